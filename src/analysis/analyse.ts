// What a table of orders says: cohorts, retention and its projection, RFM segments, and the value of each customer.
import {
  activeTable,
  averageRetention,
  moneyTable,
  readableCohorts,
  type AverageRetention,
} from '../customers/cohort-tables';
import { fittedModels, valuedCustomers, type CustomerModels, type ValuedCustomers } from '../customers/customer-value';
import { valueIntervals, type Interval } from '../customers/intervals';
import type { OrderingLimit } from '../customers/ordering-model';
import type { OrderValueLimit } from '../customers/order-value-model';
import { eventFindings, eventLines, type EventFindings, type EventLines } from '../customers/events';
import { newestDay } from '../customers/order-columns';
import type { OrderColumns } from '../customers/order-columns';
import type { Outcome } from '../customers/outcome';
import { movements, type Movement } from '../customers/movements';
import { nextLines, nextProducts, type NextLines, type NextProducts } from '../customers/next-product';
import { moneyByCustomer, pyramidOf, pyramidSizes, rankingOf, type Pyramid, type Ranking } from '../customers/pareto';
import { revenueBridges, revenueLines, type RevenueBridge, type RevenueLine } from '../customers/recurring-revenue';
import { projectedRetention, type Projection } from '../customers/retention';
import {
  areAlike,
  placesInOrder,
  scoreCustomers,
  segmentTotals,
  usualSegments,
  usuallySegmented,
  type Scales,
  type ScoredCustomers,
  type Segmentation,
  type SegmentTotals,
  type UsualSegment,
} from '../customers/scores';
import type { Id } from '../numerics/dictionary';
import { daysOf, nextPeriodStart, periodStart } from '../numerics/periods';
import { channelGroups } from './channel-groups';
import type { AnalysisOptions, AnalysisStep, ReadSummary } from './contract';
import type { Cohorts, CohortTables, Part } from './parts';
import type { Payback } from './payback';
import { mostListed } from './limits';
import { segmentLines, type SegmentLine } from './segment-lines';
import type { Orders } from './settle-orders';

export interface Retention {
  readonly observed: AverageRetention;
  readonly projection: Part<Projection>;
}

export interface Subscription {
  /** The periods that are over. */
  readonly bridges: readonly RevenueBridge[];
  /** Whether the last period is not, and so is none of them. */
  readonly isOpen: boolean;
}

export interface CustomerScores extends SegmentTotals {
  readonly scales: Scales;
  readonly customerCount: number;
}

/** Customers by their value in ten groups of equal size, the most valuable first. */
export interface ValueGroup {
  readonly customers: number;
  readonly expectedOrders: number;
  /** The mean over the group. */
  readonly alive: number;
  readonly value: number;
}

export interface CustomerValues {
  readonly horizonWeeks: number;
  readonly customerCount: number;
  readonly orderedAgain: number;
  /** Where the models are at a limit: what the customers are like then. */
  readonly limits: readonly (OrderingLimit | OrderValueLimit)[];
  readonly groups: readonly ValueGroup[];
  /** Of orders and money of all customers, 90 %; `null` where the models say nothing of how far they may be off. */
  readonly intervals: { readonly orders: Interval | null; readonly money: Interval | null };
}

/** A line of the list of customers: what each part that was made says of one of them. */
export interface ListedCustomer {
  readonly id: Id;
  readonly scores?: {
    /** In days. */
    readonly recency: number;
    readonly orders: number;
    readonly money: number;
    readonly r: number;
    readonly f: number;
    readonly m: number;
    /** `null` for one who is in none of the usual segments. */
    readonly segment: UsualSegment | null;
  };
  readonly value?: {
    /** Days with an order. */
    readonly orders: number;
    readonly expectedOrders: number;
    readonly alive: number;
    readonly orderValue: number;
    readonly worth: number;
  };
}

