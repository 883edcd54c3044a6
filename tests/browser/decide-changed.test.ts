// A model that its user has changed, decided with in Chromium: each tool is still right, or a sentence says what to do; and
// two models of a workbook beside each other.
import { slow } from '../depth';
import { Calculation, cellsOf, shown } from '../../src/calculation';
import { words } from '../../src/locales/words';
import { firstCell, plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { openAddIn, sheets, type Opened } from './add-in';
import { until } from './hand';
import { closeBrowser, closePages } from './open-page';
import { decideWords, frameOf } from './screens';

afterAll(closePages);
afterAll(closeBrowser);

const say = decideWords.en;
/** A computation goes on beside other tests. */
const patience = { timeout: 240_000 };

const template = templates.find(({ id }) => id === 'unit-economics') ?? templates[0];
if (!template) throw new Error('there is no template');
const made = plan(template, initialAnswers(template, 'en', '2026-01-15'), 'en');
const calculation = new Calculation(cellsOf(made));

interface Place {
  readonly sheet: string;
  readonly address: string;
}

function placeOf(kind: 'inputs' | 'figures', id: string): Place & { readonly label: string } {
  const found = [...made[kind]].find((one) => one.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

/** What stands in a cell of the model as it is made. */
function contentAt({ sheet, address }: Place): string {
  const { row, column } = firstCell(address);
  const formula = calculation.formula(sheet, row, column);
  return formula === undefined ? String(shown(calculation.value(sheet, row, column))) : formula;
}

/** By the user's own hand, or by another add-in's. */
async function type(opened: Opened, { sheet, address }: Place, content: string): Promise<void> {
  const frame = await frameOf(opened);
  await frame.evaluate(
    ([name, at, cell]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(at).formulas = [[cell]];
        await context.sync();
      }),
    [sheet, address, content] as const,
  );
}

/** Takes an input's name out of the workbook, as deleting its cells does, or puts it back. */
async function named(
  opened: Opened,
  { name, sheet, address }: Place & { readonly name: string },
  isThere: boolean,
): Promise<void> {
  const frame = await frameOf(opened);
  await frame.evaluate(
    ([called, on, at, add]) =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        if (add) names.add(called, worksheets.getItem(on).getRange(at));
        else names.getItem(called).delete();
        await context.sync();
      }),
    [name, sheet, address, isThere] as const,
  );
}

async function create({ pane }: Opened): Promise<void> {
  await pane.getByRole('navigation').getByRole('link', { name: words.en.models.page }).click();
  await pane
    .getByRole('link', { name: new RegExp(`^${template?.name.en ?? ''}.`) })
    .first()
    .click();
  await pane
    .getByRole('button', { name: new RegExp(`^(${words.en.form.createNow}|${words.en.form.create})$`) })
    .first()
    .click();
  await pane.getByRole('link', { name: words.en.decide.open }).click(patience);
  await pane.getByText(say.intro).waitFor(patience);
}

const figure = placeOf('figures', 'indirect_ue');

slow('of a changed model each tool is right, or says what to do; and two models are compared', async () => {
  const opened = await openAddIn();
  const { page, pane, errors } = opened;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const choose = (title: string): Promise<void> => pane.getByRole('listitem').getByText(title, { exact: true }).click();
  const home = async (): Promise<void> => {
    await pane.getByRole('link', { name: say.home }).click();
    await pane.getByText(say.intro).waitFor();
  };
  const askOf = async (tool: 'matters' | 'sure' | 'takes' | 'compare'): Promise<void> => {
    await choose(say.tools[tool].title);
    await pane.getByLabel(say.figure, { exact: true }).selectOption('indirect_ue');
  };
  const compute = async (): Promise<void> => {
    await button(say.run).click();
    await button(say.settings).waitFor(patience);
  };
  const first = (): Promise<string> => pane.locator('ol > li').first().innerText();
  await create(opened);
  const before = await sheets(page);

  // As it is made.
  await askOf('matters');
  await compute();
  const strongest = await first();
  await home();

  // A function that only the workbook computes: cancelled in the middle, and then to the end.
  await type(opened, figure, `${contentAt(figure)}+0*SINH(2)`);
  await askOf('sure');
  await pane.getByText(/SINH/).waitFor(patience);
  await pane.getByText(say.trouble.byWorkbook).waitFor();
  await pane.getByRole('group').first().waitFor();
  await button(say.run).click();
  await pane.getByText(say.running.inWorkbook).waitFor(patience);
  await pane.getByRole('progressbar').waitFor();
  await button(words.en.creating.cancel).click();
  await pane.getByText(say.cancelled).waitFor(patience);
  expect(await sheets(page)).toEqual(before);
  await home();
  await askOf('matters');
  await compute();
  // What the workbook computes is what was computed beside it.
  expect(await first()).toBe(strongest);
  expect(await sheets(page)).toEqual(before);
  await home();

  // A function that nobody knows, a circle, a text instead of a number.
  await type(opened, figure, `=NOT_A_FUNCTION(1)`);
  await askOf('matters');
  await pane.getByText(/NOT_A_FUNCTION/i).waitFor(patience);
  await pane.getByText(say.noNumber('#NAME?')).waitFor(patience);
  await home();
  await type(opened, figure, `=${figure.address.replaceAll('$', '')}+1`);
  await askOf('matters');
  await pane.getByText(/go round in a circle/).waitFor(patience);
  expect(await button(say.run).getAttribute('aria-disabled')).toBe('true');
  await home();
  await type(opened, figure, contentAt(figure));
  const input = placeOf('inputs', 'delivery_cost');
  await type(opened, input, 'soon');
  await askOf('takes');
  await pane
    .getByText(/not a number/)
    .first()
    .waitFor(patience);
  await home();
  await type(opened, input, contentAt(input));
  expect(await sheets(page)).toEqual(before);

  // An input that is there no more is left out, and said to be; the others are told of as before.
  const gone = made.inputs.find(({ id }) => id === 'tried_factor');
  if (!gone) throw new Error('there is no such input');
  await named(opened, gone, false);
  await askOf('matters');
  await pane.getByText(say.now(''), { exact: false }).waitFor(patience);
  await compute();
  expect(await first()).toBe(strongest);
  await home();
  await pane.getByText(say.missing(gone.label)).waitFor(patience);
  await named(opened, gone, true);

  // A second model that differs in one input: the way from one to the other is that input's, as the workbook shows it.
  await create(opened);
  const both = await sheets(page);
  const second = (name: string): string =>
    Object.keys(both).find((one) => !(one in before) && one.startsWith(name)) ?? '';
  await type(opened, { ...input, sheet: second(input.sheet) }, '50');
  await askOf('compare');
  await pane
    .locator('option[value^="model "]')
    .first()
    .waitFor({ state: 'attached', ...patience });
  const other = await pane.locator('option[value^="model "]').first().getAttribute('value');
  await pane.getByLabel(say.compare.what).selectOption(other);
  await compute();
  await pane.getByText(say.compare.figures).waitFor();
  const steps = (await pane.locator('ol > li').allInnerTexts()).map((step) =>
    step.split('\n').filter((line) => line !== ''),
  );
  const held = await sheets(page);
  const { row, column } = firstCell(figure.address);
  const shownOn = (sheet: string): string => `$${Number(held[sheet]?.[row]?.[column]).toFixed(2)}`;
  expect(steps.map((step) => step.at(-1)).filter((_, at) => at !== 1)).toEqual([
    shownOn(figure.sheet),
    shownOn(second(figure.sheet)),
  ]);
  expect(steps[1]?.[0]).toContain(input.label);
  expect(errors).toEqual([]);
});

