/** Where a table is, as a formula would say it: `Orders!A1:F2001`, `'Q1 orders'!A1:F2001`; of a file its name. */
export function placeOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  if (sheet === '') return address;
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
