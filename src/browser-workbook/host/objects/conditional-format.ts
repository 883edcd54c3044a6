// ConditionalFormat: formats that hold while a formula, or a comparison of the cell, is true; and scales of colours.
import { BooleanNumber, type IStyleBase, Rectangle } from '@univerjs/core';
import {
  AddCfCommand,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IColorScale,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  type IHighlightCell,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import { type Area, intersection } from '../../grid/area';
import { conditionalRules } from '../../grid/conditional-rules';
import * as argument from '../argument';
import { HostError } from '../error';
import { type Host, type OnArea, checkUnprotected } from '../host';
import { HostObject, type ObjectType, type Property } from '../object-type';

type Rule = IConditionFormattingRule;

interface OnRule {
  readonly host: Host;
  readonly sheetId: string;
  readonly cfId: string;
}

export function conditionalFormats(host: Host, area: Area): HostObject {
  return HostObject.of(conditionalFormatsType, { host, area });
}

function rulesOn({ host: { grid }, area }: OnArea): Rule[] {
  return conditionalRules(grid, area.sheetId).filter(({ ranges }) =>
    ranges.some((part) => intersection(area, areaOf(area.sheetId, part))),
  );
}

function areaOf(sheetId: string, part: Rule['ranges'][number]): Area {
  return {
    sheetId,
    row: part.startRow,
    column: part.startColumn,
    rows: part.endRow - part.startRow + 1,
    columns: part.endColumn - part.startColumn + 1,
  };
}

function format({ host, area }: OnArea, { cfId }: Rule): HostObject {
  return HostObject.of(conditionalFormatType, { host, sheetId: area.sheetId, cfId });
}

const kinds = ['Custom', 'CellValue', 'ColorScale'] as const;
type Kind = (typeof kinds)[number];

/** What a new format is until the add-in says more: it shows nothing. */
const newRules: Readonly<Record<Kind, Rule['rule']>> = {
  Custom: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} },
  CellValue: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator.between,
    value: [0, 0],
    style: {},
  },
  ColorScale: { type: CFRuleType.colorScale, config: [] },
};

function add(on: OnArea, kind: Kind): HostObject {
  const { host, area } = on;
  checkUnprotected(host, area.sheetId);
  const { grid } = host;
  grid.makeRoom(area.sheetId, Math.min(area.row + area.rows, 5000) - 1, Math.min(area.column + area.columns, 200) - 1);
  const cfId = grid.service(ConditionalFormattingRuleModel).createCfId(grid.unitId, area.sheetId);
  const rule: Rule = { cfId, ranges: [grid.clip(area)], stopIfTrue: false, rule: newRules[kind] };
  grid.run(AddCfCommand.id, { subUnitId: area.sheetId, rule });
  return format(on, rule);
}

function current({ host, sheetId, cfId }: OnRule): Rule {
  const rule = host.grid.service(ConditionalFormattingRuleModel).getRule(host.grid.unitId, sheetId, cfId);
  if (!rule) throw new HostError('ItemNotFound', 'the conditional format is gone');
  return rule;
}

function change(on: OnRule, rule: Rule): void {
  checkUnprotected(on.host, on.sheetId);
  on.host.grid.run(SetCfCommand.id, { subUnitId: on.sheetId, cfId: on.cfId, rule });
}

function highlight(on: OnRule): IHighlightCell {
  const { rule } = current(on);
  if (rule.type !== CFRuleType.highlightCell)
    throw new HostError('InvalidOperation', 'the conditional format has no such part');
  return rule;
}

function changeStyle(on: OnRule, style: IStyleBase): void {
  const rule = current(on);
  change(on, { ...rule, rule: { ...highlight(on), style: { ...highlight(on).style, ...style } } as Rule['rule'] });
}

