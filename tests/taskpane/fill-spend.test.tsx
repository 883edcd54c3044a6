/** @jest-environment ./scripts/jest-page-environment.cjs */
// The page that fills a plan, with a table of spend and leads beside the orders.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Table } from '../../src/excel';
import type { FoundInput } from '../../src/excel/read-inputs';
import { serialOf } from '../../src/numerics/days';
import { plan, type CellContent } from '../../src/plan';
import { FillPage } from '../../src/taskpane/analyse/FillPage';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import { useFilling, type FillingContext } from '../../src/taskpane/analyse/useFilling';
import { cellOf } from '../../src/taskpane/analyse/plan-cells';
import type { Planning } from '../../src/taskpane/models/planning';
import { Part } from '../../src/taskpane/part';
import { initialAnswers, templates } from '../../src/templates';
import { salesPlan } from '../../src/templates/sales-plan';
import { slow } from '../depth';
import { createdModel, emptyWorkbook } from './pane';

const said = tableWords.fill;
const answers = initialAnswers(salesPlan, 'en', '2026-01-01');
const made = plan(salesPlan, answers, 'en');

/** A table of spend on the sheet Spend. */
function tableOf(...rows: readonly (readonly (string | number)[])[]): Table {
  return {
    sheetId: '{9}',
    sheet: 'Spend',
    address: `A1:C${rows.length + 1}`,
    rowCount: rows.length,
    columnCount: 3,
    headingRow: 0,
    firstColumn: 0,
    headings: ['Month', 'Spend', 'Leads'],
    rows,
    formats: rows.map((row) => row.map(() => 'General')),
    texts: rows.map((row) => row.map(String)),
  };
}

/** The page on a workbook with a plan from January 2026 on; what is put into its cells is there the next time. */
function open({
  hasOrders = true,
  alone,
  others = [],
}: { hasOrders?: boolean; alone?: Table; others?: readonly string[] } = {}) {
  const workbook = emptyWorkbook();
  const first = made.inputs.find(({ id }) => id === 'first_period');
  const cells = new Map<string, CellContent>([
    [`${first?.sheet ?? ''}!${first?.address ?? ''}`, serialOf('2026-01-01')],
  ]);
  const found = (): FoundInput[] =>
    made.inputs.map(({ id, sheet, address, cells: own }) => {
      const at = { id, sheet, address, values: [] };
      return { ...at, values: own.map((_, cell) => cells.get(`${sheet}!${cellOf(at, cell)}`) ?? '') };
    });
  const filling = {
    readInputs: jest.fn(() => Promise.resolve(found())),
    readCells: jest.fn((places: readonly unknown[]) => Promise.resolve(places.map(() => ''))),
    putInputs: jest.fn((lines: readonly { sheet: string; address: string; values: readonly CellContent[] }[]) => {
      for (const { sheet, address, values } of lines) cells.set(`${sheet}!${address}`, values[0] ?? '');
      return Promise.resolve({ edits: [] });
    }),
    takeInputsBack: jest.fn(() => Promise.resolve()),
  };
  workbook.listModels.mockResolvedValue(
    ['Sales plan', ...others].map((name, index) => ({
      ...createdModel,
      start: { sheet: index === 0 ? 'Inputs' : `Inputs ${index + 1}`, address: 'D7' },
      record: {
        ...createdModel.record,
        number: index + 1,
        template: { id: salesPlan.id, version: salesPlan.version },
        answers: { ...answers, name },
      },
      checks: '',
    })),
  );
  workbook.readColumns.mockImplementation(async function* (table, columns) {
    await Promise.resolve();
    yield { firstRow: 2, columns: columns.map((column) => table.rows.map((row) => row[column] ?? '')) };
  });
  const context: FillingContext = {
    workbook,
    filling: filling,
    planning: new Part(() => Promise.resolve({ plan, templates } as unknown as Planning)),
    loadTexts: () => Promise.resolve(),
    today: () => '2026-03-15',
    analyst: () => (hasOrders ? ({ fill: () => Promise.resolve([]) } as never) : undefined),
    source: () => ({ place: 'Orders!A1:D9', lastDay: serialOf('2026-03-10') }),
  };
  const Page = (): React.ReactElement => {
    const filled = useFilling(context);
    const [isShown, show] = useState(true);
    return (
      <>
        <button onClick={() => show(!isShown)}>{isShown ? 'leave' : 'come back'}</button>
        <button onClick={() => void (alone ? filled.openSpend(alone) : filled.open())}>open</button>
        {isShown && <FillPage filling={filled} place="Orders!A1:D9" onGo={() => undefined} />}
      </>
    );
  };
  render(<Page />);
  return { workbook, filling, cells, user: userEvent.setup() };
}

const add = (): Promise<HTMLElement> => screen.findByRole('button', { name: said.spend.add.en });
const lines = (): string[] => screen.getAllByRole('listitem').map((item) => within(item).getByText(/→/).textContent);

