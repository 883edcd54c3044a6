import type { Texts } from '../../locales/language';
import type { InputSpec, InputTableSpec, Words } from '../spec';
import type { Question } from '../template';
import { dateUnit } from './units';
import * as say from './actions.texts';

/** Who does what until when: the columns that every list of actions has, with the same ids. */

type Column = InputTableSpec['columns'][number];

export const done: Texts = { en: 'done', ru: 'сделано', zh: '已完成', vi: 'đã xong' };
export const open: Texts = { en: 'to do', ru: 'в работе', zh: '待完成', vi: 'chưa xong' };

/** A text of a few lines. */
export const actionText = { format: 'text', maxLength: 120, lines: 3 } as const;

/** `table`: its id. What is overdue on the day `as_of` is marked; the model needs the word `done`. */
export function actionColumns(table: string) {
  return {
    what: { id: 'what', label: say.whatIsDone, note: say.oneActionLine, needed: true, ...actionText },
    owner: { id: 'owner', label: say.owner, note: say.onePerson, format: 'text', maxLength: 40, needed: true },
    due: {
      id: 'due',
      label: say.due,
      note: say.lastDay,
      format: 'date',
      needed: true,
      mark: {
        when: `AND(${table}.this.due < as_of, ${table}.this.due <> "", ${table}.this.state <> word(done))`,
        as: 'warning',
      },
    },
    result: { id: 'result', label: say.whatCameOfIt, note: say.whenItIsDone, ...actionText },
    state: { id: 'state', label: say.state, note: say.choose, format: 'choice', options: [open, done], needed: true },
  } as const satisfies Readonly<Record<string, Column>>;
}

/** Lines of the list. */
export const actionCount = 12;

/** The day against which actions are overdue, asked for before there is a sheet. */
export const asOfQuestion = {
  id: 'start',
  kind: 'date',
  label: say.asOf,
  hint: say.startHint,
  min: '2000-01-01',
  max: '2099-12-31',
} as const satisfies Question;

/** The same day, in the sheet. */
export const asOfInput = (asOf: string): InputSpec => ({
  id: 'as_of',
  label: say.asOf,
  unit: dateUnit,
  note: say.asOfNote,
  format: 'date',
  example: asOf,
  answers: 'start',
});

export interface Action {
  readonly what: Words;
  readonly owner: Words;
  /** ISO. */
  readonly due: string;
  readonly effect: Words;
  readonly result: Words;
  readonly state: Texts;
}

/** The whole list, of a template that has just one. */
export function actionsTable(examples: readonly Action[]): InputTableSpec {
  const { what, owner, due, result, state } = actionColumns('actions');
  return {
    kind: 'inputTable',
    id: 'actions',
    title: say.actions,
    columns: [
      what,
      owner,
      due,
      { id: 'effect', label: say.expectedEffect, note: say.metricAndByHowMuch, ...actionText },
      result,
      state,
    ],
    marks: [{ when: 'actions.this.state = word(done)', as: 'good' }],
    rows: examples.map(({ ...cells }, index) => ({ id: `action_${index + 1}`, cells })),
    blankRows: actionCount - examples.length,
  };
}
