import { isDay } from '../numerics/days';
import type { Language, Texts } from '../locales/language';
import { isCurrencyCode, writtenDate, writtenNumber } from '../locales/formats';
import type { Answer, Answers, Question, Template } from './template';
import * as texts from './answers.texts';

/** The answers to a template's questions: the first ones, and their checks. */

export interface AnswerProblem {
  readonly question: string;
  /** The item of a list or of rows, from zero. */
  readonly row?: number;
  readonly column?: string;
  /** What is wrong and what to do, one sentence. */
  readonly text: Texts;
}

type Row = Readonly<Record<string, string | number>>;

/** Answers that make a useful model at once. `today` is an ISO date. */
export function initialAnswers(template: Template, language: Language, today: string): Answers {
  return Object.fromEntries(
    template.questions.map((question) => [question.id, initialAnswer(question, language, today)]),
  );
}

function initialAnswer(question: Question, language: Language, today: string): Answer {
  switch (question.kind) {
    case 'text':
    case 'currency':
    case 'list':
    case 'rows':
      return question.initial[language];
    case 'whole':
    case 'choice':
      return question.initial;
    case 'date': {
      const next = firstOfNextMonth(today);
      return next < question.min ? question.min : next > question.max ? question.max : next;
    }
  }
}

function firstOfNextMonth(today: string): string {
  const [year = 2000, month = 1] = today.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-01`;
}

/** What stands in the way of a plan; when there is nothing, the plan can be made. What is not asked stands in no way. */
export function checkAnswers(template: Template, answers: Answers): readonly AnswerProblem[] {
  return askedOf(template, answers).flatMap((question) =>
    checkAnswer(question, answers[question.id], answers).map((problem) => ({ question: question.id, ...problem })),
  );
}

/** The questions that are asked where these are the answers. */
export function askedOf(template: Template, answers: Answers): readonly Question[] {
  return template.questions.filter(({ when }) => {
    if (!when) return true;
    const on = template.questions.find(({ id }) => id === when.question);
    const unanswered = on?.kind === 'choice' ? on.unanswered : undefined;
    return (answers[when.question] ?? unanswered) === when.is;
  });
}

type Problem = Omit<AnswerProblem, 'question'>;

function checkAnswer(question: Question, answer: Answer | undefined, answers: Answers): Problem[] {
  switch (question.kind) {
    case 'text':
      return found(checkText(answer, question.maxLength));
    case 'whole':
      return found(checkNumber(answer, question.min, question.max, true));
    case 'choice':
      return question.options.some((option) => option.value === answer) ? [] : found(problems.notChosen);
    case 'currency':
      return typeof answer === 'string' && isCurrencyCode(answer) ? [] : found(problems.currency);
    case 'date':
      return found(checkDate(answer, question.min, question.max));
    case 'list': {
      const items = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
      const others = question.inside === undefined ? undefined : answers[question.inside];
      return [
        ...found(checkSize(items.length, question.min, question.max)),
        ...items.flatMap((item, row) =>
          at(
            row,
            checkText(item, question.maxLength) ??
              (question.areCriteria ? checkCriterion(item) : undefined) ??
              (others === undefined ? undefined : checkInside(item, others)),
          ),
        ),
        ...duplicates(items).map((row) => ({ row, text: problems.duplicate })),
      ];
    }
    case 'rows': {
      const rows = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
      const cells = rows.map((row): Row => (typeof row === 'object' && row !== null ? (row as Row) : {}));
      const named = question.columns.find((column) => column.kind === 'text');
      return [
        ...found(checkSize(rows.length, question.min, question.max)),
        ...cells.flatMap((row, index) =>
          question.columns.flatMap((column) => {
            const value = row[column.id];
            const text =
              column.kind === 'text'
                ? checkText(value, column.maxLength)
                : checkNumber(value, column.min, column.max, false);
            return text ? [{ row: index, column: column.id, text }] : [];
          }),
        ),
        ...(named
          ? duplicates(cells.map((row) => row[named.id])).map((row) => ({
              row,
              column: named.id,
              text: problems.duplicate,
            }))
          : []),
      ];
    }
  }
}

function found(text: Texts | undefined): Problem[] {
  return text ? [{ text }] : [];
}

function at(row: number, text: Texts | undefined): Problem[] {
  return text ? [{ row, text }] : [];
}

function checkText(value: unknown, maxLength: number): Texts | undefined {
  if (typeof value !== 'string' || value.trim() === '') return problems.blank;
  if (value.length > maxLength) return problems.tooLong(maxLength);
  // A cell would read it as a formula, or as a part of one; other control characters cannot be shown in a cell.
  if (/^\s*[=+\-@']/.test(value)) return problems.startsLikeFormula;
  if (/\p{Cc}/u.test(value)) return problems.oneLine;
  if (!/\p{L}/u.test(value)) return problems.noLetter;
  return undefined;
}

function checkCriterion(name: unknown): Texts | undefined {
  return typeof name === 'string' && /[*?~]|^\s*[<>]/.test(name) ? problems.pattern : undefined;
}

function checkInside(name: unknown, others: Answer): Texts | undefined {
  const names = Array.isArray(others) ? (others as readonly unknown[]) : [];
  return names.slice(1, -1).some((one) => isSameName(one, name)) ? undefined : problems.notInside;
}

/** Without regard to case and surrounding spaces. */
export function isSameName(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && nameKey(one) === nameKey(other);
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function checkNumber(value: unknown, min: number, max: number, whole: boolean): Texts | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return problems.notNumber;
  if (whole && !Number.isInteger(value)) return problems.notWhole;
  return value < min || value > max ? problems.outOfRange(min, max) : undefined;
}

function checkDate(value: unknown, min: string, max: string): Texts | undefined {
  if (typeof value !== 'string' || !isDate(value)) return problems.notDate;
  return value < min || value > max ? problems.dateOutOfRange(min, max) : undefined;
}

/** Whether an ISO text is a day of the calendar: `2026-02-30` is not. */
function isDate(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isDay(year, month, day);
}

function checkSize(size: number, min: number, max: number): Texts | undefined {
  if (size < min) return problems.tooFew(min);
  return size > max ? problems.tooMany(max) : undefined;
}

/** The later ones of equal names, without regard to case and surrounding spaces. */
function duplicates(items: readonly unknown[]): number[] {
  const seen = new Set<string>();
  return items.flatMap((item, row) => {
    const key = typeof item === 'string' ? nameKey(item) : '';
    if (key === '') return [];
    if (seen.has(key)) return [row];
    seen.add(key);
    return [];
  });
}

function inEachLanguage(say: (language: Language) => string): Texts {
  return { en: say('en'), ru: say('ru'), zh: say('zh'), vi: say('vi') };
}

const problems = {
  blank: texts.thisIsEmptyTypeName,
  tooLong: (max: number): Texts => ({
    en: `This is too long: shorten it to ${max} characters.`,
    ru: `Слишком длинно: сократите до ${max} знаков.`,
    zh: `内容过长，请缩短至 ${max} 个字符以内。`,
    vi: `Quá dài: hãy rút ngắn còn tối đa ${max} ký tự.`,
  }),
  startsLikeFormula: texts.startsLikeFormula,
  oneLine: texts.oneLine,
  noLetter: texts.noLetter,
  pattern: texts.pattern,
  notInside: texts.notInside,
  duplicate: texts.duplicate,
  notNumber: texts.notNumber,
  notWhole: texts.notWhole,
  outOfRange: (min: number, max: number): Texts => {
    const low = (language: Language): string => writtenNumber(language, min);
    const high = (language: Language): string => writtenNumber(language, max);
    return {
      en: `This is out of range: type a number from ${low('en')} to ${high('en')}.`,
      ru: `Число вне допустимых границ: введите от ${low('ru')} до ${high('ru')}.`,
      zh: `超出范围，请输入 ${low('zh')} 至 ${high('zh')} 之间的数。`,
      vi: `Nằm ngoài phạm vi: hãy nhập số từ ${low('vi')} đến ${high('vi')}.`,
    };
  },
  notChosen: texts.notChosen,
  currency: texts.currency,
  notDate: texts.notDate,
  dateOutOfRange: (min: string, max: string): Texts =>
    inEachLanguage((language) => {
      const low = writtenDate(language, min);
      const high = writtenDate(language, max);
      const sentences: Texts = {
        en: `This date is out of range: choose one from ${low} to ${high}.`,
        ru: `Дата вне допустимых границ: выберите с ${low} по ${high}.`,
        zh: `日期超出范围，请选择 ${low} 至 ${high} 之间的日期。`,
        vi: `Ngày nằm ngoài phạm vi: hãy chọn từ ${low} đến ${high}.`,
      };
      return sentences[language];
    }),
  tooFew: (min: number): Texts => ({
    en: `There are too few: add some, at least ${min} in all.`,
    ru: `Слишком мало: добавьте, нужно не меньше ${min}.`,
    zh: `数量不足，至少需要 ${min} 个，请添加。`,
    vi: `Quá ít: hãy thêm, cần ít nhất ${min}.`,
  }),
  tooMany: (max: number): Texts => ({
    en: `There are too many: remove some, ${max} at most.`,
    ru: `Слишком много: удалите лишние, не больше ${max}.`,
    zh: `数量过多，最多 ${max} 个，请删除部分。`,
    vi: `Quá nhiều: hãy bớt, tối đa ${max}.`,
  }),
};
