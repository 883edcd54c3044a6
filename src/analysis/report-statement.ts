// The whole report as one statement, for an engine that only its owner can ask: copied there, run, and its rows brought back.
//
// Every row says its number and how many there are, so that a result that was cut off is noticed; what kind it is; and up to
// twelve values. All of them are texts, and whatever a sheet would take for a number or a day of its own has a sign in front:
// no console, no export and no sheet on the way changes them.
import type { AnalysisOptions, Choices, Role } from './contract';
import {
  copiedEnd,
  decimalType,
  middleOf,
  quotedText,
  textType,
  wholeType,
  type CopyDialect,
  type Step,
} from './dialects';
import {
  dayOf,
  eventRowsOf,
  eventRowValues,
  eventSteps,
  factCounts,
  ofRefunders,
  orderSteps,
  ownStep,
  pairSteps,
  revenueSteps,
  statement,
  withoutOrders,
  type ColumnKind,
  type EngineReading,
  type EngineTable,
  type GroupedBy,
} from './engine-sql';
import { mostListed } from './limits';
import { mostDaysFromMiddle } from './settle-orders';

/** Products whose names come with each pair of them; of all others only that there was one. */
export const mostPairNames = 30;
/** Products that come with how often they were bought; more than these nobody reads. */
const mostProductRows = 1000;

/** In front of what must stay the text that it is. */
export const textSign = '~';

/** Values of a row. */
export const valueNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;

