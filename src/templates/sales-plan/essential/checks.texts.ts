// What checks.ts says.
import type { Texts } from '../../../locales/language';

export const repeatOrdersLabel: Texts = {
  en: 'Repeat orders: by period, and from customers with time to come back',
  ru: 'Повторные заказы: по периодам и от клиентов, успевающих вернуться',
  zh: '复购订单：逐期之和 与 来得及复购的客户 × 复购率',
  vi: 'Đơn mua lại: theo kỳ và từ khách kịp quay lại',
};
export const revenueLabel: Texts = {
  en: 'Revenue: by period, and customers × their orders',
  ru: 'Выручка: по периодам и клиенты × их заказы',
  zh: '净收入：逐期之和 与 客户 × 订单',
  vi: 'Doanh thu: theo kỳ và khách × đơn hàng',
};
export const costsLabel: Texts = {
  en: 'Costs: by period, and budgets + customers × their costs + fixed',
  ru: 'Расходы: по периодам и бюджеты + клиенты × затраты + постоянные',
  zh: '成本：逐期之和 与 预算 + 客户 × 单客成本 + 固定成本',
  vi: 'Chi phí: theo kỳ và ngân sách + khách × chi phí + cố định',
};
export const profitLabel: Texts = {
  en: 'Profit: cumulated, and revenue − costs of the whole plan',
  ru: 'Прибыль: нарастающим итогом и выручка − расходы всего плана',
  zh: '利润：累计值 与 全计划净收入 − 成本',
  vi: 'Lợi nhuận: lũy kế và doanh thu − chi phí toàn kế hoạch',
};
export const lostLabel: Texts = {
  en: 'Customers lost: step by step, and plan − fact of the whole funnel',
  ru: 'Потеряно клиентов: по шагам и план − факт всей воронки',
  zh: '流失客户：逐步之和 与 整个漏斗计划 − 实际',
  vi: 'Khách bị mất: theo từng bước và kế hoạch − thực tế toàn phễu',
};
export const factsLabel: Texts = {
  en: 'Facts: profit, and revenue − costs of the same periods',
  ru: 'Факт: прибыль и выручка − расходы тех же периодов',
  zh: '实际：利润 与 同期净收入 − 成本',
  vi: 'Thực tế: lợi nhuận và doanh thu − chi phí cùng kỳ',
};
export const factsByChannelLabel: Texts = {
  en: 'Facts: leads, advertising and customers in all, and by channel where each is typed',
  ru: 'Факт: лиды, реклама и клиенты всего и по каналам, где введён каждый',
  zh: '实际：线索、投放、客户合计 与 各渠道之和（均已填写时）',
  vi: 'Thực tế: tổng lead, quảng cáo, khách, và theo kênh khi đã nhập đủ',
};
export const buyersByProductLabel: Texts = {
  en: 'New customers: by product and in all',
  ru: 'Новые клиенты: по продуктам и всего',
  zh: '新客户：按产品与合计',
  vi: 'Khách hàng mới: theo sản phẩm và tổng',
};
