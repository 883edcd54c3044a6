// Whoever deletes a cell that a model computes with is told so: by a check, by a line that is unfinished, or by a dash where
// a number stood. No number becomes another one in silence.
import { type CellContent, type InputPlan, plan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { templates, type Answers } from '../../src/templates';
import type { InputTableSpec } from '../../src/templates/spec';
import { sampled } from '../depth';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf } from '../plan/sizes';

/** What its sheet says a blank means, or what nobody computes with, by model. */
const blankSays: Readonly<Record<string, RegExp>> = {
  // No change is tried.
  'activation-funnel': /^steps\.points$/,
  // A period without a budget, own leads, fixed costs or a target is planned with 0; facts are not known yet; the last period with
  // facts is shown.
  'sales-plan':
    /^(budget_\d|lead_cost_\d|own_leads_\d|payroll|other_fixed|target_revenue|fact_\w+|facts_until|shown_period|offers\.delay)$/,
  // A word that is only read; no date of a launch: dashes.
  'product-lifecycle': /^(strategies\.focus|launches\.begins)$/,
};

const ways: readonly Answers[] = [{}, { demand: 'typed' }];
const cases = sampled(
  templates.flatMap((template) => {
    if (!(template.id in blankSays)) return [];
    const asked = template.questions.map(({ id }) => id);
    return ways
      .filter((more) => Object.keys(more).every((id) => asked.includes(id)))
      .map((more) => {
        const title = [template.id, ...Object.values(more).map(String)].join(', ');
        return [title, template, { ...answersOf(template, 'en', 'default'), ...more }] as const;
      });
  }),
  2,
);

/** The first, one in the middle, the last, and all. */
function someOf<Item>(items: readonly Item[]): (readonly Item[])[] {
  const few = new Set([items[0], items[items.length >> 1], items.at(-1)].filter((one) => one !== undefined));
  return [...[...few].map((one) => [one]), ...(items.length > 1 ? [items] : [])];
}

test.each(cases)('%s: nothing that is deleted changes a number in silence', (_title, template, answers) => {
  const made = plan(template, answers, 'en');
  const computed = evaluateQuickly(made);
  const checks = made.sheets.at(-1)?.name ?? '';
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
  const hear = (what: string): void => {
    const now = shown();
    const isTold =
      computed.value(checks, 'A2') !== words.allPassed.en ||
      now.some((value, place) => typeof before[place] === 'number' && (value === '–' || value === ''));
    if (!isTold && JSON.stringify(now) !== JSON.stringify(before)) found.push(what);
  };
  const isHeld = ({ id }: InputPlan): boolean => !blankSays[template.id]?.test(id);

  for (const input of made.inputs.filter(isHeld)) {
    const filled = input.cells.flatMap(({ example }, place) => (example === '' ? [] : [place]));
    for (const places of someOf(filled)) {
      blank(input, places);
      hear(`${input.id} ${places.join()}`);
    }
    computed.type(input.name, values.get(input.name) ?? []);
  }

  // A whole line of a list is a thing less; of a table whose lines are of what was answered it is a gap.
  for (const block of template.build(answers).sheets.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'inputTable' || block.rowHeader === undefined) continue;
    const { id, rows }: InputTableSpec = block;
    const columns = made.inputs.filter((input) => input.id.startsWith(`${id}.`));
    if (!columns.every(isHeld)) continue;
    for (const [row] of rows.entries()) {
      for (const column of columns) blank(column, [row]);
      hear(`line ${String(row + 1)} of ${id}`);
      for (const column of columns) computed.type(column.name, values.get(column.name) ?? []);
    }
  }
  expect(found).toEqual([]);
  expect(shown()).toEqual(before);
});
