// Rows, columns and cells that were inserted, deleted or moved, and what goes with them.
import { maxColumns, maxRows, parseRectangle, type Rectangle, rectangleAddress } from './area';
import type { BlockMove, CellEdit, LineEdit, Lines, PageLayoutState, SheetExtras, Span } from './extras';

interface Cell {
  readonly row: number;
  readonly column: number;
}

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

/** The edit that takes it back. */
export function inverse(edit: CellEdit): CellEdit {
  switch (edit.kind) {
    case 'inserted':
      return { ...edit, kind: 'deleted' };
    case 'deleted':
      return { ...edit, kind: 'inserted' };
    case 'block':
      return { kind: 'block', from: targetOf(edit), row: edit.from.row, column: edit.from.column };
    case 'moved': {
      const { lines, at, count, to } = edit;
      return to > at
        ? { lines, kind: 'moved', at: to - count, count, to: at }
        : { lines, kind: 'moved', at: to, count, to: at + count };
    }
  }
}

/** The cells that a block has moved to. */
export function targetOf({ from, row, column }: BlockMove): Rectangle {
  return { ...from, row, column };
}

/** Whether the edit is one of whole rows or columns. */
function isOfLines(edit: CellEdit, lines: Lines): edit is LineEdit {
  return edit.kind !== 'block' && edit.lines === lines && acrossOf(edit) === undefined;
}

function acrossOf(edit: LineEdit): Span | undefined {
  return edit.kind === 'moved' ? undefined : edit.across;
}

/** The line that stood where this one is before all the edits. */
export function lineBefore(edits: readonly CellEdit[], lines: Lines, line: number): number | undefined {
  return lineAfter([...edits].reverse().map(inverse), lines, line);
}

export function lineAfter(edits: readonly CellEdit[], lines: Lines, line: number): number | undefined {
  let place: number | undefined = line;
  for (const edit of edits) {
    if (place !== undefined && isOfLines(edit, lines)) place = moved(place, edit);
  }
  return place;
}

/** Where a cell is after the edits; `undefined` where it is gone. */
export function cellAfter(edits: readonly CellEdit[], cell: Cell): Cell | undefined {
  let place: Cell | undefined = cell;
  for (const edit of edits) {
    if (place === undefined) return undefined;
    if (edit.kind === 'block') {
      const { from, row, column } = edit;
      if (holds(from, place)) place = { row: place.row - from.row + row, column: place.column - from.column + column };
      else if (holds(targetOf(edit), place)) place = undefined;
      continue;
    }
    const [along, beside] = edit.lines === 'rows' ? (['row', 'column'] as const) : (['column', 'row'] as const);
    const across = acrossOf(edit);
    if (across && (place[beside] < across.first || place[beside] >= across.first + across.count)) continue;
    const line = moved(place[along], edit);
    place = line === undefined ? undefined : { ...place, [along]: line };
  }
  return place;
}

/** The cell that stood where this one is before all the edits. */
export function cellBefore(edits: readonly CellEdit[], cell: Cell): Cell | undefined {
  return cellAfter([...edits].reverse().map(inverse), cell);
}

export function holds(place: Rectangle, { row, column }: Cell): boolean {
  return (
    row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns
  );
}

/** Whether all of the cells are among the others. */
export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    isWithin(spanOf(inner, 'rows'), spanOf(outer, 'rows')) &&
    isWithin(spanOf(inner, 'columns'), spanOf(outer, 'columns'))
  );
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.first >= outer.first && inner.first + inner.count <= outer.first + outer.count;
}

export function common(one: Span, other: Span): Span | undefined {
  const first = Math.max(one.first, other.first);
  const count = Math.min(one.first + one.count, other.first + other.count) - first;
  return count > 0 ? { first, count } : undefined;
}

export function spanOf(place: Rectangle, lines: Lines): Span {
  return lines === 'rows' ? { first: place.row, count: place.rows } : { first: place.column, count: place.columns };
}

function withSpan(place: Rectangle, lines: Lines, { first, count }: Span): Rectangle {
  return lines === 'rows' ? { ...place, row: first, rows: count } : { ...place, column: first, columns: count };
}

export function crosswise(lines: Lines): Lines {
  return lines === 'rows' ? 'columns' : 'rows';
}

