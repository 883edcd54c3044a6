import { differenceInterval } from '../../src/numerics/proportions';

/** Newcombe (1998), table II, method 10, 95 %: the contrasts of that paper. */
const published = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

test.each(published)(
  '%d of %d against %d of %d: the interval of Newcombe’s paper',
  (of, all, less, more, low, high) => {
    const found = differenceInterval({ of, all }, { of: less, all: more }, 0.95);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  },
);

test('A share of nothing differs from no other', () => {
  expect(differenceInterval({ of: 0, all: 0 }, { of: 3, all: 4 }, 0.9)).toBeUndefined();
  expect(differenceInterval({ of: 3, all: 4 }, { of: 0, all: 0 }, 0.9)).toBeUndefined();
});
