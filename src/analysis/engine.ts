// An analysis of a table that stays in its engine: what was read of it and what was left out, then each result of a report,
// computed there, put together as `analyse` puts together those of rows in memory.
import { averageRetention, type CohortTable } from '../customers/cohort-tables';
import {
  modelsOf,
  mostRefunds,
  valuedCustomers,
  type CustomerModels,
  type ValuedCustomers,
} from '../customers/customer-value';
import { earlyWindows, type EventLines } from '../customers/events';
import type { Movement } from '../customers/movements';
import type { NextLines } from '../customers/next-product';
import type { CustomerOrders } from '../customers/order-history';
import { unmade, type Outcome } from '../customers/outcome';
import { giniOf, pyramidSizes, type Ranking } from '../customers/pareto';
import { revenueMoves, type RevenueLine } from '../customers/recurring-revenue';
import { segmentTotals, usuallySegmented, type ScoredCustomers } from '../customers/scores';
import { serialAt } from '../numerics/days';
import type { Id } from '../numerics/dictionary';
import { sumsByGroup } from '../numerics/group-sums';
import { codesInOrder } from '../numerics/id-order';
import { nextPeriodStart } from '../numerics/periods';
import {
  events,
  horizonWeeks,
  next,
  part,
  pyramid,
  retention,
  scoresAt,
  subscription,
  valueAt,
  valuePart,
  values,
  type Analysis,
  type CustomerScores,
  type ListedCustomer,
  type Watcher,
} from './analyse';
import { groupsBySize, type ChannelGroup } from './channel-groups';
import type { CohortTables } from './parts';
import {
  partsOfReport,
  problemKinds,
  type AnalysisOptions,
  type AnalysisStep,
  type Asked,
  type Choices,
  type Need,
  type Problem,
  type ProblemKind,
  type ReadSummary,
  type Role,
  type StatusMeaning,
} from './contract';
import {
  eventRowKinds,
  eventsStatement,
  factsStatement,
  groupsStatement,
  historiesStatement,
  keptStatements,
  linesStatement,
  listStatement,
  lossesStatement,
  nextStatement,
  periodsStatement,
  placesStatement,
  rangesStatement,
  rankingStatement,
  refundRowsStatement,
  revenueStatement,
  scoreGroupsStatement,
  sizesStatement,
  summaryStatement,
  valuesStatement,
  withoutOrders,
  type Cuts,
  type EngineColumn,
  type EngineReading,
  type EngineTable,
  type GroupedBy,
  type Grouping,
  type KeptStep,
  type SettledOrders,
  type WantedHistory,
} from './engine-sql';
import { mostListed } from './limits';
import { OrdersReader } from './orders-reader';
import { namesHundredths } from './recognise';
import type { SegmentLine } from './segment-lines';
import { nearMiddle, mostStatuses, shareOfRepeating } from './settle-orders';
import { statusMeaning } from './statuses';
import { currencyNamed } from './text-amounts';

/** What a cell of a result is; numbers that no double holds come as their digits. */
export type EngineCell = string | number | null;

/** The engine, asked for the rows of one statement, one by one and in their order. */
export type AskEngine = (sql: string, take: (row: readonly EngineCell[]) => void) => Promise<void>;

/** Keeps the rows of a statement in the engine for as long as it is open, and says what stands behind FROM for them. */
export type KeepInEngine = (sql: string) => Promise<string>;

/** A table that was looked through: how it is read, and what is to be known of it. */
export interface EngineOrders {
  readonly table: EngineTable;
  readonly reading: EngineReading;
  readonly summary: ReadSummary;
  /** Orders below 0. */
  readonly negative: number;
}

/** Why a table cannot be read in its engine. */
export type EngineReason = 'textDates' | 'textAmounts' | 'tooManyRefunds';

export class EngineFailure extends Error {
  constructor(
    readonly reason: EngineReason,
    /** The column that it is about. */
    readonly column: string,
  ) {
    super(`${reason}: ${column}`);
    this.name = 'EngineFailure';
  }
}

/** Rows of customers who gave something back: more than these are no part of a report any more. */
export const mostRefundRows = 200_000;

const millisecondsOfDay = 86_400_000;

/** Excel's number of a day that the engine counts from 1970 on. */
export function serialOfDay(day: number): number {
  return serialAt(day * millisecondsOfDay);
}

/** And the other way round. */
function dayOfSerial(serial: number): number {
  return Math.round(serial - serialOfDay(0));
}

async function rowsOf(ask: AskEngine, sql: string): Promise<(readonly EngineCell[])[]> {
  const rows: (readonly EngineCell[])[] = [];
  await ask(sql, (row) => rows.push(row));
  return rows;
}

async function numbersOf(ask: AskEngine, sql: string): Promise<number[]> {
  return ((await rowsOf(ask, sql))[0] ?? []).map(Number);
}

