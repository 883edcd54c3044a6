// The first minute of a finance team: a short name typed in an empty workbook, by clicks and keys.
import { sampled, slow } from '../depth';
import { openAddIn } from './add-in';
import { clickCell, type } from './hand';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

test.each(
  sampled(
    [
      ['en-US', '=UE(99,42)', /short name UE was added/, 'Undo'],
      // In Russian the arguments are parted by semicolons, as on a Russian machine.
      ['ru-RU', '=UE(99;42)', /короткое имя UE/, 'Отменить'],
    ] as const,
    2,
  ),
)(
  'a short name computes as soon as it is typed, in %s, and Undo takes it away',
  async (locale, formula, said, undo) => {
    const { page, pane, errors } = await openAddIn({ locale });
    await clickCell(page, 1, 1);
    await type(page, formula);
    await pane.getByText(said).waitFor();
    const frame = await (await page.waitForSelector('#add-in')).contentFrame();
    const read = (): Promise<readonly [unknown, readonly string[]]> =>
      frame?.evaluate(() =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          const cell = context.workbook.worksheets.getFirst().getRange('B2').load('values');
          const names = context.workbook.names.load('items/name');
          await context.sync();
          return [cell.values[0]?.[0] as unknown, names.items.map(({ name }) => name)] as const;
        }),
      ) ?? Promise.reject(new Error('the pane has no frame'));
    expect(await read()).toEqual([57, ['UE']]);
    await pane.getByRole('button', { name: undo, exact: true }).click();
    await pane.getByText(said).waitFor({ state: 'detached' });
    expect((await read())[1]).toEqual([]);
    expect(errors).toEqual([]);
  },
);

slow('a short name is suggested with its arguments before and after it is in the workbook', async () => {
  const { page, pane, errors } = await openAddIn({ locale: 'en-US' });
  const suggested = page.locator('ul[data-u-comp="sheets-formula-editor"] li');
  await clickCell(page, 1, 1);
  for (const result of [57, 5]) {
    await page.keyboard.type('=UE');
    await suggested.getByText('UE', { exact: true }).first().waitFor();
    // What the function's own description says of it.
    await suggested.getByText('Returns the profit that one customer brings').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('acquisition_cost').first().waitFor();
    await page.keyboard.type(result === 57 ? '99,42)' : '9,4)');
    await page.keyboard.press('Enter');
    await pane.getByText(/short name UE was added/).waitFor();
  }
  await page.keyboard.type('=K_F');
  await suggested.getByText('K_FACTOR', { exact: true }).first().waitFor();
  // The first takes the list away, the second ends the edit: an add-in waits for that.
  await page.keyboard.press('Escape');
  await suggested.first().waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  const values = await frame?.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange('B2:B3').load('values');
      await context.sync();
      return cells.values as unknown[][];
    }),
  );
  expect(values).toEqual([[57], [5]]);
  expect(errors).toEqual([]);
});

slow('saving a workbook says which of its formulas whoever gets it could not compute', async () => {
  const { page, pane, errors } = await openAddIn({ locale: 'en-US' });
  await clickCell(page, 1, 1);
  await type(page, '=PLAN.UE(99,42)', '=UE(99,42)');
  await pane.getByText(/short name UE was added/).waitFor();
  await page.getByRole('button', { name: 'Save as .xlsx' }).click();
  await page.getByText('Formulas that need the add-in: 1;').waitFor();
  expect(errors).toEqual([]);
});
