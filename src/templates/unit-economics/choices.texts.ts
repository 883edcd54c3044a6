// What choices.ts says.
import type { Texts } from '../../locales/language';

export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const cac: Texts = { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' };
export const whatIf: Texts = { en: 'What if', ru: 'Что если', zh: '假设分析', vi: 'Nếu thay đổi' };
export const choicesPurpose: Texts = {
  en: 'Profit over price and CAC, delivery models side by side',
  ru: 'Прибыль при разных цене и CAC, модели входа рядом',
  zh: '不同价格与 CAC 下的利润，各引流模式对比',
  vi: 'Lợi nhuận theo giá và CAC, so sánh các mô hình dùng thử',
};
export const gridTitle: Texts = {
  en: 'Profit on the first order by price and CAC: coloured where it is lost',
  ru: 'Прибыль с первого заказа при разных цене и CAC: выделен убыток',
  zh: '不同价格与 CAC 下的首单利润：亏损处标色',
  vi: 'Lợi nhuận đơn đầu theo giá và CAC: tô màu nơi bị lỗ',
};
export const cacAgainstNow: Texts = {
  en: 'CAC against now',
  ru: 'CAC относительно нынешнего',
  zh: 'CAC 相对当前',
  vi: 'CAC so với hiện tại',
};
export const deliveryModels: Texts = {
  en: 'Delivery models',
  ru: 'Модели входа',
  zh: '引流模式',
  vi: 'Mô hình dùng thử',
};
export const model: Texts = { en: 'Model', ru: 'Модель', zh: '模式', vi: 'Mô hình' };
export const participants: Texts = { en: 'Participants', ru: 'Участники', zh: '参与者', vi: 'Người tham gia' };
export const of100Leads: Texts = { en: 'of 100 leads', ru: 'из 100 лидов', zh: '每 100 线索', vi: 'trên 100 lead' };
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户', vi: 'Khách hàng' };
export const resultOfEntry: Texts = {
  en: 'Result of entry',
  ru: 'Итог входа',
  zh: '入门环节盈亏',
  vi: 'Kết quả dùng thử',
};
export const profitOnOne: Texts = {
  en: 'Profit on one',
  ru: 'Прибыль с одного',
  zh: '单客利润',
  vi: 'Lợi nhuận mỗi khách',
};
export const profitInAll: Texts = { en: 'Profit in all', ru: 'Прибыль всего', zh: '利润合计', vi: 'Tổng lợi nhuận' };
export const referrals: Texts = { en: 'Referrals', ru: 'Рекомендации', zh: '转介绍', vi: 'Giới thiệu khách' };
export const growthPurpose: Texts = {
  en: 'K by mechanic and in all, growth cycle by cycle',
  ru: 'K по механикам и в целом, рост по циклам',
  zh: '各玩法及合计 K 因子，逐轮增长',
  vi: 'K theo từng cơ chế và tổng, tăng trưởng từng vòng',
};
export const kByMechanic: Texts = {
  en: 'K by mechanic',
  ru: 'K по механикам',
  zh: '各玩法 K 因子',
  vi: 'K theo cơ chế',
};
export const mechanic: Texts = { en: 'Mechanic', ru: 'Механика', zh: '玩法', vi: 'Cơ chế' };
export const k: Texts = { en: 'K', ru: 'K', zh: 'K', vi: 'K' };
export const perCustomer: Texts = { en: 'per customer', ru: 'на клиента', zh: '每位客户', vi: 'mỗi khách' };
export const margin: Texts = { en: 'Margin', ru: 'Маржа', zh: '毛利', vi: 'Lãi gộp' };
export const growthByCycles: Texts = {
  en: 'Growth by cycles',
  ru: 'Рост по циклам',
  zh: '逐轮增长',
  vi: 'Tăng trưởng theo vòng',
};
export const cycle: Texts = { en: 'Cycle', ru: 'Цикл', zh: '轮次', vi: 'Vòng' };
export const newYourK: Texts = { en: 'New, your K', ru: 'Новые, ваш K', zh: '新增（当前 K）', vi: 'Mới, K của bạn' };
export const inAllYourK: Texts = {
  en: 'In all, your K',
  ru: 'Всего, ваш K',
  zh: '累计（当前 K）',
  vi: 'Tổng, K của bạn',
};
export const newKCompared: Texts = {
  en: 'New, K compared',
  ru: 'Новые, K сравнения',
  zh: '新增（对比 K）',
  vi: 'Mới, K so sánh',
};
export const inAllKCompared: Texts = {
  en: 'In all, K compared',
  ru: 'Всего, K сравнения',
  zh: '累计（对比 K）',
  vi: 'Tổng, K so sánh',
};
export const start: Texts = { en: 'Start', ru: 'Старт', zh: '起点', vi: 'Bắt đầu' };
export const customersInAllByCycle: Texts = {
  en: 'Customers in all by cycle',
  ru: 'Клиентов всего по циклам',
  zh: '各轮累计客户数',
  vi: 'Tổng khách theo vòng',
};
export const yourK: Texts = { en: 'Your K', ru: 'Ваш K', zh: '当前 K', vi: 'K của bạn' };
export const kToCompareWith: Texts = {
  en: 'K to compare with',
  ru: 'K для сравнения',
  zh: '对比用 K 因子',
  vi: 'K để so sánh',
};
