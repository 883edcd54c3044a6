// Dates that are text: those that mean the same everywhere are read, `01/02/2026` only when its column tells how.
import { serialOfDay } from '../numerics/days';

/** A serial with the time of day, or two readings of which the column must choose. */
export type TextDate = (
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'either'; readonly dayFirst: number; readonly monthFirst: number }
  /** `31/01/2026`: no doubt by itself, and it settles the order for its column. */
  | { readonly kind: 'settles'; readonly serial: number; readonly order: DateOrder }
) & {
  /** Of a time with `Z` or `+03:00` behind it: by how many minutes its clock is before that of UTC. */
  readonly offset?: number;
};

export type DateOrder = 'dayFirst' | 'monthFirst';

const clock =
  /(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/
    .source;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${clock}`);
const chinese = new RegExp(`^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?${clock}`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${clock}`);
/** `31 Jan 2026`, `31 января 2026 г.`, `Jan 31, 2026`. */
const namedDayFirst = new RegExp(`^(\\d{1,2})[\\s-]+(\\p{L}{3,9})\\.?[\\s,-]+(\\d{4})(?:\\s*г\\.?)?${clock}`, 'u');
const namedMonthFirst = new RegExp(`^(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${clock}`, 'u');

/** The first letters by which a month is known; `мая` has no others. */
const months: readonly (readonly string[])[] = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'май', 'мая'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
];

/** The share of the day that has passed; no time is midnight. `undefined` where no clock shows it. */
function timeOf(hours = '0', minutes = '0', seconds = '0', half?: string): number | undefined {
  const isAfternoon = half !== undefined && /^p/i.test(half);
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  const time = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return time < 1 ? time : undefined;
}

/** `undefined` where the text is no date that can be read. Years have four digits. */
export function readTextDate(text: string): TextDate | undefined {
  const trimmed = text.trim();
  // Most texts are no dates; the tests below are many.
  if (!/\d/.test(trimmed) || trimmed.length > 40) return undefined;
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
  const named = namedDayFirst.exec(trimmed);
  if (named) {
    const [, day, month, year, ...time] = named;
    return whole(year, monthNamed(month), day, time);
  }
  const turned = namedMonthFirst.exec(trimmed);
  if (turned) {
    const [, month, day, year, ...time] = turned;
    return whole(year, monthNamed(month), day, time);
  }
  const trailing = yearLast.exec(trimmed);
  if (!trailing) return undefined;
  const [, first, sign, second, year, ...time] = trailing;
  // Where dots part them, the day comes first.
  if (sign === '.') return whole(year, second, first, time);
  const dayFirst = whole(year, second, first, time);
  const monthFirst = whole(year, first, second, time);
  const zone = zoneOf(time);
  if (dayFirst && monthFirst) {
    return dayFirst.serial === monthFirst.serial
      ? dayFirst
      : { kind: 'either', dayFirst: dayFirst.serial, monthFirst: monthFirst.serial, ...zone };
  }
  if (dayFirst) return { kind: 'settles', serial: dayFirst.serial, order: 'dayFirst', ...zone };
  return monthFirst && { kind: 'settles', serial: monthFirst.serial, order: 'monthFirst', ...zone };
}

function monthNamed(name = ''): string {
  const month = months.findIndex((starts) => starts.some((start) => name.toLowerCase().startsWith(start)));
  return String(month + 1);
}

type Time = readonly (string | undefined)[];

/** No clock on earth is further from UTC. */
const mostOffset = 14 * 60;

/** `Z`, `+03:00`, `-0530` or `+03` in minutes; `undefined` where it is none. */
export function readOffset(zone: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/.test(zone)) return 0;
  const read = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!read) return undefined;
  const [, sign, hours, minutes = '0'] = read;
  const offset = 60 * Number(hours) + Number(minutes);
  return Number(minutes) < 60 && offset <= mostOffset ? (sign === '-' ? -offset || 0 : offset) : undefined;
}

/** Minutes from UTC as they are written: `+03:00`. */
export function offsetText(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function zoneOf(time: Time): { readonly offset?: number } {
  const offset = time[4] === undefined ? undefined : readOffset(time[4]);
  return offset === undefined ? {} : { offset };
}

function whole(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clockTime: Time,
): { readonly kind: 'day'; readonly serial: number; readonly offset?: number } | undefined {
  const [hours, minutes, seconds, half] = clockTime;
  const serial = serialOfDay(Number(year), Number(month), Number(day));
  const time = timeOf(hours, minutes, seconds, half);
  const zone = clockTime[4];
  return serial === undefined || time === undefined || (zone !== undefined && readOffset(zone) === undefined)
    ? undefined
    : { kind: 'day', serial: serial + time, ...zoneOf(clockTime) };
}
