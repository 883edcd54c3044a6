import { languages, type Language } from '../../locales/language';
import type { PlanFunction } from '../../functions/contract';

/**
 * The functions that every word of `searched` is in: in the id, the sentence, the meaning or the argument names. First
 * the one of exactly that name, then those with all words in the id, then those that say them in the reader's language,
 * last those that say them in another one whose words are loaded; otherwise the order stays.
 */
export function search(
  functions: readonly PlanFunction[],
  searched: string,
  language: Language,
): readonly PlanFunction[] {
  const sought = plain(searched).trim();
  const inAll = (text: string): boolean => sought.split(/\s+/).every((word) => text.includes(word));
  const ranked = functions.map((one) => {
    const id = plain(one.id);
    if (id === sought || id.endsWith(`.${sought}`)) return { one, rank: 0 };
    if (inAll(id)) return { one, rank: 1 };
    const names = one.parameters.map(({ name }) => name);
    const said = (spoken: Language): string => plain([id, one.text[spoken], one.meaning[spoken], ...names].join(' '));
    if (inAll(said(language))) return { one, rank: 2 };
    return { one, rank: languages.some((other) => other !== language && inAll(said(other))) ? 3 : 4 };
  });
  return [0, 1, 2, 3].flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ one }) => one));
}

/** Without case and marks, so that `giu chan` finds `giữ chân`, and `учет` finds `учёт`. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('_', ' ');
}
