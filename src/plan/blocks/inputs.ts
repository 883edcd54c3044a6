import type { InputsSpec } from '../../templates/spec';
import { cell } from '../cell';
import type { NormalInput } from '../model';
import { words } from '../words';
import type { AuthoredKind } from './kind';
import { lineHeading, linePlace, linesHeight, withNote } from './line';
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
      return {
        ...typed,
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
        items: input.items,
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

  fill: (block, { model, hasTimeline }) => [
    lineHeading(block.title, words.value[model.language], hasTimeline ? 'over periods' : 'alone', model),
    ...block.inputs.map((input) =>
      withNote(
        [
          cell(input.label, 'label'),
          { content: input.example, look: 'input' as const, format: input.format, typed: input },
          cell(input.unit, 'unit'),
        ],
        input.note,
        'note',
        hasTimeline,
      ),
    ),
  ],
};
