// What the page shows of a table, be it of the workbook or of a file.
import type { Table } from '../../excel';
import type { Encoding, FileTable, TableOfFile } from '../../sources';

export interface TableView extends Table {
  /** Where it is no table of the workbook; then its sheet is empty and its address the file's name. */
  readonly file?: File;
  readonly encoding?: Encoding;
  /** The tables of a file that holds more than one, and which of them this is. */
  readonly tables?: readonly TableOfFile[];
  readonly which?: number;
}

/** What passes between threads of a file: all but the way to read it. */
export type FileView = Omit<FileTable, 'read'>;

export function viewOf(
  file: File,
  { headings, rows, formats, texts, headingRow, rowCount, encoding, tables, table }: FileView,
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
    ...(tables.length > 1 && { tables, which: table }),
  };
}