/** Plain data: can be passed between threads. */
export interface Analysis {
  readonly summary: ReadSummary;
  readonly options: AnalysisOptions;
  /** The newest day of the orders: up to it they are taken as complete. */
  readonly asOf: number;
  readonly hasAmounts: boolean;
  readonly cohorts?: Part<Cohorts>;
  readonly retention?: Part<Retention>;
  readonly rfm?: Part<CustomerScores>;
  readonly pyramid?: Part<Pyramid>;
  readonly value?: Part<CustomerValues>;
  readonly next?: Part<NextProducts>;
  readonly subscription?: Part<Subscription>;
  readonly events?: Part<EventFindings>;
  /** Customers period by period; comes with the retention. */
  readonly movements?: readonly Movement[];
  /** What winning customers cost beside what they bring; where a table of spend stands beside the orders. */
  readonly payback?: Part<Payback>;
  /** By the table's own column of segments, where it has one. */
  readonly segments?: readonly SegmentLine[];
  /** The most valuable first, or the best scored where nothing is said of their value; it ends after the most that is shown. */
  readonly customers?: readonly ListedCustomer[];
}

export interface Watcher {
  /** Called before each step; `share` of the whole is done. */
  readonly progress?: (step: AnalysisStep, share: number) => void;
  /** Asked before each step; `true` ends the analysis. */
  readonly stopped?: () => boolean;
}

/** A year in weeks: the horizon of customer value. */
export const horizonWeeks = 52;

/** Everything that `options.make` asks for; `undefined` when stopped. */
export function analyse(orders: Orders, options: AnalysisOptions, watcher: Watcher = {}): Analysis | undefined {
  const { customers, ids, days, amounts } = orders;
  const columns: OrderColumns = { customers, ids, days };
  const asOf = newestDay(columns);
  const results: { -readonly [Key in keyof Analysis]?: Analysis[Key] } = {};
  const each: { scored?: ScoredCustomers; valued?: ValuedCustomers } = {};
  const wanted = new Set(options.make);
  // Cohorts and retention are read from the same tables.
  const tables = once(() => cohortTables(columns, amounts, asOf, options));
  const steps: readonly (readonly [AnalysisStep & keyof Analysis, () => void])[] = [
    ['cohorts', () => (results.cohorts = cohorts(tables(), orders, columns, amounts, asOf, options))],
    [
      'retention',
      () => {
        results.retention = part(tables(), retention);
        if (results.retention.made) results.movements = movements(columns, { period: options.period, asOf });
      },
    ],
    [
      'rfm',
      () =>
        (results.rfm = withAmounts(amounts, (money) =>
          part(alikeOrScored(scoreCustomers(columns, money, asOf, options.bins)), (scored) =>
            scores((each.scored = scored)),
          ),
        )),
    ],
    [
      'pyramid',
      () =>
        (results.pyramid = withAmounts(amounts, (money) => {
          const own = moneyByCustomer(columns, money);
          return pyramid(rankingOf(own, pyramidSizes(own.money.length)));
        })),
    ],
    [
      'value',
      () =>
        (results.value = withAmounts(amounts, (money) =>
          valuePart(fittedModels(columns, money, asOf, daysOf('week')), (models) => {
            each.valued = valuedCustomers(models, columns.ids, horizonWeeks, 0);
            return values(models, each.valued);
          }),
        )),
    ],
    [
      'next',
      () => {
        const { products, productNames: names, moments } = orders;
        results.next = products
          ? next(nextLines(columns, { moments, products, names, amounts, asOf }))
          : { made: false, why: 'noProducts' };
      },
    ],
    [
      'subscription',
      () => {
        const { period } = options;
        results.subscription = withAmounts(amounts, (money) =>
          subscription(revenueLines(columns, money, { period, asOf }), { period, asOf }),
        );
      },
    ],
    [
      'events',
      () => {
        results.events = orders.events
          ? events(eventLines(orders.events), options.period)
          : { made: false, why: 'noEvents' };
      },
    ],
  ];
  const asked = steps.filter(([step]) => wanted.has(step));
  for (const [index, [step, make]] of asked.entries()) {
    if (watcher.stopped?.()) return undefined;
    watcher.progress?.(step, index / asked.length);
    make();
  }
  if (watcher.stopped?.()) return undefined;
  const own = segmentLines(
    orders,
    (rows) => {
      const made = wanted.has('cohorts') ? cohortTables(...someOf(columns, amounts, rows), asOf, options) : undefined;
      return made?.made ? made.average : undefined;
    },
    each.valued,
  );
  if (own && own.length > 0) results.segments = own;
  if (each.scored || each.valued) results.customers = listed(columns.ids, each.scored, each.valued);
  return { ...results, summary: orders.summary, options, asOf, hasAmounts: amounts !== null };
}

