// The threshold of a measure that best tells two groups apart.

export interface Threshold {
  /** A case is taken for positive from this value on. */
  readonly value: number;
  readonly positivesFrom: number;
  readonly negativesFrom: number;
  /** Share of positives at or above the value − share of negatives at or above it; in (0, 1]. */
  readonly youden: number;
}

/**
 * The value with the largest Youden's J = sensitivity + specificity − 1, the smallest such value where several are
 * equally good. `undefined` where no value separates the groups in the right direction, so also where one is empty.
 *
 * Source: Youden, W. J. (1950). Index for rating diagnostic tests. Cancer, 3(1), 32–35.
 */
export function bestThreshold(positives: Float64Array, negatives: Float64Array): Threshold | undefined {
  const high = positives.slice().sort();
  const low = negatives.slice().sort();
  let best: Threshold | undefined;
  let bestCross = 0;
  let highAt = high.length;
  let lowAt = low.length;
  // Once one group is used up, what is left of the other only brings the shares together.
  while (highAt > 0 && lowAt > 0) {
    const value = Math.max(high[highAt - 1] as number, low[lowAt - 1] as number);
    while (high[highAt - 1] === value) highAt--;
    while (low[lowAt - 1] === value) lowAt--;
    const positivesFrom = high.length - highAt;
    const negativesFrom = low.length - lowAt;
    // J × both group sizes is a whole number, which compares without rounding.
    const cross = positivesFrom * low.length - negativesFrom * high.length;
    if (cross > 0 && cross >= bestCross) {
      bestCross = cross;
      best = { value, positivesFrom, negativesFrom, youden: cross / (low.length * high.length) };
    }
  }
  return best;
}
