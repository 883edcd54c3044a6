// How long customers of a subscription stay: the shifted-beta-geometric model.
//
// Each customer leaves at the end of every period with a churn of their own, and churn is beta distributed over the
// customers. Those with a high churn leave first, so retention rises with age although no customer changes.
import { lowestOf } from '../numerics/newton';
import type { CurvedObjective } from '../numerics/newton';

/** Churn is Beta(alpha, beta): its mean is alpha / (alpha + beta). */
export interface RetentionModel {
  readonly alpha: number;
  readonly beta: number;
  /** In the unit of the survivors: of counts, the log-likelihood of the customers. */
  readonly logLikelihood: number;
}

/** Beyond e¹⁴ the customers hardly differ: the beta distribution is a point, the curve geometric. */
const widest = 14;

/**
 * The most likely model of a cohort; `survivors` are counts or shares from period 0 on, the first above 0, none rising.
 * At least two periods after the first, and a loss in one of them; `undefined` if there is no most likely model.
 *
 * ln L = Σ lostᵢ ln(α / (α + β + i)) + stayedᵢ ln((β + i) / (α + β + i)), i = 0, 1, 2, … periods survived before.
 * Source: Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. Journal of Interactive Marketing.
 */
export function retentionModel(survivors: Float64Array): RetentionModel | undefined {
  const cohort = survivors[0] ?? 0;
  const periods = survivors.length - 1;
  const objective: CurvedObjective = (at, gradient, curvature) => {
    const alpha = Math.exp(at[0] as number);
    const beta = Math.exp(at[1] as number);
    let sum = 0;
    let byAlpha = 0;
    let byBeta = 0;
    let byAlphaAlpha = 0;
    let byBoth = 0;
    let byBetaBeta = 0;
    for (let i = 0; i < periods; i++) {
      const stayed = (survivors[i + 1] as number) / cohort;
      const before = (survivors[i] as number) / cohort;
      const all = alpha + beta + i;
      const leaves = alpha / all;
      const stays = beta / all;
      const own = beta / (beta + i);
      sum += (before - stayed) * Math.log(leaves) + stayed * Math.log((beta + i) / all);
      byAlpha += before - stayed - before * leaves;
      byBeta += stayed * own - before * stays;
      byAlphaAlpha -= before * leaves * (1 - leaves);
      byBoth += before * leaves * stays;
      byBetaBeta += stayed * own * (1 - own) - before * stays * (1 - stays);
    }
    gradient[0] = -byAlpha;
    gradient[1] = -byBeta;
    curvature[0] = -byAlphaAlpha;
    curvature[1] = curvature[2] = -byBoth;
    curvature[3] = -byBetaBeta;
    return -sum;
  };
  const spreads = [-2, 0, 2, 6];
  const found = lowestOf(
    objective,
    spreads.flatMap((alpha) => spreads.map((beta) => [alpha, beta])),
    { lower: [-widest, -widest], upper: [widest, widest] },
  );
  if (found === undefined) return undefined;
  const { at, value } = found;
  return { alpha: Math.exp(at[0] as number), beta: Math.exp(at[1] as number), logLikelihood: -value * cohort };
}

/** The share of the cohort still there after 0, 1, … `periods` periods: S(t) = Π (β + i) / (α + β + i), i < t. */
export function survivalCurve({ alpha, beta }: RetentionModel, periods: number): Float64Array {
  const curve = new Float64Array(periods + 1);
  let share = 1;
  for (let period = 0; period <= periods; period++) {
    curve[period] = share;
    share *= (beta + period) / (alpha + beta + period);
  }
  return curve;
}

/**
 * Periods that a customer stays on average: Σ S(t) over all t ≥ 0, the mean of 1 / churn. `Infinity` for alpha ≤ 1,
 * where the customers who hardly ever leave outweigh all others.
 */
export function expectedLife({ alpha, beta }: RetentionModel): number {
  return alpha > 1 ? (alpha + beta - 1) / (alpha - 1) : Infinity;
}
