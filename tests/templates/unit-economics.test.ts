// The unit economics, computed a second time apart from its formulas: from the cases of the domain, and from random inputs.
import fc from 'fast-check';
import type { CellContent } from '../../src/plan';
import { plan } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { unitEconomics } from '../../src/templates/unit-economics';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { lineOf } from './sheet-reader';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const answers = initialAnswers(unitEconomics, 'en', '2026-02-10');
const made = plan(unitEconomics, answers, 'en');

const column = (values: readonly CellContent[]): CellContent[][] => values.map((value) => [value]);

async function typed(values: Readonly<Record<string, readonly CellContent[] | number>>): Promise<Computed> {
  const computed = evaluateQuickly(made);
  for (const [name, value] of Object.entries(values))
    computed.type(name, Array.isArray(value) ? column(value) : (value as number));
  await computed.compute();
  return computed;
}

const number = (computed: Computed, name: string): number => Number(computed.named(name)[0]?.[0]);
const free = { Refund_rate: 0, Payment_fee: 0, Conversion_cost: 0, Delivery_cost: 0, Service_cost: 0, Other_cost: 0 };

describe('the cases of the domain', () => {
  test('three tiers at 99, 499, 999 taken by 7, 2, 1 of ten bring 2690 where one price of 98 brings 980', async () => {
    const computed = await typed({ Tiers_price: [99, 499, 999], Tiers_share: [0.7, 0.2, 0.1], Single_price: 98 });
    expect(10 * number(computed, 'Average_price')).toBeCloseTo(2690, 9);
    expect(number(computed, 'Tiers_to_single')).toBeCloseTo(2.7449, 4);
  });

  test('a course of 97, then 40% at 499 and 10% at 3000: ten buyers bring 970, 2966, 5966', async () => {
    const computed = await typed({
      ...free,
      Tiers_price: [97, 97, 97],
      Offers_rate: [0.4, 0.1],
      Offers_price: [499, 3000],
      Offers_cost: [0, 0],
    });
    const soFar = ['First order', 'Next course', 'Personal mentoring'].map(
      (label) => Number(lineOf(made, computed, 'Unit economics', 'What 100 first buyers bring', label)[2]) / 10,
    );
    expect(soFar.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([970, 2966, 5966]);
    // As much of CAC the first order must bring back: 970 ÷ 5966, and 970 ÷ 2966 without the last offer.
    expect(number(computed, 'Break_even_roi')).toBeCloseTo(0.1626, 4);
    computed.type('Offers_rate', column([0.4, 0]));
    await computed.compute();
    expect(number(computed, 'Break_even_roi')).toBeCloseTo(0.327, 4);
  });

  test.each([
    [2, 630],
    [1, 60],
  ])('ten customers at K = %d are %d after five cycles', async (k, all) => {
    const computed = await typed({ Start_users: 10, Tried_factor: k });
    expect(lineOf(made, computed, 'Referrals', 'Growth by cycles', 'Cycle 5')[3]).toBeCloseTo(all, 9);
    expect(failedChecks(computed, made)).toEqual([]);
  });
});

interface Inputs {
  readonly prices: readonly number[];
  readonly weights: readonly number[];
  readonly refunds: number;
  readonly fee: number;
  readonly costs: readonly number[];
  readonly spend: readonly number[];
  readonly customers: readonly number[];
  readonly rates: readonly number[];
  readonly offerPrices: readonly number[];
  readonly offerCosts: readonly number[];
  readonly invited: readonly number[];
  readonly bought: readonly number[];
  readonly rewards: readonly number[];
  readonly entry: readonly (readonly number[])[];
  readonly step: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const products = (...columns: readonly (readonly number[])[]): number =>
  sum((columns[0] ?? []).map((_, index) => columns.reduce((product, one) => product * (one[index] ?? 0), 1)));

/** The same on paper: what one customer brings and costs, in the order in which money moves. */
function onPaper(inputs: Inputs) {
  const buyers = sum(inputs.weights);
  const price = products(inputs.prices, inputs.weights) / buyers;
  const kept = price * (1 - inputs.refunds);
  const order = kept - price * inputs.fee - sum(inputs.costs);
  const repeat = products(inputs.rates, inputs.offerPrices) - products(inputs.rates, inputs.offerCosts);
  const brought = products(inputs.invited, inputs.bought);
  const referral = inputs.invited.reduce(
    (total, invited, index) =>
      total + invited * (inputs.bought[index] ?? 0) * (order + repeat - (inputs.rewards[index] ?? 0)),
    0,
  );
  const spent = sum(inputs.spend);
  const customers = sum(inputs.customers);
  const cac = customers > 0 ? spent / customers : undefined;
  const revenue = kept + products(inputs.rates, inputs.offerPrices);
  return { price, order, repeat, brought, referral, cac, revenue, spent, customers };
}

const money = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const listOf = <T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: count, maxLength: count });

