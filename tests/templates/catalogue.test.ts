import { plan } from '../../src/plan';
import { catalogue, initialAnswers, templates, type Template, type TemplateCard } from '../../src/templates';

/** What a card has to say of its template. */
function cardOf(template: Template): TemplateCard {
  const { id, name, purpose, questions } = template;
  const telling = questions.filter(({ kind }) => kind !== 'text');
  return {
    id,
    name,
    purpose,
    asks: { count: questions.length, first: telling.slice(0, 3).map(({ label }) => label) },
    sheets: plan(template, initialAnswers(template, 'en', '2026-01-15'), 'en').sheets.length,
  };
}

test('the catalogue says of every template what the template itself says', () => {
  expect(catalogue).toEqual(templates.map(cardOf));
});
