// What the page shows of a table, be it of the workbook or of a file.
import { areTied } from '../../analysis/tables-of-sheet';
import type { Table } from '../../excel';
import type { Encoding, FileTable, OpenOptions, TableOfFile } from '../../sources';

export interface TableView extends Table {
  /** Where it is no table of the workbook; then its sheet is empty and its address the file's name. */
  readonly file?: File;
  readonly encoding?: Encoding;
  /** The tables of a file that holds more than one, and which of them this is; undefined where only the user can tell. */
  readonly tables?: readonly TableOfFile[];
  readonly which?: number;
}

/** What passes between threads of a file: all but the way to read it. */
export type FileView = Omit<FileTable, 'read'>;

/** How the file of a table was opened: which of its tables, and how its letters are written. */
export function openedAs({ encoding, which }: TableView): OpenOptions {
  return { ...(encoding && { encoding }), ...(which !== undefined && { table: which }) };
}

/** Whether the file holds several tables, and the user has not said yet which one is meant. */
export function isTableOpen({ tables, which }: TableView): boolean {
  return tables !== undefined && which === undefined;
}

export function viewOf(
  file: File,
  { headings, rows, formats, texts, headingRow, rowCount, encoding, tables, table }: FileView,
  wanted: OpenOptions,
): TableView {
  return {
    sheetId: '',
    sheet: '',
    address: file.name,
    rowCount,
    columnCount: headings.length,
    headingRow: headingRow - 1,
    firstColumn: 0,
    headings,
    rows,
    formats,
    texts,
    file,
    ...(encoding === undefined ? {} : { encoding }),
    ...(tables.length > 1 && { tables, ...((wanted.table !== undefined || !areTied(tables)) && { which: table }) }),
  };
}
