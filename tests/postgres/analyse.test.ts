// A table in PostgreSQL gives the report that a file of the same rows gives, and whatever goes wrong ends in a sentence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openTable, type OpenTable } from '../../scripts/engines';
import { quotedName } from '../../src/analysis/dialects';
import { ReportRows } from '../../src/analysis/report-back';
import { reportStatement } from '../../src/analysis/report-statement';
import { sqlOf } from '../../src/analysis/sql';
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
import { owner, password, startServer, type Server } from './server';

const root = path.resolve(__dirname, '../..');
let server: Server;
let folder: string;
beforeAll(async () => {
  server = await startServer();
  folder = mkdtempSync(path.join(os.tmpdir(), 'analyse-'));
  process.env['PGPASSWORD'] = password;
  await fill('"Invoices"', invoicesCase());
  await server.run(
    'CREATE TABLE orders AS SELECT "CustomerID" AS customer, "InvoiceDate" AS paid_at, amount FROM "Invoices"',
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
});

const address = (of: Server = server, user = owner): string => `postgres://${user}@127.0.0.1:${of.port}/postgres`;

async function fill(table: string, of: Case, into: Server = server): Promise<void> {
  await into.run(`CREATE TABLE ${table} (${definitionOf(of)})`, ...insertsOf(of, table));
}

async function opened<Of>(table: string, use: (table: OpenTable) => Promise<Of>): Promise<Of> {
  const open = await openTable(address(), table);
  try {
    return await use(open);
  } finally {
    await open.close();
  }
}

/** As a person at a command line. */
function analyse(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(
    process.execPath,
    ['--import', `file://${root}/node_modules/tsx/dist/loader.mjs`, path.join(root, 'scripts/analyse.ts'), ...words],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
}

test('Real invoices give one report from the database and from rows', async () => {
  const of = invoicesCase();
  await opened('Invoices', async (table) => {
    const found = await analysedInEngine(table.ask, of, table);
    expectSame(sheetsOf(found, of.options), sheetsOf(analysedRows(of), of.options));
  });
});

test.each(['week', 'month', 'quarter'] as const)(
  'Rows, states, currencies, channels and segments of a table with quotation marks in its name give one report by the %s',
  async (period) => {
    const untidy = untidyCase();
    const of = { ...untidy, options: { ...untidy.options, period } };
    const name = `the "orders" of '26. ${period}`;
    await fill(`"${name.replaceAll('"', '""')}"`, of);
    await opened(name, async (table) => {
      const sheets = sheetsOf(await analysedInEngine(table.ask, of, table), of.options);
      expectSame(sheets, sheetsOf(analysedRows(of), of.options));
      const list = (await analysedInEngine(table.ask, of, table, 100)).customers;
      expectSame(list, analysedRows(of).customers?.slice(0, 100));
    });
  },
);

test.each(['week', 'month', 'quarter'] as const)(
  'The copied statement gives back the rows of the same report by the %s',
  async (period) => {
    const untidy = untidyCase();
    const of = { ...untidy, options: { ...untidy.options, period } };
    const name = `copied "${period}"`;
    const from = quotedName(name);
    await fill(from, of);
    const report = new ReportRows();
    await opened(name, async (table) => {
      const rows: string[][] = [];
      await table.ask(reportStatement(copiedTable(of, 'postgresql', from), copiedRequest(of, name)), (row) =>
        rows.push(row.map(String)),
      );
      report.add(rows);
    });
    expect(report.state().kind).toBe('whole');
    const analysis = await report.analyse();
    if (!analysis) throw new Error('nobody stopped it');
    expectSame(sheetsOf(analysis, of.options), sheetsOf(analysedRows(of), of.options));
  },
);

test('Events give one report from the database, from the copied statement and from rows', async () => {
  const of = eventsCase();
  const from = quotedName('events');
  await fill(from, of);
  const report = new ReportRows();
  const wanted = sheetsOf(analysedRows(of), of.options);
  await opened('events', async (table) => {
    expectSame(sheetsOf(await analysedInEngine(table.ask, of, table), of.options), wanted);
    const rows: string[][] = [];
    const sql = reportStatement(copiedTable(of, 'postgresql', from), copiedRequest(of, 'events'));
    await table.ask(sql, (row) => rows.push(row.map(String)));
    report.add(rows);
  });
  const analysis = await report.analyse();
  if (!analysis) throw new Error('nobody stopped it');
  expectSame(sheetsOf(analysis, of.options), wanted);
});

test('The copied statements of single results run, and say what the report says', async () => {
  const of = invoicesCase();
  const said = analysedRows(of);
  const top = 100;
  const statements = sqlOf(
    { table: ['Invoices'], customer: 'CustomerID', date: 'InvoiceDate', amount: 'amount', order: 'InvoiceNo' },
    { period: 'month', bins: 5, top, dialect: 'postgresql' },
  );
  expect(Object.keys(statements)).toEqual([
    'customers',
    'cohorts',
    'scores',
    'scoreGroups',
    'histories',
    'topCustomers',
  ]);
  await opened('Invoices', async (table) => {
    for (const sql of Object.values(statements)) {
      let rows = 0;
      await table.ask(sql, () => rows++);
      expect(rows).toBeGreaterThan(1);
    }
    let customers = 0;
    await table.ask(statements.customers ?? '', () => customers++);
    // Refunds are rows of their own there, so that who gave everything back is a customer still.
    expect(customers).toBeGreaterThanOrEqual(said.summary.customers);
    let counted = 0;
    await table.ask(statements.cohorts ?? '', ([, age, cohort]) => (counted += age === 0 ? Number(cohort) : 0));
    expect(counted).toBe(customers);
  });
});

test('A table whose partitions lie on two servers gives one report', async () => {
  const other = await startServer();
  try {
    const of = invoicesCase();
    await other.run(`CREATE TABLE later (${definitionOf(of)})`);
    await server.run(
      'CREATE EXTENSION postgres_fdw',
      `CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${other.port}', dbname 'postgres')`,
      `CREATE USER MAPPING FOR ${owner} SERVER other OPTIONS (user '${owner}', password '${password}')`,
      `CREATE TABLE spread (${definitionOf(of)}) PARTITION BY RANGE ("InvoiceDate")`,
      "CREATE TABLE spread_early PARTITION OF spread FOR VALUES FROM (MINVALUE) TO ('2011-06-01')",
      "CREATE FOREIGN TABLE spread_late PARTITION OF spread FOR VALUES FROM ('2011-06-01') TO (MAXVALUE) SERVER other OPTIONS (table_name 'later')",
      'INSERT INTO spread SELECT * FROM "Invoices"',
    );
    await opened('spread', async (table) => {
      const plan: string[] = [];
      await table.ask(
        "SELECT relid::regclass::text FROM pg_partition_tree('spread') WHERE isleaf ORDER BY 1",
        ([name]) => plan.push(String(name)),
      );
      expect(plan).toEqual(['spread_early', 'spread_late']);
      const found = await analysedInEngine(table.ask, of, table);
      expectSame(sheetsOf(found, of.options), sheetsOf(analysedRows(of), of.options));
    });
  } finally {
    await other.stop();
  }
});

test('A command line makes a workbook that holds no password, from a table named in small letters', () => {
  const made = analyse([
    '--from',
    address(),
    '--table',
    'public.Orders',
    '--columns',
    'date=paid_at',
    '--out',
    'a.xlsx',
  ]);
  expect(made.stderr).toBe('');
  expect(made.stdout).toMatch(/customer: customer\ndate: paid_at\namount: amount\n|date: paid_at/);
  expect(made.stdout).not.toContain(password);
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(folder, 'a.xlsx'))));
  const texts = Object.values(parts).map((part) => Buffer.from(part).toString('utf8'));
  expect(texts.some((text) => text.includes('public.orders'))).toBe(true);
  expect(texts.some((text) => text.includes(password) || text.includes(`${owner}@`))).toBe(false);
});