const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  prices: listOf(
    3,
    money(2000).map((value) => value + 1),
  ),
  weights: listOf(
    3,
    fc.integer({ min: 1, max: 300 }).map((thousandths) => thousandths / 1000),
  ),
  refunds: share,
  fee: fc.constantFrom(0, 0.03, 0.1),
  costs: listOf(4, money(100)),
  spend: listOf(4, money(20_000)),
  customers: listOf(4, fc.integer({ min: 0, max: 200 })),
  rates: listOf(2, share),
  offerPrices: listOf(
    2,
    money(3000).map((value) => value + 1),
  ),
  offerCosts: listOf(2, money(1000)),
  invited: listOf(7, money(3)),
  bought: listOf(7, share),
  rewards: listOf(7, money(200)),
  entry: listOf(
    5,
    fc.tuple(money(500), money(100), money(20), share, share).map((values) => [...values]),
  ),
  step: fc.constantFrom(0.05, 0.1, 0.3),
});

async function withInputs(inputs: Inputs): Promise<Computed> {
  return typed({
    Tiers_price: inputs.prices,
    Tiers_share: inputs.weights,
    Refund_rate: inputs.refunds,
    Payment_fee: inputs.fee,
    Conversion_cost: inputs.costs[0] ?? 0,
    Delivery_cost: inputs.costs[1] ?? 0,
    Service_cost: inputs.costs[2] ?? 0,
    Other_cost: inputs.costs[3] ?? 0,
    Channels_spend: inputs.spend,
    Channels_customers: inputs.customers,
    Offers_rate: inputs.rates,
    Offers_price: inputs.offerPrices,
    Offers_cost: inputs.offerCosts,
    Mechanics_invited: inputs.invited,
    Mechanics_conversion: inputs.bought,
    Mechanics_reward: inputs.rewards,
    Entries_price: inputs.entry.map(([price = 0]) => price),
    Entries_cost: inputs.entry.map(([, cost = 0]) => cost),
    Entries_lead_cost: inputs.entry.map(([, , lead = 0]) => lead),
    Entries_joined: inputs.entry.map(([, , , joined = 0]) => joined),
    Entries_bought: inputs.entry.map(([, , , , bought = 0]) => bought),
    Grid_step: inputs.step,
  });
}

const none = '–';
/** A number to twelve digits of the amounts it came from, or a dash. */
function expectEach(
  found: readonly CellContent[],
  wanted: readonly (number | string | undefined)[],
  size: number,
): void {
  expect(found.length).toBeGreaterThanOrEqual(wanted.length);
  wanted.forEach((value, index) => {
    if (typeof value !== 'number') expect(found[index]).toBe(value ?? none);
    else expect(Math.abs(Number(found[index]) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, size, Math.abs(value)));
  });
}

