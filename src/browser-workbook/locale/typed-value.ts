// What a text is that a person types or pastes: a number, a date, a truth value, or a text, as their language writes them.
// It gives the number format that such a text brings into a General cell, as in Excel.
import { numfmt } from '@univerjs/core';
import { serialAt } from '../grid/days';
import { type Language, plainSigns, writing } from './language';

export interface TypedValue {
  readonly value: number | boolean | string;
  /** Absent where the value brings none. */
  readonly format?: string;
}

/** Excel's general short date, in every language's files. */
export const shortDate = 'm/d/yyyy';

/** `cellFormat` is the number format that the cell has: what is typed into percentages is one. */
export function typedValue(text: string, language: Language, cellFormat: string, today: Date): TypedValue {
  const plain = plainSigns(text).trim();
  const truth = truthValue(plain, language);
  if (truth !== undefined) return { value: truth };
  const number = typedNumber(plain, language);
  if (number) {
    const isBare = number.format === undefined;
    // 15 into a cell of percentages is 15 %, and so is 0.15.
    if (isBare && /%/.test(cellFormat) && Math.abs(number.value) >= 1) return { value: shifted(number.value, -2) };
    return number;
  }
  return typedDate(plain, language, today) ?? { value: text };
}

function truthValue(text: string, language: Language): boolean | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === writing[language].yes) return true;
  if (upper === 'FALSE' || upper === writing[language].no) return false;
  return undefined;
}

/** Times a power of ten, without the error of a multiplication. */
function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/** `05.03` and `12.2026`: no number is written so. */
const pointedDate = /^0\d\.\d{1,2}$|^(0?[1-9]|1[0-2])\.(19|20)\d{2}$/;

interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

function typedNumber(text: string, language: Language): TypedNumber | undefined {
  const { decimal, group, currencies } = writing[language];
  const words = Object.keys(currencies).map((word) => word.replace('.', '\\.'));
  const currency = ['\\p{Sc}', ...words].join('|');
  // In Russian nothing but a decimal mark can be meant by a point that stands between digits.
  const mark = language === 'ru' ? '[,.]' : `[${decimal}]`;
  const gap = group === ' ' ? ' ' : `[${group}]`;
  const match = new RegExp(
    `^(?<open>\\()?(?<sign>[-+]?) ?(?:(?<before>${currency}) ?)?(?<sign2>[-+]?)` +
      `(?:(?<whole>\\d{1,3}(?:${gap}\\d{3})+|\\d+)(?:${mark}(?<part>\\d*))?|${mark}(?<only>\\d+))` +
      `(?:e(?<exponent>[-+]?\\d+))?(?: ?(?:(?<percent>%)|(?<after>${currency})))?(?<close>\\))?$`,
    'iu',
  ).exec(text);
  if (!match?.groups || (language === 'ru' && pointedDate.test(text))) return undefined;
  const {
    open,
    close,
    sign = '',
    sign2 = '',
    before,
    after,
    whole = '0',
    part,
    only,
    exponent,
    percent,
  } = match.groups;
  if ((open === undefined) !== (close === undefined) || (open && (sign || sign2)) || (sign && sign2)) return undefined;
  if (before && (after ?? percent)) return undefined;
  const fraction = only ?? part ?? '';
  const grouped = /\D/.test(whole);
  const size = Number(`${whole.replace(/\D/g, '')}.${fraction}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return undefined;
  const value = open || sign === '-' || sign2 === '-' ? -size : size;
  const decimals = fraction === '' ? '' : '.00';
  if (percent) return { value: shifted(value, -2), format: `0${decimals}%` };
  const symbol = before ?? after;
  if (symbol !== undefined) {
    const shown = currencies[symbol.toLowerCase()] ?? symbol;
    const quoted = shown === '$' ? shown : `"${shown}"`;
    return { value, format: before ? `${quoted}#,##0${decimals}` : `#,##0${decimals}\\ ${quoted}` };
  }
  if (exponent !== undefined) return { value, format: '0.00E+00' };
  return grouped ? { value, format: `#,##0${decimals}` } : { value };
}

