// The words of functions and templates come in a file per language, beside the code: see scripts/texts-loader.cjs.
import { addWords, hasWords } from '../locales/said';
import type { Language } from '../locales/language';

/** Makes a language's words ready to be read. Rejects where its file cannot be had. */
export async function loadWords(language: Language): Promise<void> {
  if (hasWords(language)) return;
  const response = await fetch(`texts.${language}.json`);
  if (!response.ok) throw new Error(`texts.${language}.json: ${response.status}`);
  addWords(language, (await response.json()) as Readonly<Record<string, string>>);
}
