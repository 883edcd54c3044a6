// Numbers, dates and formulas as each language of the page types and shows them. What Excel makes of them in that language:
// support.microsoft.com, "Automatically number rows", "Change the date system, format …", "Format numbers as percentages" and
// the Russian pages of its functions.
import fc from 'fast-check';
import { type Language, languages } from '../../src/browser-workbook/locale/language';
import { englishFormula, localFormula } from '../../src/browser-workbook/locale/local-formula';
import { russianFunctions } from '../../src/browser-workbook/locale/russian-functions';
import { editedNumber, fittingNumber, shownNumber } from '../../src/browser-workbook/locale/shown-value';
import { typedValue } from '../../src/browser-workbook/locale/typed-value';

const today = new Date(2026, 10, 28);
/** 31 December and 5 December 2026, 5 March and 1 December 2026 as Excel counts days. */
const [newYear, december5, march5, december] = [46387, 46361, 46086, 46357];

const typed: [Language, string, unknown, string?][] = [
  ['en', '1.5', 1.5],
  ['en', '1,234.5', 1234.5, '#,##0.00'],
  ['en', '1,5', '1,5'],
  ['en', '20.5%', 0.205, '0.00%'],
  ['en', '12/31/2026', newYear, 'm/d/yyyy'],
  ['en', '31/12/2026', '31/12/2026'],
  ['en', '$100', 100, '$#,##0'],
  ['en', '(1,234)', -1234, '#,##0'],
  ['en', 'Mar 5', march5, 'd-mmm'],
  ['en', '5A', '5A'],
  ['ru', '1,5', 1.5],
  ['ru', '1.5', 1.5],
  ['ru', '1 234,5', 1234.5, '#,##0.00'],
  ['ru', '1\u202f234\u00a0567', 1234567, '#,##0'],
  ['ru', '−5', -5],
  ['ru', '20,5%', 0.205, '0.00%'],
  ['ru', '05.12.2026', december5, 'm/d/yyyy'],
  ['ru', '31.12.26', newYear, 'm/d/yyyy'],
  ['ru', '31.02.2026', '31.02.2026'],
  ['ru', '12/31/2026', '12/31/2026'],
  ['ru', '05.03', march5, 'dd.mmm'],
  ['ru', '31 декабря 2026', newYear, 'd mmmm yyyy'],
  ['ru', '31.12.2026 12:00', newYear + 0.5, 'm/d/yyyy h:mm'],
  ['ru', '1500 руб.', 1500, '#,##0\\ "₽"'],
  ['ru', '1500 ₽', 1500, '#,##0\\ "₽"'],
  ['ru', 'истина', true],
  ['ru', '1 23', '1 23'],
  ['zh', '１，２３４．５', 1234.5, '#,##0.00'],
  ['zh', '￥100', 100, '"¥"#,##0'],
  ['zh', '2026/12/31', newYear, 'm/d/yyyy'],
  ['zh', '2026年12月31日', newYear, 'yyyy"年"m"月"d"日"'],
  ['zh', '12/31/2026', '12/31/2026'],
  ['vi', '1,5', 1.5],
  ['vi', '1.500', 1500, '#,##0'],
  ['vi', '1.5', '1.5'],
  ['vi', '31/12/2026', newYear, 'm/d/yyyy'],
  ['vi', '100 ₫', 100, '#,##0\\ "₫"'],
  ['vi', '12/2026', december, 'mmm-yy'],
];
test.each(
  typed.map(([language, text, value, format]) => [language, text, { value, ...(format && { format }) }] as const),
)('in %s %j is %j', (language, text, read) => {
  expect(typedValue(text, language, 'General', today)).toEqual(read);
});

test('15 and 0.15 into a cell of percentages are both 15 %', () => {
  expect(typedValue('15', 'en', '0%', today).value).toBe(0.15);
  expect(typedValue('0,15', 'ru', '0.0%', today).value).toBe(0.15);
  expect(typedValue('15%', 'en', '0%', today).value).toBe(0.15);
});

