// What people type into the search of the gallery.
import type { Language } from '../../src/locales/language';
import { findCards } from '../../src/taskpane/models/find-cards';
import { templates } from '../../src/templates';

const first = (searched: string, language: Language): string | undefined =>
  findCards(templates, searched, language)[0]?.id;

test.each<[string, Language, string]>([
  ['funnel', 'en', 'activation-funnel'],
  ['воронка', 'ru', 'activation-funnel'],
  ['воронку продаж', 'ru', 'activation-funnel'],
  ['漏斗', 'zh', 'activation-funnel'],
  ['pheu', 'vi', 'activation-funnel'],
  ['юнит-экономика', 'ru', 'unit-economics'],
  ['юнит экономику', 'ru', 'unit-economics'],
  ['单位经济', 'zh', 'unit-economics'],
  ['kinh te don vi', 'vi', 'unit-economics'],
  ['CAC', 'zh', 'unit-economics'],
  ['план-факт', 'ru', 'sales-plan'],
  ['目标拆解', 'zh', 'sales-plan'],
  ['sales forecasts', 'en', 'sales-plan'],
  ['матрица БКГ', 'ru', 'product-lifecycle'],
  ['BCG', 'vi', 'product-lifecycle'],
  ['完课率', 'zh', 'quality-board'],
  ['NPS', 'ru', 'quality-board'],
  // Mistyped.
  ['funel', 'en', 'activation-funnel'],
  ['funnnel', 'en', 'activation-funnel'],
  ['fnunel', 'en', 'activation-funnel'],
  ['вороника', 'ru', 'activation-funnel'],
  ['lifecicle', 'en', 'product-lifecycle'],
  // In English, whatever the language.
  ['bottleneck', 'zh', 'activation-funnel'],
])('"%s" in %s finds %s first', (searched, language, id) => {
  expect(first(searched, language)).toBe(id);
});

test.each<[string, Language]>([
  ['qwxz', 'en'],
  ['воронка', 'en'],
  ['funnel qwxz', 'en'],
])('"%s" in %s finds nothing', (searched, language) => {
  expect(findCards(templates, searched, language)).toEqual([]);
});

test('nothing searched leaves all in their order', () => {
  expect(findCards(templates, ' ', 'en')).toEqual(templates);
});
