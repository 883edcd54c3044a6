import type { Texts } from '../../locales/language';
import type { InputSpec, ModelSpec, Words } from '../spec';
import type { Question } from '../template';
import { dateUnit, factor, text } from './units';
import * as say from './general.texts';

/** What every model asks, says and checks about itself. */

/** The first question of a template; `step` is the title of the screen that it begins. */
export function nameQuestion(initial: Texts, step: Texts) {
  return {
    id: 'name',
    kind: 'text',
    step,
    label: say.titleOfPlan,
    hint: say.nameHint,
    maxLength: 60,
    initial,
  } as const satisfies Question;
}

/** Whether a part is in a document. */
export function partQuestion<const Id extends string>(id: Id, label: Texts, hint: Texts, step?: Texts) {
  return {
    id,
    kind: 'choice',
    ...(step && { step }),
    label,
    hint,
    options: [
      { value: 'no', label: say.no },
      { value: 'yes', label: say.yes },
    ],
    initial: 'yes',
  } as const satisfies Question;
}

export const currencyQuestion = {
  id: 'currency',
  kind: 'currency',
  label: say.currency,
  hint: say.currencyHint,
  suggested: ['USD', 'EUR', 'RUB', 'CNY', 'VND', 'KZT', 'GBP'],
  initial: say.usd,
} as const satisfies Question;

/** What a question about things to sell asks of each. */
export const priceColumns = [
  { id: 'name', label: say.name, kind: 'text', maxLength: 40 },
  { id: 'price', label: say.price, kind: 'number', min: 0.01, max: 1e9 },
] as const;

/** Who keeps the model. */
export const preparedBy: InputSpec = {
  id: 'prepared_by',
  label: say.preparedBy,
  unit: text,
  note: say.preparedByNote,
  format: 'text',
  // Only the user knows: an invented team would be taken for the truth, and printed.
  example: say.yourName,
};

/** The same, and of when it is. `firstDay`: ISO, the example of the date. */
export function authorInputs(firstDay: string): readonly InputSpec[] {
  return [
    preparedBy,
    {
      id: 'version_date',
      label: say.versionOf,
      unit: dateUnit,
      note: say.versionDateNote,
      format: 'date',
      example: firstDay,
    },
  ];
}

export const preparedByFact: ModelSpec['about']['facts'][number] = { label: say.preparedBy, formula: 'prepared_by' };

export const authorFacts: ModelSpec['about']['facts'] = [
  preparedByFact,
  { label: say.versionOf, formula: 'version_date', format: 'date' },
];

/** The input that `checks.tolerance` of the model names. */
export const toleranceInput: InputSpec = {
  id: 'check_tolerance',
  label: say.toleranceOfChecks,
  unit: say.share,
  note: say.checkToleranceNote,
  format: 'factor',
  // Sums are exact to about fifteen figures only: without any tolerance right models would fail.
  min: 0.000001,
  max: 0.01,
  example: 0.000001,
};

/** Words that formulas say where there is no number. */
export const noNumberWords = { none: '–', no_rate: say.notFound, never: say.notInThisPlan } as const satisfies Readonly<
  Record<string, Words>
>;

/** How wide the interval of a share, a score or a curve is, in standard errors. */
export const intervalInput = {
  id: 'z_value',
  label: say.widthOfInterval,
  unit: factor,
  note: say.zValueNote,
  format: 'factor',
  max: 5,
  example: 1.96,
} as const satisfies InputSpec;
