import type { Texts } from '../../locales/language';
import type { InputSpec, InputTableSpec, Item } from '../spec';
import type { Question } from '../template';
import { priceColumns } from './general';
import { estimate, per, share } from './units';

/** Products or tiers that a new customer chooses from: asked and typed by the same ids, whatever the template. */

export interface Thing {
  readonly name: string;
  readonly price: number;
}

export const order: Texts = { en: 'order', ru: 'заказ', zh: '订单', vi: 'đơn' };
export const ofBuyers: Texts = { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' };

export function productsQuestion(hint: Texts) {
  return {
    id: 'products',
    kind: 'rows',
    label: { en: 'Products or tiers', ru: 'Продукты или тарифы', zh: '产品或价格档位', vi: 'Sản phẩm hoặc gói giá' },
    hint,
    min: 1,
    max: 6,
    columns: priceColumns,
    initial: {
      en: [
        { name: 'Basic', price: 99 },
        { name: 'Standard', price: 499 },
        { name: 'Premium', price: 999 },
      ],
      ru: [
        { name: 'Базовый', price: 9_900 },
        { name: 'Стандарт', price: 49_900 },
        { name: 'Премиум', price: 99_900 },
      ],
      zh: [
        { name: '基础版', price: 99 },
        { name: '标准版', price: 499 },
        { name: '尊享版', price: 999 },
      ],
      vi: [
        { name: 'Cơ bản', price: 990_000 },
        { name: 'Tiêu chuẩn', price: 4_990_000 },
        { name: 'Cao cấp', price: 9_990_000 },
      ],
    },
  } as const satisfies Question;
}

/** F1: of ten buyers seven take the first tier, two the second, one the third. */
const sharesOfThree = [0.7, 0.2, 0.1];

/** The example's share of buyers of each tier: they add up to one, to the last digit. */
export function shareOf(tier: number, tiers: number): number {
  if (tiers === sharesOfThree.length) return sharesOfThree[tier] ?? 0;
  const usual = Math.floor(100 / tiers) / 100;
  return tier === 0 ? Math.round(100 - 100 * usual * (tiers - 1)) / 100 : usual;
}

/** What a buyer pays, if the example's shares of buyers hold. */
export const averagePriceOf = (tiers: readonly Thing[]): number =>
  tiers.reduce((sum, { price }, index) => sum + price * shareOf(index, tiers.length), 0);

export const itemOf = (question: string, index: number): readonly Item[] => [{ question, number: index + 1 }];

/** `1 … 3` as the rows `tier_1 … tier_3`. */
export const rowOf = (what: string, index: number): string => `${what}_${index + 1}`;

/** The table `tiers`; `cost`: what one sale costs, of its price in the example, where the costs are typed by tier. */
export function tiersTable(currency: string, tiers: readonly Thing[], cost?: number): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'tiers',
    title: { en: 'Tiers', ru: 'Тарифы', zh: '价格档位', vi: 'Gói giá' },
    rowHeader: { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' },
    columns: [
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: per(currency, order),
        note: { en: 'What is paid.', ru: 'Сколько платят.', zh: '实付价格。', vi: 'Số tiền khách trả.' },
        format: 'price',
      },
      ...(cost === undefined
        ? []
        : [
            {
              id: 'cost',
              label: { en: 'Unit cost', ru: 'Затраты', zh: '单位成本', vi: 'Chi phí' },
              unit: per(currency, order),
              note: {
                en: 'What one more sale adds.',
                ru: 'Сколько добавляет одна продажа.',
                zh: '每多卖一份的成本。',
                vi: 'Phần thêm cho mỗi đơn.',
              },
              format: 'price' as const,
            },
          ]),
      {
        id: 'share',
        label: { en: 'Share of buyers', ru: 'Доля покупателей', zh: '买家占比', vi: 'Tỷ lệ người mua' },
        unit: ofBuyers,
        note: {
          en: 'Together 100%.',
          ru: 'Вместе 100 %.',
          zh: '合计 100%。',
          vi: 'Tổng là 100%.',
        },
        format: 'percent',
      },
    ],
    rows: tiers.map(({ name, price }, index) => ({
      id: rowOf('tier', index),
      label: name,
      items: itemOf('products', index),
      answers: 'products',
      cells: {
        price,
        share: shareOf(index, tiers.length),
        ...(cost === undefined ? {} : { cost: estimate(price * cost) }),
      },
    })),
  };
}

/** `averagePrice`: of the example. F1: 98 against tiers that bring 269 on average. */
export function singlePriceInput(currency: string, averagePrice: number): InputSpec {
  return {
    id: 'single_price',
    label: {
      en: 'One price instead of tiers',
      ru: 'Единая цена вместо тарифов',
      zh: '若只有一个价格',
      vi: 'Nếu chỉ có một giá',
    },
    unit: per(currency, order),
    note: {
      en: 'What everybody would pay without tiers: the results compare the two.',
      ru: 'Сколько платили бы все без тарифов; результаты сравнивают оба варианта.',
      zh: '不分档时所有人支付的价格，结果中会与分档比较。',
      vi: 'Mức mọi người trả nếu không chia gói; kết quả so sánh hai cách.',
    },
    format: 'price',
    example: estimate((averagePrice * 98) / 269),
  };
}

export const refundRateInput: InputSpec = {
  id: 'refund_rate',
  label: { en: 'Refunds', ru: 'Возвраты', zh: '退款率', vi: 'Hoàn tiền' },
  unit: share,
  note: {
    en: 'Share of the first order that is paid back; its costs remain.',
    ru: 'Доля первого заказа, которую возвращают; затраты на него остаются.',
    zh: '首单中退还的比例；成本不随之减少。',
    vi: 'Phần đơn đầu tiên phải hoàn lại; chi phí của đơn vẫn còn.',
  },
  format: 'percent',
  example: 0.04,
};

export const paymentFeeInput: InputSpec = {
  id: 'payment_fee',
  label: { en: 'Payment fee', ru: 'Комиссия за платёж', zh: '支付手续费', vi: 'Phí thanh toán' },
  unit: share,
  note: {
    en: 'Share of the price that the bank or the platform keeps.',
    ru: 'Доля цены, которую удерживает банк или платформа.',
    zh: '银行或平台收取的比例。',
    vi: 'Phần giá mà ngân hàng hoặc nền tảng giữ lại.',
  },
  format: 'percent',
  example: 0.03,
};
