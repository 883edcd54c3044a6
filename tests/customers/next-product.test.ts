// What is bought after the first product: by hand, and by another way to look at the same customers.
import * as fc from 'fast-check';
import { nextLines, nextProducts, type NextProducts } from '../../src/customers/next-product';
import { runs } from '../depth';

type Bought = readonly [customer: number, moment: number, product: string, amount?: number];

function lines(orders: readonly Bought[], asOf: number) {
  const names = [...new Set(orders.map(([, , product]) => product))].filter((name) => name !== '');
  const moments = Float64Array.from(orders, ([, moment]) => moment);
  return nextLines(
    {
      customers: Int32Array.from(orders, ([customer]) => customer),
      ids: Array.from({ length: 1000 }, (_, code) => code),
      days: Int32Array.from(moments),
    },
    {
      moments,
      products: Int32Array.from(orders, ([, , product]) => names.indexOf(product)),
      names,
      amounts: Float64Array.from(orders, ([, , , amount = 10]) => amount),
      asOf,
    },
  );
}

function products(orders: readonly Bought[], asOf: number): NextProducts {
  const found = nextProducts(lines(orders, asOf));
  if (!found) throw new Error('too young');
  return found;
}

test('Customers are counted by their first purchase, and by the next one at another moment', () => {
  const found = products(
    [
      [0, 100, 'A'],
      [0, 110, 'B'],
      [0, 111, 'A'],
      [1, 100.5, 'A', 5],
      // At the same moment, and dearer: the first purchase is B.
      [1, 100.5, 'B', 50],
      // Later the same day: another purchase.
      [1, 100.75, 'A'],
      [2, 100, 'A'],
      [3, 101, 'A'],
      [3, 131, 'A'],
      // Neither a row without a product, nor a refund, nor one without a customer is a purchase.
      [2, 105, ''],
      [2, 106, 'B', -10],
      [-1, 107, 'B'],
    ],
    200,
  );
  expect(found).toMatchObject({ horizon: 90, names: ['A', 'B'], others: 0, customers: 4 });
  const [afterA, afterB] = found.after;
  expect(afterA?.customers).toBe(3);
  expect(afterA?.next.map(({ customers, delay }) => [customers, delay])).toEqual([
    [1, 30],
    [1, 10],
  ]);
  afterA?.next.forEach(({ chance }) => expect(chance).toBeCloseTo(1 / 3, 12));
  expect(afterA?.any).toMatchObject({ customers: 2, delay: 10 });
  expect(afterB?.next[0]).toEqual({ chance: 1, customers: 1, delay: 0 });
  expect(afterB?.interval).toBeNull();
});

test('Who came late counts for as long as they were observed', () => {
  // Of ten who came in time four bought again, after 10 days; nine came 5 days before the end and had no time to.
  const early = Array.from({ length: 10 }, (_, customer): Bought => [customer, 100, 'A']);
  const again = Array.from({ length: 4 }, (_, customer): Bought => [customer, 110, 'B']);
  const late = Array.from({ length: 9 }, (_, customer): Bought => [20 + customer, 195, 'A']);
  const found = products([...early, ...again, ...late], 200);
  const [afterA] = found.after;
  // 4 of 19 would be as wrong as can be: nobody who could buy again within 10 days was among the others.
  expect(afterA?.customers).toBe(19);
  expect(afterA?.any.chance).toBeCloseTo(0.4, 12);
});

test('Many products are told apart as far as they are frequent, one alone is not called the others', () => {
  const orders = (kinds: number): Bought[] =>
    Array.from({ length: kinds }, (_, kind) =>
      Array.from({ length: kinds - kind }, (__, index): Bought => [100 * kind + index, 100, `P${kind}`]),
    ).flat();
  expect(products(orders(9), 200).names).toHaveLength(9);
  const found = products(orders(9).concat([[990, 100, 'Q']]), 200);
  expect(found.names).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', null]);
  expect(found.others).toBe(2);
});

test('Nothing is said where half of the customers came less than a week ago', () => {
  expect(
    nextProducts(
      lines(
        [
          [0, 100, 'A'],
          [1, 100, 'A'],
        ],
        106,
      ),
    ),
  ).toBeUndefined();
  expect(
    nextProducts(
      lines(
        [
          [0, 100, 'A'],
          [1, 100, 'A'],
        ],
        107,
      ),
    )?.horizon,
  ).toBe(7);
});

test('Chances are never below 0 and add up with the share without a further order; customers are there once', () => {
  const order = fc.tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 100, max: 400 }),
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'),
    fc.integer({ min: 1, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(order, { minLength: 20, maxLength: 120 }), (orders) => {
      const found = nextProducts(lines(orders, 420));
      if (!found) return;
      const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
      expect(sum(found.after.map(({ customers }) => customers))).toBe(
        new Set(orders.map(([customer]) => customer)).size,
      );
      expect(found.all.customers).toBe(found.customers);
      for (const { next, any, interval } of [...found.after, found.all]) {
        for (const { chance } of next) expect(chance).toBeGreaterThanOrEqual(0);
        expect(sum(next.map(({ chance }) => chance))).toBeCloseTo(any.chance, 9);
        expect(sum(next.map(({ customers }) => customers))).toBe(any.customers);
        expect(any.chance).toBeLessThanOrEqual(1 + 1e-12);
        if (interval) {
          expect(interval.low).toBeLessThanOrEqual(any.chance + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(any.chance - 1e-9);
        }
      }
      // By sets: the moments of each customer in order, and who was observed long enough.
      const observed = [...new Set(orders.map(([customer]) => customer))].map((customer) =>
        [...new Set(orders.flatMap(([own, moment]) => (own === customer ? [moment] : [])))].sort(
          (one, two) => one - two,
        ),
      );
      if (observed.some(([first = 0]) => 420 - first < found.horizon)) return;
      const within = observed.filter(([first = 0, next = Infinity]) => next - first <= found.horizon).length;
      expect(found.all.any.chance).toBeCloseTo(within / observed.length, 9);
    }),
    { numRuns: runs(200) },
  );
});
