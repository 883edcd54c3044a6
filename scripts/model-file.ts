// The .xlsx file of a plan with what its formulas compute to: no grid and no office.js is started for it. Its parts are
// those that the browser workbook saves of the same model; a test holds both together.
import { randomUUID } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { type Cell, type CellStyle, type ConditionalRule, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { parseRectangle, rectangleAddress, type Rectangle } from '../src/browser-workbook/grid/area';
import type { AxisState, ChartState, PageLayoutState, SeriesState } from '../src/browser-workbook/grid/extras';
import { newSheetExtras } from '../src/browser-workbook/grid/extras';
import { defaultFont, newSheetSize, pixelsPerPoint } from '../src/browser-workbook/grid/measures';
import type { CellFormat } from '../src/browser-workbook/grid/style';
import { chartPart, drawingPart, type ChartCells } from '../src/browser-workbook/xlsx/chart-parts';
import { addXmlParts } from '../src/browser-workbook/xlsx/custom-xml-parts';
import { isArrayFormula } from '../src/browser-workbook/xlsx/file-arrays';
import { fileFormula } from '../src/browser-workbook/xlsx/file-formula';
import {
  addValidations,
  color,
  fileStyle,
  headerFooter,
  pageSetup,
  printNames,
  replacePart,
} from '../src/browser-workbook/xlsx/file-parts';
import { pixelsPerDigit } from '../src/browser-workbook/xlsx/sheet-measures';
import { element, escaped } from '../src/browser-workbook/xlsx/xml';
import type { CellValues } from '../src/calculation';
import { modelRecords, recordOf } from '../src/excel/model-record';
import { recordXml } from '../src/excel/records';
import {
  firstCell,
  pointsOf,
  printMargins,
  sheetPrefix,
  shownValue,
  splitReference,
  type CellContent,
  type CellStyle as PlannedStyle,
  type ChartPlan,
  type SheetPlan,
  type ValidationPlan,
  type WorkbookPlan,
} from '../src/plan';

/** Where the add-in lies, with the help that a sheet leads to: as for a build. */
const addInAddress = (process.env['npm_package_config_address'] ?? 'https://localhost:3000').replace(/\/+$/, '');

/** `values`: what the formulas of the plan show. */
export async function modelFile(plan: WorkbookPlan, values: CellValues): Promise<Uint8Array> {
  const sheets = plan.sheets.map((sheet) => new FileSheet(plan, sheet, values));
  const layouts = plan.sheets.map((sheet) => ({ name: sheet.name, layout: pageLayout(sheet.print) }));
  const file = unzipSync(
    await writeXlsx({
      sheets: sheets.map((sheet) => sheet.written()),
      namedRanges: [
        ...plan.names.map(({ name, formula, comment }) => ({
          name,
          range: fileFormula(formula),
          ...(comment ? { comment } : {}),
        })),
        ...layouts.flatMap(({ name, layout }) => printNames(layout, name)),
      ],
      activeSheet: plan.sheets.findIndex(({ name }) => name === plan.start.sheet),
      defaultFont: { name: defaultFont.name, size: defaultFont.size },
    }),
  );
  const cells = chartCells(sheets);
  let count = 0;
  for (const [index, { plan: sheet }] of sheets.entries()) {
    const number = String(index + 1);
    addValidations(file, `xl/worksheets/sheet${number}.xml`, sheet.validations.map(validation));
    if (sheet.charts.length === 0) continue;
    const charts = sheet.charts.map(chartState);
    replacePart(file, `xl/drawings/drawing${number}.xml`, drawingPart(charts));
    for (const chart of charts) replacePart(file, `xl/charts/chart${String(++count)}.xml`, chartPart(cells, chart));
  }
  // No program has given the sheets ids yet: they are found by their names.
  const record = recordOf(
    plan,
    plan.sheets.map(({ name }) => ({ id: name, name })),
  );
  addXmlParts(file, [{ id: `{${randomUUID().toUpperCase()}}`, xml: recordXml(modelRecords, record) }]);
  return zipSync(file);
}

/** A cell's look, and its edges. */
interface Look {
  readonly format: CellFormat;
  readonly edges: { top?: string; bottom?: string; left?: string; right?: string };
}

const plainFormat: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  size: defaultFont.size,
  name: defaultFont.name,
  color: defaultFont.color,
  fill: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
};

