// Money per customer: unit economics and the value of a customer's life.
import { discountedLife, discountedSurvival } from '../numerics/customer-life';
import {
  checkDomain,
  number,
  option,
  optionalCount,
  optionalNumber,
  optionalRows,
  optionalTotal,
  series,
} from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './economics.texts';

function ratio(numerator: number, denominator: number, denominatorName: string): number {
  return denominator === 0 ? fail('divisorZero', { argument: denominatorName }) : numerator / denominator;
}

const unitEconomics = planFunction({
  id: 'PLAN.UE',
  family: 'economics',
  text: say.ueText,
  searchedAs: say.ueSearchedAs,
  meaning: say.ueMeaning,
  equations: [
    'direct = revenue × (1 − refund_rate) − acquisition_cost − Σ unit_costs',
    'repeat = Σ rate × (price − cost)',
    'referral = referrals × (direct + acquisition_cost + repeat − referral_cost)',
    'UE = direct + repeat + referral',
    'ltv = revenue × (1 − refund_rate) + Σ rate × price',
    'ltv_to_cac = ltv / acquisition_cost',
    'first_order_roi = revenue / acquisition_cost',
    'break_even_roi = revenue / ltv',
    'ltv_margin = direct + acquisition_cost + repeat',
    'ltv_to_cac_margin = ltv_margin / acquisition_cost',
    'break_even_roas = revenue / ltv_margin',
  ],
  parameters: {
    revenue: number(say.revenueOfFirstOrder),
    acquisition_cost: number(say.ueAcquisitionCost),
    unit_costs: optionalTotal(say.ueUnitCosts),
    repeat_offers: optionalRows(say.ueRepeatOffers, ['rate', 'price', 'cost'], 2),
    referrals: optionalNumber(say.ueReferrals, 'notNegative'),
    refund_rate: optionalNumber(say.ueRefundRate, 'share'),
    output: option(say.ueOutput, {
      ue: say.profitPerCustomerAllParts,
      direct: say.profitOfFirstOrder,
      repeat: say.profitOfRepeatPurchases,
      referral: say.profitOfReferredCustomers,
      ltv: say.ueLtv,
      ltv_to_cac: say.ueLtvToCac,
      first_order_roi: say.ueFirstOrderRoi,
      break_even_roi: say.ueBreakEvenRoi,
      ltv_margin: say.ueLtvMargin,
      ltv_to_cac_margin: say.ueLtvToCacMargin,
      break_even_roas: say.ueBreakEvenRoas,
      table: say.ueTable,
    }),
    referral_cost: optionalNumber(say.ueReferralCost, 'notNegative'),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    { error: '#NUM!', text: say.negativeShareOrNegativeReferrals },
    { error: '#DIV/0!', text: say.ueError },
  ],
  examples: [
    { formula: '=PLAN.UE(99, 42)', args: [99, 42], result: 57, text: say.ueExample },
    {
      formula: '=PLAN.UE(99, 42, {10,5}, {0.3,49,9}, 0.2, 0.02)',
      args: [99, 42, [[10, 5]], [[0.3, 49, 9]], 0.2, 0.02],
      result: 70.824,
      text: say.ueExample2,
    },
    {
      formula: '=PLAN.UE(97, 0, , {0.4,499;0.1,3000}, , , "ltv")',
      args: [
        97,
        0,
        null,
        [
          [0.4, 499],
          [0.1, 3000],
        ],
        null,
        null,
        'ltv',
      ],
      result: 596.6,
      text: say.ueExample3,
    },
    {
      formula: '=PLAN.UE(97, 0, , {0.4,499}, , , "break_even_roi")',
      args: [97, 0, null, [[0.4, 499]], null, null, 'break_even_roi'],
      result: 0.327039784,
      text: say.ueExample4,
    },
  ],
  sources: ['Skok, D. (2010). SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters. forEntrepreneurs.'],
  compute: ({
    revenue,
    acquisition_cost,
    unit_costs,
    repeat_offers,
    referrals,
    refund_rate,
    output,
    referral_cost,
  }) => {
    let repeatRevenue = 0;
    let repeatCost = 0;
    repeat_offers.forEach(([rate = 0, price = 0, cost = 0], row) => {
      checkDomain(rate, 'share', { argument: 'repeat_offers', row: row + 1, column: 1 });
      repeatRevenue += rate * price;
      repeatCost += rate * cost;
    });
    const refunds = revenue * refund_rate;
    const direct = revenue - refunds - acquisition_cost - unit_costs;
    const repeat = repeatRevenue - repeatCost;
    const margin = direct + acquisition_cost + repeat;
    const referral = referrals * (margin - referral_cost);
    const ue = direct + repeat + referral;
    const ltv = revenue - refunds + repeatRevenue;
    switch (output) {
      case 'ue':
        return ue;
      case 'direct':
        return direct;
      case 'repeat':
        return repeat;
      case 'referral':
        return referral;
      case 'ltv':
        return ltv;
      case 'ltv_to_cac':
        return ratio(ltv, acquisition_cost, 'acquisition_cost');
      case 'first_order_roi':
        return ratio(revenue, acquisition_cost, 'acquisition_cost');
      case 'break_even_roi':
        return ltv === 0 ? fail('noRevenue', { argument: 'revenue' }) : revenue / ltv;
      case 'ltv_margin':
        return margin;
      case 'ltv_to_cac_margin':
        return ratio(margin, acquisition_cost, 'acquisition_cost');
      case 'break_even_roas':
        // Where no purchase leaves a margin, no acquisition is paid for, however cheap.
        return margin > 0 ? revenue / margin : fail('noMargin', { argument: 'revenue' });
      case 'table': {
        // A statement has no place for an error: a ratio without a denominator is an empty cell.
        const quotient = (numerator: number, denominator: number): CellOutput =>
          denominator === 0 ? '' : numerator / denominator;
        return [
          ['Revenue', revenue],
          ['Refunds', -refunds],
          ['Acquisition cost', -acquisition_cost],
          ['Unit costs', -unit_costs],
          ['Direct', direct],
          ['Repeat revenue', repeatRevenue],
          ['Repeat cost', -repeatCost],
          ['Repeat', repeat],
          ['Referral', referral],
          ['Unit economics', ue],
          ['LTV', ltv],
          ['LTV to CAC', quotient(ltv, acquisition_cost)],
          ['First-order ROI', quotient(revenue, acquisition_cost)],
          ['Break-even ROI', quotient(revenue, ltv)],
        ];
      }
    }
  },
});

