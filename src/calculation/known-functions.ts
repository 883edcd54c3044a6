import { excelFunctions } from './functions';

/** The functions that formulas may use: those of Excel 2013 and later that are never volatile and never spill. */
export const knownFunctions: ReadonlySet<string> = new Set([
  ...['CHOOSE', 'IF', 'IFERROR', 'ISFORMULA'],
  ...Object.keys(excelFunctions),
]);
