// The results of an analysis as SQL, so that a large table stays in its engine and only what a report needs comes back.
//
// Plain SQL:2011 as far as it can be; where engines differ they are asked in `dialects.ts`.
import type { AnalysisOptions } from './contract';
import {
  copiedEnd,
  daysBetween,
  doubleType,
  percentile,
  quotedName,
  quotedText,
  startOf,
  wholeType,
  type CopyDialect,
  type Step,
} from './dialects';

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
  readonly dialect: CopyDialect;
}

/** Each result once; those that need a column that the source has not are left out. */
export function sqlOf(source: SqlSource, options: SqlOptions): Readonly<Partial<Record<SqlResult, string>>> {
  const { dialect } = options;
  const made: Partial<Record<SqlResult, string>> = {
    customers: statement(source, dialect, customers),
    cohorts: statement(source, dialect, cohorts(options)),
    ...(source.channel !== undefined && { channels: statement(source, dialect, channels(options)) }),
    ...(source.amount !== undefined && {
      scores: statement(source, dialect, scores(options)),
      scoreGroups: statement(source, dialect, scoreGroups(options)),
      histories: statement(source, dialect, histories(dialect)),
      topCustomers: statement(source, dialect, topCustomers(options)),
    }),
  };
  return made;
}

/** The steps before the last one, by name, then the last one. */
interface Steps {
  readonly before: readonly Step[];
  readonly last: string;
}

function statement(source: SqlSource, dialect: CopyDialect, { before, last }: Steps): string {
  const steps = [['step_orders', ordersStep(source, dialect)] as const, ...before];
  return `WITH ${steps.map(([name, sql]) => `${name} AS (\n${indented(sql)}\n)`).join(',\n')}\n${last}${copiedEnd(dialect)}`;
}

