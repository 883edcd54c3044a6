// A workbook that came out of a file goes back into it: every part of the file that the workbook does not hold, or has not
// changed, is carried over as it was. What is new or changed comes from the file that is written anew.
import type { IWorksheetData } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { strFromU8, strToU8 } from 'fflate';
import { definedNames } from '../grid/defined-names';
import type { ChartState, SheetExtras, WorkbookExtras } from '../grid/extras';
import type { Grid } from '../grid/grid';
import { followCells } from '../grid/moved-cells';
import { CellsBefore, type ReadWorkbook, canonical, insertInOrder, mergedSheet, sameContent } from './merge-sheet';
import { MergedStyles } from './merge-styles';
import { MovedParts } from './moved-parts';
import { movedTable } from './moved-table';
import type { OpenedFile } from './open';
import { type FilePackage, type Related, contentType, mainNamespace, relatedIn, relationsPath } from './package';
import { TextEdits, closingOf, namespacesOf, openingWith, withNamespaces } from './text-edits';
import {
  type XmlElement,
  child,
  childrenOf,
  declaration,
  descendants,
  element,
  escaped,
  numberOf,
  readXml,
} from './xml';

type Parts = Record<string, Uint8Array>;

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const plainWorkbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
/** What a changed workbook makes wrong, or what a file of this kind may not hold. */
const droppedRelations = new Set(['calcChain', 'vbaProject', 'xlExternalLinkPath', 'origin']);

export interface CarryOver {
  readonly grid: Grid;
  readonly source: FilePackage;
  /** The file as it was read. */
  readonly before: OpenedFile;
  /** The workbook as a file of its own. */
  readonly written: Parts;
}

export function carriedOver(options: CarryOver): Parts {
  return new Merge(options).parts();
}

interface Relation extends Related {
  readonly fullType: string;
}

class Merge {
  readonly #grid: Grid;
  readonly #source: FilePackage;
  readonly #before: ReadWorkbook;
  readonly #frontBefore: string;
  readonly #written: FilePackageOfParts;
  readonly #parts: Parts = {};
  readonly #relations = new Map<string, Relation[]>();
  readonly #types = new Map<string, string>();
  readonly #styles: MergedStyles;
  readonly #stylesPath: string;
  readonly #adopted = new Map<string, string>();
  readonly #moved: MovedParts;

