// What a number looks like in its cell, and in the editor, in the language of the page.
import { numfmt } from '@univerjs/core';
import { type Language, writing } from './language';
import { shortDate } from './typed-value';

/** The number format that is shown in a language for one that a file holds: the general short date is each language's own. */
export function localFormat(format: string, language: Language): string {
  return format === shortDate || format.startsWith(`${shortDate} `)
    ? writing[language].shortDate + format.slice(shortDate.length)
    : format;
}

/** A number as its cell shows it; General shows eleven digits. */
export function shownNumber(value: number, format: string, language: Language): string {
  return numfmt.format(localFormat(format, language), value, { locale: writing[language].numberFormats });
}

/** All digits of a number, as a person would type it into a cell of that format. */
export function editedNumber(value: number, format: string, language: Language): string {
  const { numberFormats, decimal, shortDate: day } = writing[language];
  const { isDate, isPercent } = numfmt.getFormatInfo(format);
  // Excel keeps fifteen digits.
  const digits = (number: number): string =>
    String(Number(number.toPrecision(15)))
      .replace('.', decimal)
      .toUpperCase();
  if (isPercent) return `${digits(value * 100)}%`;
  if (!isDate || value < 0) return digits(value);
  const clock = Number.isInteger(value) ? '' : Math.round(value * 86_400) % 60 === 0 ? 'h:mm' : 'h:mm:ss';
  return numfmt.format([...(value >= 1 ? [day] : []), ...(clock === '' ? [] : [clock])].join(' ') || day, value, {
    locale: numberFormats,
  });
}
