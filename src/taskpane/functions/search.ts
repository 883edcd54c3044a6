import type { PlanFunction } from '../../functions/contract';
import { shortNameOf } from '../../functions/short-names/name-of';
import type { Language } from '../../locales/language';
import { phrasesOf, plain, searchIn, type Said } from '../search';

/** The functions that are what `searched` looks for, the likeliest first. */
export function search(
  functions: readonly PlanFunction[],
  searched: string,
  language: Language,
): readonly PlanFunction[] {
  return searchIn(functions, searched, (one) => saidOf(one, language));
}

function saidOf(one: PlanFunction, language: Language): Said {
  const id = plain(one.id);
  const short = shortNameOf(one.id);
  const parameters = one.parameters.map(({ name }) => name);
  const languages = [language, 'en'] as const;
  return {
    // With and without the add-in: `plan ue`, `ue`.
    names: [id, id.replace(/^plan /, ''), ...(short === undefined ? [] : [plain(short)])],
    phrases: languages.map((spoken) => phrasesOf(one.searchedAs[spoken])),
    sentence: plain(one.text[language]),
    texts: languages.map((spoken) =>
      plain([one.id, one.text[spoken], one.searchedAs[spoken], one.meaning[spoken], ...parameters].join(' ')),
    ),
  };
}
