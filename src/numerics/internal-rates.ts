// All internal rates of return: every rate above −100 % at which the present value of cash flows is zero.
//
// With s = ln(1 + rate) the present value is P(s) − N(s), receipts minus payments, each a sum of terms c·exp(−t·s) with
// c > 0, t ≥ 0. For s ≥ 0 nothing overflows; a negative s is a positive one for the same flows seen backwards from the
// last day, so both half-lines are one problem. P and N fall and are convex, and so are −P′ and −N′: a tangent lies
// below such a curve and a chord above it. That bounds P − N, or its slope, on a whole interval from the values at its
// ends and its middle. Intervals are halved until each is known to hold no zero, or to be monotone and so hold at most
// one, or to be flat at zero within rounding, where the flows touch zero without crossing it.
import type { CashFlows } from './cash-flows';
import { singleRate } from './single-rate';

/** The zero behind each rate returned satisfies |present value| ≤ this × sum of the absolute flows. */
export const relativeTolerance = 1e-9;

/** Half the distance from 1 to the next number: the relative error of one rounding. */
const unitRoundoff = 2 ** -53;

// Beyond these, 1 + rate is larger than any number or the rate cannot be told from −100 %.
const largestLogRate = Math.log(Number.MAX_VALUE);
const smallestLogRate = -53 * Math.LN2;

/** A flow this much smaller than the largest one is none: what it is worth would soon underflow. */
const negligible = 2 ** -1000;

/**
 * Intervals looked at on either side of zero, widest first, which bounds the time. Flows with up to five coinciding
 * rates need fewer; of more, and of nothing else, the last ones are told by the signs at the ends alone.
 */
const mostIntervals = 5000;

/** Zeroth, first and second moments (Σ c·e, Σ t·c·e, Σ t²·c·e with e = exp(−t·s)) of receipts and of payments at s. */
interface Moments {
  readonly s: number;
  readonly receipts: number;
  readonly receipts1: number;
  readonly receipts2: number;
  readonly payments: number;
  readonly payments1: number;
  readonly payments2: number;
}

/** The flows seen from one end: s ≥ 0 discounts towards that end. */
interface View {
  readonly moments: (s: number) => Moments;
  /** The flow at the end itself, which alone is left as s grows. */
  readonly nearest: number;
  /** Relative rounding error of a difference receipts − payments. */
  readonly noise: number;
  readonly span: number;
}

function periodicView(amounts: Float64Array): View {
  const count = amounts.length;
  return {
    nearest: amounts[0] ?? 0,
    noise: noiseOf(count),
    span: count - 1,
    moments: (s) => {
      const x = Math.exp(-s);
      let receipts = 0;
      let receipts1 = 0;
      let receipts2 = 0;
      let payments = 0;
      let payments1 = 0;
      let payments2 = 0;
      // Horner for a polynomial in x with its first and half its second derivative.
      for (let period = count - 1; period >= 0; period--) {
        const amount = amounts[period] as number;
        receipts2 = receipts2 * x + receipts1;
        receipts1 = receipts1 * x + receipts;
        receipts = receipts * x;
        payments2 = payments2 * x + payments1;
        payments1 = payments1 * x + payments;
        payments = payments * x;
        if (amount > 0) receipts += amount;
        else payments -= amount;
      }
      return {
        s,
        receipts,
        receipts1: receipts1 * x,
        receipts2: (2 * receipts2 * x + receipts1) * x,
        payments,
        payments1: payments1 * x,
        payments2: (2 * payments2 * x + payments1) * x,
      };
    },
  };
}

function datedView(amounts: Float64Array, times: Float64Array): View {
  const count = amounts.length;
  return {
    nearest: amounts[0] ?? 0,
    noise: noiseOf(count),
    span: times[count - 1] ?? 0,
    moments: (s) => {
      let receipts = 0;
      let receipts1 = 0;
      let receipts2 = 0;
      let payments = 0;
      let payments1 = 0;
      let payments2 = 0;
      for (let index = 0; index < count; index++) {
        const amount = amounts[index] as number;
        const time = times[index] as number;
        const value = amount * Math.exp(-time * s);
        const value1 = time * value;
        if (amount > 0) {
          receipts += value;
          receipts1 += value1;
          receipts2 += time * value1;
        } else {
          payments -= value;
          payments1 -= value1;
          payments2 -= time * value1;
        }
      }
      return { s, receipts, receipts1, receipts2, payments, payments1, payments2 };
    },
  };
}

