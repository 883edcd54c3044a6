import { languageOf } from '../../src/locales/language';

test.each([
  ['ru-RU', 'ru'],
  ['zh-Hans-CN', 'zh'],
  ['vi', 'vi'],
  ['EN_gb', 'en'],
  ['fr-FR', 'en'],
  ['', 'en'],
])('the locale %s is answered in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
