// The list of customers: what each part that was made says of one of them.
import { moneyFormat, percentFormat, priceDecimals } from '../../locales/formats';
import type { Texts } from '../../locales/language';
import type { CellStyle, SheetPlan } from '../../plan';
import type { ListedCustomer } from '../analyse';
import { look, type ReportCell } from '../../plan/sheet/report-sheet';
import { words } from '../report-words';
import { say, segmentName, started, top, type Context } from './context';

type Scores = NonNullable<ListedCustomer['scores']>;
type Value = NonNullable<ListedCustomer['value']>;

/** A column of the list: what a customer's line has there, and `''` where a part says nothing of the customer. */
interface ListColumn {
  readonly heading: string;
  readonly cell: (customer: ListedCustomer) => ReportCell;
  readonly style: CellStyle;
}

export function customerSheet(context: Context): SheetPlan {
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
