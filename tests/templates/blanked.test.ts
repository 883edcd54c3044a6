// Whoever deletes a cell that a model computes with is told so: by a check, by a line that is unfinished and whose cell is
// marked, or by a dash where a number stood. Where a blank means something of its own, the cell's prompt says what. No number
// becomes another one in silence.
import { type CellContent, type InputPlan, plan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { languages, type Language } from '../../src/locales/language';
import { templates, type Answers } from '../../src/templates';
import type { BlockSpec } from '../../src/templates/spec';
import { isWhole, sampled } from '../depth';
import { area } from '../plan/addresses';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf, type Size } from '../plan/sizes';

/** What its prompt says a blank means, by model. */
const blankSays: Readonly<Record<string, RegExp>> = {
  // Leads that cannot be bought, no own leads, no investment, seats without a limit; facts are not known yet; the last period
  // with facts is shown.
  'sales-plan': /^(lead_cost_\d+|own_leads_\d+|fact_\w+|facts_until|shown_period|seats|investment)$/,
  // No change is tried.
  'activation-funnel': /^steps\.points$/,
  // No date of a launch: dashes.
  'product-lifecycle': /^launches\.begins$/,
  // Not tested, not sold by that competitor.
  pricing: /^(tests\.(visitors|buyers)|rivals\.\w+)$/,
  team: /^ranked\.result$/,
  'course-calendar': /^intakes\.other_seats$/,
};

const saysBlank: Readonly<Record<Language, RegExp>> = {
  en: /blank|empty|nothing/i,
  ru: /пуст/i,
  zh: /空|未填|不填/,
  vi: /trống/i,
};

/** The size, and what is answered besides. */
const ways: readonly (readonly [size: Size, more: Answers])[] = [
  ['default', {}],
  ['default', { demand: 'typed' }],
  ['default', { depth: 'full', roles: ['Curator', 'Seller'] }],
  ['smallest', {}],
  ['largest', {}],
];
const cases = sampled(
  templates.flatMap((template) => {
    const asked = template.questions.map(({ id }) => id);
    return ways
      .filter(([size, more]) => Object.keys(more).every((id) => asked.includes(id)) && (isWhole || size === 'default'))
      .map(([size, more]) => {
        const title = [template.id, size, ...Object.values(more).map(String)].join(', ');
        return [title, template, { ...answersOf(template, 'en', size), ...more }] as const;
      });
  }),
  5,
);

/** The first, one in the middle, the last, and all. */
function someOf<Item>(items: readonly Item[]): (readonly Item[])[] {
  const few = new Set([items[0], items[items.length >> 1], items.at(-1)].filter((one) => one !== undefined));
  return [...[...few].map((one) => [one]), ...(items.length > 1 ? [items] : [])];
}

const isText = ({ cells }: InputPlan): boolean => cells.every(({ accepts }) => accepts.kind === 'text');

const blocksOf = (blocks: readonly BlockSpec[]): readonly BlockSpec[] =>
  blocks.flatMap((block): readonly BlockSpec[] => (block.kind === 'beside' ? block.blocks : [block]));

/** Lists of numbered lines, of which as many are typed as there are, by model: its notes say that an empty line is none. */
const emptyLines: Readonly<Record<string, RegExp>> = {
  pricing: /^(tests|survey)$/,
  'metric-tree': /^flywheel$/,
};
const hasEmptyLines = (template: { readonly id: string }, block: BlockSpec): boolean =>
  block.kind === 'inputTable' && emptyLines[template.id]?.test(block.id) === true;

