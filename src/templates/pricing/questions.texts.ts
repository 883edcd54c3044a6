// What questions.ts says.
import type { Texts } from '../../locales/language';

export const pricing: Texts = { en: 'Pricing', ru: 'Ценообразование', zh: '定价方案', vi: 'Phương án giá' };
export const whatYouSell: Texts = { en: 'What you sell', ru: 'Что вы продаёте', zh: '销售什么', vi: 'Bạn bán gì' };
export const questions: Texts = {
  en: '1 to 6 things that a customer chooses from, with their prices. The examples are derived from the prices.',
  ru: 'Из чего выбирает клиент и по какой цене; от 1 до 6. Примеры рассчитаны по этим ценам.',
  zh: '客户可选的产品及价格，1 至 6 个；示例数据按价格推算。',
  vi: 'Khách chọn trong những gì và với giá bao nhiêu; từ 1 đến 6. Các ví dụ được tính theo giá này.',
};
export const bundles: Texts = { en: 'Bundles', ru: 'Наборы', zh: '组合套餐', vi: 'Gói kết hợp' };
export const bundlesHint: Texts = {
  en: 'Several things sold together for less; up to 6, or none.',
  ru: 'Несколько продуктов вместе со скидкой; до 6 или ни одного.',
  zh: '几样产品一起优惠出售，最多 6 个，也可不填。',
  vi: 'Vài sản phẩm bán chung với giá ưu đãi; tối đa 6, có thể bỏ trống.',
};
export const questions2: Texts = {
  en: 'Whose prices customers compare with yours; up to 12, or none.',
  ru: 'С чьими ценами клиенты сравнивают ваши; до 12 или ни одного.',
  zh: '客户会拿来比价的对手，最多 12 个，也可不填。',
  vi: 'Khách so giá của bạn với ai; tối đa 12, có thể bỏ trống.',
};
export const priceTests: Texts = { en: 'Price tests', ru: 'Тесты цены', zh: '价格测试', vi: 'Số lần thử giá' };
export const priceTestsHint: Texts = {
  en: 'How many prices were shown to visitors, or will be; from 3 to 12.',
  ru: 'Сколько цен показывали посетителям или покажете; от 3 до 12.',
  zh: '已经或将要向访客展示的价格个数，3 至 12 个。',
  vi: 'Đã hoặc sẽ cho khách xem bao nhiêu mức giá; từ 3 đến 12.',
};
