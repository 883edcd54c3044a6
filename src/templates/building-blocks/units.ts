import type { Texts } from '../../locales/language';

/** Units of measure, in the words of every language. */

export const people: Texts = { en: 'people', ru: 'чел.', zh: '人', vi: 'người' };
export const share: Texts = { en: '%', ru: '%', zh: '%', vi: '%' };
export const yearly: Texts = { en: '% a year', ru: '% в год', zh: '%/年', vi: '%/năm' };
export const perPeriodRate: Texts = { en: '% a period', ru: '% за период', zh: '%/期', vi: '%/kỳ' };
export const periodNumber: Texts = { en: 'period no.', ru: '№ периода', zh: '第几期', vi: 'kỳ số' };
export const halfPeriods: Texts = { en: 'half periods', ru: 'полупериодов', zh: '半期', vi: 'nửa kỳ' };
export const dateUnit: Texts = { en: 'date', ru: 'дата', zh: '日期', vi: 'ngày' };

/** `USD per customer` in each language. */
export function per(currency: string, what: Texts): Texts {
  return {
    en: `${currency} per ${what.en}`,
    ru: `${currency} за ${what.ru}`,
    zh: `${currency}/${what.zh}`,
    vi: `${currency}/${what.vi}`,
  };
}
export const lead: Texts = { en: 'lead', ru: 'лид', zh: '线索', vi: 'lead' };
export const customer: Texts = { en: 'customer', ru: 'клиента', zh: '客户', vi: 'khách' };
export const person: Texts = { en: 'person', ru: 'человека', zh: '人', vi: 'người' };

export const text: Texts = { en: 'text', ru: 'текст', zh: '文本', vi: 'văn bản' };
export const choice: Texts = { en: 'choice', ru: 'выбор', zh: '选择', vi: 'lựa chọn' };
export const flag: Texts = { en: 'flag', ru: 'признак', zh: '标志', vi: 'cờ' };
export const factor: Texts = { en: 'factor', ru: 'коэф.', zh: '系数', vi: 'hệ số' };
/** So many times as much. */
export const times: Texts = { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' };
/** So often: Chinese has another word for it. */
export const occasions: Texts = { en: 'times', ru: 'раз', zh: '次', vi: 'lần' };
export const days: Texts = { en: 'days', ru: 'дней', zh: '天', vi: 'ngày' };
export const points: Texts = { en: 'points', ru: 'п. п.', zh: '百分点', vi: 'điểm %' };

export const yes: Texts = { en: 'yes', ru: 'да', zh: '是', vi: 'có' };
export const no: Texts = { en: 'no', ru: 'нет', zh: '否', vi: 'không' };

/** To two significant digits, as people write estimates. */
export function estimate(amount: number): number {
  if (amount <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(amount)) - 1);
  // Dividing by the reciprocal keeps decimals such as 4.3 exact.
  return unit < 1 ? Math.round(amount / unit) / Math.round(1 / unit) : Math.round(amount / unit) * unit;
}
