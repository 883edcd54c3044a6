// The questions of a template on their way to being answers: what is in the fields, as text, and what it means.
import type { Language, Texts } from '../../locales/language';
import { takeTyped, type TypedValues, type WorkbookPlan } from '../../plan';
import { askedOf, checkAnswers, initialAnswers, type AnswerProblem } from '../../templates/answers';
import type { Answer, Answers, Question, Template } from '../../templates/template';
import { parseNumber, typedNumber } from '../numbers';

/** One line of a list or of a table; the key stays with it when it moves. */
export interface DraftRow {
  readonly key: number;
  readonly cells: Readonly<Record<string, string>>;
}
export type Draft = string | readonly DraftRow[];

export interface Form {
  readonly template: Template;
  /** In which numbers are typed. */
  readonly language: Language;
  /** In which the model will be written; the pane's own until the user chooses another. */
  readonly sheetsLanguage: Language;
  readonly sheetsLanguageChosen: boolean;
  /** ISO. */
  readonly today: string;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** What the user had made of an option's own answers when choosing another, by `placeOf` that option. */
  readonly kept: Readonly<Record<string, Answers>>;
  /** What another model fills: its inputs as they stand, and what these questions were answered before. */
  readonly taking?: {
    readonly from: string;
    readonly source: TakenFrom;
    readonly before: Answers;
  };
}

/** The column of a list's only text. */
export const listColumn = 'name';

/** Each model has a title of its own. */
const ownQuestion = 'name';

/** `titles`: of the models that are there already, none of which the new one gets. */
export function openForm(template: Template, language: Language, today: string, titles: readonly unknown[] = []): Form {
  const answers = initialAnswers(template, language, today);
  return {
    template,
    language,
    sheetsLanguage: language,
    sheetsLanguageChosen: false,
    today,
    drafts: draftsOf(template, { ...answers, ...ownTitle(answers, titles) }, language),
    kept: {},
  };
}

function ownTitle(answers: Answers, titles: readonly unknown[]): Answers {
  const title = answers[ownQuestion];
  if (typeof title !== 'string') return {};
  let own = title;
  for (let number = 2; titles.includes(own); number++) own = `${title} ${number}`;
  return { [ownQuestion]: own };
}

/** The answers of a model that is there; those that an earlier version of the template took begin anew. */
export function knownAnswers(template: Template, answers: Answers, language: Language, today: string): Answers {
  const wrong = new Set(checkAnswers(template, answers).map(({ question }) => question));
  const fitting = template.questions.filter(({ id }) => !wrong.has(id) && answers[id] !== undefined);
  // What a model was made without before it was asked is not what a new one begins with.
  const unanswered = template.questions.flatMap((question): [string, Answer][] =>
    question.kind === 'choice' && question.unanswered !== undefined && answers[question.id] === undefined
      ? [[question.id, question.unanswered]]
      : [],
  );
  return {
    ...initialAnswers(template, language, today),
    ...Object.fromEntries(unanswered),
    ...Object.fromEntries(fitting.map(({ id }) => [id, answers[id] ?? ''])),
  };
}

/** The questions of a model that is there, with its answers. */
export function formOfModel(
  template: Template,
  answers: Answers,
  sheetsLanguage: Language,
  language: Language,
  today: string,
): Form {
  return {
    ...openForm(template, language, today),
    sheetsLanguage,
    sheetsLanguageChosen: true,
    drafts: draftsOf(template, answers, language),
  };
}

/** The questions by the screens on which they are asked, in their order. */
export function stepsOf(form: Form): readonly { readonly title?: Texts; readonly questions: readonly Question[] }[] {
  const steps: { title?: Texts; questions: Question[] }[] = [];
  for (const question of askedOf(form.template, answersOf(form))) {
    const { step } = question;
    const open = steps[steps.length - 1];
    if (open && step === undefined) open.questions.push(question);
    else steps.push({ ...(step && { title: step }), questions: [question] });
  }
  return steps;
}

/** What the fields mean. A number that cannot be read stays text, which the check then refuses. */
export function answersOf({ template, drafts, language }: Form): Answers {
  return Object.fromEntries(
    template.questions.map((question) => [question.id, answerOf(question, drafts[question.id] ?? '', language)]),
  );
}

export function problemsOf(form: Form): readonly AnswerProblem[] {
  return checkAnswers(form.template, answersOf(form));
}

