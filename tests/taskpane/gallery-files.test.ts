/** @jest-environment jsdom */
// The cards and pictures that a build makes for the gallery.
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { galleryPicture } from '../../src/taskpane/models/gallery-picture';
import { cardsFile, readCards, type CardsFile } from '../../src/taskpane/models/cards';
import { galleryFiles } from '../../src/taskpane/models/gallery-files';
import { tellingSheet } from '../../src/taskpane/models/sheet-drawing';
import { templates } from '../../src/templates';
import { initialAnswers } from '../../src/templates/answers';

const today = '2026-01-15';
const files = new Map(galleryFiles(today).map(({ path, content }) => [path, content]));

test('each template has its picture in each language, each language its cards, and there are no other files', () => {
  const wanted = [
    ...templates.flatMap(({ id }) => languages.map((language) => galleryPicture(id, language))),
    ...languages.map(cardsFile),
  ];
  expect([...files.keys()].sort()).toEqual(wanted.sort());
});

test('the cards, read as the pane reads them, say in every language what the templates say', () => {
  const cards = languages
    .map((language) => readCards(language, JSON.parse(files.get(cardsFile(language)) ?? '') as CardsFile))
    .at(-1);
  for (const language of languages) {
    expect(
      cards?.map(({ id, version, name, purpose, asks, sheets }) => ({
        id,
        version,
        name: name[language],
        purpose: purpose[language],
        asks: { count: asks.count, first: asks.first.map((label) => label[language]) },
        sheets,
      })),
    ).toEqual(
      templates.map((template) => ({
        id: template.id,
        version: template.version,
        name: template.name[language],
        purpose: template.purpose[language],
        asks: {
          count: template.questions.length,
          // The title says nothing of what a model is about.
          first: template.questions
            .filter(({ kind }) => kind !== 'text')
            .slice(0, 3)
            .map(({ label }) => label[language]),
        },
        sheets: plan(template, initialAnswers(template, language, today), language).sheets.length,
      })),
    );
  }
});

test.each(templates.flatMap((template) => languages.map((language) => ({ template, language }))))(
  'the picture of $template.id in $language is an SVG file with the title and the chart of its sheet',
  ({ template, language }) => {
    const sheet = tellingSheet(plan(template, initialAnswers(template, language, today), language));
    const parsed = new DOMParser().parseFromString(
      files.get(galleryPicture(template.id, language)) ?? '',
      'image/svg+xml',
    );
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toContain(sheet?.contents[0]?.cells[0]?.[0]);
    for (const { title } of sheet?.charts.slice(0, 1) ?? []) expect(texts).toContain(title);
  },
);
