// A person's way with a planning model: chosen by its picture, asked for in steps, previewed, made, changed, made anew.
// Clicks and keys, no calls into the code.
import { languages } from '../../src/locales/language';
import { slow } from '../depth';
import { errorsIn, openAddIn, sheets, type Opened } from './add-in';
import { closeBrowser, closePages } from './open-page';
import { loadedPicture } from './screens';

afterEach(closePages);
afterAll(closeBrowser);

/** Presses Tab until the control with that name has the focus. */
async function tabTo({ page, pane }: Opened, role: 'button' | 'link' | 'tab', name: string): Promise<void> {
  const wanted = pane.getByRole(role, { name, exact: true });
  const isThere = (): Promise<boolean> => wanted.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < 60 && !(await isThere()); press++) await page.keyboard.press('Tab');
  if (!(await isThere())) throw new Error(`the keyboard does not reach ${name}`);
}

function column(rows: readonly (readonly unknown[])[] | undefined, heading: string): readonly unknown[] {
  const first = (rows ?? []).findIndex((row) => row[0] === heading) + 1;
  const after = (rows ?? []).slice(first);
  const end = after.findIndex((row) => row[0] === '');
  return after.slice(0, end).map((row) => row[0]);
}

slow(
  'a model is searched for, and goes from its picture through the steps and the preview to sheets, and is made anew',
  async () => {
    const opened = await openAddIn();
    const { page, pane, errors } = opened;
    const card = pane.getByRole('link', { name: /^Sales plan./ });
    // The picture is drawn from the plan: it has the chart of the sheet that says most.
    const picture = await loadedPicture(card.locator('img'));
    expect(await (await page.request.get(picture)).text()).toMatch(/^<svg[^]*<rect/);
    // The words to search by come with the first letter.
    await pane.getByRole('searchbox', { name: 'Find a model' }).fill('cost per lead');
    await pane.getByRole('link', { name: /^Activation funnel./ }).waitFor({ state: 'detached' });
    await card.click();

    await pane.getByRole('heading', { name: 'What you sell' }).waitFor();
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('heading', { name: 'When' }).waitFor();
    await pane.getByLabel('Number of periods').fill('6');
    // Enter in a field leads on, as the button does.
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Channels and stages' }).waitFor();
    await tabTo(opened, 'button', 'Remove Partners');
    await page.keyboard.press('Enter');

    await pane.getByRole('button', { name: 'Preview the sheets' }).click();
    await pane.getByRole('tab', { name: 'Month', selected: true }).waitFor();
    await tabTo(opened, 'tab', 'Month');
    await page.keyboard.press('Home');
    for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowRight');
    const budget = pane.getByRole('img', { name: /“Budget and facts”/ });
    expect(await budget.getByText('Influencers').count()).toBeGreaterThan(0);
    expect(await budget.getByText('Partners').count()).toBe(0);
    expect(Object.keys(await sheets(page))).toEqual(['Sheet1']);

    await tabTo(opened, 'button', 'Create model');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Go to the first input' }).waitFor();
    await pane.getByText('All checks pass').waitFor();
    const made = await sheets(page);
    expect(errorsIn(made)).toEqual([]);
    expect(column(made['Budget and facts'], 'Budget by channel')).toEqual(['Search ads', 'Social ads', 'Influencers']);

    await pane.getByRole('button', { name: 'Change the answers' }).click();
    await pane.getByRole('heading', { name: 'Change “Sales plan: Inputs”' }).waitFor();
    await pane.getByRole('button', { name: 'Next' }).click();
    expect(await pane.getByLabel('Number of periods').inputValue()).toBe('6');
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('button', { name: 'Add to “Channels”' }).click();
    await page.keyboard.type('Fairs');
    await pane.getByRole('button', { name: 'See what is kept' }).click();
    await pane.getByText(/Nothing that you typed is lost/).waitFor();
    await pane.getByRole('button', { name: 'Make the new model' }).click();
    await pane.getByText(/The previous model is still in the workbook/).waitFor();
    const both = await sheets(page);
    expect(column(both['Budget and facts 2'], 'Budget by channel')).toEqual([
      'Search ads',
      'Social ads',
      'Influencers',
      'Fairs',
    ]);

    await pane.getByRole('button', { name: 'Delete the previous model' }).click();
    await pane.getByRole('button', { name: 'Delete the sheets' }).click();
    await pane.getByText('The previous model was deleted.').waitFor();
    const after = await sheets(page);
    expect(Object.keys(after)).toEqual(Object.keys(both).filter((name) => name === 'Sheet1' || name.endsWith(' 2')));
    expect(errorsIn(after)).toEqual([]);

    // The list in the gallery knows the one that is left.
    await pane.getByRole('link', { name: 'All models' }).click();
    await pane.getByRole('button', { name: 'Sales plan: Inputs 2 All checks pass' }).waitFor();
    expect(await pane.getByRole('button', { name: /^Sales plan:/ }).count()).toBe(1);
    expect(errors).toEqual([]);
  },
);

