import fc from 'fast-check';
import { eachWith, runs } from '../depth';
import type { Texts } from '../../src/locales/language';
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import type { Answer, Question, Template } from '../../src/templates';
import { checkAnswers, initialAnswers, templates } from '../../src/templates';
import { partsOf } from '../plan/excel-formula';

const words: Texts = { en: 'a', ru: 'а', zh: '甲', vi: 'á' };

function asking(question: Question): Template {
  return {
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
    questions: [question],
    build: () => {
      throw new Error('not built');
    },
  };
}

const base = { id: 'q', label: words, hint: words };
const text: Question = { ...base, kind: 'text', maxLength: 10, initial: words };
const whole: Question = { ...base, kind: 'whole', min: 3, max: 60, initial: 12 };
const choice: Question = { ...base, kind: 'choice', options: [{ value: 'week', label: words }], initial: 'week' };
const currency: Question = { ...base, kind: 'currency', suggested: [], initial: words };
const date: Question = { ...base, kind: 'date', min: '2000-01-01', max: '2099-12-31' };
const list: Question = {
  ...base,
  kind: 'list',
  min: 2,
  max: 3,
  maxLength: 10,
  initial: { en: ['a'], ru: ['а'], zh: ['甲'], vi: ['á'] },
};
const rows: Question = {
  ...base,
  kind: 'rows',
  min: 1,
  max: 2,
  columns: [
    { id: 'name', label: words, kind: 'text', maxLength: 10 },
    { id: 'price', label: words, kind: 'number', min: 0.01, max: 1000 },
  ],
  initial: { en: [], ru: [], zh: [], vi: [] },
};

const problemsWith = (question: Question, answer: unknown): { where: string; said: string }[] =>
  checkAnswers(asking(question), { q: answer as Answer }).map(({ row, column, text: said }) => ({
    where: [row, column].filter((one) => one !== undefined).join('.'),
    said: said.en,
  }));

describe('answers that cannot make a plan are refused in words', () => {
  test.each<[string, Question, unknown, string, RegExp]>([
    ['a blank text', text, '  ', '', /empty/],
    ['a text that is too long', text, 'a'.repeat(11), '', /shorten it to 10/],
    ['a name with a wildcard', { ...list, areCriteria: true }, ['a', 'b?'], '1', /search pattern: leave/],
    ['a name like a comparison', { ...list, areCriteria: true }, ['<a', 'b'], '0', /search pattern: leave/],
    ['a text like a formula', text, '=A1', '', /formula: begin with a letter/],
    ['a text like a sum', text, '+7 days', '', /formula/],
    ['a text like a negative', text, '-b', '', /formula/],
    ['a text like a mention', text, '@home', '', /formula/],
    ['a text that begins with an apostrophe', text, "'90s", '', /formula/],
    ['a formula behind a space', text, ' =A1', '', /formula/],
    ['a text that is a number', text, '2026', '', /number: add a word/],
    ['a text on two lines', text, 'a\nb', '', /line break/],
    ['a number that is text', whole, '12', '', /number is needed/],
    ['a number with decimals', whole, 3.5, '', /whole number/],
    ['a number too small', whole, 2, '', /from 3 to 60/],
    ['a number too large', whole, 61, '', /from 3 to 60/],
    ['no number', whole, NaN, '', /number is needed/],
    ['something that is not on offer', choice, 'month', '', /choose one from the list/],
    ['a currency in small letters', currency, 'usd', '', /three capital letters/],
    ['a currency that does not exist', currency, 'XYZ', '', /three capital letters/],
    ['a day that does not exist', date, '2026-02-30', '', /not a date/],
    ['a date in another notation', date, '01.03.2026', '', /not a date/],
    ['a date too early', date, '1999-12-31', '', /from 1 Jan 2000 to 31 Dec 2099/],
    ['too few items', list, ['a'], '', /at least 2/],
    ['too many items', list, ['a', 'b', 'c', 'd'], '', /3 at most/],
    ['an item that is there twice, but for case', list, ['Ads', ' ads'], '1', /already there/],
    ['a blank item', list, ['a', ''], '1', /empty/],
    ['a row without a name', rows, [{ name: '', price: 5 }], '0.name', /empty/],
    ['a row without a price', rows, [{ name: 'a' }], '0.price', /number is needed/],
    ['a price out of range', rows, [{ name: 'a', price: 0 }], '0.price', /from 0.01 to 1,000/],
    [
      'two rows of one name',
      rows,
      [
        { name: 'a', price: 1 },
        { name: 'A', price: 2 },
      ],
      '1.name',
      /already there/,
    ],
    ['rows that are none', rows, 'a', '', /at least 1/],
    ['nothing at all', text, undefined, '', /empty/],
  ])('%s', (_, question, answer, where, said) => {
    const problems = problemsWith(question, answer);
    expect(problems.map((problem) => problem.where)).toEqual([where]);
    expect(problems[0]?.said).toMatch(said);
  });

  test.each<[Question, unknown]>([
    [text, '7 дней'],
    [whole, 60],
    [choice, 'week'],
    [currency, 'KZT'],
    [date, '2028-02-29'],
    [list, ['a', 'b']],
    [rows, [{ name: 'a', price: 0.01 }]],
  ])('%j takes %j', (question, answer) => {
    expect(problemsWith(question, answer)).toEqual([]);
  });

  test('every problem is said differently in each language', () => {
    const answers: [Question, unknown][] = [
      [text, ''],
      [text, 'a'.repeat(11)],
      [text, '='],
      [text, '5'],
      [text, 'a\n'],
      [whole, 'x'],
      [whole, 3.5],
      [whole, 99],
      [choice, ''],
      [currency, ''],
      [date, ''],
      [date, '1900-01-01'],
      [list, ['a']],
      [list, ['a', 'b', 'c', 'd']],
      [list, ['a', 'a']],
    ];
    for (const [question, answer] of answers) {
      for (const problem of checkAnswers(asking(question), { q: answer as Answer })) {
        expect(new Set(Object.values(problem.text)).size).toBe(languages.length);
      }
    }
  });
});

