// The models that a workbook holds, and what was typed into one of them.
import { splitReference, type CellContent, type TypedValues, type WorkbookPlan } from '../plan';
import type { CreatedModel } from './create-model';
import { asFailure } from './failure';
import { modelRecords } from './model-record';
import { recordsIn, sheetsStillThere } from './records';

export interface StoredModel extends CreatedModel {
  /** What the model says of its checks, or a document of what is still to be filled in; empty where the user took that cell away. */
  readonly checks: string;
  /** How many of them fail, and where the model says so; absent where the user took those cells away. */
  readonly failing?: { readonly count: number; readonly sheet: string; readonly address: string };
}

/** Every model of the workbook that still has a sheet, oldest first. Throws `ExcelFailure`. */
export async function listModels(): Promise<readonly StoredModel[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const worksheets = workbook.worksheets.load('items/id,items/name');
      const records = await recordsIn(context, modelRecords);
      const models = records.flatMap(({ record }) => {
        const found = sheetsStillThere(record.sheets, worksheets.items);
        if (found.length === 0) return [];
        const named = (pattern: RegExp): Excel.NamedItem | undefined => {
          const name = record.names.find((one) => pattern.test(one));
          return name === undefined ? undefined : workbook.names.getItemOrNullObject(name).load('name');
        };
        // A document says what is still to be filled in; it has no checks that could fail.
        const state = named(/^(checks|document)_state(_\d+)?$/i);
        return [{ record, found, state, failed: named(/^checks_failed(_\d+)?$/i) }];
      });
      await context.sync();
      const rangeOf = (name: Excel.NamedItem | undefined): Excel.Range | undefined =>
        !name || name.isNullObject ? undefined : name.getRangeOrNullObject().load('values,address');
      const states = models.map(({ state }) => rangeOf(state));
      const counts = models.map(({ failed }) => rangeOf(failed));
      await context.sync();
      return models.map(({ record, found }, index): StoredModel => {
        const state = states[index];
        const count = counts[index];
        const start = found.find(({ before }) => before === record.start.sheet) ?? found[0];
        return {
          sheets: found.map(({ name }) => name),
          sheetIds: found.map(({ id }) => id),
          names: record.names,
          start: { sheet: start?.name ?? record.start.sheet, address: record.start.address },
          record,
          checks: state === undefined || state.isNullObject ? '' : String(firstOf(state.values)),
          ...(count === undefined || count.isNullObject ? {} : { failing: failingIn(count) }),
        };
      });
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/**
 * What stands in the inputs of a model now; `plan` is the model as its answers make it. An input whose name the user
 * deleted is left out. Throws `ExcelFailure`.
 */
export async function readTyped(plan: WorkbookPlan): Promise<TypedValues> {
  const found = await readNames(plan.inputs.map(({ name }) => name));
  return new Map(
    plan.inputs.flatMap(({ id, name }) => {
      const range = found.get(name.toLowerCase());
      return range ? [[id, range.values] as const] : [];
    }),
  );
}

/** An input that the template no longer has, and what is typed there. */
export interface DroppedInput {
  readonly name: string;
  readonly values: readonly CellContent[];
}

/** What a model holds that an earlier version of its template made, apart from the inputs that are still there. */
export interface OlderModel {
  readonly dropped: readonly DroppedInput[];
  /** The first cell of each of its names, by their small letters. */
  readonly held: ReadonlyMap<string, CellContent>;
}

/**
 * Reads under a model's own `names`; `plan` is the model as the template makes it now. What is computed was no input.
 * Throws `ExcelFailure`.
 */
export async function readOlder(plan: WorkbookPlan, names: readonly string[]): Promise<OlderModel> {
  const given = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const found = await readNames(names);
  const dropped = names.flatMap((name): DroppedInput[] => {
    const { values = [], formulas = [] } = found.get(name.toLowerCase()) ?? {};
    const filled = values.filter((value) => value !== '');
    const isComputed = formulas.some((one) => String(one).startsWith('='));
    return given.has(name.toLowerCase()) || isComputed || filled.length === 0 ? [] : [{ name, values: filled }];
  });
  return { dropped, held: new Map([...found].map(([name, { values }]) => [name, values[0] ?? ''])) };
}

interface NamedCells {
  readonly values: readonly CellContent[];
  readonly formulas: readonly CellContent[];
}

/** The cells of the names that are there, by their small letters. */
async function readNames(wanted: readonly string[]): Promise<ReadonlyMap<string, NamedCells>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      const byName = new Map(names.items.map((item) => [item.name.toLowerCase(), item]));
      const ranges = wanted.flatMap((name) => {
        const range = byName.get(name.toLowerCase())?.getRangeOrNullObject().load('values,formulas');
        return range ? [{ name: name.toLowerCase(), range }] : [];
      });
      await context.sync();
      const cells = (rows: unknown[][]): CellContent[] => (rows as CellContent[][]).flat();
      return new Map(
        ranges
          .filter(({ range }) => !range.isNullObject)
          .map(({ name, range }) => [name, { values: cells(range.values), formulas: cells(range.formulas) }]),
      );
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

function failingIn({ values, address }: Excel.Range): NonNullable<StoredModel['failing']> {
  // An error in the count is a failure too.
  const count = Number(firstOf(values));
  return { count: Number.isFinite(count) ? count : 1, ...splitReference(address) };
}

function firstOf(values: unknown[][]): unknown {
  return values[0]?.[0] ?? '';
}
