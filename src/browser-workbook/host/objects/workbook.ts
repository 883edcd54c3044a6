// Workbook, Application and what belongs to the whole workbook: settings, protection, selection.
import { type Area, rectangleAddress } from '../../grid/area';
import type { Json } from '../../grid/extras';
import * as argument from '../argument';
import { HostError } from '../error';
import type { Host } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';
import { customXmlParts } from './custom-xml-part';
import { names } from './named-item';
import { range } from './range';
import { tables } from './table';
import { boundingRange, listeners, worksheet, worksheets } from './worksheet';

export function workbook(host: Host): HostObject {
  return HostObject.of(workbookType, host);
}

const workbookType: ObjectType<Host> = {
  name: 'Workbook',
  properties: {
    name: () => 'Book1.xlsx',
    isDirty: () => true,
    readOnly: () => false,
    autoSave: () => false,
    previouslySaved: () => false,
  },
  parts: {
    application: (host) => HostObject.of(applicationType, host),
    worksheets,
    names: (host) => names(host),
    tables,
    customXmlParts,
    settings: (host) => HostObject.of(settingsType, host),
    protection: (host) => HostObject.of(workbookProtectionType, host),
  },
  methods: {
    getActiveCell: (host) => {
      const { cell } = host.grid.selection();
      return range(host, { sheetId: host.grid.activeSheetId(), ...cell, rows: 1, columns: 1 });
    },
    getSelectedRange: (host) => {
      const { areas } = host.grid.selection();
      if (areas.length > 1) throw new HostError('InvalidSelection', 'more than one range is selected');
      return boundingRange(host, areas);
    },
    getSelectedRanges: (host) => HostObject.of(rangeAreasType, { host, areas: host.grid.selection().areas }),
    ...listeners<Host>(
      () => undefined,
      (host) => host,
    ),
  },
};

interface OnAreas {
  readonly host: Host;
  readonly areas: readonly Area[];
}

const rangeAreasType: ObjectType<OnAreas> = {
  name: 'RangeAreas',
  byReference: true,
  properties: {
    address: ({ host, areas }) => areas.map((area) => host.grid.address(area)).join(','),
    addressLocal: ({ host, areas }) => areas.map((area) => host.grid.address(area)).join(','),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    isEntireRow: ({ areas }) => areas.every((area) => /^\d+:\d+$/.test(rectangleAddress(area))),
    isEntireColumn: ({ areas }) => areas.every((area) => /^[A-Z]+:[A-Z]+$/.test(rectangleAddress(area))),
  },
  parts: {
    worksheet: ({ host }) => worksheet(host, host.grid.activeSheetId()),
    areas: (on) => HostObject.of(rangeCollectionType, on),
  },
};

const rangeCollectionType: ObjectType<OnAreas> = {
  name: 'RangeCollection',
  items: ({ host, areas }) => areas.map((area) => range(host, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ host, areas }, index) => {
      const area = areas[argument.count(index, 'index')];
      if (!area) throw new HostError('InvalidArgument', `there are ${String(areas.length)} ranges`);
      return range(host, area);
    },
  },
};

const applicationType: ObjectType<Host> = {
  name: 'Application',
  properties: {
    calculationMode: () => 'Automatic',
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  methods: {
    // One calculation follows the last change, however many there are: nothing to hold back.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
    calculate: ({ grid }, type) => {
      const kind = argument.oneOf(type, 'calculationType', ['Recalculate', 'Full', 'FullRebuild'] as const);
      if (kind !== 'Recalculate') grid.recalculateAll();
    },
  },
};

interface OnSetting {
  readonly host: Host;
  readonly name: string;
}

function settingsOf(host: Host): Record<string, Json> {
  return host.grid.workbookExtras().settings;
}

const settingType: ObjectType<OnSetting> = {
  name: 'Setting',
  key: ({ name }) => name,
  properties: {
    key: ({ name }) => name,
    value: {
      get: ({ host, name }) => settingsOf(host)[name] ?? null,
      set: ({ host, name }, value) => {
        settingsOf(host)[name] = argument.json(value, 'value');
        host.changed();
      },
    },
  },
  methods: {
    delete: ({ host, name }) => {
      const { [name]: _gone, ...rest } = settingsOf(host);
      host.grid.workbookExtras().settings = rest;
      host.changed();
    },
  },
};

function setting(host: Host, key: Argument): HostObject | undefined {
  const name = argument.text(key, 'key');
  return name in settingsOf(host) ? HostObject.of(settingType, { host, name }) : undefined;
}

function presentSetting(host: Host, key: Argument): HostObject {
  const found = setting(host, key);
  if (!found) throw new HostError('ItemNotFound', `there is no setting "${argument.shown(key)}"`);
  return found;
}

const settingsType: ObjectType<Host> = {
  name: 'SettingCollection',
  items: (host) => Object.keys(settingsOf(host)).map((name) => HostObject.of(settingType, { host, name })),
  item: presentSetting,
  methods: {
    add: (host, key, value) => {
      const name = argument.text(key, 'key');
      if (name === '') throw new HostError('InvalidArgument', 'a setting has a key');
      settingsOf(host)[name] = argument.json(value, 'value');
      host.changed();
      return HostObject.of(settingType, { host, name });
    },
    getCount: (host) => Object.keys(settingsOf(host)).length,
    getItem: presentSetting,
    getItemOrNullObject: setting,
  },
};

const workbookProtectionType: ObjectType<Host> = {
  name: 'WorkbookProtection',
  properties: { protected: ({ grid }) => grid.workbookExtras().structureProtected },
  methods: {
    protect: (host) => {
      const extras = host.grid.workbookExtras();
      if (extras.structureProtected) throw new HostError('InvalidOperation', 'the workbook is protected already');
      extras.structureProtected = true;
      host.changed();
    },
    unprotect: (host) => {
      host.grid.workbookExtras().structureProtected = false;
      host.changed();
    },
  },
};
