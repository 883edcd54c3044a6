import type { BesideSpec } from '../../templates/spec';
import { blank, type Grid } from '../cell';
import type { Author, BlockKind, Needed, Thing } from './kind';
import { inputTable, type InputTableBlock, levelled } from './input-table';

export interface BesideBlock {
  readonly kind: 'beside';
  readonly blocks: readonly InputTableBlock[];
}

/** Columns between two tables. */
const gap = 1;

const widthOf = ({ columns }: InputTableBlock): number => 1 + columns.length;

/** Every table with the column where it begins. */
function placed({ blocks }: BesideBlock): readonly { readonly child: InputTableBlock; readonly from: number }[] {
  let from = 0;
  return blocks.map((child) => {
    const place = { child, from };
    from += widthOf(child) + gap;
    return place;
  });
}

/** Tables next to each other, whose rows begin on the same line. */
export const beside: BlockKind<BesideBlock> & { normalise(spec: BesideSpec, author: Author): BesideBlock } = {
  stands: 'beside nothing',
  holds: 'inputs',

  normalise: (spec, author) => ({
    kind: 'beside',
    blocks: levelled(spec.blocks.map((block) => inputTable.normalise(block, author))),
  }),

  height: (block, model) => Math.max(...block.blocks.map((child) => inputTable.height(child, model))),

  things: (block, model) =>
    placed(block).flatMap(({ child, from }) =>
      inputTable
        .things(child, model)
        .map((thing): Thing => (thing.kind === 'table' ? { ...thing, left: thing.left + from } : thing)),
    ),

  fill: (block, context) => {
    const grids = placed(block).map(({ child, from }) =>
      inputTable.fill(child, { ...context, left: context.left + from }),
    );
    return Array.from({ length: context.height }, (_, row): Grid[number] =>
      placed(block).flatMap(({ child }, index) => {
        const width = widthOf(child) + (index + 1 < block.blocks.length ? gap : 0);
        const own = grids[index]?.[row] ?? [];
        return [...own, ...Array.from({ length: width - own.length }, () => blank)];
      }),
    );
  },

  marks: (block, context) => {
    const all = placed(block).map(
      ({ child, from }) => inputTable.marks?.(child, { ...context, left: context.left + from }) ?? {},
    );
    return { conditionalFormats: all.flatMap(({ conditionalFormats = [] }) => conditionalFormats) };
  },

  needed: (block) =>
    placed(block).flatMap(({ child, from }) =>
      (inputTable.needed?.(child) ?? []).map((needed): Needed => ({
        ...needed,
        ...(needed.rowsBy && { rowsBy: { ...needed.rowsBy, column: needed.rowsBy.column + from } }),
        cells: needed.cells.map((cells) => ({ ...cells, column: cells.column + from })),
      })),
    ),
};
