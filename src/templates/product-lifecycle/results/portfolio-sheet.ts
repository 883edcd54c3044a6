import { flowFigures } from '../../building-blocks/flows';
import type { Timeline } from '../../building-blocks/timeline';
import { factor, periodNumber, share, yearly } from '../../building-blocks/units';
import type { BlockSpec, ChartSpec, FigureSpec, SheetSpec, TableSpec } from '../../spec';
import { matrixExample } from '../inputs';
import { profitBeforeInvestment } from '../kept';
import type { Product } from '../product';
import { worthOf } from '../product';
import {
  customers,
  ofMarket,
  product as productWord,
  stage as stageWord,
  stageIds,
  stageNames,
  units,
  word,
} from '../words';
import { cashWord, periodFrom, revenueWord, salesWord, tableOf } from './tables';
import * as say from './portfolio-sheet.texts';

/** All products together. */

export function portfolioSheet(products: readonly Product[], timeline: Timeline, currency: string): SheetSpec {
  return {
    id: 'portfolio',
    role: 'results',
    name: say.portfolio,
    purpose: say.portfolioPurpose,
    blocks: [
      tiles(timeline, currency),
      whatIsIn,
      {
        kind: 'chart',
        id: 'portfolio_cash',
        shape: 'column',
        title: say.portfolioCashTitle,
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: currency,
        valueFormat: 'money',
        series: [
          { label: revenueWord, values: 'revenue' },
          { label: profitBeforeInvestment, values: 'profit' },
          { label: cashWord, values: 'cash', asLine: true },
        ],
      },
      productTable(products, currency),
      bubbles,
      matrix(products, currency),
      revenueByStage(currency),
      productByStage(products, currency),
      stageTable(currency),
    ],
  };
}

/** What these figures are where products are sold already: their money is in the flows, what was put into them is not. */
const saidOf: Readonly<Record<string, Partial<FigureSpec>>> = {
  lowest_cash: { label: say.lowestCash },
  internal_rate_yearly: { label: say.rateFromHereOn, unit: say.earlierOutlayLeftOut },
};

function tiles(timeline: Timeline, currency: string): BlockSpec {
  const shown = ['lowest_cash', 'net_present_value', 'internal_rate_yearly', 'payback_period', 'payback_date'];
  return {
    kind: 'figures',
    title: say.portfolioOverPlan,
    asTiles: true,
    figures: [
      {
        id: 'revenue_total',
        label: revenueWord,
        unit: currency,
        format: 'money',
        formula: 'total(revenue)',
      },
      {
        id: 'profit_total',
        label: profitBeforeInvestment,
        unit: currency,
        format: 'money',
        formula: 'total(profit)',
        warnBelowZero: true,
      },
      {
        id: 'exits_due',
        label: say.exitsDueLabel,
        unit: say.inThisPlan,
        format: 'count',
        formula: 'COUNTIFS(exits.first, "<=" & last(period))',
        mark: { when: 'exits_due > 0', as: 'warning' },
      },
      {
        id: 'exit_gain',
        label: say.whatExitsBring,
        unit: { en: `${currency} of NPV`, ru: `${currency}, NPV`, zh: `${currency}（NPV）`, vi: `${currency}, NPV` },
        format: 'money',
        formula: 'with_exit.total.gain',
        warnBelowZero: true,
      },
      ...flowFigures('plan', currency, timeline)
        .filter(({ id }) => shown.includes(id))
        .map((figure) => ({ ...figure, ...saidOf[figure.id] })),
    ],
  };
}

/** What a reader of the totals must know before taking them for more. */
const whatIsIn: BlockSpec = {
  kind: 'figures',
  title: say.whatIsInTheseFigures,
  figures: [
    {
      id: 'left_out',
      label: say.taxInterestOverheads,
      unit: word,
      note: say.leftOutNote,
      format: 'text',
      formula: 'word(not_in)',
    },
    {
      id: 'price_effect',
      label: say.priceEffectLabel,
      unit: word,
      note: say.priceEffectNote,
      format: 'text',
      formula: 'word(not_in)',
    },
    {
      id: 'before_plan',
      label: say.putInBefore,
      unit: word,
      note: say.putInBeforeNote,
      format: 'text',
      formula: 'word(not_in)',
    },
    {
      id: 'after_plan',
      label: say.whatComesAfterPlan,
      unit: word,
      note: say.afterPlanNote,
      format: 'text',
      formula: 'word(not_in)',
    },
  ],
};

