// Customers in the order of their ids.
import type { Id } from './dictionary';

/** Codes in ascending order of their ids: numbers, then text by its characters' codes, then FALSE and TRUE. */
export function codesInOrder(ids: readonly Id[]): Int32Array {
  const numbers = codesOf(ids, 'number');
  const texts = codesOf(ids, 'string');
  const others = codesOf(ids, 'boolean');
  const inOrder = new Int32Array(ids.length);
  inOrder.set(byNumber(numbers, ids) ?? sorted(numbers, ids, numberKeys(numbers, ids)));
  inOrder.set(sorted(texts, ids, textKeys(texts, ids)), numbers.length);
  inOrder.set(sorted(others, ids, new Float64Array(others.length)), numbers.length + texts.length);
  return inOrder;
}

function codesOf(ids: readonly Id[], type: 'number' | 'string' | 'boolean'): Int32Array {
  const codes = new Int32Array(ids.length);
  let count = 0;
  for (let code = 0; code < ids.length; code++) if (typeof ids[code] === type) codes[count++] = code;
  return codes.subarray(0, count);
}

/** A table with more places for each id would take longer to walk than sorting takes. */
const mostPlacesPerId = 16;

/** Whole numbers that lie close together: each has its place in a table. */
function byNumber(codes: Int32Array, ids: readonly Id[]): Int32Array | undefined {
  if (codes.length === 0) return undefined;
  let least = Infinity;
  let most = -Infinity;
  for (const code of codes) {
    const id = ids[code] as number;
    if (!Number.isInteger(id)) return undefined;
    if (id < least) least = id;
    if (id > most) most = id;
  }
  if (most - least >= mostPlacesPerId * codes.length) return undefined;
  const codeAt = new Int32Array(most - least + 1).fill(-1);
  for (const code of codes) codeAt[(ids[code] as number) - least] = code;
  const inOrder = new Int32Array(codes.length);
  let place = 0;
  for (const code of codeAt) if (code >= 0) inOrder[place++] = code;
  return inOrder;
}

/** Keys are whole numbers below this, three digits of 16 bits. */
const keyEnd = 2 ** 48;
const digitBits = 16;
const digitValues = 1 << digitBits;
const lastDigit = digitValues - 1;
const charactersPerKey = 6;
const characterEnd = 256;

/** The ids themselves where they can be keys, else nothing that tells one from another. */
function numberKeys(codes: Int32Array, ids: readonly Id[]): Float64Array {
  const keys = new Float64Array(codes.length);
  for (let index = 0; index < keys.length; index++) {
    const id = ids[codes[index] ?? 0] as number;
    if (!(id >= 0 && id < keyEnd && Number.isInteger(id))) return keys.fill(0);
    keys[index] = id;
  }
  return keys;
}

/** The first characters behind those that all texts share, where they are of one byte. */
function textKeys(codes: Int32Array, ids: readonly Id[]): Float64Array {
  const keys = new Float64Array(codes.length);
  const shared = sharedLength(codes, ids);
  for (let index = 0; index < keys.length; index++) {
    const id = ids[codes[index] ?? 0] as string;
    let key = 0;
    for (let place = shared; place < shared + charactersPerKey; place++) {
      // Behind the end of a text there is what sorts before every character.
      const character = place < id.length ? id.charCodeAt(place) + 1 : 0;
      if (character >= characterEnd) return keys.fill(0);
      key = key * characterEnd + character;
    }
    keys[index] = key;
  }
  return keys;
}

function sharedLength(codes: Int32Array, ids: readonly Id[]): number {
  const first = (ids[codes[0] ?? 0] ?? '') as string;
  let shared = codes.length === 0 ? 0 : first.length;
  for (const code of codes) {
    const id = ids[code] as string;
    let place = 0;
    while (place < shared && id.charCodeAt(place) === first.charCodeAt(place)) place++;
    shared = place;
  }
  return shared;
}

/** Below this many ids, comparing them is faster than counting digits. */
const fewIds = 2000;

/** By key, and ids of one key by comparing them: radix sort, then what it leaves open. */
function sorted(codes: Int32Array, ids: readonly Id[], keys: Float64Array): Int32Array {
  const compare = (a: number, b: number): number => {
    const [left, right] = [ids[a] ?? '', ids[b] ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  if (codes.length < fewIds) return codes.sort(compare);
  const places = placesByKey(keys);
  const inOrder = new Int32Array(codes.length);
  for (let index = 0; index < places.length; index++) inOrder[index] = codes[places[index] ?? 0] ?? 0;
  for (let from = 0; from < places.length;) {
    const key = keys[places[from] ?? 0];
    let end = from + 1;
    while (end < places.length && keys[places[end] ?? 0] === key) end++;
    if (end - from > 1) inOrder.subarray(from, end).sort(compare);
    from = end;
  }
  return inOrder;
}

/** Places of the keys in ascending order; least significant digit first, each pass keeping the order of the one before. */
function placesByKey(keys: Float64Array): Int32Array {
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    high[place] = key / 2 ** 32;
    // Storing keeps the lower 32 bits.
    low[place] = key;
  }
  const inOrder = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place++) inOrder[place] = place;
  return sortedByDigit(sortedByDigit(sortedByDigit(inOrder, low, 0), low, digitBits), high, 0);
}

/** The places in the order of one digit of their keys, 16 bits from `shift` on; places of equal digits stay in order. */
function sortedByDigit(places: Int32Array, keys: Uint32Array, shift: number): Int32Array {
  const starts = new Int32Array(digitValues + 1);
  for (let place = 0; place < keys.length; place++) {
    const digit = ((keys[place] ?? 0) >>> shift) & lastDigit;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  if (starts[(((keys[0] ?? 0) >>> shift) & lastDigit) + 1] === keys.length) return places;
  for (let digit = 0; digit < lastDigit; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  const inOrder = new Int32Array(places.length);
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    const digit = ((keys[place] ?? 0) >>> shift) & lastDigit;
    const position = starts[digit] ?? 0;
    inOrder[position] = place;
    starts[digit] = position + 1;
  }
  return inOrder;
}