/** What is in the table, and how its rows are read: as a file with the same columns would be. Throws `EngineFailure`. */
export async function readInEngine(ask: AskEngine, given: EngineTable, asked: Asked): Promise<EngineOrders> {
  const table = withoutOrders(given);
  refuseTexts(table);
  const { columns } = table;
  const counted = async (role: Role): Promise<readonly { readonly value: string; readonly rows: number }[]> => {
    const column = columns[role];
    if (!column) return [];
    const rows = await rowsOf(ask, valuesStatement(table, column, 1000));
    return rows.flatMap(([value, count]) => (value === null ? [] : [{ value: String(value), rows: Number(count) }]));
  };
  const statuses = await counted('status');
  const currencies = await counted('currency');
  const codes = new Map(currencies.map(({ value }) => [value, currencyNamed(value) ?? value]));
  const [code, ...otherCodes] = new Set(codes.values());
  const money = columns.amount ?? columns.price;
  const suggested: Choices = {
    statuses: Object.fromEntries(
      statuses
        .slice(0, mostStatuses)
        .map(({ value }): [string, StatusMeaning] => [value, statusMeaning(value) ?? 'order']),
    ),
    currency: code !== undefined && otherCodes.length === 0 ? { to: code, rates: { [code]: 1 } } : null,
    dateOrder: null,
    zone: Object.values(columns).some(({ kind }) => kind === 'zonedTime') ? 0 : null,
    decimals: null,
    hundredths: money !== undefined && namesHundredths(money.name),
    lines: 'add',
    dated: 'ordered',
    unpaid: columns.status ? 'counted' : 'leftOut',
    refunds: 'giveBack',
    // Which rows are alike in every column only the whole table could say.
    keepDuplicates: true,
  };
  const choices: Choices = {
    ...suggested,
    ...asked,
    keepDuplicates: true,
    statuses: { ...suggested.statuses, ...asked.statuses },
    // An event gives no other one back.
    ...(columns.event && { refunds: 'keep' }),
  };
  const meaning = (wanted: StatusMeaning): string[] =>
    statuses.map(({ value }) => value).filter((value) => (choices.statuses[value] ?? 'order') === wanted);
  const { currency } = choices;
  const rated = [...codes].flatMap(([value, of]): [string, number][] => {
    const rate = currency?.rates[of] ?? currency?.rates[value];
    return rate === undefined ? [] : [[value, rate]];
  });
  const first: EngineReading = {
    dated: choices.dated,
    unpaid: choices.unpaid,
    refunds: money ? choices.refunds : 'keep',
    lines: choices.lines,
    hundredths: choices.hundredths,
    zone: choices.zone ?? 0,
    statuses: { refund: meaning('refund'), leftOut: meaning('leftOut') },
    rates: currency ? new Map(rated) : null,
    settled: null,
    between: null,
  };
  const needs: Need[] = [
    ...(codes.size > 0 && otherCodes.length > 0 && currency === null ? (['currency'] as const) : []),
    ...(statuses.length > mostStatuses ? (['statuses'] as const) : []),
  ];
  const facts = factsOf(await rowsOf(ask, factsStatement(table, first)));
  const lines = await linesOf(ask, table, first, asked);
  const { settled, problems: settledProblems } =
    facts.of('refund').rows > 0
      ? await settledApart(ask, table, { ...first, lines: lines.are }, choices)
      : { settled: null, problems: [] };
  const all: EngineReading = { ...first, lines: lines.are, settled };
  const before = await summaryOf(ask, table, all);
  const between = nearMiddle(before.firstDay, before.lastDay, before.middle);
  const reading = { ...all, between };
  const after = between ? await summaryOf(ask, table, reading) : before;
  return {
    table,
    reading,
    negative: after.negative,
    summary: {
      rows: facts.all,
      used: after.orders,
      customers: after.customers,
      firstDay: after.orders === 0 ? 0 : serialOfDay(after.firstDay),
      lastDay: after.orders === 0 ? 0 : serialOfDay(after.lastDay),
      channels: [],
      // The rows of an engine have no numbers that could be shown.
      problems: problemsOf(facts, {
        columns,
        refunds: choices.refunds,
        asksCurrency: needs.includes('currency'),
        far: before.orders - after.orders,
        lines: after.lines,
        settled: settledProblems,
      }),
      found: {
        statuses: statuses.slice(0, mostStatuses),
        currencies: [...new Set(codes.values())].map((each) => ({
          code: each,
          rows: currencies.reduce((sum, { value, rows }) => sum + (codes.get(value) === each ? rows : 0), 0),
        })),
        offsets: [],
        eitherDates: 0,
        eitherAmounts: 0,
        ordersOfLines: lines.orders,
        unpaid: bare(facts, 'unpaid') + facts.of('unpaid').rows,
        refunds: facts.of('refund').rows,
        maybeHundredths: false,
      },
      choices: { ...choices, lines: lines.are },
      needs,
    },
  };
}

/** Of the rows that are orders or refunds. */
function bare(facts: FactsOfStates, column: keyof Facts): number {
  return [facts.of('counted'), facts.of('refund')].reduce((sum, each) => sum + each[column], 0);
}

/** What was found wrong with the rows, and what of it is left out. */
export function problemsOf(
  facts: FactsOfStates,
  {
    columns,
    refunds,
    asksCurrency,
    far,
    lines,
    settled,
  }: {
    readonly columns: EngineTable['columns'];
    readonly refunds: Choices['refunds'];
    readonly asksCurrency: boolean;
    readonly far: number;
    readonly lines: number;
    readonly settled: readonly Problem[];
  },
): readonly Problem[] {
  const money = columns.amount ?? columns.price;
  const count = new Map<ProblemKind, number>([
    ['noCustomer', bare(facts, 'noCustomer')],
    ['noDate', bare(facts, 'noDate')],
    ['farDate', far],
    ['noAmount', money ? bare(facts, 'noAmount') : 0],
    ['statusOut', facts.of('statusOut').rows],
    ['unpaid', facts.of('unpaid').rows],
    ['otherCurrency', facts.of('otherCurrency').rows],
    ['noCurrency', columns.currency && money && !asksCurrency ? bare(facts, 'noCurrency') : 0],
    ['refund', refunds === 'keep' && money ? facts.of('counted').negative : 0],
    ['orderLine', lines],
  ]);
  for (const { kind, rows } of settled) count.set(kind, (count.get(kind) ?? 0) + rows);
  return problemKinds.flatMap((kind): Problem[] => {
    const rows = count.get(kind) ?? 0;
    return rows > 0 ? [{ kind, rows, examples: [] }] : [];
  });
}

