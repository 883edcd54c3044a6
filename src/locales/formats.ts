import type { Language } from './language';

/** How numbers, money and dates are written in each language, as Excel's number format codes. */

/** Active ISO 4217 codes. */
const currencyCodes = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Upper case, as ISO 4217 writes it. */
export function isCurrencyCode(code: string): boolean {
  return currencyCodes.has(code);
}

// Signs in general use; a code where there is none. The unit beside an amount tells ¥ from ¥.
const currencySigns: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  RUB: '₽',
  CNY: '¥',
  VND: '₫',
  JPY: '¥',
  KRW: '₩',
  INR: '₹',
  KZT: '₸',
  UAH: '₴',
  TRY: '₺',
  THB: '฿',
  ILS: '₪',
  GEL: '₾',
  AMD: '֏',
};

export function currencySign(code: string): string {
  return currencySigns[code] ?? code;
}

// Currencies whose prices are written without a fraction: they have none, or nobody uses it.
const wholeCurrencies = new Set(
  'AMD BIF CLP COP DJF GNF HUF IDR IQD ISK JPY KMF KRW KZT LAK LBP MGA MMK MNT PYG RSD RUB RWF TZS UGX UZS VND VUV XAF XOF XPF'.split(
    ' ',
  ),
);

/** Decimal places of a price. */
export function priceDecimals(code: string): number {
  return wholeCurrencies.has(code) ? 0 : 2;
}

const signBefore: Readonly<Record<Language, boolean>> = { en: true, ru: false, zh: true, vi: false };

/** An amount of money with its sign where the language puts it; the grouping follows the reader's own settings. */
export function moneyFormat(language: Language, code: string, decimals: number): string {
  const digits = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  const sign = currencySign(code);
  if (!signBefore[language]) return `${digits}\\ "${sign}"`;
  // A code of letters is parted from the figures, a sign is not.
  const before = sign.length > 1 ? `"${sign} "` : `"${sign}"`;
  return `${before}${digits};-${before}${digits}`;
}

export const percentFormat: Readonly<Record<Language, string>> = {
  en: '0.0%',
  // Russian puts a space before the sign.
  ru: '0.0\\ %',
  zh: '0.0%',
  vi: '0.0%',
};

/** A whole date. */
export const dateFormat: Readonly<Record<Language, string>> = {
  en: '[$-409]d mmm yyyy',
  ru: 'dd.mm.yyyy',
  zh: 'yyyy"-"mm"-"dd',
  vi: 'dd"/"mm"/"yyyy',
};

/** What lies between two dates. */
export const daysFormat: Readonly<Record<Language, string>> = {
  en: '#,##0 "days"',
  ru: '#,##0 "дн."',
  zh: '#,##0 "天"',
  vi: '#,##0 "ngày"',
};

/** A month and its year, the month by name in the model's language whatever the reader's settings are. */
export const monthFormat: Readonly<Record<Language, string>> = {
  en: '[$-409]mmm yyyy',
  ru: '[$-419]mmm yyyy',
  zh: 'yyyy"年"m"月"',
  vi: '"Tháng "m"/"yyyy',
};

/** What stands between thousands and before decimals, for numbers inside sentences. */
const separators: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  ru: { group: '\u00a0', decimal: ',' },
  zh: { group: ',', decimal: '.' },
  vi: { group: '.', decimal: ',' },
};

/** A number inside a sentence: `1,234.5`; at most six decimals. */
export function writtenNumber(language: Language, value: number): string {
  const { group, decimal } = separators[language];
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(6).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const rest = fraction.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${grouped}${rest ? decimal + rest : ''}`;
}

/** A fraction as a percentage inside a sentence: 0.125 is `12.5%`. */
export function writtenPercent(language: Language, value: number): string {
  return `${writtenNumber(language, value * 100)}${language === 'ru' ? '\u00a0' : ''}%`;
}

const monthsShort = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day inside a sentence, given as ISO text: `2026-03-01`. */
export function writtenDate(language: Language, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const written: Record<Language, string> = {
    en: `${Number(day)} ${monthsShort[Number(month) - 1] ?? month} ${year}`,
    ru: `${day}.${month}.${year}`,
    zh: `${year}-${month}-${day}`,
    vi: `${day}/${month}/${year}`,
  };
  return written[language];
}

/** A day as one says it, given as ISO text: `1 December 2026`. */
export function longDate(language: Language, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (language === 'vi') return `ngày ${day} tháng ${month} năm ${year}`;
  // The day before the month also in English, as on the sheets.
  const locale = { en: 'en-GB', ru: 'ru-RU', zh: 'zh-CN' }[language];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${iso}T00:00:00Z`));
}
