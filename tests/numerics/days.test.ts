import { dateOf, daysLater, isDay, isoOf, lastSerial, serialAt, serialOf, serialOfDay } from '../../src/numerics/days';

// Source: Microsoft's documentation of DATEVALUE and DATE (1 January 1900 is 1, 1 January 2008 is 39448, 22 August 2011
// is 40777, 31 December 9999 is the last) and "Excel incorrectly assumes that the year 1900 is a leap year".
test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2008-01-01', 39448],
  ['2011-08-22', 40777],
  ['9999-12-31', 2958465],
])('%s is the day %d of Excel', (iso, serial) => {
  expect(serialOf(iso)).toBe(serial);
  expect(serialAt(Date.parse(iso))).toBe(serial);
  expect(isoOf(serial)).toBe(iso);
  expect(dateOf(serial).getTime()).toBe(Date.parse(iso));
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  expect(serialOfDay(year, month, day)).toBe(serial);
});

test('the time of day is the part behind the point', () => {
  expect(serialAt(Date.parse('2011-08-22T06:00:00Z'))).toBe(40777.25);
});

test('the 29 February 1900 that only Excel has is told as the day before it', () => {
  expect(isoOf(60)).toBe('1900-02-28');
  expect(serialOfDay(1900, 2, 29)).toBeUndefined();
});

test.each([
  [2026, 2, 30],
  [2025, 2, 29],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 4, 31],
  [2026, 1, 0],
  // JavaScript takes a year of two digits for one of the twentieth century.
  [26, 1, 1],
])('%d-%d-%d is no day', (year, month, day) => {
  expect(isDay(year, month, day)).toBe(false);
  expect(serialOfDay(year, month, day)).toBeUndefined();
});

test('a day of the calendar that Excel does not know has no number', () => {
  expect(isDay(1899, 12, 31)).toBe(true);
  expect(serialOfDay(1899, 12, 31)).toBeUndefined();
  expect(serialOfDay(10_000, 1, 1)).toBeUndefined();
  expect(lastSerial).toBe(serialOf('9999-12-31'));
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2025-12-31', 366, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %d days are %s', (iso, days, later) => {
  expect(daysLater(iso, days)).toBe(later);
});
