// A table of the workbook: which one the user means, how it begins, and its columns piece by piece.
import { firstCell, splitReference } from '../plan';
import { asFailure, ExcelFailure } from './failure';

/** What a cell of the sheet holds; an error value is its text, such as `#N/A`. */
export type SheetValue = string | number | boolean;

/** Where a table is; enough to find it again when it has grown. */
export interface TablePlace {
  /** The user may rename a sheet; its id stays. */
  readonly sheetId: string;
  readonly sheet: string;
  /** Of the headings and the rows under them, without the sheet: `A1:F2001`. */
  readonly address: string;
  /** Where Excel itself knows it as a table. */
  readonly tableId?: string;
}

export interface Table extends TablePlace {
  /** Under the headings. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The sheet's number of the row of headings, and of the first column, from zero. */
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly headings: readonly string[];
  /** The first rows under the headings: what they hold, how they are written and how they look. */
  readonly rows: readonly (readonly SheetValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
}

/** Some rows of the columns that were asked for, in order. */
export interface TableChunk {
  /** The sheet's number of the first of them, from one, as the sheet shows it. */
  readonly firstRow: number;
  /** As many as were asked for, each as long as the others. */
  readonly columns: readonly (readonly SheetValue[])[];
}

/** Which row of some cells holds headings; passed in, because the words that name columns come late. */
export interface FindHeadings {
  /** Of all tables among the cells the place of the headings of the one that holds orders; `undefined` where none does. */
  readonly ofOrders: (
    rows: readonly (readonly SheetValue[])[],
  ) => { readonly row: number; readonly column: number } | undefined;
  /** Of a block of cells: the row that names columns, else the first that is no title. */
  readonly inBlock: (rows: readonly (readonly SheetValue[])[]) => number;
}

export interface ReadColumnsOptions {
  readonly onProgress?: (progress: { readonly rows: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
}

/** Rows of which the pane is told before it reads the whole table. */
const sampleRows = 20;

/** So far down headings are looked for, under titles and other tables. */
const searched = { rows: 200, columns: 100 };

/**
 * A request and its answer are limited to 5 MB in Excel on the web, and the pane stands still while one is taken
 * apart: 25,000 cells are a third of a megabyte, or more with long texts, and under a tenth of a second also where the
 * machine is slow and shared; 40,000 were up to 0.12 s there.
 */
const cellsPerRequest = 25_000;

/**
 * The table that is selected: Excel's own where the selection touches one, else the selected cells where they are
 * several rows and columns, else the filled block around the selection, without the titles above its headings; where that
 * is no table, the one whose headings stand elsewhere on the sheet. Throws `ExcelFailure`: `noTable` where there is none.
 */
export async function selectedTable(headings: FindHeadings): Promise<Table> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const selected = await selectedRange(context);
      const tables = selected.getTables(false).load('items/id');
      const region = selected.getSurroundingRegion();
      const filled = selected.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
      await context.sync();
      const [table] = tables.items;
      if (table) return describe(context, withoutTotals(table), table.id);
      const isBlock = !filled.isNullObject && filled.rowCount > 1 && filled.columnCount > 1;
      if (isBlock) return describe(context, await withoutTitles(context, filled, headings));
      const block = region.load('rowCount,columnCount');
      await context.sync();
      const mayBeTable = block.rowCount > 2 && block.columnCount > 1;
      const elsewhere = mayBeTable ? undefined : await tableOfSheet(context, selected.worksheet, headings);
      return describe(context, elsewhere ?? (await withoutTitles(context, region, headings)));
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/**
 * The table that was at that place, as far as it reaches now. Throws `ExcelFailure`: `tableGone` where its sheet or its
 * headings are.
 */
export async function tableAt({ sheetId, sheet, address, tableId }: TablePlace): Promise<Table> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const byId = workbook.worksheets.getItemOrNullObject(sheetId);
      // Another program may have given new ids.
      const byName = workbook.worksheets.getItemOrNullObject(sheet);
      const table = tableId === undefined ? undefined : workbook.tables.getItemOrNullObject(tableId);
      await context.sync();
      if (table && !table.isNullObject) return describe(context, withoutTotals(table), tableId);
      const found = byId.isNullObject ? byName : byId;
      if (found.isNullObject) throw new ExcelFailure('tableGone', `${sheet}!${address}`, true);
      const first = found.getRange(address).getCell(0, 0);
      const region = first.getSurroundingRegion();
      const corner = first.load('rowIndex,columnIndex');
      const around = region.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      // What stands above or left of the headings, such as a title, was no part of the table.
      const above = corner.rowIndex - around.rowIndex;
      const before = corner.columnIndex - around.columnIndex;
      const rows = around.rowCount - above;
      const columns = around.columnCount - before;
      return describe(context, found.getRangeByIndexes(corner.rowIndex, corner.columnIndex, rows, columns));
    });
  } catch (error) {
    const failure = asFailure(error, true);
    throw failure.reason === 'noTable' ? new ExcelFailure('tableGone', `${sheet}!${address}`, true) : failure;
  }
}

