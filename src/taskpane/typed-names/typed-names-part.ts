import type { FormulaCell } from '../../excel/formulas';
import { addTypedNames, bringShortName, nameHere } from '../../excel/typed-names';
import { removeShortNames, shortNamesHere } from '../../excel/short-names';
import { functions } from '../../functions';
import { shortNames, type ShortName } from '../../functions/short-names';
import type { Language } from '../../locales/language';

const commentIn =
  (language: Language) =>
  ({ id }: ShortName): string =>
    functions.find((one) => one.id === id)?.text[language] ?? '';

function shortNameOfFunction(id: string): ShortName {
  const found = shortNames.find((one) => one.id === id);
  if (!found) throw new Error(`${id} has no short name`);
  return found;
}

/** What is done with short names that somebody types; apart from the pane's first part, which their texts would make heavier. */
export const typedNamesPart = {
  add: (cells: readonly FormulaCell[], left: ReadonlySet<string>, language: Language): Promise<readonly string[]> =>
    addTypedNames(cells, shortNames, left, commentIn(language)),
  remove: removeShortNames,
  /** Which functions the workbook's short names stand for: `PLAN.UE` of `UE`. */
  here: async (): Promise<ReadonlyMap<string, string>> => {
    const ids = new Map(shortNames.map(({ name, id }) => [name, id]));
    const named = await shortNamesHere();
    return new Map([...named].flatMap(([name, of]) => [[name, ids.get(of) ?? ''] as const]));
  },
  /** What a function's short name is called in this workbook, where `UE` may be the user's own. */
  nameHere: async (id: string): Promise<string> => nameHere(shortNameOfFunction(id), shortNames),
  /** Makes it ready for a formula that calls it. */
  bring: async (id: string, language: Language): Promise<void> =>
    bringShortName(shortNameOfFunction(id), shortNames, commentIn(language)),
};

export type TypedNamesPart = typeof typedNamesPart;
