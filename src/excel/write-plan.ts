// How each part of a WorkbookPlan is said in Office.js. Nothing here waits or reads: the steps are put into requests and
// sent by write-whole.ts.
import {
  type CellContent,
  type CellStyle,
  type ChartPlan,
  type ConditionalFormatPlan,
  type NamePlan,
  type SheetPlan,
  type ValidationPlan,
  type WorkbookPlan,
  firstCell,
  isoOf,
  pointsOf,
  printMargins,
  splitReference,
} from '../plan';
import { ownPage } from './own-page';

export interface WriteStep {
  /** About what it adds to the request. */
  readonly bytes: number;
  readonly apply: (target: WriteTarget) => void;
}

/** The workbook that is written, and its sheets by name: asked for once each, they make a request a tenth lighter. */
export interface WriteTarget {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
}

export function writeTarget(workbook: Excel.Workbook): WriteTarget {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet: (name) => {
      const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}

/** What Office.js adds to a request for one range and one property of it. */
const bytesPerAction = 400;

/** The plan as steps, in the order in which Excel must get them. */
export function stepsToWrite(plan: WorkbookPlan): readonly WriteStep[] {
  return [
    step(plan.sheets.length, ({ workbook }) => {
      for (const sheet of plan.sheets) workbook.worksheets.add(sheet.name);
    }),
    // Names before formulas, or the formulas that use them would read #NAME? until Excel calculates again.
    step(plan.names.length, ({ workbook }) => plan.names.forEach((name) => addName(workbook, name))),
    ...plan.sheets.flatMap((sheet) => sheetContents(sheet)),
    ...plan.sheets.flatMap((sheet) => sheetDress(sheet)),
    // Charts last: they read the cells.
    ...plan.sheets.flatMap((sheet) =>
      sheet.charts.map((chart) => step(20 + 12 * chart.series.length, (target) => addChart(target, sheet.name, chart))),
    ),
    step(1, ({ sheet }) => sheet(plan.start.sheet).getRange(plan.start.address).select()),
  ];
}

function step(actions: number, apply: WriteStep['apply']): WriteStep {
  return { bytes: actions * bytesPerAction, apply };
}

function addName(workbook: Excel.Workbook, { name, formula, comment }: NamePlan): void {
  workbook.names.add(name, formula, comment);
}

/** A larger block goes in pieces, so that a request can end between two of its rows. */
const bytesPerPiece = 200_000;

function sheetContents({ name, contents }: SheetPlan): readonly WriteStep[] {
  return contents.flatMap(({ address, cells, asText = false }) =>
    pieces(cells).map(({ from, rows, bytes }): WriteStep => ({
      bytes: bytes + bytesPerAction,
      apply: ({ sheet }) => {
        const { row, column } = firstCell(address);
        const columns = cells[0]?.length ?? 1;
        const range = sheet(name).getRangeByIndexes(row + from, column, rows, columns);
        // Set first: Excel reads what is written then as nothing else.
        if (asText) range.numberFormat = '@' as unknown as string[][];
        // Office.js takes arrays it may keep, and says so in its types; ours are read-only.
        range.formulas = cells.slice(from, from + rows).map((row) => [...row]);
      },
    })),
  );
}

function pieces(
  cells: readonly (readonly CellContent[])[],
): readonly { readonly from: number; readonly rows: number; readonly bytes: number }[] {
  // Rows from all over a long list say how long the others are: to measure each would keep the pane from answering.
  const step = Math.ceil(cells.length / mostMeasured);
  const measured = cells.filter((_, row) => row % step === 0);
  const bytesPerRow = measured.reduce((sum, row) => sum + bytesOf(row), 0) / Math.max(1, measured.length);
  const rowsPerPiece = Math.max(1, Math.floor(bytesPerPiece / Math.max(1, bytesPerRow)));
  return Array.from({ length: Math.max(1, Math.ceil(cells.length / rowsPerPiece)) }, (_, piece) => {
    const from = piece * rowsPerPiece;
    const rows = Math.min(rowsPerPiece, cells.length - from);
    return { from, rows, bytes: rows * bytesPerRow };
  });
}

const mostMeasured = 2_000;

/** About; to write every number out only to measure it would take as long as to send it. */
function bytesOf(row: readonly CellContent[]): number {
  let bytes = 0;
  for (const cell of row) {
    if (typeof cell === 'string') bytes += cell.length + 3;
    else bytes += typeof cell === 'number' && !Number.isInteger(cell) ? 19 : 7;
  }
  return bytes;
}

function sheetDress(plan: SheetPlan): readonly WriteStep[] {
  const onSheet = (actions: number, apply: (sheet: Excel.Worksheet) => void): WriteStep =>
    step(actions, (target) => apply(target.sheet(plan.name)));
  return [
    onSheet(12, (sheet) => {
      sheet.tabColor = plan.tabColor;
      sheet.showGridlines = false;
      freeze(sheet, plan.frozen);
      setUpPrint(sheet, plan.print);
    }),
    // A link brings Excel's own look with it, so that links go before styles.
    ...plan.links.map((link) =>
      onSheet(1, (sheet) => {
        sheet.getRange(link.address).hyperlink = {
          ...('page' in link ? { address: ownPage(link.page) } : { documentReference: link.target }),
          screenTip: link.tip,
          textToDisplay: textAt(plan, link.address),
        };
      }),
    ),
    ...plan.styles.map(({ address, style }) =>
      onSheet(Object.keys(style).length, (sheet) => applyStyle(sheet.getRange(address), style)),
    ),
    ...(plan.merged ?? []).map((address) => onSheet(1, (sheet) => sheet.getRange(address).merge())),
    ...plan.columnWidths.map(({ columns, characters }) =>
      onSheet(1, (sheet) => {
        sheet.getRange(columns).format.columnWidth = pointsOf(characters);
      }),
    ),
    ...plan.rowHeights.map(({ rows, points }) =>
      onSheet(1, (sheet) => {
        sheet.getRange(rows).format.rowHeight = points;
      }),
    ),
    ...plan.validations.map((validation) => onSheet(4, (sheet) => addValidation(sheet, validation))),
    ...plan.conditionalFormats.map((format) => onSheet(4, (sheet) => addConditionalFormat(sheet, format))),
    ...(plan.colorScales ?? []).map((scale) => onSheet(3, (sheet) => addColorScale(sheet, scale))),
  ];
}

function textAt(plan: SheetPlan, address: string): string {
  const cell = firstCell(address);
  for (const block of plan.contents) {
    const first = firstCell(block.address);
    const content = block.cells[cell.row - first.row]?.[cell.column - first.column];
    // A text that is written as a formula saying it: `="Budget 2"`.
    if (content !== undefined)
      return String(content).replace(/^="((?:[^"]|"")*)"$/, (_, text: string) => text.replaceAll('""', '"'));
  }
  throw new Error(`the link at ${plan.name}!${address} is on a cell without a text`);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPrint(sheet: Excel.Worksheet, print: SheetPlan['print']): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  const { left, right, top, bottom } = printMargins;
  pageLayout.leftMargin = left;
  pageLayout.rightMargin = right;
  pageLayout.topMargin = top;
  pageLayout.bottomMargin = bottom;
  const { wide, tall } = print.pages;
  // As tall as it takes, unless said: then Excel keeps the breaks.
  pageLayout.zoom = { horizontalFitToPages: wide, ...(tall === undefined ? {} : { verticalFitToPages: tall }) };
  for (const cell of print.rowBreaks) sheet.horizontalPageBreaks.add(cell);
  pageLayout.setPrintArea(print.area);
  if (print.titleRows) pageLayout.setPrintTitleRows(print.titleRows);
  if (print.titleColumns) pageLayout.setPrintTitleColumns(print.titleColumns);
  const foot = pageLayout.headersFooters.defaultForAllPages;
  // Excel's codes begin with the sign.
  foot.leftFooter = print.title.replaceAll('&', '&&');
  foot.centerFooter = '&A';
  foot.rightFooter = '&P / &N';
}

