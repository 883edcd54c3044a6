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

/** What a customer bought first, and what next, if anything. */
export interface ProductPair {
  readonly first: string;
  readonly firstDay: number;
  readonly next: { readonly name: string; readonly day: number } | null;
}

/**
 * What a customer buys at one moment is one purchase, and of its products the dearest order's counts. `products` is the code
 * of each row's product, −1 without one: such rows, refunds and rows without a customer or a day are left out.
 */
export function* productPairs(
  { customers, days, ids }: OrderColumns,
  {
    moments,
    products,
    names,
    amounts,
  }: {
    readonly moments: Float64Array;
    readonly products: Int32Array;
    readonly names: readonly string[];
    readonly amounts: Float64Array | null;
  },
): Generator<ProductPair> {
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
  for (let customer = 0; customer < size; customer++) {
    const row = first[customer] ?? -1;
    const later = next[customer] ?? -1;
    if (row < 0) continue;
    yield {
      first: nameOf(row),
      firstDay: days[row] ?? 0,
      next: later < 0 ? null : { name: nameOf(later), day: days[later] ?? 0 },
    };
  }
}

/** What is looked at: all first and next purchases of rows that are at hand. */
export function nextLines(
  columns: OrderColumns,
  of: Parameters<typeof productPairs>[1] & { readonly asOf: number },
): NextLines {
  return linesOfPairs(countedPairs(productPairs(columns, of)), of.asOf);
}

/** Pairs that were counted, with what of them is still to be known where few products have a name. */
export interface CountedPairs {
  /** Alike in their products and in the days between them, or where nothing followed in their first day. */
  readonly pairs: readonly CountedPair[];
  /** How many bought first on a day. */
  readonly firstDays: ReadonlyMap<number, number>;
  /** How often each product was bought first or next. */
  readonly sizes: ReadonlyMap<string, number>;
}

export interface CountedPair {
  /** `null` for a product that is none of those of most purchases. */
  readonly first: string | null;
  readonly next: string | null;
  readonly isOrdered: boolean;
  /** Days from the first purchase to the next one; without one the first day itself. */
  readonly day: number;
  readonly customers: number;
}

export function countedPairs(pairs: Iterable<ProductPair>): CountedPairs {
  const sizes = new Map<string, number>();
  const firstDays = new Map<number, number>();
  const counted = new Map<string, { -readonly [Key in keyof CountedPair]: CountedPair[Key] }>();
  const add = <Key>(to: Map<Key, number>, key: Key): void => void to.set(key, (to.get(key) ?? 0) + 1);
  for (const { first, firstDay, next } of pairs) {
    add(sizes, first);
    if (next) add(sizes, next.name);
    add(firstDays, firstDay);
    const pair = {
      first,
      next: next?.name ?? null,
      isOrdered: next !== null,
      day: next ? next.day - firstDay : firstDay,
    };
    const key = JSON.stringify(Object.values(pair));
    const known = counted.get(key);
    if (known) known.customers++;
    else counted.set(key, { ...pair, customers: 1 });
  }
  return { pairs: [...counted.values()], firstDays, sizes };
}

/** `products` is how many different ones there are, where not all of them have a size. */
export function linesOfPairs(
  { pairs, firstDays, sizes }: CountedPairs,
  asOf: number,
  products = sizes.size,
): NextLines {
  const shown = shownProducts(sizes, products);
  const shownName = (name: string | null): string | null => (name !== null && shown.has(name) ? name : null);
  const lines = new Map<string, { -readonly [Key in keyof NextLine]: NextLine[Key] }>();
  for (const { first, next, isOrdered, day, customers } of pairs) {
    const line = { first: shownName(first), next: shownName(next), isOrdered, days: isOrdered ? day : asOf - day };
    const key = JSON.stringify(Object.values(line));
    const known = lines.get(key);
    if (known) known.customers += customers;
    else lines.set(key, { ...line, customers });
  }
  // The lower one of the two in the middle.
  const latest = [...firstDays].sort(([one], [other]) => other - one);
  let before = (latest.reduce((sum, [, customers]) => sum + customers, 0) - 1) >> 1;
  const middle = latest.find(([, customers]) => (before -= customers) < 0);
  return { lines: [...lines.values()], products, half: middle ? asOf - middle[0] : 0 };
}

/** Those of most purchases, of so many that there are. */
export function shownProducts(sizes: ReadonlyMap<string, number>, products = sizes.size): ReadonlySet<string> {
  return new Set(
    [...sizes]
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      // One product alone is not worth to be called the others.
      .slice(0, products <= mostProducts + 1 ? products : mostProducts)
      .map(([name]) => name),
  );
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
