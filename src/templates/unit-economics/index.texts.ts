// What index.ts says.
import type { Texts } from '../../locales/language';

export const unitEconomicsOnOnePage: Texts = {
  en: 'Unit economics on one page',
  ru: 'Юнит-экономика на одной странице',
  zh: '单位经济模型（一页版）',
  vi: 'Kinh tế đơn vị trên một trang',
};
export const unitEconomicsPurpose: Texts = {
  en: 'For anyone who asks whether one more customer pays: from the first order to repeat sales and referrals, in all and by channel.',
  ru: 'Для всех, кто спрашивает, зарабатываем ли мы на ещё одном клиенте: от первого заказа до повторных продаж и рекомендаций, всего и по каналам.',
  zh: '适合想知道“每多一位客户是否赚钱”的人：从首单到复购与转介绍，总体与分渠道一目了然。',
  vi: 'Dành cho ai muốn biết thêm một khách có lãi không: từ đơn đầu tiên đến mua lại và giới thiệu, tổng thể và theo kênh.',
};
export const unitEconomicsInShort: Texts = {
  en: 'Does one more customer pay?',
  ru: 'Зарабатываем ли мы на ещё одном клиенте?',
  zh: '多一位客户能赚钱吗？',
  vi: 'Thêm một khách có lãi không?',
};
export const unitEconomicsSearchedAs: Texts = {
  en: 'UE, profit per customer, contribution margin, CAC, LTV, CLV, LTV to CAC, ROAS, payback, break-even, average order value, K-factor, referrals, viral, group buying, repeat sales, margin',
  ru: 'юнит-экономика, юнит экономика, UE, прибыль с клиента, маржа, CAC, LTV, LTV к CAC, стоимость привлечения, средний чек, безубыточность, окупаемость рекламы, ДРР, ROAS, рефералы, виральность, допродажи, сарафан',
  zh: '单位经济, 单客利润, 单位经济模型, 获客成本, 客户终身价值, LTV, CAC, 毛利, 客单价, 盈亏平衡, 保本, 投入产出比, 裂变, 拼团, 转介绍, 复购',
  vi: 'kinh tế đơn vị, lợi nhuận mỗi khách, CAC, LTV, chi phí thu hút khách, giá trị vòng đời khách hàng, biên lợi nhuận, hòa vốn, ROAS, giới thiệu, mua chung, mua lại, bán thêm',
};
export const pays: Texts = { en: 'pays', ru: 'окупается', zh: '盈利', vi: 'có lãi' };
export const doesNotPay: Texts = { en: 'does not pay', ru: 'не окупается', zh: '不盈利', vi: 'không có lãi' };
