/** @jest-environment ./scripts/jest-page-environment.cjs */
// Deciding with a model as a person meets it, on a workbook that the test answers for and an engine that is the real one.
import './absent-desk';
import { screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel';
import type { WrittenDecision } from '../../src/excel/decision-sheets';
import { languages, type Language } from '../../src/locales/language';
import { speakDecide } from '../../src/locales/decide-words';
import { decideEn, type DecideWords } from '../../src/locales/en-decide';
import { decideRu } from '../../src/locales/ru-decide';
import { decideVi } from '../../src/locales/vi-decide';
import { decideZh } from '../../src/locales/zh-decide';
import { deciding } from '../../src/taskpane/decide/deciding';
import { Calculation, cellsOf, computedValues, shown } from '../../src/calculation';
import { firstCell, numberFormatAt, shownValue, typedIn, type WorkbookPlan } from '../../src/plan';
import { templates, type Template } from '../../src/templates';
import { sampled, slow } from '../depth';
import { heldModel, type HeldModel } from './held-model';
import { emptyWorkbook, openPane, type Opened } from './pane';

const desk = jest.mocked(deciding);

const words: Readonly<Record<Language, DecideWords>> = { en: decideEn, ru: decideRu, zh: decideZh, vi: decideVi };
for (const language of languages) speakDecide(language, words[language]);
beforeAll(() => {
  if (!('getRandomValues' in crypto)) Object.assign(crypto, { getRandomValues: (array: Uint32Array) => array.fill(7) });
});

const [salesPlan] = templates;
/** Its scenarios are compared, too. A model of half a year is asked the same as a longer one, which computes longer. */
const full = { depth: 'full', periods: 6 };
function needed(template: Template | undefined): Template {
  if (!template) throw new Error('there is no template');
  return template;
}

function given<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('it is not there');
  return thing;
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

// No test sees the snapshots of the one before.
beforeEach(() => {
  desk.listSnapshots.mockResolvedValue([]);
});

describe.each(sampled(languages, 4))('in %s', (language) => {
  const say = words[language];

  test('what matters is asked, answered with its numbers, and asked anew', async () => {
    const { user } = await decideWith(heldModel(needed(salesPlan), language, {}, full), language);
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

slow('how sure is asked and answered in cases of a hundred', async () => {
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

test('the first figure asked about is one that a number moves', async () => {
  const matrix = needed(templates.find(({ id }) => id === 'product-matrix'));
  const first = await decideWith(heldModel(matrix, 'en'));
  await first.user.click(button(new RegExp(say.tools.matters.title)));
  // Its first figures count what is chosen from lists: no number moves them.
  const chosen = (): string =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: say.figure }).selectedOptions[0]?.text ?? '';
  expect(chosen()).toBe('LTV now');
  await first.user.click(button(say.run));
  await screen.findByRole('button', { name: say.settings });
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
});

slow('what only says which period is looked at is no figure to ask about', async () => {
  const { user } = await decideWith(heldModel(needed(salesPlan), 'en'));
  await user.click(button(new RegExp(say.tools.matters.title)));
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: say.figure });
  expect(choice.selectedOptions[0]?.text).toBe('Customers (The whole plan)');
  const names = within(choice)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(names).not.toContain('Period from');
  expect(names).not.toContain('Facts that do not count');
});

test('a model without single figures is kept in snapshots, and nothing is asked of it', async () => {
  const board = templates.find(({ id }) => id === 'quality-board');
  const held = heldModel(needed(board), 'en');
  expect(held.plan.figures).toEqual([]);
  const { user } = await decideWith(held);
  screen.getByText(say.noFigures);
  for (const tool of Object.values(say.tools)) expect(screen.queryByText(tool.title)).toBeNull();
  expect(screen.queryByText(say.roll.title)).toBeNull();
  await user.click(button(new RegExp(say.snapshots.title)));
  await screen.findByText(say.snapshots.none);
});

test('a model that is gone is said to be gone', async () => {
  openPane({ templates, at: '#decide/sales-plan/1' });
  await screen.findByText(new RegExp(say.noModel));
});

test('a model that cannot be read says so, and is read when asked again', async () => {
  const held = heldModel(needed(salesPlan), 'en', {}, full);
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

describe('in a workbook that the user has changed', () => {
  const small = { ...full, periods: 3, channels: ['Ads'], stages: ['Leads', 'Paid'] };
  const { plan: made } = heldModel(needed(salesPlan), 'en', {}, small);
  /** Where an input or a figure of the sales plan stands. */
  function placeOf(kind: 'inputs' | 'figures', id: string): string {
    const found = [...made[kind]].find((one) => one.id === id);
    if (!found) throw new Error(`there is no ${id}`);
    return `${found.sheet}!${found.address}`;
  }
  const profit = placeOf('figures', 'profit_total');
  const cost = placeOf('inputs', 'delivery_cost');
  const label = 'Profit before investment (Key figures)';

  /** The pane on the sales plan with something typed into it, at the question what matters, about the profit. */
  async function askOfProfit(typed: Readonly<Record<string, string>>): Promise<Opened & { held: HeldModel }> {
    const held = heldModel(needed(salesPlan), 'en', typed, small);
    const opened = await decideWith(held);
    await opened.user.click(button(new RegExp(say.tools.matters.title)));
    const choice = screen.getByRole('combobox', { name: say.figure });
    const [option] = within(choice).getAllByRole('option', { name: label });
    await opened.user.selectOptions(choice, option ?? []);
    return { ...opened, held };
  }

  const compute = (): HTMLElement => button(say.run);
  const isStopped = (): boolean => compute().getAttribute('aria-disabled') === 'true';

  slow('formulas in a circle are named with what to do, and nothing is computed of them', async () => {
    const { user, workbook } = await askOfProfit({ [cost]: `=${profit}/1000` });
    const said = await screen.findByText(/go round in a circle/);
    expect(said.textContent).toContain(cost);
    expect(said.textContent).toMatch(/Change one of these formulas, then try again\.$/);
    expect(isStopped()).toBe(true);
    await user.click(screen.getByRole('button', { name: /^Go to/ }));
    expect(workbook.goTo).toHaveBeenCalledTimes(1);
    // The formula is corrected, and what was chosen stays.
    desk.readModelCells.mockResolvedValue(heldModel(needed(salesPlan), 'en', {}, small).cells);
    await user.click(button('Try again'));
    await waitFor(() => expect(screen.queryByText(/go round in a circle/)).toBeNull());
    expect(screen.getByRole('combobox', { name: say.figure })).toHaveProperty('value', 'profit_total');
    await waitFor(() => expect(isStopped()).toBe(false));
  });

  slow('what was typed since counts when a question is chosen', async () => {
    const { user } = await askOfProfit({});
    const now = (): string => screen.getByText(/^Now: /).textContent ?? '';
    const before = now();
    await user.click(screen.getByRole('link', { name: say.home }));
    desk.readModelCells.mockResolvedValue(heldModel(needed(salesPlan), 'en', { [cost]: 123 }, small).cells);
    await user.click(button(new RegExp(say.tools.compare.title)));
    await waitFor(() => expect(now()).not.toBe(before));
  });

  slow('a name and a sheet that the workbook does not have are named with what to do', async () => {
    await askOfProfit({ [cost]: '=Not_there*2' });
    expect((await screen.findByText(/uses the name “Not_there”/)).textContent).toContain(
      say.trouble.name(cost, 'Not_there'),
    );
    expect(isStopped()).toBe(true);
  });

  slow('a sheet that the workbook does not have is named with what to do', async () => {
    await askOfProfit({ [cost]: "='Gone away'!A1" });
    expect((await screen.findByText(/refers to the sheet/)).textContent).toContain(
      say.trouble.sheet(cost, 'Gone away'),
    );
    expect(isStopped()).toBe(true);
  });

  slow('a text where a number is to stand makes the result no number, which is said with what to do', async () => {
    const { user } = await askOfProfit({ [cost]: 'soon' });
    screen.getByText(say.noNumber('#VALUE!'));
    await user.click(compute());
    await screen.findByText(say.matters.broken);
    screen.getByText(say.matters.untried(Number(screen.getByText(/^Not tried/).textContent?.match(/\d+/)?.[0])));
  });

  slow(
    'what a changed formula adds to a figure since a snapshot is a step of its own, on the page and on the sheet',
    async () => {
      const before = heldModel(needed(salesPlan), 'en', {}, small);
      const [sheet = '', address = ''] = profit.split('!');
      const { row, column } = firstCell(address);
      const cells = new Calculation(cellsOf(made));
      const held = heldModel(needed(salesPlan), 'en', { [profit]: `${cells.formula(sheet, row, column)}+1000` }, small);
      const { template, number, language, answers } = held.stored.record;
      const now = computedValues(made);
      const figures = Object.fromEntries(
        made.figures.map((figure) => {
          const [first = '', last = first] = figure.address.split(':').map(firstCell);
          if (typeof first === 'string' || typeof last === 'string') throw new Error(figure.address);
          const columns = Array.from({ length: last.column - first.column + 1 }, (_, at) => first.column + at);
          const values = columns.map((at) => now(figure.sheet, first.row, at));
          return [figure.id, values.map((one) => (typeof one === 'number' ? one : String(one)))];
        }),
      );
      const value = now(sheet, row, column);
      const kept = { id: '1', name: 'Q1', made: '2026-01-15', template, number, language, answers };
      desk.listSnapshots.mockResolvedValue([{ ...kept, inputs: Object.fromEntries(typedIn(before.plan)), figures }]);
      const { user } = await decideWith(held);
      await user.click(button(new RegExp(say.tools.compare.title)));
      await user.selectOptions(screen.getByRole('combobox', { name: say.figure }), 'profit_total');
      await user.selectOptions(await screen.findByRole('combobox', { name: say.compare.what }), 'snapshot 1');
      await user.click(button(say.run));
      await screen.findByText(say.compare.bridge(label));
      const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
      expect(steps.length).toBe(3);
      expect(steps[0]).toMatch(/^Q1/);
      expect(steps[1]).toMatch(/^Formulas and cells that are not inputs.*\+.*1,000/);
      let written: WorkbookPlan | undefined;
      desk.writeDecision.mockImplementation(async (_, makePlan) => {
        written = await makePlan({ sheets: [], names: [] });
        throw new ExcelFailure('cancelled', '', true);
      });
      await user.click(button(say.sheet.put));
      await waitFor(() => expect(written).toBeDefined());
      const rows = given(written).sheets.flatMap(({ contents }) => contents.flatMap((block) => block.cells));
      expect(rows).toContainEqual(expect.arrayContaining(['Formulas and cells that are not inputs']));
      expect(rows.flat()).toContain(1000);
      expect(rows.flat()).toContain(Number(value));
    },
  );

  describe('by a function that is not computed beside it', () => {
    /** Recalculates as the workbook would; what it was asked, and whether the inputs were put back. */
    function recalculated(): { asked: number; putBack: boolean } {
      const work = { asked: 0, putBack: false };
      const calculation = new Calculation(cellsOf(made));
      desk.recalculating.mockImplementation(async (inputs, figures, use) => {
        await use((lines) => {
          work.asked += 1;
          lines.forEach(({ sheet, address, values }) => {
            const [first = '', last = first] = address.split(':');
            const { row, column } = firstCell(first);
            const isDown = firstCell(last).row > row;
            values.forEach((value, index) =>
              calculation.set(sheet, row + (isDown ? index : 0), column + (isDown ? 0 : index), value),
            );
          });
          expect(inputs.length).toBe(lines.length);
          const found = figures.map(({ sheet, address }) => {
            const { row, column } = firstCell(address);
            return [Number(shown(calculation.value(sheet, row, column))) + Math.sinh(2)];
          });
          return Promise.resolve(found);
        }).finally(() => {
          work.putBack = true;
        });
      });
      return work;
    }

    const formula = `${String(contentAt(profit))}+SINH(2)`;
    function contentAt(reference: string): unknown {
      const [sheet = '', address = ''] = reference.split('!');
      const { row, column } = firstCell(address);
      return new Calculation(cellsOf(made)).formula(sheet, row, column);
    }

    slow('the workbook recalculates, with progress, and everything is put back', async () => {
      const work = recalculated();
      const { user, held } = await askOfProfit({ [profit]: formula });
      expect((await screen.findByText(/SINH/)).textContent).toContain(say.trouble.byWorkbook);
      const recalculate = desk.recalculating.getMockImplementation();
      await screen.findByText(/\d/, { selector: 'summary' });
      await user.click(screen.getByText(say.none));
      await user.click(screen.getByLabelText(given(made.inputs.find(({ id }) => id === 'delivery_cost')).label));
      let saw = '';
      desk.recalculating.mockImplementation(async (...asked) => {
        saw = (await screen.findByText(say.running.inWorkbook)).textContent ?? '';
        screen.getByRole('progressbar');
        await recalculate?.(...asked);
      });
      await user.click(compute());
      await screen.findByRole('button', { name: say.settings });
      expect(saw).toBe(say.running.inWorkbook);
      // As it stands and at both ends, and so of inputs of which nobody knows here whether such a formula reads them.
      expect(work.asked).toBeGreaterThan(2);
      expect(work.putBack).toBe(true);
      const now = computedValues(made);
      const [sheet = '', address = ''] = profit.split('!');
      const { row, column } = firstCell(address);
      const format = numberFormatAt(given(held.plan.sheets.find(({ name }) => name === sheet)), { row, column });
      screen.getByText(say.matters.as(shownValue(Number(now(sheet, row, column)) + Math.sinh(2), format, 'en')));
    });

    slow('and where it fails in the middle, that is said and the question stands there again', async () => {
      desk.recalculating.mockImplementation(async (_inputs, _figures, use) => {
        await use(() => Promise.reject(new ExcelFailure('workbookProtected', '', true)));
      });
      const { user } = await askOfProfit({ [profit]: formula });
      await user.click(compute());
      await screen.findByText(say.failed.run);
      expect(heading()).toBe(say.tools.matters.title);
    });
  });
});

describe('what it takes', () => {
  /** Asks for a value of revenue by the first input that leads there. */
  async function ask(goal: string): Promise<Opened> {
    const opened = await decideWith(heldModel(needed(salesPlan), 'en', {}, full));
    const { user } = opened;
    await user.click(button(new RegExp(say.tools.takes.title)));
    await user.selectOptions(screen.getByRole('combobox', { name: say.figure }), 'net_revenue');
    await screen.findByRole('combobox', { name: say.takes.input });
    await user.type(screen.getByRole('textbox', { name: say.takes.wanted }), goal);
    await user.click(button(say.run));
    await screen.findByRole('button', { name: say.settings });
    // The screen's heading takes the focus, after that a button can have it.
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    return opened;
  }

  test('a value is put into the workbook, and taken back', async () => {
    const { user } = await ask('100');
    desk.putInputs.mockResolvedValue({ edits: [] });
    desk.takeInputsBack.mockResolvedValue();
    const [put] = screen.getAllByRole('button', { name: new RegExp(`^${say.takes.put}`) });
    await user.click(put ?? document.body);
    expect(desk.putInputs).toHaveBeenCalledTimes(1);
    await user.click(await screen.findByRole('button', { name: say.takes.takeBack }));
    await screen.findByText(say.takes.takenBack);
  });

  slow('what was typed for one result is no target of another', async () => {
    const { user } = await ask('100');
    await user.click(button(say.settings));
    const goal = screen.getByRole<HTMLInputElement>('textbox', { name: say.takes.wanted });
    expect(goal.value).toBe('100');
    await user.selectOptions(screen.getByRole('combobox', { name: say.figure }), 'costs_total');
    expect(goal.value).toBe('');
  });

  slow('a limit that is none is not said as a number of thirteen digits', async () => {
    const { user } = await ask('100');
    await user.click(button(say.settings));
    const inputs = await screen.findByRole<HTMLSelectElement>('combobox', { name: say.takes.input });
    await user.selectOptions(
      inputs,
      [...inputs.options].find(({ text }) => text.endsWith('(Budget by channel)'))?.value ?? '',
    );
    await user.click(button(say.run));
    const [from = ''] = say.takes.triedUpwards('§').split('§');
    expect((await screen.findByText(new RegExp(`^${from}`))).textContent).toBe(
      say.takes.triedUpwards('0% of current values'),
    );
  });

  slow('keys go on where a button was that has gone', async () => {
    const { user } = await ask('100');
    desk.putInputs.mockResolvedValue({ edits: [] });
    desk.takeInputsBack.mockResolvedValue();
    const focused = (): string => document.activeElement?.textContent ?? '';
    const [put] = screen.getAllByRole('button', { name: new RegExp(`^${say.takes.put}`) });
    put?.focus();
    await user.keyboard('{Enter}');
    const back = await screen.findByRole('button', { name: say.takes.takeBack });
    back.focus();
    await user.keyboard('{Enter}');
    await screen.findByText(say.takes.takenBack);
    await waitFor(() => expect(focused()).toBe(say.sheet.put));
    // On a sheet, from it, cancelled: each time the button is another one.
    let write: (decision: WrittenDecision) => void = () => undefined;
    desk.writeDecision.mockReturnValueOnce(new Promise((resolve) => (write = resolve)));
    button(say.sheet.put).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('Cancel'));
    write({
      id: '1',
      sheets: ['What it takes'],
      start: { sheet: 'What it takes', address: 'A1' },
    } as unknown as WrittenDecision);
    await waitFor(() => expect(focused()).toBe(say.sheet.open));
    desk.removeDecision.mockResolvedValue();
    button(say.sheet.undo).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe(say.sheet.put));
  });
});

slow('the scenarios stand side by side, and the difference is split over what they differ in', async () => {
  const { user } = await decideWith(heldModel(needed(salesPlan), 'en', {}, full));
  await user.click(button(new RegExp(say.tools.compare.title)));
  await user.selectOptions(screen.getByRole('combobox', { name: say.figure }), 'net_revenue');
  await user.click(button(say.run));
  await screen.findByText(say.compare.bridge('Revenue, Feb 2026'));
  const [table] = screen.getAllByRole('table');
  expect(
    within(table ?? document.body)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Low', 'Base', 'High']);
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(4);
});

describe('snapshots', () => {
  test('are taken with the inputs as they are typed and the figures as they stand', async () => {
    const held = heldModel(needed(salesPlan), 'en', {}, full);
    const { user, workbook } = await decideWith(held);
    workbook.readTyped.mockResolvedValue(new Map([['price', [99]]]));
    await user.click(button(new RegExp(say.snapshots.title)));
    await screen.findByText(say.snapshots.none);
    await user.click(button(say.snapshots.take));
    await screen.findByText(say.snapshots.nameMissing);
    await user.type(screen.getByRole('textbox', { name: say.snapshots.name }), 'As agreed{Enter}');
    await screen.findByText(say.snapshots.taken('As agreed'));
    const [kept] = desk.keepSnapshot.mock.calls.at(-1) ?? [];
    expect(kept).toMatchObject({ name: 'As agreed', made: '2026-01-15', number: 1, inputs: { price: [99] } });
    expect(Object.keys(kept?.figures ?? {}).length).toBeGreaterThan(10);
  });

  slow('that are deleted can be had back', async () => {
    const held = heldModel(needed(salesPlan), 'en');
    const { template, number, language, answers } = held.stored.record;
    const kept = { id: '1', name: 'Q1', made: '2026-01-15', template, number, language, answers };
    const snapshot = { ...kept, inputs: {}, figures: {} };
    const { user } = await decideWith(held);
    desk.listSnapshots.mockResolvedValue([snapshot]);
    await user.click(button(new RegExp(say.snapshots.title)));
    await user.click(await screen.findByRole('button', { name: say.snapshots.remove }));
    desk.listSnapshots.mockResolvedValue([]);
    await user.click(button(say.snapshots.yes));
    await screen.findByText(say.snapshots.removed('Q1'));
    expect(desk.deleteSnapshot).toHaveBeenLastCalledWith(snapshot);
    desk.listSnapshots.mockResolvedValue([snapshot]);
    await user.click(button(say.snapshots.undo));
    await screen.findByText(say.snapshots.taken('Q1'));
    expect(desk.keepSnapshot).toHaveBeenLastCalledWith(snapshot);
    screen.getByRole('group', { name: 'Q1' });
  });

  slow(
    'say whose they are where not all of them are of this model, in the list and where one is compared with',
    async () => {
      const held = heldModel(needed(salesPlan), 'en', {}, full);
      const { template, language, answers } = held.stored.record;
      const of = (number: number) => ({
        ...{ id: String(number), name: `Q${number}`, made: '2026-01-15', template, number, language, answers },
        ...{ inputs: {}, figures: {} },
      });
      const { user, workbook } = await decideWith(held);
      const second = {
        ...held.stored,
        record: { ...held.stored.record, number: 2 },
        start: { sheet: 'Assumptions 2', address: 'B7' },
      };
      workbook.listModels.mockResolvedValue([held.stored, second]);
      desk.listSnapshots.mockResolvedValue([of(1)]);
      await user.click(button(new RegExp(say.snapshots.title)));
      await screen.findByRole('group', { name: 'Q1' });
      expect(screen.queryByText(say.snapshots.ofThis)).toBeNull();
      await user.click(screen.getByRole('link', { name: say.home }));
      desk.listSnapshots.mockResolvedValue([of(1), of(2), of(3)]);
      await user.click(button(new RegExp(say.snapshots.title)));
      const group = async (name: string) => within(await screen.findByRole('group', { name }));
      (await group('Q1')).getByText(say.snapshots.ofThis);
      (await group('Q2')).getByText('Of the model on “Assumptions 2”');
      (await group('Q3')).getByText('Of a model that is no longer in the workbook');
      await user.click((await group('Q2')).getByRole('button', { name: say.snapshots.compare }));
      await screen.findByRole('option', { name: /Q2.*\(Of the model on “Assumptions 2”\)$/ });
    },
  );

  slow('of a model that is deleted meanwhile are not taken, and the page says that it is gone', async () => {
    const { user, workbook } = await decideWith(heldModel(needed(salesPlan), 'en'));
    desk.listSnapshots.mockResolvedValue([]);
    await user.click(button(new RegExp(say.snapshots.title)));
    workbook.listModels.mockResolvedValue([]);
    await user.type(await screen.findByRole('textbox', { name: say.snapshots.name }), 'Q1{Enter}');
    await screen.findByText(new RegExp(say.noModel));
  });
});

slow('an answer about one model does not come up over another one that was chosen meanwhile', async () => {
  const [one, other] = [heldModel(needed(salesPlan), 'en'), heldModel(needed(templates[3]), 'en')];
  const { user, workbook } = await decideWith(one);
  await user.click(button(new RegExp(say.tools.matters.title)));
  await screen.findByText(/\d/, { selector: 'summary' });
  // The workbook takes its time, and meanwhile the other model is opened.
  let read = (_: typeof one.cells): void => undefined;
  desk.readModelCells.mockReturnValueOnce(new Promise((resolve) => (read = resolve)));
  await user.click(button(say.run));
  await screen.findByText(say.running.reading);
  workbook.listModels.mockResolvedValue([one.stored, other.stored]);
  desk.readModelCells.mockResolvedValue(other.cells);
  window.location.hash = `#decide/${other.plan.template.id}/1`;
  await waitFor(() => expect(window.location.hash).toContain(other.plan.template.id));
  read(one.cells);
  const title = say.title(templateOf(other).name.en);
  await screen.findByRole('heading', { name: title });
  await waitFor(() => expect(screen.getByText(say.checked(other.plan.figures.length))).toBeTruthy());
  expect(heading()).toBe(title);
});

slow.each(['full', 'essential'])('a plan, %s, is rolled forward with what was typed, and back', async (depth) => {
  const held = heldModel(needed(salesPlan), 'en', {}, { ...full, depth });
  const { user, workbook } = await decideWith(held);
  workbook.readTyped.mockResolvedValue(typedIn(held.plan));
  await user.click(button(new RegExp(say.roll.title)));
  await user.selectOptions(screen.getByRole('combobox', { name: say.roll.by }), '2');
  await screen.findByText(/1 April 2026/);
  screen.getByText(say.roll.carried.customers);
  await user.click(button(say.roll.run));
  await screen.findByText(say.roll.done);
  const [makePlan] = workbook.createModel.mock.calls[0] ?? [];
  const made = makePlan?.({ sheets: [], names: [] });
  expect(made?.timeline?.firstDay).toBe('2026-04-01');
  await user.click(button(say.roll.undo));
  await screen.findByText(say.roll.undone);
  expect(workbook.removeModel).toHaveBeenCalledTimes(1);
  expect(desk.deleteSnapshot).toHaveBeenCalled();
});