  constructor({ grid, source, before, written }: CarryOver) {
    this.#grid = grid;
    this.#source = source;
    this.#before = before.content;
    this.#frontBefore = before.activeSheetId;
    this.#written = new FilePackageOfParts(written);
    this.#stylesPath = source.relatedPart(source.workbook, 'styles') ?? 'xl/styles.xml';
    this.#moved = new MovedParts(
      Object.values(this.#before.sheets ?? {}).flatMap(({ name = '', custom }) => {
        const { part } = custom as unknown as SheetExtras;
        const sheetId = grid.sheetIds().find((id) => grid.extras(id).part === part);
        if (sheetId === undefined) return [];
        return [{ before: name, now: grid.sheet(sheetId).getName(), edits: grid.extras(sheetId).lineEdits ?? [] }];
      }),
    );
    const emptyStyles = `<styleSheet xmlns="${mainNamespace}"></styleSheet>`;
    this.#styles = new MergedStyles(source.text(this.#stylesPath) ?? emptyStyles, this.#written.text('xl/styles.xml'));
  }

  parts(): Parts {
    const sheetIds = this.#grid.sheetIds();
    const taken = new Set<string>();
    const isUntouched = this.#isUntouched();
    const paths = sheetIds.map((sheetId, index) => {
      const { part } = this.#grid.extras(sheetId);
      const before = this.#sheetBefore(part);
      const isNew = part === undefined || before === undefined || taken.has(part);
      if (isNew) return this.#newSheet(index);
      taken.add(part);
      this.#mergeSheet(sheetId, part, before, index, isUntouched);
      return part;
    });
    this.#moveParts(paths);
    this.#workbook(paths, isUntouched);
    this.#put(this.#stylesPath, this.#styles.text());
    this.#uniqueTables();
    return this.#reachable();
  }

  #sheetBefore(part: string | undefined): Partial<IWorksheetData> | undefined {
    return Object.values(this.#before.sheets ?? {}).find(
      ({ custom }) => part !== undefined && (custom as unknown as SheetExtras).part === part,
    );
  }

  /** Whether every cell holds what it held, so that the results in the file are right. */
  #isUntouched(): boolean {
    const grid = this.#grid;
    const sheetIds = grid.sheetIds();
    if (!this.#moved.isEmpty) return false;
    const names = (sheetOf: (id: string) => string | undefined, all: readonly IDefinedNamesServiceParam[]): string =>
      canonical(
        all.map(({ name, formulaOrRefString, localSheetId }) => [
          name,
          formulaOrRefString,
          sheetOf(localSheetId ?? ''),
        ]),
      );
    const before = Object.values(this.#before.sheets ?? {});
    if (sheetIds.length !== before.length) return false;
    if (
      names((id) => this.#partOf(id), definedNames(grid)) !== names((id) => this.#partBefore(id), this.#namesBefore())
    ) {
      return false;
    }
    return sheetIds.every((sheetId) => {
      const old = this.#sheetBefore(grid.extras(sheetId).part);
      if (!old || old.name !== grid.sheet(sheetId).getName()) return false;
      const cells = new CellsBefore(old, this.#before.styles);
      const sheet = grid.sheet(sheetId);
      let isSame = true;
      const see = (row: number, column: number): void => {
        isSame &&= sameContent(grid, sheetId, cells, row, column);
      };
      sheet.getCellMatrix().forValue(see);
      for (const [row, line] of Object.entries(old.cellData ?? {})) {
        for (const column of Object.keys((line ?? {}) as object)) see(Number(row), Number(column));
      }
      return isSame;
    });
  }

  #partOf(sheetId: string): string | undefined {
    return this.#grid.hasSheet(sheetId) ? this.#grid.extras(sheetId).part : undefined;
  }

  #partBefore(sheetId: string): string | undefined {
    return (this.#before.sheets?.[sheetId]?.custom as unknown as SheetExtras | undefined)?.part;
  }

  #namesBefore(): readonly IDefinedNamesServiceParam[] {
    const text = this.#before.resources?.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data ?? '{}';
    return Object.values(JSON.parse(text) as Record<string, IDefinedNamesServiceParam>);
  }

  // Parts and relations

  #put(path: string, text: string): void {
    this.#parts[path] = strToU8(text);
  }

  #bytes(path: string): Uint8Array | undefined {
    return this.#parts[path] ?? this.#source.bytes(path);
  }

  #related(path: string): Relation[] {
    let known = this.#relations.get(path);
    if (!known) {
      known = relationsIn(this.#source.text(relationsPath(path)), this.#source.related(path));
      this.#relations.set(path, known);
    }
    return known;
  }

  #relate(path: string, fullType: string, target: string, isExternal = false): string {
    const relations = this.#related(path);
    let number = relations.length + 1;
    while (relations.some(({ id }) => id === `rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    relations.push({ id, type: fullType.slice(fullType.lastIndexOf('/') + 1), fullType, target, isExternal });
    return id;
  }

  #unrelate(path: string, test: (relation: Relation) => boolean): void {
    const relations = this.#related(path);
    relations.splice(0, relations.length, ...relations.filter((one) => !test(one)));
  }

  /** A part of the written file under a name of its own, with all that it leads to. */
  #adopt(path: string, text?: string): string {
    const known = this.#adopted.get(path);
    if (known !== undefined) return known;
    const [, stem = path, end = ''] = /^(.*?)\d*(\.[^./]+)$/.exec(path) ?? [];
    let number = 1;
    const nameOf = (): string => stem + String(number) + end;
    while (this.#source.has(nameOf()) || this.#parts[nameOf()]) number++;
    const own = nameOf();
    this.#adopted.set(path, own);
    this.#parts[own] = text === undefined ? this.#written.bytes(path) : strToU8(text);
    this.#types.set(own, this.#written.typeOf(path));
    const relations = this.#written.related(path).map((one) => ({
      ...one,
      target: one.isExternal ? one.target : this.#adopt(one.target),
    }));
    this.#relations.set(own, relations);
    return own;
  }

  // Sheets

  #writtenPath(index: number): string {
    return `xl/worksheets/sheet${String(index + 1)}.xml`;
  }

  #newSheet(index: number): string {
    const path = this.#writtenPath(index);
    const edits = new TextEdits(this.#written.text(path));
    const root = readXml(edits.text);
    const strings = this.#writtenStrings();
    for (const cell of descendants(child(root, 'sheetData'), 'c')) {
      const style = numberOf(cell, 's');
      const said = cell.attributes['t'] === 's' ? strings[Number(child(cell, 'v')?.text)] : undefined;
      const opening = openingWith(edits.opening(cell), {
        s: style === undefined ? undefined : this.#styles.cell(style),
        ...(said === undefined ? {} : { t: 'inlineStr' }),
      });
      const inside = said === undefined ? edits.inside(cell) : `<is>${said}</is>`;
      edits.replace(cell, opening + inside + closingOf(opening));
    }
    for (const rule of descendants(root, 'cfRule')) {
      const look = numberOf(rule, 'dxfId');
      if (look !== undefined) edits.replace(rule, edits.withAttributes(rule, { dxfId: this.#styles.difference(look) }));
    }
    for (const view of descendants(root, 'sheetView')) {
      const isActive = this.#grid.sheetIds()[index] === this.#grid.activeSheetId();
      edits.replace(view, edits.withAttributes(view, { tabSelected: isActive || undefined }));
    }
    return this.#adopt(path, edits.result());
  }

  #strings: readonly string[] | undefined;

  #writtenStrings(): readonly string[] {
    const text = this.#written.has('xl/sharedStrings.xml') ? this.#written.text('xl/sharedStrings.xml') : '<sst/>';
    return (this.#strings ??= childrenOf(readXml(text), 'si').map(({ span }) =>
      text.slice(span.insideFrom, span.insideTo),
    ));
  }

  #mergeSheet(
    sheetId: string,
    part: string,
    before: Partial<IWorksheetData>,
    index: number,
    isUntouched: boolean,
  ): void {
    const path = this.#writtenPath(index);
    const written = this.#written.text(path);
    const { edits, root, takes } = mergedSheet({
      grid: this.#grid,
      sheetId,
      source: this.#source.text(part) ?? '',
      written,
      before,
      workbookBefore: this.#before,
      styles: this.#styles,
      writtenStrings: this.#writtenStrings(),
      isActive: sheetId === this.#grid.activeSheetId(),
      isUntouched,
      moved: this.#moved,
    });
    const renumbered: Record<string, string> = {};
    const take = (type: string): void => {
      this.#unrelate(part, (one) => one.type === type);
      for (const one of this.#written.related(path).filter((each) => each.type === type)) {
        const target = one.isExternal ? one.target : this.#adopt(one.target);
        renumbered[one.id] = this.#relate(part, one.fullType, target, one.isExternal);
      }
    };
    if (takes.hyperlinks) take('hyperlink');
    if (takes.tables) take('table');
    this.#charts(sheetId, part, before, index, edits, root);
    let text = edits.result();
    if (takes.hyperlinks || takes.tables) {
      text = text.replace(/<(?:hyperlink|tablePart)\s[^>]*>/g, (tag) =>
        tag.replace(/(\br:id=")([^"]*)(")/, (all, start: string, id: string, end: string) =>
          renumbered[id] === undefined ? all : start + renumbered[id] + end,
        ),
      );
    }
    this.#put(part, text);
  }

  // Charts

  #charts(
    sheetId: string,
    part: string,
    before: Partial<IWorksheetData>,
    index: number,
    edits: TextEdits,
    root: XmlElement,
  ): void {
    const { charts } = this.#grid.extras(sheetId);
    const old = this.#chartsBefore(before);
    const nameOf = (id: string): string | undefined =>
      this.#grid.hasSheet(id)
        ? this.#grid.sheet(id).getName()
        : this.#moved.nameNow(this.#before.sheets?.[id]?.name ?? '');
    const saying = ({ id: _id, ...chart }: ChartState): string =>
      JSON.stringify(chart, (key, value: unknown) => (key === 'sheetId' ? nameOf(String(value)) : value));
    const isKept = (chart: ChartState): boolean =>
      old.some(
        (one) =>
          one.part === chart.part &&
          chart.part !== undefined &&
          canonical(JSON.parse(saying(one))) === canonical(JSON.parse(saying(chart))),
      );
    const kept = new Set(charts.filter(isKept).map((chart) => chart.part));
    const gone = new Set(old.map((chart) => chart.part).filter((one) => !kept.has(one)));
    const added = charts.flatMap((chart, at) => (isKept(chart) ? [] : [at]));
    if (gone.size === 0 && added.length === 0) return;
    const writtenDrawing = `xl/drawings/drawing${String(index + 1)}.xml`;
    const drawing = this.#source.relatedPart(part, 'drawing');
    if (drawing === undefined) {
      const id = this.#relate(part, `${officeTypes}drawing`, this.#adopt(writtenDrawing));
      insertInOrder(
        edits,
        root,
        'drawing',
        `<drawing xmlns="${mainNamespace}" xmlns:r="${officeTypes.slice(0, -1)}" r:id="${id}"/>`,
      );
      return;
    }
    const sourceText = this.#source.text(drawing) ?? '';
    const own = new TextEdits(this.#moved.isEmpty ? sourceText : this.#moved.drawing(sourceText, before.name ?? ''));
    const ownRoot = readXml(own.text);
    const related = this.#related(drawing);
    for (const anchor of ownRoot.children) {
      const [reference] = descendants(anchor, 'chart');
      const target = related.find(({ id }) => id === reference?.attributes['id'])?.target;
      if (reference && gone.has(target)) {
        own.replace(anchor, '');
        this.#unrelate(drawing, (one) => one.target === target);
      }
    }
    if (added.length > 0) {
      const anew = new TextEdits(this.#written.text(writtenDrawing));
      const anewRoot = readXml(anew.text);
      const anchors = anewRoot.children.filter(({ tag }) => tag.endsWith('Anchor'));
      for (const at of added) {
        const anchor = anchors[at];
        if (!anchor) continue;
        const [reference] = descendants(anchor, 'chart');
        const relation = this.#written.related(writtenDrawing).find(({ id }) => id === reference?.attributes['id']);
        if (!relation) continue;
        const id = this.#relate(drawing, relation.fullType, this.#adopt(relation.target));
        const text = anew.raw(anchor).replace(/\br:id="[^"]*"/, `r:id="${id}"`);
        own.insert(ownRoot.span.insideTo, withNamespaces(text, namespacesOf(anew.text, anewRoot)));
      }
    }
    this.#put(drawing, own.result());
  }

  /** The charts of the file as they are where nothing but rows, columns and cells have come, gone and moved. */
  #chartsBefore(before: Partial<IWorksheetData>): readonly ChartState[] {
    const custom = before.custom as unknown as SheetExtras;
    if (this.#moved.isEmpty) return custom.charts;
    const followed = structuredClone(custom);
    for (const [id, sheet] of Object.entries(this.#before.sheets ?? {})) {
      const edits = this.#moved.editsOf(sheet.name ?? '');
      if (edits.length > 0) followCells(followed, edits, sheet === before, (one) => one === id);
    }
    return followed.charts;
  }

  /** Parts that go into the file as they were, but for where their cells are now. */
  #moveParts(sheets: readonly string[]): void {
    const moved = this.#moved;
    if (moved.isEmpty) return;
    const change = (path: string, how: (text: string) => string): void => {
      const text = this.#parts[path] ? undefined : this.#source.text(path);
      if (text === undefined) return;
      const next = how(text);
      if (next !== text) this.#put(path, next);
    };
    for (const sheet of Object.values(this.#before.sheets ?? {})) {
      const { name = '' } = sheet;
      const { part = '' } = sheet.custom as unknown as SheetExtras;
      if (!sheets.includes(part)) continue;
      for (const { type, target, isExternal } of this.#related(part)) {
        if (isExternal) continue;
        if (type === 'drawing') change(target, (text) => moved.drawing(text, name));
        else if (type === 'vmlDrawing') change(target, (text) => moved.boxes(text, name));
        else if (type === 'table') {
          const sheetId = this.#grid.sheetIds().find((id) => this.#partOf(id) === part) ?? '';
          const heading = (row: number, column: number): string => this.#grid.text(sheetId, row, column);
          change(target, (text) => moved.xml(movedTable(text, moved.editsOf(name), heading), name));
        } else if (/^(?:comments|threadedComment|pivotTable)$/.test(type)) {
          change(target, (text) => moved.xml(text, name));
        }
      }
    }
    for (const path of this.#walk()) {
      const type = this.#typeOf(path);
      if (/drawingml\.chart\+xml|chartex\+xml$/.test(type)) change(path, (text) => moved.xml(text, ''));
      else if (type.endsWith('.pivotCacheDefinition+xml')) change(path, (text) => moved.store(text));
    }
  }

  // The workbook

  #workbook(paths: readonly string[], isUntouched: boolean): void {
    const path = this.#source.workbook;
    const edits = new TextEdits(this.#source.text(path) ?? '');
    const root = readXml(edits.text);
    const anew = new TextEdits(this.#written.text('xl/workbook.xml'));
    const anewRoot = readXml(anew.text);
    const isNewStyles = this.#source.relatedPart(path, 'styles') === undefined;
    if (isNewStyles) {
      this.#relate(path, `${officeTypes}styles`, this.#stylesPath);
      this.#types.set(this.#stylesPath, this.#written.typeOf('xl/styles.xml'));
    }
    this.#unrelate(path, ({ type }) => droppedRelations.has(type));
    const listed = this.#sheetList(edits, root, paths);
    this.#names(edits, root, anew, anewRoot, listed);
    const front = paths[this.#grid.sheetIds().indexOf(this.#grid.activeSheetId())];
    const activeTab = listed.findIndex(({ part }) => part === front);
    const view = child(root, 'bookViews', 'workbookView');
    // The file may have in front what is not shown here: it stays there until another sheet is chosen.
    const isFrontAsOpened = this.#partBefore(this.#frontBefore) === front;
    const isListAsRead =
      canonical(listed.map(({ part }) => part)) ===
      canonical(
        childrenOf(child(root, 'sheets'), 'sheet').map(
          (one) => this.#source.related(path).find(({ id }) => id === one.attributes['id'])?.target ?? '',
        ),
      );
    if (view && (numberOf(view, 'activeTab') ?? 0) !== activeTab && !(isFrontAsOpened && isListAsRead))
      edits.replace(view, edits.withAttributes(view, { activeTab, firstSheet: undefined }));
    const place = namespacesOf(anew.text, anewRoot);
    const sheets = child(root, 'sheets');
    if (!view && sheets && activeTab > 0 && !(isFrontAsOpened && isListAsRead)) {
      edits.insert(sheets.span.from, `<bookViews${place}><workbookView activeTab="${String(activeTab)}"/></bookViews>`);
    }
    const extras = this.#grid.workbookExtras();
    const old = this.#before.custom as unknown as WorkbookExtras;
    if (extras.structureProtected !== old.structureProtected) {
      const protection = child(root, 'workbookProtection');
      const text = childrenOf(anewRoot, 'workbookProtection')
        .map((one) => withNamespaces(anew.raw(one), place))
        .join('');
      if (protection) edits.replace(protection, text);
      else edits.insert(child(root, 'bookViews')?.span.from ?? sheets?.span.from ?? root.span.insideFrom, text);
    }
    if (!isUntouched) {
      const calculation = child(root, 'calcPr');
      if (calculation) edits.replace(calculation, edits.withAttributes(calculation, { fullCalcOnLoad: true }));
      else {
        const after = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].flatMap((tag) =>
          childrenOf(root, tag),
        );
        const end = Math.max(...after.map(({ span }) => span.to));
        edits.insert(end, `<calcPr${place} fullCalcOnLoad="1"/>`);
      }
    }
    this.#xmlParts(path, extras, old);
    this.#put(path, edits.result());
    this.#types.set(path, plainWorkbook);
  }

  /** The file's list of sheets as it is now; chart sheets and the like stay behind the sheet that they followed. */
  #sheetList(edits: TextEdits, root: XmlElement, paths: readonly string[]): readonly { name: string; part: string }[] {
    const list = child(root, 'sheets');
    const workbook = this.#source.workbook;
    const known = childrenOf(list, 'sheet').map((one) => ({
      one,
      part: this.#related(workbook).find(({ id }) => id === one.attributes['id'])?.target ?? '',
    }));
    let number = Math.max(0, ...known.map(({ one }) => numberOf(one, 'sheetId') ?? 0));
    const entries = this.#grid.sheetIds().map((sheetId, index) => {
      const part = paths[index] ?? '';
      const name = this.#grid.sheet(sheetId).getName();
      const own = known.find((entry) => entry.part === part);
      const isHidden = this.#grid.isHidden(sheetId);
      if (own) {
        const wasHidden = (own.one.attributes['state'] ?? 'visible') !== 'visible';
        const state = isHidden === wasHidden ? own.one.attributes['state'] : isHidden ? 'hidden' : undefined;
        return { name, part, text: edits.withAttributes(own.one, { name, state }) };
      }
      const id = this.#relate(workbook, `${officeTypes}worksheet`, part);
      const attributes = { name, sheetId: ++number, state: isHidden ? 'hidden' : undefined, 'r:id': id };
      const text = element('sheet', { xmlns: mainNamespace, 'xmlns:r': officeTypes.slice(0, -1), ...attributes });
      return { name, part, text };
    });
    const read = new Set(Object.keys(this.#before.sheets ?? {}).map((id) => this.#partBefore(id)));
    for (const [index, { one, part }] of known.entries()) {
      if (read.has(part)) continue;
      const before = known.slice(0, index).map((entry) => entry.part);
      const after = entries.reduce((last, entry, at) => (before.includes(entry.part) ? at : last), -1);
      entries.splice(after + 1, 0, { name: one.attributes['name'] ?? '', part, text: edits.raw(one) });
    }
    const gone = new Set(known.map(({ part }) => part).filter((part) => !entries.some((entry) => entry.part === part)));
    this.#unrelate(workbook, ({ target }) => gone.has(target));
    if (list) {
      const opening = edits.opening(list);
      edits.replace(list, opening + entries.map(({ text }) => text).join('') + closingOf(opening));
    }
    return entries;
  }

  #names(
    edits: TextEdits,
    root: XmlElement,
    anew: TextEdits,
    anewRoot: XmlElement,
    listed: readonly { name: string; part: string }[],
  ): void {
    const old = child(root, 'definedNames');
    const known = childrenOf(child(root, 'sheets'), 'sheet').map(
      (one) => this.#source.related(this.#source.workbook).find(({ id }) => id === one.attributes['id'])?.target ?? '',
    );
    const scopeOf = (one: XmlElement): string => known[numberOf(one, 'localSheetId') ?? -1] ?? '';
    const keyOf = (name: string, part: string): string => `${name.toLowerCase()} ${part}`;
    const own = new Map(
      childrenOf(old, 'definedName').map((one) => [keyOf(one.attributes['name'] ?? '', scopeOf(one)), one]),
    );
    const partOf = (id: string | undefined): string =>
      id === undefined || id === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
        ? ''
        : (this.#partOf(id) ?? this.#partBefore(id) ?? '');
    const saying = ({ formulaOrRefString, comment, hidden }: IDefinedNamesServiceParam): string =>
      canonical([formulaOrRefString, comment ?? '', hidden ?? false]);
    const before = new Map(this.#namesBefore().map((one) => [keyOf(one.name, partOf(one.localSheetId)), saying(one)]));
    const now = new Map(
      definedNames(this.#grid).map((one) => [keyOf(one.name, partOf(one.localSheetId)), saying(one)]),
    );
    const layouts = (part: string): boolean => {
      const sheetId = this.#grid.sheetIds().find((id) => this.#partOf(id) === part);
      const was = this.#sheetBefore(part)?.custom as unknown as SheetExtras | undefined;
      if (sheetId === undefined || !was) return false;
      const printed = ({ pageLayout: { printArea, titleRows, titleColumns } }: SheetExtras): string =>
        canonical([printArea, titleRows, titleColumns]);
      const followed = structuredClone(was);
      followCells(followed, this.#grid.extras(sheetId).lineEdits ?? [], true, () => false);
      return printed(this.#grid.extras(sheetId)) === printed(followed);
    };
    const isSameSheets =
      canonical(this.#grid.sheetIds().map((id) => [this.#partOf(id), this.#grid.sheet(id).getName()])) ===
      canonical(
        Object.values(this.#before.sheets ?? {}).map((sheet) => [
          (sheet.custom as unknown as SheetExtras).part,
          sheet.name,
        ]),
      );
    const texts: { key: string; text: string }[] = [];
    const place = (part: string): number | undefined => {
      const index = listed.findIndex((entry) => entry.part === part);
      return index < 0 ? undefined : index;
    };
    for (const [key, one] of own) {
      const part = scopeOf(one);
      if (numberOf(one, 'localSheetId') !== undefined && place(part) === undefined) continue;
      const name = one.attributes['name'] ?? '';
      // One that belongs to no sheet is another program's, and is not read.
      const isPrint = part !== '' && /^_xlnm\.Print_(?:Area|Titles)$/i.test(name);
      const isHeld = before.has(key) || isPrint;
      const isSame = isPrint ? layouts(part) && isSameSheets : before.get(key) === now.get(key);
      if (isHeld && !isSame) continue;
      const text = edits.withAttributes(one, { localSheetId: part === '' ? undefined : place(part) });
      const isElsewhere = !this.#moved.isEmpty && (isPrint || !isHeld);
      texts.push({ key, text: isElsewhere ? movedName(text, (formula) => this.#moved.formula(formula)) : text });
    }
    const sheetIds = this.#grid.sheetIds();
    const parts = listed.filter(({ part }) => part !== '');
    for (const one of childrenOf(child(anewRoot, 'definedNames'), 'definedName')) {
      const scope = numberOf(one, 'localSheetId');
      const sheetId = scope === undefined ? undefined : sheetIds[scope];
      const name = sheetId === undefined ? undefined : this.#grid.sheet(sheetId).getName();
      const part = name === undefined ? '' : (parts.find((entry) => entry.name === name)?.part ?? '');
      const key = keyOf(one.attributes['name'] ?? '', part);
      if (texts.some((entry) => entry.key === key)) continue;
      const text = anew.withAttributes(one, { localSheetId: part === '' ? undefined : place(part) });
      texts.push({ key, text: withNamespaces(text, namespacesOf(anew.text, anewRoot)) });
    }
    const inside = texts.map(({ text }) => text).join('');
    if (old) {
      const opening = edits.opening(old);
      edits.replace(old, inside === '' ? '' : opening + inside + closingOf(opening));
    } else if (inside !== '') {
      const after = ['sheets', 'functionGroups', 'externalReferences'].flatMap((tag) => childrenOf(root, tag));
      const wrapped = `<definedNames${namespacesOf(anew.text, anewRoot)}>${inside}</definedNames>`;
      edits.insert(Math.max(...after.map(({ span }) => span.to)), wrapped);
    }
  }

  /** Custom XML parts that an add-in has changed; others, and those that no add-in sees, stay. */
  #xmlParts(path: string, { xmlParts = [] }: WorkbookExtras, { xmlParts: old = [] }: WorkbookExtras): void {
    const said = (all: readonly { id: string; xml: string }[]): string => canonical(all.map(({ xml }) => xml));
    if (said(xmlParts) === said(old)) return;
    const held = new Set(old.map(({ xml }) => xml));
    this.#unrelate(path, ({ type, target }) => {
      const text = type === 'customXml' ? this.#source.text(target) : undefined;
      return text !== undefined && held.has(text.replace(/^<\?xml[^>]*\?>\s*/, ''));
    });
    for (const one of this.#written.related('xl/workbook.xml')) {
      if (one.type === 'customXml') this.#relate(path, one.fullType, this.#adopt(one.target));
    }
  }

  /** A table's number is its own in the whole workbook. */
  #uniqueTables(): void {
    const taken = new Set<string>();
    const tables = [...this.#walk()].filter((path) => this.#typeOf(path).endsWith('.table+xml'));
    for (const path of tables.sort((one, other) => Number(this.#adoptedPart(one)) - Number(this.#adoptedPart(other)))) {
      const edits = new TextEdits(strFromU8(this.#bytes(path) ?? new Uint8Array()));
      const root = readXml(edits.text);
      const { id = '' } = root.attributes;
      if (!taken.has(id)) {
        taken.add(id);
        continue;
      }
      let number = 1;
      while (taken.has(String(number))) number++;
      taken.add(String(number));
      edits.replace(root, edits.withAttributes(root, { id: number }));
      this.#put(path, edits.result());
    }
  }

  #adoptedPart(path: string): boolean {
    return [...this.#adopted.values()].includes(path);
  }

  // The package

  #typeOf(path: string): string {
    return this.#types.get(path) ?? this.#source.typeOf(path) ?? '';
  }

  /** Every part that the package leads to. */
  #walk(): Set<string> {
    const seen = new Set<string>();
    const open = [''];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { target, isExternal, type } of this.#related(next)) {
        if (isExternal || droppedRelations.has(type) || seen.has(target) || !this.#bytes(target)) continue;
        seen.add(target);
        open.push(target);
      }
    }
    return seen;
  }

  #reachable(): Parts {
    const found: Parts = {};
    const types: string[] = [];
    const paths = [...this.#walk()];
    for (const path of paths) {
      const bytes = this.#bytes(path);
      if (bytes) found[path] = bytes;
      types.push(element('Override', { PartName: `/${path}`, ContentType: this.#typeOf(path) }));
    }
    for (const path of ['', ...paths]) {
      const relations = this.#related(path).filter(
        ({ type, target, isExternal }) =>
          !droppedRelations.has(type) && (isExternal || target.startsWith('#') || found[target] !== undefined),
      );
      if (relations.length === 0) continue;
      const list = relations.map(({ id, fullType, target, isExternal }) =>
        element('Relationship', {
          Id: id,
          Type: fullType,
          Target: isExternal || target.startsWith('#') ? target : `/${target}`,
          TargetMode: isExternal ? 'External' : undefined,
        }),
      );
      found[relationsPath(path)] = strToU8(
        declaration + element('Relationships', { xmlns: relationshipsNamespace }, ...list),
      );
    }
    const kinds = [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ];
    const typed = types.filter((text) => !text.includes('ContentType=""'));
    return {
      '[Content_Types].xml': strToU8(declaration + element('Types', { xmlns: typesNamespace }, ...kinds, ...typed)),
      ...found,
    };
  }
}

function movedName(text: string, move: (formula: string) => string): string {
  return text.replace(/>([^<]*)</, (_all, inside: string) => `>${escaped(move(readXml(`<a>${inside}</a>`).text))}<`);
}

function relationsIn(text: string | undefined, related: readonly Related[]): Relation[] {
  const types = text === undefined ? [] : childrenOf(readXml(text), 'Relationship');
  return related.map((one, index) => ({ ...one, fullType: types[index]?.attributes['Type'] ?? '' }));
}

/** The file that has just been written, whose parts are at hand. */
class FilePackageOfParts {
  readonly #parts: Parts;
  readonly #types: XmlElement;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#types = readXml(this.text('[Content_Types].xml'));
  }

  has(path: string): boolean {
    return this.#parts[path] !== undefined;
  }

  bytes(path: string): Uint8Array {
    const found = this.#parts[path];
    if (!found) throw new Error(`the file has no part ${path}`);
    return found;
  }

  text(path: string): string {
    return strFromU8(this.bytes(path));
  }

  typeOf(path: string): string {
    return contentType(this.#types, path) ?? '';
  }

  related(path: string): Relation[] {
    const relations = this.#parts[relationsPath(path)];
    if (!relations) return [];
    const text = strFromU8(relations);
    return relationsIn(text, relatedIn(path, readXml(text)));
  }
}
