// From the search of a function to the explained cell, as a person goes: clicks and keys, no calls into the code.
import type { Page } from 'playwright-core';
import { slow } from '../depth';
import { openAddIn } from './add-in';
import { clickCell, type } from './hand';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

/** Selects from the first row to the last of a column. */
async function select(page: Page, column: number, first: number, last: number): Promise<void> {
  await clickCell(page, column, first);
  for (let row = first; row < last; row++) await page.keyboard.press('Shift+ArrowDown');
}

/** A cell's formula and value, read as another add-in would. */
async function cell(page: Page, address: string): Promise<{ readonly formula: unknown; readonly value: unknown }> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame.evaluate(
    (asked) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(asked).load('formulas,values');
        await context.sync();
        return { formula: range.formulas[0]?.[0] as unknown, value: range.values[0]?.[0] as unknown };
      }),
    address,
  );
}

test('a function is searched, its range picked, its result seen, its formula inserted and then explained', async () => {
  const { page, pane, errors } = await openAddIn();
  await clickCell(page, 0, 0);
  await type(page, '-100', '39', '59', '55', '20');
  await page.getByRole('button', { name: 'Functions' }).click();
  await pane.getByLabel('Find a function').fill('yield');
  await pane.getByRole('link', { name: /PLAN\.IRR/ }).click();
  await pane.getByRole('heading', { name: 'PLAN.IRR' }).waitFor();

  await select(page, 0, 0, 4);
  await pane.getByRole('button', { name: 'Pick the selected range for values' }).click();
  await pane.locator('input[value="Sheet1!A1:A5"]').waitFor();
  await clickCell(page, 2, 1);
  const form = pane.getByRole('group', { name: 'Build the formula' });
  await form.getByRole('button', { name: 'Insert into Sheet1!A6' }).waitFor();
  await form.getByRole('button', { name: 'Use Sheet1!C2 instead' }).click();
  await form.getByText('=PLAN.IRR(A1:A5)').waitFor();
  // Excel's own IRR of these flows is 28.09 %.
  await form.getByText('0.280948421').waitFor();
  expect(await cell(page, 'C2')).toEqual({ formula: '', value: '' });
  await form.getByRole('button', { name: 'Insert into Sheet1!C2' }).click();
  await form.getByText(/Sheet1!C2 now holds the formula/).waitFor();
  const { formula, value } = await cell(page, 'C2');
  expect(formula).toBe('=PLAN.IRR(A1:A5)');
  expect(value).toBeCloseTo(0.2809484, 6);

  // A second time the cell is not empty.
  await form.getByRole('button', { name: 'Insert into Sheet1!C2' }).click();
  await form.getByRole('button', { name: 'Leave it' }).click();

  await page.getByRole('button', { name: 'Explain' }).click();
  const card = pane.getByRole('region', { name: 'PLAN.IRR' });
  await card.getByText('5 × 1: -100, 39, 59, 55, 20').waitFor();
  await card.getByText('(1 + 0.280948)').waitFor();
  expect(errors).toEqual([]);
});

slow('a formula is written with the short name, which then is in the workbook', async () => {
  const { page, pane, errors } = await openAddIn();
  await clickCell(page, 1, 1);
  await page.getByRole('button', { name: 'Functions' }).click();
  await pane.getByLabel('Find a function').fill('unit economics');
  await pane.getByRole('link', { name: /PLAN\.UE/ }).click();
  const form = pane.getByRole('group', { name: 'Build the formula' });
  await form.getByRole('textbox').nth(0).fill('99');
  await form.getByRole('textbox').nth(1).fill('42');
  await form.getByRole('radio', { name: 'UE', exact: true }).check();
  await form.getByText('=UE(99, 42)').waitFor();
  await form.getByRole('button', { name: 'Insert into Sheet1!B2' }).click();
  await form.getByText('Sheet1!B2 now holds the formula and shows 57.').waitFor();
  expect(await cell(page, 'B2')).toEqual({ formula: '=UE(99, 42)', value: 57 });
  await page.getByRole('button', { name: 'Explain' }).click();
  await pane.getByRole('region', { name: 'PLAN.UE' }).getByText('UE = 57 + 0 + 0').waitFor();
  expect(errors).toEqual([]);
});

slow('a new value is in the explanation at once, and an error says its reason and what to change', async () => {
  const { page, pane, errors } = await openAddIn();
  await clickCell(page, 0, 0);
  await type(page, '99', '=PLAN.UE(A1, 42)');
  await clickCell(page, 0, 1);
  await page.keyboard.press('Control+Alt+Shift+KeyE');
  const card = pane.getByRole('region', { name: 'PLAN.UE' });
  await card.getByText('UE = 57 + 0 + 0').waitFor();
  await clickCell(page, 0, 0);
  await pane.getByText('Sheet1!A1 holds no PLAN function and no short name.').waitFor();
  await type(page, 'n/a');
  await clickCell(page, 0, 1);
  await card.getByText('#VALUE!', { exact: true }).waitFor();
  await card.getByText(/revenue is the text “n\/a”, and a number is needed/).waitFor();
  expect(errors).toEqual([]);
});

slow('each function inside another formula is explained, in the order of the calculation', async () => {
  const { page, pane } = await openAddIn();
  await clickCell(page, 1, 1);
  await type(page, '=ROUND(PLAN.UE(PLAN.K_FACTOR(2,1)*50, 30), 2)');
  expect((await cell(page, 'B2')).value).toBe(70);
  await clickCell(page, 1, 1);
  await page.getByRole('button', { name: 'Explain' }).click();
  await pane.getByRole('region', { name: 'PLAN.UE' }).waitFor();
  const cards = await pane.getByRole('region').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(cards).toEqual(['PLAN.K_FACTOR', 'PLAN.UE']);
});

slow('every command of the ribbon leads where it says, and its shortcut does too', async () => {
  const { page, pane } = await openAddIn();
  for (const [command, key, heading] of [
    ['Functions', 'F', 'Functions for formulas'],
    ['Models', 'M', 'Planning models'],
    ['Explain', 'E', 'Explain the selected cell'],
  ] as const) {
    await page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await page.getByRole('button', { name: command, exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
    await clickCell(page, 0, 0);
    await page.keyboard.press('Control+Alt+Shift+KeyA');
    await pane.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'detached' });
    // The pane has the keyboard now, and its keys are its own.
    await clickCell(page, 0, 0);
    await page.keyboard.press(`Control+Alt+Shift+Key${key}`);
    await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  const [help] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Help', exact: true }).click(),
  ]);
  await help.waitForLoadState();
  expect(new URL(help.url()).pathname).toBe('/help/en/index.html');
});
