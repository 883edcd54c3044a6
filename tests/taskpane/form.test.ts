import {
  answered,
  answersOf,
  emptyRow,
  inLanguage,
  knownAnswers,
  moved,
  openForm,
  problemsOf,
  stepsOf,
  withSheetsLanguage,
} from '../../src/taskpane/models/form';
import type { DraftRow, Form } from '../../src/taskpane/models/form';
import { initialAnswers } from '../../src/templates/answers';
import { languages } from '../../src/locales/language';
import type { Template } from '../../src/templates/template';
import { questionnaire } from './questionnaire';

const today = '2026-01-15';
const open = (): Form => openForm(questionnaire, 'en', today);
const rowsOf = (form: Form, question: string): readonly DraftRow[] => form.drafts[question] as readonly DraftRow[];

test.each(languages)('in %s the form opens with answers that make a model at once', (language) => {
  const form = openForm(questionnaire, language, today);
  expect(problemsOf(form)).toEqual([]);
  expect(answersOf(form)).toEqual(initialAnswers(questionnaire, language, today));
});

test('what is typed becomes the answer, without the spaces round it', () => {
  let form = answered(open(), 'name', '  Spring ');
  form = answered(form, 'periods', '24');
  form = answered(form, 'currency', ' nok');
  expect(answersOf(form)).toMatchObject({ name: 'Spring', periods: 24, currency: 'NOK' });
});

test('a number that cannot be read is refused, not guessed', () => {
  const form = open();
  const [row] = rowsOf(form, 'products');
  const wrong = answered(form, 'products', [{ key: 0, cells: { ...row?.cells, price: '12,5' } }]);
  expect(problemsOf(wrong)).toMatchObject([{ question: 'products', row: 0, column: 'price' }]);
  expect(problemsOf(answered(form, 'periods', ''))).toMatchObject([{ question: 'periods' }]);
});

describe('when the pane changes its language', () => {
  test('numbers are rewritten as that language types them, and mean the same', () => {
    const form = withSheetsLanguage(open(), 'en');
    const russian = inLanguage(form, 'ru');
    expect(rowsOf(russian, 'products')[0]?.cells['price']).toBe('99,5');
    expect(answersOf(russian)).toEqual(answersOf(form));
  });

  test('examples that nobody touched follow, and what was typed stays', () => {
    const typed = answered(open(), 'name', 'My course');
    expect(answersOf(inLanguage(typed, 'ru'))).toEqual({
      ...initialAnswers(questionnaire, 'ru', today),
      name: 'My course',
    });
  });

  test('there and back again nothing is lost', () => {
    const typed = answered(open(), 'periods', '7');
    expect(answersOf(inLanguage(inLanguage(typed, 'vi'), 'en'))).toEqual(answersOf(typed));
  });

  test('the sheets keep a language that was chosen for them', () => {
    const form = inLanguage(withSheetsLanguage(open(), 'zh'), 'ru');
    expect(form.sheetsLanguage).toBe('zh');
    expect(answersOf(form)).toMatchObject({ name: '秋季课程', currency: 'CNY' });
  });
});

test('the language of the sheets changes the examples and leaves what was typed', () => {
  const typed = answered(open(), 'channels', [{ key: 0, cells: { name: 'Fair' } }]);
  const form = withSheetsLanguage(typed, 'vi');
  expect(answersOf(form)).toMatchObject({ name: 'Khóa mùa thu', currency: 'VND', channels: ['Fair'] });
  expect(form.language).toBe('en');
});

test('a new row has every column empty and a key of its own', () => {
  const products = questionnaire.questions.find(({ id }) => id === 'products');
  if (!products) throw new Error('no products');
  const rows = [5, 2].map((key) => ({ key, cells: {} }));
  expect(emptyRow(products, rows)).toEqual({ key: 6, cells: { name: '', price: '', cost: '' } });
  expect(emptyRow(products, []).key).toBe(0);
});

test.each([
  [0, 1, [1, 0, 2]],
  [2, 0, [2, 0, 1]],
  [0, 2, [1, 2, 0]],
  [1, 1, [0, 1, 2]],
])('the row at %i moved to %i gives %j', (from, to, keys) => {
  const rows = [0, 1, 2].map((key) => ({ key, cells: {} }));
  expect(moved(rows, from, to).map(({ key }) => key)).toEqual(keys);
});

