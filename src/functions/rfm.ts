// Customers scored by recency, frequency and money.
import type { OrderColumns } from '../customers/order-columns';
import {
  areAlike,
  fewestClasses,
  mostClasses,
  placesInOrder,
  scoreCustomers,
  segmentedBy,
  segmentTotals,
  usualSegments,
  usuallySegmented,
} from '../customers/scores';
import type { Scale, Scales, ScoredCustomers, Segmentation, UsualSegment } from '../customers/scores';
import { days, ids, numberOrRows, option, optionalDay, optionalNamedRows, series } from './arguments';
import type { NamedRow } from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { orderRows, refuse } from './order-rows';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';

const usualClasses = 5;

/** English in every language: a result is part of the workbook. */
const segmentNames: Readonly<Record<UsualSegment, string>> = {
  champions: 'Champions',
  loyal: 'Loyal customers',
  potentiallyLoyal: 'Potential loyalists',
  newcomers: 'New customers',
  promising: 'Promising',
  needAttention: 'Need attention',
  aboutToSleep: 'About to sleep',
  cannotLose: 'Cannot lose them',
  atRisk: 'At risk',
  hibernating: 'Hibernating',
};

/** The segment of customers whom none of the user's own rules takes. */
const noSegment = 'Other';

/** The ascending cuts in one column of the user's own; a column may be shorter than the others. */
function ownCuts(rows: readonly Float64Array[], column: number, name: string): Scale {
  const cuts: number[] = [];
  rows.forEach((row, index) => {
    const cut = row[column] ?? 0;
    const before = cuts[cuts.length - 1] ?? -Infinity;
    if (cuts.length === index && cut > before) cuts.push(cut);
    // A blank below the last cut of a column reads as 0.
    else if (cut !== 0) {
      fail('cutsNotAscending', { argument: 'bins', row: index + 1, cut, scale: name });
    }
  });
  return { cuts: Float64Array.from(cuts), reached: true };
}

/** A number of classes, or the scales of the user's own cuts. */
function scaleOf(bins: number | readonly Float64Array[]): number | Scales {
  if (typeof bins === 'number') {
    const classes = bins === 0 ? usualClasses : bins;
    if (!Number.isInteger(classes) || classes < fewestClasses || classes > mostClasses) {
      fail('notWholeBetween', { argument: 'bins', number: bins, least: fewestClasses, most: mostClasses });
    }
    return classes;
  }
  if (bins.length >= mostClasses) {
    fail('tooManyCuts', { argument: 'bins', rows: bins.length, most: mostClasses - 1 });
  }
  return {
    recency: ownCuts(bins, 0, 'recency'),
    frequency: ownCuts(bins, 1, 'frequency'),
    money: ownCuts(bins, 2, 'money'),
  };
}

interface NamedSegments extends Segmentation {
  readonly names: readonly (string | number)[];
}

/** The segments of the user's own rules, or the usual ones where there are none. */
function segmentsOf(rules: readonly NamedRow[], scored: ScoredCustomers): NamedSegments {
  if (rules.length === 0) {
    const names = [...usualSegments.map((segment) => segmentNames[segment]), noSegment];
    return { names, ...usuallySegmented(scored) };
  }
  // Two rules may make one segment.
  const names = [...new Set([...rules.map(({ name }) => name), noSegment])];
  const own = rules.map(({ name, numbers }) => ({
    segment: names.indexOf(name),
    least: [0, 2, 4].map((limit) => numbers[limit] ?? 0),
    // A blank limit is no limit: no score is 0.
    most: [1, 3, 5].map((limit) => numbers[limit] || Infinity),
  }));
  return { names, ...segmentedBy(own, { count: names.length, rest: names.indexOf(noSegment) }, scored) };
}

