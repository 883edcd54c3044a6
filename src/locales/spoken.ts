import type { Words } from './en';
import type { Language } from './language';

/** The pane's own words, of the languages that were loaded: nobody reads more than one of them at a time. */
const spoken: Partial<Record<Language, Words>> = {};

export function speak(language: Language, words: Words): void {
  spoken[language] = words;
}

export function canSpeak(language: Language): boolean {
  return spoken[language] !== undefined;
}

/** Throws where the language was not loaded. */
export function wordsIn(language: Language): Words {
  const words = spoken[language];
  if (!words) throw new Error(`the words of "${language}" were not loaded`);
  return words;
}
