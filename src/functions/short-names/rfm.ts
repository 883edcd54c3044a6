// Customers scored by recency, frequency and money, in Excel's own formulas.
import { endOfCalendar, isBlock, isUnknown, keysOf } from './phrases';
import { shortName } from './short-name';

/** The user's own cuts of one column, as far as they ascend; or the quantiles of the values. */
function cutsOf(name: string, values: string, column: number): string {
  return `
  ${name}_up,SCAN(1,SEQUENCE(ROWS(scale)),LAMBDA(up,row,IF(row=1,1,up*(INDEX(scale,row,${column})>INDEX(scale,row-1,${column}))))),
  ${name}_cuts,IF(own,TAKE(CHOOSECOLS(scale,MIN(${column},COLUMNS(scale))),SUM(${name}_up)),MAP(SEQUENCE(classes-1),LAMBDA(cut,LET(
    place,(people-1)*cut,
    below,INT(place/classes),
    low,SMALL(${values},below+1),
    low+(SMALL(${values},MIN(below+2,people))-low)*((place-below*classes)/classes))))),`;
}

/** How many of the cuts lie below each value; of one's own also those that it reaches. */
function cutsBelow(name: string, values: string): string {
  return `MAP(${values},LAMBDA(value,SUM(1*IF(own,${name}_cuts<=value,${name}_cuts<value))))`;
}

