import { writtenNumber } from './formats';
import { plural } from './plural';

const count = (number: number, forms: Parameters<typeof plural>[2]): string =>
  `${writtenNumber('en', number)} ${plural('en', number, forms)}`;
const rows = { one: 'row', other: 'rows' };

/** The words of the pages that analyse a table of orders. */
export const analyseEn = {
  title: 'Analyse a table of orders',
  intro:
    'Cohorts, retention, RFM segments and customer value, as new sheets of this workbook. Each row of the table is an order: a customer and a date, better still with an amount and a channel.',
  howTo: 'Select any cell of the table on the sheet, or only the rows and columns you want, with their headings.',
  selected: (place: string, number: number) => `Selected: ${place}, ${count(number, rows)}`,
  nothing: 'There is no table where the selection is now.',
  use: 'Use this table',
  finding: 'Looking at the table…',
  made: 'Analyses in this workbook',
  back: 'All analyses',

  columns: 'Columns',
  roles: { customer: 'Customer', date: 'Date', amount: 'Amount', channel: 'Channel' },
  roleHints: {
    customer: 'Who ordered: an id, an e-mail address or a name.',
    date: 'The day of the order.',
    amount: 'Paid for the order. Without it there is no RFM and no customer value.',
    channel: 'Where the order came from.',
  },
  choose: 'Choose a column',
  none: 'Not in this table',
  column: (letters: string) => `Column ${letters}`,
  firstRows: 'First rows',
  needed: 'Choose the columns of the customer and of the date.',

  data: 'Data',
  reading: (read: number, of: number) => `Reading: ${writtenNumber('en', read)} of ${count(of, rows)}`,
  read: (number: number, customers: number) =>
    `${count(number, { one: 'order', other: 'orders' })} from ${count(customers, { one: 'customer', other: 'customers' })}`,
  readEvents: (number: number, users: number) =>
    `${count(number, { one: 'event', other: 'events' })} of ${count(users, { one: 'user', other: 'users' })}`,
  between: (first: string, last: string) => `${first} to ${last}`,
  then: (days: string) => `, ${days}`,
  noProblems: 'No problems were found in these columns.',
  problems: (number: number) => `${count(number, { one: 'problem was', other: 'problems were' })} found:`,
  rows: (number: number) => count(number, rows),
  row: (number: number) => `row ${number}`,
  goToRow: (number: number) => `Go to row ${number}`,
  noneUsed: 'No row has both a customer and a date. Check the columns above.',
  readAgain: 'Read again',

  make: 'What to make',
  parts: {
    cohorts: 'Cohorts: counts, retention and money as heat maps',
    retention: 'Retention curve with its projection',
    rfm: 'RFM segments with advice on effort',
    pyramid: 'Customer pyramid and Pareto curve',
    value: 'Customer value',
    next: 'Next product: what follows the first one, and when',
    subscription: 'Subscriptions: the orders are subscription payments',
    events: 'Events: stickiness, feature matrix, magic number',
  },
  needsAmount: 'RFM, the customer pyramid, customer value and subscriptions need a column of amounts.',
  needsProduct: 'The next product needs a column of products.',
  needsEvent: 'Events need a column of events: what was done.',
  nothingChosen: 'Choose at least one part.',
  period: 'Period',
  periods: { week: 'Weeks', month: 'Months', quarter: 'Quarters' },
  byChannel: 'Also a heat map for each channel',
  more: 'More options',
  mode: 'A customer counts as retained',
  modes: { on: 'in every period with an order', on_or_after: 'in every period up to the last order' },
  bins: 'Steps of the RFM scores',
  binsHint: 'From 2 to 9; 5 is usual.',
  keepDuplicates: 'Count repeated rows as orders of their own',
  currency: 'Currency of the amounts',
  start: 'Make the sheets',

  making: (place: string) => `Analysing ${place}`,
  steps: {
    reading: 'Reading the table',
    cohorts: 'Counting cohorts',
    retention: 'Fitting the retention curve',
    rfm: 'Scoring customers',
    pyramid: 'Ranking customers',
    value: 'Estimating customer value',
    next: 'Looking at next products',
    subscription: 'Following recurring revenue',
    events: 'Following users',
    report: 'Laying out the sheets',
    checking: 'Checking the workbook',
    writing: 'Writing the sheets',
    calculating: 'Excel is calculating',
    undoing: 'Taking back what was begun',
  },
  cancelled: 'Cancelled. The workbook is as it was.',

  ready: 'The analysis is ready',
  refreshed: 'The analysis is up to date',
  from: (place: string) => `From ${place}`,
  found: (counted: string, days: string) => `${counted} in all, ${days}.`,
  nextPeriod: {
    week: (share: string) => `On average ${share} of them order again in the week after their first order.`,
    month: (share: string) => `On average ${share} of them order again in the month after their first order.`,
    quarter: (share: string) => `On average ${share} of them order again in the quarter after their first order.`,
  },
  open: 'Go to the first sheet',
  sheets: 'Sheets',
  refresh: 'Refresh',
  refreshHint: 'Refresh reads the table again and makes these sheets anew; what you typed on them is not kept.',
  other: 'Other options',
  another: 'Another table',
  removed: 'The analysis was removed. The rest of the workbook is untouched.',
};

export type AnalyseWords = typeof analyseEn;
