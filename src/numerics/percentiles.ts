// Inclusive percentiles, the ones of Excel's PERCENTILE.INC, without sorting everything.

/**
 * The cuts at k/parts, k = 1 … parts − 1: position (n − 1)·k/parts among the n ascending values, linear between
 * neighbours. At least one value; ascending; exact where a position falls on a value.
 *
 * Source: Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician, 50(4),
 * definition 7.
 */
export function inclusivePercentiles(values: Float64Array, parts: number): Float64Array {
  const sorted = sortedByCounting(values);
  const scratch = sorted ?? values.slice();
  const cuts = new Float64Array(parts - 1);
  // Each cut leaves smaller values before its place, so that the next one need only look behind it.
  let from = 0;
  for (let k = 1; k < parts; k++) {
    // Whole-number arithmetic: (n − 1) × 0.6 in floating point can miss the value that it should fall on.
    const numerator = (values.length - 1) * k;
    const below = Math.floor(numerator / parts);
    const share = (numerator - below * parts) / parts;
    const low = sorted?.[below] ?? select(scratch, from, below);
    cuts[k - 1] = share === 0 ? low : low + ((sorted?.[below + 1] ?? smallest(scratch, below + 1)) - low) * share;
    from = below;
  }
  return cuts;
}

/** Whole numbers below this are counted: days of eleven years, numbers of orders. */
const countedEnd = 1 << 12;

/**
 * The values in ascending order if all are small whole numbers, which is much faster than selecting: no branch
 * depends on how they compare.
 */
function sortedByCounting(values: Float64Array): Float64Array | undefined {
  const counts = new Int32Array(countedEnd);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (!(value >= 0 && value < countedEnd && Number.isInteger(value))) return undefined;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const sorted = new Float64Array(values.length);
  let from = 0;
  for (let value = 0; from < sorted.length; value++) {
    const end = from + (counts[value] ?? 0);
    sorted.fill(value, from, end);
    from = end;
  }
  return sorted;
}

function smallest(values: Float64Array, from: number): number {
  let least = Infinity;
  for (let index = from; index < values.length; index++) least = Math.min(least, values[index] ?? 0);
  return least;
}

/** Below this many values, or after this many bad pivots, sorting the rest costs no more than going on. */
const fewValues = 32;
const mostPivots = 48;

/**
 * Hoare's quickselect: moves the value that sorting would put at `place` there, none greater before it and none
 * smaller behind it, and returns it. Values before `from` are left alone: none of them may be greater.
 */
function select(values: Float64Array, from: number, place: number): number {
  let left = from;
  let right = values.length - 1;
  for (let pivots = 0; right - left >= fewValues && pivots < mostPivots; pivots++) {
    const pivot = medianOfThree(values[left] ?? 0, values[(left + right) >>> 1] ?? 0, values[right] ?? 0);
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low++;
      while ((values[high] ?? 0) > pivot) high--;
      if (low > high) break;
      const swapped = values[low] ?? 0;
      values[low++] = values[high] ?? 0;
      values[high--] = swapped;
    }
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else return pivot;
  }
  values.subarray(left, right + 1).sort();
  return values[place] ?? 0;
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
