// How far two shares that were counted may be from each other.
import { normalQuantile } from './normal';

/** So many of all. */
export interface Share {
  readonly of: number;
  readonly all: number;
}

/** Of one share: Wilson's score interval, whose ends are the shares that the count would just not contradict. */
function scoreInterval({ of, all }: Share, deviations: number): { readonly low: number; readonly high: number } {
  const square = deviations * deviations;
  const middle = of + square / 2;
  const half = deviations * Math.sqrt((of * (all - of)) / all + square / 4);
  return { low: (middle - half) / (all + square), high: (middle + half) / (all + square) };
}

/**
 * The interval of the difference `one − other` between two independent shares; `undefined` where one of them is a share of
 * nothing. It never leaves −1 to 1, and keeps its coverage for small groups and for shares of 0 and 1, where the textbook's
 * normal interval has no width.
 *
 * Source: Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of
 * eleven methods. Statistics in Medicine, 17(8), 873–890; method 10, without continuity correction.
 */
export function differenceInterval(
  one: Share,
  other: Share,
  coverage: number,
): { readonly low: number; readonly high: number } | undefined {
  if (one.all === 0 || other.all === 0) return undefined;
  const deviations = normalQuantile((1 + coverage) / 2);
  const [first, second] = [one.of / one.all, other.of / other.all];
  const ofFirst = scoreInterval(one, deviations);
  const ofSecond = scoreInterval(other, deviations);
  return {
    low: first - second - Math.hypot(first - ofFirst.low, ofSecond.high - second),
    high: first - second + Math.hypot(ofFirst.high - first, second - ofSecond.low),
  };
}
