// How a new product spreads: the model of Bass, in which people adopt of themselves and because others have adopted.
import { minimum } from './minimum';

/** Adopters of themselves (`innovation`, p) and by others (`imitation`, q), per period; `market`: all who will adopt. */
export interface Diffusion {
  readonly innovation: number;
  readonly imitation: number;
  readonly market: number;
}

/** The share that has adopted at time t: F(t) = (1 − e^(−(p + q)t)) / (1 + (q / p) e^(−(p + q)t)); 0 without innovation. */
export function adoptedShare({ innovation: p, imitation: q }: Diffusion, time: number): number {
  if (p === 0) return 0;
  const rate = p + q;
  return (p * -Math.expm1(-rate * time)) / (p + q * Math.exp(-rate * time));
}

/** F(t) − F(t − 1), without subtracting two shares near 1. */
function adoptingShare(p: number, q: number, time: number): number {
  if (p === 0) return 0;
  const rate = p + q;
  const before = Math.exp(-rate * (time - 1));
  const after = Math.exp(-rate * time);
  return (((p / (p + q * after)) * rate) / (p + q * before)) * before * -Math.expm1(-rate);
}

/** New adopters in each of the periods 1, 2, …: market × (F(t) − F(t − 1)). */
export function adopters({ innovation, imitation, market }: Diffusion, periods: number): Float64Array {
  return Float64Array.from({ length: periods }, (_, index) => market * adoptingShare(innovation, imitation, index + 1));
}

export interface Peak {
  /** When most adopt, in periods from the start: ln(q / p) / (p + q), or 0 where it only falls. */
  readonly time: number;
  /** How many adopt per period at that time. */
  readonly adopters: number;
  /** How many have adopted by then. */
  readonly cumulative: number;
}

/** The peak of the adoption curve; innovation > 0. */
export function peakOf({ innovation: p, imitation: q, market: m }: Diffusion): Peak {
  if (q <= p) return { time: 0, adopters: m * p, cumulative: 0 };
  return {
    time: Math.log(q / p) / (p + q),
    adopters: ((m * (p + q)) / (4 * q)) * (p + q),
    cumulative: (m * (1 - p / q)) / 2,
  };
}

export interface FittedDiffusion extends Diffusion {
  /** Share of the variance of the sales that the model explains. */
  readonly rSquared: number;
}

/** Below this, times the number of periods, a coefficient is as good as 0. */
const asGoodAsZero = 1e-8;

/**
 * The model nearest to a history of sales to first-time buyers, one per period from the launch on, by least squares:
 * Σ (salesₜ − m (F(t) − F(t − 1)))². At least four periods, not all alike. For given p and q the best market is
 * Σ sales × f / Σ f², so that only p and q are searched for. `undefined` where the squares have no least: the sales
 * still grow and nothing in them says how large the market is.
 *
 * Source: Srinivasan, V., & Mason, C. H. (1986). Nonlinear least squares estimation of new product diffusion models.
 * Marketing Science, 5(2); on existence: Jukić, D. (2013). Int. J. Applied Mathematics and Computer Science, 23(1).
 */
export function diffusionOf(sales: Float64Array): FittedDiffusion | undefined {
  const periods = sales.length;
  let largest = 0;
  for (const each of sales) largest = Math.max(largest, each);
  const scaled = sales.map((each) => each / largest);
  const mean = scaled.reduce((sum, each) => sum + each, 0) / periods;
  const variance = scaled.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const share = new Float64Array(periods);
  const marketFor = (p: number, q: number): number => {
    let explained = 0;
    let squares = 0;
    for (let t = 1; t <= periods; t++) {
      const f = adoptingShare(p, q, t);
      share[t - 1] = f;
      explained += (scaled[t - 1] as number) * f;
      squares += f * f;
    }
    return explained / squares;
  };
  const objective = (at: Float64Array, gradient: Float64Array): number => {
    const p = Math.exp(at[0] as number);
    const q = Math.exp(at[1] as number);
    const rate = p + q;
    const market = marketFor(p, q);
    // ln f = ln p + ln(p + q) − (p + q)(t − 1) + ln(1 − e^(−(p + q))) − ln A(t) − ln A(t − 1), A(t) = p + q e^(−(p + q)t).
    const common = 1 / rate + 1 / Math.expm1(rate);
    let squares = 0;
    let byP = 0;
    let byQ = 0;
    for (let t = 1; t <= periods; t++) {
      const f = share[t - 1] as number;
      const miss = (scaled[t - 1] as number) - market * f;
      const before = Math.exp(-rate * (t - 1));
      const after = Math.exp(-rate * t);
      const sumBefore = p + q * before;
      const sumAfter = p + q * after;
      const logByP = 1 / p + common - (t - 1) - (1 - q * (t - 1) * before) / sumBefore - (1 - q * t * after) / sumAfter;
      const logByQ = common - (t - 1) - (before * (1 - q * (t - 1))) / sumBefore - (after * (1 - q * t)) / sumAfter;
      squares += miss * miss;
      // The market is the best for these p and q, so its own change changes nothing.
      byP -= 2 * miss * market * f * logByP;
      byQ -= 2 * miss * market * f * logByQ;
    }
    gradient[0] = (byP * p) / variance;
    gradient[1] = (byQ * q) / variance;
    return squares / variance;
  };
  const starts: number[][] = [];
  for (const speed of [2, 5, 12]) {
    for (const ratio of [3, 30, 1000]) {
      const p = speed / periods / (1 + ratio);
      starts.push([Math.log(p), Math.log(p * ratio)]);
    }
  }
  const zero = Math.log(asGoodAsZero / periods);
  const { at, value, converged } = minimum(objective, starts, { lower: [zero, zero], upper: [3, 3] });
  if (!converged || at[0] === zero) return undefined;
  const innovation = Math.exp(at[0] as number);
  const imitation = at[1] === zero ? 0 : Math.exp(at[1] as number);
  const market = marketFor(innovation, imitation) * largest;
  if (!Number.isFinite(market)) return undefined;
  return { innovation, imitation, market, rSquared: 1 - value };
}
