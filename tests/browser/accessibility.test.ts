// Every screen of the pane as those meet it who hear it, see little of it, or use keys alone. What axe checks is the part
// of WCAG 2.2 AA that a program can check; the way of the keyboard is gone with keys.
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { slow } from '../depth';
import { openAddIn } from './add-in';
import { closeBrowser, closePages } from './open-page';
import {
  frameOf,
  seeAnalyses,
  seeDecisions,
  seeFunctions,
  seeLatePages,
  seeModels,
  seeShare,
  type Walk,
} from './screens';

afterEach(closePages);
afterAll(closeBrowser);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the theme changes. */
const ofColors = ['color-contrast'];

/** What of axe runs in the pane. */
interface Axe {
  run(
    context: Document,
    options: { readonly runOnly: readonly string[] },
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

async function violations(frame: Frame, runOnly: readonly string[]): Promise<readonly string[]> {
  return frame.evaluate(async (asked) => {
    const { axe: checker } = window as unknown as { readonly axe: Axe };
    const found = await checker.run(document, { runOnly: asked });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, runOnly);
}

/** Colours come over a few frames, even where nothing moves. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (let step = 0; step < 2; step++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Goes a way through the pane and collects what axe finds on each of its screens, in light and in dark. */
async function findings(way: (walk: Walk) => Promise<void>): Promise<Readonly<Record<string, readonly string[]>>> {
  // Colours on their way from one to another are nobody's; and high enough that no form runs under its foot, where axe
  // would take what is half hidden for too small to be pressed.
  const opened = await openAddIn({ reducedMotion: 'reduce', viewport: { width: 800, height: 1900 } });
  const { page } = opened;
  const frame = await frameOf(opened);
  await frame.evaluate(axe);
  const found: Record<string, readonly string[]> = {};
  const check = async (screen: string, rules: readonly string[]): Promise<void> => {
    await settled(frame);
    const problems = await violations(frame, rules);
    if (problems.length > 0) found[screen] = problems;
  };
  let seen = 0;
  await way({
    ...opened,
    frame,
    language: 'en',
    look: async (screen, passing = false) => {
      seen += 1;
      await check(screen, all);
      if (passing) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
      await check(`${screen}, dark`, ofColors);
      await page.emulateMedia({ colorScheme: 'light' });
      await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'light');
    },
  });
  expect(seen).toBeGreaterThan(1);
  return found;
}

slow.each([
  ['functions', seeFunctions],
  ['models', seeModels],
  ['decisions', seeDecisions],
  ['analyses', seeAnalyses],
  ['sharing', seeShare],
  ['pages that cannot be loaded', seeLatePages],
] as const)('axe finds nothing on the screens of %s', async (_, way) => {
  expect(await findings(way)).toEqual({});
});

slow('axe would find a field without a name and a text that is hardly seen', async () => {
  const opened = await openAddIn();
  const frame = await frameOf(opened);
  await frame.evaluate(axe);
  await frame.evaluate(() => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML('beforeend', '<input><p style="color: #bbb; background: #fff">Hardly seen</p>');
  });
  const ids = (await violations(frame, all)).map((one) => one.split(':')[0]);
  expect(ids).toEqual(expect.arrayContaining(['label', 'color-contrast']));
});

/** Presses a key; which control has the focus then, and which one before it looked the same with the focus as without. */
async function press(
  page: Page,
  frame: Frame,
  key: string,
): Promise<{ readonly name: string; readonly unseen: string | undefined }> {
  await page.keyboard.press(key);
  await settled(frame);
  return frame.evaluate(() => {
    const nameOf = (element: HTMLElement): string => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    };
    // A field shows the focus at its edge, which is around it.
    const lookOf = (element: HTMLElement): string =>
      [element, element.parentElement ?? element, element.parentElement?.parentElement ?? element]
        .flatMap((one) => [null, '::before', '::after'].map((part) => getComputedStyle(one, part)))
        .map((style) => [style.outline, style.boxShadow, style.border, style.transform].join(' '))
        .join('|');
    const last = window as unknown as { lastFocused?: { readonly element: HTMLElement; readonly look: string } };
    const before = last.lastFocused;
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', unseen: 'nothing has the focus' };
    last.lastFocused = { element, look: lookOf(element) };
    const isLeft = before !== undefined && before.element !== element && before.element.isConnected;
    return {
      name: nameOf(element),
      unseen: isLeft && lookOf(before.element) === before.look ? nameOf(before.element) : undefined,
    };
  });
}

slow('a model is made with keys alone, and what has the focus is always seen', async () => {
  const { page, pane, errors } = await openAddIn({ reducedMotion: 'reduce' });
  const frame = await frameOf({ page });
  const unseenStops: string[] = [];
  const names: string[] = [];
  const onward = async (key: string): Promise<string> => {
    const { name, unseen } = await press(page, frame, key);
    names.push(name);
    if (unseen !== undefined) unseenStops.push(unseen);
    return name;
  };
  const tabTo = async (name: string | RegExp, key = 'Tab'): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      const reached = await onward(key);
      if (typeof name === 'string' ? reached === name : name.test(reached)) return;
    }
    const last = names.slice(-20).map((one) => one.slice(0, 30));
    throw new Error(`${key} does not reach ${String(name)}, only ${last.join(', ')}`);
  };
  const focused = (level: 1 | 2): Promise<string> =>
    frame.evaluate((wanted) => {
      const { tagName, textContent } = document.activeElement ?? {};
      return tagName === `H${wanted}` ? (textContent ?? '') : `${tagName ?? 'nothing'} has the focus`;
    }, level);

  // The ribbon leads into the pane, as F6 does in Excel.
  await page.getByRole('button', { name: 'Models' }).focus();
  await page.keyboard.press('Enter');
  await frame.evaluate(() => window.focus());
  await tabTo(/^Sales plan./);
  await page.keyboard.press('Enter');
  await pane.getByText('1 of 3').waitFor();
  expect(await focused(1)).toBe('Sales plan');
  await tabTo('Next');
  await page.keyboard.press('Enter');
  await pane.getByText('2 of 3').waitFor();
  expect(await focused(2)).toBe('When');
  await tabTo('Number of periods');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await pane.getByText('3 of 3').waitFor();
  expect(await focused(2)).toBe('Channels and stages');
  await tabTo('Preview the sheets');
  await page.keyboard.press('Enter');
  await pane.getByRole('tablist').waitFor();
  expect(await focused(1)).toBe('Preview of “Sales plan”');
  await tabTo('Month');
  expect(await onward('ArrowRight')).toBe('Checks');
  expect(await onward('Home')).toBe('About');
  await tabTo('Create model');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Go to the first input' }).waitFor();
  expect(await focused(1)).toBe('“Sales plan” is ready');
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  // The harmless answer has the focus.
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Keep them');
  await page.keyboard.press('Escape');
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await tabTo('Functions', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Functions for formulas' }).waitFor();
  expect(await focused(1)).toBe('Functions for formulas');
  expect(unseenStops).toEqual([]);
  expect(errors).toEqual([]);
});
