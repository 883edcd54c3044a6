/** @jest-environment ./scripts/jest-page-environment.cjs */
// The pane offers, shows and takes what another model of the workbook says, and gives it back.
import { screen } from '@testing-library/react';
import { words } from '../../src/locales/words';
import { initialAnswers, templates } from '../../src/templates';
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
