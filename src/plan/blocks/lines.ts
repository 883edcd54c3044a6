import { cell, formula, heading } from '../cell';
import type { NormalLine } from '../model';
import type { BlockKind } from './kind';
import { linesHeight } from './line';

export interface LinesBlock {
  readonly kind: 'lines';
  readonly title: string;
  readonly lines: readonly NormalLine[];
}

/** Lines of the title page: a label, and a text that is said or calculated. */
export const lines: BlockKind<LinesBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  height: (block) => linesHeight(block.lines),

  things: () => [],

  fill: (block, { translate }) => [
    heading(block.title, ''),
    ...block.lines.map((line) => [
      cell(line.label, 'label'),
      line.formula === ''
        ? cell(line.text, 'text')
        : // An empty cell would read 0.
          formula(
            translate(line.formula, { place: `line "${line.label}"` }) + (line.format === 'text' ? '&""' : ''),
            'text',
            line.format,
          ),
    ]),
  ],
};
