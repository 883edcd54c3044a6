import type { Texts } from '../../locales/language';
import type { InputSpec, ModelSpec, Words } from '../spec';
import type { Question } from '../template';
import { dateUnit, factor, text } from './units';

/** What every model asks, says and checks about itself. */

/** The first question of a template; `step` is the title of the screen that it begins. */
export function nameQuestion(initial: Texts, step: Texts) {
  return {
    id: 'name',
    kind: 'text',
    step,
    label: { en: 'Title of the plan', ru: 'Название плана', zh: '计划名称', vi: 'Tên kế hoạch' },
    hint: {
      en: 'Appears at the top of every sheet.',
      ru: 'Стоит вверху каждого листа.',
      zh: '显示在每张工作表顶部。',
      vi: 'Hiển thị ở đầu mỗi trang tính.',
    },
    maxLength: 60,
    initial,
  } as const satisfies Question;
}

const yes: Texts = { en: 'Yes', ru: 'Да', zh: '需要', vi: 'Có' };
const no: Texts = { en: 'No', ru: 'Нет', zh: '不需要', vi: 'Không' };

/** Whether a part is in a document. */
export function partQuestion<const Id extends string>(id: Id, label: Texts, hint: Texts, step?: Texts) {
  return {
    id,
    kind: 'choice',
    ...(step && { step }),
    label,
    hint,
    options: [
      { value: 'no', label: no },
      { value: 'yes', label: yes },
    ],
    initial: { en: 'yes', ru: 'yes', zh: 'yes', vi: 'yes' },
  } as const satisfies Question;
}

export const currencyQuestion = {
  id: 'currency',
  kind: 'currency',
  label: { en: 'Currency', ru: 'Валюта', zh: '币种', vi: 'Tiền tệ' },
  hint: {
    en: 'All amounts in the model are in this currency.',
    ru: 'Валюта всех сумм модели.',
    zh: '模型中的所有金额均使用此币种。',
    vi: 'Mọi số tiền trong mô hình đều dùng loại tiền này.',
  },
  suggested: ['USD', 'EUR', 'RUB', 'CNY', 'VND', 'KZT', 'GBP'],
  initial: { en: 'USD', ru: 'RUB', zh: 'CNY', vi: 'VND' },
} as const satisfies Question;

/** What a question about things to sell asks of each. */
export const priceColumns = [
  { id: 'name', label: { en: 'Name', ru: 'Название', zh: '名称', vi: 'Tên' }, kind: 'text', maxLength: 40 },
  { id: 'price', label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' }, kind: 'number', min: 0.01, max: 1e9 },
] as const;

/** Who keeps the model. */
export const preparedBy: InputSpec = {
  id: 'prepared_by',
  label: { en: 'Prepared by', ru: 'Составитель', zh: '编制人', vi: 'Người lập' },
  unit: text,
  note: {
    en: 'Who keeps this plan and answers questions about it.',
    ru: 'Кто ведёт план и отвечает на вопросы по нему.',
    zh: '负责维护本计划并解答疑问的人员。',
    vi: 'Người phụ trách kế hoạch và giải đáp thắc mắc.',
  },
  format: 'text',
  // Only the user knows: an invented team would be taken for the truth, and printed.
  example: { en: 'Your name or team', ru: 'Ваше имя или отдел', zh: '您的姓名或部门', vi: 'Tên bạn hoặc bộ phận' },
};

/** The same, and of when it is. `firstDay`: ISO, the example of the date. */
export function authorInputs(firstDay: string): readonly InputSpec[] {
  return [
    preparedBy,
    {
      id: 'version_date',
      label: { en: 'Version of', ru: 'Версия от', zh: '版本日期', vi: 'Phiên bản ngày' },
      unit: dateUnit,
      note: {
        en: 'Change the date when you change the plan.',
        ru: 'Меняйте дату, когда меняете план.',
        zh: '修改计划时请同步更新日期。',
        vi: 'Cập nhật ngày mỗi khi sửa kế hoạch.',
      },
      format: 'date',
      example: firstDay,
    },
  ];
}

export const preparedByFact: ModelSpec['about']['facts'][number] = {
  label: { en: 'Prepared by', ru: 'Составитель', zh: '编制人', vi: 'Người lập' },
  formula: 'prepared_by',
};

export const authorFacts: ModelSpec['about']['facts'] = [
  preparedByFact,
  {
    label: { en: 'Version of', ru: 'Версия от', zh: '版本日期', vi: 'Phiên bản ngày' },
    formula: 'version_date',
    format: 'date',
  },
];

/** The input that `checks.tolerance` of the model names. */
export const toleranceInput: InputSpec = {
  id: 'check_tolerance',
  label: {
    en: 'Tolerance of the checks',
    ru: 'Допуск для проверок',
    zh: '校验容差',
    vi: 'Sai số cho phép khi kiểm tra',
  },
  unit: { en: 'share', ru: 'доля', zh: '比例', vi: 'tỷ lệ' },
  note: {
    en: 'Two ways of computing an amount may differ by this share of it.',
    ru: 'На такую долю суммы могут расходиться два способа её расчёта.',
    zh: '同一金额两种算法之间允许的相对差异。',
    vi: 'Hai cách tính cùng một số tiền được phép lệch nhau theo tỷ lệ này.',
  },
  format: 'factor',
  // Sums are exact to about fifteen figures only: without any tolerance right models would fail.
  min: 0.000001,
  max: 0.01,
  example: 0.000001,
};

/** Words that formulas say where there is no number. */
export const noNumberWords = {
  none: '–',
  no_rate: { en: 'not found', ru: 'не найдена', zh: '无解', vi: 'không có' },
  never: { en: 'not in this plan', ru: 'не в этом плане', zh: '计划期内未回本', vi: 'ngoài kế hoạch' },
} as const satisfies Readonly<Record<string, Words>>;

/** How wide the interval of a share, a score or a curve is, in standard errors. */
export const intervalInput = {
  id: 'z_value',
  label: { en: 'Width of the interval', ru: 'Ширина интервала', zh: '置信区间系数', vi: 'Hệ số khoảng tin cậy' },
  unit: factor,
  note: {
    en: '1.96 for 95% confidence, 1.645 for 90%.',
    ru: '1,96 для доверия 95 %, 1,645 для 90 %.',
    zh: '95% 置信度为 1.96，90% 为 1.645。',
    vi: '1,96 cho độ tin cậy 95%, 1,645 cho 90%.',
  },
  format: 'factor',
  max: 5,
  example: 1.96,
} as const satisfies InputSpec;
