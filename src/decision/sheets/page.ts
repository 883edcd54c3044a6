// What every sheet of a decision has: its title, of what and of which day it is, whether inputs have changed since, how
// it is read, and the inputs as they were.
import { writtenDate } from '../../locales/formats';
import { filledIn, type Alike, type Fillings } from '../../locales/gaps';
import { withBrackets, withUnit } from '../../locales/joining';
import type { Language, Texts } from '../../locales/language';
import type { CellContent, CellStyle, SheetPlan, WorkbookPlan } from '../../plan';
import {
  absoluteRange,
  cellAddress,
  firstCell,
  numberedSheet,
  rangeAddress,
  sheetPrefix,
  shownValue,
  textWidth,
} from '../../plan';
import { look, ReportSheet, type ReportCell } from '../../plan/sheet/report-sheet';
import { passedStyle, warningStyle } from '../../plan/sheet/style';
import type { DecisionFigure, DecisionInput, DecisionModel, FigureValue } from '../model';
import { isNumber } from '../model';
import * as wording from './page.texts';

export interface About {
  readonly language: Language;
  readonly model: DecisionModel;
  /** ISO: the day on which the result was made. */
  readonly date: string;
  /** The sheets that the workbook has already. */
  readonly taken: readonly string[];
}

const at = { title: 0, source: 1, state: 2, first: 4 } as const;

/** Of a chart, in rows. */
export const chartHeight = 18;
/** In characters: longer words of a line are wrapped. */
const longestLabel = 38;
/** The inputs of lines stand one value beside the other from here, to the right of what is printed. */
const asideColumn = 24;

const texts = {
  source: wording.modelFigureMadeOnDate,
  unchanged: wording.textsUnchanged,
  changed: wording.inputsHaveChangedSince,
  howToRead: wording.howToReadIt,
  inputsThen: wording.inputsAsTheyWere,
  input: wording.input,
  block: wording.where,
  then: wording.then,
  now: wording.now,
  hasChanged: wording.changed,
  aside: wording.textsAside,
  sumOf: wording.lineTotal,
} as const satisfies Record<string, Texts>;

/** A text inside a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function figureName({ name, unit, cells }: DecisionFigure, cell: number, language: Language): string {
  const period = cells[cell]?.label ?? '';
  return withUnit(language, period === '' ? name : withBrackets(language, name, period), unit);
}

/** What a figure or an input shows. */
export function shownAs(value: FigureValue | CellContent, format: string, language: Language): string {
  if (typeof value === 'object') return value.shown;
  return shownValue(value, format, language);
}

/** A figure as a cell: its number, or what it showed. */
export function cellOf(value: FigureValue | undefined): ReportCell {
  if (value === undefined) return '';
  return isNumber(value) ? value : value.shown;
}

/** The inputs that a figure depends on. */
export function inputsBehind(model: DecisionModel, figure: DecisionFigure): readonly DecisionInput[] {
  const ids = model.inputsOf(figure);
  return model.inputs.filter(({ id }) => ids.has(id));
}

/** One sheet, from its title down to the inputs as they were. */
export class Page {
  readonly language: Language;
  readonly sheet: ReportSheet;
  private readonly model: string;
  /** The next row that is free. */
  row: number;
  private readonly number: number;

  constructor(
    private readonly id: string,
    about: About,
    { name, title, figure }: { readonly name: Texts; readonly title: string; readonly figure: string },
  ) {
    const { language, model, date, taken } = about;
    this.language = language;
    this.model = model.title;
    const lower = new Set(taken.map((sheet) => sheet.toLowerCase()));
    let number = 1;
    while (lower.has(numberedSheet(name[language], number).toLowerCase())) number++;
    this.number = number;
    this.sheet = new ReportSheet(numberedSheet(name[language], number), language);
    this.sheet.flow({ row: at.title, column: 0 }, title, look.title);
    const source = filledIn(language, texts.source, {
      model: model.title,
      figure: figure.replace(/\.$/, ''),
      date: writtenDate(language, date),
    });
    this.sheet.flow({ row: at.source, column: 0 }, source, look.source);
    this.row = at.first;
  }

  say<const Said extends Texts>(text: Alike<Said>, ...fillings: Fillings<Said>): string {
    return filledIn(this.language, text, ...fillings);
  }

