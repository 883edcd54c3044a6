// Build time: the gallery's cards and pictures, made of the templates and the plans of their examples, and served beside the
// pane.
import { renderToStaticMarkup } from 'react-dom/server';
import { computedValues } from '../../calculation';
import { languages, officeLocale, type Language } from '../../locales/language';
import { plan, type WorkbookPlan } from '../../plan';
import { templates } from '../../templates';
import { initialAnswers } from '../../templates/answers';
import type { Template } from '../../templates/template';
import { cardsFile, cardWord, type CardsFile } from './cards';
import { galleryPicture } from './gallery-picture';
import { drawSheet, firstChartEnd, tellingSheet } from './sheet-drawing';
import { SheetPicture } from './SheetPicture';

/** At 100 %; more where the first chart ends further to the right. */
const leastWidth = 720;

interface GalleryFile {
  /** Relative to the pane. */
  readonly path: string;
  readonly content: string;
}

/**
 * The cards in each language, and a picture of each template's telling sheet, as SVG. `today`, ISO, is the day that the
 * examples begin from.
 */
export function galleryFiles(today: string): readonly GalleryFile[] {
  return languages.flatMap((language) => {
    const examples = templates.map((template) => ({
      template,
      example: plan(template, initialAnswers(template, language, today), language),
    }));
    return [
      { path: cardsFile(language), content: JSON.stringify(cardsIn(language, examples)) },
      ...examples.map(({ template, example }) => ({
        path: galleryPicture(template.id, language),
        content: pictureOf(example, language),
      })),
    ];
  });
}

interface Example {
  readonly template: Template;
  readonly example: WorkbookPlan;
}

/** Of the questions the first ones that tell what a model is about: its title does not. */
const mostTold = 3;

function cardsIn(language: Language, examples: readonly Example[]): CardsFile {
  const cards = examples.map(({ template, example }) => {
    const { id, version, name, purpose, questions } = template;
    const first = questions.filter(({ kind }) => kind !== 'text').slice(0, mostTold);
    const words = [
      [cardWord(id, 'name'), name[language]],
      [cardWord(id, 'purpose'), purpose[language]],
      ...first.map(({ label }, index) => [cardWord(id, index), label[language]]),
    ];
    const told = { asks: questions.length, first: first.length, sheets: example.sheets.length };
    return { card: { id, version, ...told }, words };
  });
  return {
    cards: cards.map(({ card }) => card),
    words: Object.fromEntries(cards.flatMap(({ words }) => words)) as CardsFile['words'],
  };
}

function pictureOf(example: WorkbookPlan, language: Language): string {
  const sheet = tellingSheet(example);
  if (!sheet) throw new Error(`the model of "${example.template.id}" has no sheets`);
  const width = Math.max(leastWidth, firstChartEnd(sheet) + 8);
  const limit = { width, height: width * 0.75 };
  const drawing = drawSheet(example, sheet, language, limit, computedValues(example));
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      // A picture of its own inherits neither from the pane.
      fontFamily="'Segoe UI', system-ui, 'Helvetica Neue', sans-serif"
      lang={officeLocale[language]}
    >
      <SheetPicture drawing={drawing} scale={1} />
    </svg>,
  );
  // Finer than a tenth of a pixel nobody sees, and a fifth of the picture's weight would be digits.
  return markup.replace(/="[^"<>]*"/g, (attribute) =>
    attribute.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1)))),
  );
}
