// What is made of a table where the user says nothing else.
import type { AnalysisOptions, Columns } from '../../analysis/contract';
import type { Language } from '../../locales/language';

export const parts = ['cohorts', 'retention', 'rfm', 'value'] as const satisfies AnalysisOptions['make'];
export type PartOfAnalysis = (typeof parts)[number];

const homeCurrency: Readonly<Record<Language, string>> = { en: 'USD', ru: 'RUB', zh: 'CNY', vi: 'VND' };
export const suggestedCurrencies = ['USD', 'EUR', 'RUB', 'CNY', 'VND'];

export function initialOptions(columns: Columns, language: Language): AnalysisOptions {
  return {
    period: 'month',
    mode: 'on',
    bins: 5,
    byChannel: columns.channel !== undefined,
    keepDuplicates: false,
    make: parts,
    currency: homeCurrency[language],
  };
}

/** Without a customer and a date there is nothing to read. */
export function isReady({ customer, date }: Columns): boolean {
  return customer !== undefined && date !== undefined;
}

/** The options as these columns allow them. */
export function fitting(options: AnalysisOptions, columns: Columns): AnalysisOptions {
  const needsAmount: readonly PartOfAnalysis[] = ['rfm', 'value'];
  return {
    ...options,
    byChannel: options.byChannel && columns.channel !== undefined,
    make: options.make.filter((part) => columns.amount !== undefined || !needsAmount.includes(part)),
  };
}
