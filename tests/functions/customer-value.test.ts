import * as fc from 'fast-check';
import { runs } from '../depth';
import type { Argument, CellInput, Result } from '../../src/functions';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';
import { cdnowOrders } from './cdnow';
import { column, fits, madeBy } from './fits';
import { invoices } from './online-retail';

const id = 'PLAN.CUSTOMER_VALUE';
const heading = ['Customer', 'Orders', 'Expected orders', 'P(alive)', 'Order value', 'Customer value'];

type Models = Pick<
  (typeof fits.customers)[number],
  'ordering' | 'values' | 'log_likelihood_of_orders' | 'log_likelihood_of_values'
>;

const models = (fit: Models, customers: number, repeaters: number): (string | number)[][] => [
  ['r', fit.ordering[0]],
  ['alpha', fit.ordering[1]],
  ['a', fit.ordering[2]],
  ['b', fit.ordering[3]],
  ['Log-likelihood of orders', fit.log_likelihood_of_orders],
  ['p', fit.values[0]],
  ['q', fit.values[1]],
  ['gamma', fit.values[2]],
  ['Log-likelihood of values', fit.log_likelihood_of_values],
  ['Customers', customers],
  ['Customers who ordered again', repeaters],
  // Fader & Hardie (2013), equation 5, as a weighted mean: of one own order p / (p + q − 1).
  ['Weight of one own order', fit.values[0] / (fit.values[0] + fit.values[1] - 1)],
];

const shop = fits.customers[0]?.orders ?? [];
const [customers, dates, amounts] = [0, 1, 2].map((place) => shop.map((row) => [row[place] ?? 0])) as [
  number[][],
  number[][],
  number[][],
];

const reference: readonly Case[] = fits.customers.flatMap((fit): Case[] => {
  const call = (output: string): Argument[] => [
    customers,
    dates,
    amounts,
    fit.horizon,
    Number(fit.rate),
    fit.length === 7 ? null : fit.length,
    fit.as_of,
    output,
  ];
  const rows = Object.entries(fit.table).map(([customer, cells]) => [Number(customer), ...cells]);
  rows.sort((one, other) => (other[5] ?? 0) - (one[5] ?? 0));
  return [
    { call: call('table'), gives: [heading, ...rows], source: madeBy },
    { call: call('parameters'), gives: models(fit, 10, 8), source: madeBy },
  ];
});

const replaced = <Item>(items: readonly Item[], place: number, by: Item): Item[] =>
  items.map((item, index) => (index === place ? by : item));
const plain = functionNamed(id).call(customers, dates, amounts, 12, null, null, 45473);
const aLength = [customers, dates, amounts];

const rules: readonly Case[] = [
  {
    call: [
      [...customers, [1], [3], [''], [5]],
      [...dates, [45313], [45480], [45400], [0]],
      [...amounts, [-31], [70], [500], [900]],
      12,
      0,
      'WEEK',
      45473.6,
    ],
    gives: plain,
    source: 'a refund, an order after as_of, a row without a customer and one without a date change nothing',
  },
  {
    call: [
      [...customers.slice(2), [1], [1], [1], [11], [12]],
      [...dates.slice(2), [45337.25], [45313], [45337.75], [45450], [45473]],
      [...amounts.slice(2), [10], [31], [7], [-5], [-9]],
      12,
      null,
      7,
    ],
    gives: plain,
    source: 'orders of one day are one; who has only refunds is no customer, but their date is the newest one',
  },
  {
    call: [customers, dates, column(shop.map(() => 99)), 12, null, null, 45473, 'parameters'],
    gives: [
      ...(functionNamed(id).call(...aLength, 12, null, null, 45473, 'parameters') as (string | number)[][]).map(
        (row) =>
          ['p', 'q', 'gamma', 'Log-likelihood of values', 'Weight of one own order'].includes(String(row[0]))
            ? [row[0] ?? '', '']
            : row,
      ),
      ['Order values', 'all the same'],
    ],
    source: 'where all orders are worth the same there is no spread to model',
  },
  {
    call: [[['a'], ['a'], ['b'], ['b'], ['c']], column([1, 9, 2, 8, 3]), column([5, 5, 5, 5, 5]), 12],
    gives: { error: 'na', says: 'at least 4 who ordered again on a later day, it has 2' },
    source: 'too few to tell how customers differ',
  },
  {
    call: [customers, dates, column(shop.map(() => 0)), 12],
    gives: { error: 'na', says: 'at least 4 customers who paid' },
    source: 'orders of nothing have no value',
  },
  {
    call: [customers, dates, amounts, 12, null, null, 45000],
    gives: { error: 'na', says: 'no row has' },
    source: 'nothing had happened yet',
  },
  { call: [...aLength, 1001], gives: { error: 'value', says: 'choose a longer period' }, source: 'a limit' },
  { call: [...aLength, null], gives: { error: 'value', says: 'horizon is blank' }, source: 'how far ahead?' },
  {
    call: [customers, dates, amounts.map(([amount = 0], row) => [row % 3 === 1 ? -amount / 2 : amount]), 12],
    gives: { error: 'na', says: /in row 2, .*negative margins cannot be modelled/ },
    source: 'a third of the orders made a loss: none gives back an earlier one',
  },
  { call: [...aLength, -1], gives: { error: 'num', says: 'horizon is -1' }, source: 'the future' },
  { call: [...aLength, 12, -1], gives: { error: 'num', says: 'discount_rate is -1' }, source: 'a rate' },
  { call: [...aLength, 12, 0, 'decade'], gives: { error: 'value', says: '"week", "day", "month"' }, source: 'words' },
  { call: [...aLength, 12, 0, 2.5], gives: { error: 'value', says: 'whole number of days' }, source: 'whole days' },
  {
    call: [customers, dates.slice(1), amounts, 12],
    gives: { error: 'value', says: 'customers has 21 cells, dates 20' },
    source: 'both lengths are said',
  },
  {
    call: [customers, dates, replaced<CellInput[]>(amounts, 4, ['n/a']), 12],
    gives: { error: 'value', says: 'row 5 of amounts is text ("n/a")' },
    source: 'the row is named',
  },
];

