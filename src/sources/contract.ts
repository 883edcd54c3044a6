// What every file of orders is, whatever it is written in: headings, a beginning to look at, and its columns in pieces.
import type { SheetValue } from '../analysis/contract';

export type FileKind = 'text' | 'parquet' | 'workbook';

export interface FileTable {
  readonly kind: FileKind;
  readonly headings: readonly string[];
  /** The first rows under the headings: what they hold, how they are written (Excel's format codes) and how they look. */
  readonly rows: readonly (readonly SheetValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
  /** The number of the row of headings, from one. */
  readonly headingRow: number;
  /** About as many as will come; known where the file says it. */
  readonly rowCount: number;
  readonly isCounted: boolean;
  /** Whether numbers and dates are text, as they are in every file of text. */
  readonly fromText: boolean;
  /** Of a file of text: how its letters are written. */
  readonly encoding?: Encoding;
  /** The tables that the file holds, where it holds more than one; this is the one at `table`. */
  readonly tables: readonly TableOfFile[];
  readonly table: number;
  /** All columns, some rows at a time and in order. */
  readonly read: () => AsyncGenerator<FilePiece>;
}

export interface FilePiece {
  /** The number of the first of them in the file, from one. */
  readonly firstRow: number;
  readonly count: number;
  /** As many as there are headings, each as long as the others. */
  readonly columns: readonly (readonly SheetValue[])[];
  /** Places in this piece of the rows that have more cells than there are headings. */
  readonly ragged: readonly number[];
  /** Places in this piece of the rows that stand under another table's headings. */
  readonly foreign: readonly number[];
  /** How much of the file is read. */
  readonly share: number;
}

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'gb18030',
  'windows-1252',
  'windows-1258',
] as const;
export type Encoding = (typeof encodings)[number];

/** A table among others of a file. */
export interface TableOfFile {
  /** Empty in a file of text. */
  readonly sheet: string;
  /** Its row of headings and its last row, from one; `null` where it reaches further than was looked. */
  readonly firstRow: number;
  readonly lastRow: number | null;
  readonly firstColumn: number;
  readonly headings: readonly string[];
  /** How well its headings name what orders have; 0 for a table of something else. */
  readonly fit: number;
}

export interface OpenOptions {
  /** Which of the tables, instead of the one whose headings name most of what orders have. */
  readonly table?: number;
  /** Instead of the one that the bytes suggest. */
  readonly encoding?: Encoding;
}

/** Why a file cannot be read, as far as somebody can do something about it. */
export type FileReason = 'fileEmpty' | 'fileNoTable' | 'fileBroken' | 'fileLocked' | 'fileNoResult';

export class FileFailure extends Error {
  constructor(
    readonly reason: FileReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'FileFailure';
  }
}
