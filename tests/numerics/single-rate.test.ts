import * as fc from 'fast-check';
import { runs } from '../depth';
import { cashFlowsByDay } from '../../src/numerics/cash-flows';
import type { CashFlows } from '../../src/numerics/cash-flows';
import { internalRates } from '../../src/numerics/internal-rates';
import { singleRate } from '../../src/numerics/single-rate';
import { irrCases } from './irr-cases';
import { serialDay } from './serial-days';

function periodic(amounts: readonly number[]): CashFlows {
  return { amounts: Float64Array.from(amounts), times: null };
}

/** The same flows with times alone, which only the search for all rates takes. */
function carefully({ amounts, times }: CashFlows): readonly number[] {
  return internalRates({ amounts, times: times ?? amounts.map((_, period) => period) }).rates;
}

const size = fc.oneof(
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.integer({ min: 1, max: 50 }),
  fc.constantFrom(0, 1e-9, 1e9),
);
/** Any flows that change their sign at most once, payments or receipts first. */
const oneChange = fc
  .tuple(
    fc.array(size, { minLength: 1, maxLength: 12 }),
    fc.array(size, { minLength: 1, size: 'max', maxLength: 40 }),
    fc.constantFrom(1, -1),
  )
  .map(([earlier, later, sign]) => [...earlier.map((each) => -sign * each), ...later.map((each) => sign * each)]);

describe('the single rate of flows that change their sign once', () => {
  const known = irrCases.map(({ amounts, dates, ...rest }) => ({
    ...rest,
    flows:
      dates === undefined
        ? periodic(amounts)
        : cashFlowsByDay(Float64Array.from(amounts), Float64Array.from(dates.map(serialDay))),
  }));

  test.each(known)('is the known one of "$name", or left to the search ($source)', ({ flows, rates }) => {
    const rate = singleRate(flows);
    if (rate === undefined) return;
    expect(rates).toHaveLength(1);
    expect(Math.abs(rate - (rates[0] ?? NaN))).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(rate)));
  });

  test('is found without the search for most of the known cases with one change of sign', () => {
    const changes = known.filter(({ flows: { amounts } }) => {
      const signs = [...amounts].filter((amount) => amount !== 0).map(Math.sign);
      return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length === 1;
    });
    const found = changes.filter(({ flows }) => singleRate(flows) !== undefined);
    expect(found.length).toBeGreaterThan(0.8 * changes.length);
  });

  test('is what the search finds, period by period', () => {
    fc.assert(
      fc.property(oneChange, (amounts) => {
        const flows = periodic(amounts);
        const rate = singleRate(flows);
        if (rate === undefined) return;
        const [searched = NaN, ...others] = carefully(flows);
        expect(others).toEqual([]);
        expect(Math.abs(rate - searched)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(rate)));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('is what the search finds, on days near and far', () => {
    const gap = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(365, 511, 512, 3650));
    const onDays = fc.tuple(oneChange, fc.array(gap, { minLength: 52, maxLength: 52 })).map(([amounts, gaps]) => {
      let day = 40_000;
      const days = amounts.map((_, index) => (day += gaps[index] ?? 1));
      return cashFlowsByDay(Float64Array.from(amounts), Float64Array.from(days));
    });
    fc.assert(
      fc.property(onDays, (flows) => {
        const rate = singleRate(flows);
        if (rate === undefined) return;
        const [searched = NaN, ...others] = carefully(flows);
        expect(others).toEqual([]);
        expect(Math.abs(rate - searched)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(rate)));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('is zero, and nothing else, where the flows add up to zero', () => {
    expect(singleRate(periodic([-3, 1, 1, 1]))).toBe(0);
    expect(singleRate(periodic([-1e-9, 1e-9]))).toBe(0);
  });

  test('is left to the search without one change of sign, and beyond the numbers it can carry', () => {
    expect(singleRate(periodic([]))).toBeUndefined();
    expect(singleRate(periodic([0, 0]))).toBeUndefined();
    expect(singleRate(periodic([5, 5]))).toBeUndefined();
    expect(singleRate(periodic([-5, 11, -6]))).toBeUndefined();
    expect(singleRate(periodic([-1e308, 1.1e308]))).toBeUndefined();
    expect(singleRate(periodic([-1e-300, 1.1e-300]))).toBeUndefined();
    expect(singleRate(periodic([-1e15, 1e-9]))).toBeUndefined();
    expect(singleRate({ amounts: Float64Array.of(-1, 2), times: Float64Array.of(0, 1) })).toBeUndefined();
  });
});

describe('flows by their day', () => {
  // Many cents on few days: sums of them round differently in a different order.
  const cents = fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 100);
  const rows = fc.array(fc.tuple(cents, fc.integer({ min: 40_000, max: 40_003 })), {
    minLength: 1,
    size: 'max',
    maxLength: 60,
  });
  const byDay = (some: readonly (readonly [number, number])[]): CashFlows =>
    cashFlowsByDay(
      Float64Array.from(some, ([amount]) => amount),
      Float64Array.from(some, ([, day]) => day),
    );

  test('are the same whatever the order of the rows, to the last bit', () => {
    fc.assert(fc.property(rows, (some) => expect(byDay([...some].reverse())).toEqual(byDay(some))));
  });

  test('ascend from time 0, one flow for each day, and lose nothing', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { amounts, times, days } = byDay(some);
        const known = [...new Set(some.map(([, day]) => day))].sort((a, b) => a - b);
        expect([...(days ?? [])]).toEqual(known);
        expect([...(times ?? [])]).toEqual(known.map((day) => (day - (known[0] ?? 0)) / 365));
        const sum = some.reduce((total, [amount]) => total + amount, 0);
        expect(amounts.reduce((total, amount) => total + amount, 0)).toBeCloseTo(sum, 8);
      }),
    );
  });
});
