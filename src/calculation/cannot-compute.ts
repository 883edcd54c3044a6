// Why a cell cannot be computed here. An error value like #DIV/0! is no such reason: it is what the cell computes.

/** A cell of a workbook, counted from zero. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Reason =
  /** The formula uses a function that is not among `knownFunctions`. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sheet'; readonly name: string }
  /** The formula reads another workbook. */
  | { readonly kind: 'external'; readonly reference: string }
  /** Syntax that generated models do not use; `rest` is the formula from there on. */
  | { readonly kind: 'syntax'; readonly rest: string }
  | { readonly kind: 'arguments'; readonly name: string; readonly count: number }
  /** A function was given something else where Excel demands cells; the argument is counted from 1. */
  | { readonly kind: 'range'; readonly name: string; readonly argument: number }
  /** Excel stretches or cuts the second range of SUMIF to the size of the first. */
  | { readonly kind: 'sizes'; readonly name: string }
  /** A function that takes one number was given several. */
  | { readonly kind: 'several'; readonly name: string }
  | { readonly kind: 'spill' }
  /** The first cell is there again at the end. */
  | { readonly kind: 'circle'; readonly cells: readonly string[] }
  /** A text like "1,234" is a number in one country and none in another. */
  | { readonly kind: 'settings'; readonly text: string };

/** Thrown while a formula is read or computed, where the cell is not known yet. */
export class Unknown extends Error {
  constructor(readonly reason: Reason) {
    super(inEnglish(reason));
  }
}

/** A cell whose value is not known, by itself or because it reads another one that is not: `place` is that one. */
export class CannotCompute extends Error {
  constructor(
    readonly place: Place,
    /** `Inputs!B7`. */
    readonly cell: string,
    readonly formula: string,
    readonly reason: Reason,
  ) {
    super(`${cell}, ${formula}: ${inEnglish(reason)}`);
  }
}

function inEnglish(reason: Reason): string {
  switch (reason.kind) {
    case 'function':
      return `there is no function ${reason.name}`;
    case 'name':
      return `there is no name "${reason.name}"`;
    case 'sheet':
      return `there is no sheet "${reason.name}"`;
    case 'external':
      return `${reason.reference} is in another workbook`;
    case 'syntax':
      return `"${reason.rest}" cannot be read`;
    case 'arguments':
      return `${reason.name} does not take ${reason.count} arguments`;
    case 'range':
      return `argument ${reason.argument} of ${reason.name} is to be a range`;
    case 'sizes':
      return `the ranges of ${reason.name} differ in size`;
    case 'several':
      return `${reason.name} takes one number`;
    case 'spill':
      return 'it would spill into other cells';
    case 'circle':
      return `a circle of formulas: ${reason.cells.join(' → ')}`;
    case 'settings':
      return `"${reason.text}" may be a number or not: it hangs on the user's settings`;
  }
}
