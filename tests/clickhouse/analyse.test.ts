// A table in ClickHouse gives the report that a file of the same rows gives, its copied statements say the same, and whatever
// goes wrong ends in a sentence.
import { openTable, type OpenTable } from '../../scripts/engines';
import { ReportRows } from '../../src/analysis/report-back';
import { reportStatement } from '../../src/analysis/report-statement';
import { sqlOf, sqlResults } from '../../src/analysis/sql';
import {
  analysedInEngine,
  analysedRows,
  copiedRequest,
  copiedTable,
  definitionOf,
  eventsCase,
  expectSame,
  insertsOf,
  invoicesCase,
  sheetsOf,
  untidyCase,
  type Case,
} from '../analysis/engine-cases';
import { startClickHouse, type ClickHouse } from './server';

let server: ClickHouse;
beforeAll(async () => {
  server = await startClickHouse();
  fill('`Invoices`', invoicesCase());
});
afterAll(() => server.stop());
afterEach(() => server.fail(null));

function fill(table: string, of: Case): void {
  server.run(
    'SET data_type_default_nullable = 1',
    `CREATE TABLE ${table} (${definitionOf(of)}) ENGINE = MergeTree ORDER BY tuple()`,
    ...insertsOf(of, table),
  );
}

async function opened<Of>(table: string, use: (table: OpenTable) => Promise<Of>): Promise<Of> {
  const open = await openTable(`clickhouse://127.0.0.1:${server.port}/default`, table);
  try {
    return await use(open);
  } finally {
    await open.close();
  }
}

/** Columns as the engine itself describes them. */
function inEngine(of: Case, { columns }: OpenTable): Case {
  return {
    ...of,
    columns: of.columns.map((column) => ({ ...column, ...columns.find(({ name }) => name === column.name) })),
  };
}

test('Real invoices give one report from ClickHouse and from rows', async () => {
  const of = invoicesCase();
  await opened('Invoices', async (table) => {
    const found = await analysedInEngine(table.ask, inEngine(of, table), table);
    expectSame(sheetsOf(found, of.options), sheetsOf(analysedRows(of), of.options));
  });
});

test('Events give one report from ClickHouse, from the copied statement and from rows', async () => {
  const of = eventsCase();
  fill('`events`', of);
  const report = new ReportRows();
  const wanted = sheetsOf(analysedRows(of), of.options);
  await opened('events', async (table) => {
    expectSame(sheetsOf(await analysedInEngine(table.ask, inEngine(of, table), table), of.options), wanted);
    const rows: string[][] = [];
    const sql = reportStatement(copiedTable(of, 'clickhouse', '`events`'), copiedRequest(of, 'events'));
    await table.ask(sql.replace(/\nSETTINGS[^]*$/, ''), (row) => rows.push(row.map(String)));
    report.add(rows);
  });
  const analysis = await report.analyse();
  if (!analysis) throw new Error('nobody stopped it');
  expectSame(sheetsOf(analysis, of.options), wanted);
});

// The names of tables that the statement has of its own, too: `orders` is what the pane proposes.
test.each(['copied', 'orders', 'history'])(
  'The copied statement gives back the report of a table "%s"',
  async (name) => {
    const of = untidyCase();
    fill(`\`${name}\``, of);
    const report = new ReportRows();
    await opened(name, async (table) => {
      const rows: string[][] = [];
      const sql = reportStatement(copiedTable(of, 'clickhouse', `\`${name}\``), copiedRequest(of, name));
      await table.ask(sql.replace(/\nSETTINGS[^]*$/, ''), (row) => rows.push(row.map(String)));
      report.add(rows);
      const called = (role: string): string => of.columns.find((column) => column.role === role)?.name ?? '';
      const single = sqlOf(
        { table: [name], customer: called('customer'), date: called('date') },
        { period: 'month', bins: 5, top: 20, dialect: 'clickhouse' },
      );
      const customers: unknown[] = [];
      await table.ask((single.customers ?? '').replace(/\nSETTINGS[^]*$/, ''), (row) => customers.push(row));
      expect(customers.length).toBeGreaterThan(1);
    });
    expect(report.state().kind).toBe('whole');
    const analysis = await report.analyse();
    if (!analysis) throw new Error('nobody stopped it');
    expectSame(sheetsOf(analysis, of.options), sheetsOf(analysedRows(of), of.options));
  },
);

test.each(['week', 'month', 'quarter'] as const)(
  'Rows, states, currencies, channels and segments of a table with quotation marks in its name give one report by the %s',
  async (period) => {
    const untidy = untidyCase(800);
    const of = { ...untidy, options: { ...untidy.options, period } };
    const name = `the "orders" of '26 \\ ${period}`;
    fill(`\`${name.replaceAll('\\', '\\\\')}\``, of);
    await opened(name, async (table) => {
      const sheets = sheetsOf(await analysedInEngine(table.ask, inEngine(of, table), table), of.options);
      expectSame(sheets, sheetsOf(analysedRows(of), of.options));
      const list = (await analysedInEngine(table.ask, inEngine(of, table), table, 100)).customers;
      expectSame(list, analysedRows(of).customers?.slice(0, 100));
    });
  },
);

