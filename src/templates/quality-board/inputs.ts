import { daysLater } from '../../numerics/days';
import type { Texts } from '../../locales/language';
import { actionsTable, asOfInput, done, open, type Action } from '../building-blocks/actions';
import { authorInputs, intervalInput, toleranceInput } from '../building-blocks/general';
import { people, share } from '../building-blocks/units';
import type { BlockSpec, InputTableSpec, Mark, SheetSpec } from '../spec';
import { amountIn, measureId, metricsOf, moduleId, streamId, type Board } from './metrics';

export const better = {
  higher: { en: 'higher is better', ru: 'больше — лучше', zh: '越高越好', vi: 'cao hơn là tốt' },
  lower: { en: 'lower is better', ru: 'меньше — лучше', zh: '越低越好', vi: 'thấp hơn là tốt' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Lines of the table of before and after. */
export const changes = 10;

const stream: Texts = { en: 'Stream', ru: 'Поток', zh: '期班', vi: 'Khóa' };

interface Count {
  readonly id: string;
  readonly label: Texts;
  readonly note: Texts;
  /** Of a first stream, and by how much each later one is better. */
  readonly example: number;
  readonly grows: number;
  readonly format?: 'count' | 'decimal' | 'money';
  /** It is a part of this: more is a mistake, and marked. */
  readonly within?: string;
}

const blankNote: Texts = { en: 'People.', ru: 'Человек.', zh: '人数。', vi: 'Số người.' };

const counts: readonly Count[] = [
  {
    id: 'enrolled',
    label: { en: 'Enrolled', ru: 'Записаны', zh: '报名', vi: 'Đăng ký' },
    note: { en: 'Who paid.', ru: 'Кто оплатил.', zh: '已付费人数。', vi: 'Người đã trả tiền.' },
    example: 200,
    grows: 20,
  },
  {
    id: 'started',
    label: { en: 'Started', ru: 'Начали', zh: '开课', vi: 'Bắt đầu' },
    note: { en: 'Opened the first lesson.', ru: 'Открыли первый урок.', zh: '已上第一课。', vi: 'Đã mở bài đầu.' },
    example: 184,
    grows: 20,
    within: 'enrolled',
  },
  {
    id: 'finished',
    label: { en: 'Finished', ru: 'Окончили', zh: '完课', vi: 'Hoàn thành' },
    note: { en: 'To the end.', ru: 'До конца.', zh: '学完全程。', vi: 'Đến cuối khóa.' },
    example: 90,
    grows: 22,
    within: 'started',
  },
  {
    id: 'with_revenue',
    label: { en: 'With revenue', ru: 'С доходом', zh: '有收入', vi: 'Có doanh thu' },
    note: {
      en: 'Earned by what they learned.',
      ru: 'Заработали на том, чему учились.',
      zh: '用所学获得收入。',
      vi: 'Kiếm được tiền từ điều đã học.',
    },
    example: 28,
    grows: 12,
    within: 'finished',
  },
  {
    id: 'average_revenue',
    label: { en: 'Their revenue', ru: 'Их доход', zh: '其平均收入', vi: 'Doanh thu của họ' },
    note: { en: 'On average.', ru: 'В среднем.', zh: '人均。', vi: 'Bình quân.' },
    example: 450,
    grows: 60,
    format: 'money',
  },
  {
    id: 'promoters',
    label: { en: 'Promoters', ru: 'Промоутеры', zh: '推荐者', vi: 'Người ủng hộ' },
    note: { en: 'Answered 9–10.', ru: 'Ответили 9–10.', zh: '评分 9–10。', vi: 'Chấm 9–10.' },
    example: 60,
    grows: 14,
  },
  {
    id: 'passives',
    label: { en: 'Passives', ru: 'Нейтралы', zh: '中立者', vi: 'Người trung lập' },
    note: { en: 'Answered 7–8.', ru: 'Ответили 7–8.', zh: '评分 7–8。', vi: 'Chấm 7–8.' },
    example: 30,
    grows: 2,
  },
  {
    id: 'detractors',
    label: { en: 'Detractors', ru: 'Критики', zh: '贬损者', vi: 'Người chê' },
    note: { en: 'Answered 0–6.', ru: 'Ответили 0–6.', zh: '评分 0–6。', vi: 'Chấm 0–6.' },
    example: 20,
    grows: -4,
  },
  {
    id: 'satisfied',
    label: { en: 'Satisfied', ru: 'Довольны', zh: '满意', vi: 'Hài lòng' },
    note: { en: 'Of those who answered.', ru: 'Из ответивших.', zh: '在回答者中。', vi: 'Trong số đã trả lời.' },
    example: 88,
    grows: 16,
  },
  {
    id: 'homework_set',
    label: { en: 'Homework set', ru: 'Задано работ', zh: '布置作业', vi: 'Bài tập đã giao' },
    note: { en: 'To all together.', ru: 'Всем вместе.', zh: '全班合计。', vi: 'Tổng cả lớp.' },
    example: 1800,
    grows: 200,
  },
  {
    id: 'homework_done',
    label: { en: 'Handed in', ru: 'Сдано работ', zh: '提交作业', vi: 'Bài đã nộp' },
    note: { en: 'By all together.', ru: 'Всеми вместе.', zh: '全班合计。', vi: 'Tổng cả lớp.' },
    example: 432,
    grows: 200,
    within: 'homework_set',
  },
  {
    id: 'lessons_due',
    label: { en: 'Lessons due', ru: 'Уроков всего', zh: '应看课时', vi: 'Bài cần xem' },
    note: { en: 'People × lessons.', ru: 'Люди × уроки.', zh: '人数 × 课时。', vi: 'Số người × số bài.' },
    example: 3600,
    grows: 400,
  },
  {
    id: 'lessons_watched',
    label: { en: 'Watched', ru: 'Просмотрено', zh: '已看课时', vi: 'Bài đã xem' },
    note: { en: 'By all together.', ru: 'Всеми вместе.', zh: '全班合计。', vi: 'Tổng cả lớp.' },
    example: 2100,
    grows: 400,
    within: 'lessons_due',
  },
  {
    id: 'refunds',
    label: { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' },
    note: blankNote,
    example: 8,
    grows: -1,
    within: 'enrolled',
  },
  {
    id: 'reply_hours',
    label: { en: 'Reply time', ru: 'Время ответа', zh: '回复时长', vi: 'Thời gian trả lời' },
    note: { en: 'Hours, on average.', ru: 'Часов в среднем.', zh: '平均小时数。', vi: 'Số giờ bình quân.' },
    example: 9,
    grows: -2,
    format: 'decimal',
  },
  {
    id: 'cases',
    label: { en: 'Cases', ru: 'Кейсы', zh: '案例', vi: 'Ca điển hình' },
    note: { en: 'Collected.', ru: 'Собрано.', zh: '已收集。', vi: 'Đã thu thập.' },
    example: 3,
    grows: 1,
    within: 'enrolled',
  },
  {
    id: 'reviews',
    label: { en: 'Reviews', ru: 'Отзывы', zh: '评价', vi: 'Đánh giá' },
    note: { en: 'Collected.', ru: 'Собрано.', zh: '已收集。', vi: 'Đã thu thập.' },
    example: 16,
    grows: 4,
    within: 'enrolled',
  },
  {
    id: 'repeat_revenue',
    label: { en: 'Repeat revenue', ru: 'Повторные продажи', zh: '复购收入', vi: 'Doanh thu mua tiếp' },
    note: {
      en: 'Of this stream so far.',
      ru: 'С этого потока на сегодня.',
      zh: '本期至今。',
      vi: 'Của khóa này đến nay.',
    },
    example: 14_000,
    grows: 4_000,
    format: 'money',
  },
];

/** Later streams are somewhat better, but no amount falls to nothing. */
const exampleOf = ({ example, grows, format }: Count, index: number, currency: string): number => {
  const value = Math.max(example / 4, example + grows * Math.min(index, 4));
  if (format === 'money') return amountIn(currency, Math.round(value));
  return format === 'decimal' ? value : Math.round(value);
};

export function streamsSheet(board: Board): SheetSpec {
  const { streams, modules, measures, currency } = board;
  const itemsOf = (index: number) => [{ question: 'streams', number: index + 1 }];
  const unitOf = ({ format }: Count) =>
    format === 'money'
      ? currency
      : format === 'decimal'
        ? { en: 'hours', ru: 'часов', zh: '小时', vi: 'giờ' }
        : { en: 'number', ru: 'кол-во', zh: '数量', vi: 'số lượng' };
  const started = counts[1];
  const finished = counts[2];
  const blocks: BlockSpec[] = [
    {
      kind: 'inputTable',
      id: 'streams',
      title: { en: 'Counts of each stream', ru: 'Данные по потокам', zh: '各期班数据', vi: 'Số liệu từng khóa' },
      rowHeader: stream,
      columns: counts.map((one) => ({
        id: one.id,
        label: one.label,
        unit: unitOf(one),
        note: one.note,
        format: one.format ?? 'count',
        ...(one.within && {
          mark: { when: `streams.this.${one.id} > streams.this.${one.within}`, as: 'warning' } satisfies Mark,
        }),
      })),
      rows: streams.map((label, index) => ({
        id: streamId(index),
        label,
        items: itemsOf(index),
        cells: Object.fromEntries(counts.map((one) => [one.id, exampleOf(one, index, currency)])),
      })),
    },
    {
      kind: 'inputTable',
      id: 'progress',
      title: {
        en: 'Who finished each module',
        ru: 'Кто прошёл каждый модуль',
        zh: '各模块完成人数',
        vi: 'Số người hoàn thành từng mô-đun',
      },
      rowHeader: { en: 'Module', ru: 'Модуль', zh: '模块', vi: 'Mô-đun' },
      columns: streams.map((label, index) => ({
        id: streamId(index),
        label,
        unit: people,
        note: { en: 'Who finished it.', ru: 'Кто его прошёл.', zh: '完成人数。', vi: 'Đã hoàn thành.' },
        items: itemsOf(index),
        format: 'count' as const,
      })),
      rows: modules.map((label, index) => ({
        id: moduleId(index),
        label,
        items: [{ question: 'modules', number: index + 1 }],
        cells: Object.fromEntries(
          streams.map((_, at) => {
            const [first, last] = [started, finished].map((one) => (one ? exampleOf(one, at, currency) : 0));
            // Most are lost early.
            const share = ((index + 1) / modules.length) ** 0.6;
            return [streamId(at), Math.round((first ?? 0) + ((last ?? 0) - (first ?? 0)) * share)];
          }),
        ),
      })),
    },
  ];
  if (measures.length > 0) {
    blocks.push({
      kind: 'inputTable',
      id: 'own',
      title: { en: 'Your own metrics', ru: 'Свои показатели', zh: '自定义指标', vi: 'Chỉ số riêng' },
      rowHeader: stream,
      columns: measures.map((label, index) => ({
        id: measureId(index),
        label,
        unit: { en: 'own unit', ru: 'своя единица', zh: '自定单位', vi: 'đơn vị riêng' },
        note: { en: 'As measured.', ru: 'Как измерено.', zh: '实测值。', vi: 'Theo đo lường.' },
        items: [{ question: 'measures', number: index + 1 }],
        format: 'decimal' as const,
      })),
      rows: streams.map((label, index) => ({
        id: streamId(index),
        label,
        items: itemsOf(index),
        cells: Object.fromEntries(measures.map((_, at) => [measureId(at), 8 + Math.min(index, 4) * 0.3])),
      })),
    });
  }
  return {
    id: 'streams_sheet',
    role: 'inputs',
    name: { en: 'Streams', ru: 'Потоки', zh: '期班', vi: 'Các khóa' },
    purpose: {
      en: 'What was counted of every stream',
      ru: 'Что посчитано по каждому потоку',
      zh: '每期班的统计数据',
      vi: 'Số liệu đếm được của từng khóa',
    },
    blocks,
  };
}

export function targetsSheet(board: Board): SheetSpec {
  const metrics = metricsOf(board);
  const metric: Texts = { en: 'Metric', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' };
  return {
    id: 'targets_sheet',
    role: 'inputs',
    name: { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' },
    purpose: {
      en: 'Targets, before and after, actions',
      ru: 'Цели, «до и после», действия',
      zh: '目标、前后对比、行动计划',
      vi: 'Mục tiêu, trước và sau, hành động',
    },
    blocks: [
      {
        kind: 'beside',
        blocks: [
          {
            kind: 'inputTable',
            id: 'targets',
            title: { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' },
            rowHeader: metric,
            columns: [
              {
                id: 'target',
                label: { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' },
                unit: { en: 'as the metric', ru: 'как показатель', zh: '同指标', vi: 'như chỉ số' },
                note: { en: 'For every stream.', ru: 'Для каждого потока.', zh: '适用于各期班。', vi: 'Cho mọi khóa.' },
                format: 'decimal',
              },
            ],
            rows: metrics.map(({ id, label, format, target, items }) => ({
              id,
              label,
              items: items ?? [],
              typed: { format, ...(id === 'nps' && { min: -100, max: 100 }) },
              cells: { target },
            })),
          },
          {
            kind: 'inputTable',
            id: 'directions',
            title: { en: 'Which way is better', ru: 'В какую сторону лучше', zh: '优劣方向', vi: 'Chiều tốt hơn' },
            rowHeader: metric,
            columns: [
              {
                id: 'better',
                label: { en: 'Better', ru: 'Лучше', zh: '方向', vi: 'Chiều' },
                note: { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' },
                format: 'choice',
                options: [better.higher, better.lower],
              },
            ],
            rows: metrics.map(({ id, label, isBetter, items }) => ({
              id,
              label,
              items: items ?? [],
              cells: { better: better[isBetter] },
            })),
          },
        ],
      },
      beforeAfter,
      actionsTable(actionExamples(board)),
      {
        kind: 'inputs',
        title: { en: 'About the board', ru: 'О панели', zh: '看板信息', vi: 'Về bảng này' },
        inputs: [
          asOfInput(board.asOf),
          intervalInput,
          {
            id: 'added_answers',
            label: { en: 'Answers added', ru: 'Добавляемые ответы', zh: '附加回答数', vi: 'Số câu trả lời thêm' },
            unit: { en: 'answers', ru: 'ответов', zh: '个', vi: 'câu' },
            note: {
              en: '3, so that the interval of the NPS holds for few answers too (adjusted Wald, Rocks 2016).',
              ru: '3 — чтобы интервал NPS был верен и при малом числе ответов (скорректированный метод Вальда, Rocks 2016).',
              zh: '取 3，使回答较少时 NPS 区间仍可靠（修正 Wald 法，Rocks 2016）。',
              vi: '3, để khoảng tin cậy NPS đúng cả khi ít câu trả lời (Wald hiệu chỉnh, Rocks 2016).',
            },
            format: 'decimal',
            max: 10,
            example: 3,
          },
          {
            id: 'added_share',
            label: {
              en: 'Of them at each end',
              ru: 'Из них на каждом конце',
              zh: '其中两端各占',
              vi: 'Trong đó mỗi đầu',
            },
            unit: share,
            note: {
              en: 'A quarter to the promoters, a quarter to the detractors.',
              ru: 'Четверть — промоутерам, четверть — критикам.',
              zh: '推荐者与贬损者各四分之一。',
              vi: 'Một phần tư cho người ủng hộ, một phần tư cho người chê.',
            },
            format: 'percent',
            max: 0.5,
            example: 0.25,
          },
          {
            id: 'claim_rounding',
            label: {
              en: 'Claims are rounded to',
              ru: 'Заявления округлены до',
              zh: '宣称值的舍入精度',
              vi: 'Số nêu ra được làm tròn đến',
            },
            unit: share,
            note: {
              en: 'A claim that differs by no more than this is right.',
              ru: 'Заявление, которое расходится не больше чем на столько, верно.',
              zh: '差异不超过该值视为正确。',
              vi: 'Lệch không quá mức này là đúng.',
            },
            format: 'factor',
            max: 0.1,
            example: 0.001,
          },
          ...authorInputs(board.asOf),
          toleranceInput,
        ],
      },
    ],
  };
}

const beforeAfter: InputTableSpec = {
  kind: 'inputTable',
  id: 'before_after',
  title: { en: 'Before and after', ru: 'До и после', zh: '前后对比', vi: 'Trước và sau' },
  columns: [
    {
      id: 'metric',
      label: { en: 'Metric', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' },
      note: { en: 'With its unit.', ru: 'С единицей.', zh: '注明单位。', vi: 'Kèm đơn vị.' },
      format: 'text',
      maxLength: 40,
    },
    {
      id: 'before',
      label: { en: 'Before', ru: 'До', zh: '之前', vi: 'Trước' },
      unit: { en: 'as the metric', ru: 'как показатель', zh: '同指标', vi: 'như chỉ số' },
      note: { en: 'As measured.', ru: 'Как измерено.', zh: '实测值。', vi: 'Theo đo lường.' },
      format: 'decimal',
    },
    {
      id: 'after',
      label: { en: 'After', ru: 'После', zh: '之后', vi: 'Sau' },
      unit: { en: 'as the metric', ru: 'как показатель', zh: '同指标', vi: 'như chỉ số' },
      note: { en: 'As measured.', ru: 'Как измерено.', zh: '实测值。', vi: 'Theo đo lường.' },
      format: 'decimal',
    },
    {
      id: 'claimed',
      label: { en: 'Change as claimed', ru: 'Заявленное изменение', zh: '宣称变化', vi: 'Mức thay đổi nêu ra' },
      unit: share,
      note: { en: '−50% for a half.', ru: '−50 % — вдвое меньше.', zh: '减半为 −50%。', vi: 'Giảm một nửa là −50%.' },
      format: 'percent',
      min: -1,
      max: 1000,
    },
  ],
  rows: (
    [
      [
        { en: 'Satisfaction, %', ru: 'Удовлетворённость, %', zh: '满意度（%）', vi: 'Mức hài lòng, %' },
        58.2,
        95.2,
        0.636,
      ],
      [
        { en: 'Homework done, %', ru: 'Сдано домашних, %', zh: '作业完成率（%）', vi: 'Bài tập đã nộp, %' },
        24,
        49,
        1.042,
      ],
      [
        { en: 'Reply time, hours', ru: 'Время ответа, часов', zh: '回复时长（小时）', vi: 'Thời gian trả lời, giờ' },
        24,
        2,
        -0.917,
      ],
      [{ en: 'LTV per learner', ru: 'LTV на ученика', zh: '人均 LTV', vi: 'LTV mỗi học viên' }, 50_000, 150_000, 2],
      [{ en: 'Refunds, %', ru: 'Возвраты, %', zh: '退款率（%）', vi: 'Hoàn tiền, %' }, 4, 2, -0.5],
    ] as const satisfies readonly (readonly [Texts, number, number, number])[]
  ).map(([metric, before, after, claimed], index) => ({
    id: `change_${index + 1}`,
    cells: { metric, before, after, claimed },
  })),
  blankRows: changes - 5,
};

const actionExamples = ({ asOf }: Board): readonly Action[] => [
  {
    what: {
      en: 'Answer questions in two hours, on duty by turns',
      ru: 'Отвечать на вопросы за два часа, дежурство по очереди',
      zh: '两小时内答疑，轮流值班',
      vi: 'Trả lời câu hỏi trong hai giờ, trực luân phiên',
    },
    owner: { en: 'Head of service', ru: 'Руководитель сервиса', zh: '服务负责人', vi: 'Trưởng dịch vụ' },
    due: daysLater(asOf, -14),
    effect: {
      en: 'Reply time from 9 to 4 hours',
      ru: 'Время ответа с 9 до 4 часов',
      zh: '回复时长由 9 小时降至 4 小时',
      vi: 'Thời gian trả lời từ 9 xuống 4 giờ',
    },
    result: {
      en: 'Reply time 3.5 hours in the last stream',
      ru: 'Время ответа 3,5 часа в последнем потоке',
      zh: '最近一期回复时长 3.5 小时',
      vi: 'Khóa gần nhất trả lời trong 3,5 giờ',
    },
    state: done,
  },
  {
    what: {
      en: 'Shorten the first project, show a finished one',
      ru: 'Сократить первый проект, показать готовый образец',
      zh: '精简首个项目并展示范例',
      vi: 'Rút ngắn dự án đầu, cho xem bài mẫu',
    },
    owner: { en: 'Methodologist', ru: 'Методист', zh: '教研负责人', vi: 'Chuyên viên nội dung' },
    due: daysLater(asOf, 21),
    effect: {
      en: 'Ten points more finish the module',
      ru: 'На 10 п. п. больше проходят модуль',
      zh: '模块完成率提高 10 个百分点',
      vi: 'Thêm 10 điểm phần trăm hoàn thành mô-đun',
    },
    result: '',
    state: open,
  },
];
