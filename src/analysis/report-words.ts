// The words of the sheets that an analysis is written on.
import type { Texts } from '../locales/language';
import type { OrderValueLimit } from '../customers/order-value-model';
import type { OrderingLimit } from '../customers/ordering-model';
import type { WhyNot } from './parts';
import type { AnalysisOptions, Choices, ProblemKind } from './contract';

export const sheetNames = {
  cohorts: { en: 'Cohorts', ru: 'Когорты', zh: '同期群', vi: 'Cohort' },
  channels: { en: 'Cohorts by channel', ru: 'Когорты по каналам', zh: '分渠道同期群', vi: 'Cohort theo kênh' },
  payback: { en: 'CAC payback', ru: 'Окупаемость CAC', zh: 'CAC 回收', vi: 'Hoàn vốn CAC' },
  retention: { en: 'Retention', ru: 'Удержание', zh: '留存', vi: 'Giữ chân khách' },
  rfm: { en: 'RFM', ru: 'RFM', zh: 'RFM', vi: 'RFM' },
  pyramid: { en: 'Customer pyramid', ru: 'Пирамида клиентов', zh: '客户金字塔', vi: 'Tháp khách hàng' },
  value: { en: 'Customer value', ru: 'Ценность клиентов', zh: '客户价值', vi: 'Giá trị khách hàng' },
  next: { en: 'Next product', ru: 'Следующий продукт', zh: '后续产品', vi: 'Sản phẩm tiếp theo' },
  subscription: { en: 'Subscriptions', ru: 'Подписки', zh: '订阅', vi: 'Thuê bao' },
  stickiness: { en: 'Stickiness', ru: 'Липкость', zh: '用户粘性', vi: 'Độ gắn kết' },
  features: { en: 'Feature matrix', ru: 'Матрица функций', zh: '功能矩阵', vi: 'Ma trận tính năng' },
  magic: { en: 'Magic number', ru: 'Магическое число', zh: '魔法数字', vi: 'Con số kỳ diệu' },
  groups: { en: 'By segment', ru: 'По сегментам', zh: '分群对比', vi: 'Theo phân khúc' },
  customers: { en: 'Customer list', ru: 'Список клиентов', zh: '客户明细', vi: 'Danh sách khách hàng' },
} as const satisfies Record<string, Texts>;

export type SheetKey = keyof typeof sheetNames;

export const titles: Readonly<Record<SheetKey, Texts>> = {
  cohorts: {
    en: 'Cohorts: when customers came, and how many stay',
    ru: 'Когорты: когда пришли клиенты и сколько из них остаётся',
    zh: '同期群分析：客户何时到来，留下多少',
    vi: 'Cohort: khách đến khi nào và còn lại bao nhiêu',
  },
  channels: {
    en: 'Cohorts by the channel of the first order',
    ru: 'Когорты по каналу первого заказа',
    zh: '按首单渠道划分的同期群',
    vi: 'Cohort theo kênh của đơn hàng đầu tiên',
  },
  payback: {
    en: 'CAC payback: when customers bring back what winning them cost',
    ru: 'Окупаемость CAC: когда клиенты возвращают расходы на их привлечение',
    zh: 'CAC 回收期：客户何时赚回获客成本',
    vi: 'Hoàn vốn CAC: khi nào khách mang lại đủ chi phí thu hút họ',
  },
  retention: {
    en: 'Retention: seen so far and projected',
    ru: 'Удержание: факт и прогноз',
    zh: '留存曲线：已观察与预测',
    vi: 'Tỷ lệ giữ chân: đã quan sát và dự báo',
  },
  rfm: {
    en: 'RFM: segments of customers and the effort they deserve',
    ru: 'RFM: сегменты клиентов и сколько усилий они заслуживают',
    zh: 'RFM：客户分群与投入建议',
    vi: 'RFM: phân khúc khách hàng và mức nỗ lực nên bỏ ra',
  },
  pyramid: {
    en: 'Customer pyramid: who brings how much of the money',
    ru: 'Пирамида клиентов: кто сколько денег приносит',
    zh: '客户金字塔：谁贡献了多少金额',
    vi: 'Tháp khách hàng: ai mang lại bao nhiêu doanh thu',
  },
  value: { en: 'Customer value', ru: 'Ценность клиентов', zh: '客户价值', vi: 'Giá trị khách hàng' },
  next: {
    en: 'Next product: what customers buy after their first one',
    ru: 'Следующий продукт: что покупают после первого',
    zh: '后续产品：客户在首个产品之后买什么',
    vi: 'Sản phẩm tiếp theo: khách mua gì sau sản phẩm đầu tiên',
  },
  subscription: {
    en: 'Subscriptions: what moves recurring revenue',
    ru: 'Подписки: что меняет регулярную выручку',
    zh: '订阅：经常性收入如何变动',
    vi: 'Thuê bao: điều gì làm thay đổi doanh thu định kỳ',
  },
  stickiness: {
    en: 'Stickiness: how often active users come',
    ru: 'Липкость: как часто приходят активные пользователи',
    zh: '用户粘性：活跃用户多久来一次',
    vi: 'Độ gắn kết: người dùng hoạt động đến thường xuyên thế nào',
  },
  features: {
    en: 'Feature matrix: who uses what, how much, and who stays',
    ru: 'Матрица функций: кто чем пользуется, насколько и кто остаётся',
    zh: '功能矩阵：谁用什么、用多少、谁留下',
    vi: 'Ma trận tính năng: ai dùng gì, nhiều ít ra sao và ai ở lại',
  },
  magic: {
    en: 'Magic number: the early use that tells who stays',
    ru: 'Магическое число: какое раннее использование отличает оставшихся',
    zh: '魔法数字：哪种早期行为能区分留存者',
    vi: 'Con số kỳ diệu: mức dùng ban đầu phân biệt người ở lại',
  },
  groups: {
    en: 'Customers by the segment that the table gives them',
    ru: 'Клиенты по сегментам, указанным в таблице',
    zh: '按表中所给客户分群对比',
    vi: 'Khách hàng theo phân khúc ghi trong bảng',
  },
  customers: {
    en: 'All figures of each customer',
    ru: 'Все показатели по каждому клиенту',
    zh: '每位客户的全部指标',
    vi: 'Mọi chỉ số của từng khách hàng',
  },
};

