import type { Language } from '../../locales/language';
import { phrasesOf, plain, searchIn } from '../search';
import type { TemplateCard } from './cards';

/** The cards that are what `searched` looks for, the likeliest first. */
export function findCards(
  cards: readonly TemplateCard[],
  searched: string,
  language: Language,
): readonly TemplateCard[] {
  const languages = [language, 'en'] as const;
  return searchIn(
    cards,
    searched,
    ({ name, inShort, searchedAs, purpose }) => ({
      names: languages.map((spoken) => plain(name[spoken])),
      phrases: languages.map((spoken) => phrasesOf(searchedAs[spoken])),
      sentence: plain(inShort[language]),
      texts: languages.map((spoken) => plain([searchedAs[spoken], inShort[spoken], purpose[spoken]].join(' '))),
    }),
    true,
  );
}
