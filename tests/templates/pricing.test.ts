// Pricing, computed a second time apart from its formulas: the case of the domain, the fit and the survey against R, and
// random inputs.
import fc from 'fast-check';
import type { CellContent } from '../../src/plan';
import { plan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { initialAnswers } from '../../src/templates';
import { pricing } from '../../src/templates/pricing';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { anew } from './kept';
import { lineOf } from './sheet-reader';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const answers = initialAnswers(pricing, 'en', '2026-02-10');
const made = plan(pricing, answers, 'en');
const none = '–';

async function typed(values: Readonly<Record<string, readonly CellContent[] | CellContent>>): Promise<Computed> {
  const computed = evaluateQuickly(made);
  for (const [name, value] of Object.entries(values))
    computed.type(name, Array.isArray(value) ? value.map((one: CellContent) => [one]) : (value as CellContent));
  await computed.compute();
  return computed;
}

const figure = (computed: Computed, name: string): CellContent => computed.named(name)[0]?.[0] ?? '';
const number = (computed: Computed, name: string): number => Number(figure(computed, name));
const best = (computed: Computed, of: string): CellContent[] =>
  lineOf(made, computed, 'Demand', 'What the curve expects of 100 visitors', of);
const test_ = (computed: Computed, index: number): CellContent[] =>
  lineOf(made, computed, 'Demand', 'Tests and curve', `Test ${index}`);

test('three tiers at 99, 499, 999 taken by 7, 2, 1 of ten bring 2690 of 100 visitors where one price of 98 brings 980', async () => {
  // They are the example itself: one visitor in ten buys.
  const computed = await typed({});
  const compared = (label: string): CellContent[] =>
    lineOf(made, computed, 'Revenue', 'Tiers against one price, of 100 visitors', label);
  expect(compared('Tiers').map(Number)[2]).toBeCloseTo(2690, 9);
  expect(compared('One price').map(Number)[2]).toBeCloseTo(980, 9);
  expect(number(computed, 'Tiers_to_single')).toBeCloseTo(2.7449, 4);
});

describe('the curve of demand', () => {
  // R 4.2.2, reference/pricing.R: lm(weights = visitors), the variance of each count sandwiched, optimize.
  test.each([
    {
      name: 'the example',
      price: [300, 400, 500, 600, 700, 800],
      visitors: [800, 800, 800, 800, 800, 800],
      buyers: [101, 68, 57, 50, 36, 31],
      cost: 150,
      fall: 2.423787161e-3,
      explained: 0.9728657595,
      widening: 1,
      turnover: 450.3401247,
      profit: 600.1332191,
      ends: [9.963818046e-2, 1.356181072e-1, 2.991494528e-2, 4.750795171e-2],
    },
    {
      name: 'few visitors at high prices, none of whom buys, and the highest turnover at the lowest price',
      price: [49, 59, 69, 79, 99, 120],
      visitors: [1200, 800, 450, 300, 150, 90],
      buyers: [96, 55, 22, 14, 3, 0],
      cost: 20,
      fall: 0.030636117734,
      explained: 0.906197339889,
      widening: 1,
      turnover: 49,
      profit: 56.608325769,
      ends: [0.070470259483, 0.106809880672, 0.003166227709, 0.035518991183],
    },
    {
      name: 'more scatter than chance explains',
      price: [990, 1490, 1990, 2490, 2990, 3490],
      visitors: [5000, 4000, 3000, 5000, 400, 900],
      buyers: [400, 180, 250, 120, 25, 14],
      cost: 447,
      fall: 6.283201236e-4,
      explained: 0.58227048,
      widening: 6.333815761,
      turnover: 1679.246316,
      profit: 2137.932108,
      ends: [4.362333133e-2, 1.366541775e-1, 3.958779918e-3, 7.278541621e-2],
    },
  ])('is the one that R fits: $name', async (one) => {
    const computed = await typed({
      Tests_price: one.price,
      Tests_visitors: one.visitors,
      Tests_buyers: one.buyers,
      Tiers_cost: [one.cost, one.cost, one.cost],
    });
    expect(number(computed, 'Odds_slope')).toBeCloseTo(one.fall, 11);
    expect(number(computed, 'R_squared')).toBeCloseTo(one.explained, 8);
    expect(number(computed, 'Widening')).toBeCloseTo(one.widening, 8);
    // optimize finds a price to about eight digits.
    expect(number(computed, 'Best_turnover_price') / one.turnover).toBeCloseTo(1, 6);
    expect(number(computed, 'Best_profit_price') / one.profit).toBeCloseTo(1, 6);
    const [, , , first, first_] = test_(computed, 1);
    const [, , , last, last_] = test_(computed, 6);
    [first, first_, last, last_].forEach((value, index) =>
      expect(Number(value)).toBeCloseTo(one.ends[index] ?? NaN, 9),
    );
    expect(failedChecks(computed, made)).toEqual([]);
  });

  test('says where the best price lies outside the tested ones, and stays within them', async () => {
    const low = await typed({ Tests_price: [49, 59, 69, 79, 99, 120], Tests_buyers: [100, 70, 40, 30, 15, 10] });
    expect(best(low, 'Highest revenue')[0]).toBe(49);
    expect(best(low, 'Highest revenue')[6]).toBe('lies below: test lower');
    // At 499 nothing was tested: nothing is said of it.
    expect(best(low, 'Current price').slice(1, 7)).toEqual([none, none, none, none, none, 'not tested']);
    const high = await typed({ Tests_buyers: [100, 99, 98, 97, 96, 95] });
    expect(best(high, 'Highest profit')[0]).toBe(800);
    expect(best(high, 'Highest profit')[6]).toBe('lies above: test higher');
  });

  test('says that a best price is not sure where the fall of demand may be chance', async () => {
    // A fall of 1.14 standard errors, by the same weights and the variance of each count.
    const unsure = await typed({ Tests_visitors: Array<number>(6).fill(20), Tests_buyers: [3, 2, 2, 1, 1, 1] });
    expect(best(unsure, 'Highest profit')[6]).toBe('not sure: test more');
    // A hundred times as many say the same, and are sure of it.
    const sure = await typed({
      Tests_visitors: Array<number>(6).fill(2000),
      Tests_buyers: [300, 200, 200, 100, 100, 100],
    });
    expect(best(sure, 'Highest profit')[6]).not.toBe('not sure: test more');
    expect(best(await typed({}), 'Highest profit')[6]).toBe('within the tested');
  });

  test.each([
    ['the dearer sells to more', { Tests_buyers: [30, 40, 50, 60, 70, 80] }, 'dearer, yet no fewer buyers'],
    ['the price does not matter', { Tests_buyers: [40, 40, 40, 40, 40, 40] }, 'dearer, yet no fewer buyers'],
    ['two tests have run', { Tests_visitors: [800, 800, '', '', '', ''] }, 'too few tests'],
    ['all tests had one price', { Tests_price: [500, 500, 500, 500, 500, 500] }, 'too few tests'],
  ])('is not drawn where %s', async (_, values, says) => {
    const computed = await typed(values);
    expect(figure(computed, 'Curve_state')).toBe(says);
    for (const of of ['Highest revenue', 'Highest profit']) expect(best(computed, of)[0]).toBe(none);
    expect(errorsIn(computed, formulasOf(made))).toEqual([]);
  });
});

// R 4.2.2, reference/pricing.R: ecdf and uniroot.
test.each([
  {
    name: 'the example',
    values: {},
    points: [298.5294118, 392.8571429, 396.875, 485.5263158],
  },
  {
    name: 'prices at uneven steps',
    values: {
      Survey_price: [5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150],
      Survey_too_cheap: [8, 20, 14, 6, 2, 0, 0, 0, 0, 0, 0, 0],
      Survey_cheap: [0, 3, 12, 15, 11, 6, 3, 0, 0, 0, 0, 0],
      Survey_expensive: [0, 0, 0, 4, 8, 12, 13, 8, 3, 2, 0, 0],
      Survey_too_expensive: [0, 0, 0, 0, 2, 3, 9, 14, 10, 7, 3, 2],
    },
    points: [18.65384615, 25, 26.73913043, 39.54545455],
  },
])('van Westendorp: the curves cross where R finds it: $name', async ({ values, points }) => {
  const computed = await typed(values);
  const found = ['Lowest', 'Optimal', 'Usual', 'Highest'].map((point) => number(computed, `${point}_acceptable`));
  found.forEach((value, index) => expect(value).toBeCloseTo(points[index] ?? NaN, 6));
});

test('a survey without answers, or whose prices are all too low, has no acceptable range', async () => {
  const nobody = Array.from({ length: 12 }, () => 0);
  const silent = await typed({ Survey_cheap: nobody });
  expect(figure(silent, 'Lowest_acceptable')).toBe('not among the prices asked');
  const atFirst = nobody.map((_, line) => (line === 0 ? 100 : 0));
  const low = await typed({ Survey_expensive: atFirst, Survey_too_expensive: atFirst });
  expect(figure(low, 'Highest_acceptable')).toBe('not among the prices asked');
  expect(figure(low, 'Acceptable_state')).toBe(none);
});

interface Inputs {
  readonly prices: readonly number[];
  readonly costs: readonly number[];
  readonly weights: readonly number[];
  readonly conversions: readonly number[];
  readonly single: number;
  readonly refunds: number;
  readonly fee: number;
  readonly least: number;
  readonly discounts: readonly (readonly number[])[];
  readonly bundles: readonly (readonly number[])[];
  readonly contents: readonly (readonly number[])[];
  readonly tests: readonly (readonly number[])[];
  readonly income: readonly number[];
  readonly rivals: readonly (readonly (number | '')[])[];
  readonly survey: readonly (readonly number[])[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[], weights: readonly number[]): number =>
  sum(values.map((value, index) => value * (weights[index] ?? 0))) / sum(weights);

const money = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: max * 100 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const listOf = <T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: count, maxLength: count });
const half = share.map((value) => value / 2);

