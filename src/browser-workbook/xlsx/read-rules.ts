// What a file allows in cells and how it marks them, as the grid keeps it (ECMA-376, part 1, 18.3.1.18 and 18.3.1.33).
import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleBase,
} from '@univerjs/core';
import {
  type CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { cellAddress, maxColumns, maxRows, parseRectangle, rectangleAddress } from '../grid/area';
import { dateOf } from '../grid/days';
import { formulaFromFile } from './file-formula';
import { type ThemeColors, colorOf } from './read-styles';
import { rangeOf } from './read-sheet';
import { type XmlElement, child, childrenOf, flagOf, numberOf } from './xml';

/** How far a sheet goes here: a file's rule may reach over the seventeen thousand million cells that a sheet can have. */
export interface SheetSize {
  readonly rowCount?: number;
  readonly columnCount?: number;
}

function rangesOf(sqref: string | undefined, { rowCount = maxRows, columnCount = maxColumns }: SheetSize): IRange[] {
  return (sqref ?? '').split(/\s+/).flatMap((address) => {
    const place = parseRectangle(address);
    if (!place || place.row >= rowCount || place.column >= columnCount) return [];
    const { startRow, startColumn, endRow, endColumn } = rangeOf(place);
    return [
      {
        startRow,
        startColumn,
        endRow: Math.min(endRow, rowCount - 1),
        endColumn: Math.min(endColumn, columnCount - 1),
      },
    ];
  });
}

// Validations

const validationTypes: Readonly<Record<string, DataValidationType>> = {
  none: DataValidationType.ANY,
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

export function readValidations(
  sheet: XmlElement,
  addInFunctions: readonly string[],
  size: SheetSize,
): ISheetDataValidationRule[] {
  return childrenOf(child(sheet, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const { sqref, type: word = 'none', operator = 'between', errorStyle = 'stop', ...said } = element.attributes;
    const type = validationTypes[word];
    const ranges = rangesOf(sqref, size);
    if (type === undefined || ranges.length === 0) return [];
    const isCompared =
      type !== DataValidationType.LIST && type !== DataValidationType.CUSTOM && type !== DataValidationType.ANY;
    const formula1 = bound(type, child(element, 'formula1')?.text, addInFunctions);
    const formula2 = bound(type, child(element, 'formula2')?.text, addInFunctions);
    return [
      {
        uid: generateRandomId(32),
        type,
        ranges,
        ...(isCompared ? { operator: operator as DataValidationOperator } : {}),
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
        allowBlank: flagOf(element, 'allowBlank'),
        showErrorMessage: flagOf(element, 'showErrorMessage'),
        showInputMessage: flagOf(element, 'showInputMessage'),
        errorStyle: errorStyles[errorStyle] ?? DataValidationErrorStyle.STOP,
        // What a file calls so hides the arrow.
        ...(type === DataValidationType.LIST ? { showDropDown: !flagOf(element, 'showDropDown') } : {}),
        ...(said['errorTitle'] ? { errorTitle: said['errorTitle'] } : {}),
        ...(said['error'] ? { error: said['error'] } : {}),
        ...(said['promptTitle'] ? { promptTitle: said['promptTitle'] } : {}),
        ...(said['prompt'] ? { prompt: said['prompt'] } : {}),
      },
    ];
  });
}

/** A bound as the grid has it: a number, a day as year-month-day, the values of a list, or a formula. */
function bound(
  type: DataValidationType,
  text: string | undefined,
  addInFunctions: readonly string[],
): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  const listed = /^"((?:[^"]|"")*)"$/.exec(trimmed)?.[1];
  if (type === DataValidationType.LIST && listed !== undefined) return listed.replaceAll('""', '"');
  const number = Number(trimmed);
  if (!Number.isFinite(number)) return formulaFromFile(trimmed, addInFunctions);
  if (type !== DataValidationType.DATE || !Number.isInteger(number)) return trimmed;
  return dateOf(number).toISOString().slice(0, 10);
}

// Conditional formats

export interface RulesOfSheet {
  readonly rules: readonly IConditionFormattingRule[];
  /** How many rules mark cells in a way that the grid does not know. */
  readonly unknown: number;
}

export interface RuleContext {
  readonly differences: readonly IStyleBase[];
  readonly theme: ThemeColors;
  readonly addInFunctions: readonly string[];
  readonly size: SheetSize;
}

export function readConditionalRules(sheet: XmlElement, context: RuleContext): RulesOfSheet {
  let unknown = 0;
  const found: { priority: number; rule: IConditionFormattingRule }[] = [];
  for (const block of childrenOf(sheet, 'conditionalFormatting')) {
    const ranges = rangesOf(block.attributes['sqref'], context.size);
    for (const element of childrenOf(block, 'cfRule')) {
      const rule = ranges.length > 0 ? conditionalRule(element, ranges, context) : undefined;
      if (!rule) {
        unknown++;
        continue;
      }
      const stopIfTrue = flagOf(element, 'stopIfTrue');
      const priority = numberOf(element, 'priority') ?? Infinity;
      found.push({ priority, rule: { cfId: generateRandomId(8), ranges, stopIfTrue, rule } });
    }
  }
  // The strongest first, as the grid has them.
  found.sort((one, other) => one.priority - other.priority);
  return { rules: found.map(({ rule }) => rule), unknown };
}

