import { currencyNamed, readTextAmount, type TextAmount } from '../../src/analysis/text-amounts';

/** How amounts are written: Unicode CLDR 45, number and currency patterns of en, de, de-CH, fr, ru, zh, vi, hi and ja. */
const written: readonly (readonly [text: string, expected: TextAmount])[] = [
  ['12', { value: 12 }],
  ['12.5', { value: 12.5, settles: 'point' }],
  ['12,50', { value: 12.5, settles: 'comma' }],
  ['$1,299.00', { value: 1299, settles: 'point', currency: '$' }],
  ['US$ 1,299', { value: 1299, either: 'comma', currency: 'USD' }],
  ['1 990,00 ₽', { value: 1990, settles: 'comma', currency: 'RUB' }],
  ['1 990\u00a0₽', { value: 1990, currency: 'RUB' }],
  ['1 990 руб.', { value: 1990, currency: 'RUB' }],
  ['1\u202f234\u202f567,8', { value: 1234567.8, settles: 'comma' }],
  ['¥1,299.00', { value: 1299, settles: 'point', currency: '¥' }],
  ['￥１，２９９．００', { value: 1299, settles: 'point', currency: '¥' }],
  ['１２８', { value: 128 }],
  ['1299元', { value: 1299, currency: 'CNY' }],
  ['1.299.000 ₫', { value: 1299000, settles: 'comma', currency: 'VND' }],
  ['1.299.000đ', { value: 1299000, settles: 'comma', currency: 'VND' }],
  ['1.234,56 €', { value: 1234.56, settles: 'comma', currency: 'EUR' }],
  ['1’299.50 CHF', { value: 1299.5, settles: 'point', currency: 'CHF' }],
  ['₹1,23,456.70', { value: 123456.7, settles: 'point', currency: 'INR' }],
  ['(12.50)', { value: -12.5, settles: 'point' }],
  ['−1 990', { value: -1990 }],
  ['-$5.00', { value: -5, settles: 'point', currency: '$' }],
  ['19.00-', { value: -19, settles: 'point' }],
  ['EUR 7', { value: 7, currency: 'EUR' }],
  ['1,234', { value: 1234, either: 'comma' }],
  ['1.234', { value: 1234, either: 'point' }],
  ['0,500', { value: 0.5, settles: 'comma' }],
  ['1234.567', { value: 1234.567, settles: 'point' }],
  ['.5', { value: 0.5, settles: 'point' }],
  ['-0', { value: 0 }],
];

test.each(written)('The amount %j is read', (text, expected) => {
  expect(readTextAmount(text)).toEqual(expected);
});

test.each([
  '',
  'ten',
  '12 pcs',
  '~12',
  '1 2 3',
  '12.34.56',
  '1,23.4',
  '12/01',
  'C-12',
  '1e5',
  '31.01.2026',
  '#N/A',
  '12%',
])('The text %j is no amount', (text) => {
  expect(readTextAmount(text)).toBeUndefined();
});

test('Currencies are known by codes, signs and words', () => {
  const found = ['usd', 'RUB', '₽', 'руб', '€', 'đ', '元', '$', 'dollars', ''].map(currencyNamed);
  expect(found).toEqual(['USD', 'RUB', 'RUB', 'RUB', 'EUR', 'VND', 'CNY', '$', undefined, undefined]);
});
