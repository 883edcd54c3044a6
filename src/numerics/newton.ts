// The lowest point of a smooth function of a few variables inside a box, from its exact second derivatives.
//
// Newton's method: a step to the lowest point of the parabola that touches the function. Where the function bends the wrong
// way along some direction, the size of the bend counts, so that every step leads down. A variable that stands at its bound
// and would leave the box is held there. Nothing is drawn at random: the same function gives the same point, to the bit.

/**
 * The value at a point; its gradient and the matrix of its second derivatives, row by row, are written into theirs. NaN or
 * `Infinity` where there is no value.
 */
export type CurvedObjective = (at: Float64Array, gradient: Float64Array, curvature: Float64Array) => number;

export interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface Lowest {
  readonly at: Float64Array;
  readonly value: number;
}

const mostIterations = 200;
const mostTrials = 40;

/** No variable goes further at once: the parabola says little of what is far away. */
const longestStep = 3;

/** Bends this much flatter than the sharpest one are as good as flat. */
const flattest = 1e-12;

/** A step that promises less than this times the value's size cannot be told from rounding by the value: the slope decides. */
const noiseOfValue = 1e-11;

/** So many steps are taken by the slope alone; the digits double with each. */
const mostBlindSteps = 6;
const shortestStep = 1e-12;

const sufficientFall = 1e-4;

/**
 * The lowest of the minima reached from several starting points, the first of equal ones; `undefined` where the function has
 * no value at any of them. The objective should be of the order of 1 (a mean per observation) and its variables of the
 * order of 1 too (logarithms).
 *
 * Source: Nocedal, J., & Wright, S. J. (2006). Numerical Optimization (2nd ed.), ch. 3 and 16. Springer.
 */
export function lowestOf(
  objective: CurvedObjective,
  starts: readonly ArrayLike<number>[],
  bounds: Bounds,
): Lowest | undefined {
  return minimaOf(objective, starts, bounds)[0];
}

/** The different minima reached from several starting points, the lowest first; of those of one value the first. */
export function minimaOf(
  objective: CurvedObjective,
  starts: readonly ArrayLike<number>[],
  bounds: Bounds,
): readonly Lowest[] {
  const found: Lowest[] = [];
  for (const start of starts) {
    const one = lowestFrom(objective, start, bounds);
    // Minima of one value are one, were they apart along a flat direction.
    if (one === undefined || found.some(({ value }) => Math.abs(one.value - value) <= noise(value))) continue;
    found.push(one);
  }
  return found.sort((one, other) => one.value - other.value);
}

function noise(value: number): number {
  return noiseOfValue * (1 + Math.abs(value));
}

function lowestFrom(objective: CurvedObjective, start: ArrayLike<number>, bounds: Bounds): Lowest | undefined {
  const size = start.length;
  const low = Float64Array.from(bounds.lower);
  const high = Float64Array.from(bounds.upper);
  let at = Float64Array.from(start, (value, i) => Math.min(Math.max(value, low[i] as number), high[i] as number));
  let next = new Float64Array(size);
  let gradient = new Float64Array(size);
  let nextGradient = new Float64Array(size);
  let curvature = new Float64Array(size * size);
  let nextCurvature = new Float64Array(size * size);
  let value = objective(at, gradient, curvature);
  if (!Number.isFinite(value)) return undefined;
  let blind = 0;
  for (let iteration = 0; iteration < mostIterations && blind < mostBlindSteps; iteration++) {
    const step = stepDown(at, gradient, curvature, low, high);
    const slope = dot(step, gradient);
    const longest = step.reduce((most, along) => Math.max(most, Math.abs(along)), 0);
    if (longest < shortestStep) break;
    // Half the slope is what the parabola promises.
    const trusted = -slope / 2 <= noise(value);
    if (trusted) blind++;
    let length = 1;
    let nextValue = value;
    let accepted = false;
    for (let trial = 0; trial < mostTrials && !accepted; trial++) {
      for (let i = 0; i < size; i++) {
        const place = (at[i] as number) + length * (step[i] as number);
        next[i] = Math.min(Math.max(place, low[i] as number), high[i] as number);
      }
      nextValue = objective(next, nextGradient, nextCurvature);
      const most = value + sufficientFall * length * slope + (trusted ? noise(value) : 0);
      // NaN and Infinity, where there is no value, are not below anything.
      accepted = nextValue <= most;
      length /= 2;
    }
    if (!accepted) break;
    [at, next] = [next, at];
    [gradient, nextGradient] = [nextGradient, gradient];
    [curvature, nextCurvature] = [nextCurvature, curvature];
    value = nextValue;
  }
  return { at, value };
}