/** A column of texts may hold anything: what it means is said by whoever made it, in a view. */
function refuseTexts({ columns }: EngineTable): void {
  for (const role of ['date', 'paid'] as const) {
    const column = columns[role];
    if (column && !['day', 'time', 'zonedTime'].includes(column.kind))
      throw new EngineFailure('textDates', column.name);
  }
  for (const role of ['amount', 'quantity', 'price'] as const) {
    const column = columns[role];
    if (column && column.kind !== 'number') throw new EngineFailure('textAmounts', column.name);
  }
}

interface Facts {
  readonly rows: number;
  readonly noCustomer: number;
  readonly noDate: number;
  readonly noAmount: number;
  readonly noCurrency: number;
  readonly negative: number;
  readonly unpaid: number;
}

interface FactsOfStates {
  readonly all: number;
  readonly of: (state: string) => Facts;
}

export function factsOf(rows: readonly EngineRow[]): FactsOfStates {
  const none = { rows: 0, noCustomer: 0, noDate: 0, noAmount: 0, noCurrency: 0, negative: 0, unpaid: 0 };
  const states = new Map(
    rows.map(([state, ...counts]): [string, Facts] => {
      const [all = 0, noCustomer = 0, noDate = 0, noAmount = 0, noCurrency = 0, negative = 0, unpaid = 0] =
        counts.map(Number);
      return [String(state), { rows: all, noCustomer, noDate, noAmount, noCurrency, negative, unpaid }];
    }),
  );
  return {
    all: [...states.values()].reduce((sum, each) => sum + each.rows, 0),
    of: (state) => states.get(state) ?? none,
  };
}

async function linesOf(
  ask: AskEngine,
  table: EngineTable,
  reading: EngineReading,
  asked: Asked,
): Promise<{ readonly orders: number; readonly are: Choices['lines'] }> {
  if (!table.columns.order) return { orders: 0, are: asked.lines ?? 'add' };
  const [orders = 0, alike = 0] = await numbersOf(ask, linesStatement(table, reading));
  const repeats = table.columns.amount !== undefined && orders > 0 && alike >= shareOfRepeating * orders;
  return { orders, are: asked.lines ?? (repeats ? 'repeat' : 'add') };
}

interface Summary {
  readonly orders: number;
  readonly customers: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly lines: number;
  readonly negative: number;
  readonly middle: number;
}

async function summaryOf(ask: AskEngine, table: EngineTable, reading: EngineReading): Promise<Summary> {
  const [orders = 0, customers = 0, firstDay = 0, lastDay = 0, lines = 0, negative = 0, middle = 0] = await numbersOf(
    ask,
    summaryStatement(table, reading),
  );
  return { orders, customers, firstDay, lastDay, lines, negative, middle };
}

/** What only those rows can say that gave something back or were given back. */
const settledKinds: readonly ProblemKind[] = ['refund', 'refundAlone', 'givenBack', 'orderLine', 'otherCustomer'];

/**
 * Which order a refund gives back is found row by row, as in a file: the rows of the customers who have one come out, and
 * what is left of their orders goes into every further statement.
 */
async function settledApart(
  ask: AskEngine,
  table: EngineTable,
  reading: EngineReading,
  choices: Choices,
): Promise<{ readonly settled: SettledOrders; readonly problems: readonly Problem[] }> {
  const rows = await rowsOf(ask, refundRowsStatement(table, reading, mostRefundRows + 1));
  if (rows.length > mostRefundRows) throw new EngineFailure('tooManyRefunds', '');
  return settledRows(rows, table.columns, reading, choices);
}

/** The same of rows that have left the engine: customer, seconds, amount, number, channel, segment, state, product. */
export function settledRows(
  rows: readonly EngineRow[],
  columns: Readonly<Partial<Record<Role, EngineColumn>>>,
  reading: Pick<EngineReading, 'lines' | 'statuses'>,
  choices: Pick<Choices, 'refunds'>,
): { readonly settled: SettledOrders; readonly problems: readonly Problem[] } {
  const column = (place: number): (string | number)[] => rows.map((row) => row[place] ?? '');
  const reader = new OrdersReader(rows.length);
  const hasMoney = columns.amount !== undefined || columns.price !== undefined;
  reader.read({
    firstRow: 1,
    cells: {
      customer: column(0),
      date: rows.map((row) => (row[1] === null ? '' : serialAt(Number(row[1]) * 1000))),
      ...(hasMoney && { amount: column(2) }),
      ...(columns.order && { order: column(3) }),
      ...(columns.channel && { channel: column(4) }),
      ...(columns.segment && { segment: column(5) }),
      ...(reading.statuses.refund.length > 0 && { status: column(6) }),
      ...(columns.product && { product: column(7) }),
    },
  });
  const orders = reader.finish({
    refunds: choices.refunds,
    lines: reading.lines,
    keepDuplicates: true,
    statuses: { counted: 'order', refund: 'refund' },
    currency: null,
  });
  const name = (codes: Int32Array | null, names: readonly string[], row: number): string | null =>
    names[codes?.[row] ?? -1] ?? null;
  const settled: SettledOrders['orders'][number][] = [];
  for (let row = 0; row < rows.length; row++) {
    const customer = orders.ids[orders.customers[row] ?? -1];
    if (customer === undefined || typeof customer === 'boolean') continue;
    settled.push({
      customer,
      moment: Number(rows[row]?.[1]),
      amount: orders.amounts?.[row] ?? 0,
      channel: name(orders.channels, orders.channelNames, row),
      segment: name(orders.segments, orders.segmentNames, row),
      product: name(orders.products, orders.productNames, row),
    });
  }
  const customers = [
    ...new Set(rows.flatMap(([customer]) => (customer === null || customer === undefined ? [] : [customer]))),
  ];
  return {
    settled: { customers, orders: settled },
    problems: orders.summary.problems.filter(({ kind }) => settledKinds.includes(kind)),
  };
}

