// What the result of a tool remembers of its making: the model, the tool, and the names of its sheets.
import type { RecordedSheet, RecordKind } from './records';

/** A model by what its record says of it. */
export interface ModelKey {
  readonly template: string;
  readonly number: number;
}

export interface DecisionRecord {
  /** Of this result alone. */
  readonly id: string;
  readonly model: ModelKey;
  readonly tool: string;
  readonly sheets: readonly RecordedSheet[];
  readonly names: readonly string[];
}

export const decisionRecords: RecordKind<DecisionRecord> = {
  namespace: 'urn:product-planning:decision:1',
  element: 'decision',
  isWhole: ({ id, model, tool, sheets, names }) =>
    typeof id === 'string' &&
    typeof model?.template === 'string' &&
    typeof model.number === 'number' &&
    typeof tool === 'string' &&
    Array.isArray(sheets) &&
    Array.isArray(names),
};
