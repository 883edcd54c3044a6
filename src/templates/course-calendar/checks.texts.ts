// What checks.ts says.
import type { Texts } from '../../locales/language';

export const peopleLabel: Texts = {
  en: 'People: all who booked are taken, waiting or moved on',
  ru: 'Люди: все записавшиеся приняты, ждут или перенесены',
  zh: '人数：报名 = 录取 + 候补 + 顺延',
  vi: 'Số người: đăng ký = được nhận + chờ + chuyển đợt',
};
export const balanceLabel: Texts = {
  en: 'Paid = delivered + owed + given back, in every period',
  ru: 'Оплачено = исполнено + должны + возвращено, в каждом периоде',
  zh: '各期间：已付 = 已交付 + 未交付 + 退还',
  vi: 'Mọi kỳ: đã trả = đã thực hiện + còn nợ + hoàn lại',
};
export const neverBelowLabel: Texts = {
  en: 'What is owed to learners never falls below 0',
  ru: 'Обязательства перед учениками не бывают меньше 0',
  zh: '未交付款从不为负',
  vi: 'Số còn nợ học viên không bao giờ dưới 0',
};
export const endsLabel: Texts = {
  en: 'The calendar is long enough: at its end nothing is owed',
  ru: 'Календаря хватает: в конце никто никому не должен',
  zh: '日历足够长：期末无未交付、无待付',
  vi: 'Lịch đủ dài: cuối kỳ không còn khoản nợ nào',
};
export const reachLabel: Texts = {
  en: 'Weeks from start to end are those of the course and the holidays',
  ru: 'От старта до конца — недели курса и каникул',
  zh: '开课至结课 = 教学周 + 停课周',
  vi: 'Từ khai giảng đến kết thúc = tuần học + tuần nghỉ',
};
export const groupsLabel: Texts = {
  en: 'Groups by week, and each group through its course',
  ru: 'Группы по неделям и каждая группа за весь курс',
  zh: '逐周小组数与各组全程合计一致',
  vi: 'Nhóm theo tuần, và từng nhóm qua cả khóa',
};
export const refundSharesLabel: Texts = {
  en: 'When they leave: the shares add up to 100%',
  ru: 'Когда уходят: доли дают в сумме 100 %',
  zh: '何时退课：占比合计为 100%',
  vi: 'Rời khi nào: tổng tỷ lệ là 100%',
};