/** One line of the statement of periods. */
interface PeriodLine {
  readonly place: number;
  readonly cohort: number;
  readonly age: number;
  readonly kind: number;
  readonly customers: number;
  readonly money: number;
}

/** A table with more cells than this nobody reads any more. */
const mostCells = 1 << 21;

type Unit = AnalysisOptions['period'];

function startOf(index: number, period: Unit): number {
  if (period === 'week') return serialOfDay(7 * index - 3);
  const months = period === 'month' ? index : 3 * index;
  return serialAt(Date.UTC(Math.floor(months / 12), months % 12));
}

/** The cohorts by age of the lines of one group. */
function cohortTablesOf(
  lines: readonly PeriodLine[],
  { period, asOf, hasMoney }: { readonly period: Unit; readonly asOf: number; readonly hasMoney: boolean },
): Outcome<CohortTables> {
  if (lines.length === 0) return unmade({ why: 'noOrders' });
  const earliest = lines.reduce((least, { cohort }) => Math.min(least, cohort), Infinity);
  const latest = lines.reduce((most, { cohort }) => Math.max(most, cohort), -Infinity);
  const starts: number[] = [];
  let next = startOf(earliest, period);
  while (next <= asOf) {
    starts.push(next);
    next = nextPeriodStart(next, period);
  }
  const ages = starts.length;
  const size = latest - earliest + 1;
  if (size * ages > mostCells)
    return unmade({ why: 'tooManyPeriods', cohorts: size, periods: ages, mostCells, farthest: 0 });
  const complete = next === asOf + 1 ? ages : ages - 1;
  const sizes = new Int32Array(size);
  const active = new Float64Array(size * ages);
  const places = Int32Array.from(lines, ({ cohort, age }) => (cohort - earliest) * ages + age);
  lines.forEach(({ cohort, age, customers }, index) => {
    const place = places[index] ?? 0;
    active[place] = (active[place] ?? 0) + customers;
    if (age === 0) sizes[cohort - earliest] = (sizes[cohort - earliest] ?? 0) + customers;
  });
  const cohorts: CohortTable['cohorts'] = {
    asOf,
    starts: starts.slice(0, size),
    sizes,
    completeAges: sizes.map((_, cohort) => Math.max(complete - cohort, 0)),
    ages,
  };
  const table: CohortTable = { cohorts, cells: active };
  const money = sumsByGroup(
    Float64Array.from(lines, (line) => line.money),
    places,
    size * ages,
  );
  return {
    made: true,
    active: table,
    money: hasMoney ? { cohorts, cells: money } : null,
    average: averageRetention(table),
  };
}

/** Customers period by period, from the first order to the newest one. */
function movementsOf(lines: readonly PeriodLine[], period: Unit, asOf: number): readonly Movement[] {
  const first = lines.reduce((least, { cohort }) => Math.min(least, cohort), Infinity);
  const found: Movement[] = [];
  const counts = new Map<number, [number, number, number]>();
  for (const { cohort, age, kind, customers } of lines) {
    const own = counts.get(cohort + age) ?? [0, 0, 0];
    own[kind as 0 | 1 | 2] += customers;
    counts.set(cohort + age, own);
  }
  let known = 0;
  for (let index = first; startOf(index, period) <= asOf; index++) {
    const [fresh, returning, back] = counts.get(index) ?? [0, 0, 0];
    const start = startOf(index, period);
    const dormant = known - returning - back;
    known += fresh;
    found.push({ start, isOver: nextPeriodStart(start, period) - 1 <= asOf, fresh, returning, back, dormant });
  }
  return found;
}

/** A row of an answer. */
export type EngineRow = readonly EngineCell[];

/** What an analysis asks of orders that it does not hold itself; the rows are those of the statements of these names. */
export interface EngineAnswers {
  readonly periods: (period: Unit, grouping: Grouping | null) => Promise<readonly EngineRow[]>;
  readonly sizes: (by: GroupedBy) => Promise<readonly EngineRow[]>;
  readonly groups: (grouping: Grouping) => Promise<readonly EngineRow[]>;
  readonly ranges: (asOf: number) => Promise<readonly EngineRow[]>;
  readonly places: (of: Parameters<typeof placesStatement>[2]) => Promise<readonly EngineRow[]>;
  readonly scoreGroups: (asOf: number, cuts: Cuts) => Promise<readonly EngineRow[]>;
  /** `null` where the answers do not hold it. */
  readonly next: (asOf: number) => Promise<NextLines | null>;
  /** `null` where the answers do not hold it. */
  readonly revenue: (period: Unit) => Promise<readonly RevenueLine[] | null>;
  /** `null` where the answers do not hold it. */
  readonly events: () => Promise<EventLines | null>;
  readonly ranking: (sizes: readonly number[]) => Promise<Ranking>;
  readonly losses: () => Promise<readonly EngineRow[]>;
  readonly histories: (grouping: Grouping | null, take: (row: EngineRow) => void) => Promise<void>;
  /** `null` where nobody can say who the customers are. */
  readonly list: (of: Parameters<typeof listStatement>[2]) => Promise<readonly EngineRow[] | null>;
}

