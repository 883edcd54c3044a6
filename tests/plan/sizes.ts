/** Answers of several sizes to a template's questions: what the lint and the golden plans go over. */
import { languages, type Language } from '../../src/locales/language';
import type { Answer, Answers, Question, Template } from '../../src/templates';
import { initialAnswers, templates } from '../../src/templates';
import { eachWith, isWhole } from '../depth';

export const sizes = ['smallest', 'default', 'largest'] as const;
export type Size = (typeof sizes)[number];

/** Every language at every size; in a sample a template has one size in one language, the next template the next of both. */
export function languagesAndSizes({ id }: Template): (readonly [Language, Size])[] {
  const turn = templates.findIndex((template) => template.id === id);
  return eachWith(isWhole ? sizes : sizes.slice(turn % sizes.length).slice(0, 1), [
    ...languages.slice(turn % languages.length),
    ...languages.slice(0, turn % languages.length),
  ]).map(([size, language]) => [language, size] as const);
}

/** The day on which the tests ask. */
export const today = '2026-02-10';

export function answersOf(template: Template, language: Language, size: Size): Answers {
  const initial = initialAnswers(template, language, today);
  if (size === 'default') return initial;
  const answers = Object.fromEntries(
    template.questions.map((question) => [question.id, sized(question, initial[question.id] ?? '', size)]),
  );
  for (const question of template.questions) {
    if (question.kind !== 'list' || question.inside === undefined) continue;
    const count = size === 'largest' ? question.max : question.min;
    answers[question.id] = (answers[question.inside] as readonly string[]).slice(1, -1).slice(0, count);
  }
  return answers;
}

function sized(question: Question, initial: Answer, size: 'smallest' | 'largest'): Answer {
  const isLargest = size === 'largest';
  const count = 'min' in question && typeof question.min === 'number' ? (isLargest ? question.max : question.min) : 0;
  switch (question.kind) {
    case 'whole':
      return Number(count);
    case 'text':
      return isLargest ? 'Щ'.repeat(question.maxLength) : 'A';
    case 'list':
      return Array.from({ length: Number(count) }, (_, index) => {
        const name = `${String.fromCharCode(65 + index)}${isLargest ? 'm' : ''}`;
        return isLargest ? name.padEnd(question.maxLength, 'щ') : name;
      });
    case 'rows':
      return Array.from({ length: Number(count) }, (_, index) =>
        Object.fromEntries(
          question.columns.map((column) => [
            column.id,
            column.kind === 'number'
              ? isLargest
                ? column.max
                : column.min
              : `${String.fromCharCode(65 + index)}`.padEnd(isLargest ? column.maxLength : 1, 'щ'),
          ]),
        ),
      );
    case 'choice':
      return (isLargest ? question.options.at(-1) : question.options[0])?.value ?? '';
    default:
      return initial;
  }
}