/** Excel's own look of a link. */
const linkFormat = { color: '#0563C1', underline: 'Single' } as const;

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function formatOf(style: PlannedStyle): Partial<CellFormat> {
  const { align, verticalAlign, wrap, indent, underline, fill, color: ink, ...same } = style;
  const { borderTop: _top, borderBottom: _bottom, grid: _grid, ...font } = same;
  return {
    ...font,
    ...(ink === undefined ? {} : { color: ink.toUpperCase() }),
    ...(fill === undefined ? {} : { fill: fill.toUpperCase() }),
    ...(underline === undefined ? {} : { underline: underline ? 'Single' : 'None' }),
    ...(align === undefined ? {} : { horizontalAlignment: horizontal[align] }),
    ...(verticalAlign === undefined ? {} : { verticalAlignment: vertical[verticalAlign] }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(indent === undefined ? {} : { indentLevel: indent }),
  };
}

class FileSheet {
  private readonly contents = new Map<string, CellContent>();
  private readonly looks = new Map<string, Look>();
  private readonly ranges: ReadonlySet<string>;

  constructor(
    private readonly workbook: WorkbookPlan,
    readonly plan: SheetPlan,
    private readonly values: CellValues,
  ) {
    for (const { address, cells, asText } of plan.contents) {
      const { row, column } = firstCell(address);
      cells.forEach((line, down) =>
        line.forEach((content, across) => {
          if (content !== '') this.contents.set(keyOf(row + down, column + across), content);
        }),
      );
      if (asText) this.dress(address, () => ({ format: { numberFormat: '@' } }));
    }
    for (const { address } of plan.links) this.dress(address, () => ({ format: linkFormat }));
    for (const { address, style } of plan.styles) {
      const { row: top, rows } = areaOf(address);
      const format = formatOf(style);
      this.dress(address, (row) => ({
        format,
        edges: {
          ...(style.borderTop !== undefined && row === top ? { top: style.borderTop } : {}),
          ...(style.borderBottom !== undefined && row === top + rows - 1 ? { bottom: style.borderBottom } : {}),
          ...(style.grid === undefined
            ? {}
            : { top: style.grid, bottom: style.grid, left: style.grid, right: style.grid }),
        },
      }));
    }
    this.ranges = new Set(
      workbook.names.flatMap(({ name, formula }) =>
        splitReference(formula).address.includes(':') ? name.toLowerCase() : [],
      ),
    );
  }

  written(): WriteSheet {
    const { name, frozen, print, tabColor, charts } = this.plan;
    const layout = pageLayout(print);
    const cells = new Map<string, Partial<Cell>>();
    const places = [...new Set([...this.contents.keys(), ...this.looks.keys()])];
    for (const key of places) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = this.cell(row, column);
      if (Object.keys(cell).length > 0) cells.set(key, cell);
    }
    const rowDefs = this.rowDefs();
    // The library forgets the rows below the last cell.
    const last = Math.max(-1, ...rowDefs.keys());
    if (last >= 0 && !cells.has(keyOf(last, 0))) cells.set(keyOf(last, 0), { value: null });
    return {
      name,
      hidden: false,
      cells: sorted(cells),
      columns: this.columns(),
      rowDefs,
      merges: (this.plan.merged ?? []).map((address) => {
        const { row, column, rows, columns } = areaOf(address);
        return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
      }),
      conditionalRules: this.conditionalRules(),
      charts: charts.map(() => ({ type: 'line', series: [{ values: 'A1' }], anchor: { from: { row: 0, col: 0 } } })),
      pageSetup: pageSetup(layout),
      ...headerFooter(layout),
      // The library names the row before the break.
      rowBreaks: (layout.rowBreaks ?? []).map((row) => row - 1),
      colBreaks: [],
      view: {
        showGridLines: false,
        showRowColHeaders: true,
        ...(tabColor === '' ? {} : { tabColor: color(tabColor) }),
      },
      ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: frozen } : {}),
    };
  }

  value(row: number, column: number): CellContent {
    const content = this.contents.get(keyOf(row, column)) ?? '';
    return isFormula(content) ? (this.values(this.plan.name, row, column) ?? '') : content;
  }

  format(row: number, column: number): CellFormat {
    return this.looks.get(keyOf(row, column))?.format ?? plainFormat;
  }

  text(row: number, column: number): string {
    const { numberFormat } = this.format(row, column);
    return shownValue(this.value(row, column), numberFormat === 'General' ? '' : numberFormat, this.workbook.language);
  }

  private dress(
    address: string,
    change: (row: number, column: number) => { readonly format: Partial<CellFormat>; readonly edges?: Look['edges'] },
  ): void {
    const { row: top, column: left, rows, columns } = areaOf(address);
    for (let row = top; row < top + rows; row++)
      for (let column = left; column < left + columns; column++) {
        const key = keyOf(row, column);
        const { format, edges } = this.looks.get(key) ?? { format: plainFormat, edges: {} };
        const changed = change(row, column);
        this.looks.set(key, { format: { ...format, ...changed.format }, edges: { ...edges, ...changed.edges } });
      }
  }

  private cell(row: number, column: number): Partial<Cell> {
    const content = this.contents.get(keyOf(row, column)) ?? '';
    const value = this.value(row, column);
    const look = this.looks.get(keyOf(row, column));
    const style = look && fileStyle(look.format, borderOf(look));
    const link = this.plan.links.find(
      ({ address }) => address === rectangleAddress({ row, column, rows: 1, columns: 1 }),
    );
    const isArray = isFormula(content) && isArrayFormula(content, (name) => this.ranges.has(name.toLowerCase()));
    const place = rectangleAddress({ row, column, rows: 1, columns: 1 });
    return {
      ...(isFormula(content)
        ? {
            formula: fileFormula(content),
            // The library would write an error value as a text.
            ...(isErrorText(value) ? {} : { formulaResult: value }),
            ...(isArray ? { formulaType: 'array' as const, formulaRef: place, formulaDynamic: true } : {}),
          }
        : value === ''
          ? {}
          : { value }),
      ...(style ? { style } : {}),
      ...(link
        ? {
            hyperlink: {
              ...('page' in link ? { target: `${addInAddress}/${link.page}` } : { target: '', location: link.target }),
              tooltip: link.tip,
            },
          }
        : {}),
    };
  }

  private columns(): NonNullable<WriteSheet['columns']> {
    const widths = new Map<number, number>();
    for (const { columns, characters } of this.plan.columnWidths) {
      const { column, columns: count } = areaOf(columns);
      for (let index = column; index < column + count; index++)
        widths.set(index, pointsOf(characters) * pixelsPerPoint);
    }
    const count = Math.max(newSheetSize.columnCount, ...[...widths.keys()].map((column) => column + 1));
    return Array.from({ length: count }, (_, column) => {
      const width = widths.get(column) ?? newSheetSize.defaultColumnWidth;
      return width === newSheetSize.defaultColumnWidth ? {} : { width: width / pixelsPerDigit };
    });
  }

  private rowDefs(): NonNullable<WriteSheet['rowDefs']> {
    const written: NonNullable<WriteSheet['rowDefs']> = new Map();
    for (const { rows, points } of this.plan.rowHeights) {
      const { row, rows: count } = areaOf(rows);
      const height = points * pixelsPerPoint;
      if (height === newSheetSize.defaultRowHeight) continue;
      for (let index = row; index < row + count; index++) written.set(index, { height: height / pixelsPerPoint });
    }
    return new Map([...written].sort(([one], [other]) => one - other));
  }

  private conditionalRules(): ConditionalRule[] {
    const { conditionalFormats, colorScales = [] } = this.plan;
    const expressions = conditionalFormats.map(({ address, formula, fill, color: ink, bold }) => {
      const font = { ...(bold === undefined ? {} : { bold }), ...(ink === undefined ? {} : { color: color(ink) }) };
      const ground = fill === undefined ? undefined : color(fill);
      const style: CellStyle = {
        ...(Object.keys(font).length > 0 ? { font } : {}),
        ...(ground ? { fill: { type: 'pattern', pattern: 'solid', fgColor: ground, bgColor: ground } } : {}),
      };
      return { type: 'expression' as const, formula: fileFormula(formula), style, range: address };
    });
    const scales = colorScales.map(({ address, low, middle, high }) => ({
      type: 'colorScale' as const,
      range: address,
      colorScale: {
        cfvo: [{ type: 'min' as const }, { type: 'percentile' as const, value: '50' }, { type: 'max' as const }],
        // The library completes colours everywhere else.
        colors: [low, middle, high].map((one) => `FF${color(one).rgb}`),
      },
    }));
    // The newest first, as Excel has them.
    return [...expressions, ...scales]
      .reverse()
      .map((rule, index) => ({ ...rule, priority: index + 1, stopIfTrue: false }));
  }
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** Row by row, as a file has its cells. */
function sorted(cells: ReadonlyMap<string, Partial<Cell>>): Map<string, Partial<Cell>> {
  const placed = [...cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { key, cell, row, column };
  });
  placed.sort((one, other) => one.row - other.row || one.column - other.column);
  return new Map(placed.map(({ key, cell }) => [key, cell]));
}

