import type { Language } from '../../locales/language';
import type { PlanFunction } from '../../functions/contract';

/**
 * The functions that every word of `searched` is in: in the id, the sentence, the meaning or the argument names.
 * Those with all of them in the id come first; otherwise the order stays.
 */
export function search(
  functions: readonly PlanFunction[],
  searched: string,
  language: Language,
): readonly PlanFunction[] {
  const sought = plain(searched).split(/\s+/).filter(Boolean);
  const inAll = (text: string): boolean => sought.every((word) => text.includes(word));
  const byId = functions.filter(({ id }) => inAll(plain(id)));
  const byText = functions.filter(({ id, text, meaning, parameters }) =>
    inAll(plain([id, text[language], meaning[language], ...parameters.map(({ name }) => name)].join(' '))),
  );
  return [...byId, ...byText.filter((one) => !byId.includes(one))];
}

/** Without case and marks, so that `giu chan` finds `giữ chân`, and `учет` finds `учёт`. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('_', ' ');
}
