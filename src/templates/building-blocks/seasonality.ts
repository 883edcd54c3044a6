import type { InputTableSpec, RowSpec, TableSpec, Words } from '../spec';
import { dateUnit, days, factor } from './units';
import * as say from './seasonality.texts';

/** How strong each month of the year is; 1 is an average month. */

const months: readonly Words[] = [
  say.january,
  say.february,
  say.march,
  say.april,
  say.may,
  say.june,
  say.july,
  say.august,
  say.september,
  say.october,
  say.november,
  say.december,
];

/** The table to type in; its id is `season`. `examples`: twelve factors. */
export function seasonalityTable(examples: readonly number[]): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'season',
    complete: true,
    title: say.seasonality,
    rowHeader: say.month,
    columns: [
      {
        id: 'factor',
        needed: true,
        label: say.strength,
        unit: factor,
        note: say.factorNote,
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
  title: say.monthsOfSeason,
  rowHeader: say.month,
  columns: [
    { id: 'number', label: say.ofYear, unit: say.no, format: 'count' },
    { id: 'factor', label: say.strength, unit: factor, format: 'decimal' },
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
      label: say.yearBegins,
      unit: dateUnit,
      note: say.ofPeriodsFirstDay,
      format: 'date',
      formula: 'DATE(YEAR(period_start), 1, 1)',
    },
    {
      id: 'next_year_start',
      label: say.nextYearBegins,
      unit: dateUnit,
      note: say.n12MonthsLater,
      format: 'date',
      formula: 'EDATE(year_start, 12)',
    },
    ...months.map((month, index): RowSpec => ({
      id: `days_of_month_${index + 1}`,
      label: month,
      unit: days,
      note: say.seasonRowsNote,
      format: 'count',
      formula: `${daysIn(index + 1, 'year_start')} + ${daysIn(index + 1, 'next_year_start')}`,
    })),
    {
      id: 'season_now',
      label: say.season,
      unit: factor,
      note: say.seasonNowNote,
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
