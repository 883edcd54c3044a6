import { people, share } from '../building-blocks/units';
import type { ChartSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import type { Measure } from './comparison';
import { measuresOf } from './comparison';
import type { Sale } from './sale';

const plan: Words = { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' };
const fact: Words = { en: 'Fact', ru: 'Факт', zh: '实际', vi: 'Thực tế' };

/** Where the plan stands, and where it ends at this pace. */
export function paceSheet(sale: Sale): SheetSpec {
  const of = (format: Measure['format']): readonly Measure[] =>
    measuresOf(sale).filter((measure) => measure.format === format);
  return {
    id: 'pace_sheet',
    role: 'results',
    name: { en: 'Plan and fact', ru: 'План и факт', zh: '计划与实际', vi: 'Kế hoạch và thực tế' },
    purpose: {
      en: 'Plan against fact so far and the forecast to the end',
      ru: 'План против факта на сегодня и прогноз до конца',
      zh: '迄今的计划与实际对比及期末预测',
      vi: 'Kế hoạch so với thực tế đến nay và dự báo đến cuối',
    },
    blocks: [
      {
        kind: 'figures',
        title: { en: 'So far', ru: 'На сегодня', zh: '迄今', vi: 'Đến nay' },
        asTiles: true,
        figures: headlines(sale),
      },
      paceTable('pace_people', people, 'count', of('count'), {
        en: 'People: plan, fact and forecast',
        ru: 'Люди: план, факт и прогноз',
        zh: '人数：计划、实际与预测',
        vi: 'Số người: kế hoạch, thực tế và dự báo',
      }),
      paceTable('pace_money', sale.currency, 'money', of('money'), {
        en: 'Money: plan, fact and forecast',
        ru: 'Деньги: план, факт и прогноз',
        zh: '金额：计划、实际与预测',
        vi: 'Tiền: kế hoạch, thực tế và dự báo',
      }),
      chart('fact_revenue_chart', 'revenue', sale.currency, 'money', {
        en: 'Revenue: plan against fact',
        ru: 'Выручка: план против факта',
        zh: '净收入：计划与实际',
        vi: 'Doanh thu: kế hoạch so với thực tế',
      }),
      chart('fact_customers_chart', 'customers', people, 'count', {
        en: 'New customers: plan against fact',
        ru: 'Новые клиенты: план против факта',
        zh: '新客户：计划与实际',
        vi: 'Khách hàng mới: kế hoạch so với thực tế',
      }),
    ],
  };
}

function headlines({ currency }: Sale): readonly FigureSpec[] {
  return [
    {
      id: 'fact_periods',
      label: {
        en: 'Periods with facts',
        ru: 'Периодов с фактом',
        zh: '已填实际的期数',
        vi: 'Số kỳ đã có thực tế',
      },
      unit: { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' },
      format: 'count',
      formula: 'COUNT(all(real_revenue))',
    },
    {
      id: 'facts_left_out',
      label: {
        en: 'Facts of periods not over yet',
        ru: 'Факт незавершённых периодов',
        zh: '未结束期次的实际值',
        vi: 'Thực tế của kỳ chưa kết thúc',
      },
      unit: { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' },
      format: 'count',
      formula: 'total(facts_ahead)',
      mark: { when: 'facts_left_out > 0', as: 'warning' },
    },
    {
      id: 'revenue_so_far',
      label: { en: 'Revenue, fact', ru: 'Выручка, факт', zh: '实际净收入', vi: 'Doanh thu thực tế' },
      unit: currency,
      format: 'money',
      formula: 'pace_money.revenue.fact',
    },
    {
      id: 'revenue_deviation',
      label: {
        en: 'Revenue against plan',
        ru: 'Выручка к плану',
        zh: '净收入较计划',
        vi: 'Doanh thu so với kế hoạch',
      },
      unit: share,
      format: 'percent',
      formula: 'pace_money.revenue.gap_share',
      mark: { when: 'revenue_deviation < -deviation_limit', as: 'warning' },
    },
    {
      id: 'revenue_forecast',
      label: {
        en: 'Revenue, forecast',
        ru: 'Выручка, прогноз',
        zh: '净收入预测',
        vi: 'Doanh thu dự báo',
      },
      unit: currency,
      format: 'money',
      formula: 'pace_money.revenue.forecast',
    },
    {
      id: 'customers_forecast',
      label: {
        en: 'New customers, forecast',
        ru: 'Новые клиенты, прогноз',
        zh: '新客户预测',
        vi: 'Khách mới dự báo',
      },
      unit: people,
      format: 'count',
      formula: 'pace_people.customers.forecast',
    },
    {
      id: 'profit_forecast',
      label: {
        en: 'Profit before investment, forecast',
        ru: 'Прибыль до инвестиций, прогноз',
        zh: '投资前利润预测',
        vi: 'Lợi nhuận trước đầu tư, dự báo',
      },
      unit: currency,
      format: 'money',
      formula: 'pace_money.profit.forecast',
      warnBelowZero: true,
    },
  ];
}

function paceTable(
  id: 'pace_people' | 'pace_money',
  unit: Words,
  format: Measure['format'],
  measures: readonly Measure[],
  title: Words,
): TableSpec {
  const row = (measure: Measure): TableSpec['rows'][number] => {
    const at = (column: string): string => `${id}.${measure.id}.${column}`;
    const worse = measure.isCost ? at('gap_share') : `-${at('gap_share')}`;
    return {
      id: measure.id,
      label: measure.label,
      cells: {
        plan: `total(plan_${measure.id})`,
        plan_so_far: `last(plan_so_far_${measure.id})`,
        fact: `last(real_so_far_${measure.id})`,
        gap: `${at('fact')} - ${at('plan_so_far')}`,
        gap_share: `IF(${at('plan_so_far')} = 0, word(none), ${at('gap')} / ABS(${at('plan_so_far')}))`,
        worse: `IF(ISNUMBER(${at('gap_share')}), MAX(0, ${worse}), word(none))`,
        forecast: `total(forecast_${measure.id})`,
        outcome: `IF(${at('plan')} = 0, word(none), (${at('forecast')} - ${at('plan')}) / ABS(${at('plan')}))`,
      },
    };
  };
  return {
    kind: 'table',
    id,
    title,
    rowHeader: { en: 'Measure', ru: 'Показатель', zh: '指标', vi: 'Chỉ tiêu' },
    columns: [
      {
        id: 'plan',
        label: { en: 'Whole plan', ru: 'Весь план', zh: '全部计划', vi: 'Toàn kế hoạch' },
        unit,
        format,
      },
      {
        id: 'plan_so_far',
        label: { en: 'Plan so far', ru: 'План на сегодня', zh: '迄今计划', vi: 'Kế hoạch đến nay' },
        unit,
        format,
      },
      {
        id: 'fact',
        label: { en: 'Fact so far', ru: 'Факт на сегодня', zh: '迄今实际', vi: 'Thực tế đến nay' },
        unit,
        format,
      },
      {
        id: 'gap',
        label: { en: 'Deviation', ru: 'Отклонение', zh: '偏差', vi: 'Chênh lệch' },
        unit,
        format,
      },
      {
        id: 'gap_share',
        label: { en: 'Deviation', ru: 'Отклонение', zh: '偏差率', vi: 'Chênh lệch' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'worse',
        label: { en: 'Worse by', ru: 'Хуже на', zh: '落后幅度', vi: 'Kém hơn' },
        unit: share,
        format: 'percent',
        mark: { when: `AND(ISNUMBER(${id}.this.worse), ${id}.this.worse > deviation_limit)`, as: 'warning' },
      },
      {
        id: 'forecast',
        label: { en: 'Forecast', ru: 'Прогноз', zh: '预测', vi: 'Dự báo' },
        unit,
        format,
      },
      {
        id: 'outcome',
        label: {
          en: 'Forecast against plan',
          ru: 'Прогноз к плану',
          zh: '预测较计划',
          vi: 'Dự báo so với kế hoạch',
        },
        unit: share,
        format: 'percent',
      },
    ],
    rows: measures.map(row),
  };
}

function chart(id: string, measure: string, unit: Words, valueFormat: Measure['format'], title: Words): ChartSpec {
  return {
    kind: 'chart',
    id,
    shape: 'column',
    title,
    over: 'periods',
    categoryTitle: { en: 'Period from', ru: 'Начало периода', zh: '期次起始', vi: 'Kỳ bắt đầu từ' },
    valueTitle: unit,
    valueFormat,
    series: [
      { label: plan, values: `plan_${measure}` },
      { label: fact, values: `real_${measure}` },
    ],
  };
}
