// A workbook as an .xlsx file: cells, styles and what stands beside them through the library, charts by chart-parts.ts.
import {
  BooleanNumber,
  BorderStyleTypes,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { cellAddress, maxColumns, maxRows, parseRectangle, rectangleAddress, splitAddress } from '../grid/area';
import { conditionalRules } from '../grid/conditional-rules';
import { serialAt } from '../grid/days';
import { definedNames, nameFormula } from '../grid/defined-names';
import type { TableState } from '../grid/extras';
import { type Grid, isErrorValue } from '../grid/grid';
import { readFormat } from '../grid/style';
import { defaultFont, newSheetSize, pixelsPerPoint } from '../grid/measures';
import { carriedOver } from './carry-over';
import { chartPart, drawingPart } from './chart-parts';
import { addXmlParts } from './custom-xml-parts';
import { isArrayFormula, withoutOwnCells } from './file-arrays';
import { fileFormula } from './file-formula';
import { addValidations, color, fileStyle, headerFooter, pageSetup, printNames, replacePart } from './file-parts';
import { openXlsx } from './open';
import { FilePackage } from './package';
import { pixelsPerDigit } from './sheet-measures';
import { element, escaped } from './xml';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];
type Border = NonNullable<CellStyle['border']>;

export interface SaveOptions {
  /** Functions that an add-in brings: a file writes their names in a way of its own. */
  readonly addInFunctions?: readonly string[];
}

/**
 * The workbook as the bytes of an .xlsx file; call it when calculation has settled. Excel and LibreOffice calculate the
 * formulas anew when they open it; other readers find the values of now. Left out: add-ins' settings, and the look of
 * whole columns and rows outside the used cells.
 */
export async function saveXlsx(grid: Grid, options: SaveOptions = {}): Promise<Uint8Array> {
  const sheetIds = grid.sheetIds();
  const { addInFunctions = [] } = options;
  const isRange = rangeNames(grid);
  const formulas: Formulas = {
    inFile: (formula) => fileFormula(formula, addInFunctions),
    inCell: (formula) => fileFormula(withoutOwnCells(formula, isRange), addInFunctions),
    isArray: (formula) => isArrayFormula(formula, isRange),
  };
  const file = unzipSync(
    await writeXlsx({
      sheets: sheetIds.map((sheetId) => sheet(grid, sheetId, formulas)),
      namedRanges: [
        ...names(grid, formulas),
        ...sheetIds.flatMap((sheetId) => printNames(grid.extras(sheetId).pageLayout, grid.sheet(sheetId).getName())),
      ],
      activeSheet: sheetIds.indexOf(grid.activeSheetId()),
      defaultFont: { name: defaultFont.name, size: defaultFont.size },
      ...(grid.workbookExtras().structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
    }),
  );
  hideNames(grid, file);
  // The library has made a plain chart in the place of each; its charts know neither lines over columns nor bubbles.
  let count = 0;
  for (const [index, sheetId] of sheetIds.entries()) {
    addValidations(file, `xl/worksheets/sheet${String(index + 1)}.xml`, validations(grid, sheetId, formulas));
    const { charts } = grid.extras(sheetId);
    if (charts.length === 0) continue;
    replacePart(file, `xl/drawings/drawing${String(index + 1)}.xml`, drawingPart(charts));
    for (const chart of charts) replacePart(file, `xl/charts/chart${String(++count)}.xml`, chartPart(grid, chart));
  }
  addXmlParts(file, grid.workbookExtras().xmlParts ?? []);
  return zipSync(intoSource(grid, file, options));
}

/** Where the workbook came out of a file, that file with what has changed. */
function intoSource(grid: Grid, written: Record<string, Uint8Array>, options: SaveOptions): Record<string, Uint8Array> {
  const { source } = grid.workbookExtras();
  if (source === undefined) return written;
  const bytes = strToU8(atob(source), true);
  const file = new FilePackage(bytes);
  return carriedOver({ grid, source: file, before: openXlsx(bytes, options), written });
}

/** The formulas of the workbook as a file has them. */
interface Formulas {
  inFile(formula: string): string;
  /** Of a cell. */
  inCell(formula: string): string;
  /** Whether the file has to say that the formula is computed over arrays. */
  isArray(formula: string): boolean;
}

function sheet(grid: Grid, sheetId: string, formulas: Formulas): WriteSheet {
  const extras = grid.extras(sheetId);
  const tabColor = grid.tabColor(sheetId);
  const frozen = grid.frozen(sheetId);
  const rowDefs = rows(grid, sheetId);
  const written = cells(grid, sheetId, formulas);
  const tables = (extras.tables ?? []).map((table) => tableOf(grid, sheetId, table, written));
  const merged = grid.sheet(sheetId).getMergeData();
  const place = placesOn(grid, sheetId);
  const zoom = grid.sheet(sheetId).getZoomRatio();
  // The library forgets the rows below the last cell.
  const last = Math.max(-1, ...rowDefs.keys());
  if (last >= 0 && !written.has(`${String(last)},0`)) written.set(`${String(last)},0`, { value: null });
  return {
    name: grid.sheet(sheetId).getName(),
    hidden: grid.isHidden(sheetId),
    cells: written,
    columns: columns(grid, sheetId),
    rowDefs,
    merges: merged.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    ...(tables.length > 0 ? { tables } : {}),
    conditionalRules: conditionalRules(grid, sheetId).flatMap((rule, index) =>
      conditionalRule(rule, index + 1, formulas, place),
    ),
    charts: extras.charts.map(() => ({
      type: 'line',
      series: [{ values: 'A1' }],
      anchor: { from: { row: 0, col: 0 } },
    })),
    pageSetup: pageSetup(extras.pageLayout),
    ...headerFooter(extras.pageLayout),
    // The library names the row before the break.
    rowBreaks: (extras.pageLayout.rowBreaks ?? []).map((row) => row - 1),
    colBreaks: (extras.pageLayout.columnBreaks ?? []).map((column) => column - 1),
    view: {
      showGridLines: grid.showsGridlines(sheetId),
      showRowColHeaders: extras.showHeadings,
      ...(zoom === 1 ? {} : { zoomScale: Math.round(zoom * 100) }),
      ...(tabColor === '' ? {} : { tabColor: color(tabColor) }),
    },
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(extras.protected ? { protection: { sheet: true } } : {}),
  };
}

// Cells

function cells(grid: Grid, sheetId: string, formulas: Formulas): Map<string, Partial<Cell>> {
  const found = new Map<string, Partial<Cell>>();
  const used = grid.usedArea(sheetId, false);
  if (!used) return found;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const written = cell(grid, sheetId, row, column, formulas);
      if (Object.keys(written).length > 0) found.set(`${String(row)},${String(column)}`, written);
    }
  }
  return found;
}

