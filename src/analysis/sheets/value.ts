// The sheet of customer value: what customers are still worth, by tenths of them.
import { moneyFormat, percentFormat, priceDecimals } from '../../locales/formats';
import type { Texts } from '../../locales/language';
import { cellAddress, seriesColors, type SheetPlan } from '../../plan';
import type { Interval } from '../../customers/intervals';
import type { CustomerValues } from '../analyse';
import { look, type ReportCell } from '../../plan/sheet/report-sheet';
import { limitTexts, words } from '../report-words';
import {
  chartHeight,
  down,
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

export function valueSheet(context: Context): SheetPlan {
  const { value } = context.analysis;
  if (!value?.made) return withoutPart(context, 'value', value?.why ?? 'noOrders');
  const { language, options } = context;
  const { groups, horizonWeeks, customerCount, orderedAgain, limits, intervals } = value;
  const sheet = started(context, 'value', say(context, words.valueTitle, { weeks: horizonWeeks }));
  const at = notes(context, sheet, top.headings - 1, [
    ...linesOfReading(context, 'value'),
    say(context, intervals.orders ? words.valueInterval : words.noValueInterval),
    ...limits.map((limit) => say(context, limitTexts[limit])),
  ]);
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
  const { orders: ofOrders, money: ofMoney } = intervals;
  const perCustomer = ofMoney && { low: ofMoney.low / customerCount, high: ofMoney.high / customerCount };
  const figures: readonly (readonly [Texts, ReportCell, string, (Interval | null)?])[] = [
    [words.customers, { formula: `=${totalOf(1)}`, shown: customerCount }, '#,##0'],
    [words.orderedAgain, orderedAgain, '#,##0'],
    [words.expectedOrders, { formula: `=${totalOf(2)}`, shown: allOrders }, '#,##0', ofOrders],
    [words.customerValue, { formula: `=${totalOf(4)}`, shown: allMoney }, money, ofMoney],
    [
      words.valuePerCustomer,
      { formula: `=${totalOf(4)}/${totalOf(1)}`, shown: allMoney / customerCount },
      price,
      perCustomer,
    ],
  ];
  sheet.dress({ row: at, column: 0 }, { row: at, column: 5 }, look.block);
  sheet.flow({ row: at, column: 0 }, say(context, words.keyFigures), look.block);
  if (ofOrders)
    sheet.put({ row: at, column: 2 }, [[say(context, words.intervalFrom), say(context, words.intervalTo)]], {
      ...look.block,
      align: 'right',
    });
  figures.forEach(([label, cell, numberFormat, interval], index) => {
    if (interval)
      sheet.put({ row: at + 1 + index, column: 2 }, [[interval.low, interval.high]], { ...look.figure, numberFormat });
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
