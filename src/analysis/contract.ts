import type { WorkbookPlan } from '../plan';
import type { Language } from '../locales/language';

/** What is known of a table of orders and what is made of it; everything can be passed between threads. */

/** What a cell of the sheet holds; an error value is its text, such as `#N/A`. */
export type SheetValue = string | number | boolean;

/** What a column of a table of orders may be; the first four say the most. */
export const roles = [
  'customer',
  'date',
  'amount',
  'channel',
  'order',
  'status',
  'currency',
  'paid',
  'quantity',
  'price',
  'product',
  'segment',
  'event',
] as const;
export type Role = (typeof roles)[number];

/** The beginning of a table: enough to recognise its columns. */
export interface TableSample {
  readonly headings: readonly string[];
  /** The first rows under the headings, and how their cells are written (Excel's number format codes). */
  readonly rows: readonly (readonly SheetValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Column by role, from zero; customer and date are needed, the others may be absent. */
export type Columns = Readonly<Partial<Record<Role, number>>>;

/** Whether the columns say what was paid: an amount, or a quantity and a price. */
export function hasAmounts({ amount, quantity, price }: Columns): boolean {
  return amount !== undefined || (quantity !== undefined && price !== undefined);
}

/** Some rows of the table, in order: the cells of each role's column. */
export interface Chunk {
  /** The sheet's row number of the first of them, for messages. */
  readonly firstRow: number;
  readonly cells: Readonly<Partial<Record<Role, readonly SheetValue[]>>>;
  /** A hash of each row's other cells, by which rows that differ only there are told apart; see `rowHashes`. */
  readonly others?: Int32Array;
  /** Places in this chunk of the rows that have more cells than there are headings: nobody knows which is which. */
  readonly ragged?: readonly number[];
  /** Places in this chunk of the rows of another table, which stands under this one. */
  readonly foreign?: readonly number[];
}

/** What a value of the column of statuses says of its rows. */
export type StatusMeaning = 'order' | 'refund' | 'leftOut';

/** What the user may decide about how the rows are read. */
export interface Choices {
  /** By the value of the column of statuses. */
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
  /** One currency alone, or all of those that have a rate into it (1 for itself). */
  readonly currency: { readonly to: string; readonly rates: Readonly<Record<string, number>> } | null;
  /** Of dates such as 01/02/2026, where no row of the column says it. */
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
  /** The clock by which days are told, in minutes from UTC; `null` takes each row's own. */
  readonly zone: number | null;
  /** Of amounts such as "1,234", where no row says it; `null` takes the sign for one of thousands. */
  readonly decimals: 'point' | 'comma' | null;
  /** Whether the amounts are in hundredths: cents, kopecks, fen. */
  readonly hundredths: boolean;
  /** Whether the amounts of the lines of an order add up, or each line repeats what the whole order cost. */
  readonly lines: 'add' | 'repeat';
  /** Which of two dates counts. */
  readonly dated: 'ordered' | 'paid';
  /** Orders without a date of payment, where there is a column of them. */
  readonly unpaid: 'leftOut' | 'counted';
  /** Refunds reduce the orders that they give back, or count as rows of their own with their negative amounts. */
  readonly refunds: 'giveBack' | 'keep';
  readonly keepDuplicates: boolean;
}

/** What was decided; the rest is as the table suggests. */
export type Asked = Partial<Choices>;

export const problemKinds = [
  'noCustomer',
  'noDate',
  'textDate',
  'unreadDate',
  'eitherDate',
  'zonedDate',
  'bareTime',
  'farDate',
  'noAmount',
  'textAmount',
  'eitherAmount',
  'unreadAmount',
  'statusOut',
  'unpaid',
  'otherCurrency',
  'noCurrency',
  'refund',
  'refundAlone',
  'givenBack',
  'orderLine',
  'otherCustomer',
  'sameCustomer',
  'duplicate',
  'totalRow',
  'raggedRow',
  'otherTable',
  'errorCell',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface Problem {
  readonly kind: ProblemKind;
  readonly rows: number;
  /** The sheet's numbers of the first few of them. */
  readonly examples: readonly number[];
}

/** What the table holds that can be decided about. */
export interface Found {
  /** The values of the column of statuses, those with most rows first, and what the most are taken for. */
  readonly statuses: readonly { readonly value: string; readonly rows: number }[];
  /** The currencies of the amounts, those with most rows first. */
  readonly currencies: readonly { readonly code: string; readonly rows: number }[];
  /** How far the clocks of the times are from UTC, in minutes, those with most rows first; none where no row says it. */
  readonly offsets: readonly { readonly offset: number; readonly rows: number }[];
  /** Rows whose dates or amounts nothing but a decision can tell. */
  readonly eitherDates: number;
  readonly eitherAmounts: number;
  /** Orders of more than one row. */
  readonly ordersOfLines: number;
  readonly unpaid: number;
  readonly refunds: number;
  /** All amounts are whole numbers, most of which end as prices in cents do. */
  readonly maybeHundredths: boolean;
}

/** What must be put right before anything is computed. */
export type Need = 'currency' | 'amounts' | 'statuses';

export interface ReadSummary {
  readonly rows: number;
  /** Orders that count: with a customer and a date. */
  readonly used: number;
  readonly customers: number;
  /** Serials; 0 where no row counts. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly channels: readonly string[];
  readonly problems: readonly Problem[];
  readonly found: Found;
  /** What was decided, by the user or by the table. */
  readonly choices: Choices;
  readonly needs: readonly Need[];
}

/** What a report can be made of, in the order of its sheets. */
export const partsOfReport = [
  'cohorts',
  'retention',
  'rfm',
  'pyramid',
  'value',
  'next',
  'subscription',
  'events',
] as const;
export type PartOfReport = (typeof partsOfReport)[number];

/** What is made where nobody says otherwise: that orders are payments of subscriptions only their owner knows. */
export const usualParts = partsOfReport.filter((part) => part !== 'subscription');

/** Those that say nothing without amounts. */
const partsOfMoney: readonly PartOfReport[] = ['rfm', 'pyramid', 'value', 'subscription'];

/** Whether the columns hold what a part is made of. */
export function canBeMade(part: PartOfReport, columns: Columns): boolean {
  if (part === 'next') return columns.product !== undefined;
  if (part === 'events') return columns.event !== undefined;
  return hasAmounts(columns) || !partsOfMoney.includes(part);
}

export interface AnalysisOptions {
  readonly period: 'week' | 'month' | 'quarter';
  readonly mode: 'on' | 'on_or_after';
  /** 2 to 9. */
  readonly bins: number;
  readonly byChannel: boolean;
  readonly make: readonly PartOfReport[];
  /** ISO 4217. */
  readonly currency: string;
}

/** What is said on the sheets about where the rows came from; a file has no sheet, and its name is the address. */
export interface Source {
  readonly sheet: string;
  readonly address: string;
}

export type MakeReport = (
  source: Source,
  options: AnalysisOptions,
  language: Language,
  taken: { readonly sheets: readonly string[]; readonly names: readonly string[] },
) => WorkbookPlan;

export type AnalysisStep = 'reading' | PartOfReport | 'report';

export interface NamedProduct {
  readonly name: string;
  /** The middle one of a piece. */
  readonly price?: number;
}

/** What the orders name, those of most orders first; absent where they say nothing of it. */
export interface NamesFound {
  /** With what customers begin. */
  readonly products?: readonly NamedProduct[];
  /** What is bought by customers who have bought before, and never first. */
  readonly offers?: readonly NamedProduct[];
  readonly channels?: readonly string[];
}

/** What an analysis says in short: for the pane, and remembered in the workbook. */
export interface Findings extends NamesFound {
  readonly customers: number;
  readonly orders: number;
  /** Serials. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly period: AnalysisOptions['period'];
  /** The share of customers who order in the period after their first one; absent where it was not asked for. */
  readonly nextPeriod?: number;
}