function kindOf(on: OnRule): Kind | 'Other' {
  const { rule } = current(on);
  if (rule.type === CFRuleType.colorScale) return 'ColorScale';
  if (rule.type !== CFRuleType.highlightCell) return 'Other';
  const { subType } = rule as IHighlightCell;
  return subType === CFSubRuleType.formula ? 'Custom' : subType === CFSubRuleType.number ? 'CellValue' : 'Other';
}

const comparisonOperators = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const;
type Comparison = keyof typeof comparisonOperators;
const comparisonWords = Object.keys(comparisonOperators) as Comparison[];

const ruleType: ObjectType<OnRule> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (on) => (highlight(on) as IFormulaHighlightCell).value,
      set: (on, value) => {
        const formula = argument.text(value, 'formula');
        if (formula === '') throw new HostError('InvalidArgument', 'formula must not be empty');
        const rule = current(on);
        const text = formula.startsWith('=') ? formula : `=${formula}`;
        change(on, { ...rule, rule: { ...(rule.rule as IFormulaHighlightCell), value: text } });
      },
    },
  },
};

function style<Value extends string | boolean>(
  read: (style: IStyleBase) => Value | null,
  write: (value: Value) => IStyleBase,
  check: (value: Parameters<typeof argument.text>[0]) => Value,
): Property<OnRule> {
  return {
    get: (on) => read(highlight(on).style),
    set: (on, value) => {
      changeStyle(on, write(check(value)));
    },
  };
}

