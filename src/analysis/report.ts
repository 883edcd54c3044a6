// An analysis as sheets: values with titles, what they were made of, and how they are read.
import { listed } from '../locales/joining';
import type { CellOutput } from '../functions/contract';
import type { UsualSegment } from '../functions/rfm';
import { moneyFormat, monthFormat, percentFormat, priceDecimals, writtenDate, writtenNumber } from '../locales/formats';
import type { Language, Texts } from '../locales/language';
import { nextPeriodStart, periodStart } from '../numerics/periods';
import {
  absoluteRange,
  cellAddress,
  isoOf,
  numberedSheet,
  rangeAddress,
  serialOf,
  seriesColors,
  sheetPrefix,
} from '../plan';
import type { CellStyle, SheetPlan, WorkbookPlan } from '../plan';
import type { Analysis, CohortTables, CustomerValues, ListedCustomer, Part, Retention } from './analyse';
import type { ChannelGroup } from './channel-groups';
import type { AnalysisOptions, MakeReport, Source } from './contract';
import { look, ReportSheet, userText } from './report-sheet';
import type { Formula, ReportCell } from './report-sheet';
import {
  levelled,
  notLevelled,
  periodsSince,
  problemText,
  reading,
  sheetNames,
  titles,
  whyNotTexts,
  words,
} from './report-words';
import type { SheetKey } from './report-words';
import { segmentTexts } from './segments';

/** The rows at the top of a sheet: title, source, what stands over the headings, headings. */
const top = { title: 0, source: 1, over: 2, headings: 3 } as const;

/** What every sheet needs to be written. */
interface Context {
  readonly analysis: Analysis;
  readonly source: Source;
  readonly options: AnalysisOptions;
  readonly language: Language;
  readonly sheetName: (key: SheetKey) => string;
}

/**
 * The sheets of an analysis, as a workbook plan of values. `taken` are the sheets that the workbook has already: where
 * one of ours is among them, all get the smallest number that is free. At least one part must have been asked for.
 */
export function report(
  analysis: Analysis,
  ...[source, options, language, taken]: Parameters<MakeReport>
): WorkbookPlan {
  const wanted = wantedSheets(analysis);
  const takenSheets = new Set(taken.sheets.map((sheet) => sheet.toLowerCase()));
  const named = (key: SheetKey, number: number): string => numberedSheet(sheetNames[key][language], number);
  let number = 1;
  while (wanted.some((key) => takenSheets.has(named(key, number).toLowerCase()))) number++;

  const context: Context = { analysis, source, options, language, sheetName: (key) => named(key, number) };
  const sheets = wanted.map((key) => makers[key](context));
  const { firstDay } = analysis.summary;
  return {
    template: { id: 'analysis', version: 1 },
    number,
    language,
    answers: {
      sheet: source.sheet,
      address: source.address,
      period: options.period,
      mode: options.mode,
      bins: options.bins,
      byChannel: options.byChannel ? 'yes' : 'no',
      keepDuplicates: options.keepDuplicates ? 'yes' : 'no',
      make: options.make,
      currency: options.currency,
    },
    sheets,
    names: [],
    inputs: [],
    timeline: {
      unit: options.period,
      firstDay: isoOf(firstDay === 0 ? 0 : periodStart(firstDay, options.period)),
      periods: periodsBetween(firstDay, analysis.asOf, options.period),
    },
    start: { sheet: sheets[0]?.name ?? '', address: 'A1' },
  };
}

function periodsBetween(firstDay: number, lastDay: number, period: AnalysisOptions['period']): number {
  let periods = 0;
  if (firstDay === 0) return 0;
  for (let start = periodStart(firstDay, period); start <= lastDay; start = nextPeriodStart(start, period)) periods++;
  return periods;
}

function wantedSheets({ cohorts, retention, rfm, value, customers }: Analysis): readonly SheetKey[] {
  return [
    ...(cohorts ? (['cohorts'] as const) : []),
    ...(cohorts?.made && cohorts.channels.length > 0 ? (['channels'] as const) : []),
    ...(retention ? (['retention'] as const) : []),
    ...(rfm ? (['rfm'] as const) : []),
    ...(value ? (['value'] as const) : []),
    ...(customers ? (['customers'] as const) : []),
  ];
}