function engineAnswers(ask: AskEngine, table: EngineTable, reading: EngineReading): EngineAnswers {
  const rows = (sql: string): Promise<EngineRow[]> => rowsOf(ask, sql);
  return {
    periods: (period, grouping) => rows(periodsStatement(table, reading, period, grouping)),
    sizes: (by) => rows(sizesStatement(table, reading, by)),
    groups: (grouping) => rows(groupsStatement(table, reading, grouping)),
    ranges: (asOf) => rows(rangesStatement(table, reading, asOf)),
    places: (of) => rows(placesStatement(table, reading, of)),
    scoreGroups: (asOf, cuts) => rows(scoreGroupsStatement(table, reading, asOf, cuts)),
    next: async (asOf) => nextIn(await rows(nextStatement(table, reading, asOf))),
    revenue: async (period) => revenueIn(await rows(revenueStatement(table, reading, period)), period),
    events: async () => eventsIn(await rows(eventsStatement(table, reading))),
    ranking: async (sizes) => rankingIn(await rows(rankingStatement(table, reading, sizes)), sizes),
    losses: () => rows(lossesStatement(table, reading)),
    histories: (grouping, take) => ask(historiesStatement(table, reading, grouping), take),
    list: (of) => rows(listStatement(table, reading, of)),
  };
}

/** Of the first row of an answer. */
function numbersIn([row = []]: readonly EngineRow[]): number[] {
  return row.map(Number);
}

/** Everything that `options.make` asks for; `undefined` when stopped. Tables count the periods of the orders themselves. */
export async function analyseInEngine(
  ask: AskEngine,
  { table, reading, summary, negative }: EngineOrders,
  options: AnalysisOptions & { readonly mode: 'on' },
  watcher: Watcher = {},
  { listLength, keep }: { readonly listLength?: number; readonly keep?: KeepInEngine } = {},
): Promise<Analysis | undefined> {
  const { columns } = table;
  const hasMoney = columns.amount !== undefined || (columns.quantity !== undefined && columns.price !== undefined);
  const has = {
    money: hasMoney,
    channel: columns.channel !== undefined,
    segment: columns.segment !== undefined,
    product: columns.product !== undefined,
    event: columns.event !== undefined,
  };
  const kept = async (grouping: Grouping | null): Promise<EngineAnswers> => {
    const tables: Partial<Record<KeptStep, string>> = {};
    const asOf = dayOfSerial(summary.lastDay);
    // The list asks for both of each customer, whichever part was wanted.
    const statements = keptStatements(table, reading, { asOf, grouping, steps: ['step_activity', 'step_history'] });
    for (const [step, sql] of statements) if (keep) tables[step] = await keep(sql);
    return engineAnswers(ask, table, { ...reading, kept: tables });
  };
  return analyseAnswers(engineAnswers(ask, table, reading), { has, summary, negative }, options, watcher, {
    ...(listLength !== undefined && { listLength }),
    ...(keep && { kept }),
  });
}

