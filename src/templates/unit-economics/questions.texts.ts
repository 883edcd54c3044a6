// What questions.ts says.
import type { Texts } from '../../locales/language';

export const unitEconomics: Texts = {
  en: 'Unit economics',
  ru: 'Юнит-экономика',
  zh: '单位经济模型',
  vi: 'Kinh tế đơn vị',
};
export const whatYouSell: Texts = { en: 'What you sell', ru: 'Что вы продаёте', zh: '销售什么', vi: 'Bạn bán gì' };
export const questions: Texts = {
  en: '1 to 6 things that a new customer can buy first, with their prices. The example costs are derived from the prices.',
  ru: 'Что новый клиент может купить сначала и по какой цене; от 1 до 6. Примеры затрат рассчитаны по ценам.',
  zh: '新客户首单可选的产品及价格，1 至 6 个；示例成本按价格推算。',
  vi: 'Khách mới có thể mua gì đầu tiên và với giá bao nhiêu; từ 1 đến 6. Chi phí ví dụ được tính theo giá.',
};
export const channelsAndWaysToDeliver: Texts = {
  en: 'Channels and ways to deliver',
  ru: 'Каналы и модели входа',
  zh: '渠道与引流方式',
  vi: 'Kênh và cách tiếp cận',
};
export const deliveryModelsToCompare: Texts = {
  en: 'Delivery models to compare',
  ru: 'Модели входа для сравнения',
  zh: '对比的引流模式',
  vi: 'Mô hình dùng thử cần so sánh',
};
export const entriesHint: Texts = {
  en: 'Ways to let people try before the main product; up to 5, or none.',
  ru: 'Как дать попробовать до основного продукта; до 5 или ни одной.',
  zh: '在主产品之前让用户先体验的方式，最多 5 种，也可不填。',
  vi: 'Những cách cho khách thử trước sản phẩm chính; tối đa 5, có thể bỏ trống.',
};
