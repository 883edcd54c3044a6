import { runCases } from './cases';
import type { Case } from './cases';

const byHand = 'the definition, by hand';
const domain = 'arithmetic of a course school: first course 97, second 499 for 40 %, third 3000 for 10 %';
const oneOffer = [[0.4, 499]];
const twoOffers = [
  [0.4, 499],
  [0.1, 3000],
];

const unitEconomics: readonly Case[] = [
  { call: [99, 42], gives: 57, source: '99 − 42' },
  { call: [97, 0, null, oneOffer, null, null, 'ltv'], gives: 296.6, source: `${domain}: 2966 for ten` },
  { call: [97, 0, null, twoOffers, null, null, 'ltv'], gives: 596.6, source: `${domain}: 5966 for ten` },
  { call: [97, 0, null, oneOffer, null, null, 'break_even_roi'], gives: 970 / 2966, source: `${domain}: 970 / 2966` },
  { call: [97, 0, null, twoOffers, null, null, 'break_even_roi'], gives: 970 / 5966, source: `${domain}: 970 / 5966` },
  { call: [99, 42, 15], gives: 42, source: byHand },
  { call: [99, 42, [[10], [5]]], gives: 42, source: 'unit costs are summed' },
  { call: [99, 42, [[10, null, 5]]], gives: 42, source: 'unit costs are summed, blanks are 0' },
  { call: [99, 42, null, null, null, 0.02], gives: 55.02, source: '99 × 0.98 − 42' },
  { call: [99, 42, null, [[0.3, 49, 9]]], gives: 69, source: '57 + 0.3 × (49 − 9)' },
  { call: [99, 42, null, null, 0.2], gives: 76.8, source: '57 + 0.2 × (57 + 42)' },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02], gives: 70.824, source: '40.02 + 12 + 0.2 × (40.02 + 42 + 12)' },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'direct'], gives: 40.02, source: '99 × 0.98 − 42 − 15' },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'repeat'], gives: 12, source: '0.3 × (49 − 9)' },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'referral'], gives: 18.804, source: '0.2 × (40.02 + 42 + 12)' },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'ltv'], gives: 111.72, source: '99 × 0.98 + 0.3 × 49' },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'ltv_to_cac'], gives: 2.66, source: '111.72 / 42' },
  { call: [99, 40, null, null, null, null, 'first_order_roi'], gives: 2.475, source: '99 / 40' },
  {
    call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'ltv_margin'],
    gives: 94.02,
    source: '99 × 0.98 − 15 + 0.3 × (49 − 9)',
  },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'ltv_to_cac_margin'], gives: 94.02 / 42, source: byHand },
  { call: [99, 42, 15, [[0.3, 49, 9]], 0.2, 0.02, 'break_even_roas'], gives: 99 / 94.02, source: byHand },
  // At the break-even ROAS acquisition costs what all purchases leave: 99 / (99 / 94.02).
  {
    call: [99, 94.02, 15, [[0.3, 49, 9]], 0, 0.02],
    gives: 0,
    source: 'at break_even_roas one more customer earns nothing',
  },
  { call: [99, 42, null, null, 0.2, null, null, 10], gives: 74.8, source: '57 + 0.2 × (99 − 10)' },
  {
    call: [10, 5, 10, null, null, null, 'break_even_roas'],
    gives: { error: 'na' },
    source: 'what is sold leaves nothing',
  },
  { call: [99, 42, null, null, null, null, 'UE'], gives: 57, source: 'an option may be in capitals' },
  {
    call: [100, 40, 10, [[0.5, 60, 20]], 0.1, 0.05, 'table'],
    gives: [
      ['Revenue', 100],
      ['Refunds', -5],
      ['Acquisition cost', -40],
      ['Unit costs', -10],
      ['Direct', 45],
      ['Repeat revenue', 30],
      ['Repeat cost', -10],
      ['Repeat', 20],
      ['Referral', 10.5],
      ['Unit economics', 75.5],
      ['LTV', 125],
      ['LTV to CAC', 3.125],
      ['First-order ROI', 2.5],
      ['Break-even ROI', 0.8],
    ],
    source: byHand,
  },
  {
    call: [0, 0, null, null, null, null, 'table'],
    gives: [
      ...['Revenue', 'Refunds', 'Acquisition cost', 'Unit costs', 'Direct', 'Repeat revenue', 'Repeat cost'].map(
        (label) => [label, 0],
      ),
      ...['Repeat', 'Referral', 'Unit economics', 'LTV'].map((label) => [label, 0]),
      ...['LTV to CAC', 'First-order ROI', 'Break-even ROI'].map((label) => [label, '']),
    ],
    source: 'a ratio without a denominator is an empty cell',
  },
  {
    call: [99, 0, null, null, null, null, 'ltv_to_cac'],
    gives: { error: 'div0', says: 'acquisition_cost is 0' },
    source: 'nothing to divide by',
  },
  {
    call: [0, 5, null, null, null, null, 'break_even_roi'],
    gives: { error: 'div0' },
    source: 'nothing to divide by',
  },
  { call: ['99', 42], gives: { error: 'value', says: 'revenue is text ("99")' }, source: 'text is not parsed' },
  { call: [99, true], gives: { error: 'value', says: 'acquisition_cost is TRUE' }, source: 'TRUE is no number' },
  {
    call: [99, 42, [[10], ['n/a']]],
    gives: { error: 'value', says: 'row 2 of unit_costs is text ("n/a")' },
    source: 'the row is named',
  },
  {
    call: [
      99,
      42,
      null,
      [
        [0.3, 49],
        [0.1, false],
      ],
    ],
    gives: { error: 'value', says: 'row 2, column 2 of repeat_offers is FALSE' },
    source: 'the row is named',
  },
  {
    call: [99, 42, null, [[0.3]]],
    gives: { error: 'value', says: '2 to 3 columns (rate, price, cost)' },
    source: 'rows of rate, price, cost',
  },
  {
    call: [99, 42, null, [[1.3, 49]]],
    gives: { error: 'value', says: 'row 1, column 1 of repeat_offers is 1.3, a share lies between 0 and 1' },
    source: 'a share is at most 1',
  },
  {
    call: [99, 42, null, null, null, -0.1],
    gives: { error: 'num', says: 'refund_rate' },
    source: 'a share is at least 0',
  },
  {
    call: [99, 42, null, null, -1],
    gives: { error: 'num', says: 'referrals' },
    source: 'nobody brings less than nobody',
  },
  {
    call: [99, 42, null, null, null, null, 'profit'],
    gives: { error: 'value', says: /"ue", "direct", "repeat".*"table"/ },
    source: 'an unknown option lists the known ones',
  },
  { call: [1e308, -1e308], gives: { error: 'num' }, source: 'no cell holds the result' },
];

