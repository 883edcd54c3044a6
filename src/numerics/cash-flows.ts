// Cash flows as the numerics see them: amounts at times from a first day 0, in typed arrays.

/**
 * Money received (> 0) and paid (< 0). `times` are in the unit of the rate (periods, or years for dated flows), start
 * at 0 and ascend strictly; `null` stands for 0, 1, 2, … which needs no powers and is several times faster.
 */
export interface CashFlows {
  readonly amounts: Float64Array;
  readonly times: Float64Array | null;
}

/** Excel's XNPV and XIRR count years of 365 days, leap years too. */
export const daysPerYear = 365;

/** Dated flows in order of their day, those of one day added up; times in years from the earliest day. */
export function cashFlowsByDay(amounts: Float64Array, days: Float64Array): CashFlows {
  const order = Array.from(days.keys()).sort(
    // Amounts break ties, so that sums do not depend on the order of the rows, not even in their last bit.
    (a, b) => (days[a] ?? 0) - (days[b] ?? 0) || (amounts[a] ?? 0) - (amounts[b] ?? 0),
  );
  const first = days[order[0] ?? 0] ?? 0;
  const merged = new Float64Array(order.length);
  const times = new Float64Array(order.length);
  let count = 0;
  let previous = Number.NaN;
  for (const index of order) {
    const day = days[index] ?? 0;
    if (day !== previous) {
      times[count] = (day - first) / daysPerYear;
      count++;
      previous = day;
    }
    merged[count - 1] = (merged[count - 1] ?? 0) + (amounts[index] ?? 0);
  }
  return { amounts: merged.subarray(0, count), times: times.subarray(0, count) };
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
