/** @jest-environment ./scripts/jest-page-environment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure, type Referred, type SelectedCell } from '../../src/excel';
import { languages } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { Part } from '../../src/taskpane/part';
import { sampled, slow } from '../depth';
import { emptyWorkbook, openPane, partsWith } from './pane';
import { questionnaire } from './questionnaire';

const say = words.en.functions;
const form = (): HTMLElement => screen.getByRole('group', { name: say.build });
const field = (name: string): HTMLInputElement => within(form()).getByLabelText(new RegExp(`^${name}`));
const formula = (): string | null => form().querySelector('code')?.textContent ?? null;
const cells = (rows: readonly (readonly (string | number)[])[]): Referred => ({ kind: 'cells', cells: rows });

/** A workbook in which a cell is selected; `select` selects another one. */
function workbookWith(references: Readonly<Record<string, Referred>> = {}): {
  readonly workbook: ReturnType<typeof emptyWorkbook>;
  readonly select: (cell: Partial<SelectedCell>) => void;
} {
  const workbook = emptyWorkbook();
  let tell: (what: 'selection' | 'content') => void = () => undefined;
  workbook.watchCells.mockImplementation((changed) => {
    tell = changed;
    return () => undefined;
  });
  workbook.readReferences.mockImplementation((wanted) =>
    Promise.resolve(new Map(wanted.map((one) => [one, references[one] ?? { kind: 'missing' }]))),
  );
  const start = { sheet: 'Sheet1', address: 'B3', range: 'B3', formula: '', formulaLocal: '', shown: '', empty: true };
  return {
    workbook,
    select: (cell) => {
      workbook.selectedCell.mockResolvedValue({ ...start, formulaLocal: cell.formula ?? '', ...cell });
      act(() => tell('selection'));
    },
  };
}

test('what is typed becomes the formula, its result is shown, and Insert writes it into the cell that is named', async () => {
  const { workbook } = workbookWith();
  const { user } = openPane({ at: '#functions/PLAN.UE', workbook });
  expect(within(form()).getByText(say.stillNeeded('revenue, acquisition_cost'))).toBeTruthy();
  await user.type(field('revenue'), '1,000');
  await user.type(field('acquisition_cost'), '40 %');
  expect(formula()).toBe('=PLAN.UE(1000, 40%)');
  expect(await within(form()).findByText('999.6')).toBeTruthy();
  await user.click(await within(form()).findByRole('button', { name: say.insertInto('Sheet1!B3') }));
  expect(workbook.insertFormula).toHaveBeenCalledWith('=PLAN.UE(1000, 40%)', {
    overwrite: false,
    at: { sheet: 'Sheet1', address: 'B3' },
  });
  expect(await screen.findByText(new RegExp(say.inserted('Sheet1!B3', '57')))).toBeTruthy();
});

test('numbers are typed and results written as the language writes them', async () => {
  const { user } = openPane({ language: 'ru', at: '#functions/PLAN.UE', workbook: workbookWith().workbook });
  const group = screen.getByRole('group', { name: words.ru.functions.build });
  await user.type(within(group).getByLabelText(/^revenue/), '1 000,5');
  await user.type(within(group).getByLabelText(/^acquisition_cost/), '0,25');
  expect(group.querySelector('code')?.textContent).toBe('=PLAN.UE(1000.5, 0.25)');
  expect(await within(group).findByText(/^1\s000,25$/)).toBeTruthy();
});

test('Pick takes the selected range, and its cells give the result before anything is inserted', async () => {
  const flows = cells([[-100], [39], [59], [55], [20]]);
  const { workbook, select } = workbookWith({ 'A1:A5': flows, 'Sheet1!A1:A5': flows });
  const { user } = openPane({ at: '#functions/PLAN.IRR', workbook });
  await within(form()).findByRole('button', { name: say.insertInto('Sheet1!B3') });
  select({ address: 'A1', range: 'A1:A5' });
  await user.click(screen.getByRole('button', { name: say.pickFor('values') }));
  await waitFor(() => expect(field('values').value).toBe('Sheet1!A1:A5'));
  expect(await within(form()).findByText('0.280948421')).toBeTruthy();
  expect(formula()).toBe('=PLAN.IRR(A1:A5)');
  expect(workbook.insertFormula).not.toHaveBeenCalled();
});

