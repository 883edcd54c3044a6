import type { Texts } from '../../locales/language';
import { order, rowOf } from '../building-blocks/tiers';
import { people, per, share, times } from '../building-blocks/units';
import { waterfallChart, waterfallTable, type Waterfall } from '../building-blocks/waterfall';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import { ratio, type Offer } from './offer';
import * as say from './revenue.texts';

export const perHundred = (currency: string): Texts => ({
  en: `${currency} per 100 visitors`,
  ru: `${currency} на 100 посетителей`,
  zh: `${currency}/100 访客`,
  vi: `${currency}/100 khách`,
});
/** What tiers, bundles, coupons and deadlines bring of a hundred visitors. */
export function revenueSheet(offer: Offer): SheetSpec {
  const { currency, bundles } = offer;
  const hundred = perHundred(currency);
  return {
    id: 'revenue_sheet',
    role: 'results',
    name: say.revenue,
    purpose: say.revenueSheetPurpose,
    blocks: [
      {
        kind: 'figures',
        asTiles: true,
        title: say.atGlance,
        figures: [
          {
            id: 'tiers_to_single',
            label: say.tiersAgainstOnePrice,
            unit: times,
            format: 'decimal',
            formula: ratio('comparison.tiers.revenue', 'comparison.single.revenue'),
          },
          {
            id: 'final_revenue',
            label: say.revenueAfterAllDiscounts,
            unit: hundred,
            format: 'money',
            formula: 'steps.after.revenue',
          },
          {
            id: 'final_profit',
            label: say.profitAfterAllDiscounts,
            unit: hundred,
            format: 'money',
            formula: 'steps.after.profit',
            warnBelowZero: true,
          },
        ],
      },
      comparison(currency),
      byTier(offer),
      ...(bundles.length > 0 ? [bundleResults(offer)] : []),
      steps(offer),
      waterfallChart(revenueSteps(offer), { id: 'steps_chart', title: say.stepsChartTitle }),
      discountResults(currency),
      mix,
      waterfallTable(revenueSteps(offer)),
    ],
  };
}

function comparison(currency: string): TableSpec {
  const row = (id: string, label: Texts, buyers: Formula, each: Formula) => ({
    id,
    label,
    cells: { buyers, each, revenue: `comparison.${id}.buyers * comparison.${id}.each` },
  });
  return {
    kind: 'table',
    id: 'comparison',
    title: say.comparisonTitle,
    rowHeader: say.prices,
    columns: [
      { id: 'buyers', label: say.buyers, unit: people, format: 'decimal' },
      { id: 'each', label: say.priceOnAverage, unit: per(currency, order), format: 'price' },
      {
        id: 'revenue',
        label: say.revenue,
        unit: currency,
        format: 'money',
        mark: { when: 'comparison.this.revenue = MAX(comparison.revenue)', as: 'good' },
      },
    ],
    rows: [
      row('tiers', say.tiers, '100 * tiers_conversion', 'average_price'),
      row('single', say.onePrice, '100 * single_conversion', 'single_price'),
    ],
  };
}

function byTier({ currency, tiers }: Offer): TableSpec {
  return {
    kind: 'table',
    id: 'by_tier',
    title: say.byTierTitle,
    rowHeader: say.tier,
    columns: [
      { id: 'buyers', label: say.buyers, unit: people, format: 'decimal', total: 'sum' },
      { id: 'revenue', label: say.revenue, unit: currency, format: 'money', total: 'sum' },
      { id: 'of_all', label: say.ofAllRevenue, unit: share, format: 'percent' },
      {
        id: 'margin',
        label: say.marginOfOne,
        unit: per(currency, order),
        format: 'price',
        mark: { when: 'by_tier.this.margin < 0', as: 'warning' },
      },
      {
        id: 'margin_share',
        label: say.margin,
        unit: say.percentOfPrice,
        format: 'percent',
        mark: {
          when: 'AND(ISNUMBER(by_tier.this.margin_share), by_tier.this.margin_share < least_margin)',
          as: 'warning',
        },
      },
    ],
    rows: tiers.map(({ name }, index) => {
      const id = rowOf('tier', index);
      return {
        id,
        label: name,
        cells: {
          buyers: `IF(SUM(tiers.share) = 0, 0, 100 * tiers_conversion * tiers.${id}.share / SUM(tiers.share))`,
          revenue: `by_tier.${id}.buyers * tiers.${id}.price`,
          of_all: ratio(`by_tier.${id}.revenue`, 'SUM(by_tier.revenue)'),
          margin: `tiers.${id}.price * kept_share - tiers.${id}.cost`,
          margin_share: ratio(`by_tier.${id}.margin`, `tiers.${id}.price`),
        },
      };
    }),
  };
}

