import { customer, days, people, per, points, share } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import { dataShown } from './data';
import { known, product, ratio } from './known';
import { hasRetentionFirst, type Funnel } from './questions';
import { retentionFirstBlocks } from './retention-first';

/** The funnel over the counted periods: how many come through, what they cost and are worth, which step to mend first. */
export function funnelSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'funnel_results',
    role: 'results',
    name: { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' },
    purpose: {
      en: 'Key figures, the bottleneck, stages and steps: conversion, cost, worth, losses, gap to the target',
      ru: 'Главные показатели, узкое место, этапы и шаги: конверсия, стоимость, ценность, потери, отклонение от цели',
      zh: '关键指标、瓶颈，各阶段与各步的转化率、成本、价值、流失与目标差距',
      vi: 'Chỉ số chính, điểm nghẽn, các giai đoạn và bước: tỷ lệ, chi phí, giá trị, thất thoát, chênh lệch',
    },
    blocks: [
      dataShown('funnel'),
      ...(hasRetentionFirst(funnel) ? retentionFirstBlocks(funnel) : []),
      tiles(funnel),
      funnelChart,
      funnelTable(funnel),
      lossTable(funnel),
      lostValueChart,
      ...(funnel.loops.length > 0 ? [loopTable(funnel)] : []),
    ],
  };
}

/** The name of the channel in which a column is largest, where that is above zero. */
const bestBy = (column: string): string =>
  `IF(MAX(channels.${column}) <= 0, word(none), INDEX(labels(channels), MATCH(MAX(channels.${column}), channels.${column}, 0)))`;

export const bottleneckLabel: Words = {
  en: 'Bottleneck: the step to',
  ru: 'Узкое место: шаг к этапу',
  zh: '瓶颈：进入阶段',
  vi: 'Điểm nghẽn: bước đến',
};

