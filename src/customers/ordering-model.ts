// How often customers order again, and whether they still will: the BG/NBD model.
//
// While a customer is alive, orders come at a rate of their own, gamma distributed over the customers. After each order
// a customer may leave for good, with a probability of their own, beta distributed over the customers.
//
// Source: Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). "Counting your customers" the easy way: an alternative to
// the Pareto/NBD model. Marketing Science, 24(2).
import { sampleOf } from './sample';
import { lowestOf, minimaOf } from '../numerics/newton';
import { inverseOf } from '../numerics/symmetric';
import type { Bounds, CurvedObjective, Lowest } from '../numerics/newton';

/** Orders per period are Gamma(shape r, rate alpha); the chance to leave after an order is Beta(a, b). */
export interface Distributions {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface OrderingModel extends Distributions {
  readonly logLikelihood: number;
  /** What the most likely customers would be like, were there no bound to the search; none where it lies inside. */
  readonly limits: readonly OrderingLimit[];
}

/** A distribution over the customers that has gone to a limit, where its parameters say no more than that. */
export type OrderingLimit =
  /** All order at one rate. */
  | 'sameRate'
  /** Few order nearly everything. */
  | 'fewOrder'
  /** All leave after an order with one chance. */
  | 'sameLeaving'
  /** An order is the last one for some customers, and never for the others. */
  | 'leaveOrStay'
  /** Nobody leaves. */
  | 'nobodyLeaves'
  /** Everybody leaves after the first order that follows the first one. */
  | 'allLeave';

/** What is known of each customer; times in whole days from the customer's first order. */
export interface OrderHistories {
  /** Orders after the first. */
  readonly repeats: Float64Array;
  /** Time of the last order; 0 without a repeat. */
  readonly lastOrder: Float64Array;
  /** Time until the end of the observation, ≥ the last order. */
  readonly observed: Float64Array;
}

// The likelihood is searched over ln r, ln(r / alpha), ln a and ln(b / a): the spread and the mean of either distribution,
// so that a spread that goes to nothing leaves the other three alone. Beyond these bounds it is flat.
const widestSpread = 8;
const widestMean = 14;

/** A limit is approached ever more slowly: so near to a bound it is that bound. */
const atBound = 0.5;

/** Equal histories counted once, in an order that does not depend on that of the customers. */
interface DistinctHistories extends OrderHistories {
  readonly customers: Float64Array;
}

function distinct({ repeats, lastOrder, observed }: OrderHistories): DistinctHistories {
  const size = repeats.length;
  // One number for each history, so that they can be sorted as numbers. Of the numbers of orders, few differ.
  const span = observed.reduce((most, time) => Math.max(most, time), 0) + 1;
  const rankOf = new Int32Array(repeats.reduce((most, x) => Math.max(most, x), 0) + 1);
  for (let i = 0; i < size; i++) rankOf[repeats[i] as number] = 1;
  const ofRank: number[] = [];
  rankOf.forEach((occurs, x) => {
    if (occurs === 1) rankOf[x] = ofRank.push(x) - 1;
  });
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const rank = rankOf[repeats[i] as number] as number;
    keys[i] = (rank * span + (lastOrder[i] as number)) * span + (observed[i] as number);
  }
  keys.sort();
  const found = {
    repeats: new Float64Array(size),
    lastOrder: new Float64Array(size),
    observed: new Float64Array(size),
    customers: new Float64Array(size),
  };
  let last = -1;
  for (let i = 0; i < size; i++) {
    const key = keys[i] as number;
    if (i === 0 || key !== keys[i - 1]) {
      last++;
      const time = key % span;
      const both = (key - time) / span;
      found.observed[last] = time;
      found.lastOrder[last] = both % span;
      found.repeats[last] = ofRank[Math.floor(both / span)] ?? 0;
    }
    found.customers[last] = (found.customers[last] as number) + 1;
  }
  return {
    repeats: found.repeats.subarray(0, last + 1),
    lastOrder: found.lastOrder.subarray(0, last + 1),
    observed: found.observed.subarray(0, last + 1),
    customers: found.customers.subarray(0, last + 1),
  };
}

