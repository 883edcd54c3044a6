// Charts, tables and print set-up go with their cells when a person inserts, deletes or moves rows and columns; Univer knows
// nothing of them. What has come out of a file and is not shown here is moved when it is saved, by the same edits.
import { ICommandService, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { LineEdit, Lines, SheetExtras } from './extras';
import type { GridParts } from './grid-parts';
import { followLines, withEdit } from './lines';

interface EditParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

const kinds: Readonly<Record<string, readonly [Lines, LineEdit['kind']]>> = {
  [InsertRowMutation.id]: ['rows', 'inserted'],
  [RemoveRowMutation.id]: ['rows', 'deleted'],
  [MoveRowsMutation.id]: ['rows', 'moved'],
  [InsertColMutation.id]: ['columns', 'inserted'],
  [RemoveColMutation.id]: ['columns', 'deleted'],
  [MoveColsMutation.id]: ['columns', 'moved'],
};

/** What a deletion has changed: an Undo that follows it brings that back, where lines that come tell no chart to grow. */
interface Deletion {
  readonly sheetId: string;
  readonly edit: LineEdit;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

export class LinesFollower {
  readonly #grid: GridParts;
  #lastDeletion: Deletion | undefined;

  constructor(grid: GridParts) {
    this.#grid = grid;
    grid.service(ICommandService).onCommandExecuted(({ id, params }) => {
      const [lines, kind] = kinds[id] ?? [];
      if (lines && kind) this.#edited(lines, kind, params as EditParams);
    });
  }

  #edited(lines: Lines, kind: LineEdit['kind'], params: EditParams): void {
    const grid = this.#grid;
    const { unitId, subUnitId: sheetId } = params;
    if (unitId !== grid.unitId || !grid.hasSheet(sheetId)) return;
    const edit = editOf(lines, kind, params);
    if (!edit) return;
    const extras = grid.extras(sheetId);
    if (extras.part !== undefined) extras.lineEdits = withEdit(extras.lineEdits ?? [], edit);
    const last = this.#lastDeletion;
    this.#lastDeletion = undefined;
    const isTakenBack =
      last?.sheetId === sheetId &&
      kind === 'inserted' &&
      last.edit.lines === lines &&
      last.edit.at === edit.at &&
      last.edit.count === edit.count;
    const before = this.#all();
    for (const one of grid.sheetIds()) {
      const kept = isTakenBack && last.after.get(one) === before.get(one) ? last.before.get(one) : undefined;
      if (kept === undefined) followLines(grid.extras(one), [edit], one === sheetId, (id) => id === sheetId);
      else Object.assign(grid.extras(one), JSON.parse(kept) as Beside);
    }
    if (kind === 'deleted') this.#lastDeletion = { sheetId, edit, before, after: this.#all() };
  }

  #all(): ReadonlyMap<string, string> {
    const grid = this.#grid;
    return new Map(grid.sheetIds().map((sheetId) => [sheetId, JSON.stringify(beside(grid.extras(sheetId)))]));
  }
}

type Beside = Pick<SheetExtras, 'charts' | 'tables' | 'pageLayout'>;

function beside({ charts, tables, pageLayout }: SheetExtras): Beside {
  return { charts, ...(tables ? { tables } : {}), pageLayout };
}

function editOf(lines: Lines, kind: LineEdit['kind'], params: EditParams): LineEdit | undefined {
  const range = params.range ?? params.sourceRange;
  if (!range) return undefined;
  const at = lines === 'rows' ? range.startRow : range.startColumn;
  const count = (lines === 'rows' ? range.endRow : range.endColumn) - at + 1;
  if (kind !== 'moved') return { lines, kind, at, count };
  const { targetRange } = params;
  if (!targetRange) return undefined;
  return { lines, kind, at, count, to: lines === 'rows' ? targetRange.startRow : targetRange.startColumn };
}
