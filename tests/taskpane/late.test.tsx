/** @jest-environment ./scripts/jest-page-environment.cjs */
// Parts of the pane that come late, or not at all.
import { act, screen, waitFor } from '@testing-library/react';
import { afterSentence } from '../../src/locales/joining';
import { languages } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { NotLoaded } from '../../src/taskpane/not-loaded';
import { Part } from '../../src/taskpane/part';
import { sampled } from '../depth';
import { emptyWorkbook, openPane, partsWith } from './pane';
import { questionnaire } from './questionnaire';

const here = partsWith([questionnaire]);
const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 });

/** A part that comes when the test says so, and the other times does not come. */
function slow<Content>(content: Content | undefined): {
  part: Part<Content>;
  asked: () => number;
  come: () => Promise<void>;
  fail: () => Promise<void>;
} {
  if (content === undefined) throw new Error('there is nothing to come');
  let asked = 0;
  let [come, fail] = [(): void => undefined, (): void => undefined];
  const part = new Part<Content>(() => {
    asked += 1;
    return new Promise((resolve, reject) => {
      come = () => resolve(content);
      fail = () => reject(new TypeError('Failed to fetch'));
    });
  });
  const settled = (settle: () => void): Promise<void> => act(async () => Promise.resolve(settle()));
  return { part, asked: () => asked, come: () => settled(() => come()), fail: () => settled(() => fail()) };
}

describe('a part of the pane', () => {
  test('is fetched once, however often it is asked for', async () => {
    const { part, asked, come } = slow('code');
    const both = Promise.all([part.load(), part.load()]);
    await come();
    expect(await both).toEqual(['code', 'code']);
    expect(await part.load()).toBe('code');
    expect([asked(), part.content]).toEqual([1, 'code']);
  });

  test('that could not be had is fetched anew when it is asked for again', async () => {
    const { part, asked, come, fail } = slow('code');
    const first = part.load();
    const failed = expect(first).rejects.toThrow(NotLoaded);
    await fail();
    await failed;
    const second = part.load();
    await come();
    expect(await second).toBe('code');
    expect(asked()).toBe(2);
  });
});

describe.each(sampled(languages, 4))('in %s', (language) => {
  const say = words[language];

  test('a page that cannot be loaded says what to do, and comes when it is tried again', async () => {
    const functions = slow(here.functions.content);
    const { user } = openPane({ language, parts: { ...here, functions: functions.part } });
    expect(functions.asked()).toBe(0);
    await user.click(screen.getByRole('link', { name: say.functions.page }));
    expect(await screen.findByText(say.late.loading)).toBeTruthy();
    await functions.fail();
    expect(screen.getByText(`${say.late.failed}${afterSentence(language)}${say.late.next}`)).toBeTruthy();
    expect(document.activeElement).toBe(heading());
    await user.click(screen.getByRole('button', { name: say.failure.tryAgain }));
    await functions.come();
    expect(heading().textContent).toBe(say.functions.title);
    expect(document.activeElement).toBe(heading());
  });
});

test('the gallery can be used before the templates are there, and a model opens when they come', async () => {
  const models = slow(here.models.content);
  const { user } = openPane({ parts: { ...here, models: models.part } });
  expect(heading().textContent).toBe(words.en.models.title);
  await user.click(screen.getByRole('link', { name: /^Sales plan./ }));
  expect(await screen.findByText(words.en.late.loading)).toBeTruthy();
  await models.come();
  expect(heading().textContent).toBe('Sales plan');
  expect(document.activeElement).toBe(heading());
  expect(screen.getByRole('button', { name: words.en.form.create })).toBeTruthy();
});

test('templates are fetched when a card is pointed at, and asked for again where that failed', async () => {
  const models = slow(here.models.content);
  const { user } = openPane({ parts: { ...here, models: models.part } });
  expect(models.asked()).toBe(0);
  await user.hover(screen.getByRole('link', { name: /^Sales plan./ }));
  expect(models.asked()).toBe(1);
  await models.fail();
  expect(heading().textContent).toBe(words.en.models.title);
  expect(screen.queryByText(words.en.late.failed, { exact: false })).toBeNull();
  await user.click(screen.getByRole('link', { name: /^Sales plan./ }));
  await waitFor(() => expect(models.asked()).toBe(2));
  await models.come();
  expect(heading().textContent).toBe('Sales plan');
});

test('what was searched for is still there after another page', async () => {
  const { user } = openPane({ at: '#functions' });
  await user.type(screen.getByLabelText(words.en.functions.search), 'retention');
  await user.click(screen.getByRole('link', { name: words.en.models.page }));
  await user.click(await screen.findByRole('link', { name: words.en.functions.page }));
  expect((await screen.findByLabelText<HTMLInputElement>(words.en.functions.search)).value).toBe('retention');
});

test('a language that cannot be loaded leaves the pane in its own, and says so', async () => {
  const loadWords = jest.fn().mockRejectedValueOnce(new NotLoaded('offline')).mockResolvedValue(undefined);
  const { user } = openPane({ loadWords });
  await user.selectOptions(screen.getByRole('combobox', { name: words.en.language }), 'ru');
  expect(await screen.findByText(words.en.late.language('Русский'))).toBeTruthy();
  expect(heading().textContent).toBe(words.en.models.title);
  await user.click(screen.getByRole('button', { name: words.en.failure.tryAgain }));
  expect(heading().textContent).toBe(words.ru.models.title);
  expect(screen.queryByText(words.ru.late.language('Русский'))).toBeNull();
});

test('a model is not created while the words of its sheets cannot be had, and nothing is written', async () => {
  const workbook = emptyWorkbook();
  const models = slow(here.models.content);
  const opened = openPane({ workbook, parts: { ...here, models: models.part }, at: '#models/questionnaire' });
  await models.come();
  opened.loadTexts.mockRejectedValueOnce(new NotLoaded('offline'));
  await opened.user.click(screen.getByRole('button', { name: words.en.form.create }));
  expect(await screen.findByText(words.en.failure.reasons.notLoaded.what)).toBeTruthy();
  expect(workbook.createModel).not.toHaveBeenCalled();
  await opened.user.click(screen.getByRole('button', { name: words.en.failure.tryAgain }));
  expect(await screen.findByText(words.en.created.startHint)).toBeTruthy();
});
