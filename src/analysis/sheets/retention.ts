// The sheet of retention: what was seen of the average customer, and its projection.
import { percentFormat } from '../../locales/formats';
import { seriesColors, type SheetPlan } from '../../plan';
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
