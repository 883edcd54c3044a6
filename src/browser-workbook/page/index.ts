// The browser workbook's page: a grid with the add-in's pane beside it, in the place of Excel.
import {
  CanceledError,
  ICommandService,
  IResourceLoaderService,
  type IRange,
  type IWorkbookData,
} from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  IEditorBridgeService,
  IEditorService,
  ILayoutService,
  IShortcutService,
  SetBorderCommand,
  SetCellEditVisibleOperation,
  SetColDataMutation,
  SetRangeValuesCommand,
  SetRowDataMutation,
  SetStyleCommand,
  SheetsRenderService,
} from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { filter, firstValueFrom } from 'rxjs';
import { AddInFunctions, help } from '../functions/add-in-functions';
import { CalledNames } from '../functions/called-names';
import { readFunctions } from '../functions/metadata';
import { splitAddress, parseRectangle, rectangleAddress } from '../grid/area';
import { Grid } from '../grid/grid';
import { createUniver, undoHistory } from '../grid/univer';
import { ChartLayer } from './chart-layer';
import { element } from './element';
import { Files } from './files';
import { keepKeysForTheCell, takeFreeKeys } from './keys';
import { LocalCells } from './local-cells';
import { neverCutIndentedTexts } from './long-texts';
import { type Manifest, readManifest } from './manifest';
import { neverCutNumbers } from './narrow-numbers';
import { Pane } from './pane';
import { readShortcuts, type Shortcut, shortcutOf } from './shortcuts';
import { deleteWorkbook, type KeptWorkbook, loadWorkbook, saveWorkbook } from './storage';
import { forgetRowsThatWereLeft, keepWhatWasTypedSince, leaveTypingAlone } from './typing';
import { locales as univerLocaleTexts, uiPlugins, univerLocales } from './univer-ui';
import { writing as writingIn } from '../locale/language';
import { type Language, languageNames, languageOf, languages, locales, words } from './words';
import './page.css';

const languageKey = 'browser-workbook-language';

function remembered(): Language {
  try {
    const chosen = localStorage.getItem(languageKey);
    if (chosen) return languageOf(chosen);
  } catch {
    // A browser that keeps nothing: the language is the browser's own.
  }
  return languageOf(navigator.language);
}

let language = remembered();
let manifest: Manifest | undefined;
let functions: AddInFunctions | undefined;
let shortcuts: readonly Shortcut[] = [];
let canSave = true;

const note = element('note');
note.textContent = words[language].starting;

const kept: KeptWorkbook | undefined = await loadWorkbook().catch(() => {
  canSave = false;
  return undefined;
});
const { univer, unitId } = createUniver({
  plugins: uiPlugins(element('grid')),
  locale: univerLocales[language],
  locales: univerLocaleTexts,
  sheetWord: writingIn[language].sheet,
  ...(kept ? { content: kept.content } : {}),
});
const grid = new Grid(univer, unitId);
grid.follower.refused = ({ kind, place }) => {
  // The key or the click that asked for it would take the sentence away.
  setTimeout(() => {
    announce(words[language].refusedEdits[kind](rectangleAddress(place)));
  });
};
const charts = new ChartLayer(grid);
// Univer draws a sheet anew for its own ways to set widths and heights, and not for the one that an add-in's request takes.
for (const id of [SetColDataMutation.id, SetRowDataMutation.id])
  grid.service(SheetsRenderService).registerSkeletonChangingMutations(id);
const editor = grid.service(IEditorBridgeService);
keepKeysForTheCell(grid.service(IShortcutService), grid.service(IEditorService));
takeFreeKeys(grid.service(ILayoutService));
leaveTypingAlone(editor, grid.calculation);
keepWhatWasTypedSince(grid);
forgetRowsThatWereLeft(grid);
neverCutNumbers(grid);
neverCutIndentedTexts();
const cells = new LocalCells(grid);
const calledNames = new CalledNames(grid);

/** Resolves when a kept workbook is computed as far as it has to be: a change before that would put an end to it. */
let shown: Promise<void> = Promise.resolve();

const pane = new Pane({
  grid,
  element: element('pane'),
  frame: element<HTMLIFrameElement>('add-in'),
  editing: {
    isOpen: () => editor.isVisible().visible,
    closed: async () => {
      note.textContent = words[language].editing;
      await firstValueFrom(editor.visible$.pipe(filter(({ visible }) => !visible)));
      describeCell();
    },
  },
  changed: () => {
    charts.refresh();
    saveSoon();
  },
  started: () => {
    // Formulas of a workbook that was opened before the add-in's functions were there.
    void shown
      .then(() => {
        for (const { name } of functions?.options.functions ?? []) grid.nameChanged(name);
        return grid.settle();
      })
      .then(compareWithFile);
  },
  toggled: (visible) => {
    element('divider').hidden = !visible;
    // Univer measures its place when the window changes.
    window.dispatchEvent(new Event('resize'));
  },
});

