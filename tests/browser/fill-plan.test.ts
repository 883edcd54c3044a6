// From orders into the plan and back: a list of what would change, each line taken or left, undone in one click.
import { slow } from '../depth';
import { languages, officeLocale } from '../../src/locales/language';
import { words } from '../../src/locales/words';
import { filledIn } from '../../src/locales/gaps';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import { openAddIn, sheets } from './add-in';
import { closeBrowser, closePages } from './open-page';

afterEach(closePages);
afterAll(closeBrowser);

const said = tableWords.fill;

const saleName = { en: /^Sales plan./, ru: /^План продаж./, zh: /^销售计划./, vi: /^Kế hoạch bán hàng./ } as const;

slow.each(languages)('sample orders fill a sales plan in %s, and are taken back', async (language) => {
  const opened = await openAddIn({ locale: officeLocale[language] });
  const { page, pane } = opened;
  const all = words[language];
  await pane.getByRole('link', { name: saleName[language] }).click();
  await pane.getByRole('button', { name: all.form.createNow }).click();
  await pane.getByRole('button', { name: all.created.start }).waitFor({ timeout: 60_000 });
  await pane.getByRole('navigation').getByRole('link', { name: all.analyse.page }).click();
  await pane.getByRole('button', { name: tableWords.trySample[language] }).click();
  await pane.getByRole('button', { name: said.open[language] }).click();
  await pane.getByRole('heading', { name: said.plan[language] }).waitFor();
  const before = await sheets(page);
  const boxes = pane.getByRole('listitem').getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThan(10);
  // The first line, a price, is left as it is.
  await boxes.first().click();
  await pane.getByRole('button', { name: filledIn(language, said.take, { lines: count - 1 }) }).click();
  await pane
    .getByText(said.filled[language].split('{')[0] ?? '')
    .first()
    .waitFor();
  const after = await sheets(page);
  expect(after).not.toEqual(before);
  const notes = Object.values(after)
    .flat(2)
    .filter((cell) => /\[.*, \d{4}-\d\d-\d\d\]$/.test(String(cell)));
  expect(notes.length).toBeGreaterThan(0);
  await pane.getByRole('button', { name: said.undo[language], exact: true }).click();
  await pane.getByText(said.undone[language]).waitFor();
  expect(await sheets(page)).toEqual(before);
  expect(opened.errors).toEqual([]);
});
