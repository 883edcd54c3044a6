// A sheet of a plan as shapes, in pixels of a sheet at 100 %. Nothing computes here: what a formula shows is given.
import type { CellValues } from '../../calculation';
import type { Language } from '../../locales/language';
import {
  firstCell,
  numberFormatAt,
  shownValue,
  splitReference,
  textWidth,
  type CellContent,
  type CellStyle,
  type ChartPlan,
  type SheetPlan,
  type WorkbookPlan,
} from '../../plan';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnText extends Box {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Of the first line's foot, and from one line to the next. */
  readonly baseline: number;
  readonly lineHeight: number;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Longer than its room, or it would be in a wider font: what stands over is cut. */
  readonly cut: boolean;
}

export interface DrawnChart extends Box {
  readonly kind: ChartPlan['kind'];
  readonly title: string;
  readonly along: string;
  readonly up: string;
  /** A value as its axis writes it. */
  readonly written: (value: number) => string;
  /** As their cells show them. */
  readonly categories: readonly string[];
  readonly places: number;
  /** The axis of the categories runs the other way round. */
  readonly reversed: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly asLine: boolean;
    /** What the others stand on; itself it is not seen. */
    readonly isBase: boolean;
    /** One for each place; undefined where there is no number. */
    readonly values: readonly (number | undefined)[];
    /** Of a bubble. */
    readonly along?: number;
    readonly size?: number;
  }[];
}

export interface SheetDrawing {
  readonly width: number;
  readonly height: number;
  readonly fills: readonly (Box & { readonly color: string })[];
  readonly lines: readonly (Box & { readonly color: string })[];
  readonly texts: readonly DrawnText[];
  /** Where a number or a text will stand that is not known yet. */
  readonly bars: readonly (Box & { readonly color: string })[];
  readonly charts: readonly DrawnChart[];
}

/** How much of a sheet is drawn, from its first cell on. */
export interface DrawingLimit {
  readonly width: number;
  readonly height: number;
}

const defaultWidth = 64;
const defaultHeight = 20;
const padding = 3;
const indentWidth = 9;
const ink = '#1F2933';
/** How much wider the font of a screen may run than Excel's. */
const mostWiden = 1.25;

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

// One plan is drawn sheet by sheet, so its cells are indexed once.
const indexed = new WeakMap<WorkbookPlan, ReadonlyMap<string, ReadonlyMap<string, CellContent>>>();

/** `values`: what the formulas show. */
export function drawSheet(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  language: Language,
  limit: DrawingLimit,
  values: CellValues,
): SheetDrawing {
  const printed = areaOf(sheet.print.area);
  const columns = columnEdges(sheet, printed.right + 1, limit.width);
  const rows = rowEdges(sheet, printed.bottom + 1, limit.height);
  const width = Math.min(columns[columns.length - 1] ?? 0, limit.width);
  const height = Math.min(rows[rows.length - 1] ?? 0, limit.height);
  const boxOf = ({ top, left, bottom, right }: Area): Box => {
    const x = columns[Math.min(left, columns.length - 1)] ?? 0;
    const y = rows[Math.min(top, rows.length - 1)] ?? 0;
    return {
      x,
      y,
      width: (columns[Math.min(right + 1, columns.length - 1)] ?? x) - x,
      height: (rows[Math.min(bottom + 1, rows.length - 1)] ?? y) - y,
    };
  };
  const seen = ({ width: across, height: down }: Box): boolean => across > 0 && down > 0;
  const contentAt = cellsOf(plan).get(sheet.name) ?? new Map<string, CellContent>();
  const mergedAt = new Map<string, Area>(
    (sheet.merged ?? []).map(areaOf).map((area) => [`${area.top},${area.left}`, area] as const),
  );
  const styleAt = stylesOf(sheet, rows.length - 1, columns.length - 1);

  const fills: (Box & { color: string })[] = [];
  const lines: (Box & { color: string })[] = [];
  for (const { address, style } of sheet.styles) {
    const area = areaOf(address);
    const box = boxOf(area);
    if (!seen(box)) continue;
    const { x, y } = box;
    if (style.fill !== undefined) fills.push({ ...box, color: style.fill });
    if (style.borderTop !== undefined) lines.push({ x, y, width: box.width, height: 0, color: style.borderTop });
    if (style.borderBottom !== undefined)
      lines.push({ x, y: y + box.height, width: box.width, height: 0, color: style.borderBottom });
    if (style.grid !== undefined) {
      const color = style.grid;
      for (let row = area.top; row <= Math.min(area.bottom + 1, rows.length - 1); row++)
        lines.push({ x, y: rows[row] ?? 0, width: box.width, height: 0, color });
      for (let column = area.left; column <= Math.min(area.right + 1, columns.length - 1); column++)
        lines.push({ x: columns[column] ?? 0, y, width: 0, height: box.height, color });
    }
  }

  const texts: DrawnText[] = [];
  const bars: (Box & { color: string })[] = [];
  for (const [key, content] of contentAt) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (content === '' || row >= rows.length - 1 || column >= columns.length - 1) continue;
    const own = boxOf({ top: row, left: column, bottom: row, right: column });
    const style = styleAt(row, column);
    const value = isFormula(content) ? values(sheet.name, row, column) : content;
    if (value === undefined) bars.push(barIn(own, style));
    else if (value !== '') {
      const shown = shownValue(value, style.numberFormat, language);
      // A text runs on over the empty cells beside it, as in Excel.
      const merged = mergedAt.get(key);
      let right = merged?.right ?? column;
      if (!merged && typeof value === 'string' && !style.wrap && (style.align ?? 'left') === 'left')
        while (right + 1 < columns.length - 1 && (contentAt.get(`${row},${right + 1}`) ?? '') === '') right += 1;
      const room = right === column ? own : boxOf({ top: row, left: column, bottom: row, right });
      texts.push(textIn(room, shown, style, typeof value === 'string' ? 'left' : 'right'));
    }
  }

  const charts = sheet.charts
    .map((chart) => ({ ...boxOf(areaOf(chart.anchor)), ...chartOf(plan, chart, language, values) }))
    .filter(seen);
  return { width, height, fills, lines, texts, bars, charts };
}

