// How long an investment takes to come back.
import type { CashFlows } from './cash-flows';

/** A cumulated value this small beside the flows cumulated is a zero that rounding missed. */
const roundingOfSum = 2 ** -50;

/**
 * The time from which the cumulated, discounted flows stay ≥ 0, interpolated on a straight line between the last
 * negative sum and the next one; in the unit of the flows' times. 0 if they never are negative, `undefined` if they end
 * negative, NaN if a discounted flow is beyond all numbers. `rate` > −1 per unit of time; the first flow is not discounted.
 */
export function paybackTime({ amounts, times }: CashFlows, rate: number): number | undefined {
  const perTime = Math.log1p(rate);
  let cumulated = 0;
  let moved = 0;
  let previousTime = 0;
  let paidBackAt: number | undefined = 0;
  for (let index = 0; index < amounts.length; index++) {
    const time = times?.[index] ?? index;
    const amount = amounts[index] ?? 0;
    const value = amount === 0 ? 0 : amount * Math.exp(-perTime * time);
    moved += Math.abs(value);
    const before = cumulated;
    cumulated += value;
    if (!Number.isFinite(cumulated)) return Number.NaN;
    if (Math.abs(cumulated) <= roundingOfSum * moved) cumulated = 0;
    if (cumulated < 0) paidBackAt = undefined;
    else if (before < 0) paidBackAt = previousTime + (time - previousTime) * (-before / (cumulated - before));
    previousTime = time;
  }
  return paidBackAt;
}