/** A heading and one line per customer, the highest score first. */
function customerTable(scored: ScoredCustomers, orders: OrderColumns, segments: NamedSegments): CellOutput[][] {
  const { codes, recency, frequency, money, r, f, m, score } = scored;
  checkFits(codes.length + 1, 9);
  const table: CellOutput[][] = [['customer', 'recency', 'frequency', 'money', 'R', 'F', 'M', 'score', 'segment']];
  for (const place of placesInOrder(scored, orders.ids)) {
    table.push([
      orders.ids[codes[place] ?? 0] ?? '',
      recency[place] ?? 0,
      frequency[place] ?? 0,
      money[place] ?? 0,
      r[place] ?? 0,
      f[place] ?? 0,
      m[place] ?? 0,
      score[place] ?? 0,
      segments.names[segments.of[place] ?? 0] ?? '',
    ]);
  }
  return table;
}

function scoreColumn({ customerOfRow, score }: ScoredCustomers): CellOutput[][] {
  checkFits(customerOfRow.length, 1);
  const column: CellOutput[][] = [];
  for (let row = 0; row < customerOfRow.length; row++) {
    const place = customerOfRow[row] ?? -1;
    column.push([place < 0 ? '' : (score[place] ?? 0)]);
  }
  return column;
}

/** A heading and one line per segment: customers, money, their shares, average recency in days. */
function segmentTable(scored: ScoredCustomers, segments: NamedSegments): CellOutput[][] {
  const { customers, money, allMoney, averageRecency } = segmentTotals(scored, segments);
  const rows = segments.names.map((name, segment): CellOutput[] => {
    const size = customers[segment] ?? 0;
    const sum = money[segment] ?? 0;
    return [
      name,
      size,
      size / scored.score.length,
      sum,
      allMoney === 0 ? '' : sum / allMoney,
      size === 0 ? '' : (averageRecency[segment] ?? 0),
    ];
  });
  const header = ['segment', 'customers', 'share of customers', 'money', 'share of money', 'average recency'];
  return [header, ...rows.filter(([name, size]) => name !== noSegment || size !== 0)];
}

/** A heading and one line per cut: its number and the cut of recency in days, of frequency and of money. */
function cutTable({ scales: { recency, frequency, money } }: ScoredCustomers): CellOutput[][] {
  const columns = [recency.cuts, frequency.cuts, money.cuts];
  const height = Math.max(...columns.map((cuts) => cuts.length));
  const rows = Array.from({ length: height }, (_, index) => [index + 1, ...columns.map((cuts) => cuts[index] ?? '')]);
  return [['cut', 'recency', 'frequency', 'money'], ...rows];
}

function checkTable(scored: ScoredCustomers): CellOutput[][] {
  const { rowsUsed, customerOfRow, refunds, rowsWithoutCustomerOrDay, rowsAfterAsOf, rowsOfRefundsOnly } = scored;
  return [
    ['rows used', rowsUsed],
    ['rows skipped', customerOfRow.length - rowsUsed],
    ['refunds', refunds],
    ['skipped: no customer or date', rowsWithoutCustomerOrDay],
    ['skipped: after as_of', rowsAfterAsOf],
    ['skipped: customer has refunds only', rowsOfRefundsOnly],
    ['customers', scored.codes.length],
    ['as_of', scored.asOf],
  ];
}

