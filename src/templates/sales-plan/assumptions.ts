import { chosenFigures, scenarioNumber } from '../building-blocks/scenarios';
import { seasonMonths } from '../building-blocks/seasonality';
import { customer, per, share } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import { leversTable } from './activities';
import type { Sale } from './sale';
import { scenarioLines } from './scenarios';

/** The values of the chosen scenario, and what follows from them for one customer. */
export function assumptionsSheet(sale: Sale): SheetSpec {
  const blocks: BlockSpec[] = [
    {
      kind: 'figures',
      title: { en: 'Chosen scenario', ru: 'Выбранный сценарий', zh: '所选情景', vi: 'Kịch bản đã chọn' },
      figures: [scenarioNumber, ...chosenFigures(sale.scenarios, scenarioLines(sale))],
    },
    firstOrders(sale),
  ];
  if (sale.offers.length > 0) blocks.push(repeatOffers(sale));
  blocks.push(
    {
      kind: 'figures',
      title: { en: 'One customer', ru: 'Один клиент', zh: '单个客户', vi: 'Một khách hàng' },
      figures: oneCustomer(sale),
    },
    leversTable(sale),
    seasonMonths,
  );
  return {
    id: 'assumptions',
    role: 'workings',
    name: { en: 'Assumptions', ru: 'Предпосылки', zh: '假设', vi: 'Giả định' },
    purpose: {
      en: 'The chosen scenario and one customer in money',
      ru: 'Выбранный сценарий и один клиент в деньгах',
      zh: '所选情景与单客金额',
      vi: 'Kịch bản đã chọn và một khách hàng tính bằng tiền',
    },
    blocks,
  };
}

const price: Words = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };

function firstOrders(sale: Sale): TableSpec {
  const perCustomer = per(sale.currency, customer);
  return {
    kind: 'table',
    id: 'first_orders',
    title: { en: 'First order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' },
    rowHeader: { en: 'Product or tier', ru: 'Продукт или тариф', zh: '产品或档位', vi: 'Sản phẩm hoặc gói' },
    columns: [
      {
        id: 'share',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家占比', vi: 'Người mua' },
        unit: share,
        format: 'percent',
        total: 'sum',
      },
      { id: 'price', label: price, unit: perCustomer, format: 'price' },
      {
        id: 'part',
        label: { en: 'Share × price', ru: 'Доля × цена', zh: '占比 × 价格', vi: 'Tỷ trọng × giá' },
        unit: perCustomer,
        format: 'price',
        total: 'sum',
      },
    ],
    rows: sale.products.map(({ name }, index) => {
      const at = `p${index + 1}`;
      return {
        id: at,
        label: name,
        cells: {
          share: `IF(SUM(mix.share) = 0, 0, mix.${at}.share / SUM(mix.share))`,
          price: `price_${index + 1}`,
          part: `first_orders.${at}.share * first_orders.${at}.price`,
        },
      };
    }),
  };
}

