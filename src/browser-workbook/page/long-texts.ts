// Texts that are longer than their column, over empty cells. Univer counts the text's width and not the room beside it, and cut
// the last letters off where the room was what reached into the next column.
import { HorizontalAlign, type IStyleData, type Nullable } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

/** Univer leaves this beside the text where a style says nothing else. */
const padding = 2;

type Reach = (
  this: SpreadsheetSkeleton,
  size: Nullable<{ readonly width: number; readonly height: number }>,
  align: HorizontalAlign,
  row: number,
  column: number,
  columns: number,
) => { startColumn: number; endColumn: number };

/** Has a text go on into the next column wherever it and its indent are wider than its own. */
export function neverCutIndentedTexts(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as { getOverflowPosition: Reach };
  const { getOverflowPosition: reach } = skeleton;
  skeleton.getOverflowPosition = function (size, align, row, column, columns) {
    const { pd } = (this.worksheet.getComposedCellStyle(row, column) as Nullable<IStyleData>) ?? {};
    const beside = (pd?.l ?? padding) + (pd?.r ?? padding);
    // Centred, each half is looked at apart.
    const room = align === HorizontalAlign.CENTER ? 2 * beside : beside;
    return reach.call(this, size && { ...size, width: size.width + room }, align, row, column, columns);
  };
}
