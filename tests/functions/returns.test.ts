import * as fc from 'fast-check';
import { serialDay } from '../numerics/serial-days';
import { functionNamed, outcome, runCases } from './cases';
import type { Case } from './cases';

const column = (...cells: number[]): number[][] => cells.map((cell) => [cell]);
const days = (...isoDays: string[]): number[][] => isoDays.map((isoDay) => [serialDay(isoDay)]);

const excelNpv = 'Excel documentation, NPV';
const excelXnpv = 'Excel documentation, XNPV';
const sheet = 'PhpSpreadsheet, NPV.php and XNPV.php';
const xnpvValues = [[-10000, 2750, 4250, 3250, 2750]];
const xnpvDates = days('2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01');

const netPresentValue: readonly Case[] = [
  { call: [0.1, [[-10000, 3000, 4200, 6800]]], gives: 1188.44, source: excelNpv, tolerance: 5e-6 },
  { call: [0.1, [[-10000, 3000, 4200, 6800]]], gives: 1188.4434123352, source: sheet, tolerance: 1e-12 },
  {
    call: [0.08, column(8000, 9200, 10000, 12000, 14500)],
    gives: 41922.061554932,
    source: `${excelNpv}; ${sheet}`,
    tolerance: 1e-12,
  },
  {
    call: [0.08, column(8000, 9200, 10000, 12000, 14500, -9000)],
    gives: 36250.534912984,
    source: `${excelNpv}; ${sheet}`,
    tolerance: 1e-12,
  },
  { call: [0.05, [[2000, 2400, 2900, 3500, 4100]]], gives: 12678.677633095, source: sheet, tolerance: 1e-12 },
  {
    call: [0.08, column(-40000, 5000, 8000, 12000, 30000), null, 'start'],
    gives: 3065.222668179,
    source: 'pyxirr, npv; numpy-financial, npv',
    tolerance: 1e-12,
  },
  {
    call: [0.08, column(-40000, 5000, 8000, 12000, 30000), null, 'end'],
    gives: 2838.169137203,
    source: 'pyxirr, npv from period 1',
    tolerance: 1e-12,
  },
  {
    call: [0.08, column(-40000, 5000, 8000, 12000, 30000), null, 'MID'],
    gives: 3065.222668179 / Math.sqrt(1.08),
    source: 'half a period after "start"',
    tolerance: 1e-12,
  },
  { call: [0, column(-40000, 5000, 8000, 12000, 30000)], gives: 15000, source: 'the plain sum' },
  { call: [null, column(-40000, 5000)], gives: -35000, source: 'a blank rate is 0' },
  { call: [0.1, [[110, null, 133.1]]], gives: 200, source: 'a blank keeps its place: 110 / 1.1 + 133.1 / 1.1³' },
  { call: [0.1, 110], gives: 100, source: 'a scalar is a 1×1 range' },
  {
    call: [-0.9, [Array.from({ length: 500 }, (_, index) => (index === 0 ? 1 : 0))]],
    gives: 10,
    source: '1 / 0.1, a long blank tail',
  },
  { call: [[[0.1], [0.1], [0.1]], column(110, 121, 133.1)], gives: 300, source: 'equal rates are one rate' },
  {
    call: [[[0.1, 0.05, 0.02]], column(-100, 60, 60)],
    gives: -100 / 1.1 + 60 / (1.1 * 1.05) + 60 / (1.1 * 1.05 * 1.02),
    source: 'compounded, by hand',
  },
  {
    call: [[[0.1, 0.05, 0.02]], column(-100, 60, 60), null, 'start'],
    gives: -100 + 60 / 1.1 + 60 / (1.1 * 1.05),
    source: 'compounded, by hand',
  },
  { call: [[[0.21, 0.44]], column(11, 14.52), null, 'mid'], gives: 20, source: '11 / √1.21 + 14.52 / (1.21 √1.44)' },
  { call: [0.09, xnpvValues, xnpvDates], gives: 2086.65, source: excelXnpv, tolerance: 5e-6 },
  { call: [0.09, xnpvValues, xnpvDates], gives: 2086.647602, source: `${excelXnpv}, printed digits`, tolerance: 5e-10 },
  {
    call: [-0.1, [[-100, 110]], days('2019-12-31', '2020-12-31')],
    gives: 22.257507852701,
    source: `${sheet}, where Excel answers #NUM!`,
    tolerance: 1e-12,
  },
  {
    call: [
      0.1,
      [[0, ...Array.from({ length: 10 }, () => 120000)]],
      [[serialDay('2018-06-30'), ...Array.from({ length: 10 }, (_, year) => serialDay(`${2018 + year}-12-31`))]],
    ],
    gives: 772830.734,
    source: sheet,
  },
  {
    call: [0.1, [[110, -100]], days('2021-01-01', '2020-01-02')],
    gives: 0,
    source: 'rows in any order: 110 comes 365 days later',
  },
  {
    call: [0.1, [[-100, 5, 110]], [[serialDay('2020-01-02'), null, serialDay('2021-01-01')]]],
    gives: 0,
    source: 'a row without a date is skipped',
  },
  {
    call: [0.1, [[-100, 110]], [[serialDay('2020-01-02') + 0.9, serialDay('2021-01-01') + 0.1]]],
    gives: 0,
    source: 'Excel cuts the time of day off',
  },
  { call: ['x', 1], gives: { error: 'value', says: 'rate is text ("x")' }, source: 'text is no rate' },
  { call: [-1, [[1, 2]]], gives: { error: 'num', says: 'rate is -1' }, source: 'a rate lies above −100 %' },
  {
    call: [[[0.1], [-2]], [[1, 2]]],
    gives: { error: 'num', says: 'row 2 of rate is -2' },
    source: 'each rate lies above −100 %',
  },
  {
    call: [[[0.1, 0.2]], [[1, 2, 3]]],
    gives: { error: 'value', says: 'rate has 2 cells, values 3' },
    source: 'one rate per period',
  },
  {
    call: [0.1, [[1, 2, 3]], [[40000, 40001]]],
    gives: { error: 'value', says: 'values has 3 cells, dates 2' },
    source: 'one date per flow',
  },
  {
    call: [0.1, [[1, 2]], [[40000], ['n/a']]],
    gives: { error: 'value', says: 'row 2 of dates is text ("n/a")' },
    source: 'the row is named',
  },
  {
    call: [0.1, [[1, 2]], [[40000, 40001]], 'end'],
    gives: { error: 'value', says: 'timing' },
    source: 'timing is not allowed with dates',
  },
  {
    call: [[[0.1, 0.1]], [[1, 2]], [[40000, 40001]]],
    gives: { error: 'value', says: 'one yearly rate' },
    source: 'with dates one rate',
  },
  { call: [0.1, [[1, 2]], [[null, 0]]], gives: { error: 'na', says: 'no date' }, source: 'not enough data' },
  {
    call: [0.1, [[1]], [[3e6]]],
    gives: { error: 'value', says: 'later than any date' },
    source: 'Excel ends with 9999',
  },
  {
    call: [0.1, [[1]], [[], [0, 1e15]]],
    gives: { error: 'value', says: 'row 2, column 2 of dates is 1000000000000000' },
    source: 'the row and column where it stands',
  },
  {
    call: [0.1, [[1, 2]], null, 'middle'],
    gives: { error: 'value', says: '"end", "start", "mid"' },
    source: 'known options',
  },
  {
    call: [-0.999_999, [Array.from({ length: 100 }, () => 1)]],
    gives: { error: 'num' },
    source: 'no cell holds 10⁶⁰⁰',
  },
  { call: [0.1, []], gives: { error: 'na' }, source: 'not enough data' },
  { call: [0.1, [[]]], gives: { error: 'na' }, source: 'not enough data' },
];