function cell(grid: Grid, sheetId: string, row: number, column: number, formulas: Formulas): Partial<Cell> {
  const value = grid.value(sheetId, row, column);
  const formula = grid.formula(sheetId, row, column);
  const look = grid.style(sheetId, row, column);
  const style = fileStyle(readFormat(look), cellBorder(look.bd));
  const link = hyperlink(grid, sheetId, row, column);
  const spill = formula === undefined ? undefined : grid.spill(sheetId, row, column);
  const isArray = formula !== undefined && (spill !== undefined || formulas.isArray(formula));
  const place = spill ?? { row, column, rows: 1, columns: 1 };
  return {
    ...(formula === undefined
      ? value === ''
        ? {}
        : { value }
      : {
          formula: formulas.inCell(formula),
          // The library would write an error value as a text.
          ...(isErrorValue(value) ? {} : { formulaResult: value }),
          ...(isArray
            ? { formulaType: 'array' as const, formulaRef: rectangleAddress(place), formulaDynamic: true }
            : {}),
        }),
    ...(style ? { style } : {}),
    ...(link ? { hyperlink: link } : {}),
  };
}

function hyperlink(grid: Grid, sheetId: string, row: number, column: number): Cell['hyperlink'] {
  const link = grid.sheet(sheetId).getCellRaw(row, column)?.custom?.['hyperlink'] as
    { address?: string; documentReference?: string; screenTip?: string } | undefined;
  if (!link) return undefined;
  return {
    target: link.address ?? '',
    ...(link.documentReference === undefined ? {} : { location: link.documentReference }),
    ...(link.screenTip ? { tooltip: link.screenTip } : {}),
  };
}

// Styles

const borderLines: Readonly<Record<BorderStyleTypes, NonNullable<Border['top']>['style'] | undefined>> = {
  [BorderStyleTypes.NONE]: undefined,
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DASH_DOT]: 'dashDot',
  [BorderStyleTypes.DASH_DOT_DOT]: 'dashDotDot',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.MEDIUM_DASHED]: 'mediumDashed',
  [BorderStyleTypes.MEDIUM_DASH_DOT]: 'mediumDashDot',
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: 'mediumDashDotDot',
  [BorderStyleTypes.SLANT_DASH_DOT]: 'slantDashDot',
  [BorderStyleTypes.THICK]: 'thick',
};

function cellBorder(borders: IStyleData['bd']): Border | undefined {
  const written: Border = {};
  for (const [edge, side] of [
    ['t', 'top'],
    ['b', 'bottom'],
    ['l', 'left'],
    ['r', 'right'],
  ] as const) {
    const line = borders?.[edge];
    const style = line ? borderLines[line.s] : undefined;
    if (line && style) written[side] = { style, color: color(line.cl.rgb ?? '#000000') };
  }
  return Object.keys(written).length > 0 ? written : undefined;
}

