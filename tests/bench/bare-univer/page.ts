// Univer with the presets of the browser workbook and nothing else, as its documentation sets it up.
import {
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { presetPlugins } from '../../../src/browser-workbook/grid/univer';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

const univer = new Univer({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn, validationEn) },
  logLevel: LogLevel.ERROR,
});
const presets = [
  UniverSheetsCorePreset({ container: 'grid' }),
  UniverSheetsDataValidationPreset(),
  UniverSheetsConditionalFormattingPreset(),
];
univer.registerPlugins(presets.flatMap(presetPlugins).map((plugin) => plugin as [PluginCtor<Plugin>, unknown]));

/** A workbook with these cells; resolves when all of its formulas are computed. */
async function show(content: Partial<IWorkbookData>): Promise<void> {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, content);
  await univer.__getInjector().get(FormulaCalculationSessionService).waitForLatestApplied(120_000, 150);
}

const kept = location.hash === '' ? {} : ((await (await fetch('content.json')).json()) as Partial<IWorkbookData>);
const shown = show(kept);
Object.assign(window, {
  bare: {
    shown,
    replace: (content: Partial<IWorkbookData>) => {
      const units = univer.__getInjector().get(IUniverInstanceService);
      units.disposeUnit(units.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? '');
      return show(content);
    },
  },
});
