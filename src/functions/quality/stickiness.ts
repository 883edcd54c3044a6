// How often those come who come at all.
import { checkSameLength, days, ids, optionalDay } from '../arguments';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';

/** Days of the month in "monthly active users", and of the average over "daily active users". */
const daysOfMonth = 30;

export const stickiness = planFunction({
  id: 'PLAN.STICKINESS',
  family: 'quality',
  text: {
    en: 'Returns DAU/MAU: the share of a month’s active users who are active on an average day.',
    ru: 'Возвращает DAU/MAU: долю активных за месяц пользователей, которые активны в средний день.',
    zh: '返回 DAU/MAU：月活跃用户中平均每天活跃的比例。',
    vi: 'Trả về DAU/MAU: tỷ lệ người dùng hoạt động trong tháng có hoạt động vào một ngày trung bình.',
  },
  searchedAs: {
    en: 'stickiness, DAU/MAU, DAU, MAU, daily active users, monthly active users, active users, engagement',
    ru: 'липкость, вовлечённость, DAU/MAU, активные пользователи, ежедневная аудитория, месячная аудитория, доля активных',
    zh: '用户粘性, 粘性, 黏性, 日活, 月活, 日活月活比, 活跃用户, 活跃度, 用户活跃',
    vi: 'độ gắn kết, mức độ gắn bó, DAU/MAU, người dùng hoạt động, người dùng hằng ngày, người dùng hằng tháng',
  },
  meaning: {
    en: 'The month is the 30 days that end with as_of. MAU is the number of different users in it, DAU the average over its 30 days of the number of different users of a day. The ratio is also the share of days on which such a user comes: 0.2 is six days in thirty. Rows may be in any order, and several rows of one user on one day count once. A row without a user or a date is skipped, later rows are left out. In the first month of a product the days before it count as days without users.',
    ru: 'Месяц — 30 дней, последний из которых as_of. MAU — число разных пользователей за эти дни, DAU — среднее за 30 дней число разных пользователей за день. Отношение показывает и долю дней, в которые такой пользователь приходит: 0,2 — шесть дней из тридцати. Порядок строк не важен, несколько строк одного пользователя за день считаются один раз. Строка без пользователя или даты пропускается, более поздние строки не учитываются. В первый месяц продукта дни до его запуска считаются днями без пользователей.',
    zh: '“月”指以 as_of 结束的 30 天。MAU 是这 30 天内不同用户的数量，DAU 是这 30 天每天不同用户数的平均值。该比率也是这样一个用户来访天数的比例：0.2 即 30 天中来 6 天。行的顺序任意，同一用户同一天的多行只计一次。没有用户或日期的行会被跳过，晚于 as_of 的行不计入。产品上线首月中，上线之前的日子按没有用户计算。',
    vi: 'Tháng là 30 ngày kết thúc vào as_of. MAU là số người dùng khác nhau trong tháng đó, DAU là trung bình trên 30 ngày của số người dùng khác nhau mỗi ngày. Tỷ số này cũng là tỷ lệ ngày mà một người dùng như vậy ghé đến: 0,2 là sáu ngày trong ba mươi ngày. Các dòng theo thứ tự bất kỳ, nhiều dòng của một người trong một ngày chỉ tính một lần. Dòng không có người dùng hoặc ngày bị bỏ qua, các dòng muộn hơn as_of không được tính. Trong tháng đầu của sản phẩm, những ngày trước khi ra mắt được tính là ngày không có người dùng.',
  },
  equations: [
    'MAU = different users from as_of − 29 to as_of',
    'DAU = different pairs of user and day in these days / 30',
    'STICKINESS = DAU / MAU',
  ],
  parameters: {
    users: ids({
      en: 'User of each activity: names or ids; one row or column.',
      ru: 'Пользователь каждого действия: имена или идентификаторы; одна строка или столбец.',
      zh: '每次活动的用户：姓名或编号；一行或一列。',
      vi: 'Người dùng của từng hoạt động: tên hoặc mã; một hàng hoặc một cột.',
    }),
    dates: days({
      en: 'Date of each activity.',
      ru: 'Дата каждого действия.',
      zh: '每次活动的日期。',
      vi: 'Ngày của từng hoạt động.',
    }),
    as_of: optionalDay({
      en: 'Last day of the month. Default: the newest date.',
      ru: 'Последний день месяца. По умолчанию — самая поздняя дата.',
      zh: '该月的最后一天。默认为最新日期。',
      vi: 'Ngày cuối của tháng. Mặc định: ngày mới nhất.',
    }),
  },
  result: 'scalar',
  errors: [
    wrongInput,
    {
      error: '#VALUE!',
      text: {
        en: 'A number later than any date.',
        ru: 'Число позже любой возможной даты.',
        zh: '数值超出日期范围。',
        vi: 'Số lớn hơn mọi ngày có thể.',
      },
    },
    {
      error: '#N/A',
      text: {
        en: 'Nobody was active in the 30 days.',
        ru: 'За 30 дней никто не был активен.',
        zh: '这 30 天内没有活跃用户。',
        vi: 'Không ai hoạt động trong 30 ngày đó.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.STICKINESS({"An";"An";"An";"Bo";"Bo";"An"}, {46054;46055;46055;46060;46068;46068})',
      args: [
        [['An'], ['An'], ['An'], ['Bo'], ['Bo'], ['An']],
        [[46054], [46055], [46055], [46060], [46068], [46068]],
      ],
      result: 0.0833333333,
      text: {
        en: 'Two users, who came on five user-days of sixty.',
        ru: 'Два пользователя: пять человеко-дней из шестидесяти.',
        zh: '2 个用户，60 个人天中来了 5 个。',
        vi: 'Hai người dùng, có mặt năm trong sáu mươi ngày-người.',
      },
    },
    {
      formula: '=PLAN.STICKINESS({1;2;1;2}, {46031;46031;46060;46061}, 46060)',
      args: [[[1], [2], [1], [2]], [[46031], [46031], [46060], [46061]], 46060],
      result: 0.05,
      text: {
        en: 'At an earlier day: the row after it is left out.',
        ru: 'На более раннюю дату: строка после неё не учитывается.',
        zh: '以较早的日期计算：之后的行不计入。',
        vi: 'Tính đến một ngày sớm hơn: dòng sau ngày đó không được tính.',
      },
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
