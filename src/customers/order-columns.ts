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
export function newestDay({ customers, days }: OrderColumns): number {
  let newest = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if (day > newest && (customers[row] ?? -1) >= 0) newest = day;
  }
  return newest;
}