const scoring = planFunction({
  id: 'PLAN.RFM_SCORE',
  family: 'rfm',
  text: {
    en: 'Scores customers by recency, frequency and money and sorts them into segments.',
    ru: 'Оценивает клиентов по давности, частоте и сумме покупок и делит их на сегменты (RFM).',
    zh: '按最近购买时间、购买频率和购买金额为客户打分并划分群体（RFM）。',
    vi: 'Chấm điểm khách hàng theo lần mua gần nhất, tần suất và giá trị mua, rồi xếp vào phân khúc (RFM).',
  },
  searchedAs: {
    en: 'RFM, RFM analysis, customer segmentation, segmentation, recency frequency monetary, best customers, loyal customers, sleeping customers, customer base, pyramid, Pareto, 80/20',
    ru: 'RFM, RFM-анализ, сегментация клиентов, сегментация, сегменты, давность частота деньги, лучшие клиенты, постоянные клиенты, спящие клиенты, клиентская база, Парето, ABC-анализ',
    zh: 'RFM, RFM模型, RFM 模型, RFM分析, 客户分层, 客户分群, 客户细分, 会员分层, 忠诚客户, 沉睡客户, 高价值客户, 二八法则',
    vi: 'RFM, phân tích RFM, phân khúc khách hàng, phân nhóm khách hàng, khách hàng tốt nhất, khách trung thành, khách ngủ quên, Pareto',
  },
  meaning: {
    en: 'Give one row per order. Recency is the number of days from a customer’s last order to as_of, frequency the number of orders with an amount above 0, money the sum of all amounts. A refund is a negative amount and counts in the money only; a customer with nothing but refunds is left out. Each quantity is cut into classes of about equal size, 5 unless you say otherwise; a value equal to a cut stays below it, so that equal values always get equal scores, and the most recent customers get the highest R. The score is the three digits R, F, M: 555 is best. The table begins with the highest score; customers of one score follow by id, numbers before text. Without rules of your own the ten usual segments by R and F are used; with other than five classes the scores are stretched to 1–5 first: Champions, Loyal customers, Potential loyalists, New customers, Promising, Need attention, About to sleep, Cannot lose them, At risk, Hibernating. Whoever none of your own rules takes is in Other. Headers and segment names are in English in every language, because a result is part of the workbook. Number ids and text ids are never mixed up: 17 and "17" are two customers, and upper and lower case differ.',
    ru: 'Одна строка — один заказ. Давность — число дней от последнего заказа клиента до as_of, частота — число заказов с суммой больше 0, деньги — сумма всех строк. Возврат — это отрицательная сумма, он учитывается только в деньгах; клиент, у которого одни возвраты, не попадает в расчёт. Каждый показатель делится на классы примерно равной численности, по умолчанию на 5; значение, равное границе, остаётся под ней, поэтому равные значения всегда получают равные баллы, а самые недавние покупатели — наибольший R. Оценка — три цифры R, F, M: лучшая — 555. Таблица начинается с наибольшей оценки, при равной оценке клиенты идут по идентификатору: сначала числа, затем текст. Если свои правила не заданы, применяются десять обычных сегментов по R и F; при другом числе классов баллы сначала растягиваются до 1–5. Сегменты: Champions — чемпионы, Loyal customers — лояльные, Potential loyalists — потенциально лояльные, New customers — новички, Promising — перспективные, Need attention — требуют внимания, About to sleep — засыпающие, Cannot lose them — нельзя потерять, At risk — в зоне риска, Hibernating — спящие. Кто не подошёл ни под одно ваше правило, попадает в Other (прочие). Заголовки и названия сегментов на английском во всех языках: результат — часть книги. Числовые и текстовые идентификаторы не смешиваются: 17 и "17" — два клиента; прописные и строчные буквы различаются.',
    zh: '每行一笔订单。R（recency）为客户最后一笔订单距 as_of 的天数，F（frequency）为金额大于 0 的订单数，M（money）为全部金额之和。退款为负数金额，只计入 M；只有退款的客户不参与计算。每个指标按人数大致均分为若干档，默认 5 档；等于分界点的值归入较低的一档，因此相同的值得分必然相同，最近购买的客户 R 分最高。综合得分为 R、F、M 三位数字，555 最好。结果表按得分从高到低排列，得分相同的按客户编号排列，数字在前、文本在后。未自定义规则时，按 R 和 F 使用业内常用的十个群体；档数不是 5 时，先把得分换算到 1–5：Champions（冠军客户）、Loyal customers（忠诚客户）、Potential loyalists（潜在忠诚客户）、New customers（新客户）、Promising（有潜力客户）、Need attention（需关注客户）、About to sleep（即将沉睡客户）、Cannot lose them（不能失去的客户）、At risk（有流失风险的客户）、Hibernating（沉睡客户）。不符合任何自定义规则的客户归入 Other（其他）。结果属于工作簿，因此标题和群体名称在所有语言中均为英文。数字编号与文本编号不会混同：17 与 "17" 是两个客户；文本区分大小写。',
    vi: 'Mỗi dòng là một đơn hàng. Recency là số ngày từ đơn cuối của khách đến as_of, frequency là số đơn có giá trị lớn hơn 0, money là tổng mọi giá trị. Khoản hoàn tiền là số âm và chỉ tính vào money; khách chỉ có hoàn tiền bị loại ra. Mỗi chỉ tiêu được chia thành các nhóm có số khách gần bằng nhau, mặc định 5 nhóm; giá trị bằng đúng ngưỡng nằm ở nhóm dưới, nên giá trị bằng nhau luôn có điểm bằng nhau, và khách mua gần đây nhất có điểm R cao nhất. Điểm tổng là ba chữ số R, F, M: tốt nhất là 555. Bảng bắt đầu từ điểm cao nhất; cùng điểm thì xếp theo mã khách, số trước chữ sau. Nếu không đặt quy tắc riêng, hàm dùng mười phân khúc thông dụng theo R và F; khi số nhóm khác 5, điểm được quy về thang 1–5 trước: Champions (khách hàng hàng đầu), Loyal customers (trung thành), Potential loyalists (có thể thành trung thành), New customers (khách mới), Promising (triển vọng), Need attention (cần quan tâm), About to sleep (sắp ngủ đông), Cannot lose them (không thể để mất), At risk (có nguy cơ rời bỏ), Hibernating (ngủ đông). Khách không khớp quy tắc nào của bạn nằm trong Other (khác). Tiêu đề và tên phân khúc luôn bằng tiếng Anh vì kết quả thuộc về sổ làm việc. Mã số và mã chữ không bị lẫn: 17 và "17" là hai khách; chữ hoa và chữ thường khác nhau.',
  },
  equations: [
    'recency = as_of − date of the last order',
    'cut k = percentile k / bins of the customers (inclusive, linear between neighbours), k = 1 … bins − 1',
    'F = 1 + number of cuts below the frequency; M likewise with money',
    'R = bins − number of cuts below the recency',
    'score = 100 R + 10 F + M',
  ],
  parameters: {
    customers: ids({
      en: 'Customer of each order: a number or text; a row with a blank is skipped.',
      ru: 'Клиент каждого заказа: число или текст; строка с пустой ячейкой пропускается.',
      zh: '每笔订单的客户：数字或文本；空白行会被跳过。',
      vi: 'Khách hàng của từng đơn: số hoặc văn bản; dòng trống bị bỏ qua.',
    }),
    dates: days({
      en: 'Date of each order; a row without a date is skipped.',
      ru: 'Дата каждого заказа; строка без даты пропускается.',
      zh: '每笔订单的日期；没有日期的行会被跳过。',
      vi: 'Ngày của từng đơn; dòng không có ngày bị bỏ qua.',
    }),
    amounts: series({
      en: 'Amount of each order; negative for a refund.',
      ru: 'Сумма каждого заказа; возврат — отрицательная.',
      zh: '每笔订单的金额；退款为负数。',
      vi: 'Giá trị từng đơn; hoàn tiền là số âm.',
    }),
    as_of: optionalDay({
      en: 'Day from which recency is counted; later orders are left out. Default: the newest date.',
      ru: 'День, от которого считается давность; более поздние заказы не учитываются. По умолчанию самая поздняя дата.',
      zh: '计算最近购买时间的基准日；之后的订单不计。默认为数据中最新的日期。',
      vi: 'Ngày làm mốc tính recency; đơn sau ngày này bị bỏ. Mặc định là ngày mới nhất.',
    }),
    bins: numberOrRows(
      {
        en: 'Number of classes, 2 to 9 (default 5), or your own ascending cuts in three columns: recency in days, frequency, money.',
        ru: 'Число классов от 2 до 9 (по умолчанию 5) или свои границы по возрастанию в трёх столбцах: давность в днях, частота, деньги.',
        zh: '档数，2 到 9（默认 5）；或三列自定义的升序分界点：最近购买天数、频率、金额。',
        vi: 'Số nhóm, từ 2 đến 9 (mặc định 5), hoặc ba cột ngưỡng tăng dần của bạn: recency theo ngày, frequency, money.',
      },
      ['recency', 'frequency', 'money'],
    ),
    output: option(
      {
        en: 'What to return: "table" (default), "score", "segments", "cuts" or "check".',
        ru: 'Что вернуть: "table" (по умолчанию), "score", "segments", "cuts" или "check".',
        zh: '返回内容："table"（默认）、"score"、"segments"、"cuts" 或 "check"。',
        vi: 'Giá trị trả về: "table" (mặc định), "score", "segments", "cuts" hoặc "check".',
      },
      {
        table: {
          en: 'One line per customer, the highest score first.',
          ru: 'По строке на клиента, начиная с наибольшей оценки.',
          zh: '每个客户一行，得分从高到低。',
          vi: 'Mỗi khách một dòng, điểm cao nhất trước.',
        },
        score: {
          en: 'The customer’s score beside each order row; "" beside a skipped one.',
          ru: 'Оценка клиента рядом с каждой строкой заказа; "" у пропущенной строки.',
          zh: '在每行订单旁给出客户得分；被跳过的行为 ""。',
          vi: 'Điểm của khách bên cạnh từng dòng đơn hàng; dòng bị bỏ qua là "".',
        },
        segments: {
          en: 'One line per segment: customers, money, their shares, average recency.',
          ru: 'По строке на сегмент: клиенты, деньги, их доли, средняя давность.',
          zh: '每个群体一行：客户数、金额及其占比、平均最近购买天数。',
          vi: 'Mỗi phân khúc một dòng: số khách, money, tỷ trọng, recency trung bình.',
        },
        cuts: {
          en: 'The cuts between the classes.',
          ru: 'Границы между классами.',
          zh: '各档之间的分界点。',
          vi: 'Các ngưỡng giữa các nhóm.',
        },
        check: {
          en: 'Rows used, rows skipped and why, refunds.',
          ru: 'Учтённые строки, пропущенные и почему, возвраты.',
          zh: '使用的行数、跳过的行数及原因、退款数。',
          vi: 'Số dòng được dùng, số dòng bỏ qua và lý do, số khoản hoàn tiền.',
        },
      },
    ),
    segments: optionalNamedRows(
      {
        en: 'Your own segments, one rule per row: name, Rmin, Rmax, Fmin, Fmax, Mmin, Mmax; blank = no limit, the first match wins.',
        ru: 'Свои сегменты, по правилу в строке: название, Rmin, Rmax, Fmin, Fmax, Mmin, Mmax; пусто — без ограничения, действует первое подходящее правило.',
        zh: '自定义群体，每行一条规则：名称、Rmin、Rmax、Fmin、Fmax、Mmin、Mmax；空白表示不限，以最先匹配的为准。',
        vi: 'Phân khúc của bạn, mỗi dòng một quy tắc: tên, Rmin, Rmax, Fmin, Fmax, Mmin, Mmax; trống = không giới hạn, quy tắc khớp đầu tiên được dùng.',
      },
      ['Rmin', 'Rmax', 'Fmin', 'Fmax', 'Mmin', 'Mmax'],
    ),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#VALUE!',
      text: {
        en: 'A number of classes other than 2 to 9, or cuts that do not ascend.',
        ru: 'Число классов не от 2 до 9 или границы не по возрастанию.',
        zh: '档数不在 2 到 9 之间，或分界点不是升序。',
        vi: 'Số nhóm ngoài khoảng 2 đến 9, hoặc ngưỡng không tăng dần.',
      },
    },
    {
      error: '#N/A',
      text: {
        en: 'No row has a customer, a date up to as_of and an amount that is not a refund.',
        ru: 'Нет ни одной строки с клиентом, датой не позже as_of и суммой, которая не является возвратом.',
        zh: '没有任何一行同时具备客户、不晚于 as_of 的日期和非退款金额。',
        vi: 'Không dòng nào có khách hàng, ngày không muộn hơn as_of và giá trị không phải hoàn tiền.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.RFM_SCORE({"Ann";"Bob";"Cy";"Ann"}, {46023;46023;46040;46054}, {100;30;200;50}, , 2)',
      args: [
        [['Ann'], ['Bob'], ['Cy'], ['Ann']],
        [[46023], [46023], [46040], [46054]],
        [[100], [30], [200], [50]],
        null,
        2,
      ],
      result: [
        ['customer', 'recency', 'frequency', 'money', 'R', 'F', 'M', 'score', 'segment'],
        ['Ann', 0, 2, 150, 2, 2, 1, 221, 'Champions'],
        ['Cy', 14, 1, 200, 2, 1, 2, 212, 'New customers'],
        ['Bob', 31, 1, 30, 1, 1, 1, 111, 'Hibernating'],
      ],
      text: {
        en: 'Four orders of three customers, each quantity in two classes.',
        ru: 'Четыре заказа трёх клиентов, каждый показатель в двух классах.',
        zh: '三个客户的四笔订单，每个指标分两档。',
        vi: 'Bốn đơn của ba khách, mỗi chỉ tiêu hai nhóm.',
      },
    },
    {
      formula: '=PLAN.RFM_SCORE({"Ann";"Bob";"Cy";"Ann"}, {46023;46023;46040;46054}, {100;30;200;50}, , 2, "score")',
      args: [
        [['Ann'], ['Bob'], ['Cy'], ['Ann']],
        [[46023], [46023], [46040], [46054]],
        [[100], [30], [200], [50]],
        null,
        2,
        'score',
      ],
      result: [[221], [111], [212], [221]],
      text: {
        en: 'The same scores beside the orders.',
        ru: 'Те же оценки рядом с заказами.',
        zh: '同样的得分，列在订单旁。',
        vi: 'Cùng các điểm đó, đặt cạnh từng đơn.',
      },
    },
    {
      formula:
        '=PLAN.RFM_SCORE({"Ann";"Bob";"Cy";"Ann"}, {46023;46023;46040;46054}, {100;30;200;50}, 46060, {7,2,100;30,5,500}, "score")',
      args: [
        [['Ann'], ['Bob'], ['Cy'], ['Ann']],
        [[46023], [46023], [46040], [46054]],
        [[100], [30], [200], [50]],
        46060,
        [
          [7, 2, 100],
          [30, 5, 500],
        ],
        'score',
      ],
      result: [[322], [111], [212], [322]],
      text: {
        en: 'With your own cuts: 7 and 30 days, 2 and 5 orders, 100 and 500 of money.',
        ru: 'Со своими границами: 7 и 30 дней, 2 и 5 заказов, суммы 100 и 500.',
        zh: '使用自定义分界点：7 天和 30 天，2 单和 5 单，金额 100 和 500。',
        vi: 'Với ngưỡng riêng: 7 và 30 ngày, 2 và 5 đơn, giá trị 100 và 500.',
      },
    },
  ],
  sources: [
    'Hughes, A. M. (1994). Strategic Database Marketing. Probus.',
    'Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician, 50(4), definition 7.',
  ],
  compute: ({ customers, dates, amounts, as_of, bins, output, segments: rules }) => {
    const orders = orderRows(customers, dates, amounts, as_of);
    const scale = scaleOf(bins);
    const scored = scoreCustomers(orders, amounts, as_of, scale);
    if (!scored.made) return refuse(scored);
    if (output === 'check') return checkTable(scored);
    if (output === 'cuts') return cutTable(scored);
    // One's own cuts say of customers who are alike what they are; quantiles have nothing to go by.
    if (typeof scale === 'number' && areAlike(scored)) return refuse({ why: 'allAlike' });
    switch (output) {
      case 'table':
        return customerTable(scored, orders, segmentsOf(rules, scored));
      case 'score':
        return scoreColumn(scored);
      case 'segments':
        return segmentTable(scored, segmentsOf(rules, scored));
    }
  },
});

export const rfm: Family = {
  id: 'rfm',
  text: {
    en: 'Customer segments',
    ru: 'Сегменты клиентов',
    zh: '客户分群',
    vi: 'Phân khúc khách hàng',
  },
  functions: [scoring],
};
