// NamedItem: names of the workbook or of one sheet, for cells and for formulas such as a LAMBDA.
import { generateRandomId } from '@univerjs/core';
import {
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { type Area, parseRectangle, rectangleAddress, splitAddress } from '../../grid/area';
import { isFormulaComplete } from '../../grid/formula';
import { definedNames, nameFormula } from '../../grid/defined-names';
import { isErrorValue } from '../../grid/grid';
import * as argument from '../argument';
import { HostError } from '../error';
import type { Host } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';

/** Names of the workbook, or of one sheet. */
interface Scope {
  readonly host: Host;
  readonly sheetId: string | undefined;
}
interface OnName extends Scope {
  readonly id: string;
}

export function names(host: Host, sheetId?: string): HostObject {
  return HostObject.of(namedItemsType, { host, sheetId });
}

function inScope({ host, sheetId }: Scope): IDefinedNamesServiceParam[] {
  const scope = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return definedNames(host.grid).filter(
    ({ localSheetId }) => (localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope,
  );
}

function find(scope: Scope, name: string): IDefinedNamesServiceParam | undefined {
  const wanted = name.toLowerCase();
  return inScope(scope).find((entry) => entry.name.toLowerCase() === wanted);
}

function namedItem(scope: Scope, { id }: IDefinedNamesServiceParam): HostObject {
  return HostObject.of(namedItemType, { ...scope, id });
}

function areaOfFormula(host: Host, formula: string): Area | undefined {
  const { sheet, cells } = splitAddress(formula.replace(/^=/, ''));
  const rectangle = parseRectangle(cells);
  const sheetId = sheet === undefined ? undefined : host.grid.sheetIdByName(sheet);
  return rectangle && sheetId !== undefined ? { sheetId, ...rectangle } : undefined;
}

/** The cells that a name stands for, seen from a sheet. */
export function rectangleOfName(host: Host, sheetId: string, name: string): Area | undefined {
  const entry = find({ host, sheetId }, name) ?? find({ host, sheetId: undefined }, name);
  return entry && areaOfFormula(host, nameFormula(entry));
}

/** Refuses what Excel refuses as a name: spaces, signs, what reads as a cell. */
function checkName(scope: Scope, name: string): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const cell = /^[a-z]{1,3}\d+$/i.test(name) && parseRectangle(name) !== undefined;
  if (!legal || cell || /^(r|c|r\d+|c\d+|r\d*c\d*)$/i.test(name) || /^(true|false)$/i.test(name)) {
    throw new HostError('InvalidArgument', `"${name}" cannot be a name`);
  }
  if (find(scope, name)) throw new HostError('ItemAlreadyExists', `the name "${name}" exists already`);
}

function add(scope: Scope, name: Argument, reference: Argument, comment: Argument): HostObject {
  const { host, sheetId } = scope;
  const chosen = argument.text(name, 'name');
  checkName(scope, chosen);
  let formula: string;
  if (reference instanceof HostObject) {
    const area = argument.area(reference, 'reference');
    const { sheetId: _sheet, ...rectangle } = area;
    formula = `=${host.grid.address(area).replace(rectangleAddress(rectangle), rectangleAddress(rectangle, true))}`;
  } else {
    formula = argument.text(reference, 'reference');
    if (!formula.startsWith('='))
      formula = /^-?\d+(\.\d+)?$/.test(formula) ? `=${formula}` : `="${formula.replaceAll('"', '""')}"`;
  }
  if (!isFormulaComplete(formula)) throw new HostError('InvalidArgument', `"${formula}" is not a whole formula`);
  const entry: IDefinedNamesServiceParam = {
    id: generateRandomId(32),
    name: chosen,
    // Univer tells cells from formulas by the equals sign.
    formulaOrRefString: areaOfFormula(host, formula) ? formula.slice(1) : formula,
    comment: comment === null || comment === undefined ? '' : argument.text(comment, 'comment'),
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: false,
  };
  host.grid.run(SetDefinedNameMutation.id, entry);
  return namedItem(scope, entry);
}

function entryOf({ host, id }: OnName): IDefinedNamesServiceParam {
  const entry = definedNames(host.grid).find((candidate) => candidate.id === id);
  if (!entry) throw new HostError('ItemNotFound', 'the name is gone');
  return entry;
}

function change(on: OnName, part: Partial<IDefinedNamesServiceParam>): void {
  on.host.grid.run(SetDefinedNameMutation.id, { ...entryOf(on), ...part });
}

/** The value of a name: the address of its cells, or a constant; a formula's is not calculated here. */
function valueOf(on: OnName): string | number | boolean {
  const formula = nameFormula(entryOf(on)).slice(1);
  const area = areaOfFormula(on.host, formula);
  if (area)
    return on.host.grid
      .address(area)
      .replace(/([^!]+)$/, (cells) => rectangleAddress(parseRectangle(cells) ?? area, true));
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === 'true';
  if (/^"(?:[^"]|"")*"$/.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  return isErrorValue(formula) ? formula : '#CALC!';
}

