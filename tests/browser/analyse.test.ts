// A table of orders becomes cohorts, retention, RFM and customer value: clicks and keys, no calls into the code.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { families } from '../../src/functions';
import { closeBrowser, closePages, openPage } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

type Cell = string | number | boolean;
type Rows = readonly (readonly Cell[])[];

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly pane: FrameLocator;
  readonly errors: string[];
}

async function openWith(headings: readonly string[], rows: Rows, dateColumn: string): Promise<Opened> {
  const { page, errors } = await openPage();
  const pane = page.frameLocator('#add-in');
  await pane.getByRole('heading', { level: 1 }).waitFor();
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.evaluate(
    ([names, cells, dates]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(0, 0, 1, names.length).values = [[...names]];
        for (let row = 0; row < cells.length; row += 5000) {
          const part = cells.slice(row, row + 5000).map((line) => [...line]);
          sheet.getRangeByIndexes(1 + row, 0, part.length, names.length).values = part;
          await context.sync();
        }
        sheet.getRange(`${dates}:${dates}`).numberFormat = 'yyyy-mm-dd' as unknown as string[][];
        sheet.getRange('B3').select();
        await context.sync();
      }),
    [headings, rows, dateColumn] as const,
  );
  return { page, frame, pane, errors };
}

/** What every sheet holds, read as another add-in would. */
async function sheets({ frame }: Opened): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      const used = all.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('values'));
      await context.sync();
      return Object.fromEntries(
        all.items.map((sheet, index) => [sheet.name, used[index]?.isNullObject ? [] : (used[index]?.values ?? [])]),
      );
    }),
  );
}

async function sheetNames({ frame }: Opened): Promise<readonly string[]> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      return all.items.map(({ name }) => name);
    }),
  );
}

/** What another hand does to the workbook meanwhile. */
async function meanwhile({ frame }: Opened, what: 'protect' | 'unprotect' | 'clear'): Promise<void> {
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

const makeButton = ({ pane }: Opened) => pane.getByRole('button', { name: 'Make the sheets' });
const ready = ({ pane }: Opened) => pane.getByRole('heading', { name: 'The analysis is ready' });

async function useTable({ pane }: Opened): Promise<void> {
  await pane.getByRole('navigation').getByRole('link', { name: 'Analyse' }).click();
  await pane.getByRole('button', { name: 'Use this table' }).click();
}

/** Two thousand orders over nine months, the same every time, with something wrong in a few rows. */
function generated(): Rows {
  let state = 12345;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: 2000 }, (_, row): readonly Cell[] => {
    const customer = `C${next(400)}`;
    const day = 46_023 + next(270);
    const amount = row % 97 === 5 ? -10 : 5 + next(9000) / 100;
    return [
      row % 211 === 3 ? '' : customer,
      row % 301 === 7 ? 'soon' : day,
      amount,
      ['Ads', 'Search', 'Friends'][next(3)] ?? '',
    ];
  });
}
const headings = ['Customer', 'Order date', 'Amount', 'Channel'];

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

const invoices = path.resolve(__dirname, '../../../shared/data/online_retail_invoices.csv.gz');
const withInvoices = existsSync(invoices) ? test : test.skip;
if (!existsSync(invoices)) process.stderr.write(`skipped, there is no ../shared/data/${path.basename(invoices)}\n`);

withInvoices(
  'real invoices are analysed in three clicks, and the heat map holds the numbers of the function',
  async () => {
    const lines = gunzipSync(readFileSync(invoices)).toString('utf8').trim().split('\n');
    const rows = lines.slice(1).map((line): readonly Cell[] => {
      const [invoice = '', customer, date = '', , , amount] = line.split(',');
      const serial = Date.parse(`${date.replace(' ', 'T')}:00Z`) / 86_400_000 + 25_569;
      return [invoice, Number(customer), serial, Number(amount)];
    });
    const opened = await openWith(['InvoiceNo', 'CustomerID', 'InvoiceDate', 'amount'], rows, 'C');
    await useTable(opened);
    await makeButton(opened).click();
    await ready(opened).waitFor();

    const made = await sheets(opened);
    expect(Object.keys(made)).toEqual(['Sheet1', 'Cohorts', 'Retention', 'RFM', 'Customer value', 'Customer list']);
    expectSameRates(
      blockUnder(made['Cohorts'] ?? [], 'Retention: share of the cohort’s customers'),
      cohortRetention(rows, [1, 2]),
    );
    expect(made['Customer list']?.flat()).toContain(17_850);
    expect(opened.errors).toEqual([]);
  },
);

test('what is wrong with the data is said before anything is written, each with its rows', async () => {
  const opened = await openWith(headings, generated(), 'B');
  await useTable(opened);
  const { pane } = opened;
  await pane.getByText('Rows without a customer, left out').waitFor();
  await pane.getByText('Dates that cannot be read for certain, left out').waitFor();
  await pane.getByText(/^Refunds/).waitFor();
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

test('an analysis is made by channel, refreshed after new orders, found again and removed', async () => {
  const rows = generated();
  const opened = await openWith(headings, rows, 'B');
  const { pane, frame } = opened;
  await useTable(opened);
  await makeButton(opened).click();
  await ready(opened).waitFor();
  const first = await sheets(opened);
  expect(Object.keys(first)).toContain('Cohorts by channel');

  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2002:D2002').values = [['New one', 46_290, 50, 'Ads']];
      await context.sync();
    }),
  );
  await pane.getByRole('button', { name: 'Refresh' }).click();
  await pane.getByRole('heading', { name: 'The analysis is up to date' }).waitFor();
  const second = await sheets(opened);
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

test('cancelled in the middle nothing is left, and the next time it is made', async () => {
  const opened = await openWith(headings, generated(), 'B');
  await useTable(opened);
  await opened.pane.getByText(/orders of/).waitFor();
  // The keyboard is quicker than the analysis: Enter on the one button, Enter on the other.
  await makeButton(opened).focus();
  await opened.page.keyboard.press('Enter');
  await opened.pane.getByRole('button', { name: 'Cancel' }).press('Enter');
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

test('when the data is deleted nothing is made, and another table is analysed', async () => {
  const opened = await openWith(headings, generated(), 'B');
  await useTable(opened);
  await opened.pane.getByText(/orders of/).waitFor();
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
