import * as fc from 'fast-check';
import { runs } from '../depth';
import { cashFlowsByDay, presentValue } from '../../src/numerics/cash-flows';
import type { CashFlows } from '../../src/numerics/cash-flows';
import { internalRates, nearestRate, signChanges } from '../../src/numerics/internal-rates';
import { irrCases } from './irr-cases';
import { serialDay } from './serial-days';

function ratesOf(flows: CashFlows): readonly number[] {
  return internalRates(flows).rates;
}

function periodic(amounts: readonly number[]): CashFlows {
  return { amounts: Float64Array.from(amounts), times: null };
}

function dated(amounts: readonly number[], days: readonly number[]): CashFlows {
  return cashFlowsByDay(Float64Array.from(amounts), Float64Array.from(days));
}

function sumOfAmounts(flows: CashFlows): number {
  return flows.amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
}

/** The flows valued at the end from which nothing overflows, as a share of all that is moved. */
function relativeValue(flows: CashFlows, rate: number): number {
  if (rate >= 0) return presentValue(flows, rate) / sumOfAmounts(flows);
  const span = flows.times === null ? 0 : (flows.times[flows.times.length - 1] ?? 0);
  const fromLast: CashFlows = {
    amounts: flows.amounts.slice().reverse(),
    times: flows.times === null ? null : flows.times.map((time) => span - time).reverse(),
  };
  return presentValue(fromLast, 1 / (1 + rate) - 1) / sumOfAmounts(flows);
}

/** The change of that share with ln(1 + rate): small where two rates nearly coincide. */
function slopeAt(flows: CashFlows, rate: number): number {
  const step = 1e-4;
  const at = (by: number): number => relativeValue(flows, (1 + rate) * Math.exp(by) - 1);
  return (at(step) - at(-step)) / (2 * step);
}

function expectRates(found: readonly number[], known: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(known.length);
  known.forEach((rate, index) => {
    expect(Math.abs((found[index] ?? Number.NaN) - rate)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(rate)));
  });
}

describe('internal rates known from outside', () => {
  test.each(irrCases)('finds every rate of "$name" ($source)', ({ amounts, dates, rates }) => {
    const flows = dates === undefined ? periodic(amounts) : dated(amounts, dates.map(serialDay));
    expectRates(ratesOf(flows), rates, 1e-9);
  });

  test('at least sixty cases are gathered', () => {
    expect(irrCases.length).toBeGreaterThanOrEqual(60);
  });
});

describe('rates at the edges', () => {
  test('flows without a payment or without a receipt have no rate', () => {
    expect(ratesOf(periodic([]))).toEqual([]);
    expect(ratesOf(periodic([0, 0]))).toEqual([]);
    expect(ratesOf(periodic([5, 0, 5]))).toEqual([]);
    expect(ratesOf(periodic([-5, 0, -5]))).toEqual([]);
  });

  test('a rate that cannot be told from -100 % is left out', () => {
    expect(ratesOf(periodic([-1e15, 1e-9]))).toEqual([]);
  });

  test('a rate larger than any number is left out', () => {
    expect(ratesOf(periodic([-1e-300, 1e300]))).toEqual([]);
  });

  test('flows near the largest number do not overflow', () => {
    expectRates(ratesOf(periodic([-1e308, 1.1e308])), [0.1], 1e-12);
    expectRates(ratesOf(periodic([-1e308, -1e308, 1e308, 1e308, 1e308])), [0.178_724_176_105_221_84], 1e-9);
  });

  test('flows near the smallest number are told from zero', () => {
    expectRates(ratesOf(periodic([-1e-300, 1.1e-300])), [0.1], 1e-12);
  });

  test('zeros before, between and after the flows change nothing but the length of a period between them', () => {
    expectRates(ratesOf(periodic([0, 0, -100, 110, 0])), [0.1], 1e-12);
    expectRates(ratesOf(periodic([-100, 0, 121])), [0.1], 1e-12);
  });

  test('flows on one day are added up', () => {
    const days = ['2020-01-01', '2020-01-01', '2020-12-31', '2020-12-31'].map(serialDay);
    expectRates(ratesOf(dated([-60, -40, 100, 10], days)), [0.1], 1e-12);
    expect(ratesOf(dated([-100, 100, 0, 50], days))).toEqual([]);
  });

  test('a touch of zero counts once and a near miss not at all', () => {
    // (1 + r − 1.1)² · 100, then the same lifted by a ten-millionth of the flows.
    expectRates(ratesOf(periodic([100, -220, 121])), [0.1], 1e-9);
    expect(ratesOf(periodic([100, -220, 121.00004]))).toEqual([]);
    expect(ratesOf(periodic([100, -220, 120.99996]))).toHaveLength(2);
  });

  test('a triple rate counts once', () => {
    // (1 + r − 1.1)³; rounding lets a triple root move by the cube root of its unit.
    expectRates(ratesOf(periodic([-1000, 3300, -3630, 1331])), [0.1], 1e-4);
  });

  test('a fivefold rate counts once, though rounding hides where the flows leave zero', () => {
    expect(ratesOf(periodic([1, -5, 10, -10, 5, -1]))).toEqual([0]);
  });

  test('of several rates the one nearest to the guess is chosen', () => {
    expect(nearestRate([0.1, 0.2, 0.3], 0.19)).toBe(0.2);
    expect(nearestRate([0.1, 0.3], 5)).toBe(0.3);
    expect(nearestRate([], 0.1)).toBeUndefined();
  });
});

