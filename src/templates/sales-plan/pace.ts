import { people, share } from '../building-blocks/units';
import type { ChartSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import type { Measure } from './comparison';
import { measuresOf } from './comparison';
import type { Sale } from './sale';
import * as say from './pace.texts';

/** Where the plan stands, and where it ends at this pace. */
export function paceSheet(sale: Sale): SheetSpec {
  const of = (format: Measure['format']): readonly Measure[] =>
    measuresOf(sale).filter((measure) => measure.format === format);
  return {
    id: 'pace_sheet',
    role: 'results',
    name: say.planAndFact,
    purpose: say.paceSheetPurpose,
    blocks: [
      { kind: 'figures', title: say.soFar, asTiles: true, figures: headlines(sale) },
      paceTable('pace_people', people, 'count', of('count'), say.peoplePlanFactAndForecast),
      paceTable('pace_money', sale.currency, 'money', of('money'), say.moneyPlanFactAndForecast),
      chart('fact_revenue_chart', 'revenue', sale.currency, 'money', say.revenuePlanAgainstFact),
      chart('fact_customers_chart', 'customers', people, 'count', say.newCustomersPlanAgainstFact),
    ],
  };
}

function headlines({ currency }: Sale): readonly FigureSpec[] {
  return [
    {
      id: 'fact_periods',
      label: say.periodsWithFacts,
      unit: say.periods,
      format: 'count',
      formula: 'COUNT(all(real_revenue))',
    },
    {
      id: 'facts_left_out',
      label: say.factsLeftOutLabel,
      unit: say.cells,
      format: 'count',
      formula: 'total(facts_ahead)',
      mark: { when: 'facts_left_out > 0', as: 'warning' },
    },
    {
      id: 'revenue_so_far',
      label: say.revenueFact,
      unit: currency,
      format: 'money',
      formula: 'pace_money.revenue.fact',
    },
    {
      id: 'revenue_deviation',
      label: say.revenueAgainstPlan,
      unit: share,
      format: 'percent',
      formula: 'pace_money.revenue.gap_share',
      mark: { when: 'revenue_deviation < -deviation_limit', as: 'warning' },
    },
    {
      id: 'revenue_forecast',
      label: say.revenueForecast,
      unit: currency,
      format: 'money',
      formula: 'pace_money.revenue.forecast',
    },
    {
      id: 'customers_forecast',
      label: say.newCustomersForecast,
      unit: people,
      format: 'count',
      formula: 'pace_people.customers.forecast',
    },
    {
      id: 'profit_forecast',
      label: say.profitBeforeInvestmentForecast,
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
    rowHeader: say.measure,
    columns: [
      { id: 'plan', label: say.wholePlan, unit, format },
      { id: 'plan_so_far', label: say.planSoFar, unit, format },
      { id: 'fact', label: say.factSoFar, unit, format },
      { id: 'gap', label: say.deviation, unit, format },
      { id: 'gap_share', label: say.deviationLabel, unit: share, format: 'percent' },
      {
        id: 'worse',
        label: say.worseBy,
        unit: share,
        format: 'percent',
        mark: { when: `AND(ISNUMBER(${id}.this.worse), ${id}.this.worse > deviation_limit)`, as: 'warning' },
      },
      { id: 'forecast', label: say.forecast, unit, format },
      { id: 'outcome', label: say.forecastAgainstPlan, unit: share, format: 'percent' },
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
    categoryTitle: say.periodFrom,
    valueTitle: unit,
    valueFormat,
    series: [
      { label: say.plan, values: `plan_${measure}` },
      { label: say.fact, values: `real_${measure}` },
    ],
  };
}
