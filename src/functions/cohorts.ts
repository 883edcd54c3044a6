// Cohorts: customers grouped by when they came, and how many of them stay.
import {
  activeTable,
  averageRetention,
  firstCells,
  moneyTable,
  readableCohorts,
  sharesOf,
} from '../customers/cohort-tables';
import type { CohortTable } from '../customers/cohort-tables';
import { periodLabel } from '../numerics/periods';
import type { Period } from '../numerics/periods';
import { days, ids, option, optionalDay, optionalSeries, optionOrCount } from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { orderRows, refuse } from './order-rows';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './cohorts.texts';

/** A heading, then one line per cohort; blank where an age is not over, and where there is no share. */
function cellsOf(
  { cohorts: { starts, sizes, ages, completeAges }, cells }: CohortTable,
  period: Period,
): CellOutput[][] {
  const lines = starts.map((start, cohort): CellOutput[] => {
    const line: CellOutput[] = [periodLabel(start, period), sizes[cohort] ?? 0];
    for (let age = 0; age < ages; age++) {
      const cell = cells[cohort * ages + age] ?? 0;
      line.push(age < (completeAges[cohort] ?? 0) && !Number.isNaN(cell) ? cell : '');
    }
    return line;
  });
  return [heading(ages), ...lines];
}

/** A heading, and the shares of all cohorts together in one line. */
function averageCells(active: CohortTable): CellOutput[][] {
  const { ages, sizes } = active.cohorts;
  const { rates } = averageRetention(active);
  const line = Array.from({ length: ages }, (_, age) => rates[age] ?? '');
  return [heading(ages), ['average', sizes.reduce((sum, size) => sum + size, 0), ...line]];
}

function heading(ages: number): CellOutput[] {
  return ['cohort', 'size', ...Array.from({ length: ages }, (_, age) => age)];
}

const exampleCustomers = [['Ann'], ['Bob'], ['Ann'], ['Cy'], ['Cy'], ['Bob'], ['Ann']];
const exampleDates = [[46027], [46042], [46060], [46063], [46090], [46092], [46112]];
const exampleRanges = '{"Ann";"Bob";"Ann";"Cy";"Cy";"Bob";"Ann"}, {46027;46042;46060;46063;46090;46092;46112}';

const cohortRetention = planFunction({
  id: 'PLAN.COHORT_RETENTION',
  family: 'cohorts',
  text: say.cohortRetentionText,
  searchedAs: say.cohortRetentionSearchedAs,
  meaning: say.cohortRetentionMeaning,
  equations: [
    'cohort = period of the customer’s first row',
    'rate = active customers / size',
    'amount_rate = amount / amount in period 0',
    'average = Σ active customers / Σ size, over the cohorts in which the period is complete',
  ],
  parameters: {
    customers: ids(say.cohortRetentionCustomers),
    dates: days(say.cohortRetentionDates),
    amounts: optionalSeries(say.cohortRetentionAmounts),
    period: optionOrCount(say.cohortRetentionPeriod, {
      month: say.calendarMonth,
      week: say.isoWeekFromMonday,
      quarter: say.calendarQuarter,
      year: say.calendarYear,
      day: say.day,
    }),
    mode: option(say.cohortRetentionMode, {
      on: say.activeInThatVeryPeriod,
      on_or_after: say.cohortRetentionModeOnOrAfter,
    }),
    as_of: optionalDay(say.cohortRetentionAsOf),
    output: option(say.cohortRetentionOutput, {
      rate: say.cohortRetentionRate,
      count: say.numberOfActiveCustomers,
      amount: say.sumOfAmounts,
      amount_rate: say.cohortRetentionAmountRate,
      average: say.cohortRetentionAverage,
    }),
    alignment: option(say.cohortRetentionAlignment, {
      calendar: say.calendarPeriodsSameForAll,
      customer: say.cohortRetentionAlignmentCustomer,
    }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.cohortRetentionError },
    { error: '#N/A', text: say.cohortRetentionError2 },
  ],
  examples: [
    {
      formula: `=PLAN.COHORT_RETENTION(${exampleRanges})`,
      args: [exampleCustomers, exampleDates],
      result: [
        ['cohort', 'size', 0, 1, 2],
        ['2026-01', 2, 1, 0.5, 1],
        ['2026-02', 1, 1, 1, ''],
      ],
      text: say.cohortRetentionExample,
    },
    {
      formula: `=PLAN.COHORT_RETENTION(${exampleRanges}, , "quarter", , 46203, "count")`,
      args: [exampleCustomers, exampleDates, null, 'quarter', null, 46203, 'count'],
      result: [
        ['cohort', 'size', 0, 1],
        ['2026-Q1', 3, 3, 0],
      ],
      text: say.cohortRetentionExample2,
    },
    {
      formula: `=PLAN.COHORT_RETENTION(${exampleRanges}, {100;80;40;60;30;50;20}, , , , "amount")`,
      args: [exampleCustomers, exampleDates, [[100], [80], [40], [60], [30], [50], [20]], null, null, null, 'amount'],
      result: [
        ['cohort', 'size', 0, 1, 2],
        ['2026-01', 2, 180, 40, 70],
        ['2026-02', 1, 60, 30, ''],
      ],
      text: say.cohortRetentionExample3,
    },
  ],
  sources: [
    'Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. Journal of Interactive Marketing, 21(1).',
    'ISO 8601-1:2019, Date and time — Representations for information interchange: week dates.',
  ],
  compute: ({ customers, dates, amounts, period: length, mode, as_of: asOf, output, alignment }) => {
    const asksMoney = output === 'amount' || output === 'amount_rate';
    if (asksMoney && amounts === null) return fail('outputNeedsAmounts', { argument: 'amounts', output });
    const orders = orderRows(customers, dates, amounts, asOf);
    const period = length === 'day' ? 1 : length;
    const formed = readableCohorts(orders, { period, alignment, asOf });
    if (!formed.made) {
      if (formed.why === 'noOrders') return fail('noDatedCustomers', { argument: 'customers' });
      return refuse(formed);
    }
    const { cohorts: found } = formed;
    checkFits(found.sizes.length + 1, found.ages + 2);
    if (asksMoney && amounts !== null) {
      const money = moneyTable(orders, amounts, found, mode);
      return cellsOf(output === 'amount' ? money : sharesOf(money, firstCells(money)), period);
    }
    const active = activeTable(orders, found, mode);
    if (output === 'average') return averageCells(active);
    return cellsOf(output === 'count' ? active : sharesOf(active, found.sizes), period);
  },
});

export const cohorts: Family = { id: 'cohorts', text: say.cohorts, functions: [cohortRetention] };
