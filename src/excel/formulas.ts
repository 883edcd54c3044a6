// The formulas of the whole workbook: read a piece at a time, and some of them changed, all or none.
import { asFailure, ExcelFailure } from './failure';
import type { SheetValue } from './read-table';

export type FormulasStep = 'reading' | 'writing' | 'calculating' | 'undoing';

export interface FormulasOptions {
  readonly onProgress?: (progress: {
    readonly step: FormulasStep;
    readonly done: number;
    readonly total: number;
  }) => void;
  readonly signal?: AbortSignal;
}

/** A cell with its formula; rows and columns from zero. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a rectangle held and what it is to hold, as it is typed: formulas with their `=`, values by `asConstant`. */
export interface CellsEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly SheetValue[])[];
  readonly after: readonly (readonly SheetValue[])[];
}

/** A request and its answer are limited to 5 MB in Excel on the web, and the pane stands still while one is taken apart. */
const cellsPerRequest = 40_000;
const cellsPerWrite = 4_000;
const editsPerWrite = 500;

/**
 * Every cell of the workbook whose formula `wanted` says yes to; `value` is what the cell holds, where `withValues`.
 * Throws `ExcelFailure`: `cancelled`.
 */
export async function findFormulas(
  wanted: (formula: string, value: SheetValue) => boolean,
  { onProgress, signal }: FormulasOptions,
  withValues = false,
): Promise<readonly FormulaCell[]> {
  const found: FormulaCell[] = [];
  try {
    const sheets = await usedRanges();
    const total = sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    let done = 0;
    for (const { id, name, row: top, column: left, rows, columns } of sheets) {
      const rowsAtOnce = Math.max(1, Math.floor(cellsPerRequest / columns));
      for (let from = 0; from < rows; from += rowsAtOnce) {
        onProgress?.({ step: 'reading', done, total });
        const count = Math.min(rowsAtOnce, rows - from);
        const { formulas, values } = await Excel.run({ delayForCellEdit: true }, async (context) => {
          const range = context.workbook.worksheets
            .getItem(id)
            .getRangeByIndexes(top + from, left, count, columns)
            .load(withValues ? 'formulas,values' : 'formulas');
          await context.sync();
          return {
            formulas: range.formulas as SheetValue[][],
            values: withValues ? (range.values as SheetValue[][]) : [],
          };
        });
        stopIfAborted(signal);
        formulas.forEach((line, row) =>
          line.forEach((formula, column) => {
            if (typeof formula !== 'string' || !formula.startsWith('=')) return;
            if (!wanted(formula, values[row]?.[column] ?? '')) return;
            found.push({ sheetId: id, sheet: name, row: top + from + row, column: left + column, formula });
          }),
        );
        done += count * columns;
      }
    }
    onProgress?.({ step: 'reading', done: total, total });
    return found;
  } catch (error) {
    throw asFailure(error, true);
  }
}

async function usedRanges(): Promise<
  readonly { id: string; name: string; row: number; column: number; rows: number; columns: number }[]
> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await context.sync();
    return sheets.items.flatMap(({ id, name }, index) => {
      const range = used[index];
      if (!range || range.isNullObject) return [];
      return [
        { id, name, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      ];
    });
  });
}

/** Cells one below the other in one column, as many as follow each other. */
export interface Run<One> {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly One[];
}

/** As few rectangles as columns allow: a formula that is filled down is one of them. */
export function runsOf<One extends { readonly sheetId: string; readonly row: number; readonly column: number }>(
  cells: readonly One[],
  longest = Infinity,
): readonly Run<One>[] {
  const runs: { sheetId: string; row: number; column: number; cells: One[] }[] = [];
  // The cells come row by row, so that the run which a cell goes on with is the last one of its column.
  const open = new Map<string, (typeof runs)[number]>();
  for (const cell of cells) {
    const key = `${cell.sheetId} ${cell.column}`;
    const run = open.get(key);
    if (run && run.row + run.cells.length === cell.row && run.cells.length < longest) {
      run.cells.push(cell);
      continue;
    }
    const begun = { sheetId: cell.sheetId, row: cell.row, column: cell.column, cells: [cell] };
    runs.push(begun);
    open.set(key, begun);
  }
  return runs;
}

/**
 * Writes all edits or none: when any request fails, or the user cancels, the cells hold again what they held. Throws
 * `ExcelFailure`.
 */
export async function writeEdits(edits: readonly CellsEdit[], options: FormulasOptions): Promise<void> {
  const requests = requestsOf(edits);
  let begun = 0;
  try {
    for (const request of requests) {
      options.onProgress?.({ step: 'writing', done: begun, total: requests.length });
      stopIfAborted(options.signal);
      begun++;
      await write(request.map((edit) => ({ ...edit, cells: edit.after })));
    }
    options.onProgress?.({ step: 'calculating', done: requests.length, total: requests.length });
    stopIfAborted(options.signal);
  } catch (error) {
    options.onProgress?.({ step: 'undoing', done: 0, total: 1 });
    throw asFailure(error, await takeBack(requests.slice(0, begun).flat()));
  }
}

/** Puts back what the cells held; false where Excel refuses that too. */
export async function takeBack(edits: readonly CellsEdit[]): Promise<boolean> {
  // The connection that failed a moment ago may fail once more.
  return insist(async () => {
    for (const request of requestsOf(edits)) await write(request.map((edit) => ({ ...edit, cells: edit.before })));
  });
}

/** False where it fails a third time. */
export async function insist(work: () => Promise<void>): Promise<boolean> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      await work();
      return true;
    } catch {
      // The failure that the user hears of is the one that made this necessary.
    }
  }
  return false;
}

export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelFailure('cancelled', 'cancelled by the user', true);
}

interface Cells {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cells: CellsEdit['after'];
}

async function write(all: readonly Cells[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheetId, row, column, cells } of all) {
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
      range.formulas = cells.map((line) => [...line]);
    }
    await context.sync();
  });
}

const errorValue = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

/** A value as it is to be written: text stays text, where Excel would read "2026-01" as a date and "" as no cell. */
export function asConstant(value: SheetValue): SheetValue {
  return typeof value !== 'string' || errorValue.test(value) ? value : `'${value}`;
}

function requestsOf(edits: readonly CellsEdit[]): readonly (readonly CellsEdit[])[] {
  const requests: CellsEdit[][] = [];
  let room = 0;
  for (const edit of edits.flatMap(inPieces)) {
    const cells = edit.after.length * (edit.after[0]?.length ?? 1);
    const last = requests.at(-1);
    if (!last || cells > room || last.length >= editsPerWrite) {
      requests.push([edit]);
      room = cellsPerWrite - cells;
    } else {
      last.push(edit);
      room -= cells;
    }
  }
  return requests;
}

/** A long edit in several writes; while some of them are missing, a result that spills over the others says so. */
function inPieces(edit: CellsEdit): readonly CellsEdit[] {
  const rows = Math.max(1, Math.floor(cellsPerWrite / (edit.after[0]?.length ?? 1)));
  return Array.from({ length: Math.ceil(edit.after.length / rows) }, (_, piece) => ({
    ...edit,
    row: edit.row + piece * rows,
    before: edit.before.slice(piece * rows, (piece + 1) * rows),
    after: edit.after.slice(piece * rows, (piece + 1) * rows),
  }));
}
