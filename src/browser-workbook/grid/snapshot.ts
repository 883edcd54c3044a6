// The whole workbook as plain JSON, so that two moments can be compared.
import type { IBorderStyleData, ISheetDataValidationRule, Nullable } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Area, cellAddress, columnLetters, rectangleAddress } from './area';
import { conditionalRules, ruleSummary } from './conditional-rules';
import { definedNames, nameFormula } from './defined-names';
import type { ChartState, Json, PageLayoutState, SeriesState } from './extras';
import type { CellValue, Grid } from './grid';
import { type CellFormat, readBorder, readFormat } from './style';
import { newSheetSize } from './measures';
import { errorAnswer, promptAnswer, ruleAnswer } from './validation-rules';

export interface CellSnapshot {
  readonly value?: CellValue;
  readonly formula?: string;
  /** As its number format shows it, where that is not the value itself. */
  readonly text?: string;
  /** The parts that are not as in a new sheet. */
  readonly format?: Partial<CellFormat>;
  readonly borders?: Json;
  readonly hyperlink?: Json;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Pixels, by column letters or row numbers, where not the default. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly validations: readonly Json[];
  readonly conditionalFormats: readonly Json[];
  /** Absent where there are none. */
  readonly merged?: readonly string[];
  readonly charts: readonly Json[];
  /** Absent where there are none. */
  readonly tables?: readonly Json[];
  readonly pageLayout: PageLayoutState;
  readonly protected: boolean;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly Json[];
  readonly settings: Readonly<Record<string, Json>>;
  readonly xmlParts: readonly string[];
  readonly structureProtected: boolean;
  readonly active: { readonly sheet: string; readonly selection: string };
}

/** Every cell that is not blank, every format, and all that stands beside the cells; call it when calculation has settled. */
export function takeSnapshot(grid: Grid): WorkbookSnapshot {
  const { settings, structureProtected, xmlParts = [] } = grid.workbookExtras();
  return {
    sheets: grid.sheetIds().map((sheetId) => sheetSnapshot(grid, sheetId)),
    names: definedNames(grid)
      .map((entry) => ({
        name: entry.name,
        formula: nameFormula(entry),
        comment: entry.comment ?? '',
        visible: entry.hidden !== true,
        scope:
          entry.localSheetId && grid.hasSheet(entry.localSheetId)
            ? grid.sheet(entry.localSheetId).getName()
            : 'Workbook',
      }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    settings: copy(settings),
    xmlParts: xmlParts.map(({ xml }) => xml),
    structureProtected,
    active: {
      sheet: grid.sheet(grid.activeSheetId()).getName(),
      selection: grid
        .selection()
        .areas.map(({ sheetId: _sheet, ...rectangle }) => rectangleAddress(rectangle))
        .join(','),
    },
  };
}

function sheetSnapshot(grid: Grid, sheetId: string): SheetSnapshot {
  const sheet = grid.sheet(sheetId);
  const extras = grid.extras(sheetId);
  const columnWidths: Record<string, number> = {};
  const rowHeights: Record<string, number> = {};
  const hiddenRows: number[] = [];
  const hiddenColumns: string[] = [];
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    if (grid.columnWidth(sheetId, column) !== newSheetSize.defaultColumnWidth) {
      columnWidths[columnLetters(column)] = grid.columnWidth(sheetId, column);
    }
    if (!sheet.getColVisible(column)) hiddenColumns.push(columnLetters(column));
  }
  for (let row = 0; row < sheet.getRowCount(); row++) {
    if (grid.rowHeight(sheetId, row) !== newSheetSize.defaultRowHeight)
      rowHeights[String(row + 1)] = grid.rowHeight(sheetId, row);
    if (!sheet.getRowVisible(row)) hiddenRows.push(row + 1);
  }
  return {
    name: sheet.getName(),
    hidden: grid.isHidden(sheetId),
    tabColor: grid.tabColor(sheetId),
    gridlines: grid.showsGridlines(sheetId),
    headings: extras.showHeadings,
    frozen: grid.frozen(sheetId),
    columnWidths,
    rowHeights,
    hiddenRows,
    hiddenColumns,
    cells: cells(grid, sheetId),
    validations: validations(grid, sheetId),
    conditionalFormats: conditionalRules(grid, sheetId).map((rule) => ({
      address: rule.ranges.map(address).join(','),
      rule: ruleSummary(rule),
    })),
    ...(sheet.getMergeData().length > 0 && {
      merged: sheet
        .getMergeData()
        .map(({ startRow: row, startColumn: column, endRow, endColumn }) =>
          rectangleAddress({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 }),
        ),
    }),
    charts: extras.charts.map((chart) => chartSnapshot(grid, chart)),
    ...(extras.tables?.length
      ? { tables: extras.tables.map(({ name, place }) => ({ name, address: rectangleAddress(place) })) }
      : {}),
    pageLayout: copy(extras.pageLayout),
    protected: extras.protected,
  };
}

function cells(grid: Grid, sheetId: string): Record<string, CellSnapshot> {
  const found: Record<string, CellSnapshot> = {};
  const used = grid.usedArea(sheetId, false);
  if (!used) return found;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = cellSnapshot(grid, sheetId, row, column);
      if (Object.keys(cell).length > 0) found[cellAddress(row, column)] = cell;
    }
  }
  return found;
}

