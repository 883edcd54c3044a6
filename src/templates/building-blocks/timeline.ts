import type { InputSpec, ModelSpec, PeriodUnit } from '../spec';
import type { AnswersTo } from '../asked';
import type { Question } from '../template';
import { dateUnit, days } from './units';

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
      step: { en: 'When', ru: 'Сроки', zh: '时间', vi: 'Thời gian' },
      label: { en: 'First day', ru: 'Первый день', zh: '起始日', vi: 'Ngày bắt đầu' },
      hint: {
        en: 'The first day of the first period.',
        ru: 'Первый день первого периода.',
        zh: '第一期的第一天。',
        vi: 'Ngày đầu tiên của kỳ thứ nhất.',
      },
      min: '2000-01-01',
      max: '2099-12-31',
    },
    {
      id: 'period_kind',
      kind: 'choice',
      label: { en: 'Plan by', ru: 'Период плана', zh: '计划周期', vi: 'Lập kế hoạch theo' },
      hint: {
        en: 'The length of one period.',
        ru: 'Длина одного периода.',
        zh: '每一期的长度。',
        vi: 'Độ dài của một kỳ.',
      },
      options: [
        { value: 'week', label: { en: 'Weeks', ru: 'Неделя', zh: '周', vi: 'Tuần' } },
        { value: 'month', label: { en: 'Months', ru: 'Месяц', zh: '月', vi: 'Tháng' } },
        { value: 'quarter', label: { en: 'Quarters', ru: 'Квартал', zh: '季度', vi: 'Quý' } },
      ],
      initial: { en: unit, ru: unit, zh: unit, vi: unit },
    },
    {
      id: 'periods',
      kind: 'whole',
      label: { en: 'Number of periods', ru: 'Число периодов', zh: '期数', vi: 'Số kỳ' },
      hint: { en: 'From 3 to 60.', ru: 'От 3 до 60.', zh: '3 至 60 期。', vi: 'Từ 3 đến 60.' },
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
      label: { en: 'First day of the plan', ru: 'Первый день плана', zh: '计划起始日', vi: 'Ngày đầu của kế hoạch' },
      unit: dateUnit,
      note: {
        en: 'All periods are counted from this day.',
        ru: 'От этого дня отсчитываются все периоды.',
        zh: '所有期次均从该日起算。',
        vi: 'Mọi kỳ được tính từ ngày này.',
      },
      format: 'date',
      example: timeline.firstDay,
      answers: 'start',
    },
    timeline.unit === 'week'
      ? {
          id: 'period_days',
          label: { en: 'Length of a period', ru: 'Длина периода', zh: '每期长度', vi: 'Độ dài một kỳ' },
          unit: days,
          note: {
            en: '7 is a week, 14 two weeks.',
            ru: '7 — неделя, 14 — две недели.',
            zh: '7 为一周，14 为两周。',
            vi: '7 là một tuần, 14 là hai tuần.',
          },
          format: 'count',
          min: 1,
          max: 92,
          example: 7,
          answers: 'period_kind',
        }
      : {
          id: 'period_months',
          label: { en: 'Length of a period', ru: 'Длина периода', zh: '每期长度', vi: 'Độ dài một kỳ' },
          unit: { en: 'months', ru: 'мес.', zh: '个月', vi: 'tháng' },
          note: {
            en: '1 is a month, 3 a quarter.',
            ru: '1 — месяц, 3 — квартал.',
            zh: '1 为月度，3 为季度。',
            vi: '1 là tháng, 3 là quý.',
          },
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
    start: isWeekly ? 'first_period + (period - 1) * period_days' : 'EDATE(first_period, (period - 1) * period_months)',
    end: isWeekly ? 'first_period + period * period_days - 1' : 'EDATE(first_period, period * period_months) - 1',
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
    ? `(1 + ${periodRate}) ^ (365 / period_days) - 1`
    : `(1 + ${periodRate}) ^ (12 / period_months) - 1`;
}