/** A few roundings per term, which add up like a random walk. */
function noiseOf(count: number): number {
  return unitRoundoff * (4 + 2 * Math.sqrt(count));
}

/** The flows without the zeros at both ends, largest amount near 1, and their times from the first one. */
function normalized({ amounts, times }: CashFlows): CashFlows {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  // A power of two changes no digit of an amount and keeps sums of huge flows finite, also those weighted by time.
  const scale = 2 ** -Math.max(Math.floor(Math.log2(largest)), -1000);
  const scaled = amounts.map((amount) => (Math.abs(amount * scale) < negligible ? 0 : amount * scale));
  let first = 0;
  let last = scaled.length - 1;
  while (first <= last && scaled[first] === 0) first++;
  while (last >= first && scaled[last] === 0) last--;
  const start = times?.[first] ?? 0;
  return {
    amounts: scaled.subarray(first, last + 1),
    times: times === null ? null : times.subarray(first, last + 1).map((time) => time - start),
  };
}

function viewsOf({ amounts, times }: CashFlows): { readonly forwards: View; readonly backwards: View } {
  const reversed = amounts.slice().reverse();
  if (times === null) return { forwards: periodicView(amounts), backwards: periodicView(reversed) };
  const span = times[times.length - 1] ?? 0;
  const timesBack = times.map((time) => span - time).reverse();
  return { forwards: datedView(amounts, times), backwards: datedView(reversed, timesBack) };
}

/** How often the flows change their sign; by Descartes' rule at least the number of rates. */
export function signChanges(amounts: Float64Array): number {
  let changes = 0;
  let previous = 0;
  for (const amount of amounts) {
    if (amount === 0) continue;
    if (amount * previous < 0) changes++;
    previous = Math.sign(amount);
  }
  return changes;
}

/** −1, 0 or 1; 0 where the difference cannot be told from zero. */
function signAt(view: View, { receipts, payments }: Moments): number {
  const difference = receipts - payments;
  return Math.abs(difference) <= view.noise * (receipts + payments) ? 0 : Math.sign(difference);
}

/**
 * Whether A − B has one sign on the interval [m − h, m + h], A and B both falling and convex, given both at the two ends
 * and in the middle, and minus their slopes in the middle.
 */
function hasOneSign(
  h: number,
  leftA: number,
  leftB: number,
  middleA: number,
  middleB: number,
  slopeA: number,
  slopeB: number,
  rightA: number,
  rightB: number,
  margin: number,
): boolean {
  const positive = middleA + slopeA * h - leftB > margin && middleA - slopeA * h - rightB > margin;
  const negative = middleB + slopeB * h - leftA > margin && middleB - slopeB * h - rightA > margin;
  return positive || negative;
}

/** A place on the line of s, and the sign of the present value there. */
interface Mark {
  readonly s: number;
  readonly sign: number;
}

/** Marks from s = 0 outwards such that between two neighbours lies at most one zero. */
function marksOutwards(view: View, limit: number): Mark[] {
  const start = view.moments(0);
  let end = start;
  // Outwards until the nearest flow outweighs all that oppose it; from there on nothing changes any more.
  for (let reach = 1 / view.span; end.s < limit; reach *= 2) {
    end = view.moments(Math.min(reach, limit));
    const opposed = view.nearest > 0 ? end.payments : end.receipts;
    if (Math.abs(view.nearest) > opposed * (1 + view.noise)) break;
  }

  const marks: Mark[] = [];
  const intervals = [{ left: start, right: end }];
  // The list grows while it is walked: halves come after all intervals as wide as the one they are halves of.
  for (const { left, right } of intervals) {
    const h = (right.s - left.s) / 2;
    const middle = view.moments(left.s + h);
    const margin = view.noise * (middle.receipts + middle.payments);
    const decided =
      hasOneSign(
        h,
        left.receipts,
        left.payments,
        middle.receipts,
        middle.payments,
        middle.receipts1,
        middle.payments1,
        right.receipts,
        right.payments,
        margin,
      ) ||
      hasOneSign(
        h,
        left.receipts1,
        left.payments1,
        middle.receipts1,
        middle.payments1,
        middle.receipts2,
        middle.payments2,
        right.receipts1,
        right.payments1,
        view.noise * (middle.receipts1 + middle.payments1),
      );
    if (decided) {
      marks.push({ s: left.s, sign: signAt(view, left) });
    } else if (intervals.length >= mostIntervals || isFlat(view, h, left, middle, right)) {
      marks.push({ s: left.s, sign: signAt(view, left) });
      marks.push({ s: middle.s, sign: signAt(view, middle) });
    } else {
      intervals.push({ left, right: middle }, { left: middle, right });
    }
  }
  marks.push({ s: end.s, sign: signAt(view, end) });
  return marks.sort((a, b) => a.s - b.s);
}