const newFormat = readFormat({});

function cellSnapshot(grid: Grid, sheetId: string, row: number, column: number): CellSnapshot {
  const value = grid.value(sheetId, row, column);
  const formula = grid.formula(sheetId, row, column);
  const text = grid.text(sheetId, row, column);
  const style = grid.style(sheetId, row, column);
  const format = Object.fromEntries(
    Object.entries(readFormat(style)).filter(([part, set]) => set !== newFormat[part as keyof CellFormat]),
  ) as Partial<CellFormat>;
  const borders = Object.fromEntries(
    Object.entries<Nullable<IBorderStyleData>>({ ...style.bd }).flatMap(([edge, line]) =>
      line ? [[edge, { ...readBorder(line) }]] : [],
    ),
  );
  const hyperlink = grid.sheet(sheetId).getCellRaw(row, column)?.custom?.['hyperlink'] as Json | undefined;
  return {
    ...(value === '' ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(text === String(value) || typeof value === 'boolean' ? {} : { text }),
    ...(Object.keys(format).length > 0 ? { format } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(hyperlink === undefined ? {} : { hyperlink: copy(hyperlink) }),
  };
}

function address(part: { startRow: number; endRow: number; startColumn: number; endColumn: number }): string {
  return rectangleAddress({
    row: part.startRow,
    column: part.startColumn,
    rows: part.endRow - part.startRow + 1,
    columns: part.endColumn - part.startColumn + 1,
  });
}

function validations(grid: Grid, sheetId: string): Json[] {
  return grid
    .service(SheetDataValidationModel)
    .getRules(grid.unitId, sheetId)
    .map((rule: ISheetDataValidationRule) => ({
      address: rule.ranges.map(address).join(','),
      rule: ruleAnswer(rule),
      prompt: promptAnswer(rule),
      errorAlert: errorAnswer(rule),
      ignoreBlanks: rule.allowBlank ?? true,
    }))
    .sort((one, other) => one.address.localeCompare(other.address));
}

function chartSnapshot(grid: Grid, { id: _id, part: _part, series, ...chart }: ChartState): Json {
  const place = (area: Area | undefined): string | null =>
    area && grid.hasSheet(area.sheetId) ? grid.address(area) : null;
  const parts = series.map(({ values, categories, sizes, ...rest }: SeriesState) => ({
    ...rest,
    values: place(values),
    categories: place(categories),
    ...(sizes ? { sizes: place(sizes) } : {}),
  }));
  return JSON.parse(JSON.stringify({ ...chart, series: parts })) as Json;
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
