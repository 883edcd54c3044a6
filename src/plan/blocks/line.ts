import type { Words } from '../../templates/spec';
import type { ModelFrame } from '../model';
import { column, noteColumn } from '../geometry';
import type { FilledCell, Look } from '../cell';
import { blank, cell, heading } from '../cell';
import { words } from '../words';
import type { Cell } from '../address';

/** Lines below each other under a block's title: a label, a value, its unit and a note. */

type NotePlace = Parameters<typeof noteColumn>[1];

/** The row of the title, with headings over what stands in each line. */
export function lineHeading(
  title: string,
  value: string,
  where: NotePlace,
  model: ModelFrame,
  lines: readonly { readonly unit: string; readonly note: string }[],
): FilledCell[] {
  const { language } = model;
  const over = (what: 'unit' | 'note'): FilledCell =>
    lines.some((line) => line[what] !== '') ? cell(words[what][language], 'wordHeading') : cell('', 'heading');
  const lead = [...heading(title, value), over('unit')];
  const between = noteColumn(model, where) - lead.length;
  return [...lead, ...Array.from({ length: between }, () => cell('', 'heading')), over('note')];
}

/**
 * Which of the lines or columns say their note: the first of several in a row that share one, as every cell to type in says
 * it when it is chosen. The same in every language, as cells must be.
 */
export function notesOnce(noted: readonly { readonly note?: Words }[]): readonly boolean[] {
  const notes = noted.map(({ note }) => JSON.stringify(note));
  return notes.map((note, index) => note !== notes[index - 1]);
}

/** Label, value and unit of a line with no periods, and its note. */
export function withNote(lead: readonly FilledCell[], note: string, look: Look, hasTimeline: boolean): FilledCell[] {
  // Over the periods nothing wraps: a line stays as low as the others.
  return hasTimeline ? [...lead, blank, cell(note, 'remark')] : [...lead, cell(note, look)];
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
