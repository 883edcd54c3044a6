// Restore: the formulas that Share replaced, where their cells are now, and how they are brought back.
import { splitReference } from '../../plan/address';
import { broughtBack, keptFormula, markOf, same, untied } from '../../plan/share-formulas';
import { cellAddress, firstCell } from '../../plan';
import { withNativeFunctions } from '../../plan/native-functions';
import { asFailure, ExcelFailure } from '../failure';
import { unmarkFrozen } from './frozen-marks';
import {
  asConstant,
  insist,
  runsOf,
  stopIfAborted,
  writeEdits,
  type CellsEdit,
  type FormulasOptions,
} from '../formulas';
import type { SheetValue } from '../read-table';
import { recordsIn } from '../records';
import { forget, functionOf, shareRecords, type KeptCell, type ShareRecord } from './record';
import { removeShortNames, unusedShareNames } from '../short-names';

/** A cell that Share changed. */
export interface RestoreItem {
  readonly sheetId: string;
  readonly sheet: string;
  /** Of the cell, without the sheet. */
  readonly address: string;
  /** Its formula, or else what it holds. */
  readonly now: string;
  /** Its formula, or else what it shows. */
  readonly shown: string;
  /** The formula of before Share; undefined where only the changed cell itself could tell. */
  readonly formula?: string;
  /** `changed` holds something else than what Share wrote. */
  readonly state: 'shared' | 'changed';
  readonly edit?: CellsEdit;
  /** Whose formula is in the record, by its hidden name. */
  readonly kept?: KeptCell;
}

export interface RestoreList {
  readonly items: readonly RestoreItem[];
  /** Formulas whose cells were deleted. */
  readonly lost: number;
  readonly records: readonly ShareRecord[];
}

export interface Restored {
  readonly formulas: number;
  /** Left alone. */
  readonly changed: number;
  /** Short names that were taken away, being used no more. */
  readonly removed: readonly string[];
}

const rangesPerRequest = 300;

/** How many cells Share has changed in this workbook and not brought back. Throws `ExcelFailure`. */
export async function countShared(): Promise<number> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const records = await recordsIn(context, shareRecords);
      return records.reduce((sum, { record: { kept, areas } }) => {
        return sum + kept.length + areas.flatMap(({ sizes }) => sizes).reduce((all, size) => all + size, 0);
      }, 0);
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** What Restore would bring back, of all that was shared or of one Share. Throws `ExcelFailure`. */
export async function findRestore({ signal, onProgress }: FormulasOptions = {}, only?: string): Promise<RestoreList> {
  try {
    const records = await Excel.run({ delayForCellEdit: true }, async (context) =>
      (await recordsIn(context, shareRecords)).map(({ record }) => record),
    );
    const chosen = records.filter(({ id }) => only === undefined || id === only);
    const { places, lost } = await placesOf(chosen);
    const items: RestoreItem[] = [];
    for (let from = 0; from < places.length; from += rangesPerRequest) {
      onProgress?.({ step: 'reading', done: from, total: places.length });
      const some = places.slice(from, from + rangesPerRequest);
      const held = await contentsOf(some);
      some.forEach((place, index) => {
        const there = held[index];
        if (there) items.push(...(place.kept ? keptItem(place, place.kept, there) : areaItems(place, there)));
      });
      stopIfAborted(signal);
    }
    return { items, lost, records: chosen };
  } catch (error) {
    throw asFailure(error, true);
  }
}

/**
 * Brings the listed formulas back, whole or not at all: those whose cells are as Share left them, and of the others
 * those in `also`. Then the hidden names go, and the short names that came along and are used no more. Throws
 * `ExcelFailure`.
 */
