import type { InputTableSpec, RowSpec, TableSpec, Words } from '../spec';
import { dateUnit, days, factor } from './units';

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

/** The months in their order, by which `seasonRows` count days; for a sheet of workings without a timeline. */
export const seasonMonths: TableSpec = {
  kind: 'table',
  id: 'season_months',
  title: {
    en: 'Months of the season',
    ru: 'Месяцы сезона',
    zh: '季节各月',
    vi: 'Các tháng của mùa vụ',
  },
  rowHeader: { en: 'Month', ru: 'Месяц', zh: '月份', vi: 'Tháng' },
  columns: [
    {
      id: 'number',
      label: { en: 'Of the year', ru: 'По счёту в году', zh: '当年第几月', vi: 'Thứ mấy trong năm' },
      unit: { en: 'no.', ru: '№', zh: '序号', vi: 'số' },
      format: 'count',
    },
    {
      id: 'factor',
      label: { en: 'Strength', ru: 'Сила спроса', zh: '强度', vi: 'Mức độ' },
      unit: factor,
      format: 'decimal',
    },
  ],
  rows: months.map((label, index) => ({
    id: `m${index + 1}`,
    label,
    cells: {
      number: index === 0 ? '1' : `season_months.m${index}.number + 1`,
      factor: `season.m${index + 1}.factor`,
    },
  })),
};

/**
 * How strong the season of a period is: the mean of its days, each as strong as its month. A quarter takes its three
 * months, a week across two months takes both. The last row is `season_now`. A period is at most a year long, so that it
 * ends in the year in which it begins or in the next.
 */
export function seasonRows(): readonly RowSpec[] {
  return [
    {
      id: 'year_start',
      label: { en: 'Year begins', ru: 'Начало года', zh: '年初', vi: 'Đầu năm' },
      unit: dateUnit,
      note: {
        en: 'Of the period’s first day',
        ru: 'Для первого дня периода',
        zh: '本期首日所在年份',
        vi: 'Của ngày đầu kỳ',
      },
      format: 'date',
      formula: 'DATE(YEAR(period_start), 1, 1)',
    },
    {
      id: 'next_year_start',
      label: { en: 'Next year begins', ru: 'Начало следующего года', zh: '次年年初', vi: 'Đầu năm sau' },
      unit: dateUnit,
      note: { en: '12 months later', ru: 'Через 12 месяцев', zh: '12 个月后', vi: '12 tháng sau' },
      format: 'date',
      formula: 'EDATE(year_start, 12)',
    },
    ...months.map((month, index): RowSpec => ({
      id: `days_of_month_${index + 1}`,
      label: month,
      unit: days,
      note: {
        en: 'Days of the period in this month',
        ru: 'Дни периода в этом месяце',
        zh: '本期落在该月的天数',
        vi: 'Số ngày của kỳ trong tháng này',
      },
      format: 'count',
      formula: `${daysIn(index + 1, 'year_start')} + ${daysIn(index + 1, 'next_year_start')}`,
    })),
    {
      id: 'season_now',
      label: { en: 'Season', ru: 'Сезон', zh: '季节强度', vi: 'Mùa vụ' },
      unit: factor,
      note: {
        en: 'Mean of the days, each as strong as its month',
        ru: 'Среднее по дням с силой их месяцев',
        zh: '按各日所在月份的强度取平均',
        vi: 'Trung bình các ngày theo mức độ của tháng',
      },
      format: 'decimal',
      formula: `SUMPRODUCT(days_of_month_1:days_of_month_${months.length}, season_months.factor) / SUM(days_of_month_1:days_of_month_${months.length})`,
      emphasis: true,
    },
  ];
}

/** Days that a period has in a month of the year that begins on a day. */
function daysIn(month: number, yearStart: string): string {
  const number = `season_months.m${month}.number`;
  return `MAX(0, MIN(period_end + 1, EDATE(${yearStart}, ${number})) - MAX(period_start, EDATE(${yearStart}, ${number} - 1)))`;
}
