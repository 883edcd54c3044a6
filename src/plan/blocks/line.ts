import type { NormalModel } from '../model';
import { column } from '../geometry';
import type { FilledCell } from '../cell';
import { cell, heading } from '../cell';
import { words } from '../words';
import type { Cell } from '../address';

/** Lines below each other under a block's title: a label, a value, its unit and a note. */

/** The row of the title, with headings over what stands in each line. */
export function lineHeading(title: string, value: string, { language }: NormalModel): FilledCell[] {
  return [
    ...heading(title, value),
    cell(words.unit[language], 'wordHeading'),
    cell(words.note[language], 'wordHeading'),
  ];
}

/** Rows of a block with so many lines. */
export function linesHeight(lines: readonly unknown[]): number {
  return 1 + lines.length;
}

/** The row of a line in its block. */
export function lineRow(index: number): number {
  return 1 + index;
}

/** Where a line has its value and its label. */
export function linePlace(index: number): { readonly at: Cell; readonly label: Cell } {
  const row = lineRow(index);
  return { at: { row, column: column.value }, label: { row, column: column.label } };
}
