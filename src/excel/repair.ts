// Repair: formulas that Excel could not bind to their functions, typed before the add-in was there or read from a file,
// are entered again.
import { plainName, withNames, mentionsIn } from '../formulas/mentions';
import { cellAddress } from '../plan';
import { asFailure, ExcelFailure } from './failure';
import {
  findFormulas,
  runsOf,
  stopIfAborted,
  writeEdits,
  type CellsEdit,
  type FormulaCell,
  type FormulasOptions,
} from './formulas';
import type { SheetValue } from './read-table';

/** A formula that reads `#NAME?`, or that holds what a file writes in a function's place. */
export interface BrokenFormula extends FormulaCell {
  readonly address: string;
  /** As it will be entered. */
  readonly repaired: string;
}

/** Why a formula still reads `#NAME?`. */
export type RemainingReason =
  /** The add-in has no such function. */
  | { readonly kind: 'noFunction'; readonly name: string }
  /** A short name that is not in this workbook. */
  | { readonly kind: 'noShortName'; readonly name: string }
  /** Excel has not taken the add-in's functions over. */
  | { readonly kind: 'notLoaded' }
  /** Another name or function that Excel does not know. */
  | { readonly kind: 'other' };

export interface Repaired {
  readonly repaired: number;
  readonly remaining: readonly { readonly formula: BrokenFormula; readonly reason: RemainingReason }[];
}

const fileMark = /^(?:_xlfn\.|_xlws\.)*_xldudf_/i;
const newerMark = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;
const leftover = /_xldudf_|_xlfn\.|_xlws\.|_xlpm\./i;

/** Every broken formula of the workbook; `ids` are the functions of the add-in. Throws `ExcelFailure`. */
export async function findBroken(
  ids: readonly string[],
  options: FormulasOptions = {},
): Promise<readonly BrokenFormula[]> {
  const found = await findFormulas((formula, value) => value === '#NAME?' || leftover.test(formula), options, true);
  return found.map((cell) => ({ ...cell, address: cellAddress(cell), repaired: withoutMarks(cell.formula, ids) }));
}

/**
 * Enters the formulas again, all or none, and looks which of them compute then; `shortNames` are those that the add-in
 * could put into the workbook. Throws `ExcelFailure`.
 */
export async function repair(
  broken: readonly BrokenFormula[],
  ids: readonly string[],
  shortNames: readonly string[],
  options: FormulasOptions = {},
): Promise<Repaired> {
  await checkAsListed(broken);
  const edits = runsOf(broken).map(({ sheetId, row, column, cells }): CellsEdit => {
    return {
      sheetId,
      row,
      column,
      before: cells.map(({ formula }) => [formula]),
      after: cells.map(({ repaired }) => [repaired]),
    };
  });
  await writeEdits(edits, options);
  try {
    const values = await computed(broken, options.signal);
    const remaining = broken.filter((_, index) => values[index] === '#NAME?');
    return {
      repaired: broken.length - remaining.length,
      remaining: remaining.map((formula) => ({ formula, reason: reasonOf(formula.repaired, ids, shortNames) })),
    };
  } catch (error) {
    throw asFailure(error, false);
  }
}

/** `_xldudf_PLAN_UE(…)` and `_xlfn.SORTBY(…)` as they are typed. */
function withoutMarks(formula: string, ids: readonly string[]): string {
  if (!leftover.test(formula)) return formula;
  return withNames(formula, ({ text, isCall }) => {
    if (fileMark.test(text)) {
      const name = text.replace(fileMark, '').toUpperCase();
      return ids.find((id) => id.replaceAll('.', '_') === name) ?? text.replace(fileMark, '');
    }
    // These two stand for the signs @ and #, which are no names.
    if (isCall && /^(SINGLE|ANCHORARRAY)$/.test(plainName(text))) return undefined;
    return newerMark.test(text) ? text.replace(newerMark, '') : undefined;
  });
}

function reasonOf(formula: string, ids: readonly string[], shortNames: readonly string[]): RemainingReason {
  const calls = mentionsIn(formula).names.filter(({ isCall }) => isCall);
  const plan = calls.map(({ text }) => plainName(text)).filter((name) => name.startsWith('PLAN.'));
  const unknown = plan.find((name) => !ids.includes(name));
  if (unknown !== undefined) return { kind: 'noFunction', name: unknown };
  const short = calls.find(({ text }) => shortNames.includes(text.toUpperCase()));
  if (short) return { kind: 'noShortName', name: short.text.toUpperCase() };
  return plan.length > 0 ? { kind: 'notLoaded' } : { kind: 'other' };
}

const rangesPerRequest = 500;

async function checkAsListed(broken: readonly BrokenFormula[]): Promise<void> {
  const now = await read(broken, 'formulas');
  const other = broken.find(({ formula }, index) => formula !== now[index]);
  if (other) throw new ExcelFailure('workbookChanged', `${other.sheet}!${other.address}`, true);
}

/** Custom functions answer after the request that entered them. */
const patience = 10;
const pause = 200;

async function computed(
  broken: readonly BrokenFormula[],
  signal: AbortSignal | undefined,
): Promise<readonly SheetValue[]> {
  for (let attempt = 1; ; attempt++) {
    const values = await read(broken, 'values');
    const isBusy = values.some((value) => value === '#BUSY!' || value === '#GETTING_DATA');
    if (!isBusy || attempt === patience) return values;
    stopIfAborted(signal);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

async function read(cells: readonly FormulaCell[], what: 'formulas' | 'values'): Promise<readonly SheetValue[]> {
  const held: SheetValue[] = [];
  try {
    for (let from = 0; from < cells.length; from += rangesPerRequest) {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        const ranges = cells
          .slice(from, from + rangesPerRequest)
          .map(({ sheetId, row, column }) =>
            context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).load(what),
          );
        await context.sync();
        held.push(...ranges.map((range) => range[what][0]?.[0] as SheetValue));
      });
    }
    return held;
  } catch (error) {
    throw asFailure(error, true);
  }
}