/** Zero within rounding at both ends and in the middle of an interval so short that the terms hardly change on it. */
function isFlat(view: View, h: number, left: Moments, middle: Moments, right: Moments): boolean {
  const meanTime = (middle.receipts1 + middle.payments1) / (middle.receipts + middle.payments);
  return h * meanTime < 0.01 && signAt(view, left) === 0 && signAt(view, middle) === 0 && signAt(view, right) === 0;
}

type Views = ReturnType<typeof viewsOf>;

/** receipts, payments at s of either sign, and the fall of ln(receipts / payments) there. */
function logRatioAt(views: Views, s: number): { receipts: number; payments: number; slope: number } {
  const { receipts, receipts1, payments, payments1 } = s >= 0 ? views.forwards.moments(s) : views.backwards.moments(-s);
  const slope = payments1 / payments - receipts1 / receipts;
  return { receipts, payments, slope: s >= 0 ? slope : -slope };
}

/**
 * The zero of ln(receipts / payments) between `low` and `high`, of which one may be infinite, where it changes from
 * `signLow`. For a plain investment that logarithm is almost a straight line in s, so that Newton's method needs a
 * handful of passes; whenever a step leaves the bracket or shrinks it too little, the bracket is halved instead.
 */
function crossing(views: Views, low: number, high: number, signLow: number, start: number): number {
  let s = start;
  let lastStep = Infinity;
  for (let pass = 0; pass < 200; pass++) {
    const { receipts, payments, slope } = logRatioAt(views, s);
    if (receipts === payments) return s;
    if (Math.sign(receipts - payments) === signLow) low = s;
    else high = s;
    const ratio = (receipts - payments) / payments;
    const logRatio = Math.abs(ratio) < 0.5 ? Math.log1p(ratio) : Math.log(receipts / payments);
    const step = -logRatio / slope;
    let next = s + step;
    if (Math.abs(logRatio) <= views.forwards.noise || Math.abs(step) <= 4 * unitRoundoff * Math.abs(s)) {
      return next > low && next < high ? next : s;
    }
    if (!(next > low && next < high) || Math.abs(step) > lastStep / 2) {
      if (Number.isFinite(low) && Number.isFinite(high)) next = low + (high - low) / 2;
      else if (!(next > low && next < high)) next = s + (high === Infinity ? 1 : -1) * Math.max(1, Math.abs(s));
      if (next <= low || next >= high) return s;
    }
    lastStep = Math.abs(next - s);
    s = next;
  }
  return s;
}

/** Where the flows touch zero between two marks: where their slope changes its sign, if it does. */
function touching(views: Views, low: number, high: number): number | undefined {
  const backwards = high <= 0;
  const view = backwards ? views.backwards : views.forwards;
  const slopeSign = (s: number): number => {
    const { receipts1, payments1 } = view.moments(backwards ? -s : s);
    return Math.sign(receipts1 - payments1);
  };
  const signLow = slopeSign(low);
  if (signLow === slopeSign(high)) return undefined;
  for (let pass = 0; pass < 200; pass++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (slopeSign(middle) === signLow) low = middle;
    else high = middle;
  }
  return low;
}

/** Where the present value of flows is zero. */
export interface InternalRates {
  /** Ascending, above −1, per unit of the flows' time. */
  readonly rates: readonly number[];
  /** Whether it is also zero at a rate that no number can hold: closer to −1 than 2⁻⁵⁴, or above 10³⁰⁸. */
  readonly beyondNumbers: boolean;
}