function productTable(products: readonly Product[], currency: string): TableSpec {
  return tableOf('products', say.productsOverPlan, products, [
    {
      spec: { id: 'new_customers', label: say.newCustomers, unit: customers, format: 'count', total: 'sum' },
      formula: ({ number }) => `total(adopters_${number})`,
    },
    {
      spec: { id: 'customers_end', label: say.customersInAll, unit: customers, format: 'count', total: 'sum' },
      formula: ({ number }) => `total(customers_${number})`,
    },
    {
      spec: { id: 'sales', label: salesWord, unit: units, format: 'count', total: 'sum' },
      formula: ({ number }) => `total(sales_${number})`,
    },
    {
      spec: { id: 'revenue', label: revenueWord, unit: currency, format: 'money', total: 'sum' },
      formula: ({ number }) => `total(revenue_${number})`,
    },
    {
      spec: { id: 'share', label: say.shareOfRevenue, unit: share, format: 'percent', total: 'sum' },
      formula: ({ row }) => `IF(products.total.revenue = 0, 0, products.${row}.revenue / products.total.revenue)`,
    },
    {
      spec: {
        id: 'profit',
        label: profitBeforeInvestment,
        unit: currency,
        format: 'money',
        total: 'sum',
        mark: { when: 'products.this.profit < 0', as: 'warning' },
      },
      formula: ({ number }) => `total(profit_${number})`,
    },
    {
      spec: { id: 'invested', label: say.investmentLessReleased, unit: currency, format: 'money', total: 'sum' },
      formula: ({ number }) => `total(invested_${number}) - total(released_${number})`,
    },
    {
      spec: {
        id: 'cash',
        label: say.cashAtEnd,
        unit: currency,
        format: 'money',
        total: 'sum',
        mark: { when: 'products.this.cash < 0', as: 'warning' },
      },
      formula: ({ number }) => `total(cash_${number})`,
    },
    {
      spec: {
        id: 'worth',
        label: say.npv,
        unit: currency,
        format: 'money',
        total: 'sum',
        mark: { when: 'products.this.worth < 0', as: 'warning' },
      },
      formula: ({ number }) => worthOf(`cash_flow_${number}`, `invested_${number}`),
    },
    {
      spec: { id: 'return', label: say.npvPer1Invested, unit: say.launchedInPlan, format: 'decimal' },
      // What was put into a product before the plan is not known: its cash may not be set against the rest alone.
      formula: ({ number, row }) =>
        `IF(OR(demand.${row}.launch < 1, total(invested_${number}) = 0), word(none), products.${row}.worth / SUMPRODUCT(all(invested_${number}), all(investment_factor)))`,
    },
    {
      spec: { id: 'peak', label: say.peakOfSales, unit: periodNumber, format: 'count' },
      formula: ({ number }) =>
        `IF(total(sales_${number}) = 0, word(none), MATCH(MAX(all(sales_${number})), all(sales_${number}), 0))`,
    },
  ]);
}

const bubbles: ChartSpec = {
  kind: 'chart',
  id: 'growth_share',
  shape: 'bubble',
  title: say.growthShareTitle,
  over: 'matrix',
  categoryTitle: say.growthShareCategoryTitle,
  valueTitle: say.marketGrowthYear,
  valueFormat: 'percent',
  alongFormat: 'decimal',
  reversed: true,
  crossing: { along: matrixExample.share, values: matrixExample.growth },
  series: [{ label: say.products, values: 'growth', along: 'relative', size: 'revenue' }],
};

function matrix(products: readonly Product[], currency: string): TableSpec {
  return tableOf('matrix', say.matrix, products, [
    {
      spec: { id: 'stage', label: stageWord, unit: word, format: 'text' },
      formula: ({ number }) => `INDEX(all(stage_${number}), MAX(1, look_period))`,
    },
    {
      spec: { id: 'own', label: say.ownShare, unit: ofMarket, format: 'percent' },
      formula: ({ number, row }) =>
        `IF(matrix.${row}.stage = word(none), 0, INDEX(all(share_${number}), MAX(1, look_period)))`,
    },
    {
      spec: { id: 'relative', label: say.relativeShare, unit: factor, format: 'decimal' },
      formula: ({ row }) => `IF(position.${row}.competitor = 0, 0, matrix.${row}.own / position.${row}.competitor)`,
    },
    {
      spec: { id: 'growth', label: say.marketGrowth, unit: yearly, format: 'percent' },
      formula: ({ row }) => `position.${row}.market_growth`,
    },
    {
      spec: { id: 'revenue', label: revenueWord, unit: currency, format: 'money', total: 'sum' },
      formula: ({ number }) => `INDEX(all(revenue_${number}), MAX(1, look_period))`,
    },
    {
      spec: { id: 'quadrant', label: say.quadrant, unit: word, format: 'text' },
      formula: ({ row }) =>
        `IF(matrix.${row}.stage = word(none), word(none), IF(matrix.${row}.relative >= matrix_share, IF(matrix.${row}.growth >= matrix_growth, word(star), word(cash_cow)), IF(matrix.${row}.growth >= matrix_growth, word(question_mark), word(dog))))`,
    },
  ]);
}

function revenueByStage(currency: string): ChartSpec {
  return {
    kind: 'chart',
    id: 'revenue_by_stage',
    shape: 'stackedColumn',
    title: say.revenueByStageTitle,
    over: 'by_stage',
    categoryTitle: productWord,
    valueTitle: currency,
    valueFormat: 'money',
    series: stageIds.map((stage) => ({ label: stageNames[stage], values: stage })),
  };
}

function productByStage(products: readonly Product[], currency: string): TableSpec {
  return tableOf(
    'by_stage',
    say.revenueByProductAndStage,
    products,
    stageIds.map((stage) => ({
      spec: { id: stage, label: stageNames[stage], unit: currency, format: 'money', total: 'sum' },
      formula: ({ number }: Product) => `SUMIFS(all(revenue_${number}), all(stage_${number}), word(${stage}))`,
    })),
  );
}

function stageTable(currency: string): TableSpec {
  return {
    kind: 'table',
    id: 'stages',
    title: say.stages,
    rowHeader: stageWord,
    columns: [
      { id: 'now', label: say.productsInIt, unit: say.inPeriodToLookAt, format: 'count', total: 'sum' },
      { id: 'revenue', label: revenueWord, unit: currency, format: 'money', total: 'sum' },
      { id: 'share', label: say.shareOfRevenue, unit: share, format: 'percent', total: 'sum' },
    ],
    rows: stageIds.map((stage) => ({
      id: stage,
      label: stageNames[stage],
      cells: {
        now: `COUNTIF(matrix.stage, word(${stage}))`,
        revenue: `by_stage.total.${stage}`,
        share: `IF(total(revenue) = 0, 0, stages.${stage}.revenue / total(revenue))`,
      },
    })),
  };
}
