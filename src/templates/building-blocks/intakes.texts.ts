// What intakes.ts says.
import type { Texts } from '../../locales/language';

export const weekdayOfStart: Texts = {
  en: 'Weekday of the start',
  ru: 'День недели старта',
  zh: '开课星期',
  vi: 'Thứ khai giảng',
};
export const n1To7: Texts = { en: '1 to 7', ru: 'от 1 до 7', zh: '1 至 7', vi: '1 đến 7' };
export const n1IsMonday7Sunday: Texts = {
  en: '1 is Monday, 7 Sunday.',
  ru: '1 — понедельник, 7 — воскресенье.',
  zh: '1 为星期一，7 为星期日。',
  vi: '1 là thứ Hai, 7 là Chủ nhật.',
};
export const whichOneInMonth: Texts = {
  en: 'Which one in the month',
  ru: 'Который по счёту в месяце',
  zh: '当月第几个',
  vi: 'Lần thứ mấy trong tháng',
};
export const closedBeforeStart: Texts = {
  en: 'Closed before a start',
  ru: 'Запись закрыта до старта',
  zh: '开课前截止天数',
  vi: 'Ngừng nhận trước khai giảng',
};
