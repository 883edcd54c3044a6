// When things start, in Excel's own formulas.
import { lastSerial } from '../../numerics/days';
import { column, hasNoNumber, isBlock, isMany, laidAs, orZero } from './phrases';
import { shortName } from './short-name';

const intakeDate = shortName(
  'PLAN.INTAKE_DATE',
  `
LAMBDA(date,[closing_days],LET(
  dates,${column('date')},
  bought,INT(dates),
  days_given,${orZero('closing_days')},
  closed,IF(SUM(days_given)=0,7,days_given),
  open_wanted,bought+closed+1,
  too_late,(bought>=1)*(open_wanted>${lastSerial}),
  open,IF((bought<1)+too_late>0,1,open_wanted),
  seventh,DATE(YEAR(open),MONTH(open),7),
  monday,seventh-MOD(seventh-2,7),
  next_seventh,DATE(YEAR(open),MONTH(open)+1,7),
  start,IF(monday>=open,monday,next_seventh-MOD(next_seventh-2,7)),
  starts,IF(bought<1,"",start),
  IF(OR(${isBlock('date')},${isMany('closed')},${hasNoNumber('dates', 'closed')}),#VALUE!,
  IF(closed<0,#NUM!,
  IF(closed<>INT(closed),#VALUE!,
  IF(OR(too_late,(bought>=1)*(start>${lastSerial})),#VALUE!,
  ${laidAs('date', 'starts')}))))))
`,
);

export const calendarNames = [intakeDate];