function bundleResults({ currency, bundles }: Offer): TableSpec {
  const each = per(currency, order);
  return {
    kind: 'table',
    id: 'bundle_results',
    title: say.bundles,
    rowHeader: say.bundle,
    columns: [
      { id: 'apart', label: say.partsApart, unit: each, format: 'price' },
      { id: 'paid', label: say.price, unit: each, format: 'price' },
      { id: 'cost', label: say.unitCost, unit: each, format: 'price' },
      {
        id: 'margin',
        label: say.marginOfOne,
        unit: each,
        format: 'price',
        mark: { when: 'bundle_results.this.margin < 0', as: 'warning' },
      },
      {
        id: 'against',
        label: say.againstOneTier,
        unit: each,
        format: 'price',
        mark: { when: 'bundle_results.this.against < 0', as: 'warning' },
      },
    ],
    rows: bundles.map((name, index) => {
      const id = rowOf('bundle', index);
      const own = (column: string): string => `bundle_results.${id}.${column}`;
      return {
        id,
        label: name,
        cells: {
          apart: `SUMPRODUCT(contents.${id}, tiers.price)`,
          paid: `${own('apart')} * (1 - bundles.${id}.discount)`,
          cost: `SUMPRODUCT(contents.${id}, tiers.cost)`,
          margin: `${own('paid')} * kept_share - ${own('cost')}`,
          against: `${own('margin')} - (average_price * kept_share - average_cost)`,
        },
      };
    }),
  };
}

const stepLines = [
  { id: 'list', label: say.listPrices, stands: true },
  { id: 'bundles', label: say.bundles, stands: false },
  { id: 'coupons', label: say.coupons, stands: false },
  { id: 'deadline', label: say.priceBeforeDeadline, stands: false },
  { id: 'after', label: say.afterAll, stands: true },
] as const satisfies Waterfall['lines'];

function revenueSteps({ currency }: Offer): Waterfall {
  return {
    id: 'steps_columns',
    statement: 'steps',
    column: 'effect',
    unit: perHundred(currency),
    format: 'money',
    lines: stepLines,
  };
}

