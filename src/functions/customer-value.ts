// What each customer is still worth, from the orders so far.
import { fittedModels, valuedCustomers, weightOfOwnOrders } from '../customers/customer-value';
import type { CustomerModels } from '../customers/customer-value';
import type { OrderingLimit } from '../customers/ordering-model';
import type { OrderValueLimit } from '../customers/order-value-model';
import { daysOf } from '../numerics/periods';
import { days, ids, number, option, optionalDay, optionalNumber, period, series } from './arguments';
import type { Argument, CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { orderRows, refuse } from './order-rows';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';

/** Each period of a discounted horizon costs one more evaluation for each customer. */
const longestHorizon = 1000;

/** What parameters say that have gone to a limit; English in every language: a result is part of the workbook. */
const limitTexts: Readonly<Record<OrderingLimit | OrderValueLimit, readonly [about: string, meaning: string]>> = {
  sameRate: ['r', 'all customers order at one rate'],
  fewOrder: ['r', 'a few customers order nearly everything'],
  sameLeaving: ['a, b', 'all customers leave after an order with one chance'],
  leaveOrStay: ['a, b', 'customers leave after their first repeat order or never'],
  nobodyLeaves: ['a, b', 'nobody leaves'],
  allLeave: ['a, b', 'all customers leave after their first repeat order'],
  ownMean: ['p', "a customer's orders are all worth the same: the order value is the customer's own mean"],
  meanOfAll: ['q', 'customers do not differ: the order value is the mean of all'],
  noMeasure: ['p, q', 'the order values are spread without measure'],
};

/** Label and value; below them what is to be known of the values, where there is something. */
function parameterTable({ orders, ordering, orderedAgain, values }: CustomerModels): CellOutput[][] {
  const model = values.kind === 'equal' ? undefined : values.model;
  const limits = [...ordering.limits, ...(model?.limits ?? [])];
  return [
    ['r', ordering.r],
    ['alpha', ordering.alpha],
    ['a', ordering.a],
    ['b', ordering.b],
    ['Log-likelihood of orders', ordering.logLikelihood],
    ['p', model?.p ?? ''],
    ['q', model?.q ?? ''],
    ['gamma', model?.gamma ?? ''],
    ['Log-likelihood of values', model?.logLikelihood ?? ''],
    ['Customers', orders.codes.length],
    ['Customers who ordered again', orderedAgain],
    ['Weight of one own order', values.kind === 'modelled' ? weightOfOwnOrders(values.model, 1) : ''],
    ...limits.map((limit): CellOutput[] => {
      const [about, meaning] = limitTexts[limit];
      return [`Limit of ${about}`, meaning];
    }),
    ...(values.kind === 'heavyTailed' ? [['Order values', 'spread too widely to have a mean (q is 1 or less)']] : []),
    ...(values.kind === 'equal' ? [['Order values', 'all the same']] : []),
  ];
}

/** Orders of ten customers in the first half of 2024: customers, days and amounts. */
const exampleOrders: readonly Argument[] = [
  [[1], [1], [2], [2], [2], [3], [3], [4], [5], [5], [6], [6], [6], [6], [7], [7], [8], [8], [9], [10], [10]],
  [
    [45313],
    [45337],
    [45292],
    [45305],
    [45316],
    [45332],
    [45432],
    [45316],
    [45342],
    [45383],
    [45293],
    [45441],
    [45442],
    [45457],
    [45347],
    [45450],
    [45311],
    [45313],
    [45305],
    [45324],
    [45371],
  ],
  [
    [31],
    [17],
    [68],
    [103],
    [69],
    [23],
    [28],
    [64],
    [70],
    [66],
    [27],
    [21],
    [33],
    [34],
    [50],
    [63],
    [65],
    [26],
    [53],
    [53],
    [61],
  ],
];

const customerValue = planFunction({
  id: 'PLAN.CUSTOMER_VALUE',
  family: 'customerValue',
  text: {
    en: 'Returns for each customer the orders to expect, the chance that they are still active and their future value.',
    ru: 'Возвращает для каждого клиента ожидаемые заказы, вероятность того, что он ещё активен, и его будущую ценность.',
    zh: '返回每个客户的预期订单数、仍然活跃的概率和未来价值。',
    vi: 'Trả về cho từng khách số đơn kỳ vọng, xác suất còn hoạt động và giá trị tương lai.',
  },
  searchedAs: {
    en: 'customer value, predicted lifetime value, predictive CLV, CLV, CLTV, lifetime value, BG/NBD, gamma-gamma, repeat purchase forecast, average order value, AOV, probability alive, order value',
    ru: 'ценность клиента, прогноз LTV, прогноз ценности, прогнозная ценность клиента, пожизненная ценность, прогноз повторных покупок, средний чек, вероятность активности, живые клиенты',
    zh: '客户价值, 预测客户价值, 客户终身价值, 终身价值预测, 生命周期价值, 复购预测, 客单价, 活跃概率, 用户价值',
    vi: 'giá trị khách hàng, dự báo giá trị vòng đời, giá trị vòng đời, dự báo mua lại, giá trị đơn hàng trung bình, xác suất còn hoạt động',
  },
  meaning: {
    en: 'For shops and other businesses where customers order when they like and leave without saying so. How often customers order and how soon they leave is modelled by BG/NBD, what an order is worth by gamma-gamma; both are fitted to all customers by maximum likelihood, so that a customer with few orders is judged by the others as well. Orders of one day are one order. The first order says when a customer began; the models learn from those after it. Refunds (negative amounts) are left out, a customer with nothing else too; where more than a fifth of the rows are negative without giving back an earlier order, they are no refunds but orders at a loss, and these cannot be modelled. An order value lies between the customer’s own mean and that of all customers, the nearer to the own one the more repeat orders were paid for, also where a customer always pays the same. Where the most likely model lies at a limit (regular buyers, fixed plans), "parameters" says which one and what it means. Where order values are spread too widely to have a mean, orders and chances still come, and the values are blank. Customer value is the value of the orders expected within the horizon, each discounted from the end of its period; give margins as amounts to get a margin. Order values must not depend on how often a customer orders. A month counts 30 days, a quarter 90, a year 365. The heading words are English in every language, because a result is part of the workbook.',
    ru: 'Для магазинов и других бизнесов, где клиенты заказывают когда хотят и уходят не прощаясь. Частоту заказов и уход описывает модель BG/NBD, ценность заказа — гамма-гамма; обе подбираются по всем клиентам методом максимального правдоподобия, поэтому клиент с малым числом заказов оценивается и по остальным. Заказы одного дня — один заказ. Первый заказ задаёт начало истории клиента, модели учатся на следующих. Возвраты (отрицательные суммы) не учитываются, как и клиент, у которого есть только они; если отрицательных строк, которые не отменяют более раннего заказа, больше пятой части, это не возвраты, а убыточные заказы, и для них модели нет. Ценность заказа лежит между средним самого клиента и средним по всем клиентам: чем больше оплаченных повторных заказов, тем ближе к своему, даже если клиент всегда платит одинаково. Если самая правдоподобная модель лежит на пределе (регулярные покупки, фиксированные тарифы), "parameters" называет этот предел и его смысл. Если разброс ценности заказов слишком велик и среднего нет, заказы и вероятности всё равно выводятся, а ценности пусты. Ценность клиента — стоимость заказов, ожидаемых в пределах горизонта, дисконтированных с конца своего периода; чтобы получить маржу, подайте маржу вместо сумм. Ценность заказа не должна зависеть от частоты заказов. Месяц — 30 дней, квартал — 90, год — 365. Заголовки на английском во всех языках: результат — часть книги.',
    zh: '适用于客户随时下单、离开时也不告知的商店等业务。下单频率和流失用 BG/NBD 模型描述，订单价值用 gamma-gamma 模型描述；两者都对全部客户用最大似然法拟合，因此订单少的客户也会参考其他客户来评估。同一天的订单算一单。首单表示客户的起点，模型从其后的订单学习。退款（负金额）不计入，只有退款的客户也不列出；若并未冲销先前订单的负金额行超过五分之一，它们就不是退款而是亏损订单，无法建模。订单价值介于该客户自身均值与全体均值之间，付款的重复订单越多越接近自身均值，即使该客户每次付款都相同。当最可能的模型落在极限处（固定周期购买、固定套餐）时，"parameters" 会说明是哪个极限及其含义。当订单价值过于分散而没有均值时，仍给出订单数和概率，价值留空。客户价值是预测期内预期订单的价值，按所在期的期末折现；若金额填毛利，得到的就是毛利。订单价值不应与下单频率相关。一个月按 30 天、一个季度按 90 天、一年按 365 天计算。表头在所有语言中均为英文，因为结果属于工作簿。',
    vi: 'Dành cho cửa hàng và các doanh nghiệp mà khách đặt hàng lúc nào tùy thích và rời đi không báo trước. Tần suất đặt hàng và việc rời đi được mô tả bằng mô hình BG/NBD, giá trị đơn bằng gamma-gamma; cả hai ước lượng trên toàn bộ khách bằng hợp lý cực đại, nên khách ít đơn cũng được đánh giá theo những khách khác. Các đơn trong một ngày là một đơn. Đơn đầu cho biết lúc khách bắt đầu; mô hình học từ các đơn sau đó. Khoản hoàn tiền (số âm) bị bỏ qua, khách chỉ có hoàn tiền cũng vậy; nếu hơn một phần năm số dòng là số âm mà không hoàn lại đơn nào trước đó thì đó không phải hoàn tiền mà là đơn lỗ, và không có mô hình cho chúng. Giá trị đơn nằm giữa trung bình của chính khách và trung bình của mọi khách, càng nhiều đơn lặp lại có trả tiền thì càng gần trung bình riêng, kể cả khi khách luôn trả như nhau. Khi mô hình khả dĩ nhất nằm ở giới hạn (mua đều đặn, gói cố định), "parameters" cho biết giới hạn nào và ý nghĩa của nó. Khi giá trị đơn phân tán đến mức không có trung bình, số đơn và xác suất vẫn được trả về, còn các giá trị để trống. Giá trị khách hàng là giá trị các đơn kỳ vọng trong thời hạn, chiết khấu từ cuối kỳ của chúng; muốn ra lợi nhuận thì nhập lợi nhuận thay cho doanh số. Giá trị đơn không được phụ thuộc vào tần suất đặt. Một tháng tính 30 ngày, một quý 90, một năm 365. Tiêu đề bảng luôn bằng tiếng Anh, vì kết quả thuộc về sổ làm việc.',
  },
  equations: [
    'x = days with an order after the first, t = time of the last one, T = time until as_of, both from the first order',
    'orders per period ~ Gamma(r, α) over the customers; chance to leave after an order ~ Beta(a, b)',
    'P(alive) = 1 / (1 + a / (b + x − 1) × ((α + T) / (α + t))^(r + x)), 1 for x = 0',
    'expected orders = P(alive) × (a + b + x − 1) / (a − 1) × (1 − ((α + T) / (α + T + h))^(r + x) × ₂F₁(r + x, b + x; a + b + x − 1; h / (α + T + h)))',
    'order value = p × (γ + x × mean) / (p × x + q − 1)',
    'customer value = order value × Σ (expected orders in period i) / (1 + discount_rate)ⁱ',
  ],
  parameters: {
    customers: ids({
      en: 'Customer of each order: numbers or text; a row without one is skipped.',
      ru: 'Клиент каждого заказа: числа или текст; строка без клиента пропускается.',
      zh: '每笔订单的客户：数字或文本；没有客户的行会被跳过。',
      vi: 'Khách hàng của từng đơn: số hoặc văn bản; dòng không có khách bị bỏ qua.',
    }),
    dates: days({
      en: 'Date of each order; a row without one is skipped.',
      ru: 'Дата каждого заказа; строка без даты пропускается.',
      zh: '每笔订单的日期；没有日期的行会被跳过。',
      vi: 'Ngày của từng đơn; dòng không có ngày bị bỏ qua.',
    }),
    amounts: series({
      en: 'Amount or margin of each order; negative ones, refunds, are left out.',
      ru: 'Сумма или маржа каждого заказа; отрицательные (возвраты) не учитываются.',
      zh: '每笔订单的金额或毛利；负数（退款）不计入。',
      vi: 'Số tiền hoặc lợi nhuận của từng đơn; số âm (hoàn tiền) bị bỏ qua.',
    }),
    horizon: number(
      {
        en: 'How many periods ahead to look, at most 1000.',
        ru: 'На сколько периодов вперёд смотреть, не больше 1000.',
        zh: '向前预测多少期，最多 1000。',
        vi: 'Nhìn trước bao nhiêu kỳ, nhiều nhất 1000.',
      },
      'notNegative',
    ),
    discount_rate: optionalNumber(
      {
        en: 'Discount rate per period, so per week for weeks. Default 0.',
        ru: 'Ставка дисконтирования за период, то есть для недель — недельная. По умолчанию 0.',
        zh: '每期折现率，按周则为每周。默认为 0。',
        vi: 'Suất chiết khấu mỗi kỳ, tức theo tuần nếu kỳ là tuần. Mặc định 0.',
      },
      'rate',
    ),
    period: period(
      {
        en: 'Length of a period: "week" (default), "day", "month", "quarter", "year" or a number of days.',
        ru: 'Длина периода: "week" (по умолчанию), "day", "month", "quarter", "year" или число дней.',
        zh: '一期的长度："week"（默认）、"day"、"month"、"quarter"、"year" 或天数。',
        vi: 'Độ dài một kỳ: "week" (mặc định), "day", "month", "quarter", "year" hoặc số ngày.',
      },
      {
        week: { en: 'Seven days.', ru: 'Семь дней.', zh: '7 天。', vi: 'Bảy ngày.' },
        day: { en: 'One day.', ru: 'Один день.', zh: '1 天。', vi: 'Một ngày.' },
        month: { en: 'Thirty days.', ru: 'Тридцать дней.', zh: '30 天。', vi: 'Ba mươi ngày.' },
        quarter: { en: 'Ninety days.', ru: 'Девяносто дней.', zh: '90 天。', vi: 'Chín mươi ngày.' },
        year: { en: '365 days.', ru: '365 дней.', zh: '365 天。', vi: '365 ngày.' },
      },
    ),
    as_of: optionalDay({
      en: 'Last day that counts; later orders are left out. Default: the newest date.',
      ru: 'Последний учитываемый день; более поздние заказы не учитываются. По умолчанию — самая поздняя дата.',
      zh: '计入的最后一天；之后的订单不计入。默认为最新日期。',
      vi: 'Ngày cuối được tính; đơn sau đó bị bỏ qua. Mặc định: ngày mới nhất.',
    }),
    output: option(
      {
        en: 'What to return: "table" (default) or "parameters".',
        ru: 'Что вернуть: "table" (по умолчанию) или "parameters".',
        zh: '返回内容："table"（默认）或 "parameters"。',
        vi: 'Giá trị trả về: "table" (mặc định) hoặc "parameters".',
      },
      {
        table: {
          en: 'One row per customer, the most valuable first: orders, expected orders, chance of being active, order value, customer value.',
          ru: 'Строка на клиента, самые ценные сверху: заказы, ожидаемые заказы, вероятность активности, ценность заказа, ценность клиента.',
          zh: '每个客户一行，价值最高者在前：订单数、预期订单数、活跃概率、订单价值、客户价值。',
          vi: 'Mỗi khách một dòng, giá trị nhất ở trên: số đơn, số đơn kỳ vọng, xác suất hoạt động, giá trị đơn, giá trị khách.',
        },
        parameters: {
          en: 'The fitted models: r, alpha, a, b; p, q, gamma; log-likelihoods and numbers of customers.',
          ru: 'Подобранные модели: r, alpha, a, b; p, q, gamma; логарифмы правдоподобия и число клиентов.',
          zh: '拟合得到的模型：r、alpha、a、b；p、q、gamma；对数似然和客户数。',
          vi: 'Các mô hình đã ước lượng: r, alpha, a, b; p, q, gamma; log hợp lý và số khách.',
        },
      },
    ),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#VALUE!',
      text: {
        en: 'A horizon that is blank or above 1000 periods (choose a longer period), or a date more than 20 years from every other order.',
        ru: 'Горизонт не указан или больше 1000 периодов (выберите период длиннее) либо дата отстоит от всех других заказов больше чем на 20 лет.',
        zh: '预测期为空或超过 1000 期（请选择更长的周期），或某个日期与其他所有订单相隔超过 20 年。',
        vi: 'Thời hạn để trống hoặc trên 1000 kỳ (hãy chọn kỳ dài hơn), hoặc một ngày cách mọi đơn khác hơn 20 năm.',
      },
    },
    {
      error: '#N/A',
      text: {
        en: 'Fewer than four customers ordered again on a later day and paid for it, no order by as_of, or negative margins, which cannot be modelled.',
        ru: 'Меньше четырёх клиентов сделали повторный оплаченный заказ в другой день, нет заказов до as_of либо маржа отрицательна: для неё модели нет.',
        zh: '在之后的日期再次下单并付款的客户不足四个，as_of 之前没有订单，或毛利为负而无法建模。',
        vi: 'Ít hơn bốn khách đặt và trả tiền lại vào ngày sau, không có đơn nào đến as_of, hoặc lợi nhuận âm nên không thể mô hình hóa.',
      },
    },
    {
      error: '#NUM!',
      text: {
        en: 'A negative horizon, or a discount rate of −100% or less.',
        ru: 'Горизонт отрицательный либо ставка дисконтирования −100 % или ниже.',
        zh: '预测期为负，或折现率小于或等于 −100%。',
        vi: 'Thời hạn âm, hoặc suất chiết khấu từ −100% trở xuống.',
      },
    },
  ],
  examples: [
    {
      formula:
        '=PLAN.CUSTOMER_VALUE({1;1;2;2;2;3;3;4;5;5;6;6;6;6;7;7;8;8;9;10;10}, {45313;45337;45292;45305;45316;45332;45432;45316;45342;45383;45293;45441;45442;45457;45347;45450;45311;45313;45305;45324;45371}, {31;17;68;103;69;23;28;64;70;66;27;21;33;34;50;63;65;26;53;53;61}, 12, , , 45473)',
      args: [...exampleOrders, 12, null, null, 45473],
      result: [
        ['Customer', 'Orders', 'Expected orders', 'P(alive)', 'Order value', 'Customer value'],
        [4, 1, 0.472949118, 1, 47.9119549, 22.6599168],
        [9, 1, 0.45965795, 1, 47.9119549, 22.023111],
        [6, 4, 0.488852971, 0.482369665, 33.4557732, 16.3549541],
        [7, 2, 0.232280672, 0.31640224, 56.0434632, 13.0178133],
        [3, 2, 0.19217145, 0.272636765, 37.1806623, 7.1450618],
        [5, 2, 0.107013171, 0.147785675, 57.6602747, 6.17040883],
        [10, 2, 0.0936572549, 0.135699682, 54.9655889, 5.14792617],
        [2, 3, 0.0444203269, 0.0538245145, 74.5888896, 3.31326286],
        [1, 2, 0.0568408902, 0.0847161818, 31.2523535, 1.77641159],
        [8, 2, 0.0364299919, 0.0545706176, 36.102788, 1.31522427],
      ],
      text: {
        en: 'Ten customers of a small shop on 30 June 2024, twelve weeks ahead. Who came once and never again still counts as active: only an order can be the last.',
        ru: 'Десять клиентов небольшого магазина на 30 июня 2024 года, на двенадцать недель вперёд. Купивший один раз считается активным: последним может стать только заказ.',
        zh: '一家小店的十个客户，截至 2024 年 6 月 30 日，预测未来十二周。只来过一次的客户仍算活跃：只有再次下单之后才可能流失。',
        vi: 'Mười khách của một cửa hàng nhỏ tính đến 30/6/2024, nhìn trước mười hai tuần. Khách mới đến một lần vẫn coi là hoạt động: chỉ sau một đơn lặp lại mới có thể rời đi.',
      },
    },
    {
      formula:
        '=PLAN.CUSTOMER_VALUE({1;1;2;2;2;3;3;4;5;5;6;6;6;6;7;7;8;8;9;10;10}, {45313;45337;45292;45305;45316;45332;45432;45316;45342;45383;45293;45441;45442;45457;45347;45450;45311;45313;45305;45324;45371}, {31;17;68;103;69;23;28;64;70;66;27;21;33;34;50;63;65;26;53;53;61}, 2.5, 0.01, "month", 45473, "parameters")',
      args: [...exampleOrders, 2.5, 0.01, 'month', 45473, 'parameters'],
      result: [
        ['r', 2.13682851],
        ['alpha', 4.67165697],
        ['a', 3.34399696],
        ['b', 2.05509708],
        ['Log-likelihood of orders', -25.8949318],
        ['p', 6.5841038],
        ['q', 6.63272628],
        ['gamma', 40.9888629],
        ['Log-likelihood of values', -36.2060132],
        ['Customers', 10],
        ['Customers who ordered again', 8],
        ['Weight of one own order', 0.538937167],
      ],
      text: {
        en: 'The models of the same shop, in months.',
        ru: 'Модели того же магазина, по месяцам.',
        zh: '同一家店的模型，以月为周期。',
        vi: 'Các mô hình của cùng cửa hàng, tính theo tháng.',
      },
    },
  ],
  sources: [
    'Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). “Counting your customers” the easy way: an alternative to the Pareto/NBD model. Marketing Science, 24(2), 275–284.',
    'Fader, P. S., & Hardie, B. G. S. (2013). The gamma-gamma model of monetary value. brucehardie.com/notes/025.',
  ],
  compute: ({ customers, dates, amounts, horizon, discount_rate, period: length, as_of, output }) => {
    const orders = orderRows(customers, dates, amounts, as_of);
    if (horizon === 0) fail('horizonBlank', { argument: 'horizon' });
    if (horizon > longestHorizon)
      fail('horizonTooLong', { argument: 'horizon', number: horizon, most: longestHorizon });
    const models = fittedModels(orders, amounts, as_of, daysOf(length));
    if (!models.made) return refuse(models);
    if (output === 'parameters') return parameterTable(models);
    const { codes } = models.orders;
    checkFits(codes.length + 1, 6);
    const valued = valuedCustomers(models, customers.ids, horizon, discount_rate);
    const knowsValues = models.values.kind !== 'heavyTailed';
    const rows: CellOutput[][] = [
      ['Customer', 'Orders', 'Expected orders', 'P(alive)', 'Order value', 'Customer value'],
    ];
    for (const customer of valued.places) {
      rows.push([
        customers.ids[codes[customer] ?? 0] ?? '',
        valued.orders[customer] ?? 0,
        valued.expected[customer] ?? 0,
        valued.alive[customer] ?? 0,
        knowsValues ? (valued.orderValue[customer] ?? 0) : '',
        knowsValues ? (valued.worth[customer] ?? 0) : '',
      ]);
    }
    return rows;
  },
});

export const customerLifetime: Family = {
  id: 'customerValue',
  text: {
    en: 'Customer value',
    ru: 'Ценность клиента',
    zh: '客户价值',
    vi: 'Giá trị khách hàng',
  },
  functions: [customerValue],
};
