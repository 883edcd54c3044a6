// What assumptions.ts says.
import type { Texts } from '../../locales/language';

export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const priceWithoutTax: Texts = {
  en: 'Price without VAT',
  ru: 'Цена без НДС',
  zh: '不含税价格',
  vi: 'Giá chưa gồm thuế',
};
export const chosenScenario: Texts = {
  en: 'Chosen scenario',
  ru: 'Выбранный сценарий',
  zh: '所选情景',
  vi: 'Kịch bản đã chọn',
};
export const oneCustomer: Texts = { en: 'One customer', ru: 'Один клиент', zh: '单个客户', vi: 'Một khách hàng' };
export const assumptions: Texts = { en: 'Assumptions', ru: 'Предпосылки', zh: '假设', vi: 'Giả định' };
export const assumptionsPurpose: Texts = {
  en: 'The chosen scenario and one customer in money',
  ru: 'Выбранный сценарий и один клиент в деньгах',
  zh: '所选情景与单客金额',
  vi: 'Kịch bản đã chọn và một khách hàng tính bằng tiền',
};
export const firstOrder: Texts = { en: 'First order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' };
export const productOrTier: Texts = {
  en: 'Product or tier',
  ru: 'Продукт или тариф',
  zh: '产品或档位',
  vi: 'Sản phẩm hoặc gói',
};
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家占比', vi: 'Người mua' };
export const shareTimesPrice: Texts = {
  en: 'Share × price',
  ru: 'Доля × цена',
  zh: '占比 × 价格',
  vi: 'Tỷ trọng × giá',
};
export const order: Texts = { en: 'order', ru: 'заказ', zh: '单', vi: 'đơn' };
export const repeatOrders: Texts = { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购', vi: 'Đơn mua lại' };
export const offer: Texts = { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' };
export const takenBy: Texts = { en: 'Taken by', ru: 'Покупают', zh: '复购率', vi: 'Tỷ lệ mua' };
export const percentOfCustomers: Texts = { en: '% of customers', ru: '% клиентов', zh: '占客户 %', vi: '% khách' };
export const boughtAfter: Texts = { en: 'Bought after', ru: 'Покупают через', zh: '间隔', vi: 'Mua sau' };
export const periods: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const cost: Texts = { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' };
export const revenuePerCustomer: Texts = {
  en: 'Revenue per customer',
  ru: 'Выручка на клиента',
  zh: '单客收入',
  vi: 'Doanh thu mỗi khách',
};
export const costPerCustomer: Texts = {
  en: 'Cost per customer',
  ru: 'Затраты на клиента',
  zh: '单客成本',
  vi: 'Chi phí mỗi khách',
};
export const averageFirstOrder: Texts = {
  en: 'Average first order',
  ru: 'Средний чек первого заказа',
  zh: '首单客单价',
  vi: 'Giá trị đơn đầu TB',
};
export const sharesTimesPricesBeforeRefunds: Texts = {
  en: 'Shares × prices, before refunds',
  ru: 'Доли × цены, до возвратов',
  zh: '占比 × 价格，退款前',
  vi: 'Tỷ trọng × giá, trước hoàn tiền',
};
export const firstOrderAfterRefunds: Texts = {
  en: 'First order after refunds',
  ru: 'Первый заказ за вычетом возвратов',
  zh: '扣除退款后的首单',
  vi: 'Đơn đầu sau hoàn tiền',
};
export const netOrderNote: Texts = {
  en: 'Average first order × (1 − refunds)',
  ru: 'Средний чек × (1 − возвраты)',
  zh: '首单客单价 ×（1 − 退款率）',
  vi: 'Đơn đầu trung bình × (1 − hoàn tiền)',
};
export const marginOfFirstOrder: Texts = {
  en: 'Margin of the first order',
  ru: 'Маржа первого заказа',
  zh: '首单毛利',
  vi: 'Lãi gộp đơn đầu',
};
export const orderMarginNote: Texts = {
  en: 'After refunds, converting and delivery, before CAC',
  ru: 'После возвратов, конверсии и услуги, до CAC',
  zh: '扣除退款、转化与交付成本，未扣 CAC',
  vi: 'Sau hoàn tiền, chốt đơn và dịch vụ, trước CAC',
};
export const marginOfRepeatOrders: Texts = {
  en: 'Margin of repeat orders',
  ru: 'Маржа повторных заказов',
  zh: '复购毛利',
  vi: 'Lãi gộp mua lại',
};
export const repeatMarginNote: Texts = {
  en: 'Repeat revenue − repeat cost of one customer',
  ru: 'Повторная выручка − затраты на неё, на клиента',
  zh: '单客复购收入 − 复购成本',
  vi: 'Doanh thu mua lại − chi phí, mỗi khách',
};
export const ltv: Texts = {
  en: 'LTV',
  ru: 'LTV (пожизненная ценность клиента)',
  zh: '客户终身价值（LTV）',
  vi: 'LTV (giá trị vòng đời)',
};
export const lifetimeValueNote: Texts = {
  en: 'Margin of all orders of a customer, before CAC',
  ru: 'Маржа всех заказов клиента, до CAC',
  zh: '单客全部订单毛利，未扣 CAC',
  vi: 'Lãi gộp mọi đơn của một khách, trước CAC',
};
export const ltvOnRevenue: Texts = {
  en: 'LTV on revenue',
  ru: 'LTV по выручке',
  zh: 'LTV（按收入）',
  vi: 'LTV theo doanh thu',
};
export const lifetimeRevenueNote: Texts = {
  en: 'First order after refunds + repeat revenue',
  ru: 'Первый заказ за вычетом возвратов + повторная выручка',
  zh: '扣退款后首单 + 复购收入',
  vi: 'Đơn đầu sau hoàn tiền + doanh thu mua lại',
};
export const revenueAtOnceLabel: Texts = {
  en: 'Revenue in the period of the first order',
  ru: 'Выручка в периоде первого заказа',
  zh: '首单当期收入',
  vi: 'Doanh thu trong kỳ của đơn đầu',
};
export const revenueAtOnceNote: Texts = {
  en: 'First order after refunds + offers bought at once',
  ru: 'Первый заказ за вычетом возвратов + покупки в том же периоде',
  zh: '扣退款后首单 + 当期复购',
  vi: 'Đơn đầu sau hoàn tiền + mua lại cùng kỳ',
};
export const valueOfReferrals: Texts = {
  en: 'Value of referrals',
  ru: 'Ценность рекомендаций',
  zh: '转介绍价值',
  vi: 'Giá trị giới thiệu',
};
export const referralValueNote: Texts = {
  en: 'K × (LTV − cost of a referral), one generation',
  ru: 'K × (LTV − вознаграждение), одно поколение',
  zh: 'K ×（LTV − 转介绍奖励），只计一代',
  vi: 'K × (LTV − thưởng giới thiệu), một thế hệ',
};
