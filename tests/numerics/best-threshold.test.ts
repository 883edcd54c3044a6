import fc from 'fast-check';
import { runs } from '../depth';
import { bestThreshold } from '../../src/numerics/best-threshold';

/** Every value tried, by the definition of Youden's J; the smallest of the best. */
function tried(
  positives: readonly number[],
  negatives: readonly number[],
): { value: number; youden: number } | undefined {
  const share = (group: readonly number[], value: number): number =>
    group.filter((one) => one >= value).length / group.length;
  let best: { value: number; youden: number } | undefined;
  for (const value of [...positives, ...negatives].sort((a, b) => b - a)) {
    const youden = share(positives, value) - share(negatives, value);
    if (youden > 1e-12 && youden >= (best?.youden ?? 0) - 1e-12) best = { value, youden };
  }
  return best;
}

test('the threshold is the best of all values, and the smallest of those', () => {
  const group = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(group, group, (positives, negatives) => {
      const found = bestThreshold(new Float64Array(positives), new Float64Array(negatives));
      const expected = tried(positives, negatives);
      expect(found?.value).toBe(expected?.value);
      if (found && expected) expect(found.youden).toBeCloseTo(expected.youden, 12);
    }),
    { numRuns: runs(300) },
  );
});

test('groups that come in no order are read, and stay as they were', () => {
  const positives = new Float64Array([9, 2, 7]);
  const negatives = new Float64Array([3, 1, 2]);
  // From 7 on: two of three against none; from 2 on: all against two of three.
  expect(bestThreshold(positives, negatives)).toEqual({ value: 7, positivesFrom: 2, negativesFrom: 0, youden: 2 / 3 });
  expect([...positives]).toEqual([9, 2, 7]);
  expect([...negatives]).toEqual([3, 1, 2]);
});

test('nothing parts groups that are alike, the wrong way round or empty', () => {
  const [low, high] = [new Float64Array([1, 2]), new Float64Array([3, 4])];
  expect(bestThreshold(low, low)).toBeUndefined();
  expect(bestThreshold(low, high)).toBeUndefined();
  expect(bestThreshold(new Float64Array(), high)).toBeUndefined();
  expect(bestThreshold(low, new Float64Array())).toBeUndefined();
  expect(bestThreshold(high, low)).toEqual({ value: 3, positivesFrom: 2, negativesFrom: 0, youden: 1 });
});
