import fc from 'fast-check';
import { neverRising } from '../../src/numerics/never-rising';

const pooled = (values: readonly number[], weights: readonly number[]): number[] => [...neverRising(values, weights)];

test.each([
  // Pooled by hand, after the definition of Barlow et al. (1972).
  ['what never rises stays', [5, 3, 3, 1], [1, 1, 1, 1], [5, 3, 3, 1]],
  ['two that rise become their mean', [5, 1, 3], [1, 1, 1], [5, 2, 2]],
  ['with weights, their weighted mean', [5, 1, 3], [1, 3, 1], [5, 1.5, 1.5]],
  ['a mean above what is before it is pooled with that too', [4, 3, 8], [1, 1, 2], [5.75, 5.75, 5.75]],
  ['and as far back as it goes', [1, 2, 3], [1, 1, 1], [2, 2, 2]],
  ['blocks keep their lengths', [1, 2, 0, 1, 1.5], [1, 1, 1, 1, 1], [1.5, 1.5, 2.5 / 3, 2.5 / 3, 2.5 / 3]],
  ['nothing stays nothing', [], [], []],
])('%s', (_title, values, weights, expected) => {
  const found = pooled(values, weights);
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, 12));
});

test('it never rises, keeps the weighted sum, and no other curve that never rises lies nearer', () => {
  const point = fc.record({ value: fc.integer({ min: 0, max: 9 }), weight: fc.integer({ min: 1, max: 4 }) });
  const distance = (curve: readonly number[], points: readonly { value: number; weight: number }[]): number =>
    curve.reduce((sum, one, index) => {
      const { value, weight } = points[index] ?? { value: 0, weight: 0 };
      return sum + weight * (one - value) ** 2;
    }, 0);
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 8 }),
      fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (points, other) => {
        const curve = pooled(
          points.map(({ value }) => value),
          points.map(({ weight }) => weight),
        );
        curve.slice(1).forEach((value, index) => expect(value).toBeLessThanOrEqual((curve[index] ?? 0) + 1e-12));
        const sum = (of: readonly number[]): number =>
          of.reduce((total, one, index) => total + one * (points[index]?.weight ?? 0), 0);
        expect(sum(curve)).toBeCloseTo(sum(points.map(({ value }) => value)), 9);
        const falling = [...other].sort((a, b) => b - a).slice(0, points.length);
        expect(distance(curve, points)).toBeLessThanOrEqual(distance(falling, points) + 1e-9);
      },
    ),
  );
});
