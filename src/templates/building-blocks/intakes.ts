import type { InputSpec } from '../spec';
import { days } from './units';
import * as say from './intakes.texts';

/** The rule by which courses start, wherever it is asked: by the same ids, so that a model can take it from another. */

export const courseWeekday = {
  id: 'course_weekday',
  label: say.weekdayOfStart,
  unit: say.n1To7,
  note: say.n1IsMonday7Sunday,
  format: 'count',
  min: 1,
  max: 7,
} as const satisfies Partial<InputSpec>;

/** Which of these weekdays in the month. */
export const courseWeek = {
  id: 'course_week',
  label: say.whichOneInMonth,
  format: 'count',
  min: 1,
} as const satisfies Partial<InputSpec>;

/** Before a start, in which who buys joins the next one. */
export const closingDays = {
  id: 'closing_days',
  label: say.closedBeforeStart,
  unit: days,
  format: 'count',
} as const satisfies Partial<InputSpec>;
