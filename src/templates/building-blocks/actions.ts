import type { Texts } from '../../locales/language';
import type { InputSpec, InputTableSpec, Words } from '../spec';
import type { Question } from '../template';
import { dateUnit } from './units';

/** Who does what until when: the columns that every list of actions has, with the same ids. */

type Column = InputTableSpec['columns'][number];

export const done: Texts = { en: 'done', ru: 'сделано', zh: '已完成', vi: 'đã xong' };
export const open: Texts = { en: 'to do', ru: 'в работе', zh: '待完成', vi: 'chưa xong' };

/** A text of a few lines. */
export const actionText = { format: 'text', maxLength: 120, lines: 3 } as const;

/** `table`: its id. What is overdue on the day `as_of` is marked; the model needs the word `done`. */
export function actionColumns(table: string) {
  return {
    what: {
      id: 'what',
      label: { en: 'What is done', ru: 'Что делаем', zh: '行动内容', vi: 'Việc cần làm' },
      note: { en: 'One action a line.', ru: 'Одно действие в строке.', zh: '每行一项。', vi: 'Mỗi dòng một việc.' },
      needed: true,
      ...actionText,
    },
    owner: {
      id: 'owner',
      label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' },
      note: { en: 'One person.', ru: 'Один человек.', zh: '一个人。', vi: 'Một người.' },
      format: 'text',
      maxLength: 40,
      needed: true,
    },
    due: {
      id: 'due',
      label: { en: 'Due', ru: 'Срок', zh: '截止日', vi: 'Hạn' },
      note: { en: 'The last day.', ru: 'Последний день.', zh: '最后一天。', vi: 'Ngày cuối.' },
      format: 'date',
      needed: true,
      mark: {
        when: `AND(${table}.this.due < as_of, ${table}.this.due <> "", ${table}.this.state <> word(done))`,
        as: 'warning',
      },
    },
    result: {
      id: 'result',
      label: { en: 'What came of it', ru: 'Что получилось', zh: '实际结果', vi: 'Kết quả thực tế' },
      note: { en: 'When it is done.', ru: 'Когда сделано.', zh: '完成后填写。', vi: 'Khi đã xong.' },
      ...actionText,
    },
    state: {
      id: 'state',
      label: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
      note: { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' },
      format: 'choice',
      options: [open, done],
      needed: true,
    },
  } as const satisfies Readonly<Record<string, Column>>;
}

/** Lines of the list. */
export const actionCount = 12;

/** The day against which actions are overdue, asked for before there is a sheet. */
export const asOfQuestion = {
  id: 'start',
  kind: 'date',
  label: { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' },
  hint: {
    en: 'Actions that should be done by this day are marked as overdue; change it in the sheet every week.',
    ru: 'Дела со сроком до этого дня помечаются как просроченные; меняйте дату на листе каждую неделю.',
    zh: '到该日仍未完成的行动会标为逾期；每周可在表中更新。',
    vi: 'Việc đến hạn trước ngày này mà chưa xong sẽ được đánh dấu quá hạn; mỗi tuần đổi ngày trong trang tính.',
  },
  min: '2000-01-01',
  max: '2099-12-31',
} as const satisfies Question;

/** The same day, in the sheet. */
export const asOfInput = (asOf: string): InputSpec => ({
  id: 'as_of',
  label: { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' },
  unit: dateUnit,
  note: {
    en: 'Actions due before this day and not done are overdue.',
    ru: 'Не сделанное со сроком раньше этого дня просрочено.',
    zh: '到期日早于该日且未完成即为逾期。',
    vi: 'Việc đến hạn trước ngày này mà chưa xong là quá hạn.',
  },
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
    title: { en: 'Actions', ru: 'Действия', zh: '行动计划', vi: 'Hành động' },
    columns: [
      what,
      owner,
      due,
      {
        id: 'effect',
        label: { en: 'Expected effect', ru: 'Ожидаемый эффект', zh: '预期效果', vi: 'Hiệu quả mong đợi' },
        note: {
          en: 'Metric and by how much.',
          ru: 'Показатель и насколько.',
          zh: '指标及幅度。',
          vi: 'Chỉ số và mức thay đổi.',
        },
        ...actionText,
      },
      result,
      state,
    ],
    marks: [{ when: 'actions.this.state = word(done)', as: 'good' }],
    rows: examples.map(({ ...cells }, index) => ({ id: `action_${index + 1}`, cells })),
    blankRows: actionCount - examples.length,
  };
}
