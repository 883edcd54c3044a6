// The statements by which a table of orders is read in the engine that holds it: what must be known of it before anything is
// computed, the orders that count, and each result of a report once. Only counts, sums and distinct histories come back.
//
// Plain SQL:2011 as far as it can be. Days come as whole numbers from 1 January 1970 on, periods as whole numbers that
// rise by one, money as exact decimals of six places, so that no sum hangs on the order of the rows.
import { activeDays, earlyWindows, mostActions, type EarlyWindow } from '../customers/events';
import { mostProducts } from '../customers/next-product';
import { revenueMoves, type RevenueMove } from '../customers/recurring-revenue';
import type { AnalysisOptions, Choices, Role } from './contract';
import {
  daysBetween,
  decimalType,
  middleOf,
  momentType,
  quotedName,
  quotedText,
  textType,
  wholeType,
  type CopyDialect,
  type Step,
} from './dialects';

/** What a column holds, whatever the engine calls it. */
export type ColumnKind = 'number' | 'text' | 'day' | 'time' | 'zonedTime' | 'other';

export interface EngineColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What the engine calls it, where rows that come with a statement have to be of its type. */
  readonly type?: string;
}

/** A table and what each of its columns is. */
export interface EngineTable {
  readonly dialect: CopyDialect;
  /** The table as it stands behind FROM: quoted by the engine's rules. */
  readonly from: string;
  readonly columns: Readonly<Partial<Record<Role, EngineColumn>>>;
}

/** How the rows are read. */
export interface EngineReading extends Pick<Choices, 'dated' | 'unpaid' | 'refunds' | 'lines' | 'hundredths'> {
  /** Minutes from UTC of the clock by which days are told. */
  readonly zone: number;
  /** Values of the column of statuses, as the engine holds them. */
  readonly statuses: { readonly refund: readonly string[]; readonly leftOut: readonly string[] };
  /** By each value of the column of currencies; one without a rate is left out. `null` without such a column. */
  readonly rates: ReadonlyMap<string, number> | null;
  /** Customers who gave something back: their orders were settled, or are left out here to be settled elsewhere. */
  readonly settled: SettledOrders | 'elsewhere' | null;
  /** Days, from 1970 on, between which orders count. */
  readonly between: readonly [number, number] | null;
  /** What the engine has kept of these orders, and the tables that hold it. */
  readonly kept?: Readonly<Partial<Record<KeptStep, string>>>;
}

/** What several statements ask for; an engine that may keep it need not look at all orders again for each. */
export type KeptStep = 'step_activity' | 'step_history';

export interface SettledOrders {
  readonly customers: readonly (string | number)[];
  readonly orders: readonly SettledOrder[];
}

export interface SettledOrder {
  readonly customer: string | number;
  /** Seconds from 1970 on. */
  readonly moment: number;
  readonly amount: number;
  readonly channel: string | null;
  readonly segment: string | null;
  /** That of its dearest line. */
  readonly product: string | null;
}

/** Steps that nothing asks for are left out, as are those behind a step that the engine has kept. */
export function statement(steps: readonly Step[], last: string, kept: EngineReading['kept'] = {}): string {
  let asked = last;
  const needed: Step[] = [];
  for (const [name, sql] of [...steps].reverse()) {
    if (!new RegExp(`\\b${name}\\b`).test(asked)) continue;
    const table = Object.hasOwn(kept, name) ? kept[name as KeptStep] : undefined;
    const own = table === undefined ? sql : `SELECT * FROM ${table}`;
    needed.unshift([name, own]);
    asked += `\n${own}`;
  }
  return `WITH ${needed.map(([name, sql]) => `${name} AS (\n${sql}\n)`).join(',\n')}\n${last}`;
}

function listOf({ dialect }: EngineTable, values: readonly string[]): string {
  return values.map((value) => quotedText(value, dialect)).join(', ');
}

function nameOf({ dialect }: EngineTable, { name }: EngineColumn): string {
  return quotedName(name, dialect);
}

/** Of the rows that come with a statement, in the engines that are given some. */
const decimal = decimalType.duckdb;

/** A trimmed text; NULL where there is none. */
function textOf({ dialect }: EngineTable, column: string): string {
  return `NULLIF(TRIM(CAST(${column} AS ${textType[dialect]})), '')`;
}

/** The moment as a clock of the zone shows it, without a zone of its own. */
function momentOf({ dialect }: EngineTable, { name, kind }: EngineColumn, zone: number): string {
  const column = quotedName(name, dialect);
  if (dialect === 'clickhouse') {
    // Its times are moments, shown by the clock of the column or the server: here by that of UTC.
    const utc = `toDateTime64(${column}, 6, 'UTC')`;
    return kind !== 'zonedTime' || zone === 0 ? utc : `addMinutes(${utc}, ${zone})`;
  }
  if (kind !== 'zonedTime') return `CAST(${column} AS ${momentType[dialect]})`;
  // DuckDB has AT TIME ZONE in an extension only.
  const utc = dialect === 'duckdb' ? `make_timestamp(epoch_us(${column}))` : `(${column} AT TIME ZONE 'UTC')`;
  return zone === 0 ? utc : `${utc} + ${zone} * INTERVAL '1 minute'`;
}

function customerOf(table: EngineTable, { name, kind }: EngineColumn): string {
  const { dialect } = table;
  const column = quotedName(name, dialect);
  if (kind === 'number') return column;
  const text = textOf(table, column);
  // Addresses of e-mail are one whatever their case.
  return `CASE WHEN ${text} LIKE '%@%' THEN ${dialect === 'clickhouse' ? 'lowerUTF8' : 'LOWER'}(${text}) ELSE ${text} END`;
}

/** How a text is compared: by its characters, not by the rules of a language. */
export function plain({ dialect }: EngineTable, column: string): string {
  return dialect === 'postgresql' ? `${column} COLLATE "C"` : column;
}

