import { headingRow, headingsOfOrders } from '../../src/analysis';
import * as readTable from '../../src/excel/read-table';
import { readColumns, tableAt, type Table, type TableChunk } from '../../src/excel/read-table';
import { openHeadlessWorkbook, type HeadlessWorkbook } from '../../src/browser-workbook/headless';
import { sampled, slow } from '../depth';

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await openHeadlessWorkbook();
  workbook.install();
});
afterEach(() => workbook.dispose());

const selectedTable = (): Promise<Table> =>
  readTable.selectedTable({ ofOrders: headingsOfOrders, inBlock: headingRow });

type Cells = (string | number | boolean)[][];
const orders: Cells = [
  ['Customer', 'Date', 'Amount'],
  ['C1', 46023, 10.5],
  ['C2', 46024, '#N/A'],
  ['C1', 46100, ''],
];

async function write(address: string, cells: Cells): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = cells;
    await context.sync();
  });
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).select();
    await context.sync();
  });
}

async function all(chunks: AsyncIterable<TableChunk>): Promise<TableChunk[]> {
  const read: TableChunk[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return read;
}

/** A table of `rows` rows and three columns, which is read in more than one request from 13,334 rows on. */
async function longTable(rows: number): Promise<Table> {
  const cells = Array.from({ length: rows }, (_, row) => [`C${row % 97}`, 46000 + (row % 300), row]);
  await write(`A1:C${rows + 1}`, [['Customer', 'Date', 'Amount'], ...cells]);
  await select('B7');
  return selectedTable();
}

describe('the table that is selected', () => {
  test('is the filled block around one cell, with its headings and first rows as they look', async () => {
    await write('C3:E6', orders);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('D4:D6').numberFormat = [['yyyy-mm-dd'], ['@'], ['0']];
      await context.sync();
    });
    await select('D5');
    expect(await selectedTable()).toMatchObject({
      sheet: 'Sheet1',
      address: 'C3:E6',
      rowCount: 3,
      columnCount: 3,
      headingRow: 2,
      firstColumn: 2,
      headings: ['Customer', 'Date', 'Amount'],
      rows: orders.slice(1),
      formats: [
        ['General', 'yyyy-mm-dd', 'General'],
        ['General', '@', 'General'],
        ['General', '0', 'General'],
      ],
      texts: [['C1', '2026-01-01', '10.5'], expect.anything(), expect.anything()],
    });
  });

  test('shows no more than twenty rows, whatever its length', async () => {
    const { rows, texts, rowCount } = await longTable(60);
    expect([rows.length, texts.length, rowCount]).toEqual([20, 20, 60]);
  });

  slow('is what is selected where that is several rows and columns', async () => {
    await write('A1:C4', orders);
    await select('A1:B3');
    expect((await selectedTable()).address).toBe('A1:B3');
  });

  slow('ends with the filled cells where whole columns are selected', async () => {
    await write('A1:C4', orders);
    await select('A:B');
    expect((await selectedTable()).address).toBe('A1:B4');
  });

  test('is Excel’s own table where the selection touches one, without what stands beside it', async () => {
    await write('A1:C4', orders);
    await write('D2', [['a note']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('A1:C4', true);
      await context.sync();
    });
    await select('B2');
    const table = await selectedTable();
    expect(table.address).toBe('A1:C4');
    expect(table.tableId).toBeTruthy();
  });

  test('begins with its headings, whatever title stands above them', async () => {
    await write('B2:D7', [['Orders of the school', '', ''], ['Made on', 46200, ''], ...orders]);
    await select('C5');
    expect(await selectedTable()).toMatchObject({
      address: 'B4:D7',
      headings: ['Customer', 'Date', 'Amount'],
      rowCount: 3,
    });
  });

  slow('is found by its headings where the selection is beside it', async () => {
    await write('A1', [['Orders of the school']]);
    await write('B5:D8', orders);
    for (const cell of ['A1', 'H20']) {
      await select(cell);
      expect((await selectedTable()).address).toBe('B5:D8');
    }
  });

  test('is the one with orders where several stand on the sheet, beside and below each other', async () => {
    await write('A1:B3', [
      ['Channel', 'Budget'],
      ['web', 100],
      ['shop', 200],
    ]);
    await write('D1:F4', orders);
    await write('A8:C9', [
      ['Manager', 'Region', 'Date'],
      ['Kim', 'North', 46_023],
    ]);
    await select('J30');
    expect((await selectedTable()).address).toBe('D1:F4');
  });

  test.each([
    ['one lone cell', 'A1', 'B2', [['alone']]],
    ['an empty cell', 'A1', 'A1', [['']]],
    [
      'a block without a heading',
      'A2',
      'A1:B2',
      [
        ['', ''],
        [1, 2],
      ],
    ],
  ])('is refused where it is %s', async (_what, selected, place, cells) => {
    await write(place, cells);
    await select(selected === 'A2' ? 'A1:B2' : selected);
    await expect(selectedTable()).rejects.toMatchObject({ reason: 'noTable', restored: true });
  });
});

