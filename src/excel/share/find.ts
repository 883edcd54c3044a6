// The formulas of a workbook that need the add-in, and what is to become of each.
import { mentionsIn, planFunctionsIn } from '../../formulas/mentions';
import type { ShortName } from '../../functions/short-names';
import { cellAddress } from '../../plan';
import { flowsIn, withNativeFunctions } from '../../plan/native-functions';
import { becomes, sheetOf } from '../../plan/share-formulas';
import { asFailure, ExcelFailure } from '../failure';
import { findFormulas, stopIfAborted, type FormulaCell, type FormulasOptions } from '../formulas';
import type { SheetValue } from '../read-table';
import { shortNameStates, type ShortNameState } from '../short-names';
import type { ShareItem } from './items';
import { outsideCells, type OutsideCells } from './outside-cells';
import { blocksPerRequest, describe } from './results';

export interface ShareList {
  readonly shareFor: ShareFor;
  readonly items: readonly ShareItem[];
  readonly outside: readonly OutsideCells[];
  /** The short names that the new formulas use, each after those that it uses itself. */
  readonly names: readonly ShortNameState[];
}

/** A result without room is none either. */
const notComputed = /^#(NAME\?|SPILL!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Who is to open the workbook: Excel with LAMBDA (`shortNames`), or any program that reads .xlsx (`values`). */
export type ShareFor = 'shortNames' | 'values';

/**
 * Every formula of the workbook that needs the add-in, with what would become of it; for values also those that call short
 * names, whose LAMBDA an older Excel and LibreOffice do not know. Throws `ExcelFailure`.
 */
