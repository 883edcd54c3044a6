// What is remembered of an analysis, and read again when it is made anew: its table, columns and decisions.
import { roles, type Asked, type Columns } from '../../analysis/contract';
import { ExcelFailure, type AnalysisRequest, type StoredAnalysis, type Table } from '../../excel';
import type { Language } from '../../locales/language';
import type { Chosen } from './analyses';

export function requestOf(
  { table, columns, asked, options }: Chosen,
  language: Language,
  found: AnalysisRequest['found'],
): AnalysisRequest {
  const { sheetId, sheet, address, tableId } = table;
  return {
    source: {
      sheetId,
      sheet,
      address,
      ...(tableId !== undefined && { tableId }),
      ...(table.which !== undefined && { which: table.which }),
    },
    columns: columnsOf({ table, columns }),
    options,
    asked,
    language,
    found,
  };
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
