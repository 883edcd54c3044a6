// What index.ts says.
import type { Texts } from '../../locales/language';

export const courseCalendar: Texts = {
  en: 'Course calendar',
  ru: 'Календарь курса',
  zh: '开课日历',
  vi: 'Lịch khóa học',
};
export const courseCalendarPurpose: Texts = {
  en: 'For those who run a course with intakes: every date by one rule, who gets a seat, how many mentors, and how much of the money is still owed in lessons.',
  ru: 'Для тех, кто ведёт курс потоками: все даты по одному правилу, кому хватит мест, сколько нужно наставников и сколько денег ещё должны уроками.',
  zh: '面向分期开班的课程负责人：一条规则排出全部日期，名额与导师是否够用，多少学费尚未以授课兑现。',
  vi: 'Dành cho người mở khóa theo đợt: mọi ngày theo một quy tắc, ai có chỗ, cần bao nhiêu người hướng dẫn, bao nhiêu tiền còn nợ bằng bài học.',
};
export const courseCalendarInShort: Texts = {
  en: 'When intakes start, who gets a seat, what is owed',
  ru: 'Когда старты, кому хватит мест и что должны ученикам',
  zh: '何时开课、名额够不够、欠学员多少课',
  vi: 'Khi nào khai giảng, ai có chỗ, còn nợ bao nhiêu',
};
export const courseCalendarSearchedAs: Texts = {
  en: 'intake dates, cohort start, enrolment deadline, schedule, timetable, Gantt, holidays, seats, waiting list, mentors, deferred revenue, prepayments, instalments, refunds, first Monday',
  ru: 'старты потоков, календарь потоков, расписание, набор, дата старта, диаграмма Ганта, каникулы, места, лист ожидания, наставники, кураторы, предоплата, рассрочка, отложенная выручка, возвраты',
  zh: '开课日期, 开班, 排期, 课程表, 招生截止, 甘特图, 假期, 名额, 候补, 导师, 班主任, 预收款, 递延收入, 分期, 退费',
  vi: 'lịch khai giảng, thời khóa biểu, hạn đăng ký, biểu đồ Gantt, ngày nghỉ, số chỗ, danh sách chờ, người hướng dẫn, đặt cọc, doanh thu chưa thực hiện, trả góp, hoàn tiền',
};