const threeRates = [[-1000, 3600, -4310, 1716]];
const algebra = 'algebra: (1 + r − 1.1)(1 + r − 1.2)(1 + r − 1.3)';

const internalRateOfReturn: readonly Case[] = [
  { call: [[[-100, 39, 59, 55, 20]]], gives: 0.280948, source: 'numpy-financial, irr', tolerance: 5e-7 },
  {
    call: [column(-70000, 12000, 15000, 18000, 21000)],
    gives: -0.021,
    source: 'Excel documentation, IRR',
    tolerance: 5e-4,
  },
  {
    call: [column(-70000, 12000, 15000, 18000, 21000, 26000)],
    gives: 0.087,
    source: 'Excel documentation, IRR',
    tolerance: 5e-4,
  },
  {
    call: [column(-70000, 12000, 15000), null, -0.1],
    gives: -0.444,
    source: 'Excel documentation, IRR',
    tolerance: 5e-4,
  },
  { call: [xnpvValues, xnpvDates], gives: 0.373362535, source: 'Excel documentation, XIRR', tolerance: 2e-9 },
  {
    call: [xnpvValues, [[...xnpvDates.map(([day]) => day ?? 0)]]],
    gives: 0.373362535,
    source: 'a row of dates as well as a column',
    tolerance: 2e-9,
  },
  { call: [threeRates], gives: 0.1, source: `${algebra}, nearest to 0.1` },
  { call: [threeRates, null, 0.21], gives: 0.2, source: `${algebra}, nearest to 0.21` },
  { call: [threeRates, null, 5], gives: 0.3, source: `${algebra}, nearest to 5` },
  { call: [threeRates, null, null, 'all'], gives: [[0.1], [0.2], [0.3]], source: algebra },
  { call: [threeRates, null, null, 'Count'], gives: 3, source: algebra },
  { call: [[[-1600, 10000, -10000]], null, null, 'all'], gives: [[0.25], [4]], source: 'Lorie & Savage 1955' },
  { call: [[[1000, -3000, 2500]], null, null, 'count'], gives: 0, source: 'Brealey, Myers & Allen' },
  { call: [[[-100, null, 121]]], gives: 0.1, source: 'a blank keeps its place: 121 after two periods' },
  {
    call: [[[-100, 77, 110]], [[serialDay('2020-01-02'), '', serialDay('2021-01-01')]]],
    gives: 0.1,
    source: 'a row without a date is skipped',
  },
  { call: [[[1000, -3000, 2500]]], gives: { error: 'num', says: 'no rate' }, source: 'Brealey, Myers & Allen: none' },
  {
    call: [[[1000, -3000, 2500]], null, null, 'all'],
    gives: { error: 'num', says: 'no rate' },
    source: 'Brealey, Myers & Allen: none',
  },
  { call: [[[100, 200]]], gives: { error: 'num', says: 'a payment and a receipt' }, source: 'no payment' },
  {
    call: [[[100, 200]], null, null, 'count'],
    gives: { error: 'num', says: 'a payment and a receipt' },
    source: 'no payment',
  },
  { call: [[[-100, null]]], gives: { error: 'num', says: 'a payment and a receipt' }, source: 'no receipt' },
  { call: [[[-100, 110]], null, -1], gives: { error: 'num', says: 'guess is -1' }, source: 'a rate lies above −100 %' },
  {
    call: [[[-100], ['110']]],
    gives: { error: 'value', says: 'row 2 of values is text ("110")' },
    source: 'text is not parsed',
  },
  {
    call: [[[-100, true]]],
    gives: { error: 'value', says: 'row 1, column 2 of values is TRUE' },
    source: 'TRUE is no number',
  },
  {
    call: [[[-100, 50, 60, 70, 80]], [[1, 2, 3, 4]]],
    gives: { error: 'value', says: 'values has 5 cells, dates 4' },
    source: 'one date per flow',
  },
  {
    call: [[[-100, 110]], null, null, 'best'],
    gives: { error: 'value', says: '"rate", "all", "count"' },
    source: 'known options',
  },
  {
    call: [
      [
        [-100, 39, 59],
        [55, 20, 0],
      ],
    ],
    gives: 0.280948421,
    tolerance: 1e-8,
    source: 'Excel reads a range row by row: the same as its one row',
  },
  {
    call: [[[-50], [-100], [600], [300], [-100]]],
    gives: 1.8544178284561779,
    source: 'numpy/numpy-financial issue 28: Excel answers 185 %',
  },
  {
    call: [[[-100], [220.4545454545455], [-1]]],
    gives: 1.2,
    source: '(1 − 2.2 v)(1 − v / 220) by hand: doubling is no further from the guess than halving',
  },
  {
    call: [[[-100], [220.4545454545455], [-1]], null, -0.99],
    gives: -0.9954545454545455,
    source: 'the other root of the same, for a guess near it',
  },
  {
    call: [
      [[-100], [60]],
      [[45000], [45007]],
    ],
    gives: Math.expm1((Math.log(0.6) * 365) / 7),
    tolerance: 1e-16,
    source: '40 % lost in a week: 0.6^(365/7) − 1',
  },
  {
    call: [[[-100], [60]], [[45000], [45007]], null, 'count'],
    gives: 1,
    source: 'one change of sign, one rate',
  },
  {
    call: [[[-100], [-100], [100]], [[45617], [45624], [45629]], null, 'count'],
    gives: 1,
    source: 'Anexen/pyxirr issue 61: −100 % to twelve digits, but not −100 %',
  },
  {
    call: [
      [[-100], [60]],
      [[45000], [45001]],
    ],
    gives: { error: 'na', says: 'so close to -100 %' },
    source: '0.6^365 = 1e-81: no double lies between it and −1',
  },
];

