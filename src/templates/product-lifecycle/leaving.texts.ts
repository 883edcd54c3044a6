// What leaving.ts says.
import type { Texts } from '../../locales/language';

export const keptTimes: Texts = {
  en: 'If kept × part of the period before sales end',
  ru: 'Если оставить × часть периода до конца продаж',
  zh: '保留时的值 × 停售前占比',
  vi: 'Nếu giữ lại × phần kỳ trước khi ngừng bán',
};
export const triggersHeldLongEnoughIn: Texts = {
  en: 'Triggers held long enough in',
  ru: 'Триггеры держались достаточно в',
  zh: '触发条件持续满足于',
  vi: 'Điều kiện đủ lâu ở',
};
export const exitFiguresNote: Texts = {
  en: 'Known at the end of that period',
  ru: 'Известно в конце этого периода',
  zh: '该期期末可知',
  vi: 'Biết được vào cuối kỳ đó',
};
export const exitByTriggersIn: Texts = {
  en: 'Exit by the triggers in',
  ru: 'Вывод по триггерам в',
  zh: '按触发条件退出于',
  vi: 'Rút lui theo điều kiện ở',
};
export const periodAfterIfTriggersDecide: Texts = {
  en: 'The period after, if the triggers decide',
  ru: 'Следующий период, если решают триггеры',
  zh: '若由触发条件决定，则为下一期',
  vi: 'Kỳ kế tiếp, nếu các điều kiện quyết định',
};
export const exitByDecisionIn: Texts = {
  en: 'Exit by decision in',
  ru: 'Вывод по решению в',
  zh: '按决定退出于',
  vi: 'Rút lui theo quyết định ở',
};
export const asTypedOnSheetProducts: Texts = {
  en: 'As typed on the sheet Products',
  ru: 'Как введено на листе «Продукты»',
  zh: '取自“产品”表',
  vi: 'Như đã nhập ở trang Các sản phẩm',
};
export const exitBeginsIn: Texts = {
  en: 'Exit begins in',
  ru: 'Вывод начинается в',
  zh: '退出开始于',
  vi: 'Rút lui bắt đầu ở',
};
export const earlierOfTwo: Texts = {
  en: 'The earlier of the two',
  ru: 'Более раннее из двух',
  zh: '取两者中较早者',
  vi: 'Thời điểm sớm hơn trong hai',
};
export const firstDayOfExit: Texts = {
  en: 'First day of the exit',
  ru: 'Первый день вывода',
  zh: '退出首日',
  vi: 'Ngày đầu rút lui',
};
export const marketingAndInvestmentEnd: Texts = {
  en: 'Marketing and investment end',
  ru: 'Маркетинг и инвестиции прекращаются',
  zh: '营销与投资终止',
  vi: 'Ngừng tiếp thị và đầu tư',
};
export const firstDayWithoutSales: Texts = {
  en: 'First day without sales',
  ru: 'Первый день без продаж',
  zh: '停售首日',
  vi: 'Ngày đầu không bán',
};
export const afterDecisionAndNotice: Texts = {
  en: 'After decision and notice',
  ru: 'После решения и уведомления',
  zh: '决策与通知之后',
  vi: 'Sau quyết định và thông báo',
};
export const firstDayOfAfterCare: Texts = {
  en: 'First day of after-care',
  ru: 'Первый день сопровождения',
  zh: '后续服务首日',
  vi: 'Ngày đầu hậu mãi',
};
export const exitFigures: Texts = {
  en: 'After execution; capital is released, closing is paid',
  ru: 'После исполнения; капитал высвобожден, закрытие оплачено',
  zh: '执行完毕；释放资金并支付关闭费用',
  vi: 'Sau thực hiện; thu hồi vốn và trả chi phí đóng',
};
export const closedFrom: Texts = { en: 'Closed from', ru: 'Закрыт с', zh: '关闭日', vi: 'Đóng từ' };
export const noCostAnyMore: Texts = {
  en: 'No cost any more',
  ru: 'Расходов больше нет',
  zh: '不再发生费用',
  vi: 'Không còn chi phí',
};
export const partNote: Texts = {
  en: 'Days before that day ÷ days of the period',
  ru: 'Дни до этого дня ÷ дни периода',
  zh: '该日之前的天数 ÷ 当期天数',
  vi: 'Số ngày trước ngày đó ÷ số ngày của kỳ',
};
export const beforeExit: Texts = { en: 'Before the exit', ru: 'До вывода', zh: '退出前占比', vi: 'Trước khi rút lui' };
export const beforeSalesEnd: Texts = {
  en: 'Before sales end',
  ru: 'До конца продаж',
  zh: '停售前占比',
  vi: 'Trước khi ngừng bán',
};
export const beforeAfterCare: Texts = {
  en: 'Before after-care',
  ru: 'До сопровождения',
  zh: '后续服务前占比',
  vi: 'Trước hậu mãi',
};
export const beforeItIsClosed: Texts = {
  en: 'Before it is closed',
  ru: 'До закрытия',
  zh: '关闭前占比',
  vi: 'Trước khi đóng',
};
export const plannedRowsNote: Texts = {
  en: 'By its number; none when nothing is sold',
  ru: 'По номеру; без продаж её нет',
  zh: '按序号；停售后无阶段',
  vi: 'Theo số; không bán thì không có',
};
export const sales: Texts = { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' };
export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' };
export const customersSoFar: Texts = {
  en: 'Customers so far',
  ru: 'Клиентов нарастающим итогом',
  zh: '累计客户',
  vi: 'Khách lũy kế',
};
export const thoseBeforePlusNewCustomers: Texts = {
  en: 'Those before + new customers',
  ru: 'Прежние + новые клиенты',
  zh: '原有 + 新客户',
  vi: 'Khách cũ + khách mới',
};
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const marketing: Texts = { en: 'Marketing', ru: 'Маркетинг', zh: '营销投入', vi: 'Tiếp thị' };
export const plannedRowsNote2: Texts = {
  en: 'If kept × part of the period before the exit',
  ru: 'Если оставить × часть периода до вывода',
  zh: '保留时的值 × 退出前占比',
  vi: 'Nếu giữ lại × phần kỳ trước khi rút lui',
};
export const fixedCost: Texts = { en: 'Fixed cost', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' };
export const plannedRowsNote3: Texts = {
  en: 'In full while it sells, then the shares typed, then none',
  ru: 'Полностью, пока идут продажи, затем введённые доли, затем ноль',
  zh: '销售期内全额，其后按输入比例，关闭后为零',
  vi: 'Đủ khi còn bán, sau đó theo tỷ lệ đã nhập, rồi bằng 0',
};
export const costs: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' };
export const plannedRowsNote4: Texts = {
  en: 'Sales × unit cost + marketing + fixed cost',
  ru: 'Продажи × себестоимость + маркетинг + постоянные',
  zh: '销量 × 单位成本 + 营销 + 固定成本',
  vi: 'Doanh số × giá thành + tiếp thị + cố định',
};
export const plannedRowsNote5: Texts = {
  en: 'Revenue − costs; before tax and interest',
  ru: 'Выручка − расходы; до налогов и процентов',
  zh: '收入 − 成本；未计税和利息',
  vi: 'Doanh thu − chi phí; trước thuế và lãi vay',
};
export const investment: Texts = { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' };
export const asTypedUntilExitBegins: Texts = {
  en: 'As typed, until the exit begins',
  ru: 'Как введены, до начала вывода',
  zh: '按输入值，至退出开始',
  vi: 'Như đã nhập, đến khi rút lui',
};
export const releasedAtExit: Texts = {
  en: 'Released at the exit',
  ru: 'Высвобождено при выводе',
  zh: '退出释放资金',
  vi: 'Thu hồi khi rút lui',
};
export const plannedRowsNote6: Texts = {
  en: 'Capital − closing cost, where after-care begins; in the last period if that is later',
  ru: 'Капитал − закрытие, в периоде начала сопровождения; если он позже плана — в последнем',
  zh: '资金 − 关闭费用，记入后续服务开始当期；晚于计划期则记入最后一期',
  vi: 'Vốn − chi phí đóng, ở kỳ bắt đầu hậu mãi; nếu muộn hơn kế hoạch thì ở kỳ cuối',
};
export const cashFlow: Texts = { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' };
export const plannedRowsNote7: Texts = {
  en: 'Profit before investment − investment + released',
  ru: 'Прибыль до инвестиций − инвестиции + высвобождено',
  zh: '投资前利润 − 投资 + 释放资金',
  vi: 'Lợi nhuận trước đầu tư − đầu tư + thu hồi',
};
export const whatExitChanges: Texts = {
  en: 'What the exit changes',
  ru: 'Что меняет вывод',
  zh: '退出带来的变化',
  vi: 'Rút lui làm thay đổi',
};
export const plannedRowsNote8: Texts = {
  en: 'Cash flow − cash flow if kept',
  ru: 'Поток − поток, если оставить',
  zh: '现金流 − 保留时的现金流',
  vi: 'Dòng tiền − dòng tiền nếu giữ lại',
};
export const cumulativeCash: Texts = {
  en: 'Cumulative cash',
  ru: 'Накопленный денежный поток',
  zh: '累计现金',
  vi: 'Dòng tiền lũy kế',
};
export const allCashFlowsSoFar: Texts = {
  en: 'All cash flows so far',
  ru: 'Сумма потоков нарастающим итогом',
  zh: '截至本期的现金流合计',
  vi: 'Tổng dòng tiền đến kỳ này',
};
