// The beta distribution on the way from 0 to 1, for shapes a, b ≥ 1.
import { logGamma } from './log-gamma';

const mostTerms = 500;
/** Keeps a denominator of the continued fraction from zero (Lentz's way, as Thompson and Barnett mended it). */
const tiny = 1e-300;
/** Quantiles between which the others are looked for. */
const knots = 128;
/** After a step of this size, which doubles the digits, there is nothing left to gain. */
const stopped = 1e-9;

export class Beta {
  private readonly logBeta: number;
  private readonly known: Float64Array;

  constructor(
    private readonly a: number,
    private readonly b: number,
  ) {
    this.logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
    this.known = new Float64Array(knots + 1);
    this.known[knots] = 1;
    for (let knot = 1; knot < knots; knot++) {
      const low = this.known[knot - 1] ?? 0;
      this.known[knot] = this.between(low, 1, low + (1 - low) / (knots - knot), knot / knots);
    }
  }

  /**
   * The share below x: the regularised incomplete beta function Iₓ(a, b).
   *
   * Source: NIST Digital Library of Mathematical Functions, 8.17.4 and 8.17.22.
   */
  share(x: number): number {
    const { a, b } = this;
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    // The fraction converges quickly on one side of the mean; the other side is its mirror image.
    return x > (a + 1) / (a + b + 2) ? 1 - this.lowerShare(1 - x, b, a) : this.lowerShare(x, a, b);
  }

  /** The x below which the share lies, 0 ≤ share ≤ 1. */
  quantile(share: number): number {
    if (share <= 0) return 0;
    if (share >= 1) return 1;
    const knot = Math.floor(share * knots);
    const low = this.known[knot] ?? 0;
    const high = this.known[knot + 1] ?? 1;
    return this.between(low, high, low + (high - low) * (share * knots - knot), share);
  }

  private lowerShare(x: number, a: number, b: number): number {
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - this.logBeta) / a;
    const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
    let fraction = 1;
    let upper = 1;
    let lower = 0;
    for (let term = 1; term <= mostTerms; term++) {
      const m = term >> 1;
      const coefficient =
        term % 2 === 1
          ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
          : (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
      lower = 1 / away(1 + coefficient * lower);
      upper = away(1 + coefficient / upper);
      fraction *= upper * lower;
      if (Math.abs(upper * lower - 1) < 2 ** -52) break;
    }
    return front / fraction;
  }

  /** Newton's steps inside a bracket that shrinks. */
  private between(low: number, high: number, start: number, share: number): number {
    const { a, b, logBeta } = this;
    let x = start > low && start < high ? start : (low + high) / 2;
    for (let pass = 0; pass < 200; pass++) {
      const error = this.share(x) - share;
      if (error === 0) return x;
      if (error < 0) low = x;
      else high = x;
      const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
      let next = x - error / density;
      if (!(next > low && next < high)) next = (low + high) / 2;
      if (Math.abs(next - x) <= stopped * x || next <= low || next >= high) return next;
      x = next;
    }
    return x;
  }
}
