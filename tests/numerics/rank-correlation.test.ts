import { correlate, correlation, cholesky, rankCorrelation, ranksOf } from '../../src/numerics/rank-correlation';
import { Random } from '../../src/numerics/random';

test('equal values share the mean of their ranks', () => {
  expect([...ranksOf(Float64Array.of(30, 10, 20, 10, 20, 20))]).toEqual([6, 1.5, 4, 1.5, 4, 4]);
});

// Spearman's own formula 1 − 6·Σd²/(n·(n² − 1)): d = 1, 1, 1, 1, 0 gives 0.8.
test("Spearman's correlation is that of the ranks", () => {
  expect(rankCorrelation(Float64Array.of(1, 2, 30, 40, 500), Float64Array.of(-2, -7, 9, 8, 11))).toBeCloseTo(0.8, 12);
});

test('Cholesky finds the root of a matrix, and of none that is not one of correlations', () => {
  expect(
    cholesky([
      [4, 2],
      [2, 5],
    ])?.map((row) => [...row]),
  ).toEqual([
    [2, 0],
    [1, 2],
  ]);
  expect(
    cholesky([
      [1, 1],
      [1, 1],
    ])?.map((row) => [...row]),
  ).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(
    cholesky([
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]),
  ).toBeUndefined();
  // The first two are one quantity: the third cannot go with one of them alone.
  expect(
    cholesky([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]),
  ).toBeUndefined();
});

test('what depends on others entirely has no root of its own, and rounding gives it none', () => {
  const almost = 1 - 1e-12;
  for (const one of [1, almost]) {
    const root = cholesky([
      [1, one, one],
      [one, 1, one],
      [one, one, 1],
    ]);
    expect(root?.map((row) => [...row])).toEqual([
      [1, 0, 0],
      [one, 0, 0],
      [one, 0, 0],
    ]);
  }
});

test('what does not vary goes together with nothing', () => {
  const [still, moving] = [Float64Array.of(2, 2, 2), Float64Array.of(1, 2, 4)];
  expect(correlation(still, moving)).toBe(0);
  expect(correlation(moving, still)).toBe(0);
  // By hand: the deviations are −4/3, −1/3, 5/3 and 2/3, −1/3, −1/3.
  expect(correlation(moving, Float64Array.of(1, 0, 0))).toBeCloseTo(-(4 / 3) / Math.sqrt((14 / 3) * (2 / 3)), 12);
});

const columns = (count: number, random: Random): Float64Array[] =>
  [(u: number) => u, (u: number) => u ** 3, (u: number) => Math.exp(3 * u)].map((shape) => {
    const values = Float64Array.from({ length: count }, (_, index) => shape((index + 0.5) / count));
    random.shuffle(values);
    return values;
  });

// Iman and Conover (1982) reach their target within a few hundredths with scores of this kind.
test.each([1000, 100])('the ranks of %p runs go together as wanted, and no column loses a value', (count) => {
  const random = new Random(5);
  const made = columns(count, random);
  const before = made.map((column) => [...column].sort((a, b) => a - b));
  const wanted = [
    [1, 0.7, -0.4],
    [0.7, 1, 0],
    [-0.4, 0, 1],
  ];
  expect(correlate(made, wanted, random)).toBe(true);
  wanted.forEach((row, at) =>
    row.forEach((rank, across) => {
      const reached = rankCorrelation(made[at] ?? new Float64Array(), made[across] ?? new Float64Array());
      expect(Math.abs(reached - rank)).toBeLessThan(count === 1000 ? 0.02 : 0.06);
    }),
  );
  expect(made.map((column) => [...column].sort((a, b) => a - b))).toEqual(before);
});

test('a correlation of 1 puts two columns into one order', () => {
  const random = new Random(6);
  const [one = new Float64Array(), other = new Float64Array()] = columns(50, random);
  expect(
    correlate(
      [one, other],
      [
        [1, 1],
        [1, 1],
      ],
      random,
    ),
  ).toBe(true);
  expect(rankCorrelation(one, other)).toBeCloseTo(1, 12);
});

test('correlations that contradict each other are refused', () => {
  const random = new Random(7);
  expect(
    correlate(
      columns(50, random),
      [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
      random,
    ),
  ).toBe(false);
});
