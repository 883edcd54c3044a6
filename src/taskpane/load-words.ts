// What people read comes in files per language, beside the code: see scripts/texts-loader.cjs.
import type { Language } from '../locales/language';
import { addWords } from '../locales/said';
import { canSpeak, speak } from '../locales/spoken';
import { NotLoaded } from './not-loaded';

const ownWords: Readonly<Record<Language, () => Promise<void>>> = {
  en: async () => speak('en', (await import(/* webpackChunkName: 'words-en' */ '../locales/en')).en),
  ru: async () => speak('ru', (await import(/* webpackChunkName: 'words-ru' */ '../locales/ru')).ru),
  zh: async () => speak('zh', (await import(/* webpackChunkName: 'words-zh' */ '../locales/zh')).zh),
  vi: async () => speak('vi', (await import(/* webpackChunkName: 'words-vi' */ '../locales/vi')).vi),
};

/** Makes the pane's own words ready to be read. Rejects where their file cannot be had. */
export async function loadOwnWords(language: Language): Promise<void> {
  if (!canSpeak(language)) await ownWords[language]();
}

/** Which texts a file has: those on the cards of the gallery, of templates and plans, of functions, of analyses. */
export type TextsFile = 'gallery' | 'models' | 'functions' | 'analysis' | 'decision';

const loaded = new Set<string>();
/** Those that the pane shows; the gallery is what it opens with. */
const shown = new Set<TextsFile>(['gallery']);
let spoken: Language = 'en';

/** Makes a file's texts ready to be read in a language. Rejects with `NotLoaded`. */
export async function loadTexts(file: TextsFile, language: Language): Promise<void> {
  const name = `texts.${file}.${language}.json`;
  if (loaded.has(name)) return;
  try {
    const response = await fetch(name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    addWords(language, (await response.json()) as Readonly<Record<string, string>>);
  } catch (error) {
    throw new NotLoaded(error);
  }
  loaded.add(name);
}

/** The same in the language that the pane speaks, now and whenever it comes to speak another. */
export async function showTexts(file: TextsFile): Promise<void> {
  shown.add(file);
  await loadTexts(file, spoken);
}

/** Makes a language ready for the pane to speak: its own words, and the texts that it shows. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([loadOwnWords(language), ...[...shown].map((file) => loadTexts(file, language))]);
  spoken = language;
}
