// What each template says of itself for the gallery and its search.
import { languages } from '../../src/locales/language';
import { textWidth } from '../../src/plan';
import { templates } from '../../src/templates';
import { audiences } from '../../src/templates/template';

const cases = templates.flatMap((template) => languages.map((language) => ({ id: template.id, template, language })));

test.each(cases)('$id is told in one line of a card in $language', ({ template, language }) => {
  const line = template.inShort[language];
  expect(line).toMatch(/^[\p{Lu}\p{Lo}].{5,59}$/u);
  expect(line).not.toMatch(/[.。]$/);
});

test.each(cases)('$id is looked for in $language by several phrases, none of them twice', ({ template, language }) => {
  const phrases = template.searchedAs[language].split(', ').map((one) => one.toLowerCase());
  expect(phrases.length).toBeGreaterThanOrEqual(8);
  expect(phrases.filter((one, index) => one.trim() === '' || phrases.indexOf(one) !== index)).toEqual([]);
  // Its name is looked through anyway.
  expect(phrases).not.toContain(template.name[language].toLowerCase());
});

test.each(audiences)('of the users (%s), each has one template to begin with', (audience) => {
  expect(templates.filter(({ startFor }) => startFor.includes(audience))).toHaveLength(1);
});

test.each(cases)('every choice of $id is read whole in its closed field in $language', ({ template, language }) => {
  // A field of a pane of 360 pixels has 276 for its text: 43 of our digits, in Arial of 14 pixels (measured in Chromium: the
  // broadest that passes takes 261).
  const cut = template.questions.flatMap((question) =>
    question.kind === 'choice'
      ? question.options.map(({ label }) => label[language]).filter((one) => textWidth(one) > 43)
      : [],
  );
  expect(cut).toEqual([]);
});
