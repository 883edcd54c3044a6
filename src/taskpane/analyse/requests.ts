// What is remembered of an analysis, and read again when it is made anew: its table, columns and decisions.
import { roles, type Asked, type Columns } from '../../analysis/contract';
import type { SpendBesideOrders } from '../../analysis/payback';
import type { ReportRequest } from '../../analysis/report-statement';
import { ExcelFailure, type AnalysisRequest, type StoredAnalysis, type Table } from '../../excel';
import type { Language } from '../../locales/language';
import type { Workbook } from '../workbook';
import type { Chosen, ChosenSpend } from './analyses';
import { placeOf } from './place';
import { readSpendAt } from './spend-beside';

export function requestOf(
  { table, columns, asked, options, spend }: Chosen,
  language: Language,
  found: AnalysisRequest['found'],
): AnalysisRequest {
  return {
    source: {
      ...placeIn(table),
      ...(table.which !== undefined && { which: table.which }),
    },
    columns: columnsOf({ table, columns }),
    options,
    asked,
    language,
    found,
    ...(spend?.kind === 'read' && { spend: { source: placeIn(spend.at), margin: spend.margin } }),
  };
}

/** Of a table that only its engine has seen: none of its columns is known here. */
export function requestOfResult(
  { table, options, choices }: ReportRequest,
  language: Language,
  found: AnalysisRequest['found'],
): AnalysisRequest {
  const source = { sheetId: '', sheet: '', address: table };
  return { source, columns: {}, options, asked: choices, language, found };
}

/** Whether an analysis was made of the result of a copied statement. */
export function isOfResult({ columns }: StoredAnalysis['record']): boolean {
  return Object.keys(columns).length === 0;
}

/** What was decided, also where an earlier version of the add-in wrote it down. */
export function askedBy({ asked, options: { keepDuplicates } }: StoredAnalysis['record']): Asked {
  return asked ?? (keepDuplicates === undefined ? {} : { keepDuplicates });
}

export function columnsOf({ table, columns }: Pick<Chosen, 'table' | 'columns'>): AnalysisRequest['columns'] {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const index = columns[role];
      return index === undefined ? [] : [[role, { heading: table.headings[index] ?? '', index }]];
    }),
  );
}

/** Where the columns are now: a column may have moved, or another one come before it. */
export function columnsIn(table: Table, columns: AnalysisRequest['columns']): Columns {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const column = columns[role];
      if (!column) return [];
      const { heading, index } = column;
      const now = table.headings[index] === heading ? index : table.headings.indexOf(heading);
      if (now < 0) throw new ExcelFailure('tableGone', `${table.sheet}: ${heading}`, true);
      return [[role, now]];
    }),
  );
}

function placeIn({ sheetId, sheet, address, tableId }: AnalysisRequest['source']): AnalysisRequest['source'] {
  return { sheetId, sheet, address, ...(tableId !== undefined && { tableId }) };
}

/** The spend that stands beside the orders. */
export function spendOf({ spend }: Chosen): SpendBesideOrders | undefined {
  return spend?.kind === 'read' ? { table: spend.table, place: placeOf(spend.at), margin: spend.margin } : undefined;
}

/** The table of spend as it is now. Throws `ExcelFailure`. */
export async function spendAgain(
  workbook: Workbook,
  { source, margin }: NonNullable<AnalysisRequest['spend']>,
): Promise<ChosenSpend> {
  const read = await readSpendAt(workbook, await workbook.tableAt(source));
  if (read.kind === 'failed') throw read.failure;
  if (read.kind !== 'read') throw new ExcelFailure('tableGone', placeOf(source), true);
  return { ...read, margin };
}
