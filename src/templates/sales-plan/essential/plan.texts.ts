// What plan.ts says.
import type { Texts } from '../../../locales/language';

export const plan: Texts = { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' };
export const planPurpose: Texts = {
  en: 'From budget to profit, period by period',
  ru: 'От бюджета до прибыли по периодам',
  zh: '逐期从预算到利润的推算',
  vi: 'Từ ngân sách đến lợi nhuận, theo từng kỳ',
};
export const leadsByChannel: Texts = {
  en: 'Leads by channel',
  ru: 'Лиды по каналам',
  zh: '各渠道线索数',
  vi: 'Lead theo kênh',
};
export const planBlockRowNote: Texts = {
  en: 'Budget ÷ cost per lead + leads not bought',
  ru: 'Бюджет ÷ стоимость лида + лиды без закупки',
  zh: '预算 ÷ 线索成本 + 非付费线索',
  vi: 'Ngân sách ÷ chi phí mỗi lead + lead không mua',
};
export const funnel: Texts = { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' };
export const customersByProduct: Texts = {
  en: 'Customers by product',
  ru: 'Клиенты по продуктам',
  zh: '各产品客户数',
  vi: 'Khách hàng theo sản phẩm',
};
export const customersTimesShareOfBuyers: Texts = {
  en: 'Customers × share of buyers',
  ru: 'Клиенты × доля покупателей',
  zh: '客户数 × 买家占比',
  vi: 'Khách hàng × tỷ trọng người mua',
};
export const whoReachLastStage: Texts = {
  en: 'Who reach the last stage',
  ru: 'Дошедшие до последнего этапа',
  zh: '到达最后阶段者',
  vi: 'Người đến giai đoạn cuối',
};
export const repeatOrders: Texts = { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购订单', vi: 'Đơn mua lại' };
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const firstOrders: Texts = { en: 'First orders', ru: 'Первые заказы', zh: '首单', vi: 'Đơn đầu tiên' };
export const costs: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' };
export const inAll: Texts = { en: 'In all', ru: 'Всего', zh: '合计', vi: 'Tổng cộng' };
export const profitAndTarget: Texts = {
  en: 'Profit and target',
  ru: 'Прибыль и цель',
  zh: '利润与目标',
  vi: 'Lợi nhuận và mục tiêu',
};
export const cumulativeProfit: Texts = {
  en: 'Cumulative profit',
  ru: 'Прибыль нарастающим итогом',
  zh: '累计利润',
  vi: 'Lợi nhuận lũy kế',
};
export const toEndOfPeriod: Texts = {
  en: 'To the end of the period',
  ru: 'На конец периода',
  zh: '截至期末',
  vi: 'Đến cuối kỳ',
};
export const planOverTarget: Texts = {
  en: 'Plan over target',
  ru: 'План сверх цели',
  zh: '计划超出目标',
  vi: 'Kế hoạch vượt mục tiêu',
};
export const overTargetNote: Texts = {
  en: 'Revenue − target; below zero the budget is too small',
  ru: 'Выручка − цель; ниже нуля — бюджета мало',
  zh: '净收入 − 目标；为负表示预算不足',
  vi: 'Doanh thu − mục tiêu; âm là ngân sách chưa đủ',
};
export const oneLeadAndOneCustomer: Texts = {
  en: 'One lead and one customer',
  ru: 'Один лид и один клиент',
  zh: '单个线索与单个客户',
  vi: 'Một lead và một khách hàng',
};
export const advertisingByLeads: Texts = {
  en: 'Advertising ÷ leads',
  ru: 'Реклама ÷ лиды',
  zh: '广告投放 ÷ 线索数',
  vi: 'Quảng cáo ÷ lead',
};
export const cac: Texts = { en: 'CAC', ru: 'CAC', zh: '获客成本（CAC）', vi: 'CAC' };
export const advertisingByCustomers: Texts = {
  en: 'Advertising ÷ customers; without the pay of sellers',
  ru: 'Реклама ÷ клиенты; без оплаты продавцов',
  zh: '广告投放 ÷ 客户数；不含销售人员薪酬',
  vi: 'Quảng cáo ÷ khách hàng; chưa gồm lương người bán',
};
export const ue: Texts = {
  en: 'UE',
  ru: 'UE (прибыль с клиента)',
  zh: 'UE（单客利润）',
  vi: 'UE (lợi nhuận mỗi khách)',
};
export const oneCustomer: Texts = { en: 'One customer', ru: 'Один клиент', zh: '单个客户', vi: 'Một khách hàng' };
export const factsThatCount: Texts = {
  en: 'Facts that count',
  ru: 'Учтённый факт',
  zh: '计入的实际值',
  vi: 'Số thực tế được tính',
};
export const earlierOrdersLabel: Texts = {
  en: 'Of them by customers from before the plan',
  ru: 'Из них от клиентов до начала плана',
  zh: '其中来自计划前客户',
  vi: 'Trong đó của khách trước kế hoạch',
};
export const orders: Texts = { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' };
export const earlierOrdersNote: Texts = {
  en: 'Those for whom the time of an offer has come',
  ru: 'Те, для кого настал срок предложения',
  zh: '已到复购时间者',
  vi: 'Khách đã đến lúc mua lại',
};
export const countedFacts: Texts = {
  en: 'As typed; a blank total is the sum of its parts',
  ru: 'Как введено; пустой итог равен сумме частей',
  zh: '按填写值；合计留空时取各项之和',
  vi: 'Như đã nhập; tổng để trống thì lấy tổng các phần',
};
export const customersAsTyped: Texts = {
  en: 'Customers, as typed',
  ru: 'Клиенты, как введено',
  zh: '客户数（填写值）',
  vi: 'Khách hàng, như đã nhập',
};
export const typedCustomersNote: Texts = {
  en: 'Taken where the last stage is blank',
  ru: 'Берётся там, где последний этап пуст',
  zh: '最后阶段留空时采用',
  vi: 'Dùng khi giai đoạn cuối để trống',
};
export const over: Texts = { en: 'Over', ru: 'Завершён', zh: '已结束', vi: 'Đã kết thúc' };
export const isOverNote: Texts = {
  en: '1: facts of this period count',
  ru: '1: факт этого периода учтён',
  zh: '1：本期实际值计入',
  vi: '1: số thực tế của kỳ này được tính',
};
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' };
export const advertising: Texts = { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' };
export const revenueLabel: Texts = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
export const costsLabel: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' };
export const revenueLessCosts: Texts = {
  en: 'Revenue − costs',
  ru: 'Выручка − расходы',
  zh: '净收入 − 成本',
  vi: 'Doanh thu thuần − chi phí',
};
export const periodWithFacts: Texts = {
  en: 'Period with facts',
  ru: 'Период с фактом',
  zh: '有实际值的期次',
  vi: 'Kỳ có số thực tế',
};
export const n0WhereNothingIsTyped: Texts = {
  en: '0 where nothing is typed',
  ru: '0, если ничего не введено',
  zh: '未填写为 0',
  vi: '0 nếu chưa nhập',
};
export const factsThatDoNotCount: Texts = {
  en: 'Facts that do not count',
  ru: 'Неучтённый факт',
  zh: '未计入的实际值',
  vi: 'Số thực tế chưa tính',
};
export const cells: Texts = { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' };
export const factsAheadNote: Texts = {
  en: 'Typed for periods after the day on Inputs',
  ru: 'Введён для периодов после даты в исходных данных',
  zh: '填在“输入”表所填日期之后的期次',
  vi: 'Nhập cho kỳ sau ngày ở Dữ liệu đầu vào',
};
export const customersByChannel: Texts = {
  en: 'Customers by channel',
  ru: 'Клиенты по каналам',
  zh: '各渠道客户数',
  vi: 'Khách hàng theo kênh',
};
export const customersTimesShareOfLeads: Texts = {
  en: 'By the channel’s share of leads: all convert alike',
  ru: 'По доле лидов канала: конверсии у всех одинаковы',
  zh: '按渠道线索占比，各渠道转化率相同',
  vi: 'Theo tỷ trọng lead của kênh: mọi kênh chuyển đổi như nhau',
};
export const customersTotalLessChannels: Texts = {
  en: 'Customers: total − channels',
  ru: 'Клиенты: итог − каналы',
  zh: '客户：合计 − 各渠道',
  vi: 'Khách hàng: tổng − các kênh',
};
export const leadsTotalLessChannels: Texts = {
  en: 'Leads: total − channels',
  ru: 'Лиды: итог − каналы',
  zh: '线索：合计 − 各渠道',
  vi: 'Lead: tổng − các kênh',
};
export const advertisingTotalLessChannels: Texts = {
  en: 'Advertising: total − channels',
  ru: 'Реклама: итог − каналы',
  zh: '投放：合计 − 各渠道',
  vi: 'Quảng cáo: tổng − các kênh',
};
export const countedFactsNote: Texts = {
  en: 'Where both are typed; should be 0',
  ru: 'Где введено и то и другое; должно быть 0',
  zh: '两者均已填写时，应为 0',
  vi: 'Khi đã nhập cả hai; phải bằng 0',
};
export const allStagesAreTyped: Texts = {
  en: 'All stages are typed',
  ru: 'Введены все этапы',
  zh: '各阶段均已填写',
  vi: 'Đã nhập mọi giai đoạn',
};
export const wholeFunnelNote: Texts = {
  en: '1: typed, and not after the period that is looked at',
  ru: '1: введены, и период не позже показанного',
  zh: '1：已填写，且不晚于所查看的期次',
  vi: '1: đã nhập và không sau kỳ đang xem',
};
export const periodWithRevenue: Texts = {
  en: 'Period with revenue',
  ru: 'Период с выручкой',
  zh: '有净收入的期次',
  vi: 'Kỳ đã có doanh thu',
};
export const revenuePeriodNote: Texts = {
  en: 'Up to the period that is looked at; 0 where revenue is not typed. The periods after the last one are left for the target.',
  ru: 'До показанного периода; 0, если выручка не введена. Периоды после последнего такого остаются на цель.',
  zh: '截至所查看的期次；未填净收入为 0。最后一期之后的期次用于达成目标。',
  vi: 'Đến kỳ đang xem; 0 nếu chưa nhập doanh thu. Các kỳ sau kỳ cuối cùng này còn lại cho mục tiêu.',
};
export const repeatOrdersStillToCome: Texts = {
  en: 'Repeat orders still to come',
  ru: 'Повторные заказы, которые ещё придут',
  zh: '现有客户尚待复购',
  vi: 'Đơn mua lại còn chờ từ khách hiện có',
};
export const customersSoFar: Texts = {
  en: 'Customers so far',
  ru: 'Клиенты на сегодня',
  zh: '迄今客户数',
  vi: 'Khách hàng đến nay',
};
export const knownCustomersNote: Texts = {
  en: 'In periods whose revenue is known: as typed, else as planned.',
  ru: 'В периодах с известной выручкой: как введено, иначе по плану.',
  zh: '净收入已知的期次：取实际值，未填则取计划。',
  vi: 'Ở các kỳ đã biết doanh thu: theo số đã nhập, nếu không thì theo kế hoạch.',
};
export const dueOrdersNote: Texts = {
  en: 'Customers so far of the period they come from × share who take the offer.',
  ru: 'Нынешние клиенты нужного периода × доля тех, кто берёт предложение.',
  zh: '对应期次的现有客户 × 购买比例。',
  vi: 'Khách hiện có của kỳ tương ứng × tỷ lệ mua lại.',
};
export const revenueOfThem: Texts = {
  en: 'Revenue of these orders',
  ru: 'Выручка с этих заказов',
  zh: '这些订单的收入',
  vi: 'Doanh thu từ các đơn này',
};
export const ordersTimesPrice: Texts = {
  en: 'Orders × price of the offer.',
  ru: 'Заказы × цена предложения.',
  zh: '订单数 × 价格。',
  vi: 'Số đơn × giá.',
};
export const pricedNote: Texts = {
  en: 'Only where advertising is typed, too: a cost per lead or customer so far is taken from these periods alone.',
  ru: 'Только там, где введена и реклама: стоимость лида или клиента на сегодня считается по этим периодам.',
  zh: '仅限同时填写了投放的期次：迄今的线索成本与获客成本只按这些期次计算。',
  vi: 'Chỉ ở kỳ cũng đã nhập quảng cáo: chi phí mỗi lead hoặc mỗi khách đến nay chỉ tính từ các kỳ này.',
};
export const leadsOfKnownCost: Texts = {
  en: 'Leads whose advertising is known',
  ru: 'Лиды, реклама которых известна',
  zh: '已知投放的线索',
  vi: 'Lead đã biết chi phí quảng cáo',
};
export const customersOfKnownCost: Texts = {
  en: 'Customers whose advertising is known',
  ru: 'Клиенты, реклама которых известна',
  zh: '已知投放的客户',
  vi: 'Khách hàng đã biết chi phí quảng cáo',
};
export const leftForTarget: Texts = {
  en: 'Left for the target',
  ru: 'Остаётся на цель',
  zh: '用于达成目标',
  vi: 'Còn lại cho mục tiêu',
};
export const isLeftNote: Texts = {
  en: '1 after the last period with revenue.',
  ru: '1 после последнего периода с выручкой.',
  zh: '最后一个有净收入的期次之后为 1。',
  vi: '1 với các kỳ sau kỳ cuối đã có doanh thu.',
};
export const allChannels: Texts = { en: 'All channels', ru: 'Все каналы', zh: '全部渠道', vi: 'Mọi kênh' };
export const factsByItemThatDoNotCount: Texts = {
  en: 'The same by channel and by product',
  ru: 'То же по каналам и продуктам',
  zh: '按渠道与产品填写的同类数值',
  vi: 'Tương tự theo kênh và sản phẩm',
};
export const realCustomersNote: Texts = {
  en: 'As typed; else those of the last stage',
  ru: 'Как введено; иначе — с последнего этапа',
  zh: '按填写值；未填则取最后阶段',
  vi: 'Theo số đã nhập; nếu không thì lấy giai đoạn cuối',
};
