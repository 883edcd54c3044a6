// What people read comes in files beside the code, the words in one for each language: see scripts/texts-loader.cjs.
import { addHelp, type StoredHelp } from '../functions/help-apart';
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
  await loadOnce(`texts.${file}.${language}.json`, (words: Readonly<Record<string, string>>) =>
    addWords(language, words),
  );
}

/** Makes what the pages of functions say ready to be read, but for its words. Rejects with `NotLoaded`. */
export async function loadHelp(): Promise<void> {
  await loadOnce('help.json', (help: Readonly<Record<string, StoredHelp>>) => addHelp(help));
}

async function loadOnce<Content>(name: string, use: (content: Content) => void): Promise<void> {
  if (loaded.has(name)) return;
  try {
    const response = await fetch(name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const content = (await response.json()) as Content;
    // Asked for twice before it was there, it comes twice.
    if (!loaded.has(name)) use(content);
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
