import { minimum } from '../../src/numerics/minimum';
import type { Box, Objective } from '../../src/numerics/minimum';

const wide: Box = { lower: [-100, -100], upper: [100, 100] };

/** Values and gradients of functions of two variables; source: Moré, Garbow & Hillstrom (1981), ACM TOMS 7(1). */
const functionsOfTwo: readonly {
  readonly name: string;
  readonly objective: Objective;
  readonly start: readonly [number, number];
  readonly lowest: readonly [number, number];
}[] = [
  {
    name: 'Rosenbrock',
    objective: ([x = 0, y = 0], gradient) => {
      gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
      gradient[1] = 200 * (y - x * x);
      return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    },
    start: [-1.2, 1],
    lowest: [1, 1],
  },
  {
    name: 'Beale',
    objective: ([x = 0, y = 0], gradient) => {
      let sum = 0;
      gradient.fill(0);
      [1.5, 2.25, 2.625].forEach((target, index) => {
        const power = index + 1;
        const miss = target - x * (1 - y ** power);
        sum += miss * miss;
        gradient[0] = (gradient[0] ?? 0) - 2 * miss * (1 - y ** power);
        gradient[1] = (gradient[1] ?? 0) + 2 * miss * x * power * y ** (power - 1);
      });
      return sum;
    },
    start: [1, 1],
    lowest: [3, 0.5],
  },
];

/** (x − 3)² + (y + 2)² + xy: a bowl that is lowest at (16/3, −14/3). */
const bowl: Objective = ([x = 0, y = 0], gradient) => {
  gradient[0] = 2 * (x - 3) + y;
  gradient[1] = 2 * (y + 2) + x;
  return (x - 3) ** 2 + (y + 2) ** 2 + x * y;
};

test.each(functionsOfTwo)('The minimum of $name’s function is found to ten digits', ({ objective, start, lowest }) => {
  const { at, value, converged } = minimum(objective, [start], wide);
  expect(converged).toBe(true);
  expect(at[0]).toBeCloseTo(lowest[0], 10);
  expect(at[1]).toBeCloseTo(lowest[1], 10);
  expect(value).toBeCloseTo(0, 15);
});

test('Inside the box the minimum is free, at its wall the other variable still is', () => {
  const free = minimum(bowl, [[0, 0]], wide);
  expect(free.at[0]).toBeCloseTo(16 / 3, 10);
  expect(free.at[1]).toBeCloseTo(-14 / 3, 10);
  // With x held at 2 the lowest y is −2 − x / 2.
  const held = minimum(bowl, [[0, 0]], { lower: [-1, -100], upper: [2, 100] });
  expect(held.converged).toBe(true);
  expect(held.at[0]).toBe(2);
  expect(held.at[1]).toBeCloseTo(-3, 10);
  const corner = minimum(bowl, [[0, 0]], { lower: [-1, -1], upper: [2, 1] });
  expect(corner.converged).toBe(true);
  expect(Array.from(corner.at)).toEqual([2, -1]);
});

test('A start outside the box is moved to its wall, and leaves it again', () => {
  const { at } = minimum(bowl, [[50, 50]], { lower: [-10, -10], upper: [10, 10] });
  expect(at[0]).toBeCloseTo(16 / 3, 10);
});

test('Of several minima the lowest is taken, and of equal ones the first', () => {
  // x⁴ − 2x² + x / 10 has minima near −1 and 1, of which the left one is lower.
  const twoWells: Objective = ([x = 0], gradient) => {
    gradient[0] = 4 * x ** 3 - 4 * x + 0.1;
    return x ** 4 - 2 * x * x + x / 10;
  };
  const box = { lower: [-5], upper: [5] };
  expect(minimum(twoWells, [[1.5]], box).at[0]).toBeGreaterThan(0.9);
  expect(minimum(twoWells, [[1.5], [-1.5]], box).at[0]).toBeLessThan(-0.9);
  const even: Objective = ([x = 0], gradient) => {
    gradient[0] = 4 * x ** 3 - 4 * x;
    return x ** 4 - 2 * x * x;
  };
  expect(minimum(even, [[1.5], [-1.5]], box).at[0]).toBeCloseTo(1, 10);
  expect(minimum(even, [[-1.5], [1.5]], box).at[0]).toBeCloseTo(-1, 10);
});

test('A place without a value is stepped back from, and a start without one is no minimum', () => {
  // x − ln x has no value for x ≤ 0 and is lowest at 1; a first full step from 0.1 would go far beyond.
  const logarithm: Objective = ([x = 0], gradient) => {
    gradient[0] = 1 - 1 / x;
    return x > 0 ? x - Math.log(x) : Number.NaN;
  };
  const box = { lower: [-50], upper: [50] };
  expect(minimum(logarithm, [[40]], box).at[0]).toBeCloseTo(1, 10);
  expect(minimum(logarithm, [[-1]], box).converged).toBe(false);
  expect(minimum(logarithm, [[-1], [3]], box).at[0]).toBeCloseTo(1, 10);
});
