// The one statement of a report, run by DuckDB, and its rows brought back as consoles, exports and sheets write them.
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { quotedName } from '../../src/analysis/dialects';
import { ReportRows, type ReportState } from '../../src/analysis/report-back';
import { reportStatement, type ReportRequest } from '../../src/analysis/report-statement';
import { plainRows } from '../../src/sources';
import { isWhole, sampled, slow } from '../depth';
import {
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
} from './engine-cases';

// The report of twenty thousand orders, and the machine may be busy.
jest.setTimeout(300_000);

let connection: DuckDBConnection;
beforeAll(async () => (connection = await (await DuckDBInstance.create(':memory:')).connect()));
afterAll(() => connection.closeSync());

type Rows = readonly (readonly string[])[];

/** The headings and the rows. */
async function run(sql: string): Promise<Rows> {
  const result = await connection.runAndReadAll(sql);
  return [result.columnNames(), ...result.getRows().map((row) => row.map(String))];
}

let tables = 0;
async function resultOf(of: Case, request: Partial<ReportRequest> = {}): Promise<Rows> {
  const table = `table ${++tables}`;
  await connection.run(`CREATE TABLE "${table}" (${definitionOf(of)})`);
  for (const insert of insertsOf(of, `"${table}"`)) await connection.run(insert);
  const from = quotedName(table);
  return run(reportStatement(copiedTable(of, 'duckdb', from), { ...copiedRequest(of, table), ...request }));
}

function replaced(row: readonly string[], at: number, cell: string): readonly string[] {
  return row.map((each, place) => (place === at ? cell : each));
}

function back(rows: readonly (readonly string[])[]): ReportRows {
  const report = new ReportRows();
  report.add(rows);
  return report;
}

function whole(state: ReportState): Extract<ReportState, { kind: 'whole' }> {
  if (state.kind !== 'whole') throw new Error(JSON.stringify(state));
  return state;
}

async function expectReport(report: ReportRows, of: Case): Promise<void> {
  whole(report.state());
  const analysis = await report.analyse();
  if (!analysis) throw new Error('nobody stopped it');
  expectSame(sheetsOf(analysis, of.options), sheetsOf(analysedRows(of), of.options));
}

slow('Real invoices with refunds give the report that the rows give', async () => {
  const of = invoicesCase();
  const rows = await resultOf(of);
  await expectReport(back(rows), of);
});

test.each(sampled(['month', 'week', 'quarter'] as const, 3))(
  'Rows, states, currencies, channels and segments give the report that the rows give by the %s',
  async (period) => {
    const untidy = untidyCase(isWhole ? undefined : 1000);
    const of = { ...untidy, options: { ...untidy.options, period } };
    await expectReport(back(await resultOf(of)), of);
  },
);

test('Refunds that count as rows of their own, and a table without amounts, give their report, too', async () => {
  const untidy = untidyCase(600);
  const kept: Case = { ...untidy, asked: { ...untidy.asked, refunds: 'keep', statuses: { refunded: 'leftOut' } } };
  await expectReport(back(await resultOf(kept)), kept);
  const bare: Case = {
    ...untidy,
    columns: untidy.columns.filter(({ role }) => role !== 'amount'),
    // Rows that repeat others are counted in a file only.
    rows: [
      ...new Map(
        untidy.rows.map((row) => row.filter((_, column) => column !== 2)).map((row) => [row.join(), row]),
      ).values(),
    ],
  };
  await expectReport(back(await resultOf(bare)), bare);
});

test('Events give the report that the rows give', async () => {
  const of = eventsCase(isWhole ? undefined : 120);
  const report = back(await resultOf(of));
  const analysis = await report.analyse();
  if (!analysis) throw new Error('nobody stopped it');
  expectSame(sheetsOf(analysis, of.options), sheetsOf(analysedRows(of), of.options));
});

