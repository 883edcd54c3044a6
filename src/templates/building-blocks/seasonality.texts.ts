// What seasonality.ts says.
import type { Texts } from '../../locales/language';

export const january: Texts = { en: 'January', ru: 'Январь', zh: '一月', vi: 'Tháng 1' };
export const february: Texts = { en: 'February', ru: 'Февраль', zh: '二月', vi: 'Tháng 2' };
export const march: Texts = { en: 'March', ru: 'Март', zh: '三月', vi: 'Tháng 3' };
export const april: Texts = { en: 'April', ru: 'Апрель', zh: '四月', vi: 'Tháng 4' };
export const may: Texts = { en: 'May', ru: 'Май', zh: '五月', vi: 'Tháng 5' };
export const june: Texts = { en: 'June', ru: 'Июнь', zh: '六月', vi: 'Tháng 6' };
export const july: Texts = { en: 'July', ru: 'Июль', zh: '七月', vi: 'Tháng 7' };
export const august: Texts = { en: 'August', ru: 'Август', zh: '八月', vi: 'Tháng 8' };
export const september: Texts = { en: 'September', ru: 'Сентябрь', zh: '九月', vi: 'Tháng 9' };
export const october: Texts = { en: 'October', ru: 'Октябрь', zh: '十月', vi: 'Tháng 10' };
export const november: Texts = { en: 'November', ru: 'Ноябрь', zh: '十一月', vi: 'Tháng 11' };
export const december: Texts = { en: 'December', ru: 'Декабрь', zh: '十二月', vi: 'Tháng 12' };
export const seasonality: Texts = { en: 'Seasonality', ru: 'Сезонность', zh: '季节性', vi: 'Tính mùa vụ' };
export const month: Texts = { en: 'Month', ru: 'Месяц', zh: '月份', vi: 'Tháng' };
export const strength: Texts = { en: 'Strength', ru: 'Сила спроса', zh: '强度', vi: 'Mức độ' };
export const factorNote: Texts = {
  en: '1 is an average month, 1.2 a fifth stronger.',
  ru: '1 — обычный месяц, 1,2 — на пятую часть сильнее.',
  zh: '1 为普通月份，1.2 表示高出两成。',
  vi: '1 là tháng bình thường, 1,2 là cao hơn một phần năm.',
};
export const monthsOfSeason: Texts = {
  en: 'Months of the season',
  ru: 'Месяцы сезона',
  zh: '季节各月',
  vi: 'Các tháng của mùa vụ',
};
export const ofYear: Texts = { en: 'Of the year', ru: 'По счёту в году', zh: '当年第几月', vi: 'Tháng thứ mấy' };
export const no: Texts = { en: 'no.', ru: '№', zh: '序号', vi: 'số' };
export const yearBegins: Texts = { en: 'Year begins', ru: 'Начало года', zh: '年初', vi: 'Đầu năm' };
export const ofPeriodsFirstDay: Texts = {
  en: 'Of the period’s first day',
  ru: 'Для первого дня периода',
  zh: '本期首日所在年份',
  vi: 'Của ngày đầu kỳ',
};
export const nextYearBegins: Texts = {
  en: 'Next year begins',
  ru: 'Начало следующего года',
  zh: '次年年初',
  vi: 'Đầu năm sau',
};
export const n12MonthsLater: Texts = {
  en: '12 months later',
  ru: 'Через 12 месяцев',
  zh: '12 个月后',
  vi: '12 tháng sau',
};
export const seasonRowsNote: Texts = {
  en: 'Days of the period in this month',
  ru: 'Дни периода в этом месяце',
  zh: '本期落在该月的天数',
  vi: 'Số ngày của kỳ trong tháng này',
};
export const season: Texts = { en: 'Season', ru: 'Сезон', zh: '季节强度', vi: 'Mùa vụ' };
export const seasonNowNote: Texts = {
  en: 'Mean of the days, each as strong as its month',
  ru: 'Среднее по дням с силой их месяцев',
  zh: '按各日所在月份的强度取平均',
  vi: 'Trung bình các ngày theo mức độ của tháng',
};
