// Rolling forward: what would move, the later model beside this one, and back.
import type { CreateProgress } from '../../excel';
import { failureOf } from '../Failure';
import type { Desk } from './desk';
import { readTyped } from './reading';
import { rollForward } from './rolling';
import { rolled } from './snapshot-inputs';
import type { Deciding, DecideWork } from './work';

export function rollActions({
  context,
  work,
  setWork,
  subject,
  showing,
  cancellable,
}: Desk): Pick<Deciding, 'showRoll' | 'rollForward' | 'undoRoll'> {
  const { workbook, deciding } = context;

  /** What moves when the plan begins so many periods later. */
  const showRoll = async (asked: Extract<DecideWork, { kind: 'roll' }>): Promise<void> => {
    if (!subject) return;
    const show = showing();
    const { periods } = asked;
    show(asked);
    try {
      const { loaded, typed, answers, before } = await readTyped(context, subject);
      const { template, opened } = subject;
      const roll = rolled(template, answers, before, typed, opened.figures, periods, loaded);
      setWork((now) => (now.kind === 'roll' && now.periods === periods ? { ...now, roll: roll ?? 'impossible' } : now));
    } catch (error) {
      show({ kind: 'roll', periods, failed: { doing: 'read', failure: failureOf(error) } });
    }
  };

  return {
    showRoll: (periods) => showRoll({ kind: 'roll', periods }),
    rollForward: async (roll, snapshotName) => {
      if (!subject || work.kind !== 'roll') return;
      const { periods } = work;
      const controller = cancellable();
      const show = showing();
      const onProgress = (progress: CreateProgress): void =>
        show({ kind: 'rolling', progress, stopping: controller.signal.aborted });
      onProgress({ step: 'checking', done: 0, total: 1 });
      try {
        const options = { onProgress, signal: controller.signal };
        show({
          kind: 'rolled',
          ...(await rollForward(context, subject, roll, snapshotName, options)),
          removing: false,
        });
      } catch (error) {
        show({ kind: 'roll', periods, roll, failed: { doing: 'roll', failure: failureOf(error) } });
      }
    },
    undoRoll: async () => {
      if (work.kind !== 'rolled') return;
      const { failed: _, ...shown } = work;
      const show = showing();
      show({ ...shown, removing: true });
      try {
        await workbook.removeModel(work.model);
        await deciding.deleteSnapshot(work.snapshot);
        await showRoll({ kind: 'roll', periods: 1, undone: true });
      } catch (error) {
        show({ ...shown, removing: false, failed: { doing: 'remove', failure: failureOf(error) } });
      }
    },
  };
}
