// Every screen of the pane, one after another, in any of its languages.
import type { Frame, Locator } from 'playwright-core';
import { writing } from '../../src/browser-workbook/locale/language';
import type { Language } from '../../src/locales/language';
import { decideEn, type DecideWords } from '../../src/locales/en-decide';
import { decideRu } from '../../src/locales/ru-decide';
import { decideVi } from '../../src/locales/vi-decide';
import { words, type PaneWords } from '../../src/locales/words';
import { decideZh } from '../../src/locales/zh-decide';
import { tableWords } from '../../src/taskpane/analyse/table-words';
import { templates } from '../../src/templates';
import type { Opened } from './add-in';

export interface Walk extends Opened {
  readonly frame: Frame;
  readonly language: Language;
  /** Looks at the screen that is up; `passing`: another one comes by itself. */
  readonly look: (screen: string, passing?: boolean) => Promise<void>;
}

export async function frameOf({ page }: Pick<Opened, 'page'>): Promise<Frame> {
  const frame = await (await page.waitForSelector('#add-in')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

/** What a new workbook's sheet is called. */
function firstSheet({ language }: Walk): string {
  return `${writing[language].sheet}1`;
}

/** What the user or another hand does on the sheets meanwhile. */
async function onFirstSheet(
  { frame }: Walk,
  cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  selected: string,
): Promise<void> {
  await frame.evaluate(
    ([asked, select]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.activate();
        for (const [address, rows] of Object.entries(asked))
          sheet.getRange(address).formulas = rows.map((row) => [...row]);
        sheet.getRange(select).select();
        await context.sync();
      }),
    [cells, selected] as const,
  );
}

async function protect({ frame }: Walk, on: boolean): Promise<void> {
  await frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook;
        if (wanted) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    on,
  );
}

async function goTo({ frame }: Walk, fragment: string): Promise<void> {
  await frame.evaluate((hash) => {
    window.location.hash = hash;
  }, fragment);
}

const button = ({ pane }: Walk, name: string): Locator => pane.getByRole('button', { name, exact: true }).first();
const heading = ({ pane }: Walk, name: string | RegExp): Locator => pane.getByRole('heading', { name }).first();

/** The address of a picture that has come up. */
export function loadedPicture(picture: Locator): Promise<string> {
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.currentSrc;
  });
}

export async function seeModels(walk: Walk): Promise<void> {
  const { pane, page, look, language } = walk;
  const say = words[language];
  const [template] = templates;
  if (!template) throw new Error('there is no template');
  await loadedPicture(pane.locator('a img').first());
  await look('gallery');
  for (const [index, { id, questions }] of templates.entries()) {
    await goTo(walk, `#models/${id}`);
    // A question that depends on another's answer is not asked at first.
    const steps = questions.filter(({ step, when }) => step && !when).length;
    for (let step = 1; step <= steps; step++) {
      // One screen of questions is not counted.
      if (steps > 1) await pane.getByText(say.form.step(step, steps), { exact: true }).first().waitFor();
      else await button(walk, say.form.create).waitFor();
      await look(`${id}, step ${step}`);
      if (step < steps) await button(walk, say.form.next).click();
    }
    if (index > 0) continue;
    await button(walk, say.form.preview).click();
    await heading(walk, say.preview.title(template.name[language])).waitFor();
    await look('preview');
    await button(walk, say.form.create).focus();
    await pane.getByRole('link', { name: say.preview.back }).click();
    const answer = pane.getByRole('textbox').first();
    const typed = await answer.inputValue();
    await answer.fill('');
    await look('a wrong answer');
    await answer.fill(typed);
    await goTo(walk, '#models');
  }
  await goTo(walk, `#models/${template.id}`);
  await protect(walk, true);
  await button(walk, say.form.createNow).click();
  await button(walk, say.failure.tryAgain).waitFor();
  await look('not created');
  await protect(walk, false);
  await button(walk, say.failure.tryAgain).click();
  await look('creating', true);
  await pane.getByText(say.created.startHint).waitFor();
  await look('created');
  await button(walk, say.created.undo).click();
  await look('the question before Undo');
  await button(walk, say.created.undoNo).click();
  await button(walk, say.change.open).click();
  await heading(walk, new RegExp(say.change.title('.*').replace(/[()?]/g, '\\$&'))).waitFor();
  await look('changing the answers');
  await button(walk, say.change.next).click();
  await heading(walk, say.change.review).waitFor();
  await look('what is kept');
  await button(walk, say.change.create).click();
  await pane.getByText(say.change.previous).waitFor();
  await look('made anew');
  await goTo(walk, '#models');
  await heading(walk, say.models.made).waitFor();
  await look('gallery with models');
  await page.keyboard.press('Escape');
}