describe('columns', () => {
  test('come with errors as their text and blanks as nothing, in the order asked for', async () => {
    await write('C3:E6', orders);
    await select('C3');
    const chunks = await all(readColumns(await selectedTable(), [2, 0]));
    expect(chunks).toEqual([
      {
        firstRow: 4,
        columns: [
          [10.5, '#N/A', ''],
          ['C1', 'C2', 'C1'],
        ],
      },
    ]);
  });

  slow('come as they were asked for also where some lie beside each other and others apart', async () => {
    await write('A1:F2', [
      ['one', 'two', 'three', 'four', 'five', 'six'],
      [1, 2, 3, 4, 5, 6],
    ]);
    await select('A1');
    const table = await selectedTable();
    for (const asked of [[0, 1, 2, 3, 4, 5], [5, 2, 1, 0], [4, 0, 4, 2], [3]]) {
      const [chunk] = await all(readColumns(table, asked));
      expect(chunk?.columns).toEqual(asked.map((column) => [column + 1]));
    }
  });

  slow('come in pieces, every row once, and no request or answer is large', async () => {
    const table = await longTable(30_000);
    const progress: number[] = [];
    const chunks = await all(readColumns(table, [0, 1, 2], { onProgress: ({ rows }) => progress.push(rows) }));
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.flatMap(({ columns }) => columns[2] ?? [])).toEqual(Array.from({ length: 30_000 }, (_, row) => row));
    let next = 2;
    for (const { firstRow, columns } of chunks) {
      expect(firstRow).toBe(next);
      next += columns[0]?.length ?? 0;
      expect(JSON.stringify(columns).length).toBeLessThan(2_000_000);
    }
    expect(progress.at(-1)).toBe(30_000);
  });

  test('stop where the user cancels', async () => {
    const stop = new AbortController();
    const chunks = readColumns(await longTable(14_000), [0, 1, 2], { signal: stop.signal });
    await chunks.next();
    stop.abort();
    await expect(chunks.next()).rejects.toMatchObject({ reason: 'cancelled', restored: true });
  });

  const changes: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['a cell is edited', (sheet) => (sheet.getRange('B9').values = [[1]])],
    ['the rows are cleared', (sheet) => sheet.getRange('A1:C14001').clear()],
    ['the sheet is deleted', (sheet) => sheet.delete()],
  ];
  test.each(sampled(changes, 3))('say so where, while they are read, %s', async (_what, change) => {
    const chunks = readColumns(await longTable(14_000), [0, 1, 2]);
    await chunks.next();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      change(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    await expect(all(chunks)).rejects.toMatchObject({ reason: 'tableChanged', restored: true });
  });

  test('do not mind an edit beside the table', async () => {
    const chunks = readColumns(await longTable(14_000), [0, 1, 2]);
    await chunks.next();
    await write('H2', [['a note']]);
    await expect(all(chunks)).resolves.toHaveLength(1);
  });
});

describe('a table of before', () => {
  test('is found with the rows that came since, also on a renamed sheet', async () => {
    const table = await longTable(10);
    await write('A12:C12', [['C9', 46200, 5]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = 'Sales';
      await context.sync();
    });
    expect(await tableAt(table)).toMatchObject({ sheet: 'Sales', address: 'A1:C12', rowCount: 11 });
  });

  test('without its sheet is gone', async () => {
    const table = await longTable(10);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await expect(tableAt(table)).rejects.toMatchObject({ reason: 'tableGone' });
  });

  test('without its cells is gone', async () => {
    const table = await longTable(10);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:C11').clear();
      await context.sync();
    });
    await expect(tableAt(table)).rejects.toMatchObject({ reason: 'tableGone' });
  });
});
