/** Formulas over cells of which some may not be known: a dash stands there, and what needs one of them is a dash too. */

const isNumber = (cells: readonly string[]): string => {
  const tests = cells.map((cell) => `ISNUMBER(${cell})`);
  return tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(', ')})`;
};

/** The formula where all these cells are numbers. */
export const known = (cells: readonly string[], formula: string): string =>
  `IF(${isNumber(cells)}, ${formula}, word(none))`;

export const product = (one: string, other: string): string => known([one, other], `${one} * ${other}`);

/** `value / by`, where there is something to divide by. */
export const ratio = (value: string, by: string): string =>
  known([value, by], `IF(${by} = 0, word(none), ${value} / ${by})`);

/** The sum of a row's known periods. */
export const sumOver = (row: string): string => `IF(COUNT(all(${row})) = 0, word(none), SUM(all(${row})))`;

/** The product of a column or of rows, where each is known. */
export const productOfAll = (range: string): string =>
  `IF(COUNT(${range}) = ROWS(${range}), PRODUCT(${range}), word(none))`;
