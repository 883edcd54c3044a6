// What a list of orders says of each customer: when they came first and last, how often again, and how much they spent then.
import { sumsByGroup } from '../numerics/group-sums';
import type { OrderColumns } from './order-columns';

/** One entry for each customer that has an order, in the order of their codes; days are Excel's serials. */
export interface CustomerOrders {
  /** The codes of the customers. */
  readonly codes: Int32Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Days with an order after the first one: what came on one day is one order. */
  readonly repeats: Float64Array;
  /** Those of them on which something was paid. */
  readonly paidRepeats: Float64Array;
  /** Paid on all of them together. */
  readonly repeatSpend: Float64Array;
}

/**
 * One row for each order. A row without a customer or a day, of a day after `until` or with a negative amount, a refund,
 * is left out; an order of nothing is an order.
 */
export function ordersByCustomer(
  { customers, ids, days }: OrderColumns,
  amounts: Float64Array,
  until: number,
): CustomerOrders {
  const rows = customers.length;
  const size = ids.length;
  const ends = new Int32Array(size + 1);
  const owners = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = customers[row] as number;
    const day = days[row] as number;
    const counts = code >= 0 && day > 0 && day <= until && (amounts[row] as number) >= 0;
    owners[row] = counts ? code : -1;
    if (counts) ends[code + 1] = (ends[code + 1] as number) + 1;
  }
  for (let code = 0; code < size; code++) ends[code + 1] = (ends[code + 1] as number) + (ends[code] as number);

  // The days of each customer side by side, a paid one with half a day on top so that it sorts behind an unpaid one.
  const daysTogether = new Float64Array(ends[size] as number);
  const next = ends.slice();
  for (let row = 0; row < rows; row++) {
    const code = owners[row] as number;
    if (code < 0) continue;
    const place = next[code] as number;
    daysTogether[place] = (days[row] as number) + ((amounts[row] as number) > 0 ? 0.5 : 0);
    next[code] = place + 1;
  }

  const active = Int32Array.from(ends.subarray(0, size).keys()).filter((code) => ends[code] !== ends[code + 1]);
  const firstDay = new Float64Array(active.length);
  const lastDay = new Float64Array(active.length);
  const repeats = new Float64Array(active.length);
  const paidRepeats = new Float64Array(active.length);
  const placeOf = new Int32Array(size);
  active.forEach((code, customer) => {
    const own = daysTogether.subarray(ends[code], ends[code + 1]);
    if (own.length > 1) own.sort();
    const first = Math.floor(own[0] as number);
    let previous = first;
    let again = 0;
    let paid = 0;
    for (let place = 0; place < own.length; place++) {
      const entry = own[place] as number;
      const day = Math.floor(entry);
      if (day > previous) again++;
      if (day > first && entry > day && entry !== own[place + 1]) paid++;
      previous = day;
    }
    placeOf[code] = customer;
    firstDay[customer] = first;
    lastDay[customer] = previous;
    repeats[customer] = again;
    paidRepeats[customer] = paid;
  });
  // Only what came after the first day counts as repeat spend.
  for (let row = 0; row < rows; row++) {
    const code = owners[row] as number;
    if (code < 0) continue;
    const customer = placeOf[code] as number;
    owners[row] = days[row] === firstDay[customer] ? -1 : customer;
  }
  const repeatSpend = sumsByGroup(amounts, owners, active.length);
  return { codes: active, firstDay, lastDay, repeats, paidRepeats, repeatSpend };
}
