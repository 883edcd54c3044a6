// The browser workbook without a browser: the same host and grid in Node, with the real office.js in a jsdom window,
// for tests of code that talks to Excel.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import {
  answerForExcel,
  hostInfo,
  requirementSets,
  type HostBridge,
  type OfficeWindow,
} from './frame/microsoft-office';
import { AddInFunctions, type FunctionCode } from './functions/add-in-functions';
import { readFunctions } from './functions/metadata';
import { type CellValue, Grid } from './grid/grid';
import { modelPlugins } from './grid/plugins';
import { type WorkbookSnapshot, takeSnapshot } from './grid/snapshot';
import { createUniver } from './grid/univer';
import { areaOfAddress } from './host/address';
import { AddInHost, type FailureMode, type LoggedRequest } from './host/add-in-host';
import type { Loss } from './xlsx/open';

export interface HeadlessOptions {
  /** A full locale: "ru-RU". */
  readonly language?: string;
  /** The content of functions.json. */
  readonly functionsMetadata?: object;
}

export interface HeadlessWorkbook {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Every request that was received since the workbook was opened, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Puts office.js's globals where the code under test looks for them; `dispose` takes them away again. */
  install(): void;
  /** The `n`th request from now (1 is the next) fails: nothing, half or all of its actions done. */
  failRequest(n: number, mode: FailureMode, error?: { code?: string; message?: string }): void;
  /** Resolves when all requests are answered and all formulas calculated. */
  settle(): Promise<void>;
  /** The whole workbook as plain JSON, after everything has settled. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** The bytes of an .xlsx file of the workbook, after everything has settled. */
  save(): Promise<Uint8Array>;
  /** Puts the workbook of an .xlsx file in the place of this one; says what the file holds and a grid cannot. */
  open(bytes: Uint8Array): Promise<readonly Loss[]>;
  /** What a cell shows and holds now: `value("'Plan 2'!B3")`; without a sheet, on the active one. */
  value(address: string): CellValue;
  text(address: string): string;
  formula(address: string): string | undefined;
  /** Why a function ended in an error there, as Excel shows it beside the cell. */
  reason(address: string): string | undefined;
  /** Writes as the person does, by typing into a cell. */
  type(address: string, input: string): void;
  /** Calculates every formula anew. */
  recalculate(): void;
  /** The cells behind it: others once a file is opened. */
  readonly grid: Grid;
  dispose(): void;
}

const officeFiles = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const origin = 'http://localhost:3000';

/** Serves Microsoft's files from the installed package, and nothing else: tests reach no network. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = new URL(url).pathname.replace(/^\/office\//, '');
    return readFile(path.join(officeFiles, file)) as ReturnType<ResourceLoader['fetch']>;
  }
}

const globals = ['Excel', 'Office', 'CustomFunctions', 'OfficeExtension', 'OfficeRuntime'] as const;

export async function openHeadlessWorkbook({
  language = 'en-US',
  functionsMetadata,
}: HeadlessOptions = {}): Promise<HeadlessWorkbook> {
  const bridge: HostBridge = {
    sendMessageToHost: (message) => {
      host.receive(message);
    },
  };
  const begin = (content?: Partial<IWorkbookData>): [Grid, AddInHost] => {
    const { univer, unitId } = createUniver({
      plugins: modelPlugins,
      locale: LocaleType.EN_US,
      locales: {},
      ...(content ? { content } : {}),
    });
    const grid = new Grid(univer, unitId);
    return [grid, new AddInHost({ grid, send: (message) => bridge.onMessageFromHost?.(message) })];
  };
  let [grid, host] = begin();
  const dom = await openOffice(language, bridge);
  const window = dom.window as DOMWindow & OfficeWindow & Record<(typeof globals)[number], never>;
  const association = (
    window.CustomFunctions as { _association: { mappings: Record<string, FunctionCode | undefined> } }
  )._association;
  const described = functionsMetadata ? readFunctions(functionsMetadata) : [];
  const addInFunctions = described.map(({ name }) => name);
  const register = (): AddInFunctions =>
    new AddInFunctions({ grid, functions: described, code: (id) => association.mappings[id.toUpperCase()] });
  let functions = register();
  const close = (): void => {
    host.dispose();
    functions.dispose();
    grid.dispose();
  };
  const place = (address: string) => areaOfAddress(host, grid.activeSheetId(), address);
  const before = new Map<string, unknown>();
  const settle = async (): Promise<void> => {
    await host.idle();
    await grid.settle();
  };
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    CustomFunctions: window.CustomFunctions,
    OfficeExtension: window.OfficeExtension,
    get requests() {
      return host.requests;
    },
    get grid() {
      return grid;
    },
    install: () => {
      const target = globalThis as Record<string, unknown>;
      for (const name of globals) {
        before.set(name, target[name]);
        target[name] = window[name];
      }
    },
    failRequest: (n, mode, error) => {
      host.failRequest(n, mode, error);
    },
    settle,
    snapshot: async () => {
      await settle();
      return takeSnapshot(grid);
    },
    save: async () => {
      await settle();
      // Loaded when asked for: most who open a workbook without a browser never save it.
      const { saveXlsx } = await import('./xlsx/save');
      return saveXlsx(grid, { addInFunctions });
    },
    open: async (bytes) => {
      const { openXlsx, showOpened } = await import('./xlsx/open');
      const { otherResults } = await import('./xlsx/file-results');
      // A file that cannot be read leaves the workbook as it is.
      const opened = openXlsx(bytes, { addInFunctions });
      await settle();
      close();
      [grid, host] = begin(opened.content);
      functions = register();
      showOpened(grid, opened.activeSheetId);
      await settle();
      grid.workbookExtras().otherResults = otherResults(grid, opened.results);
      return opened.losses;
    },
    value: (address) => {
      const { sheetId, row, column } = place(address);
      return grid.value(sheetId, row, column);
    },
    text: (address) => {
      const { sheetId, row, column } = place(address);
      return grid.text(sheetId, row, column);
    },
    formula: (address) => {
      const { sheetId, row, column } = place(address);
      return grid.formula(sheetId, row, column);
    },
    reason: (address) => {
      const { sheetId, row, column } = place(address);
      return functions.reason(sheetId, row, column);
    },
    type: (address, input) => {
      grid.enter(place(address), input);
    },
    recalculate: () => {
      grid.recalculateAll();
    },
    dispose: () => {
      for (const [name, value] of before) (globalThis as Record<string, unknown>)[name] = value;
      close();
      dom.window.close();
    },
  };
}

/** A window with the real office.js, started as in Excel on the web. */
async function openOffice(language: string, bridge: HostBridge): Promise<JSDOM> {
  const page = '<!doctype html><body><script src="/office/office.js"></script><script>answerForExcel()</script></body>';
  const dom = new JSDOM(page, {
    url: `${origin}/taskpane.html?_host_Info=${encodeURIComponent(hostInfo(language))}`,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole().on('jsdomError', (error) => {
      throw error;
    }),
    pretendToBeVisual: true,
    beforeParse: (window) => {
      const facts = { displayLanguage: language, requirementSets, paneVisible: true };
      window['answerForExcel'] = () => {
        answerForExcel(window as unknown as OfficeWindow, facts, bridge);
      };
    },
  });
  await new Promise((resolve) => {
    dom.window.addEventListener('load', resolve);
  });
  await (dom.window as unknown as { Office: typeof Office }).Office.onReady();
  return dom;
}