function typeOf(on: OnName): string {
  if (areaOfFormula(on.host, nameFormula(entryOf(on)))) return 'Range';
  const value = valueOf(on);
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return isErrorValue(value) ? 'Error' : 'String';
}

function rangeOf(on: OnName): HostObject | undefined {
  const area = areaOfFormula(on.host, nameFormula(entryOf(on)));
  return area && on.host.range(area);
}

const namedItemType: ObjectType<OnName> = {
  name: 'NamedItem',
  // A name that was deleted in the same batch is still found by what it was.
  key: (on) => definedNames(on.host.grid).find(({ id }) => id === on.id)?.name ?? on.id,
  properties: {
    name: (on) => entryOf(on).name,
    formula: {
      get: (on) => nameFormula(entryOf(on)),
      set: (on, value) => {
        const formula = argument.text(value, 'formula');
        if (!isFormulaComplete(formula)) throw new HostError('InvalidArgument', `"${formula}" is not a whole formula`);
        change(on, { formulaOrRefString: areaOfFormula(on.host, formula) ? formula.replace(/^=/, '') : formula });
      },
    },
    value: valueOf,
    type: typeOf,
    scope: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet'),
    comment: {
      get: (on) => entryOf(on).comment ?? '',
      set: (on, value) => {
        change(on, { comment: argument.text(value, 'comment') });
      },
    },
    visible: {
      get: (on) => entryOf(on).hidden !== true,
      set: (on, value) => {
        change(on, { hidden: !argument.flag(value, 'visible') });
      },
    },
  },
  parts: {
    worksheet: ({ host, sheetId }) => {
      if (sheetId === undefined) throw new HostError('ItemNotFound', 'the name belongs to the workbook');
      return host.worksheet(sheetId);
    },
    worksheetOrNullObject: ({ host, sheetId }) => (sheetId === undefined ? undefined : host.worksheet(sheetId)),
  },
  methods: {
    getRange: (on) => {
      const found = rangeOf(on);
      if (!found) throw new HostError('InvalidReference', `the name "${entryOf(on).name}" does not stand for cells`);
      return found;
    },
    getRangeOrNullObject: rangeOf,
    delete: (on) => {
      // Not the command: it would write #REF! into the formulas, where Excel leaves them and shows #NAME?.
      on.host.grid.run(RemoveDefinedNameMutation.id, { ...entryOf(on) });
    },
  },
};

function item(scope: Scope, key: Argument): HostObject {
  const name = argument.text(key, 'name');
  const entry = find(scope, name);
  if (!entry) throw new HostError('ItemNotFound', `there is no name "${name}"`);
  return namedItem(scope, entry);
}

const namedItemsType: ObjectType<Scope> = {
  name: 'NamedItemCollection',
  items: (scope) => inScope(scope).map((entry) => namedItem(scope, entry)),
  item,
  methods: {
    add,
    addFormulaLocal: add,
    getItem: item,
    getItemOrNullObject: (scope, key) => {
      const entry = find(scope, argument.text(key, 'name'));
      return entry && namedItem(scope, entry);
    },
    getCount: (scope) => inScope(scope).length,
  },
};
