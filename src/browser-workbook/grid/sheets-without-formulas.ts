// Univer goes through every cell of the workbook for its formulas, at each calculation and for each new sheet: with a million
// orders in a sheet that is a second for each request of an add-in. Most cells are in sheets without any formula, a table or
// a list, and such a sheet need not be gone through again until one comes into it.
import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  type IFormulaData,
  initSheetFormulaData,
} from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';

export function rememberSheetsWithoutFormulas(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  const dirty = injector.get(IActiveDirtyManagerService);
  /** Looked through, and not changed since by anything that may bring a formula. */
  let without = new WeakSet<Worksheet>();
  /** Into which a formula was written at some time: they are looked through always. */
  const written = new WeakSet<Worksheet>();

  model.getFormulaData = () => {
    const formulas: IFormulaData = {};
    for (const workbook of units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const ofWorkbook: NonNullable<IFormulaData[string]> = (formulas[workbook.getUnitId()] = {});
      for (const sheet of workbook.getSheets()) {
        const ofSheet = (ofWorkbook[sheet.getSheetId()] = {});
        if (without.has(sheet)) continue;
        initSheetFormulaData(formulas, workbook.getUnitId(), sheet.getSheetId(), sheet.getCellMatrix());
        if (Object.keys(ofSheet).length === 0 && !written.has(sheet)) without.add(sheet);
      }
    }
    return formulas;
  };

  const look = ({ id, type, params }: Readonly<ICommandInfo>): void => {
    if (type !== CommandType.MUTATION || id === InsertSheetMutation.id || id === RemoveSheetMutation.id) return;
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const sheet = units.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
      if (!sheet || !without.has(sheet) || !bringsFormula(cellValue)) return;
      without.delete(sheet);
      written.add(sheet);
    } else if (dirty.get(id)) without = new WeakSet();
  };
  // Who else is told of a change may ask for formulas before it is made, or before this is told of it.
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(look);
  commands.onCommandExecuted(look);
}

function bringsFormula(cells: ISetRangeValuesMutationParams['cellValue']): boolean {
  for (const line of Object.values((cells ?? {}) as Record<string, Record<string, Nullable<ICellData>>>)) {
    for (const column in line) if (line[column]?.f || line[column]?.si) return true;
  }
  return false;
}
