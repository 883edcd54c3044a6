import * as fc from 'fast-check';
import { runs } from '../depth';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';
import { column, fits, madeBy } from './fits';

const diffusion: readonly Case[] = [
  ...fits.spread.flatMap(({ p, q, m, adopters, cumulative, peak }): Case[] => [
    { call: [p, q, m, adopters.length], gives: column(adopters), source: madeBy },
    { call: [p, q, m, cumulative.length, 'cumulative'], gives: column(cumulative), source: madeBy },
    {
      call: [p, q, m, 1, 'peak'],
      gives: [
        ['Time of the peak', peak[0]],
        ['Adopters per period', peak[1]],
        ['Cumulative adopters', peak[2]],
      ],
      source: `${madeBy}; the zero of the numerical second derivative`,
    },
  ]),
  {
    call: [0.5, 0, 100, 3],
    gives: column([
      100 * (1 - Math.exp(-0.5)),
      100 * (Math.exp(-0.5) - Math.exp(-1)),
      100 * (Math.exp(-1) - Math.exp(-1.5)),
    ]),
    source: 'without imitation adoption is exponential',
  },
  { call: [0, 0.4, 100, 2], gives: [[0], [0]], source: 'without innovation nobody begins' },
  {
    call: [0.4, 0.1, 100, 2, 'peak'],
    gives: [
      ['Time of the peak', 0],
      ['Adopters per period', 40],
      ['Cumulative adopters', 0],
    ],
    source: 'q ≤ p: sales only fall from market × p',
  },
  { call: [0, 0.4, 100, 2, 'peak'], gives: { error: 'num', says: 'nobody begins' }, source: 'there is no peak' },
  { call: [0.03, 0.4, 100, 0], gives: { error: 'na', says: 'periods is 0' }, source: 'nothing to show' },
  { call: [-0.03, 0.4, 100, 5], gives: { error: 'num', says: 'innovation is -0.03' }, source: 'out of the domain' },
  { call: [0.03, 0.4, 100, 1.5], gives: { error: 'value', says: 'whole number' }, source: 'whole periods' },
  { call: [0.03, 0.4, 100, 2e6], gives: { error: 'value', says: '2000000 rows' }, source: 'a sheet ends' },
  {
    call: [0.03, 'x', 100, 5],
    gives: { error: 'value', says: 'imitation is text ("x")' },
    source: 'text is no number',
  },
];

runCases('PLAN.DIFFUSION', diffusion);

const series = ['room air conditioners, 1949–1961', 'colour television, 1963–1970', 'clothes dryers, 1949–1961'];
/**
 * Innovation, imitation and market in thousands that the literature quotes from Srinivasan & Mason (1986) for the first
 * two series, to the digits that are quoted.
 */
const published = [
  { p: 0.0094, q: 0.3748, m: 18_700 },
  { p: 0.0185, q: 0.6159, m: 39_660 },
];
const fitted = (p: number, q: number, m: number, rSquared: number): (string | number)[][] => [
  ['p', p],
  ['q', q],
  ['m', m],
  ['R²', rSquared],
];

const fit: readonly Case[] = [
  ...fits.diffusion.flatMap(({ sales, p, q, m, r_squared }, index): Case[] => [
    { call: [column(sales)], gives: fitted(p, q, m, r_squared), source: `${madeBy}; ${series[index]}` },
    { call: [[sales]], gives: fitted(p, q, m, r_squared), source: `${madeBy}; a row` },
  ]),
  {
    call: [[[747, 1480, 2646, 5118, 5777, 5982, 5962, 4631, 0, null, '']]],
    gives: fitted(fits.diffusion[1]?.p ?? 0, fits.diffusion[1]?.q ?? 0, fits.diffusion[1]?.m ?? 0, 0.969497233),
    source: 'blanks at the end are periods not seen yet',
  },
  { call: [[[5, 8, 12]]], gives: { error: 'na', says: 'at least 4 periods, it has 3' }, source: 'three parameters' },
  {
    call: [[[10], [9], [8], [9], [10]]],
    gives: { error: 'na', says: 'no trend' },
    source: 'least squares has its infimum at p → 0, m → ∞, where R² is 0',
  },
  { call: [[[5, 5, 5, 5]]], gives: { error: 'na', says: 'the same in every period' }, source: 'no shape' },
  { call: [[[1, 2, 4, 8, 16, 32]]], gives: { error: 'na', says: 'how large the market is' }, source: 'only growth' },
  { call: [[[5, 8, -1, 4]]], gives: { error: 'num', says: 'column 3 of sales is -1' }, source: 'sales are counted' },
  { call: [[[5, 8, 'x', 4]]], gives: { error: 'value', says: 'is text ("x")' }, source: 'text is no number' },
];

runCases('PLAN.DIFFUSION_FIT', fit);

test.each(
  published.map((each, index) => ({ ...each, name: series[index], sales: fits.diffusion[index]?.sales ?? [] })),
)('The estimates quoted for $name are reproduced to the digits quoted', ({ sales, p, q, m }) => {
  const found = new Map(functionNamed('PLAN.DIFFUSION_FIT').call([sales]) as [string, number][]);
  expect(found.get('p')?.toFixed(4)).toBe(p.toFixed(4));
  expect(found.get('q')?.toFixed(4)).toBe(q.toFixed(4));
  expect(Math.abs((found.get('m') ?? 0) / m - 1)).toBeLessThan(1e-3);
});

test('A model is found again from its own sales, whatever the unit of sales', () => {
  const { call } = functionNamed('PLAN.DIFFUSION_FIT');
  const curve = functionNamed('PLAN.DIFFUSION').call;
  fc.assert(
    fc.property(
      fc.double({ min: 0.002, max: 0.05, noNaN: true }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      fc.constantFrom(1e-6, 1, 1e12),
      (p, q, market) => {
        const sales = curve(p, q, market, 20) as number[][];
        const [[, foundP], [, foundQ], [, foundMarket], [, rSquared]] = call(sales) as [string, number][] as [
          [string, number],
          [string, number],
          [string, number],
          [string, number],
        ];
        expect(foundP / p).toBeCloseTo(1, 6);
        expect(foundQ / q).toBeCloseTo(1, 6);
        expect(foundMarket / market).toBeCloseTo(1, 6);
        expect(rSquared).toBeCloseTo(1, 9);
      },
    ),
    { numRuns: runs(60) },
  );
});

test('Adopters add up to the cumulative curve and never to more than the market', () => {
  const { call } = functionNamed('PLAN.DIFFUSION');
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.integer({ min: 1, max: 200 }),
      (p, q, periods) => {
        const adopters = call(p, q, 1000, periods) as number[][];
        const cumulative = call(p, q, 1000, periods, 'cumulative') as number[][];
        let sum = 0;
        adopters.forEach(([cell = 0], period) => {
          sum += cell;
          expect(cell).toBeGreaterThanOrEqual(0);
          expect(cumulative[period]?.[0]).toBeCloseTo(sum, 8);
        });
        expect(sum).toBeLessThanOrEqual(1000 * (1 + 1e-12));
      },
    ),
    { numRuns: runs(200) },
  );
});
