import type { InputsSpec } from '../../templates/spec';
import { cell } from '../cell';
import { cellAddress } from '../address';
import { column } from '../geometry';
import type { NormalInput } from '../model';
import { runs } from '../sheet/measures';
import { warningStyle } from '../sheet/style';
import { words } from '../words';
import type { AuthoredKind } from './kind';
import { lineHeading, linePlace, lineRow, linesHeight, withNote } from './line';
import { growthOf, normaliseTyped, valueOf } from './typed';

export interface InputsBlock {
  readonly kind: 'inputs';
  readonly title: string;
  readonly inputs: readonly NormalInput[];
}

/** Cells to type into, below each other. */
export const inputs: AuthoredKind<InputsSpec, InputsBlock> = {
  stands: 'anywhere',
  holds: 'inputs',

  normalise: (spec, author) => ({
    kind: 'inputs',
    title: author.say(spec.title),
    inputs: spec.inputs.map((input) => {
      const typed = normaliseTyped(input, author);
      // Every cell that has an example is computed with; words are only read.
      const isComputedWith = input.format !== 'text' && input.example !== '';
      return {
        ...typed,
        needed: input.needed ?? isComputedWith,
        id: input.id,
        label: author.say(input.label),
        unit: author.say(input.unit),
        note: author.say(input.note),
        example: valueOf(input.example, typed, author),
        items: input.items ?? [],
        answers: input.answers ?? '',
      };
    }),
  }),

  height: (block) => linesHeight(block.inputs),

  things: (block) =>
    block.inputs.map((input, index) => ({
      kind: 'cell',
      id: input.id,
      ...linePlace(index),
      comment: input.label,
      input: {
        block: block.title,
        unit: input.unit,
        items: input.items,
        typed: [input],
        cells: [
          {
            row: '',
            label: input.label,
            example: input.example,
            accepts: input.accepts,
            items: [],
            grows: growthOf(input.format),
            ...(input.answers === '' ? {} : { answers: input.answers }),
          },
        ],
      },
    })),

  needed: (block) => {
    const wanted = runs(block.inputs.map(({ needed }) => needed)).filter(({ value }) => value);
    if (wanted.length === 0) return [];
    return [
      {
        title: block.title,
        cells: wanted.map(({ from, to }) => ({ ...linePlace(from).at, rows: to - from + 1, columns: 1 })),
      },
    ];
  },

  marks: (block, { top, left }) => ({
    conditionalFormats: block.inputs.flatMap(({ needed }, index) => {
      const at = cellAddress({ row: top + lineRow(index), column: left + column.value });
      return needed ? [{ address: at, formula: `=${at}=""`, ...warningStyle }] : [];
    }),
  }),

  fill: (block, { model, hasTimeline }) => [
    lineHeading(block.title, words.value[model.language], hasTimeline ? 'over periods' : 'alone', model, block.inputs),
    ...block.inputs.map((input) =>
      withNote(
        [
          cell(input.label, 'label'),
          {
            content: input.example,
            look: input.lines > 1 ? ('inputText' as const) : ('input' as const),
            format: input.format,
            typed: input,
          },
          cell(input.unit, 'unit'),
        ],
        input.note,
        'note',
        hasTimeline,
      ),
    ),
  ],
};
