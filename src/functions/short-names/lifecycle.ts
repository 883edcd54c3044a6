// Products over their life and side by side, in Excel's own formulas.
import { column, hasNoNumber, isBlock, isMany, isUnknown, laidAs, orZero } from './phrases';
import { shortName } from './short-name';

const lifecycleStage = shortName(
  'PLAN.LIFECYCLE_STAGE',
  `
LAMBDA(sales,[smoothing],[view],LET(
  sold,${column('sales')},
  window_given,${orZero('smoothing')},
  window,IF(SUM(window_given)=0,1,window_given),
  told,LOWER(IF(ISOMITTED(view),"",view)),
  so_far,told="so_far",
  row,SEQUENCE(ROWS(sold)),
  first,MIN(IF(sold>0,row,ROWS(sold))),
  last,MAX(IF(sold>0,row,0)),
  ages,MAX(last-first+1,1),
  age,SEQUENCE(ages),
  life,MAP(age,LAMBDA(at,INDEX(sold,first+at-1)))/IF(so_far,2^INT(LOG(MAX(sold,1E-300),2)),MAX(sold)),
  level,MAP(age,LAMBDA(at,SUM(IF((age<=at)*(age>at-window),life,0))/MIN(at,window))),
  peak,MAX(level),
  peak_at,MIN(IF(level=peak,age,ages)),
  launched,MAX(MIN(IF(level>=0.05*peak,age,ages))-1,1),
  left_behind,(age>peak_at)*(level<0.05*peak),
  change,MAP(age,LAMBDA(at,IF(at=1,0,INDEX(level,at)-INDEX(level,MAX(at-1,1))))),
  typical,(age>launched)*(1-left_behind),
  quiet,IF(peak-MIN(level)<0.05*peak,9E+307,0.5*SQRT(SUM(typical*change^2)/MAX(SUM(typical),1))),
  high,SCAN(0,level,LAMBDA(most,each,MAX(most,each))),
  low,SCAN(9E+307,level,LAMBDA(least,each,MIN(least,each))),
  high_at,MAP(high,LAMBDA(most,MIN(IF(level=most,age,ages)))),
  calm,0.5*SQRT(SCAN(0,change^2,LAMBDA(sum,each,sum+each))/IF(age>1,age-1,1)),
  rises,(change>calm)*(high-low>=0.05*high),
  fallen,(age-high_at>=2)*(high-level>calm)*(high-level>0.05*high),
  order,SCAN(0,age,LAMBDA(before,at,IF(at=1,1,IF(INDEX(fallen,at)=1,4,
    IF(before=2,3-INDEX(rises,at),MAX(before,1+INDEX(rises,at))))))),
  stage,IF(so_far,MAP(order,LAMBDA(each,CHOOSE(each,"introduction","growth","maturity","decline"))),IF(age<=launched,"introduction",IF(left_behind+(change<0-quiet)>0,"decline",IF(change>quiet,"growth","maturity")))),
  stages,MAP(row,LAMBDA(at,IF((at<first)+(at>last)>0,"",INDEX(stage,MAX(MIN(at-first+1,ages),1))))),
  IF(OR(${isBlock('sales')},${isMany('window')},${hasNoNumber('sold', 'window')}),#VALUE!,
  IF(OR(sold<0,window<0),#NUM!,
  IF(OR(window<>INT(window),window>366,${isUnknown('told', ['whole', 'so_far'])}),#VALUE!,
  IF(OR(SUM(sold)=0,ages<2),#N/A,
  ${laidAs('sales', 'stages')}))))))
`,
);

const growthShareMatrix = shortName(
  'PLAN.BCG',
  `
LAMBDA(share,growth,[share_cut],[growth_cut],LET(
  shares,${column('share')},
  rates,${column('growth')},
  share_given,IF(ISOMITTED(share_cut),"",share_cut),
  growth_given,IF(ISOMITTED(growth_cut),"",growth_cut),
  high_share,IF(share_given="",1,share_given),
  high_growth,IF(growth_given="",0.1,growth_given),
  kind,IF((shares=0)*(rates=0),"",
    IF(shares>=high_share,IF(rates>=high_growth,"star","cash cow"),IF(rates>=high_growth,"question mark","dog"))),
  IF(OR(${isBlock('share')},${isBlock('growth')},${isMany('high_share')},${isMany('high_growth')}),#VALUE!,
  IF(${hasNoNumber('shares', 'rates', 'high_share', 'high_growth')},#VALUE!,
  IF(OR(shares<0,rates<=-1,high_share<0,high_growth<=-1),#NUM!,
  IF(OR(high_share=0,ROWS(shares)<>ROWS(rates)),#VALUE!,
  ${laidAs('share', 'kind')}))))))
`,
);

export const lifecycleNames = [lifecycleStage, growthShareMatrix];
