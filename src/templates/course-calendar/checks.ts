import type { CheckSpec, TypedIn } from '../spec';
import { intakeId } from './course';
import type { Course } from './course';
import * as say from './checks.texts';

/** What an intake that does not end within the calendar may be too long by. */
const whatTakesTime: readonly TypedIn[] = [
  'months_between',
  'modules.weeks',
  ...['from', 'until'].map((end) => ({ id: `holidays.${end}`, when: 'holidays.this.from <> ""' })),
];

export function checksOf({ intakes }: Course): readonly CheckSpec[] {
  const last = intakeId(intakes - 1);
  return [
    {
      id: 'refund_shares',
      label: say.refundSharesLabel,
      format: 'percent',
      value: 'SUM(refund_rule.share)',
      otherWay: '1',
      typedIn: ['refund_rule.share'],
    },
    {
      id: 'people',
      label: say.peopleLabel,
      format: 'count',
      value: 'SUM(intakes.bookings) + SUM(intakes.late)',
      otherWay: `people.total.taken + people.${last}.waiting + people.${last}.moved`,
    },
    {
      id: 'balance',
      label: say.balanceLabel,
      format: 'money',
      value: 'SUM(all(paid_so_far)) + SUM(all(to_come))',
      otherWay: 'SUM(all(delivered_so_far)) + SUM(all(owed)) + SUM(all(refunded_so_far))',
    },
    {
      id: 'never_below',
      label: say.neverBelowLabel,
      format: 'money',
      value: 'MIN(0, MIN(all(owed)), MIN(all(waiting_money)))',
      otherWay: '0',
      scale: 'last(paid_so_far)',
    },
    {
      id: 'ends',
      label: say.endsLabel,
      format: 'money',
      value: 'last(owed) + last(to_come)',
      otherWay: '0',
      scale: 'last(paid_so_far)',
      typedIn: [...whatTakesTime, 'instalments', 'instalment_weeks'],
    },
    {
      id: 'reach',
      label: say.reachLabel,
      format: 'count',
      value: 'SUMPRODUCT(rule.end + 1 - rule.start) / 7',
      otherWay: 'ROWS(rule.end) * course_weeks + SUM(rule.paused)',
      typedIn: whatTakesTime,
    },
    {
      id: 'groups',
      label: say.groupsLabel,
      format: 'count',
      value: 'weeks.total.groups',
      otherWay: 'people.total.groups * course_weeks',
      typedIn: whatTakesTime,
    },
  ];
}
