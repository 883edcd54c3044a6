import type { PlanFunction } from '../../src/functions/contract';
import { functions } from '../../src/functions';
import { languages, type Texts } from '../../src/locales/language';
import { search } from '../../src/taskpane/functions/search';

const same = (text: string): Texts => ({ en: text, ru: text, zh: text, vi: text });
const described = (id: string, text: Texts, meaning = same('')): PlanFunction => ({
  id,
  family: 'any',
  text,
  meaning,
  equations: [],
  parameters: [],
  result: 'scalar',
  errors: [],
  examples: [],
  sources: [],
  call: () => 0,
  read: () => null,
});
const some = [
  described('PLAN.RFM_SCORE', same('Scores customers, also by retention.')),
  described('PLAN.COHORT_RETENTION', {
    en: 'Retention by cohort.',
    ru: 'Удержание по когортам и учёт оттока.',
    zh: '按同期群计算留存率。',
    vi: 'Tỷ lệ giữ chân theo nhóm, đơn vị phần trăm.',
  }),
];
const idsFor = (searched: string, language: keyof Texts): readonly string[] =>
  search(some, searched, language).map(({ id }) => id);

test.each([
  ['cohort', 'en', ['PLAN.COHORT_RETENTION']],
  ['удержание', 'ru', ['PLAN.COHORT_RETENTION']],
  ['УЧЕТ', 'ru', ['PLAN.COHORT_RETENTION']],
  ['留存', 'zh', ['PLAN.COHORT_RETENTION']],
  ['giữ chân', 'vi', ['PLAN.COHORT_RETENTION']],
  ['giu chan', 'vi', ['PLAN.COHORT_RETENTION']],
  ['don vi', 'vi', ['PLAN.COHORT_RETENTION']],
  ['rfm score', 'zh', ['PLAN.RFM_SCORE']],
  ['rfm_score', 'zh', ['PLAN.RFM_SCORE']],
  ['удержание', 'en', ['PLAN.COHORT_RETENTION']],
  ['retention', 'zh', ['PLAN.COHORT_RETENTION', 'PLAN.RFM_SCORE']],
  ['cohort xyz', 'en', []],
] as const)('"%s" in %s finds %j', (searched, language, ids) => {
  expect(idsFor(searched, language)).toEqual(ids);
});

test('a function with the word in its name comes before one that only mentions it', () => {
  expect(idsFor('retention', 'en')).toEqual(['PLAN.COHORT_RETENTION', 'PLAN.RFM_SCORE']);
});

test('what says the word in the reader’s language comes before what says it in another', () => {
  const said = described('PLAN.B', { en: 'Churn.', ru: 'Отток.', zh: '流失。', vi: 'Rời bỏ.' });
  const elsewhere = described('PLAN.A', { en: 'Life.', ru: 'Churn.', zh: '生命。', vi: 'Vòng đời.' });
  expect(search([elsewhere, said], 'churn', 'en')).toEqual([said, elsewhere]);
  expect(search([elsewhere, said], 'churn', 'ru')).toEqual([elsewhere, said]);
});

test('nothing typed leaves all functions in their order', () => {
  expect(search(functions, '  ', 'en')).toEqual(functions);
});

test.each(languages)('every function is found by its own name and by its own sentence in %s', (language) => {
  for (const one of functions) {
    expect(search(functions, one.id.toLowerCase(), language)[0]).toBe(one);
    expect(search(functions, one.text[language], language)).toContain(one);
  }
});
