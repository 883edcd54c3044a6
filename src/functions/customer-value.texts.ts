// What customer-value.ts says.
import type { Texts } from '../locales/language';

export const customerValueText: Texts = {
  en: 'Returns for each customer the orders to expect, the chance that they are still active and their future value.',
  ru: 'Возвращает для каждого клиента ожидаемые заказы, вероятность того, что он ещё активен, и его будущую ценность.',
  zh: '返回每个客户的预期订单数、仍然活跃的概率和未来价值。',
  vi: 'Trả về cho từng khách số đơn kỳ vọng, xác suất còn hoạt động và giá trị tương lai.',
};
export const customerValueSearchedAs: Texts = {
  en: 'customer value, predicted lifetime value, predictive CLV, CLV, CLTV, lifetime value, BG/NBD, gamma-gamma, repeat purchase forecast, average order value, AOV, probability alive, order value',
  ru: 'ценность клиента, прогноз LTV, прогноз ценности, прогнозная ценность клиента, пожизненная ценность, прогноз повторных покупок, средний чек, вероятность активности, живые клиенты',
  zh: '客户价值, 预测客户价值, 客户终身价值, 终身价值预测, 生命周期价值, 复购预测, 客单价, 活跃概率, 用户价值',
  vi: 'giá trị khách hàng, dự báo giá trị vòng đời, giá trị vòng đời, dự báo mua lại, giá trị đơn hàng trung bình, xác suất còn hoạt động',
};
export const customerValueMeaning: Texts = {
  en: 'For shops and other businesses where customers order when they like and leave without saying so. How often customers order and how soon they leave is modelled by BG/NBD, what an order is worth by gamma-gamma; both are fitted to all customers by maximum likelihood, so that a customer with few orders is judged by the others as well. Orders of one day are one order. The first order says when a customer began; the models learn from those after it. Refunds (negative amounts) are left out, a customer with nothing else too; where more than a fifth of the rows are negative without giving back an earlier order, they are no refunds but orders at a loss, and these cannot be modelled. An order value lies between the customer’s own mean and that of all customers, the nearer to the own one the more repeat orders were paid for, also where a customer always pays the same. Where the most likely model lies at a limit (regular buyers, fixed plans), "parameters" says which one and what it means. Where order values are spread too widely to have a mean, orders and chances still come, and the values are blank. Customer value is the value of the orders expected within the horizon, each discounted from the end of its period; give margins as amounts to get a margin. Order values must not depend on how often a customer orders. A month counts 30 days, a quarter 90, a year 365. The heading words are English in every language, because a result is part of the workbook.',
  ru: 'Для магазинов и других бизнесов, где клиенты заказывают когда хотят и уходят не прощаясь. Частоту заказов и уход описывает модель BG/NBD, ценность заказа — гамма-гамма; обе подбираются по всем клиентам методом максимального правдоподобия, поэтому клиент с малым числом заказов оценивается и по остальным. Заказы одного дня — один заказ. Первый заказ задаёт начало истории клиента, модели учатся на следующих. Возвраты (отрицательные суммы) не учитываются, как и клиент, у которого есть только они; если отрицательных строк, которые не отменяют более раннего заказа, больше пятой части, это не возвраты, а убыточные заказы, и для них модели нет. Ценность заказа лежит между средним самого клиента и средним по всем клиентам: чем больше оплаченных повторных заказов, тем ближе к своему, даже если клиент всегда платит одинаково. Если самая правдоподобная модель лежит на пределе (регулярные покупки, фиксированные тарифы), "parameters" называет этот предел и его смысл. Если разброс ценности заказов слишком велик и среднего нет, заказы и вероятности всё равно выводятся, а ценности пусты. Ценность клиента — стоимость заказов, ожидаемых в пределах горизонта, дисконтированных с конца своего периода; чтобы получить маржу, подайте маржу вместо сумм. Ценность заказа не должна зависеть от частоты заказов. Месяц — 30 дней, квартал — 90, год — 365. Заголовки на английском во всех языках: результат — часть книги.',
  zh: '适用于客户随时下单、离开时也不告知的商店等业务。下单频率和流失用 BG/NBD 模型描述，订单价值用 gamma-gamma 模型描述；两者都对全部客户用最大似然法拟合，因此订单少的客户也会参考其他客户来评估。同一天的订单算一单。首单表示客户的起点，模型从其后的订单学习。退款（负金额）不计入，只有退款的客户也不列出；若并未冲销先前订单的负金额行超过五分之一，它们就不是退款而是亏损订单，无法建模。订单价值介于该客户自身均值与全体均值之间，付款的重复订单越多越接近自身均值，即使该客户每次付款都相同。当最可能的模型落在极限处（固定周期购买、固定套餐）时，"parameters" 会说明是哪个极限及其含义。当订单价值过于分散而没有均值时，仍给出订单数和概率，价值留空。客户价值是预测期内预期订单的价值，按所在期的期末折现；若金额填毛利，得到的就是毛利。订单价值不应与下单频率相关。一个月按 30 天、一个季度按 90 天、一年按 365 天计算。表头在所有语言中均为英文，因为结果属于工作簿。',
  vi: 'Dành cho cửa hàng và các doanh nghiệp mà khách đặt hàng lúc nào tùy thích và rời đi không báo trước. Tần suất đặt hàng và việc rời đi được mô tả bằng mô hình BG/NBD, giá trị đơn bằng gamma-gamma; cả hai ước lượng trên toàn bộ khách bằng hợp lý cực đại, nên khách ít đơn cũng được đánh giá theo những khách khác. Các đơn trong một ngày là một đơn. Đơn đầu cho biết lúc khách bắt đầu; mô hình học từ các đơn sau đó. Khoản hoàn tiền (số âm) bị bỏ qua, khách chỉ có hoàn tiền cũng vậy; nếu hơn một phần năm số dòng là số âm mà không hoàn lại đơn nào trước đó thì đó không phải hoàn tiền mà là đơn lỗ, và không có mô hình cho chúng. Giá trị đơn nằm giữa trung bình của chính khách và trung bình của mọi khách, càng nhiều đơn lặp lại có trả tiền thì càng gần trung bình riêng, kể cả khi khách luôn trả như nhau. Khi mô hình khả dĩ nhất nằm ở giới hạn (mua đều đặn, gói cố định), "parameters" cho biết giới hạn nào và ý nghĩa của nó. Khi giá trị đơn phân tán đến mức không có trung bình, số đơn và xác suất vẫn được trả về, còn các giá trị để trống. Giá trị khách hàng là giá trị các đơn kỳ vọng trong thời hạn, chiết khấu từ cuối kỳ của chúng; muốn ra lợi nhuận thì nhập lợi nhuận thay cho doanh số. Giá trị đơn không được phụ thuộc vào tần suất đặt. Một tháng tính 30 ngày, một quý 90, một năm 365. Tiêu đề bảng luôn bằng tiếng Anh, vì kết quả thuộc về sổ làm việc.',
};
export const customerValueCustomers: Texts = {
  en: 'Customer of each order: numbers or text; a row without one is skipped.',
  ru: 'Клиент каждого заказа: числа или текст; строка без клиента пропускается.',
  zh: '每笔订单的客户：数字或文本；没有客户的行会被跳过。',
  vi: 'Khách hàng của từng đơn: số hoặc văn bản; dòng không có khách bị bỏ qua.',
};
export const customerValueDates: Texts = {
  en: 'Date of each order; a row without one is skipped.',
  ru: 'Дата каждого заказа; строка без даты пропускается.',
  zh: '每笔订单的日期；没有日期的行会被跳过。',
  vi: 'Ngày của từng đơn; dòng không có ngày bị bỏ qua.',
};
export const customerValueAmounts: Texts = {
  en: 'Amount or margin of each order; negative ones, refunds, are left out.',
  ru: 'Сумма или маржа каждого заказа; отрицательные (возвраты) не учитываются.',
  zh: '每笔订单的金额或毛利；负数（退款）不计入。',
  vi: 'Số tiền hoặc lợi nhuận của từng đơn; số âm (hoàn tiền) bị bỏ qua.',
};
export const customerValueHorizon: Texts = {
  en: 'How many periods ahead to look, at most 1000.',
  ru: 'На сколько периодов вперёд смотреть, не больше 1000.',
  zh: '向前预测多少期，最多 1000。',
  vi: 'Nhìn trước bao nhiêu kỳ, nhiều nhất 1000.',
};
export const customerValueDiscountRate: Texts = {
  en: 'Discount rate per period, so per week for weeks. Default 0.',
  ru: 'Ставка дисконтирования за период, то есть для недель — недельная. По умолчанию 0.',
  zh: '每期折现率，按周则为每周。默认为 0。',
  vi: 'Suất chiết khấu mỗi kỳ, tức theo tuần nếu kỳ là tuần. Mặc định 0.',
};
export const customerValuePeriod: Texts = {
  en: 'Length of a period: "week" (default), "day", "month", "quarter", "year" or a number of days.',
  ru: 'Длина периода: "week" (по умолчанию), "day", "month", "quarter", "year" или число дней.',
  zh: '一期的长度："week"（默认）、"day"、"month"、"quarter"、"year" 或天数。',
  vi: 'Độ dài một kỳ: "week" (mặc định), "day", "month", "quarter", "year" hoặc số ngày.',
};
export const sevenDays: Texts = { en: 'Seven days.', ru: 'Семь дней.', zh: '7 天。', vi: 'Bảy ngày.' };
export const oneDay: Texts = { en: 'One day.', ru: 'Один день.', zh: '1 天。', vi: 'Một ngày.' };
export const thirtyDays: Texts = { en: 'Thirty days.', ru: 'Тридцать дней.', zh: '30 天。', vi: 'Ba mươi ngày.' };
export const ninetyDays: Texts = { en: 'Ninety days.', ru: 'Девяносто дней.', zh: '90 天。', vi: 'Chín mươi ngày.' };
export const n365Days: Texts = { en: '365 days.', ru: '365 дней.', zh: '365 天。', vi: '365 ngày.' };
export const customerValueAsOf: Texts = {
  en: 'Last day that counts; later orders are left out. Default: the newest date.',
  ru: 'Последний учитываемый день; более поздние заказы не учитываются. По умолчанию — самая поздняя дата.',
  zh: '计入的最后一天；之后的订单不计入。默认为最新日期。',
  vi: 'Ngày cuối được tính; đơn sau đó bị bỏ qua. Mặc định: ngày mới nhất.',
};
export const customerValueOutput: Texts = {
  en: 'What to return: "table" (default) or "parameters".',
  ru: 'Что вернуть: "table" (по умолчанию) или "parameters".',
  zh: '返回内容："table"（默认）或 "parameters"。',
  vi: 'Giá trị trả về: "table" (mặc định) hoặc "parameters".',
};
export const customerValueTable: Texts = {
  en: 'One row per customer, the most valuable first: orders, expected orders, chance of being active, order value, customer value.',
  ru: 'Строка на клиента, самые ценные сверху: заказы, ожидаемые заказы, вероятность активности, ценность заказа, ценность клиента.',
  zh: '每个客户一行，价值最高者在前：订单数、预期订单数、活跃概率、订单价值、客户价值。',
  vi: 'Mỗi khách một dòng, giá trị nhất ở trên: số đơn, số đơn kỳ vọng, xác suất hoạt động, giá trị đơn, giá trị khách.',
};
export const customerValueParameters: Texts = {
  en: 'The fitted models: r, alpha, a, b; p, q, gamma; log-likelihoods and numbers of customers.',
  ru: 'Подобранные модели: r, alpha, a, b; p, q, gamma; логарифмы правдоподобия и число клиентов.',
  zh: '拟合得到的模型：r、alpha、a、b；p、q、gamma；对数似然和客户数。',
  vi: 'Các mô hình đã ước lượng: r, alpha, a, b; p, q, gamma; log hợp lý và số khách.',
};
export const customerValueError: Texts = {
  en: 'A horizon that is blank or above 1000 periods (choose a longer period), or a date more than 20 years from every other order.',
  ru: 'Горизонт не указан или больше 1000 периодов (выберите период длиннее) либо дата отстоит от всех других заказов больше чем на 20 лет.',
  zh: '预测期为空或超过 1000 期（请选择更长的周期），或某个日期与其他所有订单相隔超过 20 年。',
  vi: 'Thời hạn để trống hoặc trên 1000 kỳ (hãy chọn kỳ dài hơn), hoặc một ngày cách mọi đơn khác hơn 20 năm.',
};
export const customerValueError2: Texts = {
  en: 'Fewer than four customers ordered again on a later day and paid for it, no order by as_of, or negative margins, which cannot be modelled.',
  ru: 'Меньше четырёх клиентов сделали повторный оплаченный заказ в другой день, нет заказов до as_of либо маржа отрицательна: для неё модели нет.',
  zh: '在之后的日期再次下单并付款的客户不足四个，as_of 之前没有订单，或毛利为负而无法建模。',
  vi: 'Ít hơn bốn khách đặt và trả tiền lại vào ngày sau, không có đơn nào đến as_of, hoặc lợi nhuận âm nên không thể mô hình hóa.',
};
export const customerValueError3: Texts = {
  en: 'A negative horizon, or a discount rate of −100% or less.',
  ru: 'Горизонт отрицательный либо ставка дисконтирования −100 % или ниже.',
  zh: '预测期为负，或折现率小于或等于 −100%。',
  vi: 'Thời hạn âm, hoặc suất chiết khấu từ −100% trở xuống.',
};
export const customerValueExample: Texts = {
  en: 'Ten customers of a small shop on 30 June 2024, twelve weeks ahead. Who came once and never again still counts as active: only an order can be the last.',
  ru: 'Десять клиентов небольшого магазина на 30 июня 2024 года, на двенадцать недель вперёд. Купивший один раз считается активным: последним может стать только заказ.',
  zh: '一家小店的十个客户，截至 2024 年 6 月 30 日，预测未来十二周。只来过一次的客户仍算活跃：只有再次下单之后才可能流失。',
  vi: 'Mười khách của một cửa hàng nhỏ tính đến 30/6/2024, nhìn trước mười hai tuần. Khách mới đến một lần vẫn coi là hoạt động: chỉ sau một đơn lặp lại mới có thể rời đi.',
};
export const customerValueExample2: Texts = {
  en: 'The models of the same shop, in months.',
  ru: 'Модели того же магазина, по месяцам.',
  zh: '同一家店的模型，以月为周期。',
  vi: 'Các mô hình của cùng cửa hàng, tính theo tháng.',
};
export const customerValue: Texts = {
  en: 'Customer value',
  ru: 'Ценность клиента',
  zh: '客户价值',
  vi: 'Giá trị khách hàng',
};
