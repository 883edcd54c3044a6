// Models as they come out of the add-in, in a browser workbook of their own, and the file of each.
import { openHeadlessWorkbook } from '../../src/browser-workbook/headless';
import { cellAddress } from '../../src/browser-workbook/grid/area';
import { createModel } from '../../src/excel';
import type { Language } from '../../src/locales/language';
import { plan } from '../../src/plan';
import type { Answers, Template } from '../../src/templates';
import { answersOf, type Size } from '../plan/sizes';
import type { FileValue } from './file-values';

export interface ModelFile {
  readonly bytes: Uint8Array;
  /** The cells with a formula: `computed.get('Plan')?.get('B7')`. */
  readonly computed: ReadonlyMap<string, ReadonlyMap<string, FileValue>>;
}

export async function modelFile(
  template: Template,
  language: Language,
  size: Size,
  others: Answers = {},
): Promise<ModelFile> {
  const workbook = await openHeadlessWorkbook();
  try {
    workbook.install();
    const answers = { ...answersOf(template, language, size), ...others };
    await createModel((taken) => plan(template, answers, language, taken));
    const bytes = await workbook.save();
    const { grid } = workbook;
    const computed = new Map<string, Map<string, FileValue>>();
    for (const sheetId of grid.sheetIds()) {
      const values = new Map<string, FileValue>();
      grid
        .sheet(sheetId)
        .getCellMatrix()
        .forValue((row, column) => {
          if (grid.formula(sheetId, row, column) === undefined) return;
          values.set(cellAddress(row, column), grid.value(sheetId, row, column));
        });
      computed.set(grid.sheet(sheetId).getName(), values);
    }
    return { bytes, computed };
  } finally {
    workbook.dispose();
  }
}