const lifetimeValue = planFunction({
  id: 'PLAN.LTV',
  family: 'economics',
  text: say.ltvText,
  searchedAs: say.ltvSearchedAs,
  meaning: say.ltvMeaning,
  equations: [
    'r = 1 − churn, d = discount_rate',
    { when: { argument: 'first_payment', is: 'now' }, equation: 'LTV = margin × Σ rᵗ / (1 + d)ᵗ, t = 0, 1, 2, …' },
    { when: { argument: 'first_payment', is: 'end' }, equation: 'LTV = margin × Σ rᵗ / (1 + d)ᵗ⁺¹, t = 0, 1, 2, …' },
    { when: { argument: 'first_payment', is: 'renewal' }, equation: 'LTV = margin × Σ rᵗ / (1 + d)ᵗ, t = 1, 2, 3, …' },
  ],
  parameters: {
    margin: number(say.ltvMargin),
    churn: series(say.ltvChurn, 'share'),
    discount_rate: optionalNumber(say.ltvDiscountRate, 'rate'),
    periods: optionalCount(say.ltvPeriods),
    first_payment: option(say.ltvFirstPayment, {
      now: say.ltvFirstPaymentNow,
      end: say.ltvFirstPaymentEnd,
      renewal: say.ltvFirstPaymentRenewal,
    }),
  },
  result: 'scalar',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.ltvError },
    { error: '#NUM!', text: say.ltvError2 },
    { error: '#N/A', text: say.ltvError3 },
  ],
  examples: [
    { formula: '=PLAN.LTV(100, 0.2, 0.1)', args: [100, 0.2, 0.1], result: 366.666667, text: say.ltvExample },
    {
      formula: '=PLAN.LTV(100, 0.2, 0.1, 12)',
      args: [100, 0.2, 0.1, 12],
      result: 358.638081,
      text: say.sameTwelvePeriodsOnly,
    },
    {
      formula: '=PLAN.LTV(100, 0.2, 0.1, , "renewal")',
      args: [100, 0.2, 0.1, null, 'renewal'],
      result: 266.666667,
      text: say.ltvExample2,
    },
    {
      formula: '=PLAN.LTV(100, {1;0.8;0.6}, 0.1)',
      args: [100, [[1], [0.8], [0.6]], 0.1],
      result: 222.31405,
      text: say.ltvExample3,
    },
  ],
  sources: [
    'Fader, P. S., & Hardie, B. G. S. (2014). What’s Wrong With This CLV Formula? http://brucehardie.com/notes/033/',
  ],
  compute: ({ margin, churn, discount_rate, periods, first_payment }) => {
    const lives =
      churn.length === 1
        ? discountedLife(churn[0] ?? 0, discount_rate, periods === 0 ? Infinity : periods)
        : discountedSurvival(churn, discount_rate, survivalPeriods(churn, periods));
    if (lives === Infinity) fail('endlessLife', { argument: 'churn' });
    switch (first_payment) {
      case 'now':
        return margin * lives;
      case 'end':
        return (margin * lives) / (1 + discount_rate);
      case 'renewal':
        return margin * (lives - 1);
    }
  },
});

/** The number of points of a survival curve to count, once it is known to be one. */
function survivalPeriods(curve: Float64Array, periods: number): number {
  if (curve[0] !== 1) fail('curveStart', { argument: 'churn', cell: 1, number: curve[0] ?? 0 });
  curve.forEach((share, index) => {
    const before = curve[index - 1] ?? 1;
    if (share > before) {
      fail('curveRises', { argument: 'churn', cell: index + 1, before, number: share });
    }
  });
  if (periods > curve.length)
    fail('curveTooShort', { argument: 'churn', cells: curve.length, other: 'periods', number: periods });
  return periods === 0 ? curve.length : periods;
}

export const economics: Family = {
  id: 'economics',
  text: say.moneyPerCustomer,
  functions: [unitEconomics, lifetimeValue],
};
