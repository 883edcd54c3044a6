// DataValidation: what may be typed into a range, with its prompt and its warning.
import {
  generateRandomId,
  DataValidationErrorStyle,
  DataValidationStatus,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { AddDataValidationMutation, UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { ClearRangeDataValidationCommand, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Area, rectangleAddress } from '../../grid/area';
import type { Grid } from '../../grid/grid';
import {
  type ErrorStyle,
  type Rule,
  comparisons,
  errorAnswer,
  errorStyles,
  operators,
  operatorWords,
  promptAnswer,
  ruleAnswer,
  typeName,
} from '../../grid/validation-rules';
import * as argument from '../argument';
import { HostError } from '../error';
import { type Host, type OnArea, checkUnprotected } from '../host';
import { type Argument, HostObject, type ObjectType } from '../object-type';

export function dataValidation(host: Host, area: Area): HostObject {
  return HostObject.of(dataValidationType, { host, area });
}

/** Excel's own defaults: errors stop, blanks are let through. */
const noRule: Rule = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
};

function ruleAt(grid: Grid, sheetId: string, row: number, column: number): ISheetDataValidationRule | undefined {
  return grid.service(SheetDataValidationModel).getRuleByLocation(grid.unitId, sheetId, row, column);
}

function ruleOf({ host: { grid }, area }: OnArea): Rule | undefined {
  const rule = ruleAt(grid, area.sheetId, area.row, area.column);
  if (!rule) return undefined;
  const { uid: _uid, ranges: _ranges, ...rest } = rule;
  return rest;
}

function clear({ host: { grid }, area }: OnArea): void {
  const range = grid.clip(area);
  const rules = grid.service(SheetDataValidationModel).getRules(grid.unitId, area.sheetId);
  if (!rules.some(({ ranges }) => ranges.some((other) => overlap(range, other)))) return;
  grid.run(ClearRangeDataValidationCommand.id, { subUnitId: area.sheetId, ranges: [range] });
}

function overlap(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

function setRule(on: OnArea, change: Partial<Rule>): void {
  const { host, area } = on;
  const { grid } = host;
  checkUnprotected(host, area.sheetId);
  grid.makeRoom(area.sheetId, Math.min(area.row + area.rows, 5000) - 1, Math.min(area.column + area.columns, 200) - 1);
  const subUnitId = area.sheetId;
  const range = grid.clip(area);
  const model = grid.service(SheetDataValidationModel);
  const old = ruleAt(grid, subUnitId, area.row, area.column);
  const [place, another] = old?.ranges ?? [];
  // A rule for just these cells changes as it stands: a prompt and an alert follow each rule that an add-in writes.
  const stays = old !== undefined && place !== undefined && !another && samePlace(place, range);
  const given = { ...(old ?? noRule), ...change, uid: stays ? old.uid : generateRandomId(32), ranges: [range] };
  const rule = { ...given, ...model.getValidator(given.type)?.normalizeFormula(given, grid.unitId, subUnitId) };
  if (!stays) {
    clear(on);
    grid.run(AddDataValidationMutation.id, { subUnitId, rule });
    return;
  }
  const update = (type: UpdateRuleType): void => {
    grid.run(UpdateDataValidationMutation.id, { subUnitId, ruleId: rule.uid, payload: { type, payload: rule } });
  };
  if ('type' in change || 'allowBlank' in change) update(UpdateRuleType.SETTING);
  update(UpdateRuleType.OPTIONS);
}

function samePlace(one: IRange, other: IRange): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}

/** A bound as Excel takes it: a number, a formula, a date as text, or a range. */
function bound(on: OnArea, value: Argument, what: string): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value !== '') return value;
  if (value instanceof HostObject) return `=${on.host.grid.address(argument.area(value, what))}`;
  throw new HostError('InvalidArgument', `${what} must be a number, a formula or a range`);
}

/** Univer marks each separator of its own lists; Excel's lists are separated by plain commas. */
function listSource(on: OnArea, source: Argument): string {
  if (source instanceof HostObject) {
    const { sheetId, ...rectangle } = argument.area(source, 'source');
    return `=${on.host.grid.address({ sheetId, ...rectangle }).replace(rectangleAddress(rectangle), rectangleAddress(rectangle, true))}`;
  }
  const text = argument.text(source, 'list.source');
  if (text === '') throw new HostError('InvalidArgument', 'list.source must not be empty');
  if (text.length > 255 && !text.startsWith('=')) {
    throw new HostError('InvalidArgument', 'list.source must not be longer than 255 characters; use a range');
  }
  return text.startsWith('=')
    ? text
    : text
        .split(',')
        .map((word) => word.trim())
        .join(',');
}

