// The sheet of RFM segments: who they are, what they are worth, and what the scores mean.
import { usualSegments, type Scale, type Scales } from '../../customers/scores';
import { moneyFormat, percentFormat, priceDecimals } from '../../locales/formats';
import { absoluteRange, cellAddress, seriesColors, type SheetPlan } from '../../plan';
import { look, type ShownFormula, type ReportCell, type ReportSheet } from '../../plan/sheet/report-sheet';
import { words } from '../report-words';
import { segmentTexts } from '../segments';
import {
  chartHeight,
  down,
  linesOfReading,
  notes,
  reference,
  say,
  segmentName,
  started,
  sum,
  top,
  withoutPart,
  type Context,
} from './context';

export function segmentSheet(context: Context): SheetPlan {
  const { rfm } = context.analysis;
  if (!rfm?.made) return withoutPart(context, 'rfm', rfm?.why ?? 'noOrders');
  const { language, options } = context;
  const sheet = started(context, 'rfm');
  const head = notes(context, sheet, top.headings - 1, [
    say(context, words.scoresFrom, { bins: options.bins }),
    ...linesOfReading(context, 'rfm'),
  ]);
  // Whoever is in none of the usual segments has a line only where there is somebody.
  const segments = [...usualSegments, null]
    .map((segment, place) => ({ segment, place }))
    .filter(({ segment, place }) => segment !== null || (rfm.customers[place] ?? 0) > 0);
  const lines = segments.map(({ place }): readonly ReportCell[] => {
    const size = rfm.customers[place] ?? 0;
    const money = rfm.money[place] ?? 0;
    return [
      size,
      size / rfm.customerCount,
      money,
      rfm.allMoney === 0 ? '' : money / rfm.allMoney,
      size === 0 ? '' : (rfm.averageRecency[place] ?? 0),
    ];
  });
  const first = head + 1;
  const last = head + lines.length;
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
    segments.map(({ segment }) => [segmentName(context, segment)]),
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
      lines.map((line) => [line[index] ?? '']),
      {
        ...look.figure,
        numberFormat,
      },
    );
    const total = (shown: number): ShownFormula => ({ formula: `=SUM(${down(1 + index, first, last)})`, shown });
    const all = sum(lines.map((line) => Number(line[index])));
    const cell: ReportCell = index === 4 ? '' : total(all);
    sheet.put({ row: last + 1, column: 1 + index }, [[cell]], { ...look.total, numberFormat });
  });
  sheet.put({ row: last + 1, column: 0 }, [[say(context, words.total)]], look.totalLabel);
  sheet.wrapped(
    { row: first, column: 6 },
    segments.map(({ segment }) => (segment === null ? '' : say(context, segmentTexts[segment].advice))),
    64,
    { ...look.text, indent: 1 },
  );
  sheet.block(head, last + 1);
  const chartTop = scoreMeanings(context, sheet, last + 3, rfm.scales);
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
  concentrationTable(context, sheet, chartTop + chartHeight + 2);
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

/** How much the customers with most money bring, with the curve below. */
function concentrationTable(context: Context, sheet: ReportSheet, at: number): void {
  const { analysis, language, options } = context;
  const lines = analysis.concentration ?? [];
  const all = lines[lines.length - 1]?.money ?? 0;
  if (lines.length === 0 || all <= 0) return;
  const percent = percentFormat[language];
  const whole = percent.replace('.0', '');
  sheet.dress({ row: at, column: 0 }, { row: at, column: 3 }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, words.concentration), look.block);
  const first = at + 2;
  const last = at + 1 + lines.length;
  sheet.headings(
    { row: at + 1, column: 0 },
    [words.richest, words.customers, words.money, words.shareOfMoney].map((text) => say(context, text)),
    look.numberHeading,
    14,
  );
  const columns: readonly (readonly [string, (line: (typeof lines)[number], row: number) => ReportCell])[] = [
    [whole, ({ share }) => share],
    ['#,##0', ({ customers }) => customers],
    [moneyFormat(language, options.currency, 0), ({ money }) => money],
    [
      percent,
      ({ money }, row) => ({
        formula: `=${cellAddress({ row, column: 2 })}/${absoluteRange({ row: last, column: 2 }, { row: last, column: 2 })}`,
        shown: money / all,
      }),
    ],
  ];
  columns.forEach(([numberFormat, of], column) => {
    sheet.put(
      { row: first, column },
      lines.map((line, index) => [of(line, first + index)]),
      { ...look.figure, numberFormat },
    );
  });
  sheet.block(at, last);
  // The curve goes by equal steps: from a tenth of the customers on.
  const from = first + lines.findIndex(({ share }) => share === 0.1);
  const below = last + 2;
  sheet.block(below, below + chartHeight);
  sheet.chart(
    { row: below, column: 0 },
    { row: below + chartHeight, column: 6 },
    {
      name: 'concentration',
      kind: 'line',
      title: say(context, words.concentration),
      categoryAxis: { title: say(context, words.shareOfCustomers) },
      valueAxis: { title: say(context, words.shareOfMoney), numberFormat: whole },
      categories: reference(sheet, 0, from, last),
      series: [
        { name: say(context, words.shareOfMoney), values: reference(sheet, 3, from, last), color: seriesColors[0] },
      ],
    },
  );
}

/** The limits of each score, the best first; returns the row after them. */
function scoreMeanings(
  context: Context,
  sheet: ReportSheet,
  at: number,
  { recency, frequency, money: moneyScale }: Scales,
): number {
  const { language, options } = context;
  const bins = options.bins;
  /** Cuts are counted from 1, and the worst score has none. */
  const cut = ({ cuts }: Scale, number: number): ReportCell => cuts[number - 1] ?? '';
  // Recency is turned over: its first cut is the limit of the best score. The worst score has no limit.
  const lines = Array.from({ length: bins }, (_, index): readonly ReportCell[] => {
    const score = bins - index;
    return [score, cut(recency, index + 1), cut(frequency, score - 1), cut(moneyScale, score - 1)];
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
