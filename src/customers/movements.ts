// Who of all customers so far orders in a period: newcomers, those of the period before, those who come back, and who does not.
import { nextPeriodStart, periodStart, type Period } from '../numerics/periods';
import type { OrderColumns } from './order-columns';

/** Customers of one period; those who order in it are new, returning or back, and all others known by then are dormant. */
export interface Movement {
  readonly start: number;
  /** Whether its last day has come. */
  readonly isOver: boolean;
  /** With their first order in it. */
  readonly fresh: number;
  /** With an order in the period before, too. */
  readonly returning: number;
  /** With earlier orders, but none in the period before. */
  readonly back: number;
  /** With earlier orders, and none in this period. */
  readonly dormant: number;
}

/** A line for each period from the first order to `asOf`. */
export function movements(
  { customers, days, ids }: OrderColumns,
  { period, asOf }: { readonly period: Period; readonly asOf: number },
): readonly Movement[] {
  const counts = (row: number): boolean => {
    const day = days[row] ?? 0;
    return (customers[row] ?? -1) >= 0 && day > 0 && day <= asOf;
  };
  let first = Infinity;
  for (let row = 0; row < days.length; row++) if (counts(row)) first = Math.min(first, days[row] ?? Infinity);
  if (first > asOf) return [];
  const starts: number[] = [];
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
  // Of each customer the last period with an order, from 1; 0 before the first order.
  const last = new Int32Array(ids.length);
  let known = 0;
  return starts.map((start, place): Movement => {
    let [fresh, returning, back] = [0, 0, 0];
    for (const row of sorted.subarray(ends[place], ends[place + 1])) {
      const customer = customers[row] ?? 0;
      const before = last[customer] ?? 0;
      if (before === place + 1) continue;
      last[customer] = place + 1;
      if (before === 0) fresh++;
      else if (before === place) returning++;
      else back++;
    }
    const dormant = known - returning - back;
    known += fresh;
    return { start, isOver: nextPeriodStart(start, period) - 1 <= asOf, fresh, returning, back, dormant };
  });
}
