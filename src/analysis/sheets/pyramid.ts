// The sheet of the pyramid: customers in layers by what they bring, and the curve of Pareto.
import { moneyFormat, percentFormat, priceDecimals, writtenNumber } from '../../locales/formats';
import { listed } from '../../locales/joining';
import type { Texts } from '../../locales/language';
import type { Pyramid } from '../../customers/pareto';
import { cellAddress, seriesColors, type SheetPlan } from '../../plan';
import { look, type ReportCell, type ReportSheet } from '../../plan/sheet/report-sheet';
import { words } from '../report-words';
import { down, linesOfReading, notes, reference, say, started, sum, top, withoutPart, type Context } from './context';
import * as texts from './pyramid.texts';

const layerNames = [texts.topLayer, texts.secondLayer, texts.thirdLayer, texts.lastLayer];

export function pyramidSheet(context: Context): SheetPlan {
  const { pyramid } = context.analysis;
  if (!pyramid?.made) return withoutPart(context, 'pyramid', pyramid?.why ?? 'noOrders');
  const { language } = context;
  const sheet = started(context, 'pyramid');
  const tied = pyramid.layers.flatMap(({ isTied }, layer) =>
    isTied ? [say(context, layerNames[layer] ?? texts.layer)] : [],
  );
  const at = notes(context, sheet, top.headings - 1, [
    ...linesOfReading(context, 'pyramid'),
    ...(tied.length > 0 ? [say(context, texts.tied, { layers: listed(language, tied) })] : []),
    ...(pyramid.below.customers > 0 ? [say(context, texts.negative), say(context, texts.aboveAll)] : []),
  ]);
  const isBelow = pyramid.below.customers > 0;
  const head = at + (isBelow ? 8 : 6) + 1;
  const total = layerTable(context, sheet, head, pyramid);
  keyFigures(context, sheet, at, pyramid, total);
  curveTable(context, sheet, total + 2, pyramid);
  return sheet.plan({ rows: top.source + 1, columns: 1 });
}

/** Above the layers, whose totals they are made of. */
function keyFigures(context: Context, sheet: ReportSheet, at: number, pyramid: Pyramid, total: number): void {
  const { language, options } = context;
  const { customers, money, eighty, gini, below } = pyramid;
  const moneyLook = moneyFormat(language, options.currency, 0);
  const figures: readonly (readonly [Texts, ReportCell, string])[] = [
    [words.customers, { formula: `=${cellAddress({ row: total, column: 2 })}`, shown: customers }, '#,##0'],
    [words.money, { formula: `=${cellAddress({ row: total, column: 4 })}`, shown: money }, moneyLook],
    [texts.eighty, eighty, '#,##0'],
    [
      texts.eightyShare,
      {
        formula: `=${cellAddress({ row: at + 3, column: 1 })}/${cellAddress({ row: at + 1, column: 1 })}`,
        shown: eighty / customers,
      },
      percentFormat[language],
    ],
    [texts.gini, gini, '0.00'],
    ...(below.customers > 0
      ? ([
          [texts.below, below.customers, '#,##0'],
          [texts.belowMoney, below.money, moneyLook],
        ] as const)
      : []),
  ];
  sheet.dress({ row: at, column: 0 }, { row: at, column: 1 }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, words.keyFigures), look.block);
  figures.forEach(([label, cell, numberFormat], index) => {
    sheet.put({ row: at + 1 + index, column: 0 }, [[say(context, label)]], look.label);
    sheet.put({ row: at + 1 + index, column: 1 }, [[cell]], { ...look.figure, numberFormat });
  });
  sheet.block(at, at + figures.length);
}

