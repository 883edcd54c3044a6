// What week.ts says.
import type { Texts } from '../../../locales/language';

export const plan: Texts = { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' };
export const fact: Texts = { en: 'Fact', ru: 'Факт', zh: '实际', vi: 'Thực tế' };
export const gap: Texts = { en: 'Deviation', ru: 'Отклонение', zh: '偏差', vi: 'Chênh lệch' };
export const advertising: Texts = { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' };
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
export const week: Texts = { en: 'Week', ru: 'Неделя', zh: '周报', vi: 'Tuần' };
export const month: Texts = { en: 'Month', ru: 'Месяц', zh: '月报', vi: 'Tháng' };
export const quarter: Texts = { en: 'Quarter', ru: 'Квартал', zh: '季报', vi: 'Quý' };
export const weekPurpose: Texts = {
  en: 'To open every period: plan and fact, where customers are lost, what the target still takes',
  ru: 'Открывать каждый период: план и факт, где теряются клиенты, что ещё нужно для цели',
  zh: '每期查看：计划与实际、客户在哪一步流失、离目标还差多少',
  vi: 'Mở mỗi kỳ: kế hoạch và thực tế, mất khách ở đâu, còn cần gì để đạt mục tiêu',
};
export const whichPeriodIsLookedAt: Texts = {
  en: 'Which period is looked at',
  ru: 'Какой период показан',
  zh: '查看哪一期',
  vi: 'Xem kỳ nào',
};
export const period: Texts = { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' };
export const blankLastOneWithFacts: Texts = {
  en: 'Blank: the last one with facts.',
  ru: 'Пусто — последний, по которому есть факт.',
  zh: '留空则为最近一个有实际值的期次。',
  vi: 'Để trống: kỳ gần nhất đã có số thực tế.',
};
export const wholePlan: Texts = { en: 'The whole plan', ru: 'Весь план', zh: '整个计划', vi: 'Toàn kế hoạch' };
export const atGlance: Texts = { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' };
export const periodFrom: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
export const factsThatDoNotCount: Texts = {
  en: 'Facts that do not count',
  ru: 'Неучтённый факт',
  zh: '未计入的实际值',
  vi: 'Số thực tế chưa tính',
};
export const cells: Texts = { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' };
export const stillMissingToTarget: Texts = {
  en: 'Gap to the target',
  ru: 'Осталось до цели',
  zh: '距目标还差',
  vi: 'Còn thiếu so với mục tiêu',
};
export const revenueAgainstPlanSoFar: Texts = {
  en: 'Revenue against plan so far',
  ru: 'Выручка к плану на сегодня',
  zh: '迄今净收入较计划',
  vi: 'Doanh thu đến nay so với kế hoạch',
};
export const leadsEachPeriodNeeds: Texts = {
  en: 'Leads each period needs',
  ru: 'Лидов нужно за период',
  zh: '每期需要线索',
  vi: 'Lead cần mỗi kỳ',
};
export const moneyEachPeriodNeeds: Texts = {
  en: 'Money each period needs',
  ru: 'Денег нужно за период',
  zh: '每期需要投放',
  vi: 'Tiền cần mỗi kỳ',
};
export const stepThatCostsMost: Texts = {
  en: 'The step that costs most',
  ru: 'Шаг с наибольшей потерей',
  zh: '损失最大的一步',
  vi: 'Bước mất nhiều nhất',
};
export const reachTitle: Texts = {
  en: 'To reach the target: each period that is left',
  ru: 'Чтобы выйти на цель: каждый оставшийся период',
  zh: '达成目标：剩余每一期',
  vi: 'Để đạt mục tiêu: mỗi kỳ còn lại',
};
export const ifWord: Texts = { en: 'If', ru: 'Если', zh: '假设', vi: 'Nếu' };
export const periodsLeft: Texts = { en: 'Periods left', ru: 'Осталось периодов', zh: '剩余期数', vi: 'Số kỳ còn lại' };
export const periods: Texts = { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' };
export const revenuePerLead: Texts = {
  en: 'Revenue per lead in them',
  ru: 'Выручка с лида за них',
  zh: '期间每条线索收入',
  vi: 'Doanh thu mỗi lead trong các kỳ đó',
};
export const leadsPeriod: Texts = { en: 'Leads a period', ru: 'Лидов за период', zh: '每期线索', vi: 'Lead mỗi kỳ' };
export const advertisingPeriod: Texts = {
  en: 'Advertising a period',
  ru: 'Реклама за период',
  zh: '每期投放',
  vi: 'Quảng cáo mỗi kỳ',
};
export const inPlan: Texts = { en: 'In the plan', ru: 'По плану', zh: '原计划', vi: 'Theo kế hoạch' };
export const asManyBuyAsPlanned: Texts = {
  en: 'As many leads buy as planned',
  ru: 'Покупает столько лидов, сколько в плане',
  zh: '线索成交率按计划',
  vi: 'Tỷ lệ lead mua như kế hoạch',
};
export const paceLabel: Texts = {
  en: 'As many leads buy as so far',
  ru: 'Покупает столько лидов, сколько до сих пор',
  zh: '线索成交率按迄今',
  vi: 'Tỷ lệ lead mua như đến nay',
};
export const leadsWhoBuy: Texts = {
  en: 'Leads who buy',
  ru: 'Покупает лидов',
  zh: '线索成交率',
  vi: 'Tỷ lệ lead mua',
};
export const repeatRevenueDue: Texts = {
  en: 'Repeat orders still to come from customers so far',
  ru: 'Ещё придёт повторных заказов от нынешних клиентов',
  zh: '现有客户尚待复购金额',
  vi: 'Đơn mua lại còn chờ từ khách hiện có',
};
export const percentagePoints: Texts = { en: 'points', ru: 'п. п.', zh: '百分点', vi: 'điểm %' };
export const againstPlan: Texts = { en: 'Against plan', ru: 'К плану', zh: '偏差率', vi: 'So với kế hoạch' };
export const lostTitle: Texts = {
  en: 'Where customers are lost so far: plan less fact at each step',
  ru: 'Где теряются клиенты на сегодня: план минус факт на каждом шаге',
  zh: '迄今客户流失在哪一步：每步计划减实际',
  vi: 'Đến nay mất khách ở đâu: kế hoạch trừ thực tế ở mỗi bước',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const shouldHaveCome: Texts = {
  en: 'Should have come',
  ru: 'Должны были прийти',
  zh: '应到人数',
  vi: 'Lẽ ra phải có',
};
export const came: Texts = { en: 'Came', ru: 'Пришли', zh: '实到人数', vi: 'Thực có' };
export const ofWhomPayByPlan: Texts = {
  en: 'Of whom pay by plan',
  ru: 'Из них платят по плану',
  zh: '其中按计划付费',
  vi: 'Tỷ lệ trả tiền theo kế hoạch',
};
export const customersLost: Texts = {
  en: 'Customers lost',
  ru: 'Потеряно клиентов',
  zh: '流失客户',
  vi: 'Khách bị mất',
};
export const revenueLost: Texts = {
  en: 'First orders lost',
  ru: 'Потеряно первых заказов',
  zh: '损失首单收入',
  vi: 'Đơn đầu bị mất',
};
export const peopleAtEachStage: Texts = {
  en: 'People at each stage',
  ru: 'Люди на каждом этапе',
  zh: '各阶段人数',
  vi: 'Số người ở mỗi giai đoạn',
};
export const conversionFromStageToStage: Texts = {
  en: 'Conversion from stage to stage',
  ru: 'Конверсия из этапа в этап',
  zh: '阶段转化率',
  vi: 'Tỷ lệ chuyển đổi giữa các giai đoạn',
};
export const revenueAndProfit: Texts = {
  en: 'Revenue and profit',
  ru: 'Выручка и прибыль',
  zh: '收入与利润',
  vi: 'Doanh thu và lợi nhuận',
};
export const advertisingAndCosts: Texts = {
  en: 'Advertising and costs',
  ru: 'Реклама и расходы',
  zh: '投放与成本',
  vi: 'Quảng cáo và chi phí',
};
export const allCosts: Texts = { en: 'All costs', ru: 'Все расходы', zh: '全部成本', vi: 'Toàn bộ chi phí' };
export const leadsByChannel: Texts = {
  en: 'Leads by channel',
  ru: 'Лиды по каналам',
  zh: '各渠道线索数',
  vi: 'Lead theo kênh',
};
export const customersByChannel: Texts = {
  en: 'Customers by channel',
  ru: 'Клиенты по каналам',
  zh: '各渠道客户数',
  vi: 'Khách hàng theo kênh',
};
export const allChannels: Texts = { en: 'All channels', ru: 'Все каналы', zh: '全部渠道', vi: 'Mọi kênh' };
export const costPerLeadCpl: Texts = {
  en: 'Cost per lead (CPL)',
  ru: 'Стоимость лида (CPL)',
  zh: '线索成本（CPL）',
  vi: 'Chi phí mỗi lead (CPL)',
};
export const costPerCustomerCac: Texts = {
  en: 'Cost per customer (CAC)',
  ru: 'Стоимость привлечения (CAC)',
  zh: '获客成本（CAC）',
  vi: 'Chi phí mỗi khách (CAC)',
};
export const customersByProduct: Texts = {
  en: 'Customers by product',
  ru: 'Клиенты по продуктам',
  zh: '各产品客户数',
  vi: 'Khách hàng theo sản phẩm',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '项目', vi: 'Dòng' };
export const revenuePlanFactAndTarget: Texts = {
  en: 'Revenue: plan, fact and target',
  ru: 'Выручка: план, факт и цель',
  zh: '净收入：计划、实际与目标',
  vi: 'Doanh thu: kế hoạch, thực tế và mục tiêu',
};
export const periodFromTitle: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' };
export const customersPlanAndFact: Texts = {
  en: 'Customers: plan and fact',
  ru: 'Клиенты: план и факт',
  zh: '客户数：计划与实际',
  vi: 'Khách hàng: kế hoạch và thực tế',
};
export const customersLostAtEachStep: Texts = {
  en: 'Customers lost at each step',
  ru: 'Потеряно клиентов на каждом шаге',
  zh: '每步流失客户',
  vi: 'Khách bị mất ở mỗi bước',
};
