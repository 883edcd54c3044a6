// What the orders of a customer are worth on average: the gamma-gamma model.
//
// The values of a customer's orders vary around a mean of their own; the means vary over the customers. A customer seen
// in few orders is judged by the others as well: the estimate lies between the own mean and that of all.
//
// Source: Fader, P. S., & Hardie, B. G. S. (2013). The gamma-gamma model of monetary value. brucehardie.com/notes/025.
import { digamma, logGamma } from './log-gamma';
import { minimum } from './minimum';

/** Values of one customer are Gamma(shape p, rate ν), ν is Gamma(shape q, rate gamma), gamma in the unit of the values. */
export interface OrderValueModel {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
  readonly logLikelihood: number;
}

// The likelihood is searched over ln p, ln q and ln(p gamma / q), about the mean value, which stays where it is when a
// spread goes to nothing. Beyond e^±8 the values hardly differ, within a customer or between customers.
const widest = 8;

/**
 * The most likely model; for each customer the number of orders and their mean value, both above 0. The means must not
 * all be alike; `undefined` if there is no most likely model.
 */
export function orderValueModel(orders: Float64Array, means: Float64Array): OrderValueModel | undefined {
  const size = orders.length;
  const order = Uint32Array.from(orders.keys()).sort(
    (i, j) => (orders[i] as number) - (orders[j] as number) || (means[i] as number) - (means[j] as number),
  );
  const counts = Float64Array.from(order, (i) => orders[i] as number);
  let unit = 0;
  for (const i of order) unit += (means[i] as number) / size;
  const values = Float64Array.from(order, (i) => (means[i] as number) / unit);
  const logValues = values.map(Math.log);

  const objective = (at: Float64Array, gradient: Float64Array): number => {
    const { p, q, gamma } = parametersAt(at);
    const logGammaOfQ = logGamma(q);
    const digammaOfQ = digamma(q);
    let logRatio = 0;
    let digammaOfBoth = 0;
    let digammaOfOwn = 0;
    let previous = 0;
    let sum = 0;
    let byP = 0;
    let byQ = 0;
    let byGamma = 0;
    for (let i = 0; i < size; i++) {
      const x = counts[i] as number;
      if (x !== previous) {
        // The customers are sorted by their number of orders, and the gamma functions depend on it alone.
        logRatio = logGamma(p * x + q) - logGamma(p * x) - logGammaOfQ;
        digammaOfBoth = digamma(p * x + q);
        digammaOfOwn = digamma(p * x);
        previous = x;
      }
      const spent = x * (values[i] as number);
      const logOwn = -Math.log1p(gamma / spent);
      const logOthers = -Math.log1p(spent / gamma);
      sum += logRatio + p * x * logOwn + q * logOthers - (logValues[i] as number);
      byP += x * (digammaOfBoth - digammaOfOwn + logOwn);
      byQ += digammaOfBoth - digammaOfQ + logOthers;
      byGamma += q / gamma - (p * x + q) / (gamma + spent);
    }
    gradient[0] = (byGamma * gamma - byP * p) / size;
    gradient[1] = -(byGamma * gamma + byQ * q) / size;
    gradient[2] = (-byGamma * gamma) / size;
    return -sum / size;
  };
  const starts = [
    [1, 1, 0],
    [0, 0, 0],
    [3, 3, 0],
  ];
  const { at, value, converged } = minimum(objective, starts, {
    lower: [-widest, -widest, -widest],
    upper: [widest, widest, widest],
  });
  if (!converged) return undefined;
  const { p, q, gamma } = parametersAt(at);
  return { p, q, gamma: gamma * unit, logLikelihood: -value * size - size * Math.log(unit) };
}

function parametersAt(at: Float64Array): Pick<OrderValueModel, 'p' | 'q' | 'gamma'> {
  const [logP = 0, logQ = 0, logMean = 0] = at;
  return { p: Math.exp(logP), q: Math.exp(logQ), gamma: Math.exp(logMean + logQ - logP) };
}

/**
 * Expected value of a customer's orders, given the number and the mean value of those seen (0 and 0 for none):
 * p (gamma + orders × mean) / (p × orders + q − 1). The model needs q > 1: else the mean over the customers is not finite.
 */
export function expectedOrderValue({ p, q, gamma }: OrderValueModel, orders: number, mean: number): number {
  return (p * (gamma + orders * mean)) / (p * orders + q - 1);
}
