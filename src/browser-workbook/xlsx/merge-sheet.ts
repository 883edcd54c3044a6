// One sheet of an opened file as it is now: what has not changed since stays as the file has it, to the letter; what has is
// taken from the sheet as the workbook writes it anew (ECMA-376, part 1, 18.3.1.99 gives the order of the parts).
import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { cellAddress, columnIndex, maxColumns, parseRectangle, type Rectangle } from '../grid/area';
import { cellAfter, cellBefore, followCells, holds, lineAfter, lineBefore, rectangleAfter } from '../grid/moved-cells';
import { conditionalRules } from '../grid/conditional-rules';
import type { CellEdit, PageLayoutState, SheetExtras } from '../grid/extras';
import { type CellValue, type Grid, isErrorValue } from '../grid/grid';
import { movedFormula } from '../grid/r1c1';
import { pixelsPerPoint } from '../grid/measures';
import { resultKey } from './file-results';
import { withControls, withoutControls } from './file-texts';
import type { MergedStyles } from './merge-styles';
import { type MovedParts, movedAddresses, movedRegion } from './moved-parts';
import { pixelsPerDigit } from './sheet-measures';
import { TextEdits, closingOf, namespacesOf, openingWith, wholeOf, withNamespaces } from './text-edits';
import { type Attributes, type XmlElement, child, childrenOf, element, escaped, numberOf, readXml } from './xml';

