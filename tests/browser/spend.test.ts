// A table of spend: alone it fills a plan, beside orders it says when customers pay back what they cost.
import { slow } from '../depth';
import { words } from '../../src/locales/words';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import { openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

const fillWords = tableWords.fill;
const said = tableWords.payback;

/** A sheet of spend by month from 2024 to 2027; one of its cells is selected. */
async function addSpend({ page }: Opened): Promise<void> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Spend');
      const rows: (string | number)[][] = [['Month', 'Spend', 'Leads']];
      // 1 January 2024, and the first of each month after it.
      for (let month = 0, day = 45_292; month < 48; month++) {
        rows.push([day, 1000 + month, 50]);
        day += new Date(Date.UTC(2024, month + 1, 0)).getUTCDate();
      }
      const range = sheet.getRangeByIndexes(0, 0, rows.length, 3);
      range.values = rows;
      sheet.getRange('A2:A49').numberFormat = 'yyyy-mm-dd' as unknown as string[][];
      sheet.activate();
      sheet.getRange('B3').select();
      await context.sync();
    }),
  );
}

slow('chosen alone, it goes to the page that fills a plan', async () => {
  const opened = await openAddIn();
  const { pane } = opened;
  await pane.getByRole('link', { name: /^Sales plan./ }).click();
  await pane.getByRole('button', { name: words.en.form.createNow }).click();
  await pane.getByRole('button', { name: words.en.created.start }).waitFor();
  await addSpend(opened);
  await pane.getByRole('navigation').getByRole('link', { name: 'Analyse' }).click();
  await pane.getByRole('button', { name: 'Use this table' }).click();
  await pane.getByText(fillWords.spend.alone.en).waitFor();
  await pane.getByRole('button', { name: fillWords.open.en }).first().click();
  await pane.getByText(/^Spend!A1:C49: 48 rows/).waitFor();
  expect(opened.errors).toEqual([]);
});

slow('beside orders it gives a sheet of CAC payback, with the margin that was typed', async () => {
  const opened = await openAddIn();
  const { page, pane } = opened;
  await pane.getByRole('navigation').getByRole('link', { name: 'Analyse' }).click();
  await pane.getByRole('button', { name: tableWords.trySample.en }).click();
  await pane.getByText(said.title.en, { exact: true }).click();
  await addSpend(opened);
  await pane.getByRole('button', { name: said.add.en }).click();
  await pane.getByText(/^Spend!A1:C49: 48 rows/).waitFor();
  await pane.getByLabel(said.margin.en).fill('40');
  await pane.getByRole('button', { name: 'Make the sheets' }).click();
  await pane.getByRole('heading', { name: 'The analysis is ready' }).waitFor();
  const found = (await sheets(page))['CAC payback']?.flat() ?? [];
  expect(found.join(' ')).toContain('Spend: Spend!A1:C49. Margin: 40% of revenue.');
  expect(found).toContain('Margin to CAC');
  // A refreshed one reads the table of spend again.
  await pane.getByRole('button', { name: 'Refresh' }).first().click();
  await pane.getByRole('heading', { name: 'The analysis is up to date' }).waitFor();
  expect((await sheets(page))['CAC payback']?.flat().join(' ')).toContain('Margin: 40% of revenue.');
  expect(opened.errors).toEqual([]);
});
