// The sheet of retention: what was seen of the average customer, and its projection.
import { monthFormat, percentFormat } from '../../locales/formats';
import { periodLabel } from '../../numerics/periods';
import { rangeAddress, seriesColors, type SheetPlan } from '../../plan';
import type { Retention } from '../analyse';
import { look, type ReportSheet } from '../../plan/sheet/report-sheet';
import { levelled, notLevelled, periodsSince, titles, words } from '../report-words';
import {
  chartHeight,
  linesOfReading,
  notes,
  reference,
  say,
  started,
  sum,
  top,
  whyNot,
  withoutPart,
  type Context,
} from './context';

export function retentionSheet(context: Context): SheetPlan {
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
          say(context, projection.intervals ? words.retentionInterval : words.noRetentionInterval),
          say(context, words.activePeriods, { periods: Math.round(10 * sum(Array.from(projection.curve))) / 10 }),
        ]
      : [whyNot(context, projection.why)]),
  ];
  const head = notes(context, sheet, top.headings - 1, lines);
  const curve = projection.made ? projection.curve : new Float64Array(0);
  const { rates, customers } = retention.observed;
  const length = Math.max(rates.length, curve.length);
  const ages = Array.from({ length }, (_, age) => age);
  const first = head + 1;
  const last = head + length;
  const intervals = projection.made ? projection.intervals : null;
  const bounds = intervals ? [words.intervalFrom, words.intervalTo] : [];
  sheet.headings(
    { row: head, column: 0 },
    [words.age, words.seenOver, words.observed, words.projected, ...bounds].map((text) => say(context, text)),
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
    ages.map((age) => [customers[age] ?? '']),
    {
      ...look.figure,
      numberFormat: '#,##0',
    },
  );
  sheet.put(
    { row: first, column: 2 },
    ages.map((age) => [rates[age] ?? '']),
    percent,
  );
  sheet.put(
    { row: first, column: 3 },
    ages.map((age) => [curve[age] ?? '']),
    percent,
  );
  if (intervals)
    sheet.put(
      { row: first, column: 4 },
      ages.map((age) => [intervals[age]?.low ?? '', intervals[age]?.high ?? '']),
      percent,
    );
  sheet.block(head, Math.max(last, head + chartHeight));
  if (length > 0) chartOfRetention(context, sheet, retention, { head, first, last });
  movementTable(context, sheet, Math.max(last, head + chartHeight) + 2);
  return sheet.plan({ rows: top.source + 1, columns: 0 });
}

/** Who orders in each period, with a chart behind it. */
function movementTable(context: Context, sheet: ReportSheet, at: number): void {
  const { analysis, options, language } = context;
  const lines = analysis.movements ?? [];
  if (lines.length === 0) return;
  const headings = [words.period, words.activeCustomers, words.fresh, words.returning, words.backAgain, words.dormant];
  const end = headings.length - 1;
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, words.movements), look.block);
  const isOpen = lines[lines.length - 1]?.isOver === false;
  const texts = [words.movementsActive, words.movementsDormant, ...(isOpen ? [words.movementsOpen] : [])];
  texts.forEach((text, index) => sheet.flow({ row: at + 1 + index, column: 0 }, say(context, text), look.note));
  const head = at + 1 + texts.length;
  const first = head + 1;
  const last = head + lines.length;
  sheet.headings(
    { row: head, column: 0 },
    headings.map((text) => say(context, text)),
    look.numberHeading,
    14,
  );
  const isMonth = options.period === 'month';
  sheet.put(
    { row: first, column: 0 },
    lines.map(({ start }) => [isMonth ? start : periodLabel(start, options.period)]),
    { ...look.figure, ...(isMonth ? { numberFormat: monthFormat[language] } : {}) },
  );
  sheet.put(
    { row: first, column: 1 },
    lines.map(({ fresh, returning, back, dormant }, index) => [
      {
        formula: `=SUM(${rangeAddress({ row: first + index, column: 2 }, { row: first + index, column: 4 })})`,
        shown: fresh + returning + back,
      },
      fresh,
      returning,
      back,
      dormant,
    ]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.block(at, Math.min(last, at + chartHeight));
  const below = last + 2;
  sheet.block(below, below + chartHeight);
  sheet.chart(
    { row: below, column: 0 },
    { row: below + chartHeight, column: end },
    {
      name: 'movements',
      kind: 'stackedColumn',
      title: say(context, words.movements),
      categoryAxis: { title: say(context, words.period) },
      valueAxis: { title: say(context, words.customers), numberFormat: '#,##0' },
      categories: reference(sheet, 0, first, last),
      series: [2, 3, 4].map((column, index) => ({
        name: say(context, headings[column] ?? words.fresh),
        values: reference(sheet, column, first, last),
        color: seriesColors[index] ?? seriesColors[0],
      })),
    },
  );
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
    { row: head, column: projection.made && projection.intervals ? 7 : 5 },
    { row: head + chartHeight, column: projection.made && projection.intervals ? 16 : 14 },
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
