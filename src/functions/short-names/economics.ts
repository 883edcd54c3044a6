// Money per customer, in Excel's own formulas.
import { isUnknown } from './phrases';
import { shortName } from './short-name';

const unitEconomics = shortName(
  'PLAN.UE',
  `
LAMBDA(revenue,acquisition_cost,[unit_costs],[repeat_offers],[referrals],[refund_rate],[output],[referral_cost],LET(
  given,HSTACK(revenue,acquisition_cost,IF(ISOMITTED(referrals),0,referrals),IF(ISOMITTED(refund_rate),0,refund_rate),
    IF(ISOMITTED(referral_cost),0,referral_cost)),
  numbers,IF(given="",0,given),
  first,INDEX(numbers,1,1),
  cac,INDEX(numbers,1,2),
  k,INDEX(numbers,1,3),
  refunded,INDEX(numbers,1,4),
  reward,INDEX(numbers,1,5),
  costs_given,IF(ISOMITTED(unit_costs),0,unit_costs),
  costs,IF(costs_given="",0,costs_given),
  offers_given,IF(ISOMITTED(repeat_offers),0,repeat_offers),
  offers,IF(offers_given="",0,offers_given),
  width,COLUMNS(offers),
  no_offers,IF(ROWS(offers)*width=1,SUM(offers)=0,FALSE),
  takers,CHOOSECOLS(offers,1),
  repeat_revenue,SUM(takers*CHOOSECOLS(offers,MIN(2,width))),
  repeat_cost,IF(width=3,SUM(takers*CHOOSECOLS(offers,width)),0),
  cost,SUM(costs),
  refunds,first*refunded,
  direct,first-refunds-cac-cost,
  repeat,repeat_revenue-repeat_cost,
  margin,direct+cac+repeat,
  referral,k*(margin-reward),
  ue,direct+repeat+referral,
  ltv,first-refunds+repeat_revenue,
  answer,LOWER(IF(ISOMITTED(output),"",output)),
  IF(OR(COLUMNS(numbers)*ROWS(numbers)<>5,NOT(AND(ISNUMBER(numbers),ISNUMBER(costs),ISNUMBER(offers)))),#VALUE!,
  IF(${isUnknown('answer', ['ue', 'direct', 'repeat', 'referral', 'ltv', 'ltv_to_cac', 'first_order_roi', 'break_even_roi', 'ltv_margin', 'ltv_to_cac_margin', 'break_even_roas', 'table'])},#VALUE!,
  IF(AND(NOT(no_offers),OR(width<2,width>3)),#VALUE!,
  IF(OR(refunded>1,takers>1),#VALUE!,
  IF(OR(k<0,reward<0,refunded<0,takers<0),#NUM!,
  SWITCH(answer,
    "direct",direct,
    "repeat",repeat,
    "referral",referral,
    "ltv",ltv,
    "ltv_to_cac",ltv/cac,
    "first_order_roi",first/cac,
    "break_even_roi",first/ltv,
    "ltv_margin",margin,
    "ltv_to_cac_margin",margin/cac,
    "break_even_roas",IF(margin>0,first/margin,#N/A),
    "table",HSTACK(
      VSTACK("Revenue","Refunds","Acquisition cost","Unit costs","Direct","Repeat revenue","Repeat cost","Repeat","Referral",
        "Unit economics","LTV","LTV to CAC","First-order ROI","Break-even ROI"),
      VSTACK(first,0-refunds,0-cac,0-cost,direct,repeat_revenue,0-repeat_cost,repeat,referral,
        ue,ltv,IF(cac=0,"",ltv/cac),IF(cac=0,"",first/cac),IF(ltv=0,"",first/ltv))),
    ue))))))))
`,
);

const lifetimeValue = shortName(
  'PLAN.LTV',
  `
LAMBDA(margin,churn,[discount_rate],[periods],[first_payment],LET(
  given,HSTACK(margin,IF(ISOMITTED(discount_rate),0,discount_rate),IF(ISOMITTED(periods),0,periods)),
  numbers,IF(given="",0,given),
  d,INDEX(numbers,1,2),
  n,INDEX(numbers,1,3),
  curve,IF(churn="",0,churn),
  points,ROWS(curve)*COLUMNS(curve),
  survivors,TOCOL(curve),
  counted,IF(n=0,points,n),
  by_curve,SUM(TAKE(survivors,MIN(counted,points))/(1+d)^SEQUENCE(MIN(counted,points),1,0)),
  rises,IF(points>1,OR(DROP(survivors,1)>DROP(survivors,-1)),FALSE),
  lost,(INDEX(survivors,1)+d)/(1+d),
  kept,1-lost,
  log_kept,IF(kept=1,0-lost,LN(kept)*lost/(1-kept)),
  kept_at_end,EXP(n*log_kept),
  lost_at_end,IF(kept_at_end=1,0-n*log_kept,IF(kept_at_end=0,1,(1-kept_at_end)*n*log_kept/LN(kept_at_end))),
  for_ever,IF(lost>0,1/lost,#NUM!),
  by_churn,IF(n=0,for_ever,IF(lost=0,n,IF(kept<=0,1,lost_at_end/lost))),
  lives,IF(points=1,by_churn,by_curve),
  paid_from,LOWER(IF(ISOMITTED(first_payment),"",first_payment)),
  IF(OR(COLUMNS(numbers)*ROWS(numbers)<>3,NOT(AND(ISNUMBER(numbers),ISNUMBER(curve))),AND(ROWS(curve)>1,COLUMNS(curve)>1)),#VALUE!,
  IF(OR(curve>1),#VALUE!,
  IF(OR(curve<0,d<=-1,n<0),#NUM!,
  IF(${isUnknown('paid_from', ['now', 'end', 'renewal'])},#VALUE!,
  IF(OR(n<>INT(n),AND(points>1,INDEX(survivors,1)<>1),rises),#VALUE!,
  IF(AND(points>1,n>points),#N/A,
  SWITCH(paid_from,"end",lives/(1+d),"renewal",IF(n=1,0,lives-1),lives)*INDEX(numbers,1,1)))))))))
`,
);

export const economicsNames = [unitEconomics, lifetimeValue];
