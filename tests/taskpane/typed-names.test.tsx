/** @jest-environment ./scripts/jest-page-environment.cjs */
import { act, screen } from '@testing-library/react';
import type { FormulaCell } from '../../src/excel/formulas';
import { ExcelFailure } from '../../src/excel';
import { languages, type Language } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { Part } from '../../src/taskpane/part';
import { answered, emptyWorkbook, openPane, partsWith } from './pane';
import { questionnaire } from './questionnaire';

const cell: FormulaCell = { sheetId: '1', sheet: 'Sheet1', row: 1, column: 1, formula: '=UE(99,42)' };

function openWith(add: jest.Mock<Promise<readonly string[]>>, language: Language = 'en') {
  const workbook = emptyWorkbook();
  const remove = jest.fn(() => Promise.resolve());
  const part = { add, remove, here: jest.fn(), nameHere: jest.fn(), bring: jest.fn() };
  const parts = { ...partsWith([questionnaire]), typedNames: new Part(() => Promise.resolve(part), part) };
  const { user } = openPane({ workbook, parts, language });
  const type = async (): Promise<void> => {
    await act(async () => {
      workbook.watchNameErrors.mock.calls[0]?.[0]([cell]);
      await Promise.resolve();
    });
    await answered();
  };
  return { user, type, remove };
}

const adding = (): jest.Mock<Promise<readonly string[]>> => jest.fn(() => Promise.resolve(['UE']));
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test.each(languages)('the pane says which short name it added, in %s, until that is read', async (language) => {
  const { user, type } = openWith(adding(), language);
  await type();
  const said = words[language].typedNames.added('UE', 1);
  expect(await screen.findByText(said)).toBeTruthy();
  await user.click(button(words[language].unfinished.close));
  expect(screen.queryByText(said)).toBeNull();
});

test('undone, the name is taken away and not added again', async () => {
  const add = adding();
  const { user, type, remove } = openWith(add);
  await type();
  await user.click(button(words.en.typedNames.undo));
  expect(remove).toHaveBeenCalledWith(['UE']);
  expect(screen.queryByText(words.en.typedNames.added('UE', 1))).toBeNull();
  await type();
  expect(add).toHaveBeenLastCalledWith([cell], new Set(['UE']), 'en');
});

test('who wants no names added says so once, and can change it on the page for sharing', async () => {
  const add = adding();
  const { user, type, remove } = openWith(add);
  await type();
  await user.click(button(words.en.typedNames.never));
  expect(remove).toHaveBeenCalledWith(['UE']);
  await type();
  expect(add).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('link', { name: words.en.share.page }));
  const choice = await screen.findByRole('switch', { name: words.en.share.names.whenTyped });
  expect((choice as HTMLInputElement).checked).toBe(false);
  await user.click(choice);
  await type();
  expect(add).toHaveBeenCalledTimes(2);
});

test('where Excel knows no LAMBDA the pane says what that means', async () => {
  const { type } = openWith(jest.fn(() => Promise.reject(new ExcelFailure('noLambda', 'UE', true))));
  await type();
  expect(await screen.findByText(words.en.failure.reasons.noLambda.what)).toBeTruthy();
});
