// Build time: the pictures of the gallery, drawn from the plans of the templates' examples and served beside the pane.
import { renderToStaticMarkup } from 'react-dom/server';
import { languages, officeLocale, type Language } from '../../locales/language';
import { plan } from '../../plan';
import { templates } from '../../templates';
import { initialAnswers } from '../../templates/answers';
import type { Template } from '../../templates/template';
import { galleryPicture } from './gallery-picture';
import { drawSheet, firstChartEnd, tellingSheet } from './sheet-drawing';
import { SheetPicture } from './SheetPicture';

/** At 100 %; more where the first chart ends further to the right. */
const leastWidth = 720;

/**
 * A picture of each template's telling sheet in each language, as SVG; paths relative to the pane.
 * `today`, ISO, is the day that the examples begin from.
 */
export function galleryPictures(today: string): readonly { readonly path: string; readonly content: string }[] {
  return templates.flatMap((template) =>
    languages.map((language) => ({
      path: galleryPicture(template.id, language),
      content: pictureOf(template, language, today),
    })),
  );
}

function pictureOf(template: Template, language: Language, today: string): string {
  const example = plan(template, initialAnswers(template, language, today), language);
  const sheet = tellingSheet(example);
  if (!sheet) throw new Error(`the model of "${template.id}" has no sheets`);
  const width = Math.max(leastWidth, firstChartEnd(sheet) + 8);
  const drawing = drawSheet(example, sheet, language, { width, height: width * 0.75 });
  return renderToStaticMarkup(
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
}
