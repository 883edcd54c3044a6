// A table of orders becomes cohorts, retention, RFM and customer value: clicks and keys, no calls into the code.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { slow } from '../depth';
import { families } from '../../src/functions';
import { serialAt } from '../../src/numerics/days';
import { sharedFile } from '../shared-data';
import { sheets } from './add-in';
import { closeBrowser, closePages } from './open-page';
import { generated, headings, openWith, useTable, type Cell, type OpenedOrders, type Rows } from './orders';

afterEach(closePages);
afterAll(closeBrowser);

async function sheetNames({ frame }: OpenedOrders): Promise<readonly string[]> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      return all.items.map(({ name }) => name);
    }),
  );
}

/** What another hand does to the workbook meanwhile. */
async function meanwhile({ frame }: OpenedOrders, what: 'protect' | 'unprotect' | 'clear'): Promise<void> {
  await frame.evaluate(
    (asked) =>
      Excel.run(async (context) => {
        const { workbook } = context;
        if (asked === 'protect') workbook.protection.protect();
        else if (asked === 'unprotect') workbook.protection.unprotect();
        else workbook.worksheets.getFirst().getUsedRange().clear();
        await context.sync();
      }),
    what,
  );
}

const makeButton = ({ pane }: OpenedOrders) => pane.getByRole('button', { name: 'Make the sheets' });
const ready = ({ pane }: OpenedOrders) => pane.getByRole('heading', { name: 'The analysis is ready' });

/** The block under a title of a sheet: its lines until the total. */
function blockUnder(cells: readonly (readonly unknown[])[], title: string): readonly (readonly unknown[])[] {
  const first = cells.findIndex(([label]) => label === title) + 1;
  const length = cells.slice(first).findIndex(([label]) => label === 'Total' || label === '' || label === 'Average');
  return cells.slice(first, first + length);
}

function cohortRetention(rows: Rows, [customer, date]: readonly [number, number]): readonly (readonly unknown[])[] {
  const retention = families.flatMap((family) => family.functions).find(({ id }) => id === 'PLAN.COHORT_RETENTION');
  if (!retention) throw new Error('there is no PLAN.COHORT_RETENTION');
  const column = (index: number): Cell[][] => rows.map((row) => [row[index] ?? '']);
  // Shares by month, where nothing else is said.
  const passed = retention.parameters.map((_, index) => (index < 2 ? column(index === 0 ? customer : date) : null));
  const table = retention.call(...passed);
  if (!Array.isArray(table)) throw new Error('PLAN.COHORT_RETENTION gives a table');
  return table;
}

/** The rates of the heat map beside those of the function, age by age. */
function expectSameRates(heatMap: readonly (readonly unknown[])[], table: readonly (readonly unknown[])[]): void {
  const rates = table.slice(1).map((line) => line.slice(2));
  expect(heatMap.length).toBe(rates.length);
  rates.forEach((line, cohort) =>
    line.forEach((rate, age) => {
      const shown = heatMap[cohort]?.[2 + age];
      if (typeof rate === 'number') expect(shown).toBeCloseTo(rate, 12);
      else expect(shown ?? '').toBe('');
    }),
  );
}

