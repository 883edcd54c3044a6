// A formula as a language writes it, and as files and add-ins have it: with English names, points and commas.
import { type Language, plainSigns, writing } from './language';
import { englishFunction, russianFunctions } from './russian-functions';

interface Part {
  readonly kind: 'quoted' | 'reference' | 'function' | 'name' | 'number' | 'sign';
  readonly text: string;
  /** Whether it stands in the braces of an array. */
  readonly inArray: boolean;
}

/** `decimal` is what stands between whole and part of its numbers, as a class of characters. */
function partsOf(formula: string, decimal: string): Part[] {
  const pattern = new RegExp(
    [
      // Texts, sheets in quotes, and what stands in brackets: columns of tables, other files.
      `(?<quoted>"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]?)`,
      '(?<reference>\\$?[A-Za-z]{1,3}\\$?\\d+(?![\\p{L}\\p{N}_.(]))',
      '(?<function>[\\p{L}_][\\p{L}\\p{N}_.]*)(?=\\s*\\()',
      '(?<name>(?:[\\p{L}_]|\\\\(?=\\p{L}))[\\p{L}\\p{N}_.\\\\?]*)',
      `(?<number>(?:\\d+(?:${decimal}\\d+)?|(?<![\\p{L}\\p{N})\\]}"'])${decimal}\\d+)(?:[eE][-+]?\\d+)?)`,
      '(?<sign>[^])',
    ].join('|'),
    'gu',
  );
  let inArray = false;
  return Array.from(formula.matchAll(pattern), ({ 0: text, groups = {} }) => {
    const kind = (Object.keys(groups) as Part['kind'][]).find((name) => groups[name] !== undefined) ?? 'sign';
    if (text === '{') inArray = true;
    if (text === '}') inArray = false;
    return { kind, text, inArray };
  });
}

/** `=СУММ(A1;1,5)` as `=SUM(A1,1.5)`. What is written in English stays so where the language does not mean another thing. */
export function englishFormula(formula: string, language: Language): string {
  const { decimal, list, arrayColumn, arrayRow, yes, no } = writing[language];
  const typed = formula.replace(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g, (text) =>
    /^["']/.test(text) ? text : plainSigns(text),
  );
  const parts = partsOf(typed, decimal === ',' ? '[,.]' : '\\.');
  return parts
    .map(({ kind, text, inArray }) => {
      if (kind === 'function') return (language === 'ru' ? englishFunction(text) : undefined) ?? text;
      if (kind === 'name') return text.toUpperCase() === yes ? 'TRUE' : text.toUpperCase() === no ? 'FALSE' : text;
      if (kind === 'number') return text.replace(',', '.');
      if (kind !== 'sign') return text;
      if (inArray && text === arrayColumn) return ',';
      if (inArray && text === arrayRow) return ';';
      return text === list ? ',' : text;
    })
    .join('');
}

/** `=SUM(A1,1.5)` as `=СУММ(A1;1,5)`. */
export function localFormula(formula: string, language: Language): string {
  const { decimal, list, arrayColumn, arrayRow, yes, no } = writing[language];
  return partsOf(formula, '\\.')
    .map(({ kind, text, inArray }) => {
      if (kind === 'function')
        return (language === 'ru' ? russianFunctions.get(text.toUpperCase()) : undefined) ?? text;
      if (kind === 'name') return text.toUpperCase() === 'TRUE' ? yes : text.toUpperCase() === 'FALSE' ? no : text;
      if (kind === 'number') return text.replace('.', decimal);
      if (kind !== 'sign') return text;
      if (text === ',') return inArray ? arrayColumn : list;
      return inArray && text === ';' ? arrayRow : text;
    })
    .join('');
}

/**
 * The same length, sign for sign, with the separators and marks of English: what Univer's editor looks at while a formula is
 * typed. Names stay.
 */
export function withEnglishSigns(formula: string, language: Language): string {
  const { decimal, list } = writing[language];
  if (decimal === '.') return formula;
  return partsOf(formula, ',')
    .map(({ kind, text }) =>
      kind === 'number' ? text.replace(',', '.') : kind === 'sign' && text === list ? ',' : text,
    )
    .join('');
}
