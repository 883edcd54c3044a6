// Every tool on the models that have results, clicked: what the page says is what its sheet holds, a value that is put in
// brings what was asked for, and a snapshot brings everything back.
import type { Locator } from 'playwright-core';
import { Calculation, cellsOf } from '../../src/calculation';
import { fromCalculation } from '../../src/decision/from-calculation';
import type { DecisionModel } from '../../src/decision/model';
import { whatMatters } from '../../src/decision/what-matters';
import { words } from '../../src/locales/words';
import { plan } from '../../src/plan';
import { initialAnswers, templates, type Template } from '../../src/templates';
import { slow } from '../depth';
import { errorsIn, openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';
import { decideWords } from './screens';

/** One page for all of them: each begins with what the others have left in the workbook, which is known. */
let opened: Opened | undefined;
const known: string[] = [];
afterAll(closePages);
afterAll(closeBrowser);

const say = decideWords.en;
/** A computation goes on beside other tests. */
const patience = { timeout: 240_000 };

interface Decided {
  readonly template: Template;
  readonly figures: number;
  readonly model: DecisionModel;
}

const decided = templates.flatMap((template): readonly Decided[] => {
  const made = plan(template, initialAnswers(template, 'en', '2026-01-15'), 'en');
  if (made.figures.length === 0) return [];
  const model = fromCalculation(made, new Calculation(cellsOf(made)), (sheet) => sheet);
  return [{ template, figures: made.figures.length, model }];
});

/** The first single figure that a number moves; what only choices and dates move is asked about in vain. */
async function movedFigure(model: DecisionModel): Promise<string> {
  const isDay = (format: string): boolean => /[dy]/.test(format.replace(/"[^"]*"/g, ''));
  for (const figure of model.figures.filter(({ over, format }) => over === 'cell' && !isDay(format))) {
    const { inputs } = model;
    const { influences } = await whatMatters(model, { target: { figure, cell: 0 }, inputs, spread: 0.1 });
    if (influences.length > 0) return figure.id;
  }
  throw new Error('nothing moves any figure');
}

interface Written {
  readonly value: number;
  /** Half of its last digit. */
  readonly within: number;
}

/** The numbers of a text as they are written; of a percentage the share. */
function numbersIn(text: string): readonly Written[] {
  return [...text.matchAll(/([-−]?)\p{Sc}?(\d[\d,]*)(\.\d+)?(\s*%)?/gu)].map(
    ([, sign, whole = '', rest = '', percent]) => {
      const scale = percent === undefined ? 1 : 100;
      const value = Number(whole.replaceAll(',', '') + rest) / scale;
      return { value: sign ? -value : value, within: (0.5000001 * 10 ** -Math.max(0, rest.length - 1)) / scale };
    },
  );
}

type Workbook = Awaited<ReturnType<typeof sheets>>;

/** What stands on sheets as numbers, be it in words. */
function numbersOn(found: Workbook): readonly number[] {
  return Object.values(found).flatMap((cells) =>
    cells
      .flat()
      .flatMap((cell) => (typeof cell === 'number' ? [cell] : numbersIn(String(cell)).map(({ value }) => value))),
  );
}

/** Those that the page says and the sheets do not hold. */
function missingIn(said: readonly string[], held: readonly number[]): readonly string[] {
  // A day stands on the sheet as a serial.
  const withoutDays = (text: string): string => text.replace(/(\d+ )?[A-Z][a-z]+ \d{4}/g, '');
  return said.filter((text) =>
    numbersIn(withoutDays(text)).some(
      ({ value, within }) => !held.some((number) => Math.abs(number - value) <= within),
    ),
  );
}

async function decide({ page, pane }: Opened, { template, figures, model }: Decided): Promise<void> {
  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name });
  const home = async (): Promise<void> => {
    await pane.getByRole('link', { name: say.home }).click();
    await pane.getByText(say.intro).waitFor();
  };
  const choose = (title: string): Promise<void> => pane.getByRole('listitem').getByText(title, { exact: true }).click();
  const texts = (places: Locator): Promise<readonly string[]> => places.allInnerTexts();
  /** Puts the answer on sheets, which hold all that the page says. */
  const putOnSheet = async (said: readonly string[]): Promise<void> => {
    expect(said.flatMap(numbersIn).length).toBeGreaterThan(0);
    await button(say.sheet.put).click();
    await button(say.sheet.open).waitFor(patience);
    const added = await sheets(page, known);
    expect(Object.keys(added).length).toBeGreaterThan(0);
    expect(missingIn(said, numbersOn(added))).toEqual([]);
    expect(errorsIn(added)).toEqual([]);
    known.push(...Object.keys(added));
  };
  const compute = async (): Promise<void> => {
    await button(say.run).click();
    await button(say.settings).waitFor(patience);
  };

  await pane.getByRole('navigation').getByRole('link', { name: words.en.models.page }).click();
  await pane
    .getByRole('link', { name: new RegExp(`^${template.name.en}.`) })
    .first()
    .click();
  // Of one screen of questions there is no next one to pass over.
  await button(new RegExp(`^(${words.en.form.createNow}|${words.en.form.create})$`))
    .first()
    .click();
  await pane.getByRole('link', { name: words.en.decide.open }).click(patience);
  await pane.getByText(say.intro).waitFor(patience);
  // Every figure of the engine is that of the workbook.
  await pane.getByText(say.checked(figures)).waitFor();
  const before = await sheets(page, known);
  expect(errorsIn(before)).toEqual([]);
  const others = [...known];
  known.push(...Object.keys(before));

  await choose(say.snapshots.title);
  await pane.getByLabel(say.snapshots.name).fill(template.id);
  await page.keyboard.press('Enter');
  await pane.getByText(say.snapshots.taken(template.id)).waitFor(patience);
  await home();

  await choose(say.tools.matters.title);
  await pane.getByLabel(say.figure, { exact: true }).selectOption(await movedFigure(model));
  await compute();
  await pane.getByText(say.matters.high, { exact: true }).waitFor();
  // A quarter of the way between what the strongest input's ends give, as a person types it.
  const [strongest = '', gives = ''] = await texts(pane.locator('ol > li').first().locator('span'));
  const [least, most] = numbersIn(gives.replace(/.* gives /, ''));
  const between = (least?.value ?? 0) * 0.75 + (most?.value ?? 0) * 0.25;
  const wanted = Number((between * (/ gives .*%/.test(gives) ? 100 : 1)).toPrecision(6));
  await putOnSheet(await texts(pane.locator('ol > li > span:nth-of-type(2)')));
  await home();

  await choose(say.tools.sure.title);
  await pane.getByRole('group').first().waitFor();
  await pane.getByLabel(say.sure.reach).last().fill(String(wanted));
  await compute();
  await putOnSheet([
    ...(await texts(pane.getByText(/^The chance of /))),
    ...(await texts(pane.locator('table').first().locator('td'))),
  ]);
  await home();

  await choose(say.tools.takes.title);
  const by = await texts(pane.getByLabel(say.takes.input).locator('option'));
  expect(by).toContain(strongest);
  await pane.getByLabel(say.takes.input).selectOption({ index: by.indexOf(strongest) });
  await pane.getByLabel(say.takes.wanted).fill(String(wanted));
  await compute();
  const put = button(new RegExp(`^${say.takes.put}`)).first();
  await putOnSheet([await put.innerText()]);
  await put.click();
  await pane.getByText(/ now holds /).waitFor(patience);
  const reached = await pane.getByText(new RegExp(`^${say.takes.wanted}`)).innerText();
  const nearest = await pane.getByText(/The nearest is /).allInnerTexts();
  await home();

  await choose(say.tools.compare.title);
  // What was put in brings what was asked for, as the workbook itself computes it.
  const brought = nearest[0]?.replace(/.* gives /, '').replace(/\.$/, '') ?? reached.replace(/^[^:]*: /, '');
  await pane.getByText(`Now: ${brought}`, { exact: true }).waitFor(patience);
  const snapshot = await pane.locator('option[value^="snapshot"]').first().getAttribute('value', patience);
  await pane.getByLabel(say.compare.what).selectOption(snapshot);
  await compute();
  await pane.getByText(say.compare.figures).waitFor();
  const steps = (await texts(pane.locator('ol > li'))).map((step) => numbersIn(step.split('\n').at(-1) ?? '')[0]);
  const ends = [steps[0], steps.at(-1)];
  const parts = steps.slice(1, -1);
  const sum = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
  const within = steps.reduce((all, step) => all + (step?.within ?? 0), 0);
  expect(Math.abs((ends[1]?.value ?? 0) - (ends[0]?.value ?? 0) - sum)).toBeLessThanOrEqual(within);
  expect(parts.length).toBeGreaterThan(0);
  await putOnSheet(await texts(pane.locator('table').first().locator('td')));
  await home();

  await choose(say.snapshots.title);
  const kept = pane.getByRole('group', { name: template.id });
  await kept.getByRole('button', { name: say.snapshots.restore }).click();
  await button(say.snapshots.yes).click();
  await pane.getByText(say.snapshots.restored(template.id, 1)).waitFor(patience);
  const results = known.filter((name) => !others.includes(name) && !(name in before));
  expect(await sheets(page, [...others, ...results])).toEqual(before);
  await kept.getByRole('button', { name: say.snapshots.remove }).click();
  await button(say.snapshots.yes).click();
  await pane.getByText(say.snapshots.removed(template.id)).waitFor(patience);
}

