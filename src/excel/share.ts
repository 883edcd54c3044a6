// Share: the formulas that need the add-in become formulas of Excel alone, or values; Restore brings them back.
import { planFunctionsIn, mentionsIn } from '../formulas/mentions';
import type { ShortName } from '../functions/short-names';
import { flowsIn, withNativeFunctions } from '../plan/native-functions';
import { becomes, broughtBack, keep, markOf, same, sheetOf, tied, type KeptFormula } from '../plan/share-formulas';
import { cellAddress, rangeAddress, sheetPrefix } from '../plan';
import { ExcelFailure, asFailure } from './failure';
import { markFrozen, unmarkFrozen, type Frozen } from './frozen-marks';
import {
  asConstant,
  findFormulas,
  insist,
  runsOf,
  stopIfAborted,
  takeBack,
  writeEdits,
  type CellsEdit,
  type FormulaCell,
  type FormulasOptions,
} from './formulas';
import type { SheetValue } from './read-table';
import { recordsIn, recordXml, type RecordKind } from './records';
import { installShortNames, removeShortNames, shortNameStates, type ShortNameState } from './short-names';

/** A formula that needs the add-in, and what is to become of it. */
export interface ShareItem extends FormulaCell {
  /** Of the cell, without the sheet. */
  readonly address: string;
  /** What the cell shows now. */
  readonly shown: string;
  /** How far its result reaches. */
  readonly rows: number;
  readonly columns: number;
  readonly outcome:
    | { readonly kind: 'formula'; readonly formula: string }
    /** `isLong`: there is a short name, which would take too long over so many rows. */
    | { readonly kind: 'value'; readonly isLong: boolean }
    /** It is not computed yet, so that there is no value to take. */
    | { readonly kind: 'notComputed' }
    /** `by` takes all that spills from it (`A1#`), which nothing does from a value. */
    | { readonly kind: 'spillUsed'; readonly by: string };
}

/** Where a function of ours is used outside the cells, which Share leaves alone. */
export interface OutsideCells {
  readonly kind: 'name' | 'conditionalFormat' | 'validation';
  /** The name, or the cells with their sheet. */
  readonly place: string;
  readonly formula: string;
}

export interface ShareList {
  readonly shareFor: ShareFor;
  readonly items: readonly ShareItem[];
  readonly outside: readonly OutsideCells[];
  /** The short names that the new formulas use, each after those that it uses itself. */
  readonly names: readonly ShortNameState[];
}

/** What a Share did. */
export interface Shared {
  readonly id: string;
  readonly formulas: number;
  readonly values: number;
  /** Formulas that gave another result with their short names, and became values instead. */
  readonly differing: readonly ShareItem[];
}

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

/** A result without room is none either. */
const notComputed = /^#(NAME\?|SPILL!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Who is to open the workbook: Excel with LAMBDA (`shortNames`), or any program that reads .xlsx (`values`). */
export type ShareFor = 'shortNames' | 'values';