/**
 * The form with one field filled in. A choice may answer other questions too; what the user had typed there comes back
 * with the option that it was typed under.
 */
export function answered(form: Form, question: string, draft: Draft): Form {
  const filled = { ...form, drafts: { ...form.drafts, [question]: draft } };
  const asked = form.template.questions.find(({ id }) => id === question);
  return asked?.kind === 'choice' ? withSets(filled, asked, form.drafts[question] ?? '', draft) : filled;
}

type Choice = Extract<Question, { kind: 'choice' }>;

function withSets(form: Form, choice: Choice, before: Draft, after: Draft): Form {
  const set = [...new Set(choice.options.flatMap(({ sets }) => Object.keys(sets ?? {})))];
  if (set.length === 0 || before === after) return form;
  const answers = answersOf(form);
  const typed = set.filter((id) => exampleIndex(form, id, answers[id]) < 0);
  const leaving = Object.fromEntries(typed.map((id) => [id, answers[id] ?? '']));
  const kept = { ...form.kept, [placeOf(choice, before)]: leaving };
  const coming = Object.fromEntries(
    set.flatMap((id): [string, Draft][] => {
      const example = choice.options.find(({ value }) => value === after)?.sets?.[id]?.[form.sheetsLanguage];
      const answer = kept[placeOf(choice, after)]?.[id] ?? example;
      return answer === undefined ? [] : [[id, draftOf(answer, form.language)]];
    }),
  );
  return { ...form, kept, drafts: { ...form.drafts, ...coming } };
}

function placeOf(choice: Choice, option: Draft): string {
  return `${choice.id}=${typeof option === 'string' ? option : ''}`;
}

/** What a question can be answered with before anybody types: at first, and by every option that answers it. */
function examplesOf({ template, today }: Form, question: string, language: Language): readonly (Answer | undefined)[] {
  const options = template.questions.flatMap((one) => (one.kind === 'choice' ? one.options : []));
  return [
    initialAnswers(template, language, today)[question],
    ...options.map(({ sets }) => sets?.[question]?.[language]),
  ];
}

/** Which of its examples an answer is; below zero for one that was typed. */
function exampleIndex(form: Form, question: string, answer: Answer | undefined): number {
  const own = JSON.stringify(answer);
  return examplesOf(form, question, form.sheetsLanguage).findIndex((example) => JSON.stringify(example) === own);
}

/** The same answers as another language of the pane types them. */
export function inLanguage(form: Form, language: Language): Form {
  if (form.language === language) return form;
  const rewritten = { ...form, language, drafts: draftsOf(form.template, answersOf(form), language) };
  return form.sheetsLanguageChosen ? rewritten : sheetsIn(rewritten, language);
}

/** The model in another language; what the user has not touched becomes that language's example. */
export function withSheetsLanguage(form: Form, sheetsLanguage: Language): Form {
  return { ...sheetsIn(form, sheetsLanguage), sheetsLanguageChosen: true };
}

function sheetsIn(form: Form, sheetsLanguage: Language): Form {
  const answers = answersOf(form);
  const examples = form.template.questions.flatMap(({ id }): [string, Draft][] => {
    const example = examplesOf(form, id, sheetsLanguage)[exampleIndex(form, id, answers[id])];
    return example === undefined ? [] : [[id, draftOf(example, form.language)]];
  });
  return { ...form, sheetsLanguage, drafts: { ...form.drafts, ...Object.fromEntries(examples) } };
}

/** A row as it is before anything is typed in it. */
export function emptyRow(question: Question, rows: readonly DraftRow[]): DraftRow {
  const columns = question.kind === 'rows' ? question.columns.map((column) => column.id) : [listColumn];
  return {
    key: 1 + Math.max(-1, ...rows.map((row) => row.key)),
    cells: Object.fromEntries(columns.map((column) => [column, ''])),
  };
}

/** `rows` with the one at `from` put before the one that is at `to` without it. */
export function moved(rows: readonly DraftRow[], from: number, to: number): readonly DraftRow[] {
  const others = rows.filter((_, position) => position !== from);
  return [...others.slice(0, to), ...rows.slice(from, from + 1), ...others.slice(to)];
}

/** What the workbook holds already: another model, or what its orders name. */
export interface TakenFrom {
  readonly template: { readonly questions: readonly Pick<Question, 'id' | 'kind'>[] };
  readonly answers: Answers;
  /** Of a model: what stands in its inputs. */
  readonly before?: WorkbookPlan;
  readonly typed?: TypedValues;
}

