import { JSDOM } from 'jsdom';
import { families } from '../../src/functions';
import { helpPages, helpPath } from '../../src/metadata';
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { initialAnswers, templates } from '../../src/templates';
import { eachWith } from '../depth';

function open(language: string): JSDOM {
  const index = helpPages(families, templates).find(({ path }) => path === `help/${language}/index.html`);
  if (!index) throw new Error(`no index in ${language}`);
  return new JSDOM(index.html, { runScripts: 'dangerously' });
}

function found({ window }: JSDOM, typed: string): readonly string[] {
  const box = window.document.querySelector<HTMLInputElement>('#search');
  if (!box) throw new Error('there is no search');
  box.value = typed;
  box.dispatchEvent(new window.Event('input'));
  return [...window.document.querySelectorAll<HTMLElement>('[data-words]')]
    .filter((entry) => !entry.closest('[hidden]'))
    .map((entry) => entry.querySelector('a')?.textContent ?? '');
}

test.each([
  ['en', 'cohort', 'PLAN.COHORT_RETENTION'],
  ['ru', 'удержан', 'PLAN.COHORT_RETENTION'],
  ['zh', '同期群', 'PLAN.COHORT_RETENTION'],
  ['vi', 'phễu', 'PLAN.FUNNEL'],
  ['en', 'lifetime value', 'PLAN.LTV'],
  ['ru', 'lifetime value', 'PLAN.LTV'],
  ['zh', '客单价', 'PLAN.UE'],
  ['ru', 'воронка', 'Воронка активации'],
  ['vi', 'bottleneck', 'Phễu kích hoạt'],
])('in the help in %s, "%s" leads to %s among others', (language, typed, id) => {
  const page = open(language);
  const all = found(page, '');
  expect(all.length).toBe(families.flatMap(({ functions }) => functions).length + templates.length);
  const some = found(page, typed);
  expect(some).toContain(id);
  expect(some.length).toBeLessThan(all.length);
});

test('words that no function has leave a sentence instead of an empty page', () => {
  const page = open('en');
  const none = page.window.document.querySelector<HTMLElement>('#none');
  expect(none?.hidden).toBe(true);
  expect(found(page, 'cohort zebra')).toEqual([]);
  expect(none?.hidden).toBe(false);
});

test('About of every model and document leads to its page of help in the language of its sheets', () => {
  for (const [template, language] of eachWith(templates, languages)) {
    const about = plan(template, initialAnswers(template, language, '2026-03-01'), language).sheets[0];
    const led = about?.links.flatMap((link) => ('page' in link ? [link.page] : []));
    expect(led).toEqual([helpPath(template.id, language)]);
  }
});