const fader = 'Fader & Hardie, What’s wrong with this CLV formula?';

const lifetimeValue: readonly Case[] = [
  { call: [100, 0.2, 0.1], gives: 100 / (1 - 0.8 / 1.1), source: `${fader}: m (1 + d) / (1 + d − r)` },
  { call: [100, 0.2, 0.1], gives: 366.667, source: `${fader}: first payment now`, tolerance: 2e-6 },
  { call: [100, 0.2, 0.1, null, 'end'], gives: 333.333, source: `${fader}: m / (1 + d − r)`, tolerance: 2e-6 },
  { call: [100, 0.2, 0.1, null, 'renewal'], gives: 266.667, source: `${fader}: m r / (1 + d − r)`, tolerance: 2e-6 },
  { call: [100, 0.2], gives: 500, source: 'm / churn' },
  { call: [100, 0.2, 0.1, 12], gives: 358.638080876, source: 'geometric sum of twelve terms', tolerance: 1e-11 },
  {
    call: [100, 0.2, 0.1, 12, 'end'],
    gives: 358.638080876 / 1.1,
    source: 'each payment a period later',
    tolerance: 1e-11,
  },
  { call: [100, 0.2, 0.1, 12, 'renewal'], gives: 258.638080876, source: 'all but the first payment', tolerance: 1e-11 },
  { call: [100, 0, 0, 12], gives: 1200, source: 'twelve payments' },
  { call: [100, 0, 0.1], gives: 1100, source: 'a perpetuity from today: m (1 + d) / d' },
  { call: [100, 1, 0.1], gives: 100, source: 'everybody leaves after the first payment' },
  { call: [100, 1, 0.1, null, 'end'], gives: 100 / 1.1, source: 'one payment, a period away' },
  { call: [100, 1, 0.1, null, 'renewal'], gives: 0, source: 'nobody renews' },
  { call: [22.54, 0.191, null, 1, 'renewal'], gives: 0, source: 'the only payment is past' },
  { call: [100, 0.1, -0.1, 5], gives: 500, source: 'a discount rate of −10 % balances a churn of 10 %' },
  {
    call: [100, 0.000_000_1, 0.000_000_1, 2],
    gives: 199.999_980_000_002,
    source: '1 + (1 − c) / (1 + d), in 30 digits',
    tolerance: 1e-14,
  },
  { call: [100, [[1], [0.8], [0.6]], 0.1], gives: 100 * (1 + 0.8 / 1.1 + 0.6 / 1.21), source: byHand },
  { call: [100, [[1, 0.8, 0.6]], 0.1, 2], gives: 100 * (1 + 0.8 / 1.1), source: 'the first two points' },
  { call: [100, [[1, 0.8, 0.64]], 0.1, 3, 'renewal'], gives: 100 * (0.8 / 1.1 + 0.64 / 1.21), source: byHand },
  { call: [100, [[1], [0.5], [null]], 0, null, 'end'], gives: 150, source: 'a blank is 0: nobody is left' },
  { call: [100, [[0.2]], [[0.1]]], gives: 100 / (1 - 0.8 / 1.1), source: 'a scalar is a 1×1 range' },
  { call: [100, 0], gives: { error: 'num', says: 'endless life' }, source: 'no churn and no discount for ever' },
  { call: [100, 0.1, -0.2], gives: { error: 'num', says: 'endless life' }, source: 'the terms grow for ever' },
  {
    call: [100, 5],
    gives: { error: 'value', says: 'churn is 5, a share lies between 0 and 1: 20 % is 0.2' },
    source: 'a percentage typed as a whole number: only #VALUE! and #N/A carry a reason into the cell',
  },
  { call: [100, -0.1], gives: { error: 'num', says: 'churn is -0.1' }, source: 'a share is at least 0' },
  { call: [100, 1.2], gives: { error: 'value', says: 'churn is 1.2' }, source: 'a share is at most 1' },
  { call: [100, 0.1, -1], gives: { error: 'num', says: 'discount_rate is -1' }, source: 'a rate lies above −100 %' },
  { call: [100, 0.1, 0, -1], gives: { error: 'num', says: 'periods' }, source: 'no negative number of periods' },
  { call: [100, 0.1, 0, 2.5], gives: { error: 'value', says: 'periods is 2.5' }, source: 'whole periods' },
  {
    call: [100, [[0.9], [0.8]]],
    gives: { error: 'value', says: 'starts at 1' },
    source: 'a survival curve starts at 1',
  },
  {
    call: [100, [[1], [0.5], [0.6]]],
    gives: { error: 'value', says: /3 of churn rises/ },
    source: 'a survival curve never rises',
  },
  {
    call: [100, [[1], [0.5]], 0, 3],
    gives: { error: 'na', says: 'churn has 2 cells, periods is 3' },
    source: 'at most its length',
  },
  {
    call: [
      100,
      [
        [1, 0.5],
        [0.4, 0.3],
      ],
    ],
    gives: { error: 'value', says: 'one row or one column' },
    source: 'a vector is a row or a column',
  },
  { call: [100, []], gives: { error: 'na', says: 'churn has no cells' }, source: 'not enough data' },
  {
    call: [100, 0.1, 0, 0, 'start'],
    gives: { error: 'value', says: '"now", "end", "renewal"' },
    source: 'known options',
  },
];

runCases('PLAN.UE', unitEconomics);
runCases('PLAN.LTV', lifetimeValue);
