// The charts that a sheet holds: where each lies and the cells that it is drawn from.
import type { Area } from './area';
import type { ChartState } from './extras';
import type { Grid } from './grid';
import { pixelsPerPoint } from './measures';

/** Where the chart lies, in pixels from the corner of the sheet's first cell. */
export function placeOnSheet(
  grid: Grid,
  sheetId: string,
  { place }: Pick<ChartState, 'place'>,
): { left: number; top: number; width: number; height: number } {
  if (place.kind === 'points') {
    return {
      left: place.left * pixelsPerPoint,
      top: place.top * pixelsPerPoint,
      width: place.width * pixelsPerPoint,
      height: place.height * pixelsPerPoint,
    };
  }
  const sheet = grid.sheet(sheetId);
  const across = (from: number, to: number): number => {
    let sum = 0;
    for (let column = from; column < to; column++)
      if (sheet.getColVisible(column)) sum += grid.columnWidth(sheetId, column);
    return sum;
  };
  const down = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row++) if (sheet.getRowVisible(row)) sum += grid.rowHeight(sheetId, row);
    return sum;
  };
  return {
    left: across(0, place.column),
    top: down(0, place.row),
    width: across(place.column, place.column + place.columns),
    height: down(place.row, place.row + place.rows),
  };
}

/** The values of a row or column of cells. */
export function cellsOf(grid: Grid, area: Area): (string | number | boolean)[] {
  if (!grid.hasSheet(area.sheetId)) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    grid.value(area.sheetId, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
