// Order rows as the calculations over customers take them: one typed array per column, no object per row.
import type { Id } from './dictionary';

export interface OrderColumns {
  /** The code of each row's customer; −1 marks a row without one. */
  readonly customers: Int32Array;
  /** The customers by code. */
  readonly ids: readonly Id[];
  /** Serial of each row's day; 0 marks a row without one. */
  readonly days: Int32Array;
}

/** The newest day of the rows that have both a customer and a day; 0 if there is none. */
export function newestDay({ customers, days }: OrderColumns): number {
  let newest = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if (day > newest && (customers[row] ?? -1) >= 0) newest = day;
  }
  return newest;
}

/** Codes in ascending order of their ids: numbers, then text by its characters' codes, then FALSE and TRUE. */
export function codesInOrder(ids: readonly Id[]): Int32Array {
  const codes = Int32Array.from(ids.keys());
  return codes.sort((a, b) => compareIds(ids[a] ?? '', ids[b] ?? ''));
}

const kinds = ['number', 'string', 'boolean'];

function compareIds(a: Id, b: Id): number {
  if (typeof a !== typeof b) return kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  return a < b ? -1 : a > b ? 1 : 0;
}
