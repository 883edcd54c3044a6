// .xlsx files: the sheet that holds a table of orders, row by row.
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { SheetValue } from '../analysis/contract';
import { headingRow, namedHeadingRow } from '../analysis/heading-row';
import { serialAt } from '../numerics/days';
import { FileFailure, type FilePiece, type FileTable } from './contract';

const searchedRows = 60;
const shownRows = 20;
const rowsPerPiece = 20_000;

/** A row of a sheet with its number, from one; rows that hold nothing may be missing. */
interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetValue[];
}

/** Opens the sheet whose headings say that it holds orders, else the first one that holds a table. */
export async function openWorkbookFile(file: Blob): Promise<FileTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = await sheetNames(bytes);
  let found: { readonly sheet: number; readonly rows: readonly SheetRow[]; readonly heading: number } | undefined;
  for (const sheet of sheets.keys()) {
    const rows = await beginningOf(bytes, sheet);
    const cells = rows.map((row) => row.cells);
    const named = namedHeadingRow(cells);
    if (named !== undefined) {
      found = { sheet, rows, heading: named };
      break;
    }
    if (rows.length > 1) found ??= { sheet, rows, heading: headingRow(cells) };
  }
  if (!found) throw new FileFailure('fileNoTable', `${sheets.length} sheets`);
  const { sheet, rows, heading } = found;
  const headingCells = rows[heading]?.cells ?? [];
  const from = headingCells.findIndex((cell) => cell !== '');
  const headings = headingCells.slice(from).map((cell) => String(cell).trim());
  const headingNumber = rows[heading]?.number ?? 1;
  const cellsOf = ({ cells }: SheetRow): readonly SheetValue[] =>
    headings.map((_, column) => cells[from + column] ?? '');
  const shown = rows.slice(heading + 1, heading + 1 + shownRows).map(cellsOf);

  async function* read(): AsyncGenerator<FilePiece> {
    let part: SheetRow[] = [];
    let count = 0;
    const piece = (): FilePiece => {
      const firstRow = part[0]?.number ?? 0;
      const lastRow = part[part.length - 1]?.number ?? firstRow;
      // Rows that the file leaves out are blank ones, so that the numbers are those of the sheet.
      const byNumber = new Map(part.map((row) => [row.number, cellsOf(row)]));
      const numbers = Array.from({ length: lastRow - firstRow + 1 }, (_, place) => firstRow + place);
      const columns = headings.map((_, column) => numbers.map((number) => byNumber.get(number)?.[column] ?? ''));
      count += part.length;
      part = [];
      return { firstRow, count: numbers.length, columns, ragged: [], share: count / (count + rowsPerPiece) };
    };
    for await (const row of rowsOf(bytes, sheet)) {
      if (row.number <= headingNumber) continue;
      const first = part[0]?.number ?? row.number;
      if (part.length === rowsPerPiece || row.number - first > 2 * rowsPerPiece) yield piece();
      part.push(row);
    }
    if (part.length > 0) yield piece();
  }

  return {
    kind: 'workbook',
    headings,
    rows: shown,
    formats: shown.map((row) => row.map(() => 'General')),
    texts: shown.map((row) => row.map(String)),
    headingRow: headingNumber,
    rowCount: rows.length - heading - 1,
    isCounted: false,
    fromText: false,
    read,
  };
}

async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await guarded(() => readXlsx(bytes, { sheets: ({ name }) => !names.push(name) }));
  return names;
}

async function beginningOf(bytes: Uint8Array, sheet: number): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of rowsOf(bytes, sheet)) {
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    if (rows.length === searchedRows) break;
  }
  return rows;
}

async function* rowsOf(bytes: Uint8Array, sheet: number): AsyncGenerator<SheetRow> {
  const rows = streamXlsxRows(bytes, { sheet });
  for (;;) {
    const next = await guarded(() => rows.next());
    if (next.done) return;
    yield { number: next.value.index + 1, cells: next.value.values.map(plainValue) };
  }
}

async function guarded<Of>(work: () => Promise<Of>): Promise<Of> {
  try {
    return await work();
  } catch (error) {
    throw new FileFailure('fileBroken', String(error));
  }
}

function plainValue(value: unknown): SheetValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialAt(value.getTime());
  return '';
}