const makers: Readonly<Record<SheetKey, (context: Context) => SheetPlan>> = {
  cohorts: cohortSheet,
  channels: channelSheet,
  retention: retentionSheet,
  rfm: segmentSheet,
  value: valueSheet,
  customers: customerSheet,
};

/** A text with its `{gaps}` filled: numbers as the language writes them. */
function say({ language }: Context, text: Texts, gaps: Readonly<Record<string, string | number>> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = gaps[gap] ?? '';
    return typeof value === 'number' ? writtenNumber(language, value) : value;
  });
}

function started(context: Context, key: SheetKey, gaps?: Readonly<Record<string, string | number>>): ReportSheet {
  const { analysis, source, language } = context;
  const { rows, used, customers, firstDay, lastDay } = analysis.summary;
  const sheet = new ReportSheet(context.sheetName(key), language);
  sheet.flow({ row: top.title, column: 0 }, say(context, titles[key], gaps), look.title);
  const day = (serial: number): string => (serial === 0 ? '' : writtenDate(language, isoOf(serial)));
  sheet.flow(
    { row: top.source, column: 0 },
    say(context, words.source, {
      address: `${sheetPrefix(source.sheet)}${source.address}`,
      rows,
      used: used - analysis.duplicatesLeftOut,
      customers,
      from: day(firstDay),
      to: day(lastDay),
    }),
    look.source,
  );
  return sheet;
}

/** How the sheet is read and what is to be known of the data, a line each; returns the row after them. */
function notes(context: Context, sheet: ReportSheet, from: number, lines: readonly string[]): number {
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
    const what = say(context, problemText(kind, analysis.options));
    const places = listed(language, examples.map(String)) + (rows > examples.length ? ' …' : '');
    const where = say(context, rows === 1 ? words.exampleRow : words.exampleRows, { rows: places });
    return language === 'zh'
      ? `${what}：${writtenNumber(language, rows)}（${where}）`
      : `${what}: ${writtenNumber(language, rows)} (${where})`;
  });
}

/** The sheet of a part that could not be made says why. */
function withoutPart(context: Context, key: SheetKey, why: Parameters<typeof whyNot>[1]): SheetPlan {
  const sheet = started(context, key, { weeks: '' });
  notes(context, sheet, top.headings, [whyNot(context, why)]);
  return sheet.plan({ rows: top.source + 1, columns: 0 });
}

function whyNot(context: Context, why: Extract<Part<object>, { made: false }>['why']): string {
  return say(context, whyNotTexts[why]);
}

// Cohorts

const columns = { label: 0, size: 1, firstAge: 2 } as const;

function cohortSheet(context: Context): SheetPlan {
  const { cohorts } = context.analysis;
  if (!cohorts?.made) return withoutPart(context, 'cohorts', cohorts?.why ?? 'noOrders');
  const all = completed(cohorts.all);
  const sheet = started(context, 'cohorts');
  ageHeadings(context, sheet, say(context, words.cohort), [all]);
  const row = notes(context, sheet, top.headings + 1, linesOfReading(context, 'cohorts'));
  cohortBlocks(context, sheet, row, all, '');
  return sheet.plan({ rows: top.headings + 1, columns: columns.firstAge });
}

function channelSheet(context: Context): SheetPlan {
  const { cohorts } = context.analysis;
  if (!cohorts?.made) return withoutPart(context, 'channels', cohorts?.why ?? 'noOrders');
  const all = completed(cohorts.all);
  const channels = cohorts.channels.map(({ group, tables }) => ({ group, tables: completed(tables) }));
  const sheet = started(context, 'channels');
  ageHeadings(
    context,
    sheet,
    say(context, words.cohort),
    channels.map(({ tables }) => tables),
  );
  let row = notes(context, sheet, top.headings + 1, linesOfReading(context, 'channels'));
  row = channelAverages(context, sheet, row, { all, channels });
  for (const { group, tables } of channels) {
    row = cohortBlocks(context, sheet, row, tables, `${shortened(channelName(context, group))}: `);
  }
  return sheet.plan({ rows: top.headings + 1, columns: columns.firstAge });
}

