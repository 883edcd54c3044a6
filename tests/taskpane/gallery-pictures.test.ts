/** @jest-environment jsdom */
// The pictures that a build draws for the gallery.
import { languages } from '../../src/locales/language';
import { plan } from '../../src/plan';
import { galleryPicture } from '../../src/taskpane/models/gallery-picture';
import { galleryPictures } from '../../src/taskpane/models/gallery-pictures';
import { tellingSheet } from '../../src/taskpane/models/sheet-drawing';
import { templates } from '../../src/templates';
import { initialAnswers } from '../../src/templates/answers';
import { catalogue } from '../../src/templates/catalogue';

const today = '2026-01-15';
const pictures = new Map(galleryPictures(today).map(({ path, content }) => [path, content]));

test('each card of the gallery has its picture in each language, and there are no others', () => {
  const wanted = catalogue.flatMap(({ id }) => languages.map((language) => galleryPicture(id, language)));
  expect([...pictures.keys()].sort()).toEqual(wanted.sort());
});

test.each(templates.flatMap((template) => languages.map((language) => ({ template, language }))))(
  'the picture of $template.id in $language is an SVG file with the title and the chart of its sheet',
  ({ template, language }) => {
    const sheet = tellingSheet(plan(template, initialAnswers(template, language, today), language));
    const parsed = new DOMParser().parseFromString(
      pictures.get(galleryPicture(template.id, language)) ?? '',
      'image/svg+xml',
    );
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toContain(sheet?.contents[0]?.cells[0]?.[0]);
    for (const { title } of sheet?.charts.slice(0, 1) ?? []) expect(texts).toContain(title);
  },
);
