import { functions } from '../../src/functions';
import type { Parameter } from '../../src/functions/contract';
import type { Language } from '../../src/locales/language';
import { argumentText, covers, formulaOf, referenceOn } from '../../src/taskpane/functions/typed-argument';

function parameter(id: string, name: string): Parameter {
  const found = functions.find((one) => one.id === id)?.parameters.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} of ${id}`);
  return found;
}
const number = parameter('PLAN.UE', 'revenue');
const series = parameter('PLAN.IRR', 'values');
const ids = parameter('PLAN.RFM_SCORE', 'customers');

test.each<[string, Parameter, Language, string | undefined]>([
  ['', number, 'en', ''],
  ['1,234.5', number, 'en', '1234.5'],
  ['1 234,5', number, 'ru', '1234.5'],
  ['1.234,5', number, 'vi', '1234.5'],
  ['12,5', number, 'en', undefined],
  ['20 %', number, 'ru', '20%'],
  ['0,5%', number, 'vi', '0.5%'],
  ['2026-01-31', number, 'en', 'DATE(2026,1,31)'],
  ['31.01.2026', number, 'ru', 'DATE(2026,1,31)'],
  ['2026年1月31日', number, 'zh', 'DATE(2026,1,31)'],
  ['31/1/2026', number, 'vi', 'DATE(2026,1,31)'],
  ['31.02.2026', number, 'ru', undefined],
  ['-100; 39,5; 59', series, 'ru', '{-100,39.5,59}'],
  ['"An; Bo";Cy', ids, 'en', '{"An; Bo","Cy"}'],
  ['1;x', series, 'en', undefined],
  ["'My sheet'!A1:A9", series, 'en', "'My sheet'!A1:A9"],
  ['growth_rate', number, 'ru', 'growth_rate'],
  ['=A1*2', number, 'ru', 'A1*2'],
  ['=A1)+(B1', number, 'en', undefined],
  ['{0.4,499;0.1,3000}', series, 'ru', '{0.4,499;0.1,3000}'],
  ['two words', number, 'en', undefined],
  ['"text"', ids, 'zh', '"text"'],
])('%j is written in the formula as it is meant', (typed, about, language, expected) => {
  expect(argumentText(typed, about, language)).toBe(expected);
});

test('arguments left out at the end are not written', () => {
  expect(formulaOf('PLAN.UE', ['99', '42', '', '', '0.2', '', ''])).toBe('=PLAN.UE(99, 42, , , 0.2)');
  expect(formulaOf('PLAN.UE', ['', ''])).toBe('=PLAN.UE()');
});

test.each([
  ['Sheet1', 'Sheet1', 'A1'],
  ['Sheet1', 'Plan', 'Sheet1!A1'],
  ['План продаж', 'Plan', "'План продаж'!A1"],
  ["Ann's", 'Plan', "'Ann''s'!A1"],
  ['A1', 'Plan', "'A1'!A1"],
  ['XFD1', 'Plan', "'XFD1'!A1"],
  ['RC', 'Plan', "'RC'!A1"],
  ['2026', 'Plan', "'2026'!A1"],
])('a cell of %s is written on %s as %s', (sheet, own, expected) => {
  expect(referenceOn(sheet, own, 'A1')).toBe(expected);
});

test.each([
  ['A1:B9', 'B9', true],
  ['$A$1:$B$9', 'C1', false],
  ['B9:A1', 'A5', true],
  ['Sheet1!C:C', 'C700', true],
  ['4:5', 'Z5', true],
  ['Other!A1:B9', 'A1', false],
  ["'sheet1'!A1", 'A1', true],
  ['AA1', 'A1', false],
  ['growth', 'A1', false],
])('whether %s covers %s: %s', (reference, address, expected) => {
  expect(covers(reference, 'Sheet1', address)).toBe(expected);
});
