import * as fc from 'fast-check';
import { runs } from '../depth';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';
import { column, fits, madeBy } from './fits';

const reference: readonly Case[] = fits.price.flatMap((fit): Case[] => {
  const observed = [column(fit.prices), column(fit.conversions), fit.unit_cost] as const;
  return [
    { call: observed, gives: fit.price, source: madeBy },
    { call: [...observed, 'conversion'], gives: fit.conversion, source: madeBy },
    { call: [...observed, 'turnover'], gives: fit.turnover, source: madeBy },
    { call: [...observed, 'profit'], gives: fit.profit, source: madeBy },
    {
      call: [[fit.prices], [fit.conversions], fit.unit_cost, 'table'],
      gives: [
        ['Price', fit.price],
        ['Conversion', fit.conversion],
        ['Turnover per visitor', fit.turnover],
        ['Profit per visitor', fit.profit],
        ['Demand curve', fit.shape],
        ['Intercept', fit.intercept],
        ['Slope', fit.slope],
        ['R²', fit.r_squared],
        [
          'Within the prices tried',
          fit.price >= Math.min(...fit.prices) && fit.price <= Math.max(...fit.prices) ? 'yes' : 'no',
        ],
      ],
      source: `${madeBy}; rows`,
    },
  ];
});

const rules: readonly Case[] = [
  {
    call: [[[10], [20], [30], [40]], [[1], [1], [0], [0]], null, 'table'],
    gives: { error: 'na', says: 'everybody buys at 20 and nobody at 30' },
    source: 'perfect separation: any steep step between 20 and 30 fits exactly',
  },
  {
    call: [[[20, 40, 60]], [[0.8, 0.7, 0.4]], 10, 'price', [[500, 100, 100]]],
    gives: functionNamed('PLAN.PRICE_OPTIMUM').call(
      [[20, 20, 20, 20, 20, 40, 60]],
      [[0.8, 0.8, 0.8, 0.8, 0.8, 0.7, 0.4]],
      10,
    ),
    tolerance: 1e-6,
    source: 'a weight of five is the same observation five times',
  },
  {
    call: [[[20, 40, 60]], [[0.8, 0.6, 0.4]]],
    gives: 50,
    source: 'conversion 1 − price / 100: turnover is highest at 50',
  },
  {
    call: [[[20, 40, 60]], [[0.8, 0.6, 0.4]], 30],
    gives: 65,
    source: 'the middle between the unit cost and the price at which nobody buys',
  },
  {
    call: [column([20, 0, 40, 60]), column([0.8, 0, 0.6, 0.4])],
    gives: 50,
    source: 'a row without a price is skipped',
  },
  {
    call: [[[20, 40]], [[0.8, 0.6]]],
    gives: { error: 'na', says: 'at least 3 different prices, it has 2' },
    source: 'two points fit every curve',
  },
  {
    call: [[[20, 40, 60]], [[0.4, 0.6, 0.8]]],
    gives: { error: 'na', says: 'does not fall' },
    source: 'the dearer the better has no best price',
  },
  {
    call: [[[20, 40, 60]], [[0.4, 0.4, 0.4]]],
    gives: { error: 'na', says: 'does not fall' },
    source: 'nor has a price that does not matter',
  },
  {
    call: [[[20, 21, 22]], [[0.5, 0.499, 0.498]]],
    gives: { error: 'na', says: 'the best price lies around 260, too far from those tried (20 to 22)' },
    source: 'conversion 0.52 − price / 1000: turnover is highest at 260, where nobody has looked',
  },
  {
    call: [[[20, 40, 60]], [[0.8, 0.6, 0.4]], 100],
    gives: { error: 'na', says: 'nobody buys at a price above unit_cost' },
    source: 'at 100 nobody is left',
  },
  { call: [[[-1, 40, 60]], [[0.8, 0.6, 0.4]]], gives: { error: 'num', says: 'prices is -1' }, source: 'a price' },
  { call: [[[20, 40, 60]], [[0.8, 60, 0.4]]], gives: { error: 'value', says: 'conversions is 60' }, source: 'a share' },
  {
    call: [[[20, 40, 60]], [[0.8, 0.6]]],
    gives: { error: 'value', says: 'prices has 3 cells, conversions 2' },
    source: 'both lengths are said',
  },
  { call: [[[20, 'x', 60]], [[0.8, 0.6, 0.4]]], gives: { error: 'value', says: 'text ("x")' }, source: 'no number' },
];

runCases('PLAN.PRICE_OPTIMUM', [...reference, ...rules]);

test('Conversions that really follow a logit curve give that curve and a price that no other price beats', () => {
  const { call } = functionNamed('PLAN.PRICE_OPTIMUM');
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      fc.constantFrom(0.01, 1, 1e6),
      (intercept, slope, unit) => {
        const prices = [0.4, 0.8, 1.2, 1.6, 2, 2.6];
        const conversionAt = (price: number): number => 1 / (1 + Math.exp(slope * price - intercept));
        const observed = [column(prices.map((price) => price * unit)), column(prices.map(conversionAt))] as const;
        const table = new Map(call(...observed, 0, 'table') as [string, number | string][]);
        expect(table.get('Demand curve')).toBe('logit');
        expect(table.get('Intercept')).toBeCloseTo(intercept, 5);
        expect(Number(table.get('Slope')) * unit).toBeCloseTo(slope, 5);
        const best = Number(table.get('Price')) / unit;
        const turnover = Number(table.get('Turnover per visitor')) / unit;
        for (let price = 0.05; price < 6; price += 0.05) {
          expect(price * conversionAt(price)).toBeLessThanOrEqual(turnover + 1e-7);
        }
        expect(best * conversionAt(best)).toBeCloseTo(turnover, 6);
      },
    ),
    { numRuns: runs(100) },
  );
});

test('The order of the observations changes nothing, to the bit', () => {
  const { call } = functionNamed('PLAN.PRICE_OPTIMUM');
  const [prices, conversions] = [
    [49, 99, 199, 299, 499],
    [0.12, 0.095, 0.058, 0.034, 0.013],
  ];
  const inOrder = call([prices], [conversions], 20, 'table');
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
      expect(
        call(column(order.map((i) => prices[i] ?? 0)), column(order.map((i) => conversions[i] ?? 0)), 20, 'table'),
      ).toEqual(inOrder);
    }),
  );
});
