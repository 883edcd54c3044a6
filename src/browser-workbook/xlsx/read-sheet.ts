// One sheet of a file as the grid keeps it: cells, columns, rows, view and print set-up (ECMA-376, part 1, chapter 18.3).
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IColumnData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { columnIndex, maxColumns, maxRows, parseRectangle, type Rectangle } from '../grid/area';
import { serialAt } from '../grid/days';
import {
  type PageLayoutState,
  type PageMargins,
  type SheetExtras,
  newSheetExtras,
  normalMargins,
} from '../grid/extras';
import type { CellValue } from '../grid/grid';
import { cellFromInput } from '../grid/input';
import { movedFormula } from '../grid/r1c1';
import { shareFormulas } from '../grid/shared-formula';
import { newSheetSize, pixelsPerPoint } from '../grid/measures';
import { withControls } from './file-texts';
import type { Related } from './package';
import { type ThemeColors, colorOf } from './read-styles';
import { paperSizeNumbers, pixelsPerDigit } from './sheet-measures';
import { type XmlElement, child, childrenOf, descendants, flagOf, numberOf } from './xml';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

export interface SheetContext {
  /** The texts of the file, each as the cells that show it hold it; none for an empty one. */
  readonly sharedTexts: readonly (ICellData | undefined)[];
  readonly styles: readonly IStyleData[];
  readonly unlocked: readonly boolean[];
  readonly theme: ThemeColors;
  readonly related: readonly Related[];
  /** A formula of the file, of a cell of the sheet, as the grid has it. */
  formula(text: string, row: number, column: number, isOverArrays: boolean): string;
  /** Counts the characters of a text that a cell holds; throws an UnreadableFileError for more than a page can hold. */
  text(characters: number): void;
  /** What the file says that a formula gave. */
  result(row: number, column: number, value: CellValue): void;
}