/** Every formula of the workbook that needs the add-in, with what would become of it. Throws `ExcelFailure`. */
export async function findShare(
  all: readonly ShortName[],
  options: FormulasOptions = {},
  shareFor: ShareFor = 'shortNames',
): Promise<ShareList> {
  needsSpills();
  const states = await shortNameStates(all);
  const asById = new Map(states.map(({ shortName, as }) => [shortName.id, { ...shortName, name: as }]));
  const found = await findFormulas(
    (formula) => planFunctionsIn(formula).length > 0 || (formula.includes('#') && spillsIn(formula).length > 0),
    options,
  );
  try {
    const cells = found.filter(({ formula }) => planFunctionsIn(formula).length > 0);
    const shown = await describe(cells, options.signal);
    const outside = await outsideCells(options.signal);
    const native = await nativeFormulas(shown, options.signal);
    const items = shown.map((item, index): ShareItem => {
      const outcome = becomes(native[index] ?? item.formula, (id) =>
        shareFor === 'shortNames' ? asById.get(id) : undefined,
      );
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

/** A listed formula on its way, with the result that its cell had. */
interface Planned {
  readonly item: ShareItem;
  readonly result: readonly (readonly SheetValue[])[];
  readonly asValue: boolean;
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

/** Reads the number formats of cells; what it answers writes them again. */
async function formatsOf(items: readonly FormulaCell[]): Promise<() => Promise<void>> {
  const blocks = blocksOf(items);
  const formats: unknown[][][] = [];
  await eachBatch(blocks, undefined, async (context, some) => {
    const ranges = some.map((block) => rangeOf(context, block).load('numberFormat'));
    await context.sync();
    formats.push(...ranges.map(({ numberFormat }) => numberFormat as unknown[][]));
  });
  return async () => {
    let at = 0;
    await eachBatch(blocks, undefined, async (context, some) => {
      for (const block of some) rangeOf(context, block).numberFormat = formats[at++] ?? [];
      await context.sync();
    });
  };
}

function isNative(formula: string): boolean {
  return mentionsIn(formula).names.some(({ text, isCall }) => isCall && /^X?(IRR|NPV)$/i.test(text));
}

/** The members of Office.js that tell how far a result spills. */
function needsSpills(): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12'))
    throw new ExcelFailure('unavailable', 'ExcelApi 1.12', true);
}

/** Cells on the sheets, in requests that hold neither too many ranges nor too many cells. */
async function eachBatch<Block extends { readonly rows: number; readonly columns: number }>(
  blocks: readonly Block[],
  signal: AbortSignal | undefined,
  read: (context: Excel.RequestContext, blocks: readonly Block[]) => Promise<void>,
): Promise<void> {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    const last = batches.at(-1);
    if (!last || cells > room || last.length >= blocksPerRequest) {
      batches.push([block]);
      room = cellsPerRequest - cells;
    } else {
      last.push(block);
      room -= cells;
    }
  }
  for (const batch of batches) {
    await Excel.run({ delayForCellEdit: true }, (context) => read(context, batch));
    stopIfAborted(signal);
  }
}

const blocksPerRequest = 500;
const cellsPerRequest = 20_000;
/** Of one column; a longer one is several. */
const longestRun = 10_000;

interface Block<One> {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly One[];
}

function blocksOf<One extends FormulaCell>(cells: readonly One[]): readonly Block<One>[] {
  return runsOf(cells, longestRun).map((run) => ({ ...run, rows: run.cells.length, columns: 1 }));
}

function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Omit<Block<never>, 'cells'>) {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** What each cell shows and how far its result reaches; cells into which another one spills are left out. */
async function describe<One extends FormulaCell>(
  cells: readonly One[],
  signal: AbortSignal | undefined,
): Promise<readonly (One & Pick<ShareItem, 'address' | 'shown' | 'rows' | 'columns'>)[]> {
  const found = new Map<One, Pick<ShareItem, 'address' | 'shown' | 'rows' | 'columns'>>();
  const spilling: One[] = [];
  await eachBatch(blocksOf(cells), signal, async (context, blocks) => {
    const ranges = blocks.map((block) => rangeOf(context, block).load('values,text,hasSpill'));
    await context.sync();
    blocks.forEach((block, index) => {
      const range = ranges[index];
      block.cells.forEach((cell, row) => {
        const text = range?.text[row]?.[0] ?? '';
        // A number in a narrow column.
        const shown = /^#+$/.test(text) ? String(range?.values[row]?.[0] ?? '') : text;
        found.set(cell, { address: cellAddress(cell), shown, rows: 1, columns: 1 });
        if (range?.hasSpill !== false) spilling.push(cell);
      });
    });
  });
  const single = spilling.map((cell) => ({ ...cell, rows: 1, columns: 1, cell }));
  await eachBatch(single, signal, async (context, blocks) => {
    const ranges = blocks.map((block) => {
      const range = rangeOf(context, block);
      return {
        parent: range.getSpillParentOrNullObject().load('rowIndex,columnIndex'),
        spill: range.getSpillingToRangeOrNullObject().load('rowCount,columnCount'),
      };
    });
    await context.sync();
    blocks.forEach(({ cell }, index) => {
      const { parent, spill } = ranges[index] ?? {};
      const before = found.get(cell);
      const isOwn =
        !parent || parent.isNullObject || (parent.rowIndex === cell.row && parent.columnIndex === cell.column);
      if (!isOwn) found.delete(cell);
      else if (before && spill && !spill.isNullObject && before.shown !== '#SPILL!')
        found.set(cell, { ...before, rows: spill.rowCount, columns: spill.columnCount });
    });
  });
  return cells.flatMap((cell) => {
    const more = found.get(cell);
    return more ? [{ ...cell, ...more }] : [];
  });
}

type Placed = FormulaCell & Pick<ShareItem, 'rows' | 'columns'>;

/** What the results of formulas hold now, in their order. Throws `workbookChanged` where a cell has another formula. */
async function resultsOf(
  items: readonly Placed[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly (readonly SheetValue[])[])[]> {
  const results = new Map<Placed, SheetValue[][]>();
  const alone = items.filter(({ rows, columns }) => rows * columns === 1);
  const blocks = [
    ...blocksOf(alone),
    ...items.filter(({ rows, columns }) => rows * columns > 1).map((item) => ({ ...item, cells: [item] })),
  ];
  await eachBatch(blocks, signal, async (context, batch) => {
    const ranges = batch.map((block) => rangeOf(context, block).load('formulas,values'));
    const sheets = batch.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId).load('name'));
    await context.sync();
    batch.forEach(({ cells }, index) => {
      const values = (ranges[index]?.values ?? []) as SheetValue[][];
      cells.forEach((item, row) => {
        if (ranges[index]?.formulas[row]?.[0] !== item.formula || sheets[index]?.name !== item.sheet)
          throw new ExcelFailure('workbookChanged', `${item.sheet}!${cellAddress(item)}`, true);
        results.set(item, cells.length === 1 ? values : [values[row] ?? []]);
      });
    });
  });
  return items.map((item) => results.get(item) ?? []);
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

function newFormula({ outcome, formula }: ShareItem): string {
  return outcome.kind === 'formula' ? outcome.formula : formula;
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

/** The hidden names of Share, with a number after it. */
const hiddenName = '_plan_shared_';
/** A name's formula holds 8,192 characters, and a function takes 254 arguments. */
const areasPerName = 100;

/** Writes the record of a Share, and the hidden names over its cells. */
async function remember(id: string, planned: readonly Planned[], states: readonly ShortNameState[]): Promise<void> {
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

/** Functions of ours in names and in the rules of conditional formats and validations. */
async function outsideCells(signal: AbortSignal | undefined): Promise<{
  readonly found: readonly OutsideCells[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}> {
  const read = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const global = workbook.names.load('items/name,items/formula');
    await context.sync();
    const own = sheets.items.map((sheet) => sheet.names.load('items/name,items/formula'));
    const formats = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
    await context.sync();
    const names = [global, ...own].flatMap(({ items }) =>
      items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    );
    const rules = formats.flatMap(({ items }, index) =>
      items
        .filter(({ type }) => type === 'Custom')
        .map((format) => {
          format.custom.rule.load('formula');
          return {
            sheet: sheets.items[index]?.name ?? '',
            rule: format.custom.rule,
            range: format.getRange().load('address'),
          };
        }),
    );
    await context.sync();
    return {
      names,
      rules: rules.map(({ rule, range }) => ({ place: range.address, formula: rule.formula })),
    };
  });
  stopIfAborted(signal);
  const validations = await validationFormulas(signal);
  const needs = ({ formula }: { readonly formula: string }): boolean => planFunctionsIn(formula).length > 0;
  return {
    names: read.names,
    found: [
      ...read.names.filter(needs).map(({ name, formula }): OutsideCells => ({ kind: 'name', place: name, formula })),
      ...read.rules.filter(needs).map((rule): OutsideCells => ({ kind: 'conditionalFormat', ...rule })),
      ...validations.filter(needs).map((rule): OutsideCells => ({ kind: 'validation', ...rule })),
    ],
  };
}

/** Ranges of a sheet that are asked for their rule; with more rules than that, some of them are not looked at. */
const mostRulesAsked = 1000;

/** The formulas of the rules by which cells are validated: Excel tells them only of ranges that have one rule. */
async function validationFormulas(
  signal: AbortSignal | undefined,
): Promise<readonly { readonly place: string; readonly formula: string }[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const found: { place: string; formula: string }[] = [];
    for (const sheet of sheets.items) {
      let ranges = [sheet.getUsedRangeOrNullObject()];
      for (let asked = 0; ranges.length > 0 && asked < mostRulesAsked; asked += ranges.length) {
        for (const range of ranges) {
          range.load('address,rowIndex,columnIndex,rowCount,columnCount');
          range.dataValidation.load('type,rule');
        }
        await context.sync();
        stopIfAborted(signal);
        const mixed: Excel.Range[] = [];
        for (const range of ranges) {
          if (range.isNullObject) continue;
          const { type, rule } = range.dataValidation;
          if (type === 'Inconsistent' || type === 'MixedCriteria') mixed.push(range);
          else for (const formula of formulasOf(rule)) found.push({ place: range.address, formula });
        }
        ranges = mixed.flatMap((range) => halves(sheet, range));
      }
    }
    return found;
  });
}

function formulasOf(rule: Excel.DataValidationRule | null): readonly string[] {
  const { custom, list, ...compared } = rule ?? {};
  const operands = Object.values(compared).flatMap(
    (one: { readonly formula1?: unknown; readonly formula2?: unknown } | undefined) => [one?.formula1, one?.formula2],
  );
  return [custom?.formula, list?.source, ...operands].filter(
    (formula): formula is string => typeof formula === 'string' && formula.startsWith('='),
  );
}

/** Cut across the longer side; of a single cell nothing is left. */
function halves(sheet: Excel.Worksheet, range: Excel.Range): readonly Excel.Range[] {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  if (rows * columns < 2) return [];
  const high = rows >= columns;
  const half = Math.ceil((high ? rows : columns) / 2);
  return high
    ? [
        sheet.getRangeByIndexes(row, column, half, columns),
        sheet.getRangeByIndexes(row + half, column, rows - half, columns),
      ]
    : [
        sheet.getRangeByIndexes(row, column, rows, half),
        sheet.getRangeByIndexes(row, column + half, rows, columns - half),
      ];
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
