// Whether an investment pays: present value, internal rate of return, payback.
import { npv } from 'financial';
import { cashFlowsByDay, daysPerYear, presentValue } from '../numerics/cash-flows';
import type { CashFlows } from '../numerics/cash-flows';
import { internalRates, nearestRate, signChanges } from '../numerics/internal-rates';
import { paybackTime } from '../numerics/payback-time';
import { cashFlows, checkSameLength, option, optionalDates, optionalNumber, optionOrNull, series } from './arguments';
import { beyondNumbers, wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './returns.texts';

/** The rows that have a date, as flows in order of time. */
function datedFlows(values: Float64Array, dates: Float64Array): CashFlows {
  checkSameLength('values', values, 'dates', dates);
  if (!dates.includes(0)) return cashFlowsByDay(values, dates);
  const isDated = (_: number, row: number): boolean => dates[row] !== 0;
  const days = dates.filter(isDated);
  if (days.length === 0) fail('noDate', { argument: 'dates' });
  return cashFlowsByDay(values.filter(isDated), days);
}

type Timing = 'end' | 'start' | 'mid';

/** One rate for all periods. */
function valueAtConstantRate(rate: number, values: Float64Array, timing: Timing): number {
  // Blank cells at the end are worth nothing; left in, a far power of 1 + rate that underflows would make them 0/0.
  let count = values.length;
  while (count > 0 && values[count - 1] === 0) count--;
  // The library's textbook sum has its first flow today, which is "start"; the other conventions lie a fixed time later.
  const today = npv(rate, Array.from(values.subarray(0, count)));
  const wait: Record<Timing, number> = { start: 1, mid: Math.sqrt(1 + rate), end: 1 + rate };
  return today / wait[timing];
}

/** One rate per period, compounded. */
function valueAtChangingRates(rates: Float64Array, values: Float64Array, timing: Timing): number {
  checkSameLength('rate', rates, 'values', values);
  let value = 0;
  let growth = 1;
  values.forEach((flow, period) => {
    const rate = rates[period] ?? 0;
    const wait: Record<Timing, number> = { start: 1, mid: Math.sqrt(1 + rate), end: 1 + rate };
    if (flow !== 0) value += flow / (growth * wait[timing]);
    growth *= 1 + rate;
  });
  return value;
}

const netPresentValue = planFunction({
  id: 'PLAN.NPV',
  family: 'returns',
  text: say.npvText,
  searchedAs: say.npvSearchedAs,
  meaning: say.npvMeaning,
  equations: [
    { when: { argument: 'timing', is: 'end' }, equation: 'NPV = Σ valueᵢ / (1 + rate)ⁱ, i = 1, 2, 3, …' },
    { when: { argument: 'timing', is: 'start' }, equation: 'NPV = Σ valueᵢ / (1 + rate)ⁱ⁻¹' },
    { when: { argument: 'timing', is: 'mid' }, equation: 'NPV = Σ valueᵢ / (1 + rate)^(i − ½)' },
    { when: { perPeriod: 'rate' }, equation: '(1 + rate)ⁱ becomes (1 + rate₁) × … × (1 + rateᵢ)' },
    { when: { given: 'dates' }, equation: 'NPV = Σ valueᵢ / (1 + rate)^((dateᵢ − earliest date) / 365)' },
  ],
  parameters: {
    rate: series(say.npvRate, 'rate'),
    values: cashFlows(say.npvValues),
    dates: optionalDates(say.npvDates),
    timing: optionOrNull(say.npvTiming, {
      end: say.npvTimingEnd,
      start: say.npvTimingStart,
      mid: say.inMiddleOfEachPeriod,
    }),
  },
  result: 'scalar',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.npvError },
    beyondNumbers,
    { error: '#N/A', text: say.noRowHasDate },
  ],
  examples: [
    {
      formula: '=PLAN.NPV(0.1, {-10000,3000,4200,6800})',
      args: [0.1, [[-10000, 3000, 4200, 6800]]],
      result: 1188.44341,
      text: say.npvExample,
    },
    {
      formula: '=PLAN.NPV(0.1, {-10000,3000,4200,6800}, , "start")',
      args: [0.1, [[-10000, 3000, 4200, 6800]], null, 'start'],
      result: 1307.28775,
      text: say.sameFlowsFirstPaymentToday,
    },
    {
      formula: '=PLAN.NPV(0.09, {-10000,2750,4250,3250,2750}, {39448,39508,39751,39859,39904})',
      args: [0.09, [[-10000, 2750, 4250, 3250, 2750]], [[39448, 39508, 39751, 39859, 39904]]],
      result: 2086.6476,
      text: say.npvExample2,
    },
    {
      formula: '=PLAN.NPV({0.1,0.05,0.02}, {-100,60,60})',
      args: [[[0.1, 0.05, 0.02]], [[-100, 60, 60]]],
      result: 11.9684237,
      text: say.npvExample3,
    },
  ],
  sources: [
    'Microsoft Excel documentation: NPV function, XNPV function.',
    'Brealey, R. A., Myers, S. C., & Allen, F. (2020). Principles of Corporate Finance (13th ed.), ch. 2. McGraw-Hill.',
  ],
  compute: ({ rate, values, dates, timing }) => {
    if (dates !== null) {
      if (timing !== null) fail('timingWithDates', { argument: 'timing' });
      if (rate.length > 1) fail('ratesWithDates', { argument: 'rate', cells: rate.length });
      return presentValue(datedFlows(values, dates), rate[0] ?? 0);
    }
    return rate.length === 1
      ? valueAtConstantRate(rate[0] ?? 0, values, timing ?? 'end')
      : valueAtChangingRates(rate, values, timing ?? 'end');
  },
});

