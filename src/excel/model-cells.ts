// What the sheets of a model hold, formulas and results, so that it can be computed beside the workbook.
import type { CellContent } from '../plan';
import { asFailure } from './failure';
import { stopIfAborted } from './formulas';

/** A rectangle of a sheet: rows and columns from zero. */
export interface HeldCells {
  readonly row: number;
  readonly column: number;
  /** As they are typed: a formula with its `=`, `""` for an empty cell. */
  readonly formulas: readonly (readonly CellContent[])[];
  /** What they show: an error as its sign. */
  readonly values: readonly (readonly CellContent[])[];
}

export interface HeldSheet extends HeldCells {
  readonly id: string;
  readonly name: string;
}

/** The sheets of a model with those of the workbook that its formulas speak of, and the names that they use. */
export interface ModelCells {
  readonly sheets: readonly HeldSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface ReadCellsOptions {
  readonly signal?: AbortSignal;
}

/** The answer to one request is limited to 5 MB in Excel on the web; of each cell two things are asked. */
const cellsPerRequest = 20_000;

/**
 * Reads the sheets of a model as they stand. A model whose user refers to a sheet of his own brings that one along.
 * Throws `ExcelFailure`.
 */
export async function readModelCells(
  { sheetIds }: { readonly sheetIds: readonly string[] },
  { signal }: ReadCellsOptions = {},
): Promise<ModelCells> {
  try {
    const { sheets: all, names } = await describeWorkbook();
    const byName = new Map(all.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const formulasOfNames = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
    const wanted = all.filter(({ id }) => sheetIds.includes(id));
    const used = new Set<string>();
    const sheets: HeldSheet[] = [];
    /** A sheet or a name that a formula speaks of brings along what it speaks of itself. */
    const follow = (formula: string): void => {
      for (const word of wordsIn(formula)) {
        const sheet = byName.get(word);
        if (sheet && !wanted.includes(sheet)) wanted.push(sheet);
        const named = formulasOfNames.get(word);
        if (named === undefined || used.has(word)) continue;
        used.add(word);
        follow(named);
      }
    };
    for (const sheet of wanted) {
      const held = await readSheet(sheet, signal);
      sheets.push(held);
      const seen = new Set<string>();
      for (const formula of held.formulas.flat()) {
        if (typeof formula !== 'string' || !formula.startsWith('=') || seen.has(formula)) continue;
        seen.add(formula);
        follow(formula);
      }
    }
    // What is typed is found by its name, also where no formula uses that.
    const ofSheets = (formula: string): boolean =>
      wordsIn(formula).some((word) => wanted.some(({ name }) => name.toLowerCase() === word));
    return {
      sheets,
      names: names.filter(({ name, formula }) => used.has(name.toLowerCase()) || ofSheets(formula)),
    };
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** What may be the name of a sheet, a name or a function, in small letters. */
function wordsIn(formula: string): readonly string[] {
  const words: string[] = [];
  for (const [, quoted, plain] of formula.matchAll(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\?]*)/gu,
  )) {
    const word = quoted?.replaceAll("''", "'") ?? plain;
    if (word !== undefined) words.push(word.toLowerCase());
  }
  return words;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

async function describeWorkbook(): Promise<{
  readonly sheets: readonly Described[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id,items/name');
    const names = workbook.names.load('items/name,items/formula');
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await context.sync();
    return {
      sheets: sheets.items.map(({ id, name }, index) => {
        const range = used[index];
        const isEmpty = !range || range.isNullObject;
        return {
          id,
          name,
          row: isEmpty ? 0 : range.rowIndex,
          column: isEmpty ? 0 : range.columnIndex,
          rows: isEmpty ? 0 : range.rowCount,
          columns: isEmpty ? 0 : range.columnCount,
        };
      }),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}

async function readSheet(sheet: Described, signal: AbortSignal | undefined): Promise<HeldSheet> {
  const { id, name, row, column, rows, columns } = sheet;
  const formulas: (readonly CellContent[])[] = [];
  const values: (readonly CellContent[])[] = [];
  const rowsAtOnce = Math.max(1, Math.floor(cellsPerRequest / Math.max(1, columns)));
  for (let from = 0; from < rows; from += rowsAtOnce) {
    stopIfAborted(signal);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(row + from, column, Math.min(rowsAtOnce, rows - from), columns)
        .load('formulas,values');
      await context.sync();
      formulas.push(...(range.formulas as CellContent[][]));
      values.push(...(range.values as CellContent[][]));
    });
  }
  return { id, name, row, column, formulas, values };
}