/** The order in which a sheet's parts stand. */
const order = `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
  scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
  cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

/** Those of them that say of which cells they are, and are not shown here. */
const movable = new Set(
  `protectedRanges scenarios autoFilter sortState customSheetViews conditionalFormatting dataValidations cellWatches
  ignoredErrors extLst`.split(/\s+/),
);

/** A workbook as its file was read. */
export type ReadWorkbook = Partial<IWorkbookData>;

export interface SheetToMerge {
  readonly grid: Grid;
  readonly sheetId: string;
  readonly source: string;
  readonly written: string;
  readonly before: Partial<IWorksheetData>;
  readonly workbookBefore: ReadWorkbook;
  readonly styles: MergedStyles;
  readonly writtenStrings: readonly string[];
  readonly isActive: boolean;
  /** Whether nothing that is computed can have changed: then the file's own results stand. */
  readonly isUntouched: boolean;
  readonly moved: MovedParts;
}

export interface MergedSheet {
  /** The part, still with its old relations. */
  readonly edits: TextEdits;
  readonly root: XmlElement;
  /** What of the written sheet stands in it and has relations there. */
  readonly takes: { readonly hyperlinks: boolean; readonly tables: boolean };
}

export function mergedSheet(sheet: SheetToMerge): MergedSheet {
  const merge = new SheetMerge(sheet);
  merge.cells();
  merge.columns();
  merge.view();
  merge.protection();
  merge.mergedCells();
  merge.rules();
  const hyperlinks = merge.hyperlinks();
  merge.print();
  const tables = merge.tables();
  merge.movedElements();
  return { edits: merge.edits, root: merge.root, takes: { hyperlinks, tables } };
}

/** Puts an element where the order of a sheet's parts has it. */
export function insertInOrder(edits: TextEdits, root: XmlElement, tag: string, text: string): void {
  const later = order.slice(order.indexOf(tag) + 1);
  const next = root.children.find((one) => later.includes(one.tag));
  edits.insert(next?.span.from ?? root.span.insideTo, text);
}

/** Cells of a file as they were read. */
export class CellsBefore {
  readonly #origins = new Map<string, { row: number; column: number; formula: string }>();

  constructor(
    readonly data: Partial<IWorksheetData>,
    readonly styles: IWorkbookData['styles'] | undefined,
    /** What has happened to its rows, columns and cells since: cells are asked for by where they are now. */
    readonly edits: readonly CellEdit[] = [],
  ) {
    for (const [row, line] of Object.entries(data.cellData ?? {})) {
      for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData>)) {
        if (cell.f && cell.si)
          this.#origins.set(cell.si, { row: Number(row), column: Number(column), formula: cell.f });
      }
    }
  }

  cell(row: number, column: number): ICellData | undefined {
    const at = cellBefore(this.edits, { row, column });
    const lines = this.data.cellData as Record<number, Record<number, ICellData> | undefined> | undefined;
    return at && lines?.[at.row]?.[at.column];
  }

  formula(row: number, column: number): string | undefined {
    const { f, si } = this.cell(row, column) ?? {};
    if (f) return f;
    const origin = si ? this.#origins.get(si) : undefined;
    const at = cellBefore(this.edits, { row, column });
    return origin && at && movedFormula(origin.formula, at.row - origin.row, at.column - origin.column);
  }

  style(row: number, column: number): Nullable<IStyleData> {
    return styleOf(this.cell(row, column)?.s, this.styles);
  }
}

function styleOf(style: ICellData['s'], styles: IWorkbookData['styles'] | undefined): Nullable<IStyleData> {
  return typeof style === 'string' ? styles?.[style] : style;
}

/** What is left when order and empty parts are. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part ?? undefined;
    const entries = Object.entries(part).filter(([, one]) => one !== null && one !== undefined);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Whether a cell's own content, not what it computes, is as it was. */
export function sameContent(grid: Grid, sheetId: string, before: CellsBefore, row: number, column: number): boolean {
  const now = grid.sheet(sheetId).getCellRaw(row, column);
  const old = before.cell(row, column);
  const formula = grid.formula(sheetId, row, column);
  if (formula !== before.formula(row, column)) return false;
  if (formula !== undefined) return true;
  if (now?.p) return false;
  const blank = (cell: Nullable<ICellData>): boolean => cell?.v === undefined || cell.v === null || cell.v === '';
  return (blank(now) && blank(old)) || (now?.v === old?.v && (now?.t ?? 0) === (old?.t ?? 0));
}

class SheetMerge {
  readonly edits: TextEdits;
  readonly root: XmlElement;
  readonly #sheet: SheetToMerge;
  readonly #written: TextEdits;
  readonly #writtenRoot: XmlElement;
  readonly #writtenNamespaces: string;
  readonly #before: CellsBefore;
  readonly #sameStyles = new Map<string, boolean>();

  constructor(sheet: SheetToMerge) {
    this.#sheet = sheet;
    this.edits = new TextEdits(sheet.source);
    this.root = readXml(sheet.source);
    this.#written = new TextEdits(sheet.written);
    this.#writtenRoot = readXml(sheet.written);
    this.#writtenNamespaces = namespacesOf(sheet.written, this.#writtenRoot);
    this.#edits = sheet.grid.extras(sheet.sheetId).lineEdits ?? [];
    this.#before = new CellsBefore(sheet.before, sheet.workbookBefore.styles, this.#edits);
    const custom = structuredClone(sheet.before.custom) as unknown as SheetExtras;
    // As it would be now, had nothing but rows, columns and cells come, gone and moved.
    if (this.#edits.length > 0) followCells(custom, this.#edits, true, () => false);
    this.#extrasBefore = custom;
  }

  readonly #edits: readonly CellEdit[];
  readonly #extrasBefore: SheetExtras;
  /** Elements of the file that something else stands in the place of. */
  readonly #replaced = new Set<XmlElement>();

  #replace(one: XmlElement, text: string): void {
    this.#replaced.add(one);
    this.edits.replace(one, text);
  }

  get #extras(): SheetExtras {
    return this.#sheet.grid.extras(this.#sheet.sheetId);
  }

  /** Takes elements from the written sheet in the place of the file's own. */
  #take(tags: readonly string[], change: (one: XmlElement) => string = (one) => this.#written.raw(one)): void {
    for (const tag of tags) {
      for (const old of childrenOf(this.root, tag)) this.#replace(old, '');
      const fragments = childrenOf(this.#writtenRoot, tag).map((one) =>
        withNamespaces(change(one), this.#writtenNamespaces),
      );
      insertInOrder(this.edits, this.root, tag, fragments.join(''));
    }
  }

  // Cells

  cells(): void {
    const data = child(this.root, 'sheetData');
    if (!data) return;
    const source = this.#asNow(numbered(data));
    const written = numbered(child(this.#writtenRoot, 'sheetData'));
    const arrays = arraysOf(data).flatMap((place) => rectangleAfter(this.#edits, place) ?? []);
    const broken = this.#brokenShares(source);
    const lines: string[] = [];
    for (const row of [...new Set([...source.keys(), ...written.keys()])].sort((one, other) => one - other)) {
      const [own, anew] = [source.get(row), written.get(row)];
      const cells: string[] = [];
      const columns = new Set([...(own?.cells.keys() ?? []), ...(anew?.cells.keys() ?? [])]);
      for (const column of [...columns].sort((one, other) => one - other)) {
        const inArray = arrays.some((place) => holds(place, { row, column }));
        cells.push(this.#cell(row, column, own?.cells.get(column), anew?.cells.get(column), inArray, broken));
      }
      const opening = this.#rowOpening(row, own?.element, anew?.element);
      const inside = cells.join('');
      if (
        own?.element === undefined &&
        inside === '' &&
        anew?.element?.attributes['ht'] === undefined &&
        !anew?.element?.attributes['hidden']
      )
        continue;
      lines.push(opening + inside + closingOf(opening));
    }
    const opening = this.edits.opening(data);
    this.edits.replace(data, wholeOf(opening, lines.join('')));
  }

  /** The file's rows and cells by where they are now; those that were deleted are left out. */
  #asNow(source: ReadonlyMap<number, Line>): ReadonlyMap<number, Line> {
    const edits = this.#edits;
    if (edits.length === 0) return source;
    const found = new Map<number, { element: XmlElement | undefined; readonly cells: Map<number, XmlElement> }>();
    const lineOf = (row: number) => {
      const line = found.get(row) ?? { element: undefined, cells: new Map<number, XmlElement>() };
      found.set(row, line);
      return line;
    };
    for (const [row, { element: own, cells }] of source) {
      const next = lineAfter(edits, 'rows', row);
      if (next !== undefined) lineOf(next).element = own;
      for (const [column, cell] of cells) {
        const place = cellAfter(edits, { row, column });
        if (place) lineOf(place.row).cells.set(place.column, cell);
      }
    }
    return found;
  }

  /** Shared formulas of which a cell has another now: each of the others is written out. */
  #brokenShares(source: ReadonlyMap<number, Line>): ReadonlySet<string> {
    const { grid, sheetId } = this.#sheet;
    const broken = new Set<string>();
    for (const [row, { cells }] of source) {
      for (const [column, cell] of cells) {
        const { t, si } = child(cell, 'f')?.attributes ?? {};
        // They are said from the place of the first one.
        if (t === 'shared' && si !== undefined && this.#edits.length > 0) broken.add(si);
        else if (t === 'shared' && si !== undefined && !sameContent(grid, sheetId, this.#before, row, column))
          broken.add(si);
      }
    }
    return broken;
  }

  #sameStyle(row: number, column: number): boolean {
    const { grid, sheetId } = this.#sheet;
    const now = grid.sheet(sheetId).getCellRaw(row, column)?.s;
    const old = this.#before.cell(row, column)?.s;
    const key = `${typeof now === 'string' ? now : canonical(now)} ${typeof old === 'string' ? old : canonical(old)}`;
    const known = this.#sameStyles.get(key);
    if (known !== undefined) return known;
    const style = grid.workbook.getStyles().getStyleByCell(grid.sheet(sheetId).getCellRaw(row, column));
    const same = canonical(style ?? {}) === canonical(this.#before.style(row, column) ?? {});
    this.#sameStyles.set(key, same);
    return same;
  }

  #cell(
    row: number,
    column: number,
    own: XmlElement | undefined,
    anew: XmlElement | undefined,
    inArray: boolean,
    broken: ReadonlySet<string>,
  ): string {
    const { grid, sheetId, styles } = this.#sheet;
    const isFree = grid.sheet(sheetId).getCellRaw(row, column)?.custom?.['unlocked'] === true;
    const style = this.#sameStyle(row, column)
      ? own?.attributes['s']
      : String(styles.cell(numberOf(anew, 's') ?? 0, isFree));
    const formula = child(own, 'f');
    const share = formula?.attributes['t'] === 'shared' ? formula.attributes['si'] : undefined;
    const isKept = sameContent(grid, sheetId, this.#before, row, column) && !(share !== undefined && broken.has(share));
    if (own && isKept) {
      const text = formula || inArray ? this.#withValue(own, row, column) : this.edits.raw(own);
      const placed = this.#edits.length === 0 ? text : this.#placed(text, row, column);
      return style === own.attributes['s'] ? placed : restyled(placed, style);
    }
    // Cells that a formula of the file fills are not the file's, nor are headings that a table has and the sheet has not.
    if (!own && isKept && this.#sameStyle(row, column) && !this.#isFilledAnew(row, column)) return '';
    if (!anew)
      return own && style !== undefined && style !== '0' ? element('c', { r: cellAddress(row, column), s: style }) : '';
    return withNamespaces(restyled(this.#inlineText(anew), style), this.#writtenNamespaces);
  }

  /** The file's own cell in the place where it is now, with the cells that its formula fills. */
  #placed(cell: string, row: number, column: number): string {
    const named = cell.replace(/^<[^>]*>/, (opening) => {
      const isEmpty = opening.endsWith('/>');
      const place = openingWith(isEmpty ? opening.replace(/\s*\/>$/, '>') : opening, { r: cellAddress(row, column) });
      return isEmpty ? place.replace(/>$/, '/>') : place;
    });
    return named.replace(/<(?:[^\s<>:]+:)?f\s[^>]*>/, (tag) =>
      tag.replace(/(\s(?:ref|r1|r2)=")([^"]*)/g, (_all, start: string, list: string) => {
        return start + (movedAddresses(list, this.#edits) ?? list);
      }),
    );
  }

  /** Whether a formula that is not as the file has it gives its values here. */
  #isFilledAnew(row: number, column: number): boolean {
    const { grid, sheetId } = this.#sheet;
    const parent = grid.spillParent(sheetId, row, column);
    return parent !== undefined && !sameContent(grid, sheetId, this.#before, parent.row, parent.column);
  }

  /** The file's cell with what it computes now. */
  #withValue(cell: XmlElement, row: number, column: number): string {
    const { grid, sheetId, isUntouched } = this.#sheet;
    const value = grid.value(sheetId, row, column);
    const raw = this.edits.raw(cell);
    // What a program that knows more has computed stands as long as nothing has changed it.
    const other =
      this.#edits.length === 0 ? grid.workbookExtras().otherResults?.[sheetId]?.[resultKey(row, column)] : undefined;
    if (isUntouched || value === '#NAME?' || value === other) return raw;
    const { t: type = 'n' } = cell.attributes;
    const cached = child(cell, 'v')?.text ?? '';
    const isSame =
      typeof value === 'number'
        ? type === 'n' && cached !== '' && isNearly(Number(cached), value)
        : typeof value === 'boolean'
          ? type === 'b' && cached === (value ? '1' : '0')
          : (type === 'e' || type === 'str') && withControls(cached) === value;
    if (isSame || type === 's' || (value === '' && cached === '')) return raw;
    const opening = openingWith(this.edits.opening(cell), { t: typeOf(value) });
    const kept = cell.children.filter(({ tag }) => tag !== 'v' && tag !== 'is').map((one) => this.edits.raw(one));
    const prefix = /^<([^\s/>:]+:)?/.exec(opening)?.[1] ?? '';
    const shown = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    const result = value === '' ? '' : `<${prefix}v>${escaped(withoutControls(shown))}</${prefix}v>`;
    const formulas = kept.filter((text) => !/^<(?:[^\s/>:]+:)?extLst/.test(text));
    const rest = kept.filter((text) => !formulas.includes(text));
    return opening + formulas.join('') + result + rest.join('') + closingOf(opening);
  }

  /** A written cell's text in the cell: the file has a list of texts of its own. */
  #inlineText(cell: XmlElement): string {
    const text = this.#written.raw(cell);
    if (cell.attributes['t'] !== 's') return text;
    const said = this.#sheet.writtenStrings[Number(child(cell, 'v')?.text)] ?? '';
    const opening = openingWith(this.#written.opening(cell), { t: 'inlineStr' });
    return `${opening}<is>${said}</is></c>`;
  }

  #rowOpening(row: number, own: XmlElement | undefined, anew: XmlElement | undefined): string {
    const { grid, sheetId, before } = this.#sheet;
    const now = grid.sheet(sheetId).getRowManager().getRow(row);
    const at = lineBefore(this.#edits, 'rows', row);
    const old = at === undefined ? undefined : (before.rowData as Record<number, typeof now> | undefined)?.[at];
    const hidden = now?.hd === BooleanNumber.TRUE;
    const place = this.#edits.length === 0 ? {} : { r: row + 1 };
    const changes: Record<string, string | number | boolean | undefined> = { ...place, spans: undefined };
    if (hidden !== (old?.hd === BooleanNumber.TRUE)) changes['hidden'] = hidden || undefined;
    // A height that follows the text is found anew by whoever shows it.
    const isChosen = now?.h !== undefined && now.ia !== BooleanNumber.TRUE;
    if (isChosen && now.h !== old?.h && now.h !== undefined) {
      Object.assign(changes, { ht: now.h / pixelsPerPoint, customHeight: true });
    }
    if (own) return openingWith(this.edits.opening(own), changes);
    const opening = anew ? this.#written.opening(anew) : element('row', { r: row + 1 }).replace('/>', '>');
    return withNamespaces(
      openingWith(opening, { spans: undefined, s: undefined, customFormat: undefined }),
      this.#writtenNamespaces,
    );
  }

  columns(): void {
    const { grid, sheetId, before } = this.#sheet;
    const sheet = grid.sheet(sheetId);
    const hasMoved = this.#edits.some((edit) => edit.kind !== 'block' && edit.lines === 'columns');
    const was = (before.columnData ?? {}) as Record<number, { w?: number; hd?: BooleanNumber } | undefined>;
    const oldOf = (column: number): { w?: number; hd?: BooleanNumber } | undefined => {
      const at = hasMoved ? lineBefore(this.#edits, 'columns', column) : column;
      return at === undefined ? undefined : was[at];
    };
    const changed = new Map<number, Attributes>();
    for (let column = 0; column < sheet.getColumnCount(); column++) {
      const now = sheet.getColumnManager().getColumn(column);
      const isHidden = now?.hd === BooleanNumber.TRUE;
      const old = oldOf(column);
      const wasHidden = old?.hd === BooleanNumber.TRUE;
      if (isHidden === wasHidden && (now?.w ?? 0) === (old?.w ?? 0)) continue;
      changed.set(column, {
        ...(isHidden === wasHidden ? {} : { hidden: isHidden || undefined }),
        ...(now?.w === undefined || now.w === old?.w ? {} : { width: now.w / pixelsPerDigit, customWidth: true }),
      });
    }
    if (changed.size === 0 && !hasMoved) return;
    const cols = child(this.root, 'cols');
    const inFile = childrenOf(cols, 'col').map((one) => ({
      first: (numberOf(one, 'min') ?? 1) - 1,
      last: Math.min((numberOf(one, 'max') ?? 1) - 1, maxColumns - 1),
      one,
    }));
    const known = hasMoved ? this.#columnsNow(inFile, sheet.getColumnCount()) : inFile;
    const pieces: { first: number; text: string }[] = [];
    const add = (first: number, last: number, one: XmlElement | undefined, change: Attributes): void => {
      const begin = one ? this.edits.opening(one) : `<col${namespacesOf(this.edits.text, this.root)}>`;
      const place = { min: first + 1, max: last + 1 };
      const width = one?.attributes['width'] === undefined && change['width'] === undefined ? { width: 9.140625 } : {};
      const opening = openingWith(begin, { ...place, ...width, ...change });
      pieces.push({ first, text: opening + closingOf(opening) });
    };
    for (const { first, last, one } of known) {
      let begin = first;
      for (const column of [...changed.keys()].filter((at) => at >= first && at <= last)) {
        if (column > begin) add(begin, column - 1, one, {});
        add(column, column, one, changed.get(column) ?? {});
        changed.delete(column);
        begin = column + 1;
      }
      if (begin <= last) add(begin, last, one, {});
    }
    for (const [column, change] of changed) add(column, column, undefined, change);
    const inside = pieces.sort((one, other) => one.first - other.first).map(({ text }) => text);
    if (cols) {
      const opening = this.edits.opening(cols);
      this.#replace(cols, opening + inside.join('') + closingOf(opening));
    } else if (inside.length > 0) {
      insertInOrder(this.edits, this.root, 'cols', `<cols${this.#writtenNamespaces}>${inside.join('')}</cols>`);
    }
  }

  /** The file's descriptions of columns by where those are now. */
  #columnsNow(inFile: readonly Columns[], count: number): readonly Columns[] {
    const found: Columns[] = [];
    for (let column = 0; column < count; column++) {
      const at = lineBefore(this.#edits, 'columns', column);
      const own = at === undefined ? undefined : inFile.find(({ first, last }) => at >= first && at <= last);
      const before = found.at(-1);
      if (!own) continue;
      if (before?.one === own.one && before.last === column - 1) found[found.length - 1] = { ...before, last: column };
      else found.push({ first: column, last: column, one: own.one });
    }
    for (const { last, one } of inFile) {
      if (last >= count) found.push({ first: count, last, one });
    }
    return found;
  }

  // View, protection, merged cells

  view(): void {
    const { grid, sheetId, before, isActive } = this.#sheet;
    const frozen = grid.frozen(sheetId);
    const isSame =
      frozen.rows === (before.freeze?.ySplit ?? 0) &&
      frozen.columns === (before.freeze?.xSplit ?? 0) &&
      grid.showsGridlines(sheetId) === (before.showGridlines !== BooleanNumber.FALSE) &&
      Math.abs(grid.sheet(sheetId).getZoomRatio() - (before.zoomRatio ?? 1)) < 0.005 &&
      this.#extras.showHeadings === this.#extrasBefore.showHeadings;
    if (!isSame) this.#take(['sheetViews']);
    else {
      for (const view of childrenOf(child(this.root, 'sheetViews'), 'sheetView')) {
        // Two sheets that are both in front would be changed together.
        const isFront = view.attributes['tabSelected'] === '1' || view.attributes['tabSelected'] === 'true';
        if (isFront && !isActive) this.#replace(view, this.edits.withAttributes(view, { tabSelected: undefined }));
      }
    }
    const tabColor = grid.tabColor(sheetId);
    if (tabColor.toUpperCase() !== (before.tabColor ?? '').toUpperCase()) this.#take(['sheetPr']);
  }

  protection(): void {
    if (this.#extras.protected !== this.#extrasBefore.protected) this.#take(['sheetProtection']);
  }

  mergedCells(): void {
    const { grid, sheetId, before } = this.#sheet;
    const places = (all: Partial<IWorksheetData>['mergeData']): string[] =>
      (all ?? []).map((one) => [one.startRow, one.startColumn, one.endRow, one.endColumn].join(' ')).sort();
    if (canonical(places(grid.sheet(sheetId).getMergeData())) !== canonical(places(before.mergeData))) {
      this.#take(['mergeCells']);
    }
  }

  // Rules

  rules(): void {
    const { grid, sheetId, workbookBefore, styles } = this.#sheet;
    const read = (plugin: string): object[] => {
      const text = workbookBefore.resources?.find(({ name }) => name === plugin)?.data ?? '{}';
      return (JSON.parse(text) as Record<string, object[] | undefined>)[this.#sheet.before.id ?? ''] ?? [];
    };
    const withoutId = (rules: readonly object[]): string =>
      canonical(rules.map((rule) => ({ ...rule, cfId: undefined, uid: undefined })));
    const marks = conditionalRules(grid, sheetId);
    if (withoutId(marks) !== withoutId(read('SHEET_CONDITIONAL_FORMATTING_PLUGIN'))) {
      this.#take(['conditionalFormatting'], (block) => {
        const rules = childrenOf(block, 'cfRule').map((rule) => {
          const look = numberOf(rule, 'dxfId');
          return look === undefined
            ? this.#written.raw(rule)
            : this.#written.withAttributes(rule, { dxfId: styles.difference(look) });
        });
        const opening = this.#written.opening(block);
        return opening + rules.join('') + closingOf(opening);
      });
      // Bars and icons are not changed here, and stay.
      const kept = childrenOf(this.root, 'conditionalFormatting').filter(({ children }) =>
        children.every(
          ({ tag, attributes }) => tag === 'cfRule' && /^(?:dataBar|iconSet)$/.test(attributes['type'] ?? ''),
        ),
      );
      insertInOrder(
        this.edits,
        this.root,
        'conditionalFormatting',
        kept.map((one) => this.#moved(this.edits.raw(one))).join(''),
      );
    }
    const limits = grid.service(SheetDataValidationModel).getRules(grid.unitId, sheetId);
    const sorted = (rules: readonly object[]): object[] =>
      [...rules].sort((one, other) => (canonical({ ...one, uid: 0 }) < canonical({ ...other, uid: 0 }) ? -1 : 1));
    if (withoutId(sorted(limits)) !== withoutId(sorted(read('SHEET_DATA_VALIDATION_PLUGIN'))))
      this.#take(['dataValidations']);
  }

  #moved(text: string): string {
    const { moved, before } = this.#sheet;
    return moved.isEmpty ? text : moved.xml(text, before.name ?? '');
  }

  /** What stays as the file has it goes with its cells. */
  movedElements(): void {
    if (this.#sheet.moved.isEmpty) return;
    for (const one of this.root.children) {
      if (!movable.has(one.tag) || this.#replaced.has(one)) continue;
      const old = this.edits.raw(one);
      const { sqref, ref = 'A1' } = one.attributes;
      const gone = (sqref === undefined ? movedAddresses(ref, this.#edits) : movedRegion(sqref, this.#edits)) === '';
      const text = gone ? '' : this.#moved(old);
      if (text !== old) this.#replace(one, text);
    }
  }

  hyperlinks(): boolean {
    const { grid, sheetId } = this.#sheet;
    const links = (each: (see: (row: number, column: number, cell: Nullable<ICellData>) => void) => void): string => {
      const found: Record<string, unknown> = {};
      each((row, column, cell) => {
        const link = cell?.custom?.['hyperlink'] as { address?: string; documentReference?: string } | undefined;
        if (link) found[cellAddress(row, column)] = [link.address ?? '', link.documentReference ?? ''];
      });
      return canonical(found);
    };
    const now = links((see) => {
      grid
        .sheet(sheetId)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          see(row, column, cell);
        });
    });
    const old = links((see) => {
      for (const [row, line] of Object.entries(this.#before.data.cellData ?? {})) {
        for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData>)) {
          see(Number(row), Number(column), cell);
        }
      }
    });
    if (now === old) return false;
    this.#take(['hyperlinks']);
    return true;
  }

  print(): void {
    const layout = ({ printArea: _area, titleRows: _rows, titleColumns: _columns, ...rest }: PageLayoutState): string =>
      canonical(rest);
    if (layout(this.#extras.pageLayout) === layout(this.#extrasBefore.pageLayout)) return;
    this.#take(['printOptions', 'pageMargins', 'pageSetup', 'rowBreaks', 'colBreaks']);
    if (
      this.#sheet.grid.tabColor(this.#sheet.sheetId).toUpperCase() === (this.#sheet.before.tabColor ?? '').toUpperCase()
    ) {
      this.#take(['sheetPr']);
    }
  }

  tables(): boolean {
    const tables = ({ tables: all = [] }: SheetExtras): string =>
      canonical(all.map(({ name, place }) => ({ name, place })));
    if (tables(this.#extras) === tables(this.#extrasBefore)) return false;
    this.#take(['tableParts']);
    return true;
  }
}

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly one: XmlElement;
}

/**
 * The same number, but for what is lost on the way to it: a formula may compare it with another to the last digit, and the
 * file's own is the one that it was compared with.
 */
function isNearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.abs(one);
}

function typeOf(value: CellValue): string | undefined {
  if (typeof value === 'number' || value === '') return undefined;
  if (typeof value === 'boolean') return 'b';
  return isErrorValue(value) ? 'e' : 'str';
}

function restyled(cell: string, style: string | undefined): string {
  return cell.replace(/^<[^>]*>/, (opening) => {
    const isEmpty = opening.endsWith('/>');
    const changed = openingWith(isEmpty ? opening.replace(/\s*\/>$/, '>') : opening, { s: style });
    return isEmpty ? changed.replace(/>$/, '/>') : changed;
  });
}

interface Line {
  /** Of none where cells came into a row that the file does not have. */
  readonly element: XmlElement | undefined;
  readonly cells: ReadonlyMap<number, XmlElement>;
}

/** Rows and cells by their numbers, from zero; one without its number follows the one before. */
function numbered(data: XmlElement | undefined): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  let row = -1;
  for (const line of childrenOf(data, 'row')) {
    row = (numberOf(line, 'r') ?? row + 2) - 1;
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of childrenOf(line, 'c')) {
      const letters = /^[A-Z]+/i.exec(cell.attributes['r'] ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnIndex(letters);
      cells.set(column, cell);
    }
    lines.set(row, { element: line, cells });
  }
  return lines;
}

function arraysOf(data: XmlElement): readonly Rectangle[] {
  const found: Rectangle[] = [];
  for (const line of childrenOf(data, 'row')) {
    for (const cell of childrenOf(line, 'c')) {
      const { t, ref = '' } = child(cell, 'f')?.attributes ?? {};
      const place = t === 'array' || t === 'dataTable' ? parseRectangle(ref) : undefined;
      if (place) found.push(place);
    }
  }
  return found;
}
