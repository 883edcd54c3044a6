import { scenarioTable } from '../building-blocks/scenarios';
import type { ScenarioLine } from '../building-blocks/scenarios';
import { seasonalityTable } from '../building-blocks/seasonality';
import { customer, estimate, factor, per, share } from '../building-blocks/units';
import type { BlockSpec, InputTableSpec, SheetSpec } from '../spec';
import { conversions, example, repeatDelay, repeatRate, same, seasonExamples, shares, spread } from './example';
import type { Sale } from './sale';
import { stepsOf } from './sale';

/** What differs between scenarios, and what stands in small tables: shares of buyers, repeat offers, seasons. */
export function scenariosSheet(sale: Sale): SheetSpec {
  const blocks: BlockSpec[] = [
    scenarioTable(
      sale.scenarios,
      {
        en: 'What differs between scenarios',
        ru: 'Чем различаются сценарии',
        zh: '各情景的差异',
        vi: 'Khác biệt giữa các kịch bản',
      },
      { en: 'Quantity', ru: 'Показатель', zh: '指标', vi: 'Chỉ tiêu' },
      scenarioLines(sale),
    ),
    mixTable(sale),
  ];
  if (sale.offers.length > 0) blocks.push(offersTable(sale));
  blocks.push(seasonalityTable(seasonExamples));
  return {
    id: 'cases',
    role: 'inputs',
    name: { en: 'Scenarios', ru: 'Сценарии', zh: '情景', vi: 'Kịch bản' },
    purpose: {
      en: 'Prices, conversions and rates by scenario; mix of products; repeat offers; seasonality',
      ru: 'Цены, конверсии и ставки по сценариям; доли продуктов; повторные продажи; сезонность',
      zh: '各情景的价格、转化率与比率，产品占比，复购产品，季节性',
      vi: 'Giá, tỷ lệ theo kịch bản; cơ cấu sản phẩm; mua tiếp; mùa vụ',
    },
    blocks,
  };
}

export function scenarioLines(sale: Sale): readonly ScenarioLine[] {
  const perCustomer = per(sale.currency, customer);
  const steps = stepsOf(sale);
  return [
    ...sale.products.map(({ name, price }, index): ScenarioLine => ({
      id: `price_${index + 1}`,
      label: name,
      unit: perCustomer,
      typed: { format: 'price' },
      examples: same(sale, price),
      items: [{ question: 'products', number: index + 1 }],
      answers: 'products',
    })),
    ...sale.offers.map(({ name, price }, index): ScenarioLine => ({
      id: `offer_price_${index + 1}`,
      label: name,
      unit: perCustomer,
      typed: { format: 'price' },
      examples: same(sale, price),
      items: [{ question: 'offers', number: index + 1 }],
      answers: 'offers',
    })),
    ...conversions(sale).map((conversion, index): ScenarioLine => ({
      id: `conversion_${index + 1}`,
      label: steps[index] ?? '',
      unit: share,
      typed: { format: 'percent' },
      examples: spread(sale, conversion, 0.05).map((one) => Math.min(one, 1)),
      items: [
        { question: 'stages', number: index + 1 },
        { question: 'stages', number: index + 2 },
      ],
    })),
    {
      id: 'refund_rate',
      label: {
        en: 'Refunds of first orders',
        ru: 'Возвраты первых заказов',
        zh: '首单退款率',
        vi: 'Hoàn tiền đơn đầu tiên',
      },
      unit: { en: '% of revenue', ru: '% выручки', zh: '占收入 %', vi: '% doanh thu' },
      typed: { format: 'percent' },
      examples: spread(sale, example.refundRate, -0.25),
    },
    {
      id: 'referrals',
      label: {
        en: 'Referrals per customer (K)',
        ru: 'Рекомендаций на клиента (K)',
        zh: '每位客户转介绍数（K）',
        vi: 'Số khách giới thiệu mỗi khách (K)',
      },
      unit: { en: 'customers', ru: 'клиентов', zh: '位客户', vi: 'khách' },
      typed: { format: 'decimal', max: 10 },
      examples: spread(sale, example.referrals, 0.2),
    },
    {
      id: 'budget_factor',
      label: { en: 'Budget', ru: 'Бюджет', zh: '投放预算', vi: 'Ngân sách' },
      unit: factor,
      typed: { format: 'decimal', max: 100 },
      examples: same(sale, 1),
    },
    {
      id: 'lead_cost_factor',
      label: { en: 'Cost per lead', ru: 'Стоимость лида', zh: '线索成本', vi: 'Chi phí mỗi lead' },
      unit: factor,
      typed: { format: 'decimal', min: 0.01, max: 100 },
      examples: spread(sale, 1, -0.1),
    },
    {
      id: 'repeat_factor',
      label: { en: 'Repeat rates', ru: 'Доли повторных покупок', zh: '复购率', vi: 'Tỷ lệ mua tiếp' },
      unit: factor,
      typed: { format: 'decimal', max: 100 },
      examples: spread(sale, 1, 0.2),
    },
  ];
}

