// Satisfaction and use of a product, in Excel's own formulas.
import { column, endOfCalendar, hasNoNumber, isBlock, isMany, keysOf, orZero } from './phrases';
import { shortName } from './short-name';

const promoterScore = shortName(
  'PLAN.NPS',
  `
LAMBDA(scores,[answers],LET(
  marks,IF(scores="",0,scores),
  asked,${orZero('answers')},
  answered,SUM(1*(marks<>0)),
  all,SUM(1*(scores<>"")),
  promoters,SUM(1*(marks>=9)),
  passives,SUM((marks>=7)*(marks<9)),
  people,IF(SUM(asked)=0,all,asked),
  IF(OR(${isMany('asked')},${hasNoNumber('marks', 'asked')}),#VALUE!,
  IF(asked<0,#NUM!,
  IF(OR(asked<>INT(asked),marks<>INT(marks),marks<0,marks>10,people<answered),#VALUE!,
  IF(people=0,#N/A,
  100*(2*promoters+passives-people)/people))))))
`,
);

const satisfaction = shortName(
  'PLAN.CSAT',
  `
LAMBDA(scores,[top],LET(
  marks,IF(scores="",0,scores),
  lowest,${orZero('top')},
  answered,SUM(1*(marks<>0)),
  satisfied,SUM((marks<>0)*(marks>=IF(lowest=0,4,lowest))),
  IF(OR(${isMany('lowest')},${hasNoNumber('marks', 'lowest')}),#VALUE!,
  IF(lowest<0,#NUM!,
  IF(OR((marks<>0)*(marks<1),AND(lowest=0,OR(marks>5))),#VALUE!,
  IF(answered=0,#N/A,
  satisfied/answered))))))
`,
);

const stickiness = shortName(
  'PLAN.STICKINESS',
  `
LAMBDA(users,dates,[as_of],LET(
  ids,TOCOL(users),
  serials,${column('dates')},
  until,${orZero('as_of')},
  days,IF(serials<1,0,INT(serials)),
  named,TOCOL(1-(users=""))*(days>0),
  today,IF(until<1,MAX(named*days),INT(until)),
  recent,named*(days<=today)*(days>today-30),
  keys,${keysOf('ids')},
  user,XMATCH(keys,keys),
  active,ROWS(UNIQUE(FILTER(user,recent=1))),
  user_days,ROWS(UNIQUE(FILTER(HSTACK(user,days),recent=1))),
  IF(OR(${isBlock('users')},${isBlock('dates')},ROWS(ids)<>ROWS(serials),${isMany('until')},ISERROR(ids)),#VALUE!,
  IF(${hasNoNumber('serials', 'until')},#VALUE!,
  IF(OR(serials>=${endOfCalendar},until>=${endOfCalendar}),#VALUE!,
  IF(SUM(recent)=0,#N/A,
  user_days/30/active))))))
`,
);

const magicNumber = shortName(
  'PLAN.MAGIC_NUMBER',
  `
LAMBDA(amounts,retained,LET(
  used,${column('amounts')},
  flags_given,${column('retained')},
  flags,IF(ISLOGICAL(flags_given),1*flags_given,flags_given),
  stayed,SUM(flags),
  lost,ROWS(flags)-stayed,
  stayed_from,MAP(used,LAMBDA(least,SUM(flags*(used>=least)))),
  lost_from,MAP(used,LAMBDA(least,SUM((1-flags)*(used>=least)))),
  gap,stayed_from*lost-lost_from*stayed,
  best,MAX(gap),
  magic,MIN(IF(gap=best,used,9E+307)),
  kept_users,SUM(flags*(used>=magic)),
  users,SUM(1*(used>=magic)),
  IF(OR(${isBlock('amounts')},${isBlock('retained')},ROWS(used)<>ROWS(flags),${hasNoNumber('used', 'flags')}),#VALUE!,
  IF(OR((flags=0)+(flags=1)=0),#VALUE!,
  IF(OR(stayed=0,lost=0,best<=0),#N/A,
  HSTACK(
    VSTACK("Magic number","Users from it on","Users below it","Retention from it on","Retention below it","Youden’s J"),
    VSTACK(magic,users,ROWS(used)-users,kept_users/users,(stayed-kept_users)/(ROWS(used)-users),best/(stayed*lost))))))))
`,
);

const featureRetention = shortName(
  'PLAN.FEATURE_RETENTION',
  `
LAMBDA(users,features,retained,LET(
  user_ids,TOCOL(users),
  feature_ids,TOCOL(features),
  flags_given,${column('retained')},
  flags,IF(ISLOGICAL(flags_given),1*flags_given,flags_given),
  has_user,TOCOL(1-(users="")),
  used,has_user*TOCOL(1-(features="")),
  user_keys,${keysOf('user_ids')},
  feature_keys,${keysOf('feature_ids')},
  user,XMATCH(user_keys,user_keys),
  feature,XMATCH(feature_keys,feature_keys),
  everyone,UNIQUE(FILTER(user,has_user)),
  stays,MAP(everyone,LAMBDA(one,MAX((user=one)*has_user*flags))),
  uses,UNIQUE(FILTER(HSTACK(feature,user),used=1)),
  used_feature,CHOOSECOLS(uses,1),
  user_stays,XLOOKUP(CHOOSECOLS(uses,2),everyone,stays),
  known,UNIQUE(used_feature),
  with_it,MAP(known,LAMBDA(one,SUM(1*(used_feature=one)))),
  stayed_with,MAP(known,LAMBDA(one,SUM((used_feature=one)*user_stays))),
  people,ROWS(everyone),
  stayed,SUM(stays),
  lift,IF(stayed*with_it=0,0,stayed_with*people/(with_it*stayed)),
  without,IF(with_it=people,"",(stayed-stayed_with)/(people-with_it)),
  IF(OR(${isBlock('users')},${isBlock('features')},${isBlock('retained')}),#VALUE!,
  IF(OR(ROWS(user_ids)<>ROWS(feature_ids),ROWS(user_ids)<>ROWS(flags),ISERROR(user_ids),ISERROR(feature_ids)),#VALUE!,
  IF(${hasNoNumber('flags')},#VALUE!,
  IF(OR((flags=0)+(flags=1)=0),#VALUE!,
  IF(SUM(used)=0,#N/A,
  VSTACK(HSTACK("Feature","Users","Retention with","Retention without","Lift"),
    SORTBY(HSTACK(MAP(known,LAMBDA(one,INDEX(feature_ids,one))),with_it,stayed_with/with_it,without,IF(stayed*with_it=0,"",lift)),
      lift,-1,with_it,-1,MAP(known,LAMBDA(one,INDEX(feature_keys,one))),1)))))))))
`,
);

export const qualityNames = [promoterScore, satisfaction, stickiness, magicNumber, featureRetention];
