// What a number looks like in its cell, and in the editor, in the language of the page.
import { isDefaultFormat, numfmt } from '@univerjs/core';
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

/**
 * A number in a cell that may be too narrow for it. As in Excel, General gives up decimals and then goes over to powers of ten;
 * any other format, and what is too long even so, becomes ####: part of a number would be read as another number.
 */
export function fittingNumber(
  value: number,
  shown: string,
  format: string,
  language: Language,
  fits: (text: string) => boolean,
): string {
  if (fits(shown)) return shown;
  const shorter = isDefaultFormat(format) ? fewerDigits(value).map((text) => inLanguage(text, language)) : [];
  const found = shorter.find(fits);
  if (found !== undefined) return found;
  let hashes = '#';
  while (fits(`${hashes}#`)) hashes += '#';
  return hashes;
}

/** Ever shorter ways to write a number, each rounded. */
function fewerDigits(value: number): string[] {
  const size = Math.abs(value);
  const decimals = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((digits) => Number(value.toFixed(digits)));
  const powers = [5, 4, 3, 2, 1, 0].map((digits) => {
    const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
    return `${String(Number(mantissa))}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  });
  if (size >= 1e11) return powers;
  const rounded = decimals.filter((one) => one !== 0).map((one) => one.toFixed(9).replace(/\.?0+$/, ''));
  const zero = size < 0.5 ? ['0'] : [];
  return size < 1e-4 ? [...powers, ...zero] : [...rounded, ...powers, ...zero];
}

function inLanguage(number: string, language: Language): string {
  return number.replace('.', writing[language].decimal);
}

/** All digits of a number, as a person would type it into a cell of that format. */
export function editedNumber(value: number, format: string, language: Language): string {
  const { numberFormats, shortDate: day } = writing[language];
  const { isDate, isPercent } = numfmt.getFormatInfo(format);
  // Excel keeps fifteen digits.
  const digits = (number: number): string => inLanguage(String(Number(number.toPrecision(15))), language).toUpperCase();
  if (isPercent) return `${digits(value * 100)}%`;
  if (!isDate || value < 0) return digits(value);
  const clock = Number.isInteger(value) ? '' : Math.round(value * 86_400) % 60 === 0 ? 'h:mm' : 'h:mm:ss';
  return numfmt.format([...(value >= 1 ? [day] : []), ...(clock === '' ? [] : [clock])].join(' ') || day, value, {
    locale: numberFormats,
  });
}
