// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const inputs: Texts = { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' };
export const inputsPurpose: Texts = {
  en: 'Start rule, modules, holidays, bookings, price and instalments',
  ru: 'Правило старта, модули, каникулы, записи, цена и рассрочка',
  zh: '开课规则、模块、假期、报名、价格与分期',
  vi: 'Quy tắc khai giảng, mô-đun, ngày nghỉ, đăng ký, giá và trả góp',
};
export const whenIntakesStart: Texts = {
  en: 'When intakes start',
  ru: 'Когда стартуют потоки',
  zh: '开课规则',
  vi: 'Quy tắc khai giảng',
};
export const seatsAndMentors: Texts = {
  en: 'Seats and mentors',
  ru: 'Места и наставники',
  zh: '名额与导师',
  vi: 'Chỗ học và người hướng dẫn',
};
export const howLearnersPay: Texts = {
  en: 'How learners pay',
  ru: 'Как платят ученики',
  zh: '付款方式',
  vi: 'Học viên trả tiền thế nào',
};
export const aboutCalendar: Texts = { en: 'About the calendar', ru: 'О календаре', zh: '日历信息', vi: 'Về lịch này' };
export const asOf: Texts = { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' };
export const asOfNote: Texts = {
  en: 'The next start and what is owed are shown for this day; change it every week.',
  ru: 'На этот день показаны ближайший старт и обязательства; меняйте каждую неделю.',
  zh: '下一次开课与未交付款按该日显示，每周更新。',
  vi: 'Ngày khai giảng tới và số còn nợ tính theo ngày này; đổi mỗi tuần.',
};
export const bookings: Texts = { en: 'Bookings', ru: 'Записи', zh: '报名', vi: 'Đăng ký' };
export const bookedInTime: Texts = {
  en: 'Booked in time',
  ru: 'Записались вовремя',
  zh: '按时报名',
  vi: 'Đăng ký đúng hạn',
};
export const bookingsNote: Texts = {
  en: 'Who paid before enrolment closed: counted, or from the sales plan.',
  ru: 'Кто оплатил до закрытия записи: факт или из плана продаж.',
  zh: '报名截止前付费的人数：实际数或来自销售计划。',
  vi: 'Trả tiền trước khi hết hạn: thực tế hoặc từ kế hoạch bán hàng.',
};
export const bookedTooLate: Texts = {
  en: 'Booked too late',
  ru: 'Записались поздно',
  zh: '截止后报名',
  vi: 'Đăng ký muộn',
};
export const lateNote: Texts = {
  en: 'Who paid in the closing days: they join the next intake.',
  ru: 'Кто оплатил в дни закрытия: идут в следующий поток.',
  zh: '截止后付费的人数：转入下一期。',
  vi: 'Trả tiền trong những ngày đã đóng: vào đợt kế tiếp.',
};
export const seatsIfOther: Texts = {
  en: 'Seats, if other',
  ru: 'Мест, если иначе',
  zh: '特定名额',
  vi: 'Số chỗ nếu khác',
};
export const blankAsManyAsUsual: Texts = {
  en: 'Blank: as many as usual.',
  ru: 'Пусто — как обычно.',
  zh: '留空则按常规名额。',
  vi: 'Để trống: như thường lệ.',
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
export const n1To5: Texts = { en: '1 to 5', ru: 'от 1 до 5', zh: '1 至 5', vi: '1 đến 5' };
export const courseWeekNote: Texts = {
  en: '1 is the first such weekday of each month, 5 the last.',
  ru: '1 — первый такой день недели в месяце, 5 — последний.',
  zh: '1 为当月第一个（如首个周一），5 为最后一个。',
  vi: '1 là ngày thứ đó đầu tiên của tháng, 5 là cuối cùng.',
};
export const fromStartToStart: Texts = {
  en: 'From start to start',
  ru: 'От старта до старта',
  zh: '开课间隔',
  vi: 'Khoảng cách khai giảng',
};
export const months: Texts = { en: 'months', ru: 'мес.', zh: '个月', vi: 'tháng' };
export const n1IntakeEveryMonth: Texts = {
  en: '1: an intake every month.',
  ru: '1 — поток каждый месяц.',
  zh: '1 表示每月一期。',
  vi: '1: mỗi tháng một đợt.',
};
export const closingDaysNote: Texts = {
  en: 'Those who buy in these days join the next intake.',
  ru: 'Купившие в эти последние дни попадают в следующий поток.',
  zh: '在最后这几天购买者转入下一期。',
  vi: 'Ai mua trong những ngày cuối này sẽ vào đợt kế tiếp.',
};
export const modules: Texts = { en: 'Modules', ru: 'Модули', zh: '模块', vi: 'Các mô-đun' };
export const length: Texts = { en: 'Length', ru: 'Длина', zh: '时长', vi: 'Độ dài' };
export const weeksNote: Texts = {
  en: 'One week is one step of the course.',
  ru: 'Одна неделя — один шаг курса.',
  zh: '一周为课程的一步。',
  vi: 'Một tuần là một bước của khóa học.',
};
export const holidaysTitle: Texts = {
  en: 'Holidays: a week whose first day is in one is not held, and all that follows moves on',
  ru: 'Каникулы: неделя, чей первый день попал на них, не проводится, всё дальнейшее сдвигается',
  zh: '假期：首日落在假期内的教学周停课，其后顺延',
  vi: 'Ngày nghỉ: tuần có ngày đầu rơi vào kỳ nghỉ thì không học, phần sau lùi lại',
};
export const what: Texts = { en: 'What', ru: 'Что', zh: '名称', vi: 'Tên' };
export const forReaders: Texts = { en: 'For readers.', ru: 'Для читающих.', zh: '便于阅读。', vi: 'Để dễ đọc.' };
export const firstDay: Texts = { en: 'First day', ru: 'Первый день', zh: '首日', vi: 'Ngày đầu' };
export const firstFreeDay: Texts = {
  en: 'First free day.',
  ru: 'Первый день отдыха.',
  zh: '放假首日。',
  vi: 'Ngày nghỉ đầu tiên.',
};
export const lastDay: Texts = { en: 'Last day', ru: 'Последний день', zh: '末日', vi: 'Ngày cuối' };
export const untilNote: Texts = {
  en: 'Last free day; of one day the same.',
  ru: 'Последний день; если он один — тот же.',
  zh: '放假末日；仅一天则同首日。',
  vi: 'Ngày nghỉ cuối; nghỉ một ngày thì như ngày đầu.',
};
export const seatsInIntake: Texts = {
  en: 'Seats in an intake',
  ru: 'Мест в потоке',
  zh: '每期名额',
  vi: 'Số chỗ mỗi đợt',
};
export const seatsNote: Texts = {
  en: 'Those who do not fit wait for the next intake.',
  ru: 'Кому не хватило места, ждёт следующего потока.',
  zh: '名额不足者候补至下一期。',
  vi: 'Ai không đủ chỗ sẽ chờ đợt sau.',
};
export const learnersInGroup: Texts = {
  en: 'Learners in a group',
  ru: 'Учеников в группе',
  zh: '每组学员',
  vi: 'Học viên mỗi nhóm',
};
export const groupSizeNote: Texts = {
  en: 'At most; an intake is split into groups.',
  ru: 'Не больше; поток делится на группы.',
  zh: '上限；每期分成若干小组。',
  vi: 'Tối đa; mỗi đợt chia thành các nhóm.',
};
export const groupsOfOneMentor: Texts = {
  en: 'Groups of one mentor',
  ru: 'Групп у наставника',
  zh: '每位导师带组数',
  vi: 'Nhóm mỗi người hướng dẫn',
};
export const groups: Texts = { en: 'groups', ru: 'групп', zh: '组', vi: 'nhóm' };
export const groupsPerMentorNote: Texts = {
  en: 'That a mentor can lead at the same time.',
  ru: 'Сколько наставник ведёт одновременно.',
  zh: '一位导师可同时带的小组数。',
  vi: 'Số nhóm một người dẫn cùng lúc.',
};
export const mentorsYouHave: Texts = {
  en: 'Mentors you have',
  ru: 'Наставников сейчас',
  zh: '现有导师',
  vi: 'Người hướng dẫn hiện có',
};
export const mentorsNote: Texts = {
  en: 'Weeks that need more are marked.',
  ru: 'Недели, где нужно больше, выделяются.',
  zh: '需求超出的周会标出。',
  vi: 'Tuần cần nhiều hơn sẽ được đánh dấu.',
};
export const priceOfCourse: Texts = { en: 'Price of the course', ru: 'Цена курса', zh: '课程价格', vi: 'Giá khóa học' };
export const whatLearnerPaysInAll: Texts = {
  en: 'What a learner pays in all.',
  ru: 'Сколько ученик платит всего.',
  zh: '每位学员应付总额。',
  vi: 'Tổng số tiền một học viên trả.',
};
export const bookedBeforeClosing: Texts = {
  en: 'Booked before the closing',
  ru: 'Записались до закрытия записи',
  zh: '平均提前报名',
  vi: 'Đăng ký trước hạn chót',
};
export const onAverageWhenPrepaymentComes: Texts = {
  en: 'On average: when the prepayment comes.',
  ru: 'В среднем: когда приходит предоплата.',
  zh: '平均天数，即预付款到账时间。',
  vi: 'Trung bình: lúc tiền đặt cọc về.',
};
export const percentOfLearners: Texts = { en: '% of learners', ru: '% учеников', zh: '占学员 %', vi: '% học viên' };
export const instalmentShareNote: Texts = {
  en: 'The others pay it all when the course starts.',
  ru: 'Остальные доплачивают всё к старту.',
  zh: '其余学员在开课时付清。',
  vi: 'Số còn lại trả hết khi khai giảng.',
};
export const parts: Texts = { en: 'parts', ru: 'частей', zh: '期', vi: 'kỳ' };
export const instalmentsNote: Texts = {
  en: 'Equal parts, the first when the course starts.',
  ru: 'Равные части, первая — на старте.',
  zh: '等额，首期在开课时支付。',
  vi: 'Chia đều, kỳ đầu khi khai giảng.',
};
export const fromPartToPart: Texts = {
  en: 'From part to part',
  ru: 'Между платежами',
  zh: '分期间隔',
  vi: 'Giữa hai kỳ trả',
};
export const instalmentWeeksNote: Texts = {
  en: 'Weeks of the course between two parts.',
  ru: 'Недель курса между двумя платежами.',
  zh: '两期付款之间的教学周数。',
  vi: 'Số tuần học giữa hai kỳ trả.',
};
export const feeOnInstalments: Texts = {
  en: 'Fee on instalments',
  ru: 'Комиссия за рассрочку',
  zh: '分期手续费',
  vi: 'Phí trả góp',
};
export const instalmentFeeNote: Texts = {
  en: 'Share of each part that the bank keeps, besides the payment fee.',
  ru: 'Доля каждой части, которую берёт банк сверх комиссии за платёж.',
  zh: '银行从每期中收取的比例，支付手续费之外另计。',
  vi: 'Phần ngân hàng giữ trên mỗi kỳ, ngoài phí thanh toán.',
};
export const refunds: Texts = { en: 'Refunds', ru: 'Возвраты', zh: '退款率', vi: 'Hoàn tiền' };
export const refundRateNote: Texts = {
  en: 'Those who leave and want their money back; when and how much is set below.',
  ru: 'Кто уходит и просит деньги назад; когда и сколько получает — ниже.',
  zh: '中途退出并要求退款者；何时、退多少见下表。',
  vi: 'Người bỏ học và đòi tiền lại; khi nào và được bao nhiêu ở bảng dưới.',
};
export const beforeStart: Texts = { en: 'Before the start', ru: 'До старта', zh: '开课前', vi: 'Trước khai giảng' };
export const refundsByWeek: Texts = {
  en: 'Refunds by week',
  ru: 'Возвраты по неделям',
  zh: '按周退款规则',
  vi: 'Hoàn tiền theo tuần',
};
export const whoLeaves: Texts = { en: 'Who leaves', ru: 'Кто уходит', zh: '退出时间', vi: 'Thời điểm nghỉ' };
export const leaveThen: Texts = { en: 'Leave then', ru: 'Уходят тогда', zh: '退出者占比', vi: 'Nghỉ lúc đó' };
export const percentOfLeavers: Texts = { en: '% of leavers', ru: '% ушедших', zh: '占退出者 %', vi: '% người nghỉ' };
export const shareNote: Texts = {
  en: 'Together 100%.',
  ru: 'Вместе 100 %.',
  zh: '合计 100%。',
  vi: 'Tổng là 100%.',
};
export const getBack: Texts = { en: 'Get back', ru: 'Получают назад', zh: '退还比例', vi: 'Được hoàn' };
export const percentOfWhatTheyPaid: Texts = {
  en: '% of what they paid',
  ru: '% от оплаченного',
  zh: '占已付 %',
  vi: '% đã trả',
};
export const byYourRefundTerms: Texts = {
  en: 'By your refund terms.',
  ru: 'По вашим условиям возврата.',
  zh: '按贵方退费条款。',
  vi: 'Theo điều khoản hoàn tiền.',
};
export const early: Texts = { en: 'Early', ru: 'Заранее', zh: '提前', vi: 'Sớm' };
export const onLastDayBeforeClosing: Texts = {
  en: 'On the last day before the closing',
  ru: 'В последний день записи',
  zh: '截止前最后一天',
  vi: 'Ngày cuối trước khi đóng',
};
export const inLastWeekBeforeStart: Texts = {
  en: 'In the last week before the start',
  ru: 'В последнюю неделю перед стартом',
  zh: '开课前最后一周',
  vi: 'Trong tuần cuối trước khai giảng',
};
export const purchasesTitle: Texts = {
  en: 'Which start do they get? Type a day of purchase, read Calendar',
  ru: 'В какой поток попадут? Введите день покупки, ответ — на листе «Календарь»',
  zh: '能赶上哪一期？输入购买日，结果见“日历”表',
  vi: 'Vào đợt nào? Nhập ngày mua, xem trang Lịch',
};
export const who: Texts = { en: 'Who', ru: 'Кто', zh: '购买者', vi: 'Ai' };
export const nameOrNote: Texts = {
  en: 'A name or a note.',
  ru: 'Имя или заметка.',
  zh: '姓名或备注。',
  vi: 'Tên hoặc ghi chú.',
};
export const boughtOn: Texts = { en: 'Bought on', ru: 'Куплено', zh: '购买日', vi: 'Ngày mua' };
export const dayOfPayment: Texts = {
  en: 'The day of payment.',
  ru: 'День оплаты.',
  zh: '付款日。',
  vi: 'Ngày trả tiền.',
};
