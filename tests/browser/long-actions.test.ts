// The pane ends, or is closed, in the middle of what takes long. Clicks and keys, no calls into the code.
import type { Locator, Page } from 'playwright-core';
import { slow } from '../depth';
import { errorsIn, openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';
import { generated, headings, openWith, useTable } from './orders';

afterEach(closePages);
afterAll(closeBrowser);

/** On the bar under the cells. */
function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name, exact: true });
}

/**
 * Loads the pane's page anew while it writes a sheet. The workbook beside it is too quick for a hand, and the old page
 * would go on until the new one has come: after two requests of writing it is kept from sending more, as if it had ended.
 */
async function brokenOff({ page, pane }: Opened, what: () => Promise<void>, sheet: string): Promise<void> {
  const addIn = await (await page.waitForSelector('#add-in')).contentFrame();
  await addIn?.evaluate(() => {
    const sheets = Excel.WorksheetCollection.prototype;
    const requests = OfficeExtension.ClientRequestContext.prototype;
    const add = Reflect.get<Excel.WorksheetCollection, 'add'>(sheets, 'add');
    const sync = Reflect.get<OfficeExtension.ClientRequestContext, 'sync'>(requests, 'sync');
    let sent: number | undefined;
    sheets.add = function (...passed) {
      sent ??= 0;
      return Reflect.apply(add, this, passed);
    };
    requests.sync = function (...passed) {
      if (sent !== undefined && ++sent > 2) return new Promise(() => undefined);
      return Reflect.apply(sync, this, passed);
    };
  });
  await what();
  await tab(page, sheet).waitFor();
  await addIn?.evaluate(() => location.reload());
  await tab(page, sheet).waitFor({ state: 'detached' });
  await pane.getByRole('heading', { level: 1 }).waitFor();
}

async function createFunnel({ pane }: Opened): Promise<void> {
  await pane.getByRole('navigation').getByRole('link', { name: 'Models' }).click();
  await pane.getByRole('link', { name: /^Activation funnel./ }).click();
  await pane.getByRole('button', { name: 'Preview the sheets' }).click();
  await pane.getByRole('button', { name: 'Create model' }).click();
}

slow('a model that was being written when the pane ended is taken away, and made at the next try', async () => {
  const opened = await openAddIn();
  const { page, pane } = opened;
  await brokenOff(opened, () => createFunnel(opened), 'Counts');
  expect(Object.keys(await sheets(page))).toEqual(['Sheet1']);
  await pane.getByText(/sheets it had not finished were removed: .*Counts/).waitFor();
  await pane.getByRole('button', { name: 'Close' }).click();

  await createFunnel(opened);
  await pane.getByRole('button', { name: 'Go to the first input' }).waitFor();
  const made = await sheets(page);
  expect(Object.keys(made)).toContain('Counts');
  expect(errorsIn(made)).toEqual([]);
});

slow('an analysis that was half written when the pane ended is taken away, and made at the next try', async () => {
  const opened = await openWith(headings, generated().slice(0, 600), 'B');
  const { page, pane, errors } = opened;
  const make = async (): Promise<void> => {
    await useTable(opened);
    await pane.getByRole('button', { name: 'Make the sheets' }).click();
  };
  await brokenOff(opened, make, 'Cohorts');
  expect(Object.keys(await sheets(page))).toEqual(['Sheet1']);

  await make();
  await pane.getByRole('heading', { name: 'The analysis is ready' }).waitFor();
  expect(Object.keys(await sheets(page))).toEqual(expect.arrayContaining(['Cohorts', 'RFM', 'Customer list']));

  // Broken off, a refresh leaves the analysis under its names.
  const before = await sheets(page);
  await brokenOff(opened, () => pane.getByRole('button', { name: 'Refresh' }).click(), 'Cohorts 2');
  expect(await sheets(page)).toEqual(before);
  expect(errors).toEqual([]);
});

slow('a pane that is closed while it writes goes on, and shows what it made when it is opened again', async () => {
  const opened = await openAddIn();
  const { page, pane } = opened;
  await createFunnel(opened);
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await tab(page, 'Counts').waitFor();
  await page.getByRole('button', { name: 'Models', exact: true }).click();
  await pane.getByRole('button', { name: /^Activation funnel: .*All checks pass/ }).waitFor();
  expect(errorsIn(await sheets(page))).toEqual([]);
});
