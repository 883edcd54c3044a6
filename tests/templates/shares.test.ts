// Shares that belong together are all of a whole. Where one is mistyped by a factor of ten or a hundred, no model rescales it in
// silence: a check fails, and the cells are marked.
import { type InputPlan, plan, type WorkbookPlan } from '../../src/plan';
import { templates } from '../../src/templates';
import { eachWith } from '../depth';
import { area } from '../plan/addresses';
import { evaluateQuickly } from '../plan/quick-engine';
import { answersOf, sizes, type Size } from '../plan/sizes';

/** Which inputs they are, by model. */
const together: Readonly<Record<string, RegExp>> = {
  'sales-plan': /^mix\.share$/,
  'unit-economics': /^tiers\.share$/,
  pricing: /^tiers\.share$/,
  team: /^weights\./,
  'course-calendar': /^refund_rule\.share$/,
};

const cases = eachWith(
  templates
    .filter(({ id }) => id in together)
    .flatMap((template) => {
      const depths = template.questions.some(({ id }) => id === 'depth') ? ['essential', 'full'] : [''];
      return depths.map((depth) => ({ template, depth }));
    }),
  ['default', ...sizes.filter((size) => size !== 'default')] as readonly Size[],
);

/** Whether some warning's rule over the cell asks for a check. */
function isMarked({ sheets }: WorkbookPlan, { sheet, address }: InputPlan, place: number): boolean {
  const { row, column } = area(address);
  const at = { row: row + place, column };
  const checks = sheets.at(-1)?.name ?? '';
  return (sheets.find(({ name }) => name === sheet)?.conditionalFormats ?? []).some((rule) => {
    const of = area(rule.address);
    const covers = of.row <= at.row && at.row <= of.lastRow && of.column <= at.column && at.column <= of.lastColumn;
    return covers && rule.formula.includes(`${checks}!$F$`);
  });
}

test.each(
  cases.map(([{ template, depth }, size]) => [`${template.id} ${depth}`.trim(), size, template, depth] as const),
)('%s, %s: one share that is mistyped fails a check and is marked', (_title, size, template, depth) => {
  const answers = { ...answersOf(template, 'en', size), ...(depth === '' ? {} : { depth }) };
  const made = plan(template, answers, 'en');
  const computed = evaluateQuickly(made);
  const failed = (): unknown => computed.named('Checks_failed').flat()[0];
  expect(failed()).toBe(0);
  const columns = made.inputs.filter(({ id }) => together[template.id]?.test(id));
  expect(columns.length).toBeGreaterThan(0);
  for (const column of columns) {
    const values = computed.named(column.name).flat();
    for (const place of values.keys()) {
      const share = Number(values[place]);
      if (share === 0) continue;
      for (const mistyped of [share * 10, share / 100]) {
        computed.type(
          column.name,
          values.map((value, index) => [index === place ? mistyped : value]),
        );
        expect([column.id, place, mistyped, failed()]).not.toEqual([column.id, place, mistyped, 0]);
        expect(isMarked(made, column, place)).toBe(true);
      }
    }
    computed.type(
      column.name,
      values.map((value) => [value]),
    );
    expect(failed()).toBe(0);
  }
});
