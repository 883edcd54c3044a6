import { en, type Words } from './en';
import type { Language } from './language';
import { ru } from './ru';
import { vi } from './vi';
import { zh } from './zh';

export type { Words } from './en';

/** Every word of the pane that does not come with a function or a template. */
export const words: Readonly<Record<Language, Words>> = { en, ru, zh, vi };

/** What each language calls itself: shown to those who may not read the language now chosen. */
export const ownName: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '中文',
  vi: 'Tiếng Việt',
};
