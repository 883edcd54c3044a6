import { template, type AnswersTo } from '../asked';
import type { Flows } from '../building-blocks/flows';
import { flowsSheet, flowWords } from '../building-blocks/flows';
import { noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import type { ModelSpec } from '../spec';
import { aboutOf } from './about';
import { activitiesSheet } from './activities';
import { assumptionsSheet } from './assumptions';
import { backwardsSheet } from './backwards';
import { budgetSheet } from './budget';
import { checksOf } from './checks';
import { comparisonSheet } from './comparison';
import { economicsSheet } from './economics';
import { typicalAmount } from './example';
import { aboutEssential } from './essential/about';
import { essentialChecks, tolerance } from './essential/checks';
import { budgetAndFacts, essentialInputs } from './essential/inputs';
import { essentialPlan } from './essential/plan';
import { weekSheet } from './essential/week';
import { factsSheet } from './facts';
import { inputsSheet } from './inputs';
import { paceSheet } from './pace';
import { planSheet } from './plan';
import { questions } from './questions';
import { resultsSheet } from './results';
import { saleOf, type Sale } from './sale';
import { scenariosSheet } from './scenarios';

const planFlows: readonly Flows[] = [
  {
    id: 'plan',
    label: { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
    cashFlow: 'cash_flow',
    investment: 'investment',
  },
];

/** The sales plan: budget by channel → leads → stages of the funnel → customers → money, and back from a target. */
function build(answers: AnswersTo<typeof questions>): ModelSpec {
  const sale = saleOf(answers);
  return {
    title: answers.name,
    currency: { code: sale.currency, typical: typicalAmount(sale) },
    timeline: timelineSpec(sale.timeline),
    about: sale.isEssential ? aboutEssential(sale) : aboutOf(sale),
    words: {
      none: noNumberWords.none,
      never: noNumberWords.never,
      ...flowWords,
      yes: { en: 'yes', ru: 'да', zh: '是', vi: 'có' },
      no: { en: 'no', ru: 'нет', zh: '否', vi: 'không' },
      reached: { en: 'reached', ru: 'да', zh: '达成', vi: 'đạt' },
      no_revenue: { en: 'no price', ru: 'нет цены', zh: '无价格', vi: 'không giá' },
      no_conversion: { en: 'step at 0', ru: 'шаг = 0', zh: '转化为零', vi: 'bước = 0' },
      no_channel: { en: 'no leads', ru: 'нет лидов', zh: '无线索', vi: 'hết lead' },
      no_seats: { en: 'no seats', ru: 'нет мест', zh: '名额不足', vi: 'hết chỗ' },
      too_many: { en: 'exceeded', ru: 'больше', zh: '超出', vi: 'vượt' },
    },
    ...(sale.isEssential ? essential(sale) : full(sale)),
  };
}

/** Five sheets for a team of one. */
function essential(sale: Sale): Pick<ModelSpec, 'sheets' | 'checks'> {
  return {
    sheets: [essentialInputs(sale), budgetAndFacts(sale), essentialPlan(sale), weekSheet(sale)],
    checks: { tolerance, rows: essentialChecks(sale) },
  };
}

function full(sale: Sale): Pick<ModelSpec, 'sheets' | 'checks'> {
  return {
    sheets: [
      inputsSheet(sale),
      scenariosSheet(sale),
      budgetSheet(sale),
      activitiesSheet(sale),
      factsSheet(sale),
      assumptionsSheet(sale),
      planSheet(sale),
      flowsSheet(sale.timeline, sale.currency, planFlows),
      backwardsSheet(sale),
      comparisonSheet(sale),
      resultsSheet(sale),
      economicsSheet(sale),
      paceSheet(sale),
    ],
    checks: { tolerance: 'check_tolerance', rows: checksOf(sale) },
  };
}

export const salesPlan = template({
  id: 'sales-plan',
  kind: 'model',
  version: 4,
  name: { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' },
  purpose: {
    en: 'For producers and sales leads: how much must go in at the top of the funnel, period by period, for the plan to come out at the bottom, and what it costs.',
    ru: 'Для продюсеров и руководителей продаж: сколько нужно подать на вход воронки в каждом периоде, чтобы на выходе получился план, и во что это обойдётся.',
    zh: '面向产品操盘手和销售负责人：每一期漏斗顶部需要投入多少，底部才能达成计划，以及为此花费多少。',
    vi: 'Dành cho producer và trưởng nhóm bán hàng: mỗi kỳ cần đưa bao nhiêu vào đầu phễu để đạt kế hoạch ở cuối phễu, và tốn bao nhiêu chi phí.',
  },
  inShort: {
    en: 'Leads and budget for the sales you want',
    ru: 'Сколько лидов и бюджета нужно для плана',
    zh: '达成销售目标需要多少线索和预算',
    vi: 'Cần bao nhiêu lead và ngân sách để đạt kế hoạch',
  },
  group: 'money',
  startFor: ['producer'],
  searchedAs: {
    en: 'sales forecast, revenue plan, budget, plan and actual, plan fact, weekly report, leads, cost per lead, CPL, CAC, ROMI, cash flow, P&L, profit and loss, break-even, payback, seasonality, launch, webinar, school, target',
    ru: 'прогноз продаж, план-факт, план факт, недельный отчёт, бюджет, декомпозиция, декомпозиция плана, лиды, стоимость лида, выручка, прибыль, ДДС, движение денег, P&L, окупаемость, запуск, вебинар, онлайн-школа, финмодель, сезонность',
    zh: '销售预测, 营收计划, 周报, 预算, 目标拆解, 计划与实际, 线索, 获客成本, 投放, 现金流, 利润, 回本, 季节性, 训练营, 直播课',
    vi: 'dự báo doanh số, kế hoạch doanh thu, báo cáo tuần, ngân sách, thực tế so với kế hoạch, chỉ tiêu, KPI doanh số, lead, chi phí mỗi lead, dòng tiền, lợi nhuận, hòa vốn, hoàn vốn, mùa vụ, hội thảo, khóa học',
  },
  sources: [
    'Skok, D. (2010). SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters. forEntrepreneurs.',
    'Brealey, R. A., Myers, S. C., & Allen, F. (2020). Principles of Corporate Finance (13th ed.), ch. 2 and 5. McGraw-Hill.',
  ],
  questions,
  build,
});
