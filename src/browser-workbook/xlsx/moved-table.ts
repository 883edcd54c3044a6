// A table's part after columns of the table have come or gone: it names each of them, and its filters count them.
import { parseRectangle } from '../grid/area';
import type { CellEdit } from '../grid/extras';
import { cellBefore, rectangleAfter } from '../grid/moved-cells';
import { TextEdits, closingOf, openingWith } from './text-edits';
import { child, childrenOf, element, numberOf, readXml } from './xml';

/** `heading` gives the text of a cell as it is now; where the table lies is said as before. */
export function movedTable(
  text: string,
  edits: readonly CellEdit[],
  heading: (row: number, column: number) => string,
): string {
  const change = new TextEdits(text);
  const root = readXml(text);
  const place = parseRectangle(root.attributes['ref'] ?? '');
  const now = place && rectangleAfter(edits, place);
  const list = child(root, 'tableColumns');
  if (!now || !list) return text;
  const old = childrenOf(list, 'tableColumn');
  /** Which of the columns each was; `undefined` of a new one. */
  const were = Array.from({ length: now.columns }, (_, index) => {
    const before = cellBefore(edits, { row: now.row, column: now.column + index });
    return before && old[before.column - place.column] ? before.column - place.column : undefined;
  });
  if (were.length === old.length && were.every((was, index) => was === index)) return text;
  const opening = openingWith(change.opening(list), { count: were.length });
  const prefix = /^<([^\s/>:]+:)?/.exec(opening)?.[1] ?? '';
  let id = Math.max(0, ...old.map((one) => numberOf(one, 'id') ?? 0));
  const columns = were.map((was, index) => {
    const kept = was === undefined ? undefined : old[was];
    const name = heading(now.row, now.column + index);
    return kept ? change.raw(kept) : element(`${prefix}tableColumn`, { id: ++id, name });
  });
  change.replace(list, opening + columns.join('') + closingOf(opening));
  for (const filter of childrenOf(child(root, 'autoFilter'), 'filterColumn')) {
    const at = were.indexOf(numberOf(filter, 'colId'));
    change.replace(filter, at < 0 ? '' : change.withAttributes(filter, { colId: at }));
  }
  return change.result();
}
