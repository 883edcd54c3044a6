// How what is said is joined: by the marks of each language, and their spaces.
import type { Language } from './language';

/** Names in a row, each of which could be left out. */
export function listed(language: Language, items: readonly string[]): string {
  return items.join(language === 'zh' ? '、' : ', ');
}

/** `about: what`. */
export function withColon(language: Language, about: string, what: string): string {
  return language === 'zh' ? `${about}：${what}` : `${about}: ${what}`;
}

/** A name and what explains it. */
export function withDash(language: Language, name: string, what: string): string {
  return language === 'ru' ? `${name} — ${what}` : `${name} – ${what}`;
}

/** A name and, in brackets, which of several it is. */
export function withBrackets(language: Language, name: string, which: string): string {
  return language === 'zh' ? `${name}（${which}）` : `${name} (${which})`;
}

/** A label with its unit: `Profit, USD`. */
export function withUnit(language: Language, label: string, unit: string): string {
  if (unit === '') return label;
  return language === 'zh' ? withBrackets(language, label, unit) : `${label}, ${unit}`;
}

/** A result and, where it has any, the period that is meant. */
export function withPeriod(language: Language, name: string, period: string): string {
  if (period === '') return name;
  return language === 'zh' ? withBrackets(language, name, period) : `${name}, ${period}`;
}

/** What stands between one sentence and the next. */
export function afterSentence(language: Language): string {
  return language === 'zh' ? '' : ' ';
}
