// Error values as a sheet gives them: their texts, English in every language.
import type { SheetValue } from './contract';

const errorTexts = new Set(
  (
    '#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #FIELD! #GETTING_DATA #CONNECT! #BLOCKED! #BUSY! ' +
    '#UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!'
  ).split(' '),
);

export function isErrorText(cell: SheetValue): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && errorTexts.has(cell);
}
