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

/** When intakes start and end, who gets a seat, and whose the money is until the lessons are held. */
export const courseCalendar = template({
  id: 'course-calendar',
  kind: 'model',
  version: 1,
  name: { en: 'Course calendar', ru: 'Календарь курса', zh: '开课日历', vi: 'Lịch khóa học' },
  purpose: {
    en: 'For those who run a course with intakes: every date by one rule, who gets a seat, how many mentors, and how much of the money is still owed in lessons.',
    ru: 'Для тех, кто ведёт курс потоками: все даты по одному правилу, кому хватит мест, сколько нужно наставников и сколько денег ещё должны уроками.',
    zh: '面向分期开班的课程负责人：一条规则排出全部日期，名额与导师是否够用，多少学费尚未以授课兑现。',
    vi: 'Dành cho người mở khóa theo đợt: mọi ngày theo một quy tắc, ai có chỗ, cần bao nhiêu người hướng dẫn, bao nhiêu tiền còn nợ bằng bài học.',
  },
  inShort: {
    en: 'When intakes start, who gets a seat, what is owed',
    ru: 'Когда старты, кому хватит мест и что должны ученикам',
    zh: '何时开课、名额够不够、欠学员多少课',
    vi: 'Khi nào khai giảng, ai có chỗ, còn nợ bao nhiêu',
  },
  group: 'product',
  startFor: [],
  searchedAs: {
    en: 'intake dates, cohort start, enrolment deadline, schedule, timetable, Gantt, holidays, seats, waiting list, mentors, deferred revenue, prepayments, instalments, refunds, first Monday',
    ru: 'старты потоков, календарь потоков, расписание, набор, дата старта, диаграмма Ганта, каникулы, места, лист ожидания, наставники, кураторы, предоплата, рассрочка, отложенная выручка, возвраты',
    zh: '开课日期, 开班, 排期, 课程表, 招生截止, 甘特图, 假期, 名额, 候补, 导师, 班主任, 预收款, 递延收入, 分期, 退费',
    vi: 'lịch khai giảng, thời khóa biểu, hạn đăng ký, biểu đồ Gantt, ngày nghỉ, số chỗ, danh sách chờ, người hướng dẫn, đặt cọc, doanh thu chưa thực hiện, trả góp, hoàn tiền',
  },
  sources: [
    'IFRS Foundation. IFRS 15 Revenue from Contracts with Customers, paragraphs 35 and 105–107 (revenue over time; contract liabilities).',
  ],
  questions,
  build: (answers) => {
    const course = courseOf(answers);
    return {
      title: answers.name,
      currency: { code: answers.currency, typical: course.price * answers.seats * course.intakes },
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
  const months = unit === 'quarter' ? '(1 + 1 + 1)' : '1';
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
