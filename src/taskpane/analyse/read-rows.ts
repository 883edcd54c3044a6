// The rows of a table on their way to the thread that analyses, from the workbook or from a file.
import { roles, type Asked, type Columns, type ReadSummary } from '../../analysis/contract';
import { rowHashes } from '../../analysis/row-hashes';
import type { ExcelFailure, Table } from '../../excel';
import { FileFailure, type OpenOptions } from '../../sources/contract';
import { failureOf } from '../Failure';
import type { Workbook } from '../workbook';
import type { Analyst } from './analyst';
import { openedAs, viewOf, type TableView } from './table-view';

/** Looks at a file in a thread of its own. */
export async function openedFile(startAnalyst: () => Analyst, file: File, options: OpenOptions): Promise<TableView> {
  const analyst = startAnalyst();
  try {
    return viewOf(file, await analyst.open(file, options), options);
  } finally {
    analyst.end();
  }
}

export async function readFileInto(
  analyst: Analyst,
  file: File,
  table: TableView,
  columns: Columns,
  asked: Asked,
  onRows: (rows: number, share: number) => void,
): Promise<ReadSummary> {
  await analyst.open(file, openedAs(table));
  await analyst.readFile(columns, onRows);
  return analyst.summary(asked);
}

/** A file has words of its own for why it cannot be read. */
export function problemOf(error: unknown): ExcelFailure | FileFailure {
  return error instanceof FileFailure ? error : failureOf(error);
}

export async function readInto(
  analyst: Analyst,
  workbook: Workbook,
  table: Table,
  columns: Columns,
  asked: Asked,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<ReadSummary> {
  const wanted = roles.filter((role) => columns[role] !== undefined);
  // Rows that differ in a column that nobody asked for are no repetitions.
  const others = table.headings.map((_, column) => column).filter((column) => !Object.values(columns).includes(column));
  await analyst.begin(table.rowCount);
  // A piece is analysed while the next one is read, and no more than one waits.
  let analysed: Promise<void> = Promise.resolve();
  const chunks = workbook.readColumns(table, [...wanted.map((role) => columns[role] ?? 0), ...others], {
    signal,
    onProgress: ({ rows }) => onRows(rows),
  });
  for await (const { firstRow, columns: cells } of chunks) {
    await analysed;
    analysed = analyst.read({
      firstRow,
      cells: Object.fromEntries(wanted.map((role, index) => [role, cells[index] ?? []])),
      ...(others.length > 0 && { others: rowHashes(cells.slice(wanted.length), cells[0]?.length ?? 0) }),
    });
    // Awaited at the next piece; until then a failure has nobody to hear it.
    analysed.catch(() => undefined);
  }
  await analysed;
  return analyst.summary(asked);
}