function repeatOffers(sale: Sale): TableSpec {
  const perCustomer = per(sale.currency, customer);
  const perOrder = per(sale.currency, { en: 'order', ru: 'заказ', zh: '单', vi: 'đơn' });
  return {
    kind: 'table',
    id: 'next_orders',
    title: { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购', vi: 'Đơn mua tiếp' },
    rowHeader: { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' },
    columns: [
      {
        id: 'rate',
        label: { en: 'Taken by', ru: 'Покупают', zh: '复购率', vi: 'Tỷ lệ mua' },
        unit: { en: '% of customers', ru: '% клиентов', zh: '占客户 %', vi: '% khách' },
        format: 'percent',
      },
      {
        id: 'delay',
        label: { en: 'Bought after', ru: 'Покупают через', zh: '间隔', vi: 'Mua sau' },
        unit: { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' },
        format: 'count',
      },
      { id: 'price', label: price, unit: perOrder, format: 'price' },
      {
        id: 'cost',
        label: { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' },
        unit: perOrder,
        format: 'price',
      },
      {
        id: 'revenue',
        label: {
          en: 'Revenue per customer',
          ru: 'Выручка на клиента',
          zh: '单客收入',
          vi: 'Doanh thu mỗi khách',
        },
        unit: perCustomer,
        format: 'price',
        total: 'sum',
      },
      {
        id: 'expense',
        label: { en: 'Cost per customer', ru: 'Затраты на клиента', zh: '单客成本', vi: 'Chi phí mỗi khách' },
        unit: perCustomer,
        format: 'price',
        total: 'sum',
      },
    ],
    rows: sale.offers.map(({ name }, index) => {
      const at = (column: string): string => `next_orders.o${index + 1}.${column}`;
      return {
        id: `o${index + 1}`,
        label: name,
        cells: {
          rate: `MIN(1, offers.o${index + 1}.rate * repeat_factor)`,
          delay: `offers.o${index + 1}.delay`,
          price: `offer_price_${index + 1}`,
          cost: `offers.o${index + 1}.cost`,
          revenue: `${at('rate')} * ${at('price')}`,
          expense: `${at('rate')} * ${at('cost')}`,
        },
      };
    }),
  };
}

function oneCustomer(sale: Sale): readonly FigureSpec[] {
  const unit = per(sale.currency, customer);
  const hasOffers = sale.offers.length > 0;
  return [
    {
      id: 'average_order',
      label: {
        en: 'Average first order',
        ru: 'Средний чек первого заказа',
        zh: '首单客单价',
        vi: 'Giá trị đơn đầu TB',
      },
      unit,
      note: {
        en: 'Shares × prices, before refunds',
        ru: 'Доли × цены, до возвратов',
        zh: '占比 × 价格，退款前',
        vi: 'Tỷ trọng × giá, trước hoàn tiền',
      },
      format: 'price',
      formula: 'first_orders.total.part',
    },
    {
      id: 'net_order',
      label: {
        en: 'First order after refunds',
        ru: 'Первый заказ за вычетом возвратов',
        zh: '扣除退款后的首单',
        vi: 'Đơn đầu sau hoàn tiền',
      },
      unit,
      note: {
        en: 'Average first order × (1 − refunds)',
        ru: 'Средний чек × (1 − возвраты)',
        zh: '首单客单价 ×（1 − 退款率）',
        vi: 'Đơn đầu trung bình × (1 − hoàn tiền)',
      },
      format: 'price',
      formula: 'average_order * (1 - refund_rate)',
    },
    {
      id: 'order_margin',
      label: {
        en: 'Margin of the first order',
        ru: 'Маржа первого заказа',
        zh: '首单毛利',
        vi: 'Biên lợi nhuận đơn đầu',
      },
      unit,
      note: {
        en: 'After refunds, converting and delivery, before CAC',
        ru: 'После возвратов, конверсии и услуги, до CAC',
        zh: '扣除退款、转化与交付成本，未扣 CAC',
        vi: 'Sau hoàn tiền, chốt đơn và dịch vụ, trước CAC',
      },
      format: 'price',
      formula: 'net_order - conversion_cost - delivery_cost',
      warnBelowZero: true,
    },
    {
      id: 'repeat_margin',
      label: {
        en: 'Margin of repeat orders',
        ru: 'Маржа повторных заказов',
        zh: '复购毛利',
        vi: 'Biên lợi nhuận mua tiếp',
      },
      unit,
      note: {
        en: 'Repeat revenue − repeat cost of one customer',
        ru: 'Повторная выручка − затраты на неё, на клиента',
        zh: '单客复购收入 − 复购成本',
        vi: 'Doanh thu mua tiếp − chi phí, mỗi khách',
      },
      format: 'price',
      formula: hasOffers ? 'next_orders.total.revenue - next_orders.total.expense' : '0',
      warnBelowZero: true,
    },
    {
      id: 'lifetime_value',
      label: {
        en: 'LTV',
        ru: 'LTV (жизненная ценность клиента)',
        zh: 'LTV 客户终身价值',
        vi: 'LTV (giá trị vòng đời)',
      },
      unit,
      note: {
        en: 'Margin of all orders of a customer, before CAC',
        ru: 'Маржа всех заказов клиента, до CAC',
        zh: '单客全部订单毛利，未扣 CAC',
        vi: 'Biên lợi nhuận mọi đơn của một khách, trước CAC',
      },
      format: 'price',
      formula: 'order_margin + repeat_margin',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'lifetime_revenue',
      label: {
        en: 'LTV on revenue',
        ru: 'LTV по выручке',
        zh: 'LTV（按收入）',
        vi: 'LTV theo doanh thu',
      },
      unit,
      note: {
        en: 'First order after refunds + repeat revenue',
        ru: 'Первый заказ за вычетом возвратов + повторная выручка',
        zh: '扣退款后首单 + 复购收入',
        vi: 'Đơn đầu sau hoàn tiền + doanh thu mua tiếp',
      },
      format: 'price',
      formula: hasOffers ? 'net_order + next_orders.total.revenue' : 'net_order',
    },
    {
      id: 'revenue_at_once',
      label: {
        en: 'Revenue in the period of the first order',
        ru: 'Выручка в периоде первого заказа',
        zh: '首单当期收入',
        vi: 'Doanh thu trong kỳ của đơn đầu',
      },
      unit,
      note: {
        en: 'First order after refunds + offers bought at once',
        ru: 'Первый заказ за вычетом возвратов + покупки в том же периоде',
        zh: '扣退款后首单 + 当期复购',
        vi: 'Đơn đầu sau hoàn tiền + mua tiếp cùng kỳ',
      },
      format: 'price',
      formula: hasOffers ? 'net_order + SUMIFS(next_orders.revenue, next_orders.delay, 0)' : 'net_order',
    },
    {
      id: 'referral_value',
      label: {
        en: 'Value of referrals',
        ru: 'Ценность рекомендаций',
        zh: '转介绍价值',
        vi: 'Giá trị giới thiệu',
      },
      unit,
      note: {
        en: 'K × (LTV − cost of a referral), one generation',
        ru: 'K × (LTV − вознаграждение), одно поколение',
        zh: 'K ×（LTV − 转介绍奖励），只计一代',
        vi: 'K × (LTV − thưởng giới thiệu), một thế hệ',
      },
      format: 'price',
      formula: 'referrals * (lifetime_value - referral_fee)',
      warnBelowZero: true,
    },
  ];
}
