import * as fc from 'fast-check';
import { analyse } from '../../src/analysis';
import type { Analysis, AnalysisOptions, ListedCustomer, Orders } from '../../src/analysis';
import { sharesOf } from '../../src/customers/cohort-tables';
import { neverRising } from '../../src/numerics/never-rising';
import { functionNamed } from '../functions/cases';
import { invoices, reference } from '../functions/online-retail';
import { everything, ordersOf, shown, type Row } from './tables';

function analysed(orders: Orders, options: Partial<AnalysisOptions> = {}): Analysis {
  const analysis = analyse(orders, { ...everything, ...options });
  if (analysis === undefined) throw new Error('nobody stopped it');
  return analysis;
}

function made<Of extends { readonly made: boolean }>(part: Of | undefined): Extract<Of, { made: true }> {
  if (part?.made !== true) throw new Error(`not made: ${JSON.stringify(part)}`);
  return part as Extract<Of, { made: true }>;
}

/** 1 January 2026, a Thursday. */
const january = 46023;
const february = 46054;
const march = 46082;

const retail = (): Orders => {
  const { customers, dates, amounts } = invoices();
  return ordersOf(
    customers.map((row, index): Row => [row[0] ?? '', dates[index]?.[0] ?? '', amounts[index]?.[0] ?? '']),
  );
};

test('The cohorts of the online shop are those of the formula and of pandas', () => {
  const orders = retail();
  const { customers, dates, amounts } = invoices();
  const formula = functionNamed('PLAN.COHORT_RETENTION');
  const pandas = reference('online-retail-cohorts.csv')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const numbers = (cells: readonly string[]): (number | '')[] => cells.map((cell) => (cell === '' ? '' : Number(cell)));
  for (const period of ['month', 'week', 'quarter'] as const) {
    for (const mode of ['on', 'on_or_after'] as const) {
      const { all } = made(analysed(orders, { period, mode, make: ['cohorts'] }).cohorts);
      const of = (output: string) => formula.call(customers, dates, amounts, period, mode, null, output);
      const counts = shown(all.active, period);
      const money = all.money ? shown(all.money, period) : [];
      expect(counts).toEqual(of('count'));
      expect(shown(sharesOf(all.active, all.active.cohorts.sizes), period)).toEqual(of('rate'));
      expect(money).toEqual(of('amount'));
      const [, average] = of('average') as (string | number)[][];
      expect(Array.from(all.average.rates)).toEqual(average?.slice(2).filter((cell) => cell !== ''));
      const counted = pandas.filter(([each, kind]) => each === period && kind === (mode === 'on' ? 'count' : mode));
      expect(counted.length).toBeGreaterThan(3);
      expect(counts.slice(1)).toEqual(counted.map(([, , label, ...cells]) => [label, ...numbers(cells)]));
      if (mode === 'on_or_after') continue;
      const cents = pandas.filter(([each, kind]) => each === period && kind === 'cents');
      const inCents = money
        .slice(1)
        .map(([label, size, ...cells]) => [
          label,
          size,
          ...cells.map((cell) => (cell === '' ? '' : Math.round(Number(cell) * 100))),
        ]);
      expect(inCents).toEqual(cents.map(([, , label, ...cells]) => [label, ...numbers(cells)]));
    }
  }
});

