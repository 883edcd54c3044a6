// The lowest point of a smooth function of a few variables inside a box, from its values and gradients.
//
// Quasi-Newton with the update of Broyden, Fletcher, Goldfarb and Shanno (BFGS). A variable that stands at its bound and
// would leave the box is held there. Nothing is drawn at random: the same function gives the same point, to the bit.

/** The value at a point; its gradient is written into `gradient`. NaN or `Infinity` where there is no value. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

export interface Box {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  /** The gradient vanishes there, in every direction that the box leaves open. */
  readonly converged: boolean;
}

const mostIterations = 400;
const mostTrials = 50;

/** A gradient this small is rounding, for an objective of the order of 1. */
const gradientOfRounding = 1e-13;

/** A gradient this small is a minimum where no step downhill can be told from rounding any more. */
const gradientAtMinimum = 1e-6;

/** Values that differ by less than this times their size may differ by rounding alone: then the slope decides. */
const noiseOfValue = 1e-12;

/** A search that stalls on its way down a flat valley is above its lowest point by hardly more than this. */
const noiseOfUnfinished = 1e-9;

// A step is long enough where the slope along it has fallen to nine tenths, and short enough where the function fell and
// does not rise as steeply again (Nocedal & Wright 2006, strong Wolfe conditions with c₁ = 10⁻⁴, c₂ = 0.9).
const sufficientFall = 1e-4;
const sufficientFlattening = 0.9;

/**
 * The lowest of the minima reached from several starting points, the first of equal ones. The objective should be of the
 * order of 1 (a mean per observation, a share of the variance) and its variables of the order of 1 too (logarithms).
 *
 * Source: Nocedal, J., & Wright, S. J. (2006). Numerical Optimization (2nd ed.), ch. 3 and 6. Springer.
 */
export function minimum(objective: Objective, starts: readonly (readonly number[])[], box: Box): Minimum {
  let best: Minimum | undefined;
  for (const start of starts) {
    const found = minimumFrom(objective, start, box);
    if (best === undefined || isBetter(found, best)) best = found;
  }
  if (best === undefined) throw new RangeError('a minimum needs a starting point');
  return best;
}

function isBetter(found: Minimum, best: Minimum): boolean {
  const difference = found.value - best.value;
  if (found.converged === best.converged) return difference < -noiseOfValue * (1 + Math.abs(best.value));
  // Of two ends of one valley the one that is no minimum may be the lower one by its rounding.
  const noise = noiseOfUnfinished * (1 + Math.abs(best.value));
  return found.converged ? difference <= noise : difference < -noise;
}