const cumulated = 'cumulated by hand';

const payback: readonly Case[] = [
  { call: [[[-1000, 400, 400, 400]]], gives: 2.5, source: cumulated },
  { call: [column(-1000, 500, 500)], gives: 2, source: cumulated },
  {
    call: [[[-1000, 500, 500, 500]], 0.1],
    gives: 2 + (1000 - 500 / 1.1 - 500 / 1.21) / (500 / 1.331),
    source: cumulated,
  },
  { call: [[[-1000, 600, 800]], null, [[45292, 45473, 45654]]], gives: 181 + 90.5, source: `${cumulated}, days` },
  { call: [[[800, -1000, 600]], null, [[45654, 45292, 45473]]], gives: 181 + 90.5, source: 'rows in any order' },
  { call: [[[-1000, 1100]], 0.1, [[45292, 45657]]], gives: 365, source: 'paid back to the day at 10 % a year' },
  { call: [[[-100, 150, -100, 100]]], gives: 2.5, source: 'the last time the sum stops being negative' },
  { call: [[[-100, 150, -40]]], gives: 2 / 3, source: 'the sum stays positive' },
  { call: [[[0, -100, 50, 50]]], gives: 3, source: 'the payment comes after a period' },
  { call: [[[100, 50]]], gives: 0, source: 'never negative' },
  { call: [[[0, 0]]], gives: 0, source: 'never negative' },
  { call: [[[-0.4, 0.1, 0.1, 0.2]]], gives: 3, source: 'tenths that do not add up to zero in binary' },
  { call: [[[-1000, 400, null, 600]]], gives: 3, source: 'a blank keeps its place' },
  { call: [[[-1000, 400, 400]]], gives: { error: 'na', says: 'never pay back' }, source: 'the sum ends at −200' },
  {
    call: [[[-1000, 500, 500]], 0.1],
    gives: { error: 'na', says: 'never pay back' },
    source: 'the discounted sum ends below zero',
  },
  { call: [[[-1000, 500]], -1], gives: { error: 'num', says: 'rate is -1' }, source: 'a rate lies above −100 %' },
  {
    call: [[[-1000], ['a']]],
    gives: { error: 'value', says: 'row 2 of values is text ("a")' },
    source: 'the row is named',
  },
  {
    call: [[[-1000, 500, 600]], null, [[1, 2]]],
    gives: { error: 'value', says: 'values has 3 cells, dates 2' },
    source: 'one date per flow',
  },
  { call: [[[-1000, 1200]], null, [['', null]]], gives: { error: 'na', says: 'no date' }, source: 'not enough data' },
];

