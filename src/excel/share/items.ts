// A formula that Share lists, and the same on its way.
import type { FormulaCell } from '../formulas';
import type { SheetValue } from '../read-table';

/** A formula that needs the add-in, and what is to become of it. */
export interface ShareItem extends FormulaCell {
  /** Of the cell, without the sheet. */
  readonly address: string;
  /** What the cell shows now. */
  readonly shown: string;
  /** How far its result reaches. */
  readonly rows: number;
  readonly columns: number;
  readonly outcome:
    | { readonly kind: 'formula'; readonly formula: string }
    /** `isLong`: there is a short name, which would take too long over so many rows. */
    | { readonly kind: 'value'; readonly isLong: boolean }
    /** It is not computed yet, so that there is no value to take. */
    | { readonly kind: 'notComputed' }
    /** `by` takes all that spills from it (`A1#`), which nothing does from a value. */
    | { readonly kind: 'spillUsed'; readonly by: string };
}

/** A listed formula on its way, with the result that its cell had. */
export interface Planned {
  readonly item: ShareItem;
  readonly result: readonly (readonly SheetValue[])[];
  readonly asValue: boolean;
}

export function newFormula({ outcome, formula }: ShareItem): string {
  return outcome.kind === 'formula' ? outcome.formula : formula;
}
