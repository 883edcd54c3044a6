import { languages } from '../../src/locales/language';
import {
  isCurrencyCode,
  moneyFormat,
  priceDecimals,
  writtenDate,
  writtenNumber,
  writtenPercent,
} from '../../src/locales/formats';

// Separators and the place of the currency sign as the Unicode CLDR gives them for en-US, ru-RU, zh-CN and vi-VN.
const cldr = { en: 'en-US', ru: 'ru-RU', zh: 'zh-CN', vi: 'vi-VN' } as const;

test.each(languages)('numbers, percentages and dates inside sentences are written as in %s', (language) => {
  const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  for (const value of [0, 0.5, 12.25, 999, 1234.5, -1234567.125]) {
    const expected = new Intl.NumberFormat(cldr[language], { maximumFractionDigits: 6 }).format(value);
    // Vietnamese and Russian minus and grouping are the same signs here.
    expect(spaces(writtenNumber(language, value))).toBe(spaces(expected));
  }
  const percent = new Intl.NumberFormat(cldr[language], { style: 'percent', maximumFractionDigits: 2 });
  expect(spaces(writtenPercent(language, 0.125))).toBe(spaces(percent.format(0.125)));
});

test('a day is written in the order of the language', () => {
  expect(languages.map((language) => writtenDate(language, '2026-03-01'))).toEqual([
    '1 Mar 2026',
    '01.03.2026',
    '2026-03-01',
    '01/03/2026',
  ]);
});

test.each(languages)('the currency sign stands where %s puts it', (language) => {
  const parts = new Intl.NumberFormat(cldr[language], { style: 'currency', currency: 'EUR' }).formatToParts(5);
  const isBefore =
    parts.findIndex(({ type }) => type === 'currency') < parts.findIndex(({ type }) => type === 'integer');
  const [positive = ''] = moneyFormat(language, 'EUR', 2).split(';');
  expect(positive.indexOf('€') < positive.indexOf('#')).toBe(isBefore);
});

test('prices have the decimals of their currency', () => {
  expect(['USD', 'EUR', 'CNY', 'VND', 'JPY', 'KRW'].map(priceDecimals)).toEqual([2, 2, 2, 0, 0, 0]);
  // Kopecks are no longer written in prices.
  expect(priceDecimals('RUB')).toBe(0);
});

test('currency codes are those of ISO 4217 in use', () => {
  const known = new Set(Intl.supportedValuesOf('currency'));
  const accepted = [...known].filter(isCurrencyCode);
  expect(accepted.length).toBeGreaterThan(145);
  expect(['usd', 'US', 'XYZ', 'DEM', 'SUR', ''].filter(isCurrencyCode)).toEqual([]);
});
