// What a table of orders says: cohorts, retention and its projection, RFM segments, and the value of each customer.
import { retentionByCohort } from '../functions/cohorts';
import { CellError, type CellOutput } from '../functions/contract';
import { fittedModels, valuedCustomers } from '../functions/customer-value';
import type { CustomerModels, ValuedCustomers } from '../functions/customer-value';
import type { ReasonId } from '../functions/reasons/reason';
import { fittedRetention } from '../functions/retention';
import { cutTable, placesInOrder, scoreCustomers, segmentsOf, segmentTable } from '../functions/rfm';
import type { ScoredCustomers } from '../functions/rfm';
import type { Id } from '../numerics/dictionary';
import { newestDay } from '../customers/order-columns';
import type { OrderColumns } from '../customers/order-columns';
import { daysOf } from '../numerics/periods';
import { survivalCurve } from '../customers/retention-model';
import { channelGroups, type ChannelGroup } from './channel-groups';
import type { AnalysisOptions, AnalysisStep, ReadSummary } from './contract';
import { neverRising } from '../numerics/never-rising';
import type { Orders } from './orders-reader';

/** Why a part could not be made. */
export type WhyNot =
  | 'noAmounts'
  | 'noOrders'
  | 'tooManyPeriods'
  | 'tooFewPeriods'
  | 'nobodyLeft'
  | 'tooFewRepeatCustomers'
  | 'tooFewPayingAgain'
  | 'valuesTooSpread'
  | 'nothingFits';

/** What the reasons mean for an analysis for which orders can leave a part unmade. */
const whyNotMade: Readonly<Partial<Record<ReasonId, WhyNot>>> = {
  noOrders: 'noOrders',
  noOrdersToValue: 'noOrders',
  noDatedCustomers: 'noOrders',
  tooManyCohortCells: 'tooManyPeriods',
  tooLargeForSheet: 'tooManyPeriods',
  tooFewPeriods: 'tooFewPeriods',
  nobodyLeft: 'nobodyLeft',
  tooFewRepeatCustomers: 'tooFewRepeatCustomers',
  tooFewPayingAgain: 'tooFewPayingAgain',
  valuesTooSpread: 'valuesTooSpread',
  noRetentionModel: 'nothingFits',
  noOrderingModel: 'nothingFits',
  noValueModel: 'nothingFits',
};

/** A part, or the reason why there is none. */
export type Part<Of> = ({ readonly made: true } & Of) | { readonly made: false; readonly why: WhyNot };

/** As PLAN.COHORT_RETENTION gives them: a heading, then label, size and a cell for each age; `''` where an age is not over. */
export interface CohortTables {
  readonly counts: readonly (readonly CellOutput[])[];
  readonly rates: readonly (readonly CellOutput[])[];
  /** `null` where the table has no amounts. */
  readonly money: readonly (readonly CellOutput[])[] | null;
  /** One line: weighted by size over the cohorts that are through with the age. */
  readonly average: readonly (readonly CellOutput[])[];
}

export interface Retention {
  /** By age from 0: the weighted average, as far as a cohort is through with it. */
  readonly observed: readonly number[];
  /** Customers whom each average is taken over. */
  readonly customers: readonly number[];
  readonly projection: Part<{
    /** By age from 0, past the last one that was seen. */
    readonly curve: readonly number[];
    readonly alpha: number;
    readonly beta: number;
    /** Whether the average rose somewhere and was levelled before the fit. */
    readonly levelled: boolean;
  }>;
}

export interface CustomerScores {
  /** As PLAN.RFM_SCORE gives them, a heading first. */
  readonly segments: readonly (readonly CellOutput[])[];
  readonly cuts: readonly (readonly CellOutput[])[];
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
  readonly groups: readonly ValueGroup[];
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
    readonly segment: string | number;
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
  readonly duplicatesLeftOut: number;
  readonly cohorts?: Part<{
    readonly all: CohortTables;
    readonly channels: readonly { readonly group: ChannelGroup; readonly tables: CohortTables }[];
  }>;
  readonly retention?: Part<Retention>;
  readonly rfm?: Part<CustomerScores>;
  readonly value?: Part<CustomerValues>;
  /** The most valuable first, or the best scored where nothing is said of their value; it ends after the most that is shown. */
  readonly customers?: readonly ListedCustomer[];
}

