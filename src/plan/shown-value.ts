// What a cell shows of a constant: the number formats that plans are written with, read as Excel reads them.
import { daysFormat } from '../locales/formats';
import { officeLocale, type Language } from '../locales/language';
import { isoOf } from '../numerics/days';
import { type Cell, firstCell } from './address';
import type { CellContent, SheetPlan } from './workbook-plan';

/** The text of `value` under a number format code; `format` absent or empty is the general format. */
export function shownValue(value: CellContent, format: string | undefined, language: Language): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (!format) return number(value, language, { maximumFractionDigits: 6, useGrouping: false });
  const code = format.replace(/\[[^\]]*\]/g, '');
  if (isDateFormat(format)) return date(value, code, language);
  const [positive = '', negative] = code.split(';');
  return value < 0 && negative !== undefined ? figure(-value, negative, language) : figure(value, positive, language);
}

export function isDateFormat(format: string): boolean {
  return /y/.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
}

/** How the difference of two values is written: between two dates lie days, no date. */
export function differenceFormat(format: string, language: Language): string {
  return isDateFormat(format) ? daysFormat[language] : format;
}

function figure(value: number, code: string, language: Language): string {
  const isPercent = code.replace(/"[^"]*"/g, '').includes('%');
  const [digits = '', fraction = ''] =
    /[#0][#0,]*(?:\.[#0]+)?/.exec(code.replace(/"[^"]*"/g, ''))?.[0].split('.') ?? [];
  const written = number(isPercent ? value * 100 : value, language, {
    minimumFractionDigits: fraction.replaceAll('#', '').length,
    maximumFractionDigits: fraction.length,
    useGrouping: digits.includes(','),
  });
  return code.replace(/"([^"]*)"|\\(.)|[#0][#0,]*(?:\.[#0]+)?/g, (_, quoted?: string, escaped?: string) =>
    quoted !== undefined ? quoted : escaped !== undefined ? escaped : written,
  );
}

function date(serial: number, code: string, language: Language): string {
  const iso = isoOf(serial);
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts: Readonly<Record<string, () => string>> = {
    yyyy: () => year,
    mmm: () => monthNames(language).format(new Date(`${iso}T00:00:00Z`)),
    mm: () => month,
    m: () => String(Number(month)),
    dd: () => day,
    d: () => String(Number(day)),
  };
  return code.replace(
    /"([^"]*)"|\\(.)|yyyy|mmm|mm|m|dd|d/g,
    (part, quoted?: string, escaped?: string) => quoted ?? escaped ?? parts[part]?.() ?? part,
  );
}

function number(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(officeLocale[language], options);
  numberFormats.set(key, format);
  return format.format(value);
}

function monthNames(language: Language): Intl.DateTimeFormat {
  const names =
    monthFormats.get(language) ?? new Intl.DateTimeFormat(officeLocale[language], { month: 'short', timeZone: 'UTC' });
  monthFormats.set(language, names);
  return names;
}

// A format takes a hundred times as long to make as to use, and a model shows thousands of numbers in a few of them.
const numberFormats = new Map<string, Intl.NumberFormat>();
const monthFormats = new Map<Language, Intl.DateTimeFormat>();

/** The number format code of a cell; empty for the general format. */
export function numberFormatAt({ styles }: SheetPlan, { row, column }: Cell): string {
  let format = '';
  for (const { address, style } of styles) {
    if (style.numberFormat === undefined) continue;
    const [first = '', last = first] = address.split(':');
    const [from, to] = [firstCell(first), firstCell(last)];
    if (from.row <= row && row <= to.row && from.column <= column && column <= to.column) format = style.numberFormat;
  }
  return format;
}