/** The sheet that says most of a model, its first of results with a chart; of a document its first to fill in. */
export function tellingSheet({ sheets }: WorkbookPlan): SheetPlan | undefined {
  const results = sheets.find(({ role, charts }) => role === 'results' && charts.length > 0);
  return results ?? sheets.find(({ role }) => role === 'inputs') ?? sheets[0];
}

/** Whether all of a sheet that is printed is drawn. */
export function isWhole(sheet: SheetPlan, { width, height }: DrawingLimit): boolean {
  const { right, bottom } = areaOf(sheet.print.area);
  const columns = columnEdges(sheet, right + 1, Infinity);
  const rows = rowEdges(sheet, bottom + 1, Infinity);
  return (columns[columns.length - 1] ?? 0) <= width && (rows[rows.length - 1] ?? 0) <= height;
}

function rowEdges({ rowHeights }: SheetPlan, count: number, most: number): readonly number[] {
  const sizes = rowHeights.map(({ rows, points }) => ({ area: areaOf(rows), size: (points * 4) / 3 }));
  return edges(count, most, defaultHeight, sizes, 'top', 'bottom');
}

function columnEdges({ columnWidths }: SheetPlan, count: number, most: number): readonly number[] {
  // Excel's own: seven pixels a digit and five of margin.
  const sizes = columnWidths.map(({ columns, characters }) => ({
    area: areaOf(columns),
    size: Math.round(characters * 7 + 5),
  }));
  return edges(count, most, defaultWidth, sizes, 'left', 'right');
}

/** Where rows or columns begin, and where the last of them ends; no more than fit. */
function edges(
  count: number,
  most: number,
  usual: number,
  sizes: readonly { readonly area: Area; readonly size: number }[],
  from: 'left' | 'top',
  to: 'right' | 'bottom',
): readonly number[] {
  const found = [0];
  for (let index = 0; index < count && (found[index] ?? 0) < most; index++) {
    const size = sizes.find(({ area }) => area[from] <= index && index <= area[to])?.size ?? usual;
    found.push((found[index] ?? 0) + size);
  }
  return found;
}

function stylesOf(sheet: SheetPlan, rows: number, columns: number): (row: number, column: number) => CellStyle {
  const found = new Map<string, CellStyle>();
  for (const { address, style } of sheet.styles) {
    const { top, left, bottom, right } = areaOf(address);
    for (let row = top; row <= Math.min(bottom, rows); row++)
      for (let column = left; column <= Math.min(right, columns); column++) {
        const key = `${row},${column}`;
        found.set(key, { ...found.get(key), ...style });
      }
  }
  return (row, column) => found.get(`${row},${column}`) ?? {};
}

function barIn({ x, y, width, height }: Box, style: CellStyle): Box & { color: string } {
  const thick = (style.size ?? 11) * 0.7;
  const long = Math.max(6, Math.min(width * 0.55, (style.size ?? 11) * 5.5));
  const start =
    style.align === 'left' || (style.align === undefined && style.size !== undefined)
      ? x + padding + (style.indent ?? 0) * indentWidth
      : style.align === 'center'
        ? x + (width - long) / 2
        : x + width - padding - long;
  return { x: start, y: y + (height - thick) / 2, width: long, height: thick, color: style.color ?? ink };
}

