// What is done with an answer: put on a sheet and taken off it, a value put into the workbook and taken back.
import type { CreateProgress } from '../../excel';
import { failureOf } from '../Failure';
import type { Desk } from './desk';
import type { Deciding } from './work';

export function answerActions({
  context: { deciding, today },
  work,
  subject,
  showing,
  cancellable,
  decider,
}: Desk): Pick<Deciding, 'putOnSheet' | 'removeSheet' | 'putIn' | 'takeBack'> {
  return {
    putOnSheet: async () => {
      const thread = decider();
      if (work.kind !== 'answered' || !subject || !thread) return;
      const controller = cancellable();
      const { failed: _, ...answered } = work;
      const { record } = subject.stored;
      const show = showing();
      const onProgress = (__: CreateProgress): void =>
        show({ ...answered, onSheet: { kind: 'writing', stopping: controller.signal.aborted } });
      onProgress({ step: 'checking', done: 0, total: 1 });
      try {
        const decision = await deciding.writeDecision(
          { model: { template: record.template.id, number: record.number }, tool: answered.outcome.tool },
          (taken) => thread.sheets({ language: record.language, taken, today: today() }),
          { onProgress, signal: controller.signal },
        );
        show({ ...answered, onSheet: { kind: 'written', decision, removing: false } });
      } catch (error) {
        const failure = failureOf(error);
        const isCancelled = failure.reason === 'cancelled' && failure.restored;
        show({
          ...answered,
          onSheet: { kind: 'none' },
          ...(isCancelled ? {} : { failed: { doing: 'write', failure } }),
        });
      }
    },
    removeSheet: async () => {
      if (work.kind !== 'answered' || work.onSheet.kind !== 'written') return;
      const { failed: _, ...answered } = work;
      const { onSheet } = work;
      const show = showing();
      show({ ...answered, onSheet: { ...onSheet, removing: true } });
      try {
        await deciding.removeDecision(onSheet.decision);
        show({ ...answered, onSheet: { kind: 'none', removed: true } });
      } catch (error) {
        show({ ...answered, failed: { doing: 'remove', failure: failureOf(error) } });
      }
    },
    putIn: async (values) => {
      if (work.kind !== 'answered') return;
      const { failed: _, ...answered } = work;
      const show = showing();
      show({ ...answered, put: { kind: 'putting' } });
      try {
        const put = await deciding.putInputs(values);
        show({ ...answered, put: { kind: 'put', put, values } });
      } catch (error) {
        show({ ...answered, put: { kind: 'none' }, failed: { doing: 'putIn', failure: failureOf(error) } });
      }
    },
    takeBack: async () => {
      if (work.kind !== 'answered' || work.put.kind !== 'put') return;
      const { failed: _, ...answered } = work;
      const show = showing();
      show({ ...answered, put: { kind: 'putting' } });
      try {
        await deciding.takeInputsBack(work.put.put);
        show({ ...answered, put: { kind: 'takenBack' } });
      } catch (error) {
        show({ ...answered, failed: { doing: 'takeBack', failure: failureOf(error) } });
      }
    },
  };
}
