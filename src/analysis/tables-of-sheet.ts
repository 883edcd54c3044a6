// The tables among some cells: rows and columns in which nothing stands part them, and which of them holds orders.
import type { SheetValue } from './contract';
import { headingRow } from './heading-row';
import { namesRole } from './recognise';
import { readTextAmount } from './text-amounts';
import { readTextDate } from './text-dates';

type Rows = readonly (readonly SheetValue[])[];

/** Where a table stands; places count from zero among the cells that were looked at, and ends lie behind the last one. */
export interface PlacedTable {
  readonly heading: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  /** How well its headings name what a table of orders has; 0 for one of something else. */
  readonly fit: number;
}

/** In so many rows of a table its headings are looked for. */
const searchedRows = 60;

/** So many rows of one cell may stand between a blank row and the headings under it. */
const mostTitles = 3;

/**
 * The tables, from the top to the bottom. A blank row ends a table only where headings follow, and a blank column parts two
 * only where one of them has all that orders need: people leave blank rows and columns inside of tables, too.
 */
export function tablesOf(rows: Rows): readonly PlacedTable[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return tablesIn(rows, { top: 0, bottom: rows.length, left: 0, right: width });
}

/** The place in `tables` of the one whose headings name most of what orders have; `undefined` where none does. */
export function tableOfOrders(tables: readonly { readonly fit: number }[]): number | undefined {
  const most = Math.max(0, ...tables.map(({ fit }) => fit));
  return most === 0 ? undefined : tables.findIndex(({ fit }) => fit === most);
}

/** Whether the headings of several name as much of what orders have, so that nothing tells which of them is meant. */
export function areTied(tables: readonly { readonly fit: number }[]): boolean {
  const most = Math.max(0, ...tables.map(({ fit }) => fit));
  return tables.filter(({ fit }) => fit === most).length > 1;
}

/** Where the headings of the table of orders begin; `undefined` where there is none. */
export function headingsOfOrders(rows: Rows): { readonly row: number; readonly column: number } | undefined {
  const tables = tablesOf(rows);
  const table = tables[tableOfOrders(tables) ?? -1];
  if (!table) return undefined;
  const { heading, left } = table;
  const column = (rows[heading] ?? []).findIndex((cell, place) => place >= left && !isBlank(cell));
  return { row: heading, column };
}

/** Whether a row that follows a blank one begins another table; `next` is the row below. */
export function beginsTable(row: readonly SheetValue[], next: readonly SheetValue[]): boolean {
  if (!isHeadings(row) || next.every(isBlank)) return false;
  return next.some((cell) => !isBlank(cell) && !isWord(cell)) || rolesOf(row).size >= leastNamed;
}

/** With fewer headings that say what they are, any table would be one of orders. */
const leastNamed = 2;

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function tablesIn(rows: Rows, area: Area): PlacedTable[] {
  const cellsOf = (row: number): readonly SheetValue[] => (rows[row] ?? []).slice(area.left, area.right);
  const starts = [area.top];
  for (let row = area.top + 1; row < area.bottom; row++) {
    if (!cellsOf(row - 1).every(isBlank)) continue;
    let heading = row;
    while (heading < row + mostTitles && heading + 1 < area.bottom && filledIn(cellsOf(heading)) === 1) heading++;
    if (heading + 1 < area.bottom && beginsTable(cellsOf(heading), cellsOf(heading + 1))) starts.push(row);
  }
  return starts.flatMap((top, index) => besides(rows, { ...area, top, bottom: starts[index + 1] ?? area.bottom }));
}

/** The tables that stand side by side in the area, or the one that it is. */
function besides(rows: Rows, area: Area): PlacedTable[] {
  const parts: Area[] = [];
  let left: number | undefined;
  for (let column = area.left; column <= area.right; column++) {
    const isFilled =
      column < area.right && rows.slice(area.top, area.bottom).some((row) => !isBlank(row[column] ?? ''));
    if (isFilled) left ??= column;
    else if (left !== undefined) {
      parts.push({ ...area, left, right: column });
      left = undefined;
    }
  }
  const tables = parts.length > 1 ? parts.flatMap((part) => tablesIn(rows, part)) : [];
  const areTables = parts.every(({ left: from, right }) =>
    tables.some((one) => one.left >= from && one.right <= right),
  );
  if (tables.some((table) => standsAlone(rows, table, areTables ? tables : []))) return tables;
  const own = placed(rows, area);
  return own ? [own] : [];
}

/**
 * Whether a table among others beside it holds orders without them: its headings name all that orders with amounts need,
 * or customers and days, and the others are tables that are not as long as it is.
 */
function standsAlone(rows: Rows, table: PlacedTable, all: readonly PlacedTable[]): boolean {
  const named = rolesOf((rows[table.heading] ?? []).slice(table.left, table.right));
  if (!named.has('customer') || !named.has('date')) return false;
  if (named.has('amount') || named.has('price')) return true;
  const length = ({ heading, end }: PlacedTable): number => end - heading;
  return (
    all.length > 1 &&
    all.every((other) => other === table || 2 * length(other) < length(table) || length(other) > 2 * length(table))
  );
}

function placed(rows: Rows, { top, bottom, left, right }: Area): PlacedTable | undefined {
  const cells = rows.slice(top, bottom).map((row) => row.slice(left, right));
  const heading = headingRow(cells.slice(0, searchedRows));
  const headings = cells[heading] ?? [];
  if (filledIn(headings) < 2) return undefined;
  let end = cells.length;
  while (end > heading + 1 && (cells[end - 1] ?? []).every(isBlank)) end--;
  if (end < heading + 2) return undefined;
  const named = rolesOf(headings);
  // Names and values under each other, as above many exports, are no table.
  if (named.size === 0 && filledIn(headings) < 3) return undefined;
  const hasBoth = named.has('customer') && named.has('date');
  const fit = named.size < leastNamed ? 0 : named.size + (hasBoth ? 100 : 0);
  return { heading: top + heading, end: top + end, left, right, fit };
}

function rolesOf(cells: readonly SheetValue[]): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => (typeof cell === 'string' ? namesRole(cell) : [])));
}

function isBlank(cell: SheetValue): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function filledIn(cells: readonly SheetValue[]): number {
  return cells.reduce<number>((count, cell) => (isBlank(cell) ? count : count + 1), 0);
}

/** A text that is no date and no amount. */
function isWord(cell: SheetValue): boolean {
  return typeof cell === 'string' && readTextDate(cell) === undefined && readTextAmount(cell) === undefined;
}

function isHeadings(cells: readonly SheetValue[]): boolean {
  return filledIn(cells) > 1 && cells.every((cell) => isBlank(cell) || isWord(cell));
}
