// What timeline.ts says.
import type { Texts } from '../../locales/language';

export const when: Texts = { en: 'When', ru: 'Сроки', zh: '时间', vi: 'Thời gian' };
export const firstDay: Texts = { en: 'First day', ru: 'Первый день', zh: '起始日', vi: 'Ngày bắt đầu' };
export const firstDayOfFirstPeriod: Texts = {
  en: 'The first day of the first period.',
  ru: 'Первый день первого периода.',
  zh: '第一期的第一天。',
  vi: 'Ngày đầu tiên của kỳ thứ nhất.',
};
export const planBy: Texts = { en: 'Plan by', ru: 'Период плана', zh: '计划周期', vi: 'Lập kế hoạch theo' };
export const lengthOfOnePeriod: Texts = {
  en: 'The length of one period.',
  ru: 'Длина одного периода.',
  zh: '每一期的长度。',
  vi: 'Độ dài của một kỳ.',
};
export const weeks: Texts = { en: 'Weeks', ru: 'Неделя', zh: '周', vi: 'Tuần' };
export const months: Texts = { en: 'Months', ru: 'Месяц', zh: '月', vi: 'Tháng' };
export const quarters: Texts = { en: 'Quarters', ru: 'Квартал', zh: '季度', vi: 'Quý' };
export const numberOfPeriods: Texts = { en: 'Number of periods', ru: 'Число периодов', zh: '期数', vi: 'Số kỳ' };
export const from3To60: Texts = { en: 'From 3 to 60.', ru: 'От 3 до 60.', zh: '3 至 60 期。', vi: 'Từ 3 đến 60.' };
export const firstDayOfPlan: Texts = {
  en: 'First day of the plan',
  ru: 'Первый день плана',
  zh: '计划起始日',
  vi: 'Ngày đầu của kế hoạch',
};
export const firstPeriodNote: Texts = {
  en: 'All periods are counted from this day.',
  ru: 'От этого дня отсчитываются все периоды.',
  zh: '所有期次均从该日起算。',
  vi: 'Mọi kỳ được tính từ ngày này.',
};
export const lengthOfPeriod: Texts = {
  en: 'Length of a period',
  ru: 'Длина периода',
  zh: '每期长度',
  vi: 'Độ dài một kỳ',
};
export const periodDaysNote: Texts = {
  en: '7 is a week, 14 two weeks.',
  ru: '7 — неделя, 14 — две недели.',
  zh: '7 为一周，14 为两周。',
  vi: '7 là một tuần, 14 là hai tuần.',
};
export const monthsUnit: Texts = { en: 'months', ru: 'мес.', zh: '个月', vi: 'tháng' };
export const n1IsMonth3Quarter: Texts = {
  en: '1 is a month, 3 a quarter.',
  ru: '1 — месяц, 3 — квартал.',
  zh: '1 为月度，3 为季度。',
  vi: '1 là tháng, 3 là quý.',
};
