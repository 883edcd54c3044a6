// Univer as it is drawn on the page: the free presets, in four languages.
import { type ILanguagePack, type ILocales, LocaleType, mergeLocales } from '@univerjs/core';
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
import { writing } from '../locale/language';
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

/** What the formula bar says while it computes. The presets lack it, and Univer would show what it calls these texts. */
const progress: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    analyzing: 'Looking through the formulas',
    calculating: 'Computing',
    'array-analysis': 'Looking through the arrays',
    'array-calculation': 'Computing the arrays',
    done: 'Done',
  },
  ru: {
    analyzing: 'Разбор формул',
    calculating: 'Вычисление',
    'array-analysis': 'Разбор массивов',
    'array-calculation': 'Вычисление массивов',
    done: 'Готово',
  },
  zh: {
    analyzing: '正在分析公式',
    calculating: '正在计算',
    'array-analysis': '正在分析数组',
    'array-calculation': '正在计算数组',
    done: '完成',
  },
  vi: {
    analyzing: 'Đang phân tích công thức',
    calculating: 'Đang tính',
    'array-analysis': 'Đang phân tích mảng',
    'array-calculation': 'Đang tính mảng',
    done: 'Xong',
  },
};

function spoken(language: Language, core: ILanguagePack, ...presets: ILanguagePack[]): ILanguagePack {
  const formulas = core['sheets-formula'];
  const { sheets } = core;
  const tabs = typeof sheets === 'object' && 'tabs' in sheets ? sheets.tabs : undefined;
  return mergeLocales(core, ...presets, {
    // A new sheet is called as Excel calls it.
    sheets: {
      ...(typeof sheets === 'object' ? sheets : {}),
      tabs: { ...(typeof tabs === 'object' ? tabs : {}), sheet: writing[language].sheet },
    },
    'sheets-formula': { ...(typeof formulas === 'object' ? formulas : {}), progress: progress[language] },
  });
}

export const locales: ILocales = {
  [LocaleType.EN_US]: spoken('en', coreEn, conditionalEn, validationEn),
  [LocaleType.RU_RU]: spoken('ru', coreRu, conditionalRu, validationRu),
  [LocaleType.ZH_CN]: spoken('zh', coreZh, conditionalZh, validationZh),
  [LocaleType.VI_VN]: spoken('vi', coreVi, conditionalVi, validationVi),
};

export function uiPlugins(container: HTMLElement): PluginEntry[] {
  return [
    ...presetPlugins(UniverSheetsCorePreset({ container, header: true, footer: {}, toolbar: true, formulaBar: true })),
    ...presetPlugins(UniverSheetsDataValidationPreset()),
    ...presetPlugins(UniverSheetsConditionalFormattingPreset()),
  ];
}
