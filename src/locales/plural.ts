import { officeLocale, type Language } from './language';

/** The forms that a noun takes after a number: Russian needs four of them, English two, Chinese and Vietnamese one. */
export type PluralForms = Readonly<{ other: string }> & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The form that goes with `count`; whole, 0 or more. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(officeLocale[language]).select(count)] ?? forms.other;
}
