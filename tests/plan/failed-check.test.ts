// A check that fails because of what was typed leads there: cells are marked, and only while it fails.
import { plan, type CellContent, type InputPlan, type WorkbookPlan } from '../../src/plan';
import { words } from '../../src/plan/words';
import { templates, type Answers, type Template } from '../../src/templates';
import { isWhole, sampled } from '../depth';
import { area, at, cellsOf } from './addresses';
import { bareSheet } from './bare';
import type { Computed } from './evaluate';
import { evaluateQuickly } from './quick-engine';
import { answersOf } from './sizes';

const passed = words.passed.en;

/** A cell that is marked while a check fails. */
interface Mark {
  /** Where that check says its state: `F7`. */
  readonly state: string;
  readonly cell: string;
  /** Of this very cell. */
  readonly formula: string;
}

/** Every cell that a failed check can mark. */
function marksOf(made: WorkbookPlan): Mark[] {
  return made.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ address, formula }) => {
      const [, state] =
        /^=(?:AND\()?Checks!\$(F)\$(\d+)<>/
          .exec(formula)
          ?.slice(1)
          .join('')
          .match(/^(F\d+)$/) ?? [];
      if (state === undefined) return [];
      const first = area(address);
      return cellsOf(address).map((cell) => {
        const { row, column } = area(cell);
        return {
          state,
          cell: `${name}!${cell}`,
          formula: shifted(formula, name, row - first.row, column - first.column),
        };
      });
    }),
  );
}

/** A formula of a sheet's rule as it holds some cells further, and as another sheet would say it. */
function shifted(formula: string, sheet: string, down: number, across: number): string {
  return formula.replace(
    /("[^"]*")|([\w.]+!|'[^']*'!)?(?<![\w.])(\$?)([A-Z]{1,2})(\$?)(\d+)(?![\w(.])/g,
    (
      all,
      text: string | undefined,
      on: string | undefined,
      fixedColumn: string,
      letters: string,
      fixedRow: string,
      digits: string,
      offset: number,
    ) => {
      if (text !== undefined) return all;
      const { row, column } = area(letters + digits);
      const place = at(fixedRow ? row : row + down, fixedColumn ? column : column + across);
      // The end of a range is on the sheet of its beginning.
      return formula[offset - 1] === ':' ? place : (on ?? `'${sheet}'!`) + place;
    },
  );
}

/** Values that the cell accepts: the least and the most, some between, and none. */
function acceptedBy(cell: InputPlan['cells'][number] | undefined): CellContent[] {
  if (!cell) return [];
  const { accepts } = cell;
  if (accepts.kind === 'text') return ['', 'A'];
  if (accepts.kind === 'list') return ['', ...accepts.values.slice(0, 6)];
  const { min, max, kind } = accepts;
  const between = [0, 1, 0.37, 100, 10_000].filter((one) => one > min && one < max);
  return ['', min, max, ...between.filter((one) => kind === 'decimal' || Number.isInteger(one))];
}

/** Also what is asked for. */
const more: readonly (readonly [id: string, more: Answers])[] = [
  ['sales-plan', { depth: 'full', roles: ['Curator', 'Seller'] }],
  ['product-lifecycle', { demand: 'typed' }],
];
/** What only several cells together, or one pasted past what it accepts, can be wrong about: the cells, and which of them. */
const together: readonly (readonly [
  id: string,
  typed: Readonly<Record<string, readonly CellContent[]>>,
  marked: readonly string[],
])[] = [
  [
    'sales-plan',
    { Fact_stage_1: [10], Fact_leads_1: [4], Fact_leads_2: [3], Fact_leads_3: [2], Fact_leads_4: [0] },
    ['Fact_stage_1 1', 'Fact_leads_1 1', 'Fact_leads_2 1', 'Fact_leads_3 1', 'Fact_leads_4 1'],
  ],
  ['activation-funnel', { Count_2_1: [40, 5], Count_2_2: [30, 9] }, ['Count_2_2 2']],
  ['activation-funnel', { Count_3_1: [40, 'five'], Count_3_2: [30, 4] }, ['Count_3_1 2']],
  ['activation-funnel', { Count_1_1: ['', 40], Spend_1: [300, 100] }, ['Spend_1 1']],
];

