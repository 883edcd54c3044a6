import type { FirstWords, RoomWords, PaneWords } from './en';
import type { Language } from './language';

/** The pane's own words, of the languages that were loaded: nobody reads more than one of them at a time. */
const spoken: Partial<Record<Language, PaneWords>> = {};

export function withRooms(first: FirstWords, { analyse, share }: RoomWords): PaneWords {
  return { ...first, analyse: { ...first.analyse, ...analyse }, share: { ...first.share, ...share } };
}

/** Words to begin with, or all of them. Those of a room are read by that room alone, and come before it does. */
export function speak(language: Language, words: FirstWords): void {
  spoken[language] = words as PaneWords;
}

/** The words of the rooms, in a language that is spoken already. */
export function speakInRooms(language: Language, rooms: RoomWords): void {
  spoken[language] = withRooms(wordsIn(language), rooms);
}

export function canSpeak(language: Language): boolean {
  return spoken[language] !== undefined;
}

/** Throws where the language was not loaded. */
export function wordsIn(language: Language): PaneWords {
  const words = spoken[language];
  if (!words) throw new Error(`the words of "${language}" were not loaded`);
  return words;
}
