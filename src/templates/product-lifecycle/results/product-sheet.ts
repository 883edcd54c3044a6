import { flowFormulas } from '../../building-blocks/flows';
import type { Timeline } from '../../building-blocks/timeline';
import { dateUnit, periodNumber, share, yearly } from '../../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec } from '../../spec';
import { profitBeforeInvestment } from '../kept';
import {
  adopterClasses,
  customers,
  product as productWord,
  stage as stageWord,
  stageIds,
  stageNames,
  units,
} from '../words';
import { cashWord, periodFrom, revenueWord, startFormat } from './tables';
import * as say from './product-sheet.texts';

/** The life of the product to look at. */

export function productSheet(timeline: Timeline, currency: string): SheetSpec {
  return {
    id: 'product',
    role: 'results',
    name: say.oneProduct,
    purpose: say.productPurpose,
    blocks: [
      productTiles(timeline, currency),
      {
        kind: 'chart',
        id: 'lifecycle',
        shape: 'stackedColumn',
        title: say.lifecycleTitle,
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: units,
        valueFormat: 'count',
        series: stageIds.map((stage) => ({ label: stageNames[stage], values: `chosen_in_${stage}` })),
      },
      {
        kind: 'chart',
        id: 'adoption',
        shape: 'stackedColumn',
        title: say.adoptionNewCustomersByClass,
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: customers,
        valueFormat: 'count',
        series: adopterClasses.map(({ id, name }) => ({ label: name, values: `chosen_${id}` })),
      },
      classTable,
      {
        kind: 'chart',
        id: 'product_cash',
        shape: 'column',
        title: say.productCashTitle,
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: currency,
        valueFormat: 'money',
        series: [
          { label: revenueWord, values: 'chosen_revenue' },
          { label: profitBeforeInvestment, values: 'chosen_profit' },
          { label: cashWord, values: 'chosen_cash', asLine: true },
        ],
      },
    ],
  };
}

function productTiles(timeline: Timeline, currency: string): BlockSpec {
  return {
    kind: 'figures',
    title: say.productToLookAt,
    asTiles: true,
    figures: [
      {
        id: 'shown_product',
        label: productWord,
        unit: say.chosenOnSheetInputs,
        format: 'text',
        formula: 'INDEX(labels(start), chosen_number)',
      },
      {
        id: 'stage_now',
        label: stageWord,
        unit: say.inPeriodToLookAt,
        format: 'text',
        formula: 'INDEX(all(chosen_stage), MAX(1, look_period))',
      },
      {
        id: 'focus_now',
        label: say.whatMattersNow,
        unit: say.byPlaybook,
        format: 'text',
        formula:
          'IF(stage_now = word(none), word(none), INDEX(strategies.focus, MATCH(stage_now, labels(strategies), 0)) & "")',
      },
      {
        id: 'peak_sales',
        label: say.peakOfSales,
        unit: say.unitsPeriod,
        format: 'count',
        formula: 'MAX(all(chosen_sales))',
      },
      {
        id: 'peak_date',
        label: say.peakInPeriodFrom,
        unit: dateUnit,
        format: startFormat(timeline),
        formula: 'IF(peak_sales = 0, word(none), INDEX(all(period_start), MATCH(peak_sales, all(chosen_sales), 0)))',
      },
      {
        id: 'chosen_worth',
        label: say.npv,
        unit: currency,
        format: 'money',
        formula: 'INDEX(products.worth, chosen_number)',
        warnBelowZero: true,
      },
      {
        id: 'chosen_payback',
        label: say.payback,
        unit: periodNumber,
        format: 'count',
        formula: flowFormulas.payback('chosen'),
      },
      {
        id: 'chosen_rate',
        label: say.irrPerYear,
        unit: yearly,
        format: 'percent',
        // Of a product that is sold already most was put in before the plan.
        formula: `IF(INDEX(demand.launch, chosen_number) < 1, word(none), ${flowFormulas.internalRateYearly('chosen')})`,
      },
      {
        id: 'chosen_exit',
        label: say.startExitInPeriodFrom,
        unit: dateUnit,
        format: startFormat(timeline),
        formula: 'INDEX(exit_plan.principles, chosen_number)',
        mark: { when: 'ISNUMBER(chosen_exit)', as: 'warning' },
      },
    ],
  };
}

/** How far the product to look at has come with each class. */
const classTable: TableSpec = {
  kind: 'table',
  id: 'adoption_by_class',
  title: say.customersByClass,
  rowHeader: say.classOfAdopters,
  columns: [
    { id: 'share', label: say.shareOfMarket, unit: share, format: 'percent', total: 'sum' },
    { id: 'so_far', label: say.customers, unit: say.byPeriodToLookAt, format: 'count', total: 'sum' },
    { id: 'in_plan', label: say.newCustomers, unit: say.overPlan, format: 'count', total: 'sum' },
  ],
  rows: adopterClasses.map(({ id, name }) => ({
    id,
    label: name,
    cells: {
      share: `classes.${id}.to - classes.${id}.from`,
      so_far: `MAX(0, MIN(INDEX(all(chosen_customers), MAX(1, look_period)), chosen_market * classes.${id}.to) - chosen_market * classes.${id}.from)`,
      in_plan: `total(chosen_${id})`,
    },
  })),
};
