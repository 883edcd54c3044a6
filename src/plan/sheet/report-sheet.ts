// One sheet of a report: cells, looks, heat maps and charts put down piece by piece, then made a plan.
import type { Language } from '../../locales/language';
import { rangeAddress, type Cell } from '../address';
import { literal } from '../cell';
import type { CellContent, CellStyle, ChartPlan, ConditionalFormatPlan, SheetPlan } from '../workbook-plan';
import { boldness, columnWidthsOf, defaultSize, lineHeight, rowHeightOf, titleHeight, writtenWidth } from './measures';
import { printed } from './print';
import { looks, tabColors } from './style';
import { linesOf, textWidth } from './text-width';

/** A formula, and what it shows as far as its width goes. */
export interface ShownFormula {
  readonly formula: string;
  readonly shown: string | number;
}

/** Our own words, a number, a formula, or `''` for an empty cell. */
export type ReportCell = string | number | ShownFormula;

/** Excel takes texts of this length at most inside a formula; doubled quotation marks count. */
const longestQuoted = 120;
const longestText = 2000;
/** A longer one shows as ##### in a cell of text format. */
const longestPlain = 255;

/** A text of the user's as a cell that stays that text, whatever number, date or formula it looks like. */
export function userText(text: string): ShownFormula {
  const pieces = text.slice(0, longestText).match(new RegExp(`[\\s\\S]{1,${longestQuoted}}`, 'g')) ?? [''];
  return { formula: `=${pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&')}`, shown: text };
}

/** In characters. */
const widths = { least: 6, most: 40, margin: 2 };
/** A rectangle is written in one request, which must stay small. */
const mostCells = 10_000;

/** Three steps of one blue, light enough for black figures on all of them; they differ for any colour vision. */
const heatColors = { low: '#F7FBFF', middle: '#C6DBEF', high: '#6BAED6' } as const;

export class ReportSheet {
  private readonly contents: SheetPlan['contents'][number][] = [];
  private readonly styles: { address: string; style: CellStyle }[] = [];
  private readonly colorScales: NonNullable<SheetPlan['colorScales']>[number][] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly marked: ConditionalFormatPlan[] = [];
  private readonly heights: { rows: string; points: number }[] = [];
  private readonly widths: number[] = [];
  private readonly flowing: { readonly column: number; readonly width: number }[] = [];
  private readonly blocks: { readonly top: number; readonly height: number }[] = [];
  private last: Cell = { row: 0, column: 0 };
  /** The last column of what stands aside. */
  private beyond = -1;
  private firstBeyond = Infinity;

  constructor(
    readonly name: string,
    private readonly language: Language,
  ) {}

  /** Rows of equal length; columns become as wide as what stands in them. */
  put(at: Cell, rows: readonly (readonly ReportCell[])[], style: CellStyle): void {
    const columns = rows[0]?.length ?? 0;
    if (columns === 0) return;
    for (let column = 0; column < columns; column++) {
      const width = this.widthOf(rows, column, style);
      this.widen(at.column + column, width * (style.bold ? boldness : 1));
    }
    this.write(at, rows, style);
  }

  /** Ids of the user's: numbers stay numbers and texts texts, whatever they look like. */
  ids(at: Cell, ids: readonly CellContent[], style: CellStyle): void {
    // As a plain text each is found and copied better than as a formula; but among texts Excel makes one of a number too.
    const asText = ids.every((id) => typeof id === 'string' && id.length <= longestPlain);
    const rows = ids.map((id) => [typeof id === 'number' ? id : userText(String(id))]);
    this.widen(at.column, this.widthOf(rows, 0, style));
    const cells = asText ? ids.map((id) => [id]) : rows.map((row) => row.map(contentOf));
    this.enter(at, cells, style, asText);
  }

  /** Long: rows of which each column has a look of its own. */
  list(at: Cell, rows: readonly (readonly ReportCell[])[], styles: readonly CellStyle[]): void {
    styles.forEach((style, column) => this.widen(at.column + column, this.widthOf(rows, column, style)));
    this.write(at, rows, {});
    styles.forEach((style, column) =>
      this.dress(
        { row: at.row, column: at.column + column },
        { row: at.row + rows.length - 1, column: at.column + column },
        style,
      ),
    );
  }

