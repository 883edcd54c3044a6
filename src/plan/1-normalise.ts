import { withDash } from '../locales/joining';
import type { Language } from '../locales/language';
import type { Format, ModelSpec, Words } from '../templates/spec';
import type { Answers, Template } from '../templates/template';
import { kindOf, normaliseBlock, type NormalBlock } from './blocks';
import type { CompletenessBlock } from './blocks/completeness';
import { rowsTyped } from './blocks/input-rows';
import { linesOf } from './blocks/input-table';
import type { Author } from './blocks/kind';
import { typedAreas } from './blocks/typed-areas';
import type { ModelFrame, NormalLine, SheetFrame } from './model';
import { TemplateFault } from './model';
import { words } from './words';

/**
 * The normalised form of a model: every text in one language, every default filled in, no optional field, About and
 * Checks present as sheets like the others.
 */
export interface NormalModel extends ModelFrame {
  readonly sheets: readonly NormalSheet[];
}

export interface NormalSheet extends SheetFrame {
  readonly blocks: readonly NormalBlock[];
}

/**
 * Phase 1: the author's form to the normalised form, in one language, with About added before it and behind it Checks, or
 * what is still to be filled in.
 */
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
      const { holds } = kindOf(block);
      // One cell among the results may choose what of them is looked at.
      const isChooser = block.kind === 'inputs' && block.inputs.length === 1 && sheet.role === 'results';
      if (holds !== 'words' && !isChooser && forInputs !== (holds === 'inputs')) {
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
  const isDocument = template.kind === 'document';
  if (isDocument !== (spec.checks === undefined)) fault('checks', 'a model has some, a document has none');
  const parts = partsToFill(sheets, language);
  const progress = parts.map(({ id, label }) => line(label, '', `filling.${id}.share`, 'percent'));
  const about: NormalSheet = {
    id: 'about',
    role: 'about',
    name: (isDocument ? words.documentSheet : words.aboutSheet)[language],
    purpose: (isDocument ? words.documentPurpose : words.aboutPurpose)[language],
    hasTimeline: false,
    blocks: [
      {
        kind: 'lines',
        title: (isDocument ? words.aboutDocument : words.aboutModel)[language],
        lines: [
          line(words.purpose[language], template.purpose[language]),
          ...spec.about.facts.map((fact) => line(say(fact.label), '', fact.formula, fact.format ?? 'text')),
          isDocument
            ? line(words.filledIn[language], '', 'document_state')
            : line(words.checksState[language], '', 'checks_state'),
        ],
      },
      ...(isDocument ? [{ kind: 'lines' as const, title: words.completeness[language], lines: progress }] : []),
      { kind: 'lines', title: words.howToUse[language], lines: numbered(spec.about.steps) },
      { kind: 'colourKey', title: words.colourKey[language] },
      { kind: 'sheetList', title: words.sheets[language] },
      ...(spec.about.method.length > 0
        ? [{ kind: 'lines' as const, title: words.method[language], lines: numbered(spec.about.method) }]
        : []),
    ],
  };

  const frame: ModelFrame = {
    template: { id: template.id, version: template.version },
    language,
    answers,
    title: say(spec.title),
    currency: spec.currency ?? { code: '', typical: 0 },
    timeline: spec.timeline,
    words: Object.fromEntries(Object.entries(spec.words ?? {}).map(([id, text]) => [id, say(text)])),
    sheets,
  };
  return {
    ...frame,
    sheets: [
      about,
      ...sheets,
      spec.checks ? checksSheet(spec.checks, sheets, author, frame) : completenessSheet(parts, author),
    ],
  };
}

/** Whether a sheet is one of those that compute from what is typed. */
export function computes({ role, blocks }: NormalSheet): boolean {
  return (role === 'workings' || role === 'results') && blocks.some((block) => kindOf(block).holds === 'calculations');
}

function checksSheet(
  { tolerance, rows }: NonNullable<ModelSpec['checks']>,
  sheets: readonly NormalSheet[],
  { language, say }: Author,
  frame: ModelFrame,
): NormalSheet {
  return {
    id: 'checks',
    role: 'checks',
    name: words.checksSheet[language],
    purpose: words.checksPurpose[language],
    hasTimeline: false,
    blocks: [
      {
        kind: 'checks',
        title: words.check[language],
        tolerance,
        rows: rows
          .map((check) => ({
            id: check.id,
            label: say(check.label),
            format: check.format,
            value: check.value,
            otherWay: check.otherWay,
            scale: check.scale ?? '',
            isExact: false,
            typedIn: check.typedIn ?? [],
          }))
          .concat(
            [
              { id: 'typed_values', label: words.wrongTyped[language], value: 'typed_wrong' },
              { id: 'kept_formulas', label: words.formulasLost[language], value: 'formulas_lost' },
            ].map((counted) => ({
              ...counted,
              format: 'count',
              otherWay: '0',
              scale: '',
              isExact: true,
              typedIn: [],
            })),
          ),
        singles: sheets.flatMap((sheet) =>
          sheet.blocks
            .filter((block) => block.kind === 'inputs')
            .flatMap((block) => kindOf(block).needed?.(block) ?? [])
            .map(({ title }) => withDash(language, sheet.name, title)),
        ),
        lists: sheets.flatMap((sheet) =>
          sheet.blocks
            .flatMap((block): readonly NormalBlock[] => (block.kind === 'beside' ? block.blocks : [block]))
            .flatMap((block) => {
              if (block.kind !== 'inputRows' && block.kind !== 'inputTable') return [];
              const lines = block.kind === 'inputRows' ? rowsTyped(block) : linesOf(block);
              return lines.map(({ label, begun, finished }) => ({
                title:
                  label === '' ? withDash(language, sheet.name, block.title) : withDash(language, block.title, label),
                begun,
                finished,
              }));
            }),
        ),
      },
      {
        kind: 'typedValues',
        areas: sheets
          .flatMap((sheet) => sheet.blocks)
          .flatMap((block) => typedAreas(kindOf(block).things(block, frame))).length,
      },
      { kind: 'keptFormulas', sheets: sheets.filter(computes).length },
    ],
  };
}

/** All that a document needs to be filled in, in the order of its sheets. */
function partsToFill(sheets: readonly NormalSheet[], language: Language): CompletenessBlock['parts'] {
  return sheets
    .flatMap((sheet) =>
      sheet.blocks.flatMap((block) =>
        (kindOf(block).needed?.(block) ?? []).map(({ title }) => withDash(language, sheet.name, title)),
      ),
    )
    .map((label, index) => ({ id: `part_${index + 1}`, label }));
}

function completenessSheet(parts: CompletenessBlock['parts'], { language }: Author): NormalSheet {
  return {
    id: 'completeness',
    role: 'checks',
    name: words.completeness[language],
    purpose: words.completenessPurpose[language],
    hasTimeline: false,
    blocks: [{ kind: 'completeness', title: words.whatToFill[language], parts }],
  };
}
