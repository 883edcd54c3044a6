// When things start.
import { lastSerial } from '../numerics/days';
import { nextPeriodStart, periodStart } from '../numerics/periods';
import { laidAs, laidSeries, optionalCount } from './arguments';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';

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
  text: {
    en: 'Returns the start of the next course that can still be joined: the first Monday of a month.',
    ru: 'Возвращает дату ближайшего потока, на который ещё можно попасть: первый понедельник месяца.',
    zh: '返回仍可报名的下一期课程的开课日期：每月第一个星期一。',
    vi: 'Trả về ngày khai giảng gần nhất còn kịp tham gia: thứ Hai đầu tiên của tháng.',
  },
  searchedAs: {
    en: 'course start, intake, start date, next intake, cohort start, enrolment deadline, first Monday, course calendar, schedule',
    ru: 'старт потока, дата старта, набор, следующий поток, начало курса, дата начала, первый понедельник, календарь курсов, расписание',
    zh: '开课日期, 开班, 开班日期, 下一期, 报名截止, 招生, 每月第一个周一, 课程日历, 排期',
    vi: 'ngày khai giảng, khai giảng, khóa tiếp theo, hạn đăng ký, thứ hai đầu tiên, lịch khóa học, lịch khai giảng',
  },
  meaning: {
    en: 'A course starts on the first Monday of every month and is closed in the last days before it: with 7, who buys in the last week before a start, or on the day itself, joins the next one a month later. The last day to join is so closing_days + 1 days before the start. A range of dates gives a range of starts that lies as it does; a blank date stays empty. The result is a date serial: format the cell as a date.',
    ru: 'Поток начинается в первый понедельник каждого месяца и закрывается за несколько дней до начала: при 7 купивший в последнюю неделю перед стартом или в сам день старта попадает в следующий поток, через месяц. Последний день покупки — за closing_days + 1 дней до старта. Диапазон дат даёт такой же диапазон стартов; пустая дата остаётся пустой. Результат — число-дата: задайте ячейке формат даты.',
    zh: '课程在每月第一个星期一开课，开课前几天停止报名：取 7 时，在开课前最后一周或开课当天购买者，转入一个月后的下一期。因此最晚报名日是开课前 closing_days + 1 天。给出一列日期时，返回同方向的开课日期；空白日期保持为空。结果为日期序列号：请将单元格设为日期格式。',
    vi: 'Khóa học khai giảng vào thứ Hai đầu tiên của mỗi tháng và ngừng nhận trong những ngày cuối trước đó: với 7, ai mua trong tuần cuối trước khai giảng hoặc đúng ngày khai giảng sẽ vào khóa kế tiếp, một tháng sau. Ngày cuối còn kịp là closing_days + 1 ngày trước khai giảng. Một vùng ngày cho ra vùng ngày khai giảng cùng chiều; ngày để trống vẫn trống. Kết quả là số sê-ri ngày: hãy định dạng ô là ngày.',
  },
  equations: ['INTAKE_DATE = the earliest first Monday of a month with date < start − closing_days'],
  parameters: {
    date: laidSeries({
      en: 'Date of the purchase; or a row or column of dates.',
      ru: 'Дата покупки либо строка или столбец дат.',
      zh: '购买日期；或一行、一列日期。',
      vi: 'Ngày mua; hoặc một hàng hay một cột các ngày.',
    }),
    closing_days: optionalCount(
      {
        en: 'Days before a start on which it is closed. Blank or 0 = 7.',
        ru: 'За сколько дней до старта поток закрыт. Пусто или 0 — 7.',
        zh: '开课前停止报名的天数。留空或 0 表示 7。',
        vi: 'Số ngày ngừng nhận trước khai giảng. Để trống hoặc 0 = 7.',
      },
      7,
    ),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#NUM!',
      text: {
        en: 'A negative number of days, or a date beyond Excel’s calendar.',
        ru: 'Отрицательное число дней или дата за пределами календаря Excel.',
        zh: '天数为负，或日期超出 Excel 的日历范围。',
        vi: 'Số ngày âm, hoặc ngày vượt ngoài lịch của Excel.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.INTAKE_DATE(46166)',
      args: [46166],
      result: [[46174]],
      text: {
        en: 'Bought on Sunday, 24 May 2026: the course starts on Monday, 1 June.',
        ru: 'Куплено в воскресенье, 24 мая 2026 года: старт в понедельник, 1 июня.',
        zh: '2026 年 5 月 24 日（星期日）购买：6 月 1 日（星期一）开课。',
        vi: 'Mua Chủ nhật 24/5/2026: khai giảng thứ Hai 1/6.',
      },
    },
    {
      formula: '=PLAN.INTAKE_DATE({46167;46174})',
      args: [[[46167], [46174]]],
      result: [[46209], [46209]],
      text: {
        en: 'Bought in the last week before the start or on that day: it slips to 6 July.',
        ru: 'Куплено в последнюю неделю перед стартом или в сам день: перенос на 6 июля.',
        zh: '在开课前最后一周或当天购买：顺延至 7 月 6 日。',
        vi: 'Mua trong tuần cuối trước khai giảng hoặc đúng ngày đó: lùi sang 6/7.',
      },
    },
    {
      formula: '=PLAN.INTAKE_DATE(46167, 3)',
      args: [46167, 3],
      result: [[46174]],
      text: {
        en: 'Closed for three days only.',
        ru: 'Закрыто лишь за три дня.',
        zh: '仅提前 3 天停止报名。',
        vi: 'Chỉ ngừng nhận trước ba ngày.',
      },
    },
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

export const calendar: Family = {
  id: 'calendar',
  text: {
    en: 'Calendar',
    ru: 'Календарь',
    zh: '日历',
    vi: 'Lịch',
  },
  functions: [intakeDate],
};
