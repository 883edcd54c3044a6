// What a short name is, and how the texts of this folder become the formulas that Excel takes.
import { shortNameOf } from './name-of';

/** A workbook name that holds a LAMBDA with the parameters, options and answers of a PLAN function, native functions only. */
export interface ShortName {
  /** As typed in a cell: `UE`. */
  readonly name: string;
  /** The function whose answers it gives: `PLAN.UE`. */
  readonly id: string;
  /** In Excel's own notation without "=": English names, commas. At most 8,192 characters. */
  readonly formula: string;
  /** Rows of an argument above which it is not for use: its time grows with their square. */
  readonly mostRows?: number;
  /** Names of other short names that the formula calls; they are installed with it. */
  readonly uses: readonly string[];
}

/**
 * A short name from a text of one idea per line.
 *
 * Every text goes the same way: arguments left out get their defaults, blanks become 0, what is wrong ends in the
 * function's error, and the last line gives the answer.
 */
export function shortName(id: string, text: string): ShortName {
  const name = shortNameOf(id);
  if (name === undefined) throw new Error(`${id} has no short name`);
  return { name, id, formula: text.trim().replace(/\s*\n\s*/g, ' '), uses: [] };
}
