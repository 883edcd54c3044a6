import { readFileSync } from 'node:fs';
import path from 'node:path';
import { orderingModel } from '../../src/customers/ordering-model';
import { orderValueModel } from '../../src/customers/order-value-model';

interface Shop {
  readonly kind: string;
  readonly repeats: number[];
  readonly last: number[];
  readonly observed: number[];
  readonly orders: number[];
  readonly means: number[];
  readonly log_likelihood_of_orders: number;
  readonly log_likelihood_of_values: number;
}

const shops = JSON.parse(readFileSync(path.join(__dirname, 'reference/small-shops.json'), 'utf8')) as Shop[];

const orderingOf = ({ repeats, last, observed }: Shop, daysPerPeriod: number, repeated = 1) => {
  const column = (values: readonly number[]): Float64Array =>
    Float64Array.from({ length: repeated * values.length }, (_, i) => values[i % values.length] ?? 0);
  const model = orderingModel(
    { repeats: column(repeats), lastOrder: column(last), observed: column(observed) },
    daysPerPeriod,
  );
  if (model === undefined) throw new Error('every history has a most likely model inside the box');
  return model;
};

const valuesOf = ({ orders, means }: Shop, unit = 1) => {
  const model = orderValueModel(
    Float64Array.from(orders),
    Float64Array.from(means, (mean) => mean * unit),
  );
  if (model === undefined) throw new Error('values that differ have a most likely model inside the box');
  return model;
};

const named = shops.map((shop, index) => ({ name: `${shop.kind} shop ${index + 1}`, shop }));

test.each(named)('$name: no start of SciPy’s finds more likely models', ({ shop }) => {
  // SciPy stops a little short of a flat top; nowhere may it be higher.
  for (const [ours, theirs] of [
    [orderingOf(shop, 7).logLikelihood, shop.log_likelihood_of_orders],
    [valuesOf(shop).logLikelihood, shop.log_likelihood_of_values],
  ] as const) {
    expect(ours).toBeGreaterThan(theirs - 2e-6);
    expect(ours).toBeLessThan(theirs + 0.01);
  }
});

test.each(named.slice(0, 18))(
  '$name: neither the unit of time nor that of money decides whether there is a model',
  ({ shop }) => {
    const weekly = orderingOf(shop, 7);
    for (const days of [30, 90]) {
      const other = orderingOf(shop, days);
      expect(other.r).toBeCloseTo(weekly.r, 8);
      expect(other.alpha * days).toBeCloseTo(weekly.alpha * 7, 5);
      expect([other.a, other.b, other.limits]).toEqual([weekly.a, weekly.b, weekly.limits]);
    }
    const plain = valuesOf(shop);
    for (const unit of [100, 1.1]) {
      const other = valuesOf(shop, unit);
      expect(other.p / plain.p).toBeCloseTo(1, 6);
      expect(other.q / plain.q).toBeCloseTo(1, 6);
      expect(other.limits).toEqual(plain.limits);
    }
  },
);

test('Regular buyers and fixed plans lie at a limit, which is said', () => {
  const limits = shops.flatMap((shop) => [...orderingOf(shop, 7).limits, ...valuesOf(shop).limits]);
  for (const limit of ['sameRate', 'nobodyLeaves', 'ownMean', 'meanOfAll']) expect(limits).toContain(limit);
  expect(shops.some((shop) => orderingOf(shop, 7).limits.length + valuesOf(shop).limits.length === 0)).toBe(true);
});

test('A shop twice as large of the same customers has the same model', () => {
  for (const shop of shops.slice(0, 3)) {
    const one = orderingOf(shop, 7);
    const two = orderingOf(shop, 7, 2);
    expect(two.r / one.r).toBeCloseTo(1, 8);
    expect(two.logLikelihood / one.logLikelihood).toBeCloseTo(2, 8);
  }
});
