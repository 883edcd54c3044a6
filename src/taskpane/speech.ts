import { createContext, useContext } from 'react';
import type { Language } from '../locales/language';
import { words, type Words } from '../locales/words';

/** In which language the pane speaks. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return words[useLanguage()];
}
