import { daysLater } from '../../numerics/days';
import type { Texts } from '../../locales/language';
import { intervalInput } from '../building-blocks/general';
import { days, factor, people, share } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { longText, ratio, type Part } from './part';

const states = {
  idle: { en: 'not begun', ru: 'не начат', zh: '未开始', vi: 'chưa bắt đầu' },
  working: { en: 'in work', ru: 'в работе', zh: '进行中', vi: 'đang làm' },
  confirmed: { en: 'confirmed', ru: 'подтверждён', zh: '已验证', vi: 'đã kiểm chứng' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Each step stands on those before it. */
const steps = [
  {
    id: 'customer',
    label: { en: 'Target customer', ru: 'Целевой клиент', zh: '目标客户', vi: 'Khách hàng mục tiêu' },
    decided: {
      en: 'Working beginners of 25 to 40 who want to earn by design beside their job',
      ru: 'Работающие новички 25–40 лет, которые хотят подрабатывать дизайном',
      zh: '25–40 岁在职零基础，想靠设计增加收入',
      vi: 'Người đi làm 25–40 tuổi, mới học, muốn kiếm thêm từ thiết kế',
    },
    evidence: {
      en: '24 interviews, 61% of the last 200 buyers',
      ru: '24 интервью, 61 % последних 200 покупателей',
      zh: '24 次访谈，占最近 200 位买家的 61%',
      vi: '24 cuộc phỏng vấn, 61% trong 200 người mua gần nhất',
    },
    state: states.confirmed,
    due: -56,
  },
  {
    id: 'need',
    label: {
      en: 'Unmet need',
      ru: 'Неудовлетворённая потребность',
      zh: '未满足的需求',
      vi: 'Nhu cầu chưa được đáp ứng',
    },
    decided: {
      en: 'They stop at the first hard task, because nobody looks at their work',
      ru: 'Бросают на первом трудном задании: никто не смотрит работу',
      zh: '遇到第一个难题就放弃，因为没人看作业',
      vi: 'Bỏ cuộc ở bài khó đầu tiên vì không ai xem bài của họ',
    },
    evidence: {
      en: 'Named first in 17 of 24 interviews',
      ru: 'Названа первой в 17 интервью из 24',
      zh: '24 次访谈中 17 次首先提到',
      vi: 'Được nêu đầu tiên trong 17/24 cuộc phỏng vấn',
    },
    state: states.confirmed,
    due: -42,
  },
  {
    id: 'value',
    label: { en: 'Value', ru: 'Ценность', zh: '价值主张', vi: 'Giá trị' },
    decided: {
      en: 'A mentor looks at every work within a day, up to the first paid order',
      ru: 'Наставник смотрит каждую работу за день — до первого платного заказа',
      zh: '导师一天内点评每份作业，直到首个付费订单',
      vi: 'Người hướng dẫn xem mọi bài trong một ngày, đến đơn hàng trả tiền đầu tiên',
    },
    evidence: {
      en: 'Page with this promise: 9.4% leave a number, 5.1% with the old one',
      ru: 'Страница с этим обещанием: 9,4 % оставляют телефон, со старым — 5,1 %',
      zh: '新承诺页面留资率 9.4%，旧版 5.1%',
      vi: 'Trang với lời hứa này: 9,4% để lại số, trang cũ 5,1%',
    },
    state: states.confirmed,
    due: -28,
  },
  {
    id: 'features',
    label: { en: 'MVP features', ru: 'Функции MVP', zh: 'MVP 功能', vi: 'Tính năng MVP' },
    decided: {
      en: 'Ten works, a queue for mentors, a chat; no diploma, no app',
      ru: 'Десять работ, очередь для наставников, чат; без диплома и приложения',
      zh: '十份作业、导师批改队列、社群；不做证书与应用',
      vi: 'Mười bài làm, hàng đợi cho người hướng dẫn, nhóm chat; chưa có chứng chỉ, ứng dụng',
    },
    evidence: '',
    state: states.working,
    due: -3,
  },
  {
    id: 'prototype',
    label: { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' },
    decided: {
      en: 'Course run by hand for one group of 30',
      ru: 'Курс вручную для одной группы из 30 человек',
      zh: '先以人工方式带一个 30 人班',
      vi: 'Khóa học chạy thủ công cho một nhóm 30 người',
    },
    evidence: '',
    state: states.working,
    due: 21,
  },
  {
    id: 'trial',
    label: { en: 'Test with customers', ru: 'Проверка на клиентах', zh: '客户测试', vi: 'Thử với khách hàng' },
    decided: {
      en: '40% would be very disappointed without it, 70% hand in the last work',
      ru: '40 % очень расстроятся без него, 70 % сдают последнюю работу',
      zh: '40% 表示失去会非常失望，70% 提交最后一份作业',
      vi: '40% rất thất vọng nếu không còn, 70% nộp bài cuối',
    },
    evidence: '',
    state: states.idle,
    due: 70,
  },
] as const;

const stepWord: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };

function stepsTable(asOf: string): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'fit_steps',
    title: {
      en: 'Six steps to product-market fit, each on those before it',
      ru: 'Шесть шагов к PMF, каждый опирается на предыдущие',
      zh: '产品市场契合六步，逐步递进',
      vi: 'Sáu bước đến độ phù hợp, bước sau dựa trên bước trước',
    },
    rowHeader: stepWord,
    columns: [
      {
        id: 'decided',
        label: { en: 'What we hold', ru: 'Что мы считаем', zh: '我们的判断', vi: 'Điều chúng tôi tin' },
        note: {
          en: 'One sentence that can be wrong.',
          ru: 'Одно предложение, которое можно опровергнуть.',
          zh: '一句可被证伪的话。',
          vi: 'Một câu có thể bị chứng minh là sai.',
        },
        ...longText,
        needed: true,
      },
      {
        id: 'evidence',
        label: { en: 'Evidence', ru: 'Доказательства', zh: '证据', vi: 'Bằng chứng' },
        note: {
          en: 'Number, source. A confirmed step needs some.',
          ru: 'Число, источник. Без них шаг не подтверждён.',
          zh: '数据与来源；已验证的步骤必填。',
          vi: 'Con số, nguồn. Bước đã kiểm chứng phải có.',
        },
        ...longText,
        mark: {
          when: 'AND(fit_steps.this.state = word(confirmed), fit_steps.this.evidence = "")',
          as: 'warning',
        },
      },
      {
        id: 'state',
        label: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
        note: { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' },
        format: 'choice',
        options: [states.idle, states.working, states.confirmed],
        needed: true,
      },
      {
        id: 'due',
        label: { en: 'Due', ru: 'Срок', zh: '截止日', vi: 'Hạn' },
        note: { en: 'To be confirmed by.', ru: 'Подтвердить до.', zh: '最迟验证日期。', vi: 'Kiểm chứng trước ngày.' },
        format: 'date',
        needed: true,
        mark: {
          when: 'AND(fit_steps.this.due < as_of, fit_steps.this.due <> "", fit_steps.this.state <> word(confirmed))',
          as: 'warning',
        },
      },
    ],
    marks: [{ when: 'AND(fit_steps.this.state = word(confirmed), fit_steps.this.evidence <> "")', as: 'good' }],
    rows: steps.map(({ id, label, decided, evidence, state, due }) => ({
      id,
      label,
      cells: { decided, evidence, state, due: daysLater(asOf, due) },
    })),
  };
}

/** What people say; the last do not count. */
const answers = [
  {
    id: 'very',
    label: { en: 'Very disappointed', ru: 'Очень расстроюсь', zh: '非常失望', vi: 'Rất thất vọng' },
    example: 62,
  },
  {
    id: 'somewhat',
    label: { en: 'Somewhat disappointed', ru: 'Немного расстроюсь', zh: '有些失望', vi: 'Hơi thất vọng' },
    example: 54,
  },
  {
    id: 'hardly',
    label: { en: 'Not disappointed', ru: 'Не расстроюсь', zh: '不失望', vi: 'Không thất vọng' },
    example: 20,
  },
  {
    id: 'left',
    label: {
      en: 'I no longer use it (not counted)',
      ru: 'Уже не пользуюсь (не считаем)',
      zh: '已不再使用（不计入）',
      vi: 'Không còn dùng (không tính)',
    },
    example: 9,
  },
] as const;

const survey: InputTableSpec = {
  kind: 'inputTable',
  id: 'survey',
  title: {
    en: '“How would you feel if you could no longer use it?”',
    ru: '«Что вы почувствуете, если больше не сможете этим пользоваться?»',
    zh: '“如果不能再使用它，您会有什么感受？”',
    vi: '“Bạn sẽ thấy thế nào nếu không còn được dùng nó?”',
  },
  rowHeader: { en: 'Answer', ru: 'Ответ', zh: '回答', vi: 'Câu trả lời' },
  columns: [
    {
      id: 'answers',
      label: { en: 'Answers', ru: 'Ответы', zh: '回答数', vi: 'Số câu trả lời' },
      unit: people,
      note: {
        en: 'Of those who used it twice lately.',
        ru: 'От тех, кто недавно пользовался хотя бы дважды.',
        zh: '仅问近期至少用过两次的人。',
        vi: 'Của người gần đây dùng ít nhất hai lần.',
      },
      format: 'count',
      needed: true,
    },
  ],
  rows: answers.map(({ id, label, example }) => ({ id, label, cells: { answers: example } })),
};

const counted: Formula = 'survey.very.answers + survey.somewhat.answers + survey.hardly.answers';

const surveyResults: TableSpec = {
  kind: 'table',
  id: 'survey_shares',
  title: {
    en: 'If they could no longer use it',
    ru: 'Если больше нельзя пользоваться',
    zh: '若不能再使用',
    vi: 'Nếu không còn được dùng',
  },
  rowHeader: { en: 'Answer', ru: 'Ответ', zh: '回答', vi: 'Câu trả lời' },
  columns: [
    {
      id: 'answers',
      label: { en: 'Answers', ru: 'Ответы', zh: '回答数', vi: 'Số câu trả lời' },
      unit: people,
      format: 'count',
    },
    {
      id: 'share',
      label: { en: 'Share', ru: 'Доля', zh: '占比', vi: 'Tỷ lệ' },
      unit: { en: '% of counted', ru: '% учтённых', zh: '占计入 %', vi: '% được tính' },
      format: 'percent',
    },
  ],
  rows: answers.map(({ id, label }) => ({
    id,
    label,
    cells: {
      answers: `survey.${id}.answers + 0`,
      share: id === 'left' ? 'word(none)' : ratio(`survey.${id}.answers`, 'answers_counted'),
    },
  })),
};

export function fitPart(asOf: string): Part {
  const late = (id: string): Formula =>
    `IF(AND(fit_steps.${id}.due <> "", fit_steps.${id}.due < as_of, fit_steps.${id}.state <> word(confirmed)), as_of - fit_steps.${id}.due, 0)`;
  const stepResults: TableSpec = {
    kind: 'table',
    id: 'step_states',
    title: {
      en: 'Steps to product-market fit; overdue ones are coloured',
      ru: 'Шаги к PMF; просроченные выделены',
      zh: '产品市场契合步骤；逾期已标色',
      vi: 'Các bước đến độ phù hợp; bước quá hạn được tô màu',
    },
    rowHeader: stepWord,
    columns: [
      { id: 'state', label: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' }, format: 'text' },
      {
        id: 'holds',
        label: { en: 'Counts as confirmed', ru: 'Засчитан', zh: '视为已验证', vi: 'Được tính' },
        unit: { en: '1 = with evidence', ru: '1 — с доказательством', zh: '1 = 有证据', vi: '1 = có bằng chứng' },
        format: 'count',
      },
      {
        id: 'late',
        label: { en: 'Overdue', ru: 'Просрочен на', zh: '逾期', vi: 'Quá hạn' },
        unit: days,
        format: 'count',
        mark: { when: 'step_states.this.late > 0', as: 'warning' },
      },
    ],
    mark: { when: 'step_states.this.holds = 1', as: 'good' },
    rows: steps.map(({ id, label }) => ({
      id,
      label,
      cells: {
        state: `fit_steps.${id}.state & ""`,
        holds: `IF(AND(fit_steps.${id}.state = word(confirmed), fit_steps.${id}.evidence <> ""), 1, 0)`,
        late: late(id),
      },
    })),
  };
  return {
    inputs: [
      stepsTable(asOf),
      survey,
      {
        kind: 'inputs',
        title: {
          en: 'How the answers are judged',
          ru: 'Как оцениваем ответы',
          zh: '如何判断回答',
          vi: 'Đánh giá câu trả lời thế nào',
        },
        inputs: [
          {
            id: 'fit_threshold',
            label: {
              en: 'Very disappointed, at least',
              ru: 'Очень расстроятся, не меньше',
              zh: '“非常失望”至少',
              vi: 'Rất thất vọng, ít nhất',
            },
            unit: share,
            note: {
              en: '40%: products above it grew more easily (Ellis).',
              ru: '40 %: продуктам выше этой доли рост давался легче (Эллис).',
              zh: '40%：高于此值的产品更易增长（Ellis）。',
              vi: '40%: sản phẩm trên mức này tăng trưởng dễ hơn (Ellis).',
            },
            format: 'percent',
            example: 0.4,
          },
          intervalInput,
        ],
      },
    ],
    workings: [
      {
        kind: 'figures',
        title: {
          en: 'Interval of the share (Wilson)',
          ru: 'Интервал доли (Уилсон)',
          zh: '比例的置信区间（Wilson）',
          vi: 'Khoảng tin cậy của tỷ lệ (Wilson)',
        },
        figures: [
          {
            id: 'wilson_spread',
            label: { en: 'z² ÷ answers', ru: 'z² ÷ ответы', zh: 'z² ÷ 回答数', vi: 'z² ÷ số câu trả lời' },
            unit: factor,
            format: 'factor',
            formula: ratio('z_value * z_value', 'answers_counted'),
          },
          {
            id: 'wilson_centre',
            label: { en: 'Centre', ru: 'Центр', zh: '中心', vi: 'Tâm' },
            unit: share,
            format: 'percent',
            formula:
              'IF(ISNUMBER(very_share), (very_share + wilson_spread / (1 + 1)) / (1 + wilson_spread), word(none))',
          },
          {
            id: 'wilson_half',
            label: { en: 'Half of its width', ru: 'Половина ширины', zh: '半宽', vi: 'Nửa độ rộng' },
            unit: share,
            format: 'percent',
            formula:
              'IF(ISNUMBER(very_share), SQRT(wilson_spread * (very_share * (1 - very_share) + wilson_spread / (1 + 1) / (1 + 1))) / (1 + wilson_spread), word(none))',
          },
        ],
      },
    ],
    results: [
      stepResults,
      surveyResults,
      {
        kind: 'figures',
        title: {
          en: 'Share of the very disappointed, and how sure it is',
          ru: 'Доля тех, кто очень расстроится, и её точность',
          zh: '“非常失望”的比例及其可信区间',
          vi: 'Tỷ lệ rất thất vọng, và chắc chắn đến đâu',
        },
        figures: [
          {
            id: 'answers_counted',
            label: { en: 'Answers counted', ru: 'Учтено ответов', zh: '计入的回答', vi: 'Số câu trả lời được tính' },
            unit: people,
            note: {
              en: 'Without those who no longer use it.',
              ru: 'Без тех, кто уже не пользуется.',
              zh: '不含已不再使用者。',
              vi: 'Không kể người không còn dùng.',
            },
            format: 'count',
            formula: counted,
          },
          {
            id: 'very_low',
            label: { en: 'Share at least', ru: 'Доля не меньше', zh: '比例下限', vi: 'Tỷ lệ ít nhất' },
            unit: share,
            note: {
              en: 'Lower end of the Wilson interval.',
              ru: 'Нижняя граница интервала Уилсона.',
              zh: 'Wilson 区间下限。',
              vi: 'Cận dưới của khoảng Wilson.',
            },
            format: 'percent',
            formula: 'IF(ISNUMBER(very_share), MAX(0, wilson_centre - wilson_half), word(none))',
          },
          {
            id: 'very_high',
            label: { en: 'Share at most', ru: 'Доля не больше', zh: '比例上限', vi: 'Tỷ lệ nhiều nhất' },
            unit: share,
            note: {
              en: 'Upper end of the Wilson interval.',
              ru: 'Верхняя граница интервала Уилсона.',
              zh: 'Wilson 区间上限。',
              vi: 'Cận trên của khoảng Wilson.',
            },
            format: 'percent',
            formula: 'IF(ISNUMBER(very_share), MIN(1, wilson_centre + wilson_half), word(none))',
          },
          {
            id: 'fit_verdict',
            label: { en: 'Against the threshold', ru: 'Относительно порога', zh: '与门槛相比', vi: 'So với ngưỡng' },
            note: {
              en: 'Above or below only where the whole interval is; otherwise ask more people.',
              ru: 'Выше или ниже — только если весь интервал там; иначе опросите ещё.',
              zh: '整个区间都在一侧才算高于或低于；否则需更多回答。',
              vi: 'Chỉ cao hơn hoặc thấp hơn khi cả khoảng nằm về một phía; nếu không hãy hỏi thêm.',
            },
            format: 'text',
            formula:
              'IF(ISNUMBER(very_share), IF(very_low >= fit_threshold, word(above), IF(very_high < fit_threshold, word(below), word(unsure))), word(none))',
            mark: { when: 'fit_verdict = word(above)', as: 'good' },
          },
        ],
      },
    ],
    headlines: [
      {
        id: 'very_share',
        label: { en: 'Very disappointed', ru: 'Очень расстроятся', zh: '非常失望', vi: 'Rất thất vọng' },
        unit: {
          en: '% of answers counted',
          ru: '% учтённых ответов',
          zh: '占计入回答 %',
          vi: '% câu trả lời được tính',
        },
        format: 'percent',
        formula: ratio('survey.very.answers', 'answers_counted'),
        mark: { when: 'fit_verdict = word(below)', as: 'warning' },
      },
      {
        id: 'steps_confirmed',
        label: { en: 'Steps confirmed', ru: 'Шагов подтверждено', zh: '已验证步骤', vi: 'Bước đã kiểm chứng' },
        unit: { en: '% of six', ru: '% из шести', zh: '占六步 %', vi: '% của sáu bước' },
        format: 'percent',
        formula: 'SUM(step_states.holds) / ROWS(step_states.holds)',
      },
      {
        id: 'next_step',
        label: { en: 'Next step', ru: 'Следующий шаг', zh: '下一步', vi: 'Bước tiếp theo' },
        unit: {
          en: 'first not confirmed',
          ru: 'первый неподтверждённый',
          zh: '首个未验证',
          vi: 'bước đầu chưa kiểm chứng',
        },
        format: 'text',
        formula:
          'IF(MIN(step_states.holds) = 1, word(none), INDEX(labels(step_states), MATCH(0, step_states.holds, 0)))',
      },
    ],
    words: {
      confirmed: states.confirmed,
      above: { en: 'above', ru: 'выше', zh: '高于', vi: 'cao hơn' },
      below: { en: 'below', ru: 'ниже', zh: '低于', vi: 'thấp hơn' },
      unsure: { en: 'not sure yet', ru: 'пока неясно', zh: '尚不确定', vi: 'chưa chắc' },
    },
  };
}