function isFormula(content: CellContent): content is `=${string}` {
  return typeof content === 'string' && content.startsWith('=');
}

function isErrorText(value: CellContent): boolean {
  return typeof value === 'string' && /^#(?:DIV\/0!|VALUE!|NUM!|N\/A|REF!|NAME\?|NULL!)$/.test(value);
}

function areaOf(address: string): Rectangle {
  const area = parseRectangle(address);
  if (!area) throw new Error(`"${address}" is not an address`);
  return area;
}

function borderOf({ edges }: Look): CellStyle['border'] {
  const sides = Object.entries(edges).map(([side, ink]) => [side, { style: 'thin', color: color(ink) }] as const);
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function pageLayout({ area, titleRows, titleColumns, pages, rowBreaks, title }: SheetPlan['print']): PageLayoutState {
  const foot = { leftFooter: title.replaceAll('&', '&&'), centerFooter: '&A', rightFooter: '&P / &N' };
  return {
    ...newSheetExtras().pageLayout,
    orientation: 'Landscape',
    paperSize: 'A4',
    margins: printMargins,
    zoom: {
      horizontalFitToPages: pages.wide,
      ...(pages.tall === undefined ? {} : { verticalFitToPages: pages.tall }),
    },
    printArea: area,
    ...(titleRows ? { titleRows } : {}),
    ...(titleColumns ? { titleColumns } : {}),
    rowBreaks: rowBreaks.map((cell) => firstCell(cell).row).sort((one, other) => one - other),
    headersFooters: foot,
  };
}

function validation(plan: ValidationPlan): string {
  const bounds = boundsOf(plan);
  const attributes = {
    type: bounds.type,
    errorStyle: 'stop',
    operator: bounds.operator,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: plan.error.title || undefined,
    error: plan.error.message || undefined,
    promptTitle: plan.prompt.title || undefined,
    prompt: plan.prompt.message || undefined,
    sqref: plan.address,
  };
  const written = bounds.formulas.map((formula, index) => element(`formula${index + 1}`, {}, escaped(formula)));
  return element('dataValidation', attributes, ...written);
}

function boundsOf(plan: ValidationPlan): {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
} {
  switch (plan.kind) {
    case 'list':
      return {
        type: 'list',
        formulas: [
          `"${plan.values
            .map((word) => word.trim())
            .join(',')
            .replaceAll('"', '""')}"`,
        ],
      };
    case 'listFrom':
      return { type: 'list', formulas: [fileFormula(`=${plan.source}`)] };
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(plan.maxLength)] };
    default:
      return { type: plan.kind, operator: 'between', formulas: [String(plan.min), String(plan.max)] };
  }
}

