/** @jest-environment ./scripts/jest-page-environment.cjs */
import { act, render, screen } from '@testing-library/react';
import { Outside } from '../../src/taskpane/Outside';
import { languages, officeLocale } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { emptyWorkbook, openPane, setSystemDark } from './pane';

const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const dark = (): string => document.documentElement.style.colorScheme;

beforeEach(() => {
  setSystemDark(false);
});

describe('the language of the pane', () => {
  test.each(languages)('is that of Excel: %s', (language) => {
    openPane({ language });
    expect(heading()).toBe(words[language].models.title);
    expect(document.documentElement.lang).toBe(officeLocale[language]);
    expect(document.title).toBe(words[language].product);
  });

  test('can be chosen, and is remembered under the partition that Office gives', async () => {
    const { user } = openPane({ office: { partitionKey: 'site-' } });
    await user.selectOptions(screen.getByLabelText(words.en.language), 'vi');
    expect(heading()).toBe(words.vi.models.title);
    expect(Object.entries({ ...localStorage })).toEqual([['site-product-planning.language', 'vi']]);
  });

  test('once chosen comes before that of Excel', () => {
    localStorage.setItem('product-planning.language', 'zh');
    openPane({ language: 'ru' });
    expect(heading()).toBe(words.zh.models.title);
  });

  test('is not taken from a remembered one that the pane does not speak', () => {
    localStorage.setItem('product-planning.language', 'de');
    openPane({ language: 'ru' });
    expect(heading()).toBe(words.ru.models.title);
  });

  test('can be chosen where the browser blocks storage', async () => {
    const get = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { user } = openPane();
    await user.selectOptions(screen.getByLabelText(words.en.language), 'ru');
    expect(heading()).toBe(words.ru.models.title);
    expect(get).toHaveBeenCalled();
    expect(set).toHaveBeenCalled();
    get.mockRestore();
    set.mockRestore();
  });
});

test('sheets that a closed pane left unfinished, and that are gone now, are named until the user has read it', async () => {
  const workbook = emptyWorkbook();
  workbook.removeUnfinished.mockResolvedValue({ removed: ['Plan', 'Results'], putBack: [] });
  const { user } = openPane({ workbook });
  await screen.findByText(words.en.unfinished.removed('Plan, Results'));
  await user.click(screen.getByRole('button', { name: words.en.unfinished.close }));
  expect(screen.queryByText(words.en.unfinished.removed('Plan, Results'))).toBeNull();
});

test('inputs that a closed pane left with other values are said to be put back', async () => {
  const workbook = emptyWorkbook();
  workbook.removeUnfinished.mockResolvedValue({ removed: [], putBack: ['Inputs'] });
  openPane({ workbook });
  await screen.findByText(words.en.unfinished.putBack('Inputs'));
});

describe('the colours', () => {
  test.each([
    [true, false, 'dark'],
    [false, true, 'light'],
    [undefined, true, 'dark'],
    [undefined, false, 'light'],
  ])('with isDarkTheme %s from Office and a dark system %s are %s', (isDarkTheme, system, scheme) => {
    setSystemDark(system);
    openPane({ office: isDarkTheme === undefined ? {} : { officeTheme: { isDarkTheme } } });
    expect(dark()).toBe(scheme);
  });

  test('follow Office when its theme was changed meanwhile', () => {
    const officeTheme = { isDarkTheme: false };
    openPane({ office: { officeTheme } });
    officeTheme.isDarkTheme = true;
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(dark()).toBe('dark');
  });
});

describe('the page', () => {
  test('is the one that a ribbon command names, also when the pane is open already', async () => {
    openPane({ at: '#functions' });
    expect(heading()).toBe(words.en.functions.title);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(words.en.functions.page);
    act(() => {
      window.location.hash = '#models';
    });
    expect(await screen.findByText(words.en.models.title)).toBeTruthy();
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(words.en.models.page);
  });

  test('of a function that is not there is the list of those that are', () => {
    openPane({ at: '#functions/PLAN.NOTHING' });
    expect(heading()).toBe(words.en.functions.title);
  });

  test('of a template that is not there is the gallery', () => {
    openPane({ at: '#models/nothing' });
    expect(heading()).toBe(words.en.models.title);
  });

  test('leaves the focus in the sheet when the pane opens', () => {
    openPane();
    expect(document.activeElement).toBe(document.body);
  });
});

test.each(languages)('outside Excel the pane says in %s what to do', (language) => {
  Object.assign(globalThis, { Office: undefined });
  const browser = jest.spyOn(navigator, 'language', 'get').mockReturnValue(officeLocale[language]);
  render(<Outside />);
  const { title, text, next, reload } = words[language].outside;
  for (const sentence of [title, text, next, reload]) expect(screen.getByText(sentence)).toBeTruthy();
  browser.mockRestore();
});
