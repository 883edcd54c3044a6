import type { FigureSpec, FiguresSpec } from '../../templates/spec';
import { cellAddress } from '../address';
import { cell, formula, type FilledCell } from '../cell';
import { column } from '../geometry';
import type { NormalFigure } from '../model';
import { words } from '../words';
import type { Author, BlockKind } from './kind';
import { lineHeading, linePlace, lineRow, linesHeight, withNote } from './line';
import { belowZero, marked, normaliseMark } from './marked';
import type { TilesBlock } from './tiles';

export interface FiguresBlock {
  readonly kind: 'figures';
  readonly title: string;
  readonly figures: readonly NormalFigure[];
}

function normaliseFigure(figure: FigureSpec, { say }: Author): NormalFigure {
  return {
    id: figure.id,
    label: say(figure.label),
    ...(figure.called && { called: say(figure.called) }),
    unit: say(figure.unit),
    note: say(figure.note),
    format: figure.format,
    formula: figure.formula,
    says: (figure.says ?? []).map(say),
    emphasis: figure.emphasis ?? false,
    warnBelowZero: figure.warnBelowZero ?? false,
    mark: normaliseMark(figure.mark),
    ...(figure.orients && { orients: true }),
  };
}

function valueOf({ says, emphasis, format }: NormalFigure, filled: string): FilledCell {
  if (says.length > 0) return { ...formula(filled, 'resultText', format), says };
  return formula(filled, emphasis ? 'resultStrong' : 'result', format);
}

/** Calculated cells that people look at, below each other; as tiles they are a kind of their own. */
export const figures: BlockKind<FiguresBlock> & {
  normalise(spec: FiguresSpec, author: Author): FiguresBlock | TilesBlock;
} = {
  stands: 'anywhere',
  holds: 'calculations',

  normalise: (spec, author) => ({
    kind: spec.asTiles ? 'tiles' : 'figures',
    title: author.say(spec.title),
    figures: spec.figures.map((figure) => normaliseFigure(figure, author)),
  }),

  height: (block) => linesHeight(block.figures),

  things: (block) =>
    block.figures.map((figure, index) => ({
      kind: 'cell',
      id: figure.id,
      ...linePlace(index),
      comment: figure.label,
      figure: { ...figure, block: block.title, isHeadline: false },
    })),

  fill: (block, { model, hasTimeline, translate }) => [
    lineHeading(block.title, words.value[model.language], hasTimeline ? 'over periods' : 'alone', model, block.figures),
    ...block.figures.map((figure) =>
      withNote(
        [
          cell(figure.label, figure.emphasis ? 'labelStrong' : 'label'),
          valueOf(figure, translate(figure.formula, { place: `figure "${figure.id}"` })),
          cell(figure.unit, 'unit'),
        ],
        figure.note,
        'remark',
        hasTimeline,
      ),
    ),
  ],

  marks: (block, { top, left, translate }) => ({
    conditionalFormats: block.figures.flatMap((figure, index) => {
      const at = { row: top + lineRow(index), column: left + column.value };
      const spot = { place: `figure "${figure.id}"` };
      return [
        ...(figure.warnBelowZero ? [belowZero(at, at)] : []),
        ...marked(figure.mark, cellAddress(at), (when) => translate(when, spot)),
      ];
    }),
  }),
};
