// What people read comes in files beside the code, the words in one for each language: see scripts/texts-loader.cjs.
import { addHelp, type StoredHelp } from '../functions/help-apart';
import { speakDecide } from '../locales/decide-words';
import type { FirstWords, RoomWords } from '../locales/en';
import type { Language } from '../locales/language';
import { addWords } from '../locales/said';
import { canSpeak, speak, speakInRooms } from '../locales/spoken';
import { cardsFile, readCards, searchFile, type CardsFile, type TemplateCard } from './models/cards';
import { NotLoaded } from './not-loaded';

const ownWords: Readonly<Record<Language, () => Promise<FirstWords>>> = {
  en: async () => (await import(/* webpackChunkName: 'words-en' */ '../locales/en')).en,
  ru: async () => (await import(/* webpackChunkName: 'words-ru' */ '../locales/ru')).ru,
  zh: async () => (await import(/* webpackChunkName: 'words-zh' */ '../locales/zh')).zh,
  vi: async () => (await import(/* webpackChunkName: 'words-vi' */ '../locales/vi')).vi,
};

/** The words of the pages that analyse and share, which come with them. */
const roomWords: Readonly<Record<Language, () => Promise<RoomWords>>> = {
  en: async () => (await import(/* webpackChunkName: 'rooms-en' */ '../locales/en-rooms')).roomsEn,
  ru: async () => (await import(/* webpackChunkName: 'rooms-ru' */ '../locales/ru-rooms')).roomsRu,
  zh: async () => (await import(/* webpackChunkName: 'rooms-zh' */ '../locales/zh-rooms')).roomsZh,
  vi: async () => (await import(/* webpackChunkName: 'rooms-vi' */ '../locales/vi-rooms')).roomsVi,
};

/** Makes the pane's own words ready to be read. Rejects where their file cannot be had. */
export async function loadOwnWords(language: Language): Promise<void> {
  if (canSpeak(language)) return;
  const words = await ownWords[language]();
  // Whoever was sooner may have added those of the rooms already.
  if (!canSpeak(language)) speak(language, words);
}

/** The words of the Decide pages, which come with them. */
const decideWords: Readonly<Record<Language, () => Promise<void>>> = {
  en: async () =>
    speakDecide('en', (await import(/* webpackChunkName: 'decide-en' */ '../locales/en-decide')).decideEn),
  ru: async () =>
    speakDecide('ru', (await import(/* webpackChunkName: 'decide-ru' */ '../locales/ru-decide')).decideRu),
  zh: async () =>
    speakDecide('zh', (await import(/* webpackChunkName: 'decide-zh' */ '../locales/zh-decide')).decideZh),
  vi: async () =>
    speakDecide('vi', (await import(/* webpackChunkName: 'decide-vi' */ '../locales/vi-decide')).decideVi),
};

/**
 * Which texts a file has: those of templates and plans, of functions, of analyses, of the sheets of decisions.
 * `decide`: the words of the pages that decide; `rooms`: those of the pages that analyse and share; `search`: what
 * templates are found by.
 */
export type TextsFile = 'models' | 'functions' | 'analysis' | 'decision' | 'decide' | 'rooms' | 'search';

const loaded = new Set<string>();
/** Those that the pane shows. */
const shown = new Set<TextsFile>();
let spoken: Language = 'en';

/** Makes a file's texts ready to be read in a language. Rejects with `NotLoaded`. */
export async function loadTexts(file: TextsFile, language: Language): Promise<void> {
  const name = file === 'search' ? searchFile(language) : `texts.${file}.${language}.json`;
  await once(name, async () => {
    if (file === 'decide') await decideWords[language]();
    else if (file === 'rooms') await loadRoomWords(language);
    else addWords(language, await fetched<Readonly<Record<string, string>>>(name));
  });
}

async function loadRoomWords(language: Language): Promise<void> {
  const [words] = await Promise.all([roomWords[language](), loadOwnWords(language)]);
  speakInRooms(language, words);
}

/** Makes what the pages of functions say ready to be read, but for its words. Rejects with `NotLoaded`. */
export async function loadHelp(): Promise<void> {
  const name = 'help.json';
  await once(name, async () => {
    const help = await fetched<Readonly<Record<string, StoredHelp>>>(name);
    // Asked for twice before it was there, it comes twice.
    if (!loaded.has(name)) addHelp(help);
  });
}

async function once(name: string, load: () => Promise<void>): Promise<void> {
  if (loaded.has(name)) return;
  try {
    await load();
  } catch (error) {
    throw new NotLoaded(error);
  }
  loaded.add(name);
}

async function fetched<Content>(name: string): Promise<Content> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Content;
}

let cards: readonly TemplateCard[] = [];

/** What there is to choose from, in the order of the gallery, in every language that was made ready. */
export function galleryCards(): readonly TemplateCard[] {
  return cards;
}

async function loadCards(language: Language): Promise<void> {
  const name = cardsFile(language);
  await once(name, async () => {
    cards = readCards(language, await fetched<CardsFile>(name));
  });
}

/** The same in the language that the pane speaks, now and whenever it comes to speak another. */
export async function showTexts(file: TextsFile): Promise<void> {
  shown.add(file);
  await loadTexts(file, spoken);
}

/** Makes a language ready for the pane to speak: its own words, and the texts that it shows. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([
    loadOwnWords(language),
    loadCards(language),
    ...[...shown].map((file) => loadTexts(file, language)),
  ]);
  spoken = language;
}