/** All of a sheet but its name and what other parts hold. */
export function readSheet(sheet: XmlElement, context: SheetContext): Partial<IWorksheetData> & { custom: SheetExtras } {
  const view = child(sheet, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = (pane?.attributes['state'] ?? '').startsWith('frozen');
  const [xSplit, ySplit] = isFrozen ? [numberOf(pane, 'xSplit') ?? 0, numberOf(pane, 'ySplit') ?? 0] : [0, 0];
  const format = child(sheet, 'sheetFormatPr');
  const width = numberOf(format, 'defaultColWidth');
  const height = numberOf(format, 'defaultRowHeight');
  const cellData = cells(sheet, context);
  links(sheet, context, cellData);
  shareFormulas(cellData);
  const rowData = rows(sheet, context.styles);
  const columnData = columns(sheet, context.styles);
  const merged = childrenOf(child(sheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => {
    const place = parseRectangle(attributes['ref'] ?? '');
    return place ? [rangeOf(place)] : [];
  });
  const zoom = numberOf(view, 'zoomScale');
  const tabColor = colorOf(child(sheet, 'sheetPr', 'tabColor'), context.theme);
  const extent = (numbered: object): number =>
    Object.keys(numbered).reduce((most, number) => Math.max(most, Number(number) + 1), 0);
  const lines = Object.values(cellData as Record<number, object>);
  const usedColumns = lines.reduce((most, line) => Math.max(most, extent(line)), 0);
  return {
    rowCount: Math.max(
      newSheetSize.rowCount,
      extent(cellData),
      extent(rowData),
      ...merged.map((one) => one.endRow + 1),
    ),
    columnCount: Math.max(
      newSheetSize.columnCount,
      usedColumns,
      extent(columnData),
      ...merged.map((one) => one.endColumn + 1),
    ),
    defaultColumnWidth: width === undefined ? newSheetSize.defaultColumnWidth : Math.round(width * pixelsPerDigit),
    defaultRowHeight: height === undefined ? newSheetSize.defaultRowHeight : Math.round(height * pixelsPerPoint),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(zoom === undefined ? {} : { zoomRatio: zoom / 100 }),
    showGridlines: flagOf(view, 'showGridLines', true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: flagOf(view, 'rightToLeft') ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
      xSplit,
      ySplit,
    },
    cellData,
    rowData,
    columnData,
    mergeData: merged,
    custom: {
      ...newSheetExtras(),
      pageLayout: pageLayout(sheet),
      protected: flagOf(child(sheet, 'sheetProtection'), 'sheet'),
      showHeadings: flagOf(view, 'showRowColHeaders', true),
    },
  };
}

export function rangeOf({ row, column, rows, columns }: Rectangle): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

// Cells

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function cells(sheet: XmlElement, context: SheetContext): Cells {
  const found: Cells = {};
  const shared = new Map<string, SharedFormula>();
  const spilled: Rectangle[] = [];
  let row = -1;
  for (const line of childrenOf(child(sheet, 'sheetData'), 'row')) {
    // A row or cell without its number follows the one before.
    row = (numberOf(line, 'r') ?? row + 2) - 1;
    if (!(row >= 0)) throw new Error(`a row has the number ${String(row + 1)}`);
    if (row >= maxRows) break;
    const cellsOfRow: Record<number, ICellData> = {};
    let column = -1;
    for (const cell of childrenOf(line, 'c')) {
      const letters = /^[A-Z]+/i.exec(cell.attributes['r'] ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnIndex(letters);
      if (column >= maxColumns) break;
      const style = context.styles[numberOf(cell, 's') ?? 0];
      const hasStyle = style !== undefined && Object.keys(style).length > 0;
      const formula = cellFormula(cell, row, column, shared, spilled, context);
      // What an array's cell shows is found anew.
      const isSpilled = formula === undefined && spilled.some((place) => contains(place, row, column));
      const said = cellValue(cell, context.sharedTexts, formula !== undefined);
      if (typeof said?.v === 'string') context.text(said.v.length);
      if (said && (isSpilled || formula !== undefined)) context.result(row, column, resultOf(said));
      const value = isSpilled ? undefined : said;
      const isUnlocked = context.unlocked[numberOf(cell, 's') ?? 0] === true;
      if (!hasStyle && !isUnlocked && formula === undefined && value === undefined) continue;
      cellsOfRow[column] = {
        ...(formula === undefined ? {} : { f: formula }),
        ...value,
        ...(hasStyle ? { s: style } : {}),
        ...(isUnlocked ? { custom: { unlocked: true } } : {}),
      };
    }
    if (Object.keys(cellsOfRow).length > 0) found[row] = cellsOfRow;
  }
  return found;
}

function resultOf({ v, t }: ICellData): CellValue {
  return t === CellValueType.BOOLEAN ? v === 1 : (v ?? '');
}

function contains(place: Rectangle, row: number, column: number): boolean {
  return (
    row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns
  );
}

function cellFormula(
  cell: XmlElement,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
  spilled: Rectangle[],
  context: SheetContext,
): string | undefined {
  const element = child(cell, 'f');
  if (!element) return undefined;
  const { t: type, si = '', ref = '' } = element.attributes;
  const text = element.text.trim();
  // What a data table computes stays as the values that it had.
  if (type === 'dataTable') return undefined;
  const known = shared.get(si);
  if (type === 'shared' && text === '') {
    return known && movedFormula(known.formula, row - known.row, column - known.column);
  }
  if (text === '') return undefined;
  const formula = context.formula(text, row, column, type === 'array');
  if (type === 'shared') shared.set(si, { formula, row, column });
  if (type === 'array') {
    const place = parseRectangle(ref);
    if (place && place.rows * place.columns > 1) spilled.push(place);
  }
  return formula;
}

function cellValue(
  cell: XmlElement,
  sharedTexts: SheetContext['sharedTexts'],
  isComputed: boolean,
): ICellData | undefined {
  const { t: type = 'n' } = cell.attributes;
  const text = child(cell, 'v')?.text;
  if (type === 'inlineStr') return textCell(richText(child(cell, 'is')), isComputed);
  if (text === undefined || (text === '' && type !== 'str')) return undefined;
  switch (type) {
    case 's':
      return isComputed
        ? { v: sharedTexts[Number(text)]?.v ?? '', t: CellValueType.STRING }
        : sharedTexts[Number(text)];
    case 'str':
      return textCell(withControls(text), isComputed);
    case 'b':
      return { v: text === '1' || text === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'e':
      return { v: text, t: CellValueType.STRING };
    case 'd': {
      const days = serialAt(Date.parse(`${text}${/[zZ]|[-+]\d\d:\d\d$/.test(text) ? '' : 'Z'}`));
      return Number.isFinite(days) ? { v: days, t: CellValueType.NUMBER } : textCell(text, isComputed);
    }
    default: {
      const value = Number(text);
      return Number.isFinite(value) ? { v: value, t: CellValueType.NUMBER } : textCell(text, isComputed);
    }
  }
}

export function textCell(text: string, isComputed: boolean): ICellData | undefined {
  if (text === '') return isComputed ? { v: '', t: CellValueType.STRING } : undefined;
  // A text that would be a number, a formula or a truth value if it were typed says that it is none.
  const isPlain = isComputed || cellFromInput(text, 'General').t === CellValueType.STRING;
  return { v: text, t: isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

/** A text with its own formats for letters, without them; how it is pronounced is no part of it. */
export function richText(element: XmlElement | undefined): string {
  const parts = element?.children ?? [];
  const text = parts.map((part) =>
    part.tag === 't' ? part.text : part.tag === 'r' ? (child(part, 't')?.text ?? '') : '',
  );
  return withControls(text.join(''));
}

function links(sheet: XmlElement, { related }: SheetContext, cellData: Cells): void {
  for (const { attributes } of childrenOf(child(sheet, 'hyperlinks'), 'hyperlink')) {
    const { ref = '', id, location, tooltip } = attributes;
    const place = parseRectangle(ref);
    const target = id === undefined ? undefined : related.find((one) => one.id === id)?.target;
    if (!place || (target === undefined && location === undefined)) continue;
    const cell = ((cellData[place.row] ??= {})[place.column] ??= {});
    const hyperlink = {
      ...(target === undefined ? {} : { address: location === undefined ? target : `${target}#${location}` }),
      ...(target === undefined && location !== undefined ? { documentReference: location } : {}),
      ...(tooltip ? { screenTip: tooltip } : {}),
      textToDisplay: String(cell.v ?? ''),
    };
    cell.custom = { ...cell.custom, hyperlink };
  }
}

// Columns and rows

/** More than these of one look are the rest of the sheet, which nobody sees. */
const farColumns = 1000;

function columns(sheet: XmlElement, styles: readonly IStyleData[]): Record<number, IColumnData> {
  const found: Record<number, IColumnData> = {};
  for (const element of descendants(child(sheet, 'cols'), 'col')) {
    const first = (numberOf(element, 'min') ?? 1) - 1;
    const last = (numberOf(element, 'max') ?? 1) - 1;
    const width = numberOf(element, 'width');
    const data: IColumnData = {
      // What is hidden may have no width to come back to.
      ...(width === undefined || width === 0 ? {} : { w: Math.round(width * pixelsPerDigit) }),
      ...(flagOf(element, 'hidden') ? { hd: BooleanNumber.TRUE } : {}),
      ...lookOf(element, 'style', styles),
    };
    if (Object.keys(data).length === 0) continue;
    for (let column = first; column <= Math.min(last, first + farColumns, maxColumns - 1); column++) {
      // To the sheet's right end: that is no column of its own.
      if (last === maxColumns - 1 && column >= Math.max(first + 1, newSheetSize.columnCount)) break;
      found[column] = { ...data };
    }
  }
  return found;
}

function rows(sheet: XmlElement, styles: readonly IStyleData[]): Record<number, IRowData> {
  const found: Record<number, IRowData> = {};
  let row = -1;
  for (const element of childrenOf(child(sheet, 'sheetData'), 'row')) {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    if (row >= maxRows) break;
    const height = numberOf(element, 'ht');
    const isChosen = flagOf(element, 'customHeight');
    const data: IRowData = {
      ...(height === undefined
        ? {}
        : { h: height * pixelsPerPoint, ia: isChosen ? BooleanNumber.FALSE : BooleanNumber.TRUE }),
      ...(flagOf(element, 'hidden') ? { hd: BooleanNumber.TRUE } : {}),
      ...(flagOf(element, 'customFormat') ? lookOf(element, 's', styles) : {}),
    };
    if (Object.keys(data).length > 0) found[row] = data;
  }
  return found;
}

function lookOf(element: XmlElement, attribute: string, styles: readonly IStyleData[]): { s?: IStyleData } {
  const style = styles[numberOf(element, attribute) ?? 0];
  return style && Object.keys(style).length > 0 ? { s: style } : {};
}

// Print set-up

function pageLayout(sheet: XmlElement): PageLayoutState {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const isFitted = flagOf(child(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const wide = numberOf(setup, 'fitToWidth') ?? 1;
  const high = numberOf(setup, 'fitToHeight') ?? 1;
  const paper = numberOf(setup, 'paperSize');
  const size = Object.entries(paperSizeNumbers).find(([, number]) => number === paper)?.[0];
  const breaks = (tag: string): number[] =>
    childrenOf(child(sheet, tag), 'brk')
      .flatMap((element) => numberOf(element, 'id') ?? [])
      .sort((one, other) => one - other);
  const [rowBreaks, columnBreaks] = [breaks('rowBreaks'), breaks('colBreaks')];
  return {
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: size ?? newSheetExtras().pageLayout.paperSize,
    zoom: isFitted
      ? {
          // As many pages as it takes are 0.
          ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
          ...(high > 0 ? { verticalFitToPages: high } : {}),
        }
      : { scale: numberOf(setup, 'scale') ?? 100 },
    centerHorizontally: flagOf(options, 'horizontalCentered'),
    centerVertically: flagOf(options, 'verticalCentered'),
    printGridlines: flagOf(options, 'gridLines'),
    printHeadings: flagOf(options, 'headings'),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
    ...marginsOf(child(sheet, 'pageMargins')),
    ...headersFooters(sheet),
  };
}

/** Those that differ from Excel's normal ones. */
function marginsOf(element: XmlElement | undefined): Pick<PageLayoutState, 'margins'> {
  const sides = Object.keys(normalMargins) as (keyof PageMargins)[];
  const others = sides.flatMap((side) => {
    // The file counts in inches: 0.7 of one are not 50.4 points to the last digit.
    const points = Math.round((numberOf(element, side) ?? normalMargins[side] / 72) * 72e3) / 1e3;
    return points === normalMargins[side] ? [] : [[side, points]];
  });
  return others.length > 0 ? { margins: Object.fromEntries(others) as Partial<PageMargins> } : {};
}

function headersFooters(sheet: XmlElement): Pick<PageLayoutState, 'headersFooters'> {
  const found: NonNullable<PageLayoutState['headersFooters']> = {};
  for (const line of ['Header', 'Footer'] as const) {
    const text = child(sheet, 'headerFooter', `odd${line}`)?.text ?? '';
    // Without a code before it a text stands in the middle.
    const [first = '', ...codes] = text.split(/&([LCR])/);
    if (first !== '') found[`center${line}`] = first;
    const sides = { L: 'left', C: 'center', R: 'right' } as const;
    for (let index = 0; index < codes.length; index += 2) {
      const side = sides[codes[index] as keyof typeof sides];
      found[`${side}${line}`] = codes[index + 1] ?? '';
    }
  }
  return Object.keys(found).length > 0 ? { headersFooters: found } : {};
}
