import { functionNamed, runCases } from './cases';
import type { Case } from './cases';
import { serialDay } from '../numerics/serial-days';

function on(...days: readonly string[]): number[][] {
  return days.map((day) => [serialDay(day)]);
}

const intakeDate: readonly Case[] = [
  { call: [serialDay('2026-05-24')], gives: on('2026-06-01'), source: 'calendar: 1 June 2026 is a Monday' },
  { call: [serialDay('2026-05-25')], gives: on('2026-07-06'), source: 'the last week before the start slips' },
  { call: [serialDay('2026-06-01')], gives: on('2026-07-06'), source: 'so does the day itself' },
  { call: [serialDay('2026-05-28'), 3], gives: on('2026-06-01'), source: 'four days before, closed for three' },
  { call: [serialDay('2026-05-29'), 3], gives: on('2026-07-06'), source: 'three days before, closed for three' },
  { call: [serialDay('2026-05-24') + 0.99], gives: on('2026-06-01'), source: 'the time of day does not count' },
  { call: [serialDay('2026-12-28')], gives: on('2027-02-01'), source: 'a year ends: closed for 4 January 2027' },
  { call: [serialDay('2028-02-27'), 1], gives: on('2028-03-06'), source: 'a leap year: 6 March 2028 is a Monday' },
  { call: [serialDay('2026-05-24'), 45], gives: on('2026-08-03'), source: 'closed for longer than a month' },
  {
    call: [on('2026-01-15', '2026-02-15', '2026-03-15')],
    gives: on('2026-02-02', '2026-03-02', '2026-04-06'),
    source: 'calendar of 2026',
  },
  {
    call: [[[serialDay('2026-01-15'), null, -2, '']]],
    gives: [[serialDay('2026-02-02'), '', '', '']],
    source: 'the result lies as the dates do, rows without a date stay empty',
  },
  { call: [null], gives: [['']], source: 'no date' },
  {
    call: [serialDay('9999-12-30')],
    gives: { error: 'value', says: 'cell 1 of date' },
    source: 'Excel’s last year is 9999',
  },
  { call: [1e300], gives: { error: 'value', says: 'cell 1 of date' }, source: 'no date at all' },
  { call: ['24.05.2026'], gives: { error: 'value', says: 'date is text' }, source: 'text is no date' },
  { call: [46166, -1], gives: { error: 'num', says: 'closing_days is -1' }, source: 'days are counted' },
  { call: [46166, 2.5], gives: { error: 'value', says: 'closing_days is 2.5' }, source: 'days are whole' },
];

runCases('PLAN.INTAKE_DATE', intakeDate);

test('every intake of five years is the first open Monday in the first seven days of a month', () => {
  const intake = functionNamed('PLAN.INTAKE_DATE');
  const isIntake = (serial: number): boolean => {
    const date = new Date((serial - 25_569) * 86_400_000);
    return date.getUTCDay() === 1 && date.getUTCDate() <= 7;
  };
  for (const closing of [1, 7, 20]) {
    for (let bought = serialDay('2023-12-01'); bought < serialDay('2028-12-01'); bought++) {
      let start = bought + closing + 1;
      while (!isIntake(start)) start++;
      expect(intake.call(bought, closing)).toEqual([[start]]);
    }
  }
});
