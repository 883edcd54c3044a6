import { template, type AnswersTo } from '../asked';
import type { Flows } from '../building-blocks/flows';
import { flowsSheet, flowWords } from '../building-blocks/flows';
import { noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import { no, yes } from '../building-blocks/units';
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
import { essentialChecks } from './essential/checks';
import { budgetAndFacts, essentialInputs } from './essential/inputs';
import { essentialPlan } from './essential/plan';
import { weekSheet } from './essential/week';
import { factsSheet } from './facts';
import { inputsSheet } from './inputs';
import { paceSheet } from './pace';
import { paymentsSheet } from './payments';
import { planSheet } from './plan';
import { questions } from './questions';
import { resultsSheet } from './results';
import { saleOf, type Sale } from './sale';
import { scenariosSheet } from './scenarios';
import * as say from './index.texts';

const planFlows: readonly Flows[] = [
  { id: 'plan', label: say.cashFlow, cashFlow: 'cash_flow', investment: 'investment' },
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
      yes,
      no,
      reached: say.reached,
      no_revenue: say.noPrice,
      no_conversion: say.stepAt0,
      no_channel: say.noLeads,
      no_seats: say.noSeats,
      too_many: say.exceeded,
    },
    ...(sale.isEssential ? essential(sale) : full(sale)),
  };
}

/** Five sheets for a team of one. */
function essential(sale: Sale): Pick<ModelSpec, 'sheets' | 'checks'> {
  return {
    sheets: [essentialInputs(sale), budgetAndFacts(sale), essentialPlan(sale), weekSheet(sale)],
    checks: { tolerance: 'check_tolerance', rows: essentialChecks(sale) },
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
      ...(sale.paysApart ? [paymentsSheet(sale)] : []),
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
  name: say.salesPlan,
  purpose: say.salesPlanPurpose,
  inShort: say.salesPlanInShort,
  group: 'money',
  startFor: ['producer'],
  searchedAs: say.salesPlanSearchedAs,
  sources: [
    'Skok, D. (2010). SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters. forEntrepreneurs.',
    'Brealey, R. A., Myers, S. C., & Allen, F. (2020). Principles of Corporate Finance (13th ed.), ch. 2 and 5. McGraw-Hill.',
    'IASB (2014). IFRS 15 Revenue from Contracts with Customers, paragraphs 35(a) and 105–107 (revenue over time; contract liabilities). IFRS Foundation.',
  ],
  questions,
  filledFromTables: {
    scenario: 'scenario',
    price: 'scenarios.case_{scenario} price_{product}',
    offerPrice: 'scenarios.case_{scenario} offer_price_{offer}',
    refundRate: 'scenarios.case_{scenario} refund_rate',
    share: 'mix.share p{product}',
    offerRate: 'offers.rate o{offer}',
    offerDelay: 'offers.delay o{offer}',
    season: 'season.factor m{month}',
    customers: 'fact_customers',
    revenue: 'fact_revenue',
    people: 'fact_stage_{stage}',
    leadsOfChannel: 'fact_leads_{channel}',
    spend: 'fact_acquisition',
    spendOfChannel: 'fact_spend_{channel}',
    until: 'facts_until',
    target: 'target_revenue',
  },
  goingOn: {
    namedPeriods: [{ id: 'shown_period' }],
    customersBefore: {
      perPeriod: 'opening_customers',
      periods: 'opening_periods',
      fact: 'fact_customers',
      counted: 'real_customers',
      planned: ['plan_customers', 'customers'],
    },
  },
  build,
});
