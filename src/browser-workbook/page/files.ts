// Workbooks out of files and into files: buttons, a file dropped on the sheet, and what is asked before a workbook gives
// way to another.
import type { IWorkbookData } from '@univerjs/core';
import type { Grid } from '../grid/grid';
import type { OpenedFile } from '../xlsx/open';
import { element } from './element';
import { saveWorkbook } from './storage';
import type { PageWords } from './words';

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** As many sheets of one kind of loss are named. */
const namedSheets = 3;

export interface FilesOptions {
  readonly grid: Grid;
  words(this: void): PageWords;
  addInFunctions(this: void): readonly string[];
  /** Says something in the line under the sheet. */
  say(this: void, text: string): void;
  /** The kept workbook is another one now: the page is to begin anew with it. */
  replaced(this: void): void;
  /** Whether this browser keeps workbooks at all. */
  canKeep(this: void): boolean;
}

export class Files {
  readonly #options: FilesOptions;
  #isBusy = false;

  constructor(options: FilesOptions) {
    this.#options = options;
    const chooser = element<HTMLInputElement>('file');
    element('save-file').addEventListener('click', () => void this.#alone(() => this.#save()));
    element('open-file').addEventListener('click', () => {
      chooser.click();
    });
    chooser.addEventListener('change', () => {
      this.#openFirst(chooser.files);
      // The same file may be chosen again.
      chooser.value = '';
    });
    this.#takeDrops(element('sheet'));
  }

  speak(): void {
    const said = this.#options.words();
    element('open-file').textContent = said.openFile;
    element('save-file').textContent = said.saveFile;
    element('drop').textContent = said.dropFile;
  }

  /** One at a time: a second click while a file is read does nothing. */
  async #alone(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    document.body.classList.add('busy');
    try {
      await work();
    } finally {
      this.#isBusy = false;
      document.body.classList.remove('busy');
    }
  }

  #takeDrops(sheet: HTMLElement): void {
    const sign = element('drop');
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    sheet.addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      sign.hidden = false;
    });
    sheet.addEventListener('dragleave', (event) => {
      if (!sheet.contains(event.relatedTarget as Node | null)) sign.hidden = true;
    });
    sheet.addEventListener('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      sign.hidden = true;
      this.#openFirst(event.dataTransfer?.files);
    });
    // Beside the sheet the browser would leave the page and show the file.
    for (const kind of ['dragover', 'drop'] as const) {
      window.addEventListener(kind, (event) => {
        if (holdsFiles(event)) event.preventDefault();
      });
    }
  }

  async #save(): Promise<void> {
    const { grid, words, say, addInFunctions } = this.#options;
    say(words().saving);
    await painted();
    try {
      await grid.settle();
      const { saveXlsx } = await import('../xlsx/save');
      const bytes = await saveXlsx(grid, { addInFunctions: addInFunctions() });
      const name = `${this.#name()}.xlsx`;
      download(bytes, name);
      const inNeed = formulasInNeed(grid, addInFunctions());
      say(inNeed > 0 ? words().savedInNeed(name, inNeed) : words().saved(name));
    } catch {
      say(words().notSaved);
    }
  }

  /** The name of the file that the workbook came from; a new workbook has none. */
  #name(): string {
    const { name } = this.#options.grid.workbook;
    return name === 'Book1' || name === '' ? this.#options.words().title : name;
  }

  #openFirst(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (file) void this.#alone(() => this.#open(file));
  }

  async #open(file: File): Promise<void> {
    const { words, say, addInFunctions, canKeep } = this.#options;
    const said = words();
    if (!canKeep()) {
      await ask({ question: said.cannotKeep, cancel: said.close });
      return;
    }
    say(said.openingFile(file.name));
    await painted();
    const { openXlsx } = await import('../xlsx/open');
    const { UnreadableFileError } = await import('../xlsx/unreadable');
    let opened: OpenedFile;
    try {
      opened = openXlsx(new Uint8Array(await file.arrayBuffer()), { addInFunctions: addInFunctions() });
    } catch (error) {
      const reason = error instanceof UnreadableFileError ? error.reason : 'damaged';
      say('');
      await ask({ question: said.unreadable[reason](file.name), cancel: said.close });
      return;
    }
    say('');
    if (!(await this.#mayReplace(file.name, opened))) return;
    say(said.openingFile(file.name));
    // The page keeps it under this id whatever the file's was.
    const name = file.name.replace(/\.xls[xm]$/i, '');
    const content = { ...opened.content, id: this.#options.grid.unitId, name } as IWorkbookData;
    const { activeSheetId, results } = opened;
    await saveWorkbook({ content, beside: { opened: { fileName: file.name, activeSheetId, results } } });
    this.#options.replaced();
  }

  async #mayReplace(fileName: string, { losses }: OpenedFile): Promise<boolean> {
    const said = this.#options.words();
    const isBlank = isNew(this.#options.grid);
    if (isBlank && losses.length === 0) return true;
    const lines = losses.map(({ kind, where }) => {
      if (where.length === 0) return said.losses[kind];
      const named = where.slice(0, namedSheets).join(', ');
      return `${said.losses[kind]} (${named}${where.length > namedSheets ? ', …' : ''})`;
    });
    const question = isBlank ? said.confirmOpen(fileName) : said.confirmReplace(fileName);
    return ask({ question, introduction: said.lossesOf, lines, cancel: said.cancel, accept: said.open });
  }
}

/** How many formulas call a function of an add-in. */
function formulasInNeed(grid: Grid, addInFunctions: readonly string[]): number {
  const calls = addInFunctions.map((name) => `${name.toUpperCase()}(`);
  let count = 0;
  for (const sheetId of grid.sheetIds()) {
    const used = grid.usedArea(sheetId, true);
    if (!used) continue;
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++) {
        const formula = grid.formula(sheetId, row, column)?.toUpperCase();
        if (formula && calls.some((call) => formula.includes(call))) count++;
      }
  }
  return count;
}

/** Whether nobody has done anything to the workbook yet. */
function isNew(grid: Grid): boolean {
  const [only, another] = grid.sheetIds();
  return only !== undefined && another === undefined && grid.usedArea(only, false) === undefined;
}

interface Question {
  readonly question: string;
  readonly introduction?: string;
  readonly lines?: readonly string[];
  readonly cancel: string;
  readonly accept?: string;
}

function ask({ question, introduction = '', lines = [], cancel, accept }: Question): Promise<boolean> {
  const dialog = element<HTMLDialogElement>('ask-open');
  const [paragraph, before] = dialog.querySelectorAll('p');
  const [no, yes] = dialog.querySelectorAll('button');
  const list = dialog.querySelector('ul');
  if (paragraph) paragraph.textContent = question;
  if (before) before.textContent = introduction;
  const items = lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  });
  list?.replaceChildren(...items);
  dialog.querySelector('.losses')?.toggleAttribute('hidden', items.length === 0);
  if (no) no.textContent = cancel;
  if (yes) {
    yes.textContent = accept ?? '';
    yes.hidden = accept === undefined;
  }
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        resolve(dialog.returnValue === 'open');
      },
      { once: true },
    );
  });
}

/** Resolves when what was said can be seen: the work that follows holds the page for a while. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    // No frame is drawn in a page that is not in front.
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: fileType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
