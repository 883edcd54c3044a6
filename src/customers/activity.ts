// Recency, frequency and money of each customer.
import { sumsByGroup } from '../numerics/group-sums';
import { newestDay } from './order-columns';
import type { OrderColumns } from './order-columns';

/** One value per customer who has an order, in each column. */
export interface CustomerActivity {
  readonly asOf: number;
  /** The code of each of these customers in the order columns. */
  readonly codes: Int32Array;
  /** The place of each row's customer in these columns; −1 for a row that does not count. */
  readonly customerOfRow: Int32Array;
  /** Days from the last order to `asOf`. */
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly money: Float64Array;
  readonly rowsUsed: number;
  readonly refunds: number;
  readonly rowsWithoutCustomerOrDay: number;
  readonly rowsAfterAsOf: number;
  readonly rowsOfRefundsOnly: number;
}

/**
 * A row counts if it has a customer and a day not after `asOf` (default: the newest day). An amount below 0 is a refund:
 * it counts in the money only. Orders are the other rows; those of amount 0 do not count in the frequency. A customer
 * without an order has no recency and is left out, refunds and all.
 */
export function customerActivity(
  orders: OrderColumns,
  amounts: Float64Array,
  asOf: number = newestDay(orders),
): CustomerActivity {
  const { customers, days, ids } = orders;
  const rows = days.length;
  const lastOrder = new Int32Array(ids.length);
  const orderCount = new Int32Array(ids.length);
  let rowsWithoutCustomerOrDay = 0;
  let rowsAfterAsOf = 0;
  let refunds = 0;
  for (let row = 0; row < rows; row++) {
    const code = customers[row] ?? -1;
    const day = days[row] ?? 0;
    if (code < 0 || day === 0) rowsWithoutCustomerOrDay++;
    else if (day > asOf) rowsAfterAsOf++;
    else {
      const amount = amounts[row] ?? 0;
      if (amount >= 0) {
        if (day > (lastOrder[code] ?? 0)) lastOrder[code] = day;
        if (amount > 0) orderCount[code] = (orderCount[code] ?? 0) + 1;
      } else refunds++;
    }
  }

  const placeOfCode = new Int32Array(ids.length);
  const codes = new Int32Array(ids.length);
  let count = 0;
  for (let code = 0; code < ids.length; code++) {
    placeOfCode[code] = lastOrder[code] === 0 ? -1 : count;
    if (lastOrder[code] !== 0) codes[count++] = code;
  }

  let customerOfRow = customers;
  let rowsUsed = rows;
  if (rowsWithoutCustomerOrDay > 0 || rowsAfterAsOf > 0 || count < ids.length) {
    customerOfRow = new Int32Array(rows);
    rowsUsed = 0;
    refunds = 0;
    for (let row = 0; row < rows; row++) {
      const code = customers[row] ?? -1;
      const day = days[row] ?? 0;
      const place = code < 0 || day === 0 || day > asOf ? -1 : (placeOfCode[code] ?? -1);
      customerOfRow[row] = place;
      if (place < 0) continue;
      rowsUsed++;
      if ((amounts[row] ?? 0) < 0) refunds++;
    }
  }

  const recency = new Float64Array(count);
  const frequency = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const code = codes[place] ?? 0;
    recency[place] = asOf - (lastOrder[code] ?? 0);
    frequency[place] = orderCount[code] ?? 0;
  }
  return {
    asOf,
    codes: codes.subarray(0, count),
    customerOfRow,
    recency,
    frequency,
    money: sumsByGroup(amounts, customerOfRow, count),
    rowsUsed,
    refunds,
    rowsWithoutCustomerOrDay,
    rowsAfterAsOf,
    rowsOfRefundsOnly: rows - rowsUsed - rowsWithoutCustomerOrDay - rowsAfterAsOf,
  };
}
