import { cellAddress } from '../address';
import type { Cell } from '../address';
import type { FilledCell, Grid } from '../cell';
import { blank, cell, formula, heading } from '../cell';
import type { NormalFigure } from '../model';
import type { BlockKind } from './kind';
import { belowZero, marked } from './marked';

export interface TilesBlock {
  readonly kind: 'tiles';
  readonly title: string;
  readonly figures: readonly NormalFigure[];
}

/** Key figures stand beside each other, each a label, a number and its unit below one another. */
const across = 4;
const tileHeight = 3;
/** The title, and the label over the number. */
const firstNumber = 2;

/** Where a tile's number stands in its block. */
function numberAt(index: number): Cell {
  return { row: firstNumber + tileHeight * Math.floor(index / across), column: index % across };
}

/** The few figures that are read first, large and side by side. */
export const tiles: BlockKind<TilesBlock> = {
  stands: 'beside nothing',
  holds: 'calculations',

  height: (block) => 1 + tileHeight * Math.ceil(block.figures.length / across),

  things: (block) =>
    block.figures.map((figure, index) => {
      const at = numberAt(index);
      return {
        kind: 'cell',
        id: figure.id,
        at,
        label: { ...at, row: at.row - 1 },
        comment: figure.label,
        figure: { ...figure, block: block.title, isHeadline: true },
      };
    }),

  fill: (block, { translate }) => {
    const lines = Math.ceil(block.figures.length / across);
    const grid: Grid = [
      heading(block.title),
      ...Array.from({ length: lines * tileHeight }, () =>
        Array.from({ length: Math.min(across, block.figures.length) }, () => blank),
      ),
    ];
    block.figures.forEach((figure, index) => {
      const at = numberAt(index);
      const put = (below: number, one: FilledCell): void => {
        grid[at.row + below]?.splice(at.column, 1, one);
      };
      put(-1, cell(figure.label, 'tileLabel'));
      put(0, formula(translate(figure.formula, { place: `figure "${figure.id}"` }), 'tileValue', figure.format));
      put(1, cell(figure.unit, 'tileUnit'));
    });
    return grid;
  },

  marks: (block, { top, left, translate }) => ({
    conditionalFormats: block.figures.flatMap((figure, index) => {
      const { row, column } = numberAt(index);
      const at = { row: top + row, column: left + column };
      const spot = { place: `figure "${figure.id}"` };
      return [
        ...(figure.warnBelowZero ? [belowZero(at, at)] : []),
        ...marked(figure.mark, cellAddress(at), (when) => translate(when, spot)),
      ];
    }),
  }),
};
