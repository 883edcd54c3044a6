import type { BesideSpec } from '../../templates/spec';
import { blank, type Grid } from '../cell';
import type { Author, BlockKind, Needed, Thing } from './kind';
import { inputTable, type InputTableBlock } from './input-table';
import { table, type TableBlock } from './table';

export interface BesideBlock {
  readonly kind: 'beside';
  readonly blocks: readonly (InputTableBlock | TableBlock)[];
}

/** Columns between two blocks. */
const gap = 1;

type Child = BesideBlock['blocks'][number];

function kindOfChild(child: Child): Required<Pick<BlockKind<Child>, 'width'>> & BlockKind<Child> {
  // What each of the two takes is what the other gets: the child's own kind is asked.
  return (child.kind === 'table' ? table : inputTable) as Required<Pick<BlockKind<Child>, 'width'>> & BlockKind<Child>;
}

/** Every block with the column where it begins. */
function placed({ blocks }: BesideBlock): readonly { readonly child: Child; readonly from: number }[] {
  let from = 0;
  return blocks.map((child) => {
    const place = { child, from };
    from += kindOfChild(child).width(child) + gap;
    return place;
  });
}

/** Blocks next to each other, which keep their own form. */
export const beside: BlockKind<BesideBlock> & { normalise(spec: BesideSpec, author: Author): BesideBlock } = {
  stands: 'beside nothing',
  holds: 'inputs',

  normalise: (spec, author) => ({
    kind: 'beside',
    blocks: spec.blocks.map((block) =>
      block.kind === 'table' ? table.normalise(block, author) : inputTable.normalise(block, author),
    ),
  }),

  height: (block, model) => Math.max(...block.blocks.map((child) => kindOfChild(child).height(child, model))),

  things: (block, model) =>
    placed(block).flatMap(({ child, from }) =>
      kindOfChild(child)
        .things(child, model)
        .map((thing): Thing => (thing.kind === 'table' ? { ...thing, left: thing.left + from } : thing)),
    ),

  fill: (block, context) => {
    const grids = placed(block).map(({ child, from }) =>
      kindOfChild(child).fill(child, { ...context, left: context.left + from }),
    );
    return Array.from({ length: context.height }, (_, row): Grid[number] =>
      placed(block).flatMap(({ child }, index) => {
        const width = kindOfChild(child).width(child) + (index + 1 < block.blocks.length ? gap : 0);
        const own = grids[index]?.[row] ?? [];
        return [...own, ...Array.from({ length: width - own.length }, () => blank)];
      }),
    );
  },

  marks: (block, context) => {
    const all = placed(block).map(
      ({ child, from }) => kindOfChild(child).marks?.(child, { ...context, left: context.left + from }) ?? {},
    );
    return { conditionalFormats: all.flatMap(({ conditionalFormats = [] }) => conditionalFormats) };
  },

  needed: (block) =>
    placed(block).flatMap(({ child, from }) =>
      (kindOfChild(child).needed?.(child) ?? []).map((needed): Needed => ({
        ...needed,
        ...(needed.rowsBy && { rowsBy: { ...needed.rowsBy, column: needed.rowsBy.column + from } }),
        cells: needed.cells.map((cells) => ({ ...cells, column: cells.column + from })),
      })),
    ),
};
