// What outcome.ts says.
import type { Texts } from '../../locales/language';

export const allProducts: Texts = {
  en: 'All products added up',
  ru: 'Сумма по всем продуктам',
  zh: '各产品合计',
  vi: 'Cộng mọi sản phẩm',
};
export const withExit: Texts = { en: 'With exit', ru: 'С выводом', zh: '含退出', vi: 'Có rút lui' };
export const outcomePurpose: Texts = {
  en: 'Every product with its exit counted, then the portfolio',
  ru: 'Каждый продукт с учётом вывода, затем портфель',
  zh: '各产品计入退出后的结果，再汇总为组合',
  vi: 'Từng sản phẩm có tính rút lui, rồi đến danh mục',
};
export const portfolio: Texts = { en: 'Portfolio', ru: 'Портфель', zh: '产品组合', vi: 'Danh mục' };
export const whenMoneyMoves: Texts = {
  en: 'When money moves',
  ru: 'Когда движутся деньги',
  zh: '资金收付时点',
  vi: 'Tiền thu chi khi nào',
};
export const factorOfInvestment: Texts = {
  en: 'Factor of investment',
  ru: 'Коэффициент инвестиций',
  zh: '投资折现系数',
  vi: 'Hệ số vốn đầu tư',
};
export const factorOfRevenueAndCosts: Texts = {
  en: 'Factor of revenue and costs',
  ru: 'Коэффициент выручки и расходов',
  zh: '收入与成本折现系数',
  vi: 'Hệ số doanh thu và chi phí',
};
export const factorRowsNote: Texts = {
  en: 'Discounted from that point to the start of the plan',
  ru: 'Дисконт от этого момента к началу плана',
  zh: '自该时点折现至计划起始',
  vi: 'Chiết khấu từ thời điểm đó về đầu kế hoạch',
};
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const costs: Texts = { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' };
export const profitNote: Texts = {
  en: 'Revenue − costs; before tax and interest',
  ru: 'Выручка − расходы; до налогов и процентов',
  zh: '收入 − 成本；未计税和利息',
  vi: 'Doanh thu − chi phí; trước thuế và lãi vay',
};
export const investment: Texts = { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' };
export const releasedAtExits: Texts = {
  en: 'Released at exits',
  ru: 'Высвобождено при выводе',
  zh: '退出释放资金',
  vi: 'Thu hồi khi rút lui',
};
export const cashFlow: Texts = { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' };
export const cashFlowNote: Texts = {
  en: 'Profit before investment − investment + released',
  ru: 'Прибыль до инвестиций − инвестиции + высвобождено',
  zh: '投资前利润 − 投资 + 释放资金',
  vi: 'Lợi nhuận trước đầu tư − đầu tư + thu hồi',
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
export const whatExitsChange: Texts = {
  en: 'What the exits change',
  ru: 'Что меняет вывод',
  zh: '退出带来的变化',
  vi: 'Rút lui làm thay đổi',
};
export const investmentThatExitsSave: Texts = {
  en: 'Investment that exits save',
  ru: 'Инвестиции, сбережённые выводом',
  zh: '退出节省的投资',
  vi: 'Đầu tư tiết kiệm nhờ rút lui',
};
export const typedLessInvested: Texts = {
  en: 'Typed − invested',
  ru: 'Введённые − вложенные',
  zh: '输入值 − 实际投入',
  vi: 'Đã nhập − đã đầu tư',
};