/** Every row of the table with the columns that count, and what is done with it. */
export function judgedSteps(table: EngineTable, reading: EngineReading): readonly Step[] {
  const { columns } = table;
  const { customer, date, paid, amount, quantity, price, order, status, currency, channel, segment, product, event } =
    columns;
  if (!customer || !date) throw new Error('no customer or no date');
  const moment = momentOf(table, date, reading.zone);
  const paidAt = paid && momentOf(table, paid, reading.zone);
  const isClickHouse = table.dialect === 'clickhouse';
  const money = amount
    ? nameOf(table, amount)
    : quantity && price
      ? `${nameOf(table, quantity)} * ${nameOf(table, price)}`
      : undefined;
  const nothing = (type: string): string => `CAST(NULL AS ${isClickHouse ? `Nullable(${type})` : type})`;
  const text = (column: EngineColumn | undefined): string =>
    column ? textOf(table, nameOf(table, column)) : nothing(textType[table.dialect]);
  const exact = decimalType[table.dialect];
  // ClickHouse cuts off what is too long for the decimal, also of 19.99 as a double holds it; its digits are right.
  const given =
    money === undefined ? nothing(exact) : `CAST(${isClickHouse ? `CAST(${money} AS VARCHAR)` : money} AS ${exact})`;
  const rows = [
    'SELECT',
    `  ${customerOf(table, customer)} AS customer,`,
    `  ${paidAt && reading.dated === 'paid' ? `COALESCE(${paidAt}, ${moment})` : moment} AS moment,`,
    `  ${paidAt ? `CASE WHEN ${paidAt} IS NULL AND ${moment} IS NOT NULL THEN 1 ELSE 0 END` : '0'} AS unpaid,`,
    `  ${given} AS given,`,
    `  ${text(order)} AS number,`,
    `  ${text(status)} AS status,`,
    `  ${text(currency)} AS currency,`,
    `  ${text(channel)} AS channel,`,
    `  ${text(segment)} AS segment,`,
    `  ${text(product)} AS product,`,
    `  ${text(event)} AS event_name`,
    `FROM ${table.from}`,
  ].join('\n');
  const { refund, leftOut } = reading.statuses;
  const rates = reading.rates && [...reading.rates];
  const factorOf = (rate: number): string => (isClickHouse ? `toDecimal64('${rate}', 12)` : String(rate));
  const factors = (rates ?? []).filter(([, rate]) => rate !== 1);
  const worth = [
    'COALESCE(given, 0)',
    ...(reading.hundredths ? [' / 100'] : []),
    ...(factors.length > 0
      ? [
          ` * CASE currency ${factors.map(([value, rate]) => `WHEN ${quotedText(value, table.dialect)} THEN ${factorOf(rate)}`).join(' ')} ELSE ${factorOf(1)} END`,
        ]
      : []),
  ].join('');
  const isRefund = [
    ...(refund.length > 0 ? [`status IN (${listOf(table, refund)})`] : []),
    ...(reading.refunds === 'giveBack' ? ['given < 0'] : []),
  ].join(' OR ');
  const saysRefund = refund.length > 0 ? `status IN (${listOf(table, refund)})` : 'FALSE';
  const states = [
    ...(leftOut.length > 0 ? [`WHEN status IN (${listOf(table, leftOut)}) THEN 'statusOut'`] : []),
    ...(paid && reading.unpaid === 'leftOut'
      ? [`WHEN unpaid = 1 AND NOT COALESCE(${saysRefund}, FALSE) THEN 'unpaid'`]
      : []),
    ...(rates
      ? [
          `WHEN currency NOT IN (${
            listOf(
              table,
              rates.map(([value]) => value),
            ) || "''"
          }) THEN 'otherCurrency'`,
        ]
      : []),
    ...(isRefund === '' ? [] : [`WHEN ${isRefund} THEN 'refund'`]),
  ];
  const state = states.length > 0 ? `CASE ${states.join('\n    ')}\n    ELSE 'counted' END` : "'counted'";
  return [
    ['step_source_rows', rows],
    [
      'step_judged',
      `SELECT step_source_rows.*, CAST(${worth} AS ${exact}) AS amount,\n  ${state} AS state\nFROM step_source_rows`,
    ],
  ];
}

/** Where rows are events none of them is a line of an order, whatever number stands in it. */
export function withoutOrders(table: EngineTable): EngineTable {
  const { order, ...columns } = table.columns;
  return order && columns.event ? { ...table, columns } : table;
}

/** How many rows each value of a column has; the values are trimmed. */
export function valuesStatement(table: EngineTable, column: EngineColumn, most: number): string {
  return `SELECT ${textOf(table, nameOf(table, column))} AS value, COUNT(*) AS counted\nFROM ${table.from}\nGROUP BY 1\nORDER BY 2 DESC, 1\nLIMIT ${most}`;
}

