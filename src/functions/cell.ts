// What Excel passes to a function, and what a cell can show.

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
