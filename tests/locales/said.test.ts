import { addWords, hasWords, said } from '../../src/locales/said';

test('a text reads as nothing until its language is loaded, and then as its words', () => {
  const text = said('abc');
  expect(text.ru).toBe('');
  expect(hasWords('ru')).toBe(false);
  addWords('ru', { abc: 'Слово' });
  expect([text.ru, text.en, said('unknown').ru]).toEqual(['Слово', '', '']);
  expect([hasWords('ru'), hasWords('en')]).toEqual([true, false]);
});
