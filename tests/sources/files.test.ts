// Files of text in every way they are written, columns of Parquet, and files that are none.
import { openAsBlob } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SheetValue } from '../../src/analysis';
import { openFile, type FileTable, type OpenOptions } from '../../src/sources';
import { encodingOf } from '../../src/sources/encoding';

async function rowsOf(table: FileTable): Promise<SheetValue[][]> {
  const rows: SheetValue[][] = [];
  for await (const { count, columns } of table.read())
    for (let row = 0; row < count; row++) rows.push(columns.map((column) => column[row] ?? ''));
  return rows;
}

const text = (content: string | Uint8Array<ArrayBuffer>, options?: OpenOptions): Promise<FileTable> =>
  openFile(new Blob([content]), options);

test.each([
  ['commas', 'customer,date,amount\nAnn,2026-01-01,5\nBob,2026-01-02,7\n'],
  ['semicolons and decimal commas', 'customer;date;amount\r\nAnn;2026-01-01;5,25\r\nBob;2026-01-02;7,1\r\n'],
  ['tabs', 'customer\tdate\tamount\nAnn\t2026-01-01\t5\nBob\t2026-01-02\t7'],
  ['lines as Macs of old end them', 'customer,date,amount\rAnn,2026-01-01,5\rBob,2026-01-02,7\r'],
])('Columns are parted by %s', async (_what, content) => {
  const table = await text(content);
  expect(table.headings).toEqual(['customer', 'date', 'amount']);
  expect((await rowsOf(table)).map(([customer, date]) => [customer, date])).toEqual([
    ['Ann', '2026-01-01'],
    ['Bob', '2026-01-02'],
  ]);
});

test('What stands in quotation marks may hold the sign, a line feed and a mark', async () => {
  const table = await text('customer,date,amount\n"Ann, ""the first""\nof all",2026-01-01,"5,25"\nBob,2026-01-02,6\n');
  expect(await rowsOf(table)).toEqual([
    ['Ann, "the first"\nof all', '2026-01-01', '5,25'],
    ['Bob', '2026-01-02', '6'],
  ]);
});

test('A row that is longer than its headings is told apart', async () => {
  const table = await text('customer,date,amount\nAnn,2026-01-01,5,25\nBob,2026-01-02,6\nCy,2026-01-02,6,,\n');
  for await (const { ragged } of table.read()) expect(ragged).toEqual([0]);
});

/** Bytes by Python 3: str.encode of each encoding. */
const encoded = {
  'utf-8': 'd097d0b0d0bad0b0d0b7',
  'utf-16le': '17043004 3a043004 3704',
  'utf-16be': '04170430 043a0430 0437',
  'windows-1251': 'c7e0eae0e7',
  gb18030: 'b6a9b5a5b1e0bac5',
} as const;

test.each(Object.entries(encoded))('Letters written in %s are known by themselves', async (encoding, hex) => {
  const letters = Buffer.from(hex.replaceAll(' ', ''), 'hex');
  // The signs around them, in UTF-16 of two bytes each.
  const wide = (sign: string): Buffer => {
    const buffer = Buffer.from(sign, 'utf16le');
    return encoding === 'utf-16be' ? buffer.swap16() : encoding === 'utf-16le' ? buffer : Buffer.from(sign, 'latin1');
  };
  const bytes = Buffer.concat([
    ...Array.from({ length: 8 }, () => Buffer.concat([letters, wide(';2026-01-01;12\r\n')])),
  ]);
  expect(encodingOf(bytes)).toBe(encoding);
  const table = await text(new Uint8Array(bytes));
  expect(table.headings[0]).toBe(encoding === 'gb18030' ? '订单编号' : 'Заказ');
});

test('A letter cut by the end of a piece, and a line cut by it, are whole', async () => {
  // Two megabytes, with rows of a length that no piece is a multiple of.
  const rows = Array.from(
    { length: 40_000 },
    (_, row) => `Клиент № ${row};2026-01-${String(1 + (row % 28)).padStart(2, '0')};"a\n${row}"`,
  );
  const table = await text(`customer;date;note\n${rows.join('\n')}\n`);
  const read = await rowsOf(table);
  expect(read).toHaveLength(rows.length);
  expect(read.every(([customer, , note], row) => customer === `Клиент № ${row}` && note === `a\n${row}`)).toBe(true);
});

test('The numbers of the rows are those of the file', async () => {
  const table = await text('Orders of the school\n\ncustomer,date,amount\nAnn,2026-01-01,5\n');
  expect(table.headings).toEqual(['customer', 'date', 'amount']);
  for await (const { firstRow } of table.read()) expect(firstRow).toBe(4);
});

test('What is packed by gzip is unpacked first', async () => {
  const table = await text(new Uint8Array(gzipSync('customer,date\nAnn,2026-01-01\n')));
  expect(await rowsOf(table)).toEqual([['Ann', '2026-01-01']]);
});

