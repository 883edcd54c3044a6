import type { AnswersTo } from '../asked';
import { daysLater, isoOf, serialOf } from '../../numerics/days';
import type { Formula, PeriodUnit } from '../spec';
import type { questions } from './questions';

/** The course and its intakes as they were answered, and how far the calendar has to reach for them. */
export interface Course {
  readonly answers: AnswersTo<typeof questions>;
  readonly price: number;
  readonly intakes: number;
  readonly modules: readonly { readonly name: string; readonly weeks: number }[];
  readonly unit: PeriodUnit;
  readonly periods: number;
  /** Weeks of lessons and holidays from the first start on. */
  readonly weeks: number;
  /** Weeks of one learner's course and payments. */
  readonly courseWeeks: number;
  /** ISO: the starts by the rule alone. */
  readonly starts: readonly string[];
}

/** Where examples and the length of the calendar come from the same. */
export const example = { bookedBefore: 14, instalmentWeeks: 4, months: [1, 2, 3] } as const;

/** For holidays, and for inputs that are changed after the model was made. */
const reserve = { calendar: 8, course: 4 } as const;
/** Of a refund rule, from the first week on. */
export const refundWeeks = 6;

const mostPeriods = 60;
const daysOf: Readonly<Record<PeriodUnit, number>> = { week: 7, month: 30.4, quarter: 91.3 };

export function courseOf(answers: AnswersTo<typeof questions>): Course {
  const { products, modules: asked, intakes, instalments, closing_days: closing } = answers;
  // A number of an answer may have decimals, weeks have none.
  const modules = asked.map(({ name, weeks }) => ({ name, weeks: Math.round(weeks) }));
  const lessons = modules.reduce((sum, { weeks }) => sum + weeks, 0);
  const payments = 1 + (instalments - 1) * example.instalmentWeeks;
  const longest = Math.max(lessons, payments);
  const starts = startsOf(answers);
  const spread = Math.ceil((serialOf(starts.at(-1) ?? '') - serialOf(starts[0] ?? '')) / 7);
  const weeks = spread + longest + reserve.calendar;
  const before = Math.ceil((closing + example.bookedBefore + 1) / 7);
  const periodsBy = (unit: PeriodUnit): number =>
    unit === 'week' ? before + weeks : Math.ceil(((before + weeks) * 7) / daysOf[unit]) + 1;
  const unit = (['week', 'month'] as const).find((one) => periodsBy(one) <= mostPeriods) ?? 'quarter';
  return {
    answers,
    price: products[0]?.price ?? 0,
    intakes,
    modules,
    unit,
    periods: periodsBy(unit),
    weeks,
    courseWeeks: Math.max(longest + reserve.course, refundWeeks),
    starts,
  };
}

/** Without holidays. */
function startsOf({ start, intakes, ...rule }: AnswersTo<typeof questions>): readonly string[] {
  const weekday = Number(rule.course_weekday);
  const [year = 2000, month = 1] = start.split('-').map(Number);
  return Array.from({ length: intakes }, (_, index) => {
    const first = firstOf(year, month + index * Number(rule.months_between));
    const last = daysLater(firstOf(year, month + 1 + index * Number(rule.months_between)), -1);
    const wanted = daysLater(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(rule.course_week) - 1));
    const latest = daysLater(last, -((weekdayOf(last) - weekday + 7) % 7));
    return wanted < latest ? wanted : latest;
  });
}

/** Months beyond December are those of later years. */
function firstOf(year: number, month: number): string {
  const at = year + Math.floor((month - 1) / 12);
  return `${at}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`;
}

/** Monday is 1. */
function weekdayOf(iso: string): number {
  return ((serialOf(iso) + 5) % 7) + 1;
}

/** The first time on or after a day that a yearly day comes. */
export function nextTime(from: string, monthAndDay: string): string {
  const year = Number(from.slice(0, 4));
  const thisYear = `${year}-${monthAndDay}`;
  return thisYear >= from ? thisYear : `${year + 1}-${monthAndDay}`;
}

/** The first day of a lunar year (Spring Festival, Tết) by the calendar of China; Vietnam's of 2030 begins a day earlier. */
const lunarYears = [
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
] as const;

/** The first lunar new year on or after a day; of years that are not listed, about when it is. */
export function nextLunarYear(from: string): string {
  return lunarYears.find((day) => day >= from && from >= '2025-03-01') ?? nextTime(from, '02-05');
}

export const lastDay = (first: string, days: number): string => isoOf(serialOf(first) + days - 1);

export const intakeId = (index: number): string => `intake_${index + 1}`;
export const moduleId = (index: number): string => `module_${index + 1}`;
export const weekId = (index: number): string => `week_${index + 1}`;

/** A formula for each of so many things, joined. */
export const each = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** The first day of the open week with a number; where the calendar is too short, the day behind its last week, or a dash. */
export const dayOfWeek = (number: Formula, tooFar: Formula = 'beyond'): Formula =>
  `IFERROR(INDEX(weeks.day, MATCH(${number}, weeks.number, 0)), ${tooFar})`;
