// The results of an analysis as SQL, so that a large table stays in its engine and only what a report needs comes back.
//
// Plain SQL:2011 as far as it can be, the same text for both engines: both know date_trunc and percentile_cont, whose
// interpolation is that of Excel's PERCENTILE.INC.
import type { AnalysisOptions } from './contract';

/** The engines that every statement was run on. */
export const dialects = ['duckdb', 'postgresql'] as const;
export type Dialect = (typeof dialects)[number];

export const sqlResults = [
  'customers',
  'cohorts',
  'channels',
  'scores',
  'scoreGroups',
  'histories',
  'topCustomers',
] as const;
export type SqlResult = (typeof sqlResults)[number];

/** The table and its columns, as they are called there. */
export interface SqlSource {
  /** A schema and a table, or a table alone. */
  readonly table: readonly string[];
  readonly customer: string;
  readonly date: string;
  readonly amount?: string;
  readonly channel?: string;
  /** Rows with one number are one order: of the first day, for the sum of their amounts. */
  readonly order?: string;
  /** Only rows with one of these values count. */
  readonly status?: { readonly column: string; readonly counted: readonly string[] };
  readonly currency?: { readonly column: string; readonly counted: string };
}

export interface SqlOptions extends Pick<AnalysisOptions, 'period' | 'bins'> {
  /** Of the customers with most money. */
  readonly top: number;
}

/** A name as both engines take it, whatever stands in it. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as a value, whatever stands in it. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Each result once; those that need a column that the source has not are left out. */
export function sqlOf(source: SqlSource, options: SqlOptions): Readonly<Partial<Record<SqlResult, string>>> {
  const made: Partial<Record<SqlResult, string>> = {
    customers: statement(source, customers),
    cohorts: statement(source, cohorts(options)),
    ...(source.channel !== undefined && { channels: statement(source, channels(options)) }),
    ...(source.amount !== undefined && {
      scores: statement(source, scores(options)),
      scoreGroups: statement(source, scoreGroups(options)),
      histories: statement(source, histories),
      topCustomers: statement(source, topCustomers(options)),
    }),
  };
  return made;
}

/** The steps before the last one, by name, then the last one. */
interface Steps {
  readonly before: readonly (readonly [name: string, sql: string])[];
  readonly last: string;
}

function statement(source: SqlSource, { before, last }: Steps): string {
  const steps = [['orders', ordersStep(source)] as const, ...before];
  return `WITH ${steps.map(([name, sql]) => `${name} AS (\n${indented(sql)}\n)`).join(',\n')}\n${last};\n`;
}

