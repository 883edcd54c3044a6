// Days as Excel counts them, and as ISO text. The one place that knows where the count begins.

/** The newest day that Excel can show: 9999-12-31. */
export const lastSerial = 2_958_465;

const serialOf1970 = 25_569;
const millisecondsOfDay = 86_400_000;

/** Excel counts a 29 February 1900 that never was: the days before it have numbers one lower than a true count gives. */
export const neverWas = 60;

/** Excel's number for a time in milliseconds since 1970, as `Date.UTC` gives it. */
export function serialAt(time: number): number {
  const counted = time / millisecondsOfDay + serialOf1970;
  return counted > neverWas ? counted : counted - 1;
}

/** The day of Excel's number, to be read by its UTC fields; the day that never was is the one before it. */
export function dateOf(serial: number): Date {
  const counted = serial < neverWas ? serial + 1 : serial;
  return new Date((counted - serialOf1970) * millisecondsOfDay);
}

/** Excel's number for a day given as ISO text. */
export function serialOf(iso: string): number {
  return serialAt(timeOf(iso));
}

/** The day of Excel's number as ISO text. */
export function isoOf(serial: number): string {
  return isoAt(dateOf(serial).getTime());
}

/** Whether the calendar has such a day; it has no 30 February. */
export function isDay(year: number, month: number, day: number): boolean {
  // A month too many changes the year, a day too many the day.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCDate() === day;
}

/** Excel's number; `undefined` for a day that is not on the calendar or that Excel does not know. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  if (!isDay(year, month, day)) return undefined;
  const serial = serialAt(Date.UTC(year, month - 1, day));
  return serial >= 1 && serial <= lastSerial ? serial : undefined;
}

/** ISO, so many days later. */
export function daysLater(iso: string, days: number): string {
  return isoAt(timeOf(iso) + days * millisecondsOfDay);
}

function timeOf(iso: string): number {
  const [year = 1900, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function isoAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
