// When things start.
import { lastSerial } from '../numerics/days';
import { nextPeriodStart, periodStart } from '../numerics/periods';
import { laidAs, laidSeries, optionalCount } from './arguments';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './calendar.texts';

/** The first Monday of a month, by the first day of that month: the Monday of the week that holds its seventh day. */
function firstMonday(monthStart: number): number {
  return periodStart(monthStart + 6, 'week');
}

/** The first intake on a day or after it. */
function intakeFrom(day: number): number {
  const month = periodStart(day, 'month');
  const intake = firstMonday(month);
  return intake >= day ? intake : firstMonday(nextPeriodStart(month, 'month'));
}

const intakeDate = planFunction({
  id: 'PLAN.INTAKE_DATE',
  family: 'calendar',
  text: say.intakeDateText,
  searchedAs: say.intakeDateSearchedAs,
  meaning: say.intakeDateMeaning,
  equations: ['INTAKE_DATE = the earliest first Monday of a month with date < start − closing_days'],
  parameters: {
    date: laidSeries(say.intakeDate),
    closing_days: optionalCount(say.intakeDateClosingDays, 7),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#NUM!', text: say.intakeDateError }],
  examples: [
    { formula: '=PLAN.INTAKE_DATE(46166)', args: [46166], result: [[46174]], text: say.intakeDateExample },
    {
      formula: '=PLAN.INTAKE_DATE({46167;46174})',
      args: [[[46167], [46174]]],
      result: [[46209], [46209]],
      text: say.intakeDateExample2,
    },
    { formula: '=PLAN.INTAKE_DATE(46167, 3)', args: [46167, 3], result: [[46174]], text: say.closedForThreeDaysOnly },
  ],
  sources: [
    'Reingold, E. M., & Dershowitz, N. (2018). Calendrical Calculations (4th ed.), ch. 2. Cambridge University Press.',
  ],
  compute: ({ date, closing_days }) => {
    const starts = Array.from(date.cells, (cell, index) => {
      const bought = Math.floor(cell);
      if (bought < 1) return '';
      const open = bought + closing_days + 1;
      const start = open <= lastSerial ? intakeFrom(open) : Infinity;
      if (start > lastSerial) fail('noStartAfter', { argument: 'date', cell: index + 1 });
      return start;
    });
    return laidAs(date, starts);
  },
});

export const calendar: Family = { id: 'calendar', text: say.calendar, functions: [intakeDate] };
