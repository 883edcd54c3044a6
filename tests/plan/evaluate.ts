/** A workbook plan computed by a real spreadsheet engine: Univer, without a screen, in Node. */
import { randomUUID } from 'node:crypto';
import { ICommandService, type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { type ISetDefinedNameMutationParam, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { correctEngine } from '../../src/browser-workbook/grid/engine-corrections';
import type { CellContent, WorkbookPlan } from '../../src/plan';
import { area, at } from './addresses';

/** A computed plan, to be read and typed into; errors read as their texts, blank cells as `''`. */
export interface Computed {
  /** The value of `'Plan 2'!B7`'s cell: sheet and address apart. Univer says 1 and 0 for TRUE and FALSE. */
  value(sheet: string, address: string): CellContent;
  /** The values of a workbook name, row by row. */
  named(name: string): CellContent[][];
  /** Every value of a sheet's filled rectangles. */
  all(sheet: string): { readonly address: string; readonly value: CellContent }[];
  /** Types into the cell, or the cells, of a name; `compute` afterwards. */
  type(name: string, values: readonly (readonly CellContent[])[] | CellContent): void;
  typeAt(sheet: string, address: string, value: CellContent): void;
  compute(): Promise<void>;
  close(): void;
}

export async function evaluate(plan: WorkbookPlan): Promise<Computed> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  // As the browser workbook has it.
  correctEngine(univer);

  const sheets: NonNullable<IWorkbookData['sheets']> = {};
  for (const sheet of plan.sheets) {
    const cellData: Record<number, Record<number, { v?: CellContent; f?: string }>> = {};
    for (const { address, cells } of sheet.contents) {
      const { row: top, column: left } = area(address);
      cells.forEach((contents, down) => {
        contents.forEach((content, across) => {
          if (content === '') return;
          (cellData[top + down] ??= {})[left + across] =
            typeof content === 'string' && content.startsWith('=') ? { f: content } : { v: content };
        });
      });
    }
    const filled = sheet.contents.map(({ address }) => area(address));
    const rowCount = Math.max(400, ...filled.map(({ lastRow }) => lastRow + 1));
    const columnCount = Math.max(80, ...filled.map(({ lastColumn }) => lastColumn + 1));
    sheets[sheet.name] = { id: sheet.name, name: sheet.name, rowCount, columnCount, cellData };
  }
  const workbook = api.createWorkbook({
    // The engine keeps what it has read by workbook id, even from one instance to the next.
    id: randomUUID(),
    sheetOrder: plan.sheets.map((sheet) => sheet.name),
    sheets,
  });
  // Not by `insertDefinedName`: for every name it reads every formula again.
  const commands = univer.__getInjector().get(ICommandService);
  for (const [index, { name, formula }] of plan.names.entries()) {
    commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: workbook.getId(),
      id: `name-${index}`,
      name,
      formulaOrRefString: formula.slice(1),
    } satisfies ISetDefinedNameMutationParam);
  }

  const sheetNamed = (name: string) => {
    const sheet = workbook.getSheetByName(name);
    if (!sheet) throw new Error(`there is no sheet "${name}"`);
    return sheet;
  };
  const rangeNamed = (name: string) => {
    const formula = plan.names.find((one) => one.name === name)?.formula;
    if (formula === undefined) throw new Error(`there is no name "${name}"`);
    const [, quoted, plain, address = ''] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
    return sheetNamed((quoted ?? plain ?? '').replaceAll("''", "'")).getRange(address.replaceAll('$', ''));
  };
  const shown = (value: CellContent | null | undefined): CellContent => value ?? '';

  const computed: Computed = {
    value: (sheet, address) => shown(sheetNamed(sheet).getRange(address).getValue()),
    named: (name) =>
      rangeNamed(name)
        .getValues()
        .map((row) => row.map((value) => shown(value as CellContent))),
    all: (sheet) =>
      (plan.sheets.find((one) => one.name === sheet)?.contents ?? []).flatMap(({ address }) => {
        const { row: top, column: left } = area(address);
        return sheetNamed(sheet)
          .getRange(address)
          .getValues()
          .flatMap((row, down) =>
            row.map((value, across) => ({
              address: at(top + down, left + across),
              value: shown(value as CellContent),
            })),
          );
      }),
    type: (name, values) => {
      const range = rangeNamed(name);
      if (Array.isArray(values)) range.setValues(values as CellContent[][]);
      else range.setValue(values as CellContent);
    },
    typeAt: (sheet, address, value) => {
      sheetNamed(sheet).getRange(address).setValue(value);
    },
    compute: async () => {
      const formula = api.getFormula();
      const done = formula.onCalculationResultApplied();
      formula.executeCalculation();
      await done;
    },
    close: () => {
      univer.dispose();
    },
  };
  await computed.compute();
  return computed;
}
