import fc from 'fast-check';
import { Beta } from '../../src/numerics/beta';
import type { Distribution } from '../../src/numerics/distributions';
import { lawOf, within, type Law } from '../../src/numerics/distributions';
import { normalQuantile, normalShare } from '../../src/numerics/normal';
import { runs } from '../depth';

/** Source: SciPy 1.17.1, special.ndtr. */
test.each([
  [-20, 2.7536241186061556e-89],
  [-8, 6.22096057427174e-16],
  [-3.5, 0.00023262907903552502],
  [-3, 0.0013498980316300933],
  [-2.999, 0.0013543365337271057],
  [-1, 0.15865525393145707],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2, 0.9772498680518208],
  [3.5, 0.9997673709209645],
  [6, 0.9999999990134123],
])('of the normal distribution lies below %p the share %p', (x, share) => {
  expect(Math.abs(normalShare(x) / share - 1)).toBeLessThan(1e-13);
});

/** Source: SciPy 1.17.1, special.ndtri. */
test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-5, -4.264890793922825],
  [0.01, -2.3263478740408408],
  [0.075, -1.4395314709384563],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.9999, 3.719016485455709],
])('the share %p of the normal distribution lies below %p', (share, x) => {
  expect(Math.abs(normalQuantile(share) - x)).toBeLessThanOrEqual(1e-15 * Math.abs(x));
});

/** Source: SciPy 1.17.1, special.betainc; those with a shape of 1 are powers. */
test.each([
  [0.1, 1, 5, 0.40951],
  [0.5, 3, 3, 0.5],
  [0.9, 5, 1, 0.59049],
  [0.2, 2.5, 3.5, 0.1328173097780492],
  [1e-4, 2, 4, 9.998000149996001e-8],
  [0.999, 4, 2, 0.999990019985004],
  [0.37, 1, 1, 0.37],
])('below %p of the beta distribution (%p, %p) lies the share %p', (x, a, b, share) => {
  expect(Math.abs(new Beta(a, b).share(x) / share - 1)).toBeLessThan(1e-13);
  expect(Math.abs(new Beta(a, b).quantile(share) / x - 1)).toBeLessThan(1e-12);
});

/** Source: SciPy 1.17.1, special.betaincinv. */
test.each([
  [1e-6, 2, 4, 0.00031632782139372423],
  [0.1, 1, 5, 0.020851637639023212],
  [0.99, 5, 1, 0.9979919516614258],
  [0.75, 2.5, 3.5, 0.5499921735136424],
])('the share %p of the beta distribution (%p, %p) lies below %p', (share, a, b, x) => {
  expect(Math.abs(new Beta(a, b).quantile(share) / x - 1)).toBeLessThan(1e-12);
});

/** Mean and variance over equal shares: what the quantiles say. */
function moments({ quantile }: Law): { mean: number; variance: number } {
  const count = 20_000;
  const values = Array.from({ length: count }, (_, index) => quantile((index + 0.5) / count));
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
}

function law(distribution: Distribution): Law {
  const found = lawOf(distribution);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

// Closed forms: triangular (a + m + b)/3 and (a² + m² + b² − am − ab − mb)/18; PERT µ = (a + 4m + b)/6 and
// (µ − a)(b − µ)/7; uniform (b − a)²/12.
test.each<[Distribution, number, number]>([
  [{ kind: 'triangular', low: 2, mode: 3, high: 10 }, 5, (4 + 9 + 100 - 6 - 20 - 30) / 18],
  [{ kind: 'triangular', low: 0, mode: 0, high: 3 }, 1, 9 / 18],
  [{ kind: 'pert', low: 2, mode: 3, high: 10 }, 4, (2 * 6) / 7],
  [{ kind: 'pert', low: -1, mode: 1, high: 1 }, 4 / 6, ((10 / 6) * (2 / 6)) / 7],
  [{ kind: 'uniform', low: 1, high: 4 }, 2.5, 9 / 12],
  [{ kind: 'normal', mean: 5, sd: 2 }, 5, 4],
  [{ kind: 'lognormal', mean: 5, sd: 1 }, 5, 1],
  [{ kind: 'list', values: [3, 1], weights: [1, 3] }, 1.5, 0.75],
])('%p has the mean %p and the variance %p', (distribution, mean, variance) => {
  const found = moments(law(distribution));
  expect(found.mean).toBeCloseTo(mean, 3);
  expect(found.variance / variance).toBeCloseTo(1, 2);
});

test('share and quantile undo each other', () => {
  const distribution = fc
    .tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .chain(([low, at]) =>
      fc.constantFrom<Distribution>(
        { kind: 'triangular', low, mode: low + 7 * at, high: low + 7 },
        { kind: 'pert', low, mode: low + 7 * at, high: low + 7 },
        { kind: 'uniform', low, high: low + 7 },
        { kind: 'normal', mean: low, sd: 0.1 + at },
        { kind: 'lognormal', mean: 1 + Math.abs(low), sd: 0.1 + at },
      ),
    );
  fc.assert(
    fc.property(distribution, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (one, share) => {
      const { share: shareOf, quantile } = law(one);
      expect(shareOf(quantile(share))).toBeCloseTo(share, 9);
    }),
    { numRuns: runs(500) },
  );
});

// A normal distribution cut off at ± 1 has the variance 1 − 2·φ(1)/(2·Φ(1) − 1) = 0.2911 (Johnson, Kotz & Balakrishnan
// 1994, Continuous Univariate Distributions, vol. 1, 13.10.1).
test('within limits nothing lies beyond them, and the rest keeps its proportions', () => {
  const cut = within({ kind: 'normal', mean: 0, sd: 1 }, -1, 1) as Law;
  expect(moments(cut).mean).toBeCloseTo(0, 6);
  expect(moments(cut).variance).toBeCloseTo(0.29112509, 4);
  expect(cut.quantile(1e-9)).toBeGreaterThanOrEqual(-1);
  const listed = within({ kind: 'list', values: [1, 2, 3], weights: [1, 1, 2] }, 1.5, 9) as Law;
  expect([0.3, 0.4].map(listed.quantile)).toEqual([2, 3]);
});

test.each<[Distribution, string]>([
  [{ kind: 'triangular', low: 3, mode: 2, high: 5 }, 'order'],
  [{ kind: 'pert', low: 3, mode: 3, high: 3 }, 'order'],
  [{ kind: 'uniform', low: 3, high: 3 }, 'order'],
  [{ kind: 'normal', mean: 3, sd: 0 }, 'spread'],
  [{ kind: 'lognormal', mean: 0, sd: 1 }, 'mean'],
  [{ kind: 'lognormal', mean: 2, sd: NaN }, 'spread'],
  [{ kind: 'list', values: [] }, 'list'],
  [{ kind: 'list', values: [1, 2], weights: [1] }, 'list'],
  [{ kind: 'normal', mean: -50, sd: 1 }, 'outside'],
  [{ kind: 'list', values: [-4] }, 'outside'],
])('of %p it is said what is wrong: %s', (distribution, fault) => {
  expect(within(distribution, 0, 1e9)).toBe(fault);
});
