// How people look for something by words, in their own language or in English.

/** What one thing says, ready to be searched: all of it `plain`. */
export interface Said {
  readonly names: readonly string[];
  /** What people call it, in the reader's language and in English, the most usual first. */
  readonly phrases: readonly (readonly string[])[];
  readonly sentence: string;
  /** All the rest in the reader's language, then the same in English. */
  readonly texts: readonly string[];
}

/**
 * The things that are what `searched` looks for, the likeliest first: the one of that name, those that people call so,
 * those with the words in their name, in what people call them, in their sentence, and at last anywhere, all in the reader's
 * language or in English. Nothing searched leaves all of them in their order. `forgiving`: where nothing has the words, what
 * has them but for one letter each.
 */
export function searchIn<Thing>(
  things: readonly Thing[],
  searched: string,
  saidOf: (thing: Thing) => Said,
  forgiving = false,
): readonly Thing[] {
  const sought = plain(searched);
  if (sought === '') return things;
  const by = (found: (word: string) => (text: string) => boolean): readonly Thing[] => {
    const words = sought.split(' ').map(found);
    const inAll = (text: string): boolean => words.every((isIn) => isIn(text));
    return things
      .map((thing) => ({ thing, place: placeOf(saidOf(thing), sought, inAll) }))
      .filter(({ place }) => place < nowhere)
      .sort((one, other) => one.place - other.place)
      .map(({ thing }) => thing);
  };
  const found = by(asIs);
  return found.length === 0 && forgiving ? by(nearly) : found;
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

/**
 * Whether a text has a word that begins as `word` does. Endings are not looked at where they change with the sentence: of
 * English the `s`, of Russian two letters. Chinese parts no words, so that it is found anywhere.
 */
function asIs(word: string): (text: string) => boolean {
  if (/\p{Script=Han}/u.test(word)) return (text) => text.includes(word);
  const stem = stemOf(word);
  return (text) => ` ${text}`.includes(` ${stem}`);
}

function stemOf(word: string): string {
  return /^\p{Script=Cyrillic}{6,}$/u.test(word) ? word.slice(0, -2) : word.replace(/(?<=^[a-z]{3,})s$/, '');
}

/** Whether a text has a word that begins so but for one letter: left out, put in, another, or changed with the next. */
function nearly(word: string): (text: string) => boolean {
  const stem = stemOf(word);
  if (stem.length < 4) return asIs(word);
  return (text) => text.split(' ').some((one) => beginsNearly(one, stem));
}

function beginsNearly(word: string, stem: string): boolean {
  let same = 0;
  while (same < stem.length && word[same] === stem[same]) same += 1;
  // The first letters are seldom mistyped, and telling words apart begins with them.
  if (same === 0) return false;
  const rest = stem.slice(same + 1);
  const swapped = (word[same + 1] ?? '') + (word[same] ?? '');
  return (
    word.startsWith(rest, same + 1) ||
    word.startsWith(rest, same) ||
    word.startsWith(stem.slice(same), same + 1) ||
    (swapped === stem.slice(same, same + 2) && word.startsWith(stem.slice(same + 2), same + 2))
  );
}

/** Words alone, without case and marks: `giu chan` finds `giữ chân`, `учет` finds `учёт`, and `k factor` finds `K-factor`. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Phrases between commas, each plain. */
export function phrasesOf(text: string): readonly string[] {
  return text
    .split(',')
    .map(plain)
    .filter((phrase) => phrase !== '');
}