describe('However the rows come', () => {
  let of: Case;
  let rows: Rows;
  beforeAll(async () => {
    of = untidyCase(400);
    rows = await resultOf(of);
  });
  const quoted = (cell: string, sign: string): string =>
    cell.includes(sign) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const parted = (sign: string): string =>
    rows.map((row) => row.map((cell) => quoted(cell, sign)).join(sign)).join('\n');
  /** As psql shows a table: headings, a rule, cells of one width, and how many rows there were. */
  const aligned = (): string => {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    const [headings, ...lines] = rows.map(
      (row) => ` ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} `,
    );
    const rule = widths.map((width) => '-'.repeat(width + 2)).join('+');
    return [headings, rule, ...lines, `(${rows.length - 1} rows)`, ''].join('\n');
  };
  const written: Readonly<Record<string, () => string>> = {
    'comma-separated': () => parted(','),
    'semicolon-separated': () => parted(';'),
    'tab-separated': () => parted('\t'),
    'as psql shows them': aligned,
    'without headings': () => parted('\t').slice(parted('\t').indexOf('\n') + 1),
    'with lines ended as on Windows': () => parted(',').replaceAll('\n', '\r\n'),
  };

  test.each(Object.keys(written))('%s, they make the report', async (name) => {
    const report = new ReportRows();
    for await (const piece of plainRows(new Blob([written[name]?.() ?? '']))) report.add(piece);
    await expectReport(report, of);
  });

  test('as cells of a sheet, where counts have become numbers, they make the report', async () => {
    const cells = rows.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    const report = new ReportRows();
    report.add(cells);
    await expectReport(report, of);
  });

  test('in pieces that overlap and in any order, they make the report, and until then what is missing is said', async () => {
    const report = new ReportRows();
    const all = rows.length - 1;
    expect(report.state()).toEqual({ kind: 'none' });
    report.add(rows.slice(101));
    expect(report.state()).toEqual({ kind: 'partial', rows: all - 100, all, missing: [[1, 100]] });
    report.add(rows.slice(0, 51));
    report.add([...rows.slice(41, 61)].reverse());
    expect(report.state()).toEqual({ kind: 'partial', rows: all - 40, all, missing: [[61, 100]] });
    report.add(rows.slice(61, 101));
    await expectReport(report, of);
  });

  test('what is no result, or was changed on the way, is said', () => {
    expect(
      back([
        ['customer', 'money'],
        ['a', '5'],
      ]).state(),
    ).toEqual({ kind: 'none' });
    const line = rows.findIndex((row) => row[2] === 'period');
    const changed = rows.map((row, at) => (at === line ? replaced(row, 6, '1 234,5') : row));
    expect(back(changed).state()).toEqual({ kind: 'changed', line: Number(rows[line]?.[0]) });
    const stripped = rows.map((row, at) => (at === line ? replaced(row, 8, '19.99') : row));
    expect(back(stripped).state().kind).toBe('changed');
    const first = rows.map((row) => (row[2] === 'total' ? replaced(row, 3, '~{}') : row));
    expect(back(first).state()).toEqual({ kind: 'changed', line: 1 });
  });

  test('rows of another statement take the place of those before', async () => {
    const other = { ...of, options: { ...of.options, period: 'week' as const } };
    const report = back(rows);
    report.add(await resultOf(other));
    await expectReport(report, other);
  });
});

test('States that the sample did not have, and that are no orders by their names, are asked about', async () => {
  const of = untidyCase(400);
  const { choices } = copiedRequest(of, '');
  const { refunded: _, ...statuses } = choices.statuses;
  const state = back(await resultOf(of, { choices: { ...choices, statuses } })).state();
  expect(state).toEqual({ kind: 'unknownStatuses', statuses: ['refunded'] });
});

test('A table without an order that counts says so', async () => {
  expect(back(await resultOf({ ...untidyCase(1), rows: [] })).state()).toEqual({ kind: 'empty' });
});
