// The threshold of a measure that best tells two groups apart.

export interface Threshold {
  /** A case is taken for positive from this value on. */
  readonly value: number;
  readonly positivesFrom: number;
  readonly negativesFrom: number;
  /** Share of positives at or above the value − share of negatives at or above it; in (0, 1]. */
  readonly youden: number;
}

/** Cases of one value. */
export interface CasesOfValue {
  readonly value: number;
  readonly positives: number;
  readonly negatives: number;
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
  const cases: CasesOfValue[] = [];
  let highAt = 0;
  let lowAt = 0;
  while (highAt < high.length || lowAt < low.length) {
    const value = Math.min(high[highAt] ?? Infinity, low[lowAt] ?? Infinity);
    const [highFrom, lowFrom] = [highAt, lowAt];
    while (high[highAt] === value) highAt++;
    while (low[lowAt] === value) lowAt++;
    cases.push({ value, positives: highAt - highFrom, negatives: lowAt - lowFrom });
  }
  return bestThresholdOf(cases);
}

/** The same of cases that are counted by their value; no two of the same one. */
export function bestThresholdOf(cases: readonly CasesOfValue[]): Threshold | undefined {
  const inTurn = [...cases].sort((one, other) => other.value - one.value);
  const sum = (of: (each: CasesOfValue) => number): number => cases.reduce((total, each) => total + of(each), 0);
  const positives = sum((each) => each.positives);
  const negatives = sum((each) => each.negatives);
  let best: Threshold | undefined;
  let bestCross = 0;
  let positivesFrom = 0;
  let negativesFrom = 0;
  for (const each of inTurn) {
    positivesFrom += each.positives;
    negativesFrom += each.negatives;
    // J × both group sizes is a whole number, which compares without rounding.
    const cross = positivesFrom * negatives - negativesFrom * positives;
    if (cross > 0 && cross >= bestCross) {
      bestCross = cross;
      best = { value: each.value, positivesFrom, negativesFrom, youden: cross / (negatives * positives) };
    }
  }
  return best;
}