function tiles({ stages, currency }: Funnel): BlockSpec {
  const last = stages.length;
  // Words flow on to the right, where nothing stands beside the last tile of a line.
  const figures: readonly FigureSpec[] = [
    {
      id: 'entered',
      label: { en: 'Entered the funnel', ru: 'Вошли в воронку', zh: '进入漏斗', vi: 'Vào phễu' },
      unit: people,
      format: 'count',
      formula: 'funnel.stage_1.people',
    },
    {
      id: 'customers',
      label: { en: 'Customers', ru: 'Клиенты', zh: '客户', vi: 'Khách hàng' },
      unit: { en: 'people counted', ru: 'сосчитано, чел.', zh: '已知人数', vi: 'số người đã đếm' },
      format: 'count',
      formula: `funnel.stage_${last}.people`,
    },
    {
      id: 'overall_conversion',
      label: {
        en: 'Conversion of the whole funnel',
        ru: 'Конверсия всей воронки',
        zh: '漏斗总转化率',
        vi: 'Tỷ lệ toàn phễu',
      },
      unit: share,
      format: 'percent',
      formula: `funnel.stage_${last}.from_top`,
    },
    {
      id: 'bottleneck',
      label: bottleneckLabel,
      unit: {
        en: 'its target adds most value',
        ru: 'цель здесь добавит больше всего',
        zh: '达标后增值最多',
        vi: 'đạt mục tiêu ở đây lợi nhất',
      },
      format: 'text',
      formula:
        'IF(COUNT(losses.gain) = 0, word(none), IF(MAX(losses.gain) <= 0, word(no_bottleneck), ' +
        'INDEX(labels(funnel), 1 + MATCH(MAX(losses.gain), losses.gain, 0))))',
      mark: { when: 'MAX(losses.gain) > 0', as: 'warning' },
    },
    {
      id: 'cac',
      label: 'CAC',
      unit: per(currency, customer),
      format: 'price',
      formula: 'total(customer_cost)',
    },
    {
      id: 'value_to_cac',
      label: { en: 'Value ÷ CAC', ru: 'Ценность ÷ CAC', zh: '价值 ÷ CAC', vi: 'Giá trị ÷ CAC' },
      unit: {
        en: 'LTV ÷ CAC if the value is LTV',
        ru: 'LTV ÷ CAC, если ценность — LTV',
        zh: '价值为 LTV 时即 LTV ÷ CAC',
        vi: 'là LTV ÷ CAC nếu giá trị là LTV',
      },
      format: 'decimal',
      formula: ratio('customer_value', 'cac'),
      mark: { when: 'AND(ISNUMBER(value_to_cac), value_to_cac < 1)', as: 'warning' },
    },
    {
      id: 'romi',
      label: 'ROMI',
      unit: {
        en: '(value − spend) ÷ spend',
        ru: '(ценность − расходы) ÷ расходы',
        zh: '(价值 − 花费) ÷ 花费',
        vi: '(giá trị − chi tiêu) ÷ chi tiêu',
      },
      format: 'percent',
      formula: ratio('total(contribution)', `total(paid_spend_${last})`),
      warnBelowZero: true,
    },
    {
      id: 'worst_step',
      label: {
        en: 'Lowest conversion: the step to',
        ru: 'Самая низкая конверсия: шаг к этапу',
        zh: '转化率最低：进入阶段',
        vi: 'Tỷ lệ thấp nhất: bước đến',
      },
      unit: {
        en: 'lowest is not always costliest',
        ru: 'самая низкая — не всегда самая дорогая',
        zh: '最低不一定代价最大',
        vi: 'thấp nhất chưa chắc thiệt hại nhất',
      },
      format: 'text',
      formula:
        'IF(COUNT(losses.rate) = 0, word(none), IF(MIN(losses.rate) >= 1, word(none), ' +
        'INDEX(labels(funnel), 1 + MATCH(MIN(losses.rate), losses.rate, 0))))',
    },
    {
      id: 'value_less_spend',
      label: { en: 'Value − spend', ru: 'Ценность − расходы', zh: '价值 − 花费', vi: 'Giá trị − chi tiêu' },
      unit: {
        en: 'before all other costs',
        ru: 'до всех прочих расходов',
        zh: '未扣其他费用',
        vi: 'chưa trừ chi phí khác',
      },
      format: 'money',
      formula: 'total(contribution)',
      warnBelowZero: true,
    },
    {
      id: 'bottleneck_gain',
      label: {
        en: 'Bottleneck at target adds',
        ru: 'Сколько добавит цель в узком месте',
        zh: '瓶颈达标可增加',
        vi: 'Điểm nghẽn đạt mục tiêu thêm được',
      },
      unit: currency,
      format: 'money',
      formula: 'IF(COUNT(losses.gain) = 0, word(none), MAX(losses.gain))',
    },
    {
      id: 'all_targets_gain',
      label: {
        en: 'All targets together add',
        ru: 'Сколько добавят все цели сразу',
        zh: '全部达标可增加',
        vi: 'Mọi mục tiêu cùng đạt thêm được',
      },
      unit: {
        en: 'not the sum of the steps',
        ru: 'это не сумма по шагам',
        zh: '并非各步之和',
        vi: 'không phải tổng các bước',
      },
      format: 'money',
      formula: known(
        ['customers_at_targets', `funnel.stage_${last}.expected`, 'customer_value'],
        `(customers_at_targets - funnel.stage_${last}.expected) * customer_value`,
      ),
    },
    {
      id: 'best_by_money',
      label: {
        en: 'Best channel by money',
        ru: 'Лучший канал по деньгам',
        zh: '金额最佳渠道',
        vi: 'Kênh tốt nhất theo tiền',
      },
      unit: {
        en: 'most value − spend',
        ru: 'больше всего ценность − расходы',
        zh: '价值 − 花费最大',
        vi: 'giá trị − chi tiêu lớn nhất',
      },
      format: 'text',
      formula: bestBy('profit'),
    },
    {
      id: 'not_known',
      label: { en: 'Not known yet', ru: 'Ещё не известно', zh: '尚未知', vi: 'Chưa biết' },
      unit: {
        en: 'people whose next stage is blank',
        ru: 'чел. без данных о следующем этапе',
        zh: '下一阶段为空白的人数',
        vi: 'người chưa có số ở giai đoạn sau',
      },
      format: 'count',
      formula: 'SUM(funnel.unknown)',
      mark: { when: 'not_known > 0', as: 'warning' },
    },
    {
      id: 'spend_open',
      label: { en: 'Spend left out', ru: 'Расходы вне расчёта', zh: '未计入的花费', vi: 'Chi tiêu chưa tính' },
      unit: {
        en: 'its customers are not known yet',
        ru: 'клиенты по ним ещё не известны',
        zh: '对应客户数尚未知',
        vi: 'chưa biết số khách tương ứng',
      },
      format: 'money',
      formula: 'total(open_spend)',
      mark: { when: 'spend_open > 0', as: 'warning' },
    },
    {
      id: 'customers_at_targets',
      label: {
        en: 'Customers at all targets',
        ru: 'Клиентов при всех целях',
        zh: '全部达标时的客户数',
        vi: 'Số khách khi mọi mục tiêu đạt',
      },
      unit: people,
      format: 'count',
      formula: `IF(AND(ISNUMBER(entered), COUNT(losses.with_target) = ROWS(losses.with_target)), entered * PRODUCT(losses.with_target), word(none))`,
    },
    {
      id: 'best_by_return',
      label: {
        en: 'Best channel by return',
        ru: 'Лучший канал по отдаче',
        zh: '回报率最佳渠道',
        vi: 'Kênh tốt nhất theo hiệu quả',
      },
      unit: {
        en: 'highest ROMI; only channels with spend',
        ru: 'выше всего ROMI; только каналы с расходами',
        zh: 'ROMI 最高；仅限有花费的渠道',
        vi: 'ROMI cao nhất; chỉ kênh có chi tiêu',
      },
      format: 'text',
      formula: bestBy('romi'),
    },
  ];
  return {
    kind: 'figures',
    title: { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' },
    asTiles: true,
    figures,
  };
}

const funnelChart: BlockSpec = {
  kind: 'chart',
  id: 'funnel_chart',
  shape: 'funnel',
  title: { en: 'The funnel', ru: 'Воронка', zh: '漏斗图', vi: 'Biểu đồ phễu' },
  over: 'funnel',
  categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
  valueTitle: people,
  valueFormat: 'count',
  series: [{ label: { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' }, values: 'people' }],
};

function funnelTable({ chain, steps, stages, currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'funnel',
    title: { en: 'Stages', ru: 'Этапы', zh: '各阶段', vi: 'Các giai đoạn' },
    rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
    columns: [
      {
        id: 'people',
        label: { en: 'Counted', ru: 'Сосчитано', zh: '已知人数', vi: 'Đã đếm' },
        unit: people,
        format: 'count',
      },
      {
        id: 'unknown',
        label: { en: 'Not known yet', ru: 'Не известно', zh: '尚未知', vi: 'Chưa biết' },
        unit: { en: 'of the stage before', ru: 'из прошлого этапа', zh: '来自上一阶段', vi: 'từ giai đoạn trước' },
        format: 'count',
        mark: { when: 'AND(ISNUMBER(funnel.this.unknown), funnel.this.unknown > 0)', as: 'warning' },
      },
      {
        id: 'step',
        label: { en: 'From before', ru: 'От прошлого', zh: '逐级转化率', vi: 'Từ bước trước' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'from_top',
        label: { en: 'From the top', ru: 'От всех', zh: '总体转化率', vi: 'Từ đầu phễu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'expected',
        label: { en: 'Expected', ru: 'Ожидается', zh: '预计人数', vi: 'Dự kiến' },
        unit: { en: 'once all is known', ru: 'когда всё известно', zh: '全部已知时', vi: 'khi đã biết hết' },
        format: 'count',
      },
      {
        id: 'cost',
        label: { en: 'Cost of each', ru: 'Стоимость', zh: '人均成本', vi: 'Chi phí/người' },
        unit: currency,
        format: 'price',
      },
      {
        id: 'onward',
        label: { en: 'Will buy', ru: 'Купит', zh: '购买概率', vi: 'Sẽ mua' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'worth',
        label: { en: 'Worth of each', ru: 'Ценность', zh: '人均价值', vi: 'Giá trị/người' },
        unit: currency,
        format: 'price',
      },
      {
        id: 'naming',
        label: { en: 'Buyers named', ru: 'Зная покупателей', zh: '锁定买家', vi: 'Biết ai mua' },
        unit: { en: 'times better', ru: 'раз лучше', zh: '倍效率', vi: 'lần hiệu quả' },
        format: 'decimal',
      },
    ],
    rows: chain.map((number) => {
      const own = `funnel.stage_${number}`;
      const before = steps.find(({ to }) => to === number)?.from;
      const next = steps.find(({ from }) => from === number)?.to;
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          people: `total(people_${number})`,
          unknown: before === undefined ? 'word(none)' : `total(unknown_${number})`,
          step: before === undefined ? 'word(none)' : `total(step_${number})`,
          from_top:
            before === undefined
              ? ratio(`${own}.people`, `${own}.people`)
              : product(`funnel.stage_${before}.from_top`, `${own}.step`),
          expected:
            before === undefined
              ? `${own}.people`
              : product(`funnel.stage_${before}.expected`, `losses.to_${number}.used`),
          cost: ratio(`total(paid_spend_${number})`, `total(paid_people_${number})`),
          onward: next === undefined ? '1' : product(`losses.to_${next}.used`, `funnel.stage_${next}.onward`),
          worth: product(`${own}.onward`, 'customer_value'),
          naming: ratio(`funnel.stage_${chain.at(-1) ?? 1}.onward`, `${own}.onward`),
        },
      };
    }),
  };
}

function lossTable({ steps, currency }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'losses',
    title: {
      en: 'Steps: losses, and what each target by itself would add',
      ru: 'Шаги: потери и что даст каждая цель в отдельности',
      zh: '各步：流失，以及单独达标可增加的价值',
      vi: 'Các bước: thất thoát và lợi ích khi riêng từng mục tiêu đạt',
    },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'rate',
        label: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'target',
        label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'gap',
        label: { en: 'Gap', ru: 'Отклонение', zh: '差距', vi: 'Chênh lệch' },
        unit: points,
        format: 'percent',
      },
      {
        id: 'used',
        label: { en: 'Expected at', ru: 'В расчёте', zh: '计算采用', vi: 'Dùng để tính' },
        unit: { en: 'if unknown: target', ru: 'нет данных — цель', zh: '未知时用目标', vi: 'chưa biết: mục tiêu' },
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(losses.this.used), NOT(ISNUMBER(losses.this.rate)))', as: 'warning' },
      },
      {
        id: 'with_target',
        label: { en: 'At the target', ru: 'При цели', zh: '达标时', vi: 'Khi đạt mục tiêu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'lost',
        label: { en: 'Lost people', ru: 'Потеряно', zh: '流失人数', vi: 'Số người mất' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'lost_value',
        label: { en: 'Lost value', ru: 'Потерянная ценность', zh: '流失价值', vi: 'Giá trị mất đi' },
        unit: { en: 'steps do not add up', ru: 'по шагам не сложить', zh: '各步不可相加', vi: 'không cộng các bước' },
        format: 'money',
      },
      {
        id: 'more_customers',
        label: { en: 'Adds customers', ru: 'Прирост клиентов', zh: '增加客户', vi: 'Thêm khách' },
        unit: people,
        format: 'count',
      },
      {
        id: 'gain',
        label: { en: 'Adds value', ru: 'Прирост ценности', zh: '增加价值', vi: 'Thêm giá trị' },
        unit: currency,
        format: 'money',
      },
    ],
    // The bottleneck.
    mark: { when: 'AND(losses.this.gain > 0, losses.this.gain = MAX(losses.gain))', as: 'warning' },
    rows: steps.map(({ from, to, label }) => {
      const own = `losses.to_${to}`;
      const typed = `steps.to_${to}.target`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          rate: `funnel.stage_${to}.step`,
          target: `IF(ISNUMBER(${typed}), ${typed}, IF(shows_example = 1, example_steps.to_${to}.target, word(none)))`,
          gap: known([`${own}.rate`, `${own}.target`], `${own}.rate - ${own}.target`),
          used: `IF(ISNUMBER(${own}.rate), ${own}.rate, ${own}.target)`,
          with_target: known([`${own}.used`], `MAX(${own}.used, ${own}.target)`),
          lost: known([`${own}.rate`], `total(base_${to}) - total(on_${to})`),
          lost_value: product(`${own}.lost`, `funnel.stage_${to}.worth`),
          more_customers: known(
            [`${own}.gap`, `funnel.stage_${from}.expected`, `funnel.stage_${to}.onward`],
            `MAX(0, -${own}.gap) * funnel.stage_${from}.expected * funnel.stage_${to}.onward`,
          ),
          gain: product(`${own}.more_customers`, 'customer_value'),
        },
      };
    }),
  };
}

const lostValueChart: BlockSpec = {
  kind: 'chart',
  id: 'lost_value_chart',
  shape: 'bar',
  title: {
    en: 'Lost value by step',
    ru: 'Потерянная ценность по шагам',
    zh: '各步流失价值',
    vi: 'Giá trị mất đi theo bước',
  },
  over: 'losses',
  categoryTitle: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
  valueTitle: { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' },
  valueFormat: 'money',
  series: [
    {
      label: { en: 'Lost value', ru: 'Потерянная ценность', zh: '流失价值', vi: 'Giá trị mất đi' },
      values: 'lost_value',
    },
    {
      label: { en: 'Target adds', ru: 'Прирост от цели', zh: '达标可增加', vi: 'Đạt mục tiêu sẽ thêm' },
      values: 'gain',
    },
  ],
  reversed: true,
};

/** A stage beside the chain holds nobody up: who does not refer may buy all the same. */
function loopTable({ loops }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'loops',
    title: {
      en: 'Beside the chain: loops that bring or keep people, no gates before revenue',
      ru: 'Вне цепочки: петли, которые приводят или удерживают людей, а не барьеры перед оплатой',
      zh: '旁支：带来或留住用户的环节，不是付费前的关口',
      vi: 'Ngoài chuỗi: vòng lặp mang người đến hoặc giữ lại, không chặn trước khi trả tiền',
    },
    rowHeader: { en: 'Stage ÷ stage', ru: 'Этап ÷ этап', zh: '阶段 ÷ 阶段', vi: 'Giai đoạn ÷ giai đoạn' },
    columns: [
      {
        id: 'people',
        label: { en: 'Counted', ru: 'Сосчитано', zh: '已知人数', vi: 'Đã đếm' },
        unit: people,
        format: 'count',
      },
      {
        id: 'unknown',
        label: { en: 'Not known yet', ru: 'Не известно', zh: '尚未知', vi: 'Chưa biết' },
        unit: { en: 'of the stage before', ru: 'из прошлого этапа', zh: '来自上一阶段', vi: 'từ giai đoạn trước' },
        format: 'count',
      },
      {
        id: 'rate',
        label: { en: 'Per person', ru: 'На человека', zh: '人均', vi: 'Trên mỗi người' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'target',
        label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'gap',
        label: { en: 'Gap', ru: 'Отклонение', zh: '差距', vi: 'Chênh lệch' },
        unit: points,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(loops.this.gap), loops.this.gap < 0)', as: 'warning' },
      },
    ],
    rows: loops.map(({ to, label }) => {
      const own = `loops.to_${to}`;
      const typed = `loop_targets.to_${to}.target`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          people: `total(people_${to})`,
          unknown: `total(unknown_${to})`,
          rate: `total(step_${to})`,
          target: `IF(ISNUMBER(${typed}), ${typed}, IF(shows_example = 1, example_steps.to_${to}.target, word(none)))`,
          gap: known([`${own}.rate`, `${own}.target`], `${own}.rate - ${own}.target`),
        },
      };
    }),
  };
}

