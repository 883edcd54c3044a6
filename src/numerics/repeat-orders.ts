// How often customers order again, and whether they still will: the BG/NBD model.
//
// While a customer is alive, orders come at a rate of their own, gamma distributed over the customers. After each order
// a customer may leave for good, with a probability of their own, beta distributed over the customers.
//
// Source: Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). "Counting your customers" the easy way: an alternative to
// the Pareto/NBD model. Marketing Science, 24(2).
import { minimum } from './minimum';

/** Orders per period are Gamma(shape r, rate alpha); the chance to leave after an order is Beta(a, b). */
export interface OrderingModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly logLikelihood: number;
}

/** What is known of each customer; times in periods from the customer's first order. */
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

/** Equal histories counted once, in an order that does not depend on that of the customers. */
interface DistinctHistories extends OrderHistories {
  readonly customers: Float64Array;
}

function distinct({ repeats, lastOrder, observed }: OrderHistories): DistinctHistories {
  const order = Uint32Array.from(repeats.keys()).sort(
    (i, j) =>
      (repeats[i] as number) - (repeats[j] as number) ||
      (lastOrder[i] as number) - (lastOrder[j] as number) ||
      (observed[i] as number) - (observed[j] as number),
  );
  const found = {
    repeats: new Float64Array(order.length),
    lastOrder: new Float64Array(order.length),
    observed: new Float64Array(order.length),
    customers: new Float64Array(order.length),
  };
  let last = -1;
  for (const i of order) {
    const [x, tx, time] = [repeats[i] as number, lastOrder[i] as number, observed[i] as number];
    if (last < 0 || found.repeats[last] !== x || found.lastOrder[last] !== tx || found.observed[last] !== time) {
      last++;
      found.repeats[last] = x;
      found.lastOrder[last] = tx;
      found.observed[last] = time;
    }
    found.customers[last] = (found.customers[last] as number) + 1;
  }
  const size = last + 1;
  return {
    repeats: found.repeats.subarray(0, size),
    lastOrder: found.lastOrder.subarray(0, size),
    observed: found.observed.subarray(0, size),
    customers: found.customers.subarray(0, size),
  };
}

/**
 * The most likely model of the customers' histories, of which some have a repeat order and some time was observed;
 * `undefined` if there is none. The gamma functions of the likelihood stand in ratios whose arguments differ by a whole
 * number of orders, so they are products: Γ(r + x) / Γ(r) = r (r + 1) … (r + x − 1).
 */
export function orderingModel(histories: OrderHistories): OrderingModel | undefined {
  const { repeats, lastOrder, observed, customers } = distinct(histories);
  const size = repeats.length;
  const total = histories.repeats.length;
  // How many customers ordered again more than i times.
  const moreThan = new Float64Array(repeats[size - 1] ?? 0);
  let time = 0;
  for (let i = 0; i < size; i++) {
    const weight = customers[i] as number;
    const x = repeats[i] as number;
    time += weight * (observed[i] as number);
    if (x > 0) moreThan[x - 1] = (moreThan[x - 1] as number) + weight;
  }
  for (let i = moreThan.length - 2; i >= 0; i--) moreThan[i] = (moreThan[i] as number) + (moreThan[i + 1] as number);

  const objective = (at: Float64Array, gradient: Float64Array): number => {
    const { r, alpha, a, b } = parametersAt(at);
    const logAlpha = Math.log(alpha);
    let sum = total * r * logAlpha;
    let byR = total * logAlpha;
    let byAlpha = (total * r) / alpha;
    let byA = 0;
    let byB = 0;
    for (let i = 0; i < moreThan.length; i++) {
      const weight = moreThan[i] as number;
      sum += weight * (Math.log(r + i) - Math.log1p(a / (b + i)));
      byR += weight / (r + i);
      byA -= weight / (a + b + i);
      byB += weight * (1 / (b + i) - 1 / (a + b + i));
    }
    for (let i = 0; i < size; i++) {
      const weight = customers[i] as number;
      const x = repeats[i] as number;
      const toEnd = alpha + (observed[i] as number);
      const logToEnd = Math.log(toEnd);
      if (x === 0) {
        sum -= weight * r * logToEnd;
        byR -= weight * logToEnd;
        byAlpha -= (weight * r) / toEnd;
        continue;
      }
      // Left after the last order, or still alive: (a / (b + x − 1)) (α + t)^−(r + x) + (α + T)^−(r + x).
      const k = r + x;
      const toLast = alpha + (lastOrder[i] as number);
      const logToLast = Math.log(toLast);
      const left = a / (b + (x - 1));
      const alive = Math.exp(-k * (logToEnd - logToLast));
      const either = left + alive;
      sum += weight * (Math.log(either) - k * logToLast);
      byR -= (weight * (left * logToLast + alive * logToEnd)) / either;
      byAlpha -= (weight * k * (left / toLast + alive / toEnd)) / either;
      byA += (weight * left) / a / either;
      byB -= (weight * left) / (b + (x - 1)) / either;
    }
    gradient[0] = -(byR * r + byAlpha * alpha) / total;
    gradient[1] = (byAlpha * alpha) / total;
    gradient[2] = -(byA * a + byB * b) / total;
    gradient[3] = (-byB * b) / total;
    return -sum / total;
  };
  const logRate = -Math.log(time / total);
  const starts = [
    [-1, logRate + 1, 0, 1],
    [0, logRate, -1, 2],
    [1, logRate, -2, 2],
  ];
  const { at, value, converged } = minimum(objective, starts, {
    lower: [-widestSpread, logRate - widestMean, -widestMean, -widestMean],
    upper: [widestSpread, logRate + widestMean, widestSpread, widestMean],
  });
  return converged ? { ...parametersAt(at), logLikelihood: -value * total } : undefined;
}

function parametersAt(at: Float64Array): Omit<OrderingModel, 'logLikelihood'> {
  const [logR = 0, logRate = 0, logA = 0, logOdds = 0] = at;
  return { r: Math.exp(logR), alpha: Math.exp(logR - logRate), a: Math.exp(logA), b: Math.exp(logA + logOdds) };
}

/** The chance that a customer has not left; 1 without a repeat order, because only an order can be the last one. */
export function chanceAlive(model: OrderingModel, repeats: number, lastOrder: number, observed: number): number {
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
 * leaving included, as a function of the time observed and the horizon. Times the chance of being alive it is the
 * paper's equation (10).
 *
 * The chance p to leave after an order is Beta(a, b + repeats) then, and given p the expectation is
 * (1 − (1 + p × horizon / (alpha + observed))^−(r + repeats)) / p. The mean of that over p is the paper's hypergeometric
 * function, but without its singularities (a = 1, a + b = 1) and without subtracting anything.
 */
export function ordersWhileAlive(
  { r, alpha, a, b }: OrderingModel,
  repeats: number,
): (observed: number, horizon: number) => number {
  const { values, weights } = betaNodes(a, b + repeats);
  const power = -(r + repeats);
  return (observed, horizon) => {
    const ratio = horizon / (alpha + observed);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      const p = values[i] as number;
      sum += (weights[i] as number) * (p === 0 ? -power * ratio : -Math.expm1(power * Math.log1p(p * ratio)) / p);
    }
    return sum;
  };
}