// Tables

/** A table's headings are texts, each another one: the cells say what the table says, or Excel finds the file damaged. */
function tableOf(
  grid: Grid,
  sheetId: string,
  { name, place }: TableState,
  written: Map<string, Partial<Cell>>,
): NonNullable<WriteSheet['tables']>[number] {
  const taken = new Set<string>();
  const columns = Array.from({ length: place.columns }, (_, index) => {
    const column = place.column + index;
    const said = grid.text(sheetId, place.row, column) || `Column${String(index + 1)}`;
    let heading = said;
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = said + String(number);
    taken.add(heading.toLowerCase());
    const key = `${String(place.row)},${String(column)}`;
    const { style } = written.get(key) ?? {};
    written.set(key, { value: heading, ...(style ? { style } : {}) });
    return { name: heading };
  });
  return { name, displayName: name, range: rectangleAddress(place), columns };
}

// Columns and rows

function columns(grid: Grid, sheetId: string): NonNullable<WriteSheet['columns']> {
  const sheet = grid.sheet(sheetId);
  return Array.from({ length: sheet.getColumnCount() }, (_, column) => {
    const width = grid.columnWidth(sheetId, column);
    return {
      ...(width === newSheetSize.defaultColumnWidth ? {} : { width: width / pixelsPerDigit }),
      ...(sheet.getColVisible(column) ? {} : { hidden: true }),
    };
  });
}

function rows(grid: Grid, sheetId: string): NonNullable<WriteSheet['rowDefs']> {
  const sheet = grid.sheet(sheetId);
  const manager = sheet.getRowManager();
  const written: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (let row = 0; row < sheet.getRowCount(); row++) {
    const data = manager.getRow(row);
    if (!data) continue;
    // A height that follows the text is left for the reader to find with its own fonts.
    const isChosen = data.h !== undefined && data.ia !== BooleanNumber.TRUE && data.h !== newSheetSize.defaultRowHeight;
    const definition = {
      ...(isChosen && data.h !== undefined ? { height: data.h / pixelsPerPoint } : {}),
      ...(data.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
    if (Object.keys(definition).length > 0) written.set(row, definition);
  }
  return written;
}

// Names and print set-up

function names(grid: Grid, formulas: Formulas): NamedRange[] {
  return definedNames(grid).map((entry) => ({
    name: entry.name,
    range: formulas.inFile(nameFormula(entry)),
    ...(entry.localSheetId && grid.hasSheet(entry.localSheetId)
      ? { scope: grid.sheet(entry.localSheetId).getName() }
      : {}),
    ...(entry.comment ? { comment: entry.comment } : {}),
  }));
}

/** The library writes names in the order in which they are given, and all of them as names to be seen. */
function hideNames(grid: Grid, file: Record<string, Uint8Array>): void {
  const all = definedNames(grid);
  if (!all.some(({ hidden }) => hidden)) return;
  let index = 0;
  const path = 'xl/workbook.xml';
  const workbook = strFromU8(file[path] ?? new Uint8Array());
  replacePart(
    file,
    path,
    workbook.replace(/<definedName /g, (tag) => (all[index++]?.hidden ? `${tag}hidden="1" ` : tag)),
  );
}

/** Tells which names stand for more than one cell. */
function rangeNames(grid: Grid): (name: string) => boolean {
  const found = new Set<string>();
  for (const entry of definedNames(grid)) {
    const cells = parseRectangle(splitAddress(nameFormula(entry).slice(1)).cells);
    if (cells && (cells.rows > 1 || cells.columns > 1)) found.add(entry.name.toLowerCase());
  }
  return (name) => found.has(name.toLowerCase());
}

// Validations and conditional formats

/** Where the rules of a sheet are, as a file says it. */
type PlaceInFile = (ranges: readonly IRange[]) => string;

/** What reaches beyond all that is used, as far as the sheet does here, goes on to the end of the file's sheet. */
function placesOn(grid: Grid, sheetId: string): PlaceInFile {
  const sheet = grid.sheet(sheetId);
  const used = grid.usedArea(sheetId, false);
  const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  const goesOnDown = !used || used.row + used.rows <= lastRow;
  const goesOnRight = !used || used.column + used.columns <= lastColumn;
  return (ranges) =>
    ranges
      .map(({ startRow, startColumn, endRow, endColumn }) => {
        const first = cellAddress(startRow, startColumn);
        const last = cellAddress(
          goesOnDown && endRow >= lastRow ? maxRows - 1 : endRow,
          goesOnRight && endColumn >= lastColumn ? maxColumns - 1 : endColumn,
        );
        return first === last ? first : `${first}:${last}`;
      })
      .join(' ');
}

/** In the words and the order of ECMA-376, part 1, 18.3.1.33; the library leaves out what only some of them have. */
function validations(grid: Grid, sheetId: string, formulas: Formulas): string[] {
  const place = placesOn(grid, sheetId);
  return grid
    .service(SheetDataValidationModel)
    .getRules(grid.unitId, sheetId)
    .flatMap((rule) => validation(rule, formulas, place));
}

const validationTypes = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
const errorStyles = ['information', 'stop', 'warning'] as const;

function validation(rule: ISheetDataValidationRule, formulas: Formulas, place: PlaceInFile): string[] {
  const type = validationTypes.find((one) => one === rule.type);
  const isPlain = type === undefined && rule.type === String(DataValidationType.ANY);
  if (!type && !isPlain) return [];
  const formula = (tag: string, text: string | undefined): string => {
    const inFile = type && bound(rule, text, formulas);
    return inFile === undefined ? '' : element(tag, {}, escaped(inFile));
  };
  const attributes = {
    // Any value is allowed where only a prompt is given.
    type,
    errorStyle: errorStyles[rule.errorStyle ?? 1] ?? 'stop',
    operator: type && type !== 'list' && type !== 'custom' ? rule.operator : undefined,
    allowBlank: rule.allowBlank ?? true,
    // So a file says that the arrow is hidden.
    showDropDown: type === 'list' && rule.showDropDown === false ? true : undefined,
    showInputMessage: rule.showInputMessage ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    errorTitle: rule.errorTitle || undefined,
    error: rule.error || undefined,
    promptTitle: rule.promptTitle || undefined,
    prompt: rule.prompt || undefined,
    sqref: place(rule.ranges),
  };
  return [
    element('dataValidation', attributes, formula('formula1', rule.formula1), formula('formula2', rule.formula2)),
  ];
}

/** A bound as a file has it: a formula, a number; a date as its serial; a list of values as a text. */
function bound({ type }: ISheetDataValidationRule, text: string | undefined, formulas: Formulas): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.startsWith('=')) return formulas.inFile(text);
  if (type === String(DataValidationType.LIST)) return `"${text.replaceAll('"', '""')}"`;
  if (type === String(DataValidationType.DATE) && !Number.isFinite(Number(text))) {
    const [year = 1900, month = 1, day = 1] = text.split(/\D+/).map(Number);
    return String(serialAt(Date.UTC(year, month - 1, day)));
  }
  return text;
}

