// One help page per template and language: what it is for, what it asks, what to do with it, every sheet with its picture, how
// it is calculated. All of it is said by the template and its sheets; here it is put together.
import { renderToStaticMarkup } from 'react-dom/server';
import type { CellValues } from '../calculation';
import { listed } from '../locales/joining';
import { officeLocale } from '../locales/language';
import type { Language, Texts } from '../locales/language';
import type { SheetPlan, WorkbookPlan } from '../plan';
import type { GalleryExample } from '../taskpane/models/gallery-files';
import { drawSheet, isWhole } from '../taskpane/models/sheet-drawing';
import { SheetPicture } from '../taskpane/models/SheetPicture';
import type { BlockSpec, Words } from '../templates/spec';
import type { Answer, Question } from '../templates/template';
import { escaped, navigation, page, table } from './help-page';
import { helpPath } from './help-pages';
import { helpTexts } from './help-texts';

interface HelpFile {
  /** Beside the add-in's other files. */
  readonly path: string;
  readonly content: string;
}

/** The pages of the examples, with their pictures as SVG files beside them. */
export function modelHelp(examples: readonly GalleryExample[]): readonly HelpFile[] {
  return examples.flatMap((example) => [
    { path: helpPath(example.template.id, example.language), content: modelPage(example) },
    ...example.plan.sheets.map((sheet, index) => ({
      path: `help/${example.language}/${pictureFile(example, index)}`,
      content: pictureOf(example.plan, sheet, example.language, example.values),
    })),
  ]);
}

function pictureFile({ template }: GalleryExample, index: number): string {
  return `${template.id}-${index + 1}.svg`;
}

/** At 100 %: as wide as a page shows it sharply, and as far down as it is worth. */
const shown = { width: 1200, height: 900 };

function pictureOf(made: WorkbookPlan, sheet: SheetPlan, language: Language, values: CellValues): string {
  const drawing = drawSheet(made, sheet, language, shown, values);
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={drawing.width}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      // A picture of its own inherits nothing from the page.
      fontFamily="'Segoe UI', system-ui, 'Helvetica Neue', sans-serif"
      lang={officeLocale[language]}
    >
      <SheetPicture drawing={drawing} scale={1} />
    </svg>,
  ).replace(/="[^"<>]*"/g, (attribute) =>
    attribute.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1)))),
  );
}

function modelPage(example: GalleryExample): string {
  const { template, language, answers, plan } = example;
  const spec = template.build(answers);
  const say = (text: Words): string => escaped(typeof text === 'string' ? text : text[language]);
  const heading = (texts: Texts): string => `<h2>${say(texts)}</h2>`;
  const list = (tag: 'ol' | 'ul', items: readonly string[]): string =>
    `<${tag}>${items.map((item) => `<li>${item}</li>`).join('\n')}</${tag}>`;
  const asked = ({ hint, when }: Question): string => {
    const on = template.questions.find(({ id }) => id === when?.question);
    const option = on?.kind === 'choice' ? on.options.find(({ value }) => value === when?.is) : undefined;
    return say(hint) + (option ? ` ${say(helpTexts.onlyWith)} ${say(option.label)}` : '');
  };
  const questions = template.questions.map(
    (question) =>
      `${question.step ? `<tr><th class="wide" scope="rowgroup" colspan="3">${say(question.step)}</th></tr>` : ''}<tr><th class="said" scope="row">${say(question.label)}</th><td>${asked(question)}</td><td>${escaped(answered(question, answers[question.id], language))}</td></tr>`,
  );
  const sheets = plan.sheets.map((sheet, index) => {
    const told = spec.sheets.find(({ name }) => sheet.name === name[language]);
    const rows = told?.blocks.flatMap((block) => linesOf(block, say)) ?? [];
    return [
      `<h3>${escaped(sheet.name)}</h3>`,
      ...(told ? [`<p>${say(told.purpose)}</p>`] : []),
      `<img src="${pictureFile(example, index)}" alt="${escaped(sheet.name)}" loading="lazy">`,
      ...(isWhole(sheet, shown) ? [] : [`<p class="note">${say(helpTexts.beginning)}</p>`]),
      ...(rows.length > 0
        ? [
            `<details><summary>${say(helpTexts.onIt)}</summary>${table(language, [helpTexts.line, helpTexts.unit, helpTexts.says], rows)}</details>`,
          ]
        : []),
    ].join('\n');
  });
  const content = [
    `<h1>${say(template.name)}</h1>`,
    `<p class="lead">${say(template.purpose)}</p>`,
    heading(helpTexts.asks),
    table(language, [helpTexts.question, helpTexts.description, helpTexts.atFirst], questions),
    heading(helpTexts.toDo),
    list('ol', spec.about.steps.map(say)),
    heading(helpTexts.sheets),
    ...(template.kind === 'model' ? [`<p class="note">${say(helpTexts.formulaNote)}</p>`] : []),
    ...sheets,
    ...(spec.about.method.length > 0 ? [heading(helpTexts.method), list('ol', spec.about.method.map(say))] : []),
    ...(spec.checks
      ? [
          heading(helpTexts.checks),
          list(
            'ul',
            spec.checks.rows.map(({ label }) => say(label)),
          ),
        ]
      : []),
    ...(template.sources.length > 0 ? [heading(helpTexts.sources), list('ul', template.sources.map(escaped))] : []),
  ];
  return page(
    language,
    template.name[language],
    template.purpose[language],
    navigation(language, `${template.id}.html`, true),
    content.join('\n'),
  );
}

/** The lines of a block that a person fills in or reads, as rows of a table. */
function linesOf(block: BlockSpec, say: (text: Words) => string): readonly string[] {
  if (block.kind === 'guidance' || block.kind === 'chart') return [];
  if (block.kind === 'beside') return block.blocks.flatMap((one) => linesOf(one, say));
  const lines =
    block.kind === 'inputs'
      ? block.inputs
      : block.kind === 'figures'
        ? block.figures
        : block.kind === 'inputTable' || block.kind === 'table'
          ? block.columns
          : block.rows;
  return [
    `<tr><th class="wide" scope="rowgroup" colspan="3">${say(block.title)}</th></tr>`,
    ...lines.map((line) => {
      const note = 'note' in line && line.note !== undefined ? say(line.note) : '';
      const formula = 'formula' in line ? `<code>= ${escaped(line.formula)}</code>` : '';
      const meaning = [note, formula].filter((part) => part !== '').join('<br>');
      return `<tr><th class="said" scope="row">${say(line.label)}</th><td>${line.unit === undefined ? '' : say(line.unit)}</td><td>${meaning}</td></tr>`;
    }),
  ];
}

/** The first answer in a few words; of a day, which depends on today's, nothing. */
function answered(question: Question, answer: Answer | undefined, language: Language): string {
  if (question.kind === 'date' || answer === undefined) return '';
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') {
    const options = question.kind === 'choice' ? question.options : [];
    return options.find(({ value }) => value === answer)?.label[language] ?? answer;
  }
  return listed(
    language,
    answer.map((item: string | Readonly<Record<string, string | number>>) =>
      typeof item === 'string' ? item : String(Object.values(item)[0] ?? ''),
    ),
  );
}
