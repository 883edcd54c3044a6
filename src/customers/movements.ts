// Who of all customers so far orders in a period: newcomers, those of the period before, those who come back, and who does not.
import { nextPeriodStart, type Period } from '../numerics/periods';
import type { OrderColumns } from './order-columns';
import { rowsByPeriod } from './rows-by-period';

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
  orders: OrderColumns,
  { period, asOf }: { readonly period: Period; readonly asOf: number },
): readonly Movement[] {
  const { starts, rowsOf } = rowsByPeriod(orders, { period, asOf });
  const { customers, ids } = orders;
  // Of each customer the last period with an order, from 1; 0 before the first order.
  const last = new Int32Array(ids.length);
  let known = 0;
  return starts.map((start, place): Movement => {
    let [fresh, returning, back] = [0, 0, 0];
    for (const row of rowsOf(place)) {
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
