// The product matrix, computed a second time apart from its formulas: the case of the domain, paths walked one by one,
// and random inputs.
import fc from 'fast-check';
import type { CellContent } from '../../src/plan';
import { keepTyped, plan } from '../../src/plan';
import { initialAnswers } from '../../src/templates';
import { productMatrix } from '../../src/templates/product-matrix';
import { runs } from '../depth';
import type { Computed } from '../plan/evaluate';
import { evaluateQuickly } from '../plan/quick-engine';
import { lineOf } from './sheet-reader';
import { errorsIn, failedChecks, formulasOf, sweep } from './sweep';

jest.setTimeout(120_000);

const usual = initialAnswers(productMatrix, 'en', '2026-02-10');
const made = plan(productMatrix, usual, 'en');
const column = (values: readonly CellContent[]): CellContent[][] => values.map((value) => [value]);
const none = '–';

const tables = {
  value: 'What a customer brings by the first product, now and with plans (all: weighted by new customers)',
  entry: 'Where to begin, with plans: the first product of the path that brings most is coloured',
  path: 'The best path from the product chosen on Links: 100 customers who begin it',
  links: 'Lost a month without each link: the costliest is coloured',
  problems: 'Problems × levels: how many products solve each, wholly or in part',
  products: 'By product, with plans',
};
const valueOf = (computed: Computed, name: string, of = made): CellContent[] =>
  lineOf(of, computed, 'Customer value', tables.value, name);

describe('a course of 97, then 40% at 499 and 10% of all at 3000', () => {
  const computed = evaluateQuickly(made);
  const line = (name: string): number[] => lineOf(made, computed, 'Customer value', tables.path, name).map(Number);

  test('of a hundred who begin forty and ten go on, and ten of them bring 970, 2966, 5966', () => {
    const names = ['Starter course', 'Main course', 'Personal mentoring'];
    expect(names.map((name) => line(name)[0])).toEqual([100, 40, 10]);
    expect(names.map((name) => Math.round(1e6 * ((line(name)[2] ?? 0) / 10)) / 1e6)).toEqual([970, 2966, 5966]);
  });

  test('the mentoring, which is planned, doubles what a customer brings: 296.60 becomes 596.60', () => {
    const [now, withPlans, change] = valueOf(computed, 'Starter course').map(Number);
    expect(now).toBeCloseTo(296.6, 9);
    expect(withPlans).toBeCloseTo(596.6, 9);
    expect(change).toBeCloseTo(5966 / 2966 - 1, 9);
  });

  test('the level and the problem that nobody has thought of are gaps', () => {
    expect(lineOf(made, computed, 'Matrix', 'By level', 'next')).toContain('gap');
    expect(lineOf(made, computed, 'Matrix', tables.problems, 'I am alone after the course')).toContain('gap');
    expect([computed.named('Problem_gaps')[0]?.[0], computed.named('Level_gaps')[0]?.[0]]).toEqual([1, 1]);
  });
});

// A model of five products, with whatever links there may be.
const names = ['Ace', 'Bee', 'Cat', 'Dog', 'Elk'];
const answers = { ...usual, products: names.map((name, index) => ({ name, price: index })) };
const five = plan(productMatrix, answers, 'en');
const lines = 12;
const states = ['on sale', 'planned', 'stopped'];

interface Link {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly delay: number;
  readonly bonus: number;
  readonly isInPlace: boolean;
}
interface Inputs {
  readonly prices: readonly number[];
  readonly costs: readonly number[];
  readonly states: readonly number[];
  readonly entering: readonly number[];
  readonly links: readonly Link[];
  readonly shown: number;
}

const listOf = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 5, maxLength: 5 });
const thousandths = fc.nat(1000).map((value) => value / 1000);
const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  prices: listOf(fc.nat(5000)),
  costs: listOf(fc.nat(2000)),
  states: listOf(fc.constantFrom(0, 0, 0, 1, 1, 2)),
  entering: listOf(fc.nat(1000)),
  links: fc
    .array(
      fc.record({
        from: fc.nat(4),
        to: fc.nat(4),
        share: thousandths,
        delay: fc.nat(90),
        bonus: fc.constantFrom(0, 0.05, 0.3),
        isInPlace: fc.boolean(),
      }),
      { maxLength: lines },
    )
    // Out of one product all go on at most.
    .map((links) => {
      const out = links.map(({ from }) =>
        links.filter((one) => one.from === from).reduce((sum, one) => sum + one.share, 0),
      );
      return links.map((link, index) => ({ ...link, share: link.share / Math.max(1, out[index] ?? 0) }));
    }),
  shown: fc.nat(4),
});

