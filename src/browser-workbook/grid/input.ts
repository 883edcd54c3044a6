// What a cell becomes when something is written into it: as in Excel, text that reads as a number, a date or a truth
// value is one.
import { CellValueType, type ICellData, numfmt } from '@univerjs/core';
import { formatChange } from './style';

/** Everything of a cell but its format. */
export const emptied: ICellData = { v: null, f: null, si: null, p: null, ref: null, xf: null };

/** `numberFormat` is the one that the cell has; a General cell takes on that of what is written. */
export function cellFromInput(input: string | number | boolean, numberFormat: string): ICellData {
  if (typeof input === 'number') return { ...emptied, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...emptied, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input === '') return { ...emptied };
  if (numberFormat === '@') return { ...emptied, v: input, t: CellValueType.FORCE_STRING };
  if (input.startsWith('=') && input.length > 1) return { ...emptied, f: input };
  if (input.startsWith("'")) return { ...emptied, v: input.slice(1), t: CellValueType.FORCE_STRING };
  if (/^(true|false)$/i.test(input)) {
    return { ...emptied, v: input.toLowerCase() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const parsed = numfmt.parseValue(input);
  if (typeof parsed?.v !== 'number') return { ...emptied, v: input, t: CellValueType.STRING };
  const format = parsed.z && numberFormat === 'General' ? { s: formatChange('numberFormat', parsed.z) } : {};
  return { ...emptied, v: parsed.v, t: CellValueType.NUMBER, ...format };
}