/** Each step sells to some more buyers, or to the same ones, for another price each. */
function steps({ currency, bundles }: Offer): TableSpec {
  const each = per(currency, order);
  const known: Readonly<Record<string, Readonly<Record<string, Formula>>>> = {
    list: { buyers: '100 * tiers_conversion', each: 'average_price', cost: 'average_cost' },
    bundles:
      bundles.length > 0
        ? {
            buyers: 'steps.list.buyers',
            each: '(1 - SUM(bundles.share)) * average_price + SUMPRODUCT(bundles.share, bundle_results.paid)',
            cost: '(1 - SUM(bundles.share)) * average_cost + SUMPRODUCT(bundles.share, bundle_results.cost)',
          }
        : { buyers: 'steps.list.buyers', each: 'steps.list.each', cost: 'steps.list.cost' },
    after: { buyers: 'steps.deadline.buyers', each: 'steps.deadline.each', cost: 'steps.deadline.cost' },
  };
  const discounted = (id: string, before: string): Readonly<Record<string, Formula>> => ({
    buyers: `steps.${before}.buyers * (1 + discounts.${id}.lift)`,
    each: `steps.${before}.each * (1 - discounts.${id}.share * discounts.${id}.discount)`,
    cost: `steps.${before}.cost`,
  });
  return {
    kind: 'table',
    id: 'steps',
    title: say.stepsTitle,
    rowHeader: say.step,
    columns: [
      { id: 'buyers', label: say.buyers, unit: people, format: 'decimal' },
      { id: 'each', label: say.paidByOne, unit: each, format: 'price' },
      { id: 'cost', label: say.unitCost, unit: each, format: 'price' },
      { id: 'revenue', label: say.revenue, unit: currency, format: 'money' },
      { id: 'effect', label: say.changeOfRevenue, unit: currency, format: 'money' },
      { id: 'profit', label: say.profit, unit: currency, format: 'money' },
      {
        id: 'profit_effect',
        label: say.changeOfProfit,
        unit: currency,
        format: 'money',
        mark: { when: 'steps.this.profit_effect < 0', as: 'warning' },
      },
    ],
    rows: stepLines.map(({ id, label, stands }, index) => {
      const before = stepLines[index - 1]?.id ?? id;
      const change = (column: string): Formula =>
        stands ? `steps.${id}.${column}` : `steps.${id}.${column} - steps.${before}.${column}`;
      return {
        id,
        label,
        cells: {
          ...(known[id] ?? discounted(id, before)),
          revenue: `steps.${id}.buyers * steps.${id}.each`,
          effect: change('revenue'),
          profit: `steps.${id}.revenue * kept_share - steps.${id}.buyers * steps.${id}.cost`,
          profit_effect: change('profit'),
        },
      };
    }),
  };
}

/** How many more buyers a discount needs, so that the profit stays what it was. */
function discountResults(currency: string): TableSpec {
  const rows = [
    { id: 'coupons', label: stepLines[2].label, before: 'bundles' },
    { id: 'deadline', label: stepLines[3].label, before: 'coupons' },
  ] as const;
  const margin = (step: string): Formula => `steps.${step}.each * kept_share - steps.${step}.cost`;
  return {
    kind: 'table',
    id: 'discount_results',
    title: say.doesDiscountPay,
    rowHeader: say.discount,
    columns: [
      { id: 'before', label: say.marginBefore, unit: per(currency, order), format: 'price' },
      { id: 'with', label: say.marginWithIt, unit: per(currency, order), format: 'price' },
      { id: 'needed', label: say.moreBuyersNeeded, unit: share, format: 'percent' },
      { id: 'expected', label: say.moreBuyersExpected, unit: share, format: 'percent' },
      {
        id: 'verdict',
        label: say.verdict,
        format: 'text',
        mark: { when: 'discount_results.this.verdict = word(loses)', as: 'warning' },
      },
    ],
    rows: rows.map(({ id, label, before }) => {
      const own = (column: string): string => `discount_results.${id}.${column}`;
      return {
        id,
        label,
        cells: {
          before: margin(before),
          with: margin(id),
          needed: `IF(AND(${own('before')} > 0, ${own('with')} > 0), ${own('before')} / ${own('with')} - 1, word(none))`,
          expected: `discounts.${id}.lift + 0`,
          verdict: `IF(discounts.${id}.share = 0, word(none), IF(steps.${id}.profit_effect < 0, word(loses), word(pays)))`,
        },
      };
    }),
  };
}

/** What everything else is counted from. */
const mix: SheetSpec['blocks'][number] = {
  kind: 'figures',
  title: say.averages,
  figures: [
    {
      id: 'average_price',
      label: say.averagePrice,
      note: say.averagePriceNote,
      format: 'price',
      formula: 'IF(SUM(tiers.share) = 0, 0, SUMPRODUCT(tiers.price, tiers.share) / SUM(tiers.share))',
    },
    {
      id: 'average_cost',
      label: say.averageUnitCost,
      note: say.weightedSameWay,
      format: 'price',
      formula: 'IF(SUM(tiers.share) = 0, 0, SUMPRODUCT(tiers.cost, tiers.share) / SUM(tiers.share))',
    },
    {
      id: 'kept_share',
      label: say.whatIsKeptOfPrice,
      note: say.keptShareNote,
      unit: share,
      format: 'percent',
      formula: '1 - refund_rate - payment_fee',
    },
  ],
};
