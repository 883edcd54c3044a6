// What the workbook remembers of a Share, so that Restore finds every formula again.
import { rangeAddress, sheetPrefix } from '../../plan';
import { broughtBack, keep, markOf, same, tied, type KeptFormula } from '../../plan/share-formulas';
import { runsOf } from '../formulas';
import { recordsIn, recordXml, type RecordKind } from '../records';
import type { ShortNameState } from '../short-names';
import { newFormula, type Planned } from './items';

/** What the workbook remembers of a Share. The names in it are hidden ones, which Excel moves along with their cells. */
export interface ShareRecord {
  readonly id: string;
  /** The function of each short name that was used. */
  readonly functions: Readonly<Record<string, string>>;
  readonly kept: readonly KeptCell[];
  readonly areas: readonly { readonly name: string; readonly sizes: readonly number[] }[];
}

/** A cell whose formula is kept in the record: of a value, or one that the short names alone would not bring back. */
export interface KeptCell extends KeptFormula {
  readonly name: string;
  readonly kind: 'value' | 'formula';
  readonly rows: number;
  readonly columns: number;
  /** Of what Share wrote. */
  readonly mark: string;
}

export const shareRecords: RecordKind<ShareRecord> = {
  namespace: 'urn:product-planning:share:1',
  element: 'share',
  isWhole: ({ id, functions, kept, areas }) =>
    typeof id === 'string' && typeof functions === 'object' && Array.isArray(kept) && Array.isArray(areas),
};

/** The hidden names of Share, with a number after it. */
const hiddenName = '_plan_shared_';

/** A name's formula holds 8,192 characters, and a function takes 254 arguments. */
const areasPerName = 100;

/** Writes the record of a Share, and the hidden names over its cells. */
export async function remember(
  id: string,
  planned: readonly Planned[],
  states: readonly ShortNameState[],
): Promise<void> {
  const functions = Object.fromEntries(
    states.filter(({ shortName }) => shortName.id !== '').map(({ as, shortName }) => [as, shortName.id]),
  );
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, customXmlParts } = context.workbook;
    const there = names.load('items/name');
    await context.sync();
    let number = there.items.reduce((most, { name }) => {
      return name.startsWith(hiddenName) ? Math.max(most, Number(name.slice(hiddenName.length)) || 0) : most;
    }, 0);
    const hidden = new Map<string, string>();
    const hide = (references: readonly string[]): string => {
      const name = `${hiddenName}${++number}`;
      hidden.set(name, tied(references));
      return name;
    };
    const isPlain = ({ item, asValue }: Planned): boolean =>
      !asValue &&
      same(
        broughtBack(newFormula(item), (name) => functionOf(functions, name)),
        item.formula,
      );
    const kept = planned
      .filter((one) => !isPlain(one))
      .map(({ item, result, asValue }): KeptCell => {
        const { sheet, row, column, formula } = item;
        const rows = asValue ? result.length : 1;
        const columns = asValue ? (result[0]?.length ?? 1) : 1;
        const place = rangeAddress({ row, column }, { row: row + rows - 1, column: column + columns - 1 });
        const { kept: text, references } = keep(formula, sheet);
        const name = hide([absoluteOn(sheet, place), ...references]);
        const mark = markOf(asValue ? result : [[newFormula(item)]]);
        return { ...text, name, kind: asValue ? 'value' : 'formula', rows, columns, mark };
      });
    const runs = runsOf(planned.filter(isPlain).map(({ item }) => item));
    const areas = Array.from({ length: Math.ceil(runs.length / areasPerName) }, (_, index) => {
      const some = runs.slice(index * areasPerName, (index + 1) * areasPerName);
      const places = some.map(({ row, column, cells }) =>
        absoluteOn(cells[0]?.sheet ?? '', rangeAddress({ row, column }, { row: row + cells.length - 1, column })),
      );
      return { name: hide(places), sizes: some.map(({ cells }) => cells.length) };
    });
    // The record first: by it the names are found again where the request breaks off.
    customXmlParts.add(recordXml(shareRecords, { id, functions, kept, areas }));
    for (const [name, references] of hidden) names.add(name, references).visible = false;
    await context.sync();
  });
}

function absoluteOn(sheet: string, address: string): string {
  return `${sheetPrefix(sheet)}${address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

/** The function behind a short name of a Share. */
export function functionOf(functions: ShareRecord['functions'], name: string): string | undefined {
  return Object.entries(functions).find(([short]) => same(short, name))?.[1];
}

/** Takes the record of a Share and its hidden names out of the workbook; `keeping` is written in its place. */
export async function forget(id: string, keeping?: ShareRecord): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = (await recordsIn(context, shareRecords)).filter(({ record }) => record.id === id);
    const stays = new Set(keeping?.kept.map(({ name }) => name));
    const names = parts
      .flatMap(({ record: { kept, areas } }) => [...kept, ...areas])
      .filter(({ name }) => !stays.has(name))
      .map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('name'));
    await context.sync();
    for (const name of names) if (!name.isNullObject) name.delete();
    for (const { part } of parts) part.delete();
    if (keeping) context.workbook.customXmlParts.add(recordXml(shareRecords, keeping));
    await context.sync();
  });
}
