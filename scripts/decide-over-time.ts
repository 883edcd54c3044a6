// What is done with a model of a workbook over time, as the pane does it: kept under a name, brought back, begun later.
import type { Snapshot } from '../src/excel/snapshots';
import { decideEn } from '../src/locales/en-decide';
import { longDate } from '../src/locales/formats';
import type { deciding as Deciding } from '../src/taskpane/decide/deciding';
import type { Rolling } from '../src/taskpane/decide/rolling';
import type { Subject } from '../src/taskpane/decide/work';
import type { Change, DecideRequest } from './decide-request';
import { Unusable } from './model-request';

export interface OverTime {
  /** As it was typed. */
  readonly file: string;
  readonly subject: Subject;
  readonly snapshots: readonly Snapshot[];
  readonly rolling: Rolling & { readonly deciding: typeof Deciding };
}

type Asked = Pick<DecideRequest, 'name' | 'snapshot' | 'by'>;

/** Does it in the workbook that is open, and says in a sentence what was done. Throws `Unusable`. */
export function change(of: OverTime, what: Change, asked: Asked): Promise<string> {
  switch (what) {
    case 'snapshot':
      return take(of, asked);
    case 'restore':
      return restore(of, asked);
    case 'delete':
      return remove(of, asked);
    case 'roll':
      return roll(of, asked);
  }
}

/** By its name, or by its id where several have that name. Throws `Unusable`. */
export function snapshotCalled({ file, snapshots }: Pick<OverTime, 'file' | 'snapshots'>, wanted = ''): Snapshot {
  const found = snapshots.filter(({ id, name }) => id === wanted || name === wanted);
  const [first, second] = found;
  if (!first) throw new Unusable(`${file} has no snapshot "${wanted}". --help lists what it has.`);
  if (second)
    throw new Unusable(
      `${file} has ${found.length} snapshots "${wanted}": name one by its id, ${found.map(({ id, made }) => `${id} of ${made}`).join(' or ')}.`,
    );
  return first;
}

async function take({ file, subject, snapshots, rolling }: OverTime, { name = '' }: Asked): Promise<string> {
  const { keepNow } = await import('../src/taskpane/decide/reading');
  // On the command line a snapshot goes by its name.
  if (snapshots.some((one) => one.name === name))
    throw new Unusable(`${file} has a snapshot "${name}" already: give another --name, or delete that one first.`);
  await keepNow(rolling, subject, name);
  return decideEn.snapshots.taken(name);
}

async function restore(of: OverTime, { snapshot: wanted }: Asked): Promise<string> {
  const { subject, rolling } = of;
  const { restoredBy } = await import('../src/taskpane/decide/snapshot-inputs');
  const snapshot = snapshotCalled(of, wanted);
  const changed = restoredBy(snapshot, subject, await rolling.planning.load(), rolling.today());
  await rolling.deciding.putInputs(changed);
  return decideEn.snapshots.restored(snapshot.name, changed.length);
}

async function remove(of: OverTime, { snapshot: wanted }: Asked): Promise<string> {
  const snapshot = snapshotCalled(of, wanted);
  await of.rolling.deciding.deleteSnapshot(snapshot);
  return decideEn.snapshots.removed(snapshot.name);
}

async function roll({ file, subject, snapshots, rolling }: OverTime, { name, by }: Asked): Promise<string> {
  const { keyOf, readTyped } = await import('../src/taskpane/decide/reading');
  const { rolled } = await import('../src/taskpane/decide/snapshot-inputs');
  const { rollForward } = await import('../src/taskpane/decide/rolling');
  const said = decideEn.roll;
  const all = subject.plan.timeline?.periods ?? 0;
  if (subject.plan.timeline && by > Math.max(1, all - 1))
    throw new Unusable(`--by needs a whole number from 1 to ${Math.max(1, all - 1)}: the plan has ${all} periods.`);
  const { loaded, typed, answers, before } = await readTyped(rolling, subject);
  const later = rolled(subject.template, answers, before, typed, subject.opened.figures, by, loaded);
  if (!later) throw new Unusable(`${said.impossible} Name another model with --model.`);
  const day = longDate('en', later.start);
  const kept = name ?? said.snapshotName(day);
  if (snapshots.some((one) => one.name === kept))
    throw new Unusable(`${file} has a snapshot "${kept}" already: name the one that is kept now with --name.`);
  const { model } = await rollForward(rolling, subject, later, kept);
  return [
    said.done,
    said.start(day),
    `Its inputs are on the sheet “${model.start.sheet}”; ask it with --model ${keyOf(model.record)}.`,
    said.kept(later.keeping.kept),
    ...later.carries.map((what) => said.carried[what]),
    decideEn.snapshots.taken(kept),
  ].join(' ');
}
