import type { Texts } from '../locales/language';
import type { Equation } from './equation';
import type { Reason } from './reasons/reason';

/**
 * What Excel passes for one cell. A blank cell may arrive as `null`, `""` or `0`: nothing may hang on which, but where a
 * parameter says `zeroIsNotBlank`. There a blank never arrives as 0.
 */
export type CellInput = number | string | boolean | null | undefined;
/** What Excel passes for one argument: a scalar, a 2-D array for a range, `null` for an omitted one. */
export type Argument = CellInput | readonly (readonly CellInput[])[];
/** What Excel can show in one cell; an empty cell is `""`. */
export type CellOutput = number | string | boolean;
/** A result: one cell, or rows of cells that spill. */
export type Result = CellOutput | CellOutput[][];

/** The Excel errors that a function of ours can end in. */
export type CellErrorKind = 'value' | 'num' | 'div0' | 'na';

/** The only exception that leaves a function: an Excel error with its reason, in English and as data. Made by `fail`. */
export class CellError extends Error {
  constructor(
    readonly kind: CellErrorKind,
    message: string,
    readonly reason: Reason,
  ) {
    super(message);
    this.name = 'CellError';
  }
}

export interface Parameter {
  /** As typed in Excel's tooltip, English in every language: `acquisition_cost`. */
  readonly name: string;
  /** `matrix` also takes a single cell. */
  readonly shape: 'scalar' | 'matrix';
  readonly type: 'number' | 'string' | 'any';
  readonly optional: boolean;
  /** A 0 means something else than a blank cell, so it has to be known which of them was passed. */
  readonly zeroIsNotBlank?: true;
  /** The known words of an option, default first. */
  readonly options?: readonly string[];
  /** What each word of `options` means, in the same order. */
  readonly optionTexts?: readonly Texts[];
  /** One line for Excel's function wizard. */
  readonly text: Texts;
}

export interface Example {
  /** A whole formula that computes on an empty sheet: `=PLAN.UE(99, 42)`. */
  readonly formula: string;
  /** The arguments of that formula as Excel would pass them. */
  readonly args: readonly Argument[];
  /** What the cell then holds, to nine significant digits; an error by its Excel name (`#NUM!`). */
  readonly result: Result;
  readonly text: Texts;
}

export interface PlanFunction {
  /** Written into users' files, so it never changes: `PLAN.UE`. */
  readonly id: string;
  readonly family: string;
  /** The first sentence: what the user sees in Excel, one line. */
  readonly text: Texts;
  /** What people look for it by, apart from its name: phrases between commas, the most usual first. */
  readonly searchedAs: Texts;
  /** The meaning in a paragraph, for the help page and the pane. */
  readonly meaning: Texts;
  /** The equation, line by line. */
  readonly equations: readonly Equation[];
  readonly parameters: readonly Parameter[];
  readonly result: 'scalar' | 'matrix';
  /** What can go wrong, as the user would look it up. */
  readonly errors: readonly { readonly error: string; readonly text: Texts }[];
  readonly examples: readonly Example[];
  /** Paper, textbook or documentation behind the formula. */
  readonly sources: readonly string[];
  /** Takes what Excel passes; returns what Excel can show or throws `CellError`. */
  readonly call: (...args: readonly Argument[]) => Result;
  /** What the argument at `position` is taken for, its default where it is blank. Throws the `CellError` of a call. */
  readonly read: (position: number, argument: Argument) => unknown;
}

/** Whether a function has to know of a 0 whether its cell is blank. */
export function tellsZeroFromBlank({ parameters }: PlanFunction): boolean {
  return parameters.some(({ zeroIsNotBlank }) => zeroIsNotBlank);
}
