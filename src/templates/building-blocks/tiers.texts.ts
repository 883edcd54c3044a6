// What tiers.ts says.
import type { Texts } from '../../locales/language';

export const productsOrTiers: Texts = {
  en: 'Products or tiers',
  ru: 'Продукты или тарифы',
  zh: '产品或价格档位',
  vi: 'Sản phẩm hoặc gói giá',
};
export const tiers: Texts = { en: 'Tiers', ru: 'Тарифы', zh: '价格档位', vi: 'Gói giá' };
export const tier: Texts = { en: 'Tier', ru: 'Тариф', zh: '档位', vi: 'Gói' };
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const whatIsPaid: Texts = {
  en: 'What is paid.',
  ru: 'Сколько платят.',
  zh: '实付价格。',
  vi: 'Số tiền khách trả.',
};
export const unitCost: Texts = { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' };
export const whatOneMoreSaleAdds: Texts = {
  en: 'What one more sale adds.',
  ru: 'Сколько добавляет одна продажа.',
  zh: '每多卖一份的成本。',
  vi: 'Phần thêm cho mỗi đơn.',
};
export const shareOfBuyers: Texts = {
  en: 'Share of buyers',
  ru: 'Доля покупателей',
  zh: '买家占比',
  vi: 'Tỷ lệ người mua',
};
export const together100Percent: Texts = {
  en: 'Together 100%.',
  ru: 'Вместе 100 %.',
  zh: '合计 100%。',
  vi: 'Tổng là 100%.',
};
export const onePriceInsteadOfTiers: Texts = {
  en: 'One price instead of tiers',
  ru: 'Единая цена вместо тарифов',
  zh: '若只有一个价格',
  vi: 'Nếu chỉ có một giá',
};
export const singlePriceNote: Texts = {
  en: 'What everybody would pay without tiers: the results compare the two.',
  ru: 'Сколько платили бы все без тарифов; результаты сравнивают оба варианта.',
  zh: '不分档时所有人支付的价格，结果中会与分档比较。',
  vi: 'Mức mọi người trả nếu không chia gói; kết quả so sánh hai cách.',
};
export const refunds: Texts = { en: 'Refunds', ru: 'Возвраты', zh: '退款率', vi: 'Hoàn tiền' };
export const refundRateNote: Texts = {
  en: 'Share of the first order that is paid back; its costs remain.',
  ru: 'Доля первого заказа, которую возвращают; затраты на него остаются.',
  zh: '首单中退还的比例；成本不随之减少。',
  vi: 'Phần đơn đầu tiên phải hoàn lại; chi phí của đơn vẫn còn.',
};
export const paymentFee: Texts = {
  en: 'Payment fee',
  ru: 'Комиссия за платёж',
  zh: '支付手续费',
  vi: 'Phí thanh toán',
};
export const paymentFeeNote: Texts = {
  en: 'Share of the price that the bank or the platform keeps.',
  ru: 'Доля цены, которую удерживает банк или платформа.',
  zh: '银行或平台收取的比例。',
  vi: 'Phần giá mà ngân hàng hoặc nền tảng giữ lại.',
};