/** What is made of a result, or why there is none. */
export function part<From, Of extends object>(outcome: Outcome<From>, make: (result: From) => Of): Part<Of> {
  return outcome.made ? { made: true, ...make(outcome) } : { made: false, why: outcome.why };
}

export function withAmounts<Of extends object>(
  amounts: Float64Array | null,
  make: (money: Float64Array) => Part<Of>,
): Part<Of> {
  return amounts === null ? { made: false, why: 'noAmounts' } : make(amounts);
}

function once<Of>(make: () => Of): () => Of {
  let made: { readonly result: Of } | undefined;
  return () => (made ??= { result: make() }).result;
}

function cohortTables(
  orders: OrderColumns,
  amounts: Float64Array | null,
  asOf: number,
  { period, mode }: AnalysisOptions,
): Outcome<CohortTables> {
  const formed = readableCohorts(orders, { period, alignment: 'calendar', asOf });
  if (!formed.made) return formed;
  const active = activeTable(orders, formed.cohorts, mode);
  return {
    made: true,
    active,
    money: amounts && moneyTable(orders, amounts, formed.cohorts, mode),
    average: averageRetention(active),
  };
}

function cohorts(
  all: Outcome<CohortTables>,
  orders: Orders,
  columns: OrderColumns,
  amounts: Float64Array | null,
  asOf: number,
  options: AnalysisOptions,
): NonNullable<Analysis['cohorts']> {
  const { channels, channelNames, moments } = orders;
  return part(all, (tables) => ({
    all: tables,
    channels:
      options.byChannel && channels !== null
        ? channelGroups(columns, { channels, channelNames, moments }).flatMap(({ group, rows }) => {
            const own = cohortTables(...someOf(columns, amounts, rows), asOf, options);
            // A channel's cohorts are some of all cohorts, so that there are never too many of them alone.
            return own.made ? [{ group, tables: own }] : [];
          })
        : [],
  }));
}

/** The orders of some rows alone. */
function someOf(
  { customers, ids, days }: OrderColumns,
  amounts: Float64Array | null,
  rows: Int32Array,
): [OrderColumns, Float64Array | null] {
  return [
    {
      customers: Int32Array.from(rows, (row) => customers[row] ?? -1),
      ids,
      days: Int32Array.from(rows, (row) => days[row] ?? 0),
    },
    amounts && Float64Array.from(rows, (row) => amounts[row] ?? 0),
  ];
}

export function retention({ average }: CohortTables): Retention {
  return { observed: average, projection: part(projectedRetention(average), (projection) => projection) };
}

/** Shares of nothing say nothing. */
export function pyramid(ranking: Ranking): Part<Pyramid> {
  if (ranking.customers === 0) return { made: false, why: 'noOrders' };
  return ranking.money > 0 ? { made: true, ...pyramidOf(ranking) } : { made: false, why: 'noMoney' };
}

export function next(lines: NextLines): Part<NextProducts> {
  if (lines.lines.length === 0) return { made: false, why: 'noProducts' };
  const products = nextProducts(lines);
  return products ? { made: true, ...products } : { made: false, why: 'tooYoung' };
}

export function subscription(
  lines: readonly RevenueLine[],
  { period, asOf }: { readonly period: AnalysisOptions['period']; readonly asOf: number },
): Part<Subscription> {
  if (lines.length === 0) return { made: false, why: 'noOrders' };
  const bridges = revenueBridges(lines, { period, asOf });
  const isOpen = nextPeriodStart(periodStart(asOf, period), period) - 1 > asOf;
  return bridges.length > 0 ? { made: true, bridges, isOpen } : { made: false, why: 'noWholePeriod' };
}

export function events(lines: EventLines, period: AnalysisOptions['period']): Part<EventFindings> {
  const found = eventFindings(lines, period);
  if (!found) return { made: false, why: 'noOrders' };
  return found.actions > 0 ? { made: true, ...found } : { made: false, why: 'noEvents' };
}

function alikeOrScored(scored: Outcome<ScoredCustomers>): Outcome<ScoredCustomers> {
  return scored.made && areAlike(scored) ? { made: false, why: 'allAlike' } : scored;
}

