import { template } from '../asked';
import { noNumberWords } from '../building-blocks/general';
import type { ModelSpec } from '../spec';
import { about } from './about';
import { calendarSheet } from './calendar';
import { checksOf } from './checks';
import { courseOf, intakeId } from './course';
import type { Course } from './course';
import { inputsSheet } from './inputs';
import { planSheet } from './plan';
import { questions } from './questions';
import { weeksSheet } from './weeks';
import * as say from './index.texts';

/** When intakes start and end, who gets a seat, and whose the money is until the lessons are held. */
export const courseCalendar = template({
  id: 'course-calendar',
  kind: 'model',
  version: 1,
  name: say.courseCalendar,
  purpose: say.courseCalendarPurpose,
  inShort: say.courseCalendarInShort,
  group: 'product',
  startFor: [],
  searchedAs: say.courseCalendarSearchedAs,
  sources: [
    'IFRS Foundation. IFRS 15 Revenue from Contracts with Customers, paragraphs 35(a) and 105–107 (revenue over time; contract liabilities).',
  ],
  questions,
  build: (answers) => {
    const course = courseOf(answers);
    return {
      title: answers.name,
      currency: { code: answers.currency, typical: course.price * answers.seats },
      timeline: timeline(course),
      about,
      words: {
        none: noNumberWords.none,
        enrolment: '○',
        pause: '‖',
      },
      sheets: [inputsSheet(course), weeksSheet(course), calendarSheet(course), planSheet(course)],
      checks: { tolerance: 'check_tolerance', rows: checksOf(course) },
    };
  },
});

/** It begins before the first prepayment; weeks begin on the weekday of the starts. */
function timeline({ unit, periods, answers }: Course): NonNullable<ModelSpec['timeline']> {
  const first = `rule.${intakeId(0)}.day`;
  const months = unit === 'quarter' ? '3' : '1';
  const lead = 'closing_days + booked_before + 1';
  const weekly = `${first} - 7 * ROUNDUP((${lead}) / 7, 0)`;
  const monthly = `EOMONTH(${first} - (${lead}), 0 - 1) + 1`;
  const isWeekly = unit === 'week';
  return {
    periods,
    start: isWeekly ? `${weekly} + 7 * (period - 1)` : `EDATE(${monthly}, (period - 1) * ${months})`,
    end: isWeekly ? `${weekly} + 7 * period - 1` : `EDATE(${monthly}, period * ${months}) - 1`,
    startFormat: isWeekly ? 'date' : 'period',
    endFormat: 'date',
    unit,
    firstDay: answers.start,
  };
}
