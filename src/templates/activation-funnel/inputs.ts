import { authorInputs, toleranceInput } from '../building-blocks/general';
import { timelineInputs } from '../building-blocks/timeline';
import {
  choice,
  customer,
  days,
  factor,
  people,
  per,
  periodNumber,
  perPeriodRate,
  person,
  points,
  share,
} from '../building-blocks/units';
import type { BlockSpec, InputRowSpec, InputSpec, InputTableSpec, SheetSpec, Typed, Words } from '../spec';
import { channelExamples, dayExamples, goalExample, growthExample, pointExamples, stepExamples } from './example';
import type { Funnel } from './questions';

/** What is typed every week: who reached which stage, by channel, and what was spent. */
export function countsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'counts',
    role: 'inputs',
    name: { en: 'Counts', ru: 'Факт', zh: '数据录入', vi: 'Số liệu' },
    purpose: {
      en: 'Type every period: people at each stage by channel, and spend',
      ru: 'Заполнять каждый период: люди на этапах по каналам и расходы',
      zh: '每期填写：各渠道各阶段人数与花费',
      vi: 'Điền mỗi kỳ: số người ở từng giai đoạn theo kênh và chi tiêu',
    },
    blocks: [
      {
        kind: 'inputs',
        title: { en: 'General', ru: 'Общее', zh: '基本信息', vi: 'Thông tin chung' },
        inputs: [
          ...authorInputs(funnel.timeline.firstDay),
          ...timelineInputs(funnel.timeline),
          toleranceInput,
          ...windowInputs,
          customerValue(funnel),
        ],
      },
      ...funnel.stages.map((_, index) => countBlock(funnel, index + 1)),
      spendBlock(funnel),
    ],
  };
}

/** Longer than any timeline, so that a model made anew with more periods counts them too. */
const lastOfAll = 60;

const windowInputs: readonly InputSpec[] = [
  {
    id: 'count_from',
    label: { en: 'Results from period', ru: 'Результаты с периода', zh: '统计起始期', vi: 'Kết quả từ kỳ' },
    unit: periodNumber,
    note: {
      en: 'The first period that the results count.',
      ru: 'Первый период, который входит в результаты.',
      zh: '计入结果的第一期。',
      vi: 'Kỳ đầu tiên được tính vào kết quả.',
    },
    format: 'count',
    min: 1,
    max: lastOfAll,
    example: 1,
  },
  {
    id: 'count_to',
    label: { en: 'Results to period', ru: 'Результаты по период', zh: '统计截止期', vi: 'Kết quả đến kỳ' },
    unit: periodNumber,
    note: {
      en: 'The last one; 60: to the end.',
      ru: 'Последний период; 60 — до конца.',
      zh: '计入结果的最后一期；60 表示直到末期。',
      vi: 'Kỳ cuối cùng; 60: đến hết.',
    },
    format: 'count',
    min: 1,
    max: lastOfAll,
    example: lastOfAll,
  },
];

function customerValue({ currency, value }: Funnel): InputSpec {
  return {
    id: 'customer_value',
    label: { en: 'Value of a customer', ru: 'Ценность клиента', zh: '单客价值', vi: 'Giá trị một khách hàng' },
    unit: per(currency, customer),
    note: {
      en: 'What one customer brings before acquisition cost: LTV, or the margin of an order.',
      ru: 'Сколько приносит один клиент до затрат на привлечение: LTV или маржа заказа.',
      zh: '一位客户在扣除获客成本前带来的价值：LTV 或单笔毛利。',
      vi: 'Một khách mang lại bao nhiêu, chưa trừ chi phí thu hút: LTV hoặc lãi gộp một đơn.',
    },
    format: 'price',
    example: value,
    answers: 'product',
  };
}

function countBlock(funnel: Funnel, stage: number): BlockSpec {
  return {
    kind: 'inputRows',
    title: funnel.stages[stage - 1] ?? '',
    rows: funnel.channels.map((channel, index): InputRowSpec => ({
      id: `count_${index + 1}_${stage}`,
      label: channel,
      unit: people,
      note:
        stage === 1
          ? {
              en: 'People of this channel who entered.',
              ru: 'Сколько людей из канала вошло.',
              zh: '该渠道进入漏斗的人数。',
              vi: 'Số người từ kênh này vào phễu.',
            }
          : {
              en: 'Of them here; blank: not known yet, 0: nobody.',
              ru: 'Из них здесь; пусто — ещё не известно, 0 — никого.',
              zh: '其中到达人数；空白表示未知，0 表示无人。',
              vi: 'Trong đó đến đây; trống: chưa biết, 0: không ai.',
            },
      format: 'count',
      example: '',
      measured: true,
      items: [
        { question: 'channels', number: index + 1 },
        { question: 'stages', number: stage },
      ],
    })),
  };
}