test('The scores and values of the online shop are those of the formulas', () => {
  const { customers, dates, amounts } = invoices();
  const analysis = analysed(retail(), { make: ['rfm', 'value', 'retention'] });
  const rfm = made(analysis.rfm);
  const score = functionNamed('PLAN.RFM_SCORE');
  const [, ...scored] = score.call(customers, dates, amounts, null, 5) as unknown[][];
  const scores = scored.map((cells) => cells.slice(0, -1));
  const inTurn = analysed(retail(), { make: ['rfm'] }).customers ?? [];
  const line = ({ id, scores: of }: ListedCustomer): unknown[] =>
    of ? [id, of.recency, of.orders, of.money, of.r, of.f, of.m, 100 * of.r + 10 * of.f + of.m] : [id];
  expect(inTurn.map(line)).toEqual(scores);
  // With their values the same customers stand in another order.
  const byId = (lines: readonly unknown[][]): unknown[][] => [...lines].sort((a, b) => Number(a[0]) - Number(b[0]));
  expect(byId((analysis.customers ?? []).map(line))).toEqual(byId(scores));
  const [, ...segments] = score.call(customers, dates, amounts, null, 5, 'segments') as number[][];
  expect(Array.from(rfm.customers).slice(0, 10)).toEqual(segments.map((line) => line[1]));
  expect(Array.from(rfm.money).slice(0, 10)).toEqual(segments.map((line) => line[3]));
  // A customer's segment is named as the formula names it, in other words.
  const names = new Map((analysis.customers ?? []).map(({ id, scores: of }) => [id, of?.segment]));
  const pairs = new Set(scored.map((cells) => `${names.get(cells[0] as number)} ${String(cells.at(-1))}`));
  expect(pairs.size).toBe(10);
  const value = made(analysis.value);
  const table = functionNamed('PLAN.CUSTOMER_VALUE').call(customers, dates, amounts, value.horizonWeeks);
  expect(
    analysis.customers?.map(({ id, value: of }) =>
      of ? [id, of.orders, of.expectedOrders, of.alive, of.orderValue, of.worth] : [id],
    ),
  ).toEqual((table as unknown[][]).slice(1));
  // The average of the shop as pandas has it, and never a projection that rises.
  const average = reference('online-retail-cohorts.csv')
    .split('\n')
    .find((line) => line.startsWith('month,average'));
  const retention = made(analysis.retention);
  const expected = (average ?? '')
    .split(',')
    .slice(4)
    .filter((cell) => cell !== '');
  expect(retention.observed.rates).toHaveLength(expected.length);
  retention.observed.rates.forEach((rate, age) => expect(rate).toBeCloseTo(Number(expected[age]), 12));
  const { curve } = made(retention.projection);
  curve.slice(1).forEach((share, age) => expect(share).toBeLessThanOrEqual(curve[age] ?? 0));
});

test('The projection of a published cohort is the published one', () => {
  // 1000 customers of whom 869, 743, … still order after 1, 2, … months; Fader & Hardie (2007), "high end".
  const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
  const rows = survivors.flatMap((left, age) =>
    Array.from({ length: left }, (_, customer): Row => [customer + 1, monthStart(age), 10]),
  );
  // Somebody else's order on the last day of August, so that August is over.
  const orders = ordersOf([...rows, [1, monthStart(8) - 1, 10]]);
  const retention = made(analysed(orders, { make: ['retention'] }).retention);
  expect(Array.from(retention.observed.customers)).toEqual(survivors.map(() => 1000));
  const { curve, model, levelled } = made(retention.projection);
  expect(levelled).toBe(false);
  // The paper's table 3: alpha = 0.668, beta = 3.806, and survival in year 12 of the projection.
  expect(model.alpha).toBeCloseTo(0.668, 2);
  expect(model.beta).toBeCloseTo(3.806, 2);
  expect(curve).toHaveLength(15);
  // PLAN.RETENTION_CURVE's own example, computed with R's optim in tests/functions/reference/fits.py.
  expect(curve[10]).toBeCloseTo(0.414172398, 3);
});

/** The serial of the first day of a month of 2026, from 0. */
function monthStart(month: number): number {
  return Date.UTC(2026, month) / 86_400_000 + 25_569;
}

test('A curve that rises is levelled by weighted means', () => {
  // By hand: 2 and 4 with weights 1 and 3 are 3.5, above the 3 before it with weight 2, so all three are 20/6.
  expect([...neverRising([9, 3, 2, 4, 1], [5, 2, 1, 3, 1])]).toEqual([9, 20 / 6, 20 / 6, 20 / 6, 1]);
  expect([...neverRising([3, 2, 1], [1, 1, 1])]).toEqual([3, 2, 1]);
  expect([...neverRising([1, 2], [1, 1])]).toEqual([1.5, 1.5]);
});

test('A customer belongs to the channel of the first order, by its time of day', () => {
  const { cohorts } = analysed(
    ordersOf([
      ['Ann', february, 5, 'mail'],
      ['Ann', january + 0.5, 5, 'ads'],
      ['Ann', january + 0.25, 5, 'shop'],
      ['Bob', january, 5, ''],
      ['Bob', february, 5, 'ads'],
      ['Cy', january + 1, 5, 'shop'],
    ]),
    { make: ['cohorts'] },
  );
  const { channels } = made(cohorts);
  expect(channels.map(({ group, tables }) => [group, tables.active.cohorts.sizes[0]])).toEqual([
    [{ kind: 'channel', name: 'shop' }, 2],
    [{ kind: 'none' }, 1],
  ]);
  // January is over on 1 February, February is not.
  const money = channels[0]?.tables.money;
  expect(money && shown(money, 'month')[1]).toEqual(['2026-01', 2, 15, '']);
});

