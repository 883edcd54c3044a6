// Makes the Univer instance behind a workbook: the free plugins alone, and an undo history of what the person did.
import {
  type ILocales,
  IUndoRedoService,
  type IUndoRedoItem,
  type IWorkbookData,
  LocalUndoRedoService,
  type LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { correctEngine } from './engine-corrections';
import { newSheetSize } from './measures';
import { rememberSheetsWithoutFormulas } from './sheets-without-formulas';

/** A plugin of Univer, with its settings where it takes any. */
export type PluginEntry = readonly [PluginCtor<Plugin>] | readonly [PluginCtor<Plugin>, unknown];

/** The plugins of a preset, which lists some alone and some with their settings. */
export function presetPlugins(preset: { readonly plugins: readonly unknown[] }): PluginEntry[] {
  return preset.plugins.map((entry) => (Array.isArray(entry) ? entry : [entry]) as unknown as PluginEntry);
}

/** Set while the host works for an add-in: Excel's undo goes back over what the person did, not over an add-in's calls. */
export const undoHistory = { suspended: false };

class UndoOfThePerson extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!undoHistory.suspended) super.pushUndoRedo(item);
  }
}

export interface UniverOptions {
  readonly plugins: readonly PluginEntry[];
  readonly locale: LocaleType;
  readonly locales: ILocales;
  readonly content?: Partial<IWorkbookData>;
  /** What a new workbook's sheet is called, before its number. */
  readonly sheetWord?: string;
}

let workbooks = 0;

/**
 * A new workbook with one sheet, as Excel begins; or `content` as it was saved. Each has an id of its own: the formula
 * engine remembers formulas by it, for all workbooks of the process.
 */
export function createUniver({ plugins, locale, locales, content, sheetWord = 'Sheet' }: UniverOptions): {
  univer: Univer;
  unitId: string;
} {
  const unitId = content?.id ?? `workbook-${String(++workbooks)}`;
  const univer = new Univer({
    locale,
    locales,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: UndoOfThePerson }]],
  });
  univer.registerPlugins(plugins.map((plugin) => plugin as [PluginCtor<Plugin>, unknown]));
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, {
    name: 'Book1',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: `${sheetWord}1`, ...newSheetSize } },
    ...content,
    id: unitId,
  });
  correctEngine(univer);
  rememberSheetsWithoutFormulas(univer);
  return { univer, unitId };
}
