/** @jest-environment jsdom */
// Deciding with a model as a person meets it, on a workbook that the test answers for and an engine that is the real one.
import { configure, screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel';
import { languages, type Language } from '../../src/locales/language';
import { speakDecide } from '../../src/locales/decide-words';
import { decideEn, type DecideWords } from '../../src/locales/en-decide';
import { decideRu } from '../../src/locales/ru-decide';
import { decideVi } from '../../src/locales/vi-decide';
import { decideZh } from '../../src/locales/zh-decide';
import { deciding } from '../../src/taskpane/decide/deciding';
import { templates, type Template } from '../../src/templates';
import { heldModel, type HeldModel } from './held-model';
import { emptyWorkbook, openPane, type Opened } from './pane';

jest.mock('../../src/taskpane/decide/deciding', () => ({
  deciding: Object.fromEntries(
    [
      'readModelCells',
      'putInputs',
      'takeInputsBack',
      'recalculating',
      'writeDecision',
      'removeDecision',
      'keepSnapshot',
      'listSnapshots',
      'deleteSnapshot',
    ].map((name) => [name, jest.fn()]),
  ),
}));
const desk = jest.mocked(deciding);

const words: Readonly<Record<Language, DecideWords>> = { en: decideEn, ru: decideRu, zh: decideZh, vi: decideVi };
for (const language of languages) speakDecide(language, words[language]);
beforeAll(() => {
  if (!('getRandomValues' in crypto)) Object.assign(crypto, { getRandomValues: (array: Uint32Array) => array.fill(7) });
});

// What is computed here takes a moment, next to other tests a long one.
configure({ asyncUtilTimeout: 20_000 });

const [salesPlan] = templates;
function needed(template: Template | undefined): Template {
  if (!template) throw new Error('there is no template');
  return template;
}

const templateOf = ({ plan: { template } }: HeldModel): Template =>
  needed(templates.find(({ id }) => id === template.id));

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';

async function decideWith(held: HeldModel, language: Language = 'en'): Promise<Opened> {
  const workbook = emptyWorkbook();
  workbook.listModels.mockResolvedValue([held.stored]);
  desk.readModelCells.mockResolvedValue(held.cells);
  const opened = openPane({
    language,
    templates,
    workbook,
    at: `#decide/${held.stored.record.template.id}/${held.stored.record.number}`,
  });
  await screen.findByRole('heading', { name: words[language].title(templateOf(held).name[language]) });
  return opened;
}

describe.each(languages)('in %s', (language) => {
  const say = words[language];

  test('what matters is asked, answered with its numbers, and asked anew', async () => {
    const { user } = await decideWith(heldModel(needed(salesPlan), language), language);
    await user.click(button(new RegExp(say.tools.matters.title)));
    expect(heading()).toBe(say.tools.matters.title);
    await screen.findByText(/\d/, { selector: 'summary' });
    await user.click(button(say.run));
    await screen.findByRole('button', { name: say.settings });
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
    await user.click(button(say.settings));
    expect(heading()).toBe(say.tools.matters.title);
  });
});

test('how sure is asked and answered in cases of a hundred', async () => {
  const say = decideRu;
  const [, funnel] = templates;
  const { user } = await decideWith(heldModel(needed(funnel), 'ru', {}, { periods: 3 }), 'ru');
  await user.click(button(new RegExp(say.tools.sure.title)));
  await screen.findAllByRole('group');
  await user.selectOptions(screen.getByRole('combobox', { name: say.sure.runs }), '1000');
  await user.click(button(say.run));
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row').length).toBe(10);
  screen.getByText(say.sure.shares);
});

const say = decideEn;

test('a model that is gone is said to be gone', async () => {
  openPane({ templates, at: '#decide/sales-plan/1' });
  await screen.findByText(new RegExp(say.noModel));
});

test('a model that cannot be read says so, and is read when asked again', async () => {
  const held = heldModel(needed(salesPlan), 'en');
  const workbook = emptyWorkbook();
  workbook.listModels.mockResolvedValue([held.stored]);
  desk.readModelCells.mockRejectedValueOnce(new ExcelFailure('editing', '', true)).mockResolvedValue(held.cells);
  const { user } = openPane({ templates, workbook, at: '#decide/sales-plan/1' });
  await screen.findByText(say.failed.read);
  await user.click(button('Try again'));
  await screen.findByText(say.intro);
  expect(within(screen.getByRole('main')).queryByText(say.failed.read)).toBeNull();
  await waitFor(() => expect(heading()).toBe(say.title('Sales plan')));
});
