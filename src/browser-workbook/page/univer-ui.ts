// Univer as it is drawn on the page: the free presets, in four languages.
import { type ILocales, LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalRu from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import conditionalVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import conditionalZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreRu from '@univerjs/preset-sheets-core/locales/ru-RU';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationRu from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import validationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { type PluginEntry, presetPlugins } from '../grid/univer';
import type { Language } from './words';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

export const univerLocales: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  ru: LocaleType.RU_RU,
  zh: LocaleType.ZH_CN,
  vi: LocaleType.VI_VN,
};

export const locales: ILocales = {
  [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn, validationEn),
  [LocaleType.RU_RU]: mergeLocales(coreRu, conditionalRu, validationRu),
  [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalZh, validationZh),
  [LocaleType.VI_VN]: mergeLocales(coreVi, conditionalVi, validationVi),
};

export function uiPlugins(container: HTMLElement): PluginEntry[] {
  return [
    ...presetPlugins(UniverSheetsCorePreset({ container, header: true, footer: {}, toolbar: true, formulaBar: true })),
    ...presetPlugins(UniverSheetsDataValidationPreset()),
    ...presetPlugins(UniverSheetsConditionalFormattingPreset()),
  ];
}
