// The one internal rate of flows that change their sign once: the usual investment or loan, in a few passes.
//
// With s = ln(1 + rate) per day or period, the later flows are worth B(s) and the earlier ones A(s), both positive sums
// of c·exp(−t·s). f(s) = ln(B / A) falls from +∞ to −∞, for the mean time of B's terms is later than that of A's:
// f′ = mean time of A − mean time of B. It is almost a straight line, because f″ is a difference of variances of times,
// each of which is at most a quarter of the span squared (Popoviciu). So after a Newton step h the value f is at most
// (span · h)² / 8: where that is below rounding, the rate is known to be right without another look.
import type { CashFlows } from './cash-flows';
import { daysPerYear } from './cash-flows';

/** |f| after the last step, as a share of what is paid: the rounding of a sum. */
const tolerance = 2 ** -52;

/** A dozen at most are needed where everything is within the numbers; more mean that something is not. */
const mostPasses = 30;

// Sums of flows, and of flows times days squared, stay far within the numbers between these.
const leastSum = 1e-100;
const mostSum = 1e100;

/** Beyond this a rate of whatever sign is left to the search that expects the worst. */
const largestLogRate = 30;

/** How much a rounding of the rate may grow in the value of the flows: up to a tenth of what `internalRates` allows. */
const mostMagnified = 1e-10 / 2 ** -53;

/** Gaps of fewer days than this are looked up, so that equal gaps share one power. */
const lookedUpGaps = 512;

/** The value of some of the flows at the first of them, and Σ t·c·exp(−t·s), t counted from there. */
class Worth {
  value = 0;
  timed = 0;

  /** Horner's rule for every fourth period: four short chains of operations run side by side where one long cannot. */
  ofPeriods(amounts: Float64Array, from: number, to: number, x: number): void {
    const x2 = x * x;
    const x3 = x2 * x;
    const x4 = x2 * x2;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let aSlope = 0;
    let bSlope = 0;
    let cSlope = 0;
    let dSlope = 0;
    let period = to;
    const rest = (to - from) & 3;
    if (rest === 3) c = amounts[--period] as number;
    if (rest >= 2) b = amounts[--period] as number;
    if (rest >= 1) a = amounts[--period] as number;
    for (period -= 4; period >= from; period -= 4) {
      aSlope = aSlope * x4 + a;
      bSlope = bSlope * x4 + b;
      cSlope = cSlope * x4 + c;
      dSlope = dSlope * x4 + d;
      a = a * x4 + (amounts[period] as number);
      b = b * x4 + (amounts[period + 1] as number);
      c = c * x4 + (amounts[period + 2] as number);
      d = d * x4 + (amounts[period + 3] as number);
    }
    this.value = a + x * b + x2 * c + x3 * d;
    this.timed = 4 * x4 * (aSlope + x * bSlope + x2 * cSlope + x3 * dSlope) + x * b + 2 * x2 * c + 3 * x3 * d;
  }

  /** Horner's rule with the power of each gap between two flows. */
  ofDays(amounts: Float64Array, from: number, to: number, { codes, gaps, powers }: Gaps): void {
    let value = amounts[to - 1] as number;
    let timed = 0;
    for (let index = to - 2; index >= from; index--) {
      const code = codes[index] as number;
      const power = powers[code] as number;
      timed = (timed + (gaps[code] as number) * value) * power;
      value = value * power + (amounts[index] as number);
    }
    this.value = value;
    this.timed = timed;
  }
}

/** The days from each flow to the next, coded so that a power is taken once for each length of gap. */
class Gaps {
  readonly codes: Int32Array;
  readonly gaps: number[] = [];
  readonly powers: Float64Array;

  constructor(days: Float64Array) {
    this.codes = new Int32Array(days.length);
    const known = new Int32Array(lookedUpGaps);
    for (let index = 0; index < days.length - 1; index++) {
      const gap = (days[index + 1] as number) - (days[index] as number);
      let code = gap < lookedUpGaps ? (known[gap] as number) - 1 : -1;
      if (code < 0) {
        code = this.gaps.push(gap) - 1;
        if (gap < lookedUpGaps) known[gap] = code + 1;
      }
      this.codes[index] = code;
    }
    this.powers = new Float64Array(this.gaps.length);
  }

  discount(s: number): void {
    for (let code = 0; code < this.powers.length; code++) {
      this.powers[code] = Math.exp(-s * (this.gaps[code] as number));
    }
  }
}