/** The same, whoever answers. */
export async function analyseAnswers(
  given: EngineAnswers,
  {
    has,
    summary,
    negative,
  }: {
    readonly has: Readonly<Record<'money' | 'product' | 'event' | GroupedBy, boolean>>;
    readonly summary: ReadSummary;
    readonly negative: number;
  },
  options: AnalysisOptions & { readonly mode: 'on' },
  watcher: Watcher = {},
  {
    listLength = mostListed,
    kept,
  }: {
    readonly listLength?: number;
    /** Keeps what is asked for several times, and answers from then on. */
    readonly kept?: (segments: Grouping | null) => Promise<EngineAnswers>;
  } = {},
): Promise<Analysis | undefined> {
  let answers = given;
  const hasMoney = has.money;
  const { period } = options;
  const asOf = summary.lastDay;
  const newest = dayOfSerial(asOf);
  const wanted = new Set(options.make);
  const steps = partsOfReport.filter((step) => wanted.has(step));
  const isStopped = (step: AnalysisStep): boolean => {
    if (watcher.stopped?.()) return true;
    watcher.progress?.(step, steps.findIndex((each) => each === step) / steps.length);
    return false;
  };
  const periodsOf = async (grouping: Grouping | null): Promise<PeriodLine[]> => {
    const rows = await answers.periods(period, grouping);
    return rows.map((row): PeriodLine => {
      const [place = 0, cohort = 0, age = 0, kind = 0, customers = 0, money = 0] = row.map(Number);
      return { place, cohort, age, kind, customers, money };
    });
  };
  const groupsOf = async (by: GroupedBy): Promise<{ grouping: Grouping; groups: readonly ChannelGroup[] } | null> => {
    if (!has[by]) return null;
    const rows = await answers.sizes(by);
    const { shown, groups } = groupsBySize(
      rows.map(([name, customers]) => ({ name: name === null ? null : String(name), customers: Number(customers) })),
    );
    return { grouping: { by, names: shown.map(({ name }) => name) }, groups };
  };
  const results: { -readonly [Key in keyof Analysis]?: Analysis[Key] } = {};
  const form = { period, asOf, hasMoney };

  if (isStopped('cohorts')) return undefined;
  const lines = wanted.has('cohorts') || wanted.has('retention') ? await periodsOf(null) : [];
  const tables = cohortTablesOf(lines, form);
  if (wanted.has('cohorts')) {
    const own = options.byChannel && tables.made ? await groupsOf('channel') : null;
    const ownLines = own ? await periodsOf(own.grouping) : [];
    results.cohorts = part(tables, (all) => ({
      all,
      channels: (own?.groups ?? []).flatMap((group, place) => {
        const of = cohortTablesOf(
          ownLines.filter((line) => line.place === place),
          form,
        );
        return of.made ? [{ group, tables: of }] : [];
      }),
    }));
  }
  if (wanted.has('retention')) {
    results.retention = part(tables, retention);
    if (results.retention.made) results.movements = movementsOf(lines, period, asOf);
  }

  if (isStopped('rfm')) return undefined;
  const segments = await groupsOf('segment');
  if (kept && hasMoney && (wanted.has('rfm') || wanted.has('value'))) answers = await kept(segments?.grouping ?? null);
  let cuts: Cuts | null = null;
  if (wanted.has('rfm')) {
    const scored = hasMoney ? await scoresOf(answers, { asOf: newest, bins: options.bins }) : undefined;
    results.rfm = scored ? part(scored, ({ scores }) => scores) : { made: false, why: 'noAmounts' };
    if (scored?.made) cuts = scored.cuts;
  }

  if (isStopped('pyramid')) return undefined;
  if (wanted.has('pyramid'))
    results.pyramid = hasMoney
      ? pyramid(await answers.ranking(pyramidSizes(summary.customers)))
      : { made: false, why: 'noAmounts' };

  if (isStopped('value')) return undefined;
  let valued: { readonly models: CustomerModels; readonly of: ValuedCustomers } | undefined;
  let places: Int32Array | undefined;
  if (wanted.has('value')) {
    const histories = hasMoney ? await historiesOf(answers, segments?.grouping ?? null) : undefined;
    places = histories?.places;
    const models = !histories
      ? undefined
      : (await isAtALoss(answers, { negative, orders: summary.used }))
        ? unmade({ why: 'lossMakingOrders' as const, row: 0, rows: negative })
        : modelsOf(histories.orders, asOf, 7);
    results.value = models
      ? valuePart(models, (fitted) => {
          const of = valuedCustomers(fitted, [], horizonWeeks, 0);
          valued = { models: fitted, of };
          return values(fitted, of);
        })
      : { made: false, why: 'noAmounts' };
  }
  if (isStopped('next')) return undefined;
  if (wanted.has('next')) {
    const lines = has.product ? await answers.next(newest) : undefined;
    results.next = lines ? next(lines) : { made: false, why: lines === null ? 'notCopied' : 'noProducts' };
  }
  if (isStopped('subscription')) return undefined;
  if (wanted.has('subscription')) {
    const moves = hasMoney ? await answers.revenue(period) : undefined;
    results.subscription = moves
      ? subscription(moves, { period, asOf })
      : { made: false, why: moves === null ? 'notCopied' : 'noAmounts' };
  }
  if (isStopped('events')) return undefined;
  if (wanted.has('events')) {
    const lines = has.event ? await answers.events() : undefined;
    results.events = lines ? events(lines, period) : { made: false, why: lines === null ? 'notCopied' : 'noEvents' };
  }
  if (segments) {
    const own = wanted.has('cohorts') ? await periodsOf(segments.grouping) : [];
    const found = await segmentLinesOf(answers, segments, {
      hasMoney,
      averageOf: (place) => {
        const of = cohortTablesOf(
          own.filter((line) => line.place === place),
          form,
        );
        return of.made ? of.average : undefined;
      },
      expected: valued && places && { of: valued.of, places },
    });
    if (found.length > 0) results.segments = found;
  }
  const list = cuts || valued ? await listedIn(answers, { asOf, newest, cuts, valued, listLength }) : null;
  if (list) results.customers = list;
  return { ...results, summary, options, asOf, hasAmounts: hasMoney };
}

async function scoresOf(
  answers: EngineAnswers,
  { asOf, bins }: { readonly asOf: number; readonly bins: number },
): Promise<Outcome<{ readonly scores: CustomerScores; readonly cuts: Cuts }>> {
  const [customers = 0, ...ends] = numbersIn(await answers.ranges(asOf));
  if (customers === 0) return unmade({ why: 'noOrders' });
  if (customers > 1 && [0, 2, 4].every((place) => ends[place] === ends[place + 1])) return unmade({ why: 'allAlike' });
  // Whole-number arithmetic, as in `inclusivePercentiles`: between which places each cut lies, and where between them.
  const between = Array.from({ length: bins - 1 }, (_, index) => {
    const numerator = (customers - 1) * (index + 1);
    const below = Math.floor(numerator / bins);
    return { below, share: (numerator - below * bins) / bins };
  });
  const places = [...new Set(between.flatMap(({ below, share }) => (share === 0 ? [below] : [below, below + 1])))];
  const found = numbersIn(await answers.places({ asOf, places, customers }));
  const cutsOf = (quantity: number): number[] => {
    const at = (place: number): number => found[quantity * places.length + places.indexOf(place)] ?? 0;
    return between.map(({ below, share }) =>
      share === 0 ? at(below) : at(below) + (at(below + 1) - at(below)) * share,
    );
  };
  const cuts: Cuts = { recency: cutsOf(0), frequency: cutsOf(1), money: cutsOf(2) };
  const scales = scalesOf(cuts);
  const rows = (await answers.scoreGroups(asOf, cuts)).map((row) => row.map(Number));
  // Customers of one score are in one segment: each score stands for them, with their sums.
  const column = (place: number): Float64Array => Float64Array.from(rows, (row) => row[place] ?? 0);
  const score = Int32Array.from(rows, ([r = 0, f = 0, m = 0]) => 100 * r + 10 * f + m);
  const segments = usuallySegmented({ score, scales } as ScoredCustomers);
  const sizes = sumsByGroup(column(3), segments.of, segments.count);
  const totals = segmentTotals({ money: column(4), recency: column(5) } as ScoredCustomers, segments);
  const recency = sumsByGroup(column(5), segments.of, segments.count);
  return {
    made: true,
    cuts,
    scores: {
      customers: Int32Array.from(sizes),
      money: totals.money,
      allMoney: totals.allMoney,
      averageRecency: recency.map((days, segment) => days / (sizes[segment] ?? 0)),
      scales,
      customerCount: customers,
    },
  };
}

