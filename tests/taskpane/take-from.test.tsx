/** @jest-environment ./scripts/jest-page-environment.cjs */
// The pane offers, shows and takes what another model of the workbook says, and gives it back.
import { cleanup, screen } from '@testing-library/react';
import { words } from '../../src/locales/words';
import { initialAnswers, templates } from '../../src/templates';
import { analysisRequest } from '../excel/analysis-request';
import { createdModel, emptyWorkbook, openPane } from './pane';

const { take } = words.en;
const [sales] = templates;
const economics = templates.find(({ id }) => id === 'unit-economics');

function withEconomics(): ReturnType<typeof emptyWorkbook> {
  if (!economics) throw new Error('there is no template "unit-economics"');
  const workbook = emptyWorkbook();
  const answers = { ...initialAnswers(economics, 'en', '2026-01-15'), channels: ['Radio', 'Friends'] };
  const record = { ...createdModel.record, template: { id: economics.id, version: economics.version }, answers };
  workbook.listModels.mockResolvedValue([{ ...createdModel, record, checks: 'All checks pass' }]);
  return workbook;
}

test('without another model nothing is offered', () => {
  openPane({ templates, at: `#models/${sales?.id}` });
  expect(screen.queryByRole('button', { name: take.open })).toBeNull();
});

test('what another model says is shown, taken and given back', async () => {
  const { user } = openPane({ templates, workbook: withEconomics(), at: `#models/${sales?.id}` });
  await user.click(await screen.findByRole('button', { name: take.open }));
  expect(await screen.findByText('Radio, Friends', { exact: false })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: take.take }));
  const said = take.taken('Unit economics on one page: Inputs');
  expect(screen.getByText(said)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: take.undo }));
  expect(screen.queryByText(said)).toBeNull();
  expect(screen.getByRole('button', { name: take.open })).toBeTruthy();
});

/** Of an analysis of orders in the workbook. */
function withOrders(workbook = emptyWorkbook()): ReturnType<typeof emptyWorkbook> {
  const found = {
    ...analysisRequest.found,
    products: [{ name: 'Yoga', price: 120 }, { name: 'Pilates', price: 90.5 }, { name: 'Gift' }],
    channels: ['Search', '=Ads', 'x'.repeat(31), 'Mail'],
  };
  workbook.listAnalyses.mockResolvedValue([
    {
      sheets: ['Cohorts'],
      sheetIds: ['2'],
      names: [],
      start: { sheet: 'Cohorts', address: 'A1' },
      record: {
        ...analysisRequest,
        found,
        id: 'one',
        sheets: [],
        names: [],
        start: { sheet: 'Cohorts', address: 'A1' },
      },
    },
  ]);
  return workbook;
}

test('what orders of the workbook name is shown, taken where it would do, and given back', async () => {
  const { user } = openPane({ templates, workbook: withOrders(), at: `#models/${sales?.id}` });
  await user.click(await screen.findByRole('button', { name: take.openOrders }));
  // A product without a price, a name that a formula would take for a comparison and one that is too long are left.
  expect(await screen.findByText('Yoga 120, Pilates 90.5')).toBeTruthy();
  expect(screen.getByText('Search, Mail')).toBeTruthy();
  expect(screen.getByText('EUR')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: take.take }));
  expect(screen.getByText(take.takenNames('Sheet1!A1:C9'))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: take.undo }));
  expect(screen.getByRole('button', { name: take.openOrders })).toBeTruthy();
});

test('orders are offered beside other models, and not where nothing of them is asked', async () => {
  const { user } = openPane({ templates, workbook: withOrders(withEconomics()), at: `#models/${sales?.id}` });
  await user.click(await screen.findByRole('button', { name: take.open }));
  await user.selectOptions(await screen.findByRole('combobox', { name: take.from }), take.orders('Sheet1!A1:C9'));
  expect(await screen.findByText('Search, Mail')).toBeTruthy();
  cleanup();
  openPane({ templates, workbook: withOrders(), at: '#models/positioning' });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: take.openOrders })).toBeNull();
});
