import type { Texts } from '../../locales/language';
import { dateUnit, periodNumber, share } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, Formula, RowSpec } from '../spec';
import { profitBeforeInvestment } from './kept';
import type { Product } from './product';
import { exitMoneyOf, positionOf, startOf } from './product';
import { customers, stage as stageWord, units, word } from './words';
import * as say from './leaving.texts';

/** A product's way out: when it begins, which days follow from it, and what is left of sales, costs and cash. */

export function leavingBlocks(product: Product, currency: string): readonly BlockSpec[] {
  return [
    {
      kind: 'figures',
      title: product.name,
      figures: exitFigures(product),
    },
    {
      kind: 'rows',
      title: product.name,
      rows: [...partRows(product), ...plannedRows(product, currency)],
    },
  ];
}

/** When the product leaves: `–` where it stays. */
function exitFigures(product: Product): readonly FigureSpec[] {
  const k = product.number;
  const decided = positionOf(product, 'decided_exit');
  const day = (id: string, label: Texts, note: Texts, formula: Formula): FigureSpec => ({
    id: `${id}_${k}`,
    label,
    unit: dateUnit,
    note,
    format: 'date',
    formula,
  });
  const later = (from: string, steps: readonly string[]): Formula =>
    `IF(ISNUMBER(${from}), ${from} + ${steps.map((step) => `exit_steps.${step}.length`).join(' + ')}, word(none))`;
  return [
    {
      id: `triggered_${k}`,
      label: say.triggersHeldLongEnoughIn,
      unit: periodNumber,
      note: say.exitFiguresNote,
      format: 'count',
      formula: `IFERROR(MATCH(exit_periods, all(streak_${k}), 0), word(none))`,
    },
    {
      id: `exit_by_triggers_${k}`,
      label: say.exitByTriggersIn,
      unit: periodNumber,
      note: say.periodAfterIfTriggersDecide,
      format: 'count',
      formula: `IF(AND(${positionOf(product, 'by_triggers')} = word(yes), ISNUMBER(triggered_${k})), triggered_${k} + 1, word(none))`,
    },
    {
      id: `exit_by_decision_${k}`,
      label: say.exitByDecisionIn,
      unit: periodNumber,
      note: say.asTypedOnSheetProducts,
      format: 'count',
      formula: `IF(${decided} = 0, word(none), ${decided})`,
    },
    {
      id: `exit_period_${k}`,
      label: say.exitBeginsIn,
      unit: periodNumber,
      note: say.earlierOfTwo,
      format: 'count',
      formula: `IF(COUNT(exit_by_triggers_${k}, exit_by_decision_${k}) = 0, word(none), MIN(exit_by_triggers_${k}, exit_by_decision_${k}))`,
      emphasis: true,
    },
    day(
      'exit_begins',
      say.firstDayOfExit,
      say.marketingAndInvestmentEnd,
      `IF(ISNUMBER(exit_period_${k}), IF(exit_period_${k} > last(period), last(period_end) + 1, INDEX(all(period_start), exit_period_${k})), word(none))`,
    ),
    day(
      'sales_end',
      say.firstDayWithoutSales,
      say.afterDecisionAndNotice,
      later(`exit_begins_${k}`, ['principles', 'notice']),
    ),
    day('care_begins', say.firstDayOfAfterCare, say.exitFigures, later(`sales_end_${k}`, ['execution'])),
    day('closed', say.closedFrom, say.noCostAnyMore, later(`care_begins_${k}`, ['after_care'])),
  ];
}

/** Which part of a period lies before each of these days. */
function partRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const part = (id: string, label: Texts, day: string): RowSpec => ({
    id: `${id}_${k}`,
    label,
    unit: share,
    note: say.partNote,
    format: 'percent',
    formula: `IF(ISNUMBER(${day}_${k}), MAX(0, MIN(1, (${day}_${k} - period_start) / (period_end - period_start + 1))), 1)`,
  });
  return [
    part('staying', say.beforeExit, 'exit_begins'),
    part('selling', say.beforeSalesEnd, 'sales_end'),
    part('executing', say.beforeAfterCare, 'care_begins'),
    part('caring', say.beforeItIsClosed, 'closed'),
  ];
}

