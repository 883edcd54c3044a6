// Univer as it is drawn on the page: the free presets, in four languages.
import { type ILocales, LocaleType, mergeLocales, toDisposable } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalRu from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import conditionalVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import conditionalZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import {
  type IEditorService,
  type ILayoutService,
  type IShortcutService,
  KeyCode,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
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

/** What the list of function names that opens while one types does with keys. */
const suggestions = 'sheet.formula-embedding-editor.search_function.';

/**
 * Enter ends what is typed, as in Excel, and Tab takes a name from the list where it goes on with what is typed. Univer's
 * list takes Enter too, and stays open for a moment after it no longer fits: a quick `=MIN(1,2)` became `=MINUTE(1,2)`.
 */
export function keepKeysForTheCell(shortcuts: IShortcutService, editors: IEditorService): void {
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    if (!shortcut.id.startsWith(suggestions)) return register(shortcut);
    if (shortcut.binding === KeyCode.ENTER) return toDisposable(() => {});
    return register({ ...shortcut, preconditions: () => areFitting(editors) });
  };
}

/** Whether the list that is shown is of names that begin with what stands before the cursor. */
function areFitting(editors: IEditorService): boolean {
  const editor = editors.getFocusEditor();
  const typed = editor?.getDocumentData().body?.dataStream.slice(0, editor.getSelectionRanges()[0]?.startOffset ?? 0);
  const begun = /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(typed ?? '')?.[0];
  const listed = document.querySelector('ul[data-u-comp="sheets-formula-editor"] li')?.textContent;
  return begun !== undefined && listed?.toUpperCase().startsWith(begun.toUpperCase()) === true;
}

/**
 * Keys that no control has belong to the cell, as in Excel: a dialog that has refused a value leaves them to nothing. Tab
 * stays the page's, or keys alone would not lead from the start of the page to its commands.
 */
export function takeFreeKeys(layout: ILayoutService): void {
  // Before Univer, which leaves alone what is pressed elsewhere.
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Tab' && document.activeElement === document.body) layout.focus();
    },
    { capture: true },
  );
}
