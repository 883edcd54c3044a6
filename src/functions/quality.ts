// Whether customers are content and stay: what they answer, how often they come, what keeps them.
import { bestThreshold } from '../numerics/best-threshold';
import { codesInOrder } from '../numerics/id-order';
import {
  answersGiven,
  checkSameLength,
  days,
  flags,
  ids,
  numbers,
  optionalCount,
  optionalDay,
  optionalNumber,
  series,
} from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';

const promoterScore = planFunction({
  id: 'PLAN.NPS',
  family: 'quality',
  text: {
    en: 'Returns the Net Promoter Score of answers from 0 to 10: promoters less detractors, from −100 to 100.',
    ru: 'Возвращает индекс NPS по ответам от 0 до 10: промоутеры минус критики, от −100 до 100.',
    zh: '根据 0 到 10 分的回答返回净推荐值（NPS）：推荐者减去贬损者，范围 −100 到 100。',
    vi: 'Trả về chỉ số NPS từ các câu trả lời 0 đến 10: người ủng hộ trừ người phản đối, từ −100 đến 100.',
  },
  searchedAs: {
    en: 'NPS, net promoter score, promoters, detractors, loyalty, would recommend, survey, customer satisfaction',
    ru: 'NPS, индекс потребительской лояльности, индекс лояльности, лояльность, готовность рекомендовать, промоутеры, критики, опрос клиентов',
    zh: 'NPS, 净推荐值, 推荐意愿, 推荐者, 贬损者, 客户忠诚度, 口碑, 满意度调查',
    vi: 'NPS, chỉ số thiện cảm, điểm sẵn sàng giới thiệu, lòng trung thành, người ủng hộ, người chê, khảo sát khách hàng',
  },
  meaning: {
    en: 'Answers to “How likely are you to recommend us?”: 9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors. The score is the percentage of promoters less that of detractors, stated as the field does, as a number from −100 to 100 and not as a share. A blank cell is no answer, a 0 is a detractor. Some older desktop versions of Excel pass blank cells as 0: where there are blanks, say in answers how many people answered, =PLAN.NPS(A2:A500, COUNT(A2:A500)), and the result is right everywhere.',
    ru: 'Ответы на вопрос «Насколько вероятно, что вы нас порекомендуете?»: 9 и 10 — промоутеры, 7 и 8 — нейтралы, от 0 до 6 — критики. Индекс — процент промоутеров минус процент критиков; как принято, это число от −100 до 100, а не доля. Пустая ячейка — нет ответа, 0 — критик. Некоторые старые версии Excel для компьютера передают пустые ячейки как 0: если есть пустые, укажите в answers число ответивших, =PLAN.NPS(A2:A500; СЧЁТ(A2:A500)), и результат будет верным везде.',
    zh: '针对“您有多大可能推荐我们？”的回答：9 和 10 为推荐者，7 和 8 为被动者，0 到 6 为贬损者。净推荐值是推荐者百分比减去贬损者百分比，按惯例表示为 −100 到 100 的数，而不是比例。空白单元格表示未回答，0 分为贬损者。某些旧版桌面 Excel 会把空白单元格作为 0 传入：如有空白，请在 answers 中给出回答人数，即 =PLAN.NPS(A2:A500, COUNT(A2:A500))，这样在任何版本中结果都正确。',
    vi: 'Câu trả lời cho “Khả năng bạn giới thiệu chúng tôi là bao nhiêu?”: 9 và 10 là người ủng hộ, 7 và 8 là người trung lập, 0 đến 6 là người phản đối. Chỉ số bằng phần trăm người ủng hộ trừ phần trăm người phản đối, theo thông lệ ghi bằng số từ −100 đến 100 chứ không phải tỷ lệ. Ô trống là không trả lời, điểm 0 là người phản đối. Một số bản Excel cũ trên máy tính truyền ô trống thành 0: nếu có ô trống, hãy ghi số người trả lời vào answers, =PLAN.NPS(A2:A500, COUNT(A2:A500)), khi đó kết quả luôn đúng.',
  },
  equations: ['NPS = 100 × (promoters − detractors) / answers', 'promoters: 9–10, passives: 7–8, detractors: 0–6'],
  parameters: {
    scores: answersGiven({
      en: 'Answers, whole numbers from 0 to 10; a range of any shape.',
      ru: 'Ответы, целые числа от 0 до 10; диапазон любой формы.',
      zh: '回答，0 到 10 的整数；区域形状不限。',
      vi: 'Các câu trả lời, số nguyên từ 0 đến 10; vùng có hình dạng bất kỳ.',
    }),
    answers: optionalCount({
      en: 'Number of people who answered, where scores has blank cells: COUNT(scores). Blank = all the answers in scores.',
      ru: 'Число ответивших, если в scores есть пустые ячейки: СЧЁТ(scores). Пусто — все ответы из scores.',
      zh: '回答人数，用于 scores 中有空白单元格时：COUNT(scores)。留空表示 scores 中的全部回答。',
      vi: 'Số người trả lời, khi scores có ô trống: COUNT(scores). Để trống = mọi câu trả lời trong scores.',
    }),
  },
  result: 'scalar',
  errors: [
    wrongInput,
    {
      error: '#VALUE!',
      text: {
        en: 'A score that is not a whole number from 0 to 10, or fewer answers than scores above 0.',
        ru: 'Оценка не является целым числом от 0 до 10 либо answers меньше числа оценок выше 0.',
        zh: '分数不是 0 到 10 的整数，或 answers 小于大于 0 的分数个数。',
        vi: 'Điểm không phải số nguyên từ 0 đến 10, hoặc answers ít hơn số điểm lớn hơn 0.',
      },
    },
    {
      error: '#N/A',
      text: {
        en: 'There is no answer.',
        ru: 'Нет ни одного ответа.',
        zh: '没有任何回答。',
        vi: 'Không có câu trả lời nào.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.NPS({10;9;9;8;7;6;3;10;9;5})',
      args: [[[10], [9], [9], [8], [7], [6], [3], [10], [9], [5]]],
      result: 20,
      text: {
        en: 'Five promoters and three detractors among ten.',
        ru: 'Пять промоутеров и три критика из десяти.',
        zh: '10 人中有 5 个推荐者和 3 个贬损者。',
        vi: 'Năm người ủng hộ và ba người phản đối trong mười người.',
      },
    },
    {
      formula: '=PLAN.NPS({10;9;0;8}, 4)',
      args: [[[10], [9], [0], [8]], 4],
      result: 25,
      text: {
        en: 'Four people answered, so the 0 is a detractor and not a blank cell.',
        ru: 'Ответили четверо, поэтому 0 — критик, а не пустая ячейка.',
        zh: '共 4 人回答，因此 0 分是贬损者，而不是空白单元格。',
        vi: 'Có bốn người trả lời, nên điểm 0 là người phản đối chứ không phải ô trống.',
      },
    },
  ],
  sources: ['Reichheld, F. F. (2003). The One Number You Need to Grow. Harvard Business Review, 81(12), 46–54.'],
  compute: ({ scores, answers }) => {
    let promoters = 0;
    let passives = 0;
    let answered = 0;
    let zeros = 0;
    scores.forEach((score, index) => {
      if (Number.isNaN(score)) return;
      if (!Number.isInteger(score) || score < 0 || score > 10) {
        fail('notWholeBetween', { argument: 'scores', cell: index + 1, number: score, least: 0, most: 10 });
      }
      answered++;
      if (score === 0) zeros++;
      if (score >= 9) promoters++;
      else if (score >= 7) passives++;
    });
    // Zeros beyond the number of those who answered are blank cells.
    if (answers > 0 && answers < answered - zeros) {
      fail('answersTooFew', { argument: 'answers', number: answers, answered: answered - zeros });
    }
    const people = answers || answered;
    if (people === 0) fail('noAnswer', { argument: 'scores' });
    return (100 * (promoters - (people - promoters - passives))) / people;
  },
});

/** The usual scale, and its top two boxes. */
const fivePointScale = { satisfied: 4, highest: 5 };

const satisfaction = planFunction({
  id: 'PLAN.CSAT',
  family: 'quality',
  text: {
    en: 'Returns customer satisfaction: the share of answers that are satisfied.',
    ru: 'Возвращает удовлетворённость клиентов (CSAT): долю довольных среди ответивших.',
    zh: '返回客户满意度（CSAT）：满意的回答所占比例。',
    vi: 'Trả về mức độ hài lòng của khách hàng (CSAT): tỷ lệ câu trả lời hài lòng.',
  },
  searchedAs: {
    en: 'CSAT, CSI, customer satisfaction, satisfaction score, satisfaction index, rating, survey, stars',
    ru: 'CSAT, CSI, удовлетворённость клиентов, удовлетворённость, индекс удовлетворённости, оценка сервиса, опрос клиентов, доля довольных',
    zh: 'CSAT, 客户满意度, 满意度, 满意率, 好评率, 服务评分, 满意度调查',
    vi: 'CSAT, mức độ hài lòng, hài lòng của khách hàng, chỉ số hài lòng, đánh giá dịch vụ, khảo sát khách hàng',
  },
  meaning: {
    en: 'On a scale from 1 to 5 the two highest answers, 4 and 5, are satisfied: the “top two boxes”. For another scale give in top the lowest answer that counts as satisfied: 9 on a scale to 10, 6 on a scale to 7. The result is a share: 0.8 is 80%. A blank cell, or a 0, is no answer.',
    ru: 'На шкале от 1 до 5 довольны те, кто выбрал две высшие оценки, 4 и 5 («top two boxes»). Для другой шкалы укажите в top наименьшую оценку, которая считается хорошей: 9 на шкале до 10, 6 на шкале до 7. Результат — доля: 0,8 — это 80 %. Пустая ячейка или 0 — нет ответа.',
    zh: '在 1 到 5 分制中，最高的两档 4 分和 5 分视为满意（“top two boxes”）。其他分制请用 top 给出视为满意的最低分：10 分制取 9，7 分制取 6。结果为比例：0.8 即 80%。空白单元格或 0 表示未回答。',
    vi: 'Trên thang 1 đến 5, hai mức cao nhất là 4 và 5 được coi là hài lòng (“top two boxes”). Với thang khác, hãy cho biết trong top điểm thấp nhất được coi là hài lòng: 9 trên thang 10, 6 trên thang 7. Kết quả là tỷ lệ: 0,8 là 80%. Ô trống hoặc 0 là không trả lời.',
  },
  equations: ['CSAT = answers ≥ top / answers'],
  parameters: {
    scores: numbers({
      en: 'Answers, 1 or more each; a range of any shape.',
      ru: 'Ответы, каждый не меньше 1; диапазон любой формы.',
      zh: '回答，每个不小于 1；区域形状不限。',
      vi: 'Các câu trả lời, mỗi điểm từ 1 trở lên; vùng có hình dạng bất kỳ.',
    }),
    top: optionalNumber(
      {
        en: 'Lowest answer that counts as satisfied. Blank or 0 = 4, on a scale from 1 to 5.',
        ru: 'Наименьшая оценка, которая считается хорошей. Пусто или 0 — 4 по шкале от 1 до 5.',
        zh: '视为满意的最低分。留空或 0 表示 1 到 5 分制中的 4 分。',
        vi: 'Điểm thấp nhất được coi là hài lòng. Để trống hoặc 0 = 4, trên thang 1 đến 5.',
      },
      'notNegative',
    ),
  },
  result: 'scalar',
  errors: [
    wrongInput,
    {
      error: '#VALUE!',
      text: {
        en: 'An answer below 1, or, without top, above 5.',
        ru: 'Ответ меньше 1 либо, без top, больше 5.',
        zh: '回答小于 1，或未给出 top 时大于 5。',
        vi: 'Câu trả lời nhỏ hơn 1, hoặc lớn hơn 5 khi không cho top.',
      },
    },
    {
      error: '#N/A',
      text: {
        en: 'There is no answer.',
        ru: 'Нет ни одного ответа.',
        zh: '没有任何回答。',
        vi: 'Không có câu trả lời nào.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.CSAT({5;4;3;5;2})',
      args: [[[5], [4], [3], [5], [2]]],
      result: 0.6,
      text: {
        en: 'Three of five answered 4 or 5.',
        ru: 'Трое из пяти поставили 4 или 5.',
        zh: '5 人中有 3 人给出 4 分或 5 分。',
        vi: 'Ba trong năm người chọn 4 hoặc 5.',
      },
    },
    {
      formula: '=PLAN.CSAT({10;9;7;8}, 9)',
      args: [[[10], [9], [7], [8]], 9],
      result: 0.5,
      text: {
        en: 'On a scale to 10 the answers from 9 on are satisfied.',
        ru: 'На шкале до 10 довольны те, кто поставил 9 и выше.',
        zh: '10 分制中，9 分及以上为满意。',
        vi: 'Trên thang 10, từ 9 trở lên là hài lòng.',
      },
    },
  ],
  sources: [
    'Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics (2nd ed.), ch. 2. Pearson.',
  ],
  compute: ({ scores, top }) => {
    const highest = top === 0 ? fivePointScale.highest : Infinity;
    let satisfied = 0;
    let answered = 0;
    scores.forEach((score, index) => {
      if (score === 0) return;
      if (score < 1 || score > highest) {
        fail(top === 0 ? 'notOnFivePoints' : 'belowScale', { argument: 'scores', cell: index + 1, number: score });
      }
      answered++;
      if (score >= (top || fivePointScale.satisfied)) satisfied++;
    });
    if (answered === 0) fail('noAnswer', { argument: 'scores' });
    return satisfied / answered;
  },
});

/** Days of the month in "monthly active users", and of the average over "daily active users". */
const daysOfMonth = 30;

const stickiness = planFunction({
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

const magicNumber = planFunction({
  id: 'PLAN.MAGIC_NUMBER',
  family: 'quality',
  text: {
    en: 'Returns the amount of early use that best separates those who stay, with retention on both sides of it.',
    ru: 'Возвращает объём раннего использования, который лучше всего отделяет оставшихся, и удержание по обе стороны от него.',
    zh: '返回最能区分留存用户的早期使用量，以及其两侧的留存率。',
    vi: 'Trả về mức sử dụng ban đầu phân tách tốt nhất những người ở lại, cùng tỷ lệ giữ chân ở hai phía.',
  },
  searchedAs: {
    en: 'magic number, aha moment, activation threshold, activation, early use, retention driver, habit moment',
    ru: 'магическое число, aha-момент, ага-момент, момент ценности, активация, порог активации, ранняя активность',
    zh: '魔法数字, 顿悟时刻, 啊哈时刻, 激活, 激活阈值, 早期使用, 留存拐点',
    vi: 'con số kỳ diệu, khoảnh khắc aha, kích hoạt, ngưỡng kích hoạt, mức sử dụng ban đầu',
  },
  meaning: {
    en: 'One row per user: how much they did early on (lessons in the first week, friends added, projects made) and whether they stayed. Every amount that occurs is tried as a threshold; the magic number is the one from which on the share of those who stayed, less the share of those who were lost, is largest. This difference is Youden’s J: 1 separates perfectly, near 0 not at all. Of equally good thresholds it is the smallest. It shows what goes together with staying, not what causes it. A blank amount is 0 and a blank in retained is a lost user, so leave no blank rows in the ranges.',
    ru: 'По строке на пользователя: сколько он сделал вначале (уроков за первую неделю, добавленных друзей, созданных проектов) и остался ли он. Каждое встретившееся значение проверяется как порог; магическое число — то, начиная с которого доля оставшихся минус доля ушедших наибольшая. Эта разность — индекс Юдена J: 1 — разделяет полностью, около 0 — никак. Из одинаково хороших порогов берётся наименьший. Число показывает, что сопутствует удержанию, а не что его вызывает. Пустой объём — это 0, пусто в retained — ушедший пользователь, поэтому не оставляйте в диапазонах пустых строк.',
    zh: '每个用户一行：早期的使用量（第一周上课数、添加的好友、创建的项目）以及是否留存。逐一尝试出现过的每个数值作为阈值；魔法数字就是使“达到该值者在留存用户中的比例减去在流失用户中的比例”最大的数值。该差值即约登指数 J：1 为完全区分，接近 0 为无法区分。多个阈值同样好时取最小的。它表明什么与留存相伴，而不是什么导致留存。空白的使用量为 0，retained 中的空白为流失用户，因此区域中不要留空白行。',
    vi: 'Mỗi người dùng một dòng: họ làm được bao nhiêu lúc đầu (bài học trong tuần đầu, bạn bè đã thêm, dự án đã tạo) và có ở lại hay không. Mỗi mức xuất hiện đều được thử làm ngưỡng; con số kỳ diệu là mức mà từ đó trở lên, tỷ lệ trong số người ở lại trừ tỷ lệ trong số người rời đi là lớn nhất. Hiệu này là chỉ số Youden J: 1 là phân tách hoàn toàn, gần 0 là không phân tách được. Nếu nhiều ngưỡng tốt như nhau thì lấy ngưỡng nhỏ nhất. Nó cho thấy điều gì đi cùng với việc ở lại, chứ không phải nguyên nhân. Mức để trống là 0, ô trống trong retained là người đã rời đi, vì vậy đừng để dòng trống trong vùng.',
  },
  equations: [
    'J(c) = share of the retained with amount ≥ c − share of the lost with amount ≥ c',
    'magic number = the smallest c with the largest J(c)',
  ],
  parameters: {
    amounts: series({
      en: 'Early use of each user; one row or column.',
      ru: 'Раннее использование каждого пользователя; одна строка или столбец.',
      zh: '每个用户的早期使用量；一行或一列。',
      vi: 'Mức sử dụng ban đầu của từng người; một hàng hoặc một cột.',
    }),
    retained: flags({
      en: 'Whether each user stayed: 1 or TRUE, else 0, FALSE or blank.',
      ru: 'Остался ли пользователь: 1 или ИСТИНА, иначе 0, ЛОЖЬ или пусто.',
      zh: '每个用户是否留存：1 或 TRUE 为留存，0、FALSE 或空白为流失。',
      vi: 'Từng người có ở lại không: 1 hoặc TRUE, nếu không thì 0, FALSE hoặc để trống.',
    }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#N/A',
      text: {
        en: 'Nobody stayed, nobody was lost, or more early use does not go together with staying.',
        ru: 'Никто не остался, никто не ушёл либо большее раннее использование не сопутствует удержанию.',
        zh: '无人留存，无人流失，或早期使用量多并不伴随更高的留存。',
        vi: 'Không ai ở lại, không ai rời đi, hoặc dùng nhiều lúc đầu không đi cùng với việc ở lại.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.MAGIC_NUMBER({1;2;2;3;5;6;7;7;8;9}, {0;0;0;0;1;0;1;1;1;1})',
      args: [
        [[1], [2], [2], [3], [5], [6], [7], [7], [8], [9]],
        [[0], [0], [0], [0], [1], [0], [1], [1], [1], [1]],
      ],
      result: [
        ['Magic number', 5],
        ['Users from it on', 6],
        ['Users below it', 4],
        ['Retention from it on', 0.833333333],
        ['Retention below it', 0],
        ['Youden’s J', 0.8],
      ],
      text: {
        en: 'Lessons in the first week: from five on, five users of six stay.',
        ru: 'Уроки за первую неделю: начиная с пяти остаются пятеро из шести.',
        zh: '第一周上课数：达到 5 节的 6 人中有 5 人留存。',
        vi: 'Số bài học tuần đầu: từ năm bài trở lên, sáu người thì năm người ở lại.',
      },
    },
    {
      formula: '=PLAN.MAGIC_NUMBER({0,0,1,1,2,2}, {FALSE,FALSE,FALSE,TRUE,TRUE,TRUE})',
      args: [[[0, 0, 1, 1, 2, 2]], [[false, false, false, true, true, true]]],
      result: [
        ['Magic number', 1],
        ['Users from it on', 4],
        ['Users below it', 2],
        ['Retention from it on', 0.75],
        ['Retention below it', 0],
        ['Youden’s J', 0.666666667],
      ],
      text: {
        en: 'From 1 and from 2 on separate equally well: the smaller one counts.',
        ru: 'Пороги 1 и 2 разделяют одинаково хорошо: берётся меньший.',
        zh: '阈值 1 和 2 区分效果相同：取较小者。',
        vi: 'Ngưỡng 1 và 2 phân tách tốt như nhau: lấy ngưỡng nhỏ hơn.',
      },
    },
  ],
  sources: ['Youden, W. J. (1950). Index for Rating Diagnostic Tests. Cancer, 3(1), 32–35.'],
  compute: ({ amounts, retained }) => {
    checkSameLength('amounts', amounts, 'retained', retained);
    const stayed = amounts.filter((_, user) => retained[user] === 1);
    const lost = amounts.filter((_, user) => retained[user] === 0);
    if (stayed.length === 0) fail('nobodyStayed', { argument: 'retained' });
    if (lost.length === 0) fail('nobodyLost', { argument: 'retained' });
    const best = bestThreshold(stayed, lost);
    if (best === undefined) fail('noThreshold', { argument: 'amounts' });
    const usersFrom = best.positivesFrom + best.negativesFrom;
    const usersBelow = amounts.length - usersFrom;
    return [
      ['Magic number', best.value],
      ['Users from it on', usersFrom],
      ['Users below it', usersBelow],
      ['Retention from it on', best.positivesFrom / usersFrom],
      ['Retention below it', (stayed.length - best.positivesFrom) / usersBelow],
      ['Youden’s J', best.youden],
    ];
  },
});

const featureRetention = planFunction({
  id: 'PLAN.FEATURE_RETENTION',
  family: 'quality',
  text: {
    en: 'Returns a table of features: users, retention with and without each of them, and lift.',
    ru: 'Возвращает таблицу по функциям продукта: пользователи, удержание с каждой из них и без неё, прирост (lift).',
    zh: '返回功能留存表：每个功能的用户数、使用者与未使用者的留存率，以及提升度。',
    vi: 'Trả về bảng tính năng: số người dùng, tỷ lệ giữ chân khi có và không có từng tính năng, và độ nâng.',
  },
  searchedAs: {
    en: 'feature retention, feature matrix, feature usage, feature adoption, which features keep users, lift, product analytics',
    ru: 'удержание по функциям, использование функций, влияние функций на удержание, матрица функций, полезные функции, продуктовая аналитика',
    zh: '功能留存, 功能留存矩阵, 功能使用率, 功能使用, 功能渗透率, 哪些功能留住用户, 产品分析',
    vi: 'giữ chân theo tính năng, mức dùng tính năng, ma trận tính năng, tính năng giữ chân, phân tích sản phẩm',
  },
  meaning: {
    en: 'One row per use: who, which feature, and whether that user stayed. A user has stayed if any of their rows says so, and has used a feature if any row names it; rows repeated change nothing. A row with a user but no feature is one who used none. Lift compares the retention of a feature’s users with that of all users: above 1 they stay more often. The table is sorted by lift, the strongest feature first. It shows what goes together with staying, not what causes it. A retention of nobody, and a lift where nobody stayed, is an empty cell. A row without a user is skipped.',
    ru: 'По строке на использование: кто, какой функцией и остался ли этот пользователь. Пользователь остался, если так сказано хотя бы в одной его строке; пользовался функцией, если она есть хотя бы в одной строке; повторы ничего не меняют. Строка с пользователем без функции — тот, кто не пользовался ни одной. Лифт сравнивает удержание пользователей функции с удержанием всех: больше 1 — они остаются чаще. Таблица отсортирована по лифту, сильнейшая функция первой. Она показывает, что сопутствует удержанию, а не что его вызывает. Удержание при отсутствии пользователей и лифт, если никто не остался, — пустая ячейка. Строка без пользователя пропускается.',
    zh: '每次使用一行：谁、用了哪个功能、该用户是否留存。用户任一行标明留存即为留存，任一行出现某功能即为使用过；重复的行不影响结果。有用户而无功能的行表示该用户没有使用任何功能。提升度是某功能使用者的留存率与全部用户留存率之比：大于 1 表示更常留存。表按提升度排序，最强的功能在前。它表明什么与留存相伴，而不是什么导致留存。没有对应用户的留存率，以及无人留存时的提升度，显示为空单元格。没有用户的行会被跳过。',
    vi: 'Mỗi lần sử dụng một dòng: ai, tính năng nào, và người đó có ở lại không. Một người được coi là ở lại nếu bất kỳ dòng nào của họ cho biết vậy, và đã dùng một tính năng nếu bất kỳ dòng nào nêu tính năng đó; dòng lặp lại không làm thay đổi gì. Dòng có người dùng nhưng không có tính năng là người không dùng tính năng nào. Độ nâng so sánh tỷ lệ giữ chân của người dùng tính năng với của tất cả: lớn hơn 1 là họ ở lại nhiều hơn. Bảng xếp theo độ nâng, tính năng mạnh nhất đứng đầu. Nó cho thấy điều gì đi cùng với việc ở lại, chứ không phải nguyên nhân. Tỷ lệ giữ chân khi không có ai, và độ nâng khi không ai ở lại, là ô trống. Dòng không có người dùng bị bỏ qua.',
  },
  equations: [
    'retention with = retained users of the feature / users of the feature',
    'retention without = retained other users / other users',
    'lift = retention with / (all retained users / all users)',
  ],
  parameters: {
    users: ids({
      en: 'User of each row: names or ids; one row or column.',
      ru: 'Пользователь в каждой строке: имена или идентификаторы; одна строка или столбец.',
      zh: '每行的用户：姓名或编号；一行或一列。',
      vi: 'Người dùng của từng dòng: tên hoặc mã; một hàng hoặc một cột.',
    }),
    features: ids({
      en: 'Feature used; blank for a user without any.',
      ru: 'Использованная функция; пусто, если пользователь не пользовался ни одной.',
      zh: '所用的功能；用户未使用任何功能时留空。',
      vi: 'Tính năng đã dùng; để trống nếu người đó không dùng tính năng nào.',
    }),
    retained: flags({
      en: 'Whether the user stayed: 1 or TRUE, else 0, FALSE or blank.',
      ru: 'Остался ли пользователь: 1 или ИСТИНА, иначе 0, ЛОЖЬ или пусто.',
      zh: '该用户是否留存：1 或 TRUE 为留存，0、FALSE 或空白为流失。',
      vi: 'Người đó có ở lại không: 1 hoặc TRUE, nếu không thì 0, FALSE hoặc để trống.',
    }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#N/A',
      text: {
        en: 'No row has a user and a feature.',
        ru: 'Ни в одной строке нет пользователя и функции.',
        zh: '没有任何一行同时有用户和功能。',
        vi: 'Không dòng nào có cả người dùng và tính năng.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.FEATURE_RETENTION({1;1;2;2;3;4}, {"Chat";"Quiz";"Chat";"Quiz";"Quiz";""}, {1;1;1;1;0;0})',
      args: [
        [[1], [1], [2], [2], [3], [4]],
        [['Chat'], ['Quiz'], ['Chat'], ['Quiz'], ['Quiz'], ['']],
        [[1], [1], [1], [1], [0], [0]],
      ],
      result: [
        ['Feature', 'Users', 'Retention with', 'Retention without', 'Lift'],
        ['Chat', 2, 1, 0, 2],
        ['Quiz', 3, 0.666666667, 0, 1.33333333],
      ],
      text: {
        en: 'Four users, of whom two stayed: both of them chatted.',
        ru: 'Четыре пользователя, двое остались: оба пользовались чатом.',
        zh: '4 个用户中 2 人留存，且都用过聊天。',
        vi: 'Bốn người dùng, hai người ở lại: cả hai đều dùng trò chuyện.',
      },
    },
    {
      formula: '=PLAN.FEATURE_RETENTION({"An";"Bo";"Cy"}, {"Map";"Map";"Map"}, {TRUE;FALSE;TRUE})',
      args: [
        [['An'], ['Bo'], ['Cy']],
        [['Map'], ['Map'], ['Map']],
        [[true], [false], [true]],
      ],
      result: [
        ['Feature', 'Users', 'Retention with', 'Retention without', 'Lift'],
        ['Map', 3, 0.666666667, '', 1],
      ],
      text: {
        en: 'A feature that everybody uses tells nobody apart.',
        ru: 'Функция, которой пользуются все, никого не различает.',
        zh: '人人都用的功能无法区分任何人。',
        vi: 'Tính năng ai cũng dùng thì không phân biệt được ai.',
      },
    },
  ],
  sources: [
    'Brin, S., Motwani, R., Ullman, J. D., & Tsur, S. (1997). Dynamic Itemset Counting and Implication Rules for Market Basket Data. SIGMOD Record, 26(2), 255–264.',
  ],
  compute: ({ users, features, retained }) => {
    checkSameLength('users', users.codes, 'features', features.codes);
    checkSameLength('users', users.codes, 'retained', retained);
    const everyone = users.ids.length;
    const stayed = new Uint8Array(everyone);
    const uses = new Float64Array(users.codes.length);
    let useCount = 0;
    users.codes.forEach((user, row) => {
      if (user === -1) return;
      if (retained[row] === 1) stayed[user] = 1;
      const feature = features.codes[row] ?? -1;
      // A pair of codes as one number: sorted, equal pairs stand together.
      if (feature !== -1) uses[useCount++] = feature * everyone + user;
    });
    if (useCount === 0) fail('noUse', { argument: 'users' });
    const everyoneStayed = stayed.reduce((sum, one) => sum + one, 0);

    const usersWith = new Float64Array(features.ids.length);
    const stayedWith = new Float64Array(features.ids.length);
    let previous = -1;
    for (const use of uses.subarray(0, useCount).sort()) {
      if (use === previous) continue;
      previous = use;
      const feature = Math.floor(use / everyone);
      usersWith[feature] = (usersWith[feature] ?? 0) + 1;
      stayedWith[feature] = (stayedWith[feature] ?? 0) + (stayed[use % everyone] ?? 0);
    }
    const place = new Int32Array(features.ids.length);
    codesInOrder(features.ids).forEach((feature, at) => (place[feature] = at));
    const rows = features.ids.map((name, feature) => {
      const withIt = usersWith[feature] ?? 0;
      const stayedWithIt = stayedWith[feature] ?? 0;
      const without = everyone - withIt;
      return {
        name,
        place: place[feature] ?? 0,
        withIt,
        retentionWith: stayedWithIt / withIt,
        retentionWithout: without === 0 ? '' : (everyoneStayed - stayedWithIt) / without,
        lift: everyoneStayed === 0 ? '' : (stayedWithIt * everyone) / (withIt * everyoneStayed),
      };
    });
    const table: CellOutput[][] = [['Feature', 'Users', 'Retention with', 'Retention without', 'Lift']];
    rows
      // A feature may stand only in rows without a user.
      .filter(({ withIt }) => withIt > 0)
      .sort((a, b) => Number(b.lift) - Number(a.lift) || b.withIt - a.withIt || a.place - b.place)
      .forEach(({ name, withIt, retentionWith, retentionWithout, lift }) => {
        table.push([name, withIt, retentionWith, retentionWithout, lift]);
      });
    return table;
  },
});

export const quality: Family = {
  id: 'quality',
  text: {
    en: 'Quality and loyalty',
    ru: 'Качество и лояльность',
    zh: '质量与忠诚度',
    vi: 'Chất lượng và lòng trung thành',
  },
  functions: [promoterScore, satisfaction, stickiness, magicNumber, featureRetention],
};