const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  prices: listOf(3, money(2000)),
  costs: listOf(3, money(500)),
  weights: listOf(
    3,
    fc.integer({ min: 1, max: 300 }).map((thousandths) => thousandths / 1000),
  ),
  conversions: listOf(2, share),
  single: money(500),
  refunds: half,
  fee: fc.constantFrom(0, 0.03, 0.1),
  least: share,
  discounts: listOf(2, listOf(3, share)),
  bundles: listOf(2, listOf(2, half)),
  contents: listOf(2, listOf(3, fc.nat(5))),
  tests: listOf(
    6,
    fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.nat(900), fc.nat(100))
      .map(([price, more, buyers]) => [price, buyers + more, buyers]),
  ),
  income: fc.tuple(money(9000), share, fc.integer({ min: 1, max: 60 })).map((values) => [...values]),
  rivals: listOf(3, listOf(3, fc.oneof(money(2000), fc.constant('' as const)))),
  survey: listOf(4, listOf(12, fc.nat(40))),
});

/** Where a rising curve over prices meets a falling one. */
function meeting(prices: readonly number[], up: readonly number[], down: readonly number[]): number | undefined {
  for (let index = 0; index < prices.length; index++) {
    const gap = (up[index] ?? 0) - (down[index] ?? 0);
    const before = (up[index - 1] ?? 0) - (down[index - 1] ?? 0);
    const price = prices[index] ?? 0;
    const from = prices[index - 1] ?? price;
    if (index === 0 ? gap === 0 : before < 0 && gap >= 0)
      return index === 0 ? price : from + ((price - from) * before) / (before - gap);
  }
  return undefined;
}