function linesOfReading(context: Context, key: SheetKey, gaps?: Readonly<Record<string, number>>): string[] {
  return reading[key].map((text) => say(context, text, gaps));
}

function agesOf({ counts }: CohortTables): number {
  return (counts[0]?.length ?? columns.firstAge) - columns.firstAge;
}

/** Without the ages that no cohort is through with: the functions' tables go on to the newest order. */
function completed({ counts, rates, money, average }: CohortTables): CohortTables {
  const end = columns.firstAge + (average[1] ?? []).slice(columns.firstAge).filter((cell) => cell !== '').length;
  const cut = (table: readonly (readonly CellOutput[])[]): CellOutput[][] => table.map((row) => row.slice(0, end));
  return { counts: cut(counts), rates: cut(rates), money: money && cut(money), average: cut(average) };
}

/** The ages stand once over all blocks and stay in view. */
function ageHeadings(context: Context, sheet: ReportSheet, label: string, tables: readonly CohortTables[]): void {
  const { options } = context;
  const ages = Math.max(...tables.map(agesOf));
  sheet.flow({ row: top.over, column: columns.firstAge }, say(context, periodsSince[options.period]), look.source);
  sheet.put({ row: top.headings, column: columns.label }, [[label]], look.agesWords);
  sheet.put({ row: top.headings, column: columns.size }, [[say(context, words.customers)]], look.ages);
  sheet.put(
    { row: top.headings, column: columns.firstAge },
    [Array.from({ length: ages }, (_, age) => age)],
    look.ages,
  );
}

function channelName(context: Context, group: ChannelGroup): string {
  if (group.kind === 'channel') return group.name;
  if (group.kind === 'none') return say(context, words.channelNone);
  return say(context, words.channelOthers, { channels: group.channels });
}

/** A heading holds its name inside a formula where it looks like a value, and Excel's limit for that is 255. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

/** `2026-01` as the first day of its month, which the format names; weeks and quarters have no format of their own. */
function cohortLabel(label: CellOutput | undefined, period: AnalysisOptions['period']): ReportCell {
  return period === 'month' ? serialOf(`${String(label)}-01`) : String(label ?? '');
}

function cellsOf(row: readonly CellOutput[]): ReportCell[] {
  return row.slice(columns.firstAge).map((cell) => (typeof cell === 'number' ? cell : ''));
}

