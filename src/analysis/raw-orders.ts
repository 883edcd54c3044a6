// The rows of a table as they were read, before anything is decided about them: typed columns, and marks of what was seen.
import type { Id } from '../numerics/dictionary';
import type { DecimalSign } from './text-amounts';
import type { DateOrder } from './text-dates';

/** What was seen in a row; added up. */
export const mark = {
  blank: 1 << 0,
  error: 1 << 1,
  unreadAmount: 1 << 2,
  noAmount: 1 << 3,
  textDate: 1 << 4,
  textAmount: 1 << 5,
  /** "1.234" and "1,234": thousands or decimals. */
  eitherPoint: 1 << 6,
  eitherComma: 1 << 7,
  total: 1 << 8,
  sameCustomer: 1 << 9,
  ragged: 1 << 10,
  foreign: 1 << 11,
} as const;

/** The texts of a column as small numbers; −1 for a blank cell. */
export interface Coded {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

export interface RawDates {
  /** Serials with the time of day; 0 for none, NaN for what cannot be read; of two readings −1 times the one that has the day first. */
  readonly moments: Float64Array;
  /** Of a date with two readings the one that has the month first. */
  readonly monthFirst: Float64Array | null;
  /** Minutes from UTC where the row says them, `noOffset` elsewhere; `null` where no row does. */
  readonly offsets: Int16Array | null;
}

export const noOffset = 0x7fff;

export interface RawOrders {
  readonly size: number;
  /** −1 for none, −2 where an error value stands. */
  readonly customers: Int32Array;
  readonly ids: readonly Id[];
  readonly dates: RawDates;
  readonly paid: RawDates | null;
  /** What the dates say by themselves of the order of day and month. */
  readonly dateOrders: ReadonlySet<DateOrder>;
  /** `null` where the table has none. Where a sign may part thousands it does. */
  readonly amounts: Float64Array | null;
  readonly decimalSigns: ReadonlySet<DecimalSign>;
  /** Amounts of lines: a quantity times a price, which always add up. */
  readonly areProducts: boolean;
  readonly marks: Uint16Array;
  readonly channels: Coded | null;
  readonly orders: Coded | null;
  readonly statuses: Coded | null;
  readonly currencies: Coded | null;
  readonly products: Coded | null;
  readonly segments: Coded | null;
  readonly events: Coded | null;
  readonly quantities: Float64Array | null;
  readonly others: Int32Array | null;
  readonly sheetRowOf: (row: number) => number;
}
