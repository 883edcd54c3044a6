// Share: the formulas that need the add-in become formulas of Excel alone, or values; Restore brings them back.
import { mentionsIn } from '../../formulas/mentions';
import type { ShortName } from '../../functions/short-names';
import { asFailure } from '../failure';
import {
  asConstant,
  insist,
  runsOf,
  stopIfAborted,
  takeBack,
  writeEdits,
  type CellsEdit,
  type FormulasOptions,
} from '../formulas';
import type { SheetValue } from '../read-table';
import { installShortNames, removeShortNames } from '../short-names';
import type { ShareList } from './find';
import { markFrozen, unmarkFrozen, type Frozen } from './frozen-marks';
import { newFormula, type Planned, type ShareItem } from './items';
import { forget, remember } from './record';
import { describe, formatsOf, resultsOf } from './results';

/** What a Share did. */
export interface Shared {
  readonly id: string;
  readonly formulas: number;
  readonly values: number;
  /** Formulas that gave another result with their short names, and became values instead. */
  readonly differing: readonly ShareItem[];
}

/**
 * Does what the list says, whole or not at all. Every new formula is held to the result that the cell had; one that gives
 * another becomes a value. Throws `ExcelFailure`: `workbookChanged` where the cells are no longer as listed.
 */
export async function share(
  list: ShareList,
  commentOf: (shortName: ShortName) => string,
  options: FormulasOptions = {},
): Promise<Shared> {
  const id = crypto.randomUUID();
  const items = list.items.filter(({ outcome }) => outcome.kind === 'formula' || outcome.kind === 'value');
  let added: readonly string[] = [];
  let edits: readonly CellsEdit[] = [];
  let frozen: readonly Frozen[] = [];
  try {
    const results = await resultsOf(items, options.signal);
    const planned = items.map((item, index): Planned => {
      return { item, result: results[index] ?? [], asValue: item.outcome.kind === 'value' };
    });
    added = await installShortNames(list.names, commentOf, 'share');
    // First of all, so that whatever happens the formulas can be brought back.
    await remember(id, planned, list.names);
    edits = editsFor(planned);
    // Excel gives a cell without a format the one of a rate or an amount when IRR or NPV is written into it.
    const keepFormats = await formatsOf(items.filter((item) => isNative(newFormula(item))));
    await writeEdits(edits, options);
    const differing = new Set(await differingFrom(planned, options.signal));
    if (differing.size > 0) {
      const settled = planned.map((one) => (differing.has(one) ? { ...one, asValue: true } : one));
      await forget(id);
      await remember(id, settled, list.names);
      edits = editsFor(settled);
      await writeEdits(editsFor(settled.filter((_, index) => differing.has(planned[index] as Planned))), options);
    }
    stopIfAborted(options.signal);
    // Now that they are computed: the format comes with the first result.
    await keepFormats();
    const asValues = planned.filter((one) => one.asValue || differing.has(one));
    frozen = asValues.map(({ item: { sheetId, row, column }, result }) => {
      return { sheetId, row, column, rows: result.length, columns: result[0]?.length ?? 1 };
    });
    await markFrozen(frozen);
    const values = asValues.length;
    return { id, formulas: items.length - values, values, differing: [...differing].map(({ item }) => item) };
  } catch (error) {
    options.onProgress?.({ step: 'undoing', done: 0, total: 1 });
    const isUnmarked = frozen.length === 0 || (await unmarkFrozen(frozen));
    const isBack = edits.length === 0 || (await takeBack(edits));
    const isForgotten = isBack && (await insist(() => forget(id)));
    const isRid = added.length === 0 || (await insist(() => removeShortNames(added)));
    throw asFailure(error, isUnmarked && isBack && isForgotten && isRid);
  }
}

function isNative(formula: string): boolean {
  return mentionsIn(formula).names.some(({ text, isCall }) => isCall && /^X?(IRR|NPV)$/i.test(text));
}

/** Where a formula of its own gives another result than the one before it. */
async function differingFrom(
  planned: readonly Planned[],
  signal: AbortSignal | undefined,
): Promise<readonly Planned[]> {
  const replaced = planned.filter(({ asValue }) => !asValue);
  const now = await describe(
    replaced.map(({ item }) => ({ ...item, formula: newFormula(item) })),
    signal,
  );
  const byPlace = new Map(now.map((item) => [`${item.sheetId} ${item.address}`, item]));
  const results = await resultsOf(now, signal);
  const resultOf = new Map(now.map((item, index) => [item, results[index] ?? []]));
  return replaced.filter(({ item, result }) => {
    const there = byPlace.get(`${item.sheetId} ${item.address}`);
    return !there || !isSameResult(result, resultOf.get(there) ?? []);
  });
}

function isSameResult(one: Planned['result'], other: Planned['result']): boolean {
  return (
    one.length === other.length &&
    one.every((line, row) => {
      const there = other[row] ?? [];
      return line.length === there.length && line.every((cell, column) => isSameValue(cell, there[column] ?? ''));
    })
  );
}

/** The same sums in another order differ in the last digits. */
const tolerance = 1e-9;

function isSameValue(one: SheetValue, other: SheetValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

/** A value takes the whole place of the result, a formula only its cell. */
function editsFor(planned: readonly Planned[]): readonly CellsEdit[] {
  const values = planned
    .filter(({ asValue }) => asValue)
    .map(({ item: { sheetId, row, column, formula }, result }): CellsEdit => {
      const before = result.map((line, y) => line.map((_, x) => (x === 0 && y === 0 ? formula : '')));
      return { sheetId, row, column, before, after: result.map((line) => line.map(asConstant)) };
    });
  const formulas = runsOf(planned.filter(({ asValue }) => !asValue).map(({ item }) => item)).map(
    ({ sheetId, row, column, cells }): CellsEdit => ({
      sheetId,
      row,
      column,
      before: cells.map(({ formula }) => [formula]),
      after: cells.map((item) => [newFormula(item)]),
    }),
  );
  return [...values, ...formulas];
}
