// Rows and columns that were inserted, deleted or moved, and what goes with them.
import { maxColumns, maxRows, parseRectangle, type Rectangle, rectangleAddress } from './area';
import type { LineEdit, Lines, PageLayoutState, SheetExtras } from './extras';

/** Where a line is after an edit; `undefined` where it is gone. */
function moved(line: number, edit: LineEdit): number | undefined {
  const { at, count } = edit;
  const isIn = line >= at && line < at + count;
  switch (edit.kind) {
    case 'inserted':
      return line < at ? line : line + count;
    case 'deleted':
      return isIn ? undefined : line < at ? line : line - count;
    case 'moved': {
      const { to } = edit;
      if (isIn) return line - at + (to > at ? to - count : to);
      if (to > at) return line >= at + count && line < to ? line - count : line;
      return line >= to && line < at ? line + count : line;
    }
  }
}

/** Where a line was before an edit; `undefined` where it is new. */
function origin(line: number, edit: LineEdit): number | undefined {
  const { lines, at, count } = edit;
  switch (edit.kind) {
    case 'inserted':
      return moved(line, { lines, kind: 'deleted', at, count });
    case 'deleted':
      return moved(line, { lines, kind: 'inserted', at, count });
    case 'moved': {
      const { to } = edit;
      return moved(
        line,
        to > at
          ? { lines, kind: 'moved', at: to - count, count, to: at }
          : { lines, kind: 'moved', at: to, count, to: at + count },
      );
    }
  }
}

/** The line that stood where this one is before all the edits. */
export function lineBefore(edits: readonly LineEdit[], lines: Lines, line: number): number | undefined {
  let place: number | undefined = line;
  for (const edit of [...edits].reverse()) {
    if (edit.lines !== lines) continue;
    place = place === undefined ? undefined : origin(place, edit);
  }
  return place;
}

export function lineAfter(edits: readonly LineEdit[], lines: Lines, line: number): number | undefined {
  let place: number | undefined = line;
  for (const edit of edits) {
    if (edit.lines !== lines) continue;
    place = place === undefined ? undefined : moved(place, edit);
  }
  return place;
}

interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** As Excel moves what a formula refers to: it grows with lines inserted inside, and shrinks to what is left. */
function stretched({ first, count }: Stretch, edit: LineEdit, most: number): Stretch | undefined {
  // To the end of the sheet is to the end of the sheet.
  if (first === 0 && count === most) return { first, count };
  const last = first + count - 1;
  if (edit.kind === 'moved') {
    const [start, end] = [moved(first, edit) ?? first, moved(last, edit) ?? last];
    const isWhole = (first >= edit.at && last < edit.at + edit.count) || end - start === count - 1;
    return isWhole ? { first: start, count } : { first, count };
  }
  if (edit.kind === 'inserted') {
    const start = first < edit.at ? first : first + edit.count;
    const end = Math.min(most - 1, last < edit.at ? last : last + edit.count);
    return start > end ? undefined : { first: start, count: end - start + 1 };
  }
  const behind = edit.at + edit.count;
  const left = Math.max(0, Math.min(last + 1, behind) - Math.max(first, edit.at));
  if (left >= count) return undefined;
  const start = first < edit.at ? first : Math.max(first, behind) - edit.count;
  return { first: start, count: count - left };
}

/** Where cells are after edits; `undefined` where they are gone. */
export function rectangleAfter(edits: readonly LineEdit[], place: Rectangle): Rectangle | undefined {
  let { row, column, rows, columns } = place;
  for (const edit of edits) {
    const isRows = edit.lines === 'rows';
    const own = isRows ? { first: row, count: rows } : { first: column, count: columns };
    const next = stretched(own, edit, isRows ? maxRows : maxColumns);
    if (!next) return undefined;
    if (isRows) [row, rows] = [next.first, next.count];
    else [column, columns] = [next.first, next.count];
  }
  return { ...place, row, column, rows, columns };
}

/** The edits with one more; one that takes back the last leaves neither. */
export function withEdit(edits: readonly LineEdit[], edit: LineEdit): LineEdit[] {
  const last = edits.at(-1);
  if (last?.lines === edit.lines && last.at === edit.at && last.count === edit.count) {
    const kinds = [last.kind, edit.kind].join();
    if (kinds === 'inserted,deleted' || kinds === 'deleted,inserted') return edits.slice(0, -1);
  }
  return [...edits, edit];
}

/** Changes what stands beside the cells of a sheet as its cells have moved: `edited` says which sheet's. */
export function followLines(
  extras: SheetExtras,
  edits: readonly LineEdit[],
  isOwn: boolean,
  isEdited: (sheetId: string) => boolean,
): void {
  for (const chart of extras.charts) {
    if (isOwn && chart.place.kind === 'cells') {
      const place = rectangleAfter(edits, chart.place);
      if (place) chart.place = { kind: 'cells', ...place };
    }
    for (const series of chart.series)
      for (const part of ['values', 'categories', 'sizes'] as const) {
        const area = series[part];
        if (!area || !isEdited(area.sheetId)) continue;
        const next = rectangleAfter(edits, area);
        if (next) series[part] = { sheetId: area.sheetId, ...next };
        else Reflect.deleteProperty(series, part);
      }
  }
  if (!isOwn) return;
  if (extras.tables) {
    extras.tables = extras.tables.flatMap((table) => {
      const place = rectangleAfter(edits, table.place);
      return place ? [{ ...table, place }] : [];
    });
  }
  followPages(extras.pageLayout, edits);
}

function followPages(layout: PageLayoutState, edits: readonly LineEdit[]): void {
  for (const part of ['printArea', 'titleRows', 'titleColumns'] as const) {
    const address = layout[part];
    const place = address === undefined ? undefined : parseRectangle(address);
    if (!place) continue;
    const next = rectangleAfter(edits, place);
    if (next) layout[part] = rectangleAddress(next);
    else Reflect.deleteProperty(layout, part);
  }
  for (const [part, lines] of [
    ['rowBreaks', 'rows'],
    ['columnBreaks', 'columns'],
  ] as const) {
    const breaks = layout[part];
    if (!breaks) continue;
    const next = breaks.flatMap((line) => lineAfter(edits, lines, line) ?? []);
    layout[part] = [...new Set(next)].sort((one, other) => one - other);
  }
}