test.each([
  ['an empty file', '', 'fileEmpty'],
  ['a file of one line', 'customer,date\n', 'fileNoTable'],
  ['a quotation mark that is never closed', 'customer,date\n"Ann,2026-01-01\nBob,2026-01-02\n', 'fileBroken'],
  ['a workbook of before 2007', '\u00d0\u00cf\u0011\u00e0', 'fileLocked'],
  ['a workbook that ends in the middle', 'PK\u0003\u0004 and no more', 'fileBroken'],
  ['columns that end in the middle', 'PAR1 and no more', 'fileBroken'],
])('Of %s it is said why it cannot be read', async (_what, content, reason) => {
  const attempt = async (): Promise<unknown> => rowsOf(await text(new Uint8Array(Buffer.from(content, 'latin1'))));
  await expect(attempt()).rejects.toMatchObject({ reason });
});

describe('columns of Parquet, written by DuckDB', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'parquet-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['snappy', 'zstd', 'gzip', 'uncompressed'])('packed by %s hold what was written', async (compression) => {
    const file = path.join(folder, `${compression}.parquet`);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`COPY (
      SELECT 9007199254740993 + i AS id, 'Клиент ' || i AS customer, DATE '2026-01-01' + i::INTEGER AS day,
        TIMESTAMP '2026-01-01 12:00:00' + INTERVAL (i) DAY AS moment, (i + 0.25)::DECIMAL(12, 2) AS amount,
        CASE WHEN i % 2 = 0 THEN i END AS gap, i % 3 = 0 AS paid
      FROM range(3000) t(i)) TO '${file}' (FORMAT parquet, COMPRESSION ${compression}, ROW_GROUP_SIZE 2048)`);
    const table = await openFile(await openAsBlob(file));
    expect(table).toMatchObject({ rowCount: 3000, isCounted: true, fromText: false });
    expect(table.headings).toEqual(['id', 'customer', 'day', 'moment', 'amount', 'gap', 'paid']);
    const rows = await rowsOf(table);
    expect(rows).toHaveLength(3000);
    // 1 January 2026 is day 46,023 of Excel's calendar.
    expect(rows[0]).toEqual(['9007199254740993', 'Клиент 0', 46_023, 46_023.5, 0.25, 0, true]);
    expect(rows[2999]).toEqual(['9007199254743992', 'Клиент 2999', 49_022, 49_022.5, 2999.25, '', false]);
    expect(table.formats[0]?.slice(2, 4)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
  });
});

describe('several tables in one file', () => {
  const budget = 'Channel,Budget,Manager\nweb,100,Kim\n';
  const orders = 'customer,date,amount\nAnn,2026-01-01,5\nBob,2026-01-02,6\n';

  test('The one with orders is read, and the others are told with their places', async () => {
    const table = await text(`${budget}\n${orders}\nNotes of May\n${budget}`);
    expect(table.headings).toEqual(['customer', 'date', 'amount']);
    expect(table.headingRow).toBe(4);
    expect(table.table).toBe(1);
    expect(table.tables.map(({ firstRow, lastRow, headings }) => [firstRow, lastRow, headings[0]])).toEqual([
      [1, 2, 'Channel'],
      [4, 6, 'customer'],
      [9, 10, 'Channel'],
    ]);
    // Rows 8 to 10 of the file are the title and the table below; the first row that is read is row 5.
    for await (const { firstRow, foreign } of table.read()) expect([firstRow, foreign]).toEqual([5, [3, 4, 5]]);
  });

  test('Another one is read where it is chosen', async () => {
    const table = await text(`${budget}\n${orders}`, { table: 0 });
    expect(table.headings).toEqual(['Channel', 'Budget', 'Manager']);
    expect(table.rows).toEqual([['web', 100, 'Kim']]);
  });

  test('Of tables side by side only the columns of the one are read', async () => {
    const table = await text(
      'Channel,Budget,,customer,date,amount\nweb,100,,Ann,2026-01-01,5\nshop,50,,Bob,2026-01-02,6\n,,,Cy,2026-01-03,7,9\n',
    );
    expect(table.headings).toEqual(['customer', 'date', 'amount']);
    for await (const { columns, ragged } of table.read())
      expect([columns[0], ragged]).toEqual([['Ann', 'Bob', 'Cy'], [2]]);
  });

  test('Also further down than is looked at first', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `Client ${row},2026-01-01,5.25`);
    const table = await text(`customer,date,amount\n${rows.join('\n')}\n\n${budget}`);
    expect(table.tables).toEqual([]);
    const foreign: number[] = [];
    for await (const piece of table.read()) foreign.push(...piece.foreign.map((place) => piece.firstRow + place));
    // Headings in line 1, the rows in lines 2 to 40,001, a blank one, then the other table.
    expect(foreign).toEqual([40_003, 40_004]);
  });
});
