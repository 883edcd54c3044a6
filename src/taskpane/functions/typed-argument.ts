// What a person types for an argument, as it is written in the formula.
import type { Parameter } from '../../functions/contract';
import { parseFormula } from '../../formulas/tree';
import { isDay } from '../../numerics/days';
import type { Language } from '../../locales/language';
import { firstCell, sheetPrefix } from '../../plan';
import { parseNumber } from '../numbers';

/** Empty for an argument left out; undefined for what is no value, cell or formula. */
export function argumentText(typed: string, parameter: Parameter, language: Language): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  if (text.startsWith('=')) return ofFormula(text.slice(1).trim());
  const value = ofValue(text, language);
  if (value !== undefined) return value;
  const cells = text.match(/(?:"(?:[^"]|"")*"|[^;"])+/g) ?? [];
  if (parameter.shape === 'matrix' && cells.length > 1 && !text.startsWith('{')) {
    const written = cells.map((cell) => ofValue(cell.trim(), language) ?? quoted(cell.trim(), parameter));
    return written.every((cell) => cell !== undefined && isConstant(cell)) ? `{${written.join(',')}}` : undefined;
  }
  const tree = parseFormula(text);
  if (tree && ['array', 'constant', 'reference'].includes(tree.kind)) return text;
  return undefined;
}

/** A formula is written on one line, and a part of it must not reach beyond its argument. */
function ofFormula(text: string): string | undefined {
  return parseFormula(text) ? text : undefined;
}

function ofValue(text: string, language: Language): string | undefined {
  const share = /^(.*\d)\s*[%％]$/.exec(text)?.[1];
  const number = parseNumber(share ?? text, language);
  if (number !== undefined) return `${String(number).toUpperCase()}${share === undefined ? '' : '%'}`;
  return dateOf(text, language);
}

function quoted(text: string, { type }: Parameter): string | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text;
  return type === 'any' && text !== '' && !text.includes('"') ? `"${text}"` : undefined;
}

function isConstant(cell: string): boolean {
  return /^(?:"|-?[\d.]+(?:E[+-]?\d+)?$)/.test(cell);
}

const dates: Readonly<Record<Language, RegExp>> = {
  en: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  ru: /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  zh: /^(?<year>\d{4})[-/年](?<month>\d{1,2})[-/月](?<day>\d{1,2})日?$/,
  vi: /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
};

/** A day as the language writes it, or in the international way, which all understand. */
function dateOf(text: string, language: Language): string | undefined {
  const { year = '', month = '', day = '' } = (dates[language].exec(text) ?? dates.en.exec(text))?.groups ?? {};
  const [y, m, d] = [year, month, day].map(Number);
  if (y === undefined || m === undefined || d === undefined || y < 1901) return undefined;
  return isDay(y, m, d) ? `DATE(${y},${m},${d})` : undefined;
}

/** The whole formula; arguments left out at the end are not written. */
export function formulaOf(id: string, written: readonly string[]): string {
  const left = [...written];
  while (left.at(-1) === '') left.pop();
  return `=${id}(${left.join(', ')})`;
}

/** A reference to cells of a sheet as it is written on a sheet: its own cells without their sheet. */
export function referenceOn(sheet: string, own: string, address: string): string {
  if (sheet === own) return address;
  return `${sheetPrefix(sheet)}${address}`;
}

/** Whether a reference covers a cell, both on the same sheet: such a formula would compute from itself. */
export function covers(reference: string, sheet: string, address: string): boolean {
  const [, quotedSheet, plainSheet, from = '', to = from] =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]*\$?\d*)(?::(\$?[A-Z]*\$?\d*))?$/i.exec(reference) ?? [];
  const onSheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet ?? sheet;
  if (onSheet.toLowerCase() !== sheet.toLowerCase()) return false;
  const [first, last, cell] = [placeOf(from), placeOf(to), placeOf(address)];
  if (!first || !last || cell?.row === undefined || cell.column === undefined) return false;
  const within = (one: number, a: number | undefined, b: number | undefined): boolean =>
    a === undefined || b === undefined || (one >= Math.min(a, b) && one <= Math.max(a, b));
  return within(cell.row, first.row, last.row) && within(cell.column, first.column, last.column);
}

/** A whole column has no row, a whole row no column. */
function placeOf(
  address: string,
): { readonly row: number | undefined; readonly column: number | undefined } | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)$/i.exec(address);
  if (!match || match[0] === '') return undefined;
  const [, letters = '', digits = ''] = match;
  const { row, column } = firstCell(`${letters.toUpperCase() || 'A'}${digits || '1'}`);
  return { row: digits === '' ? undefined : row, column: letters === '' ? undefined : column };
}
