import type { InputSpec, ModelSpec, PeriodUnit } from '../spec';
import type { AnswersTo } from '../asked';
import type { Question } from '../template';
import { dateUnit, days } from './units';
import * as say from './timeline.texts';

/** The periods that every model is planned in: asked once, typed once, the same on every sheet. */
export interface Timeline {
  readonly unit: PeriodUnit;
  readonly periods: number;
  /** ISO. */
  readonly firstDay: string;
  /** How long a period is, for examples whose size depends on it. */
  readonly months: number;
}

const monthsIn: Readonly<Record<PeriodUnit, number>> = { week: 0.25, month: 1, quarter: 3 };

/** To stand in a template's questions in this order; `unit` and `periods` are its first answers. */
export function timelineQuestions({ unit, periods }: Pick<Timeline, 'unit' | 'periods'>) {
  return [
    {
      id: 'start',
      kind: 'date',
      step: say.when,
      label: say.firstDay,
      hint: say.firstDayOfFirstPeriod,
      min: '2000-01-01',
      max: '2099-12-31',
    },
    {
      id: 'period_kind',
      kind: 'choice',
      label: say.planBy,
      hint: say.lengthOfOnePeriod,
      options: [
        { value: 'week', label: say.weeks },
        { value: 'month', label: say.months },
        { value: 'quarter', label: say.quarters },
      ],
      initial: unit,
    },
    {
      id: 'periods',
      kind: 'whole',
      label: say.numberOfPeriods,
      hint: say.from3To60,
      min: 3,
      max: 60,
      initial: periods,
    },
  ] as const satisfies readonly Question[];
}

export function timelineOf({
  period_kind: unit,
  periods,
  start: firstDay,
}: AnswersTo<ReturnType<typeof timelineQuestions>>): Timeline {
  return { unit, periods, firstDay, months: monthsIn[unit] };
}

/** First day and length of a period: everything on the timeline is counted from them. */
export function timelineInputs(timeline: Timeline): readonly InputSpec[] {
  return [
    {
      id: 'first_period',
      label: say.firstDayOfPlan,
      unit: dateUnit,
      note: say.firstPeriodNote,
      format: 'date',
      example: timeline.firstDay,
      answers: 'start',
    },
    timeline.unit === 'week'
      ? {
          id: 'period_days',
          label: say.lengthOfPeriod,
          unit: days,
          note: say.periodDaysNote,
          format: 'count',
          min: 1,
          max: 92,
          example: 7,
          answers: 'period_kind',
        }
      : {
          id: 'period_months',
          label: say.lengthOfPeriod,
          unit: say.monthsUnit,
          note: say.n1IsMonth3Quarter,
          format: 'count',
          min: 1,
          max: 12,
          example: monthsIn[timeline.unit],
          answers: 'period_kind',
        },
  ];
}

export function timelineSpec({ unit, periods, firstDay }: Timeline): NonNullable<ModelSpec['timeline']> {
  const isWeekly = unit === 'week';
  return {
    periods,
    start: isWeekly
      ? 'first_period + (period - 1) * MAX(1, period_days)'
      : 'EDATE(first_period, (period - 1) * MAX(1, period_months))',
    end: isWeekly
      ? 'first_period + period * MAX(1, period_days) - 1'
      : 'EDATE(first_period, period * MAX(1, period_months)) - 1',
    startFormat: isWeekly ? 'date' : 'period',
    endFormat: 'date',
    unit,
    firstDay,
  };
}

/** A yearly rate as the rate of one period, compounded. */
export function ratePerPeriod(yearlyRate: string, { unit }: Timeline): string {
  return unit === 'week'
    ? `(1 + ${yearlyRate}) ^ (period_days / 365) - 1`
    : `(1 + ${yearlyRate}) ^ (period_months / 12) - 1`;
}

/** A rate per period as a yearly one, compounded. */
export function ratePerYear(periodRate: string, { unit }: Timeline): string {
  return unit === 'week'
    ? `(1 + ${periodRate}) ^ (365 / MAX(1, period_days)) - 1`
    : `(1 + ${periodRate}) ^ (12 / MAX(1, period_months)) - 1`;
}
