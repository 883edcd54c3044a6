// A plan that begins some periods later goes on as the earlier one would have gone on.
import { Calculation, cellsOf, shown } from '../../src/calculation';
import { fromCalculation } from '../../src/decision/from-calculation';
import { isNumber } from '../../src/decision/model';
import { carriedOver, laterOf, type CarriedOver } from '../../src/decision/roll-forward';
import { columnOf, keepTyped, plan, typedIn, type CellContent, type WorkbookPlan } from '../../src/plan';
import { templates, type Answers, type Template } from '../../src/templates';
import { sampled } from '../depth';
import { answersOf } from '../plan/sizes';

const templateOf = (id: string): Template => {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

interface Rolled {
  readonly before: WorkbookPlan;
  readonly after: WorkbookPlan;
  readonly carried: CarriedOver;
  readonly lost: readonly string[];
}

function rolled(
  id: string,
  answers: Answers,
  change: Readonly<Record<string, CellContent[]>>,
  periods: number,
  start: string,
  most = 60,
): Rolled {
  const template = templateOf(id);
  const all = { ...answersOf(template, 'en', 'default'), ...answers };
  const made = plan(template, all, 'en');
  const before = keepTyped(made, made, new Map([...typedIn(made), ...Object.entries(change)])).plan;
  const typed = typedIn(before);
  const was = before.timeline?.periods ?? 0;
  const { goingOn = {} } = template;
  const later = laterOf(goingOn, before, typed, periods, most);
  const carried = carriedOver(goingOn, before, typed, linesOf(before), later);
  const laid = plan(template, { ...all, start, periods: was + later.added }, 'en');
  const { plan: after, lost } = keepTyped(laid, before, carried.typed);
  return { before, after, carried, lost: lost.filter(({ why }) => why !== 'outside').map(({ label }) => label) };
}

const calculations = new WeakMap<WorkbookPlan, Calculation>();
function computed(of: WorkbookPlan): Calculation {
  const found = calculations.get(of) ?? new Calculation(cellsOf(of));
  calculations.set(of, found);
  return found;
}

/** The figures over the periods. */
function linesOf(
  of: WorkbookPlan,
): { readonly id: string; readonly values: readonly (number | { readonly shown: string })[] }[] {
  const model = fromCalculation(of, computed(of));
  return model.figures
    .filter(({ over }) => over === 'periods')
    .map((figure) => ({ id: figure.id, values: [...(model.ask([], [figure]).evaluate([]) as readonly number[])] }));
}

const lineOf = (of: WorkbookPlan, id: string): readonly number[] =>
  (linesOf(of).find((line) => line.id === id)?.values ?? []).map((value) => (isNumber(value) ? value : NaN));

const names = ['New product', 'Main product', 'Older product'];
const blocks = [...names, 'All products'];

/** The rows of a product on the sheet of its life, by their labels. */
function lifeOf(of: WorkbookPlan, product: string): Readonly<Record<string, readonly number[]>> {
  const calculation = computed(of);
  const sheet = 'Lifecycle';
  const rows: Record<string, readonly number[]> = {};
  let isIn = false;
  for (let row = 0; row < (calculation.rows(sheet) ?? 0); row++) {
    const label = String(shown(calculation.value(sheet, row, columnOf.label)));
    const values = Array.from({ length: of.timeline?.periods ?? 0 }, (_, at) =>
      Number(shown(calculation.value(sheet, row, columnOf.firstPeriod + at))),
    );
    if (blocks.includes(label)) isIn = label === product;
    else if (isIn && label) rows[label] = values;
  }
  return rows;
}

const near = (found: readonly number[], expected: readonly number[], relative: number): void => {
  const largest = Math.max(...expected.map(Math.abs), 1);
  expect([found.length, expected.length > 0]).toEqual([expected.length, true]);
  found.forEach((value, at) => {
    if (Math.abs(value - (expected[at] ?? NaN)) > relative * largest || Number.isNaN(value))
      expect(found).toEqual(expected);
  });
};

/** Twenty quarters. */
const starts: Readonly<Record<number, string>> = { 4: '2027-03-01', 9: '2028-06-01' };
const cases = (['diffusion', 'typed'] as const).flatMap((demand) =>
  [4, 9].flatMap((periods) => [[demand, periods, [1, -8, -30]] as const, [demand, periods, [12, 3, -1]] as const]),
);

test.each(sampled(cases, 3))('products of %s demand, %p periods later, launched in %p', (demand, periods, launches) => {
  const { before, after, carried, lost } = rolled(
    'product-lifecycle',
    { demand },
    { 'demand.launch': [...launches], 'position.by_triggers': ['no', 'no', 'no'] },
    periods,
    starts[periods] ?? '',
  );
  expect([carried.what, lost]).toEqual([['products', 'periods'], []]);
  for (const name of names) {
    const [then, now] = [lifeOf(before, name), lifeOf(after, name)];
    const both = (label: string): readonly [readonly number[], readonly number[]] => [
      (now[label] ?? []).slice(0, 20 - periods),
      (then[label] ?? []).slice(periods),
    ];
    near(...both('Price'), 1e-12);
    // People and units are typed whole.
    near(...both('Unit cost'), 1e-3);
    const typed = demand === 'typed' ? 5e-3 : 1e-9;
    near(...both('Customers so far'), typed);
    near(...both('Sales'), 1e-9);
    near(...both('Revenue'), 1e-9);
    // The first stage of the later plan; what comes after it is told from there on.
    near([both('Stage before')[0][0] ?? NaN], [both('Stage before')[1][0] ?? NaN], 0);
  }
  near(lineOf(after, 'revenue').slice(0, 20 - periods), lineOf(before, 'revenue').slice(periods), 1e-9);
});

test('inputs that name a period by its number name the same one', () => {
  const { after, carried } = rolled(
    'activation-funnel',
    {},
    { count_from: [2], count_to: [8], count_1_1: [100, 110, 120, 130, '', '', '', '', '', '', '', ''] },
    3,
    '2026-06-01',
    // There is no room for more of them.
    12,
  );
  const typed = typedIn(after);
  expect(carried.what).toEqual(['periods']);
  expect([typed.get('count_from'), typed.get('count_to')]).toEqual([[1], [5]]);
  expect(typed.get('count_1_1')?.slice(0, 2)).toEqual([130, '']);
  // To the end is to the end.
  const whole = rolled('activation-funnel', {}, {}, 3, '2026-06-01', 12);
  expect([whole.carried.what, typedIn(whole.after).get('count_to')]).toEqual([[], [60]]);
});

test('what was counted stays in a later record as history, and its results are of what comes after', () => {
  const counts = [100, 110, 120, 130, 140, 150, 160, 170, '', '', '', ''];
  const { after, carried, lost } = rolled('activation-funnel', {}, { count_1_1: counts }, 3, '2026-03-01');
  const typed = typedIn(after);
  expect([carried.what, lost]).toEqual([['history'], []]);
  expect([typed.get('count_from'), typed.get('count_to')]).toEqual([[4], [60]]);
  expect(typed.get('count_1_1')).toEqual([...counts, '', '', '']);
  const { inputs, figures } = after;
  const first = inputs.filter(({ id }) => /^count_\d+_1$/.test(id)).map(({ id }) => typed.get(id) ?? []);
  const since = first
    .flatMap((cells) => cells.slice(3))
    .reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
  const entered = figures.find(({ id }) => id === 'entered');
  const model = fromCalculation(after, computed(after));
  const figure = model.figures.filter(({ id }) => id === entered?.id);
  expect(since).toBeGreaterThan(700);
  expect([...(model.ask([], figure).evaluate([]) as readonly number[])]).toEqual([since]);
});

test('customers who came meanwhile, in fact or by plan, are from before the later plan', () => {
  const facts = [70, '', '', '', '', '', '', '', '', '', '', ''];
  const { before, after, carried, lost } = rolled(
    'sales-plan',
    { depth: 'full' },
    { opening_customers: [30], opening_periods: [4], fact_customers: facts },
    2,
    '2026-05-01',
  );
  const planned = lineOf(before, 'plan_customers');
  expect([carried.what, lost]).toEqual([['customers'], []]);
  const typed = typedIn(after);
  expect(typed.get('opening_periods')).toEqual([6]);
  expect(planned[1]).toBeGreaterThan(100);
  expect(typed.get('opening_customers')).toEqual([Math.round((30 * 4 + 70 + (planned[1] ?? NaN)) / 6)]);
});
