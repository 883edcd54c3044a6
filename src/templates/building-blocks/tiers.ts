import type { Texts } from '../../locales/language';
import type { InputSpec, InputTableSpec, Item } from '../spec';
import type { Question } from '../template';
import { priceColumns } from './general';
import { estimate, per, share } from './units';
import * as say from './tiers.texts';

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
    label: say.productsOrTiers,
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
    title: say.tiers,
    rowHeader: say.tier,
    complete: true,
    columns: [
      {
        id: 'price',
        needed: true,
        label: say.price,
        unit: per(currency, order),
        note: say.whatIsPaid,
        format: 'price',
      },
      ...(cost === undefined
        ? []
        : [
            {
              id: 'cost',
              needed: true,
              label: say.unitCost,
              unit: per(currency, order),
              note: say.whatOneMoreSaleAdds,
              format: 'price' as const,
            },
          ]),
      {
        id: 'share',
        needed: true,
        label: say.shareOfBuyers,
        unit: ofBuyers,
        note: say.together100Percent,
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
    label: say.onePriceInsteadOfTiers,
    unit: per(currency, order),
    note: say.singlePriceNote,
    format: 'price',
    example: estimate((averagePrice * 98) / 269),
  };
}

export const refundRateInput: InputSpec = {
  id: 'refund_rate',
  label: say.refunds,
  unit: share,
  note: say.refundRateNote,
  format: 'percent',
  example: 0.04,
};

export const paymentFeeInput: InputSpec = {
  id: 'payment_fee',
  label: say.paymentFee,
  unit: share,
  note: say.paymentFeeNote,
  format: 'percent',
  example: 0.03,
};
