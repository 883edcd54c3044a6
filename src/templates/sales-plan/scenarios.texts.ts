// What scenarios.ts says.
import type { Texts } from '../../locales/language';

export const whatDiffersBetweenScenarios: Texts = {
  en: 'What differs between scenarios',
  ru: 'Чем различаются сценарии',
  zh: '各情景的差异',
  vi: 'Khác biệt giữa các kịch bản',
};
export const quantity: Texts = { en: 'Quantity', ru: 'Показатель', zh: '指标', vi: 'Chỉ tiêu' };
export const scenarios: Texts = { en: 'Scenarios', ru: 'Сценарии', zh: '情景', vi: 'Kịch bản' };
export const casesPurpose: Texts = {
  en: 'Prices, conversions and rates by scenario; mix of products; repeat offers; seasonality',
  ru: 'Цены, конверсии и ставки по сценариям; доли продуктов; повторные продажи; сезонность',
  zh: '各情景的价格、转化率与比率，产品占比，复购产品，季节性',
  vi: 'Giá, tỷ lệ theo kịch bản; cơ cấu sản phẩm; mua lại; mùa vụ',
};
export const refundsOfFirstOrders: Texts = {
  en: 'Refunds of first orders',
  ru: 'Возвраты первых заказов',
  zh: '首单退款率',
  vi: 'Hoàn tiền đơn đầu tiên',
};
export const percentOfRevenue: Texts = { en: '% of revenue', ru: '% выручки', zh: '占收入 %', vi: '% doanh thu' };
export const referralsPerCustomerK: Texts = {
  en: 'Referrals per customer (K)',
  ru: 'Рекомендаций на клиента (K)',
  zh: '每位客户转介绍数 K',
  vi: 'Số khách giới thiệu mỗi khách (K)',
};
export const customers: Texts = { en: 'customers', ru: 'клиентов', zh: '位客户', vi: 'khách' };
export const budget: Texts = { en: 'Budget', ru: 'Бюджет', zh: '投放预算', vi: 'Ngân sách' };
export const costPerLead: Texts = { en: 'Cost per lead', ru: 'Стоимость лида', zh: '线索成本', vi: 'Chi phí mỗi lead' };
export const repeatRates: Texts = {
  en: 'Repeat rates',
  ru: 'Доли повторных покупок',
  zh: '复购率',
  vi: 'Tỷ lệ mua lại',
};
export const whoBuysWhatFirst: Texts = {
  en: 'Who buys what first',
  ru: 'Кто что покупает сначала',
  zh: '首单产品构成',
  vi: 'Khách mới mua gì đầu tiên',
};
export const productOrTier: Texts = {
  en: 'Product or tier',
  ru: 'Продукт или тариф',
  zh: '产品或档位',
  vi: 'Sản phẩm hoặc gói',
};
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家占比', vi: 'Người mua' };
export const shareNote: Texts = {
  en: 'Share of new customers; together 100%.',
  ru: 'Доля новых клиентов; вместе 100 %.',
  zh: '占新客户的比例，合计 100%。',
  vi: 'Tỷ trọng khách mới; tổng là 100%.',
};
export const repeatOffers: Texts = {
  en: 'Repeat offers',
  ru: 'Повторные продажи',
  zh: '复购产品',
  vi: 'Sản phẩm mua lại',
};
export const offer: Texts = { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' };
export const takenBy: Texts = { en: 'Taken by', ru: 'Покупают', zh: '复购率', vi: 'Tỷ lệ mua' };
export const percentOfCustomers: Texts = { en: '% of customers', ru: '% клиентов', zh: '占客户 %', vi: '% khách' };
export const rateNote: Texts = {
  en: 'Share of first buyers, not of the offer before.',
  ru: 'Доля от первых покупателей, а не от предыдущего предложения.',
  zh: '占首单客户的比例，而非上一产品的买家。',
  vi: 'Tỷ lệ trên khách mua lần đầu, không phải trên sản phẩm trước.',
};
export const cost: Texts = { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' };
export const order: Texts = { en: 'order', ru: 'заказ', zh: '单', vi: 'đơn' };
export const costNote: Texts = {
  en: 'Selling and delivering one such order.',
  ru: 'Продать и исполнить один такой заказ.',
  zh: '销售并交付一单的成本。',
  vi: 'Bán và thực hiện một đơn như vậy.',
};
export const boughtAfter: Texts = { en: 'Bought after', ru: 'Покупают через', zh: '间隔', vi: 'Mua sau' };
export const periods: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const delayNote: Texts = {
  en: 'Periods after the first order; 0 is the same period.',
  ru: 'Периодов после первого заказа; 0 — в том же.',
  zh: '首单之后的期数，0 表示当期。',
  vi: 'Số kỳ sau đơn đầu; 0 là cùng kỳ.',
};
