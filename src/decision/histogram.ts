// How often values fall between round numbers.
import { inclusivePercentiles } from '../numerics/percentiles';

/** From `from` up to, but not including, `to`; the first bin takes all that is below it, the last all above. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** At most about so many bins, and at least two fifths of them: enough to see a shape, few enough to read. */
const mostBins = 24;

/** A step of 1, 2 or 5 times a power of ten, not below this one. */
export function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const [found = 10] = [1, 2, 5].filter((one) => one * power >= step * (1 - 1e-12));
  return found * power;
}

/**
 * Bins of one width from about the 1st to the 99th percentile, so that a few far values do not squeeze the rest into
 * one; what is beyond counts in the outermost. All in one bin where the values do not differ.
 */
export function histogramOf(values: Float64Array): Bin[] {
  const cuts = inclusivePercentiles(values, 100);
  const low = cuts[0] ?? 0;
  const high = cuts[98] ?? 0;
  const width = high - low;
  // Values that differ by rounding alone do not differ.
  if (!(width > 1e-12 * Math.max(Math.abs(low), Math.abs(high))))
    return [{ from: low, to: high, count: values.length }];
  const step = roundStep(width / mostBins);
  const first = Math.floor(low / step);
  const counts = new Array<number>(Math.floor(high / step) - first + 1).fill(0);
  for (const value of values) {
    // By the edges as they are shown: 0.95 / 0.05 is below 19.
    const near = Math.round(value / step);
    const below = value < tidy(near * step) ? near - 1 : near;
    const at = Math.min(Math.max(below - first, 0), counts.length - 1);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ from: tidy((first + at) * step), to: tidy((first + at + 1) * step), count }));
}

/** 0.3 for 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