/** What a chart asks of the cells; its sheets go by their names. */
function chartCells(sheets: readonly FileSheet[]): ChartCells {
  const byName = new Map(sheets.map((sheet) => [sheet.plan.name, sheet]));
  return {
    hasSheet: (name) => byName.has(name),
    value: (name, row, column) => byName.get(name)?.value(row, column) ?? '',
    text: (name, row, column) => byName.get(name)?.text(row, column) ?? '',
    style: (name, row, column) => {
      const pattern = byName.get(name)?.format(row, column).numberFormat ?? 'General';
      return pattern === 'General' ? {} : { n: { pattern } };
    },
    address: ({ sheetId, ...rectangle }) => sheetPrefix(sheetId) + rectangleAddress(rectangle),
  };
}

const chartTypes: Readonly<Record<ChartPlan['kind'], string>> = {
  line: 'Line',
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  area: 'Area',
  bubble: 'Bubble',
};

/** Percent of a column's width. */
const gapBetweenColumns = 60;

function chartState(plan: ChartPlan): ChartState {
  const { row, column, rows, columns } = areaOf(plan.anchor);
  const isBubble = plan.kind === 'bubble';
  return {
    id: plan.name,
    name: plan.name,
    chartType: chartTypes[plan.kind],
    title: { text: plan.title, visible: true },
    legend: {
      position: 'Bottom',
      visible: plan.series.length > 1 && !isBubble && !plan.series.some(({ isBase }) => isBase),
    },
    ...axesOf(plan),
    series: plan.series.map((series) => seriesState(plan, series)),
    place: { kind: 'cells', row, column, rows, columns },
  };
}

