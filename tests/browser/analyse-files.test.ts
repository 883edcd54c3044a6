// Orders from files, and sample orders for those who have none: chosen and dropped as a person does it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { slow } from '../depth';
import { sampleOrders } from '../../src/analysis/sample-orders';
import { languages, officeLocale } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { filledIn } from '../../src/locales/gaps';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import { openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

const messy = path.join(__dirname, '../sources/messy');

async function toAnalyse({ pane }: Opened, name = 'Analyse'): Promise<void> {
  await pane.getByRole('navigation').getByRole('link', { name }).click();
}

slow(
  'a file in an old encoding, with a title, statuses and totals, becomes a report, and again when it has changed',
  async () => {
    const opened = await openAddIn();
    const { pane, page } = opened;
    await toAnalyse(opened);
    await pane.locator('input[type=file]').setInputFiles(path.join(messy, 'school-ru.csv'));
    // Counted by sources/messy/make.py.
    await pane.getByText('42 orders from 33 customers').waitFor();
    await pane.getByRole('combobox', { name: 'Отменен' }).waitFor();
    await pane.getByRole('button', { name: 'Make the sheets' }).click();
    await pane.getByRole('heading', { name: 'The analysis is ready' }).waitFor();
    const made = await sheets(page);
    expect(Object.keys(made)).toContain('Cohorts');
    expect(String(made['Cohorts']?.[1]?.[0])).toMatch(/^Source: school-ru\.csv\. .* 42 of them counted, 33 customers/);
    await pane.locator('input[type=file]').setInputFiles(path.join(messy, 'school-ru.csv'));
    await pane.getByRole('heading', { name: 'The analysis is up to date' }).waitFor();
    expect(Object.keys(await sheets(page))).toEqual(Object.keys(made));
    expect(opened.errors).toEqual([]);
  },
);

slow('a file that is dropped is read, and one that is broken says what to do', async () => {
  const opened = await openAddIn();
  const { pane, page } = opened;
  await toAnalyse(opened);
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  const drop = async (name: string, content: string): Promise<void> => {
    const data = await frame?.evaluateHandle(
      ([file, base64]) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], file));
        return transfer;
      },
      [name, content] as const,
    );
    await pane.getByText(tableWords.orFile.en).dispatchEvent('drop', { dataTransfer: data });
  };
  await drop('broken.parquet', Buffer.from('PAR1 and no more').toString('base64'));
  await pane.getByText(tableWords.fileReasons.fileBroken.en).waitFor();
  await drop('report.xlsx', readFileSync(path.join(messy, 'report.xlsx')).toString('base64'));
  await pane.getByText(/^55 orders from \d+ customers/).waitFor();
  expect(opened.errors).toEqual([]);
});

slow('of a file whose tables could both hold the orders it is asked which one, and that one is refreshed', async () => {
  const opened = await openAddIn();
  const { pane, page } = opened;
  await toAnalyse(opened);
  const csv = (customers: number): string =>
    [
      'Customer,Date,Amount',
      ...Array.from({ length: customers }, (_, at) => `A${at},2026-01-0${1 + at},100`),
      '',
      'Customer,Date,Amount',
      // Half an hour before midnight in one zone, and the same moment in another.
      ...Array.from({ length: customers + 2 }, (_, at) => `B${at},2026-02-0${1 + at}T23:30:00+03:00,50`),
    ].join('\n');
  const choose = (text: string): Promise<void> =>
    pane
      .locator('input[type=file]')
      .setInputFiles({ name: 'two.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
  await choose(csv(4));
  await pane.getByText(filledIn('en', tableWords.whichTable, { tables: 2 })).waitFor();
  // Nothing is read or to be made before it is said.
  expect(await pane.getByRole('button', { name: 'Make the sheets' }).count()).toBe(0);
  await pane.getByLabel(tableWords.tables.en).selectOption('1');
  await pane.getByText('6 orders from 6 customers').waitFor();
  await pane.getByText('1 Feb 2026').first().waitFor();
  await pane.getByLabel(tableWords.zone.en).selectOption('UTC+05:45');
  await pane.getByText('2 Feb 2026').first().waitFor();
  await pane.getByRole('button', { name: 'Make the sheets' }).click();
  await pane.getByRole('heading', { name: 'The analysis is ready' }).waitFor();
  await choose(csv(5));
  await pane.getByRole('heading', { name: 'The analysis is up to date' }).waitFor();
  expect(String((await sheets(page))['Cohorts']?.[1]?.[0])).toMatch(/7 of them counted, 7 customers/);
  expect(opened.errors).toEqual([]);
});

slow.each(languages)('sample orders in %s are written and analysed', async (language) => {
  const opened = await openAddIn({ locale: officeLocale[language] });
  const { pane } = opened;
  const say = words[language].analyse;
  await toAnalyse(opened, say.page);
  await pane.getByRole('button', { name: tableWords.trySample[language] }).click();
  const { rows } = sampleOrders(language, '2026-06-30');
  const customers = new Set(rows.map(([, customer]) => customer)).size;
  await pane.getByText(say.read(rows.length, customers)).waitFor();
  await pane.getByRole('button', { name: say.start }).click();
  await pane.getByRole('heading', { name: say.ready }).waitFor();
  expect(opened.errors).toEqual([]);
});