test('The twelve largest channels stand apart, the others together', () => {
  const rows = Array.from({ length: 15 }, (_, channel) =>
    Array.from({ length: channel + 1 }, (__, customer): Row => [`${channel}-${customer}`, january, 1, `c${channel}`]),
  ).flat();
  const { channels, all } = made(analysed(ordersOf(rows), { make: ['cohorts'] }).cohorts);
  expect(channels).toHaveLength(13);
  expect(channels[0]?.group).toEqual({ kind: 'channel', name: 'c14' });
  // The smallest three: 1 + 2 + 3 customers.
  expect(channels[12]).toMatchObject({ group: { kind: 'others', channels: 3 } });
  expect(channels[12]?.tables.active.cohorts.sizes[0]).toBe(6);
  expect(all.active.cohorts.sizes[0]).toBe(120);
});

test('Repeated rows are left out unless they are to be kept', () => {
  const orders = (keepDuplicates: boolean): Orders =>
    ordersOf(
      [
        ['Ann', january, 10],
        ['Ann', january, 10],
        ['Ann', february, 10],
        ['Bob', march - 1, 10],
      ],
      { keepDuplicates },
    );
  const money = (of: Orders): unknown => made(analysed(of, { make: ['cohorts'] }).cohorts).all.money?.cells[0];
  expect(money(orders(false))).toBe(10);
  expect(money(orders(true))).toBe(20);
  expect([orders(false), orders(true)].map(({ summary }) => summary.used)).toEqual([3, 4]);
});

test('A part that cannot be made says why', () => {
  const few = analysed(ordersOf([['Ann', january, 10]]));
  expect(few.value).toEqual({ made: false, why: 'tooFewRepeatCustomers' });
  expect(made(few.retention).projection).toEqual({ made: false, why: 'tooFewPeriods' });
  const none = analysed(ordersOf([['', january, 10]]));
  expect(none.cohorts).toEqual({ made: false, why: 'noOrders' });
  expect(none.rfm).toEqual({ made: false, why: 'noOrders' });
  const loyal = analysed(ordersOf([january, february, march, march + 30].map((day): Row => ['Ann', day, 5])));
  expect(made(loyal.retention).projection).toEqual({ made: false, why: 'nobodyLeft' });
  const free = ['Ann', 'Bob', 'Cy', 'Dee'].flatMap((name): Row[] => [
    [name, january, 5],
    [name, february, 0],
  ]);
  expect(analysed(ordersOf(free)).value).toEqual({ made: false, why: 'tooFewPayingAgain' });
});

test('Only what was asked for is made, each step is announced, and the analysis can be stopped between steps', () => {
  const orders = ordersOf([['Ann', january, 10]]);
  const steps: (readonly [string, number])[] = [];
  const analysis = analyse(
    orders,
    { ...everything, make: ['rfm', 'cohorts'] },
    { progress: (step, share) => steps.push([step, share]) },
  );
  expect(steps).toEqual([
    ['cohorts', 0],
    ['rfm', 0.5],
  ]);
  expect(Object.keys(analysis ?? {})).toEqual(expect.not.arrayContaining(['retention', 'value']));
  let asked = 0;
  expect(analyse(orders, everything, { stopped: () => ++asked === 3 })).toBeUndefined();
  expect(asked).toBe(3);
});

test('The order of the rows does not matter', () => {
  const row = fc.tuple(
    fc.constantFrom('Ann', 'Bob', 'Cy', 'Dee', 'Eve', 'Fay'),
    fc.constantFrom(january, january + 1, february, march, march + 60),
    fc.constantFrom(10, 0.1, 0.2, 33.33, -7, 1 / 3),
    fc.constantFrom('ads', 'mail', 'shop', ''),
  );
  const plain = ({ summary, ...rest }: Analysis) => ({ ...rest, customers: summary.customers });
  fc.assert(
    fc.property(
      fc
        .array(row, { minLength: 1, maxLength: 40 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      fc.boolean(),
      fc.constantFrom('keep' as const, 'giveBack' as const),
      ([rows, shuffled], keepDuplicates, refunds) => {
        const asked = { keepDuplicates, refunds };
        expect(plain(analysed(ordersOf(shuffled, asked)))).toEqual(plain(analysed(ordersOf(rows, asked))));
      },
    ),
  );
});

test('The channels together have all customers and all money', () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: january, max: january + 100 }),
    fc.integer({ min: -20, max: 90 }),
    fc.constantFrom(...'abcdefghijklmnop'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), (rows) => {
      const { all, channels } = made(analysed(ordersOf(rows), { make: ['cohorts'] }).cohorts);
      const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
      const customersOf = ({ active }: typeof all): number => sum(active.cohorts.sizes);
      const moneyOf = ({ money }: typeof all): number => sum(money?.cells ?? []);
      for (const of of [customersOf, moneyOf]) {
        expect(channels.reduce((total, { tables }) => total + of(tables), 0)).toBeCloseTo(of(all), 6);
      }
    }),
  );
});