slow('real invoices are analysed in three clicks, and the heat map holds the numbers of the function', async () => {
  const lines = gunzipSync(readFileSync(sharedFile('data/online_retail_invoices.csv.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  const rows = lines.slice(1).map((line): readonly Cell[] => {
    const [invoice = '', customer, date = '', , , amount] = line.split(',');
    const serial = serialAt(Date.parse(`${date.replace(' ', 'T')}:00Z`));
    return [invoice, Number(customer), serial, Number(amount)];
  });
  const opened = await openWith(['InvoiceNo', 'CustomerID', 'InvoiceDate', 'amount'], rows, 'C');
  await useTable(opened);
  // The function counts every row, refunds too.
  await opened.pane.getByRole('combobox', { name: 'Refunds' }).selectOption('keep');
  await makeButton(opened).click();
  await ready(opened).waitFor();

  const made = await sheets(opened.page);
  expect(Object.keys(made)).toEqual([
    'Sheet1',
    'Cohorts',
    'Retention',
    'RFM',
    'Customer pyramid',
    'Customer value',
    'Customer list',
  ]);
  expectSameRates(
    blockUnder(made['Cohorts'] ?? [], 'Retention: share of the cohort’s customers'),
    cohortRetention(rows, [1, 2]),
  );
  expect(made['Customer list']?.flat()).toContain(17_850);
  expect(opened.errors).toEqual([]);
});

slow('what is wrong with the data is said before anything is written, each with its rows', async () => {
  const opened = await openWith(headings, generated(), 'B');
  await useTable(opened);
  const { pane } = opened;
  await pane.getByText('Rows without a customer, left out').waitFor();
  await pane.getByText('Dates that cannot be read, left out').waitFor();
  await pane.getByText(/^Refunds, taken from/).waitFor();
  // The first of them, 97 rows apart, is the sixth under the headings.
  await pane.getByRole('button', { name: 'Go to row 7' }).click();
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
  const selected = await opened.frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(selected).toBe('Sheet1!A7:D7');
});

slow('an analysis is made by channel, refreshed after new orders, found again and removed', async () => {
  const rows = generated();
  const opened = await openWith(headings, rows, 'B');
  const { pane, frame } = opened;
  await useTable(opened);
  await makeButton(opened).click();
  await ready(opened).waitFor();
  const first = await sheets(opened.page);
  expect(Object.keys(first)).toContain('Cohorts by channel');

  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2002:D2002').values = [['New one', 46_290, 50, 'Ads']];
      await context.sync();
    }),
  );
  await pane.getByRole('button', { name: 'Refresh' }).click();
  await pane.getByRole('heading', { name: 'The analysis is up to date' }).waitFor();
  const second = await sheets(opened.page);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(second['Customer list']?.flat()).toContain('New one');
  expect(first['Customer list']?.flat()).not.toContain('New one');

  await pane.getByRole('button', { name: 'Another table' }).click();
  await pane.getByRole('button', { name: /Cohorts · From Sheet1!A1:D2002/ }).click();
  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane.getByRole('button', { name: 'Delete the sheets' }).click();
  await pane.getByText('The analysis was removed.').waitFor();
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
  expect(opened.errors).toEqual([]);
});

slow('cancelled in the middle nothing is left, and the next time it is made', async () => {
  const opened = await openWith(headings, Array.from({ length: 10 }, generated).flat(), 'B');
  await useTable(opened);
  await opened.pane.getByText(/orders from \d/).waitFor();
  // No hand over a wire is as quick as the analysis may be: the button is pressed as it appears.
  await opened.frame.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
      if (!cancel) return;
      observer.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await makeButton(opened).focus();
  await opened.page.keyboard.press('Enter');
  await opened.pane.getByText('Cancelled. The workbook is as it was.').waitFor();
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
  await makeButton(opened).click();
  await ready(opened).waitFor();
  expect((await sheetNames(opened)).length).toBeGreaterThan(5);
  expect(opened.errors).toEqual([]);
});

test('in a protected workbook nothing is made, and after the protection is off it is', async () => {
  const opened = await openWith(headings, generated(), 'B');
  await meanwhile(opened, 'protect');
  await useTable(opened);
  await makeButton(opened).click();
  await opened.pane.getByText(/structure is protected/).waitFor();
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
  await meanwhile(opened, 'unprotect');
  await makeButton(opened).click();
  await ready(opened).waitFor();
});

slow('when the data is deleted nothing is made, and another table is analysed', async () => {
  const opened = await openWith(headings, generated(), 'B');
  await useTable(opened);
  await opened.pane.getByText(/orders from/).waitFor();
  await meanwhile(opened, 'clear');
  await opened.pane.getByText('The table was changed while it was being read.').waitFor();
  await makeButton(opened).click();
  await opened.pane
    .getByText(/no longer where it was/)
    .first()
    .waitFor();
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
  await opened.pane.getByRole('link', { name: 'All analyses' }).click();
  await opened.pane.getByText('There is no table where the selection is now.').waitFor();
});
