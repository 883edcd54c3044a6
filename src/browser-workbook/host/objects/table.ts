// Table: a range that the workbook knows as a table, by its name and where it is. It takes no part in formulas, is not
// drawn as one and does not grow by itself when something is typed under it.
import { generateRandomId } from '@univerjs/core';
import { type Area, intersection } from '../../grid/area';
import type { TableState } from '../../grid/extras';
import { areaArgument } from '../address';
import * as argument from '../argument';
import { HostError } from '../error';
import { type Host, type OnArea, checkUnprotected } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';

interface OnTable {
  readonly host: Host;
  readonly sheetId: string;
  readonly table: TableState;
}

/** The tables of a sheet, of a range, or of the whole workbook. */
interface Tables {
  readonly host: Host;
  readonly sheetId?: string;
  readonly touching?: { readonly area: Area; readonly whole: boolean };
}

export function tables(host: Host): HostObject {
  return HostObject.of(tablesType, { host });
}

export function tablesOfSheet(host: Host, sheetId: string): HostObject {
  return HostObject.of(tablesType, { host, sheetId });
}

/** Those with a cell in the range; with all of their cells in it, where `whole`. */
export function tablesInRange({ host, area }: OnArea, whole: Argument): HostObject {
  return HostObject.of(tablesType, { host, sheetId: area.sheetId, touching: { area, whole: whole === true } });
}

function all({ host, sheetId, touching }: Tables): OnTable[] {
  const sheetIds = sheetId === undefined ? host.grid.sheetIds() : [sheetId];
  const found = sheetIds.flatMap((id) =>
    (host.grid.extras(id).tables ?? []).map((table) => ({ host, sheetId: id, table })),
  );
  if (!touching) return found;
  return found.filter((on) => {
    const common = intersection(touching.area, areaOf(on));
    if (!common) return false;
    return !touching.whole || (common.rows === on.table.place.rows && common.columns === on.table.place.columns);
  });
}

function areaOf({ sheetId, table }: OnTable): Area {
  return { sheetId, ...table.place };
}

function present(on: OnTable): TableState {
  if (!on.host.grid.hasSheet(on.sheetId) || !on.host.grid.extras(on.sheetId).tables?.includes(on.table)) {
    throw new HostError('ItemNotFound', `the table "${on.table.name}" is gone`);
  }
  return on.table;
}

function object(on: OnTable): HostObject {
  return HostObject.of(tableType, on);
}

function checkName(host: Host, name: string, own?: TableState): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a table`);
  const taken = all({ host }).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.table !== own) throw new HostError('ItemAlreadyExists', `there is a table "${name}" already`);
}

const tableType: ObjectType<OnTable> = {
  name: 'Table',
  key: ({ table }) => table.id,
  properties: {
    id: (on) => present(on).id,
    name: {
      get: (on) => present(on).name,
      set: (on, value) => {
        const name = argument.text(value, 'name');
        checkName(on.host, name, on.table);
        present(on).name = name;
        on.host.changed();
      },
    },
    showHeaders: () => true,
    showTotals: () => false,
  },
  parts: { worksheet: ({ host, sheetId }) => host.worksheet(sheetId) },
  methods: {
    getRange: (on) => on.host.range({ sheetId: on.sheetId, ...present(on).place }),
    getHeaderRowRange: (on) => on.host.range({ sheetId: on.sheetId, ...present(on).place, rows: 1 }),
    getDataBodyRange: (on) => {
      const { row, rows, ...place } = present(on).place;
      return on.host.range({ sheetId: on.sheetId, ...place, row: row + 1, rows: rows - 1 });
    },
    resize: (on, value) => {
      const { sheetId: _sheet, ...place } = areaArgument(on.host, on.sheetId, value, 'range');
      present(on).place = place;
      on.host.changed();
    },
    delete: (on) => {
      const extras = on.host.grid.extras(on.sheetId);
      extras.tables = extras.tables?.filter((table) => table !== present(on)) ?? [];
      on.host.changed();
    },
  },
};

function add({ host, sheetId }: Tables, address: Argument, hasHeaders: Argument): HostObject {
  const area = areaArgument(host, sheetId ?? host.grid.activeSheetId(), address, 'range');
  checkUnprotected(host, area.sheetId);
  if (!argument.flag(hasHeaders, 'hasHeaders'))
    throw new HostError('UnsupportedOperation', 'a table has its headings in its first row in this workbook');
  if (area.rows < 2) throw new HostError('InvalidArgument', 'a table has a row under its headings');
  if (all({ host, sheetId: area.sheetId }).some((on) => intersection(area, areaOf(on))))
    throw new HostError('InvalidArgument', 'two tables cannot share a cell');
  const names = new Set(all({ host }).map(({ table }) => table.name));
  let number = 1;
  while (names.has(`Table${String(number)}`)) number++;
  const { sheetId: onSheet, ...place } = area;
  const table: TableState = { id: `{${generateRandomId(32)}}`, name: `Table${String(number)}`, place };
  (host.grid.extras(onSheet).tables ??= []).push(table);
  host.changed();
  return object({ host, sheetId: onSheet, table });
}

function find(on: Tables, key: Argument): HostObject | undefined {
  const wanted = argument.text(key, 'key').toLowerCase();
  const found = all(on).find(({ table }) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
  return found && object(found);
}

function item(on: Tables, key: Argument): HostObject {
  const found = find(on, key);
  if (!found) throw new HostError('ItemNotFound', `there is no table "${argument.shown(key)}"`);
  return found;
}

const tablesType: ObjectType<Tables> = {
  name: 'TableCollection',
  properties: { count: (on) => all(on).length },
  items: (on) => all(on).map(object),
  item,
  methods: {
    add,
    getCount: (on) => all(on).length,
    getItem: item,
    getItemOrNullObject: find,
    getItemAt: (on, index) => {
      const found = all(on)[argument.count(index, 'index')];
      if (!found) throw new HostError('InvalidArgument', 'there are fewer tables');
      return object(found);
    },
    getFirst: (on) => {
      const [first] = all(on);
      if (!first) throw new HostError('ItemNotFound', 'there are no tables');
      return object(first);
    },
  },
};
