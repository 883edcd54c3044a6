// What a cell of a new sheet is like; known without Univer, so that a file can be written without it.

/** What a cell without a style of its own looks like. */
export const defaultFont = { name: 'Calibri', size: 11, color: '#000000' };

/** Univer counts in pixels, Office.js in points. */
export const pixelsPerPoint = 96 / 72;

/** Excel's default cell: 64 × 20 pixels. The sheet grows when something is written beyond its edge. */
export const newSheetSize = { rowCount: 1000, columnCount: 60, defaultColumnWidth: 64, defaultRowHeight: 20 };
