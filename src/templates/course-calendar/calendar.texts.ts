// What calendar.ts says.
import type { Texts } from '../../locales/language';

export const calendar: Texts = { en: 'Calendar', ru: 'Календарь', zh: '日历', vi: 'Lịch' };
export const calendarSheetPurpose: Texts = {
  en: 'Dates of every intake, who gets a seat, mentors, what is owed to learners',
  ru: 'Даты каждого потока, кому хватает мест, наставники, обязательства перед учениками',
  zh: '各期日期、名额分配、导师、欠学员的未交付款',
  vi: 'Ngày của từng đợt, ai có chỗ, người hướng dẫn, số còn nợ học viên',
};
export const peopleByIntake: Texts = {
  en: 'People by intake',
  ru: 'Люди по потокам',
  zh: '各期人数',
  vi: 'Số người theo đợt',
};
export const taken: Texts = { en: 'Taken', ru: 'Приняты', zh: '录取', vi: 'Được nhận' };
export const waiting: Texts = { en: 'Waiting', ru: 'Ждут места', zh: '候补', vi: 'Chờ chỗ' };
export const movedOn: Texts = { en: 'Moved on', ru: 'Перенесены', zh: '顺延', vi: 'Chuyển đợt sau' };
export const moneyChartTitle: Texts = {
  en: 'Money three ways: paid, delivered, owed',
  ru: 'Деньги: оплачено, исполнено, должны',
  zh: '资金三线：已付、已交付、未交付',
  vi: 'Ba cách nhìn tiền: đã trả, đã thực hiện, còn nợ',
};
export const periodFrom: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
export const mentorsByWeek: Texts = {
  en: 'Mentors by week',
  ru: 'Наставники по неделям',
  zh: '每周导师',
  vi: 'Người hướng dẫn theo tuần',
};
export const weekFromFirstStart: Texts = {
  en: 'Week from the first start',
  ru: 'Неделя от первого старта',
  zh: '首期开课后第几周',
  vi: 'Tuần kể từ khai giảng đầu',
};
export const needed: Texts = { en: 'Needed', ru: 'Нужно', zh: '需要', vi: 'Cần' };
export const youHave: Texts = { en: 'You have', ru: 'Есть', zh: '现有', vi: 'Hiện có' };
export const atGlance: Texts = { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' };
export const nextStart: Texts = { en: 'Next start', ru: 'Ближайший старт', zh: '下一次开课', vi: 'Khai giảng tới' };
export const nextStartUnit: Texts = {
  en: 'on or after the day of Inputs',
  ru: 'не раньше даты отчёта',
  zh: '自输入表日期起',
  vi: 'từ ngày ở trang nhập',
};
export const freeSeatsInIt: Texts = {
  en: 'Free seats in it',
  ru: 'Свободных мест в нём',
  zh: '该期剩余名额',
  vi: 'Chỗ còn trống đợt đó',
};
export const freeSeatsOfNextStart: Texts = {
  en: 'Free seats of the next start',
  ru: 'Свободных мест в ближайшем потоке',
  zh: '下一期剩余名额',
  vi: 'Chỗ trống của đợt khai giảng tới',
};
export const learnersTaken: Texts = {
  en: 'Learners taken',
  ru: 'Принято учеников',
  zh: '录取学员',
  vi: 'Học viên được nhận',
};
export const leftWithoutPlace: Texts = {
  en: 'Left without a place',
  ru: 'Остались без места',
  zh: '无名额者',
  vi: 'Không có chỗ',
};
export const owedToLearnersNow: Texts = {
  en: 'Owed to learners now',
  ru: 'Должны ученикам сейчас',
  zh: '当前未交付款',
  vi: 'Đang nợ học viên',
};
export const mostOwedAtOnce: Texts = {
  en: 'Most owed at once',
  ru: 'Должны, максимум',
  zh: '未交付款峰值',
  vi: 'Mức nợ cao nhất',
};
export const mentorsNeededAtMost: Texts = {
  en: 'Mentors needed at most',
  ru: 'Наставников нужно, максимум',
  zh: '导师需求峰值',
  vi: 'Số người hướng dẫn tối đa',
};
export const weeksWithTooFew: Texts = {
  en: 'Weeks with too few',
  ru: 'Недель с нехваткой',
  zh: '导师不足周数',
  vi: 'Số tuần thiếu người',
};
export const weeks: Texts = { en: 'weeks', ru: 'недель', zh: '周', vi: 'tuần' };
export const datesTitle: Texts = {
  en: 'Dates: a start that holidays moved is coloured; “–” is beyond this calendar',
  ru: 'Даты: выделен старт, сдвинутый каникулами; «–» — дальше этого календаря',
  zh: '日期：因假期顺延的开课日标色；“–”超出本日历',
  vi: 'Các ngày: tô màu khai giảng bị dời vì nghỉ lễ; “–” là ngoài lịch này',
};
export const lastDayToBuy: Texts = {
  en: 'Last day to buy',
  ru: 'Последний день покупки',
  zh: '最后购买日',
  vi: 'Ngày mua cuối cùng',
};
export const start: Texts = { en: 'Start', ru: 'Старт', zh: '开课', vi: 'Khai giảng' };
export const movedBy: Texts = { en: 'Moved by', ru: 'Сдвиг', zh: '顺延', vi: 'Dời' };
export const lastDay: Texts = { en: 'Last day', ru: 'Последний день', zh: '结课日', vi: 'Ngày kết thúc' };
export const weeksOff: Texts = { en: 'Weeks off', ru: 'Недель перерыва', zh: '停课周数', vi: 'Tuần nghỉ' };
export const peopleTitle: Texts = {
  en: 'Seats: who came is taken, waits or moved on',
  ru: 'Места: кто пришёл — принят, ждёт или перенесён',
  zh: '名额：报名者或录取、或候补、或顺延',
  vi: 'Chỗ học: người đến được nhận, chờ hoặc chuyển đợt',
};
export const fromIntakeBefore: Texts = {
  en: 'From the intake before',
  ru: 'Из прошлого потока',
  zh: '上期转入',
  vi: 'Từ đợt trước',
};
export const bookedInTime: Texts = {
  en: 'Booked in time',
  ru: 'Записались вовремя',
  zh: '按时报名',
  vi: 'Đăng ký đúng hạn',
};
export const bookedTooLate: Texts = {
  en: 'Booked too late',
  ru: 'Записались поздно',
  zh: '截止后报名',
  vi: 'Đăng ký muộn',
};
export const seats: Texts = { en: 'Seats', ru: 'Мест', zh: '名额', vi: 'Số chỗ' };
export const freeSeats: Texts = { en: 'Free seats', ru: 'Свободно мест', zh: '剩余名额', vi: 'Còn trống' };
export const seatsFilled: Texts = { en: 'Seats filled', ru: 'Заполнено', zh: '满员率', vi: 'Tỷ lệ lấp đầy' };
export const groups: Texts = { en: 'Groups', ru: 'Групп', zh: '小组', vi: 'Nhóm' };
export const groupsUnit: Texts = { en: 'groups', ru: 'групп', zh: '组', vi: 'nhóm' };
export const whichStartTheyGet: Texts = {
  en: 'Which start they get',
  ru: 'В какой поток попадают',
  zh: '能赶上哪一期',
  vi: 'Vào đợt nào',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const who: Texts = { en: 'Who', ru: 'Кто', zh: '购买者', vi: 'Ai' };
export const boughtOn: Texts = { en: 'Bought on', ru: 'Куплено', zh: '购买日', vi: 'Ngày mua' };
export const intakeNo: Texts = { en: 'Intake no.', ru: '№ потока', zh: '期次', vi: 'Đợt số' };
export const startsOn: Texts = { en: 'Starts on', ru: 'Старт', zh: '开课日', vi: 'Khai giảng' };
export const waits: Texts = { en: 'Waits', ru: 'Ждёт', zh: '等待', vi: 'Chờ' };
