// The stage of a product's life in each period, read from its sales.

export type LifecycleStage = 'introduction' | 'growth' | 'maturity' | 'decline';

/** Below this share of the peak a product is only being introduced, or has been left behind. */
const marginalShare = 0.05;

/** Changes within this part of the typical change are none. */
const quietPart = 0.5;

/** Mean of each value and the `window` − 1 before it, of fewer at the start. */
export function trailingAverage(values: Float64Array, window: number): Float64Array {
  return values.map((_, index) => {
    const from = Math.max(index - window + 1, 0);
    let sum = 0;
    for (let at = from; at <= index; at++) sum += values[at] ?? 0;
    return sum / (index - from + 1);
  });
}

/** The first period with sales, and the one after the last. */
function lifeOf(sales: Float64Array): readonly [number, number] {
  const first = sales.findIndex((sold) => sold > 0);
  if (first < 0) return [0, 0];
  let end = sales.length;
  while (sales[end - 1] === 0) end--;
  return [first, end];
}

/**
 * The stage of each period in hindsight, from the first to the last one with
 * sales, `null` outside. Sales ≥ 0.
 *
 * Introduction until sales reach 5 % of their peak, and always in the first period; below that again after the peak:
 * decline. Between, a period is one of growth (decline) if its sales rise (fall) by more than half the typical change,
 * the root mean square of all changes, and of maturity otherwise; a product whose sales move within 5 % of their peak is
 * mature throughout. Changes are taken in relation to the peak, not to the period before, so that the leap from a small
 * start does not make everything after it look quiet.
 *
 * Source: after Polli & Cook (1969), who compare the changes of many products with ±½ standard deviation around zero.
 */
export function lifecycleStages(sales: Float64Array, smoothing: number): (LifecycleStage | null)[] {
  const stages: (LifecycleStage | null)[] = Array.from(sales, () => null);
  const [first, end] = lifeOf(sales);
  if (first === end) return stages;
  const most = sales.reduce((largest, sold) => Math.max(largest, sold), 0);
  const level = trailingAverage(
    sales.subarray(first, end).map((sold) => sold / most),
    smoothing,
  );
  const peak = level.reduce((largest, sold) => Math.max(largest, sold), 0);
  const lowest = level.reduce((least, sold) => Math.min(least, sold), peak);
  const peakAt = level.indexOf(peak);
  const launched = Math.max(
    level.findIndex((sold) => sold >= marginalShare * peak),
    1,
  );
  const leftBehind = (at: number): boolean => at > peakAt && (level[at] ?? 0) < marginalShare * peak;
  const change = (at: number): number => (level[at] ?? 0) - (level[at - 1] ?? 0);

  let squares = 0;
  let changes = 0;
  for (let at = launched; at < level.length; at++) {
    if (leftBehind(at)) continue;
    squares += change(at) ** 2;
    changes++;
  }
  const steady = peak - lowest < marginalShare * peak;
  const quiet = steady ? Infinity : quietPart * Math.sqrt(squares / Math.max(changes, 1));
  for (let at = 0; at < level.length; at++) {
    stages[first + at] =
      at < launched
        ? 'introduction'
        : leftBehind(at) || change(at) < -quiet
          ? 'decline'
          : change(at) > quiet
            ? 'growth'
            : 'maturity';
  }
  return stages;
}

/** So many periods without a new high make sure that a fall is more than one bad period. */
const periodsWithoutHigh = 2;

const orderOfLife: readonly LifecycleStage[] = ['introduction', 'growth', 'maturity', 'decline'];

/**
 * The stage of each period as it could be told in it: from the sales so far alone, and one way only, as a life goes.
 *
 * Introduction until sales take off: until they rise by more than half the typical change so far and have moved by 5 % of
 * their highest so far. Growth until a rise is smaller than that; then maturity. Decline once there was no new high for two
 * periods and sales lie below the highest by more than half the typical change and by more than 5 %. A stage that has been
 * left does not come back: between the two limits lies a dead band in which nothing changes.
 *
 * The same limits as in hindsight, after Polli & Cook (1969); the order of the stages after Levitt (1965).
 */
export function lifecycleStagesSoFar(sales: Float64Array, smoothing: number): (LifecycleStage | null)[] {
  const stages: (LifecycleStage | null)[] = Array.from(sales, () => null);
  const [first, end] = lifeOf(sales);
  if (first === end) return stages;
  const most = sales.reduce((largest, sold) => Math.max(largest, sold), 0);
  // A power of two changes no digit: the limits are met exactly where the sales themselves meet them.
  const scale = 2 ** -Math.floor(Math.log2(most));
  const level = trailingAverage(
    sales.subarray(first, end).map((sold) => sold * scale),
    smoothing,
  );
  let stage = 0;
  let highest = level[0] ?? 0;
  let highestAt = 0;
  let lowest = highest;
  let squares = 0;
  level.forEach((now, at) => {
    if (at > 0) {
      const change = now - (level[at - 1] ?? 0);
      squares += change ** 2;
      if (now > highest) [highest, highestAt] = [now, at];
      lowest = Math.min(lowest, now);
      const quiet = quietPart * Math.sqrt(squares / at);
      const least = marginalShare * highest;
      const rises = change > quiet && highest - lowest >= least;
      const hasFallen = at - highestAt >= periodsWithoutHigh && highest - now > Math.max(quiet, least);
      if (hasFallen) stage = 3;
      else if (stage === 1 && !rises) stage = 2;
      else if (stage === 0 && rises) stage = 1;
    }
    stages[first + at] = orderOfLife[stage] ?? null;
  });
  return stages;
}