/** What each kind of problem is, and what was done about it. */
const problemTexts: Readonly<Record<ProblemKind, Texts>> = {
  noCustomer: {
    en: 'Rows without a customer, left out',
    ru: 'Строки без клиента, не учтены',
    zh: '缺少客户的行，未计入',
    vi: 'Dòng không có khách hàng, đã bỏ\u00a0qua',
  },
  noDate: {
    en: 'Rows without a date, left out',
    ru: 'Строки без даты, не учтены',
    zh: '缺少日期的行，未计入',
    vi: 'Dòng không có ngày, đã bỏ\u00a0qua',
  },
  textDate: {
    en: 'Dates stored as text, read as dates',
    ru: 'Даты, записанные текстом, прочитаны как даты',
    zh: '以文本存储的日期，已识别为日期',
    vi: 'Ngày lưu dưới dạng văn bản, đã đọc thành ngày',
  },
  unreadDate: {
    en: 'Dates that cannot be read, left out',
    ru: 'Даты, которые не удалось прочитать, не учтены',
    zh: '无法识别的日期，未计入',
    vi: 'Ngày không đọc được, đã bỏ\u00a0qua',
  },
  eitherDate: {
    en: 'Dates that can be read in two ways (day or month first), left out',
    ru: 'Даты, которые читаются двояко (день или месяц впереди), не учтены',
    zh: '有两种读法的日期（日在前或月在前），未计入',
    vi: 'Ngày có thể đọc theo hai cách (ngày trước hay tháng trước), đã bỏ\u00a0qua',
  },
  zonedDate: {
    en: 'Times of different time zones, taken as they are written',
    ru: 'Время в разных часовых поясах, взято как записано',
    zh: '不同时区的时间，按原样采用',
    vi: 'Giờ thuộc nhiều múi giờ, giữ nguyên như đã ghi',
  },
  bareTime: {
    en: 'Times without a time zone among others that have one, taken as they are written',
    ru: 'Время без часового пояса среди записей с поясом, взято как записано',
    zh: '其他时间注明时区而这些未注明，按原样采用',
    vi: 'Giờ không ghi múi giờ trong khi dòng khác có ghi, giữ nguyên như đã ghi',
  },
  farDate: {
    en: 'Dates more than 20 years from most others, left out',
    ru: 'Даты, отстоящие от большинства больше чем на 20 лет, не учтены',
    zh: '与多数日期相差 20 年以上的日期，未计入',
    vi: 'Ngày cách phần lớn các ngày khác hơn 20 năm, đã bỏ\u00a0qua',
  },
  noAmount: {
    en: 'Orders without an amount, counted as 0',
    ru: 'Заказы без суммы, учтены как 0',
    zh: '缺少金额的订单，按 0 计',
    vi: 'Đơn không có số tiền, tính là 0',
  },
  textAmount: {
    en: 'Amounts stored as text, read as numbers',
    ru: 'Суммы, записанные текстом, прочитаны как числа',
    zh: '以文本存储的金额，已识别为数字',
    vi: 'Số tiền lưu dưới dạng văn bản, đã đọc thành số',
  },
  eitherAmount: {
    en: 'Amounts that can be read in two ways, taken as thousands (1,234 as 1234)',
    ru: 'Суммы, которые читаются двояко, прочитаны с разделителем тысяч (1,234 — это 1234)',
    zh: '有两种读法的金额，按千位分隔读取（1,234 即 1234）',
    vi: 'Số tiền có thể đọc theo hai cách, hiểu là phân cách hàng nghìn (1,234 là 1234)',
  },
  unreadAmount: {
    en: 'Amounts that cannot be read, counted as 0',
    ru: 'Суммы, которые не удалось прочитать, учтены как 0',
    zh: '无法识别的金额，按 0 计',
    vi: 'Số tiền không đọc được, tính là 0',
  },
  statusOut: {
    en: 'Orders left out by their status',
    ru: 'Заказы, не учтённые из-за статуса',
    zh: '因状态未计入的订单',
    vi: 'Đơn đã bỏ\u00a0qua do trạng thái',
  },
  unpaid: {
    en: 'Orders without a date of payment, left out',
    ru: 'Заказы без даты оплаты, не учтены',
    zh: '没有付款日期的订单，未计入',
    vi: 'Đơn không có ngày thanh toán, đã bỏ\u00a0qua',
  },
  otherCurrency: {
    en: 'Orders in a currency that was not chosen, left out',
    ru: 'Заказы в невыбранной валюте, не учтены',
    zh: '未选货币的订单，未计入',
    vi: 'Đơn bằng loại tiền không được chọn, đã bỏ\u00a0qua',
  },
  noCurrency: {
    en: 'Amounts without a currency, taken as in the chosen one',
    ru: 'Суммы без валюты, взяты как в выбранной',
    zh: '未注明货币的金额，按所选货币计',
    vi: 'Số tiền không ghi loại tiền, tính theo loại tiền đã chọn',
  },
  refund: {
    en: 'Refunds, taken from the orders that they give back',
    ru: 'Возвраты, вычтены из возвращённых заказов',
    zh: '退款，已从对应订单中扣除',
    vi: 'Khoản hoàn tiền, đã trừ vào đơn được hoàn',
  },
  refundAlone: {
    en: 'Refunds of more than the customer’s earlier orders, the rest left out',
    ru: 'Возвраты больше, чем прежние заказы клиента; остаток не учтён',
    zh: '退款超出该客户此前订单的金额，超出部分未计入',
    vi: 'Khoản hoàn nhiều hơn các đơn trước đó của khách, phần dư đã bỏ\u00a0qua',
  },
  givenBack: {
    en: 'Orders that were given back in full, left out',
    ru: 'Заказы, возвращённые целиком, не учтены',
    zh: '已全额退款的订单，未计入',
    vi: 'Đơn đã hoàn toàn bộ, đã bỏ\u00a0qua',
  },
  orderLine: {
    en: 'Further lines of an order, counted with it',
    ru: 'Другие строки того же заказа, учтены вместе с ним',
    zh: '同一订单的其他行，已并入该订单',
    vi: 'Các dòng khác của cùng một đơn, tính chung với đơn đó',
  },
  otherCustomer: {
    en: 'Orders with the number of another customer’s order, counted on their own',
    ru: 'Заказы с номером заказа другого клиента, учтены отдельно',
    zh: '与其他客户订单同号的订单，单独计入',
    vi: 'Đơn trùng mã với đơn của khách khác, tính riêng',
  },
  sameCustomer: {
    en: 'E-mail addresses written in other capitals, taken as the same customer',
    ru: 'Адреса, отличающиеся только регистром букв, — один и тот же клиент',
    zh: '仅大小写不同的邮箱，视为同一客户',
    vi: 'Email chỉ khác chữ hoa chữ thường, coi là cùng một khách',
  },
  duplicate: {
    en: 'Rows that repeat another one exactly, left out',
    ru: 'Строки, полностью повторяющие другую, не учтены',
    zh: '与其他行完全重复的行，未计入',
    vi: 'Dòng trùng lặp hoàn toàn với dòng khác, đã bỏ\u00a0qua',
  },
  totalRow: {
    en: 'Rows of totals, left out',
    ru: 'Строки итогов, не учтены',
    zh: '合计行，未计入',
    vi: 'Dòng tổng cộng, đã bỏ\u00a0qua',
  },
  raggedRow: {
    en: 'Rows with more cells than headings, left out',
    ru: 'Строки, в которых ячеек больше, чем заголовков, не учтены',
    zh: '单元格多于标题的行，未计入',
    vi: 'Dòng có nhiều ô hơn tiêu đề, đã bỏ\u00a0qua',
  },
  otherTable: {
    en: 'Rows of another table further down, left out',
    ru: 'Строки другой таблицы ниже, не учтены',
    zh: '下方另一张表的行，未计入',
    vi: 'Dòng của bảng khác ở bên dưới, đã bỏ qua',
  },
  errorCell: {
    en: 'Rows with an error value (#N/A and the like), left out',
    ru: 'Строки со значением ошибки (#Н/Д и т. п.), не учтены',
    zh: '含错误值（#N/A 等）的行，未计入',
    vi: 'Dòng có giá trị lỗi (#N/A, v.v.), đã bỏ\u00a0qua',
  },
};

const refundsKept: Texts = {
  en: 'Refunds (amounts below zero), counted as rows of their own',
  ru: 'Возвраты (отрицательные суммы), учтены отдельными строками',
  zh: '退款（负数金额），作为单独的行计入',
  vi: 'Khoản hoàn tiền (số âm), tính thành dòng riêng',
};

const linesRepeat: Texts = {
  en: 'Further lines of an order that repeat its amount, counted once',
  ru: 'Другие строки заказа, повторяющие его сумму, учтены один раз',
  zh: '重复整单金额的其他行，只计一次',
  vi: 'Các dòng khác lặp lại số tiền của cả đơn, chỉ tính một lần',
};

const zonesMoved: Texts = {
  en: 'Times of another time zone, put into the chosen one',
  ru: 'Время в другом часовом поясе, переведено в выбранный',
  zh: '其他时区的时间，已换算为所选时区',
  vi: 'Giờ thuộc múi giờ khác, đã đổi sang múi giờ đã chọn',
};

const duplicatesKept: Texts = {
  en: 'Rows that repeat another one exactly, kept',
  ru: 'Строки, полностью повторяющие другую, оставлены',
  zh: '与其他行完全重复的行，已保留',
  vi: 'Dòng trùng lặp hoàn toàn với dòng khác, đã giữ lại',
};

/** What is wrong with some rows, and what is done about it. */
export function problemText(kind: ProblemKind, { keepDuplicates, refunds, lines, zone }: Choices): Texts {
  if (kind === 'duplicate' && keepDuplicates) return duplicatesKept;
  if (kind === 'zonedDate' && zone !== null) return zonesMoved;
  if (kind === 'refund' && refunds === 'keep') return refundsKept;
  if (kind === 'orderLine' && lines === 'repeat') return linesRepeat;
  return problemTexts[kind];
}

const nothingFits: Texts = {
  en: 'Not computed: the model does not fit these orders.',
  ru: 'Не рассчитано: модель не подходит к этим заказам.',
  zh: '未计算：模型不适用于这些订单。',
  vi: 'Chưa tính: mô hình không phù hợp với các đơn này.',
};

