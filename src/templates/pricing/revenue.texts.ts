// What revenue.ts says.
import type { Texts } from '../../locales/language';

export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const revenueSheetPurpose: Texts = {
  en: 'Tiers against one price; what bundles, coupons and deadlines add',
  ru: 'Тарифы и единая цена; что дают наборы, купоны и сроки',
  zh: '分档与单一价格对比；套餐、优惠券与早鸟价的影响',
  vi: 'Chia gói so với một giá; gói kết hợp, mã giảm giá, hạn chót thêm gì',
};
export const atGlance: Texts = { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' };
export const tiersAgainstOnePrice: Texts = {
  en: 'Tiers against one price',
  ru: 'Тарифы против единой цены',
  zh: '多档价格与单一价格之比',
  vi: 'Nhiều gói so với một giá',
};
export const revenueAfterAllDiscounts: Texts = {
  en: 'Revenue after all discounts',
  ru: 'Выручка после всех скидок',
  zh: '全部优惠后的收入',
  vi: 'Doanh thu sau mọi ưu đãi',
};
export const profitAfterAllDiscounts: Texts = {
  en: 'Profit after all discounts',
  ru: 'Прибыль после всех скидок',
  zh: '全部优惠后的利润',
  vi: 'Lợi nhuận sau mọi ưu đãi',
};
export const stepsChartTitle: Texts = {
  en: 'Revenue of 100 visitors, step by step',
  ru: 'Выручка со 100 посетителей по шагам',
  zh: '每 100 访客收入：逐步变化',
  vi: 'Doanh thu từ 100 khách, từng bước',
};
export const comparisonTitle: Texts = {
  en: 'Tiers against one price, of 100 visitors',
  ru: 'Тарифы и единая цена на 100 посетителей',
  zh: '分档与单一价格对比（每 100 访客）',
  vi: 'Chia gói so với một giá, trên 100 khách',
};
export const prices: Texts = { en: 'Prices', ru: 'Цены', zh: '定价方式', vi: 'Cách định giá' };
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' };
export const priceOnAverage: Texts = {
  en: 'Price on average',
  ru: 'Средняя цена',
  zh: '平均价格',
  vi: 'Giá bình quân',
};
export const tiers: Texts = { en: 'Tiers', ru: 'Тарифы', zh: '分档', vi: 'Chia gói' };
export const onePrice: Texts = { en: 'One price', ru: 'Единая цена', zh: '单一价格', vi: 'Một giá' };
export const byTierTitle: Texts = {
  en: 'By tier, of 100 visitors at list prices',
  ru: 'По тарифам на 100 посетителей, без скидок',
  zh: '各档位（每 100 访客，按原价）',
  vi: 'Theo gói, trên 100 khách, giá niêm yết',
};
export const tier: Texts = { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' };
export const ofAllRevenue: Texts = { en: 'Of all revenue', ru: 'В выручке', zh: '占收入', vi: 'Trong doanh thu' };
export const marginOfOne: Texts = { en: 'Margin of one', ru: 'Маржа с одного', zh: '单份毛利', vi: 'Lãi gộp mỗi đơn' };
export const margin: Texts = { en: 'Margin', ru: 'Маржа', zh: '毛利率', vi: 'Tỷ lệ lãi gộp' };
export const percentOfPrice: Texts = { en: '% of the price', ru: '% цены', zh: '占价格 %', vi: '% giá bán' };
export const bundles: Texts = { en: 'Bundles', ru: 'Наборы', zh: '组合套餐', vi: 'Gói kết hợp' };
export const bundle: Texts = { en: 'Bundle', ru: 'Набор', zh: '套餐', vi: 'Gói' };
export const partsApart: Texts = { en: 'Parts apart', ru: 'По отдельности', zh: '分别购买', vi: 'Mua lẻ' };
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '套餐价', vi: 'Giá bán' };
export const unitCost: Texts = { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' };
export const againstOneTier: Texts = {
  en: 'Against one tier',
  ru: 'К одному тарифу',
  zh: '与单档相比',
  vi: 'So với một gói lẻ',
};
export const listPrices: Texts = { en: 'List prices', ru: 'Цены без скидок', zh: '原价', vi: 'Giá niêm yết' };
export const coupons: Texts = { en: 'Coupons', ru: 'Купоны', zh: '优惠券', vi: 'Mã giảm giá' };
export const priceBeforeDeadline: Texts = {
  en: 'Price before a deadline',
  ru: 'Цена до срока',
  zh: '早鸟价',
  vi: 'Giá trước hạn chót',
};
export const afterAll: Texts = { en: 'After all', ru: 'В итоге', zh: '最终', vi: 'Sau tất cả' };
export const stepsTitle: Texts = {
  en: 'What each step does, of 100 visitors',
  ru: 'Что даёт каждый шаг на 100 посетителей',
  zh: '每一步的影响（每 100 访客）',
  vi: 'Mỗi bước thay đổi gì, trên 100 khách',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const paidByOne: Texts = { en: 'Paid by one', ru: 'Платит один', zh: '人均支付', vi: 'Mỗi người trả' };
export const changeOfRevenue: Texts = {
  en: 'Change of revenue',
  ru: 'Изменение выручки',
  zh: '收入变化',
  vi: 'Thay đổi doanh thu',
};
export const profit: Texts = { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' };
export const changeOfProfit: Texts = {
  en: 'Change of profit',
  ru: 'Изменение прибыли',
  zh: '利润变化',
  vi: 'Thay đổi lợi nhuận',
};
export const doesDiscountPay: Texts = {
  en: 'Does the discount pay?',
  ru: 'Окупается ли скидка?',
  zh: '优惠是否划算？',
  vi: 'Ưu đãi có đáng không?',
};
export const discount: Texts = { en: 'Discount', ru: 'Скидка', zh: '优惠', vi: 'Ưu đãi' };
export const marginBefore: Texts = { en: 'Margin before', ru: 'Маржа до', zh: '优惠前毛利', vi: 'Lãi gộp trước' };
export const marginWithIt: Texts = {
  en: 'Margin with it',
  ru: 'Маржа с ней',
  zh: '优惠后毛利',
  vi: 'Lãi gộp khi giảm',
};
export const moreBuyersNeeded: Texts = {
  en: 'More buyers needed',
  ru: 'Нужно больше',
  zh: '需新增买家',
  vi: 'Cần thêm người mua',
};
export const moreBuyersExpected: Texts = {
  en: 'More buyers expected',
  ru: 'Ожидается больше',
  zh: '预计新增买家',
  vi: 'Dự kiến thêm',
};
export const verdict: Texts = { en: 'Verdict', ru: 'Вывод', zh: '结论', vi: 'Kết luận' };
export const averages: Texts = { en: 'Averages', ru: 'Средние', zh: '平均值', vi: 'Bình quân' };
export const averagePrice: Texts = { en: 'Average price', ru: 'Средняя цена', zh: '平均价格', vi: 'Giá trung bình' };
export const averagePriceNote: Texts = {
  en: 'Tiers weighted by the shares of buyers',
  ru: 'Тарифы с весами по долям покупателей',
  zh: '各档价格按买家占比加权',
  vi: 'Các gói tính theo tỷ lệ người mua',
};
export const averageUnitCost: Texts = {
  en: 'Average unit cost',
  ru: 'Средняя себестоимость',
  zh: '平均单位成本',
  vi: 'Giá thành bình quân',
};
export const weightedSameWay: Texts = {
  en: 'Weighted the same way',
  ru: 'С теми же весами',
  zh: '按同样权重',
  vi: 'Cùng trọng số',
};
export const whatIsKeptOfPrice: Texts = {
  en: 'What is kept of a price',
  ru: 'Остаётся от цены',
  zh: '价格净得比例',
  vi: 'Phần giá giữ lại',
};
export const keptShareNote: Texts = {
  en: '1 − refunds − payment fee',
  ru: '1 − возвраты − комиссия',
  zh: '1 − 退款率 − 手续费率',
  vi: '1 − hoàn tiền − phí thanh toán',
};