/** The results of a file that has just been opened are others than those here: it is said, and the file keeps its own. */
async function compareWithFile(): Promise<void> {
  const { opened } = kept?.beside ?? {};
  if (!opened || grid.workbookExtras().otherResults) return;
  const { countOf, otherResults, placesOf } = await import('../xlsx/file-results');
  const other = otherResults(grid, opened.results);
  grid.workbookExtras().otherResults = other;
  const count = countOf(other);
  const said = words[language];
  const where = placesOf(grid, other, 3).join(', ');
  if (count > 0) announce(`${said.openedFile(opened.fileName)} ${said.otherResults(count, where)}`);
  saveSoon();
}

// The workbook is kept as it changes.

let saving: ReturnType<typeof setTimeout> | undefined;
let stopped = false;

async function save(): Promise<void> {
  // It would keep the keys waiting.
  await grid.calculation.released();
  saving = undefined;
  if (stopped || !canSave) return;
  try {
    const content = grid.service(IResourceLoaderService).saveUnit<IWorkbookData>(unitId) ?? grid.workbook.save();
    await saveWorkbook({ content, beside: { spilling: grid.spillingCells() } });
  } catch {
    canSave = false;
    describeCell();
  }
}

function saveSoon(): void {
  if (saving !== undefined || stopped) return;
  saving = setTimeout(() => void save(), 500);
}

window.addEventListener('beforeunload', (event) => {
  // Between a change and its saving, and where nothing is kept at all, the browser asks before it leaves.
  if (!stopped && (saving !== undefined || !canSave)) event.preventDefault();
});

const files = new Files({
  grid,
  words: () => words[language],
  addInFunctions: () => functions?.options.functions.map(({ name }) => name) ?? [],
  say: announce,
  replaced: () => {
    stopped = true;
    location.reload();
  },
  canKeep: () => canSave,
});

/** What the page has to say of itself, until the person does something. */
let announcement = '';

function announce(text: string): void {
  announcement = text;
  note.textContent = text;
  note.title = text;
  if (text === '') describeCell();
}
for (const doing of ['pointerdown', 'keydown'] as const) {
  window.addEventListener(
    doing,
    () => {
      announcement = '';
    },
    true,
  );
}

// What is to be said about the active cell: why it shows an error, what to type into it, where it leads.

function describeCell(): void {
  const { cell } = grid.selection();
  const sheetId = grid.activeSheetId();
  const parts: Node[] = [];
  const say = (kind: string, text: string): void => {
    const label = document.createElement('span');
    label.className = 'kind';
    label.textContent = kind;
    parts.push(...(kind === '' ? [] : [label]), new Text(text));
  };
  const reason = functions?.reason(sheetId, cell.row, cell.column);
  if (reason !== undefined) say(String(grid.value(sheetId, cell.row, cell.column)), reason);
  const rule = grid.service(SheetDataValidationModel).getRuleByLocation(unitId, sheetId, cell.row, cell.column);
  if (parts.length === 0 && rule?.prompt && rule.showInputMessage !== false) say(rule.promptTitle ?? '', rule.prompt);
  const link = linkAt(sheetId, cell.row, cell.column);
  if (parts.length === 0 && link) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words[language].follow;
    button.addEventListener('click', () => {
      follow(link);
    });
    say('', `${link.screenTip ?? link.textToDisplay ?? ''} `);
    parts.push(button);
  }
  if (parts.length === 0 && !grid.mayWrite({ sheetId, ...cell, rows: 1, columns: 1 }))
    say('', words[language].sheetProtected);
  if (parts.length === 0) say('', canSave || announcement !== '' ? announcement : words[language].unsaved);
  note.replaceChildren(...parts);
  note.title = note.textContent;
}

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

function linkAt(sheetId: string, row: number, column: number): Link | undefined {
  return grid.sheet(sheetId).getCellRaw(row, column)?.custom?.['hyperlink'] as Link | undefined;
}