describe('the first answers', () => {
  test.each([
    ['2026-02-10', '2026-03-01'],
    ['2026-12-31', '2027-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['1990-05-05', '2000-01-01'],
  ])('begin, on %s, at %s', (today, expected) => {
    expect(initialAnswers(asking(date), 'en', today)['q']).toBe(expected);
  });

  test.each(eachWith(templates, languages).map(([template, language]) => [template.id, language, template] as const))(
    'of %s in %s make a plan',
    (_, language, template) => {
      const answers = initialAnswers(template, language, '2026-02-10');
      expect(checkAnswers(template, answers)).toEqual([]);
      expect(plan(template, answers, language).sheets.length).toBeGreaterThan(3);
    },
  );

  test('offer what can be answered: options, currencies, sizes', () => {
    for (const { questions } of templates) {
      for (const question of questions) {
        if (question.kind === 'choice') {
          expect(question.options.map(({ value }) => value)).toContain(question.initial);
        }
        if (question.kind === 'currency') {
          for (const code of question.suggested) expect(problemsWith({ ...question, id: 'q' }, code)).toEqual([]);
        }
      }
    }
  });
});

test('answers that pass the checks make a plan, whatever they are', () => {
  const [template] = templates;
  if (!template) throw new Error('there is no template');
  const name = fc.oneof(
    { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'a"b',
            "o'clock",
            'Май 2026',
            '抖音',
            '100 % mine',
            '[x]',
            '{1} a',
            '$A$1',
            'Plan!A1',
            'a\\b',
          ),
          fc.stringMatching(/^[a-z0-9 "'=!$]{0,8}$/),
        )
        .map((parts) => parts.join('')),
    },
  );
  const mostly = <T>(usual: readonly T[], unusual: T): fc.Arbitrary<T> =>
    fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constant(unusual) });
  const priced = (minLength: number): fc.Arbitrary<{ name: string; price: number }[]> =>
    fc.array(fc.record({ name, price: fc.integer({ min: 0, max: 1_000_000 }) }), { minLength, maxLength: 2 });
  const any = fc.record({
    name,
    depth: mostly(['essential', 'full'], 'deep'),
    business: mostly(['school', 'shop', 'app', 'companies'], 'zoo'),
    products: priced(1),
    offers: priced(0),
    currency: mostly(['USD', 'RUB', 'CHF'], 'XYZ'),
    start: mostly(['2026-03-01', '2099-12-31'], '2026-02-30'),
    period_kind: mostly(['week', 'month', 'quarter'], 'year'),
    periods: fc.integer({ min: 2, max: 61 }),
    channels: fc.array(name, { minLength: 1, maxLength: 3 }),
    stages: fc.array(name, { minLength: 2, maxLength: 3 }),
    scenarios: fc.array(name, { minLength: 1, maxLength: 3 }),
    starts: mostly(['yes', 'no'], 'perhaps'),
  });
  let made = 0;
  fc.assert(
    fc.property(any, (answers) => {
      if (checkAnswers(template, answers).length > 0) return;
      made += 1;
      for (const { contents } of plan(template, answers, 'vi').sheets) {
        for (const content of contents.flatMap(({ cells }) => cells.flat())) {
          // What is typed may stand inside a formula's quotes, but never break out of them.
          if (typeof content === 'string' && content.startsWith('=')) {
            for (const { kind, text } of partsOf(content))
              if (kind === 'name') expect(text).toMatch(/^[A-Z][A-Za-z0-9_]+$/);
          }
        }
      }
    }),
    { numRuns: runs(100) },
  );
  expect(made).toBeGreaterThan(runs(100) / 5);
});
