// Customers grouped by the period of their first row, and what each group does period by period.
import { sumsByGroup } from './group-sums';
import { newestDay } from './order-columns';
import type { OrderColumns } from './order-columns';
import { daysOf, nextPeriodStart, periodStart } from './periods';
import type { Period } from './periods';

/** Ages are counted in calendar periods, or in days from each customer's own first day. */
export type Alignment = 'calendar' | 'customer';

/** The cohorts, before anything is counted in them. */
export interface Cohorts {
  readonly asOf: number;
  /** First day of each cohort's period, ascending without a gap. */
  readonly starts: readonly number[];
  readonly sizes: Int32Array;
  /** How many periods each cohort has left behind at `asOf`, the first one included; ages below it are complete. */
  readonly completeAges: Int32Array;
  /** The number of ages that can hold rows. */
  readonly ages: number;
  /** The cohort of each customer by code; −1 for one without a row that counts. */
  readonly cohortOf: Int32Array;
  /** The age of each row in periods; −1 for a row that does not count. */
  readonly ageOfRow: Int32Array;
}

/**
 * Rows that have a customer and a day not after `asOf` (default: the newest day) count. A period is over at `asOf` if its
 * last day is not after it. `undefined` if no row counts.
 */
export function formCohorts(
  orders: OrderColumns,
  period: Period,
  alignment: Alignment,
  asOf: number = newestDay(orders),
): Cohorts | undefined {
  const { customers, days, ids } = orders;
  const firstDays = new Int32Array(ids.length);
  for (let row = 0; row < days.length; row++) {
    const code = customers[row] ?? -1;
    const day = days[row] ?? 0;
    if (code < 0 || day === 0 || day > asOf) continue;
    const first = firstDays[code] ?? 0;
    if (first === 0 || day < first) firstDays[code] = day;
  }
  let earliest = 0;
  let latest = 0;
  for (const day of firstDays) {
    if (day !== 0 && (earliest === 0 || day < earliest)) earliest = day;
    if (day > latest) latest = day;
  }
  if (earliest === 0) return undefined;

  const calendar = periodsBetween(earliest, asOf, period);
  const periodOf = (day: number): number => calendar.periodOfDay[day - earliest] ?? 0;
  const count = periodOf(latest) + 1;
  const cohortOf = firstDays.map((day) => (day === 0 ? -1 : periodOf(day)));
  const sizes = new Int32Array(count);
  const lastFirstDays = new Int32Array(count);
  cohortOf.forEach((cohort, code) => {
    if (cohort < 0) return;
    sizes[cohort] = (sizes[cohort] ?? 0) + 1;
    lastFirstDays[cohort] = Math.max(lastFirstDays[cohort] ?? 0, firstDays[code] ?? 0);
  });

  const ageOfRow = new Int32Array(days.length);
  const length = daysOf(period);
  for (let row = 0; row < days.length; row++) {
    const code = customers[row] ?? -1;
    const day = days[row] ?? 0;
    if (code < 0 || day === 0 || day > asOf) ageOfRow[row] = -1;
    else if (alignment === 'customer') ageOfRow[row] = Math.floor((day - (firstDays[code] ?? 0)) / length);
    else ageOfRow[row] = (calendar.periodOfDay[day - earliest] ?? 0) - (cohortOf[code] ?? 0);
  }

  const completeAges = sizes.map((size, cohort) => {
    if (alignment === 'calendar') return Math.max(calendar.complete - cohort, 0);
    // A cohort is through with a period when its youngest customer is.
    const youngest = size > 0 ? (lastFirstDays[cohort] ?? 0) : (calendar.starts[cohort + 1] ?? 0) - 1;
    return Math.max(Math.floor((asOf + 1 - youngest) / length), 0);
  });
  return {
    asOf,
    starts: calendar.starts.slice(0, count),
    sizes,
    completeAges,
    ages: alignment === 'calendar' ? calendar.starts.length - 1 : Math.floor((asOf - earliest) / length) + 1,
    cohortOf,
    ageOfRow,
  };
}