slow.each(decided.map((one) => [one.template.id, one] as const))(
  'each tool answers about %s, and what it says stands on its sheet',
  async (_, one) => {
    opened ??= await openAddIn();
    const { errors } = opened;
    try {
      await decide(opened, one);
      expect(errors).toEqual([]);
    } catch (error) {
      // The next one begins with a page of its own.
      opened = undefined;
      known.length = 0;
      throw error;
    }
  },
);

slow('of a model without single figures it is said that nothing of it can be asked, and what can be done', async () => {
  opened ??= await openAddIn();
  const { pane } = opened;
  const board = templates.find(({ id }) => id === 'quality-board');
  expect(decided.map(({ template }) => template.id)).not.toContain(board?.id);
  await pane.getByRole('navigation').getByRole('link', { name: words.en.models.page }).click();
  await pane
    .getByRole('link', { name: new RegExp(`^${board?.name.en ?? ''}.`) })
    .first()
    .click();
  const create = new RegExp(`^(${words.en.form.createNow}|${words.en.form.create})$`);
  await pane.getByRole('button', { name: create }).first().click();
  await pane.getByRole('link', { name: words.en.decide.open }).click(patience);
  await pane.getByText(say.noFigures).waitFor(patience);
  expect(await pane.getByText(say.tools.matters.title, { exact: true }).count()).toBe(0);
  await pane.getByText(say.snapshots.title, { exact: true }).waitFor();
});
