// The add-in from the pane to the cells, as a person uses it: clicks and keys, no calls into the code.
import type { Page } from 'playwright-core';
import { slow } from '../depth';
import { errorsIn, openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

function beside(cells: readonly (readonly unknown[])[] | undefined, label: string): unknown {
  return cells?.find((row) => row[0] === label)?.[1];
}

/** In the order of their tabs. */
const modelSheets = ['About', 'Inputs', 'Budget and facts', 'Plan', 'Month', 'Checks'];

async function createSalesPlan({ pane }: Opened): Promise<void> {
  await pane.getByRole('link', { name: /^Sales plan./ }).click();
  await pane.getByRole('button', { name: 'Create with these answers' }).click();
  await pane.getByRole('button', { name: 'Go to the first input' }).waitFor();
}

test('a sales plan is made in a few clicks, and a lower cost moves its profit', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  await createSalesPlan(opened);
  const made = await sheets(page);
  expect(Object.keys(made)).toEqual(['Sheet1', ...modelSheets]);
  expect(errorsIn(made)).toEqual([]);
  expect(made['About']?.flat()).toContain('All checks pass');

  await pane.getByRole('button', { name: 'Go to the first input' }).click();
  // A click in the values' column gives the grid the keyboard; from there the arrow keys lead to the cost.
  await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 430, y: 190 } });
  const cost = (made['Inputs'] ?? []).findIndex((row) => row[0] === 'Cost of converting') + 1;
  const away = cost - (await selectedRow(page));
  for (let step = 0; step < Math.abs(away); step++) await page.keyboard.press(away > 0 ? 'ArrowDown' : 'ArrowUp');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');

  const after = await sheets(page);
  expect(beside(after['Inputs'], 'Cost of converting')).toBe(1);
  const profitOf = (all: typeof made): number => Number(beside(all['Plan'], 'Cumulative profit'));
  expect(profitOf(after)).toBeGreaterThan(profitOf(made));
  expect(errorsIn(after)).toEqual([]);
  expect(errors).toEqual([]);
});

async function selectedRow(page: Page): Promise<number> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  const address = await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return cell.address;
    }),
  );
  return Number(/[0-9]+$/.exec(address ?? '')?.[0]);
}

slow('a second model is made beside the first, and Undo takes just that one away', async () => {
  const opened = await openAddIn();
  const { page, pane } = opened;
  await createSalesPlan(opened);
  const first = await sheets(page);
  await pane.getByRole('button', { name: 'Create another' }).click();
  await pane.getByRole('button', { name: 'Create with these answers' }).click();
  await pane.getByRole('button', { name: /Inputs 2/ }).waitFor();
  const both = await sheets(page);
  expect(Object.keys(both)).toEqual([...Object.keys(first), ...modelSheets.map((name) => `${name} 2`)]);
  expect(errorsIn(both)).toEqual([]);

  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane.getByRole('button', { name: 'Delete the sheets' }).click();
  await pane.getByText('was removed').waitFor();
  expect(await sheets(page)).toEqual(first);
});

slow('the sheets are made in the language that the pane speaks', async () => {
  const { page, pane } = await openAddIn();
  await pane.getByRole('combobox', { name: /Language/ }).selectOption('ru');
  await pane.getByRole('link', { name: /^План продаж./ }).click();
  await pane.getByRole('button', { name: /Создать с этими ответами/ }).click();
  await pane.getByRole('heading', { name: /готов/ }).waitFor();
  const made = await sheets(page);
  expect(Object.keys(made).length).toBe(1 + modelSheets.length);
  expect(errorsIn(made)).toEqual([]);
  expect(JSON.stringify(made)).toContain('Прибыль');
  expect(JSON.stringify(made)).not.toContain('Profit');
});

slow('an impossible answer is refused beside its field, and nothing is written', async () => {
  const { page, pane } = await openAddIn();
  await pane.getByRole('link', { name: /^Sales plan./ }).click();
  await pane.getByRole('textbox', { name: 'Price' }).first().fill('free');
  await pane.getByRole('button', { name: 'Create with these answers' }).click();
  await pane.getByText(/needs correcting/).waitFor();
  expect(Object.keys(await sheets(page))).toEqual(['Sheet1']);
});

slow('an example goes from the list of functions into the selected cell, and never over what is there', async () => {
  const { page, pane, errors } = await openAddIn();
  await pane.getByRole('link', { name: 'Functions' }).click();
  await pane.getByLabel('Find a function').fill('PLAN.UE');
  await pane
    .getByRole('link', { name: /PLAN\.UE/ })
    .first()
    .click();
  const insert = pane.getByRole('button', { name: /^Insert into the selected cell/ }).first();
  await insert.click();
  await pane.getByText(/now holds the formula/).waitFor();
  const [[value]] = (await sheets(page))['Sheet1'] as [[unknown]];
  expect(typeof value).toBe('number');
  await insert.click();
  await pane.getByText('The selected cell is not empty.').waitFor();
  expect(errors).toEqual([]);
});
