// Customers grouped by the period of their first row, and what each group does period by period.
import { sumsByGroup } from '../numerics/group-sums';
import { dayRange } from './order-columns';
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
  /** The slots of each customer's rows, where all of them were marked already. */
  readonly marks: Marks | undefined;
}

/** By the calendar a slot is a period from the earliest one on, by the customer an age. */
type Slots =
  | { readonly alignment: 'calendar'; readonly earliest: number; readonly periodOfDay: Int32Array }
  | { readonly alignment: 'customer'; readonly firstDays: Int32Array; readonly length: number };

/** For each customer one bit per slot that a row of theirs lies in, `words` words of 32 bits each. */
interface Marks {
  readonly words: number;
  readonly bits: Int32Array;
}

/**
 * Rows that have a customer and a day not after `until` count, whatever their day where that is `null`; the cohorts are
 * then as of the newest day. A period is over if its last day is not after that day. `undefined` if no row counts.
 */
export function formCohorts(
  orders: OrderColumns,
  period: Period,
  alignment: Alignment,
  until: number | null,
): Cohorts | undefined {
  const { first: earliest, last } = dayRange(orders, until ?? Infinity);
  if (last === 0) return undefined;
  const asOf = until ?? last;
  const { starts, periodOfDay, complete } = periodsBetween(earliest, asOf, period);
  const length = daysOf(period);
  const customers = orders.ids.length;
  let slots: Slots;
  let marks: Marks | undefined;
  let cohortOf: Int32Array;
  if (alignment === 'calendar') {
    slots = { alignment, earliest, periodOfDay };
    const periods = starts.length - 1;
    const words = wordsFor(periods, customers);
    // The first period of a customer is the first that is marked: the rows need be looked at once, not twice, which halves
    // the time that counting takes.
    if (32 * words >= periods) marks = markedSlots(orders, asOf, slots, 0, words);
    cohortOf = marks ? firstMarked(marks) : periodsOf(firstDayOfEach(orders, asOf), earliest, periodOfDay);
  } else {
    const firstDays = firstDayOfEach(orders, asOf);
    slots = { alignment, firstDays, length };
    cohortOf = periodsOf(firstDays, earliest, periodOfDay);
  }

  let count = 0;
  for (const cohort of cohortOf) count = Math.max(count, cohort + 1);
  const sizes = new Int32Array(count);
  const lastFirstDays = new Int32Array(count);
  for (let code = 0; code < customers; code++) {
    const cohort = cohortOf[code] ?? -1;
    if (cohort < 0) continue;
    sizes[cohort] = (sizes[cohort] ?? 0) + 1;
    if (slots.alignment === 'calendar') continue;
    const day = slots.firstDays[code] ?? 0;
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
    slots,
    marks,
  };
}

/** The period of each customer's first day; −1 for one without. */
function periodsOf(firstDays: Int32Array, earliest: number, periodOfDay: Int32Array): Int32Array {
  return firstDays.map((day) => (day === 0 ? -1 : (periodOfDay[day - earliest] ?? 0)));
}

/** Each customer's first slot; −1 for one without. All slots are marked. */
function firstMarked({ words, bits }: Marks): Int32Array {
  const first = new Int32Array(bits.length / words).fill(-1);
  for (let code = 0; code < first.length; code++) {
    let word = 0;
    while (word < words && bits[code * words + word] === 0) word++;
    if (word < words) first[code] = 32 * word + lowestBit(bits[code * words + word] ?? 0);
  }
  return first;
}

/** The place of the lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
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
  const words = wordsFor(ages, cohortOf.length);
  for (let from = 0; from < ages; from += 32 * words) {
    const { bits } = cohorts.marks ?? markedSlots(orders, cohorts.asOf, slots, from, words);
    for (let code = 0; code < cohortOf.length; code++) {
      const cohort = cohortOf[code] ?? -1;
      for (let word = 0; word < words; word++) {
        const firstAge = from + 32 * word - (slots.alignment === 'calendar' ? cohort : 0);
        for (let left = bits[code * words + word] ?? 0; left !== 0; left &= left - 1) {
          const age = firstAge + lowestBit(left);
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

/** The words of marks for so many slots of each customer, as far as they fit. */
function wordsFor(slots: number, customers: number): number {
  return Math.max(1, Math.min(Math.ceil(slots / 32), Math.floor(mostMarkWords / customers)));
}

/** The slots from `from` on, as many as the words hold. */
function markedSlots(
  { customers, days, ids }: OrderColumns,
  asOf: number,
  slots: Slots,
  from: number,
  words: number,
): Marks {
  const bits = new Int32Array(ids.length * words);
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
    bits[place] = (bits[place] ?? 0) | (1 << (slot & 31));
  }
  return { words, bits };
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