/**
 * Columns of a table, counted from zero, a piece at a time; the whole range is never asked for at once. Throws
 * `ExcelFailure`: `cancelled`, and `tableChanged` where the table was edited, moved or deleted meanwhile.
 */
export async function* readColumns(
  table: Table,
  columns: readonly number[],
  { onProgress, signal }: ReadColumnsOptions = {},
): AsyncGenerator<TableChunk> {
  const rowsPerRequest = Math.max(1, Math.floor(cellsPerRequest / Math.max(1, columns.length)));
  let touched = false;
  const endWatch = await watchTable(table, () => (touched = true));
  try {
    for (let row = 0; row < table.rowCount; row += rowsPerRequest) {
      const rows = Math.min(rowsPerRequest, table.rowCount - row);
      const chunk = await readRows(table, columns, row, rows);
      if (signal?.aborted) throw new ExcelFailure('cancelled', 'cancelled by the user', true);
      if (touched) throw changed(table);
      yield chunk;
      onProgress?.({ rows: row + rows, of: table.rowCount });
    }
    if (touched || !(await isAsItWas(table))) throw changed(table);
  } finally {
    await endWatch();
  }
}

/** Calls back when a cell of the table is edited, or rows or columns of its sheet come or go, until it is ended. */
export async function watchTable(table: Table, touched: () => void): Promise<() => Promise<void>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      const handler = sheet.onChanged.add(({ changeType, address }) => {
        if (changeType !== 'RangeEdited' || overlaps(address, table)) touched();
        return Promise.resolve();
      });
      await context.sync();
      return () => endListening(handler);
    });
  } catch (error) {
    throw asTableFailure(error, table);
  }
}

/** Several ranges at once, or a chart, are no table. */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const range = context.workbook.getSelectedRange().load('address');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'InvalidSelection')
      throw new ExcelFailure('noTable', error.message, true);
    throw error;
  }
  return range;
}

/** The headings of a block and what stands under them. */
async function withoutTitles(
  context: Excel.RequestContext,
  block: Excel.Range,
  headings: FindHeadings,
): Promise<Excel.Range> {
  block.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { rowCount, columnCount } = block;
  const start = block
    .getCell(0, 0)
    .getResizedRange(Math.min(rowCount, searched.rows) - 1, columnCount - 1)
    .load('values');
  await context.sync();
  const row = rowCount < 2 ? 0 : headings.inBlock(start.values as SheetValue[][]);
  return row === 0 ? block : block.getCell(row, 0).getResizedRange(rowCount - row - 1, columnCount - 1);
}

/** The table whose headings say that they are those of orders, wherever it stands on the sheet. */
async function tableOfSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headings: FindHeadings,
): Promise<Excel.Range | undefined> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject || used.rowCount < 2) return undefined;
  const width = Math.min(used.columnCount, searched.columns);
  const start = sheet
    .getRangeByIndexes(used.rowIndex, used.columnIndex, Math.min(used.rowCount, searched.rows), width)
    .load('values');
  await context.sync();
  const values = start.values as SheetValue[][];
  const place = headings.ofOrders(values);
  if (!place) return undefined;
  const { row, column } = place;
  const heading = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + column, 1, 1);
  const block = heading.getSurroundingRegion().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const above = used.rowIndex + row - block.rowIndex;
  return above === 0
    ? block
    : block.getCell(above, 0).getResizedRange(block.rowCount - above - 1, block.columnCount - 1);
}

