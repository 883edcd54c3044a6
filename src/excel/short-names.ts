// Short names: names of the workbook that hold a LAMBDA, so that `=UE(99,42)` computes where there is no add-in.
import { isSameFormula, withNames, mentionsIn } from '../formulas/mentions';
import type { ShortName } from '../functions/short-names';
import { asFailure, ExcelFailure } from './failure';
import { findFormulas, insist, type FormulaCell, type FormulasOptions } from './formulas';
import { recordsIn, recordXml, type RecordKind } from './records';

/** How a short name stands in this workbook. */
export interface ShortNameState {
  readonly shortName: ShortName;
  /** What it is called in this workbook, or would be: its own name, or another where that is taken. */
  readonly as: string;
  /** `installed` is there with our formula; `taken` means that the user has something of his own under the name. */
  readonly state: 'free' | 'installed' | 'taken';
  /** Whether it was put there by us, and may be taken away again. */
  readonly isOurs: boolean;
}

interface Installed {
  readonly name: string;
  /** Of the short name: what it is called without a clash. */
  readonly of: string;
  /** As Excel gives it back. */
  readonly formula: string;
  /** Whether it came only with a Share, which then takes it away again. */
  readonly byShare: boolean;
}

interface ShortNamesRecord {
  readonly names: readonly Installed[];
}

const records: RecordKind<ShortNamesRecord> = {
  namespace: 'urn:product-planning:short-names:1',
  element: 'short-names',
  isWhole: ({ names }) => Array.isArray(names),
};

/** Every name of the workbook, of its sheets and of its tables, by its small letters: none of them may be hidden or hit. */
interface Taken {
  readonly formulas: ReadonlyMap<string, string>;
  /** Names of one sheet, and tables: these can be nothing of ours. */
  readonly others: ReadonlySet<string>;
}

/** How each short name stands in this workbook, in the given order. Throws `ExcelFailure`. */
export async function shortNameStates(all: readonly ShortName[]): Promise<readonly ShortNameState[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) =>
      statesOf(all, await takenNames(context), await installedIn(context)),
    );
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** The short names that this workbook holds and nobody changed, by their names in capitals: `UE` of `UE_2`. Throws `ExcelFailure`. */
export async function shortNamesHere(): Promise<ReadonlyMap<string, string>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const installed = await installedIn(context);
      const items = installed.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('formula'));
      await context.sync();
      const whole = installed.filter(({ formula }, index) => {
        const item = items[index];
        return item && !item.isNullObject && isSameFormula(String(item.formula), formula);
      });
      return new Map(whole.map(({ name, of }) => [name.toUpperCase(), of]));
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** What a name comes with: a Share, which takes it away again; a formula that somebody typed; the switch for all. */
export type InstalledBy = 'share' | 'typing' | 'switch';

/**
 * Puts the names that are not there yet into the workbook, under `as`, whole or not at all; `commentOf` says what Excel
 * shows beside a name. Returns what was added. Throws `ExcelFailure`: `noLambda` where this Excel knows none.
 */
export async function installShortNames(
  states: readonly ShortNameState[],
  commentOf: (shortName: ShortName) => string,
  by: InstalledBy = 'switch',
): Promise<readonly string[]> {
  const wanted = states.filter(({ state }) => state !== 'installed');
  const calledAs = new Map(states.map(({ shortName, as }) => [shortName.name.toLowerCase(), as]));
  const added: string[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { names } = context.workbook;
      const taken = await takenNames(context);
      const clash = wanted.find(({ as }) => isTaken(taken, as));
      if (clash) throw new ExcelFailure('workbookChanged', clash.as, true);
      const items = wanted.map(({ shortName, as }) => {
        added.push(as);
        return names
          .add(as, `=${renamedIn(shortName.formula, calledAs)}`, commentOf(shortName).slice(0, longestComment))
          .load('formula,value');
      });
      await context.sync();
      // An Excel without LAMBDA takes the name and does not know what is in it.
      if (items.some(({ value }) => value === '#NAME?'))
        throw new ExcelFailure('noLambda', wanted.map(({ as }) => as).join(', '), true);
      const before = await installedIn(context);
      // What the user switches on is no longer only there for a Share.
      const kept = before
        .filter(({ name }) => !added.includes(name))
        .map((one) => (by === 'switch' ? { ...one, byShare: false } : one));
      const now = wanted.map(({ shortName, as }, index) => ({
        name: as,
        of: shortName.name,
        formula: String(items[index]?.formula),
        byShare: by === 'share',
      }));
      await record(context, [...kept, ...now]);
    });
    return added;
  } catch (error) {
    const failure = asFailure(error, true);
    if (failure.reason === 'workbookChanged' || added.length === 0) throw failure;
    throw asFailure(failure, await insist(() => deleteNames(added)));
  }
}