/** A number to the digits of the amounts it came from, or a dash. */
function expectEach(found: readonly CellContent[], wanted: readonly (number | string | undefined)[], size = 1): void {
  expect(found.length).toBeGreaterThanOrEqual(wanted.length);
  wanted.forEach((value, index) => {
    if (typeof value !== 'number') expect(found[index]).toBe(value ?? none);
    else expect(Math.abs(Number(found[index]) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, size, Math.abs(value)));
  });
}

const usedBy = 'Who buy only because of a discount are among those who use it';
const sameAnswers = 'Survey: as many answers to each of the four questions';

test('without the tier that is tested there is no best price, and a check says so', async () => {
  const computed = await typed({ Tested_tier: 'Pro' });
  expect(computed.named('Best_profit_price')).toEqual([[none]]);
  expect(computed.named('Curve_state')).toEqual([['no such tier']]);
  // A choice that names nothing is wrong wherever it stands.
  expect(failedChecks(computed, made)).toEqual(['The tested tier is one of the tiers', words.wrongTyped.en]);
});

test('a discount that nobody uses neither pays nor brings anybody', async () => {
  const computed = await typed({ Discounts_share: [0, 0.4] });
  expect(failedChecks(computed, made)).toEqual([usedBy]);
  const pays = (label: string): CellContent | undefined =>
    lineOf(made, computed, 'Revenue', 'Does the discount pay?', label)[4];
  computed.type('Discounts_lift', [[0], [0.12]]);
  expect(failedChecks(computed, made)).toEqual([]);
  expect(pays('Coupons')).toBe(none);
  // Half as many again, where one in twenty uses it.
  computed.type('Discounts_share', [[0.05], [0.4]]);
  computed.type('Discounts_lift', [[0.5], [0.12]]);
  expect(failedChecks(computed, made)).toEqual([usedBy]);
});

