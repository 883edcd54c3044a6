/** Reading A1 addresses in plans: independent of the compiler's own address code. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const letters: string[] = [];

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (letters[column] ??= (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26)));
}

/** `B2`. */
export function at(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** `B2:F9`, `B2`, with or without dollars. */
export function area(address: string): Area {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address);
  if (!match) throw new Error(`"${address}" is not an address`);
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  return {
    row: Number(digits) - 1,
    column: columnNumber(letters),
    lastRow: Number(lastDigits) - 1,
    lastColumn: columnNumber(lastLetters),
  };
}

export function cellsOf(address: string): string[] {
  const { row, column, lastRow, lastColumn } = area(address);
  const found: string[] = [];
  for (let down = row; down <= lastRow; down++) {
    for (let across = column; across <= lastColumn; across++) found.push(at(down, across));
  }
  return found;
}
