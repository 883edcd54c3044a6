import { createContext, useContext } from 'react';
import type { Language } from '../locales/language';
import type { PaneWords } from '../locales/en';
import { wordsIn } from '../locales/spoken';

/** In which language the pane speaks. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): PaneWords {
  return wordsIn(useLanguage());
}
