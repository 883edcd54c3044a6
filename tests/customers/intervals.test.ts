// In simulated shops, of which the future is known, the intervals of 90 % hold it about as often as they say.
import { fittedModels, valuedCustomers } from '../../src/customers/customer-value';
import { valueIntervals, type Interval } from '../../src/customers/intervals';
import { pairsWhileAlive } from '../../src/customers/ordering-model';
import { inverseOf, quadraticForm } from '../../src/numerics/symmetric';
import { Random } from '../../src/numerics/random';
import { isWhole } from '../depth';

// The seed is one and the same: a share of shops is held to bounds that chance alone would sometimes cross.
// 200 shops, gone through once: 178 and 180 of them.
const shops = isWhole ? 60 : 6;
const [least, most] = isWhole ? [0.8, 0.98] : [0.5, 1];

/** Normal by Box and Muller; gamma by Marsaglia and Tsang (2000), ACM TOMS 26(3); beta of two gammas. */
function drawsOf(seed: number) {
  const random = new Random(seed);
  const uniform = (): number => random.between();
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number, rate: number): number => {
    if (shape < 1) return gamma(shape + 1, rate) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / rate;
    }
  };
  const beta = (a: number, b: number): number => {
    const x = gamma(a, 1);
    return x / (x + gamma(b, 1));
  };
  return { uniform, gamma, beta };
}

const weeks = { seen: 104, after: 52 };

/** A shop of the kind that the models know, each with parameters of its own, seen for two years. */
function shopOf(seed: number) {
  const { uniform, gamma, beta } = drawsOf(seed);
  const between = (low: number, high: number): number => low + (high - low) * uniform();
  const r = between(0.5, 2);
  const alpha = r / between(0.05, 0.2);
  const [a, b] = [between(0.4, 1.5), between(1.5, 4)];
  const [p, q] = [between(3, 8), between(4, 8)];
  const scale = (between(30, 80) * (q - 1)) / p;
  const until = 45_000;
  const columns: { customers: number[]; days: number[]; amounts: number[] } = { customers: [], days: [], amounts: [] };
  const count = 800;
  const future = { orders: 0, money: 0 };
  for (let customer = 0; customer < count; customer++) {
    const rate = gamma(r, alpha);
    const leaves = beta(a, b);
    const nu = gamma(q, scale);
    let day = until - Math.floor(uniform() * weeks.seen * 7);
    let time = day;
    let known = -1;
    for (let first = true; ; first = false) {
      if (!first) {
        // A customer may leave after each order but the first.
        time += (-Math.log(uniform()) / rate) * 7;
        day = Math.floor(time);
      }
      if (day > until + weeks.after * 7) break;
      const amount = Math.round(100 * gamma(p, nu)) / 100;
      if (day <= until) {
        columns.customers.push(customer);
        columns.days.push(day);
        columns.amounts.push(amount);
      } else {
        // What comes on one day is one order.
        if (day !== known) future.orders++;
        future.money += amount;
      }
      known = day;
      if (!first && uniform() < leaves) break;
    }
  }
  return {
    columns: {
      customers: Int32Array.from(columns.customers),
      ids: Array.from({ length: count }, (_, customer) => customer),
      days: Int32Array.from(columns.days),
    },
    amounts: Float64Array.from(columns.amounts),
    until,
    future,
  };
}

const holds = (interval: Interval | null, truth: number): boolean =>
  interval !== null && interval.low <= truth && truth <= interval.high;

test('Orders and money of the next year lie in their intervals in nine shops of ten', () => {
  let [given, ofOrders, ofMoney] = [0, 0, 0];
  for (let shop = 0; shop < shops; shop++) {
    const { columns, amounts, until, future } = shopOf(shop + 1);
    const models = fittedModels(columns, amounts, until, 7);
    if (!models.made || models.ordering.limits.length > 0) continue;
    const valued = valuedCustomers(models, columns.ids, weeks.after, 0);
    const { orders, money } = valueIntervals(models, valued, weeks.after);
    given++;
    if (holds(orders, future.orders)) ofOrders++;
    if (holds(money, future.money)) ofMoney++;
  }
  expect(given).toBeGreaterThan(0.8 * shops);
  for (const held of [ofOrders, ofMoney]) {
    expect(held / given).toBeGreaterThanOrEqual(least);
    expect(held / given).toBeLessThanOrEqual(most);
  }
});

test('The expected pairs of orders are those of simulated customers, and none are left where everybody leaves', () => {
  const model = { r: 1.2, alpha: 8, a: 0.8, b: 2.5 };
  const { uniform, gamma, beta } = drawsOf(5);
  const [observed, horizon, repeats, runs] = [30, 52, 2, 200_000];
  let pairs = 0;
  for (let run = 0; run < runs; run++) {
    const rate = gamma(model.r + repeats, model.alpha + observed);
    const leaves = beta(model.a, model.b + repeats);
    let orders = 0;
    for (let time = -Math.log(uniform()) / rate; time < horizon; time -= Math.log(uniform()) / rate) {
      orders++;
      if (uniform() < leaves) break;
    }
    pairs += orders * (orders - 1);
  }
  const expected = pairsWhileAlive(model, repeats)(horizon / (model.alpha + observed));
  expect(expected / (pairs / runs)).toBeCloseTo(1, 1);
  // Without anyone leaving: the second factorial moment of a negative binomial, k (k + 1) ratio².
  expect(pairsWhileAlive({ ...model, a: 1e-9 }, repeats)(0.5)).toBeCloseTo(3.2 * 4.2 * 0.25, 6);
});

test('A matrix times its inverse is the unit, and one that is flat in a direction has none', () => {
  // 4 2 / 2 3 has the determinant 8.
  expect(Array.from(inverseOf(Float64Array.of(4, 2, 2, 3), 2) ?? [])).toEqual(
    [3 / 8, -1 / 4, -1 / 4, 1 / 2].map((each) => expect.closeTo(each, 12) as number),
  );
  expect(inverseOf(Float64Array.of(1, 1, 1, 1), 2)).toBeUndefined();
  expect(quadraticForm(Float64Array.of(4, 2, 2, 3), [1, -1])).toBe(3);
});
