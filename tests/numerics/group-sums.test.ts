import * as fc from 'fast-check';
import { sumsByGroup } from '../../src/numerics/group-sums';

function sums(values: readonly number[], groups: readonly number[], count: number): number[] {
  return Array.from(sumsByGroup(Float64Array.from(values), Int32Array.from(groups), count));
}

describe('sums by group', () => {
  test('add decimal amounts as decimals', () => {
    expect(sums([0.1, 0.2, 0.3, 1.005], [0, 0, 1, 2], 3)).toEqual([0.3, 0.3, 1.005]);
    expect(
      sums(
        Array.from({ length: 10 }, () => 0.000001),
        Array.from({ length: 10 }, () => 0),
        1,
      ),
    ).toEqual([0.00001]);
  });

  test('leave out the rows of a negative group', () => {
    expect(sums([1, 2, 4], [0, -1, 0], 2)).toEqual([5, 0]);
    // Nor does the left-out third decide how the others are added.
    expect(sums([0.1, 0.2, 1 / 3], [0, 0, -1], 1)).toEqual([0.3]);
  });

  test('stay exact where adding row by row would leave the exact whole numbers', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(sums([largest, 2, -largest], [0, 0, 0], 1)).toEqual([2]);
  });

  test.each([2, 5, 24, 25, 60])(
    'of %d values that are no decimals add them in ascending order, in each group',
    (count) => {
      const values = Array.from({ length: count }, (_, index) => (((index * 37) % count) - count / 3) / 7 + 1e6 / 3);
      const ascending = [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
      const rows = values.flatMap((value, index) => [value, values[count - 1 - index] ?? 0]);
      expect(
        sums(
          rows,
          rows.map((_, row) => row % 2),
          2,
        ),
      ).toEqual([ascending, ascending]);
    },
  );

  test.each<[string, readonly number[], number]>([
    ['broken numbers', [1 / 3, 1 / 3, 1 / 3], 1],
    ['numbers too large for hundredths', [1e15, 0.25, 0.25], 1e15 + 0.5],
    ['huge numbers', [1e300, 1e300], 2e300],
    ['tiny numbers', [5e-324, 5e-324], 1e-323],
  ])('add %s too', (_, values, expected) => {
    expect(
      sums(
        values,
        values.map(() => 0),
        1,
      ),
    ).toEqual([expected]);
  });

  test('do not depend on the order of the rows, and are as near as any summation', () => {
    const value = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    const rows = fc.array(fc.tuple(value, fc.integer({ min: -1, max: 3 })), { size: 'max', maxLength: 120 });
    fc.assert(
      fc.property(
        rows.chain((each) =>
          fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length })),
        ),
        ([before, after]) => {
          const columns = (each: readonly (readonly [number, number])[]): [number[], number[]] => [
            each.map(([cell]) => cell),
            each.map(([, group]) => group),
          ];
          const found = sums(...columns(before), 4);
          expect(sums(...columns(after), 4)).toEqual(found);
          found.forEach((sum, group) => {
            const cells = before.filter((row) => row[1] === group).map(([cell]) => cell);
            const plain = cells.reduce((total, cell) => total + cell, 0);
            const size = cells.reduce((total, cell) => total + Math.abs(cell), 0);
            expect(Math.abs(sum - plain)).toBeLessThanOrEqual(size * cells.length * 2 ** -52);
          });
        },
      ),
    );
  });
});