test('every figure follows from whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(anyInputs, async (inputs) => {
      const computed = await withInputs(inputs);
      const one = onPaper(inputs);
      const { price, order, repeat, brought, referral, cac, revenue } = one;
      const size = 10 * (price + sum(inputs.costs) + sum(inputs.offerPrices) + sum(inputs.offerCosts)) * (1 + brought);
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      const addUp = Math.abs(sum(inputs.weights) - 1) <= 1e-6;
      expect(failedChecks(computed, made)).toEqual(addUp ? [] : ['Shares of buyers add up to 100%']);

      const figure = (name: string): readonly CellContent[] => [computed.named(name)[0]?.[0] ?? ''];
      const known = (value: (spent: number) => number | undefined): number | undefined =>
        cac === undefined ? undefined : value(cac);
      const over = (value: number, by: number | undefined): number | undefined =>
        by === undefined || by === 0 ? undefined : value / by;
      expectEach(figure('Average_price'), [price], size);
      expectEach(figure('Order_margin'), [order], size);
      expectEach(figure('Cac'), [cac], size);
      expectEach(figure('Direct_ue'), [known((spent) => order - spent)], size);
      expectEach(figure('Indirect_ue'), [known((spent) => order + repeat + referral - spent)], size);
      expectEach(figure('K_factor'), [brought], size);
      expectEach(figure('Referral_margin'), [referral], size);
      expectEach(figure('Ltv_margin'), [order + repeat], size);
      expectEach(figure('Ltv_revenue'), [revenue], size);
      expectEach(figure('Ltv_to_cac_margin'), [over(order + repeat, cac)], size);
      expectEach(figure('Ltv_to_cac_revenue'), [over(revenue, cac)], size);
      expectEach(figure('Roas'), [over(price, cac)], size);
      if (Math.abs(order + repeat) > 1e-6)
        expectEach(figure('Break_even_roas'), [order + repeat > 0 ? price / (order + repeat) : undefined], size * 1e6);
      expectEach(figure('Break_even_roi'), [over(price, revenue)], size);

      const verdict = (profit: number | undefined): string =>
        profit === undefined ? none : profit > 0 ? 'pays' : 'does not pay';
      const added = {
        'First order alone': 0,
        'With repeat sales': repeat,
        'With referrals': referral,
        'With both': repeat + referral,
      };
      for (const [label, more] of Object.entries(added)) {
        const profit = known((spent) => order - spent + more);
        const found = lineOf(made, computed, 'Unit economics', 'Which way pays', label);
        expectEach(found, [profit], size);
        if (profit === undefined || Math.abs(profit) > 1e-6) expect(found[1]).toBe(verdict(profit));
      }

      (answers['channels'] as readonly string[]).forEach((channel, index) => {
        const spent = inputs.spend[index] ?? 0;
        const customers = inputs.customers[index] ?? 0;
        const own = customers > 0 ? spent / customers : undefined;
        const less = (value: number): number | undefined => (own === undefined ? undefined : value - own);
        expectEach(
          lineOf(made, computed, 'Unit economics', 'By channel', channel),
          [
            customers,
            own,
            less(order),
            less(order + repeat + referral),
            over(order + repeat, own),
            over(price, own),
            customers * (order + repeat + referral) - spent,
          ],
          size * 1000,
        );
      });

      (answers['entries'] as readonly string[]).forEach((entry, index) => {
        const [asked = 0, cost = 0, lead = 0, joined = 0, bought = 0] = inputs.entry[index] ?? [];
        const customers = 100 * joined * bought;
        const each = (value: number): number | undefined => (customers === 0 ? undefined : value / customers);
        const entered = 100 * joined * (asked * (1 - inputs.fee) - cost);
        const all = entered + customers * (order + repeat) - 100 * lead;
        expectEach(
          lineOf(made, computed, 'What if', 'Delivery models', entry),
          [100 * joined, customers, each(100 * lead), each(entered), each(all), all],
          size * 1e5,
        );
      });

      const title = 'Profit on the first order by price and CAC: coloured where it is lost';
      [-3, -2, -1, 0, 1, 2, 3].forEach((down) => {
        const label = down === 0 ? 'CAC as now' : `CAC ${down < 0 ? '−' : '+'}${Math.abs(down)} steps`;
        const cost = (cac ?? 0) * (1 + down * inputs.step);
        expectEach(
          lineOf(made, computed, 'What if', title, label),
          [
            cost,
            ...[-3, -2, -1, 0, 1, 2, 3].map(
              (right) =>
                price * (1 + right * inputs.step) * (1 - inputs.refunds - inputs.fee) - sum(inputs.costs) - cost,
            ),
          ],
          size,
        );
      });

      let fresh = 10;
      let all = 10;
      for (let cycle = 1; cycle <= 10; cycle++) {
        fresh *= brought;
        all += fresh;
        expectEach(lineOf(made, computed, 'Referrals', 'Growth by cycles', `Cycle ${cycle}`), [fresh, all], all * 10);
      }
    }),
    { numRuns: runs(60) },
  );
});

test('laws: what costs more earns less, and what a customer brings is worth the same through any channel', async () => {
  const before = await typed({});
  const dearer = await typed({ Delivery_cost: number(before, 'Order_cost') });
  expect(number(dearer, 'Direct_ue')).toBeLessThan(number(before, 'Direct_ue'));
  // Twice the spend for the same customers: CAC doubles, the margin before it stays.
  const spend = before.named('Channels_spend').map(([value]) => 2 * Number(value));
  const spent = await typed({ Channels_spend: spend });
  expect(number(spent, 'Cac')).toBeCloseTo(2 * number(before, 'Cac'), 9);
  expect(number(spent, 'Ltv_margin')).toBeCloseTo(number(before, 'Ltv_margin'), 9);
});

test('every input at its least, its most and blank: no error value, and only the check of the shares may fail', async () => {
  const shares = 'Shares of buyers add up to 100%';
  const found = await sweep(made, evaluateQuickly(made), ({ input }) => (input.id === 'tiers.share' ? [shares] : []));
  expect(found).toEqual([]);
});
