import type { Language } from '../../locales/language';
import type { Format, Item, ModelSpec, Words } from '../../templates/spec';
import { absoluteRange, type Cell, type Rectangle } from '../address';
import type { Grid } from '../cell';
import type { ModelFrame, NormalTyped } from '../model';
import type { Spot } from '../notation';
import type { Layout, Named } from '../places';
import type { ChartPlan, ConditionalFormatPlan, InputPlan, SheetPlan } from '../workbook-plan';

/** All that the phases ask of a kind of block: they loop over blocks and know none of the kinds. */
export interface BlockKind<Block> {
  /** What a sheet must be like for it: with periods in its columns, without, or either. */
  readonly stands: 'over periods' | 'beside nothing' | 'anywhere';
  /** What it holds: a sheet is either for typing or for calculations; words that only are read stand on either. */
  readonly holds: 'inputs' | 'calculations' | 'words';
  height(block: Block, model: ModelFrame): number;
  /** All that formulas and names can speak of. */
  things(block: Block, model: ModelFrame): readonly Thing[];
  /** Rows of cells from the block's first; none where it has no cells. */
  fill(block: Block, context: FillContext): Grid;
  marks?(block: Block, context: MarkContext): Marks;
  /** What of it a document needs to be filled in. */
  needed?(block: Block): readonly Needed[];
}

/** A kind of block that templates write. */
export interface AuthoredKind<Spec, Block> extends BlockKind<Block> {
  normalise(spec: Spec, author: Author): Block;
}

/** Cells to be filled in, as rectangles counted from the block's first cell. */
export interface Needed {
  readonly title: string;
  /** Rows count only where this column is filled; without it, all do. */
  readonly rowsBy?: Rectangle;
  readonly cells: readonly Rectangle[];
}

/** The address of a rectangle of a block that stands somewhere. */
export function absoluteIn(
  { top, left }: { readonly top: number; readonly left: number },
  { row, column, rows, columns }: Rectangle,
): string {
  const from = { row: top + row, column: left + column };
  return absoluteRange(from, { row: from.row + rows - 1, column: from.column + columns - 1 });
}

/** What normalising needs to know of the template. */
export interface Author {
  readonly spec: ModelSpec;
  readonly language: Language;
  readonly say: (text: Words | undefined) => string;
  readonly fault: (place: string, what: string) => never;
}

/**
 * Something with an id, and where it stands: rows and columns counted from the block's first cell. What has a
 * `comment` gets a name in the workbook; what has an `input` is typed.
 */
export type Thing =
  | {
      readonly kind: 'cell';
      readonly id: string;
      readonly at: Cell;
      readonly label: Cell;
      readonly comment: string;
      readonly input?: InputThing;
      readonly figure?: FigureThing;
    }
  | {
      readonly kind: 'row';
      readonly id: string;
      readonly row: number;
      readonly hasTotal: boolean;
      readonly comment?: string;
      readonly input?: InputThing;
      readonly figure?: FigureThing;
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      /** The column of its labels. */
      readonly left: number;
      readonly headingRow: number;
      readonly firstRow: number;
      readonly rows: readonly { readonly id: string; readonly label: string }[];
      readonly columns: readonly { readonly id: string; readonly comment?: string; readonly input?: InputThing }[];
      /** The row of totals, or -1. */
      readonly totalRow: number;
    };

/** What of an input phase 6 cannot tell from its place. */
export interface InputThing {
  readonly block: string;
  readonly unit: string;
  readonly items: readonly Item[];
  readonly cells: InputPlan['cells'];
  /** What each of the cells takes. */
  readonly typed: readonly NormalTyped[];
}

/** A calculated number as people speak of it. */
export interface FigureThing {
  readonly block: string;
  readonly label: string;
  readonly called?: string;
  readonly unit: string;
  readonly format: Format;
  /** One of the few that are read first. */
  readonly isHeadline: boolean;
  /** No result, but what the results are of. */
  readonly orients?: boolean;
}

interface BlockContext {
  readonly model: ModelFrame;
  readonly named: Named;
  readonly laid: Layout;
  /** The block's first cell. */
  readonly top: number;
  readonly left: number;
  readonly hasTimeline: boolean;
  /** Of the whole block, in rows. */
  readonly height: number;
  readonly translate: (formula: string, spot: Omit<Spot, 'sheet'>) => string;
}

export interface FillContext extends BlockContext {
  /** All that the whole model needs to be filled in, in the order of its sheets. */
  readonly needs: readonly PlacedNeed[];
  /** The sheets before this one that compute: how many formulas they have, and within which cells. */
  readonly computed: readonly { readonly sheet: string; readonly formulas: number; readonly within: Rectangle }[];
}

/** What a block needs, and where the block stands. */
export interface PlacedNeed extends Needed {
  readonly kind: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

export interface MarkContext extends BlockContext {
  readonly columnWidths: readonly number[];
}

/** What a block adds to its sheet beside cells. */
export interface Marks {
  readonly charts?: readonly ChartPlan[];
  readonly links?: SheetPlan['links'];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  /** Cells that are one to look at. */
  readonly merged?: readonly string[];
}
