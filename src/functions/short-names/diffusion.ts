// How a new product spreads, in Excel's own formulas.
import { hasNoNumber, isUnknown, oneMinusExp } from './phrases';
import { shortName } from './short-name';

const spread = shortName(
  'PLAN.DIFFUSION',
  `
LAMBDA(innovation,imitation,market,periods,[output],LET(
  given,HSTACK(innovation,imitation,market,periods),
  numbers,IF(given="",0,given),
  p,INDEX(numbers,1,1),
  q,INDEX(numbers,1,2),
  m,INDEX(numbers,1,3),
  n,INDEX(numbers,1,4),
  one_minus_exp,${oneMinusExp},
  answer,LOWER(IF(ISOMITTED(output),"",output)),
  time,SEQUENCE(IF(OR(n<1,n>1048576),1,n)),
  speed,p+q,
  before,EXP(0-speed*(time-1)),
  after,EXP(0-speed*time),
  adopting,IF(p=0,0*time,p/(p+q*after)*speed/(p+q*before)*before*one_minus_exp(speed)),
  adopted,IF(p=0,0*time,p*one_minus_exp(speed*time)/(p+q*after)),
  IF(OR(ROWS(numbers)*COLUMNS(numbers)<>4,${hasNoNumber('numbers')}),#VALUE!,
  IF(OR(numbers<0),#NUM!,
  IF(OR(n<>INT(n),${isUnknown('answer', ['adopters', 'cumulative', 'peak'])}),#VALUE!,
  IF(answer="peak",IF(p=0,#NUM!,HSTACK(VSTACK("Time of the peak","Adopters per period","Cumulative adopters"),
    IF(q<=p,VSTACK(0,m*p,0),VSTACK(LN(q/p)/speed,m*speed/(4*q)*speed,m*(1-p/q)/2)))),
  IF(n=0,#N/A,
  IF(n>1048576,#VALUE!,
  m*IF(answer="cumulative",adopted,adopting)))))))))
`,
);

export const diffusionNames = [spread];
