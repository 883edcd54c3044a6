import type { Format } from '../templates/spec';
import { absoluteRange, sheetPrefix, type Cell, type Rectangle } from './address';
import { TemplateFault, type ModelFrame, type NormalTyped } from './model';

/** What the second phase gives: the names of a model's sheets and cells in its workbook. */
export interface Named {
  /** What sheets and names end with, from 2 on. */
  readonly number: number;
  /** Sheet names by sheet id. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Workbook names by the id of the input, the figure or (`table.column`) the typed column. */
  readonly names: ReadonlyMap<string, string>;
}

/** Where something that a formula can name stands. */
export type Place =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly cell: Cell;
      readonly label: Cell;
      readonly name: string;
    }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number; readonly hasTotal: boolean }
  | {
      readonly kind: 'table';
      readonly sheet: string;
      /** The column of the labels; the others follow it. */
      readonly left: number;
      readonly headingRow: number;
      readonly firstRow: number;
      readonly rows: readonly string[];
      readonly labels: readonly string[];
      readonly columns: readonly string[];
      /** The row of totals, or -1. */
      readonly totalRow: number;
    };

/** Cells beside each other that take the same, counted from their block's first cell. */
export interface TypedArea {
  readonly rectangle: Rectangle;
  /** The title of the block that they are in. */
  readonly block: string;
  /** The first of them in words, and the last where it is another. */
  readonly first: string;
  readonly last: string;
  readonly format: Format;
  readonly accepts: NormalTyped['accepts'];
  readonly rowsOf: string;
}

/** The same, and where its block stands. */
export interface PlacedArea extends TypedArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** What the third phase gives: the place of every id. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  /** The sheet whose timeline is computed; the others repeat it. */
  readonly timelineSheet: string;
  /** Where all that is typed but texts stands, in the order of the sheets. */
  readonly typed: readonly PlacedArea[];
}

/** The cells with the labels of a table's rows. */
export function labelsOf(id: string, model: ModelFrame, named: Named, { places }: Layout): string {
  const table = places.get(id);
  if (table?.kind !== 'table')
    throw new TemplateFault(model.template.id, `a choice of the rows of "${id}"`, 'no table');
  const last = table.firstRow + table.rows.length - 1;
  return (
    sheetPrefix(named.sheets.get(table.sheet) ?? '') +
    absoluteRange({ row: table.firstRow, column: table.left }, { row: last, column: table.left })
  );
}
