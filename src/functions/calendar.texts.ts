// What calendar.ts says.
import type { Texts } from '../locales/language';

export const intakeDateText: Texts = {
  en: 'Returns the start of the next course that can still be joined: the first Monday of a month.',
  ru: 'Возвращает дату ближайшего потока, на который ещё можно попасть: первый понедельник месяца.',
  zh: '返回仍可报名的下一期课程的开课日期：每月第一个星期一。',
  vi: 'Trả về ngày khai giảng gần nhất còn kịp tham gia: thứ Hai đầu tiên của tháng.',
};
export const intakeDateSearchedAs: Texts = {
  en: 'course start, intake, start date, next intake, cohort start, enrolment deadline, first Monday, course calendar, schedule',
  ru: 'старт потока, дата старта, набор, следующий поток, начало курса, дата начала, первый понедельник, календарь курсов, расписание',
  zh: '开课日期, 开班, 开班日期, 下一期, 报名截止, 招生, 每月第一个周一, 课程日历, 排期',
  vi: 'ngày khai giảng, khai giảng, khóa tiếp theo, hạn đăng ký, thứ hai đầu tiên, lịch khóa học, lịch khai giảng',
};
export const intakeDateMeaning: Texts = {
  en: 'A course starts on the first Monday of every month and is closed in the last days before it: with 7, who buys in the last week before a start, or on the day itself, joins the next one a month later. The last day to join is so closing_days + 1 days before the start. A range of dates gives a range of starts that lies as it does; a blank date stays empty. The result is a date serial: format the cell as a date.',
  ru: 'Поток начинается в первый понедельник каждого месяца и закрывается за несколько дней до начала: при 7 купивший в последнюю неделю перед стартом или в сам день старта попадает в следующий поток, через месяц. Последний день покупки — за closing_days + 1 дней до старта. Диапазон дат даёт такой же диапазон стартов; пустая дата остаётся пустой. Результат — число-дата: задайте ячейке формат даты.',
  zh: '课程在每月第一个星期一开课，开课前几天停止报名：取 7 时，在开课前最后一周或开课当天购买者，转入一个月后的下一期。因此最晚报名日是开课前 closing_days + 1 天。给出一列日期时，返回同方向的开课日期；空白日期保持为空。结果为日期序列号：请将单元格设为日期格式。',
  vi: 'Khóa học khai giảng vào thứ Hai đầu tiên của mỗi tháng và ngừng nhận trong những ngày cuối trước đó: với 7, ai mua trong tuần cuối trước khai giảng hoặc đúng ngày khai giảng sẽ vào khóa kế tiếp, một tháng sau. Ngày cuối còn kịp là closing_days + 1 ngày trước khai giảng. Một vùng ngày cho ra vùng ngày khai giảng cùng chiều; ngày để trống vẫn trống. Kết quả là số sê-ri ngày: hãy định dạng ô là ngày.',
};
export const intakeDate: Texts = {
  en: 'Date of the purchase; or a row or column of dates.',
  ru: 'Дата покупки либо строка или столбец дат.',
  zh: '购买日期；或一行、一列日期。',
  vi: 'Ngày mua; hoặc một hàng hay một cột các ngày.',
};
export const intakeDateClosingDays: Texts = {
  en: 'Days before a start on which it is closed. Blank or 0 = 7.',
  ru: 'За сколько дней до старта поток закрыт. Пусто или 0 — 7.',
  zh: '开课前停止报名的天数。留空或 0 表示 7。',
  vi: 'Số ngày ngừng nhận trước khai giảng. Để trống hoặc 0 = 7.',
};
export const intakeDateError: Texts = {
  en: 'A negative number of days, or a date beyond Excel’s calendar.',
  ru: 'Отрицательное число дней или дата за пределами календаря Excel.',
  zh: '天数为负，或日期超出 Excel 的日历范围。',
  vi: 'Số ngày âm, hoặc ngày vượt ngoài lịch của Excel.',
};
export const intakeDateExample: Texts = {
  en: 'Bought on Sunday, 24 May 2026: the course starts on Monday, 1 June.',
  ru: 'Куплено в воскресенье, 24 мая 2026 года: старт в понедельник, 1 июня.',
  zh: '2026 年 5 月 24 日（星期日）购买：6 月 1 日（星期一）开课。',
  vi: 'Mua Chủ nhật 24/5/2026: khai giảng thứ Hai 1/6.',
};
export const intakeDateExample2: Texts = {
  en: 'Bought in the last week before the start or on that day: it slips to 6 July.',
  ru: 'Куплено в последнюю неделю перед стартом или в сам день: перенос на 6 июля.',
  zh: '在开课前最后一周或当天购买：顺延至 7 月 6 日。',
  vi: 'Mua trong tuần cuối trước khai giảng hoặc đúng ngày đó: lùi sang 6/7.',
};
export const closedForThreeDaysOnly: Texts = {
  en: 'Closed for three days only.',
  ru: 'Закрыто лишь за три дня.',
  zh: '仅提前 3 天停止报名。',
  vi: 'Chỉ ngừng nhận trước ba ngày.',
};
export const calendar: Texts = {
  en: 'Calendar',
  ru: 'Календарь',
  zh: '日历',
  vi: 'Lịch',
};
