// What index.ts says.
import type { Texts } from '../../locales/language';

export const pricing: Texts = { en: 'Pricing', ru: 'Ценообразование', zh: '定价', vi: 'Định giá' };
export const pricingPurpose: Texts = {
  en: 'For whoever sets prices: what tiers, bundles and discounts bring, which tested price earns most and how sure that is, and the corridor between cost and what customers can pay.',
  ru: 'Для тех, кто назначает цены: что дают тарифы, наборы и скидки, какая из проверенных цен выгоднее и насколько это точно, и коридор между затратами и возможностями клиента.',
  zh: '面向定价负责人：分档、套餐与优惠带来多少，哪个测试价最赚钱、有多可靠，以及成本与客户承受力之间的价格走廊。',
  vi: 'Dành cho người định giá: chia gói, gói kết hợp và ưu đãi mang lại gì, mức giá thử nào lợi nhất và chắc đến đâu, cùng khung giá giữa chi phí và khả năng của khách.',
};
export const pricingInShort: Texts = {
  en: 'Which price earns most, and how sure is that?',
  ru: 'Какая цена выгоднее и насколько это точно?',
  zh: '哪个价格最赚钱？有多可靠？',
  vi: 'Giá nào lợi nhất và chắc đến đâu?',
};
export const pricingSearchedAs: Texts = {
  en: 'price, price list, tiers, bundles, coupons, discount, early bird, price test, A/B test, demand curve, elasticity, willingness to pay, van Westendorp, price sensitivity, competitors, price optimization',
  ru: 'цена, цены, тарифы, прайс, наборы, пакеты, купоны, скидки, промокод, ранняя цена, тест цены, A/B-тест, кривая спроса, эластичность, готовность платить, ван Вестендорп, конкуренты, оптимальная цена',
  zh: '价格, 价格档位, 套餐, 优惠券, 折扣, 早鸟价, 价格测试, A/B 测试, 需求曲线, 价格弹性, 支付意愿, 价格敏感度, 竞品价格, 最优价格',
  vi: 'giá bán, bảng giá, gói giá, gói kết hợp, mã giảm giá, khuyến mãi, giá sớm, thử giá, A/B test, đường cầu, độ co giãn, mức sẵn lòng chi trả, van Westendorp, giá đối thủ, giá tối ưu',
};
export const pays: Texts = { en: 'pays', ru: 'окупается', zh: '划算', vi: 'đáng' };
export const doesNotPay: Texts = { en: 'does not pay', ru: 'не окупается', zh: '不划算', vi: 'không đáng' };
export const yes: Texts = { en: 'yes', ru: 'да', zh: '有', vi: 'có' };
export const tooFewTests: Texts = { en: 'too few tests', ru: 'мало тестов', zh: '测试不足', vi: 'thử quá ít' };
export const dearerSellsToNoFewer: Texts = {
  en: 'dearer, yet no fewer buyers',
  ru: 'дороже покупают не реже',
  zh: '价高并未少卖',
  vi: 'đắt hơn vẫn không ít người mua',
};
export const withinTested: Texts = {
  en: 'within the tested',
  ru: 'в пределах тестов',
  zh: '测试范围内',
  vi: 'trong khoảng đã thử',
};
export const notTested: Texts = { en: 'not tested', ru: 'не протестирована', zh: '未测试', vi: 'chưa thử' };
export const notSureTestMore: Texts = {
  en: 'not sure: test more',
  ru: 'неясно: тестируйте ещё',
  zh: '尚不确定：请多测试',
  vi: 'chưa chắc: thử thêm',
};
export const liesAboveTestHigher: Texts = {
  en: 'lies above: test higher',
  ru: 'лежит выше: тестируйте выше',
  zh: '在范围之上：请测更高价',
  vi: 'nằm cao hơn: thử giá cao hơn',
};
export const liesBelowTestLower: Texts = {
  en: 'lies below: test lower',
  ru: 'лежит ниже: тестируйте ниже',
  zh: '在范围之下：请测更低价',
  vi: 'nằm thấp hơn: thử giá thấp hơn',
};
export const inside: Texts = { en: 'inside', ru: 'внутри', zh: '走廊内', vi: 'trong khung' };
export const earnsTooLittle: Texts = {
  en: 'earns too little',
  ru: 'мало зарабатывает',
  zh: '低于保底',
  vi: 'lợi nhuận quá ít',
};
export const tooDearForThem: Texts = {
  en: 'too dear for them',
  ru: 'не по карману',
  zh: '超出承受力',
  vi: 'quá khả năng khách',
};
export const cheaperThanAll: Texts = {
  en: 'cheaper than all',
  ru: 'дешевле всех',
  zh: '低于所有对手',
  vi: 'rẻ hơn tất cả',
};
export const dearerThanAll: Texts = {
  en: 'dearer than all',
  ru: 'дороже всех',
  zh: '高于所有对手',
  vi: 'đắt hơn tất cả',
};
export const amongRivals: Texts = {
  en: 'among the rivals',
  ru: 'среди конкурентов',
  zh: '在对手之间',
  vi: 'trong khoảng đối thủ',
};
export const notAmongPricesAsked: Texts = {
  en: 'not among the prices asked',
  ru: 'не среди цен опроса',
  zh: '不在所问价格内',
  vi: 'ngoài các giá đã hỏi',
};
export const foundTooCheap: Texts = {
  en: 'found too cheap',
  ru: 'кажется слишком низкой',
  zh: '偏低',
  vi: 'bị coi là quá rẻ',
};
export const foundTooExpensive: Texts = {
  en: 'found too expensive',
  ru: 'кажется слишком высокой',
  zh: '偏高',
  vi: 'bị coi là quá đắt',
};
export const acceptable: Texts = { en: 'acceptable', ru: 'приемлема', zh: '可接受', vi: 'chấp nhận được' };
export const noSuchTier: Texts = {
  en: 'no such tier',
  ru: 'нет такого тарифа',
  zh: '无此档位',
  vi: 'không có gói này',
};
