import { withDash } from '../locales/joining';
import { officeLocale, type Language } from '../locales/language';

/** In that language; undefined for what is no known code. */
export function currencyName(code: string, language: Language): string | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  return new Intl.DisplayNames(officeLocale[language], { type: 'currency', fallback: 'none' }).of(code);
}

/** The code with its name, where it has one. */
export function namedCurrency(code: string, language: Language): string {
  const name = currencyName(code, language);
  return name === undefined ? code : withDash(language, code, name);
}
