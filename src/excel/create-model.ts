import type { Taken, WorkbookPlan } from '../plan';
import { asFailure } from './failure';
import { modelRecords, recordOf, type ModelRecord } from './model-record';
import { removeWhole, writeWhole, type CreateOptions } from './write-whole';

export type { CreateOptions, CreateProgress, CreateStep } from './write-whole';

/** What a Create made: enough to remove exactly that, and to show where to begin. */
export interface CreatedModel {
  readonly sheets: readonly string[];
  /** The user may rename a sheet; its id stays. */
  readonly sheetIds: readonly string[];
  readonly names: readonly string[];
  readonly start: { readonly sheet: string; readonly address: string };
  /** What the workbook remembers of it. */
  readonly record: ModelRecord;
}

/**
 * Writes a model beside what the workbook holds, whole or not at all: when any request fails, or the user cancels,
 * everything that was made is removed again and the error says so. `makePlan` gets the names that are taken.
 * Throws `ExcelFailure`.
 */
export async function createModel(
  makePlan: (taken: Taken) => WorkbookPlan,
  options: CreateOptions = {},
): Promise<CreatedModel> {
  const { plan, ...written } = await writeWhole<ModelRecord>(
    { makePlan, kind: modelRecords, recordOf, isRecordOf: isOfSameModel },
    options,
  );
  return { ...written, start: plan.start };
}

/** Removes exactly the sheets, the names and the record of a model. Throws `ExcelFailure`. */
export async function removeModel({ sheetIds, names, record }: CreatedModel): Promise<void> {
  try {
    const isRecord = (other: ModelRecord): boolean => isOfSameModel(other, record);
    await removeWhole({ sheets: sheetIds, names, kind: modelRecords, isRecord });
  } catch (error) {
    throw asFailure(error, false);
  }
}

function isOfSameModel(
  record: ModelRecord,
  { template, number }: Pick<ModelRecord, 'number'> & { readonly template: { readonly id: string } },
): boolean {
  return record.template.id === template.id && record.number === number;
}