function spendBlock(funnel: Funnel): BlockSpec {
  return {
    kind: 'inputRows',
    title: { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' },
    rows: funnel.channels.map((channel, index): InputRowSpec => ({
      id: `spend_${index + 1}`,
      label: channel,
      unit: funnel.currency,
      note: {
        en: 'All spend on the channel; blank: not known yet.',
        ru: 'Все расходы на канал; пусто — ещё не известно.',
        zh: '该渠道全部花费；空白表示未知。',
        vi: 'Mọi chi tiêu cho kênh; trống: chưa biết.',
      },
      format: 'money',
      example: '',
      measured: true,
      items: [{ question: 'channels', number: index + 1 }],
    })),
  };
}

/** What is typed once and thought over each month: targets, days, points to try, the goal, measures to compare. */
export function targetsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'targets',
    role: 'inputs',
    name: { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' },
    purpose: {
      en: 'Target conversions, days at each stage, what-if, the goal, before and after',
      ru: 'Целевые конверсии, дни на этапах, «что если», цель, до и после',
      zh: '目标转化率、各阶段天数、假设分析、总目标、前后对比',
      vi: 'Tỷ lệ mục tiêu, số ngày mỗi giai đoạn, giả định, mục tiêu, trước và sau',
    },
    blocks: [
      goalBlock(funnel),
      stepTable(funnel),
      ...(funnel.loops.length > 0 ? [loopTable(funnel)] : []),
      stayTable(funnel),
      measureTable(funnel),
    ],
  };
}

const stepHeader: Words = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
const stageHeader: Words = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };

function stepTable(funnel: Funnel): InputTableSpec {
  const tried = pointExamples(funnel);
  return {
    kind: 'inputTable',
    id: 'steps',
    title: { en: 'Steps of the funnel', ru: 'Шаги воронки', zh: '漏斗各步', vi: 'Các bước của phễu' },
    rowHeader: stepHeader,
    columns: [
      {
        id: 'target',
        label: { en: 'Target conversion', ru: 'Целевая конверсия', zh: '目标转化率', vi: 'Tỷ lệ mục tiêu' },
        unit: share,
        note: {
          en: 'The share that should go on.',
          ru: 'Какая доля должна идти дальше.',
          zh: '应进入下一阶段的占比。',
          vi: 'Tỷ lệ cần đi tiếp.',
        },
        format: 'percent',
      },
      {
        id: 'points',
        label: { en: 'What if: change', ru: 'Что если: изменение', zh: '假设变动', vi: 'Giả định thay đổi' },
        unit: points,
        note: {
          en: 'Points of conversion to add or take away.',
          ru: 'На сколько пунктов изменить конверсию.',
          zh: '转化率增减的百分点。',
          vi: 'Số điểm % cộng thêm hoặc bớt đi.',
        },
        format: 'percent',
        min: -1,
        max: 1,
      },
    ],
    rows: funnel.steps.map(({ to, label }, index) => ({
      id: `to_${to}`,
      label,
      items: [{ question: 'stages', number: to }],
      cells: { target: '', points: tried[index] ?? 0 },
    })),
  };
}

function loopTable(funnel: Funnel): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'loop_targets',
    title: {
      en: 'Stages beside the chain',
      ru: 'Этапы вне цепочки',
      zh: '旁支阶段',
      vi: 'Giai đoạn nằm ngoài chuỗi',
    },
    rowHeader: stageHeader,
    columns: [
      {
        id: 'target',
        label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' },
        unit: share,
        note: {
          en: 'Per person at the stage before.',
          ru: 'На одного человека предыдущего этапа.',
          zh: '按上一阶段人均计。',
          vi: 'Tính trên mỗi người ở giai đoạn trước.',
        },
        format: 'percent',
        max: 10,
      },
    ],
    rows: funnel.loops.map(({ to, label }) => ({
      id: `to_${to}`,
      label,
      items: [{ question: 'stages', number: to }],
      cells: { target: '' },
    })),
  };
}

