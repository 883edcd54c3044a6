// .xlsx files: the sheet that holds a table of orders, row by row.
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { SheetValue } from '../analysis/contract';
import { headingRow } from '../analysis/heading-row';
import { beginsTable, tableOfOrders, tablesOf, type PlacedTable } from '../analysis/tables-of-sheet';
import { serialAt } from '../numerics/days';
import { FileFailure, type FilePiece, type FileTable, type OpenOptions } from './contract';

/** So many rows of each sheet are looked through for tables. */
const searchedRows = 3000;
const shownRows = 20;
const rowsPerPiece = 20_000;

/** A row of a sheet with its number, from one; rows that hold nothing may be missing. */
interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetValue[];
}

/** A table of a sheet, with the rows at its beginning. */
interface Found {
  readonly sheet: number;
  readonly rows: readonly SheetRow[];
  readonly table: PlacedTable;
}

/** Opens the table whose headings name most of what orders have, on whichever sheet, else the first one that there is. */
export async function openWorkbookFile(file: Blob, { table: wanted }: OpenOptions): Promise<FileTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = await sheetNames(bytes);
  const all: Found[] = [];
  let bare: Found | undefined;
  for (const sheet of sheets.keys()) {
    const rows = await beginningOf(bytes, sheet);
    const cells = rows.map((row) => row.cells);
    for (const table of tablesOf(cells)) all.push({ sheet, rows, table });
    if (rows.length > 1) bare ??= { sheet, rows, table: wholeTable(cells) };
  }
  const chosen = wanted ?? tableOfOrders(all.map(({ table }) => table)) ?? 0;
  const found = all[chosen] ?? bare;
  if (!found) throw new FileFailure('fileNoTable', `${sheets.length} sheets`);
  const { sheet, rows, table } = found;
  const numberOf = (place: number): number => rows[place]?.number ?? place + 1;
  const isOpen = ({ rows: own, table: { end } }: Found): boolean => own.length >= searchedRows && end >= own.length;
  const onSheet = all.filter((one) => one.sheet === sheet);
  const headingCells = rows[table.heading]?.cells ?? [];
  const first = onSheet.length > 1 ? table.left : headingCells.findIndex((cell) => cell !== '');
  const headings = headingCells
    .slice(first, onSheet.length > 1 ? table.right : undefined)
    .map((cell) => String(cell).trim());
  const headingNumber = numberOf(table.heading);
  const lastNumber = isOpen(found) ? Infinity : numberOf(table.end - 1);
  const cellsOf = ({ cells }: SheetRow): readonly SheetValue[] =>
    headings.map((_, column) => cells[first + column] ?? '');
  const isBlank = (cells: readonly SheetValue[]): boolean => cells.every((cell) => cell === '');
  const shown = rows
    .slice(table.heading + 1, Math.min(table.end, table.heading + 1 + shownRows))
    .map(cellsOf)
    .filter((cells) => !isBlank(cells));

  async function* read(): AsyncGenerator<FilePiece> {
    let part: SheetRow[] = [];
    let count = 0;
    let ended = false;
    let isAfterBlank = false;
    const piece = (): FilePiece => {
      const firstRow = part[0]?.number ?? 0;
      const lastRow = part[part.length - 1]?.number ?? firstRow;
      // Rows that the file leaves out are blank ones, so that the numbers are those of the sheet.
      const byNumber = new Map(part.map((row) => [row.number, cellsOf(row)]));
      const numbers = Array.from({ length: lastRow - firstRow + 1 }, (_, place) => firstRow + place);
      const columns = headings.map((_, column) => numbers.map((number) => byNumber.get(number)?.[column] ?? ''));
      count += part.length;
      part = [];
      const foreign = numbers.flatMap((number, place) => {
        const cells = byNumber.get(number) ?? [];
        const isEmpty = isBlank(cells);
        // Further down than was looked at when the file was opened, another table shows by its headings.
        if (isAfterBlank && !isEmpty) ended ||= beginsTable(cells, byNumber.get(number + 1) ?? []);
        isAfterBlank = isEmpty;
        return (ended || number > lastNumber) && !isEmpty ? [place] : [];
      });
      return {
        firstRow,
        count: numbers.length,
        columns,
        ragged: [],
        foreign,
        share: count / (count + rowsPerPiece),
      };
    };
    for await (const row of rowsOf(bytes, sheet)) {
      if (row.number <= headingNumber) continue;
      const from = part[0]?.number ?? row.number;
      if (part.length === rowsPerPiece || row.number - from > 2 * rowsPerPiece) yield piece();
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
    rowCount: table.end - table.heading - 1,
    isCounted: false,
    fromText: false,
    tables:
      all.length < 2
        ? []
        : all.map((each) => ({
            sheet: sheets[each.sheet] ?? '',
            firstRow: each.rows[each.table.heading]?.number ?? 1,
            lastRow: isOpen(each) ? null : (each.rows[each.table.end - 1]?.number ?? 1),
            firstColumn: each.table.left,
            headings: (each.rows[each.table.heading]?.cells ?? [])
              .slice(each.table.left, each.table.right)
              .map((cell) => String(cell).trim()),
            fit: each.table.fit,
          })),
    table: chosen,
    read,
  };
}

/** All that a sheet holds, where nothing in it looks like a table. */
function wholeTable(cells: readonly (readonly SheetValue[])[]): PlacedTable {
  const heading = headingRow(cells.slice(0, 60));
  return { heading, end: cells.length, left: 0, right: cells[heading]?.length ?? 0, fit: 0 };
}

async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await guarded(() => readXlsx(bytes, { sheets: ({ name }) => !names.push(name) }));
  return names;
}

/** The first rows of a sheet, without the blank ones above; of blank ones between others one is kept. */
async function beginningOf(bytes: Uint8Array, sheet: number): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of rowsOf(bytes, sheet)) {
    if (row.cells.every((cell) => cell === '')) continue;
    const before = rows[rows.length - 1]?.number;
    if (before !== undefined && row.number > before + 1) rows.push({ number: row.number - 1, cells: [] });
    rows.push(row);
    if (rows.length >= searchedRows) break;
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
