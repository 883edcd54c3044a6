// The sheet of customers by the segments that the table itself names.
import { moneyFormat, percentFormat, priceDecimals } from '../../locales/formats';
import type { SheetPlan } from '../../plan';
import type { ChannelGroup } from '../channel-groups';
import type { SegmentLine } from '../segment-lines';
import { look, userText, type ReportCell, type ReportSheet } from '../../plan/sheet/report-sheet';
import { periodsSince, words } from '../report-words';
import { down, linesOfReading, notes, say, started, sum, top, type Context } from './context';
import type { Texts } from '../../locales/language';

interface Column {
  readonly heading: Texts;
  readonly numberFormat: string;
  readonly of: (line: SegmentLine) => number;
  /** Of all customers, by the cells of the column where it adds up. */
  readonly total: (at: { readonly column: number; readonly first: number; readonly last: number }) => ReportCell;
}

export function groupSheet(context: Context): SheetPlan {
  const lines = context.analysis.segments ?? [];
  const sheet = started(context, 'groups');
  const at = notes(context, sheet, top.headings - 1, linesOfReading(context, 'groups'));
  const next = figures(context, sheet, at, lines);
  retention(context, sheet, next, lines);
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

function nameOf(context: Context, group: ChannelGroup): ReportCell {
  if (group.kind === 'channel') return userText(group.name);
  if (group.kind === 'none') return say(context, words.segmentNone);
  return say(context, words.segmentOthers, { channels: group.channels });
}

/** How many, what they bought and what is expected of them; returns the row after. */
function figures(context: Context, sheet: ReportSheet, at: number, lines: readonly SegmentLine[]): number {
  const { language, options, analysis } = context;
  const money = moneyFormat(language, options.currency, 0);
  const price = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const percent = percentFormat[language];
  const all = (of: (line: SegmentLine) => number): number => sum(lines.map(of));
  const added = (of: (line: SegmentLine) => number): Pick<Column, 'of' | 'total'> => ({
    of,
    total: ({ column, first, last }) => ({ formula: `=SUM(${down(column, first, last)})`, shown: all(of) }),
  });
  /** One column over that of the customers. */
  const perCustomer = (of: (line: SegmentLine) => number): Pick<Column, 'of' | 'total'> => ({
    of: (line) => of(line) / line.customers,
    total: () => all(of) / all(({ customers }) => customers),
  });
  const moneyOf = (line: SegmentLine): number => line.money ?? 0;
  const worthOf = (line: SegmentLine): number => line.expected?.worth ?? 0;
  const isValued = lines.some(({ expected }) => expected);
  const columns: readonly Column[] = [
    { heading: words.customers, numberFormat: '#,##0', ...added(({ customers }) => customers) },
    { heading: words.orders, numberFormat: '#,##0', ...added(({ orders }) => orders) },
    { heading: words.shareOrderedAgain, numberFormat: percent, ...perCustomer(({ orderedAgain }) => orderedAgain) },
    ...(analysis.hasAmounts
      ? [
          { heading: words.money, numberFormat: money, ...added(moneyOf) },
          { heading: words.moneyPerCustomer, numberFormat: price, ...perCustomer(moneyOf) },
        ]
      : []),
    ...(isValued
      ? [
          { heading: words.customerValue, numberFormat: money, ...added(worthOf) },
          { heading: words.valuePerCustomer, numberFormat: price, ...perCustomer(worthOf) },
        ]
      : []),
  ];
  const first = at + 1;
  const last = at + lines.length;
  sheet.headings({ row: at, column: 0 }, [say(context, words.segment)], look.wordHeading);
  sheet.headings(
    { row: at, column: 1 },
    columns.map(({ heading }) => say(context, heading)),
    look.numberHeading,
    14,
  );
  sheet.put(
    { row: first, column: 0 },
    lines.map(({ group }) => [nameOf(context, group)]),
    look.label,
  );
  sheet.put({ row: last + 1, column: 0 }, [[say(context, words.allCustomers)]], look.totalLabel);
  columns.forEach(({ numberFormat, of, total }, index) => {
    const column = 1 + index;
    sheet.put(
      { row: first, column },
      lines.map((line) => [of(line)]),
      { ...look.figure, numberFormat },
    );
    sheet.put({ row: last + 1, column }, [[total({ column, first, last })]], { ...look.total, numberFormat });
  });
  sheet.block(at, last + 1);
  return last + 3;
}

/** The average retention of each segment by age. */
function retention(context: Context, sheet: ReportSheet, at: number, all: readonly SegmentLine[]): void {
  const { language, options } = context;
  const lines = all.flatMap(({ group, customers, average }) => (average ? [{ group, customers, average }] : []));
  const ages = Math.max(0, ...lines.map(({ average }) => average.rates.length));
  if (ages === 0) return;
  const end = 1 + ages;
  sheet.dress({ row: at, column: 0 }, { row: at, column: end }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, words.averageBySegment), look.block);
  sheet.flow({ row: at + 1, column: 2 }, say(context, periodsSince[options.period]), look.source);
  sheet.put({ row: at + 2, column: 0 }, [[say(context, words.segment)]], look.agesWords);
  sheet.put({ row: at + 2, column: 1 }, [[say(context, words.customers)]], look.ages);
  sheet.put({ row: at + 2, column: 2 }, [Array.from({ length: ages }, (_, age) => age)], look.ages);
  const first = at + 3;
  const last = at + 2 + lines.length;
  sheet.put(
    { row: first, column: 0 },
    lines.map(({ group }) => [nameOf(context, group)]),
    look.label,
  );
  sheet.put(
    { row: first, column: 1 },
    lines.map(({ customers }) => [customers]),
    { ...look.figure, numberFormat: '#,##0' },
  );
  sheet.put(
    { row: first, column: 2 },
    lines.map(({ average }) => Array.from({ length: ages }, (_, age): ReportCell => average.rates[age] ?? '')),
    { ...look.figure, numberFormat: percentFormat[language] },
  );
  sheet.heat({ row: first, column: 3 }, { row: last, column: end });
  sheet.block(at, last);
}
