// What channels.ts says.
import type { Texts } from '../../locales/language';

export const rowHeader: Texts = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
export const value: Texts = { en: 'Value', ru: 'Ценность', zh: '价值', vi: 'Giá trị' };
export const channelsAndTrend: Texts = {
  en: 'Channels and trend',
  ru: 'Каналы и динамика',
  zh: '渠道与趋势',
  vi: 'Kênh và xu hướng',
};
export const channelResultsPurpose: Texts = {
  en: 'What each channel brings and costs, how its people convert, and how the steps change',
  ru: 'Что приносит и сколько стоит каждый канал, конверсии его людей и динамика шагов',
  zh: '各渠道的产出、成本与逐级转化，以及各步趋势',
  vi: 'Mỗi kênh mang lại gì, tốn bao nhiêu, chuyển đổi ra sao và xu hướng các bước',
};
export const spend: Texts = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };
export const channelsCompared: Texts = {
  en: 'Channels compared',
  ru: 'Сравнение каналов',
  zh: '渠道对比',
  vi: 'So sánh các kênh',
};
export const entered: Texts = { en: 'Entered', ru: 'Вошли', zh: '进入人数', vi: 'Vào phễu' };
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户', vi: 'Khách hàng' };
export const conversion: Texts = { en: 'Conversion', ru: 'Конверсия', zh: '总转化率', vi: 'Tỷ lệ chuyển đổi' };
export const costPerEntry: Texts = {
  en: 'Cost per entry',
  ru: 'Стоимость входа',
  zh: '单人进入成本',
  vi: 'Chi phí/người vào',
};
export const valueLessSpend: Texts = {
  en: 'Value − spend',
  ru: 'Ценность − расходы',
  zh: '价值 − 花费',
  vi: 'Giá trị − chi tiêu',
};
export const whatChannelsBringAndCost: Texts = {
  en: 'What channels bring and cost',
  ru: 'Что приносят и сколько стоят каналы',
  zh: '各渠道价值与花费',
  vi: 'Giá trị và chi tiêu theo kênh',
};
export const amount: Texts = { en: 'Amount', ru: 'Сумма', zh: '金额', vi: 'Số tiền' };
export const channelPeopleTitle: Texts = {
  en: 'People of each channel counted at each stage',
  ru: 'Сосчитано людей каналов на этапах',
  zh: '各渠道各阶段已知人数',
  vi: 'Số người đã đếm của mỗi kênh theo giai đoạn',
};
export const channelStepsTitle: Texts = {
  en: 'Step conversions of each channel; the best one is coloured',
  ru: 'Конверсии шагов по каналам; лучшая выделена',
  zh: '各渠道逐级转化率（最优项标色）',
  vi: 'Tỷ lệ từng bước theo kênh; tốt nhất được tô màu',
};
export const channelMoneyTitle: Texts = {
  en: 'What the costs are made of: only where spend and people are both known',
  ru: 'Из чего складываются стоимости: только там, где известны и расходы, и люди',
  zh: '成本的计算依据：仅取花费与人数均已知处',
  vi: 'Chi phí được tính từ đâu: chỉ nơi đã biết cả chi tiêu lẫn số người',
};
export const enteredSpendKnown: Texts = {
  en: 'Entered, spend known',
  ru: 'Вошли, расходы известны',
  zh: '进入（花费已知）',
  vi: 'Vào, đã biết chi',
};
export const spendEntriesKnown: Texts = {
  en: 'Spend, entries known',
  ru: 'Расходы, вход известен',
  zh: '花费（进入已知）',
  vi: 'Chi, đã biết người vào',
};
export const customersSpendKnown: Texts = {
  en: 'Customers, spend known',
  ru: 'Клиенты, расходы известны',
  zh: '客户（花费已知）',
  vi: 'Khách, đã biết chi',
};
export const spendCustomersKnown: Texts = {
  en: 'Spend, customers known',
  ru: 'Расходы, клиенты известны',
  zh: '花费（客户已知）',
  vi: 'Chi, đã biết số khách',
};
export const spendLeftOut: Texts = {
  en: 'Spend left out',
  ru: 'Расходы вне расчёта',
  zh: '未计入的花费',
  vi: 'Chi tiêu chưa tính',
};