describe('an option that answers other questions', () => {
  const list = (en: string, ru: string) => ({ en: [en], ru: [ru], zh: [en], vi: [en] });
  const same = (text: string) => ({ en: text, ru: text, zh: text, vi: text });
  const template: Template = {
    ...questionnaire,
    questions: [
      {
        id: 'kind',
        kind: 'choice',
        label: same('Kind'),
        hint: same('Fills in the channels.'),
        options: [
          { value: 'fair', label: same('Fair'), sets: { channels: list('Stand', 'Стенд') } },
          { value: 'web', label: same('Web'), sets: { channels: list('Search', 'Поиск') } },
          { value: 'own', label: same('Own') },
        ],
        initial: 'fair',
      },
      ...questionnaire.questions,
    ],
  };
  const typed = (name: string): DraftRow[] => [{ key: 0, cells: { name } }];
  const begin = (): Form => answered(answered(openForm(template, 'en', today), 'kind', 'web'), 'kind', 'fair');
  const channels = (form: Form) => answersOf(form)['channels'];

  test('fills them in, in the language of the sheets', () => {
    const form = answered(openForm(template, 'en', today), 'kind', 'web');
    expect(answersOf(form)).toMatchObject({ kind: 'web', channels: ['Search'] });
    expect(channels(answered(withSheetsLanguage(form, 'ru'), 'kind', 'fair'))).toEqual(['Стенд']);
  });

  test('leaves the other questions alone', () => {
    const form = answered(answered(openForm(template, 'en', today), 'periods', '7'), 'kind', 'web');
    expect(answersOf(form)).toMatchObject({ periods: 7, name: 'Autumn course' });
  });

  test('keeps what is there where it has no answers of its own', () => {
    expect(channels(answered(begin(), 'kind', 'own'))).toEqual(['Stand']);
    expect(channels(answered(answered(begin(), 'channels', typed('Mine')), 'kind', 'own'))).toEqual(['Mine']);
  });

  test('brings back what was typed under it, and under every other option', () => {
    let form = answered(begin(), 'channels', typed('Hall 3'));
    form = answered(answered(form, 'kind', 'own'), 'channels', typed('Mine'));
    form = answered(form, 'kind', 'web');
    expect(channels(form)).toEqual(['Search']);
    form = answered(form, 'kind', 'fair');
    expect(channels(form)).toEqual(['Hall 3']);
    expect(channels(answered(form, 'kind', 'own'))).toEqual(['Mine']);
  });

  test('stays as it is when it is chosen again', () => {
    const form = answered(begin(), 'channels', typed('Hall 3'));
    expect(channels(answered(form, 'kind', 'fair'))).toEqual(['Hall 3']);
  });

  test('follows the language of the sheets while nobody has touched its answers', () => {
    const form = answered(begin(), 'kind', 'web');
    expect(channels(withSheetsLanguage(form, 'ru'))).toEqual(['Поиск']);
    const touched = answered(form, 'channels', typed('Mine'));
    expect(channels(withSheetsLanguage(touched, 'ru'))).toEqual(['Mine']);
  });

  test('forgets no number when the pane changes its language meanwhile', () => {
    const product = (price: number) => [{ name: 'Course', price, cost: 12 }];
    const priced: Template = {
      ...template,
      questions: template.questions.map((question) =>
        question.id === 'kind' && question.kind === 'choice'
          ? {
              ...question,
              options: question.options.map((option, index) => ({
                ...option,
                sets: { products: { en: product(index + 1), ru: product(index + 1), zh: [], vi: [] } },
              })),
            }
          : question,
      ),
    };
    let form = answered(openForm(priced, 'en', today), 'kind', 'web');
    form = answered(form, 'products', [{ key: 0, cells: { name: 'Course', price: '7.5', cost: '1' } }]);
    form = inLanguage(answered(form, 'kind', 'fair'), 'ru');
    expect(rowsOf(answered(form, 'kind', 'web'), 'products')[0]?.cells['price']).toBe('7,5');
  });
});

describe('a question that is only asked with another answer', () => {
  const deeper: Template = {
    ...questionnaire,
    questions: [
      {
        id: 'depth',
        kind: 'choice',
        step: questionnaire.name,
        label: questionnaire.name,
        hint: questionnaire.purpose,
        options: [
          { value: 'short', label: questionnaire.name },
          { value: 'long', label: questionnaire.name },
        ],
        initial: 'short',
        unanswered: 'long',
      },
      ...questionnaire.questions.map((one) =>
        one.id === 'products' ? { ...one, when: { question: 'depth', is: 'long' } } : one,
      ),
    ],
  };
  const shown = (form: Form): readonly string[] =>
    stepsOf(form).flatMap(({ questions }) => questions.map(({ id }) => id));

  test('is on the screen with that answer, and keeps what was typed while it is away', () => {
    let form = openForm(deeper, 'en', today);
    expect(shown(form)).not.toContain('products');
    form = answered(form, 'depth', 'long');
    expect(shown(form)).toContain('products');
    const [row] = rowsOf(form, 'products');
    form = answered(form, 'products', [{ key: 0, cells: { ...row?.cells, price: 'much' } }]);
    expect(problemsOf(form)).toMatchObject([{ question: 'products' }]);
    // What nobody sees is nobody's mistake.
    form = answered(form, 'depth', 'short');
    expect(problemsOf(form)).toEqual([]);
    expect(rowsOf(answered(form, 'depth', 'long'), 'products')[0]?.cells['price']).toBe('much');
  });

  test('a model of before it was asked is taken to say what it was made as', () => {
    const { depth: _, ...before } = initialAnswers(deeper, 'en', today);
    expect(knownAnswers(deeper, before, 'en', today)['depth']).toBe('long');
    expect(knownAnswers(deeper, { ...before, depth: 'short' }, 'en', today)['depth']).toBe('short');
  });
});
