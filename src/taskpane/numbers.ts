// Numbers in the pane's fields, as the user's language writes them.
import { officeLocale, type Language } from '../locales/language';

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

const marks: Readonly<Record<Language, Marks>> = {
  en: { decimal: '\\.', group: ',' },
  // A point groups nothing in Russian, so it can only be meant as the decimal mark.
  ru: { decimal: '[,.]', group: ' ' },
  zh: { decimal: '\\.', group: ',' },
  vi: { decimal: ',', group: '\\.' },
};

/** A currency beside the amount: its sign, or the words and letters that stand for it. */
const currency = /^(?:\p{Sc} ?)|(?: ?(?:\p{Sc}|руб\.?|р\.|元|đ|vnđ|vnd))$/giu;

/** Full-width signs, every kind of space and a real minus, as the plain ones. */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace('−', '-')
    .replace('￥', '¥')
    .trim();
}

/**
 * The number that `text` is in that language, with or without a currency, undefined where it is none. Groups of thousands
 * count only where they are whole, so that `12,5` is refused in English instead of read as 125.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const { decimal, group } = marks[language];
  const match = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${decimal}(\\d+))?$`).exec(
    plain(text).replace(currency, ''),
  );
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '0'] = match;
  return Number(`${sign}${whole.replace(/\D/g, '')}.${fraction}`);
}

/** With its thousands grouped; `parseNumber` takes it back. */
export function typedNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(officeLocale[language], { maximumFractionDigits: 15 }).format(value);
}
