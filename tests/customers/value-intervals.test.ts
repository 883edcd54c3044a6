// The intervals of one small shop, computed outside by SciPy from the models' definitions alone: value_intervals.py.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fittedModels, valuedCustomers } from '../../src/customers/customer-value';
import type { CustomerModels } from '../../src/customers/customer-value';
import { valueIntervals } from '../../src/customers/intervals';

interface Reference {
  readonly rows: readonly (readonly [customer: number, day: number, amount: number])[];
  readonly until: number;
  readonly horizon: number;
  readonly model: Record<'r' | 'alpha' | 'a' | 'b', number>;
  readonly values: Record<'p' | 'q' | 'gamma', number>;
  readonly orders: readonly [number, number];
  readonly money: readonly [number, number];
}

const reference = JSON.parse(readFileSync(path.join(__dirname, 'reference/value-intervals.json'), 'utf8')) as Reference;

/** The models of the shop, each customer `times` over. */
function shop(amountOf = (amount: number) => amount, times = 1): CustomerModels {
  const customers = Math.max(...reference.rows.map(([customer]) => customer)) + 1;
  const rows = Array.from({ length: times }, (_, time) =>
    reference.rows.map(([customer, day, amount]) => [time * customers + customer, day, amountOf(amount)] as const),
  ).flat();
  const models = fittedModels(
    {
      customers: Int32Array.from(rows, ([customer]) => customer),
      days: Int32Array.from(rows, ([, day]) => day),
      ids: Array.from({ length: times * customers }, (_, customer) => customer),
    },
    Float64Array.from(rows, ([, , amount]) => amount),
    reference.until,
    7,
  );
  if (!models.made) throw new Error('the shop has its models');
  return models;
}

function intervalsOf(models: CustomerModels) {
  const valued = valuedCustomers(models, Array.from(models.orders.firstDay.keys()), reference.horizon, 0);
  return valueIntervals(models, valued, reference.horizon);
}

test('the models are SciPy’s', () => {
  const { ordering, values } = shop();
  for (const name of ['r', 'alpha', 'a', 'b'] as const)
    expect(ordering[name] / reference.model[name]).toBeCloseTo(1, 4);
  expect(values.kind).toBe('modelled');
  if (values.kind === 'modelled')
    for (const name of ['p', 'q', 'gamma'] as const)
      expect(values.model[name] / reference.values[name]).toBeCloseTo(1, 4);
});

test('orders and money lie between the bounds that SciPy finds', () => {
  const { orders, money } = intervalsOf(shop());
  for (const [found, [low, high]] of [
    [orders, reference.orders],
    [money, reference.money],
  ] as const) {
    expect((found?.low ?? NaN) / low).toBeCloseTo(1, 4);
    expect((found?.high ?? NaN) / high).toBeCloseTo(1, 4);
  }
});

test('where all orders are worth the same, money is so many times the orders', () => {
  const { orders, money } = intervalsOf(shop(() => 25));
  expect((money?.low ?? NaN) / (orders?.low ?? NaN)).toBeCloseTo(25, 8);
  expect((money?.high ?? NaN) / (orders?.high ?? NaN)).toBeCloseTo(25, 8);
});

test('of many customers a sample says how far the total of all may be off', () => {
  // Twenty shops alike: twenty times the total and twenty times the variance.
  const [low, high] = reference.orders;
  const middle = Math.log(low * high) / 2;
  const spread = Math.log(high / low) / 2 / 1.6448536;
  const total = Math.exp(middle + (spread * spread) / 2);
  const relative = Math.expm1(spread * spread) / 20;
  const narrower = Math.sqrt(Math.log1p(relative));
  const around = (side: number): number =>
    20 * total * Math.exp(-(narrower * narrower) / 2 + side * 1.6448536 * narrower);
  const { orders } = intervalsOf(shop(undefined, 20));
  expect((orders?.low ?? NaN) / around(-1)).toBeCloseTo(1, 1);
  expect((orders?.high ?? NaN) / around(1)).toBeCloseTo(1, 1);
});

test('a model at its limit, and nobody at all, have no interval', () => {
  const models = shop();
  const none = { orders: null, money: null };
  expect(intervalsOf({ ...models, ordering: { ...models.ordering, limits: ['sameRate'] } })).toEqual(none);
  const valued = valuedCustomers(models, Array.from(models.orders.firstDay.keys()), reference.horizon, 0);
  expect(valueIntervals(models, { ...valued, codes: new Int32Array() }, reference.horizon)).toEqual(none);
  const { values } = models;
  if (values.kind !== 'modelled') throw new Error('the amounts differ');
  const atLimit = { ...models, values: { ...values, model: { ...values.model, limits: ['ownMean' as const] } } };
  expect(intervalsOf(atLimit)).toEqual({ orders: intervalsOf(models).orders, money: null });
});
