// Cash flows as the numerics see them: amounts at times from a first day 0, in typed arrays.

/**
 * Money received (> 0) and paid (< 0). `times` are in the unit of the rate (periods, or years for dated flows), start
 * at 0 and ascend strictly; `null` stands for 0, 1, 2, … which needs no powers and is several times faster.
 */
export interface CashFlows {
  readonly amounts: Float64Array;
  readonly times: Float64Array | null;
  /** The days that dated flows have their times from, whole numbers from whichever first day. */
  readonly days?: Float64Array;
}

/** Excel's XNPV and XIRR count years of 365 days, leap years too. */
export const daysPerYear = 365;

/** Dated flows in order of their day, those of one day added up; times in years from the earliest day. */
export function cashFlowsByDay(amounts: Float64Array, days: Float64Array): CashFlows {
  const ordered = ascends(days) ? { amounts, days } : inOrderOfDays(amounts, days);
  const first = ordered.days[0] ?? 0;
  const times = new Float64Array(ordered.days.length);
  for (let index = 0; index < times.length; index++) {
    times[index] = ((ordered.days[index] as number) - first) / daysPerYear;
  }
  return { ...ordered, times };
}

function ascends(days: Float64Array): boolean {
  for (let index = 1; index < days.length; index++) {
    if ((days[index] as number) <= (days[index - 1] as number)) return false;
  }
  return true;
}

function inOrderOfDays(amounts: Float64Array, days: Float64Array): { amounts: Float64Array; days: Float64Array } {
  const count = days.length;
  // A day and its row in one number: numbers sort several times faster than rows that are compared by a function.
  const keys = days.map((day, row) => day * count + row).sort();
  const mergedDays = new Float64Array(count);
  const merged = new Float64Array(count);
  let size = 0;
  for (let place = 0; place < count;) {
    const day = Math.floor((keys[place] as number) / count);
    const sameDay: number[] = [];
    for (; (keys[place] as number) < (day + 1) * count; place++) {
      sameDay.push(amounts[(keys[place] as number) - day * count] as number);
    }
    mergedDays[size] = day;
    // In order of size, so that sums do not depend on the order of the rows, not even in their last bit.
    merged[size] = sameDay.sort((a, b) => a - b).reduce((sum, amount) => sum + amount);
    size++;
  }
  return { amounts: merged.subarray(0, size), days: mergedDays.subarray(0, size) };
}

/** Value of the flows at time 0; `rate` > −1 per unit of time. */
export function presentValue({ amounts, times }: CashFlows, rate: number): number {
  if (times === null) {
    let value = 0;
    for (let period = amounts.length - 1; period >= 0; period--) value = value / (1 + rate) + (amounts[period] ?? 0);
    return value;
  }
  const perTime = Math.log1p(rate);
  let value = 0;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] ?? 0;
    // Nothing is worth nothing at any time, also where its discount factor overflows.
    if (amount !== 0) value += amount * Math.exp(-perTime * (times[index] ?? 0));
  }
  return value;
}
