// Worksheet, the collection of them, and what belongs to one sheet: frozen panes, print set-up, protection.
import { type Area, hull, maxColumns, maxRows, parseRectangle, rectangleAddress } from '../../grid/area';
import { normalMargins, type PageLayoutState, type PageMargins } from '../../grid/extras';
import { pixelsPerPoint } from '../../grid/measures';
import { writing } from '../../locale/language';
import { areaArgument, areaOfAddress } from '../address';
import * as argument from '../argument';
import { HostError } from '../error';
import { type Host, type HostEvent, type OnSheet, checkStructure, checkUnprotected } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';
import { charts } from './chart';
import { names, rectangleOfName } from './named-item';
import { headersFootersType } from './headers-footers';
import { pageBreaks } from './page-breaks';
import { range } from './range';
import { tablesOfSheet } from './table';

export function worksheet(host: Host, sheetId: string): HostObject {
  return HostObject.of(worksheetType, { host, sheetId });
}

export function worksheets(host: Host): HostObject {
  return HostObject.of(worksheetsType, host);
}

/** Refuses what Excel refuses as a sheet's name. */
function checkName(host: Host, name: string, own?: string): void {
  if (
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^history$/i.test(name)
  ) {
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a sheet`);
  }
  const taken = host.grid.sheetIdByName(name);
  if (taken !== undefined && taken !== own) {
    throw new HostError('ItemAlreadyExists', `a sheet with the name "${name}" exists already`);
  }
}

function newName(host: Host): string {
  for (let number = host.grid.sheetIds().length; ; number++) {
    const name = `${writing[host.grid.language].sheet}${String(number + 1)}`;
    if (host.grid.sheetIdByName(name) === undefined) return name;
  }
}

function everything(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rows: maxRows, columns: maxColumns };
}

/** `getRange()`: an address, a name of the workbook, or nothing for the whole sheet. */
function rangeOn({ host, sheetId }: OnSheet, address: Argument): HostObject {
  if (address === null || address === undefined || address === '') return range(host, everything(sheetId));
  const text = argument.text(address, 'address');
  // What reads as cells is no name, and a model asks for cells some thousand times.
  const named = parseRectangle(text) ? undefined : rectangleOfName(host, sheetId, text);
  return range(host, named ?? areaOfAddress(host, sheetId, text));
}

function usedRange({ host, sheetId }: OnSheet, valuesOnly: Argument): HostObject | undefined {
  const used = host.grid.usedArea(sheetId, valuesOnly === true);
  return used && range(host, used);
}

/** Sheets that a person can see. */
function visible(host: Host): string[] {
  return host.grid.sheetIds().filter((id) => !host.grid.isHidden(id));
}

/** The subscriptions that Office.js makes under names of its own, by the event that they are for. */
export function listeners<T>(
  sheetOf: (target: T) => string | undefined,
  hostOf: (target: T) => Host,
): Record<string, (target: T) => void> {
  const events: Readonly<Record<string, HostEvent>> = {
    DataChanged: 'changed',
    SelectionChanged: 'selectionChanged',
    Activated: 'activated',
    Deactivated: 'deactivated',
    WorksheetAdded: 'added',
    WorksheetDeleted: 'deleted',
    Added: 'added',
    Deleted: 'deleted',
    Calculated: 'calculated',
    WorksheetCalculated: 'calculated',
  };
  const members: Record<string, (target: T) => void> = {};
  for (const [name, event] of Object.entries(events)) {
    members[`_Register${name}Event`] = (target) => {
      hostOf(target).listen(event, sheetOf(target), true);
    };
    members[`_Unregister${name}Event`] = (target) => {
      hostOf(target).listen(event, sheetOf(target), false);
    };
  }
  return members;
}

const worksheetType: ObjectType<OnSheet> = {
  name: 'Worksheet',
  key: ({ sheetId }) => sheetId,
  properties: {
    id: ({ sheetId }) => sheetId,
    name: {
      get: ({ host: { grid }, sheetId }) => grid.sheet(sheetId).getName(),
      set: ({ host, sheetId }, value) => {
        checkStructure(host);
        const name = argument.text(value, 'name');
        checkName(host, name, sheetId);
        if (host.grid.sheet(sheetId).getName() !== name) host.grid.renameSheet(sheetId, name);
      },
    },
    position: {
      get: ({ host: { grid }, sheetId }) => grid.sheetIds().indexOf(sheetId),
      set: ({ host, sheetId }, value) => {
        checkStructure(host);
        const position = argument.count(value, 'position');
        if (position < 0 || position >= host.grid.sheetIds().length) {
          throw new HostError('InvalidArgument', 'position must be that of a sheet');
        }
        host.grid.moveSheet(sheetId, position);
      },
    },
    tabColor: {
      get: ({ host: { grid }, sheetId }) => grid.tabColor(sheetId).toUpperCase(),
      set: ({ host: { grid }, sheetId }, value) => {
        const text = argument.text(value, 'tabColor');
        grid.setTabColor(sheetId, text === '' ? '' : argument.color(text, 'tabColor'));
      },
    },
    visibility: {
      get: ({ host: { grid }, sheetId }) => (grid.isHidden(sheetId) ? 'Hidden' : 'Visible'),
      set: ({ host, sheetId }, value) => {
        checkStructure(host);
        const hide = argument.oneOf(value, 'visibility', ['Visible', 'Hidden', 'VeryHidden'] as const) !== 'Visible';
        const others = visible(host).filter((id) => id !== sheetId);
        if (hide && others.length === 0) throw new HostError('InvalidOperation', 'a workbook shows at least one sheet');
        if (hide && host.grid.activeSheetId() === sheetId && others[0]) host.grid.activate(others[0]);
        host.grid.hide(sheetId, hide);
      },
    },
    showGridlines: ({ host: { grid }, sheetId }) => grid.showsGridlines(sheetId),
    showHeadings: ({ host: { grid }, sheetId }) => grid.extras(sheetId).showHeadings,
    // By these names office.js sets what it reads as showGridlines and showHeadings.
    gridlines: {
      get: ({ host: { grid }, sheetId }) => grid.showsGridlines(sheetId),
      set: ({ host: { grid }, sheetId }, value) => {
        grid.showGridlines(sheetId, argument.flag(value, 'showGridlines'));
      },
    },
    headings: {
      get: ({ host: { grid }, sheetId }) => grid.extras(sheetId).showHeadings,
      set: ({ host, sheetId }, value) => {
        host.grid.extras(sheetId).showHeadings = argument.flag(value, 'showHeadings');
        host.changed();
      },
    },
    /** Points. */
    standardHeight: ({ host: { grid }, sheetId }) => grid.sheet(sheetId).getConfig().defaultRowHeight / pixelsPerPoint,
    /** Characters of the default font: Excel's 64 pixels are 8.43. */
    standardWidth: {
      get: ({ host: { grid }, sheetId }) =>
        Math.round(((grid.sheet(sheetId).getConfig().defaultColumnWidth - cellPadding) / characterWidth) * 100) / 100,
      set: ({ host, sheetId }, value) => {
        checkUnprotected(host, sheetId);
        host.grid.sheet(sheetId).getConfig().defaultColumnWidth =
          Math.round(argument.number(value, 'standardWidth') * characterWidth) + cellPadding;
        host.changed();
      },
    },
  },
  parts: {
    names: ({ host, sheetId }) => names(host, sheetId),
    charts: ({ host, sheetId }) => charts(host, sheetId),
    tables: ({ host, sheetId }) => tablesOfSheet(host, sheetId),
    freezePanes: (on) => HostObject.of(freezePanesType, on),
    pageLayout: (on) => HostObject.of(pageLayoutType, on),
    horizontalPageBreaks: (on) => pageBreaks(on, 'rowBreaks'),
    verticalPageBreaks: (on) => pageBreaks(on, 'columnBreaks'),
    protection: (on) => HostObject.of(worksheetProtectionType, on),
  },
  methods: {
    activate: ({ host: { grid }, sheetId }) => {
      if (grid.isHidden(sheetId)) throw new HostError('InvalidOperation', 'a hidden sheet cannot be activated');
      grid.activate(sheetId);
    },
    delete: ({ host, sheetId }) => {
      checkStructure(host);
      if (visible(host).length === 1 && !host.grid.isHidden(sheetId)) {
        throw new HostError('InvalidOperation', 'a workbook keeps at least one visible sheet');
      }
      host.grid.deleteSheet(sheetId);
      host.changed();
    },
    calculate: ({ host: { grid }, sheetId }) => {
      grid.recalculate(everything(sheetId));
    },
    getRange: rangeOn,
    getRangeByIndexes: ({ host, sheetId }, row, column, rows, columns) => {
      const area = {
        sheetId,
        row: argument.count(row, 'startRow'),
        column: argument.count(column, 'startColumn'),
        rows: argument.count(rows, 'rowCount'),
        columns: argument.count(columns, 'columnCount'),
      };
      if (
        area.row < 0 ||
        area.column < 0 ||
        area.rows < 1 ||
        area.columns < 1 ||
        area.row + area.rows > maxRows ||
        area.column + area.columns > maxColumns
      ) {
        throw new HostError('InvalidArgument', 'the range would lie beyond the edge of the sheet');
      }
      return range(host, area);
    },
    getCell: ({ host, sheetId }, row, column) => {
      const area = {
        sheetId,
        row: argument.count(row, 'row'),
        column: argument.count(column, 'column'),
        rows: 1,
        columns: 1,
      };
      if (area.row < 0 || area.column < 0 || area.row >= maxRows || area.column >= maxColumns) {
        throw new HostError('InvalidArgument', 'the cell would lie beyond the edge of the sheet');
      }
      return range(host, area);
    },
    // A sheet without contents uses its first cell.
    getUsedRange: (on, valuesOnly) =>
      usedRange(on, valuesOnly) ?? range(on.host, { sheetId: on.sheetId, row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedRange,
    getNext: (on, visibleOnly) => neighbour(on, 1, visibleOnly) ?? missing('there is no sheet after this one'),
    getNextOrNullObject: (on, visibleOnly) => neighbour(on, 1, visibleOnly),
    getPrevious: (on, visibleOnly) => neighbour(on, -1, visibleOnly) ?? missing('there is no sheet before this one'),
    getPreviousOrNullObject: (on, visibleOnly) => neighbour(on, -1, visibleOnly),
    ...listeners<OnSheet>(
      ({ sheetId }) => sheetId,
      ({ host }) => host,
    ),
  },
};

const characterWidth = 7;
const cellPadding = 5;

function neighbour({ host, sheetId }: OnSheet, step: number, visibleOnly: Argument): HostObject | undefined {
  const order = visibleOnly === true ? visible(host) : host.grid.sheetIds();
  const id = order[order.indexOf(sheetId) + step];
  return id === undefined ? undefined : worksheet(host, id);
}

function missing(why: string): never {
  throw new HostError('ItemNotFound', why);
}

function find(host: Host, key: Argument): HostObject | undefined {
  const wanted = argument.text(key, 'key');
  const id = host.grid.hasSheet(wanted) ? wanted : host.grid.sheetIdByName(wanted);
  return id === undefined ? undefined : worksheet(host, id);
}

function item(host: Host, key: Argument): HostObject {
  return find(host, key) ?? missing(`there is no sheet "${argument.shown(key)}"`);
}

const worksheetsType: ObjectType<Host> = {
  name: 'WorksheetCollection',
  items: (host) => host.grid.sheetIds().map((id) => worksheet(host, id)),
  item,
  methods: {
    add: (host, name) => {
      checkStructure(host);
      const chosen = name === null || name === undefined || name === '' ? newName(host) : argument.text(name, 'name');
      checkName(host, chosen);
      return worksheet(host, host.grid.addSheet(chosen));
    },
    getItem: item,
    getItemOrNullObject: find,
    getActiveWorksheet: (host) => worksheet(host, host.grid.activeSheetId()),
    getFirst: (host, visibleOnly) => end(host, 0, visibleOnly),
    getLast: (host, visibleOnly) => end(host, -1, visibleOnly),
    getCount: (host, visibleOnly) => (visibleOnly === true ? visible(host) : host.grid.sheetIds()).length,
    ...listeners<Host>(
      () => undefined,
      (host) => host,
    ),
  },
};

function end(host: Host, index: number, visibleOnly: Argument): HostObject {
  const id = (visibleOnly === true ? visible(host) : host.grid.sheetIds()).at(index);
  return id === undefined ? missing('the workbook has no sheet') : worksheet(host, id);
}

const freezePanesType: ObjectType<OnSheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (on, frozen) => {
      const { row, column, rows, columns } = areaArgument(on.host, on.sheetId, frozen, 'frozenRange');
      on.host.grid.freeze(on.sheetId, rows === maxRows ? 0 : row + rows, columns === maxColumns ? 0 : column + columns);
    },
    freezeRows: ({ host: { grid }, sheetId }, count) => {
      grid.freeze(sheetId, argument.count(count ?? 1, 'count'), 0);
    },
    freezeColumns: ({ host: { grid }, sheetId }, count) => {
      grid.freeze(sheetId, 0, argument.count(count ?? 1, 'count'));
    },
    unfreeze: ({ host: { grid }, sheetId }) => {
      grid.freeze(sheetId, 0, 0);
    },
    getLocation: (on) => frozenRange(on) ?? missing('no panes are frozen'),
    getLocationOrNullObject: frozenRange,
  },
};

function frozenRange({ host, sheetId }: OnSheet): HostObject | undefined {
  const { rows, columns } = host.grid.frozen(sheetId);
  if (rows === 0 && columns === 0) return undefined;
  return range(host, { sheetId, row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns });
}

function layout({ host: { grid }, sheetId }: OnSheet): PageLayoutState {
  return grid.extras(sheetId).pageLayout;
}

function setLayout(on: OnSheet, change: Partial<PageLayoutState>): void {
  checkUnprotected(on.host, on.sheetId);
  Object.assign(layout(on), change);
  on.host.changed();
}

const paperSizes = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'Tabloid', 'Executive', 'B4', 'B5'] as const;

const yesOrNo = (part: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings') => ({
  get: (on: OnSheet) => layout(on)[part],
  set: (on: OnSheet, value: Argument) => {
    setLayout(on, { [part]: argument.flag(value, part) });
  },
});

const margin = (side: keyof PageMargins) => ({
  get: (on: OnSheet) => layout(on).margins?.[side] ?? normalMargins[side],
  set: (on: OnSheet, value: Argument) => {
    const points = argument.number(value, `${side}Margin`);
    if (points < 0) throw new HostError('InvalidArgument', `${side}Margin must not be negative`);
    setLayout(on, { margins: { ...layout(on).margins, [side]: points } });
  },
});

function storedRange(on: OnSheet, address: string | undefined): HostObject | undefined {
  return address === undefined ? undefined : range(on.host, areaOfAddress(on.host, on.sheetId, address));
}

const pageLayoutType: ObjectType<OnSheet> = {
  name: 'PageLayout',
  parts: { headersFooters: (on) => HostObject.of(headersFootersType, on) },
  properties: {
    orientation: {
      get: (on) => layout(on).orientation,
      set: (on, value) => {
        setLayout(on, { orientation: argument.oneOf(value, 'orientation', ['Portrait', 'Landscape']) });
      },
    },
    paperSize: {
      get: (on) => layout(on).paperSize,
      set: (on, value) => {
        setLayout(on, { paperSize: argument.oneOf(value, 'paperSize', paperSizes) });
      },
    },
    zoom: {
      get: (on) => ({ ...layout(on).zoom }),
      set: (on, value) => {
        const given = argument.record(value, 'zoom');
        const zoom: PageLayoutState['zoom'] = {};
        for (const part of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
          if (given[part] !== undefined && given[part] !== null)
            zoom[part] = argument.count(given[part], `zoom.${part}`);
        }
        // Excel's limits.
        if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) {
          throw new HostError('InvalidArgument', 'zoom.scale must be from 10 to 400');
        }
        setLayout(on, { zoom });
      },
    },
    centerHorizontally: yesOrNo('centerHorizontally'),
    centerVertically: yesOrNo('centerVertically'),
    printGridlines: yesOrNo('printGridlines'),
    printHeadings: yesOrNo('printHeadings'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  methods: {
    setPrintArea: (on, area) => {
      setLayout(on, { printArea: rectangleAddress(areaArgument(on.host, on.sheetId, area, 'printArea')) });
    },
    getPrintArea: (on) => storedRange(on, layout(on).printArea) ?? missing('the sheet has no print area'),
    getPrintAreaOrNullObject: (on) => storedRange(on, layout(on).printArea),
    setPrintTitleRows: (on, rows) => {
      const area = areaArgument(on.host, on.sheetId, rows, 'printTitleRows');
      setLayout(on, { titleRows: rectangleAddress({ ...area, column: 0, columns: maxColumns }) });
    },
    getPrintTitleRowsOrNullObject: (on) => storedRange(on, layout(on).titleRows),
    getPrintTitleRows: (on) => storedRange(on, layout(on).titleRows) ?? missing('the sheet has no title rows'),
    setPrintTitleColumns: (on, columns) => {
      const area = areaArgument(on.host, on.sheetId, columns, 'printTitleColumns');
      setLayout(on, { titleColumns: rectangleAddress({ ...area, row: 0, rows: maxRows }) });
    },
    getPrintTitleColumnsOrNullObject: (on) => storedRange(on, layout(on).titleColumns),
    getPrintTitleColumns: (on) => storedRange(on, layout(on).titleColumns) ?? missing('the sheet has no title columns'),
  },
};

const worksheetProtectionType: ObjectType<OnSheet> = {
  name: 'WorksheetProtection',
  properties: { protected: ({ host: { grid }, sheetId }) => grid.extras(sheetId).protected },
  methods: {
    protect: ({ host, sheetId }) => {
      const extras = host.grid.extras(sheetId);
      if (extras.protected) throw new HostError('InvalidOperation', 'the sheet is protected already');
      extras.protected = true;
      host.changed();
    },
    unprotect: ({ host, sheetId }) => {
      host.grid.extras(sheetId).protected = false;
      host.changed();
    },
  },
};

/** The smallest range that holds all of the given areas on one sheet. */
export function boundingRange(host: Host, areas: readonly Area[]): HostObject {
  const [first, ...others] = areas;
  if (!first) return missing('nothing is selected');
  return range(host, others.reduce(hull, first));
}
