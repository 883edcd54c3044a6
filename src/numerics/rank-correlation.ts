// Ranks, how two samples go together by them, and samples made to go together as wanted.
import { normalQuantile } from './normal';
import type { Random } from './random';

/** 1 for the smallest; equal values share the mean of their ranks. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = orderOf(values);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    const value = values[order[from] ?? 0];
    let end = from + 1;
    while (end < order.length && values[order[end] ?? 0] === value) end++;
    for (let at = from; at < end; at++) ranks[order[at] ?? 0] = (from + 1 + end) / 2;
    from = end;
  }
  return ranks;
}

/** The places of the values from the smallest to the largest, of equal ones the first first: the sort is stable. */
function orderOf(values: Float64Array): Int32Array {
  return Int32Array.from(values, (_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

/** Pearson's correlation; 0 where one of the two does not vary. */
export function correlation(one: Float64Array, other: Float64Array): number {
  const count = one.length;
  let meanOne = 0;
  let meanOther = 0;
  for (let index = 0; index < count; index++) {
    meanOne += (one[index] ?? 0) / count;
    meanOther += (other[index] ?? 0) / count;
  }
  let both = 0;
  let squaredOne = 0;
  let squaredOther = 0;
  for (let index = 0; index < count; index++) {
    const a = (one[index] ?? 0) - meanOne;
    const b = (other[index] ?? 0) - meanOther;
    both += a * b;
    squaredOne += a * a;
    squaredOther += b * b;
  }
  return squaredOne === 0 || squaredOther === 0 ? 0 : both / Math.sqrt(squaredOne * squaredOther);
}

/** Spearman's: the correlation of the ranks. */
export function rankCorrelation(one: Float64Array, other: Float64Array): number {
  return correlation(ranksOf(one), ranksOf(other));
}

/** A matrix by its rows. */
type Rows = readonly Float64Array[];

/** A pivot this far below zero is no rounding. */
const roundedPivot = 1e-10;

/** L, lower triangular, with L·Lᵀ the matrix; `undefined` where there is none, as the matrix is not one of correlations. */
export function cholesky(matrix: readonly (readonly number[] | Float64Array)[]): Rows | undefined {
  const lower = matrix.map((row) => new Float64Array(row.length));
  for (const [row, at] of lower.entries()) {
    for (let column = 0; column <= row; column++) {
      const across = lower[column] ?? at;
      let sum = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k++) sum -= (at[k] ?? 0) * (across[k] ?? 0);
      if (column < row) {
        const pivot = across[column] ?? 0;
        // Rows that depend on each other entirely leave a pivot of zero, and must leave nothing beside it.
        if (pivot === 0 && Math.abs(sum) > roundedPivot) return undefined;
        at[column] = pivot === 0 ? 0 : sum / pivot;
      } else {
        if (sum < -roundedPivot) return undefined;
        at[row] = sum <= roundedPivot ? 0 : Math.sqrt(sum);
      }
    }
  }
  return lower;
}

/**
 * The correlation that normal scores need for the ranks to have this one: 2·sin(π·ρ/6).
 *
 * Source: Pearson, K. (1907). On further methods of determining correlation. Drapers' Company Research Memoirs,
 * Biometric Series IV.
 */
export function scoreCorrelation(ofRanks: number): number {
  return 2 * Math.sin((Math.PI * ofRanks) / 6);
}

/**
 * Puts the values of each column into another order, so that the columns' ranks go together as `wanted` says: a
 * symmetric matrix of rank correlations with ones along its diagonal. The values themselves stay. More rows than
 * columns are needed; no value changes its column. `false` where no quantities can go together like that.
 *
 * Source: Iman, R. L., & Conover, W. J. (1982). A distribution-free approach to inducing rank correlation among input
 * variables. Communications in Statistics – Simulation and Computation, 11(3), 311–334; with van der Waerden's scores,
 * and the correction for the correlation that the shuffled scores have by chance.
 */
export function correlate(
  columns: readonly Float64Array[],
  wanted: readonly (readonly number[])[],
  random: Random,
): boolean {
  const count = columns[0]?.length ?? 0;
  const target = cholesky(
    wanted.map((row, at) => row.map((rank, across) => (at === across ? 1 : scoreCorrelation(rank)))),
  );
  if (!target) return false;
  const scores = columns.map(() => {
    const column = Float64Array.from({ length: count }, (_, index) => normalQuantile((index + 1) / (count + 1)));
    random.shuffle(column);
    return column;
  });
  const byChance = cholesky(scores.map((one) => scores.map((other) => correlation(one, other))));
  if (!byChance) return false;
  const made = columns.map(() => new Float64Array(count));
  const free = new Float64Array(columns.length);
  for (let run = 0; run < count; run++) {
    // free = F⁻¹·m takes the chance out of a row m of scores; P·free puts in what is wanted.
    for (const [at, row] of byChance.entries()) {
      let sum = scores[at]?.[run] ?? 0;
      for (let k = 0; k < at; k++) sum -= (row[k] ?? 0) * (free[k] ?? 0);
      free[at] = sum / (row[at] ?? 1);
    }
    for (const [at, row] of target.entries()) {
      let sum = 0;
      for (let k = 0; k <= at; k++) sum += (row[k] ?? 0) * (free[k] ?? 0);
      const column = made[at];
      if (column) column[run] = sum;
    }
  }
  for (const [at, column] of columns.entries()) {
    const sorted = column.slice().sort();
    orderOf(made[at] ?? column).forEach((place, rank) => {
      column[place] = sorted[rank] ?? 0;
    });
  }
  return true;
}