test('Months that are over become facts with their source; again, only what has changed is a line', async () => {
  const { workbook, filling, cells, user } = open();
  await user.click(screen.getByRole('button', { name: 'open' }));
  workbook.selectedTable.mockResolvedValue(
    tableOf([serialOf('2026-01-01'), 1111, 40], ['soon', 1, 1], [serialOf('2026-02-01'), 2222, 50], ['2026-03', 5, 6]),
  );
  await user.click(await add());
  await screen.findByText('Left out, as the period or a number cannot be read: 1 (rows 3)');
  // Leads and spend of January and February; March is not over.
  expect(lines()).toEqual(['– → 40', '– → 50', '– → 1,111', '– → 2,222']);
  await user.click(screen.getByRole('button', { name: 'Fill in 4' }));
  await screen.findByText(/^Cells filled in: 4/);
  expect([...cells.values()]).toEqual(expect.arrayContaining([1111, 2222, 40, 50, '[Spend!A1:C5, 2026-03-15]']));

  await user.click(screen.getByRole('button', { name: said.again.en }));
  await screen.findByText(said.nothing.en);
  workbook.selectedTable.mockResolvedValue(tableOf([serialOf('2026-01-01'), 3333, 40], ['2026-02', 2222, 50]));
  await user.click(await add());
  await screen.findByText('3,333');
  expect(lines()).toEqual(['1,111 → 3,333']);
  await user.click(screen.getByRole('button', { name: 'Fill in 1' }));
  await user.click(await screen.findByRole('button', { name: said.undo.en }));
  await screen.findByText(said.undone.en);
  expect(filling.takeInputsBack).toHaveBeenCalledTimes(1);
});

test('Of several plans each is offered by its own name, beside the sheet that it begins on', async () => {
  const { user } = open({ others: ['Autumn launch'] });
  await user.click(screen.getByRole('button', { name: 'open' }));
  const offered = within(await screen.findByRole('combobox', { name: said.model.en })).getAllByRole('option');
  expect(offered.map(({ textContent }) => textContent)).toEqual(['Sales plan · Inputs', 'Autumn launch · Inputs 2']);
});

slow('A selection that is no such table is said to be none, and the list stays', async () => {
  const { workbook, user } = open();
  await user.click(screen.getByRole('button', { name: 'open' }));
  // Nothing is selected.
  await user.click(await add());
  await screen.findByText(said.spend.notOne.en);
  workbook.selectedTable.mockResolvedValue({ ...tableOf(['A', 1, 2]), headings: ['Customer', 'Amount', 'Name'] });
  await user.click(await add());
  await screen.findByText(said.spend.notOne.en);
  expect(screen.getByRole('heading', { name: said.spend.title.en })).toBeTruthy();
});

test('A table of spend alone fills the facts, without orders', async () => {
  const alone = tableOf([serialOf('2026-01-01'), 1111, 40], ['2026-02', 2222, 50]);
  const { cells, user } = open({ hasOrders: false, alone });
  await user.click(screen.getByRole('button', { name: 'open' }));
  await user.click(await screen.findByRole('button', { name: 'Fill in 4' }));
  await screen.findByText(/^Cells filled in: 4/);
  expect([...cells.values()]).toEqual(expect.arrayContaining([1111, 2222, 40, 50, '[Spend!A1:C3, 2026-03-15]']));
});

slow('A target that is still the example is named after filling, until one of its numbers is the own', async () => {
  const alone = tableOf([serialOf('2026-01-01'), 1111, 40], ['2026-02', 2222, 50]);
  const { cells, user } = open({ hasOrders: false, alone });
  const target = made.inputs.find(({ label }) => label === 'Target revenue');
  if (!target) throw new Error('the plan has no target');
  target.cells.forEach(({ example }, cell) =>
    cells.set(`${target.sheet}!${cellOf({ ...target, values: [] }, cell)}`, example),
  );
  await user.click(screen.getByRole('button', { name: 'open' }));
  await user.click(await screen.findByRole('button', { name: 'Fill in 4' }));
  await screen.findByText(/^“Target revenue” still holds the example/);
  screen.getByRole('button', { name: said.toExample.en });

  cells.set(`${target.sheet}!${cellOf({ ...target, values: [] }, 0)}`, 12_345);
  for (const [place, content] of cells) if (content === 1111) cells.set(place, 5);
  await user.click(screen.getByRole('button', { name: said.again.en }));
  await user.click(await screen.findByRole('button', { name: 'Fill in 1' }));
  await screen.findByText(/^Cells filled in: 1/);
  expect(screen.queryByText(/still holds the example/)).toBeNull();
});

slow('A table chosen alone that is none of spend is said to be none', async () => {
  const { user } = open({ hasOrders: false, alone: { ...tableOf(['A', 1, 2]), headings: ['Who', 'What', 'Why'] } });
  await user.click(screen.getByRole('button', { name: 'open' }));
  await screen.findByText(said.spend.notOne.en);
});

slow('Who comes back with the plan that was missing finds it compared', async () => {
  const { workbook, user } = open();
  workbook.listModels.mockResolvedValueOnce([]);
  await user.click(screen.getByRole('button', { name: 'open' }));
  await screen.findByText(said.noModel.en, { exact: false });
  expect(screen.getByRole('link', { name: said.makeModel.en }).getAttribute('href')).toBe('#models/sales-plan');
  await user.click(screen.getByRole('button', { name: 'leave' }));
  await user.click(screen.getByRole('button', { name: 'come back' }));
  await screen.findByText(said.nothing.en);
  expect(screen.queryByText(said.noModel.en, { exact: false })).toBeNull();
});
