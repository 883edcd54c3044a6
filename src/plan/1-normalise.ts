import type { Language } from '../locales/language';
import type { Format, Words } from '../templates/spec';
import type { Answers, Template } from '../templates/template';
import { kindOf, normaliseBlock } from './blocks';
import type { NormalLine, NormalModel, NormalSheet } from './model';
import { TemplateFault } from './model';
import { words } from './words';

/** Phase 1: the author's form to the normalised form, in one language, with About and Checks added. */
export function normalise(template: Template, answers: Answers, language: Language): NormalModel {
  const spec = template.build(answers);
  const say = (text: Words | undefined): string =>
    text === undefined ? '' : typeof text === 'string' ? text : text[language];
  const fault = (place: string, what: string): never => {
    throw new TemplateFault(template.id, place, what);
  };

  const author = { spec, language, say, fault };

  const sheets = spec.sheets.map((sheet): NormalSheet => {
    const blocks = sheet.blocks.map((block) => normaliseBlock(block, author));
    const hasTimeline = blocks.some((block) => kindOf(block).stands === 'over periods');
    const misfit = blocks.find((block) => kindOf(block).stands === 'beside nothing');
    if (hasTimeline && misfit) {
      fault(`sheet "${sheet.id}"`, `a ${misfit.kind} cannot stand on a sheet with a timeline; give it its own sheet`);
    }
    const forInputs = sheet.role === 'inputs';
    for (const block of blocks) {
      if (forInputs !== (kindOf(block).holds === 'inputs')) {
        fault(`sheet "${sheet.id}"`, `a block of ${block.kind} does not belong among the ${sheet.role}`);
      }
    }
    return { id: sheet.id, role: sheet.role, name: say(sheet.name), purpose: say(sheet.purpose), hasTimeline, blocks };
  });

  const line = (label: string, text: string, formula = '', format: Format = 'text'): NormalLine => ({
    label,
    text,
    formula,
    format,
  });
  const numbered = (texts: readonly Words[]): NormalLine[] =>
    texts.map((text, index) => line(`${index + 1})`, say(text)));
  const about: NormalSheet = {
    id: 'about',
    role: 'about',
    name: words.aboutSheet[language],
    purpose: words.aboutPurpose[language],
    hasTimeline: false,
    blocks: [
      {
        kind: 'lines',
        title: words.aboutModel[language],
        lines: [
          line(words.purpose[language], template.purpose[language]),
          ...spec.about.facts.map((fact) => line(say(fact.label), '', fact.formula, fact.format ?? 'text')),
          line(words.checksState[language], '', 'checks_state'),
        ],
      },
      { kind: 'lines', title: words.howToUse[language], lines: numbered(spec.about.steps) },
      { kind: 'colourKey', title: words.colourKey[language] },
      { kind: 'sheetList', title: words.sheets[language] },
      { kind: 'lines', title: words.method[language], lines: numbered(spec.about.method) },
    ],
  };
  const checks: NormalSheet = {
    id: 'checks',
    role: 'checks',
    name: words.checksSheet[language],
    purpose: words.checksPurpose[language],
    hasTimeline: false,
    blocks: [
      {
        kind: 'checks',
        title: words.check[language],
        tolerance: spec.checks.tolerance,
        rows: spec.checks.rows.map((check) => ({
          id: check.id,
          label: say(check.label),
          format: check.format,
          value: check.value,
          otherWay: check.otherWay,
          scale: check.scale ?? '',
        })),
      },
    ],
  };

  return {
    template: { id: template.id, version: template.version },
    language,
    answers,
    title: say(spec.title),
    currency: spec.currency,
    timeline: spec.timeline,
    words: Object.fromEntries(Object.entries(spec.words ?? {}).map(([id, text]) => [id, say(text)])),
    sheets: [about, ...sheets, checks],
  };
}
