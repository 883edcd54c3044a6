// The sheet of subscriptions: what moved recurring revenue and subscribers, and how much of both stayed.
import type { RevenueBridge } from '../../customers/recurring-revenue';
import { moneyFormat, monthFormat, percentFormat, priceDecimals, writtenNumber } from '../../locales/formats';
import type { Texts } from '../../locales/language';
import { cellAddress, rangeAddress, seriesColors, type CellStyle, type SheetPlan } from '../../plan';
import { look, type ReportSheet } from '../../plan/sheet/report-sheet';
import { words } from '../report-words';
import { cohortLabel } from './cohort-blocks';
import { type Column, putColumns } from './columns';
import {
  chartHeight,
  linesOfReading,
  notes,
  reference,
  say,
  started,
  sum,
  top,
  withoutPart,
  type Context,
} from './context';
import * as texts from './subscription.texts';

/** Columns of both tables: what is there at first and at last, and what lies between. */
const columns = { opening: 1, firstMove: 2 } as const;

export function subscriptionSheet(context: Context): SheetPlan {
  const { subscription } = context.analysis;
  if (!subscription?.made) return withoutPart(context, 'subscription', subscription?.why ?? 'noOrders');
  const { language } = context;
  const { bridges, isOpen } = subscription;
  const sheet = started(context, 'subscription');
  const refunds = sum(bridges.map(({ customers }) => customers.refunded));
  const row = notes(context, sheet, top.headings - 1, [
    ...linesOfReading(context, 'subscription'),
    ...(refunds > 0
      ? [
          say(context, texts.refunded, {
            customers: writtenNumber(language, refunds),
            money: writtenNumber(language, sum(bridges.map(({ money }) => money.refunded))),
          }),
        ]
      : []),
    ...(isOpen ? [say(context, texts.left)] : []),
  ]);
  const next = moneyTable(context, sheet, row, bridges);
  customerTable(context, sheet, next, bridges);
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

/** Of the period at a place. */
type Cells = Column<number>[2];

/** One line for each period, with what is there at first, the moves, and what is there at last. */
function bridgeTable(
  context: Context,
  sheet: ReportSheet,
  at: number,
  heading: Texts,
  bridges: readonly RevenueBridge[],
  all: readonly Column<number>[],
): { readonly first: number; readonly last: number } {
  const { language, options } = context;
  sheet.dress({ row: at, column: 0 }, { row: at, column: all.length }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, heading), look.block);
  const first = at + 2;
  const last = at + 1 + bridges.length;
  sheet.headings({ row: at + 1, column: 0 }, [say(context, words.period)], look.wordHeading);
  const dated: CellStyle = {
    ...look.label,
    ...(options.period === 'month' && { numberFormat: monthFormat[language] }),
  };
  sheet.put(
    { row: first, column: 0 },
    bridges.map(({ start }) => [cohortLabel(start, options.period)]),
    dated,
  );
  putColumns(
    sheet,
    { row: at + 1, column: 1 },
    all,
    bridges.map((_, place) => place),
  );
  sheet.block(at, Math.min(last, at + chartHeight));
  return { first, last };
}

/** Opening and closing of a table whose moves stand between them; they add up by the sheet's own formulas. */
function ends(
  paid: readonly number[],
  moves: number,
): Pick<Record<'opening' | 'closing', Cells>, 'opening' | 'closing'> {
  const closing = columns.firstMove + moves;
  return {
    opening: (place, row) =>
      place === 0 ? 0 : { formula: `=${cellAddress({ row: row - 1, column: closing })}`, shown: paid[place - 1] ?? 0 },
    closing: (place, row) => ({
      formula: `=SUM(${rangeAddress({ row, column: columns.opening }, { row, column: closing - 1 })})`,
      shown: paid[place] ?? 0,
    }),
  };
}

