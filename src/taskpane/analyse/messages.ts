// What passes between the pane and the thread that analyses. Everything is plain data.
import type {
  AnalysisOptions,
  Asked,
  AnalysisStep,
  Chunk,
  Columns,
  Findings,
  ReadSummary,
  SheetValue,
  Source,
} from '../../analysis/contract';
import type { FileReason, OpenOptions } from '../../sources';
import type { FillableModel, FillLine } from '../../analysis/fill-plan';
import type { ReportState } from '../../analysis/report-back';
import type { SpendBesideOrders } from '../../analysis/payback';
import type { Language } from '../../locales/language';
import type { FileView } from './table-view';
import type { CellContent, Taken, WorkbookPlan } from '../../plan';

/** The questions of the pane, each with its answer. */
export interface Questions {
  /** Begins anew; `rows` is about how many will come. */
  begin: { readonly asked: { readonly rows: number }; readonly answer: null };
  read: { readonly asked: Chunk; readonly answer: null };
  /** Looks at a file. */
  open: { readonly asked: { readonly file: Blob } & OpenOptions; readonly answer: FileView };
  /** Reads the file that was opened to its end. */
  readFile: { readonly asked: Columns; readonly answer: null };
  /** After the last row, and again when something else is decided. */
  summary: { readonly asked: Asked; readonly answer: ReadSummary };
  /** What the orders say of a model's inputs. */
  fill: {
    readonly asked: { readonly model: FillableModel; readonly until: number };
    readonly answer: readonly FillLine[];
  };
  analyse: {
    readonly asked: { readonly options: AnalysisOptions; readonly spend?: SpendBesideOrders };
    readonly answer: Findings;
  };
  /** Rows of the result of the copied statement: a text that was pasted, a file, or cells. */
  takeResult: {
    readonly asked: {
      readonly text?: string;
      readonly file?: Blob;
      readonly rows?: readonly (readonly SheetValue[])[];
    };
    readonly answer: ReportState;
  };
  /** Of a result that is whole. */
  analyseResult: { readonly asked: null; readonly answer: Findings };
  /** The plan without its cells, which are then asked for in pieces. */
  report: {
    readonly asked: {
      readonly source: Source;
      readonly options: AnalysisOptions;
      readonly language: Language;
      readonly taken: Taken;
    };
    readonly answer: WorkbookPlan;
  };
  /** Some rows of a block of a sheet of the plan; none after the last. */
  rows: {
    readonly asked: { readonly sheet: number; readonly block: number; readonly from: number };
    readonly answer: readonly (readonly CellContent[])[];
  };
}

export type Question<Kind extends keyof Questions = keyof Questions> = {
  readonly [Each in Kind]: { readonly id: number; readonly kind: Each; readonly asked: Questions[Each]['asked'] };
}[Kind];

export type Message =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Questions[keyof Questions]['answer'] }
  /** `reason`: a file cannot be read. */
  | { readonly kind: 'failure'; readonly id: number; readonly message: string; readonly reason?: FileReason }
  | { readonly kind: 'rows'; readonly rows: number; readonly share: number }
  | { readonly kind: 'step'; readonly step: AnalysisStep; readonly share: number };
