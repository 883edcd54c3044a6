import { addWords, said } from '../../src/locales/said';

test('a text reads as nothing until its language is loaded, and then as its words', () => {
  const text = said('abc');
  expect(text.ru).toBe('');
  addWords('ru', { abc: 'Слово' });
  expect([text.ru, text.en, said('unknown').ru]).toEqual(['Слово', '', '']);
});

test('words that come later leave those that are there', () => {
  addWords('vi', { one: 'Một' });
  addWords('vi', { two: 'Hai' });
  expect([said('one').vi, said('two').vi]).toEqual(['Một', 'Hai']);
});