/**
 * The one rate above −1 at which the flows' present value is zero, per period, or per year where they have days.
 * `undefined` if the flows do not change their sign exactly once, or are so large, small or steep that
 * `internalRates` has to take its careful way.
 */
export function singleRate({ amounts, times, days }: CashFlows): number | undefined {
  if (times !== null && days === undefined) return undefined;
  const count = amounts.length;
  let first = 0;
  while (first < count && amounts[first] === 0) first++;
  const direction = (amounts[first] ?? 0) > 0 ? 1 : -1;
  const start = days?.[first] ?? first;

  // Sums of c, t·c and t²·c of the earlier flows, then of the later ones.
  let index = first;
  let earlier = 0;
  let earlier1 = 0;
  let earlier2 = 0;
  for (; index < count; index++) {
    const amount = (amounts[index] as number) * direction;
    if (amount < 0) break;
    const time = (days === undefined ? index : (days[index] as number)) - start;
    earlier += amount;
    earlier1 += time * amount;
    earlier2 += time * (time * amount);
  }
  const change = index;
  let later = 0;
  let later1 = 0;
  let later2 = 0;
  for (; index < count; index++) {
    const amount = -(amounts[index] as number) * direction;
    if (amount < 0) return undefined;
    const time = (days === undefined ? index : (days[index] as number)) - start;
    later += amount;
    later1 += time * amount;
    later2 += time * (time * amount);
  }
  if (!(Math.min(earlier, later) > leastSum && Math.max(earlier, later) < mostSum)) return undefined;
  let last = count - 1;
  while (amounts[last] === 0) last--;

  const span = (days?.[last] ?? last) - start;
  const wait = (days?.[change] ?? change) - start;
  const perRate = days === undefined ? 1 : daysPerYear;
  const gaps = days === undefined ? undefined : new Gaps(days);
  const worth = new Worth();

  // At s = 0 all is known from the sums: the first guess is the zero of the parabola there.
  let before = 0;
  let valueBefore = Math.log(later / earlier);
  if (valueBefore === 0) return 0;
  const earlierMean = earlier1 / earlier;
  const laterMean = later1 / later;
  let slopeBefore = earlierMean - laterMean;
  const bend = later2 / later - laterMean * laterMean - (earlier2 / earlier - earlierMean * earlierMean);
  const root = Math.sqrt(Math.max(slopeBefore * slopeBefore - 2 * bend * valueBefore, 0));
  let s = (2 * valueBefore) / (root - slopeBefore);

  for (let pass = 0; pass < mostPasses; pass++) {
    if (!(Math.abs(s * perRate) < largestLogRate)) return undefined;
    const x = Math.exp(-s);
    gaps?.discount(s);
    if (gaps === undefined) worth.ofPeriods(amounts, first, change, x);
    else worth.ofDays(amounts, first, change, gaps);
    const earlierValue = worth.value;
    const earlierTime = worth.timed / earlierValue;
    if (gaps === undefined) worth.ofPeriods(amounts, change, last + 1, x);
    else worth.ofDays(amounts, change, last + 1, gaps);
    const laterTime = wait + worth.timed / worth.value;
    const value = Math.log(-worth.value / earlierValue) - wait * s;
    const slope = earlierTime - laterTime;
    const step = -value / slope;
    if (!(slope < 0 && Number.isFinite(step))) return undefined;
    if ((span * step) ** 2 <= 8 * tolerance) {
      const logRate = (s + step) * perRate;
      // Close to −100 % a rate is only known to the last digit of 1, which moves the value of the flows.
      return (span / perRate) * Math.exp(-logRate) < mostMagnified ? Math.expm1(logRate) : undefined;
    }

    // The inverse of f is as straight as f: a cubic through the last two places and slopes beats the tangent.
    const rise = value - valueBefore;
    const u = -valueBefore / rise;
    const v = 1 - u;
    const cubic =
      (1 + 2 * u) * v * v * before +
      (u * v * v * rise) / slopeBefore +
      u * u * (1 + 2 * v) * s -
      (u * u * v * rise) / slope;
    before = s;
    valueBefore = value;
    slopeBefore = slope;
    s = Math.abs(cubic - (s + step)) < Math.abs(step) ? cubic : s + step;
  }
  return undefined;
}
