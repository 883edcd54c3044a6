// What people read comes in files per language, beside the code: see scripts/texts-loader.cjs.
import type { Language } from '../locales/language';
import { addWords, hasWords } from '../locales/said';
import { canSpeak, speak } from '../locales/spoken';

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

/** Makes a language's words of functions and templates ready to be read. Rejects where their file cannot be had. */
export async function loadTexts(language: Language): Promise<void> {
  if (hasWords(language)) return;
  const response = await fetch(`texts.${language}.json`);
  if (!response.ok) throw new Error(`texts.${language}.json: ${response.status}`);
  addWords(language, (await response.json()) as Readonly<Record<string, string>>);
}

/** Both, for the language that the pane speaks. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([loadOwnWords(language), loadTexts(language)]);
}
