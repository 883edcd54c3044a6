import type { Cell } from './address';

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

/** What the third phase gives: the place of every id. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  /** The sheet whose timeline is computed; the others repeat it. */
  readonly timelineSheet: string;
}
