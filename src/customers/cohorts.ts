// Customers grouped by the period of their first row, and what each group does period by period.
import { sumsByGroup } from '../numerics/group-sums';
import { newestDay } from './order-columns';
import type { OrderColumns } from './order-columns';
import { daysOf, nextPeriodStart, periodStart } from '../numerics/periods';
import type { Period } from '../numerics/periods';

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
  /** From which day each customer's periods are counted, by code, and how; a row's slot is its period so counted. */
  readonly slots: Slots;
}

/** By the calendar a slot is a period from the earliest one on, by the customer an age. */
type Slots =
  | { readonly alignment: 'calendar'; readonly earliest: number; readonly periodOfDay: Int32Array }
  | { readonly alignment: 'customer'; readonly firstDays: Int32Array; readonly length: number };

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
  const firstDays = firstDayOfEach(orders, asOf);
  let earliest = 0;
  let latest = 0;
  for (const day of firstDays) {
    if (day !== 0 && (earliest === 0 || day < earliest)) earliest = day;
    if (day > latest) latest = day;
  }
  if (earliest === 0) return undefined;

  const { starts, periodOfDay, complete } = periodsBetween(earliest, asOf, period);
  const length = daysOf(period);
  const count = (periodOfDay[latest - earliest] ?? 0) + 1;
  const cohortOf = new Int32Array(firstDays.length);
  const sizes = new Int32Array(count);
  const lastFirstDays = new Int32Array(count);
  for (let code = 0; code < firstDays.length; code++) {
    const day = firstDays[code] ?? 0;
    const cohort = day === 0 ? -1 : (periodOfDay[day - earliest] ?? 0);
    cohortOf[code] = cohort;
    if (cohort < 0) continue;
    sizes[cohort] = (sizes[cohort] ?? 0) + 1;
    if (day > (lastFirstDays[cohort] ?? 0)) lastFirstDays[cohort] = day;
  }
  const completeAges = sizes.map((size, cohort) => {
    if (alignment === 'calendar') return Math.max(complete - cohort, 0);
    // A cohort is through with a period when its youngest customer is.
    const youngest = size > 0 ? (lastFirstDays[cohort] ?? 0) : (starts[cohort + 1] ?? 0) - 1;
    return Math.max(Math.floor((asOf + 1 - youngest) / length), 0);
  });
  return {
    asOf,
    starts: starts.slice(0, count),
    sizes,
    completeAges,
    ages: alignment === 'calendar' ? starts.length - 1 : Math.floor((asOf - earliest) / length) + 1,
    cohortOf,
    slots: alignment === 'calendar' ? { alignment, earliest, periodOfDay } : { alignment, firstDays, length },
  };
}

/** The first day of each customer by code; 0 for one without a row that counts. */
function firstDayOfEach({ customers, days, ids }: OrderColumns, asOf: number): Int32Array {
  const firstDays = new Int32Array(ids.length);
  for (let row = 0; row < days.length; row++) {
    const code = customers[row] ?? -1;
    const day = days[row] ?? 0;
    if (code < 0 || day === 0 || day > asOf) continue;
    const first = firstDays[code] ?? 0;
    if (first === 0 || day < first) firstDays[code] = day;
  }
  return firstDays;
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

/** At most this many 32-bit words of marks at a time; more periods than they hold take one more pass over the rows. */
const mostMarkWords = 1 << 24;

/** Customers active at each age: cohort by cohort, `ages` cells each. */
export function activeCustomers(orders: OrderColumns, cohorts: Cohorts, counting: Counting): Float64Array {
  const { cohortOf, ages, sizes, slots } = cohorts;
  const cells = new Float64Array(sizes.length * ages);
  const lastAges = new Int32Array(counting === 'on' ? 0 : cohortOf.length);
  const words = Math.max(1, Math.min(Math.ceil(ages / 32), Math.floor(mostMarkWords / cohortOf.length)));
  for (let from = 0; from < ages; from += 32 * words) {
    const marks = markedSlots(orders, cohorts, from, words);
    for (let code = 0; code < cohortOf.length; code++) {
      const cohort = cohortOf[code] ?? -1;
      for (let word = 0; word < words; word++) {
        const firstAge = from + 32 * word - (slots.alignment === 'calendar' ? cohort : 0);
        for (let left = marks[code * words + word] ?? 0; left !== 0; left &= left - 1) {
          const age = firstAge + 31 - Math.clz32(left & -left);
          if (counting === 'on') cells[cohort * ages + age] = (cells[cohort * ages + age] ?? 0) + 1;
          else lastAges[code] = age;
        }
      }
    }
  }
  if (counting === 'on') return cells;
  for (let code = 0; code < cohortOf.length; code++) {
    const cohort = cohortOf[code] ?? -1;
    if (cohort < 0) continue;
    const cell = cohort * ages + (lastAges[code] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return summedFromTheEnd(cells, ages);
}

/** For each customer one bit per slot from `from` on that a row of theirs lies in, `words` words of 32 bits each. */
function markedSlots(orders: OrderColumns, cohorts: Cohorts, from: number, words: number): Int32Array {
  const { customers, days } = orders;
  const { asOf, cohortOf, slots } = cohorts;
  const marks = new Int32Array(cohortOf.length * words);
  for (let row = 0; row < days.length; row++) {
    const code = customers[row] ?? -1;
    const day = days[row] ?? 0;
    if (code < 0 || day === 0 || day > asOf) continue;
    const slot =
      slots.alignment === 'calendar'
        ? (slots.periodOfDay[day - slots.earliest] ?? 0)
        : Math.floor((day - (slots.firstDays[code] ?? 0)) / slots.length);
    const word = (slot - from) >> 5;
    if (word < 0 || word >= words) continue;
    const place = code * words + word;
    marks[place] = (marks[place] ?? 0) | (1 << (slot & 31));
  }
  return marks;
}

/** Money at each age: cohort by cohort, `ages` cells each. */
export function amountsByAge(
  orders: OrderColumns,
  amounts: Float64Array,
  cohorts: Cohorts,
  counting: Counting,
): Float64Array {
  const { customers, days } = orders;
  const { asOf, cohortOf, slots, ages, sizes } = cohorts;
  const cellOfRow = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const code = customers[row] ?? -1;
    const day = days[row] ?? 0;
    if (code < 0 || day === 0 || day > asOf) {
      cellOfRow[row] = -1;
      continue;
    }
    const cohort = cohortOf[code] ?? 0;
    cellOfRow[row] =
      slots.alignment === 'calendar'
        ? cohort * ages + (slots.periodOfDay[day - slots.earliest] ?? 0) - cohort
        : cohort * ages + Math.floor((day - (slots.firstDays[code] ?? 0)) / slots.length);
  }
  const cells = sumsByGroup(amounts, cellOfRow, sizes.length * ages);
  return counting === 'on' ? cells : summedFromTheEnd(cells, ages);
}

function summedFromTheEnd(cells: Float64Array, ages: number): Float64Array {
  for (let cell = cells.length - 1; cell > 0; cell--) {
    if (cell % ages !== 0) cells[cell - 1] = (cells[cell - 1] ?? 0) + (cells[cell] ?? 0);
  }
  return cells;
}