/** Of each state: rows, and how many of them are without a customer, a date, an amount, a currency, below 0 and not paid. */
export const factCounts = [
  'COUNT(*)',
  ...[
    'customer IS NULL',
    'moment IS NULL',
    'given IS NULL',
    'currency IS NULL AND given IS NOT NULL',
    'given < 0',
    'unpaid = 1',
  ].map((condition) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`),
];

export function factsStatement(table: EngineTable, reading: EngineReading): string {
  return statement(
    judgedSteps(table, reading),
    `SELECT state, ${factCounts.join(', ')}\nFROM step_judged\nGROUP BY state`,
  );
}

/** Orders of several rows, and how many of them say one amount in every row. */
export function linesStatement(table: EngineTable, reading: EngineReading): string {
  const orders = [
    'SELECT COUNT(*) AS size, CASE WHEN MIN(given) = MAX(given) AND COUNT(given) = COUNT(*) THEN 1 ELSE 0 END AS alike',
    "FROM step_judged\nWHERE state = 'counted' AND number IS NOT NULL AND customer IS NOT NULL AND moment IS NOT NULL",
    'GROUP BY number, customer\nHAVING COUNT(*) > 1',
  ].join('\n');
  return statement(
    [...judgedSteps(table, reading), ['step_several', orders]],
    'SELECT COUNT(*), COALESCE(SUM(alike), 0)\nFROM step_several',
  );
}

/** Customers who gave something back, and those of orders that a row without a customer gives back. */
export const refunders: Step = [
  'step_refunders',
  [
    "SELECT customer FROM step_judged WHERE state = 'refund' AND customer IS NOT NULL",
    'UNION',
    'SELECT customer FROM step_judged WHERE customer IS NOT NULL AND number IN',
    "  (SELECT number FROM step_judged WHERE state = 'refund' AND customer IS NULL)",
  ].join('\n'),
];

/** The rows of customers who gave something back: which order a refund belongs to no set of rows can tell. */
export function refundRowsStatement(table: EngineTable, reading: EngineReading, most: number): string {
  return statement(
    [...judgedSteps(table, reading), refunders],
    [
      `SELECT customer, ${secondsOf(table)}, CAST(amount AS DOUBLE PRECISION), number, channel, segment, state, product`,
      ofRefunders,
      `LIMIT ${most}`,
    ].join('\n'),
  );
}

export const ofRefunders = [
  'FROM step_judged',
  "WHERE state IN ('counted', 'refund') AND (customer IN (SELECT customer FROM step_refunders) OR (state = 'refund' AND customer IS NULL))",
].join('\n');

function secondsOf({ dialect }: EngineTable): string {
  return dialect === 'clickhouse'
    ? 'toUnixTimestamp64Micro(moment) / 1000000'
    : 'CAST(EXTRACT(EPOCH FROM moment) AS DOUBLE PRECISION)';
}

/** The day of the moment, from 1970 on. */
export function dayOf({ dialect }: EngineTable): string {
  return dialect === 'clickhouse'
    ? 'toInt32(toDate32(moment))'
    : daysBetween(dialect, "DATE '1970-01-01'", 'CAST(moment AS DATE)');
}

/** One row for each order that counts. */
export function orderSteps(
  table: EngineTable,
  reading: EngineReading,
  period: AnalysisOptions['period'],
  { withProduct = false }: { readonly withProduct?: boolean } = {},
): readonly Step[] {
  const { settled, lines, between } = reading;
  const isNumbered = table.columns.order !== undefined;
  const isClickHouse = table.dialect === 'clickhouse';
  const apart = isClickHouse
    ? 'customer NOT IN (SELECT customer FROM step_refunders)'
    : 'NOT EXISTS (SELECT 1 FROM step_refunders WHERE step_refunders.customer = step_judged.customer)';
  const others = settled ? ` AND ${apart}` : '';
  const columns = `customer, moment, amount, channel, segment${withProduct ? ', product' : ''}`;
  const counted = `FROM step_judged\nWHERE state = 'counted' AND customer IS NOT NULL AND moment IS NOT NULL${others}`;
  const alone = `SELECT ${columns}, 1 AS size\n${counted}`;
  // Of equally dear lines the first by name, of lines without a product none as long as another has one.
  const dearest = [
    `SELECT customer, moment, amount, channel, segment, number, FIRST_VALUE(product) OVER (PARTITION BY number, customer ORDER BY CASE WHEN product IS NULL THEN 1 ELSE 0 END, amount DESC, ${plain(table, 'product')}) AS product`,
    `${counted} AND number IS NOT NULL`,
  ].join('\n');
  const joined = [
    `SELECT customer, MIN(moment), ${lines === 'repeat' ? 'MAX' : 'SUM'}(amount), MIN(${plain(table, 'channel')}), MIN(${plain(table, 'segment')}), ${withProduct ? `MIN(${plain(table, 'product')}), ` : ''}COUNT(*) AS size`,
    `${withProduct ? 'FROM step_dearest' : `${counted} AND number IS NOT NULL`}\nGROUP BY number, customer`,
  ].join('\n');
  const all = [
    isNumbered ? `${alone} AND number IS NULL\nUNION ALL\n${joined}` : alone,
    ...(settled && settled !== 'elsewhere' && settled.orders.length > 0
      ? [`UNION ALL\n${settledSql(table, settled.orders, withProduct)}`]
      : []),
  ].join('\n');
  const day = dayOf(table);
  const whole = (sql: string): string => `CAST(${sql} AS ${wholeType[table.dialect]})`;
  const year = 'EXTRACT(YEAR FROM moment)';
  const periods = {
    // 29 December 1969 was a Monday.
    week: `FLOOR((${day} + 3) / 7.0)`,
    month: `12 * ${year} + EXTRACT(MONTH FROM moment) - 1`,
    quarter: `4 * ${year} + EXTRACT(QUARTER FROM moment) - 1`,
  } as const;
  const dated = `SELECT ${columns}, size, ${whole(day)} AS day, ${whole(periods[period])} AS period\nFROM step_every_order`;
  return [
    ...judgedSteps(table, reading),
    ...(settled === 'elsewhere'
      ? [refunders]
      : settled
        ? [['step_refunders', refundersSql(table, settled.customers)] as const]
        : []),
    ['step_dearest', dearest],
    ['step_every_order', all],
    ['step_dated', dated],
    ['step_orders', `SELECT * FROM step_dated${between ? ` WHERE day BETWEEN ${between[0]} AND ${between[1]}` : ''}`],
  ];
}

/** A cell of a row that comes with the statement: as SQL, and as the JSON that ClickHouse reads far sooner than a long list. */
type GivenCell = readonly [sql: string, json: string | number | null];

/** Rows that come with the statement, and the columns they have: a name and ClickHouse's type each. */
function givenRows(
  { dialect }: EngineTable,
  name: string,
  columns: readonly (readonly [string, string])[],
  rows: readonly (readonly GivenCell[])[],
): string {
  if (dialect !== 'clickhouse') {
    const values = rows.map((row) => `(${row.map(([sql]) => sql).join(', ')})`);
    return `(VALUES\n${values.join(',\n')}\n) AS ${name} (${columns.map(([column]) => column).join(', ')})`;
  }
  const types = columns.map(([column, type]) => `${column} ${type}`).join(', ');
  const lines = rows.map((row) => JSON.stringify(row.map(([, json]) => json)));
  return `format(JSONCompactEachRow, ${quotedText(types, dialect)}, ${quotedText(lines.join('\n'), dialect)})`;
}

function numberCell(value: number): GivenCell {
  return [String(value), value];
}

function decimalCell(value: number): GivenCell {
  return [value.toFixed(6), value.toFixed(6)];
}

function textCell(value: string | null): GivenCell {
  return [value === null ? 'NULL' : quotedText(value), value];
}

function customerType({ columns }: EngineTable): string {
  return columns.customer?.kind === 'number' ? (columns.customer.type ?? 'Int64') : 'String';
}

/** A customer as the engine compares it with those of the table. */
function idCell({ columns }: EngineTable, customer: string | number): GivenCell {
  // A number that no double holds came as its digits.
  return columns.customer?.kind === 'number' && /^-?[\d.]+$/.test(String(customer))
    ? [String(customer), customer]
    : textCell(String(customer));
}

function refundersSql(table: EngineTable, customers: readonly (string | number)[]): string {
  const rows = customers.map((each) => [idCell(table, each)]);
  return `SELECT customer FROM ${givenRows(table, 'given', [['customer', customerType(table)]], rows)}`;
}

function settledSql(table: EngineTable, settled: readonly SettledOrder[], withProduct: boolean): string {
  // Added to a day without a clock, seconds know nothing of the engine's own zone.
  const at =
    table.dialect === 'clickhouse'
      ? "toDateTime64(seconds, 6, 'UTC')"
      : "TIMESTAMP '1970-01-01' + seconds * INTERVAL '1 second'";
  const rows = settled.map(({ customer, moment, amount, channel, segment, product }) => [
    idCell(table, customer),
    numberCell(moment),
    decimalCell(amount),
    textCell(channel),
    textCell(segment),
    textCell(product),
  ]);
  return [
    `SELECT customer, ${at}, CAST(amount AS ${decimal}), CAST(channel AS VARCHAR), CAST(segment AS VARCHAR), ${withProduct ? 'CAST(product AS VARCHAR), ' : ''}1`,
    `FROM ${givenRows(table, 'settled', settledColumns(table), rows)}`,
  ].join('\n');
}

function settledColumns(table: EngineTable): readonly (readonly [string, string])[] {
  return [
    ['customer', customerType(table)],
    ['seconds', 'Float64'],
    ['amount', decimal],
    ['channel', 'Nullable(String)'],
    ['segment', 'Nullable(String)'],
    ['product', 'Nullable(String)'],
  ];
}

/** How many orders and customers there are, the first and the last day, rows that are lines of others, orders below 0. */
export function summaryStatement(table: EngineTable, reading: EngineReading): string {
  return statement(
    orderSteps(table, reading, 'month'),
    `SELECT COUNT(*), COUNT(DISTINCT customer), MIN(day), MAX(day), SUM(size - 1), SUM(CASE WHEN amount < 0 THEN 1 ELSE 0 END), ${middleOf(table.dialect, 'day')}\nFROM step_orders`,
  );
}

/** What customers are told apart by: the channel or the segment of the first order. */
export type GroupedBy = 'channel' | 'segment';

/** What each order is, and the customer's own channel or segment beside it; of two at one moment one with a name says more. */
export function ownStep(table: EngineTable, by: GroupedBy, name: Step[0] = 'step_grouped'): Step {
  return [
    name,
    `SELECT step_orders.*, FIRST_VALUE(${by}) OVER (PARTITION BY customer ORDER BY moment, CASE WHEN ${by} IS NULL THEN 1 ELSE 0 END, ${plain(table, by)}) AS own\nFROM step_orders`,
  ];
}

/** Customers by their own channel or segment. */
export function sizesStatement(table: EngineTable, reading: EngineReading, by: GroupedBy): string {
  return statement(
    [...orderSteps(table, reading, 'month'), ownStep(table, by)],
    'SELECT own, COUNT(DISTINCT customer)\nFROM step_grouped\nGROUP BY own',
  );
}

/** Groups of customers: each name apart, `null` for those without one; all others together are the last place. */
export interface Grouping {
  readonly by: GroupedBy;
  readonly names: readonly (string | null)[];
}

function placeIn({ dialect }: EngineTable, { names }: Grouping): string {
  const cases = names.map((name, place) =>
    name === null ? `WHEN own IS NULL THEN ${place}` : `WHEN own = ${quotedText(name, dialect)} THEN ${place}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${names.length} END`;
}

/** The orders with the place of their customer's group, 0 where there are no groups. */
function placedSteps(table: EngineTable, grouping: Grouping | null): readonly Step[] {
  return grouping
    ? [
        ownStep(table, grouping.by),
        ['step_placed', `SELECT step_grouped.*, ${placeIn(table, grouping)} AS place\nFROM step_grouped`],
      ]
    : [['step_placed', 'SELECT step_orders.*, 0 AS place\nFROM step_orders']];
}

/**
 * By group, cohort, age and kind of return: customers and money. A kind is 0 for the first period, 1 where the period
 * before had an order, too, and 2 after a pause.
 */
export function periodsStatement(
  table: EngineTable,
  reading: EngineReading,
  period: AnalysisOptions['period'],
  grouping: Grouping | null,
): string {
  const active =
    'SELECT place, customer, period, SUM(amount) AS money\nFROM step_placed\nGROUP BY place, customer, period';
  const aged = [
    'SELECT place, period, money, MIN(period) OVER (PARTITION BY customer) AS cohort,',
    // Where there is none ClickHouse says 0, unless the column may be missing.
    `  LAG(${table.dialect === 'clickhouse' ? 'toNullable(period)' : 'period'}) OVER (PARTITION BY customer ORDER BY period) AS earlier`,
    'FROM step_active',
  ].join('\n');
  return statement(
    [
      ...orderSteps(table, reading, period),
      ...placedSteps(table, grouping),
      ['step_active', active],
      ['step_aged', aged],
      [
        'step_returned',
        'SELECT place, cohort, period - cohort AS age, money,\n  CASE WHEN earlier IS NULL THEN 0 WHEN earlier = period - 1 THEN 1 ELSE 2 END AS kind\nFROM step_aged',
      ],
    ],
    'SELECT place, cohort, age, kind, COUNT(*), CAST(SUM(money) AS DOUBLE PRECISION)\nFROM step_returned\nGROUP BY place, cohort, age, kind\nORDER BY place, cohort, age, kind',
  );
}

/** Of each group: customers, orders, money, and customers with an order on a later day than their first one. */
export function groupsStatement(table: EngineTable, reading: EngineReading, grouping: Grouping): string {
  const own =
    'SELECT place, customer, COUNT(*) AS orders, SUM(amount) AS money, CASE WHEN MAX(day) > MIN(day) THEN 1 ELSE 0 END AS again\nFROM step_placed\nGROUP BY place, customer';
  return statement(
    [...orderSteps(table, reading, 'month'), ...placedSteps(table, grouping), ['step_own', own]],
    'SELECT place, COUNT(*), SUM(orders), CAST(SUM(money) AS DOUBLE PRECISION), SUM(again)\nFROM step_own\nGROUP BY place\nORDER BY place',
  );
}

/** Recency, frequency and money; who only gave something back is no customer. */
function activityStep(asOf: number): Step {
  return [
    'step_activity',
    [
      `SELECT customer, ${asOf} - MAX(CASE WHEN amount >= 0 THEN day END) AS recency,`,
      '  SUM(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS frequency, SUM(amount) AS money',
      'FROM step_orders\nGROUP BY customer\nHAVING MAX(CASE WHEN amount >= 0 THEN 1 ELSE 0 END) = 1',
    ].join('\n'),
  ];
}

const quantities = ['recency', 'frequency', 'money'] as const;

/** How many customers have scores, and the least and the most of recency, frequency and money. */
export function rangesStatement(table: EngineTable, reading: EngineReading, asOf: number): string {
  const ends = quantities.flatMap((each) => ['MIN', 'MAX'].map((end) => `CAST(${end}(${each}) AS DOUBLE PRECISION)`));
  return statement(
    [...orderSteps(table, reading, 'month'), activityStep(asOf)],
    `SELECT COUNT(*), ${ends.join(', ')}\nFROM step_activity`,
    reading.kept,
  );
}

/**
 * The values at these places, from 0, of recency, of frequency and of money in ascending order, of so many customers. Half
 * a place is added, so that no rounding of the share misses the place.
 */
export function placesStatement(
  table: EngineTable,
  reading: EngineReading,
  {
    asOf,
    places,
    customers,
  }: { readonly asOf: number; readonly places: readonly number[]; readonly customers: number },
): string {
  const values = quantities.flatMap((each) =>
    places.map(
      (place) =>
        `CAST(${table.dialect === 'clickhouse' ? `quantileExact(${(place + 0.5) / customers})(${each})` : `PERCENTILE_DISC(${(place + 0.5) / customers}) WITHIN GROUP (ORDER BY ${each})`} AS DOUBLE PRECISION)`,
    ),
  );
  return statement(
    [...orderSteps(table, reading, 'month'), activityStep(asOf)],
    `SELECT ${values.join(',\n  ')}\nFROM step_activity`,
    reading.kept,
  );
}

export type Cuts = Readonly<Record<(typeof quantities)[number], readonly number[]>>;

function scoredStep(cuts: Cuts): Step {
  const above = (quantity: (typeof quantities)[number]): string =>
    cuts[quantity].map((cut) => `CASE WHEN ${quantity} > ${cut} THEN 1 ELSE 0 END`).join(' + ');
  return [
    'step_scored',
    [
      // The lowest recency is the best one.
      `SELECT step_activity.*, ${cuts.recency.length + 1} - (${above('recency')}) AS r,`,
      `  1 + ${above('frequency')} AS f, 1 + ${above('money')} AS m`,
      'FROM step_activity',
    ].join('\n'),
  ];
}

/** By the three scores: customers, money, and recencies added up. */
export function scoreGroupsStatement(table: EngineTable, reading: EngineReading, asOf: number, cuts: Cuts): string {
  return statement(
    [...orderSteps(table, reading, 'month'), activityStep(asOf), scoredStep(cuts)],
    'SELECT r, f, m, COUNT(*), CAST(SUM(money) AS DOUBLE PRECISION), CAST(SUM(recency) AS DOUBLE PRECISION)\nFROM step_scored\nGROUP BY r, f, m\nORDER BY r, f, m',
    reading.kept,
  );
}

/**
 * Of the ranking of customers by money: how many they are, their money, the rank up to which they bring 80 % of it, what the
 * Gini coefficient needs, customers below 0 and their money; then money and orders of the first so many, and what the last
 * of them brings, for each number of them.
 */
export function rankingStatement(table: EngineTable, reading: EngineReading, sizes: readonly number[]): string {
  const double = (sql: string): string => `CAST(${sql} AS DOUBLE PRECISION)`;
  const sum = (condition: string, sql: string): string => double(`SUM(CASE WHEN ${condition} THEN ${sql} ELSE 0 END)`);
  const values = [
    'COUNT(*)',
    double('SUM(money)'),
    // A share of a cent decides nothing.
    `MIN(CASE WHEN 5 * ${double('so_far')} >= 4 * ${double('whole')} * (1 - 1e-12) THEN place END)`,
    sum('money > 0', `place * ${double('money')}`),
    sum('money > 0', 'money'),
    sum('money < 0', '1'),
    sum('money < 0', 'money'),
    ...sizes.flatMap((size) => [
      sum(`place <= ${size}`, 'money'),
      sum(`place <= ${size}`, 'order_count'),
      double(`MAX(CASE WHEN place = ${size} THEN money END)`),
    ]),
  ];
  return statement(
    [
      ...orderSteps(table, reading, 'month'),
      [
        'step_own',
        'SELECT customer, SUM(amount) AS money, SUM(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS order_count\nFROM step_orders\nGROUP BY customer',
      ],
      [
        'step_ranked',
        'SELECT money, order_count, ROW_NUMBER() OVER (ORDER BY money DESC, order_count DESC) AS place\nFROM step_own',
      ],
      [
        'step_running',
        'SELECT step_ranked.*, SUM(money) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) AS so_far, SUM(money) OVER () AS whole\nFROM step_ranked',
      ],
    ],
    `SELECT ${values.join(',\n  ')}\nFROM step_running`,
  );
}

/** Of each customer the first and the next product with their days, and of each product how often it was one of these. */
export function pairSteps(table: EngineTable): readonly Step[] {
  const turn = (number: number, column: string): string => `MAX(CASE WHEN turn = ${number} THEN ${column} END)`;
  return [
    [
      'step_bought',
      `SELECT customer, moment, day, product, ROW_NUMBER() OVER (PARTITION BY customer, moment ORDER BY amount DESC, ${plain(table, 'product')}) AS at_once\nFROM step_orders\nWHERE product IS NOT NULL AND amount >= 0`,
    ],
    [
      'step_turns',
      'SELECT customer, day, product, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY moment) AS turn\nFROM step_bought\nWHERE at_once = 1',
    ],
    [
      'step_pairs',
      `SELECT customer, ${turn(1, 'product')} AS first_product, ${turn(1, 'day')} AS first_day, ${turn(2, 'product')} AS next_product, ${turn(2, 'day')} AS next_day\nFROM step_turns\nWHERE turn <= 2\nGROUP BY customer`,
    ],
    ['step_counted', 'SELECT product, COUNT(*) AS purchases\nFROM step_turns\nWHERE turn <= 2\nGROUP BY product'],
    [
      'step_named',
      `SELECT product, purchases, ROW_NUMBER() OVER (ORDER BY purchases DESC, ${plain(table, 'product')}) AS place, COUNT(*) OVER () AS all_products\nFROM step_counted`,
    ],
  ];
}

/**
 * What `nextLines` finds in rows: the first product, the next one, whether there was one, the days between them or those that
 * have passed, and how many customers; then of all of them the number of products and the days that half were observed.
 */
export function nextStatement(table: EngineTable, reading: EngineReading, asOf: number): string {
  const shown = (name: string, column: string): string =>
    `CASE WHEN ${name}.place <= ${mostProducts} OR ${name}.all_products <= ${mostProducts + 1} THEN ${column} END`;
  return statement(
    [
      ...orderSteps(table, reading, 'month', { withProduct: true }),
      ...pairSteps(table),
      ['step_half', `SELECT ${middleOf(table.dialect, `${asOf} - first_day`)} AS half\nFROM step_pairs`],
      [
        'step_next',
        [
          `SELECT ${shown('first_named', 'first_product')} AS first_name, ${shown('next_named', 'next_product')} AS next_name,`,
          `  CASE WHEN next_day IS NULL THEN 0 ELSE 1 END AS is_ordered, COALESCE(next_day, ${asOf}) - first_day AS days, first_named.all_products AS all_products, half`,
          'FROM step_pairs JOIN step_named AS first_named ON first_named.product = first_product',
          '  LEFT JOIN step_named AS next_named ON next_named.product = next_product CROSS JOIN step_half',
        ].join('\n'),
      ],
    ],
    'SELECT first_name, next_name, is_ordered, days, COUNT(*), MAX(all_products), MAX(half)\nFROM step_next\nGROUP BY first_name, next_name, is_ordered, days',
  );
}

/** What moved for whom in which period; `step_orders` has the orders of the periods. */
export function revenueSteps(table: EngineTable): readonly Step[] {
  const number = (move: RevenueMove): number => revenueMoves.indexOf(move);
  // Where there is none ClickHouse says 0, unless the column may be missing.
  const missing = (column: string): string => (table.dialect === 'clickhouse' ? `toNullable(${column})` : column);
  const beside = (which: 'LAG' | 'LEAD', column: string): string =>
    `${which}(${missing(column)}) OVER (PARTITION BY customer ORDER BY period)`;
  return [
    ['step_nets', 'SELECT customer, period, SUM(amount) AS money\nFROM step_orders\nGROUP BY customer, period'],
    [
      'step_beside',
      `SELECT period, money, ${beside('LAG', 'period')} AS earlier, ${beside('LAG', 'money')} AS money_before, ${beside('LEAD', 'period')} AS later\nFROM step_nets\nWHERE money > 0`,
    ],
    [
      'step_moves',
      [
        `SELECT period AS moved_in, CASE WHEN earlier IS NULL THEN ${number('fresh')} WHEN earlier < period - 1 THEN ${number('reactivated')}`,
        `  WHEN money > money_before THEN ${number('expanded')} WHEN money < money_before THEN ${number('contracted')} ELSE ${number('unchanged')} END AS move_kind,`,
        '  CASE WHEN earlier = period - 1 THEN ABS(money - money_before) ELSE money END AS moved',
        'FROM step_beside',
        'UNION ALL',
        `SELECT period + 1, ${number('churned')}, money FROM step_beside WHERE later IS NULL OR later > period + 1`,
        'UNION ALL',
        `SELECT period, ${number('paid')}, money FROM step_beside`,
        'UNION ALL',
        `SELECT period, ${number('refunded')}, -money FROM step_nets WHERE money < 0`,
      ].join('\n'),
    ],
  ];
}

/**
 * What `revenueLines` finds in rows: by period and move, customers and money. Who has paid last is said to have churned in the
 * period after, whether that has come or not.
 */
export function revenueStatement(
  table: EngineTable,
  reading: EngineReading,
  period: AnalysisOptions['period'],
): string {
  return statement(
    [...orderSteps(table, reading, period), ...revenueSteps(table)],
    'SELECT moved_in, move_kind, COUNT(*), CAST(SUM(moved) AS DOUBLE PRECISION)\nFROM step_moves\nGROUP BY moved_in, move_kind\nORDER BY moved_in, move_kind',
  );
}

/**
 * What `eventLines` finds in rows, as rows of five numbers behind a name: of all, of each day, of each action in the last
 * month, and of users alike in their early use of anything or of one action. `events` are the rows that count.
 */
export const eventRowKinds = ['all', 'day', 'recent', 'any', 'action'] as const;
export const eventRowValues = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'] as const;

export function eventSteps(table: EngineTable, events: string): readonly Step[] {
  const { dialect } = table;
  const missing = (column: string): string => (dialect === 'clickhouse' ? `toNullable(${column})` : column);
  const ofWindow = (of: (window: EarlyWindow, place: number) => number): string =>
    `CASE ${earlyWindows.map((window, place) => `WHEN half >= ${window.until} THEN ${of(window, place)}`).join(' ')} END`;
  const nobody = `CAST(NULL AS ${dialect === 'clickhouse' ? 'Nullable(VARCHAR)' : textType[dialect]})`;
  const row = (kind: (typeof eventRowKinds)[number], name: string, values: readonly string[], from: string): string =>
    `SELECT ${eventRowKinds.indexOf(kind)} AS row_kind, ${name} AS name, ${eventRowValues.map((each, place) => `${values[place] ?? '0'} AS ${each}`).join(', ')}\n${from}`;
  const leaving = (window: keyof typeof activeDays): string =>
    `CASE WHEN later IS NULL OR later > day + ${activeDays[window]} THEN day + ${activeDays[window]} ELSE later END`;
  const early = (columns: string, from: string, by: string): string =>
    `SELECT ${columns}, COUNT(*) AS uses\nFROM step_event_seen JOIN step_events ON step_events.customer = step_event_seen.customer${from}\nWHERE day - first_day < early\nGROUP BY ${by}`;
  return [
    ['step_events', events],
    ['step_event_days', 'SELECT DISTINCT customer, day FROM step_events'],
    [
      'step_event_gaps',
      `SELECT customer, day, LEAD(${missing('day')}) OVER (PARTITION BY customer ORDER BY day) AS later\nFROM step_event_days`,
    ],
    [
      'step_event_moves',
      [
        'SELECT day AS at_day, 1 AS came, 0 AS week_gone, 0 AS month_gone FROM step_event_gaps',
        'UNION ALL',
        `SELECT ${leaving('week')}, 0, 1, 0 FROM step_event_gaps`,
        'UNION ALL',
        `SELECT ${leaving('month')}, 0, 0, 1 FROM step_event_gaps`,
      ].join('\n'),
    ],
    [
      'step_event_all',
      'SELECT MAX(day) AS newest, COUNT(DISTINCT customer) AS user_count, COUNT(DISTINCT event_name) AS action_count, SUM(CASE WHEN event_name IS NULL THEN 1 ELSE 0 END) AS unnamed\nFROM step_events',
    ],
    ['step_event_first', 'SELECT customer, MIN(day) AS first_day FROM step_event_days GROUP BY customer'],
    [
      'step_event_half',
      `SELECT ${middleOf(dialect, 'newest - first_day')} AS half\nFROM step_event_first CROSS JOIN step_event_all`,
    ],
    [
      'step_event_window',
      `SELECT ${ofWindow((_, place) => place)} AS place, ${ofWindow(({ early: days }) => days)} AS early, ${ofWindow(({ from }) => from)} AS from_day, ${ofWindow(({ until }) => until)} AS until_day\nFROM step_event_half`,
    ],
    [
      'step_event_seen',
      'SELECT customer, first_day, early, from_day, until_day\nFROM step_event_first CROSS JOIN step_event_all CROSS JOIN step_event_window\nWHERE newest - first_day >= until_day',
    ],
    ['step_event_middle', `SELECT ${middleOf(dialect, 'first_day')} AS middle FROM step_event_seen`],
    [
      'step_event_stayed',
      'SELECT step_event_seen.customer AS customer, MAX(CASE WHEN first_day > middle THEN 1 ELSE 0 END) AS is_late,\n  MAX(CASE WHEN day - first_day >= from_day AND day - first_day < until_day THEN 1 ELSE 0 END) AS stayed\nFROM step_event_seen JOIN step_event_days ON step_event_days.customer = step_event_seen.customer CROSS JOIN step_event_middle\nGROUP BY step_event_seen.customer',
    ],
    [
      'step_event_sizes',
      'SELECT event_name, COUNT(DISTINCT customer) AS own_users\nFROM step_events\nWHERE event_name IS NOT NULL\nGROUP BY event_name',
    ],
    [
      'step_event_ranked',
      `SELECT event_name, ROW_NUMBER() OVER (ORDER BY own_users DESC, ${plain(table, 'event_name')}) AS rank_of\nFROM step_event_sizes`,
    ],
    ['step_event_shown', `SELECT event_name AS shown_name FROM step_event_ranked WHERE rank_of <= ${mostActions}`],
    [
      'step_event_recent',
      `SELECT shown_name, COUNT(DISTINCT customer) AS own_users, COUNT(*) AS uses\nFROM step_events JOIN step_event_shown ON shown_name = event_name CROSS JOIN step_event_all\nWHERE day > newest - ${activeDays.month}\nGROUP BY shown_name`,
    ],
    ['step_event_any', early('step_event_seen.customer AS customer', '', 'step_event_seen.customer')],
    [
      'step_event_each',
      early(
        'step_event_seen.customer AS customer, shown_name',
        ' JOIN step_event_shown ON shown_name = event_name',
        'step_event_seen.customer, shown_name',
      ),
    ],
    [
      'step_event_rows',
      [
        row(
          'all',
          nobody,
          ['newest', 'user_count', 'action_count', 'unnamed', 'place', 'middle'],
          'FROM step_event_all CROSS JOIN step_event_window CROSS JOIN step_event_middle',
        ),
        row(
          'day',
          nobody,
          ['at_day', 'SUM(came)', 'SUM(week_gone)', 'SUM(month_gone)'],
          'FROM step_event_moves\nGROUP BY at_day',
        ),
        row('recent', 'shown_name', ['own_users', 'uses'], 'FROM step_event_recent'),
        row(
          'any',
          nobody,
          ['is_late', 'uses', 'stayed', 'COUNT(*)'],
          'FROM step_event_any JOIN step_event_stayed ON step_event_stayed.customer = step_event_any.customer\nGROUP BY is_late, uses, stayed',
        ),
        row(
          'action',
          'shown_name',
          ['is_late', 'uses', 'stayed', 'COUNT(*)'],
          'FROM step_event_each JOIN step_event_stayed ON step_event_stayed.customer = step_event_each.customer\nGROUP BY shown_name, is_late, uses, stayed',
        ),
      ].join('\nUNION ALL\n'),
    ],
  ];
}

/** The rows of events that count: each with its user and day. */
export function eventRowsOf(table: EngineTable): string {
  return `SELECT customer, event_name, CAST(${dayOf(table)} AS ${wholeType[table.dialect]}) AS day\nFROM step_judged\nWHERE state = 'counted' AND customer IS NOT NULL AND moment IS NOT NULL`;
}

export function eventsStatement(table: EngineTable, reading: EngineReading): string {
  const { between } = reading;
  return statement(
    [
      ...judgedSteps(table, reading),
      ['step_event_every', eventRowsOf(table)],
      ...eventSteps(
        table,
        `SELECT * FROM step_event_every${between ? ` WHERE day BETWEEN ${between[0]} AND ${between[1]}` : ''}`,
      ),
    ],
    `SELECT row_kind, name, ${eventRowValues.join(', ')}\nFROM step_event_rows`,
  );
}

/** Orders below 0 that give back no earlier order of the same amount. */
export function lossesStatement(table: EngineTable, reading: EngineReading): string {
  return statement(
    orderSteps(table, reading, 'month'),
    [
      'SELECT COUNT(*)\nFROM step_orders AS loss LEFT JOIN (',
      '  SELECT customer, amount, MIN(day) AS earliest FROM step_orders WHERE amount > 0 GROUP BY customer, amount',
      ') AS paid ON paid.customer = loss.customer AND paid.amount = -loss.amount',
      'WHERE loss.amount < 0 AND (paid.earliest IS NULL OR paid.earliest > loss.day)',
    ].join('\n'),
  );
}

/** What the models of value know of each customer: what came on one day is one order, and a refund is none. */
function historySteps(table: EngineTable, grouping: Grouping | null): readonly Step[] {
  return [
    ...placedSteps(table, grouping),
    [
      'step_own_days',
      'SELECT place, customer, day, SUM(amount) AS amount, MAX(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS paid\nFROM step_placed\nWHERE amount >= 0\nGROUP BY place, customer, day',
    ],
    ['step_seen', 'SELECT step_own_days.*, MIN(day) OVER (PARTITION BY customer) AS first_day\nFROM step_own_days'],
    [
      'step_history',
      [
        'SELECT place, customer, first_day, MAX(day) AS last_day, COUNT(*) - 1 AS repeats,',
        '  SUM(CASE WHEN day > first_day THEN paid ELSE 0 END) AS paid,',
        '  SUM(CASE WHEN day > first_day THEN amount ELSE 0 END) AS spend',
        'FROM step_seen\nGROUP BY place, customer, first_day',
      ].join('\n'),
    ],
  ];
}

/** How many customers of a group have one history: first and last day, days with an order after the first, those paid for, and what was paid. */
export function historiesStatement(table: EngineTable, reading: EngineReading, grouping: Grouping | null): string {
  return statement(
    [...orderSteps(table, reading, 'month'), ...historySteps(table, grouping)],
    'SELECT place, first_day, last_day, repeats, paid, CAST(spend AS DOUBLE PRECISION), COUNT(*)\nFROM step_history\nGROUP BY place, first_day, last_day, repeats, paid, spend\nORDER BY 1, 2, 3, 4, 5, 6',
    reading.kept,
  );
}

/** Histories of which customers are wanted, with the least spend of those that are; with more spend a customer is worth more. */
export interface WantedHistory {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly repeats: number;
  readonly paid: number;
  readonly leastSpend: number;
}

const wantedColumns = [
  ['first_day', 'Int32'],
  ['last_day', 'Int32'],
  ['repeats', 'Int64'],
  ['paid', 'UInt64'],
  ['least', decimal],
] as const;

/** The customers of the list: id, recency, frequency, money, the three scores, and the history. */
export function listStatement(
  table: EngineTable,
  reading: EngineReading,
  {
    asOf,
    cuts,
    wanted,
    most,
  }: {
    readonly asOf: number;
    readonly cuts: Cuts | null;
    /** `null` takes all, or where nothing is known of histories those with the best scores. */
    readonly wanted: readonly WantedHistory[] | null;
    readonly most: number;
  },
): string {
  const scores = cuts ? 'r, f, m' : '0, 0, 0';
  const columns = `customer, recency, frequency, CAST(money AS DOUBLE PRECISION), ${scores}, first_day, last_day, repeats, paid, CAST(spend AS DOUBLE PRECISION)`;
  const activity = cuts ? 'step_scored' : 'step_activity';
  const both = `SELECT ${activity}.*, step_history.first_day, step_history.last_day, step_history.repeats, step_history.paid, step_history.spend\nFROM ${activity} JOIN step_history ON step_history.customer = ${activity}.customer`;
  const steps: readonly Step[] = [
    ...orderSteps(table, reading, 'month'),
    activityStep(asOf),
    ...(cuts ? [scoredStep(cuts)] : []),
    ...historySteps(table, null),
    ['step_both_sides', both],
  ];
  const inTurn = table.columns.customer?.kind === 'number' ? 'customer' : plain(table, 'customer');
  if (wanted === null) {
    const best = cuts ? '100 * r + 10 * f + m DESC, ' : '';
    return statement(
      steps,
      `SELECT ${columns}\nFROM step_both_sides\nORDER BY ${best}${inTurn}\nLIMIT ${most}`,
      reading.kept,
    );
  }
  const rows = wanted.map(({ firstDay, lastDay, repeats, paid, leastSpend }) => [
    ...[firstDay, lastDay, repeats, paid].map(numberCell),
    decimalCell(leastSpend),
  ]);
  const wantedRows: readonly Step[] = [
    ['step_wanted', `SELECT * FROM ${givenRows(table, 'given', wantedColumns, rows)}`],
    [
      'step_found',
      [
        'SELECT step_both_sides.*, ROW_NUMBER() OVER (',
        `  PARTITION BY step_wanted.first_day, step_wanted.last_day, step_wanted.repeats, step_wanted.paid ORDER BY spend DESC, ${inTurn}) AS place`,
        'FROM step_both_sides JOIN step_wanted ON step_wanted.first_day = step_both_sides.first_day AND step_wanted.last_day = step_both_sides.last_day',
        '  AND step_wanted.repeats = step_both_sides.repeats AND step_wanted.paid = step_both_sides.paid AND step_both_sides.spend >= step_wanted.least',
      ].join('\n'),
    ],
  ];
  return statement(
    [...steps, ...wantedRows],
    `SELECT ${columns}\nFROM step_found\nWHERE place <= ${most}`,
    reading.kept,
  );
}

/** What there is to keep of each customer, for an engine that keeps it. */
export function keptStatements(
  table: EngineTable,
  reading: EngineReading,
  {
    asOf,
    grouping,
    steps,
  }: { readonly asOf: number; readonly grouping: Grouping | null; readonly steps: readonly KeptStep[] },
): readonly (readonly [KeptStep, string])[] {
  return steps.map((step) => [
    step,
    statement(
      step === 'step_activity'
        ? [...orderSteps(table, reading, 'month'), activityStep(asOf)]
        : [...orderSteps(table, reading, 'month'), ...historySteps(table, grouping)],
      `SELECT * FROM ${step}`,
    ),
  ]);
}