  /** A text that flows over the empty cells to its right. */
  flow(at: Cell, text: string, style: CellStyle): void {
    const width = (textWidth(text) * (style.size ?? defaultSize)) / defaultSize + widths.margin + (style.indent ?? 0);
    this.flowing.push({ column: at.column, width });
    this.write(at, [[text]], style);
    if (style.size !== undefined) this.heights.push(rowHeightOf(at.row, titleHeight));
  }

  /** Texts in a column of this width, wrapped; the rows become as high as they need. */
  wrapped(at: Cell, texts: readonly string[], width: number, style: CellStyle): void {
    this.widths[at.column] = Math.max(this.widths[at.column] ?? 0, width);
    this.write(
      at,
      texts.map((text) => [text]),
      { ...style, wrap: true },
    );
    texts.forEach((text, index) => {
      const lines = linesOf(text, width - widths.margin - 1);
      if (lines > 1) this.heights.push(rowHeightOf(at.row + index, lines * lineHeight));
    });
  }

  /** Headings over columns that may wrap onto a second line instead of making the columns wide. */
  headings(at: Cell, cells: readonly (string | ShownFormula)[], style: CellStyle, least = 10): void {
    const texts = cells.map((cell) => String(typeof cell === 'string' ? cell : cell.shown));
    let lines = 1;
    texts.forEach((text, index) => {
      const longestWord = Math.max(...text.split(/\s+/).map((word) => Math.min(textWidth(word), widths.most)));
      this.widen(at.column + index, Math.max(Math.min(textWidth(text) * boldness, least), longestWord * boldness));
    });
    texts.forEach((text, index) => {
      lines = Math.max(lines, linesOf(text, (this.widths[at.column + index] ?? least) - widths.margin));
    });
    this.write(at, [cells], { ...style, wrap: true });
    // Other headings of the row may need more lines.
    const rows = `${at.row + 1}:${at.row + 1}`;
    const highest = Math.max(0, ...this.heights.filter((each) => each.rows === rows).map(({ points }) => points));
    if (lines * lineHeight > highest && lines > 1) this.heights.push({ rows, points: lines * lineHeight });
  }

  dress(from: Cell, to: Cell, style: CellStyle): void {
    this.styles.push({ address: rangeAddress(from, to), style });
  }

  heat(from: Cell, to: Cell): void {
    if (to.row < from.row || to.column < from.column) return;
    this.colorScales.push({ address: rangeAddress(from, to), ...heatColors });
  }

  chart(from: Cell, to: Cell, chart: Omit<ChartPlan, 'anchor'>): void {
    this.charts.push({ ...chart, anchor: rangeAddress(from, to) });
    this.reach(to);
  }

  /** A look while a formula, relative to the first of the cells, is true. */
  mark(from: Cell, to: Cell, formula: string, style: Pick<ConditionalFormatPlan, 'fill' | 'color' | 'bold'>): void {
    this.marked.push({ address: rangeAddress(from, to), formula, ...style });
  }

  /** Values to the right of what is printed, each column as wide as it needs; they widen no printed column. */
  aside(at: Cell, rows: readonly (readonly ReportCell[])[], style: CellStyle): void {
    const { last } = this;
    this.put(at, rows, style);
    this.last = last;
    this.beyond = Math.max(this.beyond, at.column + (rows[0]?.length ?? 1) - 1);
    this.firstBeyond = Math.min(this.firstBeyond, at.column);
  }

  /** Rows that a page of the print should not part. */
  block(top: number, last: number): void {
    this.blocks.push({ top, height: last - top + 1 });
  }

