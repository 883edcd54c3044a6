import { useState } from 'react';
import { withColon } from '../../locales/joining';
import type { Snapshot } from '../../excel/snapshots';
import { failureOf } from '../Failure';
import type { Desk } from './desk';
import { keepNow, keyOf, NoModel } from './reading';
import { restoredBy } from './snapshot-inputs';
import type { Deciding, Failed, ListedSnapshot, Notice, OtherModel, SnapshotOf } from './work';

type Part = Pick<
  Deciding,
  | 'others'
  | 'snapshots'
  | 'hasLooked'
  | 'lookForOthers'
  | 'showSnapshots'
  | 'takeSnapshot'
  | 'restore'
  | 'undoRestore'
  | 'deleteSnapshot'
  | 'undoDelete'
>;

/** Snapshots, and what else a model can be compared with. */
export function useSnapshots({ context, subject, showing, refresh }: Desk): Part {
  const { workbook, deciding, planning, language, today } = context;
  const [others, setOthers] = useState<readonly OtherModel[]>([]);
  const [snapshots, setSnapshots] = useState<readonly ListedSnapshot[]>([]);
  const [hasLooked, setHasLooked] = useState(false);

  const listSnapshots = async (): Promise<void> => {
    if (!subject) return;
    const { template, stored } = subject;
    const [kept, models] = await Promise.all([deciding.listSnapshots(template.id), workbook.listModels()]);
    const ofSnapshot = ({ number }: Snapshot): SnapshotOf => {
      if (number === stored.record.number) return { kind: 'this' };
      const other = models.find(({ record }) => record.template.id === template.id && record.number === number);
      return other ? { kind: 'other', sheet: other.start.sheet } : { kind: 'gone' };
    };
    setSnapshots(kept.map((snapshot) => ({ snapshot, of: ofSnapshot(snapshot) })));
  };

  /** Something that is done with snapshots, and said when it is done. */
  const withSnapshots = async (doing: Failed['doing'], work: () => Promise<Notice>): Promise<void> => {
    const show = showing();
    show({ kind: 'snapshots', busy: true });
    try {
      const notice = await work();
      await listSnapshots();
      show({ kind: 'snapshots', busy: false, notice });
    } catch (error) {
      if (error instanceof NoModel) show({ kind: 'notOpened' });
      else show({ kind: 'snapshots', busy: false, failed: { doing, failure: failureOf(error) } });
    }
  };

  return {
    others,
    snapshots,
    hasLooked,
    lookForOthers: async () => {
      if (!subject) return;
      try {
        const own = keyOf(subject.stored.record);
        const models = await workbook.listModels();
        setOthers(
          models
            .filter(({ record }) => record.template.id === subject.template.id && keyOf(record) !== own)
            .map(({ record, start }) => ({
              key: keyOf(record),
              name: withColon(language, subject.template.name[language], start.sheet),
            })),
        );
        await listSnapshots();
      } catch {
        // The choice is then smaller; the scenarios of the model are in it all the same.
      }
      setHasLooked(true);
    },
    showSnapshots: () => {
      const show = showing();
      show({ kind: 'snapshots', busy: true });
      listSnapshots().then(
        () => show({ kind: 'snapshots', busy: false }),
        (error: unknown) =>
          show({ kind: 'snapshots', busy: false, failed: { doing: 'snapshots', failure: failureOf(error) } }),
      );
    },
    takeSnapshot: (name) =>
      withSnapshots('keep', async () => {
        const now = await refresh();
        await keepNow(context, now, name);
        return { kind: 'taken', name };
      }),
    restore: (snapshot) =>
      withSnapshots('restore', async () => {
        const now = await refresh();
        const changed = restoredBy(snapshot, now, await planning.load(), today());
        const put = await deciding.putInputs(changed);
        return { kind: 'restored', name: snapshot.name, inputs: changed.length, put };
      }),
    undoRestore: (put) =>
      withSnapshots('takeBack', async () => {
        await deciding.takeInputsBack(put);
        return { kind: 'undone' };
      }),
    deleteSnapshot: (snapshot) =>
      withSnapshots('deleteSnapshot', async () => {
        await deciding.deleteSnapshot(snapshot);
        return { kind: 'removed', name: snapshot.name, snapshot };
      }),
    undoDelete: (snapshot) =>
      withSnapshots('keep', async () => {
        await deciding.keepSnapshot(snapshot);
        return { kind: 'taken', name: snapshot.name };
      }),
  };
}
