// Dates that are text: those that mean the same everywhere are read, `01/02/2026` only when its column tells how.
import { serialOfDay } from '../numerics/days';

/** A serial with the time of day, or two readings of which the column must choose. */
export type TextDate =
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'either'; readonly dayFirst: number; readonly monthFirst: number }
  /** `31/01/2026`: no doubt by itself, and it settles the order for its column. */
  | { readonly kind: 'settles'; readonly serial: number; readonly order: DateOrder };

export type DateOrder = 'dayFirst' | 'monthFirst';

const clock = /(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/.source;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${clock}`);
const chinese = new RegExp(`^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]${clock}`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${clock}`);

/** The share of the day that has passed; no time is midnight. */
function timeOf(hours = '0', minutes = '0', seconds = '0'): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** `undefined` where the text is no date that can be read. Years have four digits. */
export function readTextDate(text: string): TextDate | undefined {
  const trimmed = text.trim();
  const leading = yearFirst.exec(trimmed);
  if (leading) {
    const [, year, , month, day, ...time] = leading;
    return whole(year, month, day, time);
  }
  const written = chinese.exec(trimmed) ?? compact.exec(trimmed);
  if (written) {
    const [, year, month, day, ...time] = written;
    return whole(year, month, day, time);
  }
  const trailing = yearLast.exec(trimmed);
  if (!trailing) return undefined;
  const [, first, sign, second, year, ...time] = trailing;
  // Where dots part them, the day comes first.
  if (sign === '.') return whole(year, second, first, time);
  const dayFirst = whole(year, second, first, time);
  const monthFirst = whole(year, first, second, time);
  if (dayFirst && monthFirst) {
    return dayFirst.serial === monthFirst.serial
      ? dayFirst
      : { kind: 'either', dayFirst: dayFirst.serial, monthFirst: monthFirst.serial };
  }
  if (dayFirst) return { kind: 'settles', serial: dayFirst.serial, order: 'dayFirst' };
  return monthFirst && { kind: 'settles', serial: monthFirst.serial, order: 'monthFirst' };
}

function whole(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hours, minutes, seconds]: readonly (string | undefined)[],
): { readonly kind: 'day'; readonly serial: number } | undefined {
  const serial = serialOfDay(Number(year), Number(month), Number(day));
  const time = timeOf(hours, minutes, seconds);
  return serial === undefined || time >= 1 ? undefined : { kind: 'day', serial: serial + time };
}
