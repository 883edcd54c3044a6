// Days as Excel counts them. The workbook's one place that knows where the count begins.

/** The newest day that Excel can show: 9999-12-31. */
export const lastSerial = 2_958_465;

const serialOf1970 = 25_569;
const millisecondsOfDay = 86_400_000;

/** Excel counts a 29 February 1900 that never was, as its 60th day. */
const neverWas = 60;

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
