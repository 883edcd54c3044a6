/** The languages in which every word that a user reads exists. */
export const languages = ['en', 'ru', 'zh', 'vi'] as const;
export type Language = (typeof languages)[number];

/** One sentence or label in every language; a missing one is a compile error. */
export type Texts = Readonly<Record<Language, string>>;

/** The full locale that Office uses for a language (manifest overrides, metadata file names). */
export const officeLocale: Readonly<Record<Language, string>> = {
  en: 'en-US',
  ru: 'ru-RU',
  zh: 'zh-CN',
  vi: 'vi-VN',
};

/** The language for a locale tag such as `ru-RU`; English where we do not speak it. */
export function languageOf(localeTag: string): Language {
  const tongue = localeTag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === tongue) ?? 'en';
}

/** What each language calls itself: shown to those who may not read the language now chosen. */
export const ownName: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '中文',
  vi: 'Tiếng Việt',
};
