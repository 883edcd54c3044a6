import type { Texts } from '../locales/language';
import type { Argument, Result } from './cell';
import type { Equation } from './equation';

export type { Argument, CellErrorKind, CellInput, CellOutput, Result } from './cell';
export { CellError } from './reasons/reason';

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
