import type { Language } from '../../locales/language';
import type { PlanFunction } from '../../functions/contract';

/**
 * The functions that every word of `searched` is in: in the id, the sentence, the meaning or the argument names. First
 * the one of exactly that name, then those with all words in the id; otherwise the order stays.
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
    const names = one.parameters.map(({ name }) => name);
    if (id === sought || id.endsWith(`.${sought}`)) return { one, rank: 0 };
    if (inAll(id)) return { one, rank: 1 };
    return { one, rank: inAll(plain([id, one.text[language], one.meaning[language], ...names].join(' '))) ? 2 : 3 };
  });
  return [0, 1, 2].flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ one }) => one));
}

/** Without case and marks, so that `giu chan` finds `giữ chân`, and `учет` finds `учёт`. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('_', ' ');
}