/** So many histories say well enough where the most likely models lie; the others say it to the last digit. */
const sampleSize = 512;

/** Another model counts as well as the best one of the sample if it is less likely by less than this for each customer. */
const rival = 0.03;

/** Spreads and means to start from: how unlike the rates are, how many orders, how unlike the leaving, how rare it is. */
const starts: readonly (readonly [number, number, number, number])[] = [-1, 1, 4].flatMap((spread) =>
  [-2, 0.5, 4].flatMap((leaving) =>
    [-0.5, 1, 3].map((odds): [number, number, number, number] => [spread, 0.7, leaving, odds]),
  ),
);

/**
 * The most likely model of the customers' histories, of which some have a repeat order and some time was observed;
 * `undefined` if there is none. Times of the model are in periods of so many days.
 */
export function orderingModel(histories: OrderHistories, daysPerPeriod: number): OrderingModel | undefined {
  const all = distinct(histories);
  const total = histories.repeats.length;
  const sum = (values: Float64Array): number =>
    values.reduce((before, value, i) => before + value * (all.customers[i] as number), 0);
  // A period that is a customer's mean time makes the variables of the order of 1, and the search the same in any unit.
  const unit = sum(all.observed) / total;
  const orders = Math.log(sum(all.repeats) / total);
  const bounds = {
    lower: [-widestSpread, -widestMean, -widestMean, -widestMean],
    upper: [widestSpread, widestMean, widestSpread, widestMean],
  };
  const guesses = starts.map(([spread, rate, leaving, odds]) => [spread, orders + rate, leaving, odds]);
  const sample = sampleOf(all.repeats.length, sampleSize);
  const found =
    sample === undefined
      ? lowestOf(likelihood(all, unit), guesses, bounds)
      : bestOfSample(all, sample, unit, guesses, bounds);
  if (found === undefined) return undefined;
  const { at, value } = found;
  const { r, alpha, a, b } = parametersAt(at);
  return {
    r,
    alpha: (alpha * unit) / daysPerPeriod,
    a,
    b,
    logLikelihood: -value * total - Math.log(unit / daysPerPeriod) * sum(all.repeats),
    limits: limitsAt(at),
  };
}

/**
 * How sure the parameters are: the covariance of ln r, ln(r / alpha), ln a and ln(b / a) by the curvature of the
 * likelihood at the model; `undefined` where it is flat in some direction.
 */
export function orderingCovariance(
  histories: OrderHistories,
  daysPerPeriod: number,
  { r, alpha, a, b }: Distributions,
): Float64Array | undefined {
  const all = distinct(histories);
  const total = histories.repeats.length;
  const unit = all.observed.reduce((sum, time, i) => sum + time * (all.customers[i] as number), 0) / total;
  const at = [Math.log(r), Math.log(r / ((alpha * daysPerPeriod) / unit)), Math.log(a), Math.log(b / a)];
  const curvature = new Float64Array(16);
  likelihood(all, unit)(Float64Array.from(at), new Float64Array(4), curvature);
  return inverseOf(
    curvature.map((each) => each * total),
    4,
  );
}

function bestOfSample(
  all: DistinctHistories,
  places: Uint32Array,
  unit: number,
  guesses: readonly (readonly number[])[],
  bounds: Bounds,
): Lowest | undefined {
  const of = (values: Float64Array): Float64Array => Float64Array.from(places, (place) => values[place] as number);
  const some = {
    repeats: of(all.repeats),
    lastOrder: of(all.lastOrder),
    observed: of(all.observed),
    customers: of(all.customers),
  };
  const minima = minimaOf(likelihood(some, unit), guesses, bounds);
  const best = minima[0]?.value ?? 0;
  const near = minima.filter(({ value }) => value <= best + rival);
  return lowestOf(
    likelihood(all, unit),
    near.map(({ at }) => at),
    bounds,
  );
}

