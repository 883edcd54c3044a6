// A model read from the workbook, for the questions and for snapshots.
import type { StoredModel } from '../../excel';
import type { Snapshot } from '../../excel/snapshots';
import { knownAnswers } from '../models/form';
import type { Planning } from '../models/planning';
import type { DecidingContext } from './desk';
import type { Against, Opening } from './messages';
import { inputsOfSnapshot } from './snapshot-inputs';
import type { Subject } from './work';

/** What it takes to read a model. */
export type Reading = Pick<DecidingContext, 'planning' | 'loadTexts' | 'today'> & {
  readonly workbook: Pick<DecidingContext['workbook'], 'listModels'>;
  readonly deciding: Pick<DecidingContext['deciding'], 'readModelCells'>;
};

/** The model is not in the workbook. */
export class NoModel extends Error {}

/** A model of the workbook as it stands now, to be opened. */
export async function opening(
  { workbook, deciding, planning, loadTexts, today }: Reading,
  of: string,
): Promise<Omit<Subject, 'opened'> & { readonly planning: Planning; readonly opening: Opening }> {
  const stored = (await workbook.listModels()).find(({ record }) => keyOf(record) === of);
  if (!stored) throw new NoModel();
  const { record } = stored;
  const [loaded] = await Promise.all([planning.load(), loadTexts('models', record.language)]);
  const template = loaded.templates.find(({ id }) => id === record.template.id);
  if (!template) throw new NoModel();
  const answers = knownAnswers(template, record.answers, record.language, today());
  const planned = loaded.plan(template, answers, record.language, { sheets: [], names: [], from: record.number });
  const cells = await deciding.readModelCells(stored);
  return {
    template,
    stored,
    plan: planned,
    planning: loaded,
    opening: { plan: planned, cells, sheets: sheetsNow(stored) },
  };
}

/**
 * What a model is compared with, as the page says it: `model` and its key, `snapshot` and its id, or else the scenario.
 * Throws `NoModel`.
 */
export async function againstOf(
  reading: Reading,
  said: string,
  scenario: number,
  { template, plan, stored }: Omit<Subject, 'opened'>,
  snapshots: readonly Snapshot[],
): Promise<Against> {
  const [kind, key = ''] = said.split(/ (.*)/);
  const ownName = stored.start.sheet;
  if (kind === 'model') {
    const other = await opening(reading, key);
    return { kind, name: other.stored.start.sheet, ownName, model: other.opening };
  }
  const snapshot = snapshots.find(({ id }) => id === key);
  if (kind !== 'snapshot' || !snapshot) return { kind: 'scenario', scenario };
  const inputs = inputsOfSnapshot(snapshot, template, plan, await reading.planning.load(), reading.today());
  const figures = Object.entries(snapshot.figures).map(
    ([id, values]) => [id, values.map((value) => (typeof value === 'number' ? value : { shown: value }))] as const,
  );
  return { kind, name: snapshot.name, ownName, inputs: [...inputs], figures };
}

/** What it takes to read what was typed into a model. */
export interface ReadingTyped {
  readonly planning: DecidingContext['planning'];
  readonly workbook: Pick<DecidingContext['workbook'], 'readTyped'>;
}

/** The model with what its inputs hold, for a snapshot or another beginning. */
export async function readTyped({ workbook, planning }: ReadingTyped, now: Subject) {
  const loaded = await planning.load();
  const { template, stored, plan } = now;
  const { record } = stored;
  const typed = await workbook.readTyped(plan);
  const answers = loaded.typedAnswers(plan, typed);
  const free = { sheets: [], names: [], from: record.number };
  return { loaded, typed, answers, before: loaded.plan(template, answers, record.language, free) };
}

/** What it takes to keep a model as it stands now. */
export type KeepingNow = ReadingTyped &
  Pick<DecidingContext, 'today'> & { readonly deciding: Pick<DecidingContext['deciding'], 'keepSnapshot'> };

/** Keeps the model as it stands now. */
export async function keepNow(context: KeepingNow, now: Subject, name: string): Promise<Snapshot> {
  const { deciding, today } = context;
  const { typed, answers } = await readTyped(context, now);
  const { record } = now.stored;
  return deciding.keepSnapshot({
    name,
    made: today(),
    template: record.template,
    number: record.number,
    language: record.language,
    answers,
    inputs: Object.fromEntries(typed),
    figures: Object.fromEntries(
      now.opened.figures.map(({ id, values }) => [
        id,
        values.map((value) => (typeof value === 'number' ? value : value.shown)),
      ]),
    ),
  });
}

export function keyOf({ template, number }: StoredModel['record']): string {
  return `${template.id}/${number}`;
}

/** What the sheets of a model were called at first, and are called now. */
function sheetsNow({ sheets, sheetIds, record }: StoredModel): readonly (readonly [string, string])[] {
  return record.sheets.flatMap(({ id, name }) => {
    const at = sheetIds.indexOf(id);
    const now = at >= 0 ? sheets[at] : sheets.find((one) => one === name);
    return now === undefined ? [] : [[name, now] as const];
  });
}
