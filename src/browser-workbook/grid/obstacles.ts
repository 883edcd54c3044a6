// What an edit of cells would cut through, so that neither of its parts could be what it was: the edit is refused, as in Excel.
import type { IRange, Worksheet } from '@univerjs/core';
import type { Rectangle } from './area';
import type { BlockMove, CellEdit, LineEdit, SheetExtras } from './extras';
import { common, crosswise, isInside, isWithin, overlap, spanOf, targetOf } from './moved-cells';

/** What stands in one piece; or that a sheet ends or is protected, or that cells would leave it. */
export type ObstacleKind =
  'array' | 'dataTable' | 'filter' | 'merged' | 'otherSheet' | 'pivotTable' | 'protected' | 'sheetEnd' | 'table';

export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly place: Rectangle;
}

/** What stands on a sheet in one piece. */
export function piecesOf(extras: SheetExtras, sheet: Worksheet, spills: Iterable<IRange>): Obstacle[] {
  return [
    ...(extras.tables ?? []).map(({ place }) => ({ kind: 'table' as const, place })),
    // A note has one cell, through which nothing cuts; and of what something is made from, cells may come and go.
    ...(extras.carried ?? []).flatMap(({ kind, place }) =>
      kind === 'note' || kind === 'sparkline' || kind === 'source' ? [] : [{ kind, place }],
    ),
    ...sheet.getMergeData().map((one) => ({ kind: 'merged' as const, place: placeOf(one) })),
    ...Array.from(spills, (one) => ({ kind: 'array' as const, place: placeOf(one) })),
  ];
}

export function placeOf({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** The first that the edit would cut through. */
export function obstacleOf(edit: CellEdit, pieces: readonly Obstacle[]): Obstacle | undefined {
  if (edit.kind === 'block') return pieces.find((one) => isInTheWayOfBlock(edit, one, pieces));
  return pieces.find((one) => isCut(edit, one));
}

function isCut(edit: LineEdit, { kind, place }: Obstacle): boolean {
  const across = edit.kind === 'moved' ? undefined : edit.across;
  // Whole rows and columns cut through nothing that their cells do not.
  if (!across) return false;
  const { lines, at, count } = edit;
  const along = spanOf(place, lines);
  const beside = spanOf(place, crosswise(lines));
  if (along.first + along.count <= at || !common(beside, across)) return false;
  if (edit.kind === 'deleted' && isWithin(along, { first: at, count }) && isWithin(beside, across)) return false;
  if (!isWithin(beside, across)) return true;
  const isMovedWhole = along.first >= (edit.kind === 'deleted' ? at + count : at);
  if (isMovedWhole) return false;
  // Under its headings a table or a filter becomes longer and shorter by its rows.
  const isHeaded = kind === 'table' || kind === 'filter';
  if (!isHeaded || lines === 'columns' || at <= along.first) return true;
  return edit.kind === 'deleted' && along.count - (common(along, { first: at, count })?.count ?? 0) < 2;
}

function isInTheWayOfBlock(edit: BlockMove, { kind, place }: Obstacle, pieces: readonly Obstacle[]): boolean {
  const isMoved = isInside(place, edit.from);
  const isMet = !isMoved && overlap(place, targetOf(edit)) !== undefined;
  switch (kind) {
    case 'table': {
      const bringsTable = pieces.some((one) => one.kind === 'table' && isInside(one.place, edit.from));
      return isMet && (bringsTable || isInside(place, targetOf(edit)));
    }
    case 'dataTable':
    case 'pivotTable':
      return isMet || (!isMoved && overlap(place, edit.from) !== undefined);
    default:
      return false;
  }
}