/** The rows of that statement. */
function nextIn(rows: readonly EngineRow[]): NextLines {
  const name = (cell: EngineCell | undefined): string | null =>
    cell === null || cell === undefined ? null : String(cell);
  return {
    lines: rows.map(([first, following, isOrdered, days, customers]) => ({
      first: name(first),
      next: name(following),
      isOrdered: Number(isOrdered) === 1,
      days: Number(days),
      customers: Number(customers),
    })),
    products: Number(rows[0]?.[5] ?? 0),
    half: Number(rows[0]?.[6] ?? 0),
  };
}

/** The rows of that statement. */
export function revenueIn(rows: readonly EngineRow[], period: Unit): readonly RevenueLine[] {
  return rows.map((row): RevenueLine => {
    const [at = 0, move = 0, customers = 0, money = 0] = row.map(Number);
    return { start: startOf(at, period), move: revenueMoves[move] ?? 'paid', customers, money };
  });
}

/** The rows of that statement. */
export function eventsIn(rows: readonly EngineRow[]): EventLines {
  const read = rows.map(([kind, name, ...values]) => ({
    kind: eventRowKinds[Number(kind)],
    name: name === null || name === undefined ? '' : String(name),
    values: values.map((value) => (value === null ? null : Number(value))),
  }));
  const of = (kind: (typeof eventRowKinds)[number]): typeof read => read.filter((row) => row.kind === kind);
  const [newest = 0, users = 0, actions = 0, unnamed = 0, place, middle] = of('all')[0]?.values ?? [];
  const early = (event: string | null, values: readonly (number | null)[]): EventLines['early'][number] => {
    const [isLate, uses, stayed, own] = values;
    return { event, isLate: isLate === 1, uses: uses ?? 0, stayed: stayed === 1, users: own ?? 0 };
  };
  return {
    newest: serialOfDay(newest ?? 0),
    users: users ?? 0,
    actions: actions ?? 0,
    unnamed: unnamed ?? 0,
    active: of('day')
      .map(({ values: [day, active, week, month] }) => ({
        day: serialOfDay(day ?? 0),
        active: active ?? 0,
        gone: { week: week ?? 0, month: month ?? 0 },
      }))
      .sort((one, other) => one.day - other.day),
    recent: of('recent').map(({ name, values: [own, uses] }) => ({ event: name, users: own ?? 0, uses: uses ?? 0 })),
    window: typeof place === 'number' ? (earlyWindows[place] ?? null) : null,
    middle: typeof middle === 'number' ? serialOfDay(middle) : 0,
    early: [
      ...of('any').map(({ values }) => early(null, values)),
      ...of('action').map(({ name, values }) => early(name, values)),
    ],
  };
}

/** The first row of that statement. */
function rankingIn(rows: readonly EngineRow[], sizes: readonly number[]): Ranking {
  const [customers = 0, money = 0, eighty = 0, weighted = 0, positive = 0, negative = 0, lost = 0, ...first] =
    numbersIn(rows);
  return {
    customers,
    money,
    eighty: money > 0 ? eighty : 0,
    gini: giniOf({ customers, weighted, positive }),
    below: { customers: negative, money: lost },
    first: sizes.map((size, index) => ({
      customers: size,
      money: first[3 * index] ?? 0,
      orders: first[3 * index + 1] ?? 0,
      least: first[3 * index + 2] ?? 0,
    })),
  };
}

/** Whether so many orders below 0 give back nothing that they are no refunds. */
async function isAtALoss(
  answers: EngineAnswers,
  { negative, orders }: { readonly negative: number; readonly orders: number },
): Promise<boolean> {
  if (negative <= mostRefunds * orders) return false;
  const [losses = 0] = numbersIn(await answers.losses());
  return losses > mostRefunds * orders;
}

/** What the models know of the customers, one entry each, and the place of the group of each. */
async function historiesOf(
  answers: EngineAnswers,
  grouping: Grouping | null,
): Promise<{ readonly orders: CustomerOrders; readonly places: Int32Array }> {
  const columns: Float64Array[] = Array.from({ length: 7 }, () => new Float64Array(1024));
  let size = 0;
  let customers = 0;
  await answers.histories(grouping, (row) => {
    if (size === columns[0]?.length)
      columns.forEach((column, place) => {
        columns[place] = new Float64Array(2 * size);
        columns[place]?.set(column);
      });
    columns.forEach((column, place) => (column[size] = Number(row[place])));
    customers += Number(row[6]);
    size++;
  });
  const spread = <Into extends Float64Array | Int32Array>(into: Into, of: (line: number) => number): Into => {
    let at = 0;
    for (let line = 0; line < size; line++) {
      const count = columns[6]?.[line] ?? 0;
      into.fill(of(line), at, at + count);
      at += count;
    }
    return into;
  };
  const plain = (place: number): Float64Array =>
    spread(new Float64Array(customers), (line) => columns[place]?.[line] ?? 0);
  const day = (place: number): Float64Array =>
    spread(new Float64Array(customers), (line) => serialOfDay(columns[place]?.[line] ?? 0));
  return {
    places: spread(new Int32Array(customers), (line) => columns[0]?.[line] ?? 0),
    orders: {
      codes: Int32Array.from({ length: customers }, (_, code) => code),
      firstDay: day(1),
      lastDay: day(2),
      repeats: plain(3),
      paidRepeats: plain(4),
      repeatSpend: plain(5),
    },
  };
}