/** In the order in which they come. */
export const rowKinds = [
  'total',
  'status',
  'state',
  'period',
  'channel',
  'segment',
  'customer',
  'refund',
  'event',
  'move',
  'pair',
  'firstDay',
  'product',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** What was asked for; comes back with the result, so that it says by itself what it is. */
export interface ReportRequest {
  /** The table, as its owner calls it. */
  readonly table: string;
  readonly options: AnalysisOptions & { readonly mode: 'on' };
  readonly choices: Choices;
  readonly has: Readonly<Record<'money' | 'currency' | 'number' | 'product' | 'event' | GroupedBy, boolean>>;
}

/** How the rows are read where everything was decided beforehand. */
export function readingOf({ choices, has }: Pick<ReportRequest, 'choices' | 'has'>): EngineReading {
  const meaning = (wanted: string): string[] =>
    Object.entries(choices.statuses).flatMap(([value, own]) => (own === wanted ? [value] : []));
  const { currency } = choices;
  return {
    dated: choices.dated,
    unpaid: choices.unpaid,
    refunds: has.money ? choices.refunds : 'keep',
    lines: choices.lines,
    hundredths: choices.hundredths,
    zone: 0,
    statuses: { refund: meaning('refund'), leftOut: meaning('leftOut') },
    rates: currency && has.currency ? new Map(Object.entries(currency.rates)) : null,
    settled: 'elsewhere',
    between: null,
  };
}

export function reportStatement(given: EngineTable, request: ReportRequest): string {
  const table = withoutOrders(given);
  const { dialect } = table;
  const { options, has, choices } = request;
  const reading = readingOf(request);
  const text = (sql: string): string => `COALESCE('${textSign}' || ${sql}, '')`;
  const number = (sql: string): string => `COALESCE(CAST(${sql} AS ${textType[dialect]}), '')`;
  const money = (sql: string): string => text(`CAST(CAST(${sql} AS ${decimalType[dialect]}) AS ${textType[dialect]})`);
  const kind = (of: RowKind, values: readonly string[], from: string): string => {
    const all = valueNames.map((name, place) => `${values[place] ?? "''"} AS ${name}`);
    return `SELECT ${rowKinds.indexOf(of)} AS turn, '${of}' AS kind, ${all.join(', ')}\n${from}`;
  };

  const asksNext = has.product && options.make.includes('next');
  const asksRevenue = has.money && options.make.includes('subscription');
  const dated = orderSteps(table, reading, options.period, { withProduct: asksNext }).slice(0, -1);
  const isNear = `days <= ${mostDaysFromMiddle} OR (day >= middle_day - ${mostDaysFromMiddle} AND day <= middle_day + ${mostDaysFromMiddle})`;
  const bounds: readonly Step[] = [
    [
      'step_bounds',
      `SELECT MAX(day) - MIN(day) AS days, ${middleOf(dialect, 'day')} AS middle_day, COUNT(*) AS dated_rows\nFROM step_dated`,
    ],
    ['step_orders', `SELECT step_dated.*\nFROM step_dated CROSS JOIN step_bounds\nWHERE ${isNear}`],
  ];
  const groups = (['channel', 'segment'] as const).filter(
    (by) => has[by] && (by === 'segment' || (options.byChannel && options.make.includes('cohorts'))),
  );
  const counts: readonly Step[] = [
    [
      'step_totals',
      'SELECT COUNT(*) AS order_count, COUNT(DISTINCT customer) AS customer_count, MIN(day) AS first_order, MAX(day) AS last_order, SUM(size - 1) AS line_count, SUM(CASE WHEN amount < 0 THEN 1 ELSE 0 END) AS negative_count\nFROM step_orders',
    ],
    [
      'step_paid',
      'SELECT customer, amount, MIN(day) AS earliest\nFROM step_orders\nWHERE amount > 0\nGROUP BY customer, amount',
    ],
    [
      'step_losses',
      // Where refunds are taken from the orders that they give back, nothing below 0 is left here.
      reading.refunds === 'giveBack' || !has.money
        ? 'SELECT 0 AS loss_count'
        : 'SELECT COUNT(*) AS loss_count\nFROM step_orders LEFT JOIN step_paid ON step_paid.customer = step_orders.customer AND step_paid.amount = -step_orders.amount\nWHERE step_orders.amount < 0 AND (step_paid.earliest IS NULL OR step_paid.earliest > step_orders.day)',
    ],
  ];
  // Histories as `historySteps` makes them, and beside them what scores and segments need of the same customers.
  const customers: readonly Step[] = [
    [
      'step_own_days',
      'SELECT customer, day, SUM(amount) AS amount, MAX(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS paid\nFROM step_orders\nWHERE amount >= 0\nGROUP BY customer, day',
    ],
    ['step_seen', 'SELECT step_own_days.*, MIN(day) OVER (PARTITION BY customer) AS first_day\nFROM step_own_days'],
    [
      'step_history',
      'SELECT customer, first_day, MAX(day) AS last_day, COUNT(*) - 1 AS repeats,\n  SUM(CASE WHEN day > first_day THEN paid ELSE 0 END) AS paid, SUM(CASE WHEN day > first_day THEN amount ELSE 0 END) AS spend\nFROM step_seen\nGROUP BY customer, first_day',
    ],
    [
      'step_whole',
      `SELECT customer, ${groups.includes('segment') ? 'MIN(own)' : `${noText(dialect)}`} AS segment, SUM(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS frequency, SUM(amount) AS money,\n  COUNT(*) AS order_count, CASE WHEN MAX(day) > MIN(day) THEN 1 ELSE 0 END AS again\nFROM ${groups.includes('segment') ? 'step_grouped_segment' : 'step_orders'}\nGROUP BY customer`,
    ],
    [
      'step_both_sides',
      `SELECT CASE WHEN customer_count <= ${mostListed} THEN step_whole.customer END AS id, step_whole.segment, first_day, last_day, repeats, step_history.paid AS paid, spend, frequency, money, step_whole.order_count AS order_count, again\nFROM step_whole LEFT JOIN step_history ON step_history.customer = step_whole.customer CROSS JOIN step_totals`,
    ],
    [
      'step_alike',
      'SELECT id, segment, first_day, last_day, repeats, paid, spend, frequency, money, order_count, again, COUNT(*) AS counted\nFROM step_both_sides\nGROUP BY id, segment, first_day, last_day, repeats, paid, spend, frequency, money, order_count, again',
    ],
  ];
  const seen = [...reading.statuses.refund, ...reading.statuses.leftOut];
  const known = Object.keys(choices.statuses).filter((each) => !seen.includes(each));
  const others = [...seen, ...known].map((each) => quotedText(each, dialect)).join(', ') || "''";
  const needsPeriods = options.make.some((each) => each === 'cohorts' || each === 'retention');
  const periodValues = [text('own'), ...['cohort', 'age', 'returned_as', 'COUNT(*)'].map(number), money('SUM(money)')];
  const tagged = [
    kind(
      'total',
      [
        `'${textSign}${encodeURIComponent(JSON.stringify(request)).replaceAll("'", '%27')}'`,
        ...['order_count', 'customer_count', 'first_order', 'last_order', 'line_count', 'negative_count'].map(number),
        number('dated_rows - order_count'),
        number('loss_count'),
        number('days'),
        number('middle_day'),
      ],
      'FROM step_totals CROSS JOIN step_bounds CROSS JOIN step_losses',
    ),
    // States that nobody has decided about: the sample had none of them.
    kind(
      'status',
      [text('status'), number('COUNT(*)')],
      `FROM step_judged\nWHERE status NOT IN (${others})\nGROUP BY status`,
    ),
    kind('state', [text('state'), ...factCounts.map(number)], 'FROM step_judged\nGROUP BY state'),
    ...(needsPeriods ? [kind('period', periodValues, `FROM step_returned_all\n${byPeriod}`)] : []),
    ...groups.map((by) => kind(by, periodValues, `FROM step_returned_${by}\n${byPeriod}`)),
    ...(has.money || groups.includes('segment')
      ? [
          kind(
            'customer',
            [
              text('id'),
              text('segment'),
              ...['counted', 'first_day', 'last_day', 'repeats', 'paid'].map(number),
              money('spend'),
              number('frequency'),
              money('money'),
              number('order_count'),
              number('again'),
            ],
            'FROM step_alike',
          ),
        ]
      : []),
    ...(reading.statuses.refund.length > 0 || reading.refunds === 'giveBack'
      ? [
          kind(
            'refund',
            [
              text('customer'),
              number(dayOf(table)),
              number(secondsOf(dialect)),
              money('amount'),
              text('number'),
              text('channel'),
              text('segment'),
              text('state'),
              text('product'),
            ],
            ofRefunders,
          ),
        ]
      : []),
    ...(asksRevenue
      ? [
          kind(
            'move',
            [...['moved_in', 'move_kind', 'COUNT(*)'].map(number), money('SUM(moved)')],
            'FROM step_moves\nGROUP BY moved_in, move_kind',
          ),
        ]
      : []),
    ...(asksNext
      ? [
          kind(
            'pair',
            [text('first_name'), text('next_name'), ...['is_ordered', 'pair_day', 'COUNT(*)'].map(number)],
            'FROM step_named_pairs\nGROUP BY first_name, next_name, is_ordered, pair_day',
          ),
          kind('firstDay', ['first_day', 'COUNT(*)'].map(number), 'FROM step_pairs\nGROUP BY first_day'),
          kind(
            'product',
            [text('product'), ...['purchases', 'all_products', 'place'].map(number)],
            `FROM step_named\nWHERE place <= ${mostProductRows}`,
          ),
        ]
      : []),
    ...(has.event && options.make.includes('events')
      ? [kind('event', [text('name'), ...['row_kind', ...eventRowValues].map(number)], 'FROM step_event_rows')]
      : []),
  ];
  const steps: readonly Step[] = [
    ...dated,
    ...bounds,
    ...counts,
    ...periodSteps(table, null),
    ...groups.flatMap((by) => periodSteps(table, by)),
    ...customers,
    ...revenueSteps(table),
    ...pairSteps(table),
    [
      'step_named_pairs',
      [
        `SELECT CASE WHEN first_named.place <= ${mostPairNames} THEN first_product END AS first_name, CASE WHEN next_named.place <= ${mostPairNames} THEN next_product END AS next_name,`,
        '  CASE WHEN next_day IS NULL THEN 0 ELSE 1 END AS is_ordered, CASE WHEN next_day IS NULL THEN first_day ELSE next_day - first_day END AS pair_day',
        'FROM step_pairs JOIN step_named AS first_named ON first_named.product = first_product',
        '  LEFT JOIN step_named AS next_named ON next_named.product = next_product',
      ].join('\n'),
    ],
    ['step_event_every', eventRowsOf(table)],
    ...eventSteps(table, `SELECT step_event_every.*\nFROM step_event_every CROSS JOIN step_bounds\nWHERE ${isNear}`),
    ['step_tagged', tagged.join('\nUNION ALL\n')],
  ];
  const names = valueNames.join(', ');
  const last = `SELECT CAST(ROW_NUMBER() OVER (ORDER BY turn, ${names}) AS ${textType[dialect]}) AS line, CAST(COUNT(*) OVER () AS ${textType[dialect]}) AS all_lines, kind, ${names}\nFROM step_tagged\nORDER BY turn, ${names}`;
  return statement(steps, last) + copiedEnd(dialect);
}

/** Customers and money by cohort, age and kind of return, as `periodsStatement` has them; of each channel or segment by its name. */
function periodSteps(table: EngineTable, by: GroupedBy | null): readonly Step[] {
  const name = by ?? 'all';
  const isClickHouse = table.dialect === 'clickhouse';
  const own = by ? 'own' : `${noText(table.dialect)} AS own`;
  return [
    ...(by ? [ownStep(table, by, `step_grouped_${by}`)] : []),
    [
      `step_active_${name}`,
      `SELECT ${own}, customer, period, SUM(amount) AS money\nFROM ${by ? `step_grouped_${by}` : 'step_orders'}\nGROUP BY ${by ? 'own, ' : ''}customer, period`,
    ],
    [
      `step_aged_${name}`,
      `SELECT own, period, money, MIN(period) OVER (PARTITION BY customer) AS cohort,\n  LAG(${isClickHouse ? 'toNullable(period)' : 'period'}) OVER (PARTITION BY customer ORDER BY period) AS earlier\nFROM step_active_${name}`,
    ],
    [
      `step_returned_${name}`,
      `SELECT own, cohort, period - cohort AS age, money,\n  CASE WHEN earlier IS NULL THEN 0 WHEN earlier = period - 1 THEN 1 ELSE 2 END AS returned_as\nFROM step_aged_${name}`,
    ],
  ];
}

const byPeriod = 'GROUP BY own, cohort, age, returned_as';

function noText(dialect: CopyDialect): string {
  return `CAST(NULL AS ${dialect === 'clickhouse' ? 'Nullable(VARCHAR)' : textType[dialect]})`;
}

/** Of the moment, since midnight. */
function secondsOf(dialect: CopyDialect): string {
  const part = (name: string): string => `EXTRACT(${name} FROM moment)`;
  return `CAST(FLOOR(3600 * ${part('HOUR')} + 60 * ${part('MINUTE')} + ${part('SECOND')}) AS ${wholeType[dialect]})`;
}

/** What the columns are taken for where nobody has asked the engine; all others are texts. */
export const kindOfCopied: Readonly<Partial<Record<Role, ColumnKind>>> = {
  date: 'time',
  paid: 'time',
  amount: 'number',
  quantity: 'number',
  price: 'number',
};
