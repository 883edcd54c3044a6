// Growth by invitation, in Excel's own formulas.
import { shortName } from './short-name';

const viralCoefficient = shortName(
  'PLAN.K_FACTOR',
  `
LAMBDA(referred,users,[conversion],LET(
  came,IF(referred="",0,referred),
  inviters,IF(users="",0,users),
  given,IF(ISOMITTED(conversion),0,conversion),
  share,IF(given="",0,given),
  rate,IF(SUM(share)=0,1,share),
  IF(OR(ROWS(share)*COLUMNS(share)<>1,NOT(AND(ISNUMBER(came),ISNUMBER(inviters),ISNUMBER(share)))),#VALUE!,
  IF(OR(rate<0,rate>1,SUM(came)<0,SUM(inviters)<0),#NUM!,
  SUM(came)/SUM(inviters)*rate))))
`,
);

export const growthNames = [viralCoefficient];
