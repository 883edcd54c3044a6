import * as fc from 'fast-check';
import { inclusivePercentiles } from '../../src/numerics/percentiles';

function bySorting(values: readonly number[], parts: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: parts - 1 }, (_, index) => {
    const numerator = (sorted.length - 1) * (index + 1);
    const low = sorted[Math.floor(numerator / parts)] ?? NaN;
    const high = sorted[Math.ceil(numerator / parts)] ?? NaN;
    return numerator % parts === 0 ? low : low + (high - low) * ((numerator % parts) / parts);
  });
}

describe('inclusive percentiles', () => {
  test.each<[string, readonly number[], number, readonly number[]]>([
    ['numpy.percentile([1, 2, 3, 4], 50)', [4, 2, 1, 3], 2, [2.5]],
    ['numpy.percentile(range(1, 10), [20, 40, 60, 80])', [5, 3, 9, 1, 7, 8, 2, 6, 4], 5, [2.6, 4.2, 5.8, 7.4]],
    [
      'Excel documentation: PERCENTILE.INC({1;3;2;4}, 0.3) = 1.9',
      [1, 3, 2, 4],
      10,
      [1.3, 1.6, 1.9, 2.2, 2.5, 2.8, 3.1, 3.4, 3.7],
    ],
    ['one value', [3], 4, [3, 3, 3]],
    ['numpy.percentile([4095, 4096, 4097, 4098], 50)', [4097, 4095, 4098, 4096], 2, [4096.5]],
  ])('equal %s', (_, values, parts, expected) => {
    const cuts = inclusivePercentiles(Float64Array.from(values), parts);
    expect(cuts.length).toBe(expected.length);
    expected.forEach((cut, index) => expect(cuts[index]).toBeCloseTo(cut, 12));
  });

  test('fall on a value where their position is whole', () => {
    // 2/3 × 4338 is 2892, which floating-point positions miss by a hair.
    const values = Float64Array.from({ length: 4339 }, (_, index) => index * 0.1);
    expect(inclusivePercentiles(values, 3)[1]).toBe(2892 * 0.1);
  });

  test('equal those found by sorting, however the values lie', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    const values = fc.oneof(
      fc.array(value, { minLength: 1, size: 'max', maxLength: 400 }),
      fc.array(value, { minLength: 1, size: 'max', maxLength: 400 }).map((each) => each.sort((a, b) => a - b)),
      fc.array(value, { minLength: 1, size: 'max', maxLength: 400 }).map((each) => each.sort((a, b) => b - a)),
      // Small whole numbers are counted instead, those below 4096.
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, size: 'max', maxLength: 400 }),
      fc.array(fc.integer({ min: 4090, max: 4095 }), { minLength: 1, size: 'max', maxLength: 400 }),
      fc.array(fc.integer({ min: -1, max: 4096 }), { minLength: 1, size: 'max', maxLength: 400 }),
      fc.nat(400).map((half) => Array.from({ length: 2 * half + 1 }, (_, index) => Math.min(index, 2 * half - index))),
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 9 }), (each, parts) => {
        const before = Float64Array.from(each);
        expect(Array.from(inclusivePercentiles(before, parts), (cut) => cut + 0)).toEqual(
          bySorting(each, parts).map((cut) => cut + 0),
        );
        expect(before).toEqual(Float64Array.from(each));
      }),
    );
  });
});
