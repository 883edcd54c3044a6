// How a file counts widths and paper.

/** A file counts a column's width in digits of the default font, 7 pixels each. */
export const pixelsPerDigit = 7;

/** ECMA-376, part 1, 18.3.1.63; the words are Office.js's. */
export const paperSizeNumbers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
