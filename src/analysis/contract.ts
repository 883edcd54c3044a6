import type { WorkbookPlan } from '../plan';
import type { Language } from '../locales/language';

/** What is known of a table of orders and what is made of it; everything can be passed between threads. */

/** What a cell of the sheet holds; an error value is its text, such as `#N/A`. */
export type SheetValue = string | number | boolean;

export const roles = ['customer', 'date', 'amount', 'channel'] as const;
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

/** Some rows of the table, in order: the cells of each role's column. */
export interface Chunk {
  /** The sheet's row number of the first of them, for messages. */
  readonly firstRow: number;
  readonly cells: Readonly<Partial<Record<Role, readonly SheetValue[]>>>;
}

export const problemKinds = [
  'noCustomer',
  'noDate',
  'textDate',
  'unreadDate',
  'farDate',
  'noAmount',
  'unreadAmount',
  'refund',
  'duplicate',
  'errorCell',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface Problem {
  readonly kind: ProblemKind;
  readonly rows: number;
  /** The sheet's numbers of the first few of them. */
  readonly examples: readonly number[];
}

export interface ReadSummary {
  readonly rows: number;
  /** Rows that count: with a customer and a date. */
  readonly used: number;
  readonly customers: number;
  /** Serials; 0 where no row counts. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly channels: readonly string[];
  readonly problems: readonly Problem[];
}

export interface AnalysisOptions {
  readonly period: 'week' | 'month' | 'quarter';
  readonly mode: 'on' | 'on_or_after';
  /** 2 to 9. */
  readonly bins: number;
  readonly byChannel: boolean;
  readonly keepDuplicates: boolean;
  readonly make: readonly ('cohorts' | 'retention' | 'rfm' | 'value')[];
  /** ISO 4217. */
  readonly currency: string;
}

/** What is said on the sheets about where the rows came from. */
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

export type AnalysisStep = 'reading' | 'cohorts' | 'retention' | 'rfm' | 'value' | 'report';

/** What an analysis says in short: for the pane, and remembered in the workbook. */
export interface Findings {
  readonly customers: number;
  readonly orders: number;
  /** Serials. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly period: AnalysisOptions['period'];
  /** The share of customers who order in the period after their first one; absent where it was not asked for. */
  readonly nextPeriod?: number;
}