/** The headings and the rows under them. */
function withoutTotals(table: Excel.Table): Excel.Range {
  return table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange());
}

async function describe(context: Excel.RequestContext, range: Excel.Range, tableId?: string): Promise<Table> {
  range.load('address,rowCount,columnCount,rowIndex,columnIndex');
  const sheet = range.worksheet.load('id,name');
  await context.sync();
  const { rowCount, columnCount } = range;
  if (rowCount < 2) throw new ExcelFailure('noTable', range.address, true);
  const start = range
    .getCell(0, 0)
    .getResizedRange(Math.min(rowCount - 1, sampleRows), columnCount - 1)
    .load('values,numberFormat,text');
  await context.sync();
  const [headings = []] = start.text;
  if (headings.every((heading) => heading.trim() === '')) throw new ExcelFailure('noTable', range.address, true);
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    address: splitReference(range.address).address,
    ...(tableId === undefined ? {} : { tableId }),
    rowCount: rowCount - 1,
    columnCount,
    headingRow: range.rowIndex,
    firstColumn: range.columnIndex,
    headings,
    rows: start.values.slice(1) as SheetValue[][],
    formats: start.numberFormat.slice(1) as string[][],
    texts: start.text.slice(1),
  };
}

async function readRows(table: Table, columns: readonly number[], row: number, rows: number): Promise<TableChunk> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      const first = table.headingRow + 1 + row;
      // Columns beside each other come as one range: a row of four cells is taken apart faster than four rows of one.
      const runs = runsOf(columns).map(({ from, count }) => ({
        from,
        count,
        range: sheet.getRangeByIndexes(first, table.firstColumn + from, rows, count).load('values'),
      }));
      await context.sync();
      return {
        firstRow: first + 1,
        columns: columns.map((column) => {
          const run = runs.find(({ from, count }) => column < from + count);
          const place = column - (run?.from ?? 0);
          return (run?.range.values ?? []).map((line) => line[place] as SheetValue);
        }),
      };
    });
  } catch (error) {
    throw asTableFailure(error, table);
  }
}

/** The columns in order, those beside each other together. */
function runsOf(columns: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === column) last.count++;
    else runs.push({ from: column, count: 1 });
  }
  return runs;
}

/** Whether the table still has its headings and its size. */
async function isAsItWas(table: Table): Promise<boolean> {
  try {
    const now = await tableAt(table);
    const sameHeadings = table.headings.every((heading, column) => now.headings[column] === heading);
    // A selection inside a larger block ends where the user said.
    return sameHeadings && now.headingRow === table.headingRow && now.rowCount >= table.rowCount;
  } catch (error) {
    throw asTableFailure(error, table);
  }
}

async function endListening<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch {
    // The sheet is gone, and its events with it.
  }
}

function asTableFailure(error: unknown, table: Table): ExcelFailure {
  const isGone = error instanceof OfficeExtension.Error && error.code === 'ItemNotFound';
  return isGone || (error instanceof ExcelFailure && error.reason === 'tableGone')
    ? changed(table)
    : asFailure(error, true);
}

function changed({ sheet, address }: Table): ExcelFailure {
  return new ExcelFailure('tableChanged', `${sheet}!${address}`, true);
}

/** Whether `address`, such as `B3:D5`, `B:D` or `3:5`, has a cell of the table. */
function overlaps(address: string, { headingRow, rowCount, firstColumn, columnCount }: Table): boolean {
  const [first = '', last = first] = splitReference(address).address.replaceAll('$', '').split(':');
  // Whole columns have no row, whole rows no column.
  const hasRows = /\d/.test(first);
  const hasColumns = /[A-Z]/.test(first);
  const cells = [first, last].map((end) => firstCell(`${hasColumns ? '' : 'A'}${end}${hasRows ? '' : '1'}`));
  const rows = hasRows ? cells.map(({ row }) => row) : [0, Infinity];
  const columns = hasColumns ? cells.map(({ column }) => column) : [0, Infinity];
  return (
    Math.min(...rows) <= headingRow + rowCount &&
    Math.max(...rows) >= headingRow &&
    Math.min(...columns) < firstColumn + columnCount &&
    Math.max(...columns) >= firstColumn
  );
}