test.each<[Language, string, string, string, string]>([
  ['en', '1,234.50', '12/31/2026', '0.333333333', '20.5%'],
  ['ru', '1\u00a0234,50', '31.12.2026', '0,333333333', '20,5%'],
  ['zh', '1,234.50', '2026/12/31', '0.333333333', '20.5%'],
  ['vi', '1.234,50', '31/12/2026', '0,333333333', '20,5%'],
])('%s shows %s, %s and %s', (language, amount, date, third, share) => {
  expect(shownNumber(1234.5, '#,##0.00', language)).toBe(amount);
  expect(shownNumber(newYear, 'm/d/yyyy', language)).toBe(date);
  expect(shownNumber(1 / 3, 'General', language)).toBe(third);
  expect(shownNumber(0.205, '0.0%', language)).toBe(share);
});

test('what the editor opens with is read back as the same number, in each language and format', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.constantFrom('General', '#,##0.00', '0.0%', '$#,##0', 'm/d/yyyy', 'd mmm yyyy'),
      fc.double({ noNaN: true, min: 1, max: 1e6 }),
      (language, format, any) => {
        // Dates of whole days, and numbers of Excel's fifteen digits.
        const number = format.includes('d') ? Math.floor(any) : Number(any.toPrecision(13));
        const { value } = typedValue(editedNumber(number, format, language), language, format, today);
        expect(value).toBeCloseTo(number, 6);
      },
    ),
  );
});

test.each([
  ['=СУММ(A1;1,5)', '=SUM(A1,1.5)'],
  ['=если(И(A1>0,5;ИСТИНА);"да; нет, 1,5";-,5)', '=IF(AND(A1>0.5,TRUE),"да; нет, 1,5",-.5)'],
  ["=СЧЕТЕСЛИ('План; 1,5'!A1:A9;{1;2:3;4})", "=COUNTIF('План; 1,5'!A1:A9,{1,2;3,4})"],
  ['=PLAN.UE(99;42,5)', '=PLAN.UE(99,42.5)'],
  ['=SUM(A1,B1)', '=SUM(A1,B1)'],
])('%s in Russian is %s', (russian, english) => {
  expect(englishFormula(russian, 'ru')).toBe(english);
});

test('a formula that is shown in a language and typed again is the same', () => {
  const formulas = [
    '=SUM($A$1,1.5,"a,b;c",B2:C3)',
    "=IF(AND(A1>0.5,TRUE),{1,2;3,4},'It, is'!B1)",
    '=PLAN.UE(99,42.5)+Plan_total*1.2E-5+.5',
    '=SUM(Table1[[#All],[a,b]])+LOG10(A1)-NORM.S.DIST(1.5,FALSE)',
    '=LET(x,1.5,LAMBDA(y,x*y)(2))',
  ];
  for (const language of languages)
    for (const formula of formulas) expect(englishFormula(localFormula(formula, language), language)).toBe(formula);
  expect(localFormula('=SUM(A1,1.5)', 'vi')).toBe('=SUM(A1;1,5)');
  expect(localFormula('=SUM(A1,1.5)', 'zh')).toBe('=SUM(A1,1.5)');
});

test('no two functions have one Russian name', () => {
  expect(new Set(russianFunctions.values()).size).toBe(russianFunctions.size);
});

// support.microsoft.com, "Available number formats in Excel": "If the cell is not wide enough to show the entire number, the
// General format rounds the numbers with decimals. The General number format also uses scientific (exponential) notation for
// large numbers (12 or more digits)."; "Correct a ##### error": the column is not wide enough to show everything.
test.each<[Language, number, string, number, string]>([
  ['en', 1.23456789, 'General', 6, '1.2346'],
  ['ru', 1.23456789, 'General', 6, '1,2346'],
  ['ru', 123456.789, 'General', 7, '123457'],
  ['en', -2.5, 'General', 2, '-3'],
  ['en', 2 / 3, 'General', 3, '0.7'],
  ['en', 123456789, 'General', 7, '1.2E+08'],
  ['vi', 123456789, 'General', 7, '1,2E+08'],
  ['en', 1234567890123, 'General', 8, '1.23E+12'],
  ['zh', 123456789, 'General', 4, '####'],
  ['en', 0.000012345, 'General', 7, '1.2E-05'],
  ['en', 0.3, 'General', 1, '0'],
  ['en', 1234.5, '#,##0.00', 8, '1,234.50'],
  ['en', 1234.5, '#,##0.00', 7, '#######'],
  ['ru', newYear, 'm/d/yyyy', 9, '#########'],
])('in %s %p in the format %s and %p signs wide is shown as %s', (language, value, format, width, seen) => {
  const shown = shownNumber(value, format, language);
  expect(fittingNumber(value, shown, format, language, (text) => text.length <= width)).toBe(seen);
});
