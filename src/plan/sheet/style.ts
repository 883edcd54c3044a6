import type { Language } from '../../locales/language';
import { dateFormat, moneyFormat, monthFormat, percentFormat, priceDecimals } from '../../locales/formats';
import type { Format } from '../../templates/spec';
import type { Look } from '../cell';
import type { CellStyle, SheetRole } from '../workbook-plan';

/** The appearance of a generated workbook. Text on its fill has a contrast of at least 4.5. */

const ink = '#1F2933';
const quiet = '#52606D';
const navy = '#1F3864';
const line = '#9FB3C8';

export const totalLine = { borderTop: line } as const;
export const inputStyle = { color: '#0B3D91', fill: '#FFF6D6' } as const;
export const warningStyle = { color: '#8A1C00', fill: '#FDE3DA' } as const;
/** Of a document that is not filled in yet. */
export const incompleteStyle = { color: navy, fill: '#EEF3F9' } as const;
export const passedStyle = { color: '#0B5D2B', fill: '#E2F3E8' } as const;

const tile = { fill: '#EEF3F9' } as const;

export const looks: Readonly<Record<Look, CellStyle>> = {
  blank: {},
  title: { bold: true, size: 16, color: navy },
  state: { bold: true, ...passedStyle },
  heading: { bold: true, color: navy, fill: '#D9E5F2', verticalAlign: 'center' },
  columnHeading: { bold: true, color: navy, fill: '#D9E5F2', align: 'right', verticalAlign: 'center', wrap: true },
  wordHeading: {
    bold: true,
    color: navy,
    fill: '#D9E5F2',
    align: 'left',
    indent: 1,
    verticalAlign: 'center',
    wrap: true,
  },
  label: { color: ink, wrap: true, verticalAlign: 'center' },
  labelTotal: { bold: true, color: ink, wrap: true, borderTop: line, verticalAlign: 'center' },
  labelStrong: { bold: true, color: ink, wrap: true, verticalAlign: 'center' },
  unit: { color: quiet, align: 'left', indent: 1, verticalAlign: 'center' },
  unitBelow: { color: quiet, align: 'right', verticalAlign: 'center', wrap: true },
  note: { color: quiet, wrap: true, align: 'left', indent: 1, verticalAlign: 'center' },
  remark: { color: quiet, align: 'left', indent: 1, verticalAlign: 'center' },
  text: { color: ink, wrap: true, align: 'left', verticalAlign: 'center' },
  guidance: { color: ink, wrap: true, align: 'left', verticalAlign: 'top' },
  link: { color: '#0B57A4', underline: true, verticalAlign: 'center' },
  input: { ...inputStyle, grid: '#D8C687', verticalAlign: 'center' },
  inputText: { ...inputStyle, grid: '#D8C687', verticalAlign: 'center', wrap: true, align: 'left' },
  calculation: { color: ink, verticalAlign: 'center', align: 'right' },
  total: { bold: true, color: ink, borderTop: line, verticalAlign: 'center', align: 'right' },
  result: { color: ink, verticalAlign: 'center', align: 'right' },
  resultTotal: { bold: true, color: ink, borderTop: line, verticalAlign: 'center', align: 'right' },
  resultText: { color: ink, wrap: true, align: 'left', indent: 1, verticalAlign: 'center' },
  resultStrong: { bold: true, color: ink, verticalAlign: 'center', align: 'right' },
  timeline: { bold: true, color: '#FFFFFF', fill: navy },
  tileLabel: { ...tile, borderTop: line, color: quiet, wrap: true, verticalAlign: 'center', indent: 1, align: 'left' },
  tileValue: { ...tile, bold: true, size: 16, color: navy, align: 'left', indent: 1, verticalAlign: 'center' },
  tileUnit: { ...tile, color: quiet, align: 'left', indent: 1, verticalAlign: 'top' },
  verdict: { bold: true, align: 'center', ...passedStyle },
  good: { ...passedStyle, bold: true },
  warning: { ...warningStyle, bold: true },
};

export const tabColors: Readonly<Record<SheetRole, string>> = {
  about: navy,
  inputs: '#E0B000',
  workings: '#7B8794',
  results: '#0072B2',
  checks: '#009E73',
};

/** Distinguishable with any colour vision: Okabe and Ito's set without its yellow, too pale on white, and six more before its black. */
export const seriesColors = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#D55E00',
  '#CC79A7',
  '#56B4E9',
  '#1F3864',
  '#7B8794',
  '#8C510A',
  '#762A83',
  '#35978F',
  '#C51B7D',
  '#000000',
] as const;

/** Number format codes in one language and currency; `''` leaves the general format. */
export function numberFormats(language: Language, currency: string): Readonly<Record<Format, string>> {
  return {
    count: '#,##0',
    decimal: '#,##0.00',
    factor: '#,##0.0000##',
    money: moneyFormat(language, currency, 0),
    price: moneyFormat(language, currency, priceDecimals(currency)),
    percent: percentFormat[language],
    date: dateFormat[language],
    period: monthFormat[language],
    text: '',
    choice: '',
  };
}
