/** Days as Excel counts them. */

const serialOf1970 = 25_569;
const millisecondsOfDay = 86_400_000;

/** Excel counts a 29 February 1900 that never was: the days before it have numbers one lower than a true count gives. */
const neverWas = 60;

/** Excel's number for a time in milliseconds since 1970, as `Date.UTC` gives it. */
export function serialAt(time: number): number {
  const counted = time / millisecondsOfDay + serialOf1970;
  return counted > neverWas ? counted : counted - 1;
}

/** Excel's number for a day given as ISO text. */
export function serialOf(iso: string): number {
  const [year = 1900, month = 1, day = 1] = iso.split('-').map(Number);
  return serialAt(Date.UTC(year, month - 1, day));
}

/** The day of Excel's number as ISO text; the day that never was is the one before it. */
export function isoOf(serial: number): string {
  const counted = serial < neverWas ? serial + 1 : serial;
  return new Date((counted - serialOf1970) * millisecondsOfDay).toISOString().slice(0, 10);
}