/** Inserts a row above another one, by the menu of its number. */
async function addRowAbove(opened: Opened, sheet: string, row: number): Promise<void> {
  const { page } = opened;
  const frame = await frameOf(opened);
  const selected = (): Promise<string> =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      }),
    );
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(name);
        found.activate();
        found.getRange('A1').select();
        await context.sync();
      }),
    sheet,
  );
  const box = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!box) throw new Error('the grid is not drawn');
  const wholeRow = new RegExp(`!\\$?A?\\$?${row}:`);
  // Rows are as high as their texts need.
  let down = 25;
  for (; down < box.height - 10 && !wholeRow.test(await selected()); down += 8)
    await page.mouse.click(box.x + 15, box.y + down);
  await page.mouse.click(box.x + 15, box.y + down - 8, { button: 'right' });
  await page.getByText('rows above').click();
}

slow(
  'of a model with rows that its user added every input and figure is found, and a value is put where it belongs',
  async () => {
    const opened = await openAddIn();
    const { page, pane, errors } = opened;
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    const ask = async (tool: 'matters' | 'takes'): Promise<void> => {
      await pane.getByRole('listitem').getByText(say.tools[tool].title, { exact: true }).click();
      await pane.getByLabel(say.figure, { exact: true }).selectOption('indirect_ue');
    };
    const answers = async (): Promise<readonly string[]> => {
      await button(say.run).click();
      await button(say.settings).waitFor(patience);
      return pane.locator('ol > li').allInnerTexts();
    };
    const home = async (): Promise<void> => {
      await pane.getByRole('link', { name: say.home }).click();
      await pane.getByText(say.intro).waitFor();
    };
    await create(opened);
    await ask('matters');
    const before = await answers();
    await home();
    const input = placeOf('inputs', 'delivery_cost');
    const { row } = firstCell(input.address);
    const typed = async (down: number): Promise<unknown> => (await sheets(page))[input.sheet]?.[row + down]?.[1];
    const delivery = await typed(0);
    // Above everything, and between two rows of a table: the tiers.
    await addRowAbove(opened, input.sheet, 9);
    await addRowAbove(opened, input.sheet, 1);
    await addRowAbove(opened, figure.sheet, 1);
    await until(async () => (await typed(2)) === delivery);

    await ask('matters');
    await pane.getByText(say.now(''), { exact: false }).waitFor(patience);
    expect(await answers()).toEqual(before);
    await home();
    expect(await pane.getByText(say.missing('').slice(0, 20)).count()).toBe(0);

    await ask('takes');
    await pane.getByLabel(say.takes.input).selectOption('delivery_cost');
    await pane.getByLabel(say.takes.wanted).fill('100');
    await button(say.run).click();
    await button(say.settings).waitFor(patience);
    await button(new RegExp(`^${say.takes.put}`))
      .first()
      .click();
    await button(say.takes.takeBack).waitFor(patience);
    const firstOf = firstCell(figure.address);
    expect(Number((await sheets(page))[figure.sheet]?.[firstOf.row + 1]?.[firstOf.column])).toBeCloseTo(100, 6);
    await button(say.takes.takeBack).click();
    await pane.getByText(say.takes.takenBack).waitFor(patience);
    expect(await typed(2)).toBe(delivery);
    expect(errors).toEqual([]);
  },
);