export interface Watcher {
  /** Called before each step; `share` of the whole is done. */
  readonly progress?: (step: AnalysisStep, share: number) => void;
  /** Asked before each step; `true` ends the analysis. */
  readonly stopped?: () => boolean;
}

/** So many customers are listed: what a reader may still filter, and a workbook still carry well. */
export const mostListed = 50_000;

/** A year in weeks: the horizon of customer value. */
const horizonWeeks = 52;

/** The projection goes on as long as was seen, and no further than this many periods. */
const mostProjected = 24;

/** Everything that `options.make` asks for; `undefined` when stopped. */
export function analyse(orders: Orders, options: AnalysisOptions, watcher: Watcher = {}): Analysis | undefined {
  const { columns, amounts, duplicatesLeftOut } = countedRows(orders, options);
  const asOf = newestDay(columns);
  const results: { -readonly [Key in keyof Analysis]?: Analysis[Key] } = {};
  const each: { scored?: ScoredCustomers; valued?: ValuedCustomers } = {};
  const wanted = new Set(options.make);
  const steps: readonly (readonly [AnalysisStep & keyof Analysis, () => void])[] = [
    ['cohorts', () => (results.cohorts = part(() => cohorts(orders, columns, amounts, asOf, options)))],
    ['retention', () => (results.retention = part(() => retention(columns, asOf, options)))],
    [
      'rfm',
      () =>
        (results.rfm = withAmounts(amounts, (money) =>
          scores((each.scored = scoreCustomers(columns, money, asOf, options.bins))),
        )),
    ],
    [
      'value',
      () =>
        (results.value = withAmounts(amounts, (money) => {
          const models = fittedModels(columns, money, asOf, daysOf('week'));
          return values(models, (each.valued = valuedCustomers(models, columns.ids, horizonWeeks, 0)));
        })),
    ],
  ];
  const asked = steps.filter(([step]) => wanted.has(step));
  for (const [index, [step, make]] of asked.entries()) {
    if (watcher.stopped?.()) return undefined;
    watcher.progress?.(step, index / asked.length);
    make();
  }
  if (watcher.stopped?.()) return undefined;
  if (each.scored || each.valued) results.customers = listed(columns.ids, each.scored, each.valued);
  return { ...results, summary: orders.summary, options, asOf, hasAmounts: amounts !== null, duplicatesLeftOut };
}

/** The rows that the functions get: without the duplicates, if they are not to be kept. */
function countedRows(
  orders: Orders,
  { keepDuplicates }: AnalysisOptions,
): { readonly columns: OrderColumns; readonly amounts: Float64Array | null; readonly duplicatesLeftOut: number } {
  const { customers, ids, days, amounts, duplicates } = orders;
  const duplicatesLeftOut = keepDuplicates ? 0 : duplicates.reduce((sum, each) => sum + each, 0);
  if (duplicatesLeftOut === 0) return { columns: { customers, ids, days }, amounts, duplicatesLeftOut };
  return {
    columns: { customers: customers.map((code, row) => (duplicates[row] === 1 ? -1 : code)), ids, days },
    amounts,
    duplicatesLeftOut,
  };
}

function part<Of extends object>(make: () => Of): Part<Of> {
  try {
    return { made: true, ...make() };
  } catch (error) {
    const why = error instanceof CellError ? whyNotMade[error.reason.id] : undefined;
    if (why === undefined) throw error;
    return { made: false, why };
  }
}

function withAmounts<Of extends object>(amounts: Float64Array | null, make: (money: Float64Array) => Of): Part<Of> {
  return amounts === null ? { made: false, why: 'noAmounts' } : part(() => make(amounts));
}