function indented(sql: string): string {
  return sql
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** One row for each order that counts. */
function ordersStep({ table, customer, date, amount, channel, order, status, currency }: SqlSource): string {
  const conditions = [
    `${quotedName(customer)} IS NOT NULL`,
    `${quotedName(date)} IS NOT NULL`,
    ...(status ? [`${quotedName(status.column)} IN (${status.counted.map(quotedText).join(', ') || 'NULL'})`] : []),
    ...(currency ? [`${quotedName(currency.column)} = ${quotedText(currency.counted)}`] : []),
  ];
  const money = amount === undefined ? '0' : `COALESCE(${quotedName(amount)}, 0)`;
  const select = (isJoined: boolean): string => {
    const least = (sql: string): string => (isJoined ? `MIN(${sql})` : sql);
    const columns = [
      `${quotedName(customer)} AS customer`,
      `${least(`CAST(${quotedName(date)} AS DATE)`)} AS day`,
      // The moment decides which of two orders of a day came first.
      `${least(quotedName(date))} AS moment`,
      `CAST(${isJoined ? `SUM(${money})` : money} AS DOUBLE PRECISION) AS amount`,
      ...(channel === undefined ? [] : [`${least(quotedName(channel))} AS channel`]),
    ];
    // Rows without a number are orders of their own.
    const numbered = order === undefined ? [] : [`${quotedName(order)} IS ${isJoined ? 'NOT ' : ''}NULL`];
    return [
      `SELECT ${columns.join(', ')}`,
      `FROM ${table.map(quotedName).join('.')}`,
      `WHERE ${[...conditions, ...numbered].join(' AND ')}`,
    ].join('\n');
  };
  if (order === undefined) return select(false);
  return `${select(true)}\nGROUP BY ${quotedName(order)}, ${quotedName(customer)}\nUNION ALL\n${select(false)}`;
}

const firsts = [
  'firsts',
  'SELECT customer, MIN(day) AS first_day, MAX(day) AS last_day\nFROM orders\nGROUP BY customer',
] as const;

const customers: Steps = {
  before: [firsts],
  last: 'SELECT customer, first_day, last_day\nFROM firsts\nORDER BY customer',
};

/** How many periods lie between two days, by the calendar. */
function periodsBetween(period: SqlOptions['period'], from: string, to: string): string {
  const start = (day: string): string => `date_trunc('${period}', ${day})`;
  if (period === 'week') return `(CAST(${start(to)} AS DATE) - CAST(${start(from)} AS DATE)) / 7`;
  const months = `12 * (EXTRACT(YEAR FROM ${to}) - EXTRACT(YEAR FROM ${from}))`;
  if (period === 'month') return `${months} + EXTRACT(MONTH FROM ${to}) - EXTRACT(MONTH FROM ${from})`;
  return `4 * (EXTRACT(YEAR FROM ${to}) - EXTRACT(YEAR FROM ${from})) + EXTRACT(QUARTER FROM ${to}) - EXTRACT(QUARTER FROM ${from})`;
}

function cohortColumns(period: SqlOptions['period']): string {
  return [
    `CAST(date_trunc('${period}', firsts.first_day) AS DATE) AS cohort`,
    `CAST(${periodsBetween(period, 'firsts.first_day', 'orders.day')} AS INTEGER) AS age`,
    'COUNT(DISTINCT orders.customer) AS customers',
    'SUM(orders.amount) AS money',
  ].join(', ');
}

const byCustomer = 'FROM orders JOIN firsts ON firsts.customer = orders.customer';

function cohorts({ period }: SqlOptions): Steps {
  return {
    before: [firsts],
    last: `SELECT ${cohortColumns(period)}\n${byCustomer}\nGROUP BY 1, 2\nORDER BY 1, 2`,
  };
}

/** A customer belongs to the channel of the first order; of two at one moment one with a channel says more. */
function channels({ period }: SqlOptions): Steps {
  const ranked =
    "SELECT customer, channel, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY moment, CASE WHEN channel IS NULL OR channel = '' THEN 1 ELSE 0 END, channel) AS place\nFROM orders";
  return {
    before: [firsts, ['ranked', ranked], ['came', 'SELECT customer, channel\nFROM ranked\nWHERE place = 1']],
    last: `SELECT came.channel, ${cohortColumns(period)}\n${byCustomer} JOIN came ON came.customer = orders.customer\nGROUP BY 1, 2, 3\nORDER BY 1, 2, 3`,
  };
}

/** Days since the last order, orders that were paid, and money; who only gave something back is no customer. */
const activity = [
  'activity',
  [
    'SELECT customer, (SELECT MAX(day) FROM orders) - MAX(CASE WHEN amount >= 0 THEN day END) AS recency,',
    '  SUM(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS frequency, SUM(amount) AS money',
    'FROM orders',
    'GROUP BY customer',
    'HAVING MAX(CASE WHEN amount >= 0 THEN 1 ELSE 0 END) = 1',
  ].join('\n'),
] as const;

const quantities = ['recency', 'frequency', 'money'] as const;

function scoredSteps(bins: number): Steps['before'] {
  const ranks = Array.from({ length: bins - 1 }, (_, index) => index + 1);
  const cut = (quantity: string, rank: number): string => `${quantity}_${rank}`;
  const cuts = quantities.flatMap((quantity) =>
    ranks.map(
      (rank) =>
        `percentile_cont(CAST(${rank} AS DOUBLE PRECISION) / ${bins}) WITHIN GROUP (ORDER BY ${quantity}) AS ${cut(quantity, rank)}`,
    ),
  );
  const above = (quantity: string): string =>
    ranks.map((rank) => `CASE WHEN ${quantity} > ${cut(quantity, rank)} THEN 1 ELSE 0 END`).join(' + ');
  const scored = [
    'SELECT customer, recency, frequency, money,',
    // The lowest recency is the best one.
    `  ${bins} - (${above('recency')}) AS r,`,
    `  1 + ${above('frequency')} AS f,`,
    `  1 + ${above('money')} AS m`,
    'FROM activity CROSS JOIN cuts',
  ].join('\n');
  return [activity, ['cuts', `SELECT ${cuts.join(',\n  ')}\nFROM activity`], ['scored', scored]];
}

function scores({ bins }: SqlOptions): Steps {
  return {
    before: scoredSteps(bins),
    last: 'SELECT customer, recency, frequency, money, r, f, m\nFROM scored\nORDER BY 100 * r + 10 * f + m DESC, customer',
  };
}

function scoreGroups({ bins }: SqlOptions): Steps {
  return {
    before: scoredSteps(bins),
    last: [
      'SELECT r, f, m, COUNT(*) AS customers, SUM(money) AS money, AVG(CAST(recency AS DOUBLE PRECISION)) AS recency',
      'FROM scored',
      'GROUP BY r, f, m',
      'ORDER BY r DESC, f DESC, m DESC',
    ].join('\n'),
  };
}

/** What BG/NBD needs to know of all customers: how many have the same repeats, last order and time observed, in days. */
const histories: Steps = {
  before: [
    [
      'seen',
      'SELECT customer, COUNT(DISTINCT day) - 1 AS repeats, MIN(day) AS first_day, MAX(day) AS last_day\nFROM orders\nWHERE amount >= 0\nGROUP BY customer',
    ],
  ],
  last: 'SELECT repeats, last_day - first_day AS last_order, (SELECT MAX(day) FROM orders) - first_day AS observed, COUNT(*) AS customers\nFROM seen\nGROUP BY 1, 2, 3\nORDER BY 1, 2, 3',
};

function topCustomers({ top }: SqlOptions): Steps {
  return {
    before: [activity],
    last: `SELECT customer, recency, frequency, money\nFROM activity\nORDER BY money DESC, customer\nLIMIT ${top}`,
  };
}