test('every figure follows from whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(anyInputs, async (inputs) => {
      const column = <T>(rows: readonly (readonly T[])[], index: number): T[] =>
        rows.flatMap((row) => row.slice(index, index + 1));
      const surveyPrices = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15].map((value) => value * 10);
      const questions = ['too_cheap', 'cheap', 'expensive', 'too_expensive'];
      const computed = await typed({
        Tiers_price: inputs.prices,
        Tiers_cost: inputs.costs,
        Tiers_share: inputs.weights,
        Tiers_conversion: inputs.conversions[0] ?? 0,
        Single_conversion: inputs.conversions[1] ?? 0,
        Single_price: inputs.single,
        Refund_rate: inputs.refunds,
        Payment_fee: inputs.fee,
        Least_margin: inputs.least,
        Discounts_share: column(inputs.discounts, 0),
        Discounts_discount: column(inputs.discounts, 1),
        Discounts_lift: column(inputs.discounts, 2),
        Bundles_share: column(inputs.bundles, 0),
        Bundles_discount: column(inputs.bundles, 1),
        Contents_bundle_1: inputs.contents[0] ?? [],
        Contents_bundle_2: inputs.contents[1] ?? [],
        Tests_price: column(inputs.tests, 0),
        Tests_visitors: column(inputs.tests, 1),
        Tests_buyers: column(inputs.tests, 2),
        Customer_income: inputs.income[0] ?? 0,
        Affordable_share: inputs.income[1] ?? 0,
        Affordable_months: inputs.income[2] ?? 0,
        Rivals_tier_1: column(inputs.rivals, 0),
        Rivals_tier_2: column(inputs.rivals, 1),
        Rivals_tier_3: column(inputs.rivals, 2),
        Survey_price: surveyPrices,
        ...Object.fromEntries(questions.map((id, index) => [`Survey_${id}`, inputs.survey[index] ?? []])),
      });
      expect(errorsIn(computed, formulasOf(made))).toEqual([]);
      const wrong: readonly (readonly [label: string, is: boolean])[] = [
        ['Shares of buyers add up to 100%', Math.abs(sum(inputs.weights) - 1) > 1e-6],
        // Of 1 + lift buyers the lift bought because of it: they have used it.
        [usedBy, inputs.discounts.some(([used = 0, , lift = 0]) => lift / (1 + lift) > used + 1e-6)],
        [
          'Every bundle that is bought has something in it',
          inputs.bundles.some(([bought = 0], index) => bought > 0 && sum(inputs.contents[index] ?? []) === 0),
        ],
        [sameAnswers, new Set(inputs.survey.map(sum)).size > 1],
      ];
      expect(failedChecks(computed, made)).toEqual(wrong.flatMap(([label, is]) => (is ? [label] : [])));

      const { prices, costs, weights } = inputs;
      const kept = 1 - inputs.refunds - inputs.fee;
      const price = mean(prices, weights);
      const cost = mean(costs, weights);
      const [buy = 0, buySingle = 0] = inputs.conversions;
      const line = (title: string, label: string): CellContent[] => lineOf(made, computed, 'Revenue', title, label);
      const over = (value: number, by: number): number | undefined => (by === 0 ? undefined : value / by);
      expectEach([figure(computed, 'Tiers_to_single')], [over(buy * price, buySingle * inputs.single)], 1e6);
      (answers['products'] as readonly { name: string }[]).forEach(({ name }, tier) => {
        const buyers = (100 * buy * (weights[tier] ?? 0)) / sum(weights);
        const own = prices[tier] ?? 0;
        const margin = own * kept - (costs[tier] ?? 0);
        expectEach(
          line('By tier, of 100 visitors at list prices', name),
          [buyers, buyers * own, over(buyers * own, 100 * buy * price), margin, margin / own],
          1e5,
        );
      });

      // Discounts one after the other, each with its own buyers more.
      const bundled = inputs.contents.map((counts, index) => ({
        paid: sum(counts.map((count, tier) => count * (prices[tier] ?? 0))) * (1 - (inputs.bundles[index]?.[1] ?? 0)),
        cost: sum(counts.map((count, tier) => count * (costs[tier] ?? 0))),
        share: inputs.bundles[index]?.[0] ?? 0,
      }));
      const alone = 1 - sum(bundled.map(({ share: taken }) => taken));
      let buyers = 100 * buy;
      let each = price;
      let costEach = cost;
      let revenueBefore = 0;
      let profitBefore = 0;
      const step = (label: string, isChange: boolean): void => {
        const revenue = buyers * each;
        const profit = revenue * kept - buyers * costEach;
        const change = isChange ? [revenue - revenueBefore, profit - profitBefore] : [revenue, profit];
        expectEach(
          line('What each step does, of 100 visitors', label),
          [buyers, each, costEach, revenue, change[0], profit, change[1]],
          1e7,
        );
        [revenueBefore, profitBefore] = [revenue, profit];
      };
      step('List prices', false);
      each = alone * price + sum(bundled.map(({ paid, share: taken }) => paid * taken));
      costEach = alone * cost + sum(bundled.map(({ cost: all, share: taken }) => all * taken));
      step('Bundles', true);
      ['Coupons', 'Price before a deadline'].forEach((label, index) => {
        const [used = 0, discount = 0, more = 0] = inputs.discounts[index] ?? [];
        const before = each * kept - costEach;
        buyers *= 1 + more;
        each *= 1 - used * discount;
        const after = each * kept - costEach;
        step(label, true);
        const found = line('Does the discount pay?', label);
        expectEach(found, [before, after], 1e5);
        if (before > 1e-6 && after > 1e-6) expectEach([found[2] ?? ''], [before / after - 1], 1e6);
      });
      step('After all', false);

      // The corridor.
      (answers['products'] as readonly { name: string }[]).forEach(({ name }, tier) => {
        const rivals = column(inputs.rivals, tier).filter((one): one is number => one !== '');
        const sorted = [...rivals].sort((one, other) => one - other);
        const middle =
          sorted.length === 0
            ? undefined
            : ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
        const floor = kept > inputs.least ? (costs[tier] ?? 0) / (kept - inputs.least) : undefined;
        const [income = 0, part = 0, months = 0] = inputs.income;
        const can = income * part * months;
        const own = prices[tier] ?? 0;
        expectEach(
          lineOf(made, computed, 'Corridor', 'The corridor of each tier', name),
          [
            own,
            floor,
            sorted[0],
            middle,
            sorted.at(-1),
            can,
            floor === undefined || own < floor ? 'earns too little' : own > can ? 'too dear for them' : 'inside',
            middle === undefined
              ? none
              : own < (sorted[0] ?? 0)
                ? 'cheaper than all'
                : own > (sorted.at(-1) ?? 0)
                  ? 'dearer than all'
                  : 'among the rivals',
          ],
          1e5,
        );
      });

      // The fit, from the definition of weighted least squares.
      const used = inputs.tests.filter(([, visitors = 0]) => visitors > 0);
      const at = used.map(([tried = 0]) => tried);
      const seen = used.map(([, visitors = 0]) => visitors);
      const odds = used.map(([, visitors = 0, buyers_ = 0]) => Math.log((buyers_ + 0.5) / (visitors - buyers_ + 0.5)));
      const [lowest, highest] = [Math.min(...at), Math.max(...at)];
      const middle = mean(at, seen);
      const level = mean(odds, seen);
      const fall =
        lowest < highest
          ? -sum(at.map((tried, i) => (seen[i] ?? 0) * (tried - middle) * ((odds[i] ?? 0) - level))) /
            sum(at.map((tried, i) => (seen[i] ?? 0) * (tried - middle) ** 2))
          : 0;
      if (used.length >= 3 && fall * (highest - lowest) > 1e-5) {
        expectEach([figure(computed, 'Odds_slope')], [fall], 1);
        const bought = (tried: number): number => 1 / (1 + Math.exp(fall * (tried - middle) - level));
        const unit = costs[1] ?? 0;
        const earned = {
          revenue: (tried: number) => tried * bought(tried),
          profit: (tried: number) => (tried * kept - unit) * bought(tried),
        };
        for (const [of, what] of Object.entries(earned)) {
          const [found, , , , , , says] = best(computed, `Highest ${of}`);
          const there = what(Number(found));
          expect(Number(found)).toBeGreaterThanOrEqual(lowest);
          expect(Number(found)).toBeLessThanOrEqual(highest);
          // No tested price, and none between them, earns more.
          for (let place = 0; place <= 40; place++) {
            const other = what(lowest + ((highest - lowest) * place) / 40);
            expect(other).toBeLessThanOrEqual(there + 1e-9 * (1 + Math.abs(there)));
          }
          const further = highest + (highest - lowest) / 1e6;
          if (says === 'lies above: test higher')
            expect(what(further)).toBeGreaterThanOrEqual(there - 1e-9 * (1 + Math.abs(there)));
          if (says === 'within the tested')
            expect(what(further)).toBeLessThanOrEqual(there + 1e-9 * (1 + Math.abs(there)));
        }
      } else if (used.length < 3 || fall * (highest - lowest) < 1e-7) {
        expect(best(computed, 'Highest revenue')[0]).toBe(none);
      }

      // The survey, person by person.
      const answered = inputs.survey.map((counts) =>
        counts.flatMap((count, i) => Array.from({ length: count }, () => surveyPrices[i] ?? 0)),
      );
      const orHigher = (question: number): number[] =>
        surveyPrices.map(
          (tried) =>
            (answered[question] ?? []).filter((named) => named >= tried).length / (answered[question] ?? []).length,
        );
      const orLower = (question: number): number[] =>
        surveyPrices.map(
          (tried) =>
            (answered[question] ?? []).filter((named) => named <= tried).length / (answered[question] ?? []).length,
        );
      const not = (shares: readonly number[]): number[] => shares.map((one) => 1 - one);
      if (answered.every((one) => one.length > 0)) {
        const points = {
          Lowest: meeting(surveyPrices, not(orHigher(1)), orHigher(0)),
          Optimal: meeting(surveyPrices, orLower(3), orHigher(0)),
          Usual: meeting(surveyPrices, not(orHigher(1)), not(orLower(2))),
          Highest: meeting(surveyPrices, orLower(3), not(orLower(2))),
        };
        // Where the curves touch, the last digit decides: then nothing is said here.
        for (const [point, wanted] of Object.entries(points)) {
          const found = figure(computed, `${point}_acceptable`);
          if (wanted !== undefined && typeof found === 'number')
            expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-6);
          else if (wanted === undefined) expect(found).toBe('not among the prices asked');
        }
      }
    }),
    { numRuns: runs(60) },
  );
});

