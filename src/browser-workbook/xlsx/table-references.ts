// References to tables by name and heading, `Orders[Amount]`, as the cells that they stand for: the grid's formulas know
// cells alone.
import { quotedSheetName, type Rectangle, rectangleAddress } from '../grid/area';

export interface TableInFile {
  readonly name: string;
  readonly sheet: string;
  /** With its headings and totals. */
  readonly place: Rectangle;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

/** The cell whose formula is read; a name has none. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Text and quoted sheets, which hold no references; or where one begins. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/gu;

/** The formula with its references to tables as cells; those to tables that are not there stay as they are. */
export function withoutTableReferences(formula: string, tables: readonly TableInFile[], place?: FormulaPlace): string {
  if (!formula.includes('[')) return formula;
  let result = '';
  let end = 0;
  for (const found of formula.matchAll(pieces)) {
    if (found.index < end || !found[0].endsWith('[')) continue;
    const opening = found.index + found[0].length;
    const closing = closingBracket(formula, opening);
    if (closing < 0) break;
    const cells = cellsOf(found[1], formula.slice(opening, closing), tables, place);
    if (cells === undefined) continue;
    result += formula.slice(end, found.index) + cells;
    end = closing + 1;
  }
  return result + formula.slice(end);
}

/** Where the bracket that stands before `from` ends; an apostrophe takes the next sign for what it is. */
function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

/** The parts of `[#Headers],[First]:[Last]`, and whether each follows a colon. */
function partsOf(inside: string): { text: string; isEnd: boolean }[] {
  if (!inside.startsWith('[')) return [{ text: inside, isEnd: false }];
  const parts: { text: string; isEnd: boolean }[] = [];
  for (const [, colon = '', bracketed, bare] of inside.matchAll(
    /\s*([,:])?\s*(?:\[((?:'.|[^\]'])*)\]|([^[\],:]+))/gs,
  )) {
    parts.push({ text: bracketed ?? bare ?? '', isEnd: colon === ':' });
  }
  return parts;
}

function cellsOf(
  name: string | undefined,
  inside: string,
  tables: readonly TableInFile[],
  at: FormulaPlace | undefined,
): string | undefined {
  const table = name === undefined ? at && tables.find((one) => holds(one, at)) : named(tables, name);
  // Without a name it may be another workbook that stands in the brackets: `[1]Sheet1!A1`.
  if (!table || (name === undefined && !/^[[#@]/.test(inside))) return undefined;
  const ofThisRow = inside.startsWith('@');
  const parts = partsOf(ofThisRow ? inside.slice(1) : inside);
  const items = new Set(parts.flatMap(({ text }) => (text.startsWith('#') ? [text.toLowerCase()] : [])));
  const columns: number[] = [];
  for (const { text } of parts) {
    if (text === '' || text.startsWith('#')) continue;
    const heading = text.replace(/'(.)/gs, '$1').toLowerCase();
    const column = table.columns.findIndex((one) => one.toLowerCase() === heading);
    if (column < 0) return undefined;
    columns.push(column);
  }
  const rows = rowsOf(table, ofThisRow ? new Set(['#this row']) : items, at);
  if (!rows) return undefined;
  const [first, last] =
    columns.length === 0 ? [0, table.place.columns - 1] : [Math.min(...columns), Math.max(...columns)];
  const place = {
    row: rows[0],
    rows: rows[1] - rows[0] + 1,
    column: table.place.column + first,
    columns: last - first + 1,
  };
  const address = rectangleAddress(place, true);
  // A row of its own is another one for the cell below.
  const own = items.has('#this row') || ofThisRow ? address.replace(/\$(?=\d)/g, '') : address;
  return table.sheet === at?.sheet ? own : `${quotedSheetName(table.sheet)}!${own}`;
}

function named(tables: readonly TableInFile[], name: string): TableInFile | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function holds({ sheet, place }: TableInFile, at: FormulaPlace): boolean {
  const [row, column] = [at.row - place.row, at.column - place.column];
  return sheet === at.sheet && row >= 0 && row < place.rows && column >= 0 && column < place.columns;
}

/** The first and the last row that is meant. */
function rowsOf(
  { place, headerRows, totalRows }: TableInFile,
  items: ReadonlySet<string>,
  at: FormulaPlace | undefined,
): readonly [number, number] | undefined {
  const top = place.row;
  const bottom = place.row + place.rows - 1;
  if (items.has('#this row')) return at && [at.row, at.row];
  if (items.has('#all')) return [top, bottom];
  const data = [top + headerRows, bottom - totalRows] as const;
  const meant = [
    ...(items.has('#headers') && headerRows > 0 ? [[top, top + headerRows - 1] as const] : []),
    ...(items.has('#totals') && totalRows > 0 ? [[bottom - totalRows + 1, bottom] as const] : []),
    ...(items.has('#data') || items.size === 0 ? [data] : []),
  ];
  if (meant.length === 0) return undefined;
  return [Math.min(...meant.map(([first]) => first)), Math.max(...meant.map(([, last]) => last))];
}
