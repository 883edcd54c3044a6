/** Days as Excel counts them. */

const serialOf1970 = 25_569;
const millisecondsOfDay = 86_400_000;

/** Excel's number for a time in milliseconds since 1970, as `Date.UTC` gives it. */
export function serialAt(time: number): number {
  return time / millisecondsOfDay + serialOf1970;
}

/** Excel's number for a day given as ISO text. */
export function serialOf(iso: string): number {
  const [year = 1900, month = 1, day = 1] = iso.split('-').map(Number);
  return serialAt(Date.UTC(year, month - 1, day));
}

/** The day of Excel's number as ISO text. */
export function isoOf(serial: number): string {
  return new Date((serial - serialOf1970) * millisecondsOfDay).toISOString().slice(0, 10);
}
