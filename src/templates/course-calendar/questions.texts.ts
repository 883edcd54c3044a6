// What questions.ts says.
import type { Texts } from '../../locales/language';

export const monday: Texts = { en: 'Monday', ru: 'Понедельник', zh: '星期一', vi: 'Thứ Hai' };
export const tuesday: Texts = { en: 'Tuesday', ru: 'Вторник', zh: '星期二', vi: 'Thứ Ba' };
export const wednesday: Texts = { en: 'Wednesday', ru: 'Среда', zh: '星期三', vi: 'Thứ Tư' };
export const thursday: Texts = { en: 'Thursday', ru: 'Четверг', zh: '星期四', vi: 'Thứ Năm' };
export const friday: Texts = { en: 'Friday', ru: 'Пятница', zh: '星期五', vi: 'Thứ Sáu' };
export const saturday: Texts = { en: 'Saturday', ru: 'Суббота', zh: '星期六', vi: 'Thứ Bảy' };
export const sunday: Texts = { en: 'Sunday', ru: 'Воскресенье', zh: '星期日', vi: 'Chủ nhật' };
export const firstOfMonth: Texts = {
  en: 'First of the month',
  ru: 'Первый в месяце',
  zh: '当月第一个',
  vi: 'Lần 1 trong tháng',
};
export const secondOfMonth: Texts = {
  en: 'Second of the month',
  ru: 'Второй в месяце',
  zh: '当月第二个',
  vi: 'Lần 2 trong tháng',
};
export const thirdOfMonth: Texts = {
  en: 'Third of the month',
  ru: 'Третий в месяце',
  zh: '当月第三个',
  vi: 'Lần 3 trong tháng',
};
export const fourthOfMonth: Texts = {
  en: 'Fourth of the month',
  ru: 'Четвёртый в месяце',
  zh: '当月第四个',
  vi: 'Lần 4 trong tháng',
};
export const lastOfMonth: Texts = {
  en: 'Last of the month',
  ru: 'Последний в месяце',
  zh: '当月最后一个',
  vi: 'Lần cuối trong tháng',
};
export const everyMonth: Texts = { en: 'Every month', ru: 'Каждый месяц', zh: '每月', vi: 'Mỗi tháng' };
export const everyTwoMonths: Texts = {
  en: 'Every two months',
  ru: 'Раз в два месяца',
  zh: '每两个月',
  vi: 'Hai tháng một lần',
};
export const everyThreeMonths: Texts = {
  en: 'Every three months',
  ru: 'Раз в три месяца',
  zh: '每三个月',
  vi: 'Ba tháng một lần',
};
export const courseCalendar: Texts = {
  en: 'Course calendar',
  ru: 'Календарь курса',
  zh: '开课日历',
  vi: 'Lịch khóa học',
};
export const courseAndIntakes: Texts = {
  en: 'Course and intakes',
  ru: 'Курс и потоки',
  zh: '课程与班期',
  vi: 'Khóa học và các đợt',
};
export const course: Texts = { en: 'Course', ru: 'Курс', zh: '课程', vi: 'Khóa học' };
export const productsHint: Texts = {
  en: 'The course and its price for one learner.',
  ru: 'Курс и его цена для одного ученика.',
  zh: '课程名称与每位学员的价格。',
  vi: 'Khóa học và giá cho một học viên.',
};
export const modulesAndTheirWeeks: Texts = {
  en: 'Modules and their weeks',
  ru: 'Модули и недели',
  zh: '模块与周数',
  vi: 'Mô-đun và số tuần',
};
export const modulesHint: Texts = {
  en: 'In the order in which they are studied; 1 to 12, each of 1 to 8 weeks.',
  ru: 'В порядке прохождения; от 1 до 12, в каждом от 1 до 8 недель.',
  zh: '按学习顺序填写，1 至 12 个，每个 1 至 8 周。',
  vi: 'Theo thứ tự học; từ 1 đến 12 mô-đun, mỗi mô-đun 1 đến 8 tuần.',
};
export const name: Texts = { en: 'Name', ru: 'Название', zh: '名称', vi: 'Tên' };
export const weeks: Texts = { en: 'Weeks', ru: 'Недель', zh: '周数', vi: 'Số tuần' };
export const seatsInIntake: Texts = {
  en: 'Seats in an intake',
  ru: 'Мест в потоке',
  zh: '每期名额',
  vi: 'Số chỗ mỗi đợt',
};
export const seatsHint: Texts = {
  en: 'Those who do not fit wait for the next intake.',
  ru: 'Кому не хватило места, ждёт следующего потока.',
  zh: '名额不足者候补至下一期。',
  vi: 'Ai không đủ chỗ sẽ chờ đợt sau.',
};
export const instalments: Texts = {
  en: 'Instalments',
  ru: 'Платежей в рассрочке',
  zh: '分期期数',
  vi: 'Số kỳ trả góp',
};
export const instalmentsHint: Texts = {
  en: 'Parts for those who do not pay at once; 1 to 12.',
  ru: 'На сколько частей делится оплата у тех, кто платит не сразу; от 1 до 12.',
  zh: '不一次付清者分几期付款，1 至 12。',
  vi: 'Số lần trả của người không trả một lần; từ 1 đến 12.',
};
export const whenItStarts: Texts = {
  en: 'When it starts',
  ru: 'Когда старт',
  zh: '何时开课',
  vi: 'Khi nào khai giảng',
};
export const firstIntakeInMonthOf: Texts = {
  en: 'First intake in the month of',
  ru: 'Первый поток — в месяце',
  zh: '首期所在月份',
  vi: 'Đợt đầu trong tháng',
};
export const anyDayOfThatMonth: Texts = {
  en: 'Any day of that month.',
  ru: 'Любой день этого месяца.',
  zh: '该月任意一天。',
  vi: 'Một ngày bất kỳ trong tháng đó.',
};
export const weekdayOfStart: Texts = {
  en: 'Weekday of the start',
  ru: 'День недели старта',
  zh: '开课星期',
  vi: 'Thứ khai giảng',
};
export const courseWeekdayHint: Texts = {
  en: 'Lessons begin on this day; each week of the course too.',
  ru: 'В этот день начинается курс и каждая его неделя.',
  zh: '开课日，也是课程每周的第一天。',
  vi: 'Ngày khai giảng, cũng là ngày đầu mỗi tuần học.',
};
export const whichOne: Texts = { en: 'Which one', ru: 'Какой по счёту', zh: '第几个', vi: 'Lần thứ mấy' };
export const courseWeekHint: Texts = {
  en: 'Such a weekday of the month, counted from its first day.',
  ru: 'Какой из таких дней месяца, считая с первого числа.',
  zh: '如当月第一个周一。',
  vi: 'Lần thứ mấy của thứ đó trong tháng.',
};
export const intakesStart: Texts = { en: 'Intakes start', ru: 'Потоки стартуют', zh: '开课频率', vi: 'Khai giảng' };
export const monthsBetweenHint: Texts = {
  en: 'How far one start is from the next.',
  ru: 'Как часто бывают старты.',
  zh: '两期之间的间隔。',
  vi: 'Khoảng cách giữa hai lần khai giảng.',
};
export const closedBeforeStartDays: Texts = {
  en: 'Closed before a start, days',
  ru: 'Запись закрыта до старта, дней',
  zh: '开课前截止天数',
  vi: 'Ngừng nhận trước khai giảng (ngày)',
};
export const closingDaysHint: Texts = {
  en: 'Those who buy in these days join the next intake.',
  ru: 'Купившие в эти последние дни попадают в следующий поток.',
  zh: '在最后这几天购买者转入下一期。',
  vi: 'Ai mua trong những ngày cuối này sẽ vào đợt kế tiếp.',
};
export const numberOfIntakes: Texts = {
  en: 'Number of intakes',
  ru: 'Число потоков',
  zh: '班期数',
  vi: 'Số đợt khai giảng',
};
export const intakesHint: Texts = {
  en: '1 to 24. A calendar of up to about a year is shown by weeks, a longer one by months or quarters.',
  ru: 'От 1 до 24. Календарь примерно до года показан по неделям, более длинный — по месяцам или кварталам.',
  zh: '1 至 24。约一年以内按周显示，更长则按月或季度显示。',
  vi: 'Từ 1 đến 24. Lịch trong khoảng một năm hiện theo tuần, dài hơn thì theo tháng hoặc quý.',
};
