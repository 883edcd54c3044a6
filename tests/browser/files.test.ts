// A person's way with files: a model is saved, the workbook given up, and the file opened again.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { slow } from '../depth';
import { errorsIn, openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Presses Tab until the button has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  const isThere = (): Promise<boolean> => button.evaluate((element) => element === document.activeElement);
  // From the top of the page.
  await page.getByRole('heading', { name: 'Workbook' }).click();
  for (let press = 0; press < 20 && !(await isThere()); press++) await page.keyboard.press('Tab');
  if (!(await isThere())) throw new Error(`the keyboard does not reach ${name}`);
}

/**
 * What comes of pressing a button by the keyboard. A grid that has just come up takes the focus for itself, between the
 * last Tab and Enter too: then a person presses again, and so does this.
 */
async function afterPressing<What>(page: Page, name: string, wait: (timeout: number) => Promise<What>): Promise<What> {
  for (let press = 0; press < 3; press++) {
    await tabTo(page, name);
    const came = wait(30_000).catch(() => undefined);
    await page.keyboard.press('Enter');
    const what = await came;
    if (what !== undefined) return what;
  }
  throw new Error(`nothing comes of pressing ${name}`);
}

/** Saves by the keyboard; gives the file's name and bytes. */
async function save(page: Page): Promise<{ name: string; buffer: Buffer }> {
  const download = await afterPressing(page, 'Save as .xlsx', (timeout) => page.waitForEvent('download', { timeout }));
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

async function createFunnel({ pane }: Opened): Promise<void> {
  await pane.getByRole('link', { name: /^Activation funnel./ }).click();
  await pane.getByRole('button', { name: 'Create with these answers' }).click();
  await pane.getByRole('button', { name: 'Go to the first input' }).waitFor();
}

slow('a model is saved to a file, and is there again when the file is opened in a new workbook', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  await createFunnel(opened);
  const made = await sheets(page);
  const { name, buffer } = await save(page);
  expect(name).toBe('Workbook.xlsx');
  await page.getByText('Saved to your downloads: Workbook.xlsx').waitFor();

  await page.getByRole('button', { name: 'New workbook' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'New workbook' }).click();
  await pane.getByText('Models in this workbook').waitFor({ state: 'detached' });
  await pane.getByRole('link', { name: /^Activation funnel./ }).waitFor();

  // The dialog of the system cannot be seen by a test; what is chosen in it can be given.
  const chooser = await afterPressing(page, 'Open .xlsx…', (timeout) => page.waitForEvent('filechooser', { timeout }));
  await chooser.setFiles({ name: 'Funnel of May.xlsx', mimeType: xlsx, buffer });
  await page.getByText('“Funnel of May.xlsx” is open.').waitFor();
  await pane.getByText(/Activation funnel: .*All checks pass/).waitFor();
  const again = await sheets(page);
  expect(again).toEqual(made);
  expect(errorsIn(again)).toEqual([]);
  expect((await save(page)).name).toBe('Funnel of May.xlsx');
  expect(errors).toEqual([]);
});

slow('a workbook is asked about before another takes its place, and a broken file takes none', async () => {
  const { page, pane, errors } = await openAddIn();
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A2').values = [[7], ['mine']];
      await context.sync();
    }),
  );
  const { buffer } = await save(page);
  const dialog = page.getByRole('dialog');
  const choose = (name: string, content: Uint8Array): Promise<void> =>
    page.locator('#file').setInputFiles({ name, mimeType: xlsx, buffer: Buffer.from(content) });

  await choose('notes.xlsx', strToU8('not a workbook'));
  await dialog.getByText('“notes.xlsx” is not an .xlsx workbook.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect((await sheets(page))['Sheet1']).toEqual([[7], ['mine']]);

  const parts = unzipSync(buffer);
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = new TextDecoder().decode(parts[path]);
  const changed = sheet.replace('<v>7</v>', '<v>8</v>').replace('</sheetData>', '$&<autoFilter ref="A1:A2"/>');
  const filtered = zipSync({ ...parts, [path]: strToU8(changed) });
  await choose('theirs.xlsx', filtered);
  await dialog.getByText(/Open “theirs.xlsx” in place of this workbook\?/).waitFor();
  await dialog.getByText('filters: all rows are shown as the file has them (Sheet1)').waitFor();
  await page.keyboard.press('Escape');
  expect((await sheets(page))['Sheet1']).toEqual([[7], ['mine']]);

  // The same by dropping the file on the sheet.
  await page.evaluate(
    ([bytes, mimeType]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'theirs.xlsx', { type: mimeType }));
      for (const kind of ['dragover', 'drop']) {
        const event = new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.querySelector('#grid')?.dispatchEvent(event);
      }
    },
    [[...filtered], xlsx] as const,
  );
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('“theirs.xlsx” is open.').waitFor();
  await pane.getByRole('heading', { level: 1 }).waitFor();
  expect((await sheets(page))['Sheet1']).toEqual([[8], ['mine']]);
  expect(errors).toEqual([]);
});
