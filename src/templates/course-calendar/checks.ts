import type { CheckSpec } from '../spec';
import { intakeId } from './course';
import type { Course } from './course';

export function checksOf({ intakes }: Course): readonly CheckSpec[] {
  const last = intakeId(intakes - 1);
  return [
    {
      id: 'people',
      label: {
        en: 'People: all who booked are taken, waiting or moved on',
        ru: 'Люди: все записавшиеся приняты, ждут или перенесены',
        zh: '人数：报名 = 录取 + 候补 + 顺延',
        vi: 'Số người: đăng ký = được nhận + chờ + chuyển đợt',
      },
      format: 'count',
      value: 'SUM(intakes.bookings) + SUM(intakes.late)',
      otherWay: `people.total.taken + people.${last}.waiting + people.${last}.moved`,
    },
    {
      id: 'balance',
      label: {
        en: 'Paid = delivered + owed + given back, in every period',
        ru: 'Оплачено = исполнено + должны + возвращено, в каждом периоде',
        zh: '各期间：已付 = 已交付 + 未交付 + 退还',
        vi: 'Mọi kỳ: đã trả = đã thực hiện + còn nợ + hoàn lại',
      },
      format: 'money',
      value: 'SUM(all(paid_so_far)) + SUM(all(to_come))',
      otherWay: 'SUM(all(delivered_so_far)) + SUM(all(owed)) + SUM(all(refunded_so_far))',
    },
    {
      id: 'never_below',
      label: {
        en: 'What is owed to learners never falls below 0',
        ru: 'Обязательства перед учениками не бывают меньше 0',
        zh: '未交付款从不为负',
        vi: 'Số còn nợ học viên không bao giờ dưới 0',
      },
      format: 'money',
      value: 'MIN(0, MIN(all(owed)), MIN(all(waiting_money)))',
      otherWay: '0',
      scale: 'last(paid_so_far)',
    },
    {
      id: 'ends',
      label: {
        en: 'The calendar is long enough: at its end nothing is owed',
        ru: 'Календаря хватает: в конце никто никому не должен',
        zh: '日历足够长：期末无未交付、无待付',
        vi: 'Lịch đủ dài: cuối kỳ không còn khoản nợ nào',
      },
      format: 'money',
      value: 'last(owed) + last(to_come)',
      otherWay: '0',
      scale: 'last(paid_so_far)',
    },
    {
      id: 'reach',
      label: {
        en: 'Weeks from start to end are those of the course and the holidays',
        ru: 'От старта до конца — недели курса и каникул',
        zh: '开课至结课 = 教学周 + 停课周',
        vi: 'Từ khai giảng đến kết thúc = tuần học + tuần nghỉ',
      },
      format: 'count',
      value: 'SUMPRODUCT(dates.end + 1 - dates.start) / 7',
      otherWay: 'ROWS(dates.end) * course_weeks + SUM(dates.paused)',
    },
    {
      id: 'groups',
      label: {
        en: 'Groups by week, and each group through its course',
        ru: 'Группы по неделям и каждая группа за весь курс',
        zh: '逐周小组数与各组全程合计一致',
        vi: 'Nhóm theo tuần, và từng nhóm qua cả khóa',
      },
      format: 'count',
      value: 'weeks.total.groups',
      otherWay: 'people.total.groups * course_weeks',
    },
  ];
}