const models = templates
  .filter(({ kind }) => kind === 'model')
  .flatMap((template) => {
    const answers = answersOf(template, 'en', 'default');
    const others = more.filter(([id]) => id === template.id).map(([, other]) => ({ ...answers, ...other }));
    return [answers, ...others].map((one, index) => [template.id + ', in full'.repeat(index), template, one] as const);
  });

interface Marked {
  readonly made: WorkbookPlan;
  readonly computed: Computed;
  /** The cells that are marked. */
  readonly lit: () => readonly Mark[];
  /** Labels of checks, by the cells that say their state. */
  readonly checks: ReadonlyMap<string, string>;
  readonly fails: (state: string) => boolean;
}

function markedModel(template: Template, answers: Answers): Marked {
  const made = plan(template, answers, 'en');
  const marks = marksOf(made);
  const cells = marks.map(({ formula }) => [formula]);
  const contents = [{ address: `A1:A${String(cells.length)}`, cells }];
  const sheets = [...made.sheets, ...(cells.length === 0 ? [] : [bareSheet('Marks', { contents })])];
  const computed = evaluateQuickly({ ...made, sheets });
  const states = computed.all('Checks').filter(({ address, value }) => /^F/.test(address) && value === passed);
  return {
    made,
    computed,
    lit: () => marks.filter((_, index) => computed.value('Marks', at(index, 0)) === true),
    checks: new Map(
      states.map(({ address }) => [address, String(computed.value('Checks', address.replace('F', 'A')))] as const),
    ),
    fails: (state) => computed.value('Checks', state) !== passed,
  };
}

test.each(sampled(models, 4))(
  '%s: a check that fails by what a cell accepts marks a cell',
  (_id, template, answers) => {
    const { made, computed, lit, checks, fails } = markedModel(template, answers);
    expect(checks.size).toBeGreaterThan(2);
    expect(lit()).toEqual([]);
    const found = new Set<string>();
    // A tolerance that is empty is marked for itself.
    for (const { name, cells } of made.inputs.filter(({ id }) => id !== 'check_tolerance')) {
      const before = computed.named(name);
      const across = before[0]?.length ?? 1;
      const last = cells.length - 1;
      for (const index of new Set(isWhole ? [0, Math.min(1, last), last] : [0, last])) {
        for (const value of acceptedBy(cells[index])) {
          computed.type(
            name,
            before.map((line, down) => line.map((one, right) => (down * across + right === index ? value : one))),
          );
          const failed = [...checks].filter(([state]) => fails(state));
          const now = failed.length === 0 ? [] : lit();
          for (const [state, label] of failed) {
            if (!now.some((mark) => mark.state === state))
              found.add(`${label}: ${name} ${String(index)} ${String(value)}`);
          }
        }
      }
      computed.type(name, before);
    }
    expect([...found]).toEqual([]);
  },
);

test.each(together)('in %s what is wrong in %j is marked', (id, typed, marked) => {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`there is no template ${id}`);
  const { made, computed, lit } = markedModel(template, answersOf(template, 'en', 'default'));
  for (const [name, values] of Object.entries(typed)) {
    const [before = []] = computed.named(name);
    computed.type(name, [before.map((one, index) => values[index] ?? one)]);
  }
  const cells = marked.map((one) => {
    const [name = '', number] = one.split(' ');
    const { sheet = '', address = '' } = made.inputs.find((input) => input.name === name) ?? {};
    const { row, column } = area(address);
    return `${sheet}!${at(row, column + Number(number) - 1)}`;
  });
  expect(lit().map(({ cell }) => cell)).toEqual(cells);
});
