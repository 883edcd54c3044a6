import { flag, people as peopleUnit, per, customer, share } from '../building-blocks/units';
import type { BlockSpec, RowSpec, SheetSpec, Words } from '../spec';
import type { Funnel } from './questions';

/** Period by period: people of all channels, step conversions, money. Totals are of the periods that are counted. */
export function periodsSheet(funnel: Funnel): SheetSpec {
  return {
    id: 'periods',
    role: 'workings',
    name: { en: 'By period', ru: 'По периодам', zh: '按期计算', vi: 'Theo kỳ' },
    purpose: {
      en: 'All channels together: people, step conversions and money in each period',
      ru: 'Все каналы вместе: люди, конверсии шагов и деньги в каждом периоде',
      zh: '各渠道合计：每期人数、各步转化率与金额',
      vi: 'Gộp mọi kênh: số người, tỷ lệ từng bước và tiền trong mỗi kỳ',
    },
    blocks: [countedBlock, peopleBlock(funnel), stepBlock(funnel), moneyBlock(funnel), chartBlock(funnel)],
  };
}

/** The sum of a row over the periods that are counted. */
export const overCounted = (row: string): string => `SUMPRODUCT(all(${row}), all(counted))`;

/** `value / by`, or a dash where there is nothing to divide by. */
export const ratio = (value: string, by: string): string => `IF(${by} = 0, word(none), ${value} / ${by})`;

const countedBlock: BlockSpec = {
  kind: 'rows',
  title: { en: 'Periods in the results', ru: 'Периоды в результатах', zh: '统计期次', vi: 'Các kỳ trong kết quả' },
  rows: [
    {
      id: 'counted',
      label: { en: 'Counted', ru: 'Учитывается', zh: '计入结果', vi: 'Được tính' },
      unit: flag,
      note: {
        en: '1: the period is part of the results',
        ru: '1: период входит в результаты',
        zh: '1 表示该期计入结果',
        vi: '1: kỳ này nằm trong kết quả',
      },
      format: 'count',
      formula: 'IF(AND(period >= count_from, period <= count_to), 1, 0)',
      total: 'sum',
    },
  ],
};

function peopleBlock({ stages, channels }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: { en: 'People at each stage', ru: 'Люди на этапах', zh: '各阶段人数', vi: 'Số người ở mỗi giai đoạn' },
    rows: stages.map((stage, index): RowSpec => {
      const id = `people_${index + 1}`;
      return {
        id,
        label: stage,
        unit: peopleUnit,
        note: { en: 'All channels', ru: 'Все каналы', zh: '各渠道合计', vi: 'Mọi kênh' },
        format: 'count',
        formula: `SUM(count_1_${index + 1}:count_${channels.length}_${index + 1})`,
        total: { formula: overCounted(id) },
        emphasis: index === stages.length - 1,
      };
    }),
  };
}

function stepBlock({ stages, steps }: Funnel): BlockSpec {
  const of = (from: number, to: number): Pick<RowSpec, 'formula' | 'total'> => ({
    formula: ratio(`people_${to}`, `people_${from}`),
    total: { formula: ratio(`total(people_${to})`, `total(people_${from})`) },
  });
  return {
    kind: 'rows',
    title: { en: 'Step conversions', ru: 'Конверсии шагов', zh: '各步转化率', vi: 'Tỷ lệ chuyển đổi từng bước' },
    rows: [
      ...steps.map(({ to, label }): RowSpec => ({
        id: `step_${to}`,
        label,
        unit: share,
        note: {
          en: 'Coloured where it misses its target',
          ru: 'Выделено, если ниже цели',
          zh: '低于目标时标色',
          vi: 'Tô màu khi thấp hơn mục tiêu',
        },
        format: 'percent',
        ...of(to - 1, to),
        // A dash is greater than any number.
        mark: { when: `step_${to} < steps.to_${to}.target`, as: 'warning' },
      })),
      {
        id: 'through',
        label: {
          en: 'Conversion of the whole funnel',
          ru: 'Конверсия всей воронки',
          zh: '漏斗总转化率',
          vi: 'Tỷ lệ chuyển đổi toàn phễu',
        },
        unit: share,
        note: {
          en: 'Customers ÷ those who entered',
          ru: 'Клиенты ÷ вошедшие в воронку',
          zh: '客户数 ÷ 进入人数',
          vi: 'Số khách ÷ số người vào phễu',
        },
        format: 'percent',
        ...of(1, stages.length),
        emphasis: true,
      },
    ],
  };
}

function moneyBlock({ stages, channels, currency }: Funnel): BlockSpec {
  const money: Words = currency;
  return {
    kind: 'rows',
    title: { en: 'Money', ru: 'Деньги', zh: '金额', vi: 'Tiền' },
    rows: [
      {
        id: 'spend',
        label: { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' },
        unit: money,
        note: { en: 'All channels', ru: 'Все каналы', zh: '各渠道合计', vi: 'Mọi kênh' },
        format: 'money',
        formula: `SUM(spend_1:spend_${channels.length})`,
        total: { formula: overCounted('spend') },
      },
      {
        id: 'brought',
        label: {
          en: 'Value of the customers',
          ru: 'Ценность клиентов',
          zh: '客户价值',
          vi: 'Giá trị khách hàng',
        },
        unit: money,
        note: {
          en: 'Customers × value of a customer',
          ru: 'Клиенты × ценность клиента',
          zh: '客户数 × 单客价值',
          vi: 'Số khách × giá trị một khách',
        },
        format: 'money',
        formula: `people_${stages.length} * customer_value`,
        total: { formula: overCounted('brought') },
      },
      {
        id: 'contribution',
        label: { en: 'Value − spend', ru: 'Ценность − расходы', zh: '价值 − 花费', vi: 'Giá trị − chi tiêu' },
        unit: money,
        note: {
          en: 'What is left after acquisition',
          ru: 'Что остаётся после привлечения',
          zh: '扣除获客花费后的剩余',
          vi: 'Phần còn lại sau thu hút khách',
        },
        format: 'money',
        formula: 'brought - spend',
        total: { formula: overCounted('contribution') },
        emphasis: true,
        warnBelowZero: true,
      },
      {
        id: 'customer_cost',
        label: 'CAC',
        unit: per(currency, customer),
        note: {
          en: 'Spend ÷ customers',
          ru: 'Расходы ÷ клиенты',
          zh: '花费 ÷ 客户数',
          vi: 'Chi tiêu ÷ số khách',
        },
        format: 'price',
        formula: ratio('spend', `people_${stages.length}`),
        total: { formula: ratio('total(spend)', `total(people_${stages.length})`) },
        mark: {
          when: 'AND(ISNUMBER(customer_cost), customer_cost > customer_value)',
          as: 'warning',
        },
      },
    ],
  };
}

/** A line would fall to zero where a period is still blank: it goes on as it was. */
function chartBlock({ steps }: Funnel): BlockSpec {
  return {
    kind: 'rows',
    title: {
      en: 'Lines of the trend chart',
      ru: 'Линии графика динамики',
      zh: '趋势图数据',
      vi: 'Đường trên biểu đồ xu hướng',
    },
    rows: steps.map(({ to, label }): RowSpec => ({
      id: `trend_${to}`,
      label,
      unit: share,
      note: {
        en: 'As before where nobody has come yet',
        ru: 'Без данных — как в прошлом периоде',
        zh: '尚无数据时沿用上期',
        vi: 'Chưa có số liệu thì giữ như kỳ trước',
      },
      format: 'percent',
      formula: `IF(ISNUMBER(step_${to}), step_${to}, prev(trend_${to}))`,
    })),
  };
}