slow('picking moves the selection but not the place of the formula; that takes a step of its own', async () => {
  const flows = cells([[-100], [39], [59], [55], [20]]);
  const { workbook, select } = workbookWith({ 'A1:A5': flows, 'Sheet1!A1:A5': flows, B1: cells([[0.1]]) });
  const { user } = openPane({ at: '#functions/PLAN.NPV', workbook });
  await within(form()).findByRole('button', { name: say.insertInto('Sheet1!B3') });
  select({ address: 'B1', range: 'B1' });
  await within(form()).findByRole('button', { name: say.useInstead('Sheet1!B1') });
  await user.click(screen.getByRole('button', { name: say.pickFor('rate') }));
  select({ address: 'A1', range: 'A1:A5' });
  // Nobody wants the formula in the first cell of a range.
  await waitFor(() => expect(within(form()).queryByRole('button', { name: say.useInstead('Sheet1!A1') })).toBeNull());
  await user.click(screen.getByRole('button', { name: say.pickFor('values') }));
  await waitFor(() => expect(formula()).toBe('=PLAN.NPV(B1, A1:A5)'));
  await user.click(within(form()).getByRole('button', { name: say.insertInto('Sheet1!B3') }));
  expect(workbook.insertFormula).toHaveBeenLastCalledWith('=PLAN.NPV(B1, A1:A5)', {
    overwrite: false,
    at: { sheet: 'Sheet1', address: 'B3' },
  });
  select({ address: 'A2', range: 'A2' });
  await user.click(await within(form()).findByRole('button', { name: say.useInstead('Sheet1!A2') }));
  expect(await within(form()).findByText(say.ownCell)).toBeTruthy();
  select({ sheet: 'Plan', address: 'C2', range: 'C2' });
  await user.click(await within(form()).findByRole('button', { name: say.useInstead('Plan!C2') }));
  await waitFor(() => expect(formula()).toBe('=PLAN.NPV(Sheet1!B1, Sheet1!A1:A5)'));
});

test('a formula may be written with the short name, by what it is called here, which is then made ready', async () => {
  const { workbook } = workbookWith();
  const order: string[] = [];
  const bring = jest.fn(() => Promise.resolve(void order.push('name')));
  workbook.insertFormula.mockImplementation(() => {
    order.push('formula');
    return Promise.resolve({ address: 'Sheet1!B3', shown: '57' });
  });
  const part = {
    add: jest.fn(),
    remove: jest.fn(),
    here: jest.fn(),
    nameHere: () => Promise.resolve('PLAN_UE'),
    bring,
  };
  const parts = { ...partsWith([questionnaire]), typedNames: new Part(() => Promise.resolve(part), part) };
  const { user } = openPane({ at: '#functions/PLAN.UE', workbook, parts });
  await user.type(field('revenue'), '99');
  await user.type(field('acquisition_cost'), '42');
  await user.click(within(form()).getByRole('radio', { name: 'UE' }));
  await waitFor(() => expect(formula()).toBe('=PLAN_UE(99, 42)'));
  expect(await within(form()).findByText('57')).toBeTruthy();
  await user.click(within(form()).getByRole('button', { name: say.insertInto('Sheet1!B3') }));
  expect(workbook.insertFormula).toHaveBeenLastCalledWith('=PLAN_UE(99, 42)', expect.anything());
  expect(bring).toHaveBeenCalledWith('PLAN.UE', 'en');
  expect(order).toEqual(['name', 'formula']);
  await user.click(within(form()).getByRole('radio', { name: 'PLAN.UE' }));
  expect(formula()).toBe('=PLAN.UE(99, 42)');
});

slow('a function that no formula of Excel can say has no short name to choose', async () => {
  openPane({ at: '#functions/PLAN.IRR', workbook: workbookWith().workbook });
  await within(form()).findByRole('button', { name: say.insertInto('Sheet1!B3') });
  expect(within(form()).queryByRole('radio')).toBeNull();
});

