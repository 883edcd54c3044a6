import { flag, people, share } from '../building-blocks/units';
import type { Formula, RowSpec, SheetSpec, Words } from '../spec';
import { isOver, partsOfFact } from './facts';
import type { Sale } from './sale';
import { rowsOf } from './sale';

/** A quantity that is planned and then measured. */
export interface Measure {
  readonly id: string;
  readonly label: Words;
  readonly unit: Words;
  readonly format: 'count' | 'money';
  /** Rows over periods. */
  readonly plan: Formula;
  /** Typed facts; of what is computed from them, a formula with `word(none)` where they are missing. */
  readonly fact: Formula;
  /** Whether more than planned is worse. */
  readonly isCost: boolean;
  /** What a period without a fact comes to; by default its plan at the measure's own pace so far. */
  readonly outlook?: Formula;
}

export function measuresOf(sale: Sale): readonly Measure[] {
  const typed = (id: string): Formula => {
    const parts = partsOfFact(id, sale);
    const otherwise = parts === undefined ? 'word(none)' : `IF(COUNT(${parts}) > 0, SUM(${parts}), word(none))`;
    return `IF(is_over = 1, IF(ISNUMBER(${id}), ${id}, ${otherwise}), word(none))`;
  };
  const money = { unit: sale.currency, format: 'money' } as const;
  return [
    ...sale.stages.map((stage, index): Measure => ({
      id: `stage_${index + 1}`,
      label: stage,
      unit: people,
      format: 'count',
      plan: `stage_${index + 1}`,
      fact: typed(`fact_stage_${index + 1}`),
      isCost: false,
    })),
    {
      id: 'customers',
      label: { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách hàng mới' },
      unit: people,
      format: 'count',
      plan: 'customers',
      fact: typed('fact_customers'),
      isCost: false,
    },
    {
      id: 'acquisition',
      label: {
        en: 'Advertising and activities',
        ru: 'Реклама и активности',
        zh: '投放与活动',
        vi: 'Quảng cáo và hoạt động',
      },
      ...money,
      plan: 'acquisition',
      fact: typed('fact_acquisition'),
      isCost: true,
    },
    {
      id: 'revenue',
      label: { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' },
      ...money,
      plan: 'net_revenue',
      fact: typed('fact_revenue'),
      isCost: false,
    },
    {
      id: 'costs',
      label: { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' },
      ...money,
      plan: 'all_costs',
      fact: typed('fact_costs'),
      isCost: true,
      // Advertising at its own pace, costs of customers and orders as revenue goes, fixed costs as planned.
      outlook:
        'forecast_acquisition + fixed_costs + (all_costs - acquisition - fixed_costs) * IF(net_revenue = 0, 1, forecast_revenue / net_revenue)',
    },
    {
      id: 'profit',
      label: {
        en: 'Profit before investment',
        ru: 'Прибыль до инвестиций',
        zh: '投资前利润',
        vi: 'Lợi nhuận trước đầu tư',
      },
      ...money,
      plan: 'profit',
      fact: 'IF(AND(ISNUMBER(real_revenue), ISNUMBER(real_costs)), real_revenue - real_costs, word(none))',
      isCost: false,
      outlook: 'forecast_revenue - forecast_costs',
    },
  ];
}

/** Plan, fact and deviation of every measure, by period and cumulated. */
export function comparisonSheet(sale: Sale): SheetSpec {
  return {
    id: 'comparison',
    role: 'workings',
    name: { en: 'Deviations', ru: 'Отклонения', zh: '偏差', vi: 'Chênh lệch' },
    purpose: {
      en: 'Plan, fact and deviation by period and cumulated',
      ru: 'План, факт и отклонение по периодам и нарастающим итогом',
      zh: '逐期及累计的计划、实际与偏差',
      vi: 'Kế hoạch, thực tế và chênh lệch theo kỳ và lũy kế',
    },
    blocks: [
      {
        kind: 'rows',
        title: { en: 'Which periods count', ru: 'Какие периоды учтены', zh: '计入的期次', vi: 'Kỳ nào được tính' },
        rows: [
          {
            id: 'is_over',
            label: { en: 'Over', ru: 'Завершён', zh: '已结束', vi: 'Đã kết thúc' },
            unit: flag,
            note: {
              en: '1: facts are complete up to its last day',
              ru: '1: факт введён полностью по его последний день',
              zh: '1：实际数据已完整至该期最后一天',
              vi: '1: thực tế đã đủ đến ngày cuối kỳ',
            },
            format: 'count',
            formula: isOver,
            total: 'sum',
          },
          {
            id: 'facts_ahead',
            label: {
              en: 'Facts that do not count yet',
              ru: 'Факт, который пока не учтён',
              zh: '暂未计入的实际值',
              vi: 'Số thực tế chưa tính',
            },
            unit: { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' },
            note: {
              en: 'Typed for periods that are not over',
              ru: 'Введён для незавершённых периодов',
              zh: '填在尚未结束的期次',
              vi: 'Nhập cho kỳ chưa kết thúc',
            },
            format: 'count',
            formula: `IF(is_over = 1, 0, COUNT(${rowsOf('fact_stage', sale.stages.length)}) + COUNT(fact_customers:fact_costs)${['fact_stage_1', 'fact_acquisition', 'fact_customers'].map((id) => ` + COUNT(${partsOfFact(id, sale) ?? id})`).join('')})`,
            total: 'sum',
            mark: { when: 'facts_ahead > 0', as: 'warning' },
          },
        ],
      },
      ...measuresOf(sale).map((measure) => ({
        kind: 'rows' as const,
        title: measure.label,
        rows: comparisonRows(measure),
      })),
    ],
  };
}

function comparisonRows({ id, unit, format, plan, fact, isCost, outlook }: Measure): readonly RowSpec[] {
  const worse = isCost ? `gap_share_${id} > deviation_limit` : `gap_share_${id} < -deviation_limit`;
  return [
    {
      id: `plan_${id}`,
      label: { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' },
      unit,
      note: {
        en: 'From the sheet Plan',
        ru: 'С листа «План»',
        zh: '取自“计划”表',
        vi: 'Từ trang Kế hoạch',
      },
      format,
      formula: plan,
      total: 'sum',
    },
    {
      id: `real_${id}`,
      label: { en: 'Fact', ru: 'Факт', zh: '实际', vi: 'Thực tế' },
      unit,
      note: {
        en: 'As typed, of periods that are over',
        ru: 'Как введено, по завершённым периодам',
        zh: '已结束各期的填写值',
        vi: 'Như đã nhập, các kỳ đã kết thúc',
      },
      format,
      formula: fact,
      total: 'sum',
    },
    {
      id: `gap_${id}`,
      label: { en: 'Deviation', ru: 'Отклонение', zh: '偏差', vi: 'Chênh lệch' },
      unit,
      note: { en: 'Fact − plan', ru: 'Факт − план', zh: '实际 − 计划', vi: 'Thực tế − kế hoạch' },
      format,
      formula: `IF(ISNUMBER(real_${id}), real_${id} - plan_${id}, word(none))`,
      total: 'sum',
    },
    {
      id: `gap_share_${id}`,
      label: { en: 'Deviation, %', ru: 'Отклонение, %', zh: '偏差率', vi: 'Chênh lệch, %' },
      unit: share,
      note: isCost
        ? {
            en: 'Of the plan; marked if above the limit',
            ru: 'От плана; выделено, если больше допуска',
            zh: '占计划比例；超支过限时标出',
            vi: 'So với kế hoạch; tô màu nếu vượt mức',
          }
        : {
            en: 'Of the plan; marked if short by the limit',
            ru: 'От плана; выделено, если меньше допуска',
            zh: '占计划比例；不足过限时标出',
            vi: 'So với kế hoạch; tô màu nếu thiếu quá mức',
          },
      format: 'percent',
      formula: `IF(ISNUMBER(gap_${id}), IF(plan_${id} = 0, word(none), gap_${id} / ABS(plan_${id})), word(none))`,
      mark: { when: `AND(ISNUMBER(gap_share_${id}), ${worse})`, as: 'warning' },
    },
    {
      id: `plan_so_far_${id}`,
      label: { en: 'Plan, cumulated', ru: 'План нарастающим итогом', zh: '累计计划', vi: 'Kế hoạch lũy kế' },
      unit,
      note: {
        en: 'Of the periods with a fact',
        ru: 'По периодам, где есть факт',
        zh: '仅计有实际值的各期',
        vi: 'Các kỳ đã có số thực tế',
      },
      format,
      formula: `prev(plan_so_far_${id}) + IF(ISNUMBER(real_${id}), plan_${id}, 0)`,
      total: 'last',
    },
    {
      id: `real_so_far_${id}`,
      label: { en: 'Fact, cumulated', ru: 'Факт нарастающим итогом', zh: '累计实际', vi: 'Thực tế lũy kế' },
      unit,
      note: { en: 'To this period', ru: 'По этот период', zh: '截至本期', vi: 'Đến kỳ này' },
      format,
      formula: `SUM(upto(real_${id}))`,
      total: 'last',
    },
    {
      id: `gap_so_far_${id}`,
      label: {
        en: 'Deviation, cumulated',
        ru: 'Отклонение нарастающим итогом',
        zh: '累计偏差',
        vi: 'Chênh lệch lũy kế',
      },
      unit,
      note: { en: 'Fact − plan', ru: 'Факт − план', zh: '实际 − 计划', vi: 'Thực tế − kế hoạch' },
      format,
      formula: `real_so_far_${id} - plan_so_far_${id}`,
      total: 'last',
      emphasis: true,
    },
    {
      id: `forecast_${id}`,
      label: { en: 'Forecast', ru: 'Прогноз', zh: '预测', vi: 'Dự báo' },
      unit,
      note: outlook
        ? {
            en: 'Fact; without one, see How it is calculated',
            ru: 'Факт; без него — см. «Как считается»',
            zh: '实际值；无实际值时见“计算方法”',
            vi: 'Thực tế; nếu chưa có, xem Cách tính',
          }
        : {
            en: 'Fact; without one, plan × pace so far',
            ru: 'Факт; без него — план × темп на сегодня',
            zh: '实际值；无实际值时为计划 × 迄今进度',
            vi: 'Thực tế; nếu chưa có, kế hoạch × tiến độ đến nay',
          },
      format,
      formula: `IF(ISNUMBER(real_${id}), real_${id}, ${outlook ?? `plan_${id} * IF(last(plan_so_far_${id}) = 0, 1, last(real_so_far_${id}) / last(plan_so_far_${id}))`})`,
      total: 'sum',
    },
  ];
}
