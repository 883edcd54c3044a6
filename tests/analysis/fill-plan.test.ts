// What orders say of a sales plan; every number is worked out by hand from the few orders that it is about.
import { OrdersReader } from '../../src/analysis';
import type { Asked, Orders, Role, SheetValue } from '../../src/analysis';
import { fillPlan, type FillableModel, type FillLine } from '../../src/analysis/fill-plan';
import { serialOf } from '../../src/numerics/days';
import { plan } from '../../src/plan';
import { fillableModel } from '../../src/taskpane/analyse/plan-cells';
import { initialAnswers } from '../../src/templates';
import { salesPlan } from '../../src/templates/sales-plan';

type Cells = Partial<Record<Role, readonly SheetValue[]>>;

function ordersOf(cells: Cells, asked: Asked = {}): Orders {
  const reader = new OrdersReader(1);
  reader.read({ firstRow: 2, cells });
  return reader.finish({ keepDuplicates: true, ...asked });
}

function table(id: string, rows: readonly string[]): FillableModel['inputs'][number] {
  return { id, label: id, cells: rows.map((row) => ({ row, label: row })), now: rows.map(() => '') };
}

function line(id: string, now: readonly (string | number)[]): FillableModel['inputs'][number] {
  return { id, label: id, cells: now.map((_, period) => ({ row: '', label: `period ${period + 1}` })), now };
}

const takes = salesPlan.filledFromTables ?? {};

const model: FillableModel = {
  takes,
  inputs: [
    line('first_period', [serialOf('2026-01-01')]),
    line('period_months', [1]),
    table('scenarios.case_2', ['price_1', 'price_2', 'offer_price_1', 'refund_rate']),
    table('mix.share', ['p1', 'p2']),
    table('offers.rate', ['o1']),
    table('offers.delay', ['o1']),
    table(
      'season.factor',
      Array.from({ length: 12 }, (_, month) => `m${month + 1}`),
    ),
    line('facts_until', ['']),
    line('fact_customers', ['', '', '', '']),
    line('fact_revenue', ['', '', '', '']),
  ],
  products: ['Basic', 'Premium'],
  offers: ['Mentoring'],
  channels: [],
  stages: [],
  unit: 'month',
  scenario: 2,
};

function filled(orders: Orders, until = '2026-12-31', of = model): Readonly<Record<string, number>> {
  const lines: readonly FillLine[] = fillPlan(orders, of, serialOf(until));
  return Object.fromEntries(
    lines.map(({ input, cell, next }) => {
      const row = of.inputs.find(({ id }) => id === input)?.cells[cell]?.row;
      return [`${input} ${row === '' ? cell : row}`, next];
    }),
  );
}

const day = (iso: string): number => serialOf(iso);

test('Prices, shares of buyers, repeat offers and refunds are those of the orders', () => {
  const buyers = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
  // A buyer who gives the order back was one all the same: the plan takes refunds off by their rate.
  // Seven begin with Basic and three with Premium; four of the ten come back, after 31, 31, 31 and 62 days.
  const orders = ordersOf({
    customer: [...buyers, 'A', 'B', 'H', 'I', 'A', 'J'],
    date: [
      ...buyers.map(() => day('2026-01-05')),
      ...[36, 36, 36, 67, 70, 20].map((later) => day('2026-01-01') + later - 1),
    ],
    product: [
      ...buyers.map((_, index) => (index < 7 ? 'basic' : ' PREMIUM ')),
      ...Array<string>(5).fill('Mentoring'),
      'Premium',
    ],
    quantity: [2, ...Array<number>(14).fill(1), 1],
    amount: [198, ...Array<number>(6).fill(100), 500, 500, 510, 900, 900, 900, 950, 910, -510],
  });
  const found = filled(orders, '2026-01-04');
  expect(found).toMatchObject({
    // 99 and six times 100.
    'scenarios.case_2 price_1': 100,
    'offers.rate o1': 0.4,
    'mix.share p1': 0.7,
    'mix.share p2': 0.3,
    'offers.delay o1': 1,
    'scenarios.case_2 offer_price_1': 900,
    // 510 of 198 + 600 + 1510.
    'scenarios.case_2 refund_rate': 0.221,
  });
  // Three orders of Premium say too little of its price.
  expect(found).not.toHaveProperty(['scenarios.case_2 price_2']);
});

