// Rectangles of cells in Excel's coordinates, and the addresses that name them.

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A rectangle on one sheet; rows and columns are counted from 0. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle without its sheet. */
export type Rectangle = Omit<Area, 'sheetId'>;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "B3", "B3:D5", "B:D" for whole columns, "3:5" for whole rows; `absolute` writes "$B$3". */
export function rectangleAddress({ row, column, rows, columns }: Rectangle, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnLetters(column);
  const right = mark + columnLetters(column + columns - 1);
  const top = mark + String(row + 1);
  const bottom = mark + String(row + rows);
  if (rows === maxRows && columns === maxColumns) return `${mark}1:${mark}${String(maxRows)}`;
  if (rows === maxRows) return `${left}:${right}`;
  if (columns === maxColumns) return `${top}:${bottom}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as a formula writes it: Plan, 'Plan 2', 'Q1''s'. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parts an address into the sheet's name, if it carries one, and the rest. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { cells: address };
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, cells: address.slice(mark + 1) };
}

/** Reads "B3", "$B$3:D5", "B:D" or "3:5"; `undefined` where it names no cells. */
export function parseRectangle(text: string): Rectangle | undefined {
  const cells = text.replaceAll('$', '').trim().toUpperCase();
  const match =
    /^(?:([A-Z]{1,3})(\d{1,7})|([A-Z]{1,3})(?=:[A-Z]{1,3}$)|(\d{1,7})(?=:\d{1,7}$))(?::([A-Z]{1,3})?(\d{1,7})?)?$/.exec(
      cells,
    );
  if (!match) return undefined;
  const [, cellColumn, cellRow, wholeColumn, wholeRow, endColumn, endRow] = match;
  const startColumn = cellColumn ?? wholeColumn;
  const startRow = cellRow ?? wholeRow;
  if (
    cells.includes(':') &&
    ((cellColumn && !(endColumn && endRow)) || (wholeColumn && endRow) || (wholeRow && endColumn))
  ) {
    return undefined;
  }
  const columnsNamed = [startColumn, endColumn ?? startColumn].map((letters) => (letters ? columnIndex(letters) : -1));
  const rowsNamed = [startRow, endRow ?? startRow].map((digits) => (digits ? Number(digits) - 1 : -1));
  const [left, right] = wholeRow ? [0, maxColumns - 1] : [Math.min(...columnsNamed), Math.max(...columnsNamed)];
  const [top, bottom] = wholeColumn ? [0, maxRows - 1] : [Math.min(...rowsNamed), Math.max(...rowsNamed)];
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function intersection(one: Area, other: Area): Area | undefined {
  if (one.sheetId !== other.sheetId) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: one.sheetId, row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function hull(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether the area lies on the sheet, as Excel counts rows and columns. */
export function isOnSheet({ row, column, rows, columns }: Rectangle): boolean {
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    rows > 0 &&
    columns > 0 &&
    row >= 0 &&
    column >= 0 &&
    row + rows <= maxRows &&
    column + columns <= maxColumns
  );
}