type Rule = IConditionFormattingRule['rule'];

function conditionalRule(element: XmlElement, ranges: readonly IRange[], context: RuleContext): Rule | undefined {
  const { type = '' } = element.attributes;
  if (type === 'colorScale') return colorScale(child(element, 'colorScale'), context);
  const style = context.differences[numberOf(element, 'dxfId') ?? -1] ?? {};
  const formulas = childrenOf(element, 'formula').map(({ text }) => text.trim());
  if (type === 'cellIs') {
    const operator = element.attributes['operator'] as CFNumberOperator | undefined;
    const limits = formulas.map(Number);
    if (operator !== undefined && limits.length > 0 && limits.every(Number.isFinite)) {
      const [first = 0, second] = limits;
      const value = second === undefined ? first : ([first, second] as [number, number]);
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator, value, style } as Rule;
    }
  }
  const formula = asFormula(element, formulas, ranges);
  if (!formula) return undefined;
  const value = formulaFromFile(formula, context.addInFunctions);
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style };
}

/** Every other rule that marks single cells can be said as a formula, seen from the first cell. */
function asFormula(element: XmlElement, formulas: readonly string[], ranges: readonly IRange[]): string | undefined {
  const { type, operator } = element.attributes;
  const [first, second] = formulas;
  const [corner] = ranges;
  if (!corner) return undefined;
  const cell = cellAddress(corner.startRow, corner.startColumn);
  const block = rectangleAddress(
    {
      row: corner.startRow,
      column: corner.startColumn,
      rows: corner.endRow - corner.startRow + 1,
      columns: corner.endColumn - corner.startColumn + 1,
    },
    true,
  );
  switch (type) {
    case 'cellIs': {
      const sign = comparisons[operator ?? ''];
      if (first === undefined) return undefined;
      if (sign !== undefined) return `${cell}${sign}(${first})`;
      if (second === undefined) return undefined;
      const between = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
      return operator === 'between' ? between : operator === 'notBetween' ? `NOT(${between})` : undefined;
    }
    // What cannot be said of several rectangles in one formula is not said at all.
    case 'duplicateValues':
    case 'uniqueValues':
      if (ranges.length > 1) return undefined;
      return type === 'duplicateValues' ? `COUNTIF(${block},${cell})>1` : `COUNTIF(${block},${cell})=1`;
    case 'top10': {
      if (ranges.length > 1) return undefined;
      const rank = numberOf(element, 'rank') ?? 10;
      const isBottom = flagOf(element, 'bottom');
      const count = flagOf(element, 'percent') ? `MAX(1,INT(COUNT(${block})*${String(rank)}/100))` : String(rank);
      const limit = isBottom
        ? `SMALL(${block},MIN(${count},COUNT(${block})))`
        : `LARGE(${block},MIN(${count},COUNT(${block})))`;
      return `AND(ISNUMBER(${cell}),${cell}${isBottom ? '<=' : '>='}${limit})`;
    }
    case 'aboveAverage': {
      if (ranges.length > 1 || element.attributes['stdDev'] !== undefined) return undefined;
      const sign = (flagOf(element, 'aboveAverage', true) ? '>' : '<') + (flagOf(element, 'equalAverage') ? '=' : '');
      return `AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${block}))`;
    }
    case 'expression':
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
    case 'timePeriod':
      // Files say these as a formula beside the word.
      return first;
    default:
      return undefined;
  }
}

const comparisons: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

const pointTypes: Readonly<Record<string, CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

function colorScale(scale: XmlElement | undefined, { theme, addInFunctions }: RuleContext): Rule | undefined {
  const colors = childrenOf(scale, 'color').map((color) => colorOf(color, theme));
  const config = childrenOf(scale, 'cfvo').map((point, index) => {
    const { type = '', val } = point.attributes;
    const value = val === undefined || val === '' ? undefined : Number(val);
    const isNumber = value !== undefined && Number.isFinite(value);
    // A number that is a formula is one.
    const kind = val !== undefined && !isNumber && type === 'num' ? CFValueType.formula : pointTypes[type];
    const given =
      kind === CFValueType.min || kind === CFValueType.max || val === undefined
        ? {}
        : { value: kind === CFValueType.formula ? formulaFromFile(val, addInFunctions) : (value ?? 0) };
    return { index, color: colors[index], value: { type: kind, ...given } };
  });
  if (config.length < 2 || config.some(({ color, value }) => color === undefined || value.type === undefined)) {
    return undefined;
  }
  return { type: CFRuleType.colorScale, config } as Rule;
}
