/** @jest-environment ./scripts/jest-page-environment.cjs */
// The cards and pictures that a build makes for the gallery.
import { languages, type Language } from '../../src/locales/language';
import { addWords } from '../../src/locales/said';
import { plan } from '../../src/plan';
import { galleryPicture } from '../../src/taskpane/models/gallery-picture';
import {
  cardsFile,
  cardTexts,
  readCards,
  searchFile,
  searchTexts,
  type CardsFile,
  type TemplateCard,
} from '../../src/taskpane/models/cards';
import { exampleModels, galleryFiles } from '../../src/taskpane/models/gallery-files';
import { tellingSheet } from '../../src/taskpane/models/sheet-drawing';
import { templates } from '../../src/templates';
import { initialAnswers } from '../../src/templates/answers';
import { eachWith, slow } from '../depth';
import { cardOf } from './pane';

const today = '2026-01-15';
const files = new Map(galleryFiles(exampleModels(today)).map(({ path, content }) => [path, content]));

slow(
  'each template has its picture in each language, each language its cards and words to search by, and there are no other files',
  () => {
    const wanted = [
      ...templates.flatMap(({ id }) => languages.map((language) => galleryPicture(id, language))),
      ...languages.flatMap((language) => [cardsFile(language), searchFile(language)]),
    ];
    expect([...files.keys()].sort()).toEqual(wanted.sort());
  },
);

slow('the cards, read as the pane reads them, say in every language what the templates say', () => {
  const read = <Content>(path: string): Content => JSON.parse(files.get(path) ?? '') as Content;
  const cards = languages.map((language) => readCards(language, read<CardsFile>(cardsFile(language)))).at(-1);
  // What they are only found by comes later.
  expect(cards?.map(({ searchedAs, purpose }) => searchedAs.en + purpose.en).join('')).toBe('');
  for (const language of languages) addWords(language, read<CardsFile['words']>(searchFile(language)));
  const toldBy = (one: TemplateCard, language: Language): object => ({
    ...one,
    ...Object.fromEntries([...cardTexts, ...searchTexts].map((text) => [text, one[text][language]])),
  });
  for (const language of languages)
    expect(cards?.map((card) => toldBy(card, language))).toEqual(
      templates.map((template) => toldBy(cardOf(template), language)),
    );
});

slow.each(eachWith(templates, languages).map(([template, language]) => ({ template, language })))(
  'the picture of $template.id in $language is a small SVG file: its chart, or the top of its first sheet',
  ({ template, language }) => {
    const sheet = tellingSheet(plan(template, initialAnswers(template, language, today), language));
    const content = files.get(galleryPicture(template.id, language)) ?? '';
    const parsed = new DOMParser().parseFromString(content, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    const shapes = parsed.querySelectorAll('rect, path, circle, polyline, polygon').length;
    if (sheet && sheet.charts.length > 0) expect([texts, shapes > 2]).toEqual([[], true]);
    else expect(texts).toContain(sheet?.contents[0]?.cells[0]?.[0]);
    expect(content.length).toBeLessThan(40_000);
  },
);
