// Build time: the gallery's cards and pictures, made of the templates and the plans of their examples, and served beside the
// pane.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { computedValues, type CellValues } from '../../calculation';
import { languages, officeLocale, type Language } from '../../locales/language';
import { plan, type WorkbookPlan } from '../../plan';
import { templates } from '../../templates';
import { initialAnswers } from '../../templates/answers';
import type { Answers, Template } from '../../templates/template';
import { cardsFile, cardTexts, cardWord, searchFile, searchTexts, type CardsFile } from './cards';
import { ChartPicture, plotOf } from './ChartPicture';
import { galleryPicture } from './gallery-picture';
import { drawSheet, tellingSheet } from './sheet-drawing';
import { SheetPicture } from './SheetPicture';

interface GalleryFile {
  /** Relative to the pane. */
  readonly path: string;
  readonly content: string;
}

/** A template's model of the first answers, in one language. */
export interface GalleryExample {
  readonly template: Template;
  readonly language: Language;
  readonly answers: Answers;
  readonly plan: WorkbookPlan;
  /** What its formulas show. */
  readonly values: CellValues;
}

/** Of each template in each language; `today`, ISO, is the day that they begin from. */
export function exampleModels(today: string): readonly GalleryExample[] {
  return languages.flatMap((language) =>
    templates.map((template) => {
      const answers = initialAnswers(template, language, today);
      const made = plan(template, answers, language);
      return { template, language, answers, plan: made, values: computedValues(made) };
    }),
  );
}

/** The cards in each language, what they are searched by, and a small picture of what each template makes, as SVG. */
export function galleryFiles(examples: readonly GalleryExample[]): readonly GalleryFile[] {
  return [
    ...languages.flatMap((language) => [
      { path: cardsFile(language), content: JSON.stringify(cardsIn(language)) },
      { path: searchFile(language), content: JSON.stringify(wordsIn(language, searchTexts)) },
    ]),
    ...examples.map((example) => ({
      path: galleryPicture(example.template.id, example.language),
      content: pictureOf(example),
    })),
  ];
}

function cardsIn(language: Language): CardsFile {
  return {
    cards: templates.map(({ id, version, group, startFor }) => ({ id, version, group, startFor })),
    words: wordsIn(language, cardTexts),
  };
}

function wordsIn(language: Language, texts: typeof cardTexts | typeof searchTexts): CardsFile['words'] {
  return Object.fromEntries(
    templates.flatMap((template) => texts.map((text) => [cardWord(template.id, text), template[text][language]])),
  );
}

/** Of the sheet that says most its first chart, whose words nobody could read so small; without a chart its top. */
function pictureOf({ plan: made, language, values }: GalleryExample): string {
  const sheet = tellingSheet(made);
  if (!sheet) throw new Error(`the model of "${made.template.id}" has no sheets`);
  const [chart] = drawSheet(made, sheet, language, anywhere, values).charts;
  if (chart) {
    const small = { ...chart, ...smallChart, title: '' };
    const { left, top, width, height } = plotOf(small);
    return svgOf(language, [left - 4, top - 4, width + 8, height + 8], <ChartPicture chart={small} />).replace(
      /<text[^>]*>[^<]*<\/text>/g,
      '',
    );
  }
  const height = sheetWidth * 0.75;
  const top = drawSheet(made, sheet, language, { width: sheetWidth, height }, values);
  return svgOf(language, [0, 0, sheetWidth, height], <SheetPicture drawing={top} scale={1} />);
}

/** At 100 %. */
const sheetWidth = 420;
const anywhere = { width: 4000, height: 4000 };
/** Lines and bars that are thick enough when the picture is as small as on a card. */
const smallChart = { x: 0, y: 0, width: 230, height: 230 };

function svgOf(language: Language, viewBox: readonly number[], content: ReactElement): string {
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={viewBox.join(' ')}
      // A picture of its own inherits neither from the pane.
      fontFamily="'Segoe UI', system-ui, 'Helvetica Neue', sans-serif"
      lang={officeLocale[language]}
    >
      {content}
    </svg>,
  );
  // Finer than this nobody sees on a card, and a fifth of the picture's weight would be digits.
  return markup.replace(/="[^"<>]*"/g, (attribute) =>
    attribute.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(Number(number) < 10 ? 1 : 0)))),
  );
}
