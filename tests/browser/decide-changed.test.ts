// A model that its user has changed, decided with in Chromium: each tool is still right, or a sentence says what to do; and
// two models of a workbook beside each other.
import { slow } from '../depth';
import { Calculation, cellsOf, shown } from '../../src/calculation';
import { words } from '../../src/locales/words';
import { firstCell, plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { openAddIn, sheets, type Opened } from './add-in';
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
  await pane.getByText(/#NAME\?, because the function NOT_A_FUNCTION is not known here/i).waitFor(patience);
  expect(await pane.getByText(say.trouble.byWorkbook).count()).toBe(0);
  expect(await pane.getByText(say.noNumber('#NAME?')).count()).toBe(0);
  expect(await button(say.run).getAttribute('aria-disabled')).toBe('true');
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