interface Worth {
  readonly revenue: number;
  readonly margin: number;
  readonly days: number;
  readonly purchases: number;
}

/** Each way of a customer through the links walked to its end, with its probability. */
function walk(inputs: Inputs, links: readonly Link[], isOpen: (product: number) => boolean, start: number): Worth {
  if (!isOpen(start)) return { revenue: 0, margin: 0, days: 0, purchases: 0 };
  let revenue = inputs.prices[start] ?? 0;
  let margin = revenue - (inputs.costs[start] ?? 0);
  let days = 0;
  let purchases = 1;
  for (const { from, to, share, delay, bonus } of links) {
    if (from !== start || to <= from || !isOpen(to)) continue;
    const after = walk(inputs, links, isOpen, to);
    revenue += share * after.revenue;
    margin += share * (after.margin - bonus * (inputs.prices[to] ?? 0));
    days += share * (delay + after.days);
    purchases += share * after.purchases;
  }
  return { revenue, margin, days, purchases };
}

/** Of all single paths from a product the one with the most margin, by trying each. */
function bestPath(inputs: Inputs, start: number, isOpen: (product: number) => boolean): number {
  const own = (inputs.prices[start] ?? 0) - (inputs.costs[start] ?? 0);
  const ways = [0, 1, 2, 3, 4]
    .filter((to) => to > start && isOpen(to))
    .map((to) => {
      const between = inputs.links.filter((one) => one.from === start && one.to === to);
      const share = between.reduce((sum, one) => sum + one.share, 0);
      const bonus = between.reduce((sum, one) => sum + one.share * one.bonus * (inputs.prices[to] ?? 0), 0);
      return share * bestPath(inputs, to, isOpen) - bonus;
    });
  return own + Math.max(0, ...ways);
}

async function typed({ prices, costs, states: ofProducts, entering, links, shown }: Inputs): Promise<Computed> {
  const computed = evaluateQuickly(five);
  const cells = (value: (link: Link) => CellContent): CellContent[][] =>
    column(Array.from({ length: lines }, (_, index) => (links[index] ? value(links[index]) : '')));
  const put: Record<string, CellContent | CellContent[][]> = {
    Products_price: column(prices),
    Products_cost: column(costs),
    Products_state: column(ofProducts.map((state) => states[state] ?? '')),
    Products_entering: column(entering),
    Links_from: cells(({ from }) => names[from] ?? ''),
    Links_to: cells(({ to }) => names[to] ?? ''),
    Links_share: cells(({ share }) => share),
    Links_delay: cells(({ delay }) => delay),
    Links_bonus: cells(({ bonus }) => bonus),
    Links_state: cells(({ isInPlace }) => (isInPlace ? 'in place' : 'planned')),
    Path_from: names[shown] ?? '',
  };
  for (const [name, value] of Object.entries(put)) computed.type(name, value);
  await computed.compute();
  return computed;
}

function expectNear(found: CellContent | undefined, wanted: number, size: number): void {
  expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
}

