// The sheet of RFM segments: who they are, what they are worth, and what the scores mean.
import { usualSegments, type Scale, type Scales } from '../../customers/scores';
import { moneyFormat, percentFormat, priceDecimals } from '../../locales/formats';
import { seriesColors, type SheetPlan } from '../../plan';
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
  return sheet.plan({ rows: top.source + 1, columns: 1 });
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
