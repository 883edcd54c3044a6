import { daysOf, nextPeriodStart, periodLabel, periodStart } from '../../src/numerics/periods';
import type { Period } from '../../src/numerics/periods';

describe('periods of the calendar', () => {
  test.each<[number, Period, number, string, string]>([
    [46053, 'month', 46023, '2026-01', '31 January 2026'],
    [46054, 'month', 46054, '2026-02', '1 February 2026'],
    [45351, 'month', 45323, '2024-02', '29 February 2024'],
    [46203, 'quarter', 46113, '2026-Q2', '30 June 2026'],
    [46387, 'quarter', 46296, '2026-Q4', '31 December 2026'],
    [46387, 'year', 46023, '2026', '31 December 2026'],
    [46020, 'week', 46020, '2026-W01', 'ISO 8601: Monday 29 December 2025'],
    [44199, 'week', 44193, '2020-W53', 'ISO 8601: Sunday 3 January 2021'],
    [42370, 'week', 42366, '2015-W53', 'ISO 8601: Friday 1 January 2016'],
    [39448, 'week', 39447, '2008-W01', 'ISO 8601: Tuesday 1 January 2008'],
    [46023, 1, 46023, '2026-01-01', 'Excel: DATE(2026, 1, 1) = 46023'],
    [2958465, 'month', 2958435, '9999-12', 'Excel: the last day, 31 December 9999'],
    [36585, 1, 36585, '2000-02-29', 'Excel: DATE(2000, 2, 29) = 36585'],
    [73, 'month', 61, '1900-03', 'Excel: DATE(1900, 3, 1) = 61'],
    [60, 'month', 32, '1900-02', 'Excel: serial 60 is shown as 29 February 1900'],
    [60, 1, 60, '1900-02-29', 'Excel: serial 60 is shown as 29 February 1900'],
    [59, 1, 59, '1900-02-28', 'Excel: DATE(1900, 2, 28) = 59'],
    [1, 'year', 1, '1900', 'Excel: DATE(1900, 1, 1) = 1'],
    [1, 'week', -5, '1899-W52', 'Excel: WEEKDAY(1) is Sunday, ISOWEEKNUM(1) = 52'],
    [2, 'week', 2, '1900-W01', 'Excel: WEEKDAY(2) is Monday, ISOWEEKNUM(2) = 1'],
  ])('hold day %p in the %s from %p, %s (%s)', (day, period, start, label) => {
    expect(periodStart(day, period)).toBe(start);
    expect(periodLabel(start, period)).toBe(label);
  });

  test.each<Period>(['week', 'month', 'quarter', 'year', 1])('follow each other without a gap: %s', (period) => {
    let start = periodStart(1, period);
    const broken: number[] = [];
    for (let count = 0; count < 3000 && start < 2_900_000; count++) {
      const next = nextPeriodStart(start, period);
      const follows =
        periodStart(next - 1, period) === (period === 1 ? next - 1 : start) &&
        periodStart(next, period) === next &&
        periodLabel(next, period) > periodLabel(start, period);
      if (!follows) broken.push(start);
      start = next;
    }
    expect(broken).toEqual([]);
  });

  test('have a length of their own where no calendar says it', () => {
    expect((['week', 'month', 'quarter', 'year', 10] as const).map(daysOf)).toEqual([7, 30, 90, 365, 10]);
  });
});
