// The data validations that a sheet holds, in Office.js's words.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Json } from './extras';

export const operators = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;
type Operator = keyof typeof operators;
export const operatorWords = Object.keys(operators) as Operator[];

/** Office.js's key of a rule, its name of the type, and Univer's. */
export const comparisons = [
  ['wholeNumber', 'WholeNumber', DataValidationType.WHOLE],
  ['decimal', 'Decimal', DataValidationType.DECIMAL],
  ['date', 'Date', DataValidationType.DATE],
  ['textLength', 'TextLength', DataValidationType.TEXT_LENGTH],
] as const;

export const errorStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;
export type ErrorStyle = keyof typeof errorStyles;

/** A validation without the cells that it is for. */
export type Rule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** Univer lets plug-ins add types of their own, under any text. */
export function is({ type }: Rule, wanted: DataValidationType): boolean {
  return type === String(wanted);
}

function boundAnswer(formula: string | undefined): Json {
  if (formula === undefined || formula === '') return '';
  return Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

export function ruleAnswer(rule: Rule | undefined): { [key: string]: Json } {
  if (!rule) return {};
  if (is(rule, DataValidationType.LIST)) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
  }
  if (is(rule, DataValidationType.CUSTOM)) return { custom: { formula: rule.formula1 ?? '' } };
  const comparison = comparisons.find(([, , type]) => is(rule, type));
  if (!comparison) return {};
  const operator = operatorWords.find((word) => operators[word] === rule.operator) ?? 'Between';
  return {
    [comparison[0]]: {
      formula1: boundAnswer(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: boundAnswer(rule.formula2) }),
      operator,
    },
  };
}

export function promptAnswer(rule: Rule | undefined): { message: string; showPrompt: boolean; title: string } {
  return { message: rule?.prompt ?? '', showPrompt: rule?.showInputMessage ?? true, title: rule?.promptTitle ?? '' };
}

export function errorAnswer(rule: Rule | undefined): {
  message: string;
  showAlert: boolean;
  style: string;
  title: string;
} {
  const style =
    (Object.keys(errorStyles) as ErrorStyle[]).find((word) => errorStyles[word] === rule?.errorStyle) ?? 'Stop';
  return {
    message: rule?.error ?? '',
    showAlert: rule?.showErrorMessage ?? true,
    style,
    title: rule?.errorTitle ?? '',
  };
}

export function typeName(rule: Rule | undefined): string {
  if (!rule || is(rule, DataValidationType.ANY)) return 'None';
  if (is(rule, DataValidationType.LIST)) return 'List';
  if (is(rule, DataValidationType.CUSTOM)) return 'Custom';
  return comparisons.find(([, , type]) => is(rule, type))?.[1] ?? 'None';
}