/** The step to the lowest point of the parabola, as far as the box goes; none where every way down leads out of it. */
function stepDown(
  at: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array,
  low: Float64Array,
  high: Float64Array,
): Float64Array {
  const size = at.length;
  const leaves = (i: number, along: number): boolean =>
    (at[i] === low[i] && along < 0) || (at[i] === high[i] && along > 0);
  let free = Array.from(at.keys()).filter((i) => !leaves(i, -(gradient[i] as number)));
  const step = new Float64Array(size);
  for (;;) {
    const along = towardsLowest(
      free.map((i) => gradient[i] as number),
      free.map((i) => free.map((j) => curvature[i * size + j] as number)),
    );
    // A bend between two variables may point one of them out of the box, although its own slope points inwards.
    const inside = free.filter((i, index) => !leaves(i, along[index] as number));
    if (inside.length < free.length) {
      free = inside;
      continue;
    }
    let share = 1;
    along.forEach((distance, index) => {
      const i = free[index] as number;
      const room = distance > 0 ? (high[i] as number) - (at[i] as number) : (at[i] as number) - (low[i] as number);
      share = Math.min(share, longestStep / Math.abs(distance), room / Math.abs(distance));
    });
    free.forEach((i, index) => (step[i] = share * (along[index] as number)));
    return step;
  }
}

/** Minus the inverse of the matrix of bends, each by its size, times the gradient. */
function towardsLowest(gradient: readonly number[], curvature: readonly (readonly number[])[]): number[] {
  const { values, vectors } = eigen(curvature);
  const sharpest = values.reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE);
  const along = gradient.map(() => 0);
  values.forEach((value, k) => {
    const vector = vectors.map((row) => row[k] as number);
    const slope = vector.reduce((sum, part, i) => sum + part * (gradient[i] as number), 0);
    const distance = -slope / Math.max(Math.abs(value), flattest * sharpest);
    vector.forEach((part, i) => (along[i] = (along[i] as number) + distance * part));
  });
  return along;
}

const mostSweeps = 50;

/** Eigenvalues and, in columns, eigenvectors of a small symmetric matrix, by Jacobi's rotations (Golub & Van Loan 2013, 8.5). */
function eigen(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  const cell = (rows: readonly number[][], i: number, j: number): number => rows[i]?.[j] ?? 0;
  const turn = (rows: number[][], i: number, j: number, k: number, l: number, sine: number, tau: number): void => {
    const [one, other] = [cell(rows, i, j), cell(rows, k, l)];
    (rows[i] as number[])[j] = one - sine * (other + one * tau);
    (rows[k] as number[])[l] = other + sine * (one - other * tau);
  };
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let turned = false;
    for (let i = 0; i < a.length; i++) {
      for (let j = i + 1; j < a.length; j++) {
        const off = cell(a, i, j);
        const [first, second] = [cell(a, i, i), cell(a, j, j)];
        if (Math.abs(off) <= Number.EPSILON * 0.1 * Math.sqrt(Math.abs(first * second))) continue;
        turned = true;
        const theta = (second - first) / (2 * off);
        const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        const sine = tangent * cosine;
        const tau = sine / (1 + cosine);
        (a[i] as number[])[i] = first - tangent * off;
        (a[j] as number[])[j] = second + tangent * off;
        (a[i] as number[])[j] = (a[j] as number[])[i] = 0;
        for (let k = 0; k < a.length; k++) {
          if (k !== i && k !== j) {
            turn(a, k, i, k, j, sine, tau);
            (a[i] as number[])[k] = cell(a, k, i);
            (a[j] as number[])[k] = cell(a, k, j);
          }
          turn(vectors, k, i, k, j, sine, tau);
        }
      }
    }
    if (!turned) break;
  }
  return { values: a.map((row, i) => row[i] as number), vectors };
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number);
  return sum;
}
