// What backwards.ts says.
import type { Texts } from '../../locales/language';

export const backwards: Texts = { en: 'Backwards', ru: 'Обратный расчёт', zh: '倒推', vi: 'Tính ngược' };
export const backwardsPurpose: Texts = {
  en: 'From the target revenue back to leads and budget',
  ru: 'От целевой выручки к лидам и бюджету',
  zh: '由目标收入倒推线索与预算',
  vi: 'Từ doanh thu mục tiêu ngược về lead và ngân sách',
};
export const customersForTarget: Texts = {
  en: 'Customers for the target',
  ru: 'Клиенты для цели',
  zh: '目标所需客户',
  vi: 'Khách cần cho mục tiêu',
};
export const peopleNeededAtEachStage: Texts = {
  en: 'People needed at each stage',
  ru: 'Сколько людей нужно на каждом этапе',
  zh: '各阶段所需人数',
  vi: 'Số người cần ở mỗi giai đoạn',
};
export const backwardsBlockTitle: Texts = {
  en: 'Advertising over which it is spread',
  ru: 'Реклама, по которой распределяется',
  zh: '分摊所依据的投放',
  vi: 'Quảng cáo làm cơ sở phân bổ',
};
export const budgetToTypeByChannel: Texts = {
  en: 'Budget to type, by channel',
  ru: 'Бюджет для ввода, по каналам',
  zh: '应填写的各渠道预算',
  vi: 'Ngân sách cần nhập, theo kênh',
};
export const whatTheseBudgetsBring: Texts = {
  en: 'What these budgets bring',
  ru: 'Что принесут эти бюджеты',
  zh: '按此预算的结果',
  vi: 'Ngân sách này mang lại',
};
export const repeatOrdersOfEarlierCustomers: Texts = {
  en: 'Repeat orders of earlier customers',
  ru: 'Повторные заказы прежних клиентов',
  zh: '此前客户的复购',
  vi: 'Đơn mua lại của khách trước',
};
export const orders: Texts = { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' };
export const repeatOrdersRowNote: Texts = {
  en: 'Of the customers whom the needed budgets brought before',
  ru: 'От клиентов, которых раньше привели нужные бюджеты',
  zh: '来自所需预算此前带来的客户',
  vi: 'Của khách mà ngân sách cần thiết đã mang về trước đó',
};
export const targetRevenue: Texts = {
  en: 'Target revenue',
  ru: 'Целевая выручка',
  zh: '目标收入',
  vi: 'Doanh thu mục tiêu',
};
export const asTyped: Texts = { en: 'As typed', ru: 'Как введено', zh: '按填写值', vi: 'Như đã nhập' };
export const repeatRevenue: Texts = {
  en: 'Repeat revenue',
  ru: 'Повторная выручка',
  zh: '复购收入',
  vi: 'Doanh thu mua lại',
};
export const backRepeatNote: Texts = {
  en: 'Of earlier customers: orders × prices',
  ru: 'От прежних клиентов: заказы × цены',
  zh: '此前客户：订单数 × 价格',
  vi: 'Của khách trước: số đơn × giá',
};
export const customersNeeded: Texts = {
  en: 'Customers needed',
  ru: 'Нужно клиентов',
  zh: '所需客户数',
  vi: 'Số khách cần có',
};
export const customersNeededNote: Texts = {
  en: 'What is left of the target ÷ revenue of a customer in the period',
  ru: 'Остаток цели ÷ выручка клиента в этом периоде',
  zh: '目标余额 ÷ 单客当期收入',
  vi: 'Phần mục tiêu còn lại ÷ doanh thu một khách trong kỳ',
};
export const referredReadyToBuy: Texts = {
  en: 'Referred, ready to buy',
  ru: 'По рекомендации, готовы купить',
  zh: '转介绍待成交',
  vi: 'Được giới thiệu, sẵn sàng mua',
};
export const backReferredWantedNote: Texts = {
  en: 'K × customers of the period before + waiting',
  ru: 'K × клиенты прошлого периода + ждавшие',
  zh: 'K × 上期客户数 + 此前等待者',
  vi: 'K × khách kỳ trước + người đang chờ',
};
export const neededFromFunnel: Texts = {
  en: 'Needed from the funnel',
  ru: 'Нужно получить из воронки',
  zh: '需由漏斗实现',
  vi: 'Cần từ phễu',
};
export const funnelNeededNote: Texts = {
  en: 'As seats allow, without those referred',
  ru: 'Сколько позволяют места, без пришедших по рекомендации',
  zh: '以名额为限，扣除转介绍',
  vi: 'Trong giới hạn số chỗ, trừ khách được giới thiệu',
};
export const peopleNeededNote: Texts = {
  en: 'From the funnel, without those who wait already',
  ru: 'Из воронки, без тех, кто уже ждёт',
  zh: '来自漏斗，扣除已在等待者',
  vi: 'Từ phễu, trừ người đang chờ',
};
export const stageAfterByItsConversion: Texts = {
  en: 'The stage after ÷ its conversion',
  ru: 'Следующий этап ÷ его конверсия',
  zh: '下一阶段人数 ÷ 转化率',
  vi: 'Giai đoạn sau ÷ tỷ lệ chuyển đổi',
};
export const leadsToBuy: Texts = { en: 'Leads to buy', ru: 'Купить лидов', zh: '需购买的线索', vi: 'Lead cần mua' };
export const leadsToBuyNote: Texts = {
  en: 'Without those that are not bought',
  ru: 'Без тех, что приходят без закупки',
  zh: '扣除非付费线索',
  vi: 'Trừ lead không phải mua',
};
export const advertisingThatBuysLeads: Texts = {
  en: 'Advertising that buys leads',
  ru: 'Реклама, на которую покупают лиды',
  zh: '用于购买线索的投放',
  vi: 'Quảng cáo mua lead',
};
export const boughtForNote: Texts = {
  en: 'Of the plan, in channels with a cost per lead',
  ru: 'По плану, в каналах со стоимостью лида',
  zh: '计划中有线索成本的渠道',
  vi: 'Theo kế hoạch, ở kênh có chi phí mỗi lead',
};
export const mixNote: Texts = {
  en: 'Planned for the period; if nothing is, for the whole plan',
  ru: 'По плану периода; если пусто — всего плана',
  zh: '按本期计划；本期无则按全计划',
  vi: 'Theo kế hoạch kỳ; nếu trống, theo cả kế hoạch',
};
export const leadsThatItBuys: Texts = {
  en: 'Leads that it buys',
  ru: 'Сколько лидов на неё покупается',
  zh: '可购买的线索',
  vi: 'Số lead mua được',
};
export const mixLeadsNote: Texts = {
  en: 'At the cost per lead of the period',
  ru: 'По стоимости лида этого периода',
  zh: '按本期线索成本',
  vi: 'Theo chi phí mỗi lead của kỳ',
};
export const advertisingNeeded: Texts = {
  en: 'Advertising needed',
  ru: 'Нужно рекламы',
  zh: '所需广告投放',
  vi: 'Quảng cáo cần có',
};
export const advertisingNeededNote: Texts = {
  en: 'Leads to buy at what leads cost in this mix',
  ru: 'Лиды к покупке по их стоимости в этих долях',
  zh: '需购买线索 × 该组合的线索成本',
  vi: 'Lead cần mua × chi phí mỗi lead theo tỷ trọng này',
};
export const moreThanPlanned: Texts = {
  en: 'More than planned',
  ru: 'Сверх плана',
  zh: '超出计划',
  vi: 'Nhiều hơn kế hoạch',
};
export const advertisingMissingNote: Texts = {
  en: 'Needed − planned; marked where money is missing',
  ru: 'Нужно − запланировано; выделено, где денег не хватает',
  zh: '所需 − 计划；资金不足处标出',
  vi: 'Cần − kế hoạch; tô màu nơi còn thiếu tiền',
};
export const budgetsNote: Texts = {
  en: 'Its share, before the factor of the scenario',
  ru: 'Его доля, до коэффициента сценария',
  zh: '其份额，未乘情景系数',
  vi: 'Phần của kênh, trước hệ số kịch bản',
};
export const leads: Texts = { en: 'Leads', ru: 'Лиды', zh: '线索', vi: 'Lead' };
export const backLeadsNote: Texts = {
  en: 'Bought for these budgets, and those not bought',
  ru: 'Купленные на эти бюджеты и пришедшие без закупки',
  zh: '按此预算购买的及非付费线索',
  vi: 'Mua bằng ngân sách này và lead không mua',
};
export const readyToBuy: Texts = { en: 'Ready to buy', ru: 'Готовы купить', zh: '待成交', vi: 'Sẵn sàng mua' };
export const backWantedNote: Texts = {
  en: 'Leads × the whole funnel + those who waited',
  ru: 'Лиды × вся воронка + ждавшие',
  zh: '线索 × 整个漏斗 + 此前等待者',
  vi: 'Lead × toàn phễu + người đang chờ',
};
export const seats: Texts = { en: 'Seats', ru: 'Места', zh: '名额', vi: 'Số chỗ' };
export const backSeatsNote: Texts = {
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
export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách hàng mới' };
export const backCustomersNote: Texts = {
  en: 'With those referred, on the seats that are left',
  ru: 'С пришедшими по рекомендации на оставшиеся места',
  zh: '含使用剩余名额的转介绍客户',
  vi: 'Gồm khách được giới thiệu vào số chỗ còn lại',
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
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
export const backRevenueNote: Texts = {
  en: 'Of new customers and of repeat orders, after refunds',
  ru: 'От новых клиентов и повторных заказов, за вычетом возвратов',
  zh: '新客户与复购，扣除退款后',
  vi: 'Của khách mới và mua lại, sau hoàn tiền',
};
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' };
export const reachedOrWhyNot: Texts = {
  en: 'reached, or why not',
  ru: 'достигнута или почему нет',
  zh: '达成或原因',
  vi: 'đạt, hoặc lý do',
};
export const backStateNote: Texts = {
  en: 'No price, a step that converts nobody, no channel to buy from, no seats, or more comes by itself',
  ru: 'Нет цены, шаг никого не конвертирует, негде купить лиды, нет мест или и так выходит больше',
  zh: '无价格、某步转化为零、无可购渠道、名额不足，或自然超出',
  vi: 'Không giá, bước không chuyển đổi ai, không có kênh mua, hết chỗ, hoặc tự vượt mục tiêu',
};
export const budgetsState: Texts = {
  en: 'What budgets allow',
  ru: 'Что позволяют бюджеты',
  zh: '预算能否做到',
  vi: 'Ngân sách cho phép gì',
};
export const budgetsStateNote: Texts = {
  en: 'Before price and seats: a step that converts nobody, no channel to buy from, or more comes by itself',
  ru: 'До цены и мест: шаг никого не конвертирует, негде купить лиды или и так выходит больше',
  zh: '未计价格与名额：某步转化为零、无可购渠道，或自然超出',
  vi: 'Chưa xét giá và chỗ: bước không chuyển đổi ai, không có kênh mua, hoặc tự vượt mục tiêu',
};
export const moreComesByItself: Texts = {
  en: 'More comes by itself',
  ru: 'И так выходит больше',
  zh: '自然超出',
  vi: 'Tự vượt mục tiêu',
};
export const flag: Texts = { en: 'flag', ru: 'признак', zh: '标志', vi: 'cờ' };
export const isExceededNote: Texts = {
  en: '1: from repeat orders, referrals, those who wait and leads not bought',
  ru: '1: за счёт повторных заказов, рекомендаций, ждущих и лидов без закупки',
  zh: '1：来自复购、转介绍、等待者及非付费线索',
  vi: '1: từ mua lại, giới thiệu, người chờ và lead không mua',
};
export const reachedExactly: Texts = { en: 'Reached exactly', ru: 'Достигнута точно', zh: '恰好达成', vi: 'Đạt đúng' };
export const n1TheseBudgetsBringTarget: Texts = {
  en: '1: these budgets bring the target',
  ru: '1: эти бюджеты дают цель',
  zh: '1：按此预算达成目标',
  vi: '1: ngân sách này đạt mục tiêu',
};
