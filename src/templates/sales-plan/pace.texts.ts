// What pace.ts says.
import type { Texts } from '../../locales/language';

export const plan: Texts = { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' };
export const fact: Texts = { en: 'Fact', ru: 'Факт', zh: '实际', vi: 'Thực tế' };
export const planAndFact: Texts = {
  en: 'Plan and fact',
  ru: 'План и факт',
  zh: '计划与实际',
  vi: 'Kế hoạch và thực tế',
};
export const paceSheetPurpose: Texts = {
  en: 'Plan against fact so far and the forecast to the end',
  ru: 'План против факта на сегодня и прогноз до конца',
  zh: '迄今的计划与实际对比及期末预测',
  vi: 'Kế hoạch so với thực tế đến nay và dự báo đến cuối',
};
export const soFar: Texts = { en: 'So far', ru: 'На сегодня', zh: '迄今', vi: 'Đến nay' };
export const peoplePlanFactAndForecast: Texts = {
  en: 'People: plan, fact and forecast',
  ru: 'Люди: план, факт и прогноз',
  zh: '人数：计划、实际与预测',
  vi: 'Số người: kế hoạch, thực tế và dự báo',
};
export const moneyPlanFactAndForecast: Texts = {
  en: 'Money: plan, fact and forecast',
  ru: 'Деньги: план, факт и прогноз',
  zh: '金额：计划、实际与预测',
  vi: 'Tiền: kế hoạch, thực tế và dự báo',
};
export const revenuePlanAgainstFact: Texts = {
  en: 'Revenue: plan against fact',
  ru: 'Выручка: план против факта',
  zh: '净收入：计划与实际',
  vi: 'Doanh thu: kế hoạch so với thực tế',
};
export const newCustomersPlanAgainstFact: Texts = {
  en: 'New customers: plan against fact',
  ru: 'Новые клиенты: план против факта',
  zh: '新客户：计划与实际',
  vi: 'Khách hàng mới: kế hoạch so với thực tế',
};
export const periodsWithFacts: Texts = {
  en: 'Periods with facts',
  ru: 'Периодов с фактом',
  zh: '已填实际的期数',
  vi: 'Số kỳ đã có thực tế',
};
export const periods: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const factsLeftOutLabel: Texts = {
  en: 'Facts of periods not over yet',
  ru: 'Факт незавершённых периодов',
  zh: '未结束期次的实际值',
  vi: 'Thực tế của kỳ chưa kết thúc',
};
export const cells: Texts = { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' };
export const revenueFact: Texts = {
  en: 'Revenue, fact',
  ru: 'Выручка, факт',
  zh: '实际净收入',
  vi: 'Doanh thu thực tế',
};
export const revenueAgainstPlan: Texts = {
  en: 'Revenue against plan',
  ru: 'Выручка к плану',
  zh: '净收入较计划',
  vi: 'Doanh thu so với kế hoạch',
};
export const revenueForecast: Texts = {
  en: 'Revenue, forecast',
  ru: 'Выручка, прогноз',
  zh: '净收入预测',
  vi: 'Doanh thu dự báo',
};
export const newCustomersForecast: Texts = {
  en: 'New customers, forecast',
  ru: 'Новые клиенты, прогноз',
  zh: '新客户预测',
  vi: 'Khách mới dự báo',
};
export const profitBeforeInvestmentForecast: Texts = {
  en: 'Profit before investment, forecast',
  ru: 'Прибыль до инвестиций, прогноз',
  zh: '投资前利润预测',
  vi: 'Lợi nhuận trước đầu tư, dự báo',
};
export const measure: Texts = { en: 'Measure', ru: 'Показатель', zh: '指标', vi: 'Chỉ tiêu' };
export const wholePlan: Texts = { en: 'Whole plan', ru: 'Весь план', zh: '全部计划', vi: 'Toàn kế hoạch' };
export const planSoFar: Texts = { en: 'Plan so far', ru: 'План на сегодня', zh: '迄今计划', vi: 'Kế hoạch đến nay' };
export const factSoFar: Texts = { en: 'Fact so far', ru: 'Факт на сегодня', zh: '迄今实际', vi: 'Thực tế đến nay' };
export const deviation: Texts = { en: 'Deviation', ru: 'Отклонение', zh: '偏差', vi: 'Chênh lệch' };
export const deviationLabel: Texts = { en: 'Deviation', ru: 'Отклонение', zh: '偏差率', vi: 'Chênh lệch' };
export const worseBy: Texts = { en: 'Worse by', ru: 'Хуже на', zh: '落后幅度', vi: 'Kém hơn' };
export const forecast: Texts = { en: 'Forecast', ru: 'Прогноз', zh: '预测', vi: 'Dự báo' };
export const forecastAgainstPlan: Texts = {
  en: 'Forecast against plan',
  ru: 'Прогноз к плану',
  zh: '预测较计划',
  vi: 'Dự báo so với kế hoạch',
};
export const periodFrom: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
