// An .xlsx file as the content of a workbook: cells and what stands beside them, and a list of what the grid has no place
// for. It reads files of Excel and of others alike; none of its own making is changed by being saved and opened again.
import {
  BooleanNumber,
  generateRandomId,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { strFromU8 } from 'fflate';
import { parseRectangle, rectangleAddress, splitAddress } from '../grid/area';
import { definedNames } from '../grid/defined-names';
import { type CarriedState, type SheetExtras, type XmlPartState, newWorkbookExtras } from '../grid/extras';
import type { CellValue, Grid } from '../grid/grid';
import { namespaceOfXml } from '../grid/xml';
import { withOwnCells } from './file-arrays';
import { formulaFromFile } from './file-formula';
import { type FileResults, resultKey } from './file-results';
import { madeFrom, sparklinesOf } from './made-from';
import { FilePackage } from './package';
import { readCharts } from './read-charts';
import { readConditionalRules, readValidations } from './read-rules';
import { readSheet, richText, textCell } from './read-sheet';
import { readStyles, themeColors } from './read-styles';
import { type FormulaPlace, type TableInFile, withoutTableReferences } from './table-references';
import { UnreadableFileError } from './unreadable';
import { type XmlElement, child, childrenOf, descendants, flagOf, numberOf } from './xml';

/** What a file can hold and the grid cannot; a saved file holds it still, but for macros and the strict form. */
export const lossKinds = [
  'charts',
  'circularNames',
  'conditionalFormats',
  'dataTables',
  'externalLinks',
  'filters',
  'headersAndFooters',
  'letterFormats',
  'macros',
  'notes',
  'passwords',
  'pictures',
  'pivotTables',
  'sheetsOfOtherKinds',
  'slicers',
  'sparklines',
  'strictForm',
  'tableFormulas',
  'unknownFunctions',
] as const;
export type LossKind = (typeof lossKinds)[number];

export interface Loss {
  readonly kind: LossKind;
  /** The sheets that it is on; none where it belongs to the workbook. Of functions: their names. */
  readonly where: readonly string[];
}

export interface OpenedFile {
  readonly content: Partial<IWorkbookData>;
  readonly losses: readonly Loss[];
  /** The results that the file has of its formulas. */
  readonly results: FileResults;
  /** The sheet that was in front. */
  readonly activeSheetId: string;
}

export interface OpenOptions {
  /** Functions that an add-in brings: a file writes their names in a way of its own. */
  readonly addInFunctions?: readonly string[];
}

/**
 * Reads the bytes of an .xlsx file. What it gives is computed anew when the workbook is opened. Throws an
 * UnreadableFileError for anything else.
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): OpenedFile {
  const file = new FilePackage(bytes);
  try {
    const opened = new Reader(file, options).read();
    const custom = { ...opened.content.custom, source: btoa(strFromU8(bytes, true)) };
    return { ...opened, content: { ...opened.content, custom } };
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('damaged', error instanceof Error ? error.message : String(error));
  }
}

interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** A file keeps a text once, and the grid writes it down for each cell that shows it, as it keeps the workbook. */
const mostCharacters = 2 ** 26;

class Reader {
  readonly #losses = new Map<LossKind, Set<string>>();
  readonly #addInFunctions: readonly string[];
  readonly #workbook: XmlElement;
  readonly #sheets: readonly SheetEntry[];
  readonly #tables: readonly TableInFile[];
  /** Names that stand for more than one cell, in small letters. */
  readonly #rangeNames: ReadonlySet<string>;
  #characters = 0;

  constructor(
    readonly file: FilePackage,
    { addInFunctions = [] }: OpenOptions,
  ) {
    this.#addInFunctions = addInFunctions;
    const workbook = file.xml(file.workbook);
    if (workbook?.tag !== 'workbook') throw new UnreadableFileError('notXlsx', 'the file holds something else');
    this.#workbook = workbook;
    this.#sheets = this.#listSheets();
    this.#rangeNames = new Set(
      childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap(({ attributes: { name = '' }, text }) => {
        const cells = parseRectangle(splitAddress(text.trim()).cells);
        return cells && cells.rows * cells.columns > 1 ? [name.toLowerCase()] : [];
      }),
    );
    this.#tables = this.#sheets.flatMap(({ name, path }) =>
      file.related(path).flatMap(({ type, target }) => (type === 'table' ? readTable(file.xml(target), name) : [])),
    );
  }

  #formula(text: string, place?: FormulaPlace): string {
    const formula = withoutTableReferences(formulaFromFile(text, this.#addInFunctions), this.#tables, place);
    const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
    for (const [, name = ''] of bare.matchAll(/(_xldudf_[\p{L}\p{N}_.]+)\(/gu)) this.#lose('unknownFunctions', name);
    if (/[\p{L}\p{N}_.]\[|\[[#@[]/u.test(withoutParameters(bare))) this.#lose('tableFormulas', place?.sheet);
    return formula;
  }

  #lose(kind: LossKind, where?: string): void {
    const places = this.#losses.get(kind) ?? new Set();
    if (where !== undefined) places.add(where);
    this.#losses.set(kind, places);
  }

  #listSheets(): SheetEntry[] {
    const related = this.file.related(this.file.workbook);
    return childrenOf(child(this.#workbook, 'sheets'), 'sheet').flatMap(({ attributes }, index) => {
      const { name = `Sheet${String(index + 1)}`, id, state = 'visible' } = attributes;
      const relation = related.find((one) => one.id === id);
      if (relation?.type !== 'worksheet') {
        this.#lose('sheetsOfOtherKinds', name);
        return [];
      }
      if (!this.file.has(relation.target)) throw new Error(`the file has no part ${relation.target}`);
      return [{ id: `sheet-${generateRandomId(32)}`, name, path: relation.target, isHidden: state !== 'visible' }];
    });
  }

  read(): OpenedFile {
    const { file } = this;
    const [first] = this.#sheets;
    if (!first) throw new Error('the workbook has no sheet');
    const workbookRelations = file.related(file.workbook);
    const part = (type: string): XmlElement | undefined => file.xml(file.relatedPart(file.workbook, type));
    const theme = themeColors(part('theme'));
    const styles = readStyles(part('styles'), theme);
    const stringItems = childrenOf(part('sharedStrings'), 'si');
    const sharedTexts = stringItems.map((item) => textCell(richText(item), false));
    const hasLetterFormats = stringItems.some((item) => childrenOf(item, 'r').length > 1);
    if (hasLetterFormats) this.#lose('letterFormats');
    if (file.isStrict) this.#lose('strictForm');
    if (workbookRelations.some(({ type }) => type === 'vbaProject')) this.#lose('macros');
    if (workbookRelations.some(({ type }) => type === 'externalLink')) this.#lose('externalLinks');

    const pool = new StylePool();
    const sheets: Record<string, Partial<IWorksheetData>> = {};
    const validations: Record<string, unknown> = {};
    const conditional: Record<string, unknown> = {};
    const results: FileResults = {};
    const made = madeFrom(file);
    for (const entry of this.#sheets) {
      const element = file.xml(entry.path);
      if (element?.tag !== 'worksheet') throw new Error(`${entry.path} is no sheet`);
      if ([...descendants(child(element, 'sheetData'), 'f')].some(({ attributes }) => attributes['t'] === 'dataTable'))
        this.#lose('dataTables', entry.name);
      const related = file.related(entry.path);
      const { name } = entry;
      const context = {
        sharedTexts,
        styles: styles.cells,
        unlocked: styles.unlocked,
        theme,
        addInFunctions: this.#addInFunctions,
        related,
        text: (characters: number) => {
          this.#characters += characters;
          if (this.#characters > mostCharacters)
            throw new UnreadableFileError('tooLarge', 'the texts of all cells are more than a page can hold');
        },
        result: (row: number, column: number, value: CellValue) => {
          (results[entry.id] ??= {})[resultKey(row, column)] = value;
        },
        formula: (text: string, row: number, column: number, isOverArrays: boolean) => {
          const formula = this.#formula(text, { sheet: name, row, column });
          return isOverArrays ? formula : withOwnCells(formula, (one) => this.#rangeNames.has(one.toLowerCase()));
        },
      };
      const { custom, ...data } = readSheet(element, context);
      const rules = readConditionalRules(element, { ...context, differences: styles.differences, size: data });
      if (rules.unknown > 0) this.#lose('conditionalFormats', entry.name);
      this.#beside(entry, element, custom, theme);
      made.push(...sparklinesOf(element, name, entry.path));
      pool.takeFrom(data);
      sheets[entry.id] = {
        ...data,
        id: entry.id,
        name: entry.name,
        hidden: entry.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        custom: { ...custom, part: entry.path },
      };
      validations[entry.id] = readValidations(element, this.#addInFunctions, data);
      conditional[entry.id] = rules.rules;
    }
    for (const { sheet, state } of made) {
      const extras = sheets[this.#sheetId(sheet) ?? '']?.custom as unknown as SheetExtras | undefined;
      if (extras) (extras.carried ??= []).push(state);
    }
    const names = this.#names(sheets);
    const content: Partial<IWorkbookData> = {
      name: 'Book1',
      sheetOrder: this.#sheets.map(({ id }) => id),
      styles: pool.styles,
      sheets,
      resources: [
        { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) },
        { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
        { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(conditional) },
      ],
      custom: {
        ...newWorkbookExtras(),
        structureProtected: flagOf(child(this.#workbook, 'workbookProtection'), 'lockStructure'),
        xmlParts: this.#xmlParts(),
      },
    };
    return {
      content,
      results,
      activeSheetId: this.#active(first),
      losses: lossKinds.flatMap((kind) => {
        const where = this.#losses.get(kind);
        return where ? [{ kind, where: [...where] }] : [];
      }),
    };
  }

  /** The sheet in front; the first that can be seen where that one is hidden. */
  #active(first: SheetEntry): string {
    const chosen = this.#sheets[numberOf(child(this.#workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0];
    return (chosen && !chosen.isHidden ? chosen : (this.#sheets.find(({ isHidden }) => !isHidden) ?? first)).id;
  }

  // What other parts hold of a sheet

  #beside(entry: SheetEntry, sheet: XmlElement, extras: SheetExtras, theme: readonly string[]): void {
    const { name } = entry;
    for (const { type, target } of this.file.related(entry.path)) {
      if (type === 'drawing') {
        const sheetId = (wanted: string): string | undefined => this.#sheetId(wanted);
        const drawn = readCharts(this.file, target, { theme, sheetId });
        extras.charts.push(...drawn.charts);
        if (drawn.unknown > 0) this.#lose('charts', name);
        if (drawn.pictures > 0) this.#lose('pictures', name);
      } else if (type === 'comments' || type === 'threadedComment') this.#lose('notes', name);
      else if (type === 'pivotTable') this.#lose('pivotTables', name);
      else if (type === 'slicer' || type === 'timeline') this.#lose('slicers', name);
      else if (type === 'image') this.#lose('pictures', name);
    }
    const carried = this.#carried(entry, sheet);
    if (carried.length > 0) extras.carried = carried;
    const tables = this.#tables.filter((table) => table.sheet === name);
    if (tables.length > 0)
      extras.tables = tables.map((table) => ({ id: newId(), name: table.name, place: table.place }));
    const has = (tag: string): boolean => [...descendants(child(sheet, 'extLst'), tag)].length > 0;
    if (child(sheet, 'autoFilter')) this.#lose('filters', name);
    // Those of every page are kept; of the first and of even pages there are none here.
    const headersFooters = child(sheet, 'headerFooter')?.children ?? [];
    if (headersFooters.some(({ tag }) => !/^odd/.test(tag))) this.#lose('headersAndFooters', name);
    if (has('sparklineGroup')) this.#lose('sparklines', name);
    // Rules that a file says twice have an id; those that only newer readers know stand here alone.
    const known = [...descendants(sheet, 'id')].length;
    if ([...descendants(child(sheet, 'extLst'), 'cfRule')].length > known) this.#lose('conditionalFormats', name);
    const { password, hashValue } = child(sheet, 'sheetProtection')?.attributes ?? {};
    if (password ?? hashValue) this.#lose('passwords', name);
  }

  #carried({ path }: SheetEntry, sheet: XmlElement): CarriedState[] {
    const at = (kind: CarriedState['kind'], { attributes: { ref = '' } }: XmlElement): CarriedState[] => {
      const place = parseRectangle(ref);
      return place ? [{ kind, place }] : [];
    };
    const tables = [...descendants(child(sheet, 'sheetData'), 'f')].filter(
      ({ attributes }) => attributes['t'] === 'dataTable',
    );
    const inParts = this.file.related(path).flatMap(({ type, target }) => {
      if (type === 'pivotTable')
        return childrenOf(this.file.xml(target), 'location').flatMap((one) => at('pivotTable', one));
      if (type !== 'comments') return [];
      const list = child(this.file.xml(target), 'commentList');
      return childrenOf(list, 'comment').flatMap((one) => at('note', one));
    });
    return [
      ...childrenOf(sheet, 'autoFilter').flatMap((one) => at('filter', one)),
      ...tables.flatMap((one) => at('dataTable', one)),
      ...inParts,
    ];
  }

  #sheetId(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted)?.id;
  }

  // What belongs to the workbook

  #names(sheets: Readonly<Record<string, Partial<IWorksheetData>>>): Record<string, IDefinedNamesServiceParam> {
    // A name counts all sheets of the file, those of other kinds too.
    const listed = childrenOf(child(this.#workbook, 'sheets'), 'sheet').map(
      ({ attributes }) => attributes['name'] ?? '',
    );
    const found: Record<string, IDefinedNamesServiceParam> = {};
    for (const element of childrenOf(child(this.#workbook, 'definedNames'), 'definedName')) {
      const { name = '', comment = '' } = element.attributes;
      const scope = numberOf(element, 'localSheetId');
      const sheetId = scope === undefined ? undefined : this.#sheetId(listed[scope] ?? '');
      if (scope !== undefined && sheetId === undefined) continue;
      const text = element.text.trim();
      if (name.toLowerCase().startsWith('_xl')) {
        if (sheetId !== undefined) setPrintName((sheets[sheetId]?.custom ?? {}) as unknown as SheetExtras, name, text);
        continue;
      }
      const { cells, sheet } = splitAddress(text);
      const isArea = sheet !== undefined && parseRectangle(cells) !== undefined && this.#sheetId(sheet) !== undefined;
      const id = generateRandomId(32);
      found[id] = {
        id,
        name,
        formulaOrRefString: isArea ? text : this.#formula(text),
        comment,
        hidden: flagOf(element, 'hidden'),
        localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      };
    }
    for (const entry of circularNames(Object.values(found))) {
      // The engine would follow them for ever.
      entry.formulaOrRefString = '=#REF!';
      this.#lose('circularNames', entry.name);
    }
    return found;
  }

  #xmlParts(): XmlPartState[] {
    return this.file.related(this.file.workbook).flatMap(({ type, target }) => {
      const text = type === 'customXml' ? this.file.text(target) : undefined;
      const xml = text?.replace(/^<\?xml[^>]*\?>\s*/, '');
      if (xml === undefined || namespaceOfXml(xml) === undefined) return [];
      const properties = this.file.xml(this.file.relatedPart(target, 'customXmlProps'));
      return [{ id: properties?.attributes['itemID'] ?? newId(), xml }];
    });
  }
}

function newId(): string {
  return `{${generateRandomId(32)}}`;
}

function readTable(table: XmlElement | undefined, sheet: string): TableInFile[] {
  const { displayName, name, ref = '' } = table?.attributes ?? {};
  const place = parseRectangle(ref);
  const called = displayName ?? name;
  if (!place || called === undefined) return [];
  const columns = childrenOf(child(table, 'tableColumns'), 'tableColumn').map((one) => one.attributes['name'] ?? '');
  const headerRows = numberOf(table, 'headerRowCount') ?? 1;
  const totalRows = numberOf(table, 'totalsRowCount') ?? 0;
  return [{ name: called, sheet, place, headerRows, totalRows, columns }];
}

/** The names whose formulas lead back to them, by way of others or not. */
function circularNames(entries: readonly IDefinedNamesServiceParam[]): readonly IDefinedNamesServiceParam[] {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const uses = new Map<string, readonly string[]>();
  for (const { name, formulaOrRefString } of entries) {
    const bare = formulaOrRefString.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, '').toLowerCase();
    const words = new Set(bare.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu));
    uses.set(
      name.toLowerCase(),
      [...words].filter((word) => byName.has(word)),
    );
  }
  const circular = new Set(circlesOf(uses).flat());
  return entries.filter(({ name }) => circular.has(name.toLowerCase()));
}

/** Tarjan's strongly connected components that hold an edge: each edge is followed once, however many names a file has. */
function circlesOf(uses: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const isOpen = new Set<string>();
  const stack: string[] = [];
  const lower = (name: string, to: number): void => {
    lowest.set(name, Math.min(lowest.get(name) ?? to, to));
  };
  for (const start of uses.keys()) {
    const path = number.has(start) ? [] : [{ name: start, next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const { name } = at;
      if (!number.has(name)) {
        number.set(name, number.size);
        lower(name, number.size - 1);
        stack.push(name);
        isOpen.add(name);
      }
      const used = uses.get(name)?.[at.next++];
      if (used !== undefined) {
        if (!number.has(used)) path.push({ name: used, next: 0 });
        else if (isOpen.has(used)) lower(name, number.get(used) ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(before.name, lowest.get(name) ?? 0);
      if (lowest.get(name) !== number.get(name)) continue;
      const circle = stack.splice(stack.lastIndexOf(name));
      for (const one of circle) isOpen.delete(one);
      if (circle.length > 1 || uses.get(name)?.includes(name)) circles.push(circle);
    }
  }
  return circles;
}

/** `LAMBDA(x,[y],…)`: brackets that are no reference. */
function withoutParameters(formula: string): string {
  return formula.replace(/([,(]\s*)\[[\p{L}_][\p{L}\p{N}_.]*\](?=\s*,)/gu, '$1');
}

/** Print areas and titles are names with a meaning. */
function setPrintName({ pageLayout }: SheetExtras, name: string, text: string): void {
  // Sheets between quotes may hold commas.
  const places = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const rectangles = places.flatMap((place) => parseRectangle(splitAddress(place).cells) ?? []);
  if (/Print_Area$/i.test(name)) {
    const [area] = rectangles;
    if (area) pageLayout.printArea = rectangleAddress(area);
  }
  if (!/Print_Titles$/i.test(name)) return;
  for (const rectangle of rectangles) {
    const address = rectangleAddress(rectangle);
    if (/^\d/.test(address)) pageLayout.titleRows = address;
    else pageLayout.titleColumns = address;
  }
}

/** Many cells have one look: the workbook holds it once. */
class StylePool {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<IStyleData, string>();

  takeFrom({ cellData, rowData, columnData }: Partial<IWorksheetData>): void {
    for (const line of Object.values(cellData ?? {})) this.#take(Object.values((line ?? {}) as object));
    this.#take(Object.values(rowData ?? {}));
    this.#take(Object.values(columnData ?? {}));
  }

  #take(lines: readonly unknown[]): void {
    for (const line of lines as readonly { s?: IStyleData | string | null }[]) {
      if (typeof line.s !== 'object' || line.s === null) continue;
      let id = this.#ids.get(line.s);
      if (id === undefined) {
        id = generateRandomId(6);
        this.#ids.set(line.s, id);
        this.styles[id] = line.s;
      }
      line.s = id;
    }
  }
}

/** Shows the content of an opened file in the grid that was made with it. */
export function showOpened(grid: Grid, activeSheetId: string): void {
  grid.activate(activeSheetId);
  enterFormulasOfNames(grid);
  grid.recalculateAll();
}

/** The engine reads the formulas of a workbook's content before it knows what names hold: they are entered again. */
export function enterFormulasOfNames(grid: Grid): void {
  for (const { name, formulaOrRefString } of definedNames(grid)) {
    if (formulaOrRefString.startsWith('=')) grid.nameChanged(name);
  }
}