const internalRateOfReturn = planFunction({
  id: 'PLAN.IRR',
  family: 'returns',
  text: say.irrText,
  searchedAs: say.irrSearchedAs,
  meaning: say.irrMeaning,
  equations: [
    'Σ valueᵢ / (1 + IRR)ⁱ = 0, i = 0, 1, 2, …',
    { when: { given: 'dates' }, equation: 'Σ valueᵢ / (1 + IRR)^((dateᵢ − earliest date) / 365) = 0' },
  ],
  parameters: {
    values: cashFlows(say.npvValues),
    dates: optionalDates(say.npvDates),
    guess: optionalNumber(say.irrGuess, 'rate', 0.1),
    output: option(say.irrOutput, { rate: say.rateNearestToGuess, all: say.irrAll, count: say.howManyRatesThereAre }),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#NUM!', text: say.irrError }, { error: '#N/A', text: say.noRowHasDate }],
  examples: [
    {
      formula: '=PLAN.IRR({-100,39,59,55,20})',
      args: [[[-100, 39, 59, 55, 20]]],
      result: 0.280948421,
      text: say.irrExample,
    },
    {
      formula: '=PLAN.IRR({-10000,2750,4250,3250,2750}, {39448,39508,39751,39859,39904})',
      args: [[[-10000, 2750, 4250, 3250, 2750]], [[39448, 39508, 39751, 39859, 39904]]],
      result: 0.373362534,
      text: say.irrExample2,
    },
    {
      formula: '=PLAN.IRR({-1000,3600,-4310,1716}, , , "all")',
      args: [[[-1000, 3600, -4310, 1716]], null, null, 'all'],
      result: [[0.1], [0.2], [0.3]],
      text: say.irrExample3,
    },
    {
      formula: '=PLAN.IRR({1000,-3000,2500}, , , "count")',
      args: [[[1000, -3000, 2500]], null, null, 'count'],
      result: 0,
      text: say.irrExample4,
    },
  ],
  sources: [
    'Lorie, J. H., & Savage, L. J. (1955). Three Problems in Rationing Capital. The Journal of Business, 28(4).',
    'Microsoft Excel documentation: IRR function, XIRR function.',
  ],
  compute: ({ values, dates, guess, output }) => {
    const flows = dates === null ? { amounts: values, times: null } : datedFlows(values, dates);
    const { rates, beyondNumbers } = internalRates(flows);
    if (rates.length === 0 && signChanges(flows.amounts) === 0) {
      fail('flowsOfOneSign', { argument: 'values' });
    }
    if (rates.length === 0 && beyondNumbers) fail('rateBeyondNumbers', { argument: 'values' });
    if (output === 'count') return rates.length;
    const nearest = nearestRate(rates, guess);
    if (nearest === undefined) return fail('noRate', { argument: 'values' });
    return output === 'all' ? rates.map((rate) => [rate]) : nearest;
  },
});

const payback = planFunction({
  id: 'PLAN.PAYBACK',
  family: 'returns',
  text: say.paybackText,
  searchedAs: say.paybackSearchedAs,
  meaning: say.paybackMeaning,
  equations: [
    'Cᵢ = Σ valueⱼ / (1 + rate)ʲ, j = 0 … i',
    'k = the last i with Cᵢ < 0',
    'PAYBACK = k + −Cₖ / (Cₖ₊₁ − Cₖ)',
    { when: { given: 'dates' }, equation: 'j becomes (dateⱼ − earliest date) / 365, k and k + 1 become days' },
  ],
  parameters: {
    values: cashFlows(say.paybackValues),
    rate: optionalNumber(say.paybackRate, 'rate'),
    dates: optionalDates(say.npvDates),
  },
  result: 'scalar',
  errors: [wrongInput, beyondNumbers, { error: '#N/A', text: say.paybackError }],
  examples: [
    {
      formula: '=PLAN.PAYBACK({-1000,400,400,400})',
      args: [[[-1000, 400, 400, 400]]],
      result: 2.5,
      text: say.halfwayThroughThirdPeriod,
    },
    {
      formula: '=PLAN.PAYBACK({-1000,500,500,500}, 0.1)',
      args: [[[-1000, 500, 500, 500]], 0.1],
      result: 2.352,
      text: say.discountedAt10Percent,
    },
    {
      formula: '=PLAN.PAYBACK({-1000,600,800}, , {45292,45473,45654})',
      args: [[[-1000, 600, 800]], null, [[45292, 45473, 45654]]],
      result: 271.5,
      text: say.paybackExample,
    },
  ],
  sources: [
    'Brealey, R. A., Myers, S. C., & Allen, F. (2020). Principles of Corporate Finance (13th ed.), ch. 5. McGraw-Hill.',
  ],
  compute: ({ values, rate, dates }) => {
    const flows = dates === null ? { amounts: values, times: null } : datedFlows(values, dates);
    const time = paybackTime(flows, rate);
    if (time === undefined) return fail('neverPaysBack', { argument: 'values' });
    return dates === null ? time : time * daysPerYear;
  },
});

export const returns: Family = {
  id: 'returns',
  text: say.returnOnInvestment,
  functions: [netPresentValue, internalRateOfReturn, payback],
};