function cohortTables(
  orders: OrderColumns,
  amounts: Float64Array | null,
  asOf: number,
  { period, mode }: AnalysisOptions,
): CohortTables {
  const table = (output: 'count' | 'rate' | 'amount' | 'average'): CellOutput[][] =>
    retentionByCohort(orders, amounts, { period, counting: mode, asOf, output, alignment: 'calendar' });
  return {
    counts: table('count'),
    rates: table('rate'),
    money: amounts === null ? null : table('amount'),
    average: table('average'),
  };
}

function cohorts(
  orders: Orders,
  columns: OrderColumns,
  amounts: Float64Array | null,
  asOf: number,
  options: AnalysisOptions,
) {
  const { channels, channelNames, moments } = orders;
  const groups =
    options.byChannel && channels !== null ? channelGroups(columns, { channels, channelNames, moments }) : [];
  return {
    all: cohortTables(columns, amounts, asOf, options),
    channels: groups.map(({ group, rows }) => ({
      group,
      tables: cohortTables(
        {
          customers: Int32Array.from(rows, (row) => columns.customers[row] ?? -1),
          ids: columns.ids,
          days: Int32Array.from(rows, (row) => columns.days[row] ?? 0),
        },
        amounts && Float64Array.from(rows, (row) => amounts[row] ?? 0),
        asOf,
        options,
      ),
    })),
  };
}

function retention(columns: OrderColumns, asOf: number, options: AnalysisOptions): Retention {
  const { counts, average } = cohortTables(columns, null, asOf, options);
  const observed = (average[1] ?? []).slice(2).filter((rate): rate is number => typeof rate === 'number');
  const customers = observed.map((_, age) =>
    counts.slice(1).reduce((sum, line) => sum + (line[2 + age] === '' ? 0 : Number(line[1])), 0),
  );
  return { observed, customers, projection: part(() => projection(observed, customers)) };
}

function projection(observed: readonly number[], customers: readonly number[]) {
  // The model knows nobody who comes back, so that a curve that rises is levelled where it does.
  const survivors = neverRising(observed, customers);
  const model = fittedRetention(survivors);
  const last = observed.length - 1;
  return {
    curve: [...survivalCurve(model, last + Math.min(Math.max(last, 1), mostProjected))],
    alpha: model.alpha,
    beta: model.beta,
    levelled: observed.some((rate, age) => rate !== survivors[age]),
  };
}

function scores(scored: ScoredCustomers): CustomerScores {
  return {
    segments: segmentTable(scored, segmentsOf([], scored)),
    cuts: cutTable(scored),
    customerCount: scored.codes.length,
  };
}

function values({ orders }: CustomerModels, valued: ValuedCustomers): CustomerValues {
  return {
    horizonWeeks,
    customerCount: valued.codes.length,
    orderedAgain: orders.repeats.reduce((sum, repeats) => sum + (repeats > 0 ? 1 : 0), 0),
    groups: valueGroups(valued),
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
  const segments = scored && segmentsOf([], scored);
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
      ...(scored &&
        segments &&
        inScores >= 0 && {
          scores: {
            recency: scored.recency[inScores] ?? 0,
            orders: scored.frequency[inScores] ?? 0,
            money: scored.money[inScores] ?? 0,
            r: scored.r[inScores] ?? 0,
            f: scored.f[inScores] ?? 0,
            m: scored.m[inScores] ?? 0,
            segment: segments.names[segments.ofScore[scored.score[inScores] ?? 0] ?? 0] ?? '',
          },
        }),
      ...(valued &&
        inValues >= 0 && {
          value: {
            orders: valued.orders[inValues] ?? 0,
            expectedOrders: valued.expected[inValues] ?? 0,
            alive: valued.alive[inValues] ?? 0,
            orderValue: valued.orderValue[inValues] ?? 0,
            worth: valued.worth[inValues] ?? 0,
          },
        }),
    };
  });
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
