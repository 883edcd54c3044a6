import { filledIn } from '../../src/locales/gaps';
import type { Texts } from '../../src/locales/language';

const found = {
  en: '{rows} rows in {sheet}',
  ru: '{sheet}: строк {rows}',
  zh: '{sheet} 中有 {rows} 行',
  vi: '{rows} dòng trong {sheet}',
} as const satisfies Texts;

test('a gap is filled where the language has it, and a number as the language writes it', () => {
  expect(filledIn('en', found, { rows: 1234567, sheet: 'Orders' })).toBe('1,234,567 rows in Orders');
  expect(filledIn('vi', found, { rows: 1234.5, sheet: 'Đơn' })).toBe('1.234,5 dòng trong Đơn');
  expect(filledIn('ru', found, { rows: '12', sheet: '$&' })).toBe('$&: строк 12');
});

test('a sentence whose gaps are not filled as it has them does not compile', () => {
  // @ts-expect-error -- one gap is left open
  filledIn('en', found, { rows: 1 });
  // @ts-expect-error -- nothing fills them
  filledIn('en', found);
  // @ts-expect-error -- the sentence has no such gap
  filledIn('en', found, { rows: 1, sheet: '', columns: 2 });
  // @ts-expect-error -- a language lacks one of the gaps
  filledIn('en', { ...found, zh: '{sheet}' } as const, { rows: 1, sheet: '' });
  const plain: Texts = { en: 'Rows', ru: 'Строки', zh: '行', vi: 'Dòng' };
  // @ts-expect-error -- it has no gaps
  filledIn('en', plain, { rows: 1 });
  expect(filledIn('en', plain)).toBe('Rows');
});
