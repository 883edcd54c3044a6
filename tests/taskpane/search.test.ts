import type { PlanFunction } from '../../src/functions/contract';
import { functions } from '../../src/functions';
import { languages, type Language, type Texts } from '../../src/locales/language';
import { shortNameOf } from '../../src/functions/short-names/name-of';
import { search } from '../../src/taskpane/functions/search';
import { eachWith } from '../depth';

const same = (text: string): Texts => ({ en: text, ru: text, zh: text, vi: text });
const described = (id: string, text: Texts, meaning = same(''), searchedAs = same('')): PlanFunction => ({
  id,
  family: 'any',
  text,
  searchedAs,
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
  ['удержания', 'ru', ['PLAN.COHORT_RETENTION']],
  ['Удержанием по когортам', 'ru', ['PLAN.COHORT_RETENTION']],
  ['cohorts', 'en', ['PLAN.COHORT_RETENTION']],
  ['ohort', 'en', []],
  ['удержание', 'en', []],
  ['留存', 'vi', []],
  ['retention', 'zh', ['PLAN.COHORT_RETENTION', 'PLAN.RFM_SCORE']],
  ['cohort xyz', 'en', []],
] as const)('"%s" in %s finds %j', (searched, language, ids) => {
  expect(idsFor(searched, language)).toEqual(ids);
});

test('a function with the word in its name comes before one that only mentions it', () => {
  expect(idsFor('retention', 'en')).toEqual(['PLAN.COHORT_RETENTION', 'PLAN.RFM_SCORE']);
});

test('what says the word in the reader’s language comes before what says it in English, and no third is searched', () => {
  const said = described('PLAN.B', { en: 'Churn.', ru: 'Отток.', zh: '流失。', vi: 'Rời bỏ.' });
  const elsewhere = described('PLAN.A', { en: 'Life.', ru: 'Churn.', zh: '生命。', vi: 'Vòng đời.' });
  expect(search([elsewhere, said], 'churn', 'en')).toEqual([said]);
  expect(search([said, elsewhere], 'churn', 'ru')).toEqual([elsewhere, said]);
});

test('of two functions that are called so, the one that is more usually called so comes first', () => {
  const often = described('PLAN.B', same(''), same(''), same('ROI, yield'));
  const seldom = described('PLAN.A', same(''), same(''), same('yield, return, ROI'));
  expect(search([seldom, often], 'roi', 'en')).toEqual([often, seldom]);
  expect(search([often, seldom], 'yield', 'en')).toEqual([seldom, often]);
});

// What people call it, in textbooks, reports and talks.
test.each([
  ['unit economics', 'en', 'PLAN.UE'],
  ['unit economics', 'ru', 'PLAN.UE'],
  ['ue', 'en', 'PLAN.UE'],
  ['contribution margin', 'en', 'PLAN.UE'],
  ['ROI', 'en', 'PLAN.UE'],
  ['LTV/CAC', 'en', 'PLAN.UE'],
  ['LTV', 'zh', 'PLAN.LTV'],
  ['lifetime value', 'en', 'PLAN.LTV'],
  ['CLV', 'en', 'PLAN.LTV'],
  ['CLV', 'vi', 'PLAN.LTV'],
  ['DCF', 'en', 'PLAN.NPV'],
  ['discounted cash flow', 'en', 'PLAN.NPV'],
  ['DCF', 'ru', 'PLAN.NPV'],
  ['payback period', 'en', 'PLAN.PAYBACK'],
  ['virality', 'en', 'PLAN.K_FACTOR'],
  ['boston matrix', 'en', 'PLAN.BCG'],
  ['price elasticity', 'en', 'PLAN.PRICE_OPTIMUM'],
  ['aha moment', 'en', 'PLAN.MAGIC_NUMBER'],
  ['customer segmentation', 'en', 'PLAN.RFM_SCORE'],
  ['dau/mau', 'en', 'PLAN.STICKINESS'],
  ['юнит-экономика', 'ru', 'PLAN.UE'],
  ['юнит экономика', 'ru', 'PLAN.UE'],
  ['средний чек', 'ru', 'PLAN.UE'],
  ['точка безубыточности', 'ru', 'PLAN.UE'],
  ['срок окупаемости', 'ru', 'PLAN.PAYBACK'],
  ['пожизненная ценность', 'ru', 'PLAN.LTV'],
  ['воронка продаж', 'ru', 'PLAN.FUNNEL'],
  ['воронки', 'ru', 'PLAN.FUNNEL'],
  ['когортный анализ', 'ru', 'PLAN.COHORT_RETENTION'],
  ['чистая приведенная стоимость', 'ru', 'PLAN.NPV'],
  ['客单价', 'zh', 'PLAN.UE'],
  ['单位经济', 'zh', 'PLAN.UE'],
  ['盈亏平衡', 'zh', 'PLAN.UE'],
  ['回本周期', 'zh', 'PLAN.PAYBACK'],
  ['净现值', 'zh', 'PLAN.NPV'],
  ['日活', 'zh', 'PLAN.STICKINESS'],
  ['裂变系数', 'zh', 'PLAN.K_FACTOR'],
  ['kinh tế đơn vị', 'vi', 'PLAN.UE'],
  ['diem hoa von', 'vi', 'PLAN.UE'],
  ['giá trị vòng đời', 'vi', 'PLAN.LTV'],
  ['tỷ lệ chuyển đổi', 'vi', 'PLAN.FUNNEL'],
] as const)('"%s" in %s finds %s first', (searched, language, id) => {
  expect(search(functions, searched, language)[0]?.id).toBe(id);
});

test('break-even is both a price for a customer and a point in time', () => {
  const [first, second] = search(functions, 'break-even', 'en').map(({ id }) => id);
  expect([first, second].sort()).toEqual(['PLAN.PAYBACK', 'PLAN.UE']);
});

/** All functions; in a sample each in one of the languages. */
const askedIn = (language: Language): typeof functions =>
  eachWith(functions, languages).flatMap(([one, spoken]) => (spoken === language ? one : []));

test.each(languages)('what a function is called in %s finds it among the first five', (language) => {
  for (const one of askedIn(language)) {
    for (const phrase of one.searchedAs[language].split(', ')) {
      const found = search(functions, phrase, language).slice(0, 5);
      expect(`${phrase}: ${found.map(({ id }) => id).join()}`).toContain(one.id);
    }
  }
});

test('nothing typed leaves all functions in their order', () => {
  expect(search(functions, '  ', 'en')).toEqual(functions);
});

test.each(languages)('every function is found by its own name and by its own sentence in %s', (language) => {
  for (const one of askedIn(language)) {
    expect(search(functions, one.id.toLowerCase(), language)[0]).toBe(one);
    expect(search(functions, shortNameOf(one.id) ?? one.id, language)[0]).toBe(one);
    expect(search(functions, one.text[language], language)).toContain(one);
  }
});