const rfmScore = {
  ...shortName(
    'PLAN.RFM_SCORE',
    `
LAMBDA(customers,dates,amounts,[as_of],[bins],[output],[segments],LET(
  ids,TOCOL(customers),
  serials,TOCOL(IF(dates="",0,dates)),
  paid,TOCOL(IF(amounts="",0,amounts)),
  until,IF(ISOMITTED(as_of),0,IF(as_of="",0,as_of)),
  scale_given,IF(ISOMITTED(bins),0,bins),
  scale,IF(scale_given="",0,scale_given),
  own,ROWS(scale)*COLUMNS(scale)>1,
  classes,IF(own,0,IF(SUM(scale)=0,5,SUM(scale))),
  days,IF(serials<1,0,INT(serials)),
  named,TOCOL(1-(customers=""))*(days>0),
  today,IF(until<1,MAX(named*days),INT(until)),
  used,named*(days<=today),
  in_order,SORT(IF(used=1,days,MAX(used*days))),
  silence,MAX(IF(ROWS(in_order)>1,DROP(in_order,1)-DROP(in_order,-1),0)),
  ordered,used*(paid>=0),
  keys,${keysOf('ids')},
  customer,XMATCH(keys,keys),
  known,UNIQUE(FILTER(customer,ordered=1)),
  people,ROWS(known),
  recency,MAP(known,LAMBDA(one,today-MAX((customer=one)*ordered*days))),
  frequency,MAP(known,LAMBDA(one,SUM((customer=one)*used*(paid>0)))),
  summed,MAP(known,LAMBDA(one,SUM((customer=one)*used*paid))),
  money,IF(AND(ROUND(paid,6)=paid),ROUND(summed,6),summed),
  ${cutsOf('recency', 'recency', 1).trim()}
  ${cutsOf('frequency', 'frequency', 2).trim()}
  ${cutsOf('money', 'money', 3).trim()}
  r_score,ROWS(recency_cuts)+1-${cutsBelow('recency', 'recency')},
  f_score,1+${cutsBelow('frequency', 'frequency')},
  m_score,1+${cutsBelow('money', 'money')},
  score,100*r_score+10*f_score+m_score,
  rules_given,IF(ISOMITTED(segments),"",segments),
  rules_and_rest,VSTACK(EXPAND(rules_given,,7,0),{"Other",0,0,0,0,0,0}),
  rule_names,CHOOSECOLS(rules_and_rest,1),
  named_rules,FILTER(rules_and_rest,(rule_names="")+(rule_names=0)=0),
  own_rules,ROWS(named_rules)>1,
  rules,IF(own_rules,IF(named_rules="",0,named_rules),{
    "Champions",5,5,4,5,0,0;"Loyal customers",3,4,4,5,0,0;"Potential loyalists",4,5,2,3,0,0;"New customers",5,5,1,1,0,0;
    "Promising",4,4,1,1,0,0;"Need attention",3,3,3,3,0,0;"About to sleep",3,3,1,2,0,0;"Cannot lose them",1,2,5,5,0,0;
    "At risk",1,2,3,4,0,0;"Hibernating",1,2,1,2,0,0;"Other",0,0,0,0,0,0}),
  limits,DROP(rules,,1),
  most,IF(limits=0,9,limits),
  segment,MAP(IF(own_rules,r_score,ROUND(1+(r_score-1)*4/ROWS(recency_cuts),0)),IF(own_rules,f_score,ROUND(1+(f_score-1)*4/ROWS(frequency_cuts),0)),m_score,
    LAMBDA(of_r,of_f,of_m,INDEX(rules,XMATCH(1,
      (of_r>=CHOOSECOLS(limits,1))*(of_r<=CHOOSECOLS(most,2))*(of_f>=CHOOSECOLS(limits,3))*(of_f<=CHOOSECOLS(most,4))*
      (of_m>=CHOOSECOLS(limits,5))*(of_m<=CHOOSECOLS(most,6))),1))),
  groups,UNIQUE(CHOOSECOLS(rules,1)),
  size,MAP(groups,LAMBDA(group,SUM(1*(segment=group)))),
  turnover,MAP(groups,LAMBDA(group,SUM((segment=group)*money))),
  waited,MAP(groups,LAMBDA(group,SUM((segment=group)*recency))),
  all_money,IF(AND(ROUND(money,6)=money),ROUND(SUM(money),6),SUM(money)),
  group_money,IF(AND(ROUND(money,6)=money),ROUND(turnover,6),turnover),
  of_known,used*ISNUMBER(XMATCH(customer,known)),
  skipped,ROWS(ids)-SUM(named),
  later,SUM(named*(days>today)),
  answer,LOWER(IF(ISOMITTED(output),"",output)),
  wrong_shape,OR(${isBlock('customers')},${isBlock('dates')},${isBlock('amounts')},ROWS(ids)<>ROWS(serials),ROWS(ids)<>ROWS(paid),
    ROWS(until)*COLUMNS(until)>1,AND(own,COLUMNS(scale)<>3),COLUMNS(rules_given)>7),
  wrong_type,OR(ISERROR(ids),NOT(ISNUMBER(serials)),NOT(ISNUMBER(paid)),NOT(ISNUMBER(until)),NOT(ISNUMBER(scale)),
    ISLOGICAL(rules),ISTEXT(limits)),
  IF(wrong_shape,#VALUE!,
  IF(wrong_type,#VALUE!,
  IF(OR(serials>=${endOfCalendar},until>=${endOfCalendar}),#VALUE!,
  IF(${isUnknown('answer', ['table', 'score', 'segments', 'cuts', 'check'])},#VALUE!,
  IF(IF(own,ROWS(scale)>8,OR(classes<2,classes>9,classes<>INT(classes))),#VALUE!,
  IF(IF(own,OR(CHOOSECOLS(scale,1)*(1-recency_up)<>0,CHOOSECOLS(scale,2)*(1-frequency_up)<>0,CHOOSECOLS(scale,3)*(1-money_up)<>0),FALSE),#VALUE!,
  IF(SUM(ordered)=0,#N/A,
  IF(silence>7305,#VALUE!,
  IF(AND(NOT(own),people>1,ISNA(XMATCH(answer,{"check";"cuts"})),MAX(recency)=MIN(recency),MAX(frequency)=MIN(frequency),MAX(money)=MIN(money)),#N/A,
  SWITCH(answer,
    "score",IF(of_known=1,XLOOKUP(customer,known,score,""),""),
    "segments",VSTACK(
      HSTACK("segment","customers","share of customers","money","share of money","average recency"),
      FILTER(HSTACK(groups,size,size/people,group_money,IF(all_money=0,"",group_money/all_money),IF(size=0,"",waited/size)),
        (groups<>"Other")+(size>0)>0)),
    "cuts",VSTACK(HSTACK("cut","recency","frequency","money"),
      IFNA(HSTACK(SEQUENCE(MAX(ROWS(recency_cuts),ROWS(frequency_cuts),ROWS(money_cuts))),recency_cuts,frequency_cuts,money_cuts),"")),
    "check",HSTACK(
      VSTACK("rows used","rows skipped","refunds","skipped: no customer or date","skipped: after as_of",
        "skipped: customer has refunds only","customers","as_of"),
      VSTACK(SUM(of_known),ROWS(ids)-SUM(of_known),SUM(of_known*(paid<0)),skipped,later,
        ROWS(ids)-SUM(of_known)-skipped-later,people,today)),
    VSTACK(HSTACK("customer","recency","frequency","money","R","F","M","score","segment"),
      SORTBY(HSTACK(MAP(known,LAMBDA(one,INDEX(ids,one))),recency,frequency,money,r_score,f_score,m_score,score,segment),
        score,-1,MAP(known,LAMBDA(one,INDEX(keys,one))),1))))))))))))))
`,
  ),
  mostRows: 1000,
};

export const rfmNames = [rfmScore];