export async function restore(
  list: RestoreList,
  also: ReadonlySet<RestoreItem> = new Set(),
  options: FormulasOptions = {},
): Promise<Restored> {
  const chosen = list.items.filter((item) => item.edit && (item.state === 'shared' || also.has(item)));
  const edits = tiedTogether(chosen.flatMap(({ edit }) => edit ?? []));
  try {
    await checkAsListed(edits);
  } catch (error) {
    throw asFailure(error, true);
  }
  await writeEdits(edits, options);
  const left = new Set(list.items.filter((item) => !chosen.includes(item)).map(({ kept }) => kept?.name));
  const isForgotten = await insist(async () => {
    for (const record of list.records) {
      const kept = record.kept.filter(({ name }) => left.has(name));
      await forget(record.id, kept.length > 0 ? { ...record, kept, areas: [] } : undefined);
    }
  });
  if (!isForgotten) throw new ExcelFailure('other', 'the record of what was shared could not be removed', false);
  const thawed = chosen.flatMap(({ kept, edit }) =>
    kept?.kind === 'value' && edit ? [{ ...edit, rows: edit.after.length, columns: edit.after[0]?.length ?? 1 }] : [],
  );
  if (!(await unmarkFrozen(thawed))) throw new ExcelFailure('other', 'the marks of values could not be removed', false);
  let removed: readonly string[] = [];
  // The formulas are back; a name that is not needed does no harm where it cannot be removed.
  await insist(async () => {
    const { onProgress } = options;
    removed = await unusedShareNames(onProgress ? { onProgress } : {});
    await removeShortNames(removed);
  });
  return { formulas: chosen.length, changed: list.items.length - chosen.length, removed };
}

/** Cells of a Share where they are now. */
interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly record: ShareRecord;
  /** The cells of an area at the time of the Share. */
  readonly size: number;
  readonly kept?: KeptCell;
  /** Of the kept formula, where they are now. */
  readonly references: readonly string[];
}

async function placesOf(
  records: readonly ShareRecord[],
): Promise<{ readonly places: readonly Place[]; readonly lost: number }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const hidden = records.flatMap((record) => [
      ...record.kept.map((kept) => ({ record, kept, name: kept.name, sizes: [] as readonly number[] })),
      ...record.areas.map(({ name, sizes }) => ({ record, kept: undefined, name, sizes })),
    ]);
    const names = hidden.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('formula'));
    await context.sync();
    const places: Place[] = [];
    let lost = 0;
    hidden.forEach(({ record, kept, sizes }, index) => {
      const name = names[index];
      const all = !name || name.isNullObject ? [] : untied(String(name.formula));
      const [target, ...references] = all;
      for (const [place, reference] of (kept ? [target] : sizes.map((_, at) => all[at])).entries()) {
        const size = sizes[place] ?? 1;
        if (reference === undefined || reference.includes('#REF!')) {
          lost += size;
          continue;
        }
        const { sheet, address } = splitReference(reference);
        places.push({
          sheet,
          address: address.replaceAll('$', ''),
          record,
          size,
          references,
          ...(kept ? { kept } : {}),
        });
      }
    });
    return { places, lost };
  });
}

interface Contents {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly SheetValue[])[];
  readonly values: readonly (readonly SheetValue[])[];
  readonly text: readonly (readonly string[])[];
}

async function contentsOf(places: readonly Place[]): Promise<readonly (Contents | undefined)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = places.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet).load('id'));
    await context.sync();
    const ranges = places.map(({ address }, index) => {
      const sheet = sheets[index];
      return sheet && !sheet.isNullObject ? sheet.getRange(address).load('formulas,values,text') : undefined;
    });
    await context.sync();
    return places.map(({ address }, index): Contents | undefined => {
      const range = ranges[index];
      if (!range) return undefined;
      const { row, column } = firstCell(address);
      return {
        sheetId: sheets[index]?.id ?? '',
        row,
        column,
        formulas: range.formulas,
        values: range.values,
        text: range.text,
      };
    });
  });
}

/** The cells as they would be typed. */
function typed({ formulas, values }: Contents): readonly (readonly SheetValue[])[] {
  return formulas.map((line, row) =>
    line.map((content, column) => {
      const value = values[row]?.[column] ?? '';
      const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
      return isFormula || content === '' ? content : asConstant(content);
    }),
  );
}

function shownOf(content: SheetValue, text = ''): string {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  // A narrow column shows no number.
  return isFormula || text === '' || /^#+$/.test(text) ? String(content) : text;
}