function scores(scored: ScoredCustomers): CustomerScores {
  return {
    ...segmentTotals(scored, usuallySegmented(scored)),
    scales: scored.scales,
    customerCount: scored.codes.length,
  };
}

/** A sheet of values needs values; what orders alone say is a formula away: PLAN.CUSTOMER_VALUE. */
export function valuePart(
  models: Outcome<CustomerModels>,
  make: (models: CustomerModels) => CustomerValues,
): Part<CustomerValues> {
  if (models.made && models.values.kind === 'heavyTailed') return { made: false, why: 'valuesTooSpread' };
  return part(models, make);
}

export function values(models: CustomerModels, valued: ValuedCustomers): CustomerValues {
  const { orderedAgain, ordering, values: worth } = models;
  return {
    horizonWeeks,
    customerCount: valued.codes.length,
    orderedAgain,
    limits: [...ordering.limits, ...(worth.kind === 'modelled' ? worth.model.limits : [])],
    groups: valueGroups(valued),
    intervals: valueIntervals(models, valued, horizonWeeks),
  };
}

/** Both parts say something of the same customers: those with an order. */
function listed(
  ids: readonly Id[],
  scored: ScoredCustomers | undefined,
  valued: ValuedCustomers | undefined,
): ListedCustomer[] {
  const placeIn = (codes: Int32Array | undefined): Int32Array => {
    const places = new Int32Array(ids.length).fill(-1);
    codes?.forEach((code, place) => (places[code] = place));
    return places;
  };
  const segments = scored && usuallySegmented(scored);
  const scoredAt = placeIn(scored?.codes);
  const valuedAt = placeIn(valued?.codes);
  const first = (codes: Int32Array, places: Int32Array | Uint32Array): number[] =>
    Array.from(places.subarray(0, mostListed), (place) => codes[place] ?? 0);
  const codes = valued
    ? first(valued.codes, valued.places)
    : scored
      ? first(scored.codes, placesInOrder(scored, ids))
      : [];
  return codes.map((code): ListedCustomer => {
    const inScores = scoredAt[code] ?? -1;
    const inValues = valuedAt[code] ?? -1;
    return {
      id: ids[code] ?? '',
      ...(scored && segments && inScores >= 0 && { scores: scoresAt(scored, segments, inScores) }),
      ...(valued && inValues >= 0 && { value: valueAt(valued, inValues) }),
    };
  });
}

type Scored = Pick<ScoredCustomers, 'recency' | 'frequency' | 'money'> &
  Readonly<Record<'r' | 'f' | 'm', ArrayLike<number>>>;

/** Of the customer at a place. */
export function scoresAt(
  { recency, frequency, money, r, f, m }: Scored,
  segments: Segmentation,
  place: number,
): NonNullable<ListedCustomer['scores']> {
  return {
    recency: recency[place] ?? 0,
    orders: frequency[place] ?? 0,
    money: money[place] ?? 0,
    r: r[place] ?? 0,
    f: f[place] ?? 0,
    m: m[place] ?? 0,
    segment: usualSegments[segments.of[place] ?? -1] ?? null,
  };
}

/** Of the customer at a place. */
export function valueAt(
  { orders, expected, alive, orderValue, worth }: ValuedCustomers,
  place: number,
): NonNullable<ListedCustomer['value']> {
  return {
    orders: orders[place] ?? 0,
    expectedOrders: expected[place] ?? 0,
    alive: alive[place] ?? 0,
    orderValue: orderValue[place] ?? 0,
    worth: worth[place] ?? 0,
  };
}

function valueGroups({ places, expected, alive, worth }: ValuedCustomers): ValueGroup[] {
  const groups = Math.min(10, places.length);
  return Array.from({ length: groups }, (_, index) => {
    const from = Math.round((index * places.length) / groups);
    const own = places.subarray(from, Math.round(((index + 1) * places.length) / groups));
    const sum = (column: Float64Array): number => own.reduce((total, place) => total + (column[place] ?? 0), 0);
    return {
      customers: own.length,
      expectedOrders: sum(expected),
      alive: sum(alive) / own.length,
      value: sum(worth),
    };
  });
}
