import { languages, type Language } from '../../src/locales/language';
import { parseNumber, typedNumber } from '../../src/taskpane/numbers';

// How each language writes numbers: Unicode CLDR, number symbols of en, ru, zh and vi.
const readable: readonly (readonly [Language, string, number])[] = [
  ['en', '1,234.5', 1234.5],
  ['en', '1234.5', 1234.5],
  ['en', ' -7 ', -7],
  ['en', '0.001', 0.001],
  ['en', '12,345,678', 12345678],
  ['ru', '1 234,5', 1234.5],
  ['ru', '1\u00a0234,5', 1234.5],
  ['ru', '1\u202f234,5', 1234.5],
  ['ru', '12.5', 12.5],
  ['ru', '−3', -3],
  ['zh', '1,234.5', 1234.5],
  ['vi', '1.234,5', 1234.5],
  ['vi', '1.234', 1234],
  ['vi', '12,5', 12.5],
  // Copied from price lists, or typed on a Chinese keyboard.
  ['ru', '1\u2009234,5 ₽', 1234.5],
  ['ru', '1500 руб.', 1500],
  ['ru', '1500 р.', 1500],
  ['en', '$1,234.5', 1234.5],
  ['zh', '￥１，２３４．５', 1234.5],
  ['zh', '100元', 100],
  ['vi', '150.000 ₫', 150000],
];
test.each(readable)('%s reads "%s" as %d', (language, text, number) => {
  expect(parseNumber(text, language)).toBe(number);
});

const unreadable: readonly (readonly [Language, string])[] = [
  // The decimal mark of another language must not turn 12,5 into 125.
  ['en', '12,5'],
  ['zh', '12,5'],
  ['vi', '12.5'],
  ['en', '1,23,456'],
  ['en', '1,2345'],
  ['ru', '12 34'],
  ['en', ''],
  ['en', '40 %'],
  ['en', '1e3'],
  ['en', '5.'],
  ['en', 'abc'],
  ['ru', '1,234,567'],
  ['en', 'Infinity'],
  ['en', '--1'],
];
test.each(unreadable)('%s does not take "%s" for a number', (language, text) => {
  expect(parseNumber(text, language)).toBeUndefined();
});

test.each(languages)('in %s a number that is shown can be read back', (language) => {
  for (const number of [0, 1, -2, 0.1, 1234.5, 99999.99, 1e9, 39900, 0.000001])
    expect(parseNumber(typedNumber(number, language), language)).toBe(number);
});
