// What every sheet of a report has: title and source, how it is read, what is to be known of the data.
import { writtenDate, writtenNumber } from '../../locales/formats';
import { filledIn, type Alike, type Fillings } from '../../locales/gaps';
import { listed } from '../../locales/joining';
import type { Language, Texts } from '../../locales/language';
import type { UsualSegment } from '../../customers/scores';
import { absoluteRange, isoOf, rangeAddress, sheetPrefix, type SheetPlan } from '../../plan';
import type { Analysis } from '../analyse';
import type { WhyNot } from '../parts';
import type { AnalysisOptions, Source } from '../contract';
import { look, ReportSheet } from '../../plan/sheet/report-sheet';
import { problemText, reading, titles, whyNotTexts, words, type SheetKey } from '../report-words';
import { segmentTexts } from '../segments';

/** The rows at the top of a sheet: title, source, what stands over the headings, headings. */
export const top = { title: 0, source: 1, over: 2, headings: 3 } as const;

/** What every sheet needs to be written. */
export interface Context {
  readonly analysis: Analysis;
  readonly source: Source;
  readonly options: AnalysisOptions;
  readonly language: Language;
  readonly sheetName: (key: SheetKey) => string;
}

/** Of a chart, in rows. */
export const chartHeight = 18;

export function say<const Said extends Texts>(
  { language }: Context,
  text: Alike<Said>,
  ...fillings: Fillings<Said>
): string {
  return filledIn(language, text, ...fillings);
}

export function started(context: Context, key: SheetKey, title: string = say(context, titles[key])): ReportSheet {
  const { analysis, source, language } = context;
  const { rows, used, customers, firstDay, lastDay } = analysis.summary;
  const sheet = new ReportSheet(context.sheetName(key), language);
  sheet.flow({ row: top.title, column: 0 }, title, look.title);
  const day = (serial: number): string => (serial === 0 ? '' : writtenDate(language, isoOf(serial)));
  sheet.flow(
    { row: top.source, column: 0 },
    say(context, words.source, {
      address: source.sheet === '' ? source.address : `${sheetPrefix(source.sheet)}${source.address}`,
      rows,
      used,
      customers,
      from: day(firstDay),
      to: day(lastDay),
    }),
    look.source,
  );
  return sheet;
}

/** How the sheet is read and what is to be known of the data, a line each; returns the row after them. */
export function notes(context: Context, sheet: ReportSheet, from: number, lines: readonly string[]): number {
  let row = from;
  const block = (heading: Texts, texts: readonly string[]): void => {
    if (texts.length === 0) return;
    sheet.flow({ row: row++, column: 0 }, say(context, heading), look.noteHeading);
    for (const text of texts) sheet.flow({ row: row++, column: 0 }, text, look.note);
  };
  block(words.howToRead, lines);
  block(words.aboutData, [...problemLines(context), say(context, words.values)]);
  sheet.block(from, row - 1);
  return row + 1;
}

function problemLines(context: Context): readonly string[] {
  const { analysis, language } = context;
  return analysis.summary.problems.map(({ kind, rows, examples }) => {
    const what = say(context, problemText(kind, analysis.summary.choices));
    // The rows of a database have no numbers.
    if (examples.length === 0) return `${what}${language === 'zh' ? '：' : ': '}${writtenNumber(language, rows)}`;
    const places = listed(language, examples.map(String)) + (rows > examples.length ? ' …' : '');
    const where = say(context, rows === 1 ? words.exampleRow : words.exampleRows, { rows: places });
    return language === 'zh'
      ? `${what}：${writtenNumber(language, rows)}（${where}）`
      : `${what}: ${writtenNumber(language, rows)} (${where})`;
  });
}

/** The sheet of a part that could not be made says why. */
export function withoutPart(context: Context, key: SheetKey, why: WhyNot): SheetPlan {
  const sheet = started(context, key);
  notes(context, sheet, top.headings, [whyNot(context, why)]);
  return sheet.plan({ rows: top.source + 1, columns: 0 });
}

export function whyNot(context: Context, why: WhyNot): string {
  return say(context, whyNotTexts[why]);
}

export function linesOfReading(context: Context, key: SheetKey): string[] {
  return reading[key].map((text) => say(context, text));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Some rows of one column: `C8:C20`. */
export function down(column: number, first: number, last: number, fixed = false): string {
  const from = { row: first, column };
  const to = { row: last, column };
  return fixed ? absoluteRange(from, to) : rangeAddress(from, to);
}

export function reference(sheet: ReportSheet, column: number, first: number, last: number): string {
  return `${sheetPrefix(sheet.name)}${absoluteRange({ row: first, column }, { row: last, column })}`;
}

export function segmentName(context: Context, segment: UsualSegment | null): string {
  return say(context, segment === null ? words.otherSegment : segmentTexts[segment].name);
}
