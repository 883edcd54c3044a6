// How unevenly customers bring money: by hand, by NumPy on a real shop, and by what any distribution obeys.
import * as fc from 'fast-check';
import {
  layerSizes,
  moneyByCustomer,
  pyramidOf,
  pyramidSizes,
  rankingOf,
  type Pyramid,
} from '../../src/customers/pareto';
import { runs } from '../depth';
import { invoices } from '../functions/online-retail';
import pareto from './reference/pareto.json';

function pyramid(money: readonly number[], orders: readonly number[] = money.map(() => 1)): Pyramid {
  return pyramidOf(
    rankingOf({ money: Float64Array.from(money), orders: Float64Array.from(orders) }, pyramidSizes(money.length)),
  );
}

test('The online shop has the curve, the layers and the Gini coefficient that NumPy finds', () => {
  const { customers, dates, amounts } = invoices();
  const ids = [...new Set(customers.map(([customer = 0]) => customer))];
  const codes = new Map(ids.map((id, code) => [id, code]));
  const own = moneyByCustomer(
    {
      customers: Int32Array.from(customers, ([customer = 0]) => codes.get(customer) ?? -1),
      ids,
      days: Int32Array.from(dates, ([date = 0]) => date),
    },
    Float64Array.from(amounts, ([amount = 0]) => amount),
  );
  const found = pyramidOf(rankingOf(own, pyramidSizes(own.money.length)));
  expect(found.customers).toBe(pareto.customers);
  expect(found.money).toBeCloseTo(pareto.money, 6);
  expect(found.eighty).toBe(pareto.eighty);
  expect(found.gini).toBeCloseTo(pareto.gini, 12);
  expect(found.below.customers).toBe(pareto.below.customers);
  expect(found.below.money).toBeCloseTo(pareto.below.money, 6);
  expect(found.layers.map(({ customers: size, orders }) => [size, orders])).toEqual(
    pareto.layers.map(({ customers: size, orders }) => [size, orders]),
  );
  found.layers.forEach(({ money, least }, layer) => {
    expect(money).toBeCloseTo(pareto.layers[layer]?.money ?? 0, 6);
    expect(least).toBeCloseTo(pareto.layers[layer]?.least ?? 0, 6);
  });
  expect(found.curve.find(({ share }) => share === 0.5)?.money).toBeCloseTo(pareto.median, 6);
});

test('A hundred customers of whom twenty bring four fifths', () => {
  // 20 × 16 = 320 of 400 in all; the others bring 1 each. Gini: the area between two straight lines, 0.8 − 0.2.
  const found = pyramid([...Array<number>(80).fill(1), ...Array<number>(20).fill(16)]);
  expect(found.eighty).toBe(20);
  expect(found.gini).toBeCloseTo(0.6, 12);
  expect(found.layers.map(({ from, to, customers, money }) => [from, to, customers, money])).toEqual([
    [1, 1, 1, 16],
    [2, 5, 4, 64],
    [6, 20, 15, 240],
    [21, 100, 80, 80],
  ]);
  // The ends of the first two layers part customers who bring the same.
  expect(found.layers.map(({ isTied }) => isTied)).toEqual([true, true, false, false]);
  expect(found.curve.map(({ customers, money }) => [customers, money]).slice(0, 6)).toEqual([
    [0, 0],
    [5, 80],
    [10, 160],
    [15, 240],
    [20, 320],
    [25, 325],
  ]);
});

test('Where all bring the same the coefficient is 0, where one brings everything it is all but 1', () => {
  expect(pyramid(Array<number>(50).fill(7)).gini).toBeCloseTo(0, 12);
  expect(pyramid([5, ...Array<number>(49).fill(0)]).gini).toBeCloseTo(49 / 50, 12);
});

test('Who got back more than they paid stands last, with money below 0', () => {
  const found = pyramid([100, -30, 50, 0, -10]);
  expect(found.below).toEqual({ customers: 2, money: -40 });
  expect(found.money).toBe(110);
  // 100 of 110 is more than 80 %.
  expect(found.eighty).toBe(1);
  expect(found.curve.find(({ customers }) => customers === 3)?.money).toBe(150);
  expect(found.layers.at(-1)).toMatchObject({ money: 10, least: -30 });
  // As if the two had brought nothing: pairs of 100, 50, 0, 0, 0 differ by 500 together, ordered ones by twice that.
  expect(found.gini).toBeCloseTo(1000 / (2 * 5 * 150), 12);
});

test('Among customers with the same money those with more orders come first, whatever their order in the table', () => {
  const orders = Array.from({ length: 100 }, (_, customer) => customer % 7);
  const one = pyramid(Array<number>(100).fill(5), orders);
  const other = pyramid(Array<number>(100).fill(5), [...orders].reverse());
  expect(other).toEqual(one);
  // 14 customers have six orders: the first five of them are the two upper layers.
  expect(one.layers.slice(0, 2).map((layer) => layer.orders)).toEqual([6, 24]);
});

test('A shop of a few customers has layers, too, and empty ones are empty', () => {
  expect(layerSizes(3)).toEqual([1, 1, 1, 3]);
  expect(pyramid([3, 2, 1]).layers.map(({ customers }) => customers)).toEqual([1, 0, 0, 2]);
});

test('Layers hold everybody and all money once; the coefficient is the mean difference of all pairs over twice the mean', () => {
  const cents = fc.integer({ min: -2000, max: 100_000 });
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 150 }), (values) => {
      const money = values.map((each) => each / 100);
      const found = pyramid(money);
      const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
      expect(sum(found.layers.map(({ customers }) => customers))).toBe(money.length);
      expect(sum(found.layers.map((layer) => layer.money))).toBeCloseTo(sum(values) / 100, 6);
      const positive = money.map((each) => Math.max(each, 0));
      if (sum(positive) === 0) return expect(found.gini).toBeNaN();
      const difference = sum(positive.flatMap((one) => positive.map((other) => Math.abs(one - other))));
      expect(found.gini).toBeCloseTo(difference / money.length / (2 * sum(positive)), 9);
      const richest = [...money].sort((one, other) => other - one);
      if (sum(values) <= 0) return;
      expect(sum(richest.slice(0, found.eighty))).toBeGreaterThanOrEqual((sum(values) / 100) * 0.8 - 1e-6);
      expect(sum(richest.slice(0, found.eighty - 1))).toBeLessThan((sum(values) / 100) * 0.8 + 1e-6);
    }),
    { numRuns: runs(100) },
  );
});
