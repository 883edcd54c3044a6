// The result of a tool as sheets beside the others: written whole or not at all, and taken out again.
import type { Taken, WorkbookPlan } from '../plan';
import { decisionRecords, type DecisionRecord, type ModelKey } from './decision-record';
import { asFailure } from './failure';
import { removeWhole, writeWhole, type CreateOptions } from './write-whole';

/** A written result: enough to remove exactly that, and to show it. */
export interface WrittenDecision {
  readonly sheets: readonly string[];
  readonly sheetIds: readonly string[];
  readonly names: readonly string[];
  readonly start: { readonly sheet: string; readonly address: string };
  readonly record: DecisionRecord;
}

/** Throws `ExcelFailure`, and what `makePlan` throws. */
export async function writeDecision(
  about: { readonly model: ModelKey; readonly tool: string },
  makePlan: (taken: Taken) => Promise<WorkbookPlan>,
  options: CreateOptions = {},
): Promise<WrittenDecision> {
  const id = crypto.randomUUID();
  const { plan, ...written } = await writeWhole<DecisionRecord>(
    {
      makePlan,
      kind: decisionRecords,
      recordOf: (made, sheets) => ({ ...about, id, sheets, names: made.names.map(({ name }) => name) }),
      isRecordOf: (record) => record.id === id,
    },
    options,
  );
  return { ...written, start: plan.start };
}

/** Throws `ExcelFailure`. */
export async function removeDecision({ sheetIds, names, record }: WrittenDecision): Promise<void> {
  try {
    await removeWhole({ sheets: sheetIds, names, kind: decisionRecords, isRecord: ({ id }) => id === record.id });
  } catch (error) {
    throw asFailure(error, false);
  }
}