/** One table under its heading: labels, sizes and a cell for each age, shaded from age 1 on. */
function cohortBlock(
  context: Context,
  sheet: ReportSheet,
  at: number,
  heading: string,
  table: readonly (readonly CellOutput[])[],
  numberFormat: string,
  last: { readonly label: Texts; readonly cells: (first: number, last: number) => readonly ReportCell[] },
): { readonly first: number; readonly last: number; readonly next: number } {
  const { options, language } = context;
  const lines = table.slice(1);
  const ages = (table[0]?.length ?? columns.firstAge) - columns.firstAge;
  const end = columns.firstAge + ages - 1;
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: columns.label }, heading, look.block);
  const first = at + 1;
  const lastRow = at + lines.length;
  sheet.put(
    { row: first, column: columns.label },
    lines.map((line) => [cohortLabel(line[0], options.period)]),
    { ...look.label, ...(options.period === 'month' ? { numberFormat: monthFormat[language] } : {}) },
  );
  sheet.put(
    { row: first, column: columns.size },
    lines.map((line) => [Number(line[1])]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.put({ row: first, column: columns.firstAge }, lines.map(cellsOf), { ...look.figure, numberFormat });
  sheet.heat({ row: first, column: columns.firstAge + 1 }, { row: lastRow, column: end });
  const totalRow = lastRow + 1;
  const sizes = rangeAddress({ row: first, column: columns.size }, { row: lastRow, column: columns.size });
  const size = lines.reduce((sum, line) => sum + Number(line[1]), 0);
  sheet.put({ row: totalRow, column: columns.label }, [[say(context, last.label)]], look.totalLabel);
  sheet.put({ row: totalRow, column: columns.size }, [[{ formula: `=SUM(${sizes})`, shown: size }]], {
    ...look.total,
    numberFormat: '#,##0',
  });
  sheet.put({ row: totalRow, column: columns.firstAge }, [last.cells(first, lastRow)], { ...look.total, numberFormat });
  sheet.block(at, totalRow);
  return { first, last: lastRow, next: totalRow + 2 };
}

/** Counts, shares and money of one set of customers; returns the row after them. */
function cohortBlocks(context: Context, sheet: ReportSheet, at: number, tables: CohortTables, prefix: string): number {
  const { options, language } = context;
  const { counts, rates, money, average } = tables;
  const isOn = options.mode === 'on';
  const sums = (table: readonly (readonly CellOutput[])[]) => ({
    label: words.total,
    cells: (first: number, last: number): readonly ReportCell[] =>
      (table[0] ?? []).slice(columns.firstAge).map((_, age) => {
        const cells = table.slice(1).map((line) => line[columns.firstAge + age]);
        const numbers = cells.filter((cell) => typeof cell === 'number');
        if (numbers.length === 0) return '';
        return { formula: `=SUM(${down(columns.firstAge + age, first, last)})`, shown: sum(numbers) };
      }),
  });
  const counted = cohortBlock(
    context,
    sheet,
    at,
    prefix + say(context, isOn ? words.activeOn : words.activeOnOrAfter),
    counts,
    '#,##0',
    sums(counts),
  );
  const shares = cohortBlock(
    context,
    sheet,
    counted.next,
    prefix + say(context, words.rates),
    rates,
    percentFormat[language],
    {
      label: words.average,
      // Weighted by size, over the cohorts that are through with the age: those whose cell holds a number.
      cells: () =>
        cellsOf(average[1] ?? []).map((rate, age): ReportCell => {
          if (rate === '') return '';
          const active = down(columns.firstAge + age, counted.first, counted.last);
          const sizes = down(columns.size, counted.first, counted.last, true);
          return { formula: `=SUM(${active})/SUMPRODUCT(${sizes}*ISNUMBER(${active}))`, shown: 1 };
        }),
    },
  );
  if (money === null) return shares.next;
  const format = moneyFormat(language, options.currency, 0);
  const heading = prefix + say(context, isOn ? words.moneyOn : words.moneyOnOrAfter);
  return cohortBlock(context, sheet, shares.next, heading, money, format, sums(money)).next;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Some rows of one column: `C8:C20`. */
function down(column: number, first: number, last: number, fixed = false): string {
  const from = { row: first, column };
  const to = { row: last, column };
  return fixed ? absoluteRange(from, to) : rangeAddress(from, to);
}

function channelAverages(
  context: Context,
  sheet: ReportSheet,
  at: number,
  {
    all,
    channels,
  }: { readonly all: CohortTables; readonly channels: readonly { group: ChannelGroup; tables: CohortTables }[] },
): number {
  const ages = Math.max(...channels.map(({ tables }) => agesOf(tables)));
  const end = columns.firstAge + ages - 1;
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: columns.label }, say(context, words.averageByChannel), look.block);
  const line = ({ average }: CohortTables): ReportCell[] => {
    const cells = cellsOf(average[1] ?? []);
    return Array.from({ length: ages }, (_, age) => cells[age] ?? '');
  };
  const format = percentFormat[context.language];
  const first = at + 1;
  const last = at + channels.length;
  sheet.put(
    { row: first, column: columns.label },
    channels.map(({ group }) => [group.kind === 'channel' ? userText(group.name) : channelName(context, group)]),
    look.label,
  );
  sheet.put(
    { row: first, column: columns.size },
    channels.map(({ tables }) => [Number(tables.average[1]?.[1] ?? 0)]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.put(
    { row: first, column: columns.firstAge },
    channels.map(({ tables }) => line(tables)),
    { ...look.figure, numberFormat: format },
  );
  sheet.heat({ row: first, column: columns.firstAge + 1 }, { row: last, column: end });
  const total = last + 1;
  sheet.put({ row: total, column: columns.label }, [[say(context, words.allCustomers)]], look.totalLabel);
  sheet.put(
    { row: total, column: columns.size },
    [[{ formula: `=SUM(${down(columns.size, first, last)})`, shown: Number(all.average[1]?.[1] ?? 0) }]],
    { ...look.total, numberFormat: '#,##0' },
  );
  sheet.put({ row: total, column: columns.firstAge }, [line(all)], { ...look.total, numberFormat: format });
  sheet.block(at, total);
  return total + 2;
}

// Retention

/** In rows. */
const chartHeight = 18;

function retentionSheet(context: Context): SheetPlan {
  const { retention } = context.analysis;
  if (!retention?.made) return withoutPart(context, 'retention', retention?.why ?? 'noOrders');
  const { language } = context;
  const { projection } = retention;
  const sheet = started(context, 'retention');
  const lines = [
    ...linesOfReading(context, 'retention'),
    ...(projection.made
      ? [
          say(context, projection.levelled ? levelled : notLevelled),
          say(context, words.activePeriods, { periods: Math.round(10 * sum(projection.curve)) / 10 }),
        ]
      : [whyNot(context, projection.why)]),
  ];
  const head = notes(context, sheet, top.headings - 1, lines);
  const curve = projection.made ? projection.curve : [];
  const length = Math.max(retention.observed.length, curve.length);
  const ages = Array.from({ length }, (_, age) => age);
  const first = head + 1;
  const last = head + length;
  sheet.headings(
    { row: head, column: 0 },
    [words.age, words.seenOver, words.observed, words.projected].map((text) => say(context, text)),
    look.numberHeading,
    14,
  );
  const percent = { ...look.figure, numberFormat: percentFormat[language] };
  sheet.put(
    { row: first, column: 0 },
    ages.map((age) => [age]),
    { ...look.figure, numberFormat: '0' },
  );
  sheet.put(
    { row: first, column: 1 },
    ages.map((age) => [retention.customers[age] ?? '']),
    {
      ...look.figure,
      numberFormat: '#,##0',
    },
  );
  sheet.put(
    { row: first, column: 2 },
    ages.map((age) => [retention.observed[age] ?? '']),
    percent,
  );
  sheet.put(
    { row: first, column: 3 },
    ages.map((age) => [curve[age] ?? '']),
    percent,
  );
  sheet.block(head, Math.max(last, head + chartHeight));
  if (length > 0) chartOfRetention(context, sheet, retention, { head, first, last });
  return sheet.plan({ rows: top.source + 1, columns: 0 });
}

function chartOfRetention(
  context: Context,
  sheet: ReportSheet,
  { projection }: Retention,
  { head, first, last }: { readonly head: number; readonly first: number; readonly last: number },
): void {
  const { language, options } = context;
  const series = [
    { name: say(context, words.observed), values: reference(sheet, 2, first, last), color: seriesColors[0] },
    ...(projection.made
      ? [{ name: say(context, words.projected), values: reference(sheet, 3, first, last), color: seriesColors[1] }]
      : []),
  ];
  sheet.chart(
    { row: head, column: 5 },
    { row: head + chartHeight, column: 14 },
    {
      name: 'retention',
      kind: 'line',
      title: say(context, titles.retention),
      categoryAxis: { title: say(context, periodsSince[options.period]) },
      valueAxis: { title: say(context, words.retentionAxis), numberFormat: percentFormat[language].replace('.0', '') },
      categories: reference(sheet, 0, first, last),
      series,
    },
  );
}

function reference(sheet: ReportSheet, column: number, first: number, last: number): string {
  return `${sheetPrefix(sheet.name)}${absoluteRange({ row: first, column }, { row: last, column })}`;
}

// RFM

function segmentName(context: Context, name: CellOutput | undefined): string {
  const known = segmentTexts[name as UsualSegment] as (typeof segmentTexts)[UsualSegment] | undefined;
  return known === undefined ? say(context, words.otherSegment) : say(context, known.name);
}

function segmentSheet(context: Context): SheetPlan {
  const { rfm } = context.analysis;
  if (!rfm?.made) return withoutPart(context, 'rfm', rfm?.why ?? 'noOrders');
  const { language, options } = context;
  const sheet = started(context, 'rfm');
  const head = notes(context, sheet, top.headings - 1, linesOfReading(context, 'rfm', { bins: options.bins }));
  const lines = rfm.segments.slice(1);
  const first = head + 1;
  const last = head + lines.length;
  const number = (cell: CellOutput | undefined): ReportCell => (typeof cell === 'number' ? cell : '');
  sheet.headings({ row: head, column: 0 }, [say(context, words.segment)], look.wordHeading);
  sheet.headings(
    { row: head, column: 1 },
    [words.customers, words.shareOfCustomers, words.money, words.shareOfMoney, words.averageRecency].map((text) =>
      say(context, text),
    ),
    look.numberHeading,
    14,
  );
  sheet.headings({ row: head, column: 6 }, [say(context, words.advice)], { ...look.wordHeading, indent: 1 });
  sheet.put(
    { row: first, column: 0 },
    lines.map(([name]) => [segmentName(context, name)]),
    look.label,
  );
  const formats = [
    '#,##0',
    percentFormat[language],
    moneyFormat(language, options.currency, 0),
    percentFormat[language],
    '#,##0',
  ];
  formats.forEach((numberFormat, index) => {
    sheet.put(
      { row: first, column: 1 + index },
      lines.map((line) => [number(line[1 + index])]),
      {
        ...look.figure,
        numberFormat,
      },
    );
    const total = (shown: number): Formula => ({ formula: `=SUM(${down(1 + index, first, last)})`, shown });
    const all = sum(lines.map((line) => Number(line[1 + index])));
    const cell: ReportCell = index === 4 ? '' : total(all);
    sheet.put({ row: last + 1, column: 1 + index }, [[cell]], { ...look.total, numberFormat });
  });
  sheet.put({ row: last + 1, column: 0 }, [[say(context, words.total)]], look.totalLabel);
  sheet.wrapped(
    { row: first, column: 6 },
    lines.map(([name]) => {
      const known = segmentTexts[name as UsualSegment] as (typeof segmentTexts)[UsualSegment] | undefined;
      return known === undefined ? '' : say(context, known.advice);
    }),
    64,
    { ...look.text, indent: 1 },
  );
  sheet.block(head, last + 1);
  const chartTop = scoreMeanings(context, sheet, last + 3, rfm.cuts);
  sheet.block(chartTop, chartTop + chartHeight);
  sheet.chart(
    { row: chartTop, column: 0 },
    { row: chartTop + chartHeight, column: 6 },
    {
      name: 'segments',
      kind: 'bar',
      title: say(context, words.segmentChart),
      categoryAxis: { title: say(context, words.segment), reversed: true },
      valueAxis: { title: say(context, words.share), numberFormat: percentFormat[language].replace('.0', '') },
      categories: reference(sheet, 0, first, last),
      series: [
        {
          name: say(context, words.shareOfCustomers),
          values: reference(sheet, 2, first, last),
          color: seriesColors[0],
        },
        { name: say(context, words.shareOfMoney), values: reference(sheet, 4, first, last), color: seriesColors[1] },
      ],
    },
  );
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

/** The limits of each score, the best first; returns the row after them. */
function scoreMeanings(
  context: Context,
  sheet: ReportSheet,
  at: number,
  cuts: readonly (readonly CellOutput[])[],
): number {
  const { language, options } = context;
  const bins = cuts.length;
  const cut = (number: number, column: number): ReportCell => {
    const found = number > 0 ? cuts[number]?.[column] : undefined;
    return typeof found === 'number' ? found : '';
  };
  // Recency is turned over: its first cut is the limit of the best score. The worst score has no limit.
  const lines = Array.from({ length: bins }, (_, index): readonly ReportCell[] => {
    const score = bins - index;
    return [score, cut(index + 1, 1), cut(score - 1, 2), cut(score - 1, 3)];
  });
  sheet.headings({ row: at, column: 0 }, [say(context, words.scoreMeaning)], look.wordHeading);
  sheet.headings(
    { row: at, column: 1 },
    [words.recencyAtMost, words.ordersMoreThan, words.moneyMoreThan].map((text) => say(context, text)),
    look.numberHeading,
    14,
  );
  const money = moneyFormat(language, options.currency, priceDecimals(options.currency));
  ['0', '#,##0.0', '#,##0.0', money].forEach((numberFormat, column) => {
    sheet.put(
      { row: at + 1, column },
      lines.map((line) => [line[column] ?? '']),
      {
        ...(column === 0 ? look.label : look.figure),
        numberFormat,
      },
    );
  });
  sheet.block(at, at + bins);
  return at + bins + 2;
}

// Customer value

function valueSheet(context: Context): SheetPlan {
  const { value } = context.analysis;
  if (!value?.made) return withoutPart(context, 'value', value?.why ?? 'noOrders');
  const { language, options } = context;
  const { groups, horizonWeeks, customerCount, orderedAgain } = value satisfies CustomerValues;
  const sheet = started(context, 'value', { weeks: horizonWeeks });
  const at = notes(context, sheet, top.headings - 1, linesOfReading(context, 'value'));
  const money = moneyFormat(language, options.currency, 0);
  const price = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const percent = percentFormat[language];

  // The tenths stand below the key figures, which are made of their total.
  const head = at + 7;
  const first = head + 1;
  const last = head + groups.length;
  const total = last + 1;
  const totalOf = (column: number): string => cellAddress({ row: total, column });
  const allOrders = sum(groups.map(({ expectedOrders }) => expectedOrders));
  const allMoney = sum(groups.map((group) => group.value));
  const figures: readonly (readonly [Texts, ReportCell, string])[] = [
    [words.customers, { formula: `=${totalOf(1)}`, shown: customerCount }, '#,##0'],
    [words.orderedAgain, orderedAgain, '#,##0'],
    [words.expectedOrders, { formula: `=${totalOf(2)}`, shown: allOrders }, '#,##0'],
    [words.customerValue, { formula: `=${totalOf(4)}`, shown: allMoney }, money],
    [words.valuePerCustomer, { formula: `=${totalOf(4)}/${totalOf(1)}`, shown: allMoney / customerCount }, price],
  ];
  sheet.dress({ row: at, column: 0 }, { row: at, column: 5 }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, words.keyFigures), look.block);
  figures.forEach(([label, cell, numberFormat], index) => {
    sheet.put({ row: at + 1 + index, column: 0 }, [[say(context, label)]], look.label);
    sheet.put({ row: at + 1 + index, column: 1 }, [[cell]], { ...look.figure, numberFormat });
  });

  sheet.headings({ row: head, column: 0 }, [say(context, words.group)], look.wordHeading);
  sheet.headings(
    { row: head, column: 1 },
    [words.customers, words.expectedOrders, words.alive, words.customerValue, words.valueShare].map((text) =>
      say(context, text),
    ),
    look.numberHeading,
    14,
  );
  sheet.put(
    { row: first, column: 0 },
    groups.map((_, index) => [
      // Fewer than ten customers make groups of one each.
      say(context, words.tenth, { number: index + 1 }),
    ]),
    look.label,
  );
  const figuresOf: readonly (readonly [(group: CustomerValues['groups'][number]) => number, string])[] = [
    [(group) => group.customers, '#,##0'],
    [(group) => group.expectedOrders, '#,##0.0'],
    [(group) => group.alive, percent],
    [(group) => group.value, money],
    [(group) => (allMoney === 0 ? 0 : group.value / allMoney), percent],
  ];
  figuresOf.forEach(([figure, numberFormat], index) => {
    const column = 1 + index;
    sheet.put(
      { row: first, column },
      groups.map((group) => [figure(group)]),
      { ...look.figure, numberFormat },
    );
    const range = down(column, first, last);
    const sizes = down(1, first, last);
    const shown = index === 2 ? 1 : sum(groups.map(figure));
    // A chance is averaged over the customers, the rest is summed.
    const formula = index === 2 ? `=SUMPRODUCT(${sizes},${range})/SUM(${sizes})` : `=SUM(${range})`;
    sheet.put({ row: total, column }, [[{ formula, shown }]], { ...look.total, numberFormat });
  });
  sheet.put({ row: total, column: 0 }, [[say(context, words.total)]], look.totalLabel);
  sheet.block(at, head - 2);
  sheet.block(head, total);
  sheet.block(total + 2, total + 2 + chartHeight);
  sheet.chart(
    { row: total + 2, column: 0 },
    { row: total + 2 + chartHeight, column: 5 },
    {
      name: 'value',
      kind: 'column',
      title: say(context, words.valueChart),
      categoryAxis: { title: say(context, words.group) },
      valueAxis: { title: say(context, words.valueShare), numberFormat: percent.replace('.0', '') },
      categories: reference(sheet, 0, first, last),
      series: [
        { name: say(context, words.valueShare), values: reference(sheet, 5, first, last), color: seriesColors[0] },
      ],
    },
  );
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

// Customers

type Scores = NonNullable<ListedCustomer['scores']>;
type Value = NonNullable<ListedCustomer['value']>;

/** A column of the list: what a customer's line has there, and `''` where a part says nothing of the customer. */
interface ListColumn {
  readonly heading: string;
  readonly cell: (customer: ListedCustomer) => ReportCell;
  readonly style: CellStyle;
}

function customerSheet(context: Context): SheetPlan {
  const { rfm, value, customers = [] } = context.analysis;
  const sheet = started(context, 'customers');
  const scoring = rfm?.made ? scoreColumns(context) : [];
  const valuing = value?.made ? valueColumns(context, scoring.length > 0) : [];
  const figures = [...scoring, ...valuing];
  const all = value?.made ? value.customerCount : rfm?.made ? rfm.customerCount : 0;
  if (customers.length < all) {
    const cut = say(context, words.listed, { listed: customers.length, customers: all });
    sheet.flow({ row: top.over, column: 0 }, cut, look.source);
  }
  if (value?.made) {
    const horizon = say(context, words.overWeeks, { weeks: value.horizonWeeks });
    sheet.flow({ row: top.over, column: 1 + figures.length - valuing.length }, horizon, look.source);
  }
  const first = top.headings + 1;
  sheet.headings({ row: top.headings, column: 0 }, [say(context, words.customer)], look.wordHeading);
  sheet.ids(
    { row: first, column: 0 },
    customers.map(({ id }) => id),
    look.label,
  );
  figures.forEach(({ heading, style }, index) => {
    const headingLook = style.align === 'left' ? look.wordHeading : look.numberHeading;
    sheet.headings({ row: top.headings, column: 1 + index }, [heading], headingLook, 14);
  });
  sheet.list(
    { row: first, column: 1 },
    customers.map((customer) => figures.map(({ cell }) => cell(customer))),
    figures.map(({ style }) => style),
  );
  return sheet.plan({ rows: first, columns: 1 });
}

function scoreColumns(context: Context): readonly ListColumn[] {
  const { language, options } = context;
  const price = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const figure = (heading: string, numberFormat: string, of: (scores: Scores) => number): ListColumn => ({
    heading,
    cell: ({ scores }) => (scores ? of(scores) : ''),
    style: { ...look.figure, numberFormat },
  });
  return [
    {
      heading: say(context, words.segment),
      cell: ({ scores }) => (scores ? segmentName(context, scores.segment) : ''),
      style: look.label,
    },
    figure('R', '0', ({ r }) => r),
    figure('F', '0', ({ f }) => f),
    figure('M', '0', ({ m }) => m),
    figure(say(context, words.recency), '#,##0', ({ recency }) => recency),
    figure(say(context, words.orders), '#,##0', ({ orders }) => orders),
    figure(say(context, words.money), price, ({ money }) => money),
  ];
}

/** `counted`: the orders stand in a column of the scores already. */
function valueColumns(context: Context, counted: boolean): readonly ListColumn[] {
  const { language, options } = context;
  const price = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const figure = (heading: Texts, numberFormat: string, of: (value: Value) => number): ListColumn => ({
    heading: say(context, heading),
    cell: ({ value }) => (value ? of(value) : ''),
    style: { ...look.figure, numberFormat },
  });
  return [
    ...(counted ? [] : [figure(words.orders, '#,##0', ({ orders }) => orders)]),
    figure(words.expectedOrders, '#,##0.00', ({ expectedOrders }) => expectedOrders),
    figure(words.alive, percentFormat[language], ({ alive }) => alive),
    figure(words.orderValue, price, ({ orderValue }) => orderValue),
    figure(words.customerValue, price, ({ worth }) => worth),
  ];
}
