// The rows of each calendar period, so that what happens from one to the next is seen in one pass.
import { nextPeriodStart, periodStart, type Period } from '../numerics/periods';
import type { OrderColumns } from './order-columns';

export interface RowsByPeriod {
  /** The first days of the periods from the first row that counts to `asOf`. */
  readonly starts: readonly number[];
  /** The rows of the period at a place, in the order of the table. */
  readonly rowsOf: (place: number) => Int32Array;
}

/** Rows without a customer or a day, and those after `asOf`, are in none. */
export function rowsByPeriod(
  { customers, days }: OrderColumns,
  { period, asOf }: { readonly period: Period; readonly asOf: number },
): RowsByPeriod {
  const counts = (row: number): boolean => {
    const day = days[row] ?? 0;
    return (customers[row] ?? -1) >= 0 && day > 0 && day <= asOf;
  };
  let first = Infinity;
  for (let row = 0; row < days.length; row++) if (counts(row)) first = Math.min(first, days[row] ?? Infinity);
  const starts: number[] = [];
  if (first > asOf) return { starts, rowsOf: () => new Int32Array(0) };
  for (let start = periodStart(first, period); start <= asOf; start = nextPeriodStart(start, period))
    starts.push(start);
  // Of each day its period, so that no row computes with the calendar.
  const periodOf = new Int32Array(asOf - first + 1);
  for (let day = first, place = 0; day <= asOf; day++) {
    if (day >= (starts[place + 1] ?? Infinity)) place++;
    periodOf[day - first] = place;
  }
  // The rows of each period, one period behind the other.
  const ends = new Int32Array(starts.length + 1);
  const placeOf = (row: number): number => periodOf[(days[row] ?? 0) - first] ?? 0;
  for (let row = 0; row < days.length; row++)
    if (counts(row)) ends[placeOf(row) + 1] = (ends[placeOf(row) + 1] ?? 0) + 1;
  for (let place = 0; place < starts.length; place++) ends[place + 1] = (ends[place + 1] ?? 0) + (ends[place] ?? 0);
  const next = ends.slice();
  const sorted = new Int32Array(ends[starts.length] ?? 0);
  for (let row = 0; row < days.length; row++) {
    if (!counts(row)) continue;
    const at = next[placeOf(row)] ?? 0;
    sorted[at] = row;
    next[placeOf(row)] = at + 1;
  }
  return { starts, rowsOf: (place) => sorted.subarray(ends[place], ends[place + 1]) };
}