/**
 * Every rate above −1 at which the present value of the flows is zero, ascending; where the flows only touch zero, the
 * rate is there once. None if there is no payment or no receipt.
 *
 * Zeros closer together than rounding can tell are one. Each is verified: |value| ≤ `relativeTolerance` × Σ|flow|, the
 * value being taken at the first flow for a rate ≥ 0 and at the last flow for a negative one, where the other end's
 * discount factors may overflow. It is verified before ln(1 + rate) is rounded to a rate: close to −1 the last digit of
 * the nearest number moves the value by more than that.
 *
 * Source: the number of zeros is bounded by Descartes' rule of signs for sums of exponentials (Laguerre, 1883).
 */
export function internalRates(flows: CashFlows): InternalRates {
  const single = singleRate(flows);
  if (single !== undefined) return { rates: [single], beyondNumbers: false };
  const own = normalized(flows);
  const changes = signChanges(own.amounts);
  if (changes === 0) return { rates: [], beyondNumbers: false };
  const views = viewsOf(own);
  const found = changes === 1 ? { zeros: [onlyZero(views)], beyond: false } : allZeros(views);
  const rates: number[] = [];
  let beyondNumbers = found.beyond;
  for (const s of found.zeros) {
    if (!isZeroAt(views, own.amounts, s)) continue;
    const rate = Math.expm1(s);
    if (!(rate > -1 && Number.isFinite(rate))) beyondNumbers = true;
    else if (rate !== rates[rates.length - 1]) rates.push(rate);
  }
  return { rates, beyondNumbers };
}

/** One change of sign: exactly one zero, on the side that the flows' sum points to. */
function onlyZero(views: Views): number {
  const { receipts, payments } = views.forwards.moments(0);
  if (receipts === payments) return 0;
  const signAtZero = Math.sign(receipts - payments);
  return signAtZero === Math.sign(views.forwards.nearest)
    ? crossing(views, -Infinity, 0, -signAtZero, 0)
    : crossing(views, 0, Infinity, signAtZero, 0);
}

/** `beyond` if there is a zero outside of the numbers: the sign at the last mark is not that of the flow which is left there. */
function allZeros(views: Views): { readonly zeros: readonly number[]; readonly beyond: boolean } {
  const outwards = marksOutwards(views.forwards, largestLogRate);
  const inwards = marksOutwards(views.backwards, -smallestLogRate);
  const marks: Mark[] = [
    ...inwards
      .slice(1)
      .reverse()
      .map(({ s, sign }) => ({ s: -s, sign })),
    ...outwards,
  ];
  const zeros: number[] = [];
  let previous: Mark | undefined;
  let flat: Mark[] = [];
  for (const mark of marks) {
    if (mark.sign === 0) {
      flat.push(mark);
      continue;
    }
    const zero = previous && zeroBetween(views, previous, flat, mark);
    if (zero !== undefined) zeros.push(zero);
    previous = mark;
    flat = [];
  }
  const endsIn = (outermost: Mark | undefined, view: View): boolean =>
    outermost !== undefined && (outermost.sign === 0 || outermost.sign === Math.sign(view.nearest));
  const beyond = !endsIn(inwards.at(-1), views.backwards) || !endsIn(outwards.at(-1), views.forwards);
  return { zeros, beyond };
}

/** The zero between two marks that are surely not zero; `flat` are the marks between them that might be. */
function zeroBetween(views: Views, low: Mark, flat: readonly Mark[], high: Mark): number | undefined {
  if (flat.some(({ s }) => s === 0)) {
    const { receipts, payments } = views.forwards.moments(0);
    // A plain sum of zero is a rate of exactly zero.
    if (receipts === payments) return 0;
  }
  if (low.sign !== high.sign) return crossing(views, low.s, high.s, low.sign, low.s + (high.s - low.s) / 2);
  return flat.length === 0 ? undefined : touching(views, low.s, high.s);
}

function isZeroAt(views: Views, amounts: Float64Array, s: number): boolean {
  let sum = 0;
  for (const amount of amounts) sum += Math.abs(amount);
  const { receipts, payments } = logRatioAt(views, s);
  return Math.abs(receipts - payments) <= relativeTolerance * sum;
}

/**
 * The rate nearest to a guess in ln(1 + rate), where doubling is as far as halving; the lower of two equally near.
 * `undefined` where there is none.
 */
export function nearestRate(rates: readonly number[], guess: number): number | undefined {
  const distance = (rate: number): number => Math.abs(Math.log1p(rate) - Math.log1p(guess));
  let nearest: number | undefined;
  for (const rate of rates) {
    if (nearest === undefined || distance(rate) < distance(nearest)) nearest = rate;
  }
  return nearest;
}
