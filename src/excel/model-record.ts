// What a model remembers of its making: the template, the answers and the names of its sheets.
import { languages, type WorkbookPlan } from '../plan';
import type { RecordedSheet, RecordKind } from './records';

export interface ModelRecord {
  readonly template: { readonly id: string; readonly version: number };
  readonly number: number;
  readonly language: WorkbookPlan['language'];
  readonly answers: WorkbookPlan['answers'];
  readonly sheets: readonly RecordedSheet[];
  readonly names: readonly string[];
  readonly start: { readonly sheet: string; readonly address: string };
}

export const modelRecords: RecordKind<ModelRecord> = {
  namespace: 'urn:product-planning:model:1',
  element: 'model',
  isWhole: (record) =>
    typeof record.template?.id === 'string' &&
    typeof record.template.version === 'number' &&
    typeof record.number === 'number' &&
    languages.some((language) => language === record.language) &&
    typeof record.answers === 'object' &&
    Array.isArray(record.sheets) &&
    Array.isArray(record.names) &&
    typeof record.start?.sheet === 'string',
};

export function recordOf(plan: WorkbookPlan, sheets: readonly RecordedSheet[]): ModelRecord {
  return {
    template: plan.template,
    number: plan.number,
    language: plan.language,
    answers: plan.answers,
    sheets,
    names: plan.names.map(({ name }) => name),
    start: plan.start,
  };
}
