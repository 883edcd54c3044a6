import type { DecideWords } from './en-decide';
import type { Language } from './language';

/** The words of the Decide pages, of the languages that were loaded. */
const spoken: Partial<Record<Language, DecideWords>> = {};

export function speakDecide(language: Language, words: DecideWords): void {
  spoken[language] = words;
}

/** Throws where the language was not loaded. */
export function decideWordsIn(language: Language): DecideWords {
  const words = spoken[language];
  if (!words) throw new Error(`the words of Decide in "${language}" were not loaded`);
  return words;
}
