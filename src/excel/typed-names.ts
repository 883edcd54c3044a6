// Short names that somebody types before they are in the workbook: `=UE(99,42)` in a new one.
import { mentionsIn } from '../formulas/mentions';
import type { ShortName } from '../functions/short-names';
import { asFailure } from './failure';
import type { FormulaCell } from './formulas';
import { enterAgain } from './name-errors';
import { installShortNames, shortNameStates, type ShortNameState } from './short-names';
import { startWithWorkbook } from './startup';

/**
 * Puts those short names into the workbook that the cells call and that it lacks, and enters the cells again. Nothing is
 * done with a name that is the user's own, nor with those that are `left` out. Returns the names that were added. Throws
 * `ExcelFailure`; then no name is left behind.
 */
export async function addTypedNames(
  cells: readonly FormulaCell[],
  all: readonly ShortName[],
  left: ReadonlySet<string>,
  commentOf: (shortName: ShortName) => string,
): Promise<readonly string[]> {
  const byName = new Map(all.map((one) => [one.name, one]));
  const called = (formula: string): readonly string[] =>
    mentionsIn(formula)
      .names.filter(({ isCall }) => isCall)
      .map(({ text }) => text.toUpperCase())
      .filter((name) => byName.has(name) && !left.has(name));
  const typed = new Set(cells.flatMap(({ formula }) => called(formula)));
  if (typed.size === 0) return [];
  const states = await shortNameStates(all);
  const free = states.filter(({ shortName: { name }, state }) => state === 'free' && typed.has(name));
  const needed = withUsed(all, free);
  const wanted = states.filter(({ shortName }) => needed.has(shortName.name));
  if (wanted.length === 0) return [];
  const added = await installShortNames(wanted, commentOf, 'typing');
  try {
    await enterAgain(cells.filter(({ formula }) => called(formula).some((name) => needed.has(name))));
  } catch (error) {
    // The names are there: the cells compute at the next calculation.
    throw asFailure(error, true);
  }
  await startWithWorkbook();
  return added;
}

/** What a short name is called in this workbook, or would be. Throws `ExcelFailure`. */
export async function nameHere(one: ShortName, all: readonly ShortName[]): Promise<string> {
  const states = await shortNameStates(all);
  return states.find(({ shortName }) => shortName === one)?.as ?? one.name;
}

/** Puts a short name that a formula is going to call into the workbook, where it lacks. Throws `ExcelFailure`. */
export async function bringShortName(
  one: ShortName,
  all: readonly ShortName[],
  commentOf: (shortName: ShortName) => string,
): Promise<void> {
  const states = await shortNameStates(all);
  const needed = withUsed(
    all,
    states.filter(({ shortName }) => shortName === one),
  );
  const wanted = states.filter(({ shortName }) => needed.has(shortName.name));
  if (wanted.every(({ state }) => state === 'installed')) return;
  await installShortNames(wanted, commentOf, 'typing');
  await startWithWorkbook();
}

/** Their names and those of all that they use. */
function withUsed(all: readonly ShortName[], some: readonly ShortNameState[]): ReadonlySet<string> {
  const byName = new Map(all.map((one) => [one.name, one]));
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    byName.get(name)?.uses.forEach(add);
  };
  for (const { shortName } of some) add(shortName.name);
  return found;
}
