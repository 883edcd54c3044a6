// A table of spend and leads, selected beside the orders or chosen alone: its columns recognised and all its rows read.
import type { SheetValue } from '../../analysis/contract';
import { headingRow } from '../../analysis/heading-row';
import { readSpend, recogniseSpend, type SpendTable } from '../../analysis/spend-table';
import type { ExcelFailure, FindHeadings, Table } from '../../excel';
import { FileFailure } from '../../sources/contract';
import { failureOf } from '../Failure';
import type { Workbook } from '../workbook';
import { placeOf } from './place';
import { openedAs, type TableView } from './table-view';

/** A table of spend and leads of a day, channel and campaign has not more rows than this. */
const mostSpendRows = 200_000;

export type SpendRead =
  | { readonly kind: 'read'; readonly place: string; readonly at: Table; readonly table: SpendTable }
  | { readonly kind: 'notOne' | 'tooLong' }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure };

/** Under which cells a table of spend and leads begins. */
const spendHeadings: FindHeadings = {
  ofOrders: (rows) => {
    const row = rows.findIndex((cells) => recogniseSpend(cells.map(String)) !== undefined);
    const column = rows[row]?.findIndex((cell) => cell !== '') ?? -1;
    return row < 0 || column < 0 ? undefined : { row, column };
  },
  inBlock: (rows) => {
    const row = rows.findIndex((cells) => recogniseSpend(cells.map(String)) !== undefined);
    return row < 0 ? headingRow(rows) : row;
  },
};

export async function readSelectedSpend(workbook: Workbook): Promise<SpendRead> {
  try {
    return await readSpendAt(workbook, await workbook.selectedTable(spendHeadings));
  } catch (error) {
    return failed(error);
  }
}

/** The same of a table that is known, of the workbook or of a file. */
export async function readSpendAt(workbook: Workbook, at: TableView): Promise<SpendRead> {
  try {
    const columns = recogniseSpend(at.headings);
    if (!columns) return { kind: 'notOne' };
    if (at.rowCount > mostSpendRows) return { kind: 'tooLong' };
    const rows: SheetValue[][] = [];
    for await (const piece of piecesOf(workbook, at)) {
      (piece[0] ?? []).forEach((_cell, row) => rows.push(piece.map((column) => column[row] ?? '')));
      if (rows.length > mostSpendRows) return { kind: 'tooLong' };
    }
    const table = readSpend(at.headings, columns, rows, at.headingRow + 2);
    return { kind: 'read', place: placeOf(at), at, table };
  } catch (error) {
    return failed(error);
  }
}

async function* piecesOf(workbook: Workbook, at: TableView): AsyncGenerator<readonly (readonly SheetValue[])[]> {
  if (!at.file) {
    const places = at.headings.map((_heading, column) => column);
    for await (const { columns } of workbook.readColumns(at, places, {})) yield columns;
    return;
  }
  // The readers of files come when one is read: orders are read by theirs in a thread.
  const { openFile } = await import('../../sources');
  const { read } = await openFile(at.file, openedAs(at));
  for await (const { columns } of read()) yield columns;
}

function failed(error: unknown): SpendRead {
  if (error instanceof FileFailure) return { kind: 'notOne' };
  const failure = failureOf(error);
  return failure.reason === 'noTable' ? { kind: 'notOne' } : { kind: 'failed', failure };
}
