import type { Texts } from '../../locales/language';
import type { BlockSpec, FigureSpec, Formula, Words } from '../spec';

/** Of a part of the document: what is typed, what is computed from it, and what is read first of it. */
export interface Part {
  readonly inputs: readonly BlockSpec[];
  readonly workings?: readonly BlockSpec[];
  readonly results?: readonly BlockSpec[];
  readonly headlines?: readonly FigureSpec[];
  /** What its formulas can say. */
  readonly words?: Readonly<Record<string, Words>>;
}

/** `value ÷ by`, and a dash where there is nothing to divide by. */
export const ratio = (value: Formula, by: Formula): Formula => `IF(${by} = 0, word(none), ${value} / ${by})`;

export const longText = { format: 'text', maxLength: 160, lines: 4 } as const;
export const shortText = { format: 'text', maxLength: 80, lines: 3 } as const;

export const lineWord: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const lineLabel = (index: number): Texts => ({
  en: `No. ${index + 1})`,
  ru: `№ ${index + 1})`,
  zh: `第 ${index + 1} 行`,
  vi: `Dòng ${index + 1})`,
});

/** Ids of a table's rows: the examples and the blank ones below them. */
export const lineIds = (word: string, examples: number, lines: number): readonly string[] =>
  Array.from({ length: lines }, (_, index) =>
    index < examples ? `${word}_${index + 1}` : `blank_${index + 1 - examples}`,
  );