function follow(link: Link): void {
  if (link.address) {
    const { protocol } = new URL(link.address, location.href);
    if (/^(https?|mailto):$/.test(protocol)) window.open(link.address, '_blank', 'noopener');
    return;
  }
  const { sheet, cells } = splitAddress(link.documentReference ?? '');
  const sheetId = sheet === undefined ? grid.activeSheetId() : grid.sheetIdByName(sheet);
  const rectangle = parseRectangle(cells);
  if (sheetId !== undefined && rectangle) grid.select({ sheetId, ...rectangle });
}

/** What a protected sheet keeps from the person, as it keeps it from add-ins. */
const writing = new Set([
  ClearSelectionAllCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionFormatCommand.id,
  SetBorderCommand.id,
  SetCellEditVisibleOperation.id,
  SetRangeValuesCommand.id,
  SetStyleCommand.id,
]);

/** Of these what a protected sheet leaves to its free cells. */
const ofContent = new Set([ClearSelectionContentCommand.id, SetCellEditVisibleOperation.id, SetRangeValuesCommand.id]);

grid.service(ICommandService).beforeCommandExecuted(({ id, params }) => {
  const closesEditor = id === SetCellEditVisibleOperation.id && (params as { visible?: boolean }).visible === false;
  if (!writing.has(id) || closesEditor || undoHistory.suspended) return;
  const sheetId = grid.activeSheetId();
  if (!grid.extras(sheetId).protected) return;
  const { areas, cell } = grid.selection();
  // Where an edit ends, the selection may have moved on.
  const { range } = (params ?? {}) as { range?: Partial<IRange> };
  const edited = { sheetId, ...cell, rows: 1, columns: 1 };
  const written =
    range?.startRow === undefined || range.startColumn === undefined
      ? id === SetCellEditVisibleOperation.id
        ? [edited]
        : areas
      : [
          {
            sheetId,
            row: range.startRow,
            column: range.startColumn,
            rows: (range.endRow ?? range.startRow) - range.startRow + 1,
            columns: (range.endColumn ?? range.startColumn) - range.startColumn + 1,
          },
        ];
  // The look of a cell stays as it is also where its content is free.
  if (!ofContent.has(id) || !written.every((area) => grid.mayWrite(area))) throw new CanceledError();
});

/** Commands that tell of the person looking about or of a calculation going on, not of the workbook changing. */
const looking =
  /scroll|selection|hover|zoom|editor|edit-visible|activate-cell|calculation-(start|stop|notification)|doc\.|univer\./i;

grid.service(ICommandService).onCommandExecuted(({ id }) => {
  if (/set-selections|worksheet-activ|set-range-values|calculation-result/.test(id)) queueMicrotask(describeCell);
  if (!looking.test(id) || /set-selections|set-range-values/.test(id)) saveSoon();
});

element('grid').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLCanvasElement)) return;
  // The selection follows the pointer down; a plain click on one linked cell goes where it leads.
  const { areas, cell } = grid.selection();
  const link = linkAt(grid.activeSheetId(), cell.row, cell.column);
  if (link && areas.length === 1 && areas[0]?.rows === 1 && areas[0].columns === 1) follow(link);
});

// The add-in, and everything that is said in the chosen language.