function stayTable({ chain, stages }: Funnel): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'stay',
    title: { en: 'Time at each stage', ru: 'Время на этапах', zh: '各阶段停留时间', vi: 'Thời gian ở mỗi giai đoạn' },
    rowHeader: stageHeader,
    columns: [
      {
        id: 'days',
        label: { en: 'Days at the stage', ru: 'Дней на этапе', zh: '停留天数', vi: 'Số ngày ở lại' },
        unit: days,
        note: {
          en: 'Usual days before going on.',
          ru: 'Обычно дней до следующего шага.',
          zh: '进入下一步前的通常天数。',
          vi: 'Số ngày thường có trước khi đi tiếp.',
        },
        format: 'decimal',
        max: 3650,
      },
    ],
    rows: chain.slice(0, -1).map((number) => ({
      id: `stage_${number}`,
      label: stages[number - 1] ?? '',
      items: [{ question: 'stages', number }],
      cells: { days: '' },
    })),
  };
}

export const goalWords = {
  in_customers: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Số khách' },
  in_money: { en: 'Money', ru: 'Деньги', zh: '金额', vi: 'Số tiền' },
} as const satisfies Readonly<Record<string, Words>>;

function goalBlock(funnel: Funnel): BlockSpec {
  return {
    kind: 'inputs',
    title: { en: 'Goal and alert', ru: 'Цель и сигнал', zh: '总目标与预警', vi: 'Mục tiêu và cảnh báo' },
    inputs: [
      {
        id: 'goal_in',
        label: { en: 'Goal set in', ru: 'Цель задана в', zh: '目标口径', vi: 'Đặt mục tiêu theo' },
        unit: choice,
        note: {
          en: 'Which of the two goals below is planned for.',
          ru: 'Какая из двух целей ниже действует.',
          zh: '采用下面两个目标中的哪一个。',
          vi: 'Dùng mục tiêu nào trong hai mục tiêu dưới đây.',
        },
        format: 'choice',
        options: [goalWords.in_customers, goalWords.in_money],
        example: goalWords.in_customers,
      },
      {
        id: 'goal_customers',
        label: { en: 'Goal: customers', ru: 'Цель: клиенты', zh: '目标客户数', vi: 'Mục tiêu: số khách' },
        unit: people,
        note: {
          en: 'For all periods that the results count.',
          ru: 'За все периоды, которые входят в результаты.',
          zh: '对应结果所统计的全部期次。',
          vi: 'Cho mọi kỳ được tính vào kết quả.',
        },
        format: 'count',
        example: '',
      },
      {
        id: 'goal_money',
        label: { en: 'Goal: money', ru: 'Цель: деньги', zh: '目标金额', vi: 'Mục tiêu: số tiền' },
        unit: funnel.currency,
        note: {
          en: 'What these customers should bring together.',
          ru: 'Сколько эти клиенты должны принести вместе.',
          zh: '这些客户合计应带来的价值。',
          vi: 'Tổng giá trị các khách này cần mang lại.',
        },
        format: 'money',
        example: '',
      },
      {
        id: 'trend_alert',
        label: {
          en: 'Alert: fall of a step',
          ru: 'Сигнал: падение шага',
          zh: '预警：转化率下降',
          vi: 'Cảnh báo: tỷ lệ giảm',
        },
        unit: points,
        note: {
          en: 'The trend marks a step that is more than this below its usual.',
          ru: 'В динамике выделяется шаг, упавший сильнее этого.',
          zh: '趋势表标出降幅超过该值的步骤。',
          vi: 'Bảng xu hướng đánh dấu bước giảm quá mức này.',
        },
        format: 'percent',
        example: 0.01,
      },
    ],
  };
}

/** Measures of a product before and after it was improved, and which way is better. */
export interface Measure {
  readonly id: string;
  readonly label: Words;
  readonly isBetter: 'higher' | 'lower';
}

export function measuresIn(currency: string): readonly Measure[] {
  return [
    {
      id: 'satisfaction',
      label: { en: 'Satisfied customers, %', ru: 'Удовлетворённость, %', zh: '满意度，%', vi: 'Mức hài lòng, %' },
      isBetter: 'higher',
    },
    {
      id: 'outcome',
      label: {
        en: 'Reached their result, %',
        ru: 'Дошли до результата, %',
        zh: '达成目标的客户，%',
        vi: 'Khách đạt kết quả, %',
      },
      isBetter: 'higher',
    },
    {
      id: 'reply',
      label: {
        en: 'Time to reply, hours',
        ru: 'Время ответа, часов',
        zh: '答复时间，小时',
        vi: 'Thời gian phản hồi, giờ',
      },
      isBetter: 'lower',
    },
    {
      id: 'ltv',
      label: {
        en: `LTV of a customer, ${currency}`,
        ru: `LTV клиента, ${currency}`,
        zh: `客户 LTV，${currency}`,
        vi: `LTV mỗi khách, ${currency}`,
      },
      isBetter: 'higher',
    },
    {
      id: 'refunds',
      label: { en: 'Refunds, %', ru: 'Возвраты, %', zh: '退款率，%', vi: 'Tỷ lệ hoàn tiền, %' },
      isBetter: 'lower',
    },
  ];
}

