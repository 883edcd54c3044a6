// What index.ts says.
import type { Texts } from '../../locales/language';

export const cashFlow: Texts = { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' };
export const reached: Texts = { en: 'reached', ru: 'да', zh: '达成', vi: 'đạt' };
export const noPrice: Texts = { en: 'no price', ru: 'нет цены', zh: '无价格', vi: 'không giá' };
export const stepAt0: Texts = { en: 'step at 0', ru: 'шаг = 0', zh: '转化为零', vi: 'bước = 0' };
export const noLeads: Texts = { en: 'no leads', ru: 'нет лидов', zh: '无线索', vi: 'hết lead' };
export const noSeats: Texts = { en: 'no seats', ru: 'нет мест', zh: '名额不足', vi: 'hết chỗ' };
export const exceeded: Texts = { en: 'exceeded', ru: 'больше', zh: '超出', vi: 'vượt' };
export const salesPlan: Texts = { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' };
export const salesPlanPurpose: Texts = {
  en: 'For producers and sales leads: how much must go in at the top of the funnel, period by period, for the plan to come out at the bottom, and what it costs.',
  ru: 'Для продюсеров и руководителей продаж: сколько нужно подать на вход воронки в каждом периоде, чтобы на выходе получился план, и во что это обойдётся.',
  zh: '面向产品操盘手和销售负责人：每一期漏斗顶部需要投入多少，底部才能达成计划，以及为此花费多少。',
  vi: 'Dành cho người làm sản phẩm và trưởng nhóm bán hàng: mỗi kỳ cần đưa bao nhiêu vào đầu phễu để đạt kế hoạch ở cuối phễu, và tốn bao nhiêu chi phí.',
};
export const salesPlanInShort: Texts = {
  en: 'Leads and budget for the sales you want',
  ru: 'Сколько лидов и бюджета нужно для плана',
  zh: '达成销售目标需要多少线索和预算',
  vi: 'Cần bao nhiêu lead và ngân sách để đạt kế hoạch',
};
export const salesPlanSearchedAs: Texts = {
  en: 'sales forecast, revenue plan, budget, plan and actual, plan fact, weekly report, leads, cost per lead, CPL, CAC, ROMI, cash flow, P&L, profit and loss, break-even, payback, seasonality, launch, webinar, school, target',
  ru: 'прогноз продаж, план-факт, план факт, недельный отчёт, бюджет, декомпозиция, декомпозиция плана, лиды, стоимость лида, выручка, прибыль, ДДС, движение денег, P&L, окупаемость, запуск, вебинар, онлайн-школа, финмодель, сезонность',
  zh: '销售预测, 营收计划, 周报, 预算, 目标拆解, 计划与实际, 线索, 获客成本, 投放, 现金流, 利润, 回本, 季节性, 训练营, 直播课',
  vi: 'dự báo doanh số, kế hoạch doanh thu, báo cáo tuần, ngân sách, thực tế so với kế hoạch, chỉ tiêu, KPI doanh số, lead, chi phí mỗi lead, dòng tiền, lợi nhuận, hòa vốn, hoàn vốn, mùa vụ, hội thảo, khóa học',
};
