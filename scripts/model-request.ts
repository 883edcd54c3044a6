// What a command line asks for: a template, its answers, the language of the sheets and the file.
import { languages, type Language } from '../src/locales/language';
import {
  askedOf,
  checkAnswers,
  initialAnswers,
  templates,
  type Answer,
  type Answers,
  type Template,
} from '../src/templates';
import type { Question } from '../src/templates';

export interface ModelRequest {
  readonly template: Template;
  readonly answers: Answers;
  readonly language: Language;
  /** As typed. */
  readonly out: string;
  /** Whether a file of that name may be written over. */
  readonly replace: boolean;
}

/** A command line that cannot be followed; the message says why and what to do. */
export class Unusable extends Error {}

interface Surroundings {
  /** An ISO date. */
  readonly today: string;
  /** The text of a file. Throws where there is none. */
  readonly read: (file: string) => string;
}

/**
 * Reads `sales-plan --language ru --periods 12 --answers FILE.json --out plan.xlsx`. An answer on the line goes before
 * the same answer in the file, and either before the one that the template begins with. Throws `Unusable`.
 */
export function readRequest(words: readonly string[], { today, read }: Surroundings): ModelRequest {
  const { template, options } = parted(words);
  const language = languageOf(options.get('language') ?? 'en');
  const file = options.get('answers');
  const given: Record<string, unknown> = file === undefined ? {} : answersIn(file, read);
  for (const [id, text] of options) {
    if (!ownOptions.includes(id)) given[id] = typedAnswer(template, id, text);
  }
  refuseUnknown(template, given, language, today);
  const answers = { ...initialAnswers(template, language, today), ...chosen(template, given, language), ...given };
  refuseWrong(template, answers as Answers);
  refuseUnasked(template, given, answers as Answers);
  return {
    template,
    answers: answers as Answers,
    language,
    out: options.get('out') ?? `${template.id}.xlsx`,
    replace: options.has('replace'),
  };
}

/** What can be typed, and for a template what it asks. */
export function help(words: readonly string[], today: string): string {
  const template = templates.find(({ id }) => words.includes(id));
  const usage = [
    'npm run model -- TEMPLATE [--language en|ru|zh|vi] [--QUESTION ANSWER …] [--answers FILE.json] [--out FILE.xlsx] [--replace]',
    '',
  ];
  if (!template)
    return [...usage, 'Templates:', ...templates.map(({ id, purpose }) => `  ${id}  ${purpose.en}`)].join('\n');
  const at = words.indexOf('--language');
  const language = at < 0 ? 'en' : languageOf(words[at + 1] ?? '');
  return [...usage, `${template.id} asks:`, ...questionLines(template, language, today)].join('\n');
}

const ownOptions = ['language', 'answers', 'out', 'replace'];
const withoutValue = ['replace'];

function parted(words: readonly string[]): { template: Template; options: Map<string, string> } {
  const options = new Map<string, string>();
  const plain: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, id, inline] = /^--([^=]+)(?:=([^]*))?$/.exec(word) ?? [];
    if (id === undefined) plain.push(word);
    else if (withoutValue.includes(id)) options.set(id, '');
    else {
      const value = inline ?? rest.shift();
      if (value === undefined) throw new Unusable(`--${id} is not followed by its value.`);
      options.set(id, value);
    }
  }
  const [id, more] = plain;
  const template = templates.find((one) => one.id === id);
  const known = templates.map((one) => one.id).join(', ');
  if (id === undefined) throw new Unusable(`Name a template: ${known}.`);
  if (!template) throw new Unusable(`There is no template "${id}". The templates are: ${known}.`);
  if (more !== undefined)
    throw new Unusable(
      `"${more}" is not understood: an answer is typed as --QUESTION ANSWER, in quotes if it has spaces.`,
    );
  return { template, options };
}

function languageOf(word: string): Language {
  const language = languages.find((one) => one === word);
  if (!language) throw new Unusable(`There is no language "${word}". The languages are: ${languages.join(', ')}.`);
  return language;
}

