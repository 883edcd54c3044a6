import { digamma, logGamma, trigamma } from '../../src/numerics/log-gamma';

/** x, ln Γ(x), ψ(x); source: mpmath 1.3.0 with 20 digits. */
const values = [
  [1e-10, 23.025850929882736, -10000000000.577215],
  [0.1, 2.252712651734206, -10.423754940411076],
  [0.5, 0.5723649429247001, -1.9635100260214235],
  [1, 0.0, -0.5772156649015329],
  [1.46, -0.12148500100400743, -0.0015805619870834522],
  [3.7, 1.428072326665388, 1.1671535393615113],
  [9.999, 12.799575780077413, 2.2516474172057355],
  [10, 12.801827480081469, 2.251752589066721],
  [100, 359.1342053695754, 4.600161852738087],
  [12345.678, 103959.91990554606, 9.421020820741761],
  [1e12, 26631021115915.652, 27.63102111592805],
] as const;

test.each(values)('ln Γ(%p) and its derivative agree with mpmath to the last digits', (x, logarithm, derivative) => {
  expect(Math.abs(logGamma(x) - logarithm)).toBeLessThan(3e-15 * Math.max(1, Math.abs(logarithm)));
  expect(Math.abs(digamma(x) - derivative)).toBeLessThan(3e-15 * Math.max(1, Math.abs(derivative)));
});

test('The product of all whole numbers up to 20 is a gamma function', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    factorial *= n;
    expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 13);
  }
});

/** x, ψ′(x); source: mpmath 1.3.0, polygamma(1, x) with 20 digits. */
test.each([
  [1e-10, 1e20],
  [0.1, 101.43329915079276],
  [0.5, 4.93480220054468],
  [1, 1.6449340668482264],
  [1.46, 0.969119621509888],
  [3.7, 0.3100378576700383],
  [9.999, 0.10517738667672887],
  [10, 0.10516633568168575],
  [100, 0.010050166663333571],
  [1e6, 1.0000005000001667e-6],
])('ψ′(%p) agrees with mpmath to the last digits', (x, second) => {
  expect(Math.abs(trigamma(x) / second - 1)).toBeLessThan(4e-15);
});
