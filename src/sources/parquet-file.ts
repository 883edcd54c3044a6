// Parquet: columns as they were typed, a group of rows at a time.
import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { parquetMetadataAsync, parquetScan, parquetSchema, type Compressors } from 'hyparquet';
import type { SheetValue } from '../analysis/contract';
import { serialAt } from '../numerics/days';
import { FileFailure, type FilePiece, type FileTable } from './contract';

const shownRows = 20;
/** Rows of a piece; a group of rows has mostly 122,880 or a million of them. */
const rowsPerPiece = 100_000;

const compressors: Compressors = {
  GZIP: (input) => gunzipSync(input),
  ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
};

/** Opens a Parquet file by what stands at its end. */
export async function openParquetFile(file: Blob): Promise<FileTable> {
  const buffer = {
    byteLength: file.size,
    slice: (start: number, end = file.size) => file.slice(start, end).arrayBuffer(),
  };
  const options = { file: buffer, compressors };
  const metadata = await parquetMetadataAsync(buffer).catch((error: unknown) => {
    throw new FileFailure('fileBroken', String(error));
  });
  const columns = parquetSchema(metadata).children.filter(({ children }) => children.length === 0);
  const headings = columns.map(({ element }) => element.name);
  if (headings.length === 0) throw new FileFailure('fileNoTable', 'there is no plain column');
  const rowCount = Number(metadata.num_rows);
  const scan = await parquetScan({ ...options, metadata, columns: headings, parsers });

  async function piece(rowStart: number, rowEnd: number): Promise<SheetValue[][]> {
    try {
      const read = await Promise.all(headings.map((column) => scan.readColumn({ column, rowStart, rowEnd })));
      return read.map((column) => Array.from(column as ArrayLike<unknown>, plainValue));
    } catch (error) {
      throw new FileFailure('fileBroken', String(error));
    }
  }

  async function* read(): AsyncGenerator<FilePiece> {
    for (const range of scan.ranges) {
      for (let row = range.rowStart; row < range.rowEnd; row += rowsPerPiece) {
        const end = Math.min(range.rowEnd, row + rowsPerPiece);
        const count = end - row;
        yield {
          firstRow: row + 1,
          count,
          columns: await piece(row, end),
          ragged: [],
          foreign: [],
          share: end / rowCount,
        };
      }
    }
  }

  const first = scan.ranges[0];
  const shown = first ? await piece(first.rowStart, Math.min(first.rowEnd, first.rowStart + shownRows)) : [];
  const rows = (shown[0] ?? []).map((_, row) => headings.map((_name, column) => shown[column]?.[row] ?? ''));
  const isDate = columns.map(({ element: { logical_type: logical, converted_type: converted = '' } }) => {
    return logical?.type === 'DATE' || logical?.type === 'TIMESTAMP' || /^(?:DATE|TIMESTAMP)/.test(converted);
  });
  return {
    kind: 'parquet',
    headings,
    rows,
    formats: rows.map(() => isDate.map((is) => (is ? 'yyyy-mm-dd' : 'General'))),
    texts: rows.map((row) => row.map(String)),
    // A file of columns has no row of headings: its first row is number one.
    headingRow: 0,
    rowCount,
    isCounted: true,
    fromText: false,
    tables: [],
    table: 0,
    read,
  };
}

/** Times as Excel's serials; a time in a zone is that of UTC. */
const parsers = {
  timestampFromMilliseconds: (millis: bigint) => serialAt(Number(millis)),
  timestampFromMicroseconds: (micros: bigint) => serialAt(Number(micros) / 1000),
  timestampFromNanoseconds: (nanos: bigint) => serialAt(Number(nanos / 1000n) / 1000),
  dateFromDays: (days: number) => serialAt(days * 86_400_000),
};

function plainValue(value: unknown): SheetValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Ids of more digits than a number keeps stay whole as text.
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return serialAt(value.getTime());
  return JSON.stringify(value);
}
