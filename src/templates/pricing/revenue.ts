import type { Texts } from '../../locales/language';
import { order, rowOf } from '../building-blocks/tiers';
import { people, per, share, times } from '../building-blocks/units';
import { waterfallChart, waterfallTable, type Waterfall } from '../building-blocks/waterfall';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import { ratio, type Offer } from './offer';

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
    name: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
    purpose: {
      en: 'Tiers against one price; what bundles, coupons and deadlines add',
      ru: 'Тарифы и единая цена; что дают наборы, купоны и сроки',
      zh: '分档与单一价格对比；套餐、优惠券与早鸟价的影响',
      vi: 'Chia gói so với một giá; gói kết hợp, mã giảm giá, hạn chót thêm gì',
    },
    blocks: [
      {
        kind: 'figures',
        asTiles: true,
        title: { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' },
        figures: [
          {
            id: 'tiers_to_single',
            label: {
              en: 'Tiers against one price',
              ru: 'Тарифы против единой цены',
              zh: '分档与单一价格之比',
              vi: 'Chia gói so với một giá',
            },
            unit: times,
            format: 'decimal',
            formula: ratio('comparison.tiers.revenue', 'comparison.single.revenue'),
          },
          {
            id: 'final_revenue',
            label: {
              en: 'Revenue after all discounts',
              ru: 'Выручка после всех скидок',
              zh: '全部优惠后的收入',
              vi: 'Doanh thu sau mọi ưu đãi',
            },
            unit: hundred,
            format: 'money',
            formula: 'steps.after.revenue',
          },
          {
            id: 'final_profit',
            label: {
              en: 'Profit after all discounts',
              ru: 'Прибыль после всех скидок',
              zh: '全部优惠后的利润',
              vi: 'Lãi sau mọi ưu đãi',
            },
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
      waterfallChart(revenueSteps(offer), {
        id: 'steps_chart',
        title: {
          en: 'Revenue of 100 visitors, step by step',
          ru: 'Выручка со 100 посетителей по шагам',
          zh: '每 100 访客收入：逐步变化',
          vi: 'Doanh thu từ 100 khách, từng bước',
        },
      }),
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
    title: {
      en: 'Tiers against one price, of 100 visitors',
      ru: 'Тарифы и единая цена на 100 посетителей',
      zh: '分档与单一价格对比（每 100 访客）',
      vi: 'Chia gói so với một giá, trên 100 khách',
    },
    rowHeader: { en: 'Prices', ru: 'Цены', zh: '定价方式', vi: 'Cách định giá' },
    columns: [
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
        unit: people,
        format: 'decimal',
      },
      {
        id: 'each',
        label: { en: 'Price on average', ru: 'Средняя цена', zh: '平均价格', vi: 'Giá bình quân' },
        unit: per(currency, order),
        format: 'price',
      },
      {
        id: 'revenue',
        label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
        unit: currency,
        format: 'money',
        mark: { when: 'comparison.this.revenue = MAX(comparison.revenue)', as: 'good' },
      },
    ],
    rows: [
      row(
        'tiers',
        { en: 'Tiers', ru: 'Тарифы', zh: '分档', vi: 'Chia gói' },
        '100 * tiers_conversion',
        'average_price',
      ),
      row(
        'single',
        { en: 'One price', ru: 'Единая цена', zh: '单一价格', vi: 'Một giá' },
        '100 * single_conversion',
        'single_price',
      ),
    ],
  };
}

function byTier({ currency, tiers }: Offer): TableSpec {
  return {
    kind: 'table',
    id: 'by_tier',
    title: {
      en: 'By tier, of 100 visitors at list prices',
      ru: 'По тарифам на 100 посетителей, без скидок',
      zh: '各档位（每 100 访客，按原价）',
      vi: 'Theo gói, trên 100 khách, giá niêm yết',
    },
    rowHeader: { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' },
    columns: [
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
        unit: people,
        format: 'decimal',
        total: 'sum',
      },
      {
        id: 'revenue',
        label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
        unit: currency,
        format: 'money',
        total: 'sum',
      },
      {
        id: 'of_all',
        label: { en: 'Of all revenue', ru: 'В выручке', zh: '占收入', vi: 'Trong doanh thu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'margin',
        label: { en: 'Margin of one', ru: 'Маржа с одного', zh: '单份毛利', vi: 'Lãi gộp mỗi đơn' },
        unit: per(currency, order),
        format: 'price',
        mark: { when: 'by_tier.this.margin < 0', as: 'warning' },
      },
      {
        id: 'margin_share',
        label: { en: 'Margin', ru: 'Маржа', zh: '毛利率', vi: 'Tỷ lệ lãi gộp' },
        unit: { en: '% of the price', ru: '% цены', zh: '占价格 %', vi: '% giá bán' },
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
    title: { en: 'Bundles', ru: 'Наборы', zh: '组合套餐', vi: 'Gói kết hợp' },
    rowHeader: { en: 'Bundle', ru: 'Набор', zh: '套餐', vi: 'Gói' },
    columns: [
      {
        id: 'apart',
        label: { en: 'Parts apart', ru: 'По отдельности', zh: '分别购买', vi: 'Mua lẻ' },
        unit: each,
        format: 'price',
      },
      { id: 'paid', label: { en: 'Price', ru: 'Цена', zh: '套餐价', vi: 'Giá bán' }, unit: each, format: 'price' },
      {
        id: 'cost',
        label: { en: 'Unit cost', ru: 'Затраты', zh: '单位成本', vi: 'Chi phí' },
        unit: each,
        format: 'price',
      },
      {
        id: 'margin',
        label: { en: 'Margin of one', ru: 'Маржа с одного', zh: '单份毛利', vi: 'Lãi gộp mỗi đơn' },
        unit: each,
        format: 'price',
        mark: { when: 'bundle_results.this.margin < 0', as: 'warning' },
      },
      {
        id: 'against',
        label: { en: 'Against one tier', ru: 'К одному тарифу', zh: '与单档相比', vi: 'So với một gói lẻ' },
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
  { id: 'list', label: { en: 'List prices', ru: 'Цены без скидок', zh: '原价', vi: 'Giá niêm yết' }, stands: true },
  { id: 'bundles', label: { en: 'Bundles', ru: 'Наборы', zh: '组合套餐', vi: 'Gói kết hợp' }, stands: false },
  { id: 'coupons', label: { en: 'Coupons', ru: 'Купоны', zh: '优惠券', vi: 'Mã giảm giá' }, stands: false },
  {
    id: 'deadline',
    label: { en: 'Price before a deadline', ru: 'Цена до срока', zh: '早鸟价', vi: 'Giá trước hạn chót' },
    stands: false,
  },
  { id: 'after', label: { en: 'After all', ru: 'В итоге', zh: '最终', vi: 'Sau tất cả' }, stands: true },
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
    title: {
      en: 'What each step does, of 100 visitors',
      ru: 'Что даёт каждый шаг на 100 посетителей',
      zh: '每一步的影响（每 100 访客）',
      vi: 'Mỗi bước thay đổi gì, trên 100 khách',
    },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
        unit: people,
        format: 'decimal',
      },
      {
        id: 'each',
        label: { en: 'Paid by one', ru: 'Платит один', zh: '人均支付', vi: 'Mỗi người trả' },
        unit: each,
        format: 'price',
      },
      {
        id: 'cost',
        label: { en: 'Unit cost', ru: 'Затраты', zh: '单位成本', vi: 'Chi phí' },
        unit: each,
        format: 'price',
      },
      {
        id: 'revenue',
        label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
        unit: currency,
        format: 'money',
      },
      {
        id: 'effect',
        label: { en: 'Change of revenue', ru: 'Изменение выручки', zh: '收入变化', vi: 'Thay đổi doanh thu' },
        unit: currency,
        format: 'money',
      },
      {
        id: 'profit',
        label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lãi' },
        unit: currency,
        format: 'money',
      },
      {
        id: 'profit_effect',
        label: { en: 'Change of profit', ru: 'Изменение прибыли', zh: '利润变化', vi: 'Thay đổi lãi' },
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
    title: {
      en: 'Does the discount pay?',
      ru: 'Окупается ли скидка?',
      zh: '优惠是否划算？',
      vi: 'Ưu đãi có đáng không?',
    },
    rowHeader: { en: 'Discount', ru: 'Скидка', zh: '优惠', vi: 'Ưu đãi' },
    columns: [
      {
        id: 'before',
        label: { en: 'Margin before', ru: 'Маржа до', zh: '优惠前毛利', vi: 'Lãi gộp trước' },
        unit: per(currency, order),
        format: 'price',
      },
      {
        id: 'with',
        label: { en: 'Margin with it', ru: 'Маржа с ней', zh: '优惠后毛利', vi: 'Lãi gộp khi giảm' },
        unit: per(currency, order),
        format: 'price',
      },
      {
        id: 'needed',
        label: { en: 'More buyers needed', ru: 'Нужно больше', zh: '需新增买家', vi: 'Cần thêm người mua' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'expected',
        label: { en: 'More buyers expected', ru: 'Ожидается больше', zh: '预计新增买家', vi: 'Dự kiến thêm' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'verdict',
        label: { en: 'Verdict', ru: 'Вывод', zh: '结论', vi: 'Kết luận' },
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
          verdict: `IF(steps.${id}.profit_effect < 0, word(loses), word(pays))`,
        },
      };
    }),
  };
}

/** What everything else is counted from. */
const mix: SheetSpec['blocks'][number] = {
  kind: 'figures',
  title: { en: 'Averages', ru: 'Средние', zh: '平均值', vi: 'Bình quân' },
  figures: [
    {
      id: 'average_price',
      label: { en: 'Average price', ru: 'Средняя цена', zh: '平均价格', vi: 'Giá trung bình' },
      note: {
        en: 'Tiers weighted by the shares of buyers',
        ru: 'Тарифы с весами по долям покупателей',
        zh: '各档价格按买家占比加权',
        vi: 'Các gói tính theo tỷ lệ người mua',
      },
      format: 'price',
      formula: 'IF(SUM(tiers.share) = 0, 0, SUMPRODUCT(tiers.price, tiers.share) / SUM(tiers.share))',
    },
    {
      id: 'average_cost',
      label: { en: 'Average unit cost', ru: 'Средние затраты', zh: '平均单位成本', vi: 'Chi phí bình quân' },
      note: {
        en: 'Weighted the same way',
        ru: 'С теми же весами',
        zh: '按同样权重',
        vi: 'Cùng trọng số',
      },
      format: 'price',
      formula: 'IF(SUM(tiers.share) = 0, 0, SUMPRODUCT(tiers.cost, tiers.share) / SUM(tiers.share))',
    },
    {
      id: 'kept_share',
      label: { en: 'What is kept of a price', ru: 'Остаётся от цены', zh: '价格净得比例', vi: 'Phần giá giữ lại' },
      note: {
        en: '1 − refunds − payment fee',
        ru: '1 − возвраты − комиссия',
        zh: '1 − 退款率 − 手续费率',
        vi: '1 − hoàn tiền − phí thanh toán',
      },
      unit: share,
      format: 'percent',
      formula: '1 - refund_rate - payment_fee',
    },
  ],
};
