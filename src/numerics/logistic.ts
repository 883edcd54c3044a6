/** 1 / (1 + e⁻ˣ): the share whose log-odds are `x`; the larger exponential is never formed, so that none overflows. */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