function answersIn(file: string, read: (file: string) => string): Record<string, unknown> {
  let text: string;
  try {
    text = read(file);
  } catch {
    throw new Unusable(`The answers ${file} cannot be read: check the name of the file.`);
  }
  let answers: unknown;
  try {
    answers = JSON.parse(text);
  } catch (error) {
    throw new Unusable(`The answers ${file} are no JSON: ${(error as Error).message}.`);
  }
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new Unusable(`The answers ${file} must be one object: { "periods": 12, … }.`);
  return { ...answers };
}

/** A word of the line as the answer that its question takes. */
function typedAnswer(template: Template, id: string, text: string): unknown {
  const question = template.questions.find((one) => one.id === id);
  switch (question?.kind) {
    case 'whole':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'list':
      return text.split(',').map((item) => item.trim());
    case 'rows':
      throw new Unusable(`--${id} has several figures in each line: write it into a file for --answers, such as
  { "${id}": ${JSON.stringify(question.initial.en)} }`);
    default:
      return text;
  }
}

/** What the options that were chosen answer to other questions. */
function chosen(
  template: Template,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): Record<string, Answer> {
  return Object.fromEntries(
    template.questions.flatMap((question) => {
      const option =
        question.kind === 'choice' ? question.options.find(({ value }) => value === given[question.id]) : undefined;
      return Object.entries(option?.sets ?? {}).map(([id, answer]): [string, Answer] => [id, answer[language]]);
    }),
  );
}

function refuseUnknown(
  template: Template,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  today: string,
): void {
  const unknown = Object.entries(given).flatMap(([id, answer]) => {
    const question = template.questions.find((one) => one.id === id);
    if (!question) return [`"${id}"`];
    if (question.kind !== 'rows' || !Array.isArray(answer)) return [];
    const columns = question.columns.map((column) => column.id);
    const typed = new Set(answer.flatMap((row: unknown) => Object.keys(Object(row) as object)));
    return [...typed].filter((column) => !columns.includes(column)).map((column) => `"${column}" in "${id}"`);
  });
  if (unknown.length === 0) return;
  throw new Unusable(
    [
      `${template.id} does not ask for ${unknown.join(', ')}. It asks for:`,
      ...questionLines(template, language, today),
    ].join('\n'),
  );
}

function refuseWrong(template: Template, answers: Answers): void {
  const problems = checkAnswers(template, answers);
  if (problems.length === 0) return;
  throw new Unusable(
    [
      'These answers do not fit:',
      ...problems.map(({ question, row, column, text }) => {
        const place = row === undefined ? '' : `, line ${row + 1}${column === undefined ? '' : `, "${column}"`}`;
        return `  ${question}${place}: ${text.en}`;
      }),
    ].join('\n'),
  );
}

/** An answer that changes nothing, as another answer leaves its question out, is a mistake of whoever gives it. */
function refuseUnasked(template: Template, given: Readonly<Record<string, unknown>>, answers: Answers): void {
  const asked = askedOf(template, answers);
  const lines = template.questions
    .filter((question) => given[question.id] !== undefined && !asked.includes(question))
    .map(({ id, when }) => `  ${id}: it is only asked with --${when?.question ?? ''} ${when?.is ?? ''}.`);
  if (lines.length > 0) throw new Unusable(['These answers change nothing:', ...lines].join('\n'));
}

function questionLines(template: Template, language: Language, today: string): string[] {
  const initial = initialAnswers(template, language, today);
  return template.questions.flatMap((question) => [
    `  --${question.id}  ${question.label.en}: ${takes(question)}${question.when ? `; only with --${question.when.question} ${question.when.is}` : ''}`,
    `      ${question.hint.en}`,
    `      Begins with ${JSON.stringify(initial[question.id])}`,
  ]);
}

function takes(question: Question): string {
  switch (question.kind) {
    case 'text':
      return `a text of up to ${question.maxLength} characters`;
    case 'whole':
      return `a whole number from ${question.min} to ${question.max}`;
    case 'choice':
      return question.options.map(({ value }) => value).join(' | ');
    case 'currency':
      return 'three letters';
    case 'date':
      return `a date from ${question.min} to ${question.max}`;
    case 'list':
      return `${question.min} to ${question.max} names, with commas between them`;
    case 'rows':
      return `${question.min} to ${question.max} lines of ${question.columns.map(({ id }) => id).join(', ')}; in the file of --answers`;
  }
}