function limitsAt([spread = 0, , leaving = 0, odds = 0]: Float64Array): OrderingLimit[] {
  const limits: OrderingLimit[] = [];
  if (spread > widestSpread - atBound) limits.push('sameRate');
  if (spread < -widestSpread + atBound) limits.push('fewOrder');
  if (odds > widestMean - atBound) limits.push('nobodyLeaves');
  else if (odds < -widestMean + atBound) limits.push('allLeave');
  else if (leaving > widestSpread - atBound) limits.push('sameLeaving');
  else if (leaving < -widestMean + atBound) limits.push('leaveOrStay');
  return limits;
}

/**
 * Minus the mean log-likelihood of a customer, with times in `unit` days. The gamma functions stand in ratios whose
 * arguments differ by a whole number of orders, so they are products: Γ(r + x) / Γ(r) = r (r + 1) … (r + x − 1). Powers of
 * alpha are taken out of them, so that nothing large is subtracted where r and alpha are large.
 */
function likelihood({ repeats, lastOrder, observed, customers }: DistinctHistories, unit: number): CurvedObjective {
  const size = repeats.length;
  let total = 0;
  let orders = 0;
  // How many customers ordered again more than j times.
  const moreThan = new Float64Array(repeats[size - 1] ?? 0);
  for (let i = 0; i < size; i++) {
    const weight = customers[i] as number;
    const x = repeats[i] as number;
    total += weight;
    orders += weight * x;
    if (x > 0) moreThan[x - 1] = (moreThan[x - 1] as number) + weight;
  }
  for (let j = moreThan.length - 2; j >= 0; j--) moreThan[j] = (moreThan[j] as number) + (moreThan[j + 1] as number);
  const last = lastOrder.map((time) => time / unit);
  const end = observed.map((time) => time / unit);

  return (at, gradient, curvature) => {
    const { r, alpha, a, b } = parametersAt(at);
    // Slopes and bends by the logarithms of r, alpha, a and b.
    let sum = 0;
    let byR = 0;
    let byAlpha = -orders;
    let byA = 0;
    let byB = 0;
    let byRR = 0;
    let byRAlpha = 0;
    let byAlphaAlpha = 0;
    let byRA = 0;
    let byRB = 0;
    let byAlphaA = 0;
    let byAlphaB = 0;
    let byAA = 0;
    let byAB = 0;
    let byBB = 0;
    for (let j = 0; j < moreThan.length; j++) {
      const weight = moreThan[j] as number;
      const share = r / (r + j);
      const leaves = a / (a + b + j);
      const all = b / (a + b + j);
      const own = b / (b + j);
      sum += weight * (Math.log((r + j) / alpha) - Math.log1p(a / (b + j)));
      byR += weight * share;
      byRR += weight * share * (1 - share);
      byA -= weight * leaves;
      byB += weight * (own - all);
      byAA -= weight * leaves * (1 - leaves);
      byAB += weight * leaves * all;
      byBB += weight * (own * (1 - own) - all * (1 - all));
    }
    for (let i = 0; i < size; i++) {
      const weight = customers[i] as number;
      const x = repeats[i] as number;
      const toEnd = end[i] as number;
      const logToEnd = Math.log1p(toEnd / alpha);
      const partToEnd = toEnd / (alpha + toEnd);
      if (x === 0) {
        sum -= weight * r * logToEnd;
        byR -= weight * r * logToEnd;
        byAlpha += weight * r * partToEnd;
        byRR -= weight * r * logToEnd;
        byRAlpha += weight * r * partToEnd;
        byAlphaAlpha -= weight * r * partToEnd * (1 - partToEnd);
        continue;
      }
      // Left after the last order, or still alive: (a / (b + x − 1)) (1 + t / α)^−(r + x) + (1 + T / α)^−(r + x).
      const k = r + x;
      const toLast = last[i] as number;
      const logToLast = Math.log1p(toLast / alpha);
      const partToLast = toLast / (alpha + toLast);
      const left = a / (b + (x - 1));
      const alive = Math.exp(-k * (logToEnd - logToLast));
      const either = left + alive;
      const hasLeft = left / either;
      const isAlive = alive / either;
      sum += weight * (Math.log(either) - k * logToLast);
      // The two by their own, then how the odds between them change.
      const ofB = b / (b + (x - 1));
      const mean = hasLeft * logToLast + isAlive * logToEnd;
      const part = hasLeft * partToLast + isAlive * partToEnd;
      byR -= weight * r * mean;
      byAlpha += weight * k * part;
      byA += weight * hasLeft;
      byB -= weight * hasLeft * ofB;
      const odds = weight * hasLeft * isAlive;
      const oddsByR = r * (logToEnd - logToLast);
      const oddsByAlpha = k * (partToLast - partToEnd);
      byRR += odds * oddsByR * oddsByR - weight * r * mean;
      byRAlpha += odds * oddsByR * oddsByAlpha + weight * r * part;
      byAlphaAlpha +=
        odds * oddsByAlpha * oddsByAlpha -
        weight * k * (hasLeft * partToLast * (1 - partToLast) + isAlive * partToEnd * (1 - partToEnd));
      byRA += odds * oddsByR;
      byRB -= odds * oddsByR * ofB;
      byAlphaA += odds * oddsByAlpha;
      byAlphaB -= odds * oddsByAlpha * ofB;
      byAA += odds;
      byAB -= odds * ofB;
      byBB += odds * ofB * ofB - weight * hasLeft * ofB * (1 - ofB);
    }
    // By ln r and ln(r / alpha), ln a and ln(b / a).
    const to = -1 / total;
    gradient[0] = to * (byR + byAlpha);
    gradient[1] = to * -byAlpha;
    gradient[2] = to * (byA + byB);
    gradient[3] = to * byB;
    const bends = [
      [
        byRR + 2 * byRAlpha + byAlphaAlpha,
        -byRAlpha - byAlphaAlpha,
        byRA + byRB + byAlphaA + byAlphaB,
        byRB + byAlphaB,
      ],
      [0, byAlphaAlpha, -byAlphaA - byAlphaB, -byAlphaB],
      [0, 0, byAA + 2 * byAB + byBB, byAB + byBB],
      [0, 0, 0, byBB],
    ];
    for (let i = 0; i < 4; i++) {
      for (let j = i; j < 4; j++) curvature[4 * i + j] = curvature[4 * j + i] = to * (bends[i]?.[j] ?? 0);
    }
    return to * sum;
  };
}

