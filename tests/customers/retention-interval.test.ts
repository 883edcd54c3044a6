// In simulated shops whose customers leave as the model assumes, the intervals of 90 % hold the true share about as often as
// they say.
import type { CohortTable } from '../../src/customers/cohort-tables';
import { averageRetention } from '../../src/customers/cohort-tables';
import { projectedRetention } from '../../src/customers/retention';
import { retentionIntervals } from '../../src/customers/retention-interval';
import { survivalCurve } from '../../src/customers/retention-model';
import { Random } from '../../src/numerics/random';
import { isWhole } from '../depth';

const shops = isWhole ? 200 : 60;

/** Twelve cohorts of unequal size, seen to one day, each customer with a churn of their own: Beta(alpha, beta). */
function shopOf(seed: number) {
  const random = new Random(seed);
  const uniform = (): number => random.between();
  // Gamma of a whole shape is a sum of exponentials; beta is a share of two of them.
  const gamma = (shape: number): number => {
    let sum = 0;
    for (let part = 0; part < shape; part++) sum -= Math.log(uniform());
    return sum;
  };
  const alpha = 1 + Math.floor(3 * uniform());
  const beta = 2 + Math.floor(5 * uniform());
  const ages = 12;
  const sizes = Int32Array.from({ length: ages }, () => 60 + Math.floor(200 * uniform()));
  const cells = new Float64Array(ages * ages);
  const completeAges = Int32Array.from(sizes, (_, cohort) => ages - cohort);
  sizes.forEach((size, cohort) => {
    for (let customer = 0; customer < size; customer++) {
      const leaving = gamma(alpha);
      const churn = leaving / (leaving + gamma(beta));
      for (let age = 0; age < ages - cohort; age++) {
        cells[cohort * ages + age] = (cells[cohort * ages + age] ?? 0) + 1;
        if (uniform() < churn) break;
      }
    }
  });
  const table: CohortTable = { cohorts: { asOf: 0, starts: [], sizes, completeAges, ages }, cells };
  return { alpha, beta, average: averageRetention(table) };
}

// The next age, the last one that was seen, and the last one that is projected. Where the average rose it was levelled first,
// which takes away some of the errors of late ages that the intervals reckon with: there they hold a little more often.
test.each([
  [1, 0.95],
  [11, 0.95],
  [22, 0.98],
])('After %i periods the true share lies in about nine intervals of ten', (age, most) => {
  let held = 0;
  for (let seed = 0; seed < shops; seed++) {
    const { alpha, beta, average } = shopOf(1000 * age + seed);
    const projection = projectedRetention(average);
    if (!projection.made) throw new Error(projection.why);
    const interval = projection.intervals?.[age];
    if (!interval) throw new Error('no interval');
    const truth = survivalCurve({ alpha, beta, logLikelihood: 0 }, age)[age] ?? 0;
    if (interval.low <= truth && truth <= interval.high) held++;
  }
  // So few shops as are gone through at first say less of it.
  expect(held / shops).toBeGreaterThanOrEqual(isWhole ? 0.85 : 0.8);
  expect(held / shops).toBeLessThanOrEqual(isWhole ? most : 1);
});

test('More customers make intervals narrower, by the root of their number; curves without a spread have none', () => {
  const model = { alpha: 1, beta: 3, logLikelihood: 0 };
  const curve = survivalCurve(model, 10);
  const width = (count: number): number => {
    const at = retentionIntervals({ customers: new Float64Array(6).fill(count) }, model, curve)?.[10];
    const logit = (share = 0.5): number => Math.log(share / (1 - share));
    return logit(at?.high) - logit(at?.low);
  };
  expect(width(400) / width(40_000)).toBeCloseTo(10, 6);
  // Customers who do not differ in their churn: nothing settles how much they do.
  const alike = { alpha: Math.exp(14), beta: Math.exp(14), logLikelihood: 0 };
  expect(retentionIntervals({ customers: new Float64Array(6).fill(100) }, alike, survivalCurve(alike, 8))).toBeNull();
});
