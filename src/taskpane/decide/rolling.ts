import type { CreatedModel, CreateOptions } from '../../excel';
import type { Snapshot } from '../../excel/snapshots';
import type { DecidingContext } from './desk';
import { keepNow, type KeepingNow } from './reading';
import type { Roll } from './snapshot-inputs';
import type { Subject } from './work';

/** What it takes to roll a model forward. */
export interface Rolling extends KeepingNow {
  readonly workbook: Pick<DecidingContext['workbook'], 'readTyped' | 'createModel'>;
  readonly deciding: Pick<DecidingContext['deciding'], 'keepSnapshot' | 'deleteSnapshot'>;
}

/** The later model beside this one, and a snapshot of this one: both or neither. Throws `ExcelFailure`. */
export async function rollForward(
  context: Rolling,
  now: Subject,
  { answers, before, typed }: Roll,
  snapshotName: string,
  options: CreateOptions = {},
): Promise<{ readonly model: CreatedModel; readonly snapshot: Snapshot }> {
  const { workbook, deciding, planning } = context;
  const { plan, keepTyped } = await planning.load();
  const { language } = now.stored.record;
  const snapshot = await keepNow(context, now, snapshotName);
  try {
    const model = await workbook.createModel(
      (taken) => keepTyped(plan(now.template, answers, language, taken), before, typed).plan,
      options,
    );
    return { model, snapshot };
  } catch (error) {
    await deciding.deleteSnapshot(snapshot);
    throw error;
  }
}