/** What another model says to the questions of a form, where it says something else that would do. */
export function answersToTake(form: Form, { template: other, answers }: TakenFrom): Answers {
  const { template } = form;
  const now = answersOf(form);
  return Object.fromEntries(
    askedOf(template, now).flatMap((question): [string, Answer][] => {
      const { id, kind } = question;
      const asked = other.questions.find((one) => one.id === id && one.kind === kind);
      const answer = asked && id !== ownQuestion ? fittingAnswer(question, answers[id]) : undefined;
      if (answer === undefined || JSON.stringify(answer) === JSON.stringify(now[id])) return [];
      const problems = checkAnswers(template, { ...now, [id]: answer });
      return problems.some((problem) => problem.question === id) ? [] : [[id, answer]];
    }),
  );
}

/** Of rows the columns that are asked for, where the other has all of them. */
function fittingAnswer(question: Question, answer: Answer | undefined): Answer | undefined {
  if (question.kind !== 'rows' || !Array.isArray(answer)) return answer;
  const rows = answer as readonly Readonly<Record<string, string | number>>[];
  const ids = question.columns.map(({ id }) => id);
  if (rows.some((row) => ids.some((id) => row[id] === undefined))) return undefined;
  return rows.map((row) => Object.fromEntries(ids.map((id) => [id, row[id] ?? ''])));
}

/** The form with what another model says, and to be filled with what stands in its inputs. */
export function withTaken(form: Form, source: TakenFrom, from: string): Form {
  const answers = answersToTake(form, source);
  const now = answersOf(form);
  const before = Object.fromEntries(Object.keys(answers).map((id) => [id, now[id] ?? '']));
  return { ...answeredWith(form, answers), taking: { from, source, before } };
}

/** The form as it was before it took anything; what was changed besides stays. */
export function withoutTaken({ taking, ...form }: Form): Form {
  return taking ? answeredWith(form, taking.before) : form;
}

function answeredWith(form: Form, answers: Answers): Form {
  const drafts = Object.entries(answers).map(([id, answer]) => [id, draftOf(answer, form.language)] as const);
  return { ...form, drafts: { ...form.drafts, ...Object.fromEntries(drafts) } };
}

/** A plan with what stands in the same inputs of another model, and what these are. */
export function takenInputs(made: WorkbookPlan, { before, typed }: TakenFrom): ReturnType<typeof takeTyped> {
  return before && typed ? takeTyped(made, before, typed) : { plan: made, taken: [] };
}

/** A plan of a form's answers with what its inputs take from another model. */
export function withTakenInputs(made: WorkbookPlan, { taking }: Form): WorkbookPlan {
  return taking ? takenInputs(made, taking.source).plan : made;
}

function draftsOf(template: Template, answers: Answers, language: Language): Form['drafts'] {
  return Object.fromEntries(
    template.questions.map((question) => [question.id, draftOf(answers[question.id] ?? '', language)]),
  );
}

function draftOf(answer: Answer, language: Language): Draft {
  if (typeof answer === 'string') return answer;
  // For a field that only takes bare digits.
  if (typeof answer === 'number') return String(answer);
  return answer.map((row: string | Readonly<Record<string, string | number>>, key) => ({
    key,
    cells: typeof row === 'string' ? { [listColumn]: row } : typedCells(row, language),
  }));
}

function typedCells(row: Readonly<Record<string, string | number>>, language: Language): DraftRow['cells'] {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]): [string, string] => [
      column,
      typeof value === 'number' ? typedNumber(value, language) : value,
    ]),
  );
}

function answerOf(question: Question, draft: Draft, language: Language): Answer {
  const number = (text: string): number | string => parseNumber(text, language) ?? text.trim();
  if (typeof draft === 'string') {
    if (question.kind === 'whole') return number(draft);
    return question.kind === 'currency' ? draft.trim().toUpperCase() : draft.trim();
  }
  if (question.kind !== 'rows') return draft.map(({ cells }) => (cells[listColumn] ?? '').trim());
  return draft.map(({ cells }) =>
    Object.fromEntries(
      question.columns.map(({ id, kind }) => {
        const text = cells[id] ?? '';
        return [id, kind === 'number' ? number(text) : text.trim()];
      }),
    ),
  );
}