export async function findShare(
  all: readonly ShortName[],
  options: FormulasOptions = {},
  shareFor: ShareFor = 'shortNames',
): Promise<ShareList> {
  needsSpills();
  const states = await shortNameStates(all);
  const asById = new Map(states.map(({ shortName, as }) => [shortName.id, { ...shortName, name: as }]));
  const callsShortName = callOf(
    shareFor === 'values' ? states.filter(({ state }) => state === 'installed').map(({ as }) => as) : [],
  );
  const isListed = (formula: string): boolean => planFunctionsIn(formula).length > 0 || callsShortName(formula);
  const found = await findFormulas(
    (formula) => isListed(formula) || (formula.includes('#') && spillsIn(formula).length > 0),
    options,
  );
  try {
    const cells = found.filter(({ formula }) => isListed(formula));
    const shown = await describe(cells, options.signal);
    const outside = await outsideCells(options.signal);
    const native = await nativeFormulas(shown, options.signal);
    const items = shown.map((item, index): ShareItem => {
      const formula = native[index] ?? item.formula;
      const outcome = callsShortName(formula)
        ? ({ kind: 'value', isLong: false } as const)
        : becomes(formula, (id) => (shareFor === 'shortNames' ? asById.get(id) : undefined));
      if (outcome.kind === 'formula') return { ...item, outcome: { kind: 'formula', formula: outcome.formula } };
      return { ...item, outcome: notComputed.test(item.shown) ? { kind: 'notComputed' } : outcome };
    });
    const used = usedSpills(found, items, outside.names);
    const judged = items.map((item): ShareItem => {
      const by = item.outcome.kind === 'value' ? used.get(keyOf(item.sheet, item.address)) : undefined;
      return by === undefined ? item : { ...item, outcome: { kind: 'spillUsed', by } };
    });
    return { shareFor, items: judged, outside: outside.found, names: namesFor(judged, states) };
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** Whether a formula calls one of the names. */
function callOf(names: readonly string[]): (formula: string) => boolean {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return (formula) =>
    wanted.size > 0 && mentionsIn(formula).names.some(({ text, isCall }) => isCall && wanted.has(text.toLowerCase()));
}

/** Each formula with Excel's own functions where they give the same; to know that, their flows are read. */
async function nativeFormulas(
  items: readonly FormulaCell[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const asked = new Map<string, { readonly sheet: string; readonly argument: string }>();
  for (const { sheet, formula } of items)
    for (const argument of flowsIn(formula)) asked.set(`${sheet}!${argument}`, { sheet, argument });
  const numbers = new Set<string>();
  const all = [...asked];
  for (let from = 0; from < all.length; from += blocksPerRequest) {
    const some = all.slice(from, from + blocksPerRequest);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const places = some.map(([, { sheet, argument }]) => {
        const [, prefix, address] = cellsOnSheet.exec(argument) ?? [];
        const name = prefix === undefined ? sheet : sheetOf(prefix);
        const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
        return { worksheet, address: address?.replaceAll('$', '') };
      });
      await context.sync();
      const ranges = places.map(({ worksheet, address }) =>
        address === undefined || worksheet.isNullObject ? undefined : worksheet.getRange(address).load('values'),
      );
      await context.sync();
      some.forEach(([key], index) => {
        const range = ranges[index];
        const values = range?.values as SheetValue[][] | undefined;
        if (values?.flat().every((value) => typeof value === 'number')) numbers.add(key);
      });
    });
    stopIfAborted(signal);
  }
  return items.map(({ sheet, formula }) =>
    withNativeFunctions(formula, (argument) => {
      return /^\{[-+\d.,;E\s]+\}$/i.test(argument) || numbers.has(`${sheet}!${argument}`);
    }),
  );
}

/** Cells, and no whole rows or columns: these hold blanks. */
const cellsOnSheet = /^((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;

/** The members of Office.js that tell how far a result spills. */
function needsSpills(): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12'))
    throw new ExcelFailure('unavailable', 'ExcelApi 1.12', true);
}

function spillsIn(formula: string): readonly { readonly sheet: string; readonly cells: string }[] {
  return mentionsIn(formula).cells.filter(({ isSpill }) => isSpill);
}

function keyOf(sheet: string, address: string): string {
  return `${sheet.toLowerCase()}!${address.replaceAll('$', '').toUpperCase()}`;
}

/** The cells from which something takes all that spills, and one place that does; what becomes a value itself does not. */
function usedSpills(
  found: readonly FormulaCell[],
  items: readonly ShareItem[],
  names: readonly { readonly name: string; readonly formula: string }[],
): ReadonlyMap<string, string> {
  const values = new Set(
    items.filter(({ outcome }) => outcome.kind === 'value').map(({ sheet, address }) => keyOf(sheet, address)),
  );
  const used = new Map<string, string>();
  const see = (formula: string, own: string, by: string): void => {
    for (const { sheet, cells } of spillsIn(formula)) used.set(keyOf(sheet ? sheetOf(sheet) : own, cells), by);
  };
  for (const cell of found) {
    const address = cellAddress(cell);
    if (!values.has(keyOf(cell.sheet, address))) see(cell.formula, cell.sheet, `${cell.sheet}!${address}`);
  }
  for (const { name, formula } of names) if (formula.includes('#')) see(formula, '', name);
  return used;
}

/** The short names behind the new formulas, each after those that it uses. */
function namesFor(items: readonly ShareItem[], states: readonly ShortNameState[]): readonly ShortNameState[] {
  const byName = new Map(states.map((state) => [state.shortName.name.toLowerCase(), state]));
  // By what the new formulas call, which may have become Excel's own functions in part.
  const called = new Set(
    items.flatMap(({ outcome }) =>
      outcome.kind === 'formula' ? mentionsIn(outcome.formula).names.map(({ text }) => text.toLowerCase()) : [],
    ),
  );
  const needed = new Set<ShortNameState>();
  const need = (state: ShortNameState | undefined): void => {
    if (!state || needed.has(state)) return;
    for (const name of state.shortName.uses) need(byName.get(name.toLowerCase()));
    needed.add(state);
  };
  for (const state of states) if (called.has(state.as.toLowerCase())) need(state);
  return [...needed];
}
