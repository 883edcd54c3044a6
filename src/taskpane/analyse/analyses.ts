// What the pane's room of analyses is doing, and what its pages may ask of it.
import type { AnalysisOptions, AnalysisStep, Asked, Columns, ReadSummary } from '../../analysis/contract';
import type { ReportState } from '../../analysis/report-back';
import type { SpendTable } from '../../analysis/spend-table';
import type { CreateProgress, ExcelFailure, StoredAnalysis, Table } from '../../excel';
import type { Language } from '../../locales/language';
import type { FileFailure, OpenOptions } from '../../sources/contract';
import type { Workbook } from '../workbook';
import type { Analyst } from './analyst';
import type { TableView } from './table-view';

/** A table with what is to be made of it. */
export interface Chosen {
  readonly table: TableView;
  readonly columns: Columns;
  /** What was decided about how the rows are read. */
  readonly asked: Asked;
  readonly options: AnalysisOptions;
  /** A table of spend beside the orders, for what customers cost and pay back. */
  readonly spend?: ChosenSpend;
}

export type ChosenSpend =
  | { readonly kind: 'reading' | 'notOne' | 'tooLong' }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure }
  | {
      readonly kind: 'read';
      readonly at: Table;
      readonly table: SpendTable;
      /** The share of revenue that is margin; `null` while nobody says it. */
      readonly margin: number | null;
    };

/** How far the rows of the chosen columns are read. */
export type Reading =
  | { readonly kind: 'none' }
  /** `of` is undefined where nobody knows how many will come. */
  | { readonly kind: 'reading'; readonly rows: number; readonly of?: number; readonly share: number }
  | { readonly kind: 'read'; readonly summary: ReadSummary }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure | FileFailure };

export type MakingStep = AnalysisStep | CreateProgress['step'];

/** What the pane is doing with analyses; one thing at a time. */
export type AnalyseWork =
  | { readonly kind: 'none'; readonly failed?: Failed; readonly removed?: boolean }
  | { readonly kind: 'finding' }
  | { readonly kind: 'table'; readonly failed?: Failed }
  /** The result of a copied statement is being brought back. */
  | {
      readonly kind: 'result';
      readonly taking: boolean;
      readonly state?: ReportState;
      readonly failed?: Failed;
    }
  | {
      readonly kind: 'making';
      /** Whose sheets are made anew. */
      readonly anew?: StoredAnalysis;
      readonly step: MakingStep;
      /** Absent where nobody knows. */
      readonly share?: number;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'made';
      readonly analysis: StoredAnalysis;
      readonly refreshed: boolean;
      readonly removing: boolean;
      readonly failed?: Failed;
    };

export interface Failed {
  readonly doing: 'readTable' | 'sampleOrders' | 'analyse' | 'refresh' | 'undoAnalysis' | 'goTo';
  readonly failure: ExcelFailure | FileFailure;
}

export interface Analyses {
  readonly work: AnalyseWork;
  readonly chosen: Chosen | undefined;
  readonly reading: Reading;
  /** Newest first. */
  readonly made: readonly StoredAnalysis[];
  /** The table that is selected now, for the page where one is chosen. */
  readonly find: () => Promise<Table>;
  readonly watch: Workbook['watchCells'];
  /** Looks which analyses the workbook holds. */
  readonly list: () => Promise<void>;
  readonly useSelected: () => Promise<void>;
  readonly useFile: (file: File, options?: OpenOptions) => Promise<void>;
  /** Puts a small table of orders into the workbook and takes it. */
  readonly useSample: () => Promise<void>;
  readonly setColumns: (columns: Columns) => void;
  readonly setAsked: (asked: Asked) => void;
  readonly setOptions: (options: AnalysisOptions) => void;
  /** Takes the selected table as that of spend. */
  readonly addSpend: () => Promise<void>;
  readonly removeSpend: () => void;
  readonly setMargin: (margin: number | null) => void;
  readonly make: () => Promise<void>;
  /** To the page where the result of a copied statement is brought back; what was brought before stays. */
  readonly openResult: () => void;
  readonly addResult: (what: { readonly text: string } | { readonly file: File } | 'selected') => Promise<void>;
  readonly dropResult: () => void;
  readonly makeOfResult: () => Promise<void>;
  readonly readAgain: () => Promise<void>;
  /** A file must be chosen again: no page may open one by itself. */
  readonly refresh: (analysis: StoredAnalysis, file?: File) => Promise<void>;
  readonly cancel: () => void;
  /** Back to the choice of a table. */
  readonly leave: () => void;
  readonly backToTable: () => void;
  readonly show: (analysis: StoredAnalysis) => void;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => Promise<void>;
  readonly remove: (analysis: StoredAnalysis) => Promise<void>;
  /** That has read the orders of the chosen table, while they are at hand. */
  readonly analyst: () => Analyst | undefined;
}

export interface AnalysesContext {
  readonly workbook: Workbook;
  readonly startAnalyst: () => Analyst;
  readonly language: Language;
  /** The user's own date, ISO. */
  readonly today: () => string;
}
