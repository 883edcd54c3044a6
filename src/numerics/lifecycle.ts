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

/**
 * The stage of each period from the first to the last one with sales, `null` outside. Sales ≥ 0.
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
  const first = sales.findIndex((sold) => sold > 0);
  if (first < 0) return stages;
  let last = sales.length - 1;
  while (sales[last] === 0) last--;
  const most = sales.reduce((largest, sold) => Math.max(largest, sold), 0);
  const level = trailingAverage(
    sales.subarray(first, last + 1).map((sold) => sold / most),
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
