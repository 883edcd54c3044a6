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

/** Beyond e^±14 customers hardly differ, or hardly any is like another: the likelihood is flat. */
const widest = 14;

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
    const r = Math.exp(at[0] as number);
    const alpha = Math.exp(at[1] as number);
    const a = Math.exp(at[2] as number);
    const b = Math.exp(at[3] as number);
    let sum = total * r * (at[1] as number);
    let byR = total * (at[1] as number);
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
    gradient[0] = (-byR * r) / total;
    gradient[1] = (-byAlpha * alpha) / total;
    gradient[2] = (-byA * a) / total;
    gradient[3] = (-byB * b) / total;
    return -sum / total;
  };
  const logTime = Math.log(time / total);
  const starts = [
    [-1, logTime - 2, 0, 1],
    [0, logTime, -1, 1],
    [1, logTime + 1, -2, 0],
  ];
  const { at, value, converged } = minimum(objective, starts, {
    lower: [-widest, logTime - widest, -widest, -widest],
    upper: [widest, logTime + widest, widest, widest],
  });
  if (!converged) return undefined;
  const [r = 0, alpha = 0, a = 0, b = 0] = Array.from(at, Math.exp);
  return { r, alpha, a, b, logLikelihood: -value * total };
}

/** The chance that a customer has not left; 1 without a repeat order, because only an order can be the last one. */
export function chanceAlive(model: OrderingModel, repeats: number, lastOrder: number, observed: number): number {
  if (repeats === 0) return 1;
  const { r, alpha, a, b } = model;
  const silence = Math.exp((r + repeats) * Math.log((alpha + observed) / (alpha + lastOrder)));
  return 1 / (1 + (a / (b + (repeats - 1))) * silence);
}

/** The longest series that is summed; only horizons of thousands of times the observation come near. */
const mostTerms = 1_000_000;

/**
 * Orders that a customer who is alive is expected to make in the next `horizon` periods, leaving included; times the
 * chance of being alive it is the paper's equation (10). With ε = a − 1, c = ε + b + x, z = horizon / (α + T + horizon)
 * that equation, after Euler's transformation of its hypergeometric function, reads
 *
 *     (c / ε) (1 − (1 − z)^ε ₂F₁(c − r − x, ε; c; z)),
 *
 * in which the division by ε is carried out term by term, so that nothing happens at a = 1 nor at c = 0.
 */
export function ordersWhileAlive(model: OrderingModel, repeats: number, observed: number, horizon: number): number {
  const { r, alpha, a, b } = model;
  const epsilon = a - 1;
  const c = epsilon + b + repeats;
  const first = c - r - repeats;
  const end = alpha + observed + horizon;
  const z = horizon / end;
  if (z === 0) return 0;
  const logRest = Math.log((alpha + observed) / end);
  // c (₂F₁(first, ε; c; z) − 1) / ε = Σ (first)ₙ (1 + ε)ₙ₋₁ zⁿ / ((c + 1)ₙ₋₁ n!), n ≥ 1
  let term = first * z;
  let sum = 0;
  for (let n = 1; n < mostTerms; n++) {
    sum += term;
    const next = (term * (first + n) * (a + n - 1) * z) / ((c + n) * (n + 1));
    if (Math.abs(next) <= 1e-17 * (1 - z) * Math.abs(sum)) break;
    term = next;
  }
  const faded = Math.abs(epsilon * logRest) < 1e-300 ? logRest : Math.expm1(epsilon * logRest) / epsilon;
  return -c * faded - Math.exp(epsilon * logRest) * sum;
}