test.each([
  [
    'a password in the address',
    () => `postgres://${owner}:x@127.0.0.1:${server.port}/postgres`,
    'orders',
    {},
    /leave it out, and set PGPASSWORD/,
  ],
  ['a wrong password', () => address(), 'orders', { PGPASSWORD: 'x' }, /refuses the user or the password/],
  ['no password', () => address(), 'orders', { PGPASSWORD: undefined }, /asks for a password: set PGPASSWORD/],
  ['no such table', () => address(), 'nowhere', {}, /There is no table "nowhere". The tables are: .*public\.Invoices/],
  ['no server', () => 'postgres://me@127.0.0.1:1/postgres', 'orders', {}, /No server answers at 127\.0\.0\.1:1/],
  ['no right to read', () => address(server, 'guest'), 'orders', {}, /You may not read "orders".*GRANT SELECT/s],
  ['dates that are texts', () => address(), 'texts', {}, /"date" holds no dates.*CAST/],
])('With %s there is a sentence with the next step, and no file', async (_, from, table, environment, message) => {
  if (table === 'texts') await server.run("CREATE TABLE texts AS SELECT 1 AS customer, '2026-01-05'::text AS date");
  if (message.source.startsWith('You may')) await server.run(`CREATE ROLE guest LOGIN PASSWORD '${password}'`);
  const { stderr, status } = analyse(['--from', from(), '--table', table, '--out', 'never.xlsx'], environment);
  expect(stderr).toMatch(message);
  expect(stderr.split('\n').length).toBe(2);
  expect(status).toBe(1);
  expect(existsSync(path.join(folder, 'never.xlsx'))).toBe(false);
});

test('Nothing can be written, and a server that goes away in the middle is said to have gone', async () => {
  await server.run('CREATE SEQUENCE numbers');
  await opened('orders', async ({ ask }) => {
    await expect(ask("SELECT nextval('numbers')", () => undefined)).rejects.toThrow(/read-only transaction/);
  });
  const open = await openTable(address(), 'orders');
  await server.run(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'product-planning-analyse'",
  );
  await expect(open.ask('SELECT 1', () => undefined)).rejects.toThrow(
    /ended the connection in the middle\. Nothing was written/,
  );
  await open.close();
});
