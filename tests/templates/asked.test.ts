// Answers are typed by the questions that they answer: what does not fit does not compile, and what was not checked is refused.
import type { Texts } from '../../src/locales/language';
import { template, type AnswersTo } from '../../src/templates/asked';
import type { Answers, Question } from '../../src/templates/template';

const words: Texts = { en: 'a', ru: 'а', zh: '甲', vi: 'á' };
const base = { label: words, hint: words };
const week = { value: 'week', label: words } as const;
const month = { value: 'month', label: words } as const;

const questions = [
  { ...base, id: 'title', kind: 'text', maxLength: 10, initial: words },
  { ...base, id: 'periods', kind: 'whole', min: 1, max: 9, initial: 3 },
  { ...base, id: 'unit', kind: 'choice', options: [week, month], initial: 'week', unanswered: 'month' },
  { ...base, id: 'start', kind: 'date', min: '2000-01-01', max: '2099-12-31' },
  { ...base, id: 'channels', kind: 'list', min: 0, max: 3, maxLength: 9, initial: { en: [], ru: [], zh: [], vi: [] } },
  {
    ...base,
    id: 'products',
    kind: 'rows',
    min: 1,
    max: 3,
    columns: [
      { id: 'name', label: words, kind: 'text', maxLength: 9 },
      { id: 'price', label: words, kind: 'number', min: 0, max: 9 },
    ],
    initial: { en: [], ru: [], zh: [], vi: [] },
  },
] as const satisfies readonly Question[];

const answers: Answers = {
  title: ' Plan ',
  periods: 3,
  unit: 'week',
  start: '2026-03-01',
  channels: [' Ads ', 'Own'],
  products: [{ name: ' Course ', price: 5 }],
};

function builtWith(given: Answers): AnswersTo<typeof questions> {
  let found: AnswersTo<typeof questions> | undefined;
  const made = template({
    id: 'test',
    kind: 'model',
    version: 1,
    name: words,
    purpose: words,
    inShort: words,
    group: 'money',
    startFor: [],
    searchedAs: words,
    sources: [],
    questions,
    build: (read) => {
      found = read;
      return { title: read.title, about: { facts: [], steps: [], method: [] }, sheets: [] };
    },
  });
  made.build(given);
  if (!found) throw new Error('nothing was built');
  return found;
}

test('each answer arrives as its question asks for it, names without the spaces round them', () => {
  const read = builtWith(answers);
  // Each of these lines compiles only where the question gives the answer this type.
  const [title, periods, unit]: [string, number, 'week' | 'month'] = [read.title, read.periods, read.unit];
  const channels: readonly string[] = read.channels;
  const products: readonly { readonly name: string; readonly price: number }[] = read.products;
  // @ts-expect-error: no such question is asked
  expect(read.seats).toBeUndefined();
  // @ts-expect-error: it is a number
  const wrong: string = read.periods;
  expect(wrong).toBe(3);
  expect([title, periods, unit, read.start]).toEqual(['Plan', 3, 'week', '2026-03-01']);
  expect([channels, products]).toEqual([['Ads', 'Own'], [{ name: 'Course', price: 5 }]]);
});

test('a question that was not asked yet when a model was made is answered as such models are taken to say', () => {
  const { unit: _, ...before } = answers;
  expect(builtWith(before).unit).toBe('month');
});

test.each([
  ['title', 3],
  ['periods', '3'],
  ['unit', 'year'],
  ['channels', 'Ads'],
  ['channels', [3]],
  ['products', [{ name: 'Course', price: '5' }]],
  ['products', [{ price: 5 }]],
])('an answer to "%s" that was not checked builds nothing: %j', (id, answer) => {
  expect(() => builtWith({ ...answers, [id]: answer as never })).toThrow(`the answer to "${id}" is not a`);
});
