// The inputs of a model as they stand now: where, and what is typed in them.
import { splitReference, type CellContent, type WorkbookPlan } from '../plan';
import { asFailure } from './failure';

export interface FoundInput {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly CellContent[];
}

/** An input whose name the user deleted is left out. Throws `ExcelFailure`. */
export async function readInputs(plan: WorkbookPlan): Promise<readonly FoundInput[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const names = context.workbook.names.load('items/name');
      await context.sync();
      const byName = new Map(names.items.map((item) => [item.name.toLowerCase(), item]));
      const ranges = plan.inputs.flatMap(({ id, name }) => {
        const range = byName.get(name.toLowerCase())?.getRangeOrNullObject().load('values,address');
        return range ? [{ id, range }] : [];
      });
      await context.sync();
      return ranges
        .filter(({ range }) => !range.isNullObject)
        .map(({ id, range }) => ({
          id,
          ...splitReference(range.address),
          values: (range.values as readonly (readonly CellContent[])[]).flat(),
        }));
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}

/** What cells hold, in the order in which they are asked for. Throws `ExcelFailure`. */
export async function readCells(
  cells: readonly { readonly sheet: string; readonly address: string }[],
): Promise<readonly CellContent[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const ranges = cells.map(({ sheet, address }) =>
        context.workbook.worksheets.getItem(sheet).getRange(address).load('values'),
      );
      await context.sync();
      return ranges.map(({ values }) => (values[0]?.[0] ?? '') as CellContent);
    });
  } catch (error) {
    throw asFailure(error, true);
  }
}