function plannedRows(product: Product, currency: string): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `stage_${k}`,
      label: stageWord,
      unit: word,
      note: say.plannedRowsNote,
      format: 'text',
      formula: `IF(stage_number_${k} * selling_${k} = 0, word(none), INDEX(labels(marketing), stage_number_${k}))`,
      emphasis: true,
    },
    {
      id: `sales_${k}`,
      label: say.sales,
      unit: units,
      note: say.keptTimes,
      format: 'count',
      formula: `kept_sales_${k} * selling_${k}`,
      total: 'sum',
    },
    {
      id: `adopters_${k}`,
      label: say.newCustomers,
      unit: customers,
      note: say.keptTimes,
      format: 'count',
      formula: `joining_${k} * selling_${k}`,
      total: 'sum',
    },
    {
      id: `customers_${k}`,
      label: say.customersSoFar,
      unit: customers,
      note: say.thoseBeforePlusNewCustomers,
      format: 'count',
      formula: `IF(period = 1, ${startOf(product, 'customers_before')}, prev(customers_${k})) + adopters_${k}`,
      total: 'last',
    },
    {
      id: `revenue_${k}`,
      label: say.revenue,
      unit: currency,
      note: say.keptTimes,
      format: 'money',
      formula: `kept_revenue_${k} * selling_${k}`,
      total: 'sum',
    },
    {
      id: `marketing_${k}`,
      label: say.marketing,
      unit: currency,
      note: say.plannedRowsNote2,
      format: 'money',
      formula: `kept_marketing_${k} * staying_${k}`,
      total: 'sum',
    },
    {
      id: `fixed_${k}`,
      label: say.fixedCost,
      unit: currency,
      note: say.plannedRowsNote3,
      format: 'money',
      formula: `fixed_cost_${k} * (selling_${k} + execution_cost * (executing_${k} - selling_${k}) + care_cost * (caring_${k} - executing_${k}))`,
      total: 'sum',
    },
    {
      id: `costs_${k}`,
      label: say.costs,
      unit: currency,
      note: say.plannedRowsNote4,
      format: 'money',
      formula: `sales_${k} * unit_cost_${k} + marketing_${k} + fixed_${k}`,
      total: 'sum',
    },
    {
      id: `profit_${k}`,
      label: profitBeforeInvestment,
      unit: currency,
      note: say.plannedRowsNote5,
      format: 'money',
      formula: `revenue_${k} - costs_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `invested_${k}`,
      label: say.investment,
      unit: currency,
      note: say.asTypedUntilExitBegins,
      format: 'money',
      formula: `investment_${k} * staying_${k}`,
      total: 'sum',
    },
    {
      id: `released_${k}`,
      label: say.releasedAtExit,
      unit: currency,
      note: say.plannedRowsNote6,
      format: 'money',
      // An exit that begins in the plan is paid for in it: with its closing left out, a late one would look like a gain.
      formula: `IF(AND(ISNUMBER(care_begins_${k}), care_begins_${k} >= period_start, OR(care_begins_${k} <= period_end, AND(period_end = last(period_end), exit_begins_${k} <= period_end))), ${exitMoneyOf(product, 'capital')} - ${exitMoneyOf(product, 'closing_cost')}, 0)`,
      total: 'sum',
    },
    {
      id: `cash_flow_${k}`,
      label: say.cashFlow,
      unit: currency,
      note: say.plannedRowsNote7,
      format: 'money',
      formula: `profit_${k} - invested_${k} + released_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `exit_effect_${k}`,
      label: say.whatExitChanges,
      unit: currency,
      note: say.plannedRowsNote8,
      format: 'money',
      formula: `cash_flow_${k} - kept_flow_${k}`,
      total: 'sum',
    },
    {
      id: `cash_${k}`,
      label: say.cumulativeCash,
      unit: currency,
      note: say.allCashFlowsSoFar,
      format: 'money',
      formula: `prev(cash_${k}) + cash_flow_${k}`,
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
  ];
}
