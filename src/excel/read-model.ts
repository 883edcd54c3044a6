// The models that a workbook holds, and what was typed into one of them.
import type { CellContent, TypedValues, WorkbookPlan } from '../plan';
import type { CreatedModel } from './create-model';
import { asFailure } from './failure';
import { modelRecords } from './model-record';
import { recordsIn, sheetsStillThere } from './records';

export interface StoredModel extends CreatedModel {
  /** What the model says of its checks; empty where the user took that cell away. */
  readonly checks: string;
}

/** Every model of the workbook that still has a sheet, oldest first. Throws `ExcelFailure`. */
export async function listModels(): Promise<readonly StoredModel[]> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const worksheets = workbook.worksheets.load('items/id,items/name');
      const records = await recordsIn(context, modelRecords);
      const models = records.flatMap(({ record }) => {
        const found = sheetsStillThere(record.sheets, worksheets.items);
        if (found.length === 0) return [];
        const state = record.names.find((name) => /^checks_state(_\d+)?$/i.test(name)) ?? 'Checks_state';
        return [{ record, found, state: workbook.names.getItemOrNullObject(state).load('name') }];
      });
      await context.sync();
      const states = models.map(({ state }) =>
        state.isNullObject ? undefined : state.getRangeOrNullObject().load('values'),
      );
      await context.sync();
      return models.map(({ record, found }, index): StoredModel => {
        const state = states[index];
        const start = found.find(({ before }) => before === record.start.sheet) ?? found[0];
        return {
          sheets: found.map(({ name }) => name),
          sheetIds: found.map(({ id }) => id),
          names: record.names,
          start: { sheet: start?.name ?? record.start.sheet, address: record.start.address },
          record,
          checks: state === undefined || state.isNullObject ? '' : String(firstOf(state.values)),
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
  try {
    return await Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      const byName = new Map(names.items.map((item) => [item.name.toLowerCase(), item]));
      const ranges = plan.inputs.flatMap(({ id, name }) => {
        const range = byName.get(name.toLowerCase())?.getRangeOrNullObject().load('values');
        return range ? [{ id, range }] : [];
      });
      await context.sync();
      return new Map(
        ranges
          .filter(({ range }) => !range.isNullObject)
          .map(({ id, range }) => [id, (range.values as readonly (readonly CellContent[])[]).flat()]),
      );
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

function firstOf(values: unknown[][]): unknown {
  return values[0]?.[0] ?? '';
}
