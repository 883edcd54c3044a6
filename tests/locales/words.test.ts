import { languages, type Language } from '../../src/locales/language';
import { plural } from '../../src/locales/plural';
import { decideEn } from '../../src/locales/en-decide';
import { decideRu } from '../../src/locales/ru-decide';
import { decideVi } from '../../src/locales/vi-decide';
import { words as paneWords } from '../../src/locales/words';
import { decideZh } from '../../src/locales/zh-decide';

/** Those of the Decide pages come with them. */
const words = {
  en: { ...paneWords.en, deciding: decideEn },
  ru: { ...paneWords.ru, deciding: decideRu },
  zh: { ...paneWords.zh, deciding: decideZh },
  vi: { ...paneWords.vi, deciding: decideVi },
};

/** Every sentence by its path; those with a place for something are said of `things`: figures, which may be names as well. */
function sentences(node: unknown, things: readonly string[], path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String((node as (...given: unknown[]) => unknown)(...things))]];
  return Object.entries(node as object).flatMap(([key, value]) => sentences(value, things, `${path}/${key}`));
}

const letters: Readonly<Record<Language, RegExp>> = {
  en: /[a-z]/i,
  ru: /[а-яё]/i,
  zh: /\p{Script=Han}/u,
  vi: /[a-z]/i,
};

describe.each(languages)('the words of the pane in %s', (language) => {
  const said = sentences(words[language], ['7', '9', '5', '3']);

  test('are all there, and in that language', () => {
    // Figures and marks alone need no words: "3/5", "7:", "7 … 9".
    const silent = said.filter(([, text]) => !letters[language].test(text) && !/^[\d\s/,:：，…～–]+$/.test(text));
    expect(silent).toEqual([]);
  });

  test('say what they are about, each where English does', () => {
    const varying = (one: Language): readonly string[] => {
      const others = new Map(sentences(words[one], ['8', '6', '4', '2']));
      return sentences(words[one], ['7', '9', '5', '3']).flatMap(([path, text]) =>
        others.get(path) === text ? [] : [path],
      );
    };
    expect(varying('en').length).toBeGreaterThan(10);
    expect(varying(language)).toEqual(varying('en'));
  });

  test('carry no leftover of a template or of typing', () => {
    expect(said.filter(([, text]) => /undefined|\$\{|\s$|^\s| {2}|NaN/.test(text))).toEqual([]);
  });

  test('are not left in English', () => {
    if (language === 'en') return;
    const english = new Map(sentences(words.en, ['7', '9', '5', '3']));
    expect(said.filter(([path, text]) => english.get(path) === text && /[a-z]/i.test(text))).toEqual([]);
  });
});

// The forms after a number: Rosenthal, "Справочник по правописанию", § 164–165; also in Unicode CLDR's plural rules.
test.each([
  [1, 'строка'],
  [2, 'строки'],
  [4, 'строки'],
  [5, 'строк'],
  [11, 'строк'],
  [12, 'строк'],
  [21, 'строка'],
  [22, 'строки'],
  [111, 'строк'],
])('Russian counts rows: %i %s', (count, noun) => {
  expect(words.ru.functions.moreRows(count)).toBe(`и ещё ${count} ${noun}`);
});

test.each([
  [1, '1 filled cell is kept.'],
  [2, '2 filled cells are kept.'],
  [21, '21 filled cells are kept.'],
])('English counts cells: %i is %s', (count, text) => {
  expect(words.en.change.kept(count)).toBe(text);
});

test('a form that a language does not need falls back on the general one', () => {
  expect(plural('zh', 1, { one: 'sheet', other: 'sheets' })).toBe('sheets');
});
