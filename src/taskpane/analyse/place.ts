import { columnLetters } from '../../plan';
import type { TableOfFile } from '../../sources/contract';

/** Where a table is, as a formula would say it: `Orders!A1:F2001`, `'Q1 orders'!A1:F2001`; of a file its name. */
export function placeOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  if (sheet === '') return address;
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

/** Where a table of a file is, as far as it was looked at: `C4:F120`, `May!A1:C…`. */
export function placeInFile({ sheet, firstRow, lastRow, firstColumn, headings }: TableOfFile): string {
  const last = columnLetters(firstColumn + headings.length - 1);
  return placeOf({ sheet, address: `${columnLetters(firstColumn)}${firstRow}:${last}${lastRow ?? '…'}` });
}
