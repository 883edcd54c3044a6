// A table that stays in DuckDB gives the report that a file of the same rows gives.
import { DuckDBDecimalValue, DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { AskEngine, EngineCell, KeepInEngine } from '../../src/analysis/engine';
import { slow } from '../depth';
import {
  definitionOf,
  eventsCase,
  expectSame,
  insertsOf,
  invoicesCase,
  analysedInEngine,
  analysedRows,
  sheetsOf,
  untidyCase,
  type Case,
} from './engine-cases';

// Two reports of twenty thousand orders each, and the machine may be busy.
jest.setTimeout(300_000);

let connection: DuckDBConnection;
beforeAll(async () => (connection = await (await DuckDBInstance.create(':memory:')).connect()));
afterAll(() => connection.closeSync());

const ask: AskEngine = async (sql, take) => {
  const result = await connection.runAndReadAll(sql);
  for (const row of result.getRows())
    take(
      row.map((value): EngineCell => {
        if (typeof value === 'bigint' || value instanceof DuckDBDecimalValue) return Number(value.toString());
        return typeof value === 'number' || value === null ? value : String(value);
      }),
    );
};

async function fill(table: string, of: Case): Promise<void> {
  await connection.run(`CREATE TABLE ${table} (${definitionOf(of)})`);
  for (const insert of insertsOf(of, table)) await connection.run(insert);
}

slow('Real invoices give one report from the engine and from rows, their refunds among them', async () => {
  const of = invoicesCase();
  await fill('invoices', of);
  const found = sheetsOf(await analysedInEngine(ask, of, { dialect: 'duckdb', from: 'invoices' }), of.options);
  expect(found.sheets.length).toBe(9);
  expectSame(found, sheetsOf(analysedRows(of), of.options));
});

slow.each(['month', 'week', 'quarter'] as const)(
  'A table of rows, states, currencies, channels and segments gives one report by the %s',
  async (period) => {
    const untidy = untidyCase();
    const of = { ...untidy, options: { ...untidy.options, period } };
    await fill(`"untidy ""${period}"""`, of);
    const found = await analysedInEngine(ask, of, { dialect: 'duckdb', from: `"untidy ""${period}"""` });
    const sheets = sheetsOf(found, of.options);
    expect(sheets.sheets.length).toBe(11);
    expectSame(sheets, sheetsOf(analysedRows(of), of.options));
    // Sorted by value, then by scores: the best of them, wherever the list ends.
    for (const make of [of.options.make, ['rfm'] as const]) {
      const ended = { ...of, options: { ...of.options, make } };
      const list = (await analysedInEngine(ask, ended, { dialect: 'duckdb', from: `"untidy ""${period}"""` }, 100))
        .customers;
      expectSame(list, analysedRows(ended).customers?.slice(0, 100));
    }
  },
);

test('Events give one report from the engine and from rows: stickiness, features and the magic number', async () => {
  const of = eventsCase();
  await fill('events', of);
  const found = sheetsOf(await analysedInEngine(ask, of, { dialect: 'duckdb', from: 'events' }), of.options);
  expect(found.sheets.map(({ name }) => name)).toEqual(['Retention', 'Stickiness', 'Feature matrix', 'Magic number']);
  expectSame(found, sheetsOf(analysedRows(of), of.options));
});

test('Amounts and dates that are texts are refused', async () => {
  const of = untidyCase(10);
  const asTexts = (role: string): Case => ({
    ...of,
    columns: of.columns.map((column) => (column.role === role ? { ...column, kind: 'text' as const } : column)),
  });
  await expect(analysedInEngine(ask, asTexts('date'), { dialect: 'duckdb', from: 'x' })).rejects.toThrow(
    'textDates: when?',
  );
  await expect(analysedInEngine(ask, asTexts('amount'), { dialect: 'duckdb', from: 'x' })).rejects.toThrow(
    "textAmounts: su'm",
  );
});

test('Refunds that are to count as rows of their own stay in the engine', async () => {
  const untidy = untidyCase(500);
  const of: Case = { ...untidy, asked: { ...untidy.asked, refunds: 'keep', statuses: { refunded: 'leftOut' } } };
  await fill('kept', of);
  const asked: string[] = [];
  const counting: AskEngine = (sql, take) => {
    asked.push(sql);
    return ask(sql, take);
  };
  const found = await analysedInEngine(counting, of, { dialect: 'duckdb', from: 'kept' });
  expectSame(sheetsOf(found, of.options), sheetsOf(analysedRows(of), of.options));
  expect(asked.join()).not.toContain('refunders');
});

slow('What the engine keeps of each customer gives the same report, and looks at all orders less often', async () => {
  const of = untidyCase(600);
  await fill('looked_at', of);
  const looks = async (keep?: KeepInEngine): Promise<number> => {
    let count = 0;
    const counting: AskEngine = (sql, take) => {
      if (sql.includes('FROM looked_at')) count++;
      return ask(sql, take);
    };
    const kept: KeepInEngine | undefined =
      keep &&
      ((sql) => {
        count++;
        return keep(sql);
      });
    const found = await analysedInEngine(counting, of, { dialect: 'duckdb', from: 'looked_at' }, undefined, kept);
    expectSame(sheetsOf(found, of.options), sheetsOf(analysedRows(of), of.options));
    return count;
  };
  let number = 0;
  const keep: KeepInEngine = async (sql) => {
    await connection.run(`CREATE TEMP TABLE temp.kept_${++number} AS ${sql}`);
    return `temp.kept_${number}`;
  };
  const [without, kept] = [await looks(), await looks(keep)];
  // Ranges, places, scores, histories and the list come of two looks.
  expect(without - kept).toBe(3);
});
