import type { InputTableSpec, Words } from '../spec';
import { factor } from './units';

/** How strong each month of the year is; 1 is an average month. */

const months: readonly Words[] = [
  { en: 'January', ru: 'Январь', zh: '一月', vi: 'Tháng một' },
  { en: 'February', ru: 'Февраль', zh: '二月', vi: 'Tháng hai' },
  { en: 'March', ru: 'Март', zh: '三月', vi: 'Tháng ba' },
  { en: 'April', ru: 'Апрель', zh: '四月', vi: 'Tháng tư' },
  { en: 'May', ru: 'Май', zh: '五月', vi: 'Tháng năm' },
  { en: 'June', ru: 'Июнь', zh: '六月', vi: 'Tháng sáu' },
  { en: 'July', ru: 'Июль', zh: '七月', vi: 'Tháng bảy' },
  { en: 'August', ru: 'Август', zh: '八月', vi: 'Tháng tám' },
  { en: 'September', ru: 'Сентябрь', zh: '九月', vi: 'Tháng chín' },
  { en: 'October', ru: 'Октябрь', zh: '十月', vi: 'Tháng mười' },
  { en: 'November', ru: 'Ноябрь', zh: '十一月', vi: 'Tháng mười một' },
  { en: 'December', ru: 'Декабрь', zh: '十二月', vi: 'Tháng mười hai' },
];

/** The table to type in; its id is `season`. `examples`: twelve factors. */
export function seasonalityTable(examples: readonly number[]): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'season',
    title: { en: 'Seasonality', ru: 'Сезонность', zh: '季节性', vi: 'Tính mùa vụ' },
    rowHeader: { en: 'Month', ru: 'Месяц', zh: '月份', vi: 'Tháng' },
    columns: [
      {
        id: 'factor',
        label: { en: 'Strength', ru: 'Сила спроса', zh: '强度', vi: 'Mức độ' },
        unit: factor,
        note: {
          en: '1 is an average month, 1.2 a fifth stronger.',
          ru: '1 — обычный месяц, 1,2 — на пятую часть сильнее.',
          zh: '1 为普通月份，1.2 表示高出两成。',
          vi: '1 là tháng bình thường, 1,2 là cao hơn một phần năm.',
        },
        format: 'decimal',
        max: 100,
      },
    ],
    rows: months.map((label, index) => ({
      id: `m${index + 1}`,
      label,
      cells: { factor: examples[index] ?? 1 },
    })),
  };
}

/** The factor of the month in which a period begins. */
export const seasonOfPeriod = 'INDEX(season.factor, MONTH(period_start))';