function indented(sql: string): string {
  return sql
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** One row for each order that counts. */
function ordersStep(
  { table, customer, date, amount, channel, order, status, currency }: SqlSource,
  dialect: CopyDialect,
): string {
  const named = (name: string): string => quotedName(name, dialect);
  const conditions = [
    `${named(customer)} IS NOT NULL`,
    `${named(date)} IS NOT NULL`,
    ...(status
      ? [
          `${named(status.column)} IN (${status.counted.map((value) => quotedText(value, dialect)).join(', ') || 'NULL'})`,
        ]
      : []),
    ...(currency ? [`${named(currency.column)} = ${quotedText(currency.counted, dialect)}`] : []),
  ];
  const money = amount === undefined ? '0' : `COALESCE(${named(amount)}, 0)`;
  const select = (isJoined: boolean): string => {
    const least = (sql: string): string => (isJoined ? `MIN(${sql})` : sql);
    const columns = [
      `${named(customer)} AS customer`,
      `${least(`CAST(${named(date)} AS DATE)`)} AS day`,
      // The moment decides which of two orders of a day came first.
      `${least(named(date))} AS moment`,
      `CAST(${isJoined ? `SUM(${money})` : money} AS ${doubleType[dialect]}) AS amount`,
      ...(channel === undefined ? [] : [`${least(named(channel))} AS channel`]),
    ];
    // Rows without a number are orders of their own.
    const numbered = order === undefined ? [] : [`${named(order)} IS ${isJoined ? 'NOT ' : ''}NULL`];
    return [
      `SELECT ${columns.join(', ')}`,
      `FROM ${table.map(named).join('.')}`,
      `WHERE ${[...conditions, ...numbered].join(' AND ')}`,
    ].join('\n');
  };
  if (order === undefined) return select(false);
  return `${select(true)}\nGROUP BY ${named(order)}, ${named(customer)}\nUNION ALL\n${select(false)}`;
}

const firsts = [
  'step_firsts',
  'SELECT customer, MIN(day) AS first_day, MAX(day) AS last_day\nFROM step_orders\nGROUP BY customer',
] as const;

const customers: Steps = {
  before: [firsts],
  last: 'SELECT customer, first_day, last_day\nFROM step_firsts\nORDER BY customer',
};

/** How many periods lie between two days, by the calendar. */
function periodsBetween({ period, dialect }: SqlOptions, from: string, to: string): string {
  if (period === 'week')
    return `(${daysBetween(dialect, startOf(dialect, 'week', from), startOf(dialect, 'week', to))}) / 7`;
  const months = `12 * (EXTRACT(YEAR FROM ${to}) - EXTRACT(YEAR FROM ${from}))`;
  if (period === 'month') return `${months} + EXTRACT(MONTH FROM ${to}) - EXTRACT(MONTH FROM ${from})`;
  return `4 * (EXTRACT(YEAR FROM ${to}) - EXTRACT(YEAR FROM ${from})) + EXTRACT(QUARTER FROM ${to}) - EXTRACT(QUARTER FROM ${from})`;
}

function cohortColumns(options: SqlOptions): string {
  const { period, dialect } = options;
  return [
    `${startOf(dialect, period, 'step_firsts.first_day')} AS cohort`,
    `CAST(${periodsBetween(options, 'step_firsts.first_day', 'step_orders.day')} AS ${wholeType[dialect]}) AS age`,
    'COUNT(DISTINCT step_orders.customer) AS customers',
    'SUM(step_orders.amount) AS money',
  ].join(', ');
}

const byCustomer = 'FROM step_orders JOIN step_firsts ON step_firsts.customer = step_orders.customer';

function cohorts(options: SqlOptions): Steps {
  return {
    before: [firsts],
    last: `SELECT ${cohortColumns(options)}\n${byCustomer}\nGROUP BY 1, 2\nORDER BY 1, 2`,
  };
}

/** A customer belongs to the channel of the first order; of two at one moment one with a channel says more. */
function channels(options: SqlOptions): Steps {
  const ranked =
    "SELECT customer, channel, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY moment, CASE WHEN channel IS NULL OR channel = '' THEN 1 ELSE 0 END, channel) AS place\nFROM step_orders";
  return {
    before: [
      firsts,
      ['step_ranked', ranked],
      ['step_came', 'SELECT customer, channel\nFROM step_ranked\nWHERE place = 1'],
    ],
    last: `SELECT step_came.channel, ${cohortColumns(options)}\n${byCustomer} JOIN step_came ON step_came.customer = step_orders.customer\nGROUP BY 1, 2, 3\nORDER BY 1, 2, 3`,
  };
}

/** Days since the last order, orders that were paid, and money; who only gave something back is no customer. */
function activity(dialect: CopyDialect): Steps['before'][number] {
  const last = 'MAX(CASE WHEN amount >= 0 THEN day END)';
  return [
    'step_activity',
    [
      `SELECT customer, ${daysBetween(dialect, last, '(SELECT MAX(day) FROM step_orders)')} AS recency,`,
      '  SUM(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS frequency, SUM(amount) AS money',
      'FROM step_orders',
      'GROUP BY customer',
      'HAVING MAX(CASE WHEN amount >= 0 THEN 1 ELSE 0 END) = 1',
    ].join('\n'),
  ];
}

const quantities = ['recency', 'frequency', 'money'] as const;

function scoredSteps({ bins, dialect }: SqlOptions): Steps['before'] {
  const ranks = Array.from({ length: bins - 1 }, (_, index) => index + 1);
  const cut = (quantity: string, rank: number): string => `${quantity}_${rank}`;
  const cuts = quantities.flatMap((quantity) =>
    ranks.map((rank) => `${percentile(dialect, shareOf(rank, bins, dialect), quantity)} AS ${cut(quantity, rank)}`),
  );
  const above = (quantity: string): string =>
    ranks.map((rank) => `CASE WHEN ${quantity} > ${cut(quantity, rank)} THEN 1 ELSE 0 END`).join(' + ');
  const scored = [
    'SELECT customer, recency, frequency, money,',
    // The lowest recency is the best one.
    `  ${bins} - (${above('recency')}) AS r,`,
    `  1 + ${above('frequency')} AS f,`,
    `  1 + ${above('money')} AS m`,
    'FROM step_activity CROSS JOIN step_cuts',
  ].join('\n');
  // Over a window each row says the same.
  const once = dialect === 'bigquery' ? '\nLIMIT 1' : '';
  return [
    activity(dialect),
    ['step_cuts', `SELECT ${cuts.join(',\n  ')}\nFROM step_activity${once}`],
    ['step_scored', scored],
  ];
}

function scores(options: SqlOptions): Steps {
  return {
    before: scoredSteps(options),
    last: 'SELECT customer, recency, frequency, money, r, f, m\nFROM step_scored\nORDER BY 100 * r + 10 * f + m DESC, customer',
  };
}

function scoreGroups(options: SqlOptions): Steps {
  return {
    before: scoredSteps(options),
    last: [
      `SELECT r, f, m, COUNT(*) AS customers, SUM(money) AS money, AVG(CAST(recency AS ${doubleType[options.dialect]})) AS recency`,
      'FROM step_scored',
      'GROUP BY r, f, m',
      'ORDER BY r DESC, f DESC, m DESC',
    ].join('\n'),
  };
}

/** A literal where an engine takes no expression for the share. */
function shareOf(rank: number, bins: number, dialect: CopyDialect): string {
  return dialect === 'duckdb' || dialect === 'postgresql'
    ? `CAST(${rank} AS DOUBLE PRECISION) / ${bins}`
    : String(rank / bins);
}

/** What BG/NBD needs to know of all customers: how many have the same repeats, last order and time observed, in days. */
function histories(dialect: CopyDialect): Steps {
  return {
    before: [
      [
        'step_seen',
        'SELECT customer, COUNT(DISTINCT day) - 1 AS repeats, MIN(day) AS first_day, MAX(day) AS last_day\nFROM step_orders\nWHERE amount >= 0\nGROUP BY customer',
      ],
    ],
    last: `SELECT repeats, ${daysBetween(dialect, 'first_day', 'last_day')} AS last_order, ${daysBetween(dialect, 'first_day', '(SELECT MAX(day) FROM step_orders)')} AS observed, COUNT(*) AS customers\nFROM step_seen\nGROUP BY 1, 2, 3\nORDER BY 1, 2, 3`,
  };
}

function topCustomers({ top, dialect }: SqlOptions): Steps {
  return {
    before: [activity(dialect)],
    last: `SELECT customer, recency, frequency, money\nFROM step_activity\nORDER BY money DESC, customer\nLIMIT ${top}`,
  };
}
