import type { BlockSpec } from '../../templates/spec';
import { beside } from './beside';
import { chart } from './chart';
import { checks } from './checks';
import { colourKey } from './colour-key';
import { completeness } from './completeness';
import { figures } from './figures';
import { guidance } from './guidance';
import { inputRows } from './input-rows';
import { inputTable } from './input-table';
import { inputs } from './inputs';
import type { Author, BlockKind } from './kind';
import { keptFormulas } from './kept-formulas';
import { lines } from './lines';
import { rows } from './rows';
import { sheetList } from './sheet-list';
import { table } from './table';
import { tiles } from './tiles';
import { typedValues } from './typed-values';

/** Every kind of block: those that templates write, and those that the compiler adds to what they write. */
const authored = { inputs, inputRows, inputTable, rows, table, figures, chart, guidance, beside } satisfies {
  readonly [Kind in BlockSpec['kind']]: {
    normalise(spec: Extract<BlockSpec, { readonly kind: Kind }>, author: Author): { readonly kind: string };
  };
};
const added = { tiles, checks, typedValues, keptFormulas, completeness, lines, colourKey, sheetList };
const kinds = { ...authored, ...added };

type BlockOf<Kind> = Kind extends BlockKind<infer Block> ? Block : never;

export type NormalBlock = BlockOf<(typeof kinds)[keyof typeof kinds]>;

export function kindOf(block: NormalBlock): BlockKind<NormalBlock> {
  return kinds[block.kind];
}

export function normaliseBlock(spec: BlockSpec, author: Author): NormalBlock {
  const kind = authored[spec.kind] as { normalise(spec: BlockSpec, author: Author): NormalBlock };
  return kind.normalise(spec, author);
}