const fontType: ObjectType<OnRule> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: style(
      ({ cl }) => cl?.rgb ?? null,
      (rgb) => ({ cl: { rgb } }),
      (value) => argument.color(value, 'color'),
    ),
    bold: style(
      ({ bl }) => (bl === undefined ? null : bl === BooleanNumber.TRUE),
      (bold) => ({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      (value) => argument.flag(value, 'bold'),
    ),
    italic: style(
      ({ it }) => (it === undefined ? null : it === BooleanNumber.TRUE),
      (italic) => ({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      (value) => argument.flag(value, 'italic'),
    ),
    strikethrough: style(
      ({ st }) => (st === undefined ? null : st.s === BooleanNumber.TRUE),
      (struck) => ({ st: { s: struck ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
      (value) => argument.flag(value, 'strikethrough'),
    ),
    underline: style(
      ({ ul }) => (ul === undefined ? null : ul.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      (line) => ({ ul: { s: line === 'Single' ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
      (value) => argument.oneOf(value, 'underline', ['None', 'Single']),
    ),
  },
};

const fillType: ObjectType<OnRule> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: style(
      ({ bg }) => bg?.rgb ?? null,
      (rgb) => ({ bg: { rgb } }),
      (value) => argument.color(value, 'color'),
    ),
  },
  methods: {
    clear: (on) => {
      const { bg: _fill, ...rest } = highlight(on).style;
      const rule = current(on);
      change(on, { ...rule, rule: { ...highlight(on), style: rest } as Rule['rule'] });
    },
  },
};

const conditionalRangeFormatType: ObjectType<OnRule> = {
  name: 'ConditionalRangeFormat',
  properties: {
    numberFormat: style(
      ({ n }) => n?.pattern ?? null,
      (pattern) => ({ n: { pattern } }),
      (value) => argument.text(value, 'numberFormat'),
    ),
  },
  parts: {
    font: (on) => HostObject.of(fontType, on),
    fill: (on) => HostObject.of(fillType, on),
  },
};

const customType: ObjectType<OnRule> = {
  name: 'CustomConditionalFormat',
  parts: {
    rule: (on) => HostObject.of(ruleType, on),
    format: (on) => HostObject.of(conditionalRangeFormatType, on),
  },
};

const cellValueType: ObjectType<OnRule> = {
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: (on) => {
        const { operator, value } = current(on).rule as {
          operator: CFNumberOperator;
          value?: number | [number, number];
        };
        const word = comparisonWords.find((name) => comparisonOperators[name] === operator) ?? 'Between';
        const [first, second] = Array.isArray(value) ? value : [value ?? 0];
        return {
          operator: word,
          formula1: `=${String(first)}`,
          ...(second === undefined ? {} : { formula2: `=${String(second)}` }),
        };
      },
      set: (on, value) => {
        const given = argument.record(value, 'rule');
        const operator = argument.oneOf(given['operator'], 'operator', comparisonWords);
        const limit = (name: string): number => {
          const bound = given[name];
          const text = (typeof bound === 'number' ? String(bound) : argument.text(bound, name)).replace(/^=/, '');
          if (text === '' || !Number.isFinite(Number(text))) {
            throw new HostError(
              'UnsupportedOperation',
              `${name} must be a number in this workbook; use a custom rule for formulas`,
            );
          }
          return Number(text);
        };
        const two = operator === 'Between' || operator === 'NotBetween';
        const rule = current(on);
        change(on, {
          ...rule,
          rule: {
            ...highlight(on),
            subType: CFSubRuleType.number,
            operator: comparisonOperators[operator],
            value: two ? [limit('formula1'), limit('formula2')] : limit('formula1'),
          } as Rule['rule'],
        });
      },
    },
  },
  parts: { format: (on) => HostObject.of(conditionalRangeFormatType, on) },
};

function scale(on: OnRule): IColorScale {
  const { rule } = current(on);
  if (rule.type !== CFRuleType.colorScale)
    throw new HostError('InvalidOperation', 'the conditional format is not a scale of colours');
  return rule;
}

const points = ['minimum', 'midpoint', 'maximum'] as const;
const pointTypes = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;
const pointWords = Object.keys(pointTypes) as (keyof typeof pointTypes)[];

const colorScaleType: ObjectType<OnRule> = {
  name: 'ColorScaleConditionalFormat',
  properties: {
    criteria: {
      get: (on) => {
        const { config } = scale(on);
        const named = config.length === 3 ? points : (['minimum', 'maximum'] as const);
        return Object.fromEntries(
          config.map(({ color, value: { type, value } }, index) => [
            named[index] ?? 'maximum',
            {
              type: pointWords.find((word) => pointTypes[word] === type) ?? 'LowestValue',
              color,
              formula: value === undefined ? null : String(value),
            },
          ]),
        );
      },
      set: (on, value) => {
        const given = argument.record(value, 'criteria');
        const present = points.filter((point) => given[point] !== null && given[point] !== undefined);
        if (!present.includes('minimum') || !present.includes('maximum'))
          throw new HostError('InvalidArgument', 'criteria needs a minimum and a maximum');
        const config = present.map((point, index): IColorScale['config'][number] => {
          const { type, color, formula } = argument.record(given[point], point);
          const word = argument.oneOf(type, `${point}.type`, pointWords);
          return {
            index,
            color: argument.color(color, `${point}.color`),
            value: { type: pointTypes[word], ...pointValue(word, formula, point) },
          };
        });
        const rule = current(on);
        change(on, { ...rule, rule: { ...scale(on), config } });
      },
    },
    threeColorScale: (on) => scale(on).config.length === 3,
  },
};

function pointValue(
  word: (typeof pointWords)[number],
  formula: Parameters<typeof argument.text>[0],
  point: string,
): { value?: number | string } {
  if (word === 'LowestValue' || word === 'HighestValue') return {};
  const text = typeof formula === 'number' ? String(formula) : argument.text(formula, `${point}.formula`);
  if (word === 'Formula') return { value: text };
  const value = Number(text.replace(/^=/, ''));
  if (text === '' || !Number.isFinite(value)) {
    throw new HostError('UnsupportedOperation', `${point}.formula must be a number in this workbook`);
  }
  return { value };
}

const conditionalFormatType: ObjectType<OnRule> = {
  name: 'ConditionalFormat',
  key: ({ cfId }) => cfId,
  properties: {
    id: ({ cfId }) => cfId,
    type: (on) => {
      const kind = kindOf(on);
      return kind === 'Other' ? 'Custom' : kind;
    },
    priority: (on) => conditionalRules(on.host.grid, on.sheetId).findIndex(({ cfId }) => cfId === on.cfId),
    stopIfTrue: {
      get: (on) => current(on).stopIfTrue,
      set: (on, value) => {
        change(on, { ...current(on), stopIfTrue: argument.flag(value, 'stopIfTrue') });
      },
    },
  },
  parts: {
    custom: (on) => {
      if (kindOf(on) !== 'Custom')
        throw new HostError('InvalidOperation', 'the conditional format is not of the custom type');
      return HostObject.of(customType, on);
    },
    customOrNullObject: (on) => (kindOf(on) === 'Custom' ? HostObject.of(customType, on) : undefined),
    cellValue: (on) => {
      if (kindOf(on) !== 'CellValue')
        throw new HostError('InvalidOperation', 'the conditional format is not of the cell value type');
      return HostObject.of(cellValueType, on);
    },
    cellValueOrNullObject: (on) => (kindOf(on) === 'CellValue' ? HostObject.of(cellValueType, on) : undefined),
    colorScale: (on) => {
      scale(on);
      return HostObject.of(colorScaleType, on);
    },
    colorScaleOrNullObject: (on) => (kindOf(on) === 'ColorScale' ? HostObject.of(colorScaleType, on) : undefined),
  },
  methods: {
    getRange: (on) => rangeOf(on) ?? missing(),
    getRangeOrNullObject: rangeOf,
    delete: (on) => {
      checkUnprotected(on.host, on.sheetId);
      current(on);
      on.host.grid.run(DeleteCfCommand.id, { subUnitId: on.sheetId, cfId: on.cfId });
    },
  },
};

/** A format over several rectangles has no single range. */
function rangeOf(on: OnRule): HostObject | undefined {
  const { ranges } = current(on);
  const [first] = ranges;
  return first && ranges.length === 1 ? on.host.range(areaOf(on.sheetId, first)) : undefined;
}

function missing(): never {
  throw new HostError('ItemNotFound', 'the conditional format is not on one rectangle');
}

const conditionalFormatsType: ObjectType<OnArea> = {
  name: 'ConditionalFormatCollection',
  items: (on) => rulesOn(on).map((rule) => format(on, rule)),
  item: (on, key) => {
    const rule = rulesOn(on).find(({ cfId }) => cfId === key);
    if (!rule) throw new HostError('ItemNotFound', 'the range has no such conditional format');
    return format(on, rule);
  },
  methods: {
    add: (on, type) => {
      const asked = argument.text(type, 'type');
      const kind = kinds.find((one) => one === asked);
      if (!kind) {
        throw new HostError(
          'UnsupportedOperation',
          `conditional formats of the type "${asked}" are not known in this workbook`,
        );
      }
      return add(on, kind);
    },
    getCount: (on) => rulesOn(on).length,
    getItemOrNullObject: (on, key) => {
      const rule = rulesOn(on).find(({ cfId }) => cfId === key);
      return rule && format(on, rule);
    },
    getItemAt: (on, index) => {
      const rule = rulesOn(on)[argument.count(index, 'index')];
      if (!rule) throw new HostError('InvalidArgument', 'the range has fewer conditional formats');
      return format(on, rule);
    },
    clearAll: ({ host: { grid }, area }) => {
      // Outside of the area a rule goes on.
      for (const rule of [...conditionalRules(grid, area.sheetId)]) {
        const ranges = Rectangle.subtractMulti(rule.ranges, [grid.clip(area)]);
        const place = { subUnitId: area.sheetId, cfId: rule.cfId };
        if (ranges.length === 0) grid.run(DeleteCfCommand.id, place);
        else grid.run(SetCfCommand.id, { ...place, rule: { ...rule, ranges } });
      }
    },
  },
};