  /** How the sheet is read, a line each. */
  notes(lines: readonly string[]): void {
    const from = this.row;
    this.sheet.flow({ row: this.row++, column: 0 }, this.say(texts.howToRead), look.noteHeading);
    for (const line of lines) this.sheet.flow({ row: this.row++, column: 0 }, line, look.note);
    this.sheet.block(from, this.row - 1);
    this.row++;
  }

  /**
   * A table under its title: the first column words, the others as their styles say, row by row where a style is a
   * function. Returns its first row of values.
   */
  table(
    title: string,
    headings: readonly string[],
    rows: readonly (readonly ReportCell[])[],
    formats: readonly string[] | ((row: number) => readonly string[]),
  ): number {
    const { sheet } = this;
    const top = this.row;
    const width = headings.length;
    sheet.put({ row: top, column: 0 }, [[title, ...new Array<string>(width - 1).fill('')]].map(noWidth), look.block);
    const [first = '', ...others] = headings;
    sheet.headings({ row: top + 1, column: 0 }, [first], look.wordHeading, 24);
    others.forEach((heading, index) => {
      const column = index + 1;
      // Over words that flow on to the right it stands as they do.
      const flows = rows.every((row) => row[column] === '');
      sheet.headings({ row: top + 1, column }, [heading], flows ? look.wordHeading : look.numberHeading, 12);
    });
    const body = top + 2;
    rows.forEach((row, index) => {
      const written = typeof formats === 'function' ? formats(index) : formats;
      row.forEach((cell, column) => {
        if (column === 0 && typeof cell === 'string') this.label(body + index, cell);
        else sheet.put({ row: body + index, column }, [[cell]], styleOf(cell, written[column]));
      });
    });
    this.row = body + rows.length + 1;
    return body;
  }

  /** The words of a line; long ones on two rows of text rather than cut off. */
  private label(row: number, text: string): void {
    const isLong = textWidth(text) > longestLabel;
    if (isLong) this.sheet.wrapped({ row, column: 0 }, [text], longestLabel, look.label);
    else this.sheet.put({ row, column: 0 }, [[text]], look.label);
  }

  /** Some cells of a column of this sheet, for a chart. */
  down(column: number, first: number, last: number): string {
    return sheetPrefix(this.sheet.name) + absoluteRange({ row: first, column }, { row: last, column });
  }

  /** A chart below what stands there, as wide as so many columns. */
  chart(chart: Parameters<ReportSheet['chart']>[2], columns = 8): void {
    const from = { row: this.row, column: 0 };
    const to = { row: this.row + chartHeight, column: columns - 1 };
    this.sheet.chart(from, to, chart);
    this.sheet.block(from.row, to.row);
    this.row = to.row + 2;
  }

  /** The workbook plan of the sheet; the inputs as they were come last, and their state below the title. */
  plan(inputs: readonly DecisionInput[]): WorkbookPlan {
    const changed = this.inputsThen(inputs);
    const { sheet } = this;
    const place = { row: at.state, column: 0 };
    const count = `SUM(${changed})`;
    const formula = `=IF(${count}=0,${quoted(this.say(texts.unchanged))},${quoted(this.say(texts.changed))}&${count})`;
    sheet.put(place, [[{ formula, shown: '' }]], { ...look.source, bold: true, color: passedStyle.color });
    sheet.mark(place, place, `SUM(${changed})>0`, { color: warningStyle.color, bold: true });
    const planned = sheet.plan({ rows: at.state + 1, columns: 0 });
    // At the foot of a page the name of the sheet stands already.
    const made: SheetPlan = { ...planned, print: { ...planned.print, title: this.model } };
    return {
      template: { id: this.id, version: 1 },
      number: this.number,
      language: this.language,
      answers: {},
      sheets: [made],
      names: [],
      inputs: [],
      figures: [],
      start: { sheet: made.name, address: cellAddress({ row: 0, column: 0 }) },
    };
  }