type FullStyle = Required<CellStyle>;

/** One setter for each property of a style, so that a new property cannot be forgotten here. */
const styleSetters: { [Key in keyof FullStyle]: (range: Excel.Range, value: FullStyle[Key]) => void } = {
  numberFormat: (range, value) => {
    // A single value is set on every cell of the range.
    range.numberFormat = value as unknown as string[][];
  },
  bold: (range, value) => {
    range.format.font.bold = value;
  },
  italic: (range, value) => {
    range.format.font.italic = value;
  },
  underline: (range, value) => {
    range.format.font.underline = value ? 'Single' : 'None';
  },
  size: (range, value) => {
    range.format.font.size = value;
  },
  color: (range, value) => {
    range.format.font.color = value;
  },
  fill: (range, value) => {
    range.format.fill.color = value;
  },
  align: (range, value) => {
    range.format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[value];
  },
  verticalAlign: (range, value) => {
    range.format.verticalAlignment = ({ top: 'Top', center: 'Center', bottom: 'Bottom' } as const)[value];
  },
  wrap: (range, value) => {
    range.format.wrapText = value;
  },
  indent: (range, value) => {
    range.format.indentLevel = value;
  },
  borderTop: (range, value) => drawLine(range, ['edgeTop'], value),
  borderBottom: (range, value) => drawLine(range, ['edgeBottom'], value),
  grid: (range, value) =>
    drawLine(range, ['edgeTop', 'edgeBottom', 'edgeLeft', 'edgeRight', 'insideHorizontal', 'insideVertical'], value),
};