export const whyNotTexts: Readonly<Record<WhyNot, Texts>> = {
  noAmounts: {
    en: 'Not computed: the table has no column of amounts.',
    ru: 'Не рассчитано: в таблице нет столбца с суммами.',
    zh: '未计算：表中没有金额列。',
    vi: 'Chưa tính: bảng không có cột số tiền.',
  },
  noProducts: {
    en: 'Not computed: no order of a customer names a product.',
    ru: 'Не рассчитано: ни в одном заказе клиентов не указан продукт.',
    zh: '未计算：没有任何客户订单注明产品。',
    vi: 'Chưa tính: không có đơn nào của khách ghi sản phẩm.',
  },
  noEvents: {
    en: 'Not computed: no row of a user names an event.',
    ru: 'Не рассчитано: ни в одной строке пользователей не названо событие.',
    zh: '未计算：没有任何用户的行注明事件。',
    vi: 'Chưa tính: không có dòng nào của người dùng ghi tên sự kiện.',
  },
  tooYoung: {
    en: 'Not computed: half of the customers came less than a week before the newest order.',
    ru: 'Не рассчитано: половина клиентов пришла меньше чем за неделю до последнего заказа.',
    zh: '未计算：一半客户到来距最新订单不足一周。',
    vi: 'Chưa tính: một nửa số khách đến chưa đầy một tuần trước đơn mới nhất.',
  },
  notCopied: {
    en: 'Not computed: the copied statement does not bring this back. Analyse a file, or use npm run analyse.',
    ru: 'Не рассчитано: скопированный запрос этого не возвращает. Возьмите файл или npm run analyse.',
    zh: '未计算：复制的语句不返回这部分结果。请分析文件，或使用 npm run analyse。',
    vi: 'Chưa tính: câu lệnh đã sao chép không trả về phần này. Hãy phân tích tệp hoặc dùng npm run analyse.',
  },
  noWholePeriod: {
    en: 'Not computed: no period is over yet; choose a shorter one.',
    ru: 'Не рассчитано: ни один период ещё не закончился; выберите период короче.',
    zh: '未计算：尚无已结束的周期，请选择更短的周期。',
    vi: 'Chưa tính: chưa có kỳ nào kết thúc; hãy chọn kỳ ngắn hơn.',
  },
  noMoney: {
    en: 'Not computed: the amounts of all customers add up to nothing or less, so there is nothing to have a share of.',
    ru: 'Не рассчитано: суммы всех клиентов вместе дают ноль или меньше, делить на доли нечего.',
    zh: '未计算：全部客户的金额合计为零或负数，无从计算占比。',
    vi: 'Chưa tính: tổng số tiền của mọi khách bằng không hoặc âm nên không có gì để tính tỷ trọng.',
  },
  noOrders: {
    en: 'Not computed: no row has both a customer and a date.',
    ru: 'Не рассчитано: нет ни одной строки с клиентом и датой.',
    zh: '未计算：没有任何一行同时具备客户和日期。',
    vi: 'Chưa tính: không có dòng nào vừa có khách hàng vừa có ngày.',
  },
  tooManyPeriods: {
    en: 'Not computed: the table would have more columns than a sheet; choose a longer period.',
    ru: 'Не рассчитано: в таблице было бы больше столбцов, чем на листе; выберите период длиннее.',
    zh: '未计算：结果列数超过工作表上限，请选择更长的周期。',
    vi: 'Chưa tính: bảng sẽ có nhiều cột hơn trang tính cho phép; hãy chọn kỳ dài hơn.',
  },
  tooFewPeriods: {
    en: 'Not projected: at least two complete periods after the first one are needed.',
    ru: 'Прогноз не построен: нужно хотя бы два полных периода после первого.',
    zh: '未预测：首期之后至少需要两个完整周期。',
    vi: 'Chưa dự báo: cần ít nhất hai kỳ trọn vẹn sau kỳ đầu.',
  },
  nobodyLeft: {
    en: 'Not projected: no customer has left yet, so nothing says when they will.',
    ru: 'Прогноз не построен: ещё никто не ушёл, и неизвестно, когда начнут уходить.',
    zh: '未预测：尚无客户流失，无从判断何时流失。',
    vi: 'Chưa dự báo: chưa khách nào rời đi nên không có căn cứ.',
  },
  tooFewRepeatCustomers: {
    en: 'Not computed: at least four customers who ordered again on a later day are needed.',
    ru: 'Не рассчитано: нужно хотя бы четыре клиента, повторивших заказ в другой день.',
    zh: '未计算：至少需要四位在之后日期再次下单的客户。',
    vi: 'Chưa tính: cần ít nhất bốn khách đặt lại vào một ngày sau đó.',
  },
  tooFewPayingAgain: {
    en: 'Not computed: at least four customers who paid for a repeat order are needed.',
    ru: 'Не рассчитано: нужно хотя бы четыре клиента с оплаченным повторным заказом.',
    zh: '未计算：至少需要四位为复购付款的客户。',
    vi: 'Chưa tính: cần ít nhất bốn khách đã trả tiền cho đơn mua lại.',
  },
  valuesTooSpread: {
    en: 'Not computed: the values of the orders are spread too widely to have a mean.',
    ru: 'Не рассчитано: разброс сумм заказов слишком велик, чтобы у них было среднее.',
    zh: '未计算：订单金额过于分散，不存在均值。',
    vi: 'Chưa tính: giá trị đơn phân tán đến mức không có trung bình.',
  },
  lossMakingOrders: {
    en: 'Not computed: many amounts are negative without giving back an earlier order, and margins below zero cannot be modelled. Take the column of turnover.',
    ru: 'Не рассчитано: много отрицательных сумм, которые не отменяют более раннего заказа, а для отрицательной маржи модели нет. Возьмите столбец с выручкой.',
    zh: '未计算：大量负金额并未冲销先前的订单，而负毛利无法建模。请改用销售额列。',
    vi: 'Chưa tính: nhiều số tiền âm không hoàn lại đơn nào trước đó, mà lợi nhuận âm thì không thể mô hình hóa. Hãy dùng cột doanh thu.',
  },
  allAlike: {
    en: 'Not computed: all customers are alike in recency, frequency and money, so nothing parts them.',
    ru: 'Не рассчитано: все клиенты одинаковы по давности, частоте и сумме, делить их не по чему.',
    zh: '未计算：所有客户的最近购买时间、频率和金额都相同，无从区分。',
    vi: 'Chưa tính: mọi khách giống hệt nhau về lần mua gần nhất, tần suất và giá trị, không có gì để phân biệt.',
  },
  spendTooCoarse: {
    en: 'Not computed: the rows of the table of spend are longer than the periods of the cohorts. Give it a table by day or by week, or choose a longer period.',
    ru: 'Не рассчитано: строки таблицы расходов длиннее периодов когорт. Нужна таблица по дням или неделям или период длиннее.',
    zh: '未计算：花费表每行的期间长于同期群的周期。请提供按日或按周的表，或选择更长的周期。',
    vi: 'Chưa tính: mỗi dòng của bảng chi phí dài hơn kỳ của cohort. Hãy dùng bảng theo ngày hoặc theo tuần, hoặc chọn kỳ dài hơn.',
  },
  spendElsewhere: {
    en: 'Not computed: the table of spend covers no period of the orders from its first to its last day.',
    ru: 'Не рассчитано: таблица расходов не охватывает целиком ни одного периода заказов.',
    zh: '未计算：花费表没有完整覆盖订单的任何一个周期。',
    vi: 'Chưa tính: bảng chi phí không phủ trọn kỳ nào của các đơn hàng.',
  },
  noModel: nothingFits,
  emptyCohort: nothingFits,
  survivorsRise: nothingFits,
};

type Period = AnalysisOptions['period'];

/** Over the ages of a cohort. */
export const periodsSince: Readonly<Record<Period, Texts>> = {
  week: {
    en: 'Weeks since the week of the first order',
    ru: 'Недель после недели первого заказа',
    zh: '距首单所在周的周数',
    vi: 'Số tuần kể từ tuần có đơn đầu tiên',
  },
  month: {
    en: 'Months since the month of the first order',
    ru: 'Месяцев после месяца первого заказа',
    zh: '距首单所在月的月数',
    vi: 'Số tháng kể từ tháng có đơn đầu tiên',
  },
  quarter: {
    en: 'Quarters since the quarter of the first order',
    ru: 'Кварталов после квартала первого заказа',
    zh: '距首单所在季度的季度数',
    vi: 'Số quý kể từ quý có đơn đầu tiên',
  },
};

