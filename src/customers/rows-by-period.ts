// The rows of each calendar period, so that what happens from one to the next is seen in one pass.
import { nextPeriodStart, periodStart, type Period } from '../numerics/periods';
import { counts, type OrderColumns } from './order-columns';
import { rowsByGroup } from './rows-by-group';

export interface RowsByPeriod {
  /** The first days of the periods from the first row that counts to `asOf`. */
  readonly starts: readonly number[];
  /** The rows of the period at a place, in the order of the table. */
  readonly rowsOf: (place: number) => Int32Array;
}

/** Rows without a customer or a day, and those after `asOf`, are in none. */
export function rowsByPeriod(
  orders: OrderColumns,
  { period, asOf }: { readonly period: Period; readonly asOf: number },
): RowsByPeriod {
  const { days } = orders;
  let first = Infinity;
  for (let row = 0; row < days.length; row++)
    if (counts(orders, row, asOf)) first = Math.min(first, days[row] ?? Infinity);
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
  const places = days.map((day, row) => (counts(orders, row, asOf) ? (periodOf[day - first] ?? -1) : -1));
  return { starts, rowsOf: rowsByGroup(places, starts.length).rowsOf };
}
