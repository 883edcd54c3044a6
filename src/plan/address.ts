/** Cell addresses in A1 notation, from zero-based rows and columns. */

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** So many rows and columns from a cell on. */
export interface Rectangle extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** `B2`, or with dollars `$B$2`. */
export function cellAddress(cell: Cell, fixed: { row?: boolean; column?: boolean } = {}): string {
  return `${fixed.column ? '$' : ''}${columnLetters(cell.column)}${fixed.row ? '$' : ''}${cell.row + 1}`;
}

export function absolute(cell: Cell): string {
  return cellAddress(cell, { row: true, column: true });
}

/** The cell of an address, with dollars or without, or the first of its cells. */
export function firstCell(address: string): Cell {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** `B2:F9`; a single cell is written once. */
export function rangeAddress(from: Cell, to: Cell): string {
  const start = cellAddress(from);
  const end = cellAddress(to);
  return start === end ? start : `${start}:${end}`;
}

export function absoluteRange(from: Cell, to: Cell): string {
  const start = absolute(from);
  const end = absolute(to);
  return start === end ? start : `${start}:${end}`;
}

/** The sheet's name as a formula writes it, with its exclamation mark. */
export function sheetPrefix(sheet: string): string {
  // Unquoted only where it cannot be read as a cell (`Tab2`, but not `Sheet1`), as R1C1 or as an expression.
  const plain = /^(?:[A-Za-z_]+|[A-Za-z]{4,}\d+)$/.test(sheet) && !/^(?:R|C|RC)$/i.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** The sheet, empty where none is named, and the address of a reference as a formula writes it: `'Plan 2'!$F$3:$Q$3`. */
export function splitReference(reference: string): { readonly sheet: string; readonly address: string } {
  const mark = reference.lastIndexOf('!');
  const sheet = reference.slice(0, Math.max(0, mark)).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, address: reference.slice(mark + 1) };
}
