// What comparison.ts says.
import type { Texts } from '../../locales/language';

export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách hàng mới' };
export const advertisingAndActivities: Texts = {
  en: 'Advertising and activities',
  ru: 'Реклама и активности',
  zh: '投放与活动',
  vi: 'Quảng cáo và hoạt động',
};
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
export const costs: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' };
export const profitBeforeInvestment: Texts = {
  en: 'Profit before investment',
  ru: 'Прибыль до инвестиций',
  zh: '投资前利润',
  vi: 'Lợi nhuận trước đầu tư',
};
export const deviations: Texts = { en: 'Deviations', ru: 'Отклонения', zh: '偏差', vi: 'Chênh lệch' };
export const comparisonPurpose: Texts = {
  en: 'Plan, fact and deviation by period and cumulated',
  ru: 'План, факт и отклонение по периодам и нарастающим итогом',
  zh: '逐期及累计的计划、实际与偏差',
  vi: 'Kế hoạch, thực tế và chênh lệch theo kỳ và lũy kế',
};
export const whichPeriodsCount: Texts = {
  en: 'Which periods count',
  ru: 'Какие периоды учтены',
  zh: '计入的期次',
  vi: 'Kỳ nào được tính',
};
export const over: Texts = { en: 'Over', ru: 'Завершён', zh: '已结束', vi: 'Đã kết thúc' };
export const isOverNote: Texts = {
  en: '1: facts are complete up to its last day',
  ru: '1: факт введён полностью по его последний день',
  zh: '1：实际数据已完整至该期最后一天',
  vi: '1: thực tế đã đủ đến ngày cuối kỳ',
};
export const factsAheadLabel: Texts = {
  en: 'Facts that do not count yet',
  ru: 'Факт, который пока не учтён',
  zh: '暂未计入的实际值',
  vi: 'Số thực tế chưa tính',
};
export const cells: Texts = { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' };
export const factsAheadNote: Texts = {
  en: 'Typed for periods that are not over',
  ru: 'Введён для незавершённых периодов',
  zh: '填在尚未结束的期次',
  vi: 'Nhập cho kỳ chưa kết thúc',
};
export const plan: Texts = { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' };
export const fromSheetPlan: Texts = {
  en: 'From the sheet Plan',
  ru: 'С листа «План»',
  zh: '取自“计划”表',
  vi: 'Từ trang Kế hoạch',
};
export const fact: Texts = { en: 'Fact', ru: 'Факт', zh: '实际', vi: 'Thực tế' };
export const comparisonRowsNote: Texts = {
  en: 'As typed, of periods that are over',
  ru: 'Как введено, по завершённым периодам',
  zh: '已结束各期的填写值',
  vi: 'Như đã nhập, các kỳ đã kết thúc',
};
export const deviation: Texts = { en: 'Deviation', ru: 'Отклонение', zh: '偏差', vi: 'Chênh lệch' };
export const factLessPlan: Texts = {
  en: 'Fact − plan',
  ru: 'Факт − план',
  zh: '实际 − 计划',
  vi: 'Thực tế − kế hoạch',
};
export const deviationPercent: Texts = { en: 'Deviation, %', ru: 'Отклонение, %', zh: '偏差率', vi: 'Chênh lệch, %' };
export const comparisonRowsNote2: Texts = {
  en: 'Of the plan; marked if above the limit',
  ru: 'От плана; выделено, если больше допуска',
  zh: '占计划比例；超支过限时标出',
  vi: 'So với kế hoạch; tô màu nếu vượt mức',
};
export const comparisonRowsNote3: Texts = {
  en: 'Of the plan; marked if short by the limit',
  ru: 'От плана; выделено, если меньше допуска',
  zh: '占计划比例；不足过限时标出',
  vi: 'So với kế hoạch; tô màu nếu thiếu quá mức',
};
export const planCumulated: Texts = {
  en: 'Plan to date',
  ru: 'План нарастающим итогом',
  zh: '累计计划',
  vi: 'Kế hoạch lũy kế',
};
export const ofPeriodsWithFact: Texts = {
  en: 'Of the periods with a fact',
  ru: 'По периодам, где есть факт',
  zh: '仅计有实际值的各期',
  vi: 'Các kỳ đã có số thực tế',
};
export const factCumulated: Texts = {
  en: 'Fact to date',
  ru: 'Факт нарастающим итогом',
  zh: '累计实际',
  vi: 'Thực tế lũy kế',
};
export const toThisPeriod: Texts = { en: 'To this period', ru: 'По этот период', zh: '截至本期', vi: 'Đến kỳ này' };
export const deviationCumulated: Texts = {
  en: 'Deviation to date',
  ru: 'Отклонение нарастающим итогом',
  zh: '累计偏差',
  vi: 'Chênh lệch lũy kế',
};
export const forecast: Texts = { en: 'Forecast', ru: 'Прогноз', zh: '预测', vi: 'Dự báo' };
export const comparisonRowsNote4: Texts = {
  en: 'Fact; without one, see How it is calculated',
  ru: 'Факт; без него — см. «Как считается»',
  zh: '实际值；无实际值时见“计算方法”',
  vi: 'Thực tế; nếu chưa có, xem Cách tính',
};
export const comparisonRowsNote5: Texts = {
  en: 'Fact; without one, plan × pace so far',
  ru: 'Факт; без него — план × темп на сегодня',
  zh: '实际值；无实际值时为计划 × 迄今进度',
  vi: 'Thực tế; nếu chưa có, kế hoạch × tiến độ đến nay',
};
