import { functions } from '../../src/functions';
import { calculationOf, type Calculation } from '../../src/formulas/calculation-steps';
import type { Argument } from '../../src/functions/contract';

function calculation(id: string, ...args: readonly Argument[]): Calculation {
  const one = functions.find((each) => each.id === id);
  if (!one) throw new Error(`no ${id}`);
  return calculationOf(one, args, (value) => String(Math.round(value * 1000) / 1000));
}
const lines = ({ steps }: Calculation): readonly string[] =>
  steps.map(({ equation, numbers, value }) => `${numbers ?? equation}${value === undefined ? '' : ` → ${value}`}`);

test('unit economics are shown step by step, as one computes them by hand', () => {
  expect(lines(calculation('PLAN.UE', 100, 40, [[10], [5]], null, 0.5, 0))).toEqual([
    'direct = 100 × (1 − 0) − 40 − 15 → 45',
    'repeat = Σ rate × (price − cost) → 0',
    'referral = 0.5 × (45 + 40 + 0 − 0) → 42.5',
    'UE = 45 + 0 + 42.5 → 87.5',
  ]);
});

test('only the equations that lead to the chosen output are shown', () => {
  expect(lines(calculation('PLAN.UE', 100, 40, null, null, null, null, 'ltv_to_cac'))).toEqual([
    'ltv = 100 × (1 − 0) + Σ rate × price → 100',
    'ltv_to_cac = 100 / 40 → 2.5',
  ]);
});

test('of equations for different cases the one of this call is shown', () => {
  expect(lines(calculation('PLAN.LTV', 100, 0.2, 0.1, null, 'end')).map((line) => line.split(' = ')[0])).toEqual([
    'r',
    'end: LTV',
  ]);
  expect(lines(calculation('PLAN.NPV', 0.1, [[1, 2]], [[1, 300]]))).toEqual([
    expect.stringMatching(/^with dates: NPV = Σ valueᵢ \/ \(1 \+ 0\.1\)\^/),
  ]);
  expect(lines(calculation('PLAN.NPV', [[0.1, 0.2]], [[1, 2]])).at(-1)).toMatch(/^a rate per period/);
});

test('a line for one view of the sales is shown in that view only', () => {
  const sales = [[1], [4], [9], [8], [2]];
  const last = (view: string): string | undefined =>
    lines(calculation('PLAN.LIFECYCLE_STAGE', sales, null, view)).at(-1);
  expect(last('so_far')).toMatch(/^so_far: peak and typical of sales₁ … salesᵢ/);
  expect(last('whole')).not.toMatch(/^so_far/);
});

test('a negative number behind a sign stands in brackets', () => {
  expect(lines(calculation('PLAN.UE', 10, -5))[0]).toBe('direct = 10 × (1 − 0) − (-5) − 0 → 15');
});

test('a zero that stands for a limit left out is not put in', () => {
  expect(lines(calculation('PLAN.NPS', [[10], [1]]))[0]).toBe('NPS = 100 × (promoters − detractors) / answers → 0');
});

test('the statement of the parts is the function’s own table', () => {
  const { parts } = calculation('PLAN.UE', 100, 40);
  expect(parts).toContainEqual(['Acquisition cost', -40]);
  expect(parts).toContainEqual(['LTV to CAC', 2.5]);
});

test.each(functions.map((one) => [one.id, one] as const))(
  'the calculation of %s can be shown for its examples',
  (_id, one) => {
    for (const { args } of one.examples) {
      const { steps } = calculationOf(one, args, String);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.map(({ numbers }) => numbers ?? '').join('')).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  },
);
