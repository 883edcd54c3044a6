import { cell, heading } from '../cell';
import { words } from '../words';
import type { BlockKind } from './kind';
import { linesHeight } from './line';

export interface ColourKeyBlock {
  readonly kind: 'colourKey';
  readonly title: string;
}

const key = [
  ['input', words.keyInput, words.keyInputText],
  ['label', words.keyCalculation, words.keyCalculationText],
  ['labelTotal', words.keyTotal, words.keyTotalText],
  ['warning', words.keyWarning, words.keyWarningText],
  ['good', words.keyGood, words.keyGoodText],
] as const;

/** What the colours of the workbook mean. */
export const colourKey: BlockKind<ColourKeyBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  height: () => linesHeight(key),

  things: () => [],

  fill: (block, { model: { language } }) => [
    heading(block.title, ''),
    ...key.map(([look, label, text]) => [cell(label[language], look), cell(text[language], 'text')]),
  ],
};
