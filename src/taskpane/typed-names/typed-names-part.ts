import type { FormulaCell } from '../../excel/formulas';
import { addTypedNames } from '../../excel/typed-names';
import { removeShortNames } from '../../excel/short-names';
import { functions } from '../../functions';
import { shortNames } from '../../functions/short-names';
import type { Language } from '../../locales/language';

/** What is done with short names that somebody types; apart from the pane's first part, which their texts would make heavier. */
export const typedNamesPart = {
  add: (cells: readonly FormulaCell[], left: ReadonlySet<string>, language: Language): Promise<readonly string[]> =>
    addTypedNames(cells, shortNames, left, ({ id }) => functions.find((one) => one.id === id)?.text[language] ?? ''),
  remove: removeShortNames,
};

export type TypedNamesPart = typeof typedNamesPart;
