// The SQL of an analysis, run by DuckDB, gives what the analysis itself gives for the same orders.
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { OrdersReader } from '../../src/analysis';
import type { Asked, Orders } from '../../src/analysis';
import { quotedName } from '../../src/analysis/dialects';
import { sqlOf, type SqlResult, type SqlSource } from '../../src/analysis/sql';
import { activeTable, moneyTable, readableCohorts, type CohortTable } from '../../src/customers/cohort-tables';
import { ordersByCustomer } from '../../src/customers/order-history';
import { scoreCustomers } from '../../src/customers/scores';
import { isoOf } from '../../src/numerics/days';
import { sharedFile } from '../shared-data';
import { invoices } from '../functions/online-retail';
import { slow } from '../depth';

type Row = Record<string, unknown>;

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  const file = sharedFile('data/online_retail_invoices.csv.gz');
  await connection.run(
    `CREATE TABLE invoices AS SELECT *, ['ads', 'mail', 'shop', ''][1 + abs(hash(InvoiceNo) % 4)::INT] AS channel
     FROM read_csv('${file}', types = {'InvoiceNo': 'VARCHAR'})`,
  );
});
afterAll(() => connection.closeSync());

async function run(sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

const source: SqlSource = {
  table: ['main', 'invoices'],
  customer: 'CustomerID',
  date: 'InvoiceDate',
  amount: 'amount',
  channel: 'channel',
  order: 'InvoiceNo',
};

async function result(
  name: SqlResult,
  of: Partial<SqlSource> = {},
  period: 'week' | 'month' | 'quarter' = 'month',
): Promise<Row[]> {
  const sql = sqlOf({ ...source, ...of }, { period, bins: 5, top: 20, dialect: 'duckdb' })[name];
  if (sql === undefined) throw new Error(`there is no ${name}`);
  return run(sql);
}

/** Every row counts as it stands, as in the SQL. */
const asTheyStand: Asked = { keepDuplicates: true, refunds: 'keep' };

function orders(): Orders {
  const { customers, dates, amounts } = invoices();
  const reader = new OrdersReader(customers.length);
  const column = (cells: number[][]): number[] => cells.map(([cell]) => cell ?? 0);
  reader.read({ firstRow: 2, cells: { customer: column(customers), date: column(dates), amount: column(amounts) } });
  return reader.finish(asTheyStand);
}

/** The cells of a table that hold anything, by the first day of the cohort and the age. */
function cellsOf({ cohorts: { starts, ages }, cells }: CohortTable): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  starts.forEach((start, cohort) => {
    for (let age = 0; age < ages; age++) {
      const cell = cells[cohort * ages + age] ?? 0;
      if (cell !== 0) found.set(`${isoOf(start)} ${age}`, cell);
    }
  });
  return found;
}

test.each(['week', 'month', 'quarter'] as const)(
  'Cohorts by the %s are those of the analysis, in customers and in money',
  async (period) => {
    const all = orders();
    const formed = readableCohorts(all, { period, alignment: 'calendar', asOf: all.summary.lastDay });
    if (!formed.made || !all.amounts) throw new Error('no cohorts');
    const rows = await result('cohorts', {}, period);
    const by = (column: string): ReadonlyMap<string, number> =>
      new Map(rows.map((row) => [`${String(row.cohort)} ${String(row.age)}`, Number(row[column])]));
    const counts = cellsOf(activeTable(all, formed.cohorts, 'on'));
    expect(counts.size).toBeGreaterThan(10);
    expect(by('customers')).toEqual(counts);
    const money = cellsOf(moneyTable(all, all.amounts, formed.cohorts, 'on'));
    const found = by('money');
    money.forEach((amount, place) => expect(found.get(place)).toBeCloseTo(amount, 6));
  },
);

test('The channels together have the customers of all cohorts', async () => {
  const sums = (rows: readonly Row[]): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const { cohort, age, customers } of rows) {
      const place = `${String(cohort)} ${String(age)}`;
      found.set(place, (found.get(place) ?? 0) + Number(customers));
    }
    return found;
  };
  const channels = await result('channels');
  expect(new Set(channels.map(({ channel }) => channel))).toEqual(new Set(['ads', 'mail', 'shop', '']));
  expect(sums(channels)).toEqual(sums(await result('cohorts')));
});

