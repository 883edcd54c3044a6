// What can be ticked besides cohorts and RFM: pyramid, next product and subscriptions of orders; stickiness, features and magic
// number of events. By clicks, in a pane as narrow as Excel's.
import { slow } from '../depth';
import { officeLocale } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { sheetNames } from '../../src/analysis/report-words';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import { randomNumbers } from '../functions/random-numbers';
import { errorsIn, openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

const day = (after: number): string => new Date(Date.UTC(2026, 0, 5 + after)).toISOString().slice(0, 10);

function csv(headings: string, rows: readonly (readonly (string | number)[])[]): string {
  return [headings, ...rows.map((row) => row.join(','))].join('\n');
}

/** Who begins with the course often takes the club, and pays for it each month. */
function orders(): string {
  const { below, chance, pick } = randomNumbers(8);
  const rows = Array.from({ length: 200 }, (_, customer) => {
    const came = Math.floor(below(150));
    const first = [`C${customer}`, day(came), pick(['Course', 'Course', 'Book']), 99];
    const months = chance(0.5) ? 1 + Math.floor(below(4)) : 0;
    return [
      first,
      ...Array.from({ length: months }, (__, month) => [`C${customer}`, day(came + 9 + 30 * month), 'Club', 19]),
    ];
  }).flat();
  return csv('Customer,Order date,Product,Amount', rows);
}

function events(): string {
  const { below, chance, pick } = randomNumbers(9);
  const rows = Array.from({ length: 200 }, (_, user) => {
    const came = Math.floor(below(70));
    const stays = chance(0.5);
    const lessons = stays ? 2 : chance(0.3) ? 2 : 1;
    const later = stays ? [35, 44, 70].map((after) => [`U${user}`, 'Lesson', day(came + after)]) : [];
    return [
      [`U${user}`, pick(['Sign up', 'Open']), day(came)],
      ...Array.from({ length: lessons }, (__, lesson) => [`U${user}`, 'Lesson', day(came + lesson)]),
      ...later,
    ];
  }).flat();
  return csv('user_id,event_name,event_time', rows);
}

async function chosen(language: 'en' | 'zh', name: string, text: string): Promise<Opened> {
  const opened = await openAddIn({ locale: officeLocale[language] });
  const { page, pane } = opened;
  await page.locator('#add-in').evaluate((frame) => (frame.style.width = '360px'));
  await pane.getByRole('navigation').getByRole('link', { name: words[language].analyse.page }).click();
  await pane
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
  await pane.getByRole('button', { name: words[language].analyse.start }).waitFor();
  return opened;
}

async function made({ page, pane, errors }: Opened, language: 'en' | 'zh'): Promise<readonly string[]> {
  await pane.getByRole('button', { name: words[language].analyse.start }).click();
  await pane.getByRole('heading', { name: words[language].analyse.ready }).waitFor();
  const all = await sheets(page);
  expect(errorsIn(all)).toEqual([]);
  expect(errors).toEqual([]);
  return Object.keys(all);
}

slow.each(['en', 'zh'] as const)(
  'pyramid, next product and subscriptions are ticked and made, in %s',
  async (language) => {
    const { parts } = words[language].analyse;
    const opened = await chosen(language, 'orders.csv', orders());
    const box = (part: keyof typeof parts) => opened.pane.getByRole('checkbox', { name: parts[part] });
    expect(await box('events').isDisabled()).toBe(true);
    // That orders are payments of subscriptions is asked for.
    expect(await box('subscription').isChecked()).toBe(false);
    await box('subscription').check();
    for (const part of ['cohorts', 'retention', 'rfm', 'value'] as const) await box(part).uncheck();
    const named = (['pyramid', 'next', 'subscription'] as const).map((key) => sheetNames[key][language]);
    expect((await made(opened, language)).slice(1)).toEqual(named);
  },
);

slow.each(['en', 'zh'] as const)(
  'a table of events is recognised, and its sheets are made, in %s',
  async (language) => {
    const { parts } = words[language].analyse;
    const opened = await chosen(language, 'events.csv', events());
    const { pane } = opened;
    const column = pane.getByRole('combobox', { name: tableWords.roles.event[language], exact: true });
    expect(await column.inputValue()).toBe('1');
    const box = (part: keyof typeof parts) => pane.getByRole('checkbox', { name: parts[part] });
    await pane.getByText(words[language].analyse.readEvents(881, 200)).waitFor();
    // Events are no orders that a plan could be filled from.
    expect(await pane.getByRole('button', { name: tableWords.fill.open[language] }).count()).toBe(0);
    expect(await box('events').isChecked()).toBe(true);
    expect(await box('rfm').isDisabled()).toBe(true);
    for (const part of ['cohorts', 'retention'] as const) await box(part).uncheck();
    const named = (['stickiness', 'features', 'magic'] as const).map((key) => sheetNames[key][language]);
    expect((await made(opened, language)).slice(1)).toEqual(named);
  },
);