/** The words of the Decide pages, which come with them. */
export const decideWords: Readonly<Record<Language, DecideWords>> = {
  en: decideEn,
  ru: decideRu,
  zh: decideZh,
  vi: decideVi,
};

export async function seeDecisions(walk: Walk): Promise<void> {
  const { pane, look, language, page } = walk;
  const say = words[language];
  const ask = decideWords[language];
  const [template] = templates;
  if (!template) throw new Error('there is no template');
  const choose = async (title: string): Promise<void> => {
    await pane.getByRole('listitem').getByText(title, { exact: true }).click();
    await heading(walk, title).waitFor();
  };
  const answer = async (screen: string): Promise<void> => {
    await button(walk, ask.run).click();
    await button(walk, ask.settings).waitFor({ timeout: 120_000 });
    await look(screen);
    await pane.getByRole('link', { name: ask.home }).click();
    await pane.getByText(ask.intro).waitFor();
  };
  await goTo(walk, `#models/${template.id}`);
  // Of the essential plan there are no scenarios to compare.
  const depth = template.questions.find(({ id }) => id === 'depth')?.label[language] ?? '';
  await pane.getByLabel(depth).selectOption('full');
  await button(walk, say.form.createNow).click();
  await pane.getByRole('link', { name: say.decide.open }).click();
  await pane.getByText(ask.intro).waitFor({ timeout: 60_000 });
  await look('questions');
  await choose(ask.tools.matters.title);
  await pane.locator('details').first().waitFor();
  await pane.locator('summary').first().click();
  await look('what matters');
  await answer('what matters, answered');
  await choose(ask.tools.sure.title);
  await pane.getByRole('group').first().waitFor();
  await pane.getByLabel(ask.sure.reach).last().fill('2000');
  await pane.locator('summary').first().click();
  await look('how sure');
  await answer('how sure, answered');
  await choose(ask.tools.takes.title);
  await pane.getByLabel(ask.takes.wanted).fill('2000');
  await look('what it takes');
  await answer('what it takes, answered');
  await choose(ask.tools.takes.title);
  await pane.getByLabel(ask.takes.second, { exact: true }).selectOption({ index: 2 });
  await answer('what it takes of two, answered');
  await choose(ask.tools.compare.title);
  await pane.getByLabel(ask.compare.what).waitFor();
  await look('compare');
  await answer('compare, answered');
  await choose(ask.snapshots.title);
  await pane.getByLabel(ask.snapshots.name).fill('Q1');
  await page.keyboard.press('Enter');
  await pane.getByText(ask.snapshots.taken('Q1')).waitFor();
  await look('snapshots');
  await button(walk, ask.snapshots.restore).click();
  await look('the question before a restore');
  await pane.getByRole('link', { name: ask.home }).click();
  await choose(ask.roll.title);
  await button(walk, ask.roll.run).waitFor();
  await look('roll forward');
}

export async function seeFunctions(walk: Walk): Promise<void> {
  const sheet = firstSheet(walk);
  const { pane, look, language, page } = walk;
  const say = words[language];
  await onFirstSheet(
    walk,
    { 'A1:A2': [['=PLAN.UE(99,42)'], ['=PLAN.IRR(C1:C3)']], 'C1:C3': [[100], [50], [70]] },
    'E5',
  );
  await goTo(walk, '#functions');
  await heading(walk, say.functions.title).waitFor();
  await look('functions');
  const search = pane.getByLabel(say.functions.search);
  await search.fill('zzz');
  await look('no function found');
  await search.fill('irr');
  await look('functions found');
  await search.fill('');
  await goTo(walk, '#functions/PLAN.COHORT_RETENTION');
  await heading(walk, 'PLAN.COHORT_RETENTION').waitFor();
  await look('a function with options');
  await goTo(walk, '#functions/PLAN.UE');
  await heading(walk, 'PLAN.UE').waitFor();
  await pane.getByRole('textbox').nth(0).fill('99');
  await look('a function, one argument missing');
  await pane.getByRole('textbox').nth(1).fill('42 )');
  await look('a function, one argument wrong');
  await pane.getByRole('textbox').nth(1).fill('42');
  const insert = button(walk, say.functions.insertInto(`${sheet}!E5`));
  await insert.click();
  await pane.getByText(say.functions.inserted(`${sheet}!E5`, '57')).waitFor();
  await look('a formula inserted');
  await insert.click();
  await button(walk, say.functions.replace).waitFor();
  await look('a cell that is not empty');
  for (const [cell, screen] of [
    ['A1', 'a cell explained'],
    ['A2', 'an error explained'],
    ['C1', 'nothing to explain'],
  ] as const) {
    await onFirstSheet(walk, {}, cell);
    await goTo(walk, '#explain');
    await heading(walk, `${sheet}!${cell}`).waitFor();
    await look(screen);
  }
  await page.keyboard.press('Escape');
}

