import { textAnswer } from '../answers';
import type { Flows } from '../building-blocks/flows';
import { flowsSheet, flowWords } from '../building-blocks/flows';
import { noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import type { ModelSpec } from '../spec';
import type { Answers, Template } from '../template';
import { aboutOf } from './about';
import { activitiesSheet } from './activities';
import { assumptionsSheet } from './assumptions';
import { backwardsSheet } from './backwards';
import { budgetSheet } from './budget';
import { card } from './card';
import { checksOf } from './checks';
import { comparisonSheet } from './comparison';
import { economicsSheet } from './economics';
import { typicalAmount } from './example';
import { factsSheet } from './facts';
import { inputsSheet } from './inputs';
import { paceSheet } from './pace';
import { planSheet } from './plan';
import { questions } from './questions';
import { resultsSheet } from './results';
import { saleOf } from './sale';
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
function build(answers: Answers): ModelSpec {
  const sale = saleOf(answers);
  return {
    title: textAnswer(answers, 'name'),
    currency: { code: sale.currency, typical: typicalAmount(sale) },
    timeline: timelineSpec(sale.timeline),
    about: aboutOf(sale),
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

export const salesPlan: Template = {
  id: card.id,
  kind: 'model',
  version: 3,
  name: card.name,
  purpose: card.purpose,
  questions,
  build,
};
