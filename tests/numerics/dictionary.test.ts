import * as fc from 'fast-check';
import { Dictionary } from '../../src/numerics/dictionary';
import type { Id } from '../../src/numerics/dictionary';

describe('the dictionary of ids', () => {
  test('gives each distinct id the next code, and the same one again', () => {
    const dictionary = new Dictionary(6);
    expect([7, 'x', 7, '7', true, 'x'].map((id) => dictionary.codeOf(id))).toEqual([0, 1, 0, 2, 3, 1]);
    expect(dictionary.ids()).toEqual([7, 'x', '7', true]);
  });

  test('agrees with a Map on any ids', () => {
    const id: fc.Arbitrary<Id> = fc.oneof(
      fc.integer({ min: -5, max: 30 }),
      fc.integer({ min: 4000, max: 4200 }),
      fc.integer({ min: 0, max: 3 }).map((high) => high * 2 ** 32 + 5),
      fc.constantFrom(0.25, 0.5, -0.5, 1e15, 1e300, 2 ** 31, 2 ** 53, -(2 ** 40), 5e-324),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
      fc.string({ maxLength: 2 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(id, { size: 'max', maxLength: 200 }), (ids) => {
        const dictionary = new Dictionary(ids.length);
        const map = new Map<Id, number>();
        for (const each of ids) {
          if (!map.has(each)) map.set(each, map.size);
          expect(dictionary.codeOf(each)).toBe(map.get(each));
        }
        expect(dictionary.ids()).toEqual([...map.keys()]);
      }),
    );
  });

  test.each<[string, (index: number) => number]>([
    ['that lie close together', (index) => 10_000 + index],
    ['that all end in zeros', (index) => index * 2 ** 20],
    ['that differ beyond 32 bits only', (index) => index * 2 ** 32],
    ['that differ behind the point only', (index) => 1 + index / 65_536],
  ])('grows with numbers %s', (_, id) => {
    const dictionary = new Dictionary(50_000);
    const ids = Array.from({ length: 50_000 }, (_, index) => id(index));
    for (const each of [ids, ids]) {
      expect(each.every((number, index) => dictionary.codeOf(number) === index)).toBe(true);
    }
  });
});
