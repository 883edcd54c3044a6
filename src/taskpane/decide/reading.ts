// A model read from the workbook, for the questions and for snapshots.
import type { StoredModel } from '../../excel';
import type { Snapshot } from '../../excel/snapshots';
import { knownAnswers } from '../models/form';
import type { Planning } from '../models/planning';
import type { DecidingContext } from './desk';
import type { Opening } from './messages';
import type { Subject } from './work';

/** The model is not in the workbook. */
export class NoModel extends Error {}

/** A model of the workbook as it stands now, to be opened. */
export async function opening(
  { workbook, deciding, planning, loadTexts, today }: DecidingContext,
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

/** The model with what its inputs hold, for a snapshot or another beginning. */
export async function readTyped({ workbook, planning }: DecidingContext, now: Subject) {
  const loaded = await planning.load();
  const { template, stored, plan } = now;
  const { record } = stored;
  const typed = await workbook.readTyped(plan);
  const answers = loaded.typedAnswers(plan, typed);
  const free = { sheets: [], names: [], from: record.number };
  return { loaded, typed, answers, before: loaded.plan(template, answers, record.language, free) };
}

/** Keeps the model as it stands now. */
export async function keepNow(context: DecidingContext, now: Subject, name: string): Promise<Snapshot> {
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