slow('Scores are cut where the analysis cuts them', async () => {
  const all = orders();
  const scored = scoreCustomers(all, all.amounts ?? new Float64Array(), null, 5);
  if (!scored.made) throw new Error('no scores');
  const expected = new Map(
    Array.from(scored.codes, (code, place) => [
      all.ids[code],
      [scored.recency[place], scored.frequency[place], scored.r[place], scored.f[place], scored.m[place]],
    ]),
  );
  const rows = await result('scores');
  expect(
    new Map(rows.map((row) => [Number(row.customer), [row.recency, row.frequency, row.r, row.f, row.m].map(Number)])),
  ).toEqual(expected);
  const groups = await result('scoreGroups');
  expect(groups.reduce((sum, { customers }) => sum + Number(customers), 0)).toBe(expected.size);
});

slow('The histories are those that the model of ordering is fitted to', async () => {
  const all = orders();
  const { repeats, firstDay, lastDay } = ordersByCustomer(all, all.amounts ?? new Float64Array(), all.summary.lastDay);
  const expected = new Map<string, number>();
  repeats.forEach((again, customer) => {
    const first = firstDay[customer] ?? 0;
    const key = `${again} ${(lastDay[customer] ?? 0) - first} ${all.summary.lastDay - first}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  });
  const rows = await result('histories');
  const found = rows.map((row): [string, number] => [
    [row.repeats, row.last_order, row.observed].map(String).join(' '),
    Number(row.customers),
  ]);
  expect(new Map(found)).toEqual(expected);
});

test('A table, a column and a value with quotation marks in them are only names and texts', async () => {
  await connection.run(
    `CREATE TABLE "the ""orders"" of '26" ("who?" VARCHAR, "when" DATE, "su""m" DOUBLE, "state" VARCHAR);
     INSERT INTO "the ""orders"" of '26" VALUES ('Ann', '2026-01-05', 5, 'it''s paid'), ('Bob', '2026-01-06', 7, 'void')`,
  );
  const sql = sqlOf(
    {
      table: [`the "orders" of '26`],
      customer: 'who?',
      date: 'when',
      amount: 'su"m',
      status: { column: 'state', counted: ["it's paid"] },
    },
    { period: 'month', bins: 5, top: 5, dialect: 'duckdb' },
  );
  expect(await run(sql.customers ?? '')).toEqual([
    { customer: 'Ann', first_day: '2026-01-05', last_day: '2026-01-05' },
  ]);
  expect(quotedName('a"; DROP TABLE b; --')).toBe('"a""; DROP TABLE b; --"');
});

slow('Lines with one number are one order', async () => {
  await connection.run(
    `CREATE TABLE lines AS SELECT * FROM (VALUES ('1', 'Ann', DATE '2026-01-05', 5), ('1', 'Ann', DATE '2026-01-06', 7), ('2', 'Bob', DATE '2026-01-06', 1)) AS t(nr, who, placed, paid)`,
  );
  const rows = await result('topCustomers', {
    table: ['lines'],
    customer: 'who',
    date: 'placed',
    amount: 'paid',
    order: 'nr',
    channel: 'who',
  });
  expect(
    rows.map(({ customer, frequency, money, recency }) => [
      customer,
      Number(frequency),
      Number(money),
      Number(recency),
    ]),
  ).toEqual([
    ['Ann', 1, 12, 1],
    ['Bob', 1, 1, 0],
  ]);
});

test.each([
  [
    'bigquery',
    '`a"b`',
    "`it's`",
    "'it\\'s'",
    'PERCENTILE_CONT(recency, 0.2) OVER ()',
    'DATE_TRUNC(step_firsts.first_day, ISOWEEK)',
  ],
  [
    'snowflake',
    '"a""b"',
    '"it\'s"',
    "'it\\'s'",
    'percentile_cont(0.2) WITHIN GROUP',
    'DAYOFWEEKISO(step_firsts.first_day)',
  ],
  ['spark', '`a"b`', "`it's`", "'it\\'s'", 'percentile(recency, 0.2)', "date_trunc('week', step_firsts.first_day)"],
  [
    'clickhouse',
    '`a"b`',
    "`it's`",
    "'it\\'s'",
    'quantileExactInclusive(0.2)(recency)',
    "date_trunc('week', step_firsts.first_day)",
  ],
] as const)(
  'For %s names, texts, percentiles and weeks are written by its own rules',
  (dialect, table, column, text, percentile, week) => {
    const statements = Object.values(
      sqlOf(
        { ...source, table: ['a"b'], customer: "it's", status: { column: 'state', counted: ["it's"] } },
        { period: 'week', bins: 5, top: 20, dialect },
      ),
    );
    const all = statements.join('\n');
    expect(statements.every((sql) => sql.includes(`FROM ${table}`) && sql.includes(column) && sql.includes(text))).toBe(
      true,
    );
    expect(all).toContain(percentile);
    expect(all).toContain(week);
    expect(all.includes('SETTINGS')).toBe(dialect === 'clickhouse');
  },
);
