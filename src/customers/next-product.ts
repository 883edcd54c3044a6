// Which product customers buy after their first one, how likely, and how long it takes.
import { cumulativeIncidence, incidenceAt, survivalInterval, type Incidence } from '../numerics/cumulative-incidence';
import { normalQuantile } from '../numerics/normal';
import { coverage, type Interval } from './intervals';
import type { OrderColumns } from './order-columns';

/** What is shown apart; all further products are shown together. */
export const mostProducts = 8;

/** Customers alike in what they bought first and next, and in how many days lie between, or have passed without an order. */
export interface NextLine {
  /** `null` for one of the products that are shown together. */
  readonly first: string | null;
  readonly next: string | null;
  /** Whether there was a next purchase. */
  readonly isOrdered: boolean;
  readonly days: number;
  readonly customers: number;
}

export interface NextLines {
  readonly lines: readonly NextLine[];
  /** Products that anybody bought first or next. */
  readonly products: number;
  /** At least half of the customers have been observed for so many days since their first purchase. */
  readonly half: number;
}

/** What follows a first product. */
export interface Following {
  /** The chance to have bought it within the horizon, as the next product. */
  readonly chance: number;
  /** Customers who did, as far as they were observed. */
  readonly customers: number;
  /** Days by which half of those who do so within the horizon have done so; `null` where nobody does. */
  readonly delay: number | null;
}

export interface AfterProduct {
  readonly customers: number;
  readonly next: readonly Following[];
  readonly any: Following;
  /** Of the chance to buy anything at all, 90 %; `null` where nothing says how far off it may be. */
  readonly interval: Interval | null;
}

export interface NextProducts {
  /** In days. */
  readonly horizon: number;
  /** Of the first and of the next products alike; those that are shown together come last, as `null`. */
  readonly names: readonly (string | null)[];
  /** How many are shown together. */
  readonly others: number;
  readonly customers: number;
  readonly after: readonly AfterProduct[];
  readonly all: AfterProduct;
}

/** With fewer customers than this a row says little: the 90 % interval of a chance of one half is 37 points wide at twenty. */
export const fewCustomers = 20;

/** Days within which the next purchase is looked for: the longest that half of the customers have had. */
const horizons = [365, 180, 90, 30, 7];

/**
 * What a customer buys at one moment is one purchase, and of its products the dearest order's counts. `products` is the code
 * of each row's product, −1 without one: such rows, refunds and rows without a customer or a day are left out.
 */
export function nextLines(
  { customers, days, ids }: OrderColumns,
  {
    moments,
    products,
    names,
    amounts,
    asOf,
  }: {
    readonly moments: Float64Array;
    readonly products: Int32Array;
    readonly names: readonly string[];
    readonly amounts: Float64Array | null;
    readonly asOf: number;
  },
): NextLines {
  const size = ids.length;
  const amountOf = (row: number): number => amounts?.[row] ?? 0;
  const counts = (row: number): boolean =>
    (customers[row] ?? -1) >= 0 && (days[row] ?? 0) > 0 && (products[row] ?? -1) >= 0 && amountOf(row) >= 0;
  /** Of each customer the row that stands for the earliest purchase after the one of `after`. */
  const earliest = (after: Int32Array | null): Int32Array => {
    const best = new Int32Array(size).fill(-1);
    for (let row = 0; row < days.length; row++) {
      if (!counts(row)) continue;
      const customer = customers[row] ?? 0;
      const moment = moments[row] ?? 0;
      if (after && !(moment > (moments[after[customer] ?? 0] ?? 0))) continue;
      const known = best[customer] ?? -1;
      if (known < 0 || isBefore(row, known)) best[customer] = row;
    }
    return best;
  };
  const nameOf = (row: number): string => names[products[row] ?? -1] ?? '';
  const isBefore = (row: number, known: number): boolean => {
    const between = (moments[row] ?? 0) - (moments[known] ?? 0);
    if (between !== 0) return between < 0;
    const dearer = amountOf(row) - amountOf(known);
    return dearer === 0 ? nameOf(row) < nameOf(known) : dearer > 0;
  };
  const first = earliest(null);
  const next = earliest(first);
  const sizes = new Map<string, number>();
  for (const rows of [first, next])
    for (const row of rows) if (row >= 0) sizes.set(nameOf(row), (sizes.get(nameOf(row)) ?? 0) + 1);
  const shown = new Set(
    [...sizes]
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      // One product alone is not worth to be called the others.
      .slice(0, sizes.size <= mostProducts + 1 ? sizes.size : mostProducts)
      .map(([name]) => name),
  );
  const shownName = (row: number): string | null => (row >= 0 && shown.has(nameOf(row)) ? nameOf(row) : null);
  const lines = new Map<string, { -readonly [Key in keyof NextLine]: NextLine[Key] }>();
  const observed: number[] = [];
  first.forEach((row, customer) => {
    if (row < 0) return;
    const start = days[row] ?? 0;
    observed.push(asOf - start);
    const later = next[customer] ?? -1;
    const isOrdered = later >= 0;
    const line = {
      first: shownName(row),
      next: shownName(later),
      isOrdered,
      days: (isOrdered ? (days[later] ?? 0) : asOf) - start,
    };
    const key = JSON.stringify(Object.values(line));
    const known = lines.get(key);
    if (known) known.customers++;
    else lines.set(key, { ...line, customers: 1 });
  });
  observed.sort((one, other) => one - other);
  return { lines: [...lines.values()], products: sizes.size, half: observed[(observed.length - 1) >> 1] ?? 0 };
}

