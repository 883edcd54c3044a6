// How parts of a sentence are joined. Source: the punctuation rules of each language; for Chinese GB/T 15834-2011 (顿号,
// 冒号, no space after either), for Russian Rosenthal's guide (the dash is long).
import { longDate } from '../../src/locales/formats';
import { afterSentence, listed, withColon, withDash, withPeriod, withUnit } from '../../src/locales/joining';
import { languages } from '../../src/locales/language';

test('names are listed, explained and followed by the marks of each language', () => {
  expect(languages.map((language) => listed(language, ['A', 'B', 'C']))).toEqual([
    'A, B, C',
    'A, B, C',
    'A、B、C',
    'A, B, C',
  ]);
  expect(languages.map((language) => withColon(language, 'A', 'B'))).toEqual(['A: B', 'A: B', 'A：B', 'A: B']);
  expect(languages.map((language) => withDash(language, 'A', 'B'))).toEqual(['A – B', 'A — B', 'A – B', 'A – B']);
  expect(languages.map((language) => withPeriod(language, 'A', 'B'))).toEqual(['A, B', 'A, B', 'A（B）', 'A, B']);
  expect(languages.map((language) => withPeriod(language, 'A', ''))).toEqual(['A', 'A', 'A', 'A']);
  expect(languages.map((language) => withUnit(language, 'A', 'B'))).toEqual(['A, B', 'A, B', 'A（B）', 'A, B']);
  expect(languages.map((language) => withUnit(language, 'A', ''))).toEqual(['A', 'A', 'A', 'A']);
  expect(languages.map((language) => `.${afterSentence(language)}A`)).toEqual(['. A', '. A', '.A', '. A']);
});

test('a day is said as people say it', () => {
  expect(languages.map((language) => longDate(language, '2026-12-01'))).toEqual([
    '1 December 2026',
    '1 декабря 2026 г.',
    '2026年12月1日',
    'ngày 1 tháng 12 năm 2026',
  ]);
});
