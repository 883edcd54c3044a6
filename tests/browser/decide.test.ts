// A person's way of deciding with a model: what matters, what it takes, put in and taken back, scenarios, a snapshot, a
// later beginning. Clicks and keys, no calls into the code.
import type { Language } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { templates } from '../../src/templates';
import { slow } from '../depth';
import { errorsIn, openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';
import { decideWords } from './screens';

afterEach(closePages);
afterAll(closeBrowser);

/** A computation goes on beside other tests. */
const patience = { timeout: 120_000 };

async function makeAndDecide({ pane }: Opened, language: Language): Promise<void> {
  const say = words[language];
  if (language !== 'en') {
    await pane.getByRole('combobox', { name: words.en.language }).selectOption(language);
    await pane.getByRole('heading', { name: say.models.title }).waitFor();
  }
  await pane.getByRole('link', { name: new RegExp(`^${templates[0]?.name[language]}.`) }).click();
  // Of the essential plan there are no scenarios to compare.
  const depth = templates[0]?.questions.find(({ id }) => id === 'depth')?.label[language] ?? '';
  await pane.getByLabel(depth).selectOption('full');
  await pane.getByRole('button', { name: say.form.createNow }).click();
  await pane.getByRole('link', { name: say.decide.open }).click();
  await pane.getByText(decideWords[language].intro).waitFor(patience);
}

slow.each(['en', 'ru'] as const)('a model is decided with, and left as it was, in %s', async (language) => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  const say = decideWords[language];
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const choose = (title: string): Promise<void> => pane.getByRole('listitem').getByText(title, { exact: true }).click();
  const home = async (): Promise<void> => {
    await pane.getByRole('link', { name: say.home }).click();
    await pane.getByText(say.intro).waitFor();
  };
  await makeAndDecide(opened, language);
  await pane.getByText(/\d+/).first().waitFor();
  const before = await sheets(page);

  await choose(say.tools.matters.title);
  await button(say.run).click();
  await button(say.settings).waitFor(patience);
  expect(await pane.getByRole('listitem').count()).toBeGreaterThan(5);
  // With keys, which go on where a button was that is there no more.
  const focused = (): Promise<string> => pane.locator(':focus').innerText();
  await button(say.sheet.put).press('Enter');
  await button(say.sheet.open).waitFor(patience);
  expect(await focused()).toBe(say.sheet.open);
  const written = await sheets(page);
  expect(Object.keys(written).length).toBe(Object.keys(before).length + 1);
  expect(errorsIn(written)).toEqual([]);
  await button(say.sheet.undo).press('Enter');
  await pane.getByText(say.sheet.removed).waitFor(patience);
  expect(await focused()).toBe(say.sheet.put);
  await home();

  await choose(say.tools.takes.title);
  await pane.getByLabel(say.takes.wanted).fill('2000');
  // Enter is no way to compute from a field here: the button is.
  await button(say.run).click();
  await button(say.settings).waitFor(patience);
  await button(new RegExp(`^${say.takes.put}`))
    .first()
    .click();
  await button(say.takes.takeBack).click(patience);
  await pane.getByText(say.takes.takenBack).waitFor(patience);
  expect(await sheets(page)).toEqual(before);
  await home();

  await choose(say.tools.compare.title);
  await button(say.run).click();
  await pane.getByText(say.compare.figures).waitFor(patience);
  await home();

  await choose(say.snapshots.title);
  await pane.getByLabel(say.snapshots.name).fill('Q1');
  await page.keyboard.press('Enter');
  await pane.getByText(say.snapshots.taken('Q1')).waitFor(patience);
  await button(say.snapshots.restore).click();
  await button(say.snapshots.yes).click();
  await pane.getByText(say.snapshots.restored('Q1', 0)).waitFor(patience);
  await home();

  await choose(say.roll.title);
  await pane.getByLabel(say.roll.by).selectOption('2');
  await button(say.roll.run).click();
  await pane.getByText(say.roll.done).waitFor(patience);
  expect(errorsIn(await sheets(page))).toEqual([]);
  await button(say.roll.undo).click();
  await pane.getByText(say.roll.undone).waitFor(patience);
  expect(await sheets(page)).toEqual(before);
  expect(errors).toEqual([]);
});
