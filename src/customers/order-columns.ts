// Order rows as the calculations over customers take them: one typed array per column, no object per row.
import type { Id } from '../numerics/dictionary';

export interface OrderColumns {
  /** The code of each row's customer; −1 marks a row without one. */
  readonly customers: Int32Array;
  /** The customers by code. */
  readonly ids: readonly Id[];
  /** Serial of each row's day; 0 marks a row without one. */
  readonly days: Int32Array;
}

/** The newest day of the rows that have both a customer and a day; 0 if there is none. */
export function newestDay(orders: OrderColumns): number {
  return dayRange(orders, Infinity).last;
}

/** The first and the last day of the rows that have both a customer and a day up to `asOf`; both 0 if there is none. */
export function dayRange(orders: OrderColumns, asOf: number): { readonly first: number; readonly last: number } {
  const { days } = orders;
  let first = Infinity;
  let last = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    // Most rows lie between those that were seen, and need no more than being looked at.
    if (day >= first && day <= last) continue;
    if (!counts(orders, row, asOf)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first: last === 0 ? 0 : first, last };
}

/** Twenty years: between two orders of one table there is hardly ever a longer time in which nobody orders. */
const longestSilence = 7305;

/**
 * A row whose day, up to `asOf`, lies so far from those of the other rows that it can only be a slip of the pen;
 * `undefined` where there is none.
 */
export function farRow(orders: OrderColumns, asOf: number): number | undefined {
  const { days } = orders;
  const { first, last } = dayRange(orders, asOf);
  if (last - first <= longestSilence) return undefined;
  const inOrder = days.filter((_, row) => counts(orders, row, asOf)).sort();
  for (let place = 1; place < inOrder.length; place++) {
    const [before, after] = [inOrder[place - 1] ?? 0, inOrder[place] ?? 0];
    if (after - before <= longestSilence) continue;
    // Of the two sides of the silence the smaller one is the slip.
    const isSlip = 2 * place <= inOrder.length ? (day: number) => day <= before : (day: number) => day >= after;
    return days.findIndex((day, row) => counts(orders, row, asOf) && isSlip(day));
  }
  return undefined;
}

/** Whether a row has a customer and a day, no later than `asOf`. */
export function counts({ customers, days }: OrderColumns, row: number, asOf: number): boolean {
  return (customers[row] ?? -1) >= 0 && (days[row] ?? 0) > 0 && (days[row] ?? 0) <= asOf;
}

/** The row whose day lies farthest from the middle one of all rows up to `asOf`. */
export function farthestRow(orders: OrderColumns, asOf: number): number {
  const { days } = orders;
  const inOrder = days.filter((_, row) => counts(orders, row, asOf)).sort();
  const middle = inOrder[inOrder.length >> 1] ?? 0;
  let farthest = -1;
  for (let row = 0; row < days.length; row++) {
    if (!counts(orders, row, asOf)) continue;
    if (farthest < 0 || Math.abs((days[row] ?? 0) - middle) > Math.abs((days[farthest] ?? 0) - middle)) farthest = row;
  }
  return farthest;
}
