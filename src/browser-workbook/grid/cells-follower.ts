// Charts, tables and print set-up go with their cells when a person inserts, deletes or moves rows, columns or cells; Univer
// knows nothing of them. What has come out of a file and is not shown here is moved when it is saved, by the same edits.
//
// It is one more change among those of the person's command, so that Undo and Redo take it along. Before the command changes
// anything it is refused where it would cut through what has to stay in one piece.
import {
  CanceledError,
  CellValueType,
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IMutationInfo,
  type IRange,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  EffectRefRangId,
  type IMoveColumnsMutationParams,
  type IMoveRangeCommandParams,
  type IMoveRowsMutationParams,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveColsMutation,
  MoveRangeCommand,
  MoveRowsMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { maxColumns, maxRows, type Rectangle } from './area';
import type { CellEdit, LineEdit, Lines, SheetExtras, Span } from './extras';
import type { GridParts } from './grid-parts';
import { cellBefore, followCells, inverse, isInside, overlap, rectangleAfter, targetOf, withEdit } from './moved-cells';
import { type Obstacle, obstacleOf, piecesOf, placeOf } from './obstacles';
import { undoHistory } from './univer';

const linesEdits: Readonly<Record<string, readonly [Lines, 'inserted' | 'deleted']>> = {
  [EffectRefRangId.InsertRowCommandId]: ['rows', 'inserted'],
  [EffectRefRangId.InsertColCommandId]: ['columns', 'inserted'],
  [EffectRefRangId.RemoveRowCommandId]: ['rows', 'deleted'],
  [EffectRefRangId.RemoveColCommandId]: ['columns', 'deleted'],
};

const shifts: Readonly<Record<string, readonly [Lines, 'inserted' | 'deleted']>> = {
  [InsertRangeMoveDownCommand.id]: ['rows', 'inserted'],
  [InsertRangeMoveRightCommand.id]: ['columns', 'inserted'],
  [DeleteRangeMoveUpCommand.id]: ['rows', 'deleted'],
  [DeleteRangeMoveLeftCommand.id]: ['columns', 'deleted'],
};

const wholeSheet: Rectangle = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

const followId = 'workbook.mutation.follow-cells';

type Beside = Pick<SheetExtras, 'charts' | 'tables' | 'carried' | 'pageLayout' | 'lineEdits'>;
const parts = ['charts', 'tables', 'carried', 'pageLayout', 'lineEdits'] as const;

/** As JSON, by sheet. */
type Texts = Readonly<Record<string, Readonly<Record<keyof Beside, string | undefined>>>>;

interface FollowParams {
  readonly unitId: string;
  readonly sheetId: string;
  readonly edit: CellEdit;
  /** Taken back, all is as it was: that a chart had become shorter nothing else would tell. */
  readonly from: Texts;
  readonly to: Texts;
}

/** An edit that would cut through something: nothing of it is done. */
export class CutThrough extends CanceledError {
  constructor(
    readonly obstacle: Obstacle,
    readonly sheetId: string,
  ) {
    super();
  }
}

export class CellsFollower {
  /** Told what is in the way of an edit that is refused. */
  refused: ((obstacle: Obstacle, sheetId: string) => void) | undefined;
  readonly #grid: GridParts;

  constructor(grid: GridParts) {
    this.#grid = grid;
    const commands = grid.service(ICommandService);
    commands.registerCommand({
      id: followId,
      type: CommandType.MUTATION,
      handler: (_accessor, params: FollowParams) => {
        this.#follow(params);
        return true;
      },
    });
    // Before the others, which may show at once what has not been done yet.
    grid.service(SheetInterceptorService).interceptCommand({
      priority: 1000,
      getMutations: (command) => this.#mutations(command),
    });
    commands.beforeCommandExecuted(({ id }) => {
      // The page would first ask whether merged cells may be taken apart.
      const asked = id.endsWith('-confirm') ? id.slice(0, -'-confirm'.length) : '';
      const range = shifts[asked] && grid.service(SheetsSelectionsService).getCurrentLastSelection()?.range;
      const found = range ? this.#editOf(asked, { range }) : undefined;
      if (found) this.#check(found.sheetId, found.edit);
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (id === MoveRowsMutation.id) this.#linesMoved('rows', params as IMoveRowsMutationParams);
      if (id === MoveColsMutation.id) this.#linesMoved('columns', params as IMoveColumnsMutationParams);
    });
  }

  #mutations({ id, params }: ICommandInfo): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const found = this.#editOf(id, params ?? {});
    if (!found) return { redos: [], undos: [] };
    const { sheetId, edit } = found;
    this.#check(sheetId, edit);
    const grid = this.#grid;
    const from: Record<string, Texts[string]> = {};
    const to: Record<string, Texts[string]> = {};
    for (const one of grid.sheetIds()) {
      const after = structuredClone(beside(grid.extras(one)));
      from[one] = texts(after);
      this.#apply(after, edit, sheetId, one);
      to[one] = texts(after);
      if (JSON.stringify(from[one]) !== JSON.stringify(to[one])) continue;
      Reflect.deleteProperty(from, one);
      Reflect.deleteProperty(to, one);
    }
    const headings = this.#headings(sheetId, edit);
    const { unitId } = grid;
    const redo: FollowParams = { unitId, sheetId, edit, from, to };
    const undo: FollowParams = { unitId, sheetId, edit: inverse(edit), from: to, to: from };
    return { redos: [{ id: followId, params: redo }, ...headings], undos: [{ id: followId, params: undo }] };
  }

  #editOf(id: string, params: Params): { sheetId: string; edit: CellEdit } | undefined {
    const grid = this.#grid;
    const { range } = params;
    const sheetId = params.subUnitId ?? grid.activeSheetId();
    if (!grid.hasSheet(sheetId)) return undefined;
    const ofLines = linesEdits[id];
    if (ofLines && range) return { sheetId, edit: { ...alongOf(ofLines[0], range), kind: ofLines[1] } };
    const shift = shifts[id];
    if (shift && range) {
      const [lines, kind] = shift;
      return { sheetId, edit: { ...alongOf(lines, range), kind, across: this.#across(sheetId, lines, range) } };
    }
    if (id === MoveRangeCommand.id) return this.#blockOf(params as Params & IMoveRangeCommandParams);
    return undefined;
  }

  /** As in Excel a new column of a table is named: without a heading a program finds the file damaged. */
  #headings(sheetId: string, edit: CellEdit): IMutationInfo[] {
    const grid = this.#grid;
    return (grid.extras(sheetId).tables ?? []).flatMap(({ place }) => {
      const now = rectangleAfter([edit], place);
      if (!now || now.columns <= place.columns) return [];
      const taken = new Set(
        Array.from({ length: place.columns }, (_, index) =>
          grid.text(sheetId, place.row, place.column + index).toLowerCase(),
        ),
      );
      const line: Record<number, ICellData> = {};
      for (let column = now.column, number = 1; column < now.column + now.columns; column++) {
        if (cellBefore([edit], { row: now.row, column })) continue;
        while (taken.has(`column${String(number)}`)) number++;
        line[column] = { v: `Column${String(number++)}`, t: CellValueType.STRING };
      }
      const params = { unitId: grid.unitId, subUnitId: sheetId, cellValue: { [now.row]: line } };
      return [{ id: SetRangeValuesMutation.id, params }];
    });
  }

  /** The rows or columns that shifted cells have; to the end of the sheet where it is all that the sheet has. */
  #across(sheetId: string, lines: Lines, range: IRange): Span {
    const sheet = this.#grid.sheet(sheetId);
    const [start, end, count, most] =
      lines === 'rows'
        ? [range.startColumn, range.endColumn, sheet.getColumnCount(), maxColumns]
        : [range.startRow, range.endRow, sheet.getRowCount(), maxRows];
    const isAll = Number.isNaN(start) || (start === 0 && end >= count - 1);
    return isAll ? { first: 0, count: most } : { first: start, count: end - start + 1 };
  }

  #blockOf(params: IMoveRangeCommandParams): { sheetId: string; edit: CellEdit } | undefined {
    const grid = this.#grid;
    const { fromRange, toRange } = params;
    const sheetId = params.fromSubUnitId ?? grid.activeSheetId();
    const target = params.toSubUnitId ?? sheetId;
    const from = placeOf(fromRange);
    if (target === sheetId)
      return { sheetId, edit: { kind: 'block', from, row: toRange.startRow, column: toRange.startColumn } };
    // What goes to another sheet is followed by formulas and names; of all else it is said that it does not.
    const place = this.#boundTo(sheetId, from);
    if (place) this.#refuse({ kind: 'otherSheet', place }, sheetId);
    return undefined;
  }

  /** Cells of a block that something is made from, or that have something of their own beside what they hold. */
  #boundTo(sheetId: string, from: Rectangle): Rectangle | undefined {
    const grid = this.#grid;
    const { tables = [], carried = [] } = grid.extras(sheetId);
    const charts = grid.sheetIds().flatMap((one) => grid.extras(one).charts);
    const drawn = charts.flatMap(({ series }) =>
      series.flatMap(({ values, categories, sizes }) =>
        [values, categories, sizes].flatMap((area) => (area?.sheetId === sheetId ? [area] : [])),
      ),
    );
    const shown = new Set(grid.sheetIds().map((one) => grid.extras(one).part));
    const sources = carried
      .filter(({ kind, shownOn }) => kind === 'source' && (shownOn === undefined || shown.has(shownOn)))
      .map(({ place }) => place);
    const places = [...tables, ...carried.filter(({ kind }) => kind !== 'source')].map(({ place }) => place);
    return [...drawn, ...sources].find((area) => isInside(area, from)) ?? places.find((place) => overlap(place, from));
  }

  #check(sheetId: string, edit: CellEdit): void {
    const grid = this.#grid;
    const sheet = grid.sheet(sheetId);
    if (edit.kind !== 'block' && (edit.kind === 'moved' || !edit.across)) return;
    // Of a protected sheet free cells may change their places with each other, and no others.
    const places = edit.kind === 'block' ? [edit.from, targetOf(edit)] : [wholeSheet];
    const isKept = (place: Rectangle): boolean => edit.kind !== 'block' || !grid.mayWrite({ sheetId, ...place });
    const kept = grid.extras(sheetId).protected && !undoHistory.suspended ? places.find(isKept) : undefined;
    if (kept) this.#refuse({ kind: 'protected', place: kept }, sheetId);
    const used = grid.usedArea(sheetId, false);
    if (used && edit.kind === 'inserted') {
      const [end, most] =
        edit.lines === 'rows' ? [used.row + used.rows, maxRows] : [used.column + used.columns, maxColumns];
      if (end + edit.count > most) this.#refuse({ kind: 'sheetEnd', place: used }, sheetId);
    }
    const obstacle = obstacleOf(edit, piecesOf(grid.extras(sheetId), sheet, grid.spills(sheetId)));
    if (obstacle) this.#refuse(obstacle, sheetId);
  }

  #refuse(obstacle: Obstacle, sheetId: string): never {
    this.refused?.(obstacle, sheetId);
    throw new CutThrough(obstacle, sheetId);
  }

  #linesMoved(lines: Lines, { unitId, subUnitId, sourceRange, targetRange }: IMoveRowsMutationParams): void {
    const grid = this.#grid;
    if (unitId !== grid.unitId || !grid.hasSheet(subUnitId)) return;
    const to = lines === 'rows' ? targetRange.startRow : targetRange.startColumn;
    const edit: LineEdit = { ...alongOf(lines, sourceRange), kind: 'moved', to };
    for (const one of grid.sheetIds()) this.#apply(grid.extras(one), edit, subUnitId, one);
  }

  #follow({ unitId, sheetId, edit, from, to }: FollowParams): void {
    const grid = this.#grid;
    if (unitId !== grid.unitId || !grid.hasSheet(sheetId)) return;
    for (const one of grid.sheetIds()) {
      const extras = grid.extras(one);
      const before = texts(extras);
      this.#apply(extras, edit, sheetId, one);
      const [expected, wanted] = [from[one], to[one]];
      if (!expected || !wanted) continue;
      const now = texts(extras);
      for (const part of parts) {
        // What an add-in has changed since stays changed.
        if (before[part] !== expected[part] || now[part] === wanted[part]) continue;
        const text = wanted[part];
        if (text === undefined) Reflect.deleteProperty(extras, part);
        else Object.assign(extras, { [part]: JSON.parse(text) as unknown });
      }
    }
  }

  #apply(extras: Beside, edit: CellEdit, edited: string, sheetId: string): void {
    followCells(extras, [edit], sheetId === edited, (id) => id === edited);
    if (sheetId === edited && this.#grid.extras(sheetId).part !== undefined)
      extras.lineEdits = withEdit(extras.lineEdits ?? [], edit);
  }
}

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
}

function alongOf(lines: Lines, range: IRange): { lines: Lines; at: number; count: number } {
  const [start, end] = lines === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { lines, at: start, count: end - start + 1 };
}

function beside(extras: SheetExtras): Beside {
  return Object.fromEntries(
    parts.flatMap((part) => (extras[part] === undefined ? [] : [[part, extras[part]]])),
  ) as unknown as Beside;
}

function texts(extras: Beside): Texts[string] {
  const text = (part: keyof Beside): string | undefined =>
    extras[part] === undefined ? undefined : JSON.stringify(extras[part]);
  return Object.fromEntries(parts.map((part) => [part, text(part)])) as Texts[string];
}
