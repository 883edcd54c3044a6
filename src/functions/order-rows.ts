// The rows of orders that several functions take, and what the customers' room says of them as an Excel error.
import { farRow } from '../customers/order-columns';
import type { OrderColumns } from '../customers/order-columns';
import type { Unmade } from '../customers/outcome';
import { checkSameLength } from './arguments';
import type { CodedIds } from './arguments';
import { fail } from './reasons/reason';

/** Columns that belong together, without a day that can only be a slip of the pen: it would make all others old, or new. */
export function orderRows(
  customers: CodedIds,
  dates: Int32Array,
  amounts: Float64Array | null,
  asOf: number | null,
): OrderColumns {
  checkSameLength('customers', customers.codes, 'dates', dates);
  if (amounts !== null) checkSameLength('customers', customers.codes, 'amounts', amounts);
  const orders = { customers: customers.codes, ids: customers.ids, days: dates };
  const far = farRow(orders, asOf ?? Infinity);
  if (far !== undefined) fail('dateFarFromOthers', { argument: 'dates', row: far + 1, number: dates[far] ?? 0 });
  return orders;
}

/** Ends a function for the reason that there is no result. */
export function refuse(unmade: Unmade): never {
  switch (unmade.why) {
    case 'noOrders':
      return fail('noOrders', { argument: 'customers' });
    case 'tooManyPeriods':
      return fail('tooManyCohortCells', {
        argument: 'period',
        cohorts: unmade.cohorts,
        periods: unmade.periods,
        most: unmade.mostCells,
        farRow: unmade.farthest + 1,
      });
    case 'tooFewPeriods':
      return fail('tooFewPeriods', { argument: 'survivors', cells: unmade.periods });
    case 'emptyCohort':
      return fail('emptyCohort', { argument: 'survivors', cell: 1 });
    case 'survivorsRise': {
      const { before, now, period } = unmade;
      return fail('survivorsRise', { argument: 'survivors', cell: period + 1, before, number: now, period });
    }
    case 'nobodyLeft':
      return fail('nobodyLeft', { argument: 'survivors' });
    case 'tooFewRepeatCustomers':
      return fail('tooFewRepeatCustomers', { argument: 'customers', least: unmade.least, number: unmade.found });
    case 'tooFewPayingAgain':
      return fail('tooFewPayingAgain', { argument: 'amounts', least: unmade.least, number: unmade.found });
    case 'lossMakingOrders':
      return fail('lossMakingOrders', { argument: 'amounts', row: unmade.row + 1, rows: unmade.rows });
    case 'allAlike':
      return fail('customersAlike', { argument: 'customers' });
    case 'noModel':
      return fail('noModelFits', {});
  }
}
