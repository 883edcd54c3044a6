import type { BlockSpec, Format, Typed, Words } from '../../templates/spec';
import type { NormalTyped, NormalValue } from '../model';
import type { Language } from '../../locales/language';
import { serialOf } from '../../numerics/days';
import type { Accepts, InputPlan } from '../workbook-plan';
import type { Author } from './kind';

/** What a cell to type into accepts, in the normalised form. */

/** An amount that no plan reaches in any currency, and that a double still holds to a tenth. */
const largestAmount = 1e15;

export function normaliseTyped(typed: Typed, author: Author): NormalTyped {
  const { options } = typed;
  const rowsOf = options !== undefined && 'rowsOf' in options ? options.rowsOf : '';
  return {
    format: typed.format,
    accepts: acceptsOf(typed, author),
    rowsOf,
    lines: typed.lines ?? 1,
    needed: typed.needed ?? false,
  };
}

/** What of its letters other languages need for as much: each is twice as broad. With room for more, rows are mostly empty. */
const ofLettersInChinese = { typed: 1 / 3, repeated: 1 / 2 } as const;

/**
 * Letters of a text on several lines that other languages say in so many. `repeated`: what a result repeats may have been
 * typed on one line, which is not shorter in Chinese.
 */
export function lettersIn(language: Language, letters: number, lines: number, as: 'typed' | 'repeated'): number {
  return language === 'zh' && lines > 1 ? Math.ceil(letters * ofLettersInChinese[as]) : letters;
}

/** The labels of a table's rows. */
function labelsOf(table: string, { spec, fault }: Author): readonly Words[] {
  const blocks = spec.sheets.flatMap((sheet) => sheet.blocks);
  for (const block of blocks.flatMap((one): readonly BlockSpec[] => (one.kind === 'beside' ? one.blocks : [one]))) {
    if ((block.kind === 'table' || block.kind === 'inputTable') && block.id === table) {
      return block.rows.map((row) => row.label ?? fault(`table "${table}"`, 'its rows have no labels to choose from'));
    }
  }
  return fault(`a choice of the rows of "${table}"`, 'there is no such table');
}

function acceptsOf(typed: Typed, author: Author): Accepts {
  const number = (min: number, max: number, whole = typed.whole ?? false): Accepts => ({
    kind: whole ? 'whole' : 'decimal',
    min: typeof typed.min === 'number' ? typed.min : min,
    max: typeof typed.max === 'number' ? typed.max : max,
  });
  switch (typed.format) {
    case 'text':
      return { kind: 'text', maxLength: lettersIn(author.language, typed.maxLength ?? 100, typed.lines ?? 1, 'typed') };
    case 'choice':
      return {
        kind: 'list',
        values: (typed.options !== undefined && 'rowsOf' in typed.options
          ? labelsOf(typed.options.rowsOf, author)
          : (typed.options ?? [])
        ).map(author.say),
      };
    case 'date':
    case 'period':
      return {
        kind: 'date',
        min: serialOf(typeof typed.min === 'string' ? typed.min : '2000-01-01'),
        max: serialOf(typeof typed.max === 'string' ? typed.max : '2099-12-31'),
      };
    case 'percent':
      return number(0, 1);
    case 'count':
      return number(0, 1e9, typed.whole ?? true);
    case 'decimal':
    case 'factor':
    case 'money':
    case 'price':
      return number(0, largestAmount);
  }
}

/** An amount of another's example would be taken for the user's own; a rate, a choice or a text keeps the sums going. */
export function growthOf(format: Format): InputPlan['cells'][number]['grows'] {
  return format === 'money' || format === 'price' || format === 'count' ? 'amount' : 'example';
}

export function valueOf(example: number | Words, typed: NormalTyped, { say }: Author): NormalValue {
  if (typeof example === 'number') return example;
  const text = say(example);
  return typed.accepts.kind === 'date' && text !== '' ? serialOf(text) : text;
}
