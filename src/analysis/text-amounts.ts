// Amounts that are text: "1 990,00 ₽", "¥1,299.00", "(12.50)"; "1,234" only when its column tells what the sign means.

import { isCurrencyCode } from '../locales/formats';
import { plainName } from './plain-name';

/** What parts the whole from the decimals. */
export type DecimalSign = 'point' | 'comma';

export interface TextAmount {
  /** Where the sign of `either` parts thousands. */
  readonly value: number;
  /** One sign with three digits behind it: of thousands or of decimals; then the amount is a thousandth. */
  readonly either?: DecimalSign;
  /** No doubt by itself, and it settles the sign for its column. */
  readonly settles?: DecimalSign;
  /** ISO 4217, or the sign itself where it is that of several currencies. */
  readonly currency?: string;
}

const currencyOf: Readonly<Record<string, string>> = {
  $: '$',
  us$: 'USD',
  usd$: 'USD',
  'usd $': 'USD',
  долл: 'USD',
  'долл.': 'USD',
  '€': 'EUR',
  евро: 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  р: 'RUB',
  'р.': 'RUB',
  руб: 'RUB',
  'руб.': 'RUB',
  рублей: 'RUB',
  rur: 'RUB',
  '¥': '¥',
  'cn¥': 'CNY',
  rmb: 'CNY',
  元: 'CNY',
  圆: 'CNY',
  块: 'CNY',
  人民币: 'CNY',
  'jp¥': 'JPY',
  円: 'JPY',
  '₫': 'VND',
  đ: 'VND',
  'đ.': 'VND',
  vnđ: 'VND',
  đồng: 'VND',
  '₴': 'UAH',
  'грн.': 'UAH',
  грн: 'UAH',
  '₸': 'KZT',
  тг: 'KZT',
  'тг.': 'KZT',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  '₩': 'KRW',
  원: 'KRW',
  r$: 'BRL',
  '₺': 'TRY',
  '฿': 'THB',
  '₱': 'PHP',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  a$: 'AUD',
  c$: 'CAD',
  zł: 'PLN',
  kč: 'CZK',
  kr: 'kr',
  'kr.': 'kr',
  chf: 'CHF',
  fr: 'CHF',
  'fr.': 'CHF',
};

/** A currency by its sign, its word or its code; `undefined` where the text names none. */
export function currencyNamed(text: string): string | undefined {
  const name = plainName(text);
  if (Object.hasOwn(currencyOf, name)) return currencyOf[name];
  const code = name.toUpperCase();
  return isCurrencyCode(code) ? code : undefined;
}

/** Digits of one plain number, by far the most of what files hold. */
const plain = /^-?\d+(?:\.\d{1,2})?$/;

/** The whole number as it is written between what stands before and behind it. */
const written = /^(\D*?)(\d[\d.,' ]*?|[.,]\d+)([^\d,]*)$/;

/** `undefined` where the text is no amount that can be read. */
export function readTextAmount(text: string): TextAmount | undefined {
  if (plain.test(text)) {
    // Adding 0 makes one zero of the two.
    const value = Number(text) + 0;
    return text.includes('.') ? { value, settles: 'point' } : { value };
  }
  const even = text
    .normalize('NFKC')
    .replace(/[’`´ʼ]/g, "'")
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const inBrackets = /^\((.*)\)$/.exec(even);
  const [, before = '', digits = '', behind = ''] = written.exec(inBrackets?.[1]?.trim() ?? even) ?? [];
  if (digits === '') return undefined;
  const isNegative = inBrackets !== null || before.includes('-') || behind.trim().endsWith('-');
  const around = [before, behind].map((part) => part.replaceAll('-', '').replaceAll('+', '').trim()).filter(Boolean);
  const currencies = around.map(currencyNamed);
  // "12 pcs" is no amount, and who knows whether "~12" is one.
  if (currencies.some((each) => each === undefined)) return undefined;
  // "US $ 5" and "$5 USD": the code says more than the sign.
  const currency = currencies.find((each) => each !== undefined && each.length === 3) ?? currencies[0];
  const number = readDigits(digits.trim());
  if (number === undefined) return undefined;
  return {
    ...number,
    value: isNegative && number.value !== 0 ? -number.value : number.value,
    ...(currency === undefined ? {} : { currency }),
  };
}

const groups = (sign: string): RegExp => new RegExp(`^\\d{1,3}(?:${sign}\\d{2,3})*${sign}\\d{3}$`);
const bySpaces = groups(' ');
const byApostrophes = groups("'");
const byPoints = groups('\\.');
const byCommas = groups(',');

function readDigits(text: string): Pick<TextAmount, 'value' | 'either' | 'settles'> | undefined {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  const isGrouped = /[ ']/.test(text);
  if (point < 0 && comma < 0) return whole(text, isGrouped);
  const at = Math.max(point, comma);
  const sign = at === point ? '.' : ',';
  const decimals = text.slice(at + 1);
  const before = text.slice(0, at);
  const decimal: DecimalSign = sign === '.' ? 'point' : 'comma';
  const other: DecimalSign = sign === '.' ? 'comma' : 'point';
  if (!/^\d*$/.test(decimals)) return undefined;
  if (before.includes(sign)) {
    // The same sign twice parts thousands.
    const all = (sign === '.' ? byPoints : byCommas).test(text);
    return all ? { value: Number(text.replaceAll(sign, '')), settles: other } : undefined;
  }
  if (point >= 0 && comma >= 0) {
    if (!(sign === '.' ? byCommas : byPoints).test(before)) return undefined;
    return { value: Number(`${before.replace(/[.,]/g, '')}.${decimals || '0'}`), settles: decimal };
  }
  const front = before === '' ? { value: 0 } : whole(before, isGrouped);
  if (!front) return undefined;
  const bare = before.replace(/[ ']/g, '');
  const mayPartThousands = decimals.length === 3 && !isGrouped && /^[1-9]\d{0,2}$/.test(bare);
  if (mayPartThousands) return { value: Number(bare + decimals), either: decimal };
  return { value: Number(`${bare || '0'}.${decimals || '0'}`), settles: decimal };
}

function whole(text: string, isGrouped: boolean): { readonly value: number } | undefined {
  if (isGrouped && !bySpaces.test(text) && !byApostrophes.test(text)) return undefined;
  const digits = text.replace(/[ ']/g, '');
  return /^\d+$/.test(digits) ? { value: Number(digits) } : undefined;
}
