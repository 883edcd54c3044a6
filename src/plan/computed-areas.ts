// Where a sheet computes: its formulas in rectangles, as a reader would select them.
import type { Rectangle } from './address';
import type { FilledCell } from './cell';
import { sheetTop } from './geometry';

/** A rectangle of formulas, and the column in which its lines are called something. */
export interface ComputedArea extends Rectangle {
  readonly labels: number;
}

type Rectangles = readonly { readonly top: number; readonly rows: readonly (readonly FilledCell[])[] }[];

/** The formulas of a sheet below its state. A text that is written as a formula computes nothing. */
export function computedAreas(rectangles: Rectangles): readonly ComputedArea[] {
  return rectangles.flatMap(({ top, rows }) => {
    const found: ComputedArea[] = [];
    rows.forEach((cells, down) => {
      const row = top + down;
      if (row <= sheetTop.state) return;
      for (const { column, columns, labels } of runsOf(cells)) {
        const above = found.findIndex(
          (area) => area.column === column && area.columns === columns && area.row + area.rows === row,
        );
        const area = found[above];
        if (area) found[above] = { ...area, rows: area.rows + 1 };
        else found.push({ row, column, rows: 1, columns, labels });
      }
    });
    return found;
  });
}

function runsOf(cells: readonly FilledCell[]): readonly Pick<ComputedArea, 'column' | 'columns' | 'labels'>[] {
  const found: { column: number; columns: number; labels: number }[] = [];
  let labels = -1;
  cells.forEach((one, column) => {
    const before = found.at(-1);
    if (!computes(one)) {
      if (one.look.startsWith('label') || (column === 0 && one.content !== '')) labels = column;
    } else if (before && before.column + before.columns === column) before.columns += 1;
    else found.push({ column, columns: 1, labels: labels < 0 ? column : labels });
  });
  return found;
}

function computes({ content }: FilledCell): boolean {
  return typeof content === 'string' && content.startsWith('=') && !/^="(?:[^"]|"")*"$/.test(content);
}

/** The cells that hold all formulas of a sheet, and how many are in them; as Excel counts, also those that only say a text. */
export function extentOf(rectangles: Rectangles): { readonly formulas: number; readonly within: Rectangle } {
  const areas = computedAreas(rectangles);
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  const formulas = rectangles
    .flatMap(({ top, rows: lines }) => lines.slice(Math.max(0, row - top), Math.max(0, row + rows - top)))
    .flatMap((line) => line.slice(column, column + columns))
    .filter(({ content }) => typeof content === 'string' && content.startsWith('=')).length;
  return { formulas, within: { row, column, rows, columns } };
}
