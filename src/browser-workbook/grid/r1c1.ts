// Formulas in R1C1 notation, in which the same formula reads the same in every row and column.
import { columnIndex, columnLetters } from './area';

/** Quoted text and quoted sheet names hold no references; everything else may. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const cellReference =
  /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const r1c1Reference = /(?<![\p{L}\p{N}_.$])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(![])/giu;

function outsideQuotes(formula: string, change: (part: string) => string): string {
  let result = '';
  let end = 0;
  for (const match of formula.matchAll(quoted)) {
    result += change(formula.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + change(formula.slice(end));
}

/** `=B2*$C$1` in B3 → `=R[-1]C*R1C3`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const place = (letter: 'R' | 'C', index: number, absolute: boolean, from: number): string => {
    if (absolute) return letter + String(index + 1);
    return index === from ? letter : `${letter}[${String(index - from)}]`;
  };
  const rowPlace = (mark: string, digits: string): string => place('R', Number(digits) - 1, mark === '$', row);
  const columnPlace = (mark: string, letters: string): string => place('C', columnIndex(letters), mark === '$', column);
  return outsideQuotes(formula, (part) =>
    part.replace(cellReference, (_whole, ...groups: string[]) => {
      const [m1 = '', c1, m2 = '', r1 = '', m3 = '', c2, m4 = '', c3 = '', m5 = '', r2 = '', m6 = '', r3 = ''] = groups;
      if (c1 !== undefined) return rowPlace(m2, r1) + columnPlace(m1, c1);
      if (c2 !== undefined) return `${columnPlace(m3, c2)}:${columnPlace(m4, c3)}`;
      return `${rowPlace(m5, r2)}:${rowPlace(m6, r3)}`;
    }),
  );
}

/** The formula as it reads when its cell is copied that far down and to the right: `=B2*$C$1` → `=D3*$C$1`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const row = (mark = '', digits = ''): string => mark + String(Number(digits) + (mark === '$' ? 0 : rows));
  const column = (mark = '', letters = ''): string =>
    mark + columnLetters(columnIndex(letters) + (mark === '$' ? 0 : columns));
  return outsideQuotes(formula, (part) =>
    part.replace(cellReference, (_whole, ...[m1, c1, m2, r1, m3, c2, m4, c3, m5, r2, m6, r3]: string[]) => {
      if (c1 !== undefined) return column(m1, c1) + row(m2, r1);
      if (c2 !== undefined) return `${column(m3, c2)}:${column(m4, c3)}`;
      return `${row(m5, r2)}:${row(m6, r3)}`;
    }),
  );
}

/** The way back: `=R[-1]C*R1C3` in B3 → `=B2*$C$1`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const index = (step: string | undefined, from: number): [number, string] => {
    if (step === undefined) return [from, ''];
    return step.startsWith('[') ? [from + Number(step.slice(1, -1)), ''] : [Number(step) - 1, '$'];
  };
  return outsideQuotes(formula, (part) =>
    part.replace(r1c1Reference, (_whole, rowStep: string | undefined, columnStep: string | undefined) => {
      const [rowIndex, rowMark] = index(rowStep, row);
      const [columnAt, columnMark] = index(columnStep, column);
      return `${columnMark}${columnLetters(columnAt)}${rowMark}${String(rowIndex + 1)}`;
    }),
  );
}