export function mixTable(sale: Sale): InputTableSpec {
  const parts = shares(sale);
  return {
    kind: 'inputTable',
    id: 'mix',
    title: {
      en: 'Who buys what first',
      ru: 'Кто что покупает сначала',
      zh: '首单产品构成',
      vi: 'Khách mới mua gì đầu tiên',
    },
    rowHeader: { en: 'Product or tier', ru: 'Продукт или тариф', zh: '产品或档位', vi: 'Sản phẩm hoặc gói' },
    columns: [
      {
        id: 'share',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家占比', vi: 'Người mua' },
        unit: share,
        note: {
          en: 'Share of new customers; scaled to 100% in all.',
          ru: 'Доля новых клиентов; приводится к 100 % в сумме.',
          zh: '占新客户的比例，合计自动折算为 100%。',
          vi: 'Tỷ trọng khách mới; tổng được quy về 100%.',
        },
        format: 'percent',
      },
    ],
    rows: sale.products.map(({ name }, index) => ({
      id: `p${index + 1}`,
      label: name,
      cells: { share: parts[index] ?? 0 },
      items: [{ question: 'products', number: index + 1 }],
    })),
  };
}

export function offersTable(sale: Sale): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'offers',
    title: { en: 'Repeat offers', ru: 'Повторные продажи', zh: '复购产品', vi: 'Sản phẩm mua tiếp' },
    rowHeader: { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' },
    columns: [
      {
        id: 'rate',
        label: { en: 'Taken by', ru: 'Покупают', zh: '复购率', vi: 'Tỷ lệ mua' },
        unit: { en: '% of customers', ru: '% клиентов', zh: '占客户 %', vi: '% khách' },
        note: {
          en: 'Share of first buyers, not of the offer before.',
          ru: 'Доля от первых покупателей, а не от предыдущего предложения.',
          zh: '占首单客户的比例，而非上一产品的买家。',
          vi: 'Tỷ lệ trên khách mua lần đầu, không phải trên sản phẩm trước.',
        },
        format: 'percent',
      },
      {
        id: 'cost',
        label: { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' },
        unit: per(sale.currency, { en: 'order', ru: 'заказ', zh: '单', vi: 'đơn' }),
        note: {
          en: 'Selling and delivering one such order.',
          ru: 'Продать и исполнить один такой заказ.',
          zh: '销售并交付一单的成本。',
          vi: 'Bán và thực hiện một đơn như vậy.',
        },
        format: 'price',
      },
      {
        id: 'delay',
        label: { en: 'Bought after', ru: 'Покупают через', zh: '间隔', vi: 'Mua sau' },
        unit: { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' },
        note: {
          en: 'Periods after the first order; 0 is the same period.',
          ru: 'Периодов после первого заказа; 0 — в том же.',
          zh: '首单之后的期数，0 表示当期。',
          vi: 'Số kỳ sau đơn đầu; 0 là cùng kỳ.',
        },
        format: 'count',
        max: 120,
      },
    ],
    rows: sale.offers.map(({ name, price }, index) => ({
      id: `o${index + 1}`,
      label: name,
      cells: { rate: repeatRate(index), cost: estimate(example.repeatCost * price), delay: repeatDelay(sale, index) },
      items: [{ question: 'offers', number: index + 1 }],
    })),
  };
}