function ruleFrom(on: OnArea, value: Argument): Partial<Rule> {
  const given = argument.record(value, 'rule');
  const keys = Object.keys(given).filter((key) => given[key] !== null && given[key] !== undefined);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined)
    throw new HostError('InvalidArgument', 'a validation rule has exactly one kind');
  if (key === 'list') {
    const list = argument.record(given[key], 'list');
    return {
      type: DataValidationType.LIST,
      formula1: listSource(on, list['source']),
      showDropDown: list['inCellDropDown'] !== false,
      operator: undefined as never,
    };
  }
  if (key === 'custom') {
    const formula = argument.text(argument.record(given[key], 'custom')['formula'], 'custom.formula');
    return { type: DataValidationType.CUSTOM, formula1: formula.startsWith('=') ? formula : `=${formula}` };
  }
  const comparison = comparisons.find(([name]) => name === key);
  if (!comparison) throw new HostError('UnsupportedOperation', `validation by "${key}" is not known in this workbook`);
  const bounds = argument.record(given[key], key);
  const operator = argument.oneOf(bounds['operator'], `${key}.operator`, operatorWords);
  const two = operator === 'Between' || operator === 'NotBetween';
  return {
    type: comparison[2],
    operator: operators[operator],
    formula1: bound(on, bounds['formula1'], `${key}.formula1`),
    ...(two ? { formula2: bound(on, bounds['formula2'], `${key}.formula2`) } : {}),
  };
}

/** One rule for all cells, or `undefined` where cells differ. */
function sharedRule(on: OnArea): Rule | null | undefined {
  const { startRow, endRow, startColumn, endColumn } = on.host.grid.clip(on.area);
  const uids = new Set<string | undefined>();
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      uids.add(
        on.host.grid
          .service(SheetDataValidationModel)
          .getRuleIdByLocation(on.host.grid.unitId, on.area.sheetId, row, column),
      );
    }
  }
  return uids.size === 1 ? (ruleOf(on) ?? null) : undefined;
}

function isValid({ host: { grid }, area }: OnArea): boolean | null {
  const model = grid.service(SheetDataValidationModel);
  const states = new Set<boolean>();
  const { startRow, endRow, startColumn, endColumn } = grid.clip(area);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const rule = ruleAt(grid, area.sheetId, row, column);
      const workbook = grid.workbook;
      const worksheet = grid.sheet(area.sheetId);
      const place = { unitId: grid.unitId, subUnitId: area.sheetId, row, col: column, workbook, worksheet };
      states.add(!rule || model.validator(rule, place) !== DataValidationStatus.INVALID);
    }
  }
  return states.size === 1 ? states.has(true) : null;
}

const dataValidationType: ObjectType<OnArea> = {
  name: 'DataValidation',
  properties: {
    type: (on) => {
      const rule = sharedRule(on);
      return rule === undefined ? 'Inconsistent' : typeName(rule ?? undefined);
    },
    rule: {
      get: (on) => ruleAnswer(sharedRule(on) ?? undefined),
      set: (on, value) => {
        setRule(on, { formula2: undefined as never, ...ruleFrom(on, value) });
      },
    },
    prompt: {
      get: (on) => promptAnswer(sharedRule(on) ?? undefined),
      set: (on, value) => {
        const given = argument.record(value, 'prompt');
        const title = argument.text(given['title'] ?? '', 'prompt.title');
        const message = argument.text(given['message'] ?? '', 'prompt.message');
        // Excel's limits.
        if (title.length > 32)
          throw new HostError('InvalidArgument', 'prompt.title must not be longer than 32 characters');
        if (message.length > 255)
          throw new HostError('InvalidArgument', 'prompt.message must not be longer than 255 characters');
        setRule(on, { promptTitle: title, prompt: message, showInputMessage: given['showPrompt'] !== false });
      },
    },
    errorAlert: {
      get: (on) => errorAnswer(sharedRule(on) ?? undefined),
      set: (on, value) => {
        const given = argument.record(value, 'errorAlert');
        const title = argument.text(given['title'] ?? '', 'errorAlert.title');
        const message = argument.text(given['message'] ?? '', 'errorAlert.message');
        if (title.length > 32)
          throw new HostError('InvalidArgument', 'errorAlert.title must not be longer than 32 characters');
        if (message.length > 255)
          throw new HostError('InvalidArgument', 'errorAlert.message must not be longer than 255 characters');
        const style = argument.oneOf(
          given['style'] ?? 'Stop',
          'errorAlert.style',
          Object.keys(errorStyles) as ErrorStyle[],
        );
        setRule(on, {
          errorTitle: title,
          error: message,
          errorStyle: errorStyles[style],
          showErrorMessage: given['showAlert'] !== false,
        });
      },
    },
    ignoreBlanks: {
      get: (on) => sharedRule(on)?.allowBlank ?? true,
      set: (on, value) => {
        setRule(on, { allowBlank: argument.flag(value, 'ignoreBlanks') });
      },
    },
    valid: isValid,
  },
  methods: {
    clear: (on) => {
      checkUnprotected(on.host, on.area.sheetId);
      clear(on);
    },
  },
};
