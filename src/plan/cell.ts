import type { Format } from '../templates/spec';
import type { NormalTyped } from './model';
import type { CellContent } from './workbook-plan';

/** What a cell is for; phase 5 gives each its appearance. */
export type Look =
  | 'blank'
  | 'title'
  | 'state'
  | 'heading'
  | 'columnHeading'
  | 'wordHeading'
  | 'label'
  | 'labelTotal'
  | 'labelStrong'
  | 'unit'
  | 'unitBelow'
  | 'note'
  | 'remark'
  | 'text'
  | 'guidance'
  | 'link'
  | 'input'
  | 'inputText'
  | 'calculation'
  | 'total'
  | 'result'
  | 'resultTotal'
  | 'resultStrong'
  | 'resultText'
  | 'timeline'
  | 'tileLabel'
  | 'tileValue'
  | 'tileUnit'
  | 'verdict'
  | 'good'
  | 'warning';

export interface FilledCell {
  readonly content: CellContent;
  readonly look: Look;
  readonly format: Format;
  /** Only where something may be typed. */
  readonly typed?: NormalTyped & { readonly label: string; readonly note: string };
  /** Letters of the longest text that a `resultText` may come to say. */
  readonly longest?: number;
  /** The texts, one of which a `resultText` says. */
  readonly says?: readonly string[];
}

export type Grid = FilledCell[][];

export function cell(content: CellContent, look: Look, format: Format = 'text'): FilledCell {
  // A text that Excel would take for a formula, a number or a date is written as a formula that says it.
  return { content: typeof content === 'string' ? literal(content) : content, look, format };
}

export function formula(content: string, look: Look, format: Format): FilledCell {
  return { content, look, format };
}

export const blank = cell('', 'blank');

/** Text as it can be entered into a cell and stay that text. */
export function literal(text: string): string {
  // Numbers, dates and times have a digit at an end and few words; our own numbering, `1)`, is none of them.
  const mayBeValue = /^\d|\d$/.test(text) && text.split(/\s+/).length <= 3 && !/^\d+\)$/.test(text);
  return mayBeValue || /^[=+\-@']/.test(text) ? `="${text.replaceAll('"', '""')}"` : text;
}

/** The row of a block's title, with headings over the numbers beside it. */
export function heading(title: string, ...columnHeadings: string[]): FilledCell[] {
  return [cell(title, 'heading'), ...columnHeadings.map((text) => cell(text, 'columnHeading'))];
}