  plan(frozen: SheetPlan['frozen']): SheetPlan {
    // Texts that flow end on the printed area.
    for (const { column, width } of this.flowing) {
      const room = (): number => {
        let sum = 0;
        for (let at = column; at <= this.last.column; at++) sum += this.widths[at] ?? widths.least;
        return sum;
      };
      while (room() < width && this.last.column + 1 < this.firstBeyond)
        this.reach({ row: 0, column: this.last.column + 1 });
      // What stands aside is not printed, however long a text is.
      const lacking = width - room();
      if (lacking > 0) this.widths[this.last.column] = (this.widths[this.last.column] ?? widths.least) + lacking;
    }
    const columns = Array.from({ length: Math.max(this.last.column, this.beyond) + 1 }, (_, column) =>
      Math.ceil(Math.max(this.widths[column] ?? 10, widths.least)),
    );
    return {
      name: this.name,
      role: 'results',
      tabColor: tabColors.results,
      contents: this.contents,
      styles: this.styles,
      columnWidths: columnWidthsOf(columns),
      rowHeights: this.heights,
      validations: [],
      conditionalFormats: this.marked,
      colorScales: this.colorScales,
      links: [],
      charts: this.charts,
      frozen,
      print: printed({
        widths: columns,
        heights: this.heights,
        last: this.last,
        kept: frozen,
        // A long list has no blocks: it is parted wherever a page ends.
        blocks: [...this.blocks].sort((one, other) => one.top - other.top),
        // A table that grows to the right keeps its labels in view and may go on on another page.
        isLong: frozen.columns > 1,
        title: this.name,
      }),
    };
  }

  private write(at: Cell, rows: readonly (readonly ReportCell[])[], style: CellStyle): void {
    this.enter(
      at,
      rows.map((row) => row.map(contentOf)),
      style,
    );
  }

  private enter(at: Cell, rows: readonly (readonly CellContent[])[], style: CellStyle, asText = false): void {
    const columns = rows[0]?.length ?? 0;
    const step = Math.max(1, Math.floor(mostCells / columns));
    const end = (first: number, count: number): Cell => ({
      row: at.row + first + count - 1,
      column: at.column + columns - 1,
    });
    for (let first = 0; first < rows.length; first += step) {
      const cells = rows.slice(first, first + step);
      this.contents.push({
        address: rangeAddress({ row: at.row + first, column: at.column }, end(first, cells.length)),
        cells,
        ...(asText && { asText }),
      });
    }
    const last = end(0, rows.length);
    if (Object.keys(style).length > 0) this.dress(at, last, style);
    this.reach(last);
  }

  private reach({ row, column }: Cell): void {
    this.last = { row: Math.max(this.last.row, row), column: Math.max(this.last.column, column) };
  }

  private widen(column: number, width: number): void {
    this.widths[column] = Math.max(this.widths[column] ?? 0, Math.min(width, widths.most) + widths.margin);
  }

  private widthOf(rows: readonly (readonly ReportCell[])[], column: number, { numberFormat = '' }: CellStyle): number {
    let lowest = 0;
    let highest = 0;
    let hasNumber = false;
    let width = 0;
    for (const row of rows) {
      const cell = row[column] ?? '';
      const shown = typeof cell === 'object' ? cell.shown : cell;
      if (typeof shown === 'string') width = Math.max(width, textWidth(shown));
      else {
        hasNumber = true;
        lowest = Math.min(lowest, shown);
        highest = Math.max(highest, shown);
      }
    }
    if (!hasNumber) return width;
    return Math.max(width, this.numberWidth(lowest, numberFormat), this.numberWidth(highest, numberFormat));
  }

  private numberWidth(value: number, format: string): number {
    if (format.includes('%')) return 7;
    if (/y/.test(format)) return 13;
    const decimals = /\.0+/.exec(format)?.[0].length ?? 0;
    const sign = (/"([^"]*)"/.exec(format)?.[1] ?? '').length;
    return writtenWidth(this.language, value) + decimals + sign + (sign > 0 ? 1 : 0);
  }
}

function contentOf(cell: ReportCell): CellContent {
  return typeof cell === 'number' ? cell : typeof cell === 'string' ? literal(cell) : cell.formula;
}

/** The looks of a report's parts. */
export const look = {
  title: looks.title,
  source: { ...looks.remark, indent: 0 },
  noteHeading: { ...looks.labelStrong, wrap: false },
  note: looks.remark,
  block: looks.heading,
  numberHeading: looks.columnHeading,
  wordHeading: { ...looks.wordHeading, indent: 0 },
  ages: { ...looks.timeline, align: 'right', verticalAlign: 'center' },
  agesWords: { ...looks.timeline, align: 'left', verticalAlign: 'center' },
  label: { ...looks.label, wrap: false, align: 'left' },
  figure: looks.result,
  total: looks.resultTotal,
  totalLabel: { ...looks.labelTotal, wrap: false, align: 'left' },
  text: looks.text,
} as const satisfies Record<string, CellStyle>;
