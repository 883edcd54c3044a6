// Distributions of one uncertain quantity: the share below a value, and the value below which a share lies.
import { Beta } from './beta';
import { normalQuantile, normalShare } from './normal';

export type Distribution =
  | {
      /** Between two ends with a peak: straight lines up and down, or a smooth hill that trusts the peak more. */
      readonly kind: 'triangular' | 'pert';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** Mean and standard deviation of the quantity itself, not of its logarithm. */
  | { readonly kind: 'normal' | 'lognormal'; readonly mean: number; readonly sd: number }
  /** Values of one's own; without weights all equally likely. */
  | { readonly kind: 'list'; readonly values: readonly number[]; readonly weights?: readonly number[] };

/** What is wrong with a distribution's numbers. */
export type DistributionFault =
  /** low ≤ mode ≤ high and low < high are needed. */
  | 'order'
  /** A standard deviation is above zero. */
  | 'spread'
  /** What is lognormal has a mean above zero. */
  | 'mean'
  /** A list needs values, and as many weights, none below zero, not all zero. */
  | 'list'
  /** Hardly any of it is within the limits. */
  | 'outside';

export interface Law {
  /** The share at or below x. */
  readonly share: (x: number) => number;
  /** The value below which the share lies, 0 < share < 1. */
  readonly quantile: (share: number) => number;
}

/** How much a PERT distribution trusts its peak over its ends: the weight that its mean gives it. */
const pertWeight = 4;

/** Less of a distribution than this within its limits is none. */
const leastWithin = 1e-6;

export function lawOf(distribution: Distribution): Law | DistributionFault {
  switch (distribution.kind) {
    case 'uniform': {
      const { low, high } = distribution;
      if (!(low < high)) return 'order';
      return {
        share: (x) => Math.min(Math.max((x - low) / (high - low), 0), 1),
        quantile: (share) => low + share * (high - low),
      };
    }
    case 'triangular':
    case 'pert': {
      const { low, mode, high } = distribution;
      if (!(low <= mode && mode <= high && low < high)) return 'order';
      return distribution.kind === 'pert' ? pert(low, mode, high) : triangular(low, mode, high);
    }
    case 'normal': {
      const { mean, sd } = distribution;
      if (!(sd > 0)) return 'spread';
      return {
        share: (x) => normalShare((x - mean) / sd),
        quantile: (share) => mean + sd * normalQuantile(share),
      };
    }
    case 'lognormal': {
      const { mean, sd } = distribution;
      if (!(mean > 0)) return 'mean';
      if (!(sd > 0)) return 'spread';
      const variance = Math.log1p((sd / mean) ** 2);
      const middle = Math.log(mean) - variance / 2;
      const width = Math.sqrt(variance);
      return {
        share: (x) => (x > 0 ? normalShare((Math.log(x) - middle) / width) : 0),
        quantile: (share) => Math.exp(middle + width * normalQuantile(share)),
      };
    }
    case 'list':
      return list(distribution.values, distribution.weights);
  }
}

function triangular(low: number, mode: number, high: number): Law {
  const width = high - low;
  const rising = (mode - low) / width;
  return {
    share: (x) => {
      if (x <= low) return 0;
      if (x >= high) return 1;
      return x < mode ? (x - low) ** 2 / (width * (mode - low)) : 1 - (high - x) ** 2 / (width * (high - mode));
    },
    quantile: (share) =>
      share < rising
        ? low + Math.sqrt(share * width * (mode - low))
        : high - Math.sqrt((1 - share) * width * (high - mode)),
  };
}

/**
 * A beta distribution between the ends, with the mean (low + 4·mode + high) / 6.
 *
 * Source: Malcolm, D. G., Roseboom, J. H., Clark, C. E., & Fazar, W. (1959). Application of a technique for research
 * and development program evaluation. Operations Research, 7(5), 646–669.
 */
function pert(low: number, mode: number, high: number): Law {
  const width = high - low;
  const beta = new Beta(1 + (pertWeight * (mode - low)) / width, 1 + (pertWeight * (high - mode)) / width);
  return {
    share: (x) => beta.share((x - low) / width),
    quantile: (share) => low + width * beta.quantile(share),
  };
}

function list(values: readonly number[], weights: readonly number[] = values.map(() => 1)): Law | DistributionFault {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isSound =
    values.length > 0 && weights.length === values.length && total > 0 && weights.every((one) => one >= 0);
  if (!isSound) return 'list';
  const steps = values
    .map((value, index) => ({ value, weight: weights[index] ?? 0 }))
    .sort((a, b) => a.value - b.value);
  let below = 0;
  const ends = steps.map(({ weight }) => (below += weight) / total);
  return {
    share: (x) => steps.reduce((sum, { value, weight }) => (value <= x ? sum + weight : sum), 0) / total,
    quantile: (share) => {
      const at = ends.findIndex((end) => end >= share);
      return steps[at < 0 ? steps.length - 1 : at]?.value ?? 0;
    },
  };
}

/** The same within limits, what was beyond them spread over the rest: values from `least` to `most`. */
export function within(distribution: Distribution, least: number, most: number): Law | DistributionFault {
  if (distribution.kind === 'list') return listWithin(distribution.values, distribution.weights, least, most);
  const law = lawOf(distribution);
  if (typeof law === 'string') return law;
  const from = law.share(least);
  const kept = law.share(most) - from;
  if (!(kept >= leastWithin)) return 'outside';
  // Nothing is cut off: its tails keep all their digits.
  if (from === 0 && kept === 1) return law;
  return {
    share: (x) => Math.min(Math.max((law.share(x) - from) / kept, 0), 1),
    quantile: (share) => Math.min(Math.max(law.quantile(from + share * kept), least), most),
  };
}

function listWithin(
  values: readonly number[],
  weights: readonly number[] | undefined,
  least: number,
  most: number,
): Law | DistributionFault {
  const all = list(values, weights);
  if (typeof all === 'string') return all;
  const isWithin = values.map((value) => value >= least && value <= most);
  const kept = list(
    values.filter((_, index) => isWithin[index]),
    weights?.filter((_, index) => isWithin[index]),
  );
  return typeof kept === 'string' ? 'outside' : kept;
}