/** `undefined` where half of the customers came less than a week ago. */
export function nextProducts({ lines, products, half }: NextLines): NextProducts | undefined {
  const horizon = horizons.find((each) => each <= half);
  if (horizon === undefined) return undefined;
  const firsts = new Map<string | null, number>();
  const add = (name: string | null, count: number): void => void firsts.set(name, (firsts.get(name) ?? 0) + count);
  for (const { first, next, isOrdered, customers } of lines) {
    add(first, customers);
    if (isOrdered) add(next, 0);
  }
  // Those that most customers begin with come first; the others are no product and come last.
  const names = [...firsts]
    .sort(
      ([one, many], [other, more]) =>
        Number(one === null) - Number(other === null) || more - many || ((one ?? '') < (other ?? '') ? -1 : 1),
    )
    .map(([name]) => name);
  const shown = names.filter((name) => name !== null).length;
  const after = (of: (line: NextLine) => boolean): AfterProduct => afterProduct(lines.filter(of), names, horizon);
  return {
    horizon,
    names,
    others: products - shown,
    customers: lines.reduce((sum, { customers }) => sum + customers, 0),
    after: names.map((name) => after(({ first }) => first === name)),
    all: after(() => true),
  };
}

const deviations = normalQuantile((1 + coverage) / 2);

/** Customers who came late are counted for as long as they were observed. */
function afterProduct(lines: readonly NextLine[], names: readonly (string | null)[], horizon: number): AfterProduct {
  const observed = lines.map(({ next, isOrdered, days, customers }) => ({
    time: days,
    cause: isOrdered ? names.indexOf(next) : -1,
    count: customers,
  }));
  const steps = cumulativeIncidence(observed, names.length).filter(({ time }) => time <= horizon);
  const end = incidenceAt(steps, horizon, names.length);
  const count = (is: (cause: number) => boolean): number =>
    observed.reduce((sum, { time, cause, count: own }) => sum + (time <= horizon && is(cause) ? own : 0), 0);
  const following = (chanceOf: (step: Incidence) => number, customers: number): Following => {
    const chance = chanceOf(end);
    const middle = steps.find((step) => chanceOf(step) >= (chance / 2) * (1 - 1e-12));
    return { chance, customers, delay: customers > 0 ? (middle?.time ?? null) : null };
  };
  const survival = survivalInterval(end, deviations);
  return {
    customers: lines.reduce((sum, { customers }) => sum + customers, 0),
    next: names.map((_, cause) =>
      following(
        ({ causes }) => causes[cause] ?? 0,
        count((each) => each === cause),
      ),
    ),
    any: following(
      (step) => 1 - step.survival,
      count((cause) => cause >= 0),
    ),
    interval: survival && { low: 1 - survival.high, high: 1 - survival.low },
  };
}