/** Forty orders with a repeat, a refund, a date that is text and a blank. */
function orders(): readonly (readonly (string | number)[])[] {
  const rows = Array.from({ length: 40 }, (_, row): (string | number)[] => [
    `C${row % 13}`,
    46_023 + row * 6,
    20 + ((row * 37) % 90),
    row % 2 === 0 ? 'Ads' : 'Search',
  ]);
  rows.push(['C1', 46_029, -57, 'Search'], ['C2', 'soon', 30, 'Ads'], ['', 46_100, 30, 'Ads'], [...(rows[4] ?? [])]);
  return rows;
}

export async function seeAnalyses(walk: Walk): Promise<void> {
  const sheet = firstSheet(walk);
  const { pane, look, language } = walk;
  const say = words[language].analyse;
  await onFirstSheet(walk, {}, 'Z99');
  await goTo(walk, '#analyse');
  await heading(walk, say.title).waitFor();
  await look('no table selected');
  const cells = [['Customer', 'Order date', 'Amount', 'Channel'], ...orders()];
  await onFirstSheet(walk, { [`H1:K${cells.length}`]: cells }, 'I3');
  await pane.getByText(say.selected(`${sheet}!H1:K${cells.length}`, cells.length - 1)).waitFor();
  await look('a table selected');
  await button(walk, say.use).click();
  await heading(walk, say.data).waitFor();
  // Until the rows are read the buttons are dimmed.
  for (const name of [say.start, tableWords.fill.open[language]])
    await pane.getByRole('button', { name, disabled: false }).waitFor();
  await pane
    .locator('details')
    .first()
    .evaluate((element) => element.setAttribute('open', ''));
  await look('the columns of a table');
  await protect(walk, true);
  await button(walk, say.start).click();
  await pane.getByText(words[language].failure.reasons.workbookProtected.what).waitFor();
  await look('not analysed');
  await protect(walk, false);
  await button(walk, say.start).click();
  await look('analysing', true);
  await heading(walk, say.ready).waitFor();
  await look('the analysis');
  await pane.getByRole('link', { name: say.back }).click();
  await heading(walk, say.made).waitFor();
  await look('analyses');
}

export async function seeShare(walk: Walk): Promise<void> {
  const { pane, look, language } = walk;
  const { share: say } = words[language];
  await onFirstSheet(walk, {}, 'A1');
  await goTo(walk, '#share');
  await heading(walk, say.title).waitFor();
  await look('share');
  await button(walk, say.toShare.look).click();
  await pane.getByText(say.toShare.none).waitFor();
  await look('nothing to share');
  await onFirstSheet(walk, { 'A1:A3': [['=PLAN.UE(99,42)'], ['=PLAN.NPS(C1:C3)'], ['=PLAN.UEE(1)']] }, 'E5');
  await onFirstSheet(walk, { 'C1:C3': [[10], [9], [3]] }, 'E5');
  await button(walk, say.toShare.look).click();
  await heading(walk, say.toShare.title).waitFor();
  await look('what needs the add-in');
  await button(walk, say.toShare.start(2)).click();
  await heading(walk, new RegExp(`${say.toShare.done}|${say.toShare.doneInPart}`)).waitFor();
  await look('shared');
  await pane.getByRole('link', { name: say.back }).click();
  await heading(walk, say.toRestore.heading).waitFor();
  await look('share, with something to restore');
  await button(walk, say.toRestore.look).click();
  await heading(walk, say.toRestore.title).waitFor();
  await look('what comes back');
  await button(walk, say.toRestore.start(2)).click();
  await heading(walk, say.toRestore.done(2)).waitFor();
  await look('restored');
  await pane.getByRole('link', { name: say.back }).click();
  await pane.getByRole('switch', { name: say.names.switch }).click();
  await pane.getByRole('switch', { name: say.names.switch, checked: true }).waitFor();
  await look('short names in use');
}

export async function seeLatePages(walk: Walk): Promise<void> {
  const { page, pane, look, language } = walk;
  const say: PaneWords = words[language];
  let down = true;
  await page.route(/(functions-pages|words-|texts\.).*\.(js|json)/, (route) =>
    down ? route.abort() : route.fallback(),
  );
  await goTo(walk, '#functions');
  await button(walk, say.failure.tryAgain).waitFor();
  await look('not loaded');
  await goTo(walk, '#models');
  await heading(walk, say.models.title).waitFor();
  const other = language === 'vi' ? 'en' : 'vi';
  await pane.getByRole('combobox', { name: say.language }).selectOption(other);
  await button(walk, say.failure.tryAgain).waitFor();
  await look('a language not loaded');
  down = false;
  await button(walk, say.failure.tryAgain).click();
  await heading({ ...walk, language: other }, words[other].models.title).waitFor();
}