async function speak(): Promise<void> {
  const said = words[language];
  document.documentElement.lang = locales[language];
  document.title = said.title;
  element('title').textContent = said.title;
  element('language-label').textContent = said.language;
  element('new-workbook').textContent = said.newWorkbook;
  files.speak();
  element('commands').setAttribute('aria-label', said.commands);
  element('grid').setAttribute('aria-label', said.grid);
  element('pane').setAttribute('aria-label', said.pane);
  element('divider').setAttribute('aria-label', said.resizePane);
  element('close-pane').setAttribute('aria-label', said.closePane);
  element('close-pane').title = said.closePane;
  const dialog = element('confirm-new');
  const [paragraph, cancel, begin] = [dialog.querySelector('p'), ...dialog.querySelectorAll('button')];
  if (paragraph) paragraph.textContent = said.confirmNew;
  if (cancel) cancel.textContent = said.cancel;
  if (begin) begin.textContent = said.newWorkbook;
  univer.setLocale(univerLocales[language]);
  cells.speak(language);
  charts.refresh();

  try {
    manifest = readManifest(await fetchText('manifest.xml'), locales[language], location.href);
    showCommands(manifest);
    element('pane-name').textContent = manifest.name;
    element<HTMLIFrameElement>('add-in').title = manifest.name;
    const metadata = manifest.functionsUrl
      ? (JSON.parse(await fetchText(manifest.functionsUrl)) as unknown)
      : undefined;
    functions?.dispose();
    functions = undefined;
    if (metadata !== undefined) {
      const described = readFunctions(metadata);
      functions = new AddInFunctions({ grid, functions: described, code: (id) => pane.code(id) });
      const shortNames = await fetchShortNames(manifest.functionsUrl);
      calledNames.offer(
        described.flatMap((one) => {
          const name = shortNames[one.id];
          return name === undefined ? [] : [help({ ...one, name })];
        }),
      );
    }
    shortcuts = manifest.overridesUrl
      ? readShortcuts(
          JSON.parse(await fetchText(manifest.overridesUrl)),
          manifest.resourcesUrl ? JSON.parse(await fetchText(manifest.resourcesUrl)) : undefined,
        )
      : [];
    pane.open(manifest.paneUrl, locales[language]);
    describeCell();
  } catch (error) {
    note.textContent = `${said.failed} ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`${new URL(address, location.href).pathname}: ${String(response.status)} ${response.statusText}`);
  return response.text();
}

/**
 * Names, by the ids of functions, that the add-in puts into the workbook when somebody types them. Excel cannot know of
 * them; here they are typed with the same help as functions.
 */
async function fetchShortNames(functionsUrl: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(new URL('short-names.json', functionsUrl));
  return response.ok ? ((await response.json()) as Readonly<Record<string, string>>) : {};
}

function showCommands({ tab, commands }: Manifest): void {
  const label = document.createElement('span');
  label.className = 'tab';
  label.textContent = tab;
  const buttons = commands.map((command) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = command.id;
    button.title = command.tip;
    if (command.icon) {
      const icon = document.createElement('img');
      icon.src = command.icon;
      icon.alt = '';
      button.append(icon);
    }
    button.append(command.label);
    button.addEventListener('click', () => void pane.run(command.id, command.functionName));
    return button;
  });
  element('commands').replaceChildren(label, ...buttons);
}

// Before the grid, which would take the key for typing. As in Excel on the web, the pane's own keys are its own.
window.addEventListener(
  'keydown',
  (pressed) => {
    const shortcut = shortcutOf(shortcuts, pressed);
    if (!shortcut) return;
    pressed.preventDefault();
    pressed.stopImmediatePropagation();
    void pane.run(shortcut.action, shortcut.action);
  },
  true,
);

const chooser = element<HTMLSelectElement>('language');
for (const choice of languages) chooser.add(new Option(languageNames[choice], choice, false, choice === language));
chooser.addEventListener('change', () => {
  language = languageOf(chooser.value);
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // The choice holds until the page is left.
  }
  void speak();
});

const dialog = element<HTMLDialogElement>('confirm-new');
element('new-workbook').addEventListener('click', () => {
  dialog.returnValue = '';
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue !== 'new') return;
  stopped = true;
  void deleteWorkbook().then(() => {
    location.reload();
  });
});

// The pane is closed, opened again by a command, and made wider by pointer or arrow keys.

element('close-pane').addEventListener('click', () => {
  pane.show(false);
});

const divider = element('divider');
function resizePane(width: number): void {
  element('pane').style.width = `${String(Math.round(width))}px`;
  divider.setAttribute('aria-valuenow', String(Math.round(element('pane').getBoundingClientRect().width)));
  window.dispatchEvent(new Event('resize'));
}
divider.addEventListener('pointerdown', (down) => {
  divider.setPointerCapture(down.pointerId);
  document.body.classList.add('resizing');
});
divider.addEventListener('pointermove', (move) => {
  if (divider.hasPointerCapture(move.pointerId)) resizePane(window.innerWidth - move.clientX);
});
divider.addEventListener('pointerup', () => {
  document.body.classList.remove('resizing');
});
divider.addEventListener('keydown', ({ key }) => {
  const step = key === 'ArrowLeft' ? 20 : key === 'ArrowRight' ? -20 : 0;
  if (step !== 0) resizePane(element('pane').getBoundingClientRect().width + step);
});

if (kept) {
  const { spilling = [], opened } = kept.beside;
  const { enterFormulasOfNames, showOpened } = await import('../xlsx/open');
  if (opened) {
    showOpened(grid, opened.activeSheetId);
    announce(words[language].openedFile(opened.fileName));
  } else {
    enterFormulasOfNames(grid);
    for (const cell of spilling) if (grid.hasSheet(cell.sheetId)) grid.recalculate(cell);
  }
  // What cannot be computed in time does not keep the add-in from starting.
  shown = grid.settle().catch(() => undefined);
  if (opened) void shown.then(saveSoon);
}

await speak();
