import { asked } from './counted-passes';
import { orderingModel } from '../../src/customers/ordering-model';
import { orderValueModel } from '../../src/customers/order-value-model';
import { randomNumbers } from '../functions/random-numbers';

beforeEach(() => Object.assign(asked, { all: 0, sample: 0 }));

const customers = 20_000;

/** The sample is as large however many customers there are: in passes over so many it counts for little. */
const passes = (): number => asked.all + (asked.sample * 512) / 250_000;

/** Customers who order at rates of their own, and leave after an order with chances of their own. */
function histories(seed: number, unlike: number, leaving: number) {
  const { below } = randomNumbers(seed);
  const repeats = new Float64Array(customers);
  const lastOrder = new Float64Array(customers);
  const observed = new Float64Array(customers);
  for (let i = 0; i < customers; i++) {
    const end = 30 + Math.floor(below(1065));
    const rate = 0.05 * below(1) ** unlike + 1e-3;
    let time = 0;
    for (;;) {
      time += -Math.log(1 - below(1)) / rate;
      if (time > end) break;
      repeats[i] = (repeats[i] ?? 0) + 1;
      lastOrder[i] = Math.floor(time);
      if (below(1) < leaving) break;
    }
    observed[i] = end;
  }
  return { repeats, lastOrder, observed };
}

test.each([
  [1, 1, 0.05],
  [2, 3, 0.2],
  [3, 0, 0],
  [4, 8, 0.6],
  [5, 2, 0.01],
])('Shop %i is fitted in at most 25 passes over 250,000 customers', (seed, unlike, leaving) => {
  expect(orderingModel(histories(seed, unlike, leaving), 1)).toBeDefined();
  expect(asked.all).toBeGreaterThan(0);
  expect(asked.sample).toBeGreaterThan(0);
  expect(passes()).toBeLessThanOrEqual(25);
});

test.each([6, 7, 8])('The values of the orders of shop %i are fitted in at most 25 passes', (seed) => {
  const { below } = randomNumbers(seed);
  const orders = Float64Array.from({ length: customers }, () => 1 + Math.floor(below(9)));
  const means = Float64Array.from(orders, (count) => Math.exp(below(2)) * (1 + below(1) / count));
  expect(orderValueModel(orders, means)).toBeDefined();
  expect(passes()).toBeLessThanOrEqual(25);
});
