import { discountedLife, discountedSurvival } from '../../src/numerics/customer-life';

/** Σ qᵗ, as it is defined. */
function summed(churn: number, discountRate: number, periods: number): number {
  let sum = 0;
  for (let period = 0; period < periods; period++) sum += ((1 - churn) / (1 + discountRate)) ** period;
  return sum;
}

test.each([
  [0.2, 0.1, 12],
  [0.05, 0, 60],
  [0, 0.1, 7],
  [0.3, -0.1, 5],
  // Each of today's margins is worth more than the one before.
  [0.02, -0.05, 10],
  [0.5, 0.2, 1],
])('churn %d and rate %d over %d periods is the sum of its terms', (churn, rate, periods) => {
  const life = discountedLife(churn, rate, periods);
  expect(Math.abs(life / summed(churn, rate, periods) - 1)).toBeLessThan(1e-14);
});

test.each([
  // Fader & Hardie, "What's wrong with this CLV formula?": (1 + d) / (1 + d − r).
  [0.2, 0.1, Infinity, 1.1 / 0.3],
  [1, 0.1, Infinity, 1],
  [1, 0.1, 3, 1],
  [1, 0.1, 1, 1],
  [1, 0, 0, 0],
  [0, 0, 12, 12],
  [0.1, -0.1, 5, 5],
  [0, 0, Infinity, Infinity],
  [0.1, -0.5, Infinity, Infinity],
])('churn %d and rate %d over %d periods is %d', (churn, rate, periods, expected) => {
  const life = discountedLife(churn, rate, periods);
  if (Number.isFinite(expected)) expect(life).toBeCloseTo(expected, 12);
  else expect(life).toBe(expected);
});

test('of one period the life is that period, to the last bit: the payments after it are worth nothing, not less', () => {
  expect(discountedLife(0.424, 0, 1)).toBe(1);
});

test('a churn near 0 keeps all its digits', () => {
  // n − c n (n − 1) / 2, and what is left out is below the last digit.
  expect(discountedLife(1e-12, 0, 1000)).toBeCloseTo(1000 - 1e-12 * 499_500, 12);
});

test('a survival curve is discounted point by point, as far as it is asked', () => {
  const curve = new Float64Array([1, 0.8, 0.6]);
  expect(discountedSurvival(curve, 0.1, 3)).toBeCloseTo(1 + 0.8 / 1.1 + 0.6 / 1.21, 14);
  expect(discountedSurvival(curve, 0.1, 2)).toBeCloseTo(1 + 0.8 / 1.1, 14);
  expect(discountedSurvival(curve, 0.1, 0)).toBe(0);
});
