import type { Texts } from '../../locales/language';
import { per, perPeriodRate, share } from '../building-blocks/units';
import type { RowSpec } from '../spec';
import type { Product } from './product';
import { costOf, demandOf, startOf } from './product';
import { countedPeriods, unit } from './words';
import * as say from './kept.texts';

/** What a product earns if it is kept to the end of the plan, and whether it is time to leave. */

export const profitBeforeInvestment: Texts = {
  en: 'Profit before investment',
  ru: 'Прибыль до инвестиций',
  zh: '投资前利润',
  vi: 'Lợi nhuận trước đầu tư',
};

export function keptMoneyRows(product: Product, currency: string): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `price_${k}`,
      label: say.price,
      unit: per(currency, unit),
      note: say.keptMoneyRowsNote,
      format: 'price',
      formula: `prices.${product.row}.price * (1 - ${costOf(product, 'erosion')}) ^ MAX(0, period - MAX(1, ${demandOf(product, 'launch')}))`,
    },
    {
      id: `unit_cost_${k}`,
      label: say.unitCost,
      unit: per(currency, unit),
      note: say.keptMoneyRowsNote2,
      format: 'price',
      formula: `${costOf(product, 'unit_cost')} * (1 + (SUM(upto(kept_sales_${k})) - kept_sales_${k}) / MAX(1, ${costOf(product, 'experience')})) ^ ${startOf(product, 'exponent')}`,
    },
    {
      id: `kept_revenue_${k}`,
      label: say.revenue,
      unit: currency,
      note: say.salesTimesPrice,
      format: 'money',
      formula: `kept_sales_${k} * price_${k}`,
      total: 'sum',
    },
    {
      id: `kept_marketing_${k}`,
      label: say.marketing,
      unit: currency,
      note: say.keptMoneyRowsNote3,
      format: 'money',
      formula: `IF(stage_number_${k} = 0, 0, INDEX(marketing.${product.row}, stage_number_${k}))`,
      total: 'sum',
    },
    {
      id: `kept_costs_${k}`,
      label: say.costs,
      unit: currency,
      note: say.keptMoneyRowsNote4,
      format: 'money',
      formula: `kept_sales_${k} * unit_cost_${k} + kept_marketing_${k} + fixed_cost_${k}`,
      total: 'sum',
    },
    {
      id: `kept_profit_${k}`,
      label: profitBeforeInvestment,
      unit: currency,
      note: say.keptMoneyRowsNote5,
      format: 'money',
      formula: `kept_revenue_${k} - kept_costs_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `kept_flow_${k}`,
      label: say.cashFlowIfKept,
      unit: currency,
      note: say.profitBeforeInvestmentLessInvestment,
      format: 'money',
      formula: `kept_profit_${k} - investment_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
  ];
}

export function triggerRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const before = `IF(period = 1, ${startOf(product, 'sales_before')}, prev(level_${k}))`;
  return [
    {
      id: `margin_${k}`,
      label: say.margin,
      unit: share,
      note: say.triggerRowsNote,
      format: 'percent',
      formula: `IF(kept_revenue_${k} = 0, word(none), kept_profit_${k} / kept_revenue_${k})`,
    },
    {
      id: `growth_${k}`,
      label: say.growthOfSales,
      unit: perPeriodRate,
      note: say.triggerRowsNote2,
      format: 'percent',
      formula: `IF(${before} = 0, word(none), level_${k} / ${before} - 1)`,
    },
    {
      id: `weak_${k}`,
      label: say.exitTriggersThatHold,
      unit: say.of3,
      note: say.triggerRowsNote3,
      format: 'count',
      formula: `IF(OR(stage_number_${k} < exit_from, period - ${demandOf(product, 'launch')} + 1 < exit_age, rises_${k} = 1), 0, (margin_${k} < exit_margin) + (growth_${k} < exit_growth) + (share_${k} < exit_share))`,
    },
    {
      id: `streak_${k}`,
      label: say.periodsInRow,
      unit: countedPeriods,
      note: say.triggerRowsNote4,
      format: 'count',
      formula: `IF(weak_${k} >= exit_triggers, prev(streak_${k}) + 1, 0)`,
      emphasis: true,
      mark: { when: `streak_${k} >= exit_periods`, as: 'warning' },
    },
  ];
}
