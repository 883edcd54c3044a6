// The help page of each template, in each language: put together from what the template itself says.
import { JSDOM } from 'jsdom';
import { officeLocale } from '../../src/locales/language';
import { helpPath } from '../../src/metadata';
import { modelHelp } from '../../src/metadata/model-help';
import { exampleModels } from '../../src/taskpane/models/gallery-files';
import { slow } from '../depth';

const examples = exampleModels('2026-01-15');
const files = new Map(modelHelp(examples).map(({ path, content }) => [path, content]));

describe.each(examples)('the help of $template.id in $language', ({ template, language, answers, plan }) => {
  const path = helpPath(template.id, language);
  const { document } = new JSDOM(files.get(path) ?? '').window;
  const text = document.body.textContent;
  const spec = template.build(answers);
  const words = (said: string | Readonly<Record<string, string>>): string =>
    typeof said === 'string' ? said : (said[language] ?? '');

  slow('is a page in its language with every sheet and its picture', () => {
    expect(document.documentElement.lang).toBe(officeLocale[language]);
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([
      template.name[language],
    ]);
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(
      plan.sheets.map(({ name }) => name),
    );
    const pictures = [...document.querySelectorAll('img')].map(({ src }) => `help/${language}/${src}`);
    expect(pictures).toHaveLength(plan.sheets.length);
    for (const picture of pictures) expect(files.get(picture)).toMatch(/^<svg/);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  slow('says what it asks, what to do, how it is calculated and by whom, and every input', () => {
    const inputs = spec.sheets
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'inputs' ? block.inputs : []));
    const said = [
      template.purpose,
      ...template.questions.flatMap(({ label, hint, step }) => [label, hint, ...(step ? [step] : [])]),
      ...spec.about.steps,
      ...spec.about.method,
      ...template.sources,
      ...inputs.flatMap(({ label, note }) => [label, ...(note ? [note] : [])]),
      ...(spec.checks?.rows.map(({ label }) => label) ?? []),
    ];
    for (const one of said) expect(text).toContain(words(one));
  });
});
