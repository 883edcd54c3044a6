// What demand.ts says.
import type { Texts } from '../../locales/language';

export const reachedLabel: Texts = {
  en: 'Customers so far',
  ru: 'Клиентов нарастающим итогом',
  zh: '累计客户',
  vi: 'Khách lũy kế',
};
export const joiningLabel: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' };
export const salesLabel: Texts = { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' };
export const diffusionRowsLabel: Texts = {
  en: 'e = e^−(p+q)t',
  ru: 'e = e^−(p+q)t',
  zh: 'e = e^−(p+q)t',
  vi: 'e = e^−(p+q)t',
};
export const tPeriodsSinceLaunch: Texts = {
  en: 't: periods since the launch',
  ru: 't — периоды с запуска',
  zh: 't 为上市以来的期数',
  vi: 't: số kỳ từ khi ra mắt',
};
export const haveNotBoughtYet: Texts = {
  en: 'Have not bought yet',
  ru: 'Ещё не купили',
  zh: '尚未购买',
  vi: 'Chưa mua',
};
export const diffusionRowsNote: Texts = {
  en: 'm × (p + q)e ÷ (p + q × e), after Bass',
  ru: 'm × (p + q)e ÷ (p + q × e), по Бассу',
  zh: 'm × (p + q)e ÷ (p + q × e)，巴斯模型',
  vi: 'm × (p + q)e ÷ (p + q × e), theo Bass',
};
export const diffusionRowsNote2: Texts = {
  en: 'Market − those who have not bought yet',
  ru: 'Рынок − те, кто ещё не купил',
  zh: '市场容量 − 尚未购买',
  vi: 'Thị trường − người chưa mua',
};
export const diffusionRowsNote3: Texts = {
  en: 'Who had not bought a period ago and have now',
  ru: 'Не купили к прошлому периоду, а теперь купили',
  zh: '上期尚未购买而本期已购买',
  vi: 'Kỳ trước chưa mua mà nay đã mua',
};
export const diffusionRowsNote4: Texts = {
  en: 'New customers + repeat purchases; price and marketing do not move them',
  ru: 'Новые клиенты + повторные покупки; от цены и маркетинга не зависят',
  zh: '新客户 + 老客户复购；不随价格和营销变动',
  vi: 'Khách mới + khách cũ mua lại; không đổi theo giá và tiếp thị',
};
export const typedRowsNote: Texts = {
  en: 'As typed, from the launch on; price and marketing do not move them',
  ru: 'Как введены, начиная с запуска; от цены и маркетинга не зависят',
  zh: '按输入值，自上市起；不随价格和营销变动',
  vi: 'Như đã nhập, từ khi ra mắt; không đổi theo giá và tiếp thị',
};
export const typedRowsNote2: Texts = {
  en: 'Plus sales that are no repeat purchases, up to the market',
  ru: 'Плюс продажи без повторных, не больше рынка',
  zh: '加上非复购销量，以市场容量为限',
  vi: 'Cộng doanh số không phải mua lại, tối đa bằng thị trường',
};
export const typedRowsNote3: Texts = {
  en: 'Customers so far − those of the period before',
  ru: 'Нарастающий итог − итог предыдущего периода',
  zh: '累计客户 − 上一期累计客户',
  vi: 'Khách lũy kế − lũy kế kỳ trước',
};