function applyStyle(range: Excel.Range, style: CellStyle): void {
  for (const key of Object.keys(style) as (keyof CellStyle)[]) applyProperty(range, style, key);
}

function applyProperty<Key extends keyof FullStyle>(range: Excel.Range, style: Partial<FullStyle>, key: Key): void {
  const value = style[key];
  if (value !== undefined) styleSetters[key](range, value);
}

function drawLine(range: Excel.Range, sides: readonly (keyof typeof Excel.BorderIndex)[], color: string): void {
  for (const side of sides) {
    const border = range.format.borders.getItem(Excel.BorderIndex[side]);
    border.style = 'Continuous';
    border.color = color;
  }
}

function addValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { dataValidation } = sheet.getRange(plan.address);
  dataValidation.rule = validationRule(plan);
  dataValidation.prompt = { showPrompt: true, ...plan.prompt };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', ...plan.error };
}

function validationRule(plan: ValidationPlan): Excel.DataValidationRule {
  switch (plan.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: plan.values.join(',') } };
    case 'listFrom':
      // As a formula: some versions of Excel refuse a Range object here.
      return { list: { inCellDropDown: true, source: `=${plan.source}` } };
    case 'decimal':
      return { decimal: { formula1: plan.min, formula2: plan.max, operator: 'Between' } };
    case 'whole':
      return { wholeNumber: { formula1: plan.min, formula2: plan.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: isoOf(plan.min), formula2: isoOf(plan.max), operator: 'Between' } };
    case 'text':
      return { textLength: { formula1: plan.maxLength, operator: 'LessThanOrEqualTo' } };
  }
}

function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  const { custom } = sheet.getRange(plan.address).conditionalFormats.add('Custom');
  custom.rule.formula = plan.formula;
  if (plan.fill !== undefined) custom.format.fill.color = plan.fill;
  if (plan.color !== undefined) custom.format.font.color = plan.color;
  if (plan.bold !== undefined) custom.format.font.bold = plan.bold;
}

function addColorScale(
  sheet: Excel.Worksheet,
  { address, low, middle, high }: NonNullable<SheetPlan['colorScales']>[number],
): void {
  const { colorScale } = sheet.getRange(address).conditionalFormats.add('ColorScale');
  colorScale.criteria = {
    minimum: { type: 'LowestValue', color: low },
    midpoint: { type: 'Percentile', formula: '50', color: middle },
    maximum: { type: 'HighestValue', color: high },
  };
}

const chartTypes: Readonly<Record<ChartPlan['kind'], keyof typeof Excel.ChartType>> = {
  line: 'line',
  column: 'columnClustered',
  stackedColumn: 'columnStacked',
  bar: 'barClustered',
  stackedBar: 'barStacked',
  area: 'area',
  bubble: 'bubble',
};

const hasColumns: Readonly<Record<ChartPlan['kind'], boolean>> = {
  line: false,
  column: true,
  stackedColumn: true,
  bar: true,
  stackedBar: true,
  area: false,
  bubble: false,
};

/** Percent of a column's width; Excel's own 150 and more makes thin lines of a year's columns. */
const gapBetweenColumns = 60;