const amount = fc.oneof(
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -50, max: 50 }),
  fc.constant(0),
);
const fewFlows = fc.array(amount, { minLength: 2, size: 'max', maxLength: 24 }).map(periodic);
const datedFlows = fc
  .array(fc.tuple(amount, fc.integer({ min: 40_000, max: 46_000 })), { minLength: 2, size: 'max', maxLength: 24 })
  .map((rows) =>
    dated(
      rows.map(([each]) => each),
      rows.map(([, day]) => day),
    ),
  );
const anyFlows = fc.oneof(fewFlows, datedFlows);
/** Flows whose rates are chosen: the coefficients of a product of factors (1 + r − root). */
const chosenRates = fc.uniqueArray(fc.integer({ min: -60, max: 300 }), {
  minLength: 1,
  maxLength: 4,
  selector: (r) => Math.round(r / 12),
});

describe('laws of internal rates', () => {
  test('the value at each rate is zero', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        for (const rate of ratesOf(flows)) {
          expect(rate).toBeGreaterThan(-1);
          expect(Math.abs(relativeValue(flows, rate))).toBeLessThanOrEqual(1e-9);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('there are never more rates than changes of sign, and they ascend', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const rates = ratesOf(flows);
        expect(rates.length).toBeLessThanOrEqual(signChanges(flows.amounts));
        expect([...rates].sort((a, b) => a - b)).toEqual(rates);
        expect(new Set(rates).size).toBe(rates.length);
      }),
      { numRuns: runs(500) },
    );
  });

  test('one change of sign means exactly one rate', () => {
    const investment = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, size: 'max', maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, size: 'max', maxLength: 20 }),
    );
    fc.assert(
      fc.property(investment, ([paid, received]) => {
        expect(ratesOf(periodic([...paid.map((each) => -each), ...received]))).toHaveLength(1);
      }),
    );
  });

  test('the number of rates has the parity of the changes of sign, unless rates coincide or cannot be held', () => {
    // Whole flows of similar size: no rate is then beyond the numbers, and a coincidence is a root of the derivative too.
    const flows = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 12 }).map(periodic);
    const derivative = (each: CashFlows): CashFlows => ({
      amounts: each.amounts.map((value, index) => value * index),
      times: null,
    });
    fc.assert(
      fc.property(flows, (each) => {
        const rates = ratesOf(each);
        const coincide = ratesOf(derivative(each)).some((turn) => Math.abs(relativeValue(each, turn)) < 1e-9);
        fc.pre(!coincide);
        expect(rates.length % 2).toBe(signChanges(each.amounts) % 2);
      }),
      { numRuns: runs(300) },
    );
  });

  test('scaling the flows leaves the rates alone', () => {
    fc.assert(
      fc.property(anyFlows, fc.constantFrom(1e-6, 0.5, 1e15, -1), (flows, factor) => {
        const scaled: CashFlows = { amounts: flows.amounts.map((each) => each * factor), times: flows.times };
        const rates = ratesOf(flows);
        // Rounding the scaled flows may split or join rates that nearly coincide.
        fc.pre(rates.every((rate) => Math.abs(slopeAt(flows, rate)) > 1e-6));
        expectRates(ratesOf(scaled), rates, 1e-6);
      }),
    );
  });

  test('the flows seen backwards have the rates 1 / (1 + r) − 1', () => {
    fc.assert(
      fc.property(chosenRates, (percents) => {
        const flows = flowsWithRates(percents);
        const backwards = ratesOf(periodic([...flows].reverse()));
        const rates = ratesOf(periodic(flows));
        expectRates(backwards.map((rate) => 1 / (1 + rate) - 1).reverse(), rates, 1e-6);
      }),
    );
  });

  test('chosen rates are found again', () => {
    fc.assert(
      fc.property(chosenRates, (percents) => {
        const known = percents.map((percent) => percent / 100).sort((a, b) => a - b);
        expectRates(ratesOf(periodic(flowsWithRates(percents))), known, 1e-6);
      }),
    );
  });

  test('days that are whole years apart give the rates of periodic flows', () => {
    fc.assert(
      fc.property(chosenRates, (percents) => {
        const flows = flowsWithRates(percents);
        const days = flows.map((_, year) => 36_600 + 365 * year);
        expectRates(ratesOf(dated(flows, days)), ratesOf(periodic(flows)), 1e-6);
      }),
    );
  });

  test('the order of dated rows changes nothing', () => {
    const rows = fc.array(fc.tuple(amount, fc.integer({ min: 40_000, max: 40_002 })), {
      minLength: 2,
      size: 'max',
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (some) => {
        const split = (each: typeof some): CashFlows =>
          dated(
            each.map(([value]) => value),
            each.map(([, day]) => day),
          );
        expect(ratesOf(split([...some].reverse()))).toEqual(ratesOf(split(some)));
      }),
    );
  });

  test('a thousand flows with many changes of sign are solved', () => {
    const manyFlows = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1000, maxLength: 1000 })
      .chain((amounts) =>
        fc.constantFrom(
          periodic(amounts),
          dated(
            amounts,
            amounts.map((_, index) => 40_000 + 9 * index),
          ),
        ),
      );
    fc.assert(
      fc.property(manyFlows, (flows) => {
        const rates = ratesOf(flows);
        expect(rates.length).toBeLessThanOrEqual(signChanges(flows.amounts));
        for (const rate of rates) expect(Math.abs(relativeValue(flows, rate))).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: runs(10) },
    );
  });
});

/** Whole-number flows, the first −10^(2n), whose rates are the given percentages. */
function flowsWithRates(percents: readonly number[]): number[] {
  let flows = [-1];
  for (const percent of percents) {
    flows = [...flows, 0].map((value, index) => value * 100 - (100 + percent) * (flows[index - 1] ?? 0));
  }
  return flows;
}
