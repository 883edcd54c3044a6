// What rfm.ts says.
import type { Texts } from '../locales/language';

export const rfmScoreText: Texts = {
  en: 'Scores customers by recency, frequency and money and sorts them into segments.',
  ru: 'Оценивает клиентов по давности, частоте и сумме покупок и делит их на сегменты (RFM).',
  zh: '按最近购买时间、购买频率和购买金额为客户打分并划分群体（RFM）。',
  vi: 'Chấm điểm khách hàng theo lần mua gần nhất, tần suất và giá trị mua, rồi xếp vào phân khúc (RFM).',
};
export const rfmScoreSearchedAs: Texts = {
  en: 'RFM, RFM analysis, customer segmentation, segmentation, recency frequency monetary, best customers, loyal customers, sleeping customers, customer base, pyramid, Pareto, 80/20',
  ru: 'RFM, RFM-анализ, сегментация клиентов, сегментация, сегменты, давность частота деньги, лучшие клиенты, постоянные клиенты, спящие клиенты, клиентская база, Парето, ABC-анализ',
  zh: 'RFM, RFM模型, RFM 模型, RFM分析, 客户分层, 客户分群, 客户细分, 会员分层, 忠诚客户, 沉睡客户, 高价值客户, 二八法则',
  vi: 'RFM, phân tích RFM, phân khúc khách hàng, phân nhóm khách hàng, khách hàng tốt nhất, khách trung thành, khách ngủ quên, Pareto',
};
export const rfmScoreMeaning: Texts = {
  en: 'Give one row per order. Recency is the number of days from a customer’s last order to as_of, frequency the number of orders with an amount above 0, money the sum of all amounts. A refund is a negative amount and counts in the money only; a customer with nothing but refunds is left out. Each quantity is cut into classes of about equal size, 5 unless you say otherwise; a value equal to a cut stays below it, so that equal values always get equal scores, and the most recent customers get the highest R. The score is the three digits R, F, M: 555 is best. The table begins with the highest score; customers of one score follow by id, numbers before text. Without rules of your own the ten usual segments by R and F are used; with other than five classes the scores are stretched to 1–5 first: Champions, Loyal customers, Potential loyalists, New customers, Promising, Need attention, About to sleep, Cannot lose them, At risk, Hibernating. Whoever none of your own rules takes is in Other. Headers and segment names are in English in every language, because a result is part of the workbook. Number ids and text ids are never mixed up: 17 and "17" are two customers, and upper and lower case differ.',
  ru: 'Одна строка — один заказ. Давность — число дней от последнего заказа клиента до as_of, частота — число заказов с суммой больше 0, деньги — сумма всех строк. Возврат — это отрицательная сумма, он учитывается только в деньгах; клиент, у которого одни возвраты, не попадает в расчёт. Каждый показатель делится на классы примерно равной численности, по умолчанию на 5; значение, равное границе, остаётся под ней, поэтому равные значения всегда получают равные баллы, а самые недавние покупатели — наибольший R. Оценка — три цифры R, F, M: лучшая — 555. Таблица начинается с наибольшей оценки, при равной оценке клиенты идут по идентификатору: сначала числа, затем текст. Если свои правила не заданы, применяются десять обычных сегментов по R и F; при другом числе классов баллы сначала растягиваются до 1–5. Сегменты: Champions — чемпионы, Loyal customers — лояльные, Potential loyalists — потенциально лояльные, New customers — новички, Promising — перспективные, Need attention — требуют внимания, About to sleep — засыпающие, Cannot lose them — нельзя потерять, At risk — в зоне риска, Hibernating — спящие. Кто не подошёл ни под одно ваше правило, попадает в Other (прочие). Заголовки и названия сегментов на английском во всех языках: результат — часть книги. Числовые и текстовые идентификаторы не смешиваются: 17 и "17" — два клиента; прописные и строчные буквы различаются.',
  zh: '每行一笔订单。R（recency）为客户最后一笔订单距 as_of 的天数，F（frequency）为金额大于 0 的订单数，M（money）为全部金额之和。退款为负数金额，只计入 M；只有退款的客户不参与计算。每个指标按人数大致均分为若干档，默认 5 档；等于分界点的值归入较低的一档，因此相同的值得分必然相同，最近购买的客户 R 分最高。综合得分为 R、F、M 三位数字，555 最好。结果表按得分从高到低排列，得分相同的按客户编号排列，数字在前、文本在后。未自定义规则时，按 R 和 F 使用业内常用的十个群体；档数不是 5 时，先把得分换算到 1–5：Champions（冠军客户）、Loyal customers（忠诚客户）、Potential loyalists（潜在忠诚客户）、New customers（新客户）、Promising（有潜力客户）、Need attention（需关注客户）、About to sleep（即将沉睡客户）、Cannot lose them（不能失去的客户）、At risk（有流失风险的客户）、Hibernating（沉睡客户）。不符合任何自定义规则的客户归入 Other（其他）。结果属于工作簿，因此标题和群体名称在所有语言中均为英文。数字编号与文本编号不会混同：17 与 "17" 是两个客户；文本区分大小写。',
  vi: 'Mỗi dòng là một đơn hàng. Recency là số ngày từ đơn cuối của khách đến as_of, frequency là số đơn có giá trị lớn hơn 0, money là tổng mọi giá trị. Khoản hoàn tiền là số âm và chỉ tính vào money; khách chỉ có hoàn tiền bị loại ra. Mỗi chỉ tiêu được chia thành các nhóm có số khách gần bằng nhau, mặc định 5 nhóm; giá trị bằng đúng ngưỡng nằm ở nhóm dưới, nên giá trị bằng nhau luôn có điểm bằng nhau, và khách mua gần đây nhất có điểm R cao nhất. Điểm tổng là ba chữ số R, F, M: tốt nhất là 555. Bảng bắt đầu từ điểm cao nhất; cùng điểm thì xếp theo mã khách, số trước chữ sau. Nếu không đặt quy tắc riêng, hàm dùng mười phân khúc thông dụng theo R và F; khi số nhóm khác 5, điểm được quy về thang 1–5 trước: Champions (khách hàng hàng đầu), Loyal customers (trung thành), Potential loyalists (có thể thành trung thành), New customers (khách mới), Promising (triển vọng), Need attention (cần quan tâm), About to sleep (sắp ngủ đông), Cannot lose them (không thể để mất), At risk (có nguy cơ rời bỏ), Hibernating (ngủ đông). Khách không khớp quy tắc nào của bạn nằm trong Other (khác). Tiêu đề và tên phân khúc luôn bằng tiếng Anh vì kết quả thuộc về sổ làm việc. Mã số và mã chữ không bị lẫn: 17 và "17" là hai khách; chữ hoa và chữ thường khác nhau.',
};
export const rfmScoreCustomers: Texts = {
  en: 'Customer of each order: a number or text; a row with a blank is skipped.',
  ru: 'Клиент каждого заказа: число или текст; строка с пустой ячейкой пропускается.',
  zh: '每笔订单的客户：数字或文本；空白行会被跳过。',
  vi: 'Khách hàng của từng đơn: số hoặc văn bản; dòng trống bị bỏ qua.',
};
export const rfmScoreDates: Texts = {
  en: 'Date of each order; a row without a date is skipped.',
  ru: 'Дата каждого заказа; строка без даты пропускается.',
  zh: '每笔订单的日期；没有日期的行会被跳过。',
  vi: 'Ngày của từng đơn; dòng không có ngày bị bỏ qua.',
};
export const rfmScoreAmounts: Texts = {
  en: 'Amount of each order; negative for a refund.',
  ru: 'Сумма каждого заказа; возврат — отрицательная.',
  zh: '每笔订单的金额；退款为负数。',
  vi: 'Giá trị từng đơn; hoàn tiền là số âm.',
};
export const rfmScoreAsOf: Texts = {
  en: 'Day from which recency is counted; later orders are left out. Default: the newest date.',
  ru: 'День, от которого считается давность; более поздние заказы не учитываются. По умолчанию самая поздняя дата.',
  zh: '计算最近购买时间的基准日；之后的订单不计。默认为数据中最新的日期。',
  vi: 'Ngày làm mốc tính recency; đơn sau ngày này bị bỏ. Mặc định là ngày mới nhất.',
};
export const rfmScoreBins: Texts = {
  en: 'Number of classes, 2 to 9 (default 5), or your own ascending cuts in three columns: recency in days, frequency, money.',
  ru: 'Число классов от 2 до 9 (по умолчанию 5) или свои границы по возрастанию в трёх столбцах: давность в днях, частота, деньги.',
  zh: '档数，2 到 9（默认 5）；或三列自定义的升序分界点：最近购买天数、频率、金额。',
  vi: 'Số nhóm, từ 2 đến 9 (mặc định 5), hoặc ba cột ngưỡng tăng dần của bạn: recency theo ngày, frequency, money.',
};
export const rfmScoreOutput: Texts = {
  en: 'What to return: "table" (default), "score", "segments", "cuts" or "check".',
  ru: 'Что вернуть: "table" (по умолчанию), "score", "segments", "cuts" или "check".',
  zh: '返回内容："table"（默认）、"score"、"segments"、"cuts" 或 "check"。',
  vi: 'Giá trị trả về: "table" (mặc định), "score", "segments", "cuts" hoặc "check".',
};
export const rfmScoreTable: Texts = {
  en: 'One line per customer, the highest score first.',
  ru: 'По строке на клиента, начиная с наибольшей оценки.',
  zh: '每个客户一行，得分从高到低。',
  vi: 'Mỗi khách một dòng, điểm cao nhất trước.',
};
export const rfmScore: Texts = {
  en: 'The customer’s score beside each order row; "" beside a skipped one.',
  ru: 'Оценка клиента рядом с каждой строкой заказа; "" у пропущенной строки.',
  zh: '在每行订单旁给出客户得分；被跳过的行为 ""。',
  vi: 'Điểm của khách bên cạnh từng dòng đơn hàng; dòng bị bỏ qua là "".',
};
export const rfmScoreSegments: Texts = {
  en: 'One line per segment: customers, money, their shares, average recency.',
  ru: 'По строке на сегмент: клиенты, деньги, их доли, средняя давность.',
  zh: '每个群体一行：客户数、金额及其占比、平均最近购买天数。',
  vi: 'Mỗi phân khúc một dòng: số khách, money, tỷ trọng, recency trung bình.',
};
export const cutsBetweenClasses: Texts = {
  en: 'The cuts between the classes.',
  ru: 'Границы между классами.',
  zh: '各档之间的分界点。',
  vi: 'Các ngưỡng giữa các nhóm.',
};
export const rfmScoreCheck: Texts = {
  en: 'Rows used, rows skipped and why, refunds.',
  ru: 'Учтённые строки, пропущенные и почему, возвраты.',
  zh: '使用的行数、跳过的行数及原因、退款数。',
  vi: 'Số dòng được dùng, số dòng bỏ qua và lý do, số khoản hoàn tiền.',
};
export const rfmScoreSegments2: Texts = {
  en: 'Your own segments, one rule per row: name, Rmin, Rmax, Fmin, Fmax, Mmin, Mmax; blank = no limit, the first match wins.',
  ru: 'Свои сегменты, по правилу в строке: название, Rmin, Rmax, Fmin, Fmax, Mmin, Mmax; пусто — без ограничения, действует первое подходящее правило.',
  zh: '自定义群体，每行一条规则：名称、Rmin、Rmax、Fmin、Fmax、Mmin、Mmax；空白表示不限，以最先匹配的为准。',
  vi: 'Phân khúc của bạn, mỗi dòng một quy tắc: tên, Rmin, Rmax, Fmin, Fmax, Mmin, Mmax; trống = không giới hạn, quy tắc khớp đầu tiên được dùng.',
};
export const rfmScoreError: Texts = {
  en: 'A number of classes other than 2 to 9, or cuts that do not ascend.',
  ru: 'Число классов не от 2 до 9 или границы не по возрастанию.',
  zh: '档数不在 2 到 9 之间，或分界点不是升序。',
  vi: 'Số nhóm ngoài khoảng 2 đến 9, hoặc ngưỡng không tăng dần.',
};
export const rfmScoreError2: Texts = {
  en: 'No row has a customer, a date up to as_of and an amount that is not a refund.',
  ru: 'Нет ни одной строки с клиентом, датой не позже as_of и суммой, которая не является возвратом.',
  zh: '没有任何一行同时具备客户、不晚于 as_of 的日期和非退款金额。',
  vi: 'Không dòng nào có khách hàng, ngày không muộn hơn as_of và giá trị không phải hoàn tiền.',
};
export const rfmScoreExample: Texts = {
  en: 'Four orders of three customers, each quantity in two classes.',
  ru: 'Четыре заказа трёх клиентов, каждый показатель в двух классах.',
  zh: '三个客户的四笔订单，每个指标分两档。',
  vi: 'Bốn đơn của ba khách, mỗi chỉ tiêu hai nhóm.',
};
export const sameScoresBesideOrders: Texts = {
  en: 'The same scores beside the orders.',
  ru: 'Те же оценки рядом с заказами.',
  zh: '同样的得分，列在订单旁。',
  vi: 'Cùng các điểm đó, đặt cạnh từng đơn.',
};
export const rfmScoreExample2: Texts = {
  en: 'With your own cuts: 7 and 30 days, 2 and 5 orders, 100 and 500 of money.',
  ru: 'Со своими границами: 7 и 30 дней, 2 и 5 заказов, суммы 100 и 500.',
  zh: '使用自定义分界点：7 天和 30 天，2 单和 5 单，金额 100 和 500。',
  vi: 'Với ngưỡng riêng: 7 và 30 ngày, 2 và 5 đơn, giá trị 100 và 500.',
};
export const customerSegments: Texts = {
  en: 'Customer segments',
  ru: 'Сегменты клиентов',
  zh: '客户分群',
  vi: 'Phân khúc khách hàng',
};
