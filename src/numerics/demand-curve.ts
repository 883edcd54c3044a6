// How the share of visitors who buy falls with the price, and which price earns most.
//
// Two curves of two parameters are fitted by least squares, and the one nearer to the observations is taken: a straight
// line (every unit of price loses the same share of visitors) and a logit (each visitor has a limit of their own, and the
// limits are spread around a middle one; at low conversions it is a fall by the same percentage per unit of price).
import { logistic } from './logistic';
import { minimum } from './minimum';

export interface DemandCurve {
  readonly shape: 'linear' | 'logit';
  /** linear: conversion = intercept − slope × price; logit: ln(conversion / (1 − conversion)) is that. */
  readonly intercept: number;
  /** Above 0: conversion falls as the price rises. */
  readonly slope: number;
  /** Share of the variance of the conversions that the curve explains. */
  readonly rSquared: number;
}

/** Share of visitors who buy at a price, between 0 and 1. */
export function conversionAt({ shape, intercept, slope }: DemandCurve, price: number): number {
  const utility = intercept - slope * price;
  return shape === 'linear' ? Math.min(Math.max(utility, 0), 1) : logistic(utility);
}

/**
 * The curve for conversions (0 to 1, not all alike) seen at prices, at least three of them different; `undefined` if
 * conversion does not fall as the price rises. `weights` (above 0) say how much each observation counts. The order of the
 * observations changes nothing.
 */
export function demandCurve(
  prices: Float64Array,
  conversions: Float64Array,
  weights: Float64Array,
): DemandCurve | undefined {
  const order = Uint32Array.from(prices.keys()).sort(
    (i, j) =>
      (prices[i] as number) - (prices[j] as number) ||
      (conversions[i] as number) - (conversions[j] as number) ||
      (weights[i] as number) - (weights[j] as number),
  );
  const sorted = Float64Array.from(order, (i) => prices[i] as number);
  const bought = Float64Array.from(order, (i) => conversions[i] as number);
  // On average 1, so that without weights nothing changes, not even in the last bit.
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = Float64Array.from(order, (i) => ((weights[i] as number) * weights.length) / total);
  const lowest = sorted[0] as number;
  const range = (sorted[sorted.length - 1] as number) - lowest;
  const places = sorted.map((price) => (price - lowest) / range);
  const line = straightLine(places, bought, counts);
  if (!(line.slope > 0)) return undefined;
  const logit = logitCurve(places, bought, counts, line);
  const nearer = logit !== undefined && logit.rSquared > line.rSquared ? logit : line;
  const slope = nearer.slope / range;
  return { ...nearer, slope, intercept: nearer.intercept + slope * lowest };
}

function straightLine(places: Float64Array, bought: Float64Array, counts: Float64Array): DemandCurve {
  const size = places.length;
  let meanPlace = 0;
  let meanBought = 0;
  for (let i = 0; i < size; i++) {
    meanPlace += ((counts[i] as number) * (places[i] as number)) / size;
    meanBought += ((counts[i] as number) * (bought[i] as number)) / size;
  }
  let both = 0;
  let placeSquares = 0;
  let boughtSquares = 0;
  for (let i = 0; i < size; i++) {
    const place = (places[i] as number) - meanPlace;
    const share = (bought[i] as number) - meanBought;
    both += (counts[i] as number) * place * share;
    placeSquares += (counts[i] as number) * place * place;
    boughtSquares += (counts[i] as number) * share * share;
  }
  const slope = -both / placeSquares;
  const rSquared = (both / boughtSquares) * (both / placeSquares);
  return { shape: 'linear', intercept: meanBought + slope * meanPlace, slope, rSquared };
}

/** Beyond these the curve is a step at a price or does not fall at all. */
const largestUtility = 60;
const steepestLog = 8;
const flattestLog = -16;

function logitCurve(
  places: Float64Array,
  bought: Float64Array,
  counts: Float64Array,
  line: DemandCurve,
): DemandCurve | undefined {
  const size = places.length;
  const mean = bought.reduce((sum, share, i) => sum + (counts[i] as number) * share, 0) / size;
  const variance = bought.reduce((sum, share, i) => sum + (counts[i] as number) * (share - mean) ** 2, 0);
  const objective = (at: Float64Array, gradient: Float64Array): number => {
    const intercept = at[0] as number;
    const slope = Math.exp(at[1] as number);
    let squares = 0;
    let byIntercept = 0;
    let bySlope = 0;
    for (let i = 0; i < size; i++) {
      const place = places[i] as number;
      const share = logistic(intercept - slope * place);
      const miss = (bought[i] as number) - share;
      const count = counts[i] as number;
      squares += count * miss * miss;
      const byUtility = -2 * count * miss * share * (1 - share);
      byIntercept += byUtility;
      bySlope -= byUtility * place;
    }
    gradient[0] = byIntercept / variance;
    gradient[1] = (bySlope * slope) / variance;
    return squares / variance;
  };
  const logOdds = (share: number): number => Math.log(share / (1 - share));
  const atLowest = logOdds(Math.min(Math.max(line.intercept, 0.001), 0.999));
  const starts = [
    [atLowest, 0],
    [atLowest, 1.5],
    [atLowest + 2, 2],
  ];
  const { at, value, converged } = minimum(objective, starts, {
    lower: [-largestUtility, flattestLog],
    upper: [largestUtility, steepestLog],
  });
  if (!converged) return undefined;
  return { shape: 'logit', intercept: at[0] as number, slope: Math.exp(at[1] as number), rSquared: 1 - value };
}

/**
 * The price at which (price − unit cost) × conversion is highest; `undefined` where no price above the cost sells.
 *
 * linear: the middle between the cost and the price at which nobody buys, or the highest price at which everybody still
 * does. logit: with w e^w = e^(intercept − slope × cost − 1), the price is cost + (1 + w) / slope.
 */
export function bestPrice({ shape, intercept, slope }: DemandCurve, unitCost: number): number | undefined {
  if (shape === 'linear') {
    const nobody = intercept / slope;
    return nobody > unitCost ? Math.max((nobody + unitCost) / 2, (intercept - 1) / slope) : undefined;
  }
  return unitCost + (1 + lambertW(intercept - slope * unitCost - 1)) / slope;
}

/** w > 0 with w e^w = e^x, Lambert's function of e^x, found as v = ln w from e^v + v = x by Newton's method. */
function lambertW(x: number): number {
  // From above the root of a rising convex function every step stays above it.
  let v = x > 1 ? Math.log(x) : x;
  for (let pass = 0; pass < 100; pass++) {
    const step = (Math.exp(v) + v - x) / (Math.exp(v) + 1);
    v -= step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(v))) break;
  }
  return Math.exp(v);
}
