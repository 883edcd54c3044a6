// Numbers in the pane's fields, as the user's language writes them.
import { officeLocale, type Language } from '../locales/language';

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

const space = '[ \u00a0\u202f]';
const marks: Readonly<Record<Language, Marks>> = {
  en: { decimal: '\\.', group: ',' },
  // A point groups nothing in Russian, so it can only be meant as the decimal mark.
  ru: { decimal: '[,.]', group: space },
  zh: { decimal: '\\.', group: ',' },
  vi: { decimal: ',', group: '\\.' },
};

/**
 * The number that `text` is in that language, undefined where it is none. Groups of thousands count only where they
 * are whole, so that `12,5` is refused in English instead of read as 125.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const { decimal, group } = marks[language];
  const match = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${decimal}(\\d+))?$`).exec(
    text.trim().replace('−', '-'),
  );
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '0'] = match;
  return Number(`${sign}${whole.replace(/\D/g, '')}.${fraction}`);
}

/** With its thousands grouped; `parseNumber` takes it back. */
export function typedNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(officeLocale[language], { maximumFractionDigits: 15 }).format(value);
}