test('an error stands beside the argument it is about, in the language of the pane', async () => {
  const { workbook } = workbookWith({ A1: cells([['n/a']]), 'B1:B2': cells([[1], [2]]) });
  const { user } = openPane({ language: 'ru', at: '#functions/PLAN.NPV', workbook });
  const group = screen.getByRole('group', { name: words.ru.functions.build });
  await user.type(within(group).getByLabelText(/^rate/), 'A1');
  await user.type(within(group).getByLabelText(/^values/), 'B1:B2');
  const rate = within(group).getByLabelText(/^rate/);
  await waitFor(() => expect(rate.getAttribute('aria-invalid')).toBe('true'));
  const described = (rate.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('там текст «n/a»');
  expect(within(group).getByText('#VALUE!')).toBeTruthy();
});

slow(
  'what is neither value nor cell, and what the workbook does not have, is said; neither can be inserted',
  async () => {
    const { workbook } = workbookWith();
    const { user } = openPane({ at: '#functions/PLAN.UE', workbook });
    await user.type(field('revenue'), 'two words');
    await user.type(field('acquisition_cost'), 'cost');
    expect(await within(form()).findByText(say.notAValue)).toBeTruthy();
    expect(await within(form()).findByText(say.noSuchCells('cost'))).toBeTruthy();
    expect(within(form()).getByText(say.toCorrect('revenue'))).toBeTruthy();
    await user.click(within(form()).getByRole('button', { name: say.insertInto('Sheet1!B3') }));
    expect(workbook.insertFormula).not.toHaveBeenCalled();
  },
);

slow('options are a choice in words, and one may be taken from a cell', async () => {
  const { workbook } = workbookWith({ D1: cells([['ltv']]) });
  const { user } = openPane({ at: '#functions/PLAN.UE', workbook });
  await user.type(field('revenue'), '99');
  await user.type(field('acquisition_cost'), '42');
  await user.selectOptions(within(form()).getByLabelText(/^output/, { selector: 'select' }), '"table"');
  expect(formula()).toBe('=PLAN.UE(99, 42, , , , , "table")');
  expect(await within(form()).findByText('Unit economics')).toBeTruthy();
  await user.selectOptions(within(form()).getByLabelText(/^output/, { selector: 'select' }), say.ownValue);
  await user.type(within(form()).getByLabelText('output', { selector: 'input' }), 'D1');
  expect(formula()).toBe('=PLAN.UE(99, 42, , , , , D1)');
});

test('what stands in the cell is overwritten only by a second, deliberate step', async () => {
  const { workbook } = workbookWith();
  workbook.insertFormula.mockRejectedValueOnce(new ExcelFailure('cellNotEmpty', 'Sheet1!B3', true));
  const { user } = openPane({ at: '#functions/PLAN.K_FACTOR', workbook });
  await user.type(field('referred'), '2');
  await user.type(field('users'), '1');
  await user.click(await within(form()).findByRole('button', { name: say.insertInto('Sheet1!B3') }));
  await user.click(await within(form()).findByRole('button', { name: say.replace }));
  expect(workbook.insertFormula).toHaveBeenLastCalledWith(
    '=PLAN.K_FACTOR(2, 1)',
    expect.objectContaining({ overwrite: true }),
  );
});

describe.each(sampled(languages, 4))('explaining in %s', (language) => {
  const explain = words[language].explain;

  test('a cell’s formula is shown with its arguments, steps and result', async () => {
    const { workbook, select } = workbookWith({ A1: cells([[100]]) });
    openPane({ language, at: '#explain', workbook });
    select({ formula: '=PLAN.UE(A1, 40)*2', shown: '120', empty: false });
    expect(await screen.findByText('=PLAN.UE(A1, 40)*2')).toBeTruthy();
    const card = await screen.findByRole('region', { name: 'PLAN.UE' });
    expect(within(card).getByText('60', { selector: 'span' })).toBeTruthy();
    expect(within(card).getByText('revenue').closest('li')?.textContent).toBe('revenueA1100');
    expect(within(card).getByText('output').closest('li')?.textContent).toContain(explain.leftOutSo('ue'));
    expect(card.textContent).toContain('UE = 60 + 0 + 0 = 60');
    expect(screen.getByText(explain.shows('120'))).toBeTruthy();
  });

  test('an error comes with its reason, and with what it can mean', async () => {
    const { workbook, select } = workbookWith();
    openPane({ language, at: '#explain', workbook });
    select({ formula: '=PLAN.UE("x", 40)', shown: '#VALUE!', empty: false });
    const card = await screen.findByRole('region', { name: 'PLAN.UE' });
    expect(within(card).getByText('#VALUE!')).toBeTruthy();
    expect(card.textContent).toMatch(/revenue.*[“«]x[”»]/);
    expect(within(card).getByText(explain.errorMeans('#VALUE!'))).toBeTruthy();
  });

  test('a cell without a formula of ours says so and offers the functions', async () => {
    const { workbook } = workbookWith();
    openPane({ language, at: '#explain', workbook });
    expect(await screen.findByText(explain.none('Sheet1!B3'))).toBeTruthy();
    expect(screen.getAllByRole('link', { name: words[language].functions.back }).length).toBeGreaterThan(1);
  });
});

slow('the explanation follows the selection', async () => {
  const { workbook, select } = workbookWith();
  openPane({ at: '#explain', workbook });
  select({ formula: '=PLAN.K_FACTOR(2,1)', shown: '2', empty: false });
  expect(await screen.findByRole('region', { name: 'PLAN.K_FACTOR' })).toBeTruthy();
  select({ address: 'B4' });
  expect(await screen.findByText(words.en.explain.none('Sheet1!B4'))).toBeTruthy();
});

test('a cell that cannot be read is said, with the next step', async () => {
  const { workbook } = workbookWith();
  workbook.selectedCell.mockRejectedValue(new ExcelFailure('editing', 'InvalidOperationInCellEditMode', true));
  openPane({ at: '#explain', workbook });
  expect(await screen.findByText(words.en.failure.read)).toBeTruthy();
  expect(screen.getByText(words.en.failure.reasons.editing.next)).toBeTruthy();
});
