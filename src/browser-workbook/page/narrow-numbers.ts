// Numbers in columns that are too narrow for them. Univer cuts them off at the cell's border, and half of a number looks like a number.
import { CellValueType, type ICellData, type IStyleData, type Worksheet, WrapStrategy } from '@univerjs/core';
import { Font, FontCache } from '@univerjs/preset-sheets-core';
import type { Grid } from '../grid/grid';
import { fittingNumber } from '../locale/shown-value';

/** Univer leaves this beside the text where a style says nothing else. */
const padding = 2;

interface Drawing {
  readonly startX: number;
  readonly endX: number;
  readonly spreadsheetSkeleton: { readonly worksheet: Worksheet };
  fontCache?: {
    readonly cellData?: ICellData | null;
    readonly fontString: string;
    readonly style?: IStyleData | null;
  };
}

type RenderText = (
  this: Font,
  context: unknown,
  row: number,
  column: number,
  drawing: Drawing,
  ...rest: unknown[]
) => void;

/** Has every number drawn in full, rounded or as ####, by the width that its cell has at this moment. */
export function neverCutNumbers(grid: Grid): void {
  const drawer = Font.prototype as unknown as { _renderText: RenderText };
  const { _renderText: render } = drawer;
  drawer._renderText = function (context, row, column, drawing, ...rest) {
    const { fontCache, startX, endX, spreadsheetSkeleton } = drawing;
    const cell = fontCache?.cellData;
    if (!cell || cell.t !== CellValueType.NUMBER || cell.v === undefined || cell.v === null) {
      render.call(this, context, row, column, drawing, ...rest);
      return;
    }
    const { l: left, r: right } = fontCache.style?.pd ?? {};
    const width = endX - startX - (left ?? padding) - (right ?? padding);
    const value = grid.value(spreadsheetSkeleton.worksheet.getSheetId(), row, column);
    const text = fittingNumber(
      typeof value === 'number' ? value : Number(value),
      String(cell.v),
      fontCache.style?.n?.pattern ?? 'General',
      grid.language,
      (one) => FontCache.getMeasureText(one, fontCache.fontString).width <= width,
    );
    // A number is one line, also where texts are wrapped.
    drawing.fontCache = { ...fontCache, cellData: { ...cell, v: text }, wrapStrategy: WrapStrategy.OVERFLOW } as never;
    render.call(this, context, row, column, drawing, ...rest);
    drawing.fontCache = fontCache;
  };
}
