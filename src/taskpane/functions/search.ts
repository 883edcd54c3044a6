import type { PlanFunction } from '../../functions/contract';
import { shortNameOf } from '../../functions/short-names/name-of';
import type { Language } from '../../locales/language';

/** What one function says, ready to be searched. */
interface Said {
  /** With and without the add-in: `plan ue`, `ue`. */
  readonly names: readonly string[];
  /** In the reader's language and in English, the most usual first. */
  readonly phrases: readonly (readonly string[])[];
  readonly sentence: string;
  /** All the rest in the reader's language, then the same in English. */
  readonly texts: readonly string[];
}

/**
 * The functions that are what `searched` looks for, the likeliest first: the one of that name, those that people call so,
 * those with the words in their name, in what people call them, in their sentence, and at last anywhere, all in the reader's
 * language or in English. Nothing searched leaves all of them in their order.
 */
export function search(
  functions: readonly PlanFunction[],
  searched: string,
  language: Language,
): readonly PlanFunction[] {
  const sought = plain(searched);
  if (sought === '') return functions;
  const words = sought.split(' ').map(found);
  const inAll = (text: string): boolean => words.every((isIn) => isIn(text));
  return functions
    .map((one) => ({ one, place: placeOf(saidOf(one, language), sought, inAll) }))
    .filter(({ place }) => place < nowhere)
    .sort((one, other) => one.place - other.place)
    .map(({ one }) => one);
}

const nowhere = 9;

/** The whole part tells how well it fits; of those that fit alike, the one that is more usually called so comes first. */
function placeOf({ names, phrases, sentence, texts }: Said, sought: string, inAll: (text: string) => boolean): number {
  if (names.includes(sought)) return 0;
  const called = phrases.map((some) => some.findIndex((phrase) => phrase === sought)).filter((place) => place >= 0);
  if (called.length > 0) return 1 + after(Math.min(...called));
  if (names.some(inAll)) return 2;
  const [own = -1, english = -1] = phrases.map((some) => some.findIndex(inAll));
  if (own >= 0) return 3 + after(own);
  if (inAll(sentence)) return 4;
  if (english >= 0) return 5 + after(english);
  const text = texts.findIndex(inAll);
  return text >= 0 ? 6 + text : nowhere;
}

const after = (place: number): number => place / 100;

function saidOf(one: PlanFunction, language: Language): Said {
  const id = plain(one.id);
  const short = shortNameOf(one.id);
  const parameters = one.parameters.map(({ name }) => name);
  const languages = [language, 'en'] as const;
  return {
    names: [id, id.replace(/^plan /, ''), ...(short === undefined ? [] : [plain(short)])],
    phrases: languages.map((spoken) => one.searchedAs[spoken].split(',').map(plain)),
    sentence: plain(one.text[language]),
    texts: languages.map((spoken) =>
      plain([one.id, one.text[spoken], one.searchedAs[spoken], one.meaning[spoken], ...parameters].join(' ')),
    ),
  };
}

/**
 * Whether a text has a word that begins as `word` does. Endings are not looked at where they change with the sentence: of
 * English the `s`, of Russian two letters. Chinese parts no words, so that it is found anywhere.
 */
function found(word: string): (text: string) => boolean {
  if (/\p{Script=Han}/u.test(word)) return (text) => text.includes(word);
  const stem = /^\p{Script=Cyrillic}{6,}$/u.test(word) ? word.slice(0, -2) : word.replace(/(?<=^[a-z]{3,})s$/, '');
  return (text) => ` ${text}`.includes(` ${stem}`);
}

/** Words alone, without case and marks: `giu chan` finds `giữ chân`, `учет` finds `учёт`, and `k factor` finds `K-factor`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
