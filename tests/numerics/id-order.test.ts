import * as fc from 'fast-check';
import type { Id } from '../../src/numerics/dictionary';
import { codesInOrder } from '../../src/numerics/id-order';

function expected(ids: readonly Id[]): Id[] {
  const kinds = ['number', 'string', 'boolean'];
  return [...ids].sort((a, b) =>
    typeof a === typeof b ? (a < b ? -1 : 1) : kinds.indexOf(typeof a) - kinds.indexOf(typeof b),
  );
}

function inOrder(ids: readonly Id[]): Id[] {
  return Array.from(codesInOrder(ids), (code) => ids[code] ?? '');
}

/** 3,000 ids, more than are sorted by comparing alone. */
const many = (id: (index: number) => Id): Id[] =>
  // Multiplying by a number without common factors mixes the order.
  Array.from({ length: 3000 }, (_, index) => id((index * 1187) % 3000));

describe('the order of ids', () => {
  test('is numbers, then text by its characters’ codes, then FALSE and TRUE', () => {
    expect(inOrder([true, 'b', 10, 'B', -2, false, 9, 'a10', 'a9', 0.5])).toEqual([
      -2,
      0.5,
      9,
      10,
      'B',
      'a10',
      'a9',
      'b',
      false,
      true,
    ]);
  });

  test.each<[string, (index: number) => Id]>([
    ['small whole numbers', (index) => index + 1],
    ['numbers of eleven digits', (index) => 79_000_000_000 + index * 65_537],
    ['whole numbers close together on both sides of 0', (index) => index - 1500],
    ['whole numbers with gaps', (index) => 3 * index + (index % 3)],
    ['whole numbers far apart', (index) => 1000 * index + (index % 3)],
    ['negative and broken numbers', (index) => (index - 1500) / 7],
    ['numbers beyond 48 bits', (index) => 2 ** 48 + index * 3],
    ['text with a shared beginning', (index) => `customer ${String(index).padStart(9, '0')}`],
    ['text of different lengths', (index) => 'x'.repeat(index % 5) + index.toString(36)],
    ['text whose first characters are alike', (index) => `${index % 3}-same-same-${index}`],
    ['text beyond one byte', (index) => `Клиент № ${index}`],
    ['text that another one begins with', (index) => 'a'.repeat(1 + index)],
    ['a mixture', (index) => (index % 2 === 0 ? index : `n${index}`)],
  ])('holds for many ids: %s', (_, id) => {
    const ids = many(id);
    expect(inOrder(ids)).toEqual(expected(ids));
  });

  test('holds for any ids', () => {
    const id = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.uniqueArray(id, { size: 'max', maxLength: 60, comparator: 'IsStrictlyEqual' }), (ids) => {
        expect(inOrder(ids)).toEqual(expected(ids));
      }),
    );
  });
});