test('Only periods that are over get facts, and only those of which the table has orders from their first day', () => {
  const orders = ordersOf({
    customer: ['A', 'B', 'A', 'C', 'D'],
    date: ['2026-01-20', '2026-02-03', '2026-02-28', '2026-03-01', '2026-04-02'].map(day),
    amount: [1, 10, 20, 40, 80],
  });
  const facts = {
    'facts_until 0': day('2026-03-31'),
    'fact_customers 1': 1,
    'fact_customers 2': 1,
    'fact_revenue 1': 30,
    'fact_revenue 2': 40,
  };
  expect(filled(orders, '2026-04-02')).toEqual(facts);
  expect(filled(orders, '2026-03-30')).toEqual({
    'facts_until 0': day('2026-02-28'),
    'fact_customers 1': 1,
    'fact_revenue 1': 30,
  });
  expect(filled(orders, '2026-02-27')).toEqual({});
});

test('What the model holds already is no line; what has changed since is one', () => {
  const orders = ordersOf({
    customer: ['A', 'B', 'C'],
    date: ['2026-01-01', '2026-02-03', '2026-03-01'].map(day),
    amount: [1, 10, 5],
  });
  const typed = model.inputs.map((input) => {
    if (input.id === 'facts_until') return line(input.id, [day('2026-02-28')]);
    return input.id === 'fact_customers' ? line(input.id, [1, 7, '', '']) : input;
  });
  const lines = fillPlan(orders, { ...model, inputs: typed }, day('2026-03-01'));
  expect(lines.map(({ input, cell, now, next }) => [input, cell, now, next])).toEqual([
    ['fact_customers', 1, 7, 1],
    ['fact_revenue', 0, '', 1],
    ['fact_revenue', 1, '', 10],
  ]);
});

test('A season is that of whole months of a year or more, by the day', () => {
  // Ten orders on the first ten days of every month of 2026, twice as many in December; then a few of a month that has begun.
  const days = Array.from({ length: 12 }, (_, month) =>
    Array.from(
      { length: month === 11 ? 20 : 10 },
      (_, place) => day(`2026-${String(month + 1).padStart(2, '0')}-01`) + (place % 10),
    ),
  ).flat();
  const all = [...days, day('2027-01-01'), day('2027-01-01')];
  const orders = ordersOf({ customer: all.map((_, row) => row), date: all });
  const found = filled(orders, '2026-01-02');
  const perDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map(
    (length, month) => (month === 11 ? 20 : 10) / length,
  );
  const mean = perDay.reduce((sum, each) => sum + each, 0) / 12;
  perDay.forEach((each, month) => expect(found[`season.factor m${month + 1}`]).toBeCloseTo(each / mean, 3));
  const short = ordersOf({ customer: days.slice(0, 100).map((_, row) => row), date: days.slice(0, 100) });
  expect(Object.keys(filled(short, '2026-01-02'))).toEqual([]);
});

test.each([
  ['essential', '', 2],
  ['full', 'High', 3],
] as const)(
  'a plan that is %s takes what orders say, prices in the scenario that counts',
  (depth, chosen, scenario) => {
    const made = plan(salesPlan, { ...initialAnswers(salesPlan, 'en', '2026-02-10'), depth }, 'en');
    const found = made.inputs.map(({ id, sheet, address, cells }) => ({
      id,
      sheet,
      address,
      values: id === 'scenario' ? [chosen] : cells.map(() => ''),
    }));
    const fillable = fillableModel(made, takes, found);
    expect(fillable.scenario).toBe(scenario);
    const ids = fillable.inputs.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        `scenarios.case_${scenario}`,
        'mix.share',
        'offers.rate',
        'fact_customers',
        'fact_revenue',
        'facts_until',
      ]),
    );
  },
);
