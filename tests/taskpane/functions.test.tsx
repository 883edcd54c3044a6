/** @jest-environment ./scripts/jest-page-environment.cjs */
import { screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel';
import { functions } from '../../src/functions';
import { shortNameOf } from '../../src/functions/short-names/name-of';
import { languages } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { helpPath } from '../../src/metadata/help-pages';
import { sampled } from '../depth';
import { answered, emptyWorkbook, openPane } from './pane';

const first = functions.find(({ id }) => id === 'PLAN.UE');
if (!first) throw new Error('no PLAN.UE');
const at = `#functions/${first.id}`;
const exampleCards = (): HTMLElement => screen.getByRole('group', { name: words.en.functions.examples });
const examples = (): readonly HTMLElement[] =>
  within(exampleCards()).getAllByRole('button', { name: words.en.functions.insert });

describe.each(sampled(languages, 4))('in %s', (language) => {
  const say = words[language].functions;

  test('the list shows every function with its sentence', () => {
    openPane({ language, at: '#functions' });
    expect(screen.getByText(say.found(functions.length))).toBeTruthy();
    for (const { id, text } of functions) {
      expect(screen.getByText(id).closest('a')?.textContent).toBe(`${id}${shortNameOf(id) ?? ''}${text[language]}`);
    }
  });

  test('a search leaves what fits, and says so when nothing does', async () => {
    const { user } = openPane({ language, at: '#functions' });
    const field = screen.getByLabelText(say.search);
    await user.type(field, 'k_factor');
    expect(screen.getByRole('link', { name: /PLAN\.K_FACTOR/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /PLAN\.NPV/ })).toBeNull();
    await user.clear(field);
    await user.type(field, 'qqqq');
    expect(screen.getByText(say.none('qqqq'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: say.clear }));
    expect(screen.getByText(say.found(functions.length))).toBeTruthy();
  });

  test.each(sampled(functions, 4).map((one) => [one.id, one] as const))(
    'the page of %s explains it',
    async (id, one) => {
      openPane({ language, at: `#functions/${id}` });
      await answered();
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(id);
      expect(screen.getByText(one.text[language])).toBeTruthy();
      expect(screen.getByText(one.meaning[language])).toBeTruthy();
      const form = screen.getByRole('group', { name: say.build });
      for (const { name, text } of one.parameters) {
        expect(within(form).getByText(name)).toBeTruthy();
        expect(within(form).getAllByText(text[language]).length).toBeGreaterThan(0);
      }
      for (const { formula, text } of one.examples) {
        expect(screen.getByText(formula, { selector: 'code' })).toBeTruthy();
        expect(screen.getAllByText(text[language]).length).toBeGreaterThan(0);
      }
      expect(screen.getAllByRole('button', { name: say.insert })).toHaveLength(one.examples.length);
      expect(screen.getByRole('link', { name: new RegExp(say.help) }).getAttribute('href')).toBe(
        helpPath(id, language),
      );
    },
  );
});

test('results are written as the language writes numbers', async () => {
  openPane({ language: 'ru', at });
  await answered();
  expect(screen.getByText('0,327039784')).toBeTruthy();
});

test('a search survives a look at one of the functions', async () => {
  const { user } = openPane({ at: '#functions' });
  await user.type(screen.getByLabelText(words.en.functions.search), 'npv');
  await user.click(screen.getByRole('link', { name: /PLAN\.NPV/ }));
  await user.click(await screen.findByRole('link', { name: words.en.functions.back }));
  expect((await screen.findByLabelText<HTMLInputElement>(words.en.functions.search)).value).toBe('npv');
});

test('an example goes into the selected cell, and the pane says where and what it shows', async () => {
  const { user, workbook } = openPane({ at });
  const [insert] = examples();
  if (insert) await user.click(insert);
  expect(workbook.insertFormula).toHaveBeenCalledWith(first.examples[0]?.formula, { overwrite: false });
  expect(await screen.findByText(words.en.functions.inserted('Sheet1!B3', '57'))).toBeTruthy();
});

test('a result that is not there yet is not made up', async () => {
  const workbook = emptyWorkbook();
  workbook.insertFormula.mockResolvedValueOnce({ address: 'Sheet1!B3', shown: '#BUSY!' });
  const { user } = openPane({ at, workbook });
  const [insert] = examples();
  if (insert) await user.click(insert);
  expect(await screen.findByText(words.en.functions.insertedBlank('Sheet1!B3'))).toBeTruthy();
});

test('a cell that holds something is replaced only by a second, deliberate step', async () => {
  const workbook = emptyWorkbook();
  workbook.insertFormula.mockRejectedValueOnce(new ExcelFailure('cellNotEmpty', 'Sheet1!B3', true));
  const { user } = openPane({ at, workbook });
  const [insert] = examples();
  if (insert) await user.click(insert);
  expect(await screen.findByText(new RegExp(words.en.failure.reasons.cellNotEmpty.what))).toBeTruthy();
  expect(workbook.insertFormula).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: words.en.functions.replace }));
  expect(workbook.insertFormula).toHaveBeenLastCalledWith(first.examples[0]?.formula, { overwrite: true });
  expect(await screen.findByText(words.en.functions.inserted('Sheet1!B3', '57'))).toBeTruthy();
});

test('leaving the cell as it is inserts nothing', async () => {
  const workbook = emptyWorkbook();
  workbook.insertFormula.mockRejectedValueOnce(new ExcelFailure('cellNotEmpty', 'Sheet1!B3', true));
  const { user } = openPane({ at, workbook });
  const [insert] = examples();
  if (insert) await user.click(insert);
  await user.click(await screen.findByRole('button', { name: words.en.functions.leave }));
  expect(screen.queryByText(words.en.failure.insert)).toBeNull();
  expect(workbook.insertFormula).toHaveBeenCalledTimes(1);
});

test('a refusal is told beside the example it belongs to, without an offer to replace', async () => {
  const workbook = emptyWorkbook();
  workbook.insertFormula.mockRejectedValueOnce(new ExcelFailure('sheetProtected', 'AccessDenied', true));
  const { user } = openPane({ at, workbook });
  const insert = examples()[1];
  if (insert) await user.click(insert);
  const failure = (await screen.findByText(words.en.failure.insert)).closest('[role="status"]');
  expect(within(failure as HTMLElement).queryByRole('button', { name: words.en.functions.replace })).toBeNull();
  expect(failure?.parentElement?.textContent).toContain(first.examples[1]?.formula);
});