function textIn(box: Box, text: string, style: CellStyle, usual: 'left' | 'right'): DrawnText {
  const points = style.size ?? 11;
  const size = (points * 4) / 3;
  const align = style.align ?? usual;
  const indent = (style.indent ?? 0) * indentWidth;
  const room = box.width - 2 * padding - indent;
  // `textWidth` counts digits, which are seven pixels wide at eleven points.
  const digits = room / ((7 * points) / 11);
  const lines = style.wrap ? wrapped(text, digits) : [text];
  const lineHeight = size * 1.3;
  const high = lineHeight * lines.length;
  const vertical = style.verticalAlign ?? 'bottom';
  const top =
    vertical === 'top'
      ? box.y + 1
      : vertical === 'center'
        ? box.y + (box.height - high) / 2
        : box.y + box.height - high - 1;
  return {
    ...box,
    lines,
    anchor: align === 'left' ? 'start' : align === 'center' ? 'middle' : 'end',
    x: align === 'left' ? box.x + padding + indent : box.x,
    width: align === 'left' ? box.width - padding - indent : box.width - padding,
    baseline: Math.max(top, box.y) + size,
    lineHeight,
    size,
    color: style.color ?? ink,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    cut: lines.some((line) => textWidth(line) * mostWiden > digits) || high > box.height + 2,
  };
}

/** The lines of a text that is wrapped at spaces, East Asian text anywhere. */
function wrapped(text: string, digits: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[\s\u2e80-\uffef])/)) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > digits) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

function chartOf(
  plan: WorkbookPlan,
  chart: ChartPlan,
  language: Language,
  values: CellValues,
): Omit<DrawnChart, keyof Box> {
  const shownIn = (reference: string): readonly CellContent[] => {
    const { sheet, area } = referenceOf(reference);
    const cells = cellsOf(plan).get(sheet);
    const found: CellContent[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const content = cells?.get(`${row},${column}`) ?? '';
        found.push(isFormula(content) ? (values(sheet, row, column) ?? '') : content);
      }
    return found;
  };
  const numbersIn = (reference: string): readonly (number | undefined)[] =>
    shownIn(reference).map((value) => (typeof value === 'number' ? value : undefined));
  const { categoryAxis, valueAxis } = chart;
  const { sheet: of, area } = referenceOf(chart.categories);
  const cells = plan.sheets.find(({ name }) => name === of);
  // An axis without a format of its own writes as its cells do.
  const format = categoryAxis.numberFormat ?? (cells && numberFormatAt(cells, { row: area.top, column: area.left }));
  const categories = shownIn(chart.categories).map((value) => shownValue(value, format, language));
  return {
    kind: chart.kind,
    title: chart.title,
    along: categoryAxis.title,
    up: valueAxis.title,
    written: (value) => shownValue(value, valueAxis.numberFormat, language),
    categories: chart.kind === 'bubble' || categories.every((name) => name === '') ? [] : categories,
    places: categories.length,
    reversed: categoryAxis.reversed ?? false,
    series: chart.series.map(({ name, color, asLine = false, isBase = false, values: cells, bubble }) => {
      const [along] = bubble ? numbersIn(bubble.along) : [];
      const [size] = bubble ? numbersIn(bubble.size) : [];
      return {
        name,
        color,
        asLine,
        isBase,
        values: numbersIn(cells),
        ...(along === undefined ? {} : { along }),
        ...(size === undefined ? {} : { size }),
      };
    }),
  };
}

function isFormula(content: CellContent): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function cellsOf(plan: WorkbookPlan): ReadonlyMap<string, ReadonlyMap<string, CellContent>> {
  const known = indexed.get(plan);
  if (known) return known;
  const found = new Map(
    plan.sheets.map(({ name, contents }) => {
      const cells = new Map<string, CellContent>();
      for (const { address, cells: rows } of contents) {
        const { row: top, column: left } = firstCell(address);
        rows.forEach((row, down) =>
          row.forEach((content, across) => cells.set(`${top + down},${left + across}`, content)),
        );
      }
      return [name, cells] as const;
    }),
  );
  indexed.set(plan, found);
  return found;
}

/** Of `'Plan 2'!$F$3:$Q$3`; without a sheet where none is named. */
function referenceOf(reference: string): { readonly sheet: string; readonly area: Area } {
  const { sheet, address } = splitReference(reference);
  return { sheet, area: areaOf(address) };
}

/** Of `B2:F9`, `B2`, `B:F` or `2:9`; open ends are 0. */
function areaOf(address: string): Area {
  const [first = '', last = first] = address.replaceAll('$', '').split(':');
  const at = (corner: string): { row: number; column: number } =>
    firstCell(/^\d/.test(corner) ? `A${corner}` : /\d$/.test(corner) ? corner : `${corner}1`);
  const from = at(first);
  const to = at(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