function parametersAt(at: Float64Array): Distributions {
  const [logR = 0, logRate = 0, logA = 0, logOdds = 0] = at;
  return { r: Math.exp(logR), alpha: Math.exp(logR - logRate), a: Math.exp(logA), b: Math.exp(logA + logOdds) };
}

/** The chance that a customer has not left; 1 without a repeat order, because only an order can be the last one. */
export function chanceAlive(model: Distributions, repeats: number, lastOrder: number, observed: number): number {
  if (repeats === 0) return 1;
  const { r, alpha, a, b } = model;
  const silence = Math.exp((r + repeats) * Math.log((alpha + observed) / (alpha + lastOrder)));
  return 1 / (1 + (a / (b + (repeats - 1))) * silence);
}

/** A few values that stand for a beta distribution: the mean of a smooth function over them is its expectation. */
interface Nodes {
  readonly values: Float64Array;
  /** They add up to 1. */
  readonly weights: Float64Array;
}

/** Beyond these logits a value is as good as 0, or as 1. */
const lowestLogit = -45;
const highestLogit = 40;

/** A weight this small beside the largest one changes no digit. */
const smallestLogWeight = -38;

/** Up to i π / 2 beside the real axis what is summed stays bounded, so that the error of a step h is exp(−π² / h). */
const widestStep = 0.3;