test('Statements that are copied for ClickHouse run there, and their cohorts are those of the report', async () => {
  const of = invoicesCase();
  const statements = sqlOf(
    {
      table: ['default', 'Invoices'],
      customer: 'CustomerID',
      date: 'InvoiceDate',
      amount: 'amount',
    },
    { period: 'month', bins: 5, top: 20, dialect: 'clickhouse' },
  );
  await opened('Invoices', async ({ ask }) => {
    const rows = new Map<string, (readonly unknown[])[]>();
    for (const name of sqlResults.filter((each) => each !== 'channels')) {
      const own: (readonly unknown[])[] = [];
      // The settings come with the address here.
      await ask((statements[name] ?? '').replace(/\nSETTINGS[\s\S]*$/, ''), (row) => own.push(row));
      rows.set(name, own);
    }
    const kept = analysedRows({ ...of, asked: { refunds: 'keep' } });
    if (!kept.cohorts?.made || !kept.rfm?.made) throw new Error('no cohorts');
    const { cohorts, cells } = kept.cohorts.all.active;
    const found = rows.get('cohorts') ?? [];
    expect(found.reduce((sum, [, , customers]) => sum + Number(customers), 0)).toBe(
      cells.reduce((sum, cell) => sum + cell, 0),
    );
    expect(found.filter(([, age]) => Number(age) === 0).map(([, , customers]) => Number(customers))).toEqual([
      ...cohorts.sizes,
    ]);
    const scored = (rows.get('scoreGroups') ?? []).reduce((sum, [, , , customers]) => sum + Number(customers), 0);
    expect(scored).toBe(kept.rfm.customerCount);
    expect([...rows.values()].every((own) => own.length > 0)).toBe(true);
  });
});

test('Statements for a table with marks in its names run there, channels among them', async () => {
  fill("`it's`", untidyCase(300));
  const source = {
    table: ['default', "it's"],
    customer: 'the "client"',
    date: 'when?',
    amount: "su'm",
    channel: 'from',
  };
  const status = { column: 'state', counted: ["it's", 'paid'] };
  for (const period of ['week', 'month', 'quarter'] as const) {
    const statements = sqlOf(
      { ...source, status, order: 'Order No', currency: { column: 'currency', counted: 'EUR' } },
      { period, bins: 5, top: 20, dialect: 'clickhouse' },
    );
    await opened('Invoices', async ({ ask }) => {
      for (const name of sqlResults) {
        let rows = 0;
        await ask((statements[name] ?? '').replace(/\nSETTINGS[\s\S]*$/, ''), () => rows++);
        expect([name, rows > 0]).toEqual([name, true]);
      }
    });
  }
});

test('Every statement says that nothing is to be written', async () => {
  await opened('Invoices', ({ ask }) => ask('SELECT 1', () => undefined));
  expect(server.asked.every((settings) => settings.get('readonly') === '2')).toBe(true);
});

test.each([
  ['a server that goes away in the middle', 'middle', /ended the connection in the middle\. Nothing was written/],
  [
    'a wrong password',
    { status: 403, body: 'Code: 516. DB::Exception: default: Authentication failed' },
    /CLICKHOUSE_PASSWORD/,
  ],
  [
    'no right to read',
    { status: 403, body: 'Code: 497. DB::Exception: Not enough privileges' },
    /You may not read "Invoices".*GRANT SELECT/,
  ],
  [
    'a failure among the rows',
    { status: 200, body: '["a"]\n["Int8"]\n[1]\nCode: 241. DB::Exception: Memory limit' },
    /could not compute.*241/,
  ],
] as const)('With %s there is a sentence with the next step', async (_, how, message) => {
  process.env['CLICKHOUSE_PASSWORD'] = 'nowhere';
  await opened('Invoices', async ({ ask }) => {
    server.fail(how);
    await expect(ask('SELECT 1', () => undefined)).rejects.toThrow(message);
  });
});

test('No table, no server and a password in the address are said before anything is read', async () => {
  await expect(openTable(`clickhouse://127.0.0.1:${server.port}`, 'nowhere')).rejects.toThrow(
    /There is no table "nowhere"\. The tables are: .*Invoices/,
  );
  await expect(openTable('clickhouse://127.0.0.1:1', 'x')).rejects.toThrow(/No server answers at 127\.0\.0\.1:1/);
  await expect(openTable('clickhouse://me:secret@host', 'x')).rejects.toThrow(/set CLICKHOUSE_PASSWORD/);
});
