// A row that the user added to a model, in Chromium: a figure depends on the formula in it, and each tool says what the
// workbook itself shows when an input is typed; or a sentence says what to do.
import { slow } from '../depth';
import { words } from '../../src/locales/words';
import { firstCell, plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { openAddIn } from './add-in';
import { lastRun, overhear } from './heard-thread';
import { closeBrowser, closePages } from './open-page';
import { decideWords, frameOf } from './screens';

afterAll(closePages);
afterAll(closeBrowser);

const say = decideWords.en;
/** A computation goes on beside other tests. */
const patience = { timeout: 240_000 };

const template = templates.find(({ id }) => id === 'unit-economics');
if (!template) throw new Error('there is no such template');
const made = plan(template, initialAnswers(template, 'en', '2026-01-15'), 'en');
const figure = made.figures.find(({ id }) => id === 'indirect_ue');
const input = made.inputs.find(({ id }) => id === 'delivery_cost');
if (!figure || !input) throw new Error('there is no such cell');
const { row } = firstCell(input.address);
/** Where the added row is, and where the input has gone. */
const [added, moved] = [`B${row + 1}`, `B${row + 2}`];

slow('of a model with a row of the user’s own each tool is right, or says what to do', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  await overhear(page);
  await pane.getByRole('heading', { level: 1 }).waitFor();
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const choose = (title: string): Promise<void> => pane.getByRole('listitem').getByText(title, { exact: true }).click();
  const home = async (): Promise<void> => {
    await pane.getByRole('link', { name: say.home }).click();
    await pane.getByText(say.intro).waitFor();
  };
  const ask = async (tool: 'matters' | 'sure' | 'takes' | 'compare'): Promise<void> => {
    await choose(say.tools[tool].title);
    await pane.getByLabel(say.figure, { exact: true }).selectOption(figure.id);
  };
  const compute = async (): Promise<void> => {
    await button(say.run).click();
    await button(say.settings).waitFor(patience);
  };
  const frame = await frameOf(opened);
  /** Types, and reads what the figure then shows. */
  const type = (sheet: string, address: string, content: string | number): Promise<number> =>
    frame.evaluate(
      ([on, at, cell, ofSheet, ofAddress]) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.getItem(on).getRange(at).formulas = [[cell]];
          await context.sync();
          const shown = worksheets.getItem(ofSheet).getRange(ofAddress).load('values');
          await context.sync();
          return Number(shown.values[0]?.[0]);
        }),
      [sheet, address, content, figure.sheet, figure.address] as const,
    );
  const shownWith = async (value: number): Promise<number> => {
    const shown = await type(input.sheet, moved, value);
    await type(input.sheet, moved, now);
    return shown;
  };

  await pane.getByRole('navigation').getByRole('link', { name: words.en.models.page }).click();
  await pane
    .getByRole('link', { name: new RegExp(`^${template.name.en}.`) })
    .first()
    .click();
  await button(new RegExp(`^(${words.en.form.createNow}|${words.en.form.create})$`))
    .first()
    .click();
  await pane.getByRole('link', { name: words.en.decide.open }).click(patience);
  await pane.getByText(say.intro).waitFor(patience);
  const before = await frame.evaluate(
    ([on, at, ofSheet, ofAddress]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const cell = worksheets.getItem(on).getRange(at).load('values');
        const shown = worksheets.getItem(ofSheet).getRange(ofAddress).load('formulas,values');
        await context.sync();
        const first = (values: unknown[][]): unknown => values[0]?.[0];
        worksheets.getItem(on).getRange(at).getEntireRow().insert('Down');
        await context.sync();
        return [first(cell.values), first(shown.formulas), first(shown.values)] as const;
      }),
    [input.sheet, input.address, figure.sheet, figure.address] as const,
  );
  const now = Number(before[0]);
  await type(input.sheet, `A${row + 1}`, 'Packaging');
  await type(input.sheet, added, `=0.1*${moved}`);
  const shown = await type(figure.sheet, figure.address, `${String(before[1])}-'${input.sheet}'!${added}`);
  // Other cells of the figure that hang on the input do not change: only the packaging is subtracted.
  expect(shown).toBeCloseTo(Number(before[2]) - 0.1 * now, 9);

  await ask('matters');
  await compute();
  const { result: matters } = await lastRun(page, 'matters');
  const own = matters.influences.find((one) => one.input.id === input.id);
  expect(matters.base).toBeCloseTo(shown, 9);
  expect([own?.low.value, own?.high.value]).toEqual([
    expect.closeTo(await shownWith(own?.low.position ?? 0), 9),
    expect.closeTo(await shownWith(own?.high.position ?? 0), 9),
  ]);
  await home();

  // The figure falls evenly with the input: on average it is what it is at the input's average.
  await ask('sure');
  await pane.getByRole('group').first().waitFor(patience);
  const leaveOut = pane.getByRole('button', { name: new RegExp(`^${say.sure.remove('')}`) });
  while ((await leaveOut.count()) > 0) await leaveOut.first().click();
  await pane.getByLabel(say.sure.add, { exact: true }).selectOption(input.id);
  await compute();
  const { asked, result: sure } = await lastRun(page, 'sure');
  if (!('runs' in sure) || !sure.found) throw new Error('there is no simulation');
  const [uncertain] = asked.uncertain;
  if (uncertain?.distribution.kind !== 'pert') throw new Error('another distribution');
  const { low, mode, high } = uncertain.distribution;
  expect(asked.uncertain.map((one) => one.input)).toEqual([input.id]);
  const average = await shownWith((low + 4 * mode + high) / 6);
  expect(Math.abs(sure.found.mean.value - average)).toBeLessThan(6 * sure.found.mean.error + 1e-9);
  expect(sure.found.sd.value).toBeGreaterThan(0);
  await home();

  await ask('takes');
  await pane.getByLabel(say.takes.input, { exact: true }).selectOption(input.id);
  const wanted = Math.round(shown) - 1;
  await pane.getByLabel(say.takes.wanted).fill(String(wanted));
  await compute();
  const { result: takes } = await lastRun(page, 'takes');
  if (!('solutions' in takes)) throw new Error('there is no answer');
  expect(takes.solutions.length).toBe(1);
  expect(await shownWith(takes.solutions[0]?.from.position ?? 0)).toBeCloseTo(wanted, 6);
  await home();

  await choose(say.snapshots.title);
  await pane.getByLabel(say.snapshots.name).fill('Before');
  await page.keyboard.press('Enter');
  await pane.getByText(say.snapshots.taken('Before')).waitFor(patience);
  const later = await type(input.sheet, moved, now * 2);
  await button(say.snapshots.compare).click();
  await pane.getByLabel(say.figure, { exact: true }).selectOption(figure.id);
  await compute();
  const { result: compared } = await lastRun(page, 'compare');
  if (!('parts' in compared.bridge)) throw new Error('there is no bridge');
  expect([compared.bridge.before, compared.bridge.after]).toEqual([expect.closeTo(shown, 9), expect.closeTo(later, 9)]);
  expect(compared.bridge.parts.flatMap(({ inputs }) => inputs.map(({ id }) => id))).toEqual([input.id]);
  expect(compared.rest).toBeCloseTo(0, 9);
  await type(input.sheet, moved, now);
  await home();

  // A misspelt function in the added row: which cell, which function, what to do; and nothing is computed.
  await type(input.sheet, added, `=PACKGING(${moved})`);
  await ask('matters');
  await pane.getByText(say.trouble.unknown(`${input.sheet}!${added}`, 'PACKGING')).waitFor(patience);
  expect(await button(say.run).getAttribute('aria-disabled')).toBe('true');
  await home();

  // A function of Excel's that only the workbook computes: it is recalculated, and every cell put back.
  await type(input.sheet, added, `=0.1*${moved}+0*SINH(2)`);
  await ask('takes');
  await pane.getByText(say.trouble.byWorkbook).waitFor(patience);
  await pane.getByLabel(say.takes.wanted).fill(String(wanted));
  await compute();
  const { result: slower } = await lastRun(page, 'takes');
  if (!('solutions' in slower)) throw new Error('there is no answer');
  expect(slower.solutions[0]?.from.position).toBeCloseTo(takes.solutions[0]?.from.position ?? 0, 6);
  expect(await type(input.sheet, added, `=0.1*${moved}`)).toBeCloseTo(shown, 9);
  // Univer's engine looks for formulas where they were before the row, and says so in the console; the figures are right.
  expect(errors.filter((error) => !error.startsWith('Dependency tree not found'))).toEqual([]);
});