runCases(id, [...reference, ...rules]);

const { call } = functionNamed(id);
const rowOf = (result: Result, customer: CellInput): readonly (string | number | boolean)[] =>
  (result as (string | number | boolean)[][]).find((row) => row[0] === customer) ?? [];
const numbersIn = (result: Result): number[] => (result as unknown[][]).slice(1).flat().map(Number);

test('The order of the rows changes nothing, to the bit', () => {
  const before = call(customers, dates, amounts, 12, 0.01, null, 45473);
  const places = shop.map((_, place) => place);
  const pennies = amounts.map(([amount = 0]) => [amount / 7]);
  const unevenBefore = call(customers, dates, pennies, 12, 0.01, null, 45473);
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
      const shuffled = (cells: number[][]): number[][] => order.map((place) => cells[place] ?? []);
      const keys = [shuffled(customers), shuffled(dates)];
      expect(call(...keys, shuffled(amounts), 12, 0.01, null, 45473)).toEqual(before);
      expect(call(...keys, shuffled(pennies), 12, 0.01, null, 45473)).toEqual(unevenBefore);
    }),
    { numRuns: runs(30) },
  );
});

test('Money in another unit changes the values in that unit and nothing else', () => {
  const before = numbersIn(call(...aLength, 12, 0.01, null, 45473));
  const after = numbersIn(
    call(
      customers,
      dates,
      amounts.map(([amount = 0]) => [100 * amount]),
      12,
      0.01,
      null,
      45473,
    ),
  );
  after.forEach((cell, place) => {
    const factor = place % 6 >= 4 ? 100 : 1;
    expect(cell / factor).toBeCloseTo(before[place] ?? Number.NaN, 8);
  });
});

test('A period counted in other days changes the unit of time and nothing else', () => {
  const weeks = numbersIn(call(...aLength, 10, null, 'week', 45473));
  const days = numbersIn(call(...aLength, 70, null, 'day', 45473));
  days.forEach((cell, place) => expect(cell).toBeCloseTo(weeks[place] ?? Number.NaN, 8));
});

test('Chances lie between 0 and 1, and more horizon or less discount never means less', () => {
  const near = call(...aLength, 5, 0.02, null, 45473) as number[][];
  const far = call(...aLength, 20, 0.02, null, 45473);
  const undiscounted = call(...aLength, 20, 0, null, 45473);
  near.slice(1).forEach(([customer, , expected, chance, value, worth]) => {
    const [, , expectedFar, chanceFar, valueFar, worthFar] = rowOf(far, customer) as number[];
    const [, , , , , worthUndiscounted] = rowOf(undiscounted, customer) as number[];
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThanOrEqual(1);
    expect([chanceFar, valueFar]).toEqual([chance, value]);
    expect(expectedFar).toBeGreaterThan(expected ?? Number.NaN);
    expect(worthFar).toBeGreaterThan(worth ?? Number.NaN);
    expect(worthUndiscounted).toBeGreaterThan(worthFar ?? Number.NaN);
  });
});

test('Numbers and texts are different customers, and come out as they went in', () => {
  const mixed = customers.map(([customer = 0]): CellInput[] => [customer < 4 ? `${customer}` : customer]);
  const both = [...mixed, ...customers.filter(([customer = 0]) => customer < 4)];
  const orders = [...shop, ...shop.filter(([customer]) => customer < 4)];
  const rows = call(
    both,
    orders.map(([, day]) => [day]),
    orders.map(([, , amount]) => [amount]),
    12,
  ) as CellInput[][];
  expect(rows.slice(1).map(([customer]) => customer)).toEqual(expect.arrayContaining([1, '1', 2, '2', 3, '3', 4, 10]));
  expect(rows).toHaveLength(14);
  // Equal histories are worth the same; the number comes first.
  expect(rowOf(rows as Result, 1).slice(1)).toEqual(rowOf(rows as Result, '1').slice(1));
  const places = rows.map(([customer]) => customer);
  expect(places.indexOf(1) + 1).toBe(places.indexOf('1'));
});