function typedDate(text: string, language: Language, today: Date): TypedNumber | undefined {
  const time = clockTime(text);
  if (time) return time;
  const [, day = text, clock] = /^(.+?)[ T]+(\d{1,2}:.+)$/.exec(text) ?? [];
  const date = calendarDate(day, language, today) ?? namedDate(day, language, today);
  if (!date || clock === undefined) return date;
  const hours = clockTime(clock);
  return hours && { value: date.value + hours.value, format: `${date.format ?? shortDate} h:mm` };
}

/** Twelve hours with their half of the day where it is said, else 24. */
function clockTime(text: string): TypedNumber | undefined {
  if (!/^\d{1,2}(:\d{1,2}){1,2}( ?[ap]m?)?$|^\d{1,2} [ap]m?$/i.test(text)) return undefined;
  const parsed = numfmt.parseTime(text);
  return typeof parsed?.v === 'number'
    ? { value: parsed.v, format: parsed.z?.replace('hh', 'h') ?? 'h:mm' }
    : undefined;
}

/** Days and months in digits. */
function calendarDate(text: string, language: Language, today: Date): TypedNumber | undefined {
  const { dateOrder, dayAndMonth } = writing[language];
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese) {
    const [, year, month, day] = chinese;
    if (day === undefined && year === undefined) return undefined;
    const format = `${year ? 'yyyy"年"' : ''}m"月"${day ? 'd"日"' : ''}`;
    return serial(Number(year ?? today.getFullYear()), Number(month), Number(day ?? 1), format);
  }
  const parts = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [, first = '', separator, second = '', third] = parts;
  const year = (digits: string): number => Number(digits) + (digits.length > 2 ? 0 : Number(digits) < 30 ? 2000 : 1900);
  if (third !== undefined) {
    // A year of four digits can stand only at one end.
    const order = first.length > 2 ? 'ymd' : dateOrder;
    if (order === 'ymd' && (first.length === 3 || second.length > 2 || third.length > 2)) return undefined;
    if (order !== 'ymd' && (second.length > 2 || third.length === 1 || third.length === 3)) return undefined;
    if (order === 'ymd') return serial(year(first), Number(second), Number(third), shortDate);
    const [month, day] = order === 'mdy' ? [first, second] : [second, first];
    return serial(year(third), Number(month), Number(day), shortDate);
  }
  const [month, four] = first.length === 4 ? [second, first] : [first, second];
  if (four.length === 4 && month.length < 3) return serial(Number(four), Number(month), 1, 'mmm-yy');
  if ((separator === '.' && !pointedDate.test(text)) || first.length > 2 || second.length > 2) return undefined;
  const [shownMonth, day] = dateOrder === 'dmy' ? [second, first] : [first, second];
  return serial(today.getFullYear(), Number(shownMonth), Number(day), dayAndMonth);
}

function serial(year: number, month: number, day: number, format: string): TypedNumber | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February is none.
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: serialAt(date.getTime()), format };
}

/** A month by its name. */
function namedDate(text: string, language: Language, today: Date): TypedNumber | undefined {
  if (!/\p{L}{3}.*\d|\d.*\p{L}{3}/u.test(text)) return undefined;
  // Russian months beside a day stand in the genitive.
  const nominative = text
    .toLowerCase()
    .replace(/(январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)я/u, '$1ь')
    .replace(/(март|август)а/u, '$1')
    .replace('мая', 'май');
  const { numberFormats, dayAndMonth } = writing[language];
  const read = (date: string): TypedNumber | undefined => {
    const parsed = numfmt.parseDate(date, { locale: numberFormats });
    if (typeof parsed?.v !== 'number') return undefined;
    return { value: parsed.v, ...(parsed.z ? { format: parsed.z } : {}) };
  };
  // `Mar 12` is a day of this year, not a month of 2012.
  const day = /^\p{L}+\.? \d{1,2}$/u.test(text) ? read(`${text}, ${String(today.getFullYear())}`) : undefined;
  return day ? { ...day, format: dayAndMonth } : (read(nominative) ?? read(text.toLowerCase()));
}