runCases('PLAN.NPV', netPresentValue);
runCases('PLAN.IRR', internalRateOfReturn);
runCases('PLAN.PAYBACK', payback);

describe('laws of returns', () => {
  const flows = fc.tuple(
    fc.integer({ min: 1, max: 1000 }),
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 20 }),
  );
  const values = flows.map(([paid, received]) => [[-paid, ...received, 1]]);

  test('the value at the internal rate is zero', () => {
    fc.assert(
      fc.property(values, (some) => {
        const rate = functionNamed('PLAN.IRR').call(some) as number;
        fc.pre(rate > -0.5);
        const value = functionNamed('PLAN.NPV').call(rate, some, null, 'start') as number;
        expect(Math.abs(value)).toBeLessThan(1e-6);
      }),
    );
  });

  test('a range of one rate for all periods is that rate', () => {
    fc.assert(
      fc.property(
        values,
        fc.double({ min: -0.5, max: 2, noNaN: true }),
        fc.constantFrom('end', 'start', 'mid'),
        (some, rate, timing) => {
          const rates = [(some[0] ?? []).map(() => rate)];
          const value = functionNamed('PLAN.NPV').call(rate, some, null, timing) as number;
          const compounded = functionNamed('PLAN.NPV').call(rates, some, null, timing) as number;
          const moved = (some[0] ?? []).reduce((sum, each, index) => sum + Math.abs(each) / (1 + rate) ** index, 0);
          expect(Math.abs(value - compounded)).toBeLessThanOrEqual(1e-10 * moved);
        },
      ),
    );
  });

  test('an investment pays back before its end exactly if its value is not negative', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 0.5, noNaN: true }), (some, rate) => {
        const value = functionNamed('PLAN.NPV').call(rate, some, null, 'start') as number;
        fc.pre(Math.abs(value) > 1e-6);
        const ends = outcome('PLAN.PAYBACK', [some, rate]);
        expect('result' in ends).toBe(value > 0);
        if ('result' in ends) expect(ends.result).toBeLessThanOrEqual((some[0]?.length ?? 0) - 1);
      }),
    );
  });

  test('the order of dated rows changes no result, not in its last bit', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 44_000, max: 44_900 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (some) => {
        const call = (id: string, each: typeof some, ...rest: number[]): unknown => {
          const amounts = each.map(([amount]) => [amount]);
          const dates = each.map(([, day]) => [day]);
          return outcome(
            id,
            id === 'PLAN.IRR'
              ? [amounts, dates]
              : id === 'PLAN.NPV'
                ? [...rest, amounts, dates]
                : [amounts, ...rest, dates],
          );
        };
        const reversed = [...some].reverse();
        expect(call('PLAN.IRR', reversed)).toEqual(call('PLAN.IRR', some));
        expect(call('PLAN.NPV', reversed, 0.1)).toEqual(call('PLAN.NPV', some, 0.1));
        expect(call('PLAN.PAYBACK', reversed, 0.1)).toEqual(call('PLAN.PAYBACK', some, 0.1));
      }),
    );
  });
});
