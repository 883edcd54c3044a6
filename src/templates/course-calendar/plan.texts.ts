// What plan.ts says.
import type { Texts } from '../../locales/language';

export const timeline: Texts = { en: 'Timeline', ru: 'Шкала времени', zh: '时间轴', vi: 'Dòng thời gian' };
export const planSheetPurpose: Texts = {
  en: 'All intakes side by side as bars; money paid, delivered and owed in every period',
  ru: 'Все потоки полосами рядом; деньги по периодам: оплачено, исполнено, должны',
  zh: '各期条形图并列；各期间已付、已交付与未交付金额',
  vi: 'Mọi đợt dạng thanh cạnh nhau; tiền đã trả, đã thực hiện và còn nợ từng kỳ',
};
export const intakesModuleNoEnrolmentBreak: Texts = {
  en: 'Intakes: module no., ○ enrolment, ‖ break',
  ru: 'Потоки: № модуля, ○ запись, ‖ перерыв',
  zh: '各期：模块序号，○ 招生，‖ 停课',
  vi: 'Các đợt: mô-đun số, ○ tuyển sinh, ‖ nghỉ',
};
export const money: Texts = { en: 'Money', ru: 'Деньги', zh: '资金', vi: 'Tiền' };
export const lessons: Texts = { en: 'Lessons', ru: 'Занятия', zh: '教学', vi: 'Bài học' };
export const weekNo: Texts = { en: 'week no.', ru: '№ недели', zh: '第几周', vi: 'tuần số' };
export const lessonWeeksSoFar: Texts = {
  en: 'Lesson weeks so far',
  ru: 'Учебных недель всего',
  zh: '累计教学周',
  vi: 'Số tuần học lũy kế',
};
export const weeks: Texts = { en: 'weeks', ru: 'недель', zh: '周', vi: 'tuần' };
export const fromFirstStartWithoutHolidays: Texts = {
  en: 'From the first start, without holidays',
  ru: 'От первого старта, без каникул',
  zh: '自首期开课起，不含假期',
  vi: 'Từ khai giảng đầu tiên, không tính nghỉ',
};
export const lessonsNote: Texts = {
  en: 'Week of the course that is reached',
  ru: 'До какой недели курса дошли',
  zh: '已达到的课程周次',
  vi: 'Tuần học đã tới',
};
export const learnersWhoStarted: Texts = {
  en: 'Learners who started',
  ru: 'Начали обучение',
  zh: '已开课学员',
  vi: 'Học viên đã bắt đầu',
};
export const soFar: Texts = { en: 'So far', ru: 'Всего', zh: '累计', vi: 'Lũy kế' };
export const paid: Texts = { en: 'Paid', ru: 'Оплачено', zh: '已付', vi: 'Đã trả' };
export const givenBack: Texts = { en: 'Given back', ru: 'Возвращено', zh: '已退还', vi: 'Đã hoàn lại' };
export const fees: Texts = { en: 'Fees', ru: 'Комиссии', zh: '手续费', vi: 'Phí' };
export const moneyThatComesIn: Texts = {
  en: 'Money that comes in',
  ru: 'Поступление денег',
  zh: '净流入',
  vi: 'Tiền thu về',
};
export const cashNote: Texts = {
  en: 'Paid − given back − fees',
  ru: 'Оплачено − возвращено − комиссии',
  zh: '已付 − 退还 − 手续费',
  vi: 'Đã trả − hoàn lại − phí',
};
export const delivered: Texts = { en: 'Delivered', ru: 'Исполнено', zh: '已交付', vi: 'Đã thực hiện' };
export const prepaymentsAndWhatFollowed: Texts = {
  en: 'Prepayments and what followed',
  ru: 'Предоплаты и всё, что после',
  zh: '预付款及后续付款',
  vi: 'Tiền cọc và các khoản sau',
};
export const givenBackSoFar: Texts = {
  en: 'Given back so far',
  ru: 'Возвращено всего',
  zh: '累计退还',
  vi: 'Đã hoàn lũy kế',
};
export const feesSoFar: Texts = { en: 'Fees so far', ru: 'Комиссии всего', zh: '累计手续费', vi: 'Phí lũy kế' };
export const feesSoFarNote: Texts = {
  en: 'On payments, and on instalments besides',
  ru: 'С платежей и сверх того с рассрочки',
  zh: '付款手续费加分期手续费',
  vi: 'Trên khoản trả, và thêm trên trả góp',
};
export const deliveredSoFarNote: Texts = {
  en: 'Lessons held, and what is kept of leavers',
  ru: 'Проведённые уроки и удержанное с ушедших',
  zh: '已授课及退出者留存',
  vi: 'Bài đã dạy và phần giữ lại của người nghỉ',
};
export const owedNote: Texts = {
  en: 'Paid for lessons not held yet',
  ru: 'Оплачено за непроведённые уроки',
  zh: '已付但尚未授课',
  vi: 'Đã trả cho bài chưa dạy',
};
export const toComeLabel: Texts = {
  en: 'Still to be paid by learners',
  ru: 'Ученики ещё должны',
  zh: '学员待付',
  vi: 'Học viên còn phải trả',
};
export const toComeNote: Texts = {
  en: 'Lessons held before they were paid',
  ru: 'Уроки прошли раньше оплаты',
  zh: '先授课后付款部分',
  vi: 'Bài dạy trước khi trả tiền',
};
export const ofMoneyYours: Texts = {
  en: 'Of the money, yours',
  ru: 'Из денег — ваши',
  zh: '可支配资金',
  vi: 'Phần tiền là của bạn',
};
export const ownMoneyNote: Texts = {
  en: 'Came in so far − owed: spend no more',
  ru: 'Поступило − должны: больше не тратьте',
  zh: '累计流入 − 欠学员：支出勿超',
  vi: 'Đã thu − còn nợ: đừng chi quá',
};
export const prepaymentsSoFar: Texts = {
  en: 'Prepayments so far',
  ru: 'Предоплат всего',
  zh: '累计预付',
  vi: 'Tiền cọc lũy kế',
};
export const prepaidSoFarNote: Texts = {
  en: 'In time before the closing, late on the start',
  ru: 'Вовремя — до закрытия, поздние — в день старта',
  zh: '按时者在截止前，迟报者在开课日',
  vi: 'Đúng hạn trước khi đóng, muộn vào ngày khai giảng',
};
export const prepaymentsGivenBack: Texts = {
  en: 'Prepayments given back',
  ru: 'Возвращено предоплат',
  zh: '退还预付款',
  vi: 'Tiền cọc hoàn lại',
};
export const returnedSoFarNote: Texts = {
  en: 'To those left without a place, on the last start',
  ru: 'Оставшимся без места, в день последнего старта',
  zh: '末期开课时退给无名额者',
  vi: 'Cho người không có chỗ, vào lần khai giảng cuối',
};
export const prepaymentsOfThoseNotStarted: Texts = {
  en: 'Prepayments of those not started',
  ru: 'Предоплаты ещё не начавших',
  zh: '未开课者预付款',
  vi: 'Tiền cọc của người chưa học',
};
export const paidSinceStartSoFar: Texts = {
  en: 'Paid since the start, so far',
  ru: 'Оплачено после старта, всего',
  zh: '开课后累计付款',
  vi: 'Trả từ khai giảng, lũy kế',
};
export const givenBackSoFarBlocks: Texts = {
  en: 'Given back, so far',
  ru: 'Возвращено, всего',
  zh: '累计退还',
  vi: 'Đã hoàn, lũy kế',
};
export const deliveredSoFar: Texts = {
  en: 'Delivered, so far',
  ru: 'Исполнено, всего',
  zh: '累计已交付',
  vi: 'Đã thực hiện, lũy kế',
};
export const owedToThoseWhoStudy: Texts = {
  en: 'Owed to those who study',
  ru: 'Должны тем, кто учится',
  zh: '欠在读学员',
  vi: 'Còn nợ người đang học',
};
export const stillToBePaid: Texts = { en: 'Still to be paid', ru: 'Ещё не оплачено', zh: '待付', vi: 'Còn phải trả' };
export const byIntakeRowNote: Texts = {
  en: 'Learners taken × one learner’s, by its week',
  ru: 'Принятые × на одного, по неделе курса',
  zh: '录取人数 × 单人金额（按周次）',
  vi: 'Người được nhận × một người, theo tuần',
};
