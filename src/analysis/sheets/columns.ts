// Columns of a table whose lines are alike.
import type { CellStyle } from '../../plan';
import { look, type ReportCell, type ReportSheet } from '../../plan/sheet/report-sheet';

/** Its heading, the number format of its cells, and the cell of a line on its row. */
export type Column<Line> = readonly [
  heading: string,
  numberFormat: string,
  of: (line: Line, row: number) => ReportCell,
];

/** Headings on a row, from a column on, and below them the cells of the lines. `style` is what single lines look like. */
export function putColumns<Line>(
  sheet: ReportSheet,
  { row: head, column: from }: { readonly row: number; readonly column: number },
  columns: readonly Column<Line>[],
  lines: readonly Line[],
  { width = 14, style }: { readonly width?: number; readonly style?: (line: Line) => CellStyle } = {},
): void {
  sheet.headings(
    { row: head, column: from },
    columns.map(([heading]) => heading),
    look.numberHeading,
    width,
  );
  columns.forEach(([, numberFormat, of], index) => {
    const column = from + index;
    const figure = { ...look.figure, numberFormat };
    sheet.put(
      { row: head + 1, column },
      lines.map((line, place) => [of(line, head + 1 + place)]),
      figure,
    );
    lines.forEach((line, place) => {
      const own = style?.(line) ?? {};
      const cell = { row: head + 1 + place, column };
      if (Object.keys(own).length > 0) sheet.dress(cell, cell, { ...figure, ...own });
    });
  });
}
