import type { GuidanceSpec } from '../../templates/spec';
import { rangeAddress } from '../address';
import { cell, heading } from '../cell';
import type { AuthoredKind } from './kind';
import { linesHeight, lineRow } from './line';

export interface GuidanceBlock {
  readonly kind: 'guidance';
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** In characters: a longer line is hard to read. */
const widest = 110;

/** Texts to read, each over as many columns as make a line of good length. */
export const guidance: AuthoredKind<GuidanceSpec, GuidanceBlock> = {
  stands: 'beside nothing',
  holds: 'words',

  normalise: (spec, { say }) => ({ kind: 'guidance', title: say(spec.title), paragraphs: spec.paragraphs.map(say) }),

  height: (block) => linesHeight(block.paragraphs),

  things: () => [],

  fill: (block) => [heading(block.title), ...block.paragraphs.map((paragraph) => [cell(paragraph, 'guidance')])],

  marks: (block, { columnWidths, top, left }) => {
    const last = lastColumn(columnWidths, left);
    return {
      merged: block.paragraphs.map((_, index) => {
        const row = top + lineRow(index);
        return rangeAddress({ row, column: left }, { row, column: last });
      }),
    };
  },
};

function lastColumn(columnWidths: readonly number[], left: number): number {
  let room = columnWidths[left] ?? 0;
  let last = left;
  while (last + 1 < columnWidths.length && room + (columnWidths[last + 1] ?? 0) <= widest) {
    last += 1;
    room += columnWidths[last] ?? 0;
  }
  return last;
}