test('every input at its least, its most and blank: no error value, and only the checks of what was typed wrong fail', async () => {
  const found = await sweep(made, evaluateQuickly(made), ({ input, to }) => {
    if (input.id === 'tiers.share') return ['Shares of buyers add up to 100%'];
    if (input.id === 'bundles.share' && to === 'most') return ['Bundles are taken by no more than 100%'];
    if (input.id === 'discounts.share' && to !== 'most') return [usedBy];
    if (input.id === 'discounts.lift' && to === 'most') return [usedBy];
    if (/^contents\./.test(input.id) && to !== 'most') return ['Every bundle that is bought has something in it'];
    if (/^survey\.(?!price)/.test(input.id)) return [sameAnswers];
    const hasTooMany =
      (input.id === 'tests.buyers' && to === 'most') || (input.id === 'tests.visitors' && to !== 'most');
    return hasTooMany ? ['No test has more buyers than visitors'] : [];
  });
  expect(found).toEqual([]);
});

test('made again with other answers, it keeps what was typed for what is still there, and says what is gone', () => {
  const { holds, lost } = anew(
    pricing,
    {
      'tiers.cost': [10, 20, 30],
      'contents.bundle_1': [1, 2, 3],
      'contents.bundle_2': [4, 5, 6],
      'rivals.tier_2': [41, 42, 43],
      'tests.buyers': [90, 80, 70, 60, 50, 40],
      'survey.cheap': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      tested_tier: ['Premium'],
    },
    {
      products: [
        { name: 'Premium', price: 999 },
        { name: 'Basic', price: 99 },
      ],
      bundles: ['Two steps at once'],
      price_tests: 8,
    },
  );
  expect(holds('tiers.cost')).toEqual([30, 10]);
  expect(holds('contents.bundle_1')).toEqual([6, 4]);
  expect(holds('tests.buyers').slice(0, 6)).toEqual([90, 80, 70, 60, 50, 40]);
  expect(holds('survey.cheap')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(holds('tested_tier')).toEqual(['Premium']);
  // The rival's prices of the tier that is no longer sold.
  expect(lost.filter(({ block }) => block === "Competitors' prices").flatMap(({ values }) => values)).toEqual([
    41, 42, 43,
  ]);
});
