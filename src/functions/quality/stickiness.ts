// How often those come who come at all.
import { checkSameLength, days, ids, optionalDay } from '../arguments';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';
import * as say from './stickiness.texts';

/** Days of the month in "monthly active users", and of the average over "daily active users". */
const daysOfMonth = 30;

export const stickiness = planFunction({
  id: 'PLAN.STICKINESS',
  family: 'quality',
  text: say.stickinessText,
  searchedAs: say.stickinessSearchedAs,
  meaning: say.stickinessMeaning,
  equations: [
    'MAU = different users from as_of − 29 to as_of',
    'DAU = different pairs of user and day in these days / 30',
    'STICKINESS = DAU / MAU',
  ],
  parameters: {
    users: ids(say.stickinessUsers),
    dates: days(say.dateOfEachActivity),
    as_of: optionalDay(say.stickinessAsOf),
  },
  result: 'scalar',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.numberLaterThanAnyDate },
    { error: '#N/A', text: say.stickinessError },
  ],
  examples: [
    {
      formula: '=PLAN.STICKINESS({"An";"An";"An";"Bo";"Bo";"An"}, {46054;46055;46055;46060;46068;46068})',
      args: [
        [['An'], ['An'], ['An'], ['Bo'], ['Bo'], ['An']],
        [[46054], [46055], [46055], [46060], [46068], [46068]],
      ],
      result: 0.0833333333,
      text: say.stickinessExample,
    },
    {
      formula: '=PLAN.STICKINESS({1;2;1;2}, {46031;46031;46060;46061}, 46060)',
      args: [[[1], [2], [1], [2]], [[46031], [46031], [46060], [46061]], 46060],
      result: 0.05,
      text: say.stickinessExample2,
    },
  ],
  sources: [
    'Facebook, Inc. (2012). Form S-1 Registration Statement: daily active users, and monthly active users over the last 30 days. U.S. Securities and Exchange Commission.',
  ],
  compute: ({ users, dates, as_of }) => {
    checkSameLength('users', users.codes, 'dates', dates);
    let until = as_of ?? 0;
    if (as_of === null) {
      dates.forEach((day, row) => {
        if (users.codes[row] !== -1 && day > until) until = day;
      });
    }
    // Thirty days of a user are thirty bits.
    const activeDays = new Int32Array(users.ids.length);
    let activeUsers = 0;
    let userDays = 0;
    users.codes.forEach((user, row) => {
      const day = dates[row] ?? 0;
      const ago = until - day;
      if (user === -1 || day === 0 || ago < 0 || ago >= daysOfMonth) return;
      const before = activeDays[user] ?? 0;
      const bit = 1 << ago;
      if ((before & bit) !== 0) return;
      if (before === 0) activeUsers++;
      activeDays[user] = before | bit;
      userDays++;
    });
    if (activeUsers === 0) fail('nobodyActive', { argument: 'as_of', days: daysOfMonth });
    return userDays / daysOfMonth / activeUsers;
  },
});
