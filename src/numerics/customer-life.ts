// Discounted margins over a customer's life: how many of today's margins it is worth.

/**
 * Σ qᵗ for t = 0 … periods − 1 (`Infinity`: endless), where q = (1 − churn) / (1 + discountRate); churn in [0, 1],
 * discountRate > −1. Not finite where an endless sum has no limit (q ≥ 1).
 */
export function discountedLife(churn: number, discountRate: number, periods: number): number {
  // 1 − q without the cancellation of subtracting two numbers near 1.
  const complement = (churn + discountRate) / (1 + discountRate);
  if (complement === 0) return periods;
  // Nobody comes to a second one, or none is asked for.
  if (churn === 1 || periods === 1) return Math.min(periods, 1);
  return -Math.expm1(periods * Math.log1p(-complement)) / complement;
}

/** Σ survivors[t] / (1 + discountRate)ᵗ over the first `periods` points of a survival curve. */
export function discountedSurvival(survivors: Float64Array, discountRate: number, periods: number): number {
  let value = 0;
  for (let period = periods - 1; period >= 0; period--) value = value / (1 + discountRate) + (survivors[period] ?? 0);
  return value;
}