function conditionalRule(
  { ranges, rule, stopIfTrue }: IConditionFormattingRule,
  priority: number,
  formulas: Formulas,
  place: PlaceInFile,
): ConditionalRule[] {
  const written = { priority, range: place(ranges), stopIfTrue };
  if (rule.type === CFRuleType.colorScale) {
    const { config } = rule;
    if (config.length < 2) return [];
    return [{ type: 'colorScale', ...written, colorScale: colorScale(config, formulas) }];
  }
  if (rule.type !== CFRuleType.highlightCell) return [];
  const style = differentialStyle(rule.style);
  if (rule.subType === CFSubRuleType.formula) {
    return [{ type: 'expression', formula: formulas.inFile(rule.value), style, ...written }];
  }
  if (rule.subType === CFSubRuleType.number) {
    const { operator, value } = rule;
    const limits = (Array.isArray(value) ? value : [value ?? 0]).map(String);
    return [{ type: 'cellIs', operator: operator, formula: limits, style, ...written }];
  }
  return [];
}

type ColorScale = NonNullable<ConditionalRule['colorScale']>;

function colorScale(config: IColorScale['config'], formulas: Formulas): ColorScale {
  return {
    cfvo: config.map(({ value: { type, value } }) => {
      const text = value === undefined ? {} : { value: String(value) };
      // The library writes a point of any type; its types leave out the one that a formula places.
      const point = type === CFValueType.formula ? { value: formulas.inFile(String(value)) } : text;
      return { type: type as ColorScale['cfvo'][number]['type'], ...point };
    }),
    // The library completes colours everywhere else.
    colors: config.map((point) => `FF${color(point.color).rgb}`),
  };
}

function differentialStyle(style: IStyleBase): CellStyle {
  const rgb = (part: Nullable<{ rgb?: Nullable<string> }>): { rgb: string } | undefined =>
    part?.rgb ? color(part.rgb) : undefined;
  const font = rgb(style.cl);
  const fill = rgb(style.bg);
  const fontStyle = {
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul ? { underline: style.ul.s === BooleanNumber.TRUE } : {}),
    ...(style.st ? { strikethrough: style.st.s === BooleanNumber.TRUE } : {}),
    ...(font ? { color: font } : {}),
  };
  return {
    ...(Object.keys(fontStyle).length > 0 ? { font: fontStyle } : {}),
    // The fill of a conditional format is its background; readers that go by the pattern's colour find it as well.
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } } : {}),
    ...(style.n ? { numFmt: style.n.pattern } : {}),
  };
}