function keptItem(place: Place, kept: KeptCell, there: Contents): readonly RestoreItem[] {
  const { sheet } = place;
  const { sheetId, row, column } = there;
  const formula = keptFormula(kept, place.references, sheet);
  const content = there.formulas[0]?.[0] ?? '';
  const isShared =
    kept.kind === 'value'
      ? markOf(there.values) === kept.mark &&
        there.formulas.flat().every((cell, at) => cell === there.values.flat()[at])
      : isShareOf(String(content), formula, place.record.functions);
  const before = typed(there);
  const after = before.map((line, y) => line.map((_, x) => (x === 0 && y === 0 ? formula : '')));
  return [
    {
      sheetId,
      sheet,
      address: cellAddress({ row, column }),
      now: String(content),
      shown: shownOf(content, there.text[0]?.[0]),
      formula,
      state: isShared ? 'shared' : 'changed',
      edit: { sheetId, row, column, before, after },
      kept,
    },
  ];
}

/** Whether Share makes `content` of the formula; which of its calls became Excel's own functions is not known any more. */
function isShareOf(content: string, formula: string, functions: ShareRecord['functions']): boolean {
  const plain = (text: string): string =>
    withNativeFunctions(
      broughtBack(text, (name) => functionOf(functions, name)),
      () => true,
    );
  return same(plain(content), plain(formula));
}

/** Cells whose short names become functions again; a cell that was put between them is none of Share's. */
function areaItems({ sheet, record, size }: Place, there: Contents): readonly RestoreItem[] {
  const { sheetId, row: top, column } = there;
  return there.formulas.flatMap((line, index): readonly RestoreItem[] => {
    const row = top + index;
    const content = line[0] ?? '';
    const cell = {
      sheetId,
      sheet,
      address: cellAddress({ row, column }),
      now: String(content),
      shown: shownOf(content, there.text[index]?.[0]),
    };
    const formula =
      typeof content === 'string' && content.startsWith('=')
        ? broughtBack(content, (name) => functionOf(record.functions, name))
        : content;
    if (typeof formula !== 'string' || formula === content)
      return there.formulas.length > size ? [] : [{ ...cell, state: 'changed' }];
    return [
      { ...cell, formula, state: 'shared', edit: { sheetId, row, column, before: [[content]], after: [[formula]] } },
    ];
  });
}

/** Single cells below each other are written as one: a formula that is filled down is one write. */
function tiedTogether(edits: readonly CellsEdit[]): readonly CellsEdit[] {
  const isSingle = ({ before }: CellsEdit): boolean => before.length === 1 && before[0]?.length === 1;
  return [
    ...edits.filter((edit) => !isSingle(edit)),
    ...runsOf(edits.filter(isSingle)).map(({ cells, ...place }) => ({
      ...place,
      before: cells.flatMap(({ before }) => before),
      after: cells.flatMap(({ after }) => after),
    })),
  ];
}

/** Throws where a formula is no longer what was listed. */
async function checkAsListed(edits: readonly CellsEdit[]): Promise<void> {
  for (let from = 0; from < edits.length; from += rangesPerRequest) {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const some = edits.slice(from, from + rangesPerRequest);
      const ranges = some.map(({ sheetId, row, column, before }) =>
        context.workbook.worksheets
          .getItem(sheetId)
          .getRangeByIndexes(row, column, before.length, before[0]?.length ?? 1)
          .load('address,formulas'),
      );
      await context.sync();
      some.forEach(({ before }, index) => {
        const range = ranges[index];
        const isAsListed = before.every((line, row) =>
          line.every((cell, column) => isSameInput(cell, range?.formulas[row]?.[column] as SheetValue)),
        );
        if (!isAsListed) throw new ExcelFailure('workbookChanged', range?.address ?? '', true);
      });
    });
  }
}

/** A text is typed with a quote before it. */
function isSameInput(typedIn: SheetValue, held: SheetValue): boolean {
  return typedIn === held || typedIn === asConstant(held);
}