/** Takes those of the names away that we put there and nobody changed. Throws `ExcelFailure`. */
export async function removeShortNames(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  try {
    await deleteNames(names);
  } catch (error) {
    throw asFailure(error, false);
  }
}

/** The names that came with a Share alone and that no formula uses any more. Throws `ExcelFailure`. */
export async function unusedShareNames(options: FormulasOptions): Promise<readonly string[]> {
  const { byShare, formulas } = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const installed = await installedIn(context);
    const all = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return {
      byShare: installed.filter((one) => one.byShare).map(({ name }) => name),
      formulas: new Map(all.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    };
  });
  if (byShare.length === 0) return [];
  const used = new Set<string>();
  const see = (formula: string): void => {
    for (const { text } of mentionsIn(formula).names) {
      const name = text.toLowerCase();
      if (used.has(name)) continue;
      used.add(name);
      // What a short name uses is used with it.
      see(formulas.get(name) ?? '');
    }
  };
  for (const { formula } of await formulasUsing(byShare, options)) see(formula);
  const ours = new Set(byShare.map((name) => name.toLowerCase()));
  for (const [name, formula] of formulas) if (!ours.has(name)) see(formula);
  return byShare.filter((name) => !used.has(name.toLowerCase()));
}

/** Every cell whose formula uses one of the names. Throws `ExcelFailure`. */
export async function formulasUsing(
  names: readonly string[],
  options: FormulasOptions,
): Promise<readonly FormulaCell[]> {
  if (names.length === 0) return [];
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return findFormulas(
    (formula) => mentionsIn(formula).names.some(({ text }) => wanted.has(text.toLowerCase())),
    options,
  );
}

/** Excel's own limit. */
const longestComment = 255;

function renamedIn(formula: string, calledAs: ReadonlyMap<string, string>): string {
  return withNames(formula, ({ text }) => calledAs.get(text.toLowerCase()));
}

function statesOf(all: readonly ShortName[], taken: Taken, installed: readonly Installed[]): readonly ShortNameState[] {
  const calledAs = new Map<string, string>();
  return all.map((shortName): ShortNameState => {
    const ours = installed.find(({ of, name, formula }) => {
      const now = taken.formulas.get(name.toLowerCase());
      return of === shortName.name && now !== undefined && isSameFormula(now, formula);
    });
    const already = taken.formulas.get(shortName.name.toLowerCase());
    const isSame = already !== undefined && isSameFormula(already, renamedIn(shortName.formula, calledAs));
    // A name of one sheet would hide the workbook's there.
    const isHidden = taken.others.has(shortName.name.toLowerCase());
    const state = ours || (isSame && !isHidden) ? 'installed' : isTaken(taken, shortName.name) ? 'taken' : 'free';
    const as = ours?.name ?? (state === 'taken' ? otherName(shortName.name, taken) : shortName.name);
    calledAs.set(shortName.name.toLowerCase(), as);
    return { shortName, as, state, isOurs: ours !== undefined };
  });
}

function isTaken({ formulas, others }: Taken, name: string): boolean {
  return formulas.has(name.toLowerCase()) || others.has(name.toLowerCase());
}

/** `PLAN_UE`, `UE_2`, `UE_3` …: the first that is free. */
function otherName(name: string, taken: Taken): string {
  const prefixed = name.startsWith('PLAN_') ? [] : [`PLAN_${name}`];
  for (let number = 2; ; number++) {
    const free = [...prefixed, `${name}_${number}`].find((one) => !isTaken(taken, one));
    if (free !== undefined) return free;
  }
}

async function takenNames(context: Excel.RequestContext): Promise<Taken> {
  const { workbook } = context;
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load('items/name');
  const sheets = workbook.worksheets.load('items/id');
  await context.sync();
  const ofSheets = sheets.items.map((sheet) => sheet.names.load('items/name'));
  await context.sync();
  return {
    formulas: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    others: new Set([...tables.items, ...ofSheets.flatMap(({ items }) => items)].map(({ name }) => name.toLowerCase())),
  };
}

async function installedIn(context: Excel.RequestContext): Promise<readonly Installed[]> {
  return (await recordsIn(context, records)).flatMap(({ record: { names } }) => names);
}

async function record(context: Excel.RequestContext, names: readonly Installed[]): Promise<void> {
  for (const { part } of await recordsIn(context, records)) part.delete();
  if (names.length > 0) context.workbook.customXmlParts.add(recordXml(records, { names }));
  await context.sync();
}

/** What is no longer there is passed over, and so is what somebody has put in its place. */
async function deleteNames(names: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const installed = await installedIn(context);
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load('name,formula'));
    await context.sync();
    for (const item of items) {
      if (item.isNullObject) continue;
      const known = installed.find(({ name }) => name === item.name);
      if (!known || isSameFormula(String(item.formula), known.formula)) item.delete();
    }
    await record(
      context,
      installed.filter(({ name }) => !names.includes(name)),
    );
  });
}