function minimumFrom(objective: Objective, start: readonly number[], { lower, upper }: Box): Minimum {
  const size = start.length;
  const low = Float64Array.from(lower);
  const high = Float64Array.from(upper);
  let at = Float64Array.from(start, (value, i) => Math.min(Math.max(value, low[i] as number), high[i] as number));
  let gradient = new Float64Array(size);
  let value = objective(at, gradient);
  if (!Number.isFinite(value)) return { at, value: Infinity, converged: false };
  const curvature = new InverseCurvature(size);

  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const free = gradient.map((slope, i) => {
      const outwards = (at[i] === low[i] && slope > 0) || (at[i] === high[i] && slope < 0);
      return outwards ? 0 : slope;
    });
    const steepest = largest(free);
    if (steepest <= gradientOfRounding) return { at, value, converged: true };
    let direction = curvature.downhill(free);
    let slope = dot(direction, free);
    if (!(slope < 0)) {
      curvature.forget();
      direction = curvature.downhill(free);
      slope = dot(direction, free);
    }
    let longest = Infinity;
    for (let i = 0; i < size; i++) {
      const along = direction[i] as number;
      if (along > 0) longest = Math.min(longest, ((high[i] as number) - (at[i] as number)) / along);
      if (along < 0) longest = Math.min(longest, ((low[i] as number) - (at[i] as number)) / along);
    }
    const first = curvature.known ? 1 : Math.min(1, 1 / steepest);

    const from = at;
    const noise = noiseOfValue * (1 + Math.abs(value));
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let shortest = 0;
    let slopeAtShortest = slope;
    let tooLong = Infinity;
    let length = Math.min(first, longest);
    let accepted = false;
    let nextValue = value;
    for (let trial = 0; trial < mostTrials && !accepted; trial++) {
      for (let i = 0; i < size; i++) {
        const place = (from[i] as number) + length * (direction[i] as number);
        next[i] = Math.min(Math.max(place, low[i] as number), high[i] as number);
      }
      nextValue = objective(next, nextGradient);
      const nextSlope = dot(direction, nextGradient);
      const fell = nextValue <= value + sufficientFall * length * slope + noise;
      if (!fell || !(nextSlope <= -sufficientFlattening * slope)) {
        tooLong = length;
        // The zero of the slope on a straight line between the two, kept away from both.
        const towards = fell || nextSlope > 0 ? slopeAtShortest / (slopeAtShortest - nextSlope) : Number.NaN;
        const share = Number.isFinite(towards) ? Math.min(Math.max(towards, 0.1), 0.9) : 0.5;
        length = shortest + share * (tooLong - shortest);
      } else if (nextSlope < sufficientFlattening * slope && length < longest) {
        shortest = length;
        slopeAtShortest = nextSlope;
        length = tooLong === Infinity ? Math.min(4 * length, longest) : (shortest + tooLong) / 2;
      } else {
        accepted = true;
      }
    }
    if (!accepted || !next.some((place, i) => place !== from[i])) {
      if (!curvature.known) return { at, value, converged: steepest <= gradientAtMinimum };
      // Rounding may have spoilt what was learnt: once more downhill by the gradient alone.
      curvature.forget();
      if (steepest <= gradientAtMinimum) return { at, value, converged: true };
      continue;
    }
    curvature.learn(
      next.map((place, i) => place - (from[i] as number)),
      nextGradient.map((slopeThere, i) => slopeThere - (gradient[i] as number)),
    );
    at = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return { at, value, converged: largest(gradient) <= gradientAtMinimum };
}

/** An estimate of the inverse of the matrix of second derivatives. */
class InverseCurvature {
  known = false;
  private readonly rows: Float64Array[];

  constructor(private readonly size: number) {
    this.rows = Array.from({ length: size }, () => new Float64Array(size));
    this.forget();
  }

  forget(): void {
    this.known = false;
    this.rows.forEach((row, i) => row.fill(0).fill(1, i, i + 1));
  }

  /** Minus the estimate times the gradient, in the variables whose gradient is not 0. */
  downhill(gradient: Float64Array): Float64Array {
    return gradient.map((slope, i) => (slope === 0 ? 0 : -dot(this.rows[i] as Float64Array, gradient)));
  }

  /** Takes in that the gradient changed by `change` over `step`. */
  learn(step: Float64Array, change: Float64Array): void {
    const curvature = dot(step, change);
    if (!(curvature > 0)) return;
    if (!this.known) {
      // The first estimate of the scale is worth more than none (Nocedal & Wright, eq. 6.20).
      const scale = curvature / dot(change, change);
      this.rows.forEach((row, i) => (row[i] = scale));
      this.known = true;
    }
    const changed = this.rows.map((row) => dot(row, change));
    const factor = (1 + dot(Float64Array.from(changed), change) / curvature) / curvature;
    for (let i = 0; i < this.size; i++) {
      const row = this.rows[i] as Float64Array;
      for (let j = 0; j < this.size; j++) {
        const both = (changed[i] as number) * (step[j] as number) + (step[i] as number) * (changed[j] as number);
        row[j] = (row[j] as number) + factor * (step[i] as number) * (step[j] as number) - both / curvature;
      }
    }
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number);
  return sum;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
