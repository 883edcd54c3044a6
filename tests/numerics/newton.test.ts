import { lowestOf, minimaOf } from '../../src/numerics/newton';
import type { CurvedObjective } from '../../src/numerics/newton';

const wide = { lower: [-100, -100], upper: [100, 100] };

/** Rosenbrock's valley; source: Moré, Garbow & Hillstrom (1981), ACM TOMS 7(1). */
const rosenbrock: CurvedObjective = ([x = 0, y = 0], gradient, curvature) => {
  gradient.set([-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)]);
  curvature.set([1200 * x * x - 400 * y + 2, -400 * x, -400 * x, 200]);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

/** (x − 3)² + (y + 2)² + xy: a bowl that is lowest at (16/3, −14/3). */
const bowl: CurvedObjective = ([x = 0, y = 0], gradient, curvature) => {
  gradient.set([2 * (x - 3) + y, 2 * (y + 2) + x]);
  curvature.set([2, 1, 1, 2]);
  return (x - 3) ** 2 + (y + 2) ** 2 + x * y;
};

/** x⁴ − 2x² + x / 10: two wells, near −1 and 1, of which the left one is lower, and a hill between them. */
const twoWells: CurvedObjective = ([x = 0], gradient, curvature) => {
  gradient[0] = 4 * x ** 3 - 4 * x + 0.1;
  curvature[0] = 12 * x * x - 4;
  return x ** 4 - 2 * x * x + x / 10;
};

const placeOf = (objective: CurvedObjective, starts: number[][], box: Parameters<typeof lowestOf>[2]): number[] =>
  Array.from(lowestOf(objective, starts, box)?.at ?? []);

test('The minimum of Rosenbrock’s function is found to the last digits from far away', () => {
  for (const start of [
    [-1.2, 1],
    [50, -70],
    [0, 0],
  ]) {
    const [x, y] = placeOf(rosenbrock, [start], wide);
    expect(x).toBeCloseTo(1, 12);
    expect(y).toBeCloseTo(1, 12);
  }
});

test('At the wall of the box the other variable is still free, and in a corner neither is', () => {
  // With x held at 2 the lowest y is −2 − x / 2.
  const [x, y] = placeOf(bowl, [[0, 0]], { lower: [-1, -100], upper: [2, 100] });
  expect(x).toBe(2);
  expect(y).toBeCloseTo(-3, 12);
  expect(placeOf(bowl, [[0, 0]], { lower: [-1, -1], upper: [2, 1] })).toEqual([2, -1]);
  const [left] = placeOf(bowl, [[50, 50]], { lower: [-10, -10], upper: [10, 10] });
  expect(left).toBeCloseTo(16 / 3, 12);
});

test('What falls for ever, ever more slowly, ends at the wall', () => {
  // e^−x: the parabola promises a step of 1 at a time, and the fall at the wall is a billionth.
  const falling: CurvedObjective = ([x = 0], gradient, curvature) => {
    gradient[0] = -Math.exp(-x);
    curvature[0] = Math.exp(-x);
    return Math.exp(-x);
  };
  expect(placeOf(falling, [[0]], { lower: [-5], upper: [18] })).toEqual([18]);
});

test('Of several wells the lowest is taken, each is found once, and the top of a hill is no minimum', () => {
  const box = { lower: [-5], upper: [5] };
  expect(placeOf(twoWells, [[1.5]], box)[0]).toBeGreaterThan(0.9);
  expect(placeOf(twoWells, [[1.5], [-1.5]], box)[0]).toBeLessThan(-0.9);
  expect(minimaOf(twoWells, [[1.5], [-1.5], [1.1], [-0.9]], box).map(({ at }) => Math.round(at[0] ?? 0))).toEqual([
    -1, 1,
  ]);
  // Where the function bends the wrong way, the way still leads down.
  expect(placeOf(twoWells, [[0.1]], box)[0]).toBeGreaterThan(0.9);
});

test('A place without a value is stepped back from, and a start without one is no minimum', () => {
  // x − ln x has no value for x ≤ 0 and is lowest at 1.
  const logarithm: CurvedObjective = ([x = 0], gradient, curvature) => {
    gradient[0] = 1 - 1 / x;
    curvature[0] = 1 / (x * x);
    return x > 0 ? x - Math.log(x) : Number.NaN;
  };
  const box = { lower: [-50], upper: [50] };
  expect(placeOf(logarithm, [[40]], box)[0]).toBeCloseTo(1, 12);
  expect(lowestOf(logarithm, [[-1]], box)).toBeUndefined();
  expect(placeOf(logarithm, [[-1], [3]], box)[0]).toBeCloseTo(1, 12);
});
