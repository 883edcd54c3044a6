// What the orders of a customer are worth on average: the gamma-gamma model.
//
// The values of a customer's orders vary around a mean of their own; the means vary over the customers. A customer seen
// in few orders is judged by the others as well: the estimate lies between the own mean and that of all.
//
// Source: Fader, P. S., & Hardie, B. G. S. (2013). The gamma-gamma model of monetary value. brucehardie.com/notes/025.
import { digamma, logGamma, trigamma } from '../numerics/log-gamma';
import { lowestOf, minimaOf } from '../numerics/newton';
import type { CurvedObjective } from '../numerics/newton';
import { inverseOf } from '../numerics/symmetric';
import { sampleOf } from './sample';

/** Values of one customer are Gamma(shape p, rate ν), ν is Gamma(shape q, rate gamma), gamma in the unit of the values. */
export interface OrderValueModel {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
  readonly logLikelihood: number;
  /** What the most likely customers would be like, were there no bound to the search; none where it lies inside. */
  readonly limits: readonly OrderValueLimit[];
}

/** A distribution that has gone to a limit, where its parameters say no more than that. */
export type OrderValueLimit =
  /** Each customer pays the same every time: the expected value is the customer's own mean. */
  | 'ownMean'
  /** One customer is like another: the expected value is the mean of all. */
  | 'meanOfAll'
  /** Values, or the means of the customers, are spread without measure. */
  | 'noMeasure';

// The likelihood is searched over ln p, ln q and ln(p gamma / q), about the mean value, which stays where it is when a
// spread goes to nothing. Beyond e^±8 the values hardly differ, within a customer or between customers.
const widest = 8;
const bounds = { lower: [-widest, -widest, -widest], upper: [widest, widest, widest] };

/** A limit is approached ever more slowly: so near to a bound it is that bound. */
const atBound = 0.5;

/** So many customers say well enough where the most likely models lie; the others say it to the last digit. */
const sampleSize = 512;

/** Another model counts as well as the best one of the sample if it is less likely by less than this for each customer. */
const rival = 0.03;

const starts = [-1, 1, 3, 6].flatMap((within) => [-1, 1, 3, 6].map((between) => [within, between, 0]));

/** Customers by their number of orders, and those of one number by their mean value. */
interface Means {
  /** The different numbers of orders, ascending, and where the customers of each end. */
  readonly orders: Float64Array;
  readonly ends: Int32Array;
  /** Mean values, as shares of the mean of them all. */
  readonly values: Float64Array;
}

/**
 * The most likely model; for each customer the number of orders and their mean value, both above 0. The means must not
 * all be alike; `undefined` if there is no most likely model.
 */
export function orderValueModel(orders: Float64Array, means: Float64Array): OrderValueModel | undefined {
  const { all, unit } = sortedMeans(orders, means);
  const size = means.length;
  const sample = sampleOf(size, sampleSize);
  const found =
    sample === undefined
      ? lowestOf(likelihood(all), starts, bounds)
      : lowestOf(likelihood(all), nearBest(likelihood(partOf(all, sample))), bounds);
  if (found === undefined) return undefined;
  const { p, q, gamma } = parametersAt(found.at);
  const logLikelihood = -found.value * size - size * Math.log(unit);
  return { p, q, gamma: gamma * unit, logLikelihood, limits: limitsAt(found.at) };
}

/** How sure the parameters are: the covariance of ln p, ln q and ln(p gamma / q), as of `orderingCovariance`. */
export function orderValueCovariance(
  orders: Float64Array,
  means: Float64Array,
  { p, q, gamma }: Pick<OrderValueModel, 'p' | 'q' | 'gamma'>,
): Float64Array | undefined {
  const { all, unit } = sortedMeans(orders, means);
  const curvature = new Float64Array(9);
  const at = [Math.log(p), Math.log(q), Math.log((p * gamma) / unit / q)];
  likelihood(all)(Float64Array.from(at), new Float64Array(3), curvature);
  return inverseOf(
    curvature.map((each) => each * means.length),
    3,
  );
}

function nearBest(ofSample: CurvedObjective): readonly Float64Array[] {
  const minima = minimaOf(ofSample, starts, bounds);
  const best = minima[0]?.value ?? 0;
  return minima.filter(({ value }) => value <= best + rival).map(({ at }) => at);
}

function limitsAt([within = 0, between = 0]: Float64Array): OrderValueLimit[] {
  if (within > widest - atBound) return ['ownMean'];
  if (between > widest - atBound) return ['meanOfAll'];
  return within < -widest + atBound || between < -widest + atBound ? ['noMeasure'] : [];
}

