// What is made of a table where the user says nothing else.
import {
  canBeMade,
  usualParts,
  type AnalysisOptions,
  type Asked,
  type Columns,
  type ReadSummary,
} from '../../analysis/contract';
import { namesHundredths } from '../../analysis/recognise';
import { isCurrencyCode } from '../../locales/formats';
import type { Language } from '../../locales/language';

const homeCurrency: Readonly<Record<Language, string>> = { en: 'USD', ru: 'RUB', zh: 'CNY', vi: 'VND' };
export const suggestedCurrencies = ['USD', 'EUR', 'RUB', 'CNY', 'VND'];

export function initialOptions(columns: Columns, language: Language): AnalysisOptions {
  return {
    period: 'month',
    mode: 'on',
    bins: 5,
    byChannel: columns.channel !== undefined,
    make: usualParts,
    currency: homeCurrency[language],
  };
}

/** What the headings of the columns decide. */
export function initialChoices({ headings }: { readonly headings: readonly string[] }, columns: Columns): Asked {
  const { amount = columns.price } = columns;
  return amount !== undefined && namesHundredths(headings[amount] ?? '') ? { hundredths: true } : {};
}

/** Signs that more than one country uses stand for the one that is meant most often. */
const bySign: Readonly<Record<string, string>> = { $: 'USD', '¥': 'CNY' };

/** The sheets are written in the currency that the amounts are in, where the table says which. */
export function withCurrencyOf(options: AnalysisOptions, { choices }: ReadSummary): AnalysisOptions {
  const named = choices.currency?.to ?? '';
  const code = bySign[named] ?? named;
  return isCurrencyCode(code) ? { ...options, currency: code } : options;
}

/** Without a customer and a date there is nothing to read. */
export function isReady({ customer, date }: Columns): boolean {
  return customer !== undefined && date !== undefined;
}

/** The options as these columns allow them. */
export function fitting(options: AnalysisOptions, columns: Columns): AnalysisOptions {
  return {
    ...options,
    byChannel: options.byChannel && columns.channel !== undefined,
    make: options.make.filter((part) => canBeMade(part, columns)),
  };
}