export const words = {
  source: {
    en: 'Source: {address}. {rows} rows, {used} of them counted, {customers} customers, {from} – {to}.',
    ru: 'Источник: {address}. Строк: {rows}, из них учтено: {used}; клиентов: {customers}; {from} — {to}.',
    zh: '数据来源：{address}。共 {rows} 行，计入 {used} 行，客户 {customers} 个，{from} 至 {to}。',
    vi: 'Nguồn: {address}. {rows} dòng, tính {used} dòng, {customers} khách hàng, {from} – {to}.',
  },
  valueTitle: {
    en: 'Customer value: expected over the next {weeks} weeks',
    ru: 'Ценность клиентов: ожидание на следующие {weeks} нед.',
    zh: '客户价值：未来 {weeks} 周的预期',
    vi: 'Giá trị khách hàng: kỳ vọng trong {weeks} tuần tới',
  },
  scoresFrom: {
    en: 'R, F and M score how recently, how often and for how much a customer bought, from 1 to {bins}; {bins} is best.',
    ru: 'R, F и M оценивают давность, частоту и сумму покупок от 1 до {bins}; {bins} — лучшая оценка.',
    zh: 'R、F、M 分别按最近购买时间、购买频率和购买金额打分，1 到 {bins} 分，{bins} 分最好。',
    vi: 'R, F, M chấm điểm lần mua gần nhất, tần suất và giá trị mua, từ 1 đến {bins}; {bins} là tốt nhất.',
  },
  exampleRow: { en: 'row {rows}', ru: 'строка {rows}', zh: '第 {rows} 行', vi: 'dòng {rows}' },
  exampleRows: { en: 'rows {rows}', ru: 'строки {rows}', zh: '第 {rows} 行', vi: 'dòng {rows}' },
  values: {
    en: 'The figures are values: they do not change with the orders. Analyse the table again after it has changed.',
    ru: 'Показатели записаны значениями и не меняются вместе с заказами. После изменений выполните анализ ещё раз.',
    zh: '表中数字为固定值，不随订单变化；数据更新后请重新分析。',
    vi: 'Các con số là giá trị cố định, không đổi theo đơn hàng. Hãy phân tích lại sau khi dữ liệu thay đổi.',
  },
  howToRead: { en: 'How to read it', ru: 'Как читать', zh: '阅读方法', vi: 'Cách đọc' },
  aboutData: { en: 'About the data', ru: 'О данных', zh: '数据说明', vi: 'Về dữ liệu' },
  cohort: { en: 'First order in', ru: 'Первый заказ', zh: '首单时间', vi: 'Đơn đầu tiên' },
  channel: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
  channelNone: { en: 'No channel', ru: 'Без канала', zh: '无渠道', vi: 'Không có kênh' },
  channelOthers: {
    en: 'Other channels ({channels})',
    ru: 'Другие каналы ({channels})',
    zh: '其他渠道（{channels} 个）',
    vi: 'Kênh khác ({channels})',
  },
  allCustomers: { en: 'All customers', ru: 'Все клиенты', zh: '全部客户', vi: 'Toàn bộ khách hàng' },
  customers: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Số khách' },
  customer: { en: 'Customer', ru: 'Клиент', zh: '客户', vi: 'Khách hàng' },
  total: { en: 'Total', ru: 'Итого', zh: '合计', vi: 'Tổng cộng' },
  average: { en: 'Average', ru: 'В среднем', zh: '平均', vi: 'Trung bình' },
  spend: { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi phí' },
  cac: { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' },
  revenueSoFar: {
    en: 'Revenue per customer so far',
    ru: 'Выручка на клиента на сегодня',
    zh: '迄今人均收入',
    vi: 'Doanh thu mỗi khách đến nay',
  },
  marginSoFar: {
    en: 'Margin per customer so far',
    ru: 'Маржа на клиента на сегодня',
    zh: '迄今人均毛利',
    vi: 'Lãi gộp mỗi khách đến nay',
  },
  revenueToCac: { en: 'Revenue to CAC', ru: 'Выручка / CAC', zh: '收入 / CAC', vi: 'Doanh thu / CAC' },
  marginToCac: { en: 'Margin to CAC', ru: 'Маржа / CAC', zh: '毛利 / CAC', vi: 'Lãi gộp / CAC' },
  paidBackAfter: {
    en: 'Paid back after, periods',
    ru: 'Окупился через, периодов',
    zh: '回收所需期数',
    vi: 'Hoàn vốn sau, số kỳ',
  },
  paidBackIn: { en: 'Paid back in', ru: 'Окупился', zh: '回收于', vi: 'Hoàn vốn vào' },
  notYet: { en: 'not yet', ru: 'ещё нет', zh: '尚未', vi: 'chưa' },
  knownSpend: { en: 'All with spend', ru: 'Все с расходами', zh: '有花费的合计', vi: 'Tất cả kỳ có chi phí' },
  revenueCumulative: {
    en: 'Revenue per customer, added up from the first order on',
    ru: 'Выручка на клиента нарастающим итогом с первого заказа',
    zh: '自首单起累计的人均收入',
    vi: 'Doanh thu mỗi khách, cộng dồn từ đơn đầu',
  },
  marginCumulative: {
    en: 'Margin per customer, added up from the first order on; bold from the period in which CAC is paid back',
    ru: 'Маржа на клиента нарастающим итогом с первого заказа; жирным — с периода, в котором CAC окупился',
    zh: '自首单起累计的人均毛利；自 CAC 回收之期起加粗',
    vi: 'Lãi gộp mỗi khách, cộng dồn từ đơn đầu; in đậm từ kỳ CAC được hoàn',
  },
  paybackOf: {
    en: 'Spend: {place}. Margin: {margin} of revenue.',
    ru: 'Расходы: {place}. Маржа: {margin} выручки.',
    zh: '花费：{place}。毛利率：{margin}。',
    vi: 'Chi phí: {place}. Lãi gộp: {margin} doanh thu.',
  },
  paybackOfRevenue: {
    en: 'Spend: {place}. Nobody said what share of revenue is margin: here revenue itself pays CAC back, which is too early.',
    ru: 'Расходы: {place}. Доля маржи не указана: здесь CAC окупает сама выручка, то есть раньше, чем на деле.',
    zh: '花费：{place}。未说明毛利率：此处以收入本身回收 CAC，结果偏早。',
    vi: 'Chi phí: {place}. Chưa cho biết tỷ lệ lãi gộp: ở đây chính doanh thu hoàn vốn CAC, nên sớm hơn thực tế.',
  },
  spendElsewhereChannels: {
    en: 'Channels of the spend that no customer came through: {channels}. They are in the totals only; name channels alike in both tables.',
    ru: 'Каналы расходов, по которым никто не пришёл: {channels}. Они только в итогах; называйте каналы в обеих таблицах одинаково.',
    zh: '有花费但无客户来自的渠道：{channels}。它们只计入合计；请在两张表中使用一致的渠道名。',
    vi: 'Kênh có chi phí nhưng không có khách nào: {channels}. Chúng chỉ có trong tổng; hãy đặt tên kênh giống nhau ở hai bảng.',
  },
  sameMoney: {
    en: 'Spend and revenue are taken to be in one currency.',
    ru: 'Считается, что расходы и выручка — в одной валюте.',
    zh: '花费与收入视为同一货币。',
    vi: 'Chi phí và doanh thu được coi là cùng một loại tiền.',
  },
  paybackChart: {
    en: 'What a customer has brought by age, and CAC',
    ru: 'Сколько принёс клиент к возрасту, и CAC',
    zh: '客户随期数累计带来的金额与 CAC',
    vi: 'Số tiền một khách đã mang lại theo số kỳ, và CAC',
  },
  activeOn: {
    en: 'Active customers',
    ru: 'Активные клиенты',
    zh: '活跃客户数',
    vi: 'Khách còn hoạt động',
  },
  activeOnOrAfter: {
    en: 'Customers active then or later',
    ru: 'Клиенты, активные в этом периоде или позже',
    zh: '当期或之后仍活跃的客户数',
    vi: 'Khách hoạt động trong kỳ đó hoặc sau đó',
  },
  rates: {
    en: 'Retention: share of the cohort’s customers',
    ru: 'Удержание: доля клиентов когорты',
    zh: '留存率：占同期群客户的比例',
    vi: 'Tỷ lệ giữ chân: phần khách của cohort',
  },
  averageByChannel: {
    en: 'Average retention by channel',
    ru: 'Среднее удержание по каналам',
    zh: '各渠道平均留存率',
    vi: 'Tỷ lệ giữ chân trung bình theo kênh',
  },
  moneyOn: { en: 'Money', ru: 'Деньги', zh: '金额', vi: 'Doanh thu' },
  moneyOnOrAfter: {
    en: 'Money of that period and later',
    ru: 'Деньги этого периода и следующих',
    zh: '当期及之后的金额',
    vi: 'Doanh thu của kỳ đó và các kỳ sau',
  },
  age: { en: 'Periods passed', ru: 'Периодов прошло', zh: '经过期数', vi: 'Số kỳ đã qua' },
  observed: { en: 'Observed', ru: 'Факт', zh: '已观察', vi: 'Đã quan sát' },
  projected: { en: 'Projected', ru: 'Прогноз', zh: '预测', vi: 'Dự báo' },
  seenOver: { en: 'Customers observed', ru: 'Клиентов наблюдалось', zh: '观察客户数', vi: 'Số khách quan sát' },
  retentionAxis: { en: 'Share active', ru: 'Доля активных', zh: '活跃比例', vi: 'Tỷ lệ hoạt động' },
  activePeriods: {
    en: 'Active periods of one customer on average, up to the last projected one: {periods}.',
    ru: 'В среднем клиент активен столько периодов (до последнего прогнозного): {periods}.',
    zh: '到最后一个预测期为止，每位客户平均活跃期数：{periods}。',
    vi: 'Số kỳ hoạt động trung bình của một khách, tính đến kỳ dự báo cuối: {periods}.',
  },
  segment: { en: 'Segment', ru: 'Сегмент', zh: '客户分群', vi: 'Phân khúc' },
  segmentNone: { en: 'No segment', ru: 'Без сегмента', zh: '未分群', vi: 'Không có phân khúc' },
  segmentOthers: {
    en: 'Other segments ({channels})',
    ru: 'Другие сегменты ({channels})',
    zh: '其他分群（{channels} 个）',
    vi: 'Phân khúc khác ({channels})',
  },
  moneyPerCustomer: {
    en: 'Money per customer',
    ru: 'Деньги на клиента',
    zh: '人均金额',
    vi: 'Doanh thu mỗi khách',
  },
  movements: {
    en: 'Customers period by period',
    ru: 'Клиенты по периодам',
    zh: '各期客户构成',
    vi: 'Khách hàng theo từng kỳ',
  },
  movementsActive: {
    en: 'New: first order. Returning: ordered in the period before, too. Back again: earlier, but not in the period before.',
    ru: 'Новые — первый заказ. Постоянные — заказывали и в прошлом периоде. Вернувшиеся — раньше, но не в прошлом.',
    zh: '新客：首次下单。连续购买：上一期也有订单。回流：更早有订单，上一期没有。',
    vi: 'Mới: đơn đầu tiên. Mua tiếp: kỳ trước cũng mua. Quay lại: từng mua, nhưng kỳ trước không mua.',
  },
  movementsDormant: {
    en: 'Dormant: ordered earlier, nothing in this period.',
    ru: 'Спящие — заказывали раньше, в этом периоде ничего.',
    zh: '沉睡：以前有订单，本期没有。',
    vi: 'Ngủ đông: từng mua, kỳ này không mua.',
  },
  movementsOpen: {
    en: 'The last period is not over yet: more orders may come.',
    ru: 'Последний период ещё не закончился: заказы могут добавиться.',
    zh: '最后一期尚未结束，订单可能还会增加。',
    vi: 'Kỳ cuối chưa kết thúc: có thể còn thêm đơn.',
  },
  period: { en: 'Period', ru: 'Период', zh: '周期', vi: 'Kỳ' },
  activeCustomers: { en: 'Active', ru: 'Активные', zh: '活跃客户', vi: 'Có mua' },
  fresh: { en: 'New', ru: 'Новые', zh: '新客', vi: 'Mới' },
  returning: { en: 'Returning', ru: 'Постоянные', zh: '连续购买', vi: 'Mua tiếp' },
  backAgain: { en: 'Back again', ru: 'Вернувшиеся', zh: '回流', vi: 'Quay lại' },
  dormant: { en: 'Dormant', ru: 'Спящие', zh: '沉睡', vi: 'Ngủ đông' },
  shareOrderedAgain: {
    en: 'Share that ordered again',
    ru: 'Доля повторивших заказ',
    zh: '复购比例',
    vi: 'Tỷ lệ mua lại',
  },
  averageBySegment: {
    en: 'Average retention by segment',
    ru: 'Среднее удержание по сегментам',
    zh: '各分群平均留存率',
    vi: 'Tỷ lệ giữ chân trung bình theo phân khúc',
  },
  shareOfCustomers: { en: 'Share of customers', ru: 'Доля клиентов', zh: '客户占比', vi: 'Tỷ trọng khách' },
  money: { en: 'Money', ru: 'Деньги', zh: '金额', vi: 'Doanh thu' },
  shareOfMoney: { en: 'Share of money', ru: 'Доля денег', zh: '金额占比', vi: 'Tỷ trọng doanh thu' },
  averageRecency: {
    en: 'Days since last order, average',
    ru: 'Дней с последнего заказа, в среднем',
    zh: '平均距上次下单天数',
    vi: 'Số ngày từ đơn cuối, trung bình',
  },
  advice: { en: 'Effort', ru: 'Усилия', zh: '投入建议', vi: 'Nỗ lực' },
  scoreMeaning: { en: 'What the scores mean', ru: 'Что значат оценки', zh: '各分值的含义', vi: 'Ý nghĩa của điểm' },
  recencyAtMost: {
    en: 'R: days since last order, at most',
    ru: 'R: дней с последнего заказа, не больше',
    zh: 'R：距上次下单天数，不超过',
    vi: 'R: số ngày từ đơn cuối, không quá',
  },
  ordersMoreThan: {
    en: 'F: orders, more than',
    ru: 'F: заказов, больше чем',
    zh: 'F：订单数，多于',
    vi: 'F: số đơn, nhiều hơn',
  },
  moneyMoreThan: {
    en: 'M: money, more than',
    ru: 'M: денег, больше чем',
    zh: 'M：金额，高于',
    vi: 'M: doanh thu, nhiều hơn',
  },
  segmentChart: {
    en: 'Segments: share of customers and of money',
    ru: 'Сегменты: доля клиентов и доля денег',
    zh: '各群体的客户占比与金额占比',
    vi: 'Phân khúc: tỷ trọng khách và tỷ trọng doanh thu',
  },
  share: { en: 'Share', ru: 'Доля', zh: '占比', vi: 'Tỷ trọng' },
  recency: {
    en: 'Days since last order',
    ru: 'Дней с последнего заказа',
    zh: '距上次下单天数',
    vi: 'Ngày từ đơn cuối',
  },
  orders: { en: 'Orders', ru: 'Заказы', zh: '订单数', vi: 'Số đơn' },
  overWeeks: {
    en: 'Over the next {weeks} weeks',
    ru: 'На следующие {weeks} нед.',
    zh: '未来 {weeks} 周',
    vi: 'Trong {weeks} tuần tới',
  },
  listed: {
    en: 'The first {listed} of {customers} customers are listed.',
    ru: 'Показаны первые {listed} из {customers} клиентов.',
    zh: '列出 {customers} 位客户中的前 {listed} 位。',
    vi: 'Liệt kê {listed} khách đầu trong số {customers} khách.',
  },
  otherSegment: { en: 'Other', ru: 'Прочие', zh: '其他', vi: 'Khác' },
  orderedAgain: {
    en: 'Customers who ordered again',
    ru: 'Клиенты с повторным заказом',
    zh: '有复购的客户数',
    vi: 'Khách có mua lại',
  },
  expectedOrders: { en: 'Expected orders', ru: 'Ожидаемые заказы', zh: '预期订单数', vi: 'Số đơn kỳ vọng' },
  alive: { en: 'Chance of being active', ru: 'Вероятность активности', zh: '活跃概率', vi: 'Xác suất còn hoạt động' },
  orderValue: { en: 'Value of an order', ru: 'Ценность заказа', zh: '单笔订单价值', vi: 'Giá trị một đơn' },
  customerValue: { en: 'Expected money', ru: 'Ожидаемые деньги', zh: '预期金额', vi: 'Doanh thu kỳ vọng' },
  intervalFrom: { en: '90%, from', ru: '90 %, от', zh: '90% 区间下限', vi: '90%, từ' },
  intervalTo: { en: 'to', ru: 'до', zh: '上限', vi: 'đến' },
  valueInterval: {
    en: 'In nine cases of ten the true figure lies in the interval, if customers are as the models assume (BG/NBD and gamma-gamma): from the uncertainty of the estimated parameters and the chance in what customers do.',
    ru: 'В девяти случаях из десяти истинное значение лежит в интервале, если клиенты таковы, как предполагают модели (BG/NBD и гамма-гамма): учтены неточность оценок параметров и случайность поведения клиентов.',
    zh: '若客户符合模型假设（BG/NBD 与 gamma-gamma），真实值十次中有九次落在区间内：已计入参数估计的误差和客户行为的随机性。',
    vi: 'Nếu khách đúng như giả định của mô hình (BG/NBD và gamma-gamma), mười lần thì chín lần giá trị thật nằm trong khoảng: đã tính sai số ước lượng tham số và sự ngẫu nhiên trong hành vi của khách.',
  },
  retentionInterval: {
    en: 'In nine cases of ten the true share lies between the two last columns, if customers leave as the model assumes and who has left stays away: from the uncertainty of its two parameters, estimated from the customers observed (delta method).',
    ru: 'В девяти случаях из десяти истинная доля лежит между двумя последними столбцами, если клиенты уходят так, как предполагает модель, и ушедшие не возвращаются: учтена неточность двух её параметров, оценённых по наблюдавшимся клиентам (дельта-метод).',
    zh: '若客户按模型假设流失且流失后不再回来，真实比例十次中有九次落在最后两列之间：已计入由观察客户估计的两个参数的误差（delta 法）。',
    vi: 'Nếu khách rời đi như mô hình giả định và không quay lại, mười lần thì chín lần tỷ lệ thật nằm giữa hai cột cuối: đã tính sai số của hai tham số ước lượng từ các khách quan sát (phương pháp delta).',
  },
  noRetentionInterval: {
    en: 'How far the projection may be off cannot be said: the customers do not settle the parameters of the model.',
    ru: 'Насколько прогноз может отклониться, сказать нельзя: клиенты не определяют параметры модели.',
    zh: '无法说明预测可能偏离多少：这些客户不足以确定模型参数。',
    vi: 'Không thể nói dự báo có thể lệch bao nhiêu: các khách này không đủ để xác định tham số mô hình.',
  },
  noValueInterval: {
    en: 'How far the figures may be off cannot be said: the orders do not settle the parameters of the model.',
    ru: 'Насколько значения могут отклониться, сказать нельзя: заказы не определяют параметры модели.',
    zh: '无法说明数值可能偏离多少：这些订单不足以确定模型参数。',
    vi: 'Không thể nói các con số có thể lệch bao nhiêu: các đơn này không đủ để xác định tham số mô hình.',
  },
  valuePerCustomer: {
    en: 'Expected money per customer',
    ru: 'Ожидаемые деньги на клиента',
    zh: '人均预期金额',
    vi: 'Doanh thu kỳ vọng mỗi khách',
  },
  valueShare: {
    en: 'Share of expected money',
    ru: 'Доля ожидаемых денег',
    zh: '预期金额占比',
    vi: 'Tỷ trọng doanh thu kỳ vọng',
  },
  group: {
    en: 'Customers by value',
    ru: 'Клиенты по ценности',
    zh: '按价值排序的客户',
    vi: 'Khách theo giá trị',
  },
  tenth: { en: 'Tenth {number}', ru: '{number}-я десятая', zh: '第 {number} 组', vi: 'Nhóm {number}' },
  keyFigures: { en: 'Key figures', ru: 'Главное', zh: '关键指标', vi: 'Chỉ số chính' },
  valueChart: {
    en: 'Share of expected money by tenth of customers',
    ru: 'Доля ожидаемых денег по десятым частям клиентов',
    zh: '各十分位客户的预期金额占比',
    vi: 'Tỷ trọng doanh thu kỳ vọng theo từng nhóm mười phần trăm khách',
  },
} as const satisfies Record<string, Texts>;

/** How each sheet is read, a line each. */
export const reading: Readonly<Record<SheetKey, readonly Texts[]>> = {
  cohorts: [
    {
      en: 'A line is the customers whose first order lies in the same period; column 0 is that period, 1 the next one.',
      ru: 'Строка — клиенты, чей первый заказ пришёлся на один период; столбец 0 — этот период, 1 — следующий.',
      zh: '每一行是首单落在同一周期的客户；第 0 列为该周期，第 1 列为下一周期。',
      vi: 'Mỗi dòng là các khách có đơn đầu trong cùng một kỳ; cột 0 là kỳ đó, cột 1 là kỳ kế tiếp.',
    },
    {
      en: 'Read across: how a cohort ages. Read down: whether newer customers stay longer. The darker, the more.',
      ru: 'По строке — как стареет когорта, по столбцу — дольше ли остаются новые клиенты. Чем темнее, тем больше.',
      zh: '横向看同期群随时间的变化，纵向看新客户是否留存更久；颜色越深数值越大。',
      vi: 'Đọc ngang: cohort thay đổi ra sao. Đọc dọc: khách mới có ở lại lâu hơn không. Màu càng đậm càng nhiều.',
    },
    {
      en: 'A cell is empty until its period is over; periods end with the newest order of the table.',
      ru: 'Ячейка пуста, пока её период не закончился; данные считаются полными по день последнего заказа.',
      zh: '周期尚未结束时单元格为空；以表中最新订单日期为截止日。',
      vi: 'Ô để trống khi kỳ chưa kết thúc; dữ liệu được coi là đủ đến ngày của đơn mới nhất.',
    },
  ],
  channels: [
    {
      en: 'A customer belongs to the channel of their first order, whatever the later orders say.',
      ru: 'Клиент относится к каналу своего первого заказа, что бы ни стояло в следующих.',
      zh: '客户归属于其首单渠道，与之后的订单无关。',
      vi: 'Khách thuộc kênh của đơn đầu tiên, bất kể các đơn sau.',
    },
    {
      en: 'Compare channels by the average first; small channels move by chance.',
      ru: 'Сначала сравните каналы по среднему; у малых каналов колебания случайны.',
      zh: '先比较各渠道的平均留存；小渠道的波动多属偶然。',
      vi: 'Trước hết so sánh các kênh theo trung bình; kênh nhỏ dao động ngẫu nhiên.',
    },
  ],
  payback: [
    {
      en: 'CAC is the spend of a period per customer whose first order lies in it. It is paid back at the end of the period in which what these customers brought so far, added up from their first order on, reaches it.',
      ru: 'CAC — расходы периода на одного клиента, чей первый заказ пришёлся на этот период. Он окупился в конце периода, когда накопленное с первого заказа на клиента его достигло.',
      zh: 'CAC 为某周期的花费除以首单落在该周期的客户数。这些客户自首单起累计带来的金额达到 CAC 的那一期末，即为回收。',
      vi: 'CAC là chi phí của một kỳ chia cho số khách có đơn đầu trong kỳ đó. CAC được hoàn vào cuối kỳ mà số tiền cộng dồn từ đơn đầu của các khách này đạt tới nó.',
    },
    {
      en: 'Period 0 is that of the first order. Only periods that are over count; a period without spend in the table, or only partly covered by it, has no CAC.',
      ru: 'Период 0 — период первого заказа. Учтены только завершённые периоды; если таблица расходов не охватывает период целиком, CAC для него нет.',
      zh: '第 0 期为首单所在周期。只计已结束的周期；花费表未完整覆盖的周期没有 CAC。',
      vi: 'Kỳ 0 là kỳ của đơn đầu. Chỉ tính các kỳ đã kết thúc; kỳ mà bảng chi phí không phủ trọn thì không có CAC.',
    },
    {
      en: 'The first cohorts may hold customers who had ordered before the table begins: their CAC looks too low.',
      ru: 'В первых когортах могут быть клиенты, заказывавшие до начала таблицы: их CAC выглядит заниженным.',
      zh: '最早的同期群可能包含表中数据开始之前就已下单的客户，其 CAC 会偏低。',
      vi: 'Các cohort đầu có thể gồm khách đã mua từ trước khi bảng bắt đầu: CAC của họ trông thấp hơn thực tế.',
    },
  ],
  retention: [
    {
      en: 'Observed: the share of customers active after so many periods, over all cohorts that are through with the period.',
      ru: 'Факт: доля клиентов, активных спустя столько периодов, по всем когортам, прошедшим этот период.',
      zh: '已观察：经过若干期后仍活跃的客户比例，统计所有已走完该期的同期群。',
      vi: 'Đã quan sát: phần khách còn hoạt động sau từng ấy kỳ, tính trên mọi cohort đã qua kỳ đó.',
    },
    {
      en: 'The last periods rest on few cohorts: see how many customers were observed.',
      ru: 'Последние периоды опираются на немногие когорты: смотрите, сколько клиентов наблюдалось.',
      zh: '靠后的期数只来自少数同期群，请留意观察客户数。',
      vi: 'Các kỳ cuối chỉ dựa trên ít cohort: hãy xem số khách quan sát.',
    },
  ],
  rfm: [
    {
      en: 'Segments follow from R and F. Where the share of money is above that of customers, effort pays most.',
      ru: 'Сегмент определяют R и F. Где доля денег выше доли клиентов, усилия окупаются лучше всего.',
      zh: '群体由 R 和 F 决定；金额占比高于客户占比的群体，投入回报最高。',
      vi: 'Phân khúc dựa trên R và F. Nơi tỷ trọng doanh thu cao hơn tỷ trọng khách, nỗ lực mang lại nhiều nhất.',
    },
  ],
  pyramid: [
    {
      en: 'Customers are ranked by what they paid over all days of the table, refunds taken off.',
      ru: 'Клиенты упорядочены по тому, сколько заплатили за все дни таблицы за вычетом возвратов.',
      zh: '客户按表中全部日期内的付款（扣除退款）排名。',
      vi: 'Khách được xếp theo số tiền đã trả trong mọi ngày của bảng, đã trừ hoàn tiền.',
    },
    {
      en: 'Layers as in Curry’s customer pyramid: the top 1%, the next 4%, the next 15% and the other 80%, in whole customers.',
      ru: 'Слои — как в пирамиде клиентов Карри: верхний 1 %, следующие 4 %, следующие 15 % и остальные 80 %, в целых клиентах.',
      zh: '层级采用 Curry 客户金字塔：前 1%、其后 4%、其后 15% 和其余 80%，取整到人。',
      vi: 'Các tầng theo tháp khách hàng của Curry: 1% cao nhất, 4% tiếp theo, 15% tiếp theo và 80% còn lại, tính theo khách nguyên.',
    },
    {
      en: 'The more the curve bends above the straight line, the more hangs on few customers.',
      ru: 'Чем выше кривая над прямой, тем больше зависит от немногих клиентов.',
      zh: '曲线越高出直线，收入越依赖少数客户。',
      vi: 'Đường cong càng vượt lên trên đường thẳng, doanh thu càng phụ thuộc vào ít khách.',
    },
    {
      en: 'The Gini coefficient says it in one number: 0 where all bring the same, near 1 where one brings everything.',
      ru: 'Коэффициент Джини говорит это одним числом: 0 — все приносят поровну, около 1 — всё приносит один.',
      zh: '基尼系数用一个数概括：0 表示人人相同，接近 1 表示几乎全部来自一人。',
      vi: 'Hệ số Gini nói điều đó bằng một số: 0 khi ai cũng như nhau, gần 1 khi một người mang lại tất cả.',
    },
  ],
  value: [
    {
      en: 'How often customers order and when they leave is learned from all orders (BG/NBD), what an order is worth too (gamma-gamma).',
      ru: 'Частота заказов и уход оцениваются по всем заказам (модель BG/NBD), ценность заказа — тоже (гамма-гамма).',
      zh: '下单频率与流失由全部订单估计（BG/NBD 模型），订单价值同样如此（gamma-gamma 模型）。',
      vi: 'Tần suất đặt hàng và lúc rời đi được ước lượng từ mọi đơn (BG/NBD), giá trị đơn cũng vậy (gamma-gamma).',
    },
    {
      en: 'For products ordered at any time; for subscriptions see the retention curve. Refunds are left out, nothing is discounted.',
      ru: 'Для товаров, которые заказывают в любое время; для подписок смотрите кривую удержания. Возвраты не учтены, без дисконтирования.',
      zh: '适用于随时可下单的产品；订阅制请看留存曲线。退款不计入，未折现。',
      vi: 'Dành cho sản phẩm đặt lúc nào cũng được; với thuê bao, xem đường giữ chân. Không tính hoàn tiền, không chiết khấu.',
    },
    {
      en: 'The tenths sort customers by expected money: the first tenth is the most valuable one.',
      ru: 'Десятые части упорядочены по ожидаемым деньгам: первая — самые ценные клиенты.',
      zh: '客户按预期金额分为十组，第 1 组价值最高。',
      vi: 'Khách được chia mười nhóm theo doanh thu kỳ vọng: nhóm 1 có giá trị nhất.',
    },
  ],
  next: [
    {
      en: 'A row: customers whose first purchase was this product. Across: what their next purchase was, whatever came after it.',
      ru: 'Строка — клиенты, начавшие с этого продукта. По строке — каким был их следующий заказ, что бы ни было дальше.',
      zh: '每一行：首次购买该产品的客户；横向：他们的下一次购买是什么，不论之后如何。',
      vi: 'Mỗi dòng: khách mua sản phẩm này đầu tiên. Theo hàng ngang: lần mua kế tiếp là gì, bất kể sau đó ra sao.',
    },
    {
      en: 'What was bought at one moment is one purchase (on one day, where the table has no times); its dearest product counts.',
      ru: 'Купленное в один момент — одна покупка (в один день, если времени в таблице нет); считается самый дорогой продукт.',
      zh: '同一时刻的购买视为一次（表中没有时间时，同一天视为一次），以其中最贵的产品为准。',
      vi: 'Những gì mua cùng một lúc là một lần mua (cùng ngày nếu bảng không có giờ); tính theo sản phẩm đắt nhất.',
    },
  ],
  subscription: [
    {
      en: 'Each payment counts for the period it falls in. A period without a payment is churn: choose a period as long as the plans are.',
      ru: 'Каждая оплата относится к своему периоду. Период без оплаты — отток: выберите период длиной с тариф.',
      zh: '每笔付款计入其所在周期。没有付款的周期即为流失：请选择与套餐等长的周期。',
      vi: 'Mỗi khoản trả được tính cho kỳ của nó. Kỳ không trả là rời bỏ: hãy chọn kỳ dài bằng gói thuê bao.',
    },
    {
      en: 'New: first payment. Reactivation: paid earlier, but not in the period before. Expansion and contraction: more or less than then.',
      ru: 'Новые — первая оплата. Возвращённые — платили раньше, но не в прошлом периоде. Расширение и сокращение — больше или меньше прошлого.',
      zh: '新增：首次付款。恢复：以前付过，上一期未付。扩展与收缩：比上一期多或少。',
      vi: 'Mới: trả lần đầu. Quay lại: từng trả nhưng kỳ trước không trả. Mở rộng và thu hẹp: nhiều hơn hoặc ít hơn kỳ trước.',
    },
    {
      en: 'NRR = (opening + expansion − contraction − churn) / opening; GRR leaves expansion out. New and reactivated customers are in neither.',
      ru: 'NRR = (на начало + расширение − сокращение − отток) / на начало; в GRR расширения нет. Новых и возвращённых нет ни там, ни там.',
      zh: 'NRR =（期初 + 扩展 − 收缩 − 流失）÷ 期初；GRR 不含扩展。两者都不含新增与恢复。',
      vi: 'NRR = (đầu kỳ + mở rộng − thu hẹp − rời bỏ) / đầu kỳ; GRR không tính mở rộng. Cả hai không gồm khách mới và khách quay lại.',
    },
    {
      en: 'Closing is added up from the moves; the difference to what was paid in the period must be 0. In the first period all are new.',
      ru: '«На конец» сложено из изменений; расхождение с оплаченным за период должно быть 0. В первом периоде все новые.',
      zh: '期末由各项变动相加得出，与本期付款的差额应为 0。首个周期内均为新增。',
      vi: 'Cuối kỳ được cộng từ các thay đổi; chênh lệch với số đã trả trong kỳ phải bằng 0. Ở kỳ đầu tiên tất cả đều là mới.',
    },
  ],
  stickiness: [
    {
      en: 'DAU/MAU: users of an average day ÷ different users, of the 30 days that end with the day shown; DAU/WAU the same of 7 days.',
      ru: 'DAU/MAU: пользователи в средний день ÷ разные пользователи за 30 дней по указанный день; DAU/WAU — то же за 7 дней.',
      zh: 'DAU/MAU：截至所示日期的 30 天内，日均用户数 ÷ 不同用户数；DAU/WAU 为 7 天同理。',
      vi: 'DAU/MAU: số người dùng ngày trung bình ÷ số người dùng khác nhau trong 30 ngày tính đến ngày ghi; DAU/WAU tương tự với 7 ngày.',
    },
    {
      en: 'It is also the share of days on which an active user comes: 20% of 30 days is six days. PLAN.STICKINESS computes the same.',
      ru: 'Это и доля дней, в которые приходит активный пользователь: 20 % от 30 дней — шесть дней. То же считает PLAN.STICKINESS.',
      zh: '它也是活跃用户到访天数的占比：30 天的 20% 即 6 天。PLAN.STICKINESS 算法相同。',
      vi: 'Đó cũng là tỷ lệ ngày mà người dùng hoạt động ghé đến: 20% của 30 ngày là sáu ngày. PLAN.STICKINESS tính như vậy.',
    },
    {
      en: 'A user counts once a day. Compare it only with itself over time and with products for the same need.',
      ru: 'За день пользователь считается один раз. Сравнивайте с собой во времени и с продуктами для той же потребности.',
      zh: '同一用户每天只计一次。请只与自身历史或同类需求的产品比较。',
      vi: 'Mỗi người dùng chỉ tính một lần mỗi ngày. Chỉ nên so với chính mình theo thời gian và với sản phẩm cùng nhu cầu.',
    },
  ],
  features: [
    {
      en: 'Breadth: the share of active users who used it in the 30 days up to the newest one. Depth: how often each of them did.',
      ru: 'Охват: доля активных пользователей, применивших её за последние 30 дней. Глубина: сколько раз каждый из них.',
      zh: '广度：最近 30 天活跃用户中使用过该功能的比例。深度：使用者人均使用次数。',
      vi: 'Độ rộng: tỷ lệ người dùng hoạt động đã dùng trong 30 ngày gần nhất. Độ sâu: mỗi người trong số đó dùng bao nhiêu lần.',
    },
    {
      en: 'No cause: who would stay anyway tries more. That a feature keeps users only a test shows in which chance decides who gets it.',
      ru: 'Это не причина: кто и так остался бы, тот больше пробует. Что функция удерживает, покажет только тест, где её дают по жребию.',
      zh: '并非因果：本就会留下的人尝试得更多。某功能是否留住用户，只有随机分组的测试才能说明。',
      vi: 'Không phải nguyên nhân: ai vốn sẽ ở lại thì thử nhiều hơn. Chỉ thử nghiệm chia nhóm ngẫu nhiên mới cho thấy tính năng có giữ chân hay không.',
    },
    {
      en: 'Each interval holds by itself (90%, Newcombe): of ten features one lies outside by chance. Lift: retention ÷ that of all.',
      ru: 'Каждый интервал верен сам по себе (90 %, Ньюком): из десяти функций одна выйдет за него случайно. Лифт: удержание ÷ удержание всех.',
      zh: '每个区间单独成立（90%，Newcombe 法）：十个功能中约有一个会偶然落在区间外。提升度：留存率 ÷ 全体留存率。',
      vi: 'Mỗi khoảng chỉ đúng riêng nó (90%, Newcombe): trong mười tính năng có một nằm ngoài do ngẫu nhiên. Độ nâng: giữ chân ÷ của tất cả.',
    },
  ],
  magic: [
    {
      en: 'For each action the number of times from which on those who stay and those who leave differ most, by Youden’s J (PLAN.MAGIC_NUMBER).',
      ru: 'Для каждого действия — число раз, начиная с которого оставшиеся и ушедшие различаются сильнее всего, по J Юдена (PLAN.MAGIC_NUMBER).',
      zh: '对每种行为，找出使留存者与流失者差别最大的次数，以约登指数 J 衡量（PLAN.MAGIC_NUMBER）。',
      vi: 'Với mỗi hành động: số lần mà từ đó người ở lại và người rời đi khác nhau nhất, theo chỉ số Youden J (PLAN.MAGIC_NUMBER).',
    },
    {
      en: 'No cause: who would stay anyway does more. Pushing users to the number need not keep them; only a test shows whether it does.',
      ru: 'Это не причина: кто и так остался бы, тот больше делает. Подталкивание к числу может не удержать; это покажет только тест.',
      zh: '并非因果：本就会留下的人做得更多。推动用户达到该次数未必能留住他们，需用测试验证。',
      vi: 'Không phải nguyên nhân: ai vốn sẽ ở lại thì làm nhiều hơn. Thúc người dùng đạt con số này chưa chắc giữ được họ; chỉ thử nghiệm mới cho biết.',
    },
  ],
  groups: [
    {
      en: 'A customer belongs to the segment of their first order, so that what they bought later does not decide whom they are counted with.',
      ru: 'Клиент относится к сегменту своего первого заказа: то, что он купил потом, не решает, с кем его считать.',
      zh: '客户归属于其首单所在分群，之后的购买不影响其归类。',
      vi: 'Khách thuộc phân khúc của đơn đầu tiên, nên những gì mua về sau không quyết định khách được tính vào nhóm nào.',
    },
    {
      en: 'Compare money per customer and the share that ordered again; small segments move by chance.',
      ru: 'Сравните деньги на клиента и долю повторивших заказ; у малых сегментов колебания случайны.',
      zh: '请比较人均金额和复购比例；小分群的波动多属偶然。',
      vi: 'Hãy so doanh thu mỗi khách và tỷ lệ mua lại; phân khúc nhỏ dao động ngẫu nhiên.',
    },
  ],
  customers: [],
};

export const levelled: Texts = {
  en: 'Projected: shifted-beta-geometric model. Where the average rises it was levelled first, because the model knows nobody who returns.',
  ru: 'Прогноз: сдвинутая бета-геометрическая модель. Там, где среднее растёт, кривая сначала выровнена: модель не знает вернувшихся.',
  zh: '预测：移位贝塔-几何模型。平均值上升之处已先行拉平，因为模型不考虑回流客户。',
  vi: 'Dự báo: mô hình beta-hình học dịch chuyển. Chỗ trung bình tăng đã được san phẳng trước vì mô hình không tính khách quay lại.',
};

export const notLevelled: Texts = {
  en: 'Projected: shifted-beta-geometric model, fitted to the observed curve.',
  ru: 'Прогноз: сдвинутая бета-геометрическая модель, подобранная по фактической кривой.',
  zh: '预测：移位贝塔-几何模型，按已观察曲线拟合。',
  vi: 'Dự báo: mô hình beta-hình học dịch chuyển, khớp với đường đã quan sát.',
};

/** Where the most likely customers are an extreme kind, what that kind is. */
export const limitTexts: Readonly<Record<OrderingLimit | OrderValueLimit, Texts>> = {
  sameRate: {
    en: 'By these orders all customers order about equally often.',
    ru: 'По этим заказам все клиенты заказывают примерно одинаково часто.',
    zh: '从这些订单看，所有客户的下单频率大致相同。',
    vi: 'Theo các đơn này, mọi khách đặt hàng với tần suất gần như nhau.',
  },
  fewOrder: {
    en: 'By these orders a few customers order nearly everything.',
    ru: 'По этим заказам почти всё заказывают немногие клиенты.',
    zh: '从这些订单看，几乎所有订单来自少数客户。',
    vi: 'Theo các đơn này, gần như mọi đơn đến từ một số ít khách.',
  },
  sameLeaving: {
    en: 'By these orders all customers are equally likely to leave after an order.',
    ru: 'По этим заказам вероятность ухода после заказа у всех клиентов одинакова.',
    zh: '从这些订单看，所有客户在一次下单后流失的概率相同。',
    vi: 'Theo các đơn này, mọi khách có xác suất rời đi sau một đơn như nhau.',
  },
  leaveOrStay: {
    en: 'By these orders customers leave after their first repeat order or never.',
    ru: 'По этим заказам клиенты уходят либо после первого повторного заказа, либо никогда.',
    zh: '从这些订单看，客户要么在首次复购后流失，要么从不流失。',
    vi: 'Theo các đơn này, khách hoặc rời đi sau đơn mua lại đầu tiên, hoặc không bao giờ.',
  },
  nobodyLeaves: {
    en: 'By these orders nobody leaves: there is no sign yet that anyone has stopped.',
    ru: 'По этим заказам никто не уходит: пока нет признаков, что кто-то перестал покупать.',
    zh: '从这些订单看没有客户流失：尚无任何人停止购买的迹象。',
    vi: 'Theo các đơn này, không ai rời đi: chưa có dấu hiệu khách nào ngừng mua.',
  },
  allLeave: {
    en: 'By these orders everybody leaves after the first repeat order.',
    ru: 'По этим заказам все уходят после первого повторного заказа.',
    zh: '从这些订单看，所有客户在首次复购后都会流失。',
    vi: 'Theo các đơn này, mọi khách rời đi sau đơn mua lại đầu tiên.',
  },
  ownMean: {
    en: 'The orders of one customer are all worth about the same: the order value is the customer’s own mean.',
    ru: 'Заказы одного клиента стоят примерно одинаково: ценность заказа — его собственное среднее.',
    zh: '同一客户的各笔订单金额大致相同：订单价值即该客户自身的均值。',
    vi: 'Các đơn của một khách có giá trị gần như nhau: giá trị đơn là trung bình của chính khách đó.',
  },
  meanOfAll: {
    en: 'Customers do not differ in what their orders are worth: the order value is the mean of all.',
    ru: 'Клиенты не различаются по ценности заказов: ценность заказа — среднее по всем.',
    zh: '客户之间的订单价值没有差异：订单价值即全体均值。',
    vi: 'Khách không khác nhau về giá trị đơn: giá trị đơn là trung bình của tất cả.',
  },
  noMeasure: {
    en: 'The values of the orders are spread without measure; take the order values with caution.',
    ru: 'Разброс сумм заказов безмерно велик; к ценности заказов относитесь осторожно.',
    zh: '订单金额极度分散，请谨慎使用订单价值。',
    vi: 'Giá trị các đơn phân tán vô chừng; hãy dùng giá trị đơn một cách thận trọng.',
  },
};
