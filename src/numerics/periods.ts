// Weeks, months, quarters and years of Excel's calendar, by the serial of their first day.
//
// Excel counts 1900 as a leap year: serial 60 is a 29 February that never was, and the days before it are one off from
// the true calendar. Here a day belongs to the month that Excel shows for it, and weeks go on in sevens below serial 61,
// as Excel's own WEEKDAY and ISOWEEKNUM have it.

import { dateOf, neverWas, serialAt } from './days';

/** A calendar period, or a whole number of days counted from the first day of all. */
export type Period = 'week' | 'month' | 'quarter' | 'year' | number;

/** The length of a period that is counted from a customer's own first day: no calendar says how long a month is then. */
export function daysOf(period: Period): number {
  if (typeof period === 'number') return period;
  return { week: 7, month: 30, quarter: 90, year: 365 }[period];
}

/** `month` counts from 0 and may run over. */
function firstOf(year: number, month: number): number {
  return serialAt(Date.UTC(year, month));
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** The first day of the period that holds a day; periods of n days begin at the day given. */
export function periodStart(day: number, period: Period): number {
  if (typeof period === 'number') return day;
  // Serial 2 is a Monday.
  if (period === 'week') return day - ((((day - 2) % 7) + 7) % 7);
  const date = dateOf(day);
  const month = date.getUTCMonth();
  return firstOf(date.getUTCFullYear(), month - (month % monthsOf[period]));
}

/** The first day of the period after the one that begins at `start`. */
export function nextPeriodStart(start: number, period: Period): number {
  if (typeof period === 'number') return start + period;
  if (period === 'week') return start + 7;
  const date = dateOf(start);
  return firstOf(date.getUTCFullYear(), date.getUTCMonth() + monthsOf[period]);
}

/** `2026`, `2026-Q1`, `2026-01`, the ISO week `2026-W05` or the first day `2026-01-31`. */
export function periodLabel(start: number, period: Period): string {
  if (period === 'week') {
    // A week belongs to the year of its Thursday.
    const thursday = start + 3;
    const year = dateOf(thursday).getUTCFullYear();
    return `${year}-W${twoDigits(1 + Math.floor((thursday - firstOf(year, 0)) / 7))}`;
  }
  const date = dateOf(start);
  const year = String(date.getUTCFullYear());
  const month = date.getUTCMonth();
  if (period === 'year') return year;
  if (period === 'quarter') return `${year}-Q${month / 3 + 1}`;
  if (period === 'month') return `${year}-${twoDigits(month + 1)}`;
  return `${year}-${twoDigits(month + 1)}-${start === neverWas ? '29' : twoDigits(date.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
