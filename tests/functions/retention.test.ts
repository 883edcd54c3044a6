import * as fc from 'fast-check';
import { runs } from '../depth';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';
import { column, fits, madeBy } from './fits';

const paper = 'Fader & Hardie (2007), How to project customer retention';
const regular = [1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241];
const highEnd = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];
const parameters = (alpha: number, beta: number, logLikelihood: number): (string | number)[][] => [
  ['Alpha', alpha],
  ['Beta', beta],
  ['Mean churn', alpha / (alpha + beta)],
  ['Log-likelihood', logLikelihood],
];

const published: readonly Case[] = [
  {
    call: [column(regular.map((share) => 1000 * share)), null, 'parameters'],
    gives: parameters(0.704, 1.182, -1680.27),
    source: `${paper}: "regular", 1,000 customers, years 0 to 7`,
    tolerance: 5e-4,
  },
  {
    call: [column(highEnd.map((share) => 1000 * share)), null, 'parameters'],
    gives: parameters(0.668, 3.806, -1611.16),
    source: `${paper}: "high end", 1,000 customers, years 0 to 7`,
    tolerance: 5e-4,
  },
];

const reference: readonly Case[] = fits.retention.flatMap((fit): Case[] => [
  { call: [column(fit.survivors), fit.periods], gives: column(fit.curve), source: madeBy },
  {
    call: [[fit.survivors], null, 'parameters'],
    gives: parameters(fit.alpha, fit.beta, fit.log_likelihood),
    source: `${madeBy}; a row`,
  },
  { call: [column(fit.survivors), fit.periods, 'expected_life'], gives: fit.expected_life, source: madeBy },
  {
    call: [column(fit.survivors), null, 'expected_life'],
    gives: fit.endless_life ?? { error: 'na', says: /alpha ≤ 1.*periods/ },
    source: fit.endless_life === null ? 'the mean of 1 / churn has no limit for alpha ≤ 1' : madeBy,
  },
]);

const rules: readonly Case[] = [
  {
    call: [column([100, 50, 25]), 4],
    gives: column([100, 50, 25, 12.5, 6.25]),
    source: 'a churn that never changes is the limit of no spread: geometric',
    tolerance: 1e-4,
  },
  {
    call: [[[...regular, null, '']], 7],
    gives: functionNamed('PLAN.RETENTION_CURVE').call(column(regular)),
    source: 'blanks at the end are periods not seen yet, and without periods the curve is as long as the survivors',
  },
  { call: [[[1000, 1000, 1000, 0]], 3], gives: { error: 'value', says: 'ends with 0' }, source: '0 is not blank' },
  {
    call: [[[100, 60, 30, 0]], 3],
    gives: { error: 'value', says: 'not seen yet' },
    source: 'nobody left, or not seen?',
  },
  { call: [[[100, 80]], 5], gives: { error: 'na', says: 'it has 2 cells' }, source: 'one period says nothing' },
  { call: [[[0, 80, 60]], 5], gives: { error: 'div0', says: 'starts with 0' }, source: 'nobody to begin with' },
  { call: [[[100, 80, 90]], 5], gives: { error: 'num', says: 'from 80 to 90 in period 2' }, source: 'nobody returns' },
  { call: [[[100, -80, 5]], 5], gives: { error: 'num', says: 'cannot be negative' }, source: 'people are counted' },
  { call: [[[100, 100, 100]], 5], gives: { error: 'na', says: 'no customer has left' }, source: 'nothing to go by' },
  { call: [[[100, 'x', 90]], 5], gives: { error: 'value', says: 'is text ("x")' }, source: 'text is no number' },
  { call: [[[100, 90, 80]], 2.5], gives: { error: 'value', says: 'whole number' }, source: 'whole periods' },
  { call: [[[100, 90, 80]], 1e7], gives: { error: 'value', says: '10000001 rows' }, source: 'a sheet ends' },
  {
    call: [[[100, 90, 80]], 5, 'life'],
    gives: { error: 'value', says: '"curve", "parameters", "expected_life"' },
    source: 'the known words are listed',
  },
];

runCases('PLAN.RETENTION_CURVE', [...published, ...reference, ...rules]);

test('Projected from seven years, the published cohorts end in year 12 near where they really did', () => {
  const { call } = functionNamed('PLAN.RETENTION_CURVE');
  // Fader & Hardie (2007), table 1: the shares really seen in year 12.
  const last = (survivors: number[]): number => (call(column(survivors), 12) as number[][])[12]?.[0] ?? 0;
  expect(Math.abs(last(regular) - 0.173)).toBeLessThan(0.01);
  expect(Math.abs(last(highEnd) - 0.394)).toBeLessThan(0.02);
});

test('A curve starts with the cohort, never rises, and scales with the survivors', () => {
  const { call } = functionNamed('PLAN.RETENTION_CURVE');
  const cohort = fc
    .array(fc.double({ min: 0.3, max: 0.98, noNaN: true }), { minLength: 2, maxLength: 10 })
    .map((kept) => kept.reduce((left, share) => [...left, (left[left.length - 1] ?? 0) * share], [1000]));
  fc.assert(
    fc.property(cohort, (survivors) => {
      const curve = (call([survivors], 20) as number[][]).map(([cell]) => cell ?? Number.NaN);
      expect(curve).toHaveLength(21);
      expect(curve[0]).toBe(1000);
      curve.forEach((cell, period) => expect(cell).toBeLessThanOrEqual(curve[period - 1] ?? 1000));
      const tenfold = call([survivors.map((each) => 8 * each)], 20) as number[][];
      tenfold.forEach(([cell], period) => expect(cell).toBeCloseTo(8 * (curve[period] ?? 0), 6));
    }),
    { numRuns: runs(200) },
  );
});