/** The periods from the one that holds `earliest` to the one that holds `asOf`. */
function periodsBetween(
  earliest: number,
  asOf: number,
  period: Period,
): { starts: readonly number[]; periodOfDay: Int32Array; complete: number } {
  // One start more than periods: it says where the last one ends.
  const starts = [periodStart(earliest, period)];
  const periodOfDay = new Int32Array(asOf - earliest + 1);
  let start = starts[0] ?? earliest;
  while (start <= asOf) {
    const next = nextPeriodStart(start, period);
    periodOfDay.fill(starts.length - 1, Math.max(start - earliest, 0), Math.min(next - earliest, periodOfDay.length));
    starts.push(next);
    start = next;
  }
  const periods = starts.length - 1;
  return { starts, periodOfDay, complete: start === asOf + 1 ? periods : periods - 1 };
}

/** Whether a customer or an amount counts at the age of its row alone, or at every age up to it. */
export type Counting = 'on' | 'on_or_after';

/** At most this many 32-bit words of marks at a time; more ages than they hold take one more pass over the rows. */
const mostMarkWords = 1 << 24;

/** Customers active at each age: cohort by cohort, `ages` cells each. */
export function activeCustomers(orders: OrderColumns, cohorts: Cohorts, counting: Counting): Float64Array {
  const { cohortOf, ageOfRow, ages } = cohorts;
  const { customers } = orders;
  const cells = new Float64Array(cohorts.sizes.length * ages);
  if (counting === 'on_or_after') {
    const lastAges = new Int32Array(cohortOf.length).fill(-1);
    for (let row = 0; row < ageOfRow.length; row++) {
      const age = ageOfRow[row] ?? -1;
      if (age < 0) continue;
      const code = customers[row] ?? 0;
      if (age > (lastAges[code] ?? -1)) lastAges[code] = age;
    }
    lastAges.forEach((age, code) => {
      if (age < 0) return;
      const cell = (cohortOf[code] ?? 0) * ages + age;
      cells[cell] = (cells[cell] ?? 0) + 1;
    });
    return summedFromTheEnd(cells, ages);
  }
  // One bit for each customer and age: the first row of the two sets it and is counted.
  const wordsPerCustomer = Math.max(
    1,
    Math.min(Math.ceil(ages / 32), Math.floor(mostMarkWords / Math.max(cohortOf.length, 1))),
  );
  const agesPerPass = 32 * wordsPerCustomer;
  for (let from = 0; from < ages; from += agesPerPass) {
    const marks = new Int32Array(cohortOf.length * wordsPerCustomer);
    for (let row = 0; row < ageOfRow.length; row++) {
      const age = ageOfRow[row] ?? -1;
      if (age < from || age >= from + agesPerPass) continue;
      const code = customers[row] ?? 0;
      const word = code * wordsPerCustomer + ((age - from) >>> 5);
      const marked = marks[word] ?? 0;
      const mark = 1 << (age & 31);
      if ((marked & mark) !== 0) continue;
      marks[word] = marked | mark;
      const cell = (cohortOf[code] ?? 0) * ages + age;
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }
  return cells;
}

/** Money at each age: cohort by cohort, `ages` cells each. */
export function amountsByAge(
  orders: OrderColumns,
  amounts: Float64Array,
  cohorts: Cohorts,
  counting: Counting,
): Float64Array {
  const { cohortOf, ageOfRow, ages } = cohorts;
  const cellOfRow = ageOfRow.map((age, row) =>
    age < 0 ? -1 : (cohortOf[orders.customers[row] ?? 0] ?? 0) * ages + age,
  );
  const cells = sumsByGroup(amounts, cellOfRow, cohorts.sizes.length * ages);
  return counting === 'on' ? cells : summedFromTheEnd(cells, ages);
}

function summedFromTheEnd(cells: Float64Array, ages: number): Float64Array {
  for (let cell = cells.length - 1; cell > 0; cell--) {
    if (cell % ages !== 0) cells[cell - 1] = (cells[cell - 1] ?? 0) + (cells[cell] ?? 0);
  }
  return cells;
}
