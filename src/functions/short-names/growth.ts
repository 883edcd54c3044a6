// Growth by invitation, in Excel's own formulas.
import { hasNoNumber, oneMinusExp } from './phrases';
import { shortName } from './short-name';

const viralCoefficient = shortName(
  'PLAN.K_FACTOR',
  `
LAMBDA(referred,users,[conversion],LET(
  came,IF(referred="",0,referred),
  inviters,IF(users="",0,users),
  given,IF(ISOMITTED(conversion),"",conversion),
  share,IF(given="",1,given),
  IF(OR(ROWS(share)*COLUMNS(share)<>1,NOT(AND(ISNUMBER(came),ISNUMBER(inviters),ISNUMBER(share)))),#VALUE!,
  IF(share>1,#VALUE!,
  IF(OR(share<0,SUM(came)<0,SUM(inviters)<0),#NUM!,
  SUM(came)/SUM(inviters)*share)))))
`,
);

const viralGrowth = shortName(
  'PLAN.VIRAL_GROWTH',
  `
LAMBDA(start_users,k,cycles,[retention],[market],LET(
  given,HSTACK(start_users,k,cycles,IF(ISOMITTED(retention),1,IF(retention="",1,retention)),IF(ISOMITTED(market),0,market)),
  numbers,IF(given="",0,given),
  first,INDEX(numbers,1,1),
  brought,INDEX(numbers,1,2),
  rounds,INDEX(numbers,1,3),
  stays,INDEX(numbers,1,4),
  limit,INDEX(numbers,1,5),
  one_minus_exp,${oneMinusExp},
  table,REDUCE("",SEQUENCE(IF(OR(rounds<0,rounds>1048574),0,rounds)+1,1,0),LAMBDA(before,cycle,IF(cycle=0,HSTACK(0,first,first,first),LET(
    last,TAKE(before,-1),
    total,INDEX(last,1,3),
    invited,brought*INDEX(last,1,2),
    joined,IF(limit=0,invited,(limit-total)*one_minus_exp(invited/limit)),
    everyone,IF(limit=0,total+joined,MIN(total+joined,limit)),
    VSTACK(before,HSTACK(cycle,joined,everyone,INDEX(last,1,4)*stays+joined)))))),
  IF(OR(ROWS(numbers)*COLUMNS(numbers)<>5,${hasNoNumber('numbers')}),#VALUE!,
  IF(stays>1,#VALUE!,
  IF(OR(numbers<0),#NUM!,
  IF(OR(rounds<>INT(rounds),rounds>1048574,AND(limit>0,limit<first)),#VALUE!,
  IF(ISERROR(SUM(table)),#NUM!,
  VSTACK(HSTACK("Cycle","New","Total","Active"),table))))))))
`,
);

export const growthNames = [viralCoefficient, viralGrowth];
