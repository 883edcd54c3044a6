import type { ModelSpec } from './spec';
import type { Answer, Answers, Question, Template } from './template';

/** Answers typed by the questions that they answer, so that a `build` reads no answer as anything else than it is. */

type Asked<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

type RowOf<Columns extends Asked<'rows'>['columns']> = {
  readonly [Column in Columns[number] as Column['id']]: Column['kind'] extends 'number' ? number : string;
};

type AnswerTo<Q extends Question> = Q extends { readonly kind: 'whole' }
  ? number
  : Q extends { readonly kind: 'choice' }
    ? Q['options'][number]['value']
    : Q extends { readonly kind: 'list' }
      ? readonly string[]
      : Q extends { readonly kind: 'rows' }
        ? readonly RowOf<Q['columns']>[]
        : string;

/** By the ids of the questions. */
export type AnswersTo<Questions extends readonly Question[]> = {
  readonly [Q in Questions[number] as Q['id']]: AnswerTo<Q>;
};

/** A template whose model is built of the answers to its questions. Names come without the spaces round them. */
export function template<const Questions extends readonly Question[]>({
  build,
  ...about
}: Omit<Template, 'questions' | 'build'> & {
  readonly questions: Questions;
  readonly build: (answers: AnswersTo<Questions>) => ModelSpec;
}): Template {
  return { ...about, build: (answers) => build(readAnswers(about.questions, answers)) };
}

function readAnswers<const Questions extends readonly Question[]>(
  questions: Questions,
  answers: Answers,
): AnswersTo<Questions> {
  return Object.fromEntries(
    questions.map((question) => [question.id, read(question, answers[question.id])]),
  ) as AnswersTo<Questions>;
}

function read(question: Question, answer: Answer | undefined): Answer {
  switch (question.kind) {
    case 'whole':
      return typeof answer === 'number' ? answer : unchecked(question);
    case 'text':
    case 'currency':
    case 'date':
      return typeof answer === 'string' ? answer.trim() : unchecked(question);
    case 'choice': {
      // A model that was made before this was asked has no answer.
      const value = answer ?? question.unanswered;
      const chosen = question.options.find((option) => option.value === value)?.value;
      // What is not asked is not checked either; it then decides nothing.
      return chosen ?? (question.when && question.options[0] ? question.options[0].value : unchecked(question));
    }
    case 'list':
      // As with a choice: where there may be none, a model that was never asked has none.
      if (answer === undefined && question.min === 0) return [];
      return Array.isArray(answer)
        ? answer.map((name: unknown) => (typeof name === 'string' ? name.trim() : unchecked(question)))
        : unchecked(question);
    case 'rows':
      return Array.isArray(answer) ? answer.map((row: unknown) => readRow(question, row)) : unchecked(question);
  }
}

function readRow(question: Asked<'rows'>, row: unknown): Readonly<Record<string, string | number>> {
  const cells = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
  return Object.fromEntries(
    question.columns.map(({ id, kind }): [string, string | number] => {
      const value = cells[id];
      if (kind === 'text' && typeof value === 'string') return [id, value.trim()];
      return [id, kind === 'number' && typeof value === 'number' ? value : unchecked(question)];
    }),
  );
}

/** Only checked answers make a model: another is the caller's fault. */
function unchecked({ id, kind }: Question): never {
  throw new TypeError(`the answer to "${id}" is not a ${kind}`);
}