function seriesState(chart: ChartPlan, plan: ChartPlan['series'][number]): SeriesState {
  const isStacked = chart.kind === 'stackedColumn' || chart.kind === 'stackedBar';
  const isColumn = !plan.asLine && (isStacked || chart.kind === 'column' || chart.kind === 'bar');
  return {
    name: plan.name,
    values: cellsOf(plan.values),
    categories: cellsOf(plan.bubble ? plan.bubble.along : chart.categories),
    ...(plan.bubble ? { sizes: cellsOf(plan.bubble.size) } : {}),
    chartType: plan.asLine ? 'Line' : '',
    axisGroup: 'Primary',
    fill: plan.isBase ? '' : plan.color,
    lineColor: plan.color,
    lineStyle: 'Continuous',
    lineWeight: 2.25,
    markerStyle: 'Automatic',
    hasDataLabels: plan.bubble !== undefined,
    ...(plan.bubble
      ? {
          dataLabels: { seriesName: true, categoryName: false, value: false, bubbleSize: false, position: 'Top' },
        }
      : {}),
    ...(isColumn ? { gapWidth: gapBetweenColumns, ...(isStacked ? { overlap: 100 } : {}) } : {}),
  };
}

function cellsOf(reference: string): Rectangle & { readonly sheetId: string } {
  const { sheet, address } = splitReference(reference);
  return { sheetId: sheet, ...areaOf(address) };
}

/** As `excel/write-plan.ts` says it to Excel. */
function axesOf(plan: ChartPlan): Pick<ChartState, 'categoryAxis' | 'valueAxis'> {
  const { title, numberFormat, reversed = false, crossing, everyLabel = false } = plan.categoryAxis;
  const plain = { titleVisible: true, visible: true, tickLabelPosition: 'NextToAxis' };
  const category: AxisState = {
    ...plain,
    title,
    numberFormat: numberFormat ?? 'General',
    gridlines: false,
    tickLabelPosition: 'Low',
    ...(everyLabel ? { labelSpacing: 1 } : {}),
    ...(reversed ? { reversed } : {}),
  };
  const value: AxisState = {
    ...plain,
    title: plan.valueAxis.title,
    numberFormat: plan.valueAxis.numberFormat,
    gridlines: true,
  };
  if (crossing !== undefined) {
    Object.assign(category, { position: 'Custom', positionAt: crossing });
    value.tickLabelPosition = reversed ? 'High' : 'Low';
  } else if (reversed) category.position = 'Maximum';
  if (plan.valueAxis.crossing !== undefined)
    Object.assign(value, { position: 'Custom', positionAt: plan.valueAxis.crossing });
  return { categoryAxis: category, valueAxis: value };
}