/** Returns the row of the totals. */
function layerTable(context: Context, sheet: ReportSheet, head: number, { customers, money, layers }: Pyramid): number {
  const { language, options } = context;
  const first = head + 1;
  const last = head + layers.length;
  const total = last + 1;
  const percent = percentFormat[language];
  const price = moneyFormat(language, options.currency, priceDecimals(options.currency));
  const at = (row: number, column: number): string => cellAddress({ row, column });
  type Line = Pick<Pyramid['layers'][number], 'customers' | 'money' | 'orders'>;
  const ofAll =
    (column: number, all: number, of: (line: Line) => number) =>
    (line: Line, row: number): ReportCell =>
      all === 0
        ? ''
        : {
            formula: `=${at(row, column)}/${cellAddress({ row: total, column }, { row: true })}`,
            shown: of(line) / all,
          };
  const perCustomer =
    (column: number, of: (line: Line) => number) =>
    (line: Line, row: number): ReportCell =>
      line.customers === 0 ? '' : { formula: `=${at(row, column)}/${at(row, 2)}`, shown: of(line) / line.customers };
  const columns: readonly (readonly [Texts, string, (line: Line, row: number) => ReportCell])[] = [
    [words.customers, '#,##0', (line) => line.customers],
    [words.shareOfCustomers, percent, ofAll(2, customers, (line) => line.customers)],
    [words.money, moneyFormat(language, options.currency, 0), (line) => line.money],
    [words.shareOfMoney, percent, ofAll(4, money, (line) => line.money)],
    [texts.moneyPerCustomer, price, perCustomer(4, (line) => line.money)],
    [words.orders, '#,##0', (line) => line.orders],
    [texts.ordersPerCustomer, '#,##0.0', perCustomer(7, (line) => line.orders)],
  ];
  sheet.headings({ row: head, column: 0 }, [say(context, texts.layer)], look.wordHeading);
  sheet.headings(
    { row: head, column: 1 },
    [texts.ranks, ...columns.map(([heading]) => heading), texts.least].map((text) => say(context, text)),
    look.numberHeading,
    14,
  );
  sheet.put(
    { row: first, column: 0 },
    layers.map((_, layer) => [say(context, layerNames[layer] ?? texts.layer)]),
    look.label,
  );
  sheet.put({ row: total, column: 0 }, [[say(context, words.total)]], look.totalLabel);
  const rank = (place: number): string => writtenNumber(language, place);
  sheet.put(
    { row: first, column: 1 },
    layers.map(({ from, to }) => [to < from ? '' : from === to ? from : `${rank(from)}–${rank(to)}`]),
    { ...look.figure, align: 'right' },
  );
  sheet.put({ row: total, column: 1 }, [['']], look.total);
  const all: Line = { customers, money, orders: sum(layers.map(({ orders }) => orders)) };
  columns.forEach(([, numberFormat, of], index) => {
    const column = 2 + index;
    sheet.put(
      { row: first, column },
      layers.map((line, layer) => [of(line, first + layer)]),
      { ...look.figure, numberFormat },
    );
    const own = of(all, total);
    const isSum = typeof own === 'number';
    sheet.put({ row: total, column }, [[isSum ? { formula: `=SUM(${down(column, first, last)})`, shown: own } : own]], {
      ...look.total,
      numberFormat,
    });
  });
  sheet.put(
    { row: first, column: 9 },
    layers.map(({ customers: own, least }) => [own === 0 ? '' : least]),
    { ...look.figure, numberFormat: price },
  );
  sheet.put({ row: total, column: 9 }, [['']], look.total);
  sheet.block(head, total);
  return total;
}

function curveTable(context: Context, sheet: ReportSheet, at: number, { money, curve }: Pyramid): void {
  const { language, options } = context;
  const whole = percentFormat[language].replace('.0', '');
  const first = at + 2;
  const last = at + 1 + curve.length;
  sheet.dress({ row: at, column: 0 }, { row: at, column: 4 }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, texts.curve), look.block);
  sheet.headings(
    { row: at + 1, column: 0 },
    [words.shareOfCustomers, words.customers, texts.soFar, words.shareOfMoney, texts.even].map((text) =>
      say(context, text),
    ),
    look.numberHeading,
    14,
  );
  const columns: readonly (readonly [string, (line: Pyramid['curve'][number], row: number) => ReportCell])[] = [
    [whole, ({ share }) => share],
    ['#,##0', ({ customers }) => customers],
    [moneyFormat(language, options.currency, 0), (line) => line.money],
    [
      percentFormat[language],
      (line, row) => ({
        formula: `=${cellAddress({ row, column: 2 })}/${cellAddress({ row: last, column: 2 }, { row: true })}`,
        shown: line.money / money,
      }),
    ],
    [whole, (line, row) => ({ formula: `=${cellAddress({ row, column: 0 })}`, shown: line.share })],
  ];
  columns.forEach(([numberFormat, of], column) => {
    sheet.put(
      { row: first, column },
      curve.map((line, index) => [of(line, first + index)]),
      { ...look.figure, numberFormat },
    );
  });
  sheet.block(at, last);
  sheet.chart(
    { row: at, column: 5 },
    { row: last, column: 9 },
    {
      name: 'pareto',
      kind: 'line',
      title: say(context, texts.chart),
      categoryAxis: { title: say(context, words.shareOfCustomers), numberFormat: whole },
      valueAxis: { title: say(context, words.shareOfMoney), numberFormat: whole },
      categories: reference(sheet, 0, first, last),
      series: [
        { name: say(context, words.shareOfMoney), values: reference(sheet, 3, first, last), color: seriesColors[0] },
        { name: say(context, texts.even), values: reference(sheet, 4, first, last), color: seriesColors[1] },
      ],
    },
  );
}
