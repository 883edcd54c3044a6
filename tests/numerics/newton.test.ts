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

/** The same function, and the places where it was asked. */
const followed = (objective: CurvedObjective): { places: number[][]; objective: CurvedObjective } => {
  const places: number[][] = [];
  return {
    places,
    objective: (at, ...rest) => {
      places.push(Array.from(at));
      return objective(at, ...rest);
    },
  };
};

/** ½ (x − at)ᵀ A (x − at): a parabola, whose lowest point Newton's method reaches in one step. */
const parabola =
  (matrix: readonly (readonly number[])[], lowest: readonly number[]): CurvedObjective =>
  (at, gradient, curvature) => {
    const away = lowest.map((place, i) => (at[i] ?? 0) - place);
    const slopes = matrix.map((row) => row.reduce((sum, bend, j) => sum + bend * (away[j] ?? 0), 0));
    gradient.set(slopes);
    curvature.set(matrix.flat());
    return away.reduce((sum, part, i) => sum + (part * (slopes[i] ?? 0)) / 2, 0);
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

test.each([
  {
    name: 'a round bowl',
    matrix: [
      [2, 0],
      [0, 2],
    ],
  },
  {
    name: 'a long valley across the axes',
    matrix: [
      [500.5, 499.5],
      [499.5, 500.5],
    ],
  },
  {
    name: 'three variables',
    matrix: [
      [4, 1, -2],
      [1, 3, 0.5],
      [-2, 0.5, 5],
    ],
  },
  {
    name: 'four, two of them apart',
    matrix: [
      [2, 0, 0, 1],
      [0, 7, 3, 0],
      [0, 3, 2, 0],
      [1, 0, 0, 1],
    ],
  },
])('The lowest point of a parabola is one step away: $name', ({ matrix }) => {
  const lowest = matrix.map((_, i) => 0.3 * (i + 1));
  const box = { lower: matrix.map(() => -100), upper: matrix.map(() => 100) };
  const { places, objective } = followed(parabola(matrix, lowest));
  const found = placeOf(objective, [matrix.map(() => 0.1)], box);
  lowest.forEach((place, i) => expect(found[i]).toBeCloseTo(place, 12));
  // The start, the lowest point, and at most one more, a rounding away.
  expect(places.length).toBeLessThanOrEqual(3);
  lowest.forEach((place, i) => expect(places[1]?.[i]).toBeCloseTo(place, 12));
});

test.each([
  { start: 11, lowest: 0, box: [-100, 100], places: [11, 8, 5, 2, 0] },
  { start: -11, lowest: 0, box: [-100, 100], places: [-11, -8, -5, -2, 0] },
  { start: 1, lowest: -2, box: [-1, 100], places: [1, -1] },
  { start: -1, lowest: 2, box: [-100, 1], places: [-1, 1] },
])(
  'From $start towards $lowest the way goes by 3 at most, and not out of the box',
  ({ start, lowest, box, places }) => {
    const seen = followed(parabola([[1]], [lowest]));
    const [low = 0, high = 0] = box;
    placeOf(seen.objective, [[start]], { lower: [low], upper: [high] });
    expect(seen.places.flat()).toEqual(places);
  },
);

test('A variable that its bend with another would lead out of the box is held at the wall', () => {
  // At (0, −5) the slope of x points inwards, the lowest point of all, at (−1, 0), lies outside; with x held at 0 it is y = −0.9.
  const leaning = parabola(
    [
      [1, 0.9],
      [0.9, 1],
    ],
    [-1, 0],
  );
  const [x, y] = placeOf(leaning, [[0, -5]], { lower: [0, -100], upper: [100, 100] });
  expect(x).toBe(0);
  expect(y).toBeCloseTo(-0.9, 12);
});

test('From a wall that the slope leads away from the way is free', () => {
  expect(placeOf(parabola([[1]], [1]), [[0]], { lower: [0], upper: [5] })).toEqual([1]);
  expect(placeOf(parabola([[1]], [1]), [[2]], { lower: [0], upper: [2] })).toEqual([1]);
});

test('A direction without a bend does not stop the others', () => {
  const flat: CurvedObjective = ([x = 0, y = 0], gradient, curvature) => {
    gradient.set([2 * x, 1e-14]);
    curvature.set([2, 0, 0, 0]);
    return x * x + 1e-14 * y;
  };
  expect(placeOf(flat, [[1, 0]], wide)[0]).toBeCloseTo(0, 12);
});

test('The minima come the lowest first, whichever start they were reached from', () => {
  const box = { lower: [-5], upper: [5] };
  expect(minimaOf(twoWells, [[-1.5], [1.5]], box).map(({ at }) => Math.round(at[0] ?? 0))).toEqual([-1, 1]);
});

test('A step to the same height on the other side is no step down', () => {
  // √(1 + x²): from 1 the parabola leads to −1, from there back to 1, and so on for ever.
  const hyperbola: CurvedObjective = ([x = 0], gradient, curvature) => {
    gradient[0] = x / Math.sqrt(1 + x * x);
    curvature[0] = (1 + x * x) ** -1.5;
    return Math.sqrt(1 + x * x);
  };
  expect(placeOf(hyperbola, [[1]], { lower: [-9], upper: [9] })[0]).toBeCloseTo(0, 12);
});

test('Where the value says nothing for its rounding, the slope decides', () => {
  // x − ln x, a million higher, so that the value knows x to about a hundred-thousandth.
  const lifted: CurvedObjective = ([x = 0], gradient, curvature) => {
    gradient[0] = 1 - 1 / x;
    curvature[0] = 1 / (x * x);
    return 1e6 + x - Math.log(x);
  };
  for (let start = 0.5; start < 4; start += 0.05)
    expect(placeOf(lifted, [[start]], { lower: [0.1], upper: [5] })[0]).toBeCloseTo(1, 8);
});

describe('A search ends', () => {
  const line =
    (slope: number, value: (x: number) => number): CurvedObjective =>
    ([x = 0], gradient, curvature) => {
      gradient[0] = slope;
      curvature[0] = Math.abs(slope);
      return value(x);
    };
  const box = { lower: [-1e9], upper: [1e9] };

  test('after 200 steps down', () => {
    const steep: CurvedObjective = ([x = 0], gradient, curvature) => {
      gradient[0] = 1;
      curvature[0] = 0.1;
      return x;
    };
    expect(placeOf(steep, [[0]], box)).toEqual([-600]);
  });

  test('after six steps that only the slope speaks for', () => {
    expect(
      placeOf(
        line(1e-13, (x) => 1e-13 * x),
        [[0]],
        box,
      ),
    ).toEqual([-6]);
  });

  test('where no step along the slope leads down', () => {
    const { places, objective } = followed(line(1, (x) => (x === 0 ? 0 : 1)));
    expect(placeOf(objective, [[0]], box)).toEqual([0]);
    // The start, and 40 steps each half as long as the one before.
    expect(places.length).toBe(41);
  });
});