function measureTable({ currency }: Funnel): InputTableSpec {
  const typed: Readonly<Record<string, Typed>> = {
    satisfaction: { format: 'percent' },
    outcome: { format: 'percent' },
    reply: { format: 'decimal', max: 8760 },
    ltv: { format: 'price' },
    refunds: { format: 'percent' },
  };
  const column = (id: string, label: Words, note: Words): InputTableSpec['columns'][number] => ({
    id,
    label,
    unit: { en: 'see the line', ru: 'см. строку', zh: '见各行', vi: 'xem từng dòng' },
    note,
    format: 'decimal',
  });
  return {
    kind: 'inputTable',
    id: 'measures',
    title: {
      en: 'Before and after an improvement',
      ru: 'До и после улучшения',
      zh: '改进前后对比',
      vi: 'Trước và sau cải tiến',
    },
    rowHeader: { en: 'Measure', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' },
    columns: [
      column(
        'before',
        { en: 'Before', ru: 'До', zh: '改进前', vi: 'Trước' },
        {
          en: 'As it was.',
          ru: 'Как было.',
          zh: '改进前的数值。',
          vi: 'Giá trị ban đầu.',
        },
      ),
      column(
        'after',
        { en: 'After', ru: 'После', zh: '改进后', vi: 'Sau' },
        {
          en: 'As it is since.',
          ru: 'Как стало.',
          zh: '改进后的数值。',
          vi: 'Giá trị sau đó.',
        },
      ),
    ],
    rows: measuresIn(currency).map(({ id, label }) => {
      const own = typed[id];
      return { id, label, cells: {}, ...(own ? { typed: own } : {}) };
    }),
  };
}

/** What the results show until a count is typed; it never mixes with what is typed. */
export function exampleSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'example',
    role: 'inputs',
    name: { en: 'Example', ru: 'Пример', zh: '示例', vi: 'Ví dụ' },
    purpose: {
      en: 'Invented figures that the results show until the first count is typed; nothing to fill in',
      ru: 'Вымышленные данные для результатов, пока не введено ни одного числа; заполнять не нужно',
      zh: '虚构数据：录入第一个人数之前用于展示结果，无需填写',
      vi: 'Số liệu giả định để xem kết quả khi chưa nhập số nào; không cần điền',
    },
    blocks: [
      {
        kind: 'inputs',
        title: { en: 'Example: in all', ru: 'Пример: общее', zh: '示例：总体', vi: 'Ví dụ: chung' },
        inputs: [
          {
            id: 'example_growth',
            label: { en: 'Growth of entries', ru: 'Рост входа', zh: '进入人数增速', vi: 'Mức tăng người vào' },
            unit: perPeriodRate,
            note: {
              en: 'Of the first period, each period, for a year of periods.',
              ru: 'От первого периода, за каждый период, двенадцать периодов.',
              zh: '按首期计，每期递增，共 12 期。',
              vi: 'So với kỳ đầu, mỗi kỳ, trong 12 kỳ.',
            },
            format: 'percent',
            example: growthExample,
          },
          {
            id: 'example_goal',
            label: { en: 'Goal: customers', ru: 'Цель: клиенты', zh: '目标客户数', vi: 'Mục tiêu: số khách' },
            unit: people,
            note: {
              en: 'Stands for the goal until you set one.',
              ru: 'Вместо цели, пока она не задана.',
              zh: '在设定目标之前代替目标。',
              vi: 'Thay cho mục tiêu khi chưa đặt.',
            },
            format: 'count',
            example: goalExample(funnel),
          },
        ],
      },
      exampleChannels(funnel),
      exampleSteps(funnel),
      exampleStay(funnel),
    ],
  };
}

