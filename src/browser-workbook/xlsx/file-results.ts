// Results that a file has and that come out otherwise here. As long as nothing changes them, the file keeps its own: what
// another program has computed is not replaced by what this one makes of the same cells.
import { cellAddress, parseRectangle, splitAddress } from '../grid/area';
import { definedNames } from '../grid/defined-names';
import type { CellValue, Grid } from '../grid/grid';

/** What a file says of its formulas' results, by sheet and by `resultKey`. */
export type FileResults = Record<string, Record<string, CellValue>>;

export function resultKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

const volatile = /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|CELL|INFO)\(/i;
const references =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/gu;
/** With more than these it is not asked which of them follow from a clock or from chance. */
const manyCells = 3000;

/**
 * The cells whose results, when all is computed, are not those of the file, with what they are here. Left out are those that
 * are other at every hour, and functions that are not known here: a saved file has these as it had them.
 */
export function otherResults(grid: Grid, results: FileResults): FileResults {
  const found: { sheetId: string; row: number; column: number; value: CellValue }[] = [];
  /** Places that chance or the clock decides, and what follows from them. */
  const moving: { sheetId: string; row: number; column: number }[] = [];
  for (const [sheetId, cells] of Object.entries(results)) {
    if (!grid.hasSheet(sheetId)) continue;
    for (const [key, inFile] of Object.entries(cells)) {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const value = grid.value(sheetId, row, column);
      if (isSame(value, inFile) || value === '#NAME?') continue;
      const formula = grid.formula(sheetId, row, column);
      if (formula !== undefined && volatile.test(formula)) moving.push({ sheetId, row, column });
      else found.push({ sheetId, row, column, value });
    }
  }
  const kept = moving.length > 0 && found.length <= manyCells ? notFollowing(grid, found, moving) : found;
  const other: FileResults = {};
  for (const { sheetId, row, column, value } of kept) (other[sheetId] ??= {})[resultKey(row, column)] = value;
  return other;
}

function isSame(here: CellValue, inFile: CellValue): boolean {
  if (typeof here !== 'number' || typeof inFile !== 'number') return here === inFile;
  return Math.abs(here - inFile) <= 1e-12 * Math.max(Math.abs(here), Math.abs(inFile));
}

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Those of the cells that no formula leads to from what moves. */
function notFollowing<Found extends Cell>(grid: Grid, cells: readonly Found[], moving: Cell[]): readonly Found[] {
  const names = new Map(definedNames(grid).map((entry) => [entry.name.toLowerCase(), entry.formulaOrRefString]));
  let open = cells;
  for (let before = -1; before !== open.length;) {
    before = open.length;
    const [follows, rest]: [Found[], Found[]] = [[], []];
    for (const cell of open) {
      const formula = grid.formula(cell.sheetId, cell.row, cell.column) ?? '';
      const named = (formula.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? []).map(
        (word) => names.get(word.toLowerCase()) ?? '',
      );
      const leads = [formula, ...named].some((text) => mentions(grid, cell.sheetId, text, moving));
      (leads ? follows : rest).push(cell);
    }
    moving.push(...follows);
    open = rest;
  }
  return open;
}

function mentions(grid: Grid, ownSheet: string, formula: string, cells: readonly Cell[]): boolean {
  for (const [text] of formula.matchAll(references)) {
    if (text.startsWith('"')) continue;
    const { sheet, cells: address } = splitAddress(text);
    const sheetId = sheet === undefined ? ownSheet : grid.sheetIdByName(sheet);
    const place = parseRectangle(address);
    if (!place) continue;
    const [bottom, right] = [place.row + place.rows, place.column + place.columns];
    const holds = (one: Cell): boolean =>
      one.sheetId === sheetId &&
      one.row >= place.row &&
      one.row < bottom &&
      one.column >= place.column &&
      one.column < right;
    if (cells.some(holds)) return true;
  }
  return false;
}

/** Cells by name, `Sheet1!B3`, as many as are said. */
export function placesOf(grid: Grid, results: FileResults, most: number): readonly string[] {
  const places: string[] = [];
  for (const [sheetId, cells] of Object.entries(results)) {
    for (const key of Object.keys(cells)) {
      if (places.length === most) return places;
      const [row = 0, column = 0] = key.split(' ').map(Number);
      places.push(`${grid.sheet(sheetId).getName()}!${cellAddress(row, column)}`);
    }
  }
  return places;
}

export function countOf(results: FileResults): number {
  return Object.values(results).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
}
