// How each language of the page writes numbers and dates, and separates the arguments of a formula.

export const languages = ['en', 'ru', 'zh', 'vi'] as const;
export type Language = (typeof languages)[number];

export interface Writing {
  /** The language as the library of number formats knows it. */
  readonly numberFormats: 'en' | 'ru' | 'zh-CN' | 'vi';
  readonly decimal: '.' | ',';
  /** Between groups of three digits; a space stands for every kind of space. */
  readonly group: ',' | '.' | ' ';
  /** What Excel's general short date (`m/d/yyyy` in files, whatever the language) looks like. */
  readonly shortDate: string;
  /** A day without its year. */
  readonly dayAndMonth: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** Between arguments. */
  readonly list: ',' | ';';
  /** Between the columns and between the rows of an array in a formula. */
  readonly arrayColumn: ',' | ';' | '\\';
  readonly arrayRow: ';' | ':';
  /** A new sheet, before its number. Chinese Excel has the English word; that of Vietnamese has an underscore. */
  readonly sheet: string;
  readonly yes: string;
  readonly no: string;
  /** Words that stand in the place of a currency's sign. */
  readonly currencies: Readonly<Record<string, string>>;
}

// Excel in that language on Windows with its own regional settings.
export const writing: Readonly<Record<Language, Writing>> = {
  en: {
    numberFormats: 'en',
    decimal: '.',
    group: ',',
    shortDate: 'm/d/yyyy',
    dayAndMonth: 'd-mmm',
    dateOrder: 'mdy',
    list: ',',
    arrayColumn: ',',
    arrayRow: ';',
    sheet: 'Sheet',
    yes: 'TRUE',
    no: 'FALSE',
    currencies: {},
  },
  ru: {
    numberFormats: 'ru',
    decimal: ',',
    group: ' ',
    shortDate: 'dd.mm.yyyy',
    dayAndMonth: 'dd.mmm',
    dateOrder: 'dmy',
    list: ';',
    arrayColumn: ';',
    arrayRow: ':',
    sheet: 'Лист',
    yes: 'ИСТИНА',
    no: 'ЛОЖЬ',
    currencies: { 'руб.': '₽', руб: '₽', 'р.': '₽' },
  },
  zh: {
    numberFormats: 'zh-CN',
    decimal: '.',
    group: ',',
    shortDate: 'yyyy/m/d',
    dayAndMonth: 'm"月"d"日"',
    dateOrder: 'ymd',
    list: ',',
    arrayColumn: ',',
    arrayRow: ';',
    sheet: 'Sheet',
    yes: 'TRUE',
    no: 'FALSE',
    currencies: { 元: '¥' },
  },
  vi: {
    numberFormats: 'vi',
    decimal: ',',
    group: '.',
    shortDate: 'dd/mm/yyyy',
    dayAndMonth: 'dd-mmm',
    dateOrder: 'dmy',
    list: ';',
    arrayColumn: '\\',
    arrayRow: ';',
    sheet: 'Trang_tính',
    yes: 'TRUE',
    no: 'FALSE',
    currencies: { đ: '₫', vnđ: '₫', vnd: '₫' },
  },
};

/** As the keyboards of different systems and copied texts write it: full-width signs, kinds of spaces, a real minus. */
export function plainSigns(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replaceAll('−', '-')
    .replaceAll('￥', '¥');
}
