import { chanceAlive, ordersWhileAlive } from '../../src/customers/ordering-model';
import { fits, madeBy } from '../functions/fits';

test.each(fits.expectations)(
  `r, alpha, a, b = $model: what $history (orders, last, observed) promises for $horizon is right by ${madeBy}`,
  ({ model: [r, alpha, a, b], history: [repeats, lastOrder, observed], horizon, expected, alive }) => {
    const model = { r, alpha, a, b };
    const chance = chanceAlive(model, repeats, lastOrder, observed);
    expect(Math.abs(chance - alive)).toBeLessThan(1e-12 * alive);
    const orders = chance * ordersWhileAlive(model, repeats)(horizon / (alpha + observed));
    expect(Math.abs(orders - expected)).toBeLessThan(1e-12 * expected);
  },
);

test('Nothing happens where the published formula divides by zero, at a = 1 and at a + b = 1', () => {
  const at = (a: number, b: number): number => ordersWhileAlive({ r: 0.5, alpha: 3, a, b }, 0)(30 / (3 + 20));
  for (const [a, b] of [
    [1, 2],
    [0.25, 0.75],
  ] as const) {
    expect(at(a, b)).toBeCloseTo((at(a - 1e-6, b) + at(a + 1e-6, b)) / 2, 9);
  }
});

test('Without anyone leaving, orders go on at the posterior rate; with everyone leaving after one, there is one', () => {
  const staying = ordersWhileAlive({ r: 2, alpha: 10, a: 1e-6, b: 1e3 }, 3);
  expect(staying(25 / (10 + 40))).toBeCloseTo(((2 + 3) / (10 + 40)) * 25, 6);
  const leaving = ordersWhileAlive({ r: 2, alpha: 10, a: 1e6, b: 1e-3 }, 0);
  expect(leaving(1e9 / 10)).toBeCloseTo(1, 6);
});