function moneyTable(context: Context, sheet: ReportSheet, at: number, bridges: readonly RevenueBridge[]): number {
  const { language, options } = context;
  const numberFormat = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const percent = percentFormat[language];
  const paid = bridges.map(({ money }) => money.paid);
  const { opening, closing } = ends(paid, 5);
  const move =
    (of: keyof RevenueBridge['money'], sign: 1 | -1): Cells =>
    (place) => {
      const money = bridges[place]?.money[of] ?? 0;
      return money === 0 ? 0 : sign * money;
    };
  const cell = (row: number, column: number): string => cellAddress({ row, column });
  /** Of what was there at first, without the new and the reactivated. */
  const kept =
    (withExpansion: boolean): Cells =>
    (place, row) => {
      const before = paid[place - 1] ?? 0;
      const money = bridges[place]?.money;
      if (before === 0 || !money) return '';
      const rest = before - money.contracted - money.churned + (withExpansion ? money.expanded : 0);
      const from = cell(row, columns.opening);
      return {
        formula: `=(${from}+SUM(${rangeAddress({ row, column: withExpansion ? 4 : 5 }, { row, column: 6 })}))/${from}`,
        shown: rest / before,
      };
    };
  const all: readonly Column<number>[] = [
    [say(context, texts.opening), numberFormat, opening],
    [say(context, texts.fresh), numberFormat, move('fresh', 1)],
    [say(context, texts.reactivated), numberFormat, move('reactivated', 1)],
    [say(context, texts.expanded), numberFormat, move('expanded', 1)],
    [say(context, texts.contracted), numberFormat, move('contracted', -1)],
    [say(context, texts.churned), numberFormat, move('churned', -1)],
    [say(context, texts.closing), numberFormat, closing],
    [say(context, texts.paid), numberFormat, (place) => paid[place] ?? 0],
    [
      say(context, texts.check),
      numberFormat,
      (_, row) => ({ formula: `=ROUND(${cell(row, 7)}-${cell(row, 8)},2)`, shown: 0 }),
    ],
    [say(context, texts.nrr), percent, kept(true)],
    [say(context, texts.grr), percent, kept(false)],
  ];
  const { first, last } = bridgeTable(context, sheet, at, texts.money, bridges, all);
  sheet.mark({ row: first, column: 9 }, { row: last, column: 9 }, `=${cell(first, 9)}<>0`, {
    color: '#C00000',
    bold: true,
  });
  const below = last + 2;
  sheet.block(below, below + chartHeight);
  sheet.chart(
    { row: below, column: 0 },
    { row: below + chartHeight, column: 9 },
    {
      name: 'subscription',
      kind: 'stackedColumn',
      title: say(context, texts.chart),
      categoryAxis: { title: say(context, words.period) },
      valueAxis: { title: say(context, words.money), numberFormat: moneyFormat(language, options.currency, 0) },
      categories: reference(sheet, 0, first, last),
      series: [2, 3, 4, 5, 6].map((column, index) => ({
        name: all[column - 1]?.[0] ?? '',
        values: reference(sheet, column, first, last),
        color: seriesColors[index] ?? seriesColors[0],
      })),
    },
  );
  return below + chartHeight + 2;
}

function customerTable(context: Context, sheet: ReportSheet, at: number, bridges: readonly RevenueBridge[]): void {
  const { language, options } = context;
  const numberFormat = '#,##0';
  const paying = bridges.map(({ customers }) => customers.paid);
  const { opening, closing } = ends(paying, 3);
  const move =
    (of: keyof RevenueBridge['customers'], sign: 1 | -1): Cells =>
    (place) => {
      const customers = bridges[place]?.customers[of] ?? 0;
      return customers === 0 ? 0 : sign * customers;
    };
  const cell = (row: number, column: number): string => cellAddress({ row, column });
  bridgeTable(context, sheet, at, texts.customers, bridges, [
    [say(context, texts.opening), numberFormat, opening],
    [say(context, texts.fresh), numberFormat, move('fresh', 1)],
    [say(context, texts.reactivated), numberFormat, move('reactivated', 1)],
    [say(context, texts.lost), numberFormat, move('churned', -1)],
    [say(context, texts.closing), numberFormat, closing],
    [
      say(context, texts.logoChurn),
      percentFormat[language],
      (place, row) => {
        const before = paying[place - 1] ?? 0;
        if (before === 0) return '';
        return {
          formula: `=-${cell(row, 4)}/${cell(row, 1)}`,
          shown: (bridges[place]?.customers.churned ?? 0) / before,
        };
      },
    ],
    [
      say(context, texts.arpa),
      moneyFormat(language, options.currency, priceDecimals(options.currency)),
      (place) => {
        const customers = paying[place] ?? 0;
        return customers === 0 ? '' : (bridges[place]?.money.paid ?? 0) / customers;
      },
    ],
  ]);
}
