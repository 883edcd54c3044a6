// A result, or why the orders do not give one.

/** Why there is no result; the numbers are for those who say it. */
export type Unmade =
  /** No row has a customer, a day that counts and, where amounts count, one that is no refund. */
  | { readonly why: 'noOrders' }
  | {
      readonly why: 'tooManyPeriods';
      readonly cohorts: number;
      readonly periods: number;
      readonly mostCells: number;
      /** The row, from 0, with the day farthest from the others: it may be a slip of the pen. */
      readonly farthest: number;
    }
  /** Nothing parts the customers. */
  | { readonly why: 'allAlike' }
  | { readonly why: 'tooFewPeriods'; readonly periods: number }
  | { readonly why: 'emptyCohort' }
  | { readonly why: 'survivorsRise'; readonly period: number; readonly before: number; readonly now: number }
  | { readonly why: 'nobodyLeft' }
  | { readonly why: 'tooFewRepeatCustomers'; readonly least: number; readonly found: number }
  | { readonly why: 'tooFewPayingAgain'; readonly least: number; readonly found: number }
  /** So many negative amounts, from the row on, give back no earlier order. */
  | { readonly why: 'lossMakingOrders'; readonly row: number; readonly rows: number }
  | { readonly why: 'noModel' };

export type Outcome<Of> = ({ readonly made: true } & Of) | ({ readonly made: false } & Unmade);

export function unmade(why: Unmade): { readonly made: false } & Unmade {
  return { made: false, ...why };
}