function addChart(target: WriteTarget, sheet: string, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) throw new Error(`the chart ${plan.name} has no series`);
  const cells = rangeOf(target, first.values);
  // Said outright: Excel otherwise guesses from the shape of the range, and guesses wrong for a short timeline.
  const chart = target
    .sheet(sheet)
    .charts.add(Excel.ChartType[chartTypes[plan.kind]], cells, seriesDirection(first.values));
  chart.name = plan.name;
  chart.title.text = plan.title;
  // A bubble carries its name; columns on an invisible base speak for themselves.
  chart.legend.visible = plan.series.length > 1 && plan.kind !== 'bubble' && !plan.series.some(({ isBase }) => isBase);
  chart.legend.position = 'Bottom';
  dressSeries(target, chart.series.getItemAt(0), plan, first);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(rangeOf(target, series.values));
    dressSeries(target, added, plan, series);
  }
  spaceColumns(chart, plan);
  dressAxes(chart.axes, plan);
  const [topLeft = plan.anchor, bottomRight = topLeft] = plan.anchor.split(':');
  chart.setPosition(topLeft, bottomRight);
}

function dressSeries(
  target: WriteTarget,
  series: Excel.ChartSeries,
  chart: ChartPlan,
  plan: ChartPlan['series'][number],
): void {
  series.name = plan.name;
  if (plan.bubble) {
    series.setXAxisValues(rangeOf(target, plan.bubble.along));
    series.setBubbleSizes(rangeOf(target, plan.bubble.size));
    series.hasDataLabels = true;
    series.dataLabels.showSeriesName = true;
    series.dataLabels.showValue = false;
    series.dataLabels.position = 'Top';
  } else {
    series.setXAxisValues(rangeOf(target, chart.categories));
  }
  const line = plan.asLine === true || chart.kind === 'line';
  if (plan.asLine) series.chartType = 'Line';
  if (line) series.format.line.color = plan.color;
  else if (plan.isBase) series.format.fill.clear();
  else series.format.fill.setSolidColor(plan.color);
}

/** Said once, to a series that is drawn as columns: it holds for all of them, and Excel refuses it for a line. */
function spaceColumns(chart: Excel.Chart, plan: ChartPlan): void {
  const index = plan.series.findIndex((series) => series.asLine !== true);
  if (!hasColumns[plan.kind] || index < 0) return;
  const columns = chart.series.getItemAt(index);
  columns.gapWidth = gapBetweenColumns;
  if (plan.kind === 'stackedColumn' || plan.kind === 'stackedBar') columns.overlap = 100;
}

function dressAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, plan: ChartPlan): void {
  const { title, numberFormat, reversed = false, crossing, everyLabel = false } = plan.categoryAxis;
  categoryAxis.title.text = title;
  if (numberFormat !== undefined) categoryAxis.numberFormat = numberFormat;
  // Below the lowest value, not across the columns that go below zero.
  categoryAxis.tickLabelPosition = 'Low';
  if (everyLabel) categoryAxis.tickLabelSpacing = 1;
  valueAxis.title.text = plan.valueAxis.title;
  valueAxis.numberFormat = plan.valueAxis.numberFormat;
  if (reversed) categoryAxis.reversePlotOrder = true;
  if (crossing !== undefined) {
    categoryAxis.setPositionAt(crossing);
    // At the plot's left edge: the low end, or the high one of an axis from right to left.
    valueAxis.tickLabelPosition = reversed ? 'High' : 'Low';
  } else if (reversed) {
    // A reversed axis takes the other one along to the far side; from its last value it stands where it did.
    categoryAxis.position = 'Maximum';
  }
  if (plan.valueAxis.crossing !== undefined) valueAxis.setPositionAt(plan.valueAxis.crossing);
}

/** A range from a reference with its sheet: `'Plan 2'!$F$3:$Q$3`. */
function rangeOf(target: WriteTarget, reference: string): Excel.Range {
  const { sheet, address } = splitReference(reference);
  return target.sheet(sheet).getRange(address);
}

function seriesDirection(reference: string): 'Rows' | 'Columns' {
  const [first = '', last = first] = splitReference(reference).address.split(':');
  return firstCell(first).row === firstCell(last).row ? 'Rows' : 'Columns';
}
