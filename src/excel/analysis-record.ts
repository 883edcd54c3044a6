// What an analysis remembers of its making: the table, what was asked for and found, and the names of its sheets.
import type { AnalysisOptions, Asked, Findings, Role } from '../analysis/contract';
import { languages, type WorkbookPlan } from '../plan';
import type { TablePlace } from './read-table';
import type { RecordedSheet, RecordKind } from './records';

/** What was asked for: enough to ask for the same again. */
export interface AnalysisRequest {
  /** `which`: of a file with several tables. */
  readonly source: TablePlace & { readonly which?: number };
  /** The heading of each role's column, and its place in the table where two have the same. */
  readonly columns: Readonly<Partial<Record<Role, { readonly heading: string; readonly index: number }>>>;
  readonly options: AnalysisOptions;
  /** What the user decided about how the rows are read. */
  readonly asked: Asked;
  readonly language: WorkbookPlan['language'];
  /** A table of spend that stood beside it, and the share of revenue that is margin. */
  readonly spend?: { readonly source: TablePlace; readonly margin: number | null };
  /** What it said when it was made. */
  readonly found: Findings;
}

/** A sheet and what it was called at first, without a number: the user may have given it another name. */
export interface AnalysisSheet extends RecordedSheet {
  readonly kind: string;
}

export interface AnalysisRecord extends Omit<AnalysisRequest, 'asked'> {
  /** Records of before have none; what they say of repeated rows stands among their options. */
  readonly asked?: Asked;
  readonly options: AnalysisOptions & { readonly keepDuplicates?: boolean };
  /** Of this analysis alone. */
  readonly id: string;
  readonly sheets: readonly AnalysisSheet[];
  readonly names: readonly string[];
  readonly start: { readonly sheet: string; readonly address: string };
}

export const analysisRecords: RecordKind<AnalysisRecord> = {
  namespace: 'urn:product-planning:analysis:1',
  element: 'analysis',
  isWhole: (record) =>
    typeof record.id === 'string' &&
    typeof record.source?.address === 'string' &&
    typeof record.columns === 'object' &&
    typeof record.options?.currency === 'string' &&
    languages.some((language) => language === record.language) &&
    Array.isArray(record.sheets) &&
    Array.isArray(record.names) &&
    typeof record.start?.sheet === 'string',
};
