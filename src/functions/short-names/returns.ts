// Whether an investment pays, in Excel's own formulas. NPV and IRR are Excel's own names.
import { column, endOfCalendar, hasNoNumber, isBlock, isMany, isUnknown, orZero } from './phrases';
import { shortName } from './short-name';

const netPresentValue = shortName(
  'PLAN.NPV',
  `
LAMBDA(rate,values,[dates],[timing],LET(
  rates,${column('rate')},
  flows,${column('values')},
  dates_given,${orZero('dates')},
  serials,TOCOL(dates_given),
  dated,IF(ROWS(serials)=1,SUM(serials)<>0,TRUE),
  timing_given,LOWER(IF(ISOMITTED(timing),"",timing)),
  when,IF(timing_given="0","",timing_given),
  days,IF(serials<1,0,INT(serials)),
  first_day,MIN(IF(days>0,days,${endOfCalendar})),
  yearly,SUM(rates)/ROWS(rates),
  by_date,SUM(IF((flows<>0)*(days>0),flows/(1+yearly)^((days-first_day)/365),0)),
  wait,SWITCH(when,"start",1,"mid",0.5,0),
  constant,SUM(IF(flows<>0,flows/(1+yearly)^(SEQUENCE(ROWS(flows))-wait),0)),
  growth,SCAN(1,rates,LAMBDA(grown,each,grown*(1+each))),
  changing,SUM(IF(flows<>0,flows/growth*(1+rates)^wait,0)),
  IF(OR(${isBlock('rate')},${isMany('when')}),#VALUE!,
  IF(${hasNoNumber('rates')},#VALUE!,
  IF(OR(rates<=-1),#NUM!,
  IF(${hasNoNumber('flows', 'serials')},#VALUE!,
  IF(OR(serials>=${endOfCalendar}),#VALUE!,
  IF(${isUnknown('when', ['end', 'start', 'mid'])},#VALUE!,
  IF(dated,
    IF(OR(when<>"",ROWS(rates)>1,ROWS(serials)<>ROWS(flows)),#VALUE!,IF(SUM(days)=0,#N/A,by_date)),
    IF(ROWS(rates)=1,constant,IF(ROWS(rates)<>ROWS(flows),#VALUE!,changing)))))))))))
`,
);

const payback = shortName(
  'PLAN.PAYBACK',
  `
LAMBDA(values,[rate],[dates],LET(
  flows,${column('values')},
  yearly,${orZero('rate')},
  dates_given,${orZero('dates')},
  serials,TOCOL(dates_given),
  dated,IF(ROWS(serials)=1,SUM(serials)<>0,TRUE),
  days,IF(dated,IF(serials<1,0,INT(serials)),SEQUENCE(ROWS(flows))),
  days_known,SORT(UNIQUE(IF(SUM(days)=0,days,FILTER(days,days>0)))),
  amounts,MAP(days_known,LAMBDA(day,SUM(IF(days=day,flows,0)))),
  time,(days_known-MIN(days_known))/IF(dated,365,1),
  worth,IF(amounts=0,0,amounts/(1+yearly)^time),
  moved,SCAN(0,worth,LAMBDA(sum,each,sum+ABS(each))),
  summed,SCAN(0,worth,LAMBDA(sum,each,sum+each)),
  balance,IF(ABS(summed)<=moved/2^50,0,summed),
  place,SEQUENCE(ROWS(balance)),
  last_owed,MAX(place*(balance<0)),
  at,MAX(last_owed,1),
  next,MIN(at+1,ROWS(balance)),
  owed,0-INDEX(balance,at),
  waited,INDEX(time,at)+(INDEX(time,next)-INDEX(time,at))*owed/(INDEX(balance,next)+owed),
  IF(OR(${hasNoNumber('flows')},${isMany('yearly')},${hasNoNumber('yearly')}),#VALUE!,
  IF(yearly<=-1,#NUM!,
  IF(${hasNoNumber('serials')},#VALUE!,
  IF(OR(serials>=${endOfCalendar}),#VALUE!,
  IF(AND(dated,ROWS(serials)<>ROWS(flows)),#VALUE!,
  IF(SUM(days)=0,#N/A,
  IF(last_owed=0,0,
  IF(last_owed=ROWS(balance),#N/A,
  waited*IF(dated,365,1)))))))))))
`,
);

export const returnsNames = [netPresentValue, payback];
