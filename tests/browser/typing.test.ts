// What a person types into the browser workbook, at a person's rhythm.
import type { Page } from 'playwright-core';
import { openAddIn } from './add-in';
import { clickCell, placeOf, typeSlowly } from './hand';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

/** Runs something in the workbook as an add-in does, when no cell is being edited. */
async function select(page: Page, sheet: string, cell: string): Promise<void> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  await frame?.evaluate(
    ([name, address]) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const target = context.workbook.worksheets.getItem(name);
        target.activate();
        target.getRange(address).select();
        await context.sync();
      }),
    [sheet, cell] as const,
  );
}

async function values(page: Page, address: string): Promise<unknown[][]> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame.evaluate(
    (cells) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cells).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    address,
  );
}

test('fifty numbers typed into a model are the numbers that its cells hold', async () => {
  const { page, pane, errors } = await openAddIn();
  await pane.getByRole('link', { name: /Sales plan/ }).click();
  await pane.getByRole('button', { name: 'Preview the sheets' }).click();
  await pane.getByRole('button', { name: 'Create model' }).click();
  await pane.getByText('All checks pass').waitFor();
  // Budgets of four channels over twelve periods: the whole model is computed from them.
  await select(page, 'Budget', 'E9');
  const [x, y] = await placeOf(page, 0, 0);
  await page.mouse.click(x, y);
  await select(page, 'Budget', 'E9');
  const typed = Array.from({ length: 4 }, (_row, row) =>
    Array.from({ length: 12 }, (_cell, period) => 110 + 97 * row + 13 * period),
  );
  for (const row of typed) {
    for (const [period, number] of row.entries()) {
      await typeSlowly(page, String(number));
      await page.keyboard.press(period < 11 ? 'Tab' : 'Enter');
      await page.waitForTimeout(300);
    }
  }
  await select(page, 'Budget', 'E15');
  for (const number of ['21', '22']) {
    await typeSlowly(page, number);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
  expect(await values(page, 'E9:P12')).toEqual(typed);
  expect(await values(page, 'E15:E16')).toEqual([[21], [22]]);
  expect(errors).toEqual([]);
}, 300_000);

test('Enter leads to below where the row began, or to below where one has clicked since', async () => {
  const { page } = await openAddIn();
  await clickCell(page, 1, 1);
  for (const key of ['1', 'Tab', '2', 'Tab', '3', 'Enter', '4', 'Tab', '5', 'Tab']) await page.keyboard.press(key);
  await clickCell(page, 5, 6);
  for (const key of ['6', 'Enter', '7', 'Tab', '8', 'Enter', '9', 'Enter']) await page.keyboard.press(key);
  expect(await values(page, 'B2:D3')).toEqual([
    [1, 2, 3],
    [4, 5, ''],
  ]);
  expect(await values(page, 'F7:G9')).toEqual([
    [6, ''],
    [7, 8],
    [9, ''],
  ]);
});
