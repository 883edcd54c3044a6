// The sheet of payback: what winning a customer cost, what customers have brought by age, and when the one reaches the other.
import { moneyFormat, monthFormat, priceDecimals, writtenPercent } from '../../locales/formats';
import { listed } from '../../locales/joining';
import type { Texts } from '../../locales/language';
import { nextPeriodStart } from '../../numerics/periods';
import { cellAddress, seriesColors, type CellStyle, type SheetPlan } from '../../plan';
import { look, userText, type ReportCell, type ReportSheet } from '../../plan/sheet/report-sheet';
import type { Payback, PaybackLine } from '../payback';
import { periodsSince, words } from '../report-words';
import { channelName } from './channels';
import { cohortLabel } from './cohort-blocks';
import { type Column, putColumns } from './columns';
import { chartHeight, linesOfReading, notes, reference, say, started, top, withoutPart, type Context } from './context';

const firstAge = 2;

export function paybackSheet(context: Context): SheetPlan {
  const { payback } = context.analysis;
  if (!payback?.made) return withoutPart(context, 'payback', payback?.why ?? 'spendElsewhere');
  const { language, options } = context;
  const { place, margin, unknownChannels, cohorts, all, channels } = payback;
  const sheet = started(context, 'payback');
  let row = notes(context, sheet, top.headings - 1, [
    margin === null
      ? say(context, words.paybackOfRevenue, { place })
      : say(context, words.paybackOf, { place, margin: writtenPercent(language, margin) }),
    ...linesOfReading(context, 'payback'),
    say(context, words.sameMoney),
    ...(unknownChannels.length > 0
      ? [say(context, words.spendElsewhereChannels, { channels: listed(language, unknownChannels.slice(0, 10)) })]
      : []),
  ]);
  const isMonth = options.period === 'month';
  const dated: CellStyle = { ...look.label, ...(isMonth && { numberFormat: monthFormat[language] }) };
  row = summary(context, sheet, row, payback, {
    heading: words.cohort,
    labels: cohorts.map(({ start }) => cohortLabel(start, options.period)),
    labelLook: dated,
    lines: cohorts,
    starts: cohorts.map(({ start }) => start),
  });
  if (channels.length > 0)
    row = summary(context, sheet, row, payback, {
      heading: words.channel,
      labels: channels.map(({ group }) =>
        group.kind === 'channel' ? userText(group.name) : channelName(context, group),
      ),
      labelLook: look.label,
      lines: channels,
      starts: null,
    });
  const curves = (heading: Texts, share: number): { readonly head: number; readonly next: number } =>
    curveBlock(context, sheet, row, payback, { heading, share, isPaying: share !== 1 || margin === null });
  row = curves(words.revenueCumulative, 1).next;
  if (margin !== null && margin !== 1) row = curves(words.marginCumulative, margin).next;
  if (all.revenue.length > 1 && all.customers > 0) chartOf(context, sheet, row, payback);
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

interface SummaryTable {
  readonly heading: Texts;
  readonly labels: readonly ReportCell[];
  readonly labelLook: CellStyle;
  readonly lines: readonly PaybackLine[];
  /** The periods of the cohorts, where each line is one. */
  readonly starts: readonly number[] | null;
}

/** Spend, CAC and when it is paid back, a line each; returns the row after them. */
function summary(
  context: Context,
  sheet: ReportSheet,
  at: number,
  { margin, all }: Payback,
  { heading, labels, labelLook, lines, starts }: SummaryTable,
): number {
  const { language, options } = context;
  const { period } = options;
  const money = moneyFormat(language, options.currency, 0);
  const price = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const paying = margin ?? 1;
  const brought = (line: PaybackLine): ReportCell => line.revenue[line.revenue.length - 1] ?? '';
  const ratio = (line: PaybackLine): ReportCell => {
    const revenue = brought(line);
    if (!line.spend || line.customers === 0 || typeof revenue !== 'number') return '';
    return (revenue * paying * line.customers) / line.spend;
  };
  const after = (line: PaybackLine): ReportCell =>
    line.spend === null || line.customers === 0 ? '' : (line.age ?? say(context, words.notYet));
  const paidIn = (line: PaybackLine, start: number): ReportCell => {
    if (line.age === null) return '';
    let month = start;
    for (let age = 0; age < line.age; age++) month = nextPeriodStart(month, period);
    return cohortLabel(month, period);
  };
  const cacOf = (line: PaybackLine, row: number): ReportCell =>
    line.spend === null || line.customers === 0
      ? ''
      : {
          formula: `=${cellAddress({ row, column: 2 })}/${cellAddress({ row, column: 1 })}`,
          shown: line.spend / line.customers,
        };
  const columns: readonly Column<PaybackLine>[] = [
    [say(context, words.customers), '#,##0', ({ customers }) => customers],
    [say(context, words.spend), money, ({ spend }) => spend ?? ''],
    [say(context, words.cac), price, cacOf],
    [say(context, words.revenueSoFar), price, brought],
    ...(margin === null
      ? []
      : [
          [
            say(context, words.marginSoFar),
            price,
            (line: PaybackLine) => {
              const revenue = brought(line);
              return typeof revenue === 'number' ? revenue * margin : '';
            },
          ] as const,
        ]),
    [say(context, margin === null ? words.revenueToCac : words.marginToCac), '0.00', ratio],
    [say(context, words.paidBackAfter), '0', after],
  ];
  sheet.headings({ row: at, column: 0 }, [say(context, heading)], look.wordHeading);
  putColumns(sheet, { row: at, column: 1 }, columns, lines);
  const first = at + 1;
  const total = first + lines.length;
  sheet.put(
    { row: first, column: 0 },
    labels.map((label) => [label]),
    labelLook,
  );
  sheet.put({ row: total, column: 0 }, [[say(context, words.knownSpend)]], look.totalLabel);
  columns.forEach(([, numberFormat, of], index) => {
    sheet.put({ row: total, column: 1 + index }, [[of(all, total)]], { ...look.total, numberFormat });
  });
  if (starts) {
    sheet.headings({ row: at, column: 1 + columns.length }, [say(context, words.paidBackIn)], look.numberHeading, 14);
    sheet.put(
      { row: first, column: 1 + columns.length },
      lines.map((line, place) => [paidIn(line, starts[place] ?? 0)]),
      { ...look.figure, ...(period === 'month' && { numberFormat: monthFormat[language] }) },
    );
  }
  sheet.block(at, total);
  return total + 2;
}

/** What a customer of each cohort has brought by age; bold from the age on that pays CAC back. */
function curveBlock(
  context: Context,
  sheet: ReportSheet,
  at: number,
  { cohorts, all }: Payback,
  { heading, share, isPaying }: { readonly heading: Texts; readonly share: number; readonly isPaying: boolean },
): { readonly head: number; readonly next: number } {
  const { language, options } = context;
  const numberFormat = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const ages = Math.max(1, ...cohorts.map(({ revenue }) => revenue.length));
  const end = firstAge + ages - 1;
  const isMonth = options.period === 'month';
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, heading), look.block);
  const head = at + 2;
  sheet.flow({ row: at + 1, column: firstAge }, say(context, periodsSince[options.period]), look.source);
  sheet.put({ row: head, column: 0 }, [[say(context, words.cohort)]], look.agesWords);
  sheet.put({ row: head, column: 1 }, [[say(context, words.customers)]], look.ages);
  sheet.put({ row: head, column: firstAge }, [Array.from({ length: ages }, (_, age) => age)], look.ages);
  const first = head + 1;
  const last = head + cohorts.length;
  const cells = (line: PaybackLine): ReportCell[] =>
    Array.from({ length: ages }, (_, age) => {
      const revenue = line.revenue[age];
      return revenue === undefined ? '' : revenue * share;
    });
  sheet.put(
    { row: first, column: 0 },
    cohorts.map(({ start }) => [cohortLabel(start, options.period)]),
    { ...look.label, ...(isMonth && { numberFormat: monthFormat[language] }) },
  );
  sheet.put(
    { row: first, column: 1 },
    cohorts.map(({ customers }) => [customers]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.put({ row: first, column: firstAge }, cohorts.map(cells), { ...look.figure, numberFormat });
  sheet.heat({ row: first, column: firstAge }, { row: last, column: end });
  if (isPaying)
    cohorts.forEach(({ age, revenue }, index) => {
      if (age === null) return;
      const row = first + index;
      sheet.dress(
        { row, column: firstAge + age },
        { row, column: firstAge + revenue.length - 1 },
        { ...look.figure, numberFormat, bold: true },
      );
    });
  const total = last + 1;
  sheet.put({ row: total, column: 0 }, [[say(context, words.knownSpend)]], look.totalLabel);
  sheet.put({ row: total, column: 1 }, [[all.customers]], { ...look.total, numberFormat: '#,##0' });
  sheet.put({ row: total, column: firstAge }, [cells(all)], { ...look.total, numberFormat });
  sheet.block(at, total);
  return { head, next: total + 2 };
}

/** The curve of all cohorts beside what a customer cost. */
function chartOf(context: Context, sheet: ReportSheet, at: number, { all, margin }: Payback): void {
  const { language, options } = context;
  const price = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const cac = (all.spend ?? 0) / all.customers;
  const label = margin === null ? words.revenueSoFar : words.marginSoFar;
  const first = at + 1;
  const last = at + all.revenue.length;
  sheet.headings(
    { row: at, column: 0 },
    [words.age, label, words.cac].map((text) => say(context, text)),
    look.numberHeading,
    14,
  );
  sheet.put(
    { row: first, column: 0 },
    all.revenue.map((_, age) => [age]),
    { ...look.figure, numberFormat: '0' },
  );
  sheet.put(
    { row: first, column: 1 },
    all.revenue.map((each) => [each * (margin ?? 1), cac]),
    { ...look.figure, numberFormat: price },
  );
  sheet.block(at, Math.max(last, at + chartHeight));
  sheet.chart(
    { row: at, column: 4 },
    { row: at + chartHeight, column: 13 },
    {
      name: 'payback',
      kind: 'line',
      title: say(context, words.paybackChart),
      categoryAxis: { title: say(context, periodsSince[options.period]) },
      valueAxis: { title: say(context, words.money), numberFormat: moneyFormat(language, options.currency, 0) },
      categories: reference(sheet, 0, first, last),
      series: [
        { name: say(context, label), values: reference(sheet, 1, first, last), color: seriesColors[0] },
        { name: say(context, words.cac), values: reference(sheet, 2, first, last), color: seriesColors[1] },
      ],
    },
  );
}