async function segmentLinesOf(
  answers: EngineAnswers,
  { grouping, groups }: { readonly grouping: Grouping; readonly groups: readonly ChannelGroup[] },
  {
    hasMoney,
    averageOf,
    expected,
  }: {
    readonly hasMoney: boolean;
    readonly averageOf: (place: number) => SegmentLine['average'];
    readonly expected: { readonly of: ValuedCustomers; readonly places: Int32Array } | undefined;
  },
): Promise<SegmentLine[]> {
  const rows = (await answers.groups(grouping)).map((row) => row.map(Number));
  const placeOf = expected && Int32Array.from(expected.of.codes, (code) => expected.places[code] ?? 0);
  const sums = (column: Float64Array): Float64Array => sumsByGroup(column, placeOf ?? new Int32Array(0), groups.length);
  const orders = expected && sums(expected.of.expected);
  const worth = expected && sums(expected.of.worth);
  return groups.flatMap((group, place): SegmentLine[] => {
    const row = rows.find(([of]) => of === place);
    if (!row) return [];
    const [, customers = 0, count = 0, money = 0, orderedAgain = 0] = row;
    const average = averageOf(place);
    return [
      {
        group,
        customers,
        orders: count,
        money: hasMoney ? money : null,
        orderedAgain,
        ...(orders && worth && { expected: { orders: orders[place] ?? 0, worth: worth[place] ?? 0 } }),
        ...(average && { average }),
      },
    ];
  });
}

/** The customers of the list: only those whose histories are worth most leave the engine. */
async function listedIn(
  answers: EngineAnswers,
  {
    asOf,
    newest,
    cuts,
    valued,
    listLength,
  }: {
    readonly asOf: number;
    readonly newest: number;
    readonly cuts: Cuts | null;
    readonly valued: { readonly models: CustomerModels; readonly of: ValuedCustomers } | undefined;
    readonly listLength: number;
  },
): Promise<ListedCustomer[] | null> {
  const isCut = valued !== undefined && valued.of.codes.length > listLength;
  const wanted = isCut ? wantedHistories(valued.models.orders, valued.of, listLength) : null;
  const rows = await answers.list({ asOf: newest, cuts, wanted, most: listLength });
  if (rows === null) return null;
  const ids = rows.map(([id]): Id => id ?? '');
  const column = (place: number): Float64Array => Float64Array.from(rows, (row) => Number(row[place]));
  const [recency, frequency, money, r, f, m] = [1, 2, 3, 4, 5, 6].map(column) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const score = Int32Array.from(ids, (_, row) => 100 * (r[row] ?? 0) + 10 * (f[row] ?? 0) + (m[row] ?? 0));
  const segments = cuts && usuallySegmented({ score, scales: scalesOf(cuts) } as ScoredCustomers);
  const scored = (row: number): Pick<ListedCustomer, 'scores'> =>
    segments ? { scores: scoresAt({ recency, frequency, money, r, f, m }, segments, row) } : {};
  if (!valued) {
    const rank = new Int32Array(ids.length);
    codesInOrder(ids).forEach((code, place) => (rank[code] = place));
    return Array.from(ids.keys())
      .sort((one, other) => (score[other] ?? 0) - (score[one] ?? 0) || (rank[one] ?? 0) - (rank[other] ?? 0))
      .map((row) => ({ id: ids[row] ?? '', ...scored(row) }));
  }
  const serials = (place: number): Float64Array => column(place).map(serialOfDay);
  const orders: CustomerOrders = {
    codes: Int32Array.from(ids, (_, row) => row),
    firstDay: serials(7),
    lastDay: serials(8),
    repeats: column(9),
    paidRepeats: column(10),
    repeatSpend: column(11),
  };
  const means = orders.paidRepeats.map((paid, row) => (paid > 0 ? (orders.repeatSpend[row] ?? 0) / paid : 0));
  const of = valuedCustomers({ ...valued.models, orders, means, until: asOf }, ids, horizonWeeks, 0);
  return Array.from(of.places.subarray(0, listLength), (row): ListedCustomer => ({
    id: ids[row] ?? '',
    ...scored(row),
    value: valueAt(of, row),
  }));
}

function scalesOf({ recency, frequency, money }: Cuts): ScoredCustomers['scales'] {
  const scale = (cuts: readonly number[]): ScoredCustomers['scales']['money'] => ({
    cuts: Float64Array.from(cuts),
    reached: false,
  });
  return { recency: scale(recency), frequency: scale(frequency), money: scale(money) };
}

/** The histories of the customers worth most: those of one history are alike but for what they spent. */
function wantedHistories(
  { firstDay, lastDay, repeats, paidRepeats, repeatSpend }: CustomerOrders,
  { places, worth, expected }: ValuedCustomers,
  most: number,
): WantedHistory[] {
  const found = new Map<string, WantedHistory>();
  // Where nothing is known of values the expected orders say who comes first, and spending says nothing.
  const isByWorth = worth.every((each) => !Number.isNaN(each));
  const last = places[most - 1] ?? 0;
  const best = isByWorth ? worth : expected;
  for (let index = 0; index < places.length; index++) {
    const customer = places[index] ?? 0;
    if (index >= most && (best[customer] ?? 0) < (best[last] ?? 0)) break;
    const key = {
      firstDay: dayOfSerial(firstDay[customer] ?? 0),
      lastDay: dayOfSerial(lastDay[customer] ?? 0),
      repeats: repeats[customer] ?? 0,
      paid: paidRepeats[customer] ?? 0,
    };
    const name = Object.values(key).join(' ');
    const spend = isByWorth ? (repeatSpend[customer] ?? 0) : 0;
    const known = found.get(name);
    if (!known || spend < known.leastSpend) found.set(name, { ...key, leastSpend: spend });
  }
  return [...found.values()];
}