test('Where order values have no mean, orders and chances still come, the most orders first, and values are blank', () => {
  // Means as of a Pareto distribution with the exponent 1/3, which has no mean.
  const spread = Array.from({ length: 12 }, (_, customer) => customer + 1);
  const rows = spread.flatMap((customer) =>
    [0, 20, 50 + customer].map(
      (day) => [customer, 45_300 + day, 10 * (13 / (13 - customer)) ** 3 * (1 + day / 100)] as const,
    ),
  );
  const column = (place: 0 | 1 | 2): number[][] => rows.map((row) => [row[place]]);
  const [top, ...lines] = call(column(0), column(1), column(2), 12, 0, 'week', 45_500) as (string | number)[][];
  expect(top).toEqual(heading);
  expect(lines).toHaveLength(12);
  lines.forEach(([, orders, expected, chance, value, worth], line) => {
    expect(orders).toBe(3);
    expect(Number(chance)).toBeGreaterThan(0);
    if (line > 0) expect(Number(lines[line - 1]?.[2])).toBeGreaterThanOrEqual(Number(expected));
    expect([value, worth]).toEqual(['', '']);
  });
  const parameters = new Map(
    call(column(0), column(1), column(2), 12, 0, 'week', 45_500, 'parameters') as [string, string][],
  );
  expect(Number(parameters.get('q'))).toBeLessThanOrEqual(1);
  expect(parameters.get('Order values')).toMatch('too widely to have a mean');
});

test('A model at a limit says which one and what it means', () => {
  // Fixed plans, paid every 30 days: nobody leaves, and each pays the same every time.
  const plans = [19, 29, 49, 19, 29, 39].flatMap((price, customer) =>
    Array.from({ length: 2 + (customer % 4) }, (_, month) => [customer, 45_473 - 30 * month, price] as const),
  );
  const column = (place: 0 | 1 | 2): number[][] => plans.map((row) => [row[place]]);
  const said = (call(column(0), column(1), column(2), 12, 0, 'month', 45_473, 'parameters') as string[][]).slice(12);
  expect(said).toEqual([
    ['Limit of r', 'all customers order at one rate'],
    ['Limit of a, b', 'nobody leaves'],
    ['Limit of p', "a customer's orders are all worth the same: the order value is the customer's own mean"],
  ]);
});

test('Real invoices give the models that SciPy finds for them', () => {
  const { customers: who, dates: when, amounts: paid } = invoices();
  const found = call(who, when, paid, 12, null, null, null, 'parameters') as (string | number)[][];
  const fit = fits.online_retail;
  models(fit, fit.customers, fit.repeaters).forEach(([label, value], line) => {
    expect(found[line]?.[0]).toBe(label);
    // SciPy's Nelder-Mead stops some digits short of the flat top.
    const tolerance = String(label).startsWith('Log') ? 1e-9 : 1e-5;
    expect(Math.abs(Number(found[line]?.[1]) / Number(value) - 1)).toBeLessThan(tolerance);
  });
});

/** 1997-09-30, the end of the 39 weeks to which both papers fit. */
const endOfCalibration = 35703;

test('The CDNOW orders give the published BG/NBD and gamma-gamma models', () => {
  const { customers: who, dates: when, amounts: paid } = cdnowOrders();
  const found = new Map(call(who, when, paid, 39, null, 'week', endOfCalibration, 'parameters') as [string, number][]);
  expect([found.get('Customers'), found.get('Customers who ordered again')]).toEqual([2357, 946]);
  // Fader, Hardie & Lee (2005), table 2.
  expect(found.get('r')).toBeCloseTo(0.243, 3);
  expect(found.get('alpha')).toBeCloseTo(4.414, 3);
  expect(found.get('a')).toBeCloseTo(0.793, 3);
  expect(found.get('b')).toBeCloseTo(2.426, 3);
  expect(found.get('Log-likelihood of orders')).toBeCloseTo(-9582.4, 1);
  // Fader & Hardie (2013).
  expect(found.get('p')).toBeCloseTo(6.25, 2);
  expect(found.get('q')).toBeCloseTo(3.74, 2);
  expect(found.get('gamma')).toBeCloseTo(15.44, 2);
});

test('The CDNOW orders give the published expectation for customer 1 and one row for each customer', () => {
  const { customers: who, dates: when, amounts: paid } = cdnowOrders();
  const table = call(who, when, paid, 39, null, 'week', endOfCalibration) as (string | number)[][];
  expect(table).toHaveLength(2358);
  const [, orders, expected] = rowOf(table, 1);
  expect(orders).toBe(3);
  // Fader, Hardie & Lee (2005), Implementing the BG/NBD model for customer base analysis in Excel: x = 2, T = 38.86.
  expect(expected).toBeCloseTo(1.226, 3);
});