  /** A line for each input: its value then and now, or its total, and whether any of its cells differs. */
  private inputsThen(inputs: readonly DecisionInput[]): string {
    const { sheet } = this;
    const top = this.row;
    const first = top + 2;
    sheet.put({ row: top, column: 0 }, [[this.say(texts.inputsThen), '', '', '', '']].map(noWidth), look.block);
    sheet.headings({ row: top + 1, column: 0 }, [this.say(texts.input)], look.wordHeading, 24);
    const headings = [texts.then, texts.now, texts.hasChanged].map((text) => this.say(text));
    sheet.headings({ row: top + 1, column: 1 }, headings, look.numberHeading, 12);
    sheet.put({ row: top + 1, column: 4 }, [[this.say(texts.block)]], { ...look.wordHeading, indent: 1 });
    if (inputs.some(({ cells }) => cells.length > 1))
      sheet.aside({ row: top + 1, column: asideColumn }, [[this.say(texts.aside)]].map(noWidth), look.note);
    // Lines over periods lie beside each other; what stands in columns has a column each behind the longest of them.
    const longest = Math.max(0, ...inputs.map(({ over, cells }) => (over === 'rows' ? 0 : cells.length)));
    let nextColumn = asideColumn + longest + 1;
    inputs.forEach((input, index) => {
      const row = first + index;
      const cells = input.cells.map(({ now }) => reported(now));
      const [only = ''] = cells;
      const isOne = cells.length === 1;
      const reference = sheetPrefix(input.sheet) + fixed(input.address);
      const numbers = cells.filter((one) => typeof one === 'number');
      // Of dates and texts there is no total.
      const hasTotal = numbers.length > 0 && input.cells[0]?.accepts.kind !== 'date';
      const then = isOne ? only : hasTotal ? numbers.reduce((sum, one) => sum + one, 0) : '';
      const format = { ...look.figure, numberFormat: input.format };
      let differs = `${cellAddress({ row, column: 1 })}<>${reference}`;
      if (!isOne) {
        const isDown = input.over === 'rows';
        const from = { row, column: isDown ? nextColumn++ : asideColumn };
        const to = isDown
          ? { ...from, row: row + cells.length - 1 }
          : { ...from, column: from.column + cells.length - 1 };
        sheet.aside(from, isDown ? cells.map((one) => [one]) : [cells], { ...look.note, numberFormat: input.format });
        differs = `SUMPRODUCT(--(${rangeAddress(from, to)}<>${reference}))>0`;
      }
      const now = isOne ? `IF(${reference}="","",${reference})` : `SUM(${reference})`;
      this.label(row, isOne || !hasTotal ? input.name : this.say(texts.sumOf, { line: input.name }));
      sheet.put({ row, column: 1 }, [[then]], format);
      // An input that is deleted later is a change, not an error.
      sheet.put(
        { row, column: 2 },
        [[then === '' && !isOne ? '' : { formula: `=IFERROR(${now},"")`, shown: then }]],
        format,
      );
      sheet.put({ row, column: 3 }, [[{ formula: `=IFERROR(IF(${differs},1,0),1)`, shown: 0 }]], {
        ...look.figure,
        numberFormat: '0;0;"–"',
      });
      sheet.flow({ row, column: 4 }, input.block, look.note);
    });
    const last = first + Math.max(inputs.length, 1) - 1;
    sheet.mark({ row: first, column: 0 }, { row: last, column: 4 }, `$D${first + 1}=1`, warningStyle);
    sheet.block(top, last);
    this.row = last + 2;
    return absoluteRange({ row: first, column: 3 }, { row: last, column: 3 });
  }
}

/** A title's cells, which make no column wide. */
function noWidth(row: readonly string[]): ReportCell[] {
  return row.map((text) => (text === '' ? '' : { formula: `=${quoted(text)}`, shown: '' }));
}

function reported(content: CellContent): string | number {
  return typeof content === 'boolean' ? String(content) : content;
}

function styleOf(cell: ReportCell, numberFormat = ''): CellStyle {
  const isWords = typeof cell === 'string' || (typeof cell === 'object' && typeof cell.shown === 'string');
  if (isWords) return { ...look.figure, align: 'right' };
  return numberFormat === '' ? look.figure : { ...look.figure, numberFormat };
}

/** `B7:B18` as `$B$7:$B$18`. */
function fixed(address: string): string {
  const [first = '', last = first] = address.split(':');
  return absoluteRange(firstCell(first), firstCell(last));
}
