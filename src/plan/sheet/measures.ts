import type { Language } from '../../locales/language';
import { writtenNumber } from '../../locales/formats';
import type { SheetPlan } from '../workbook-plan';
import { columnLetters } from '../address';

/** Sizes of rows and columns, for every maker of sheets. */

/** Of the default font, in points. */
export const defaultSize = 11;
/** In points. */
export const lineHeight = 15;
export const titleHeight = 24;
/** What bold letters are broader by. */
export const boldness = 1.08;

/** Characters of the whole part of a number, with its thousands parted and its sign. */
export function writtenWidth(language: Language, value: number): number {
  return writtenNumber(language, Math.trunc(value)).length;
}

/** Equal neighbours together. */
export function runs<T>(values: readonly T[]): { from: number; to: number; value: T }[] {
  const found: { from: number; to: number; value: T }[] = [];
  values.forEach((value, index) => {
    const before = found[found.length - 1];
    if (before && before.value === value) before.to = index;
    else found.push({ from: index, to: index, value });
  });
  return found;
}

/** Widths in characters, column by column, as a sheet has them. */
export function columnWidthsOf(widths: readonly number[]): SheetPlan['columnWidths'] {
  return runs(widths).map(({ from, to, value }) => ({
    columns: `${columnLetters(from)}:${columnLetters(to)}`,
    characters: value,
  }));
}

/** The height of a row, counted from zero. */
export function rowHeightOf(row: number, points: number): SheetPlan['rowHeights'][number] {
  return { rows: `${row + 1}:${row + 1}`, points };
}

/** The height of every row in points; rows without one of their own have a line's. */
export function eachRow(heights: SheetPlan['rowHeights'], count: number): number[] {
  const all = Array.from({ length: count }, () => lineHeight);
  for (const { rows, points } of heights) {
    const [from = 1, to = from] = rows.split(':').map(Number);
    all.fill(points, from - 1, to);
  }
  return all;
}

/** Columns added until a text that flows on to the right from one of them has the room it needs, in characters. */
export function widenedFor(widths: number[], column: number, needed: number, added: number): void {
  const room = (): number => widths.slice(column).reduce((sum, width) => sum + width, 0);
  while (room() < needed) widths.push(added);
}