test('every figure is what walking all paths one by one finds, whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(anyInputs, async (inputs) => {
      const computed = await typed(inputs);
      expect(errorsIn(computed, formulasOf(five))).toEqual([]);
      const isBackward = inputs.links.some(({ from, to }) => to <= from);
      const backward = 'Every link leads onward: links filled in and links counted';
      expect(failedChecks(computed, five)).toEqual(isBackward ? [backward] : []);

      const isNow = (product: number): boolean => inputs.states[product] === 0;
      const isLater = (product: number): boolean => inputs.states[product] !== 2;
      const nowLinks = inputs.links.filter(({ isInPlace }) => isInPlace);
      const size = 1e4;
      const later = names.map((_, start) => walk(inputs, inputs.links, isLater, start));
      const monthly = (value: (worth: Worth) => number): number =>
        later.reduce((sum, one, index) => sum + (inputs.entering[index] ?? 0) * value(one), 0);
      names.forEach((name, start) => {
        const now = walk(inputs, nowLinks, isNow, start);
        const plans = later[start] ?? now;
        const [revenueNow, revenue, change, marginNow, margin] = valueOf(computed, name, five);
        expectNear(revenueNow, now.revenue, size);
        expectNear(revenue, plans.revenue, size);
        expectNear(marginNow, now.margin, size);
        expectNear(margin, plans.margin, size);
        if (now.revenue > 0) expectNear(change, plans.revenue / now.revenue - 1, size * size);
        else expect(change).toBe(none);
        const [purchases, days, best, month] = lineOf(five, computed, 'Customer value', tables.entry, name);
        expectNear(purchases, plans.purchases, size);
        expectNear(days, plans.days, size);
        const wanted = isLater(start) ? bestPath(inputs, start, isLater) : 0;
        expectNear(best, wanted, size);
        expectNear(month, wanted * (inputs.entering[start] ?? 0), 1e3 * size);
      });
      const open = inputs.entering.filter((_, index) => isLater(index)).reduce((sum, one) => sum + one, 0);
      if (open > 0) expectNear(computed.named('Ltv')[0]?.[0], monthly(({ revenue }) => revenue) / open, size);
      expectNear(
        computed.named('Monthly_revenue')[0]?.[0],
        monthly(({ revenue }) => revenue),
        1e3 * size,
      );

      // The path that is shown ends where its best margin says.
      const shown = lineOf(five, computed, 'Customer value', tables.path, 'Total');
      expectNear(shown[3], isLater(inputs.shown) ? 100 * bestPath(inputs, inputs.shown, isLater) : 0, 100 * size);

      // Without a link: all computed anew without it.
      inputs.links.forEach((link, index) => {
        const line = lineOf(five, computed, 'Customer value', tables.links, `No. ${index + 1})`);
        if (link.to <= link.from) return expect(line.slice(0, 6)).toEqual([none, none, none, none, none, none]);
        const without = inputs.links.filter((_, other) => other !== index);
        const lost = (value: (worth: Worth) => number): number =>
          monthly(value) -
          names.reduce(
            (sum, _, start) => sum + (inputs.entering[start] ?? 0) * value(walk(inputs, without, isLater, start)),
            0,
          );
        expectNear(
          line[3],
          lost(({ revenue }) => revenue),
          1e3 * size,
        );
        expectNear(
          line[5],
          lost(({ margin }) => margin),
          1e3 * size,
        );
      });
    }),
    { numRuns: runs(60) },
  );
});

test('every input at its least, its most and blank: no error value, and only the checks of the links may fail', async () => {
  const over = 'Out of no product more than 100% go on: the excess';
  const backward = 'Every link leads onward: links filled in and links counted';
  const found = await sweep(made, evaluateQuickly(made), ({ input, to }) => {
    if (input.id === 'links.share' && to === 'most') return [over];
    const isEnd = input.id === 'links.from' || input.id === 'links.to';
    if (!isEnd || to === 'blank') return [];
    // All from the first product, or to the last, lead onward, and are then too many.
    if (input.id === 'links.from' && to === 'least') return [];
    return input.id === 'links.to' && to === 'most' ? [] : [backward];
  });
  expect(found).toEqual([]);
});

test('what was typed stays where products and problems are added', () => {
  const more = {
    ...usual,
    products: [{ name: 'Book', price: 9 }, ...(usual['products'] as readonly Record<string, string | number>[])],
    problems: ['I have no time', ...(usual['problems'] as readonly string[])],
  };
  const typedOver = new Map(made.inputs.map(({ id, cells }) => [id, cells.map(({ example }) => example)] as const));
  typedOver.set('products.cost', [1, 2, 3, 4]);
  typedOver.set('links.moment', ['Now', ...Array.from({ length: 11 }, () => '')]);
  const { plan: larger, lost } = keepTyped(plan(productMatrix, more, 'ru'), made, typedOver);
  expect(lost).toEqual([]);
  const computed = evaluateQuickly(larger);
  const kept = (name: string): CellContent[] => computed.named(name).map(([value = '']) => value);
  expect(kept('Products_cost').slice(1)).toEqual([1, 2, 3, 4]);
  expect(kept('Links_moment')[0]).toBe('Now');
  expect(kept('Links_from')[1]).toBe('Starter course');
  // The solved problems move with their column and their row.
  const before = made.inputs.find(({ id }) => id === 'solves.problem_1')?.cells.map(({ example }) => example);
  expect(kept('Solves_problem_2').slice(1)).toEqual(before);
});