test.each(cases)('%s: nothing that is deleted changes a number in silence', (_title, template, answers) => {
  const made = plan(template, answers, 'en');
  const computed = evaluateQuickly(made);
  const checks = made.sheets.at(-1)?.name ?? '';
  const state = (): CellContent => computed.value(checks, 'A2');
  const begun = state();
  if (template.kind === 'model') expect(begun).toBe(words.allPassed.en);
  const results = made.sheets.filter(({ role }) => role === 'results');
  const shown = (): CellContent[] =>
    results.flatMap(({ name }) =>
      computed.all(name).flatMap(({ address, value }) => (address === 'A2' ? [] : [value])),
    );
  const before = shown();
  const values = new Map(made.inputs.map(({ name }) => [name, computed.named(name)]));
  const found: string[] = [];
  const blank = (input: InputPlan, places: readonly number[]): void => {
    const typed = values.get(input.name) ?? [];
    const flat = typed.flat().map((value, place) => (places.includes(place) ? '' : value));
    computed.type(input.name, typed.length > 1 ? flat.map((value) => [value]) : [flat]);
  };
  /** Whether the workbook says that something is wrong or missing. */
  const hear = (what: string, isText = false): boolean => {
    if (state() !== begun) return true;
    const now = shown();
    const isDash = now.some((value, place) => typeof before[place] === 'number' && (value === '–' || value === ''));
    // A text that is repeated goes where it is deleted; of numbers and verdicts none may.
    const counts = (value: CellContent | undefined): boolean => !isText || typeof value === 'number';
    if (!isDash && now.some((value, place) => value !== before[place] && (counts(value) || counts(before[place]))))
      found.push(what);
    return false;
  };
  const isHeld = ({ id }: InputPlan): boolean => !blankSays[template.id]?.test(id);
  const isMarked = ({ sheet, address }: InputPlan): boolean => {
    const { row, column } = area(address);
    return (made.sheets.find(({ name }) => name === sheet)?.conditionalFormats ?? []).some((one) => {
      const over = area(one.address);
      const covers = over.row <= row && over.column <= column && over.lastRow >= row && over.lastColumn >= column;
      return covers && one.formula.includes('=""') && one.fill !== undefined;
    });
  };

  for (const input of made.inputs.filter(isHeld)) {
    const filled = input.cells.flatMap(({ example }, place) => (example === '' ? [] : [place]));
    for (const places of someOf(filled)) {
      blank(input, places);
      // Of a document the mark alone can say that a cell is missing.
      const isSaid =
        (template.kind === 'document' && isMarked(input)) || hear(`${input.id} ${places.join()}`, isText(input));
      if (isSaid && template.kind === 'model' && !isMarked(input)) found.push(`${input.id} is not marked`);
    }
    computed.type(input.name, values.get(input.name) ?? []);
  }

  // A whole line of a list is a thing less, which its notes say; of a table whose lines are of what was answered it is a gap.
  for (const block of template.build(answers).sheets.flatMap(({ blocks }) => blocksOf(blocks))) {
    if (block.kind !== 'inputTable' || block.rowHeader === undefined || hasEmptyLines(template, block)) continue;
    const columns = made.inputs.filter((input) => input.id.startsWith(`${block.id}.`));
    if (!columns.every(isHeld)) continue;
    for (const [row] of block.rows.entries()) {
      for (const column of columns) blank(column, [row]);
      hear(`line ${String(row + 1)} of ${block.id}`, columns.every(isText));
      for (const column of columns) computed.type(column.name, values.get(column.name) ?? []);
    }
  }
  expect([...new Set(found)]).toEqual([]);
  expect(shown()).toEqual(before);
});

test.each(cases)('%s: what a blank means is said where it is typed', (_title, template, answers) => {
  const found: string[] = [];
  for (const language of languages) {
    const made = plan(template, answers, language);
    const promptOf = ({ sheet, address }: InputPlan): string => {
      const { row, column } = area(address);
      const prompts = (made.sheets.find(({ name }) => name === sheet)?.validations ?? []).filter((one) => {
        const over = area(one.address);
        return over.row <= row && over.column <= column && over.lastRow >= row && over.lastColumn >= column;
      });
      return prompts.map(({ prompt }) => prompt.message).join(' ');
    };
    for (const input of made.inputs.filter(({ id }) => blankSays[template.id]?.test(id))) {
      if (!saysBlank[language].test(promptOf(input))) found.push(`${language} ${input.id}: ${promptOf(input)}`);
    }
    for (const block of template.build(answers).sheets.flatMap(({ blocks }) => blocksOf(blocks))) {
      if (block.kind !== 'inputTable' || !hasEmptyLines(template, block)) continue;
      const columns = made.inputs.filter((input) => input.id.startsWith(`${block.id}.`));
      if (!columns.some((input) => saysBlank[language].test(promptOf(input))))
        found.push(`${language} lines of ${block.id}`);
    }
  }
  expect([...new Set(found)]).toEqual([]);
});
