// The way of customers through stages, in Excel's own formulas.
import { column, hasNoNumber, isBlock, isMany, isNamed, laidAs } from './phrases';
import { shortName } from './short-name';

const funnelTable = shortName(
  'PLAN.FUNNEL',
  `
LAMBDA(counts,[stages],[days],LET(
  reached_all,${column('counts')},
  names_given,IF(ISOMITTED(stages),"",stages),
  names_all,TOCOL(IF(names_given=0,"",names_given)),
  has_names,IF(ROWS(names_all)=1,SUM(${isNamed('names_all')})>0,TRUE),
  days_given,IF(ISOMITTED(days),0,days),
  days_all,${column('days_given')},
  has_days,IF(ROWS(days_all)=1,SUM(1*(days_all<>0))>0,TRUE),
  spent_all,IF(has_days,days_all,0*reached_all),
  is_stage,IF(has_names,${isNamed('names_all')}+(reached_all<>0)+(spent_all<>0)>0,reached_all=reached_all),
  kept,FILTER(SEQUENCE(ROWS(reached_all)),is_stage),
  place,SEQUENCE(ROWS(kept)),
  reached,MAP(kept,LAMBDA(row,INDEX(reached_all,row))),
  spent,MAP(kept,LAMBDA(row,INDEX(spent_all,row))),
  name,MAP(place,kept,LAMBDA(at,row,IF(has_names,IF(INDEX(names_all,row)="",at,INDEX(names_all,row)),at))),
  before,MAP(place,LAMBDA(at,IF(at=1,0,INDEX(reached,MAX(at-1,1))))),
  step,IF(before=0,"",reached/before),
  lowest,MIN(1,IF(before=0,1,reached/before)),
  narrow,(place>1)*(before<>0)*(lowest<1)*(IF(before=0,1,reached/before)=lowest),
  top,INDEX(reached,1),
  IF(OR(${isBlock('counts')},${isBlock('names_given')},${isBlock('days_given')},${hasNoNumber('reached_all', 'days_all')}),#VALUE!,
  IF(OR(reached_all<0,days_all<0),#NUM!,
  IF(OR(ISERROR(names_all),AND(has_names,ROWS(names_all)<>ROWS(reached_all)),AND(has_days,ROWS(days_all)<>ROWS(reached_all))),#VALUE!,
  IF(SUM(1*is_stage)=0,#N/A,
  VSTACK(
    HSTACK("Stage","Count","Step conversion","Conversion from the top","Lost","Days","Days from the top","Bottleneck"),
    HSTACK(name,reached,step,IF(place*top=0,"",reached/top),IF(place=1,"",before-reached),
      IF(has_days,spent,IF(place>0,"")),IF(has_days,SCAN(0,spent,LAMBDA(sum,day,sum+day)),IF(place>0,"")),
      MAP(place,narrow,LAMBDA(at,is_narrow,IF(is_narrow=1,INDEX(name,MAX(at-1,1))&" → "&INDEX(name,at),"")))))))))))
`,
);

const funnelPlan = shortName(
  'PLAN.FUNNEL_PLAN',
  `
LAMBDA(target,conversions,LET(
  goal,IF(target="",0,target),
  steps,${column('conversions')},
  needed,MAP(SEQUENCE(ROWS(steps)+1),LAMBDA(stage,goal/PRODUCT(IF(SEQUENCE(ROWS(steps))>=stage,steps,1)))),
  IF(OR(${isMany('goal')},${isBlock('conversions')},${hasNoNumber('goal', 'steps')}),#VALUE!,
  IF(OR(steps>1),#VALUE!,
  IF(OR(goal<0,steps<0),#NUM!,
  IF(OR(steps=0),#DIV/0!,
  IF(ISERROR(SUM(needed)),#NUM!,
  ${laidAs('conversions', 'needed')})))))))
`,
);

export const funnelNames = [funnelTable, funnelPlan];