slow('an answer that will not do is found again from the preview, whatever step it stands on', async () => {
  const { page, pane } = await openAddIn();
  await pane.getByRole('link', { name: /^Activation funnel./ }).click();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByLabel('Number of periods').fill('2');
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('button', { name: 'Preview the sheets' }).click();
  const periods = pane.getByLabel('Number of periods');
  await periods.waitFor();
  expect(await periods.evaluate((field) => field === document.activeElement)).toBe(true);
  await pane.getByRole('button', { name: 'Create model' }).click();
  expect(Object.keys(await sheets(page))).toEqual(['Sheet1']);
});

slow.each([320, 450])('no screen of the models is cut at %i pixels, in any language', async (width) => {
  const { page, pane } = await openAddIn();
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await page.locator('#add-in').evaluate((element, wide) => {
    element.style.cssText += `;position:fixed;left:0;z-index:9999;width:${wide}px;min-width:0;max-width:none;flex:none`;
  }, width);
  /** What stands over the right edge, or over the edge of its own box. */
  const cut = (): Promise<readonly string[]> =>
    frame.evaluate(async () => {
      // Another font's letters have other widths.
      await document.fonts.ready;
      return [...document.querySelectorAll('main button, main a, main span, main h1, main h2, main label, main p')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const isHidden = element.closest('svg') !== null || box.width <= 1;
          const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline';
          return !isHidden && (box.right > window.innerWidth + 1 || isCut);
        })
        .map((element) => element.textContent ?? '');
    });
  // Behind the cards with which each user begins comes one of every model.
  const cards = pane.getByRole('listitem').getByRole('link');
  const begins = 3;
  const models = Array.from({ length: (await cards.count()) - begins }, (_, index) => begins + index);
  expect(models.length).toBeGreaterThanOrEqual(10);
  for (const [turn, language] of languages.entries()) {
    await pane.getByRole('combobox').first().selectOption(language);
    await frame.waitForFunction((spoken) => document.documentElement.lang.startsWith(spoken), language);
    expect(await cut()).toEqual([]);
    // Where there is more room, each model is looked at in one of the languages.
    const isAll = width === 320;
    for (const model of models.filter((at) => isAll || at % languages.length === turn)) {
      await cards.nth(model).click();
      let [at, of] = [0, 1];
      while (at < of) {
        if (at > 0) await pane.locator('button[type=submit]').click();
        const said = await frame.waitForFunction((before) => {
          if (!document.querySelector('button[type=submit]')) return false;
          // One step alone is not counted.
          const label = document.querySelector('[role=progressbar]')?.getAttribute('aria-label') ?? '1 of 1';
          const [step = before, steps = 0] = (label.match(/\d+/g) ?? []).map(Number);
          return step > before && ([step, steps] as const);
        }, at);
        [at, of] = (await said.jsonValue()) || [at, of];
        expect(await cut()).toEqual([]);
      }
      await pane.locator('section button').first().click();
      await pane.getByRole('tab').first().waitFor();
      expect(await cut()).toEqual([]);
      await page.keyboard.press('Home');
      await pane.getByRole('navigation').getByRole('link').first().click();
      await cards.first().waitFor();
    }
  }
});