function exampleChannels(funnel: Funnel): InputTableSpec {
  const examples = channelExamples(funnel);
  return {
    kind: 'inputTable',
    id: 'example_channels',
    title: { en: 'Example: channels', ru: 'Пример: каналы', zh: '示例：渠道', vi: 'Ví dụ: kênh' },
    rowHeader: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
    columns: [
      {
        id: 'entrants',
        label: { en: 'Enter at first', ru: 'Входят вначале', zh: '首期进入', vi: 'Vào ở kỳ đầu' },
        unit: people,
        note: {
          en: 'People of the first period.',
          ru: 'Людей в первом периоде.',
          zh: '首期人数。',
          vi: 'Số người ở kỳ đầu.',
        },
        format: 'count',
      },
      {
        id: 'quality',
        label: { en: 'Quality', ru: 'Качество', zh: '质量系数', vi: 'Chất lượng' },
        unit: factor,
        note: {
          en: 'On each conversion; 1 is average.',
          ru: 'К каждой конверсии; 1 — средняя.',
          zh: '作用于各步转化率，1 为平均。',
          vi: 'Nhân với mỗi tỷ lệ; 1 là trung bình.',
        },
        format: 'factor',
        max: 10,
      },
      {
        id: 'cost',
        label: { en: 'Cost per entry', ru: 'Стоимость входа', zh: '单人进入成本', vi: 'Chi phí/người vào' },
        unit: per(funnel.currency, person),
        note: {
          en: 'Spend ÷ people who enter.',
          ru: 'Расходы ÷ вошедшие.',
          zh: '花费 ÷ 进入人数。',
          vi: 'Chi tiêu ÷ số người vào.',
        },
        format: 'price',
      },
    ],
    rows: funnel.channels.map((channel, index) => ({
      id: `channel_${index + 1}`,
      label: channel,
      items: [{ question: 'channels', number: index + 1 }],
      cells: {
        entrants: examples[index]?.entrants ?? 0,
        quality: examples[index]?.quality ?? 1,
        cost: examples[index]?.cost ?? 0,
      },
    })),
  };
}

function exampleSteps(funnel: Funnel): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'example_steps',
    title: { en: 'Example: steps', ru: 'Пример: шаги', zh: '示例：各步', vi: 'Ví dụ: các bước' },
    rowHeader: stepHeader,
    columns: [
      {
        id: 'conversion',
        label: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' },
        unit: share,
        note: {
          en: 'In the first period.',
          ru: 'В первом периоде.',
          zh: '首期数值。',
          vi: 'Ở kỳ đầu.',
        },
        format: 'percent',
      },
      {
        id: 'decline',
        label: { en: 'Falls by', ru: 'Снижение', zh: '每期下降', vi: 'Giảm mỗi kỳ' },
        unit: perPeriodRate,
        note: {
          en: 'Of itself, for a year of periods.',
          ru: 'От себя, двенадцать периодов.',
          zh: '按自身比例，共 12 期。',
          vi: 'So với chính nó, trong 12 kỳ.',
        },
        format: 'percent',
        max: 1,
      },
      {
        id: 'target',
        label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' },
        unit: share,
        note: {
          en: 'Until you set one.',
          ru: 'Пока не задана своя.',
          zh: '在设定目标之前使用。',
          vi: 'Khi chưa đặt mục tiêu.',
        },
        format: 'percent',
      },
    ],
    rows: stepExamples(funnel).map(({ to, label, conversion, decline, target }) => ({
      id: `to_${to}`,
      label,
      items: [{ question: 'stages', number: to }],
      cells: { conversion, decline, target },
    })),
  };
}

function exampleStay(funnel: Funnel): InputTableSpec {
  const examples = dayExamples(funnel);
  return {
    kind: 'inputTable',
    id: 'example_stay',
    title: { en: 'Example: time', ru: 'Пример: время', zh: '示例：时间', vi: 'Ví dụ: thời gian' },
    rowHeader: stageHeader,
    columns: [
      {
        id: 'days',
        label: { en: 'Days at the stage', ru: 'Дней на этапе', zh: '停留天数', vi: 'Số ngày ở lại' },
        unit: days,
        note: {
          en: 'Until you type your own.',
          ru: 'Пока не введены свои.',
          zh: '在填写实际天数之前使用。',
          vi: 'Khi chưa nhập số thật.',
        },
        format: 'decimal',
        max: 3650,
      },
    ],
    rows: funnel.chain.slice(0, -1).map((number, index) => ({
      id: `stage_${number}`,
      label: funnel.stages[number - 1] ?? '',
      items: [{ question: 'stages', number }],
      cells: { days: examples[index] ?? 0 },
    })),
  };
}
