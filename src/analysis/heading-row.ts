// Which row of some cells heads the table of orders among them.
import { namesRole } from './recognise';
import type { SheetValue } from './contract';

/** Titles, filters and dates of an export stand above its headings, hardly in more rows than this. */
const mostRowsAbove = 30;

/** With fewer headings that say what they are, any row of texts would do. */
const leastNamed = 2;

/**
 * The place of the row whose cells name most columns of a table of orders; of equals the first. `undefined` where none
 * names two.
 */
function namedHeadingRow(rows: readonly (readonly SheetValue[])[]): number | undefined {
  let best: { readonly row: number; readonly named: number } | undefined;
  rows.slice(0, mostRowsAbove).forEach((cells, row) => {
    const filled = cells.filter((cell) => cell !== '');
    if (row + 1 >= rows.length || filled.length < 2 || !filled.every((cell) => typeof cell === 'string')) return;
    const roles = new Set(filled.flatMap((cell) => namesRole(cell)));
    if (roles.size >= leastNamed && roles.size > (best?.named ?? 0)) best = { row, named: roles.size };
  });
  return best?.row;
}

/** Of a block of cells the row of headings: the one that names its columns, else the first that is no title. */
export function headingRow(rows: readonly (readonly SheetValue[])[]): number {
  const named = namedHeadingRow(rows);
  if (named !== undefined) return named;
  const filled = (row: readonly SheetValue[]): number => row.filter((cell) => cell !== '').length;
  const most = Math.max(...rows.map(filled));
  const first = rows.findIndex((row, place) => place + 1 < rows.length && 2 * filled(row) > most);
  return Math.max(0, first);
}