/**
 * Nodes of Beta(a, b). Over the logit of its values the density is smooth and falls exponentially on both sides, so
 * that the plain sum over equal steps is exact to rounding (Trefethen, L. N., & Weideman, J. A. C. (2014). The
 * exponentially convergent trapezoidal rule. SIAM Review, 56(3)). Where it falls too slowly to be followed, the rest of
 * the sum is a geometric series at 0 or at 1.
 */
function betaNodes(a: number, b: number): Nodes {
  const mode = Math.log(a / b);
  const step = Math.min(widestStep, 0.4 * Math.sqrt(1 / a + 1 / b));
  const logWeight = (logit: number): number => -a * Math.log1p(Math.exp(-logit)) - b * Math.log1p(Math.exp(logit));
  const highest = logWeight(mode);
  const values: number[] = [];
  const weights: number[] = [];
  let total = 0;
  const add = (value: number, weight: number): void => {
    values.push(value);
    weights.push(weight);
    total += weight;
  };
  add(1 / (1 + Math.exp(-mode)), 1);
  for (const [direction, power, limit, value] of [
    [-1, a, Math.min(mode, 0) + lowestLogit, 0],
    [1, b, Math.max(mode, 0) + highestLogit, 1],
  ] as const) {
    for (let n = 1; ; n++) {
      const logit = mode + direction * n * step;
      const relative = logWeight(logit) - highest;
      if (relative < smallestLogWeight) break;
      if ((logit - limit) * direction > 0) {
        add(value, Math.exp(relative) / -Math.expm1(-power * step));
        break;
      }
      add(1 / (1 + Math.exp(-logit)), Math.exp(relative));
    }
  }
  return { values: Float64Array.from(values), weights: Float64Array.from(weights, (weight) => weight / total) };
}

/**
 * Orders that a customer with so many repeat orders, who is alive, is expected to make in the next `horizon` periods,
 * leaving included, as a function of horizon / (alpha + observed). Times the chance of being alive it is the paper's
 * equation (10).
 *
 * The chance p to leave after an order is Beta(a, b + repeats) then, and given p the expectation is
 * (1 − (1 + p × horizon / (alpha + observed))^−(r + repeats)) / p. The mean of that over p is the paper's hypergeometric
 * function, but without its singularities (a = 1, a + b = 1) and without subtracting anything.
 */
export function ordersWhileAlive({ r, a, b }: Distributions, repeats: number): (ratio: number) => number {
  const { values, weights } = betaNodes(a, b + repeats);
  const power = -(r + repeats);
  return (ratio) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      const p = values[i] as number;
      sum += (weights[i] as number) * (p === 0 ? -power * ratio : -Math.expm1(power * Math.log1p(p * ratio)) / p);
    }
    return sum;
  };
}

/**
 * The expected number of ordered pairs of such orders, N (N − 1): with k = r + repeats it is, given p,
 * 2 (1 − p) / p² × (1 − (1 + p ratio)^−k − k p ratio (1 + p ratio)^−(k + 1)), as the second of two orders needs that the
 * customer has not left after the first one.
 */
export function pairsWhileAlive({ r, a, b }: Distributions, repeats: number): (ratio: number) => number {
  const { values, weights } = betaNodes(a, b + repeats);
  const k = r + repeats;
  return (ratio) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      const p = values[i] as number;
      const x = p * ratio;
      // Near 0 nothing is left of the difference but rounding: there its first two terms.
      const part =
        (k + 2) * x < 1e-4
          ? ratio * ratio * k * (k + 1) * (1 - (2 * (k + 2) * x) / 3)
          : (2 / (p * p)) * (-Math.expm1(-k * Math.log1p(x)) - k * x * Math.exp(-(k + 1) * Math.log1p(x)));
      sum += (weights[i] as number) * (1 - p) * part;
    }
    return sum;
  };
}