/** In an order that does not depend on that of the customers: the last digits of a sum depend on its order. */
function sortedMeans(counts: Float64Array, means: Float64Array): { all: Means; unit: number } {
  const size = means.length;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const next = new Int32Array(most + 2);
  for (let i = 0; i < size; i++) next[(counts[i] as number) + 1] = (next[(counts[i] as number) + 1] as number) + 1;
  const orders: number[] = [];
  const ends: number[] = [];
  for (let x = 1; x <= most + 1; x++) {
    const here = next[x] as number;
    next[x] = (next[x - 1] as number) + here;
    if (here === 0) continue;
    orders.push(x - 1);
    ends.push(next[x] as number);
  }
  const values = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const x = counts[i] as number;
    values[next[x] as number] = means[i] as number;
    next[x] = (next[x] as number) + 1;
  }
  ends.forEach((end, group) => values.subarray(ends[group - 1] ?? 0, end).sort());
  const unit = values.reduce((sum, value) => sum + value / size, 0);
  return {
    all: {
      orders: Float64Array.from(orders),
      ends: Int32Array.from(ends),
      values: values.map((value) => value / unit),
    },
    unit,
  };
}

function partOf({ orders, ends, values }: Means, places: Uint32Array): Means {
  return {
    orders,
    // The places ascend.
    ends: ends.map((end) => places.reduce((count, place) => count + (place < end ? 1 : 0), 0)),
    values: Float64Array.from(places, (place) => values[place] as number),
  };
}

/** Minus the mean log-likelihood of a customer. */
function likelihood({ orders, ends, values }: Means): CurvedObjective {
  const size = values.length;
  let logValues = 0;
  for (let i = 0; i < size; i++) logValues += Math.log(values[i] as number);
  return (at, gradient, curvature) => {
    const { p, q, gamma } = parametersAt(at);
    const logGammaOfQ = logGamma(q);
    const digammaOfQ = digamma(q);
    const trigammaOfQ = trigamma(q);
    // Slopes and bends by the logarithms of p, q and gamma.
    let sum = -logValues;
    let byP = 0;
    let byQ = 0;
    let byGamma = 0;
    let byPP = 0;
    let byPQ = 0;
    let byPGamma = 0;
    let byQQ = 0;
    let byQGamma = 0;
    let byGammaGamma = 0;
    for (let group = 0; group < orders.length; group++) {
      const x = orders[group] as number;
      const from = ends[group - 1] ?? 0;
      const end = ends[group] as number;
      const count = end - from;
      if (count === 0) continue;
      const own = p * x;
      let logOwn = 0;
      let logOthers = 0;
      let partOfOthers = 0;
      let spread = 0;
      for (let i = from; i < end; i++) {
        const spent = x * (values[i] as number);
        logOwn -= Math.log1p(gamma / spent);
        logOthers -= Math.log1p(spent / gamma);
        const part = gamma / (gamma + spent);
        partOfOthers += part;
        spread += part * (1 - part);
      }
      const partOfOwn = count - partOfOthers;
      sum += count * (logGamma(own + q) - logGamma(own) - logGammaOfQ) + own * logOwn + q * logOthers;
      const digammaOfBoth = digamma(own + q);
      const trigammaOfBoth = trigamma(own + q);
      const slopeOfP = own * (count * (digammaOfBoth - digamma(own)) + logOwn);
      const slopeOfQ = q * (count * (digammaOfBoth - digammaOfQ) + logOthers);
      byP += slopeOfP;
      byQ += slopeOfQ;
      byGamma += q * partOfOwn - own * partOfOthers;
      byPP += own * own * count * (trigammaOfBoth - trigamma(own)) + slopeOfP;
      byPQ += own * q * count * trigammaOfBoth;
      byPGamma -= own * partOfOthers;
      byQQ += q * q * count * (trigammaOfBoth - trigammaOfQ) + slopeOfQ;
      byQGamma += q * partOfOwn;
      byGammaGamma -= (own + q) * spread;
    }
    // By ln p, ln q and ln(p gamma / q).
    const to = -1 / size;
    gradient[0] = to * (byP - byGamma);
    gradient[1] = to * (byQ + byGamma);
    gradient[2] = to * byGamma;
    const bends = [
      [byPP - 2 * byPGamma + byGammaGamma, byPQ + byPGamma - byQGamma - byGammaGamma, byPGamma - byGammaGamma],
      [0, byQQ + 2 * byQGamma + byGammaGamma, byQGamma + byGammaGamma],
      [0, 0, byGammaGamma],
    ];
    for (let i = 0; i < 3; i++) {
      for (let j = i; j < 3; j++) curvature[3 * i + j] = curvature[3 * j + i] = to * (bends[i]?.[j] ?? 0);
    }
    return to * sum;
  };
}

function parametersAt(at: Float64Array): Pick<OrderValueModel, 'p' | 'q' | 'gamma'> {
  const [logP = 0, logQ = 0, logMean = 0] = at;
  return { p: Math.exp(logP), q: Math.exp(logQ), gamma: Math.exp(logMean + logQ - logP) };
}

/**
 * Expected value of a customer's orders, given the number and the mean value of those seen (0 and 0 for none):
 * p (gamma + orders × mean) / (p × orders + q − 1). The model needs q > 1: else the mean over the customers is not finite.
 */
export function expectedOrderValue(
  { p, q, gamma }: Pick<OrderValueModel, 'p' | 'q' | 'gamma'>,
  orders: number,
  mean: number,
): number {
  return (p * (gamma + orders * mean)) / (p * orders + q - 1);
}