/** How conversions change from period to period. */
export function trendChart({ steps }: Funnel): BlockSpec {
  return {
    kind: 'chart',
    id: 'trend_chart',
    shape: 'line',
    title: {
      en: 'Step conversions by period',
      ru: 'Конверсии шагов по периодам',
      zh: '各步转化率趋势',
      vi: 'Tỷ lệ chuyển đổi từng bước theo kỳ',
    },
    over: 'periods',
    categoryTitle: { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' },
    valueTitle: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' },
    valueFormat: 'percent',
    series: steps.map(({ to, label }) => ({ label, values: `trend_${to}` })),
  };
}

export function trendTable({ steps }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'trends',
    title: {
      en: 'Step conversions: how they change over the counted periods',
      ru: 'Как меняются конверсии шагов за учитываемые периоды',
      zh: '各步转化率在统计期内的变化',
      vi: 'Tỷ lệ từng bước thay đổi thế nào trong các kỳ được tính',
    },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'average',
        label: { en: 'In all', ru: 'В целом', zh: '总体', vi: 'Chung' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'latest',
        label: { en: 'Latest known', ru: 'Последняя', zh: '最近已知', vi: 'Mới nhất' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'change',
        label: { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' },
        unit: points,
        format: 'percent',
        mark: { when: 'AND(ISNUMBER(trends.this.change), trends.this.change < -trend_alert)', as: 'warning' },
      },
      {
        id: 'lowest',
        label: { en: 'Lowest', ru: 'Минимум', zh: '最低', vi: 'Thấp nhất' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'highest',
        label: { en: 'Highest', ru: 'Максимум', zh: '最高', vi: 'Cao nhất' },
        unit: share,
        format: 'percent',
      },
    ],
    rows: steps.map(({ to, label }) => {
      const own = `trends.to_${to}`;
      return {
        id: `to_${to}`,
        label,
        cells: {
          average: `funnel.stage_${to}.step`,
          latest: known([`${own}.average`], `last(trend_${to})`),
          change: known([`${own}.average`, `${own}.latest`], `${own}.latest - ${own}.average`),
          lowest: known([`${own}.average`], `MIN(all(step_${to}))`),
          highest: known([`${own}.average`], `MAX(all(step_${to}))`),
        },
      };
    }),
  };
}

/** How long people are on their way. */
export function timeFigures({ chain }: Funnel): BlockSpec {
  return {
    kind: 'figures',
    title: { en: 'Time in the funnel', ru: 'Время в воронке', zh: '漏斗用时', vi: 'Thời gian trong phễu' },
    figures: [
      {
        id: 'days_to_customer',
        label: {
          en: 'From entering to becoming a customer',
          ru: 'От входа до клиента',
          zh: '从进入到成为客户',
          vi: 'Từ lúc vào đến khi thành khách',
        },
        unit: days,
        note: {
          en: 'Days of all stages before the last, added up',
          ru: 'Сумма дней на всех этапах до последнего',
          zh: '最后阶段之前各阶段天数之和',
          vi: 'Tổng số ngày ở mọi giai đoạn trước giai đoạn cuối',
        },
        format: 'decimal',
        formula: `times.stage_${chain.at(-1) ?? 1}.until`,
        emphasis: true,
      },
      {
        id: 'average_days',
        label: {
          en: 'Average over all who entered',
          ru: 'В среднем на вошедшего',
          zh: '进入者平均用时',
          vi: 'Trung bình mỗi người vào phễu',
        },
        unit: days,
        note: {
          en: 'Days at a stage × share of people who reach it, added up',
          ru: 'Дни на этапе × доля дошедших до него, в сумме',
          zh: '各阶段天数 × 到达占比之和',
          vi: 'Tổng của số ngày ở giai đoạn × tỷ lệ người đến được',
        },
        format: 'decimal',
        formula: 'times.total.per_entrant',
      },
    ],
  };
}

export function timeTable({ chain, steps, stages }: Funnel): TableSpec {
  return {
    kind: 'table',
    id: 'times',
    title: { en: 'Days by stage', ru: 'Дни по этапам', zh: '各阶段天数', vi: 'Số ngày theo giai đoạn' },
    rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
    columns: [
      {
        id: 'stay',
        label: { en: 'Days at the stage', ru: 'Дней на этапе', zh: '停留天数', vi: 'Số ngày ở lại' },
        unit: days,
        format: 'decimal',
      },
      {
        id: 'until',
        label: { en: 'Reached after', ru: 'Достигается через', zh: '到达用时', vi: 'Đến sau' },
        unit: days,
        format: 'decimal',
      },
      {
        id: 'per_entrant',
        label: { en: 'Per entry', ru: 'На вошедшего', zh: '人均用时', vi: 'Trên mỗi người vào' },
        unit: days,
        format: 'decimal',
        total: {
          formula: 'IF(COUNT(times.per_entrant) = ROWS(times.per_entrant), SUM(times.per_entrant), word(none))',
        },
      },
      {
        id: 'part',
        label: { en: 'Share of the time', ru: 'Доля времени', zh: '时间占比', vi: 'Tỷ trọng thời gian' },
        unit: share,
        format: 'percent',
      },
    ],
    // Where most of the time passes.
    mark: {
      when: 'AND(ISNUMBER(times.this.part), times.this.part > 0, times.this.part = MAX(times.part))',
      as: 'warning',
    },
    rows: chain.map((number) => {
      const own = `times.stage_${number}`;
      const before = steps.find(({ to }) => to === number)?.from;
      const isLast = number === stages.length;
      const typed = `stay.stage_${number}.days`;
      const expected = `funnel.stage_${number}.expected`;
      return {
        id: `stage_${number}`,
        label: stages[number - 1] ?? '',
        cells: {
          // At the last one nobody waits for another.
          stay: isLast
            ? '0'
            : `IF(ISNUMBER(${typed}), ${typed}, IF(shows_example = 1, example_stay.stage_${number}.days, word(none)))`,
          until:
            before === undefined
              ? '0'
              : known(
                  [`times.stage_${before}.until`, `times.stage_${before}.stay`],
                  `times.stage_${before}.until + times.stage_${before}.stay`,
                ),
          per_entrant: known(
            [`${own}.stay`, expected, 'entered'],
            `IF(entered = 0, word(none), ${own}.stay * ${expected} / entered)`,
          ),
          part: ratio(`${own}.per_entrant`, 'times.total.per_entrant'),
        },
      };
    }),
  };
}

export const timeChart: BlockSpec = {
  kind: 'chart',
  id: 'time_chart',
  shape: 'column',
  title: {
    en: 'Days at each stage',
    ru: 'Дни на каждом этапе',
    zh: '各阶段停留天数',
    vi: 'Số ngày ở mỗi giai đoạn',
  },
  over: 'times',
  categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
  valueTitle: days,
  valueFormat: 'decimal',
  series: [{ label: { en: 'Days', ru: 'Дни', zh: '天数', vi: 'Số ngày' }, values: 'stay' }],
};
