import { people, share } from '../building-blocks/units';
import type { Formula, RowSpec, SheetSpec, Words } from '../spec';
import type { Sale } from './sale';

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
}

export function measuresOf(sale: Sale): readonly Measure[] {
  const typed = (id: string): Formula => `IF(ISNUMBER(${id}), ${id}, word(none))`;
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
    },
    {
      id: 'profit',
      label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' },
      ...money,
      plan: 'profit',
      fact: 'IF(AND(ISNUMBER(fact_revenue), ISNUMBER(fact_costs)), fact_revenue - fact_costs, word(none))',
      isCost: false,
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
    blocks: measuresOf(sale).map((measure) => ({
      kind: 'rows' as const,
      title: measure.label,
      rows: comparisonRows(measure),
    })),
  };
}

function comparisonRows({ id, unit, format, plan, fact, isCost }: Measure): readonly RowSpec[] {
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
      note: { en: 'As typed', ru: 'Как введено', zh: '按填写值', vi: 'Như đã nhập' },
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
  ];
}
