// What plan.ts says.
import type { Texts } from '../../locales/language';

export const plan: Texts = { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' };
export const planPurpose: Texts = {
  en: 'From budget to cash, period by period',
  ru: 'От бюджета до денег по периодам',
  zh: '逐期从投放到现金的推算',
  vi: 'Từ ngân sách đến dòng tiền, theo từng kỳ',
};
export const customersAndSeats: Texts = {
  en: 'Customers and seats',
  ru: 'Клиенты и места',
  zh: '客户与名额',
  vi: 'Khách hàng và số chỗ',
};
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const costs: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' };
export const profit: Texts = { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' };
export const profitAndCash: Texts = {
  en: 'Profit and cash',
  ru: 'Прибыль и деньги',
  zh: '利润与现金',
  vi: 'Lợi nhuận và dòng tiền',
};
export const acquisitionAndOneCustomer: Texts = {
  en: 'Acquisition and one customer',
  ru: 'Привлечение и один клиент',
  zh: '获客与单客经济',
  vi: 'Thu hút khách và một khách hàng',
};
export const whenMoneyMoves: Texts = {
  en: 'When the money moves',
  ru: 'Когда движутся деньги',
  zh: '资金收付时点',
  vi: 'Khi nào tiền thu chi',
};
export const courseStarts: Texts = { en: 'Course starts', ru: 'Старты потоков', zh: '开课日期', vi: 'Lịch khai giảng' };
export const season: Texts = { en: 'Season', ru: 'Сезон', zh: '季节', vi: 'Mùa vụ' };
export const effectOfActivitiesOnChannels: Texts = {
  en: 'Effect of activities on channels',
  ru: 'Влияние активностей на каналы',
  zh: '活动对渠道的影响',
  vi: 'Tác động của hoạt động lên kênh',
};
export const leadsRowNote: Texts = {
  en: '1 + effects of the activities that run',
  ru: '1 + эффекты идущих активностей',
  zh: '1 + 进行中活动的效果',
  vi: '1 + hiệu quả các hoạt động đang chạy',
};
export const advertisingByChannel: Texts = {
  en: 'Advertising by channel',
  ru: 'Реклама по каналам',
  zh: '各渠道投放',
  vi: 'Quảng cáo theo kênh',
};
export const budgetTimesFactorOfScenario: Texts = {
  en: 'Budget × factor of the scenario',
  ru: 'Бюджет × коэффициент сценария',
  zh: '预算 × 情景系数',
  vi: 'Ngân sách × hệ số kịch bản',
};
export const costPerLeadInSeason: Texts = {
  en: 'Cost per lead in the season',
  ru: 'Стоимость лида с учётом сезона',
  zh: '当季线索成本',
  vi: 'Chi phí mỗi lead theo mùa',
};
export const lead: Texts = { en: 'lead', ru: 'лид', zh: '线索', vi: 'lead' };
export const leadsRowNote2: Texts = {
  en: 'Cost × scenario ÷ (season × activities); 0: not to be bought',
  ru: 'Стоимость × сценарий ÷ (сезон × активности); 0 — не купить',
  zh: '成本 × 情景系数 ÷（季节 × 活动）；0 为不可购买',
  vi: 'Chi phí × kịch bản ÷ (mùa × hoạt động); 0: không mua được',
};
export const leadsByChannel: Texts = {
  en: 'Leads by channel',
  ru: 'Лиды по каналам',
  zh: '各渠道线索数',
  vi: 'Lead theo kênh',
};
export const leadsRowNote3: Texts = {
  en: 'Advertising ÷ cost per lead + leads not bought',
  ru: 'Реклама ÷ стоимость лида + лиды без закупки',
  zh: '投放 ÷ 线索成本 + 非付费线索',
  vi: 'Quảng cáo ÷ chi phí mỗi lead + lead không mua',
};
export const leadsNotBought: Texts = {
  en: 'Leads not bought',
  ru: 'Лиды без закупки',
  zh: '非付费线索',
  vi: 'Lead không mua',
};
export const leadsNotBoughtNote: Texts = {
  en: 'Of all leads, in this season and with activities',
  ru: 'Из всех лидов, с учётом сезона и активностей',
  zh: '全部线索之中，计季节与活动',
  vi: 'Trong mọi lead, theo mùa và hoạt động',
};
export const effectOfActivitiesOnFunnel: Texts = {
  en: 'Effect of activities on the funnel',
  ru: 'Влияние активностей на воронку',
  zh: '活动对漏斗的影响',
  vi: 'Tác động của hoạt động lên phễu',
};
export const conversionFromStageToStage: Texts = {
  en: 'Conversion from stage to stage',
  ru: 'Конверсия из этапа в этап',
  zh: '阶段转化率',
  vi: 'Tỷ lệ chuyển đổi giữa các giai đoạn',
};
export const funnelRowNote: Texts = {
  en: 'Conversion × activities, at most 100%',
  ru: 'Конверсия × активности, не больше 100 %',
  zh: '转化率 × 活动，最多 100%',
  vi: 'Tỷ lệ × hoạt động, tối đa 100%',
};
export const wholeFunnel: Texts = {
  en: 'The whole funnel',
  ru: 'Вся воронка',
  zh: '整个漏斗',
  vi: 'Toàn phễu',
};
export const allStepsMultiplied: Texts = {
  en: 'All steps multiplied',
  ru: 'Произведение всех шагов',
  zh: '各步转化率之积',
  vi: 'Tích của mọi bước',
};
export const funnel: Texts = { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' };
export const leadsOfAllChannels: Texts = {
  en: 'Leads of all channels',
  ru: 'Лиды всех каналов',
  zh: '各渠道线索合计',
  vi: 'Lead của mọi kênh',
};
export const stageBeforeTimesItsConversion: Texts = {
  en: 'The stage before × its conversion',
  ru: 'Предыдущий этап × его конверсия',
  zh: '上一阶段人数 × 转化率',
  vi: 'Giai đoạn trước × tỷ lệ chuyển đổi',
};
export const newCustomersOfPeriodBefore: Texts = {
  en: 'New customers of the period before',
  ru: 'Новые клиенты прошлого периода',
  zh: '上期新客户',
  vi: 'Khách mới kỳ trước',
};
export const customersBeforeNote: Texts = {
  en: 'In the first period, those before the plan',
  ru: 'В первом периоде — до начала плана',
  zh: '首期取计划前客户',
  vi: 'Kỳ đầu lấy số trước kế hoạch',
};
export const readyToBuy: Texts = {
  en: 'Ready to buy',
  ru: 'Готовы купить',
  zh: '待成交',
  vi: 'Sẵn sàng mua',
};
export const wantedNote: Texts = {
  en: 'Last stage of the funnel + those who waited',
  ru: 'Последний этап воронки + ждавшие',
  zh: '漏斗末阶段 + 此前等待者',
  vi: 'Giai đoạn cuối + người đang chờ',
};
export const referredReadyToBuy: Texts = {
  en: 'Referred, ready to buy',
  ru: 'По рекомендации, готовы купить',
  zh: '转介绍待成交',
  vi: 'Được giới thiệu, sẵn sàng mua',
};
export const referredWantedNote: Texts = {
  en: 'K × customers a period before + waiting',
  ru: 'K × клиенты прошлого периода + ждавшие',
  zh: 'K × 上期客户数 + 此前等待者',
  vi: 'K × khách kỳ trước + người đang chờ',
};
export const seats: Texts = { en: 'Seats', ru: 'Места', zh: '名额', vi: 'Số chỗ' };
export const seatLimitNote: Texts = {
  en: 'As typed; without a limit, enough for all',
  ru: 'Как введено; без ограничения — хватит всем',
  zh: '按填写值；不限时视为足够',
  vi: 'Như đã nhập; không giới hạn thì đủ cho tất cả',
};
export const customersFromFunnel: Texts = {
  en: 'Customers from the funnel',
  ru: 'Клиенты из воронки',
  zh: '漏斗成交客户',
  vi: 'Khách từ phễu',
};
export const asSeatsAllow: Texts = {
  en: 'As seats allow',
  ru: 'Сколько позволяют места',
  zh: '以名额为限',
  vi: 'Trong giới hạn số chỗ',
};
export const customersByReferral: Texts = {
  en: 'Customers by referral',
  ru: 'Клиенты по рекомендации',
  zh: '转介绍客户',
  vi: 'Khách được giới thiệu',
};
export const onSeatsThatAreLeft: Texts = {
  en: 'On the seats that are left',
  ru: 'На оставшиеся места',
  zh: '使用剩余名额',
  vi: 'Vào số chỗ còn lại',
};
export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách hàng mới' };
export const firstOrdersOfPeriod: Texts = {
  en: 'First orders of the period',
  ru: 'Первые заказы периода',
  zh: '本期首单数',
  vi: 'Số đơn đầu tiên trong kỳ',
};
export const waitingForSeat: Texts = { en: 'Waiting for a seat', ru: 'Ждут места', zh: '等待名额', vi: 'Đang chờ chỗ' };
export const carriedOverToNextPeriod: Texts = {
  en: 'Carried over to the next period',
  ru: 'Переходят в следующий период',
  zh: '顺延至下一期',
  vi: 'Chuyển sang kỳ sau',
};
export const referredWaitingForSeat: Texts = {
  en: 'Referred, waiting for a seat',
  ru: 'По рекомендации, ждут места',
  zh: '转介绍等待名额',
  vi: 'Được giới thiệu, đang chờ chỗ',
};
export const repeatOrders: Texts = { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购订单', vi: 'Đơn mua lại' };
export const orders: Texts = { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' };
export const repeatOrdersRowNote: Texts = {
  en: 'Customers of so many periods before × share who take it',
  ru: 'Клиенты столько периодов назад × доля купивших',
  zh: '间隔期数之前的客户 × 复购率',
  vi: 'Khách của số kỳ trước đó × tỷ lệ mua',
};
export const repeatOrdersLabel: Texts = { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购', vi: 'Đơn mua lại' };
export const ordersTimesPrices: Texts = {
  en: 'Orders × prices',
  ru: 'Заказы × цены',
  zh: '订单数 × 价格',
  vi: 'Số đơn × giá',
};
export const firstOrdersFromFunnel: Texts = {
  en: 'First orders from the funnel',
  ru: 'Первые заказы из воронки',
  zh: '漏斗首单',
  vi: 'Đơn đầu tiên từ phễu',
};
export const customersTimesAverageFirstOrder: Texts = {
  en: 'Customers × average first order',
  ru: 'Клиенты × средний чек',
  zh: '客户数 × 首单客单价',
  vi: 'Số khách × đơn đầu trung bình',
};
export const firstOrdersByReferral: Texts = {
  en: 'First orders by referral',
  ru: 'Первые заказы по рекомендации',
  zh: '转介绍首单',
  vi: 'Đơn đầu tiên nhờ giới thiệu',
};
export const referralRevenueNote: Texts = {
  en: 'Referred customers × average first order',
  ru: 'Клиенты по рекомендации × средний чек',
  zh: '转介绍客户 × 首单客单价',
  vi: 'Khách được giới thiệu × đơn đầu trung bình',
};
export const refunds: Texts = { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' };
export const firstOrdersTimesShareRefunded: Texts = {
  en: 'First orders × share refunded',
  ru: 'Первые заказы × доля возвратов',
  zh: '首单收入 × 退款率',
  vi: 'Đơn đầu tiên × tỷ lệ hoàn tiền',
};
export const revenueLabel: Texts = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
export const netRevenueNote: Texts = {
  en: 'After refunds, without VAT, when it is sold',
  ru: 'За вычетом возвратов, без НДС, в момент продажи',
  zh: '扣除退款后，不含税，按销售时点',
  vi: 'Sau hoàn tiền, chưa gồm thuế, khi bán',
};
export const afterRefunds: Texts = {
  en: 'After refunds',
  ru: 'За вычетом возвратов',
  zh: '扣除退款后',
  vi: 'Sau hoàn tiền',
};
export const repeatOrders2: Texts = { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购成本', vi: 'Đơn mua lại' };
export const ordersTimesCosts: Texts = {
  en: 'Orders × costs',
  ru: 'Заказы × затраты',
  zh: '订单数 × 成本',
  vi: 'Số đơn × chi phí',
};
export const advertising: Texts = { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' };
export const ofAllChannels: Texts = {
  en: 'Of all channels',
  ru: 'По всем каналам',
  zh: '各渠道合计',
  vi: 'Của mọi kênh',
};
export const activities: Texts = { en: 'Activities', ru: 'Активности', zh: '活动', vi: 'Hoạt động' };
export const thoseThatBeginInPeriod: Texts = {
  en: 'Those that begin in the period',
  ru: 'Начавшиеся в этом периоде',
  zh: '本期开始的活动',
  vi: 'Những hoạt động bắt đầu trong kỳ',
};
export const converting: Texts = { en: 'Converting', ru: 'Затраты на конверсию', zh: '转化', vi: 'Chốt đơn' };
export const convertingNote: Texts = {
  en: 'New customers × cost of converting',
  ru: 'Новые клиенты × затраты на конверсию',
  zh: '新客户 × 转化成本',
  vi: 'Khách mới × chi phí chốt đơn',
};
export const deliveryAndService: Texts = {
  en: 'Delivery and service',
  ru: 'Оказание услуги',
  zh: '交付与服务',
  vi: 'Cung cấp dịch vụ',
};
export const deliveryNote: Texts = {
  en: 'New customers × cost of delivery',
  ru: 'Новые клиенты × затраты на услугу',
  zh: '新客户 × 交付成本',
  vi: 'Khách mới × chi phí dịch vụ',
};
export const referrals: Texts = { en: 'Referrals', ru: 'Рекомендации', zh: '转介绍', vi: 'Giới thiệu' };
export const referralCostNote: Texts = {
  en: 'Referred customers × cost of a referral',
  ru: 'Клиенты по рекомендации × вознаграждение',
  zh: '转介绍客户 × 奖励',
  vi: 'Khách được giới thiệu × thưởng',
};
export const fixedCosts: Texts = { en: 'Fixed costs', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' };
export const payrollAndOtherFixedCosts: Texts = {
  en: 'Payroll and other fixed costs',
  ru: 'Оплата труда и прочие постоянные',
  zh: '薪酬及其他固定成本',
  vi: 'Lương và chi phí cố định khác',
};
export const costsLabel: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' };
export const withoutInvestment: Texts = {
  en: 'Without the investment',
  ru: 'Без инвестиций',
  zh: '不含投资',
  vi: 'Không gồm vốn đầu tư',
};
export const profitBeforeInvestment: Texts = {
  en: 'Profit before investment',
  ru: 'Прибыль до инвестиций',
  zh: '投资前利润',
  vi: 'Lợi nhuận trước đầu tư',
};
export const revenueLessCosts: Texts = {
  en: 'Revenue − costs',
  ru: 'Выручка − расходы',
  zh: '净收入 − 成本',
  vi: 'Doanh thu thuần − chi phí',
};
export const cashFlow: Texts = { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' };
export const profitLessInvestment: Texts = {
  en: 'Profit − investment',
  ru: 'Прибыль − инвестиции',
  zh: '利润 − 投资',
  vi: 'Lợi nhuận − vốn đầu tư',
};
export const cumulativeCash: Texts = {
  en: 'Cumulative cash',
  ru: 'Накопленный денежный поток',
  zh: '累计现金',
  vi: 'Dòng tiền lũy kế',
};
export const atEndOfPeriod: Texts = {
  en: 'At the end of the period',
  ru: 'На конец периода',
  zh: '期末余额',
  vi: 'Cuối kỳ',
};
export const acquisition: Texts = { en: 'Acquisition', ru: 'Привлечение', zh: '获客总投入', vi: 'Thu hút khách hàng' };
export const advertisingPlusActivities: Texts = {
  en: 'Advertising + activities',
  ru: 'Реклама + активности',
  zh: '广告投放 + 活动',
  vi: 'Quảng cáo + hoạt động',
};
export const marginBeforeAcquisition: Texts = {
  en: 'Margin before acquisition',
  ru: 'Маржа до привлечения',
  zh: '扣获客投入前毛利',
  vi: 'Lãi gộp trước thu hút',
};
export const contributionNote: Texts = {
  en: 'Revenue − converting, delivery, referrals, repeat orders',
  ru: 'Выручка − конверсия, услуга, рекомендации, повторные',
  zh: '净收入 − 转化、交付、转介绍、复购成本',
  vi: 'Doanh thu − chốt đơn, dịch vụ, giới thiệu, mua lại',
};
export const cac: Texts = { en: 'CAC', ru: 'CAC', zh: '获客成本（CAC）', vi: 'CAC' };
export const acquisitionByCustomersFromFunnel: Texts = {
  en: 'Acquisition ÷ customers from the funnel; without the pay of sellers',
  ru: 'Привлечение ÷ клиенты из воронки; без оплаты продавцов',
  zh: '获客总投入 ÷ 漏斗成交客户；不含销售人员薪酬',
  vi: 'Chi phí thu hút ÷ khách từ phễu; chưa gồm lương người bán',
};
export const ueDirect: Texts = {
  en: 'UE, direct',
  ru: 'UE прямая',
  zh: '直接 UE',
  vi: 'UE trực tiếp',
};
export const periodDirectNote: Texts = {
  en: 'Margin of the first order − CAC',
  ru: 'Маржа первого заказа − CAC',
  zh: '首单毛利 − CAC',
  vi: 'Lãi gộp đơn đầu − CAC',
};
export const ueIndirect: Texts = {
  en: 'UE, indirect',
  ru: 'UE косвенная',
  zh: '间接 UE',
  vi: 'UE gián tiếp',
};
export const periodIndirectNote: Texts = {
  en: 'Direct + repeat orders + referrals',
  ru: 'Прямая + повторные заказы + рекомендации',
  zh: '直接 + 复购 + 转介绍',
  vi: 'Trực tiếp + mua lại + giới thiệu',
};
export const ltv: Texts = { en: 'LTV', ru: 'LTV', zh: '客户终身价值（LTV）', vi: 'LTV' };
export const periodValueNote: Texts = {
  en: 'Margin of all orders of a customer',
  ru: 'Маржа всех заказов клиента',
  zh: '单客全部订单毛利',
  vi: 'Lãi gộp mọi đơn của một khách',
};
export const ltvByCac: Texts = { en: 'LTV ÷ CAC', ru: 'LTV ÷ CAC', zh: 'LTV ÷ CAC', vi: 'LTV ÷ CAC' };
export const periodValueToCacNote: Texts = {
  en: 'Above 1 a customer returns the cost; 3 is healthy',
  ru: 'Больше 1 — клиент окупается; 3 — хорошо',
  zh: '大于 1 即收回成本，3 为健康水平',
  vi: 'Trên 1 là thu hồi được chi phí; 3 là tốt',
};
export const romi: Texts = { en: 'ROMI', ru: 'ROMI', zh: '营销投资回报率（ROMI）', vi: 'ROMI' };
export const marginLessAcquisitionByAcquisition: Texts = {
  en: '(Margin − acquisition) ÷ acquisition',
  ru: '(Маржа − привлечение) ÷ привлечение',
  zh: '（毛利 − 获客总投入）÷ 获客总投入',
  vi: '(Lãi gộp − thu hút) ÷ thu hút',
};
export const k: Texts = { en: 'K', ru: 'K-фактор', zh: 'K 因子', vi: 'Hệ số K' };
export const customers: Texts = { en: 'customers', ru: 'клиентов', zh: '位客户', vi: 'khách' };
export const periodReferralsNote: Texts = {
  en: 'Referred customers ÷ customers of the period before',
  ru: 'Клиенты по рекомендации ÷ клиенты прошлого периода',
  zh: '转介绍客户 ÷ 上期客户数',
  vi: 'Khách được giới thiệu ÷ khách kỳ trước',
};
export const courseOpenLabel: Texts = {
  en: 'Earliest start that is still open',
  ru: 'Самый ранний ещё открытый старт',
  zh: '仍可报名的最早开课日',
  vi: 'Ngày khai giảng sớm nhất còn nhận',
};
export const courseOpenNote: Texts = {
  en: 'For those buying on the period’s last day',
  ru: 'Для купившего в последний день периода',
  zh: '针对本期最后一天购买者',
  vi: 'Với người mua vào ngày cuối kỳ',
};
export const itsMonth: Texts = { en: 'Its month', ru: 'Его месяц', zh: '所在月份', vi: 'Tháng tương ứng' };
export const firstDay: Texts = { en: 'First day', ru: 'Первый день', zh: '首日', vi: 'Ngày đầu tháng' };
export const courseOfThisMonth: Texts = {
  en: 'Course of this month',
  ru: 'Поток этого месяца',
  zh: '当月课程',
  vi: 'Khóa của tháng này',
};
export const courseThisNote: Texts = {
  en: 'By weekday and week of the month',
  ru: 'По дню недели и его номеру в месяце',
  zh: '按星期及当月第几个',
  vi: 'Theo thứ và lần thứ mấy trong tháng',
};
export const monthAfter: Texts = { en: 'Month after', ru: 'Следующий месяц', zh: '次月', vi: 'Tháng sau' };
export const courseOfMonthAfter: Texts = {
  en: 'Course of the month after',
  ru: 'Поток следующего месяца',
  zh: '次月课程',
  vi: 'Khóa của tháng sau',
};
export const courseThatBuyerJoins: Texts = {
  en: 'Course that the buyer joins',
  ru: 'Поток, в который попадает купивший',
  zh: '买家参加的课程',
  vi: 'Khóa mà người mua tham gia',
};
export const courseStartNote: Texts = {
  en: 'The next one, if this is closed already',
  ru: 'Следующий, если запись на этот закрыта',
  zh: '若本期已截止则转入下一期',
  vi: 'Khóa kế tiếp nếu khóa này đã ngừng nhận',
};
export const daysUntilItStarts: Texts = {
  en: 'Days until it starts',
  ru: 'Дней до старта',
  zh: '距开课天数',
  vi: 'Số ngày đến khai giảng',
};
export const fromLastDayOfPeriod: Texts = {
  en: 'From the last day of the period',
  ru: 'От последнего дня периода',
  zh: '自本期最后一天起',
  vi: 'Tính từ ngày cuối kỳ',
};