/** As Excel moves what a formula refers to: it grows with lines inserted inside, and shrinks to what is left. */
function stretched({ first, count }: Span, edit: LineEdit): Span | undefined {
  const most = edit.lines === 'rows' ? maxRows : maxColumns;
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

/**
 * Where cells are that are spoken of as one rectangle, as a formula does; `undefined` where they are gone. As in Excel one of
 * which only a part is shifted or moved stays where it is, but for an edge that is deleted as a whole.
 */
export function rectangleAfter(edits: readonly CellEdit[], place: Rectangle): Rectangle | undefined {
  let now: Rectangle | undefined = place;
  for (const edit of edits) if (now) now = after(now, edit);
  return now;
}

function after(place: Rectangle, edit: CellEdit): Rectangle | undefined {
  if (edit.kind === 'block') {
    const { from, row, column } = edit;
    if (isInside(place, from))
      return { ...place, row: place.row - from.row + row, column: place.column - from.column + column };
    return isInside(place, targetOf(edit)) ? undefined : place;
  }
  const { lines } = edit;
  const across = acrossOf(edit);
  const beside = spanOf(place, crosswise(lines));
  if (across && !isWithin(beside, across)) return edit.kind === 'deleted' ? withoutEdge(place, edit, across) : place;
  const next = stretched(spanOf(place, lines), edit);
  return next && withSpan(place, lines, next);
}

/** D4:H8 is G4:H8 when D4:F8 is deleted, whatever comes up from below. */
function withoutEdge(place: Rectangle, edit: LineEdit, across: Span): Rectangle {
  const beside = spanOf(place, crosswise(edit.lines));
  const gone = common(beside, across);
  if (!gone || !isWithin(spanOf(place, edit.lines), { first: edit.at, count: edit.count })) return place;
  const count = beside.count - gone.count;
  if (gone.first === beside.first)
    return withSpan(place, crosswise(edit.lines), { first: gone.first + gone.count, count });
  if (gone.first + gone.count === beside.first + beside.count)
    return withSpan(place, crosswise(edit.lines), { first: beside.first, count });
  return place;
}

/** Where cells are that each have something of their own, such as a format: in as many pieces as it takes. */
export function regionAfter(edits: readonly CellEdit[], place: Rectangle): readonly Rectangle[] {
  return edits.reduce<readonly Rectangle[]>((pieces, edit) => pieces.flatMap((one) => pieceAfter(one, edit)), [place]);
}

function pieceAfter(place: Rectangle, edit: CellEdit): readonly Rectangle[] {
  if (edit.kind === 'block') {
    const { from, row, column } = edit;
    const taken = overlap(place, from);
    const left = without(place, from).flatMap((one) => without(one, targetOf(edit)));
    return taken
      ? [...left, { ...taken, row: taken.row - from.row + row, column: taken.column - from.column + column }]
      : left;
  }
  const { lines, at } = edit;
  const across = acrossOf(edit);
  const beside = spanOf(place, crosswise(lines));
  const inside = across && common(beside, across);
  if (!across || isWithin(beside, across)) return after(place, edit) ? [after(place, edit) ?? place] : [];
  if (!inside) return [place];
  const shifted = withSpan(place, crosswise(lines), inside);
  const along = spanOf(place, lines);
  const before = edit.kind === 'inserted' ? common(along, { first: 0, count: at }) : undefined;
  const parts = before
    ? [before, { first: at, count: along.first + along.count - at }].filter(({ count }) => count > 0)
    : [along];
  return [...without(place, shifted), ...parts.flatMap((part) => after(withSpan(shifted, lines, part), edit) ?? [])];
}

export function overlap(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const rows = common(spanOf(one, 'rows'), spanOf(other, 'rows'));
  const columns = common(spanOf(one, 'columns'), spanOf(other, 'columns'));
  return rows && columns
    ? { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count }
    : undefined;
}

/** What is left of a rectangle: above, left, right and below the other. */
function without(place: Rectangle, hole: Rectangle): readonly Rectangle[] {
  const taken = overlap(place, hole);
  if (!taken) return [place];
  const right = taken.column + taken.columns;
  const below = taken.row + taken.rows;
  return [
    { ...place, rows: taken.row - place.row },
    { ...taken, column: place.column, columns: taken.column - place.column },
    { ...taken, column: right, columns: place.column + place.columns - right },
    { ...place, row: below, rows: place.row + place.rows - below },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The edits with one more; a deletion that takes back the last insertion leaves neither. */
export function withEdit(edits: readonly CellEdit[], edit: CellEdit): CellEdit[] {
  const last = edits.at(-1);
  const isTakenBack = last?.kind === 'inserted' && JSON.stringify(inverse(last)) === JSON.stringify(edit);
  return isTakenBack ? edits.slice(0, -1) : [...edits, edit];
}

/** Changes what stands beside the cells of a sheet as its cells have moved: `isEdited` says which sheet's. */
export function followCells(
  extras: Pick<SheetExtras, 'charts' | 'tables' | 'carried' | 'pageLayout'>,
  edits: readonly CellEdit[],
  isOwn: boolean,
  isEdited: (sheetId: string) => boolean,
): void {
  for (const chart of extras.charts) {
    if (isOwn && chart.place.kind === 'cells') {
      const place = rectangleAfter(edits, chart.place);
      if (place) chart.place = { ...chart.place, ...place };
    }
    for (const series of chart.series)
      for (const part of ['values', 'categories', 'sizes'] as const) {
        const area = series[part];
        if (!area || !isEdited(area.sheetId)) continue;
        const next = rectangleAfter(edits, area);
        if (next) series[part] = { ...area, ...next };
        else Reflect.deleteProperty(series, part);
      }
  }
  if (!isOwn) return;
  if (extras.tables) extras.tables = following(extras.tables, edits);
  if (extras.carried) extras.carried = following(extras.carried, edits);
  followPages(extras.pageLayout, edits);
}

function following<T extends { place: Rectangle }>(all: readonly T[], edits: readonly CellEdit[]): T[] {
  return all.filter((one) => {
    const place = rectangleAfter(edits, one.place);
    if (place) one.place = place;
    return place !== undefined;
  });
}

function followPages(layout: PageLayoutState, edits: readonly CellEdit[]): void {
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
