import type { Texts } from '../../locales/language';
import type { InputTableSpec } from '../spec';

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
