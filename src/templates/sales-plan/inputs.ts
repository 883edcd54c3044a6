import { flowTolerance, timingInputs } from '../building-blocks/flows';
import { authorInputs } from '../building-blocks/general';
import { closingDays, courseWeek, courseWeekday } from '../building-blocks/intakes';
import { scenarioInput } from '../building-blocks/scenarios';
import { timelineInputs } from '../building-blocks/timeline';
import { customer, estimate, people, per, share } from '../building-blocks/units';
import { discountRateInput } from '../building-blocks/worth';
import type { InputSpec, SheetSpec } from '../spec';
import { averageOrder, example } from './example';
import { paymentInputs, taxInputs } from './payments';
import { staffTable } from './roles';
import type { Sale } from './sale';
import * as say from './inputs.texts';

/** One cell each: who and when, what a customer costs, when courses start, and the illustrations' sizes. */
export function inputsSheet(sale: Sale): SheetSpec {
  return {
    id: 'inputs',
    role: 'inputs',
    name: say.inputs,
    purpose: say.inputsPurpose,
    blocks: [
      {
        kind: 'inputs',
        title: say.general,
        inputs: [
          scenarioInput(sale.scenarios),
          ...timelineInputs(sale.timeline),
          discountRateInput(example.discountRate),
          ...timingInputs,
          ...authorInputs(sale.timeline.firstDay),
          flowTolerance,
        ],
      },
      { kind: 'inputs', title: say.costsOfOneCustomer, inputs: customerCosts(sale) },
      ...(sale.paysApart
        ? [
            { kind: 'inputs' as const, title: say.paymentsAndDelivery, inputs: paymentInputs(sale) },
            { kind: 'inputs' as const, title: say.taxes, inputs: taxInputs },
          ]
        : []),
      ...staffTable(sale),
      { kind: 'inputs', title: say.customersBeforePlan, inputs: openingInputs },
      ...(sale.hasStarts ? [{ kind: 'inputs' as const, title: say.courseStarts, inputs: courseInputs }] : []),
      { kind: 'inputs', title: say.comparisons, inputs: comparisonInputs(sale) },
    ],
  };
}

function customerCosts(sale: Sale): readonly InputSpec[] {
  const perCustomer = per(sale.currency, customer);
  const order = averageOrder(sale);
  return [
    {
      id: 'conversion_cost',
      label: say.costOfConverting,
      unit: perCustomer,
      note: sale.paysApart ? say.conversionCostNote : say.conversionCostNote2,
      format: 'price',
      example: estimate((example.conversionCost - (sale.paysApart ? example.paymentFee : 0)) * order),
    },
    {
      id: 'delivery_cost',
      label: say.costOfDeliveryAndService,
      unit: perCustomer,
      note: say.deliveryCostNote,
      format: 'price',
      example: estimate(example.deliveryCost * order),
    },
    {
      id: 'referral_fee',
      label: say.costOfReferral,
      unit: perCustomer,
      note: say.referralFeeNote,
      format: 'price',
      example: estimate(example.referralCost * order),
    },
  ];
}

export const openingInputs: readonly InputSpec[] = [
  {
    id: 'opening_customers',
    label: say.openingCustomersLabel,
    unit: people,
    note: say.openingCustomersNote,
    format: 'count',
    example: 0,
  },
  {
    id: 'opening_periods',
    label: say.openingPeriodsLabel,
    unit: say.periods,
    note: say.openingPeriodsNote,
    format: 'count',
    max: 120,
    example: 0,
  },
];

const courseInputs: readonly InputSpec[] = [
  { ...courseWeekday, example: 1 },
  { ...courseWeek, unit: say.n1To4, note: say.courseWeekNote, max: 4, example: 1 },
  { ...closingDays, note: say.closingDaysNote, max: 92, example: example.closingDays },
];

function comparisonInputs(sale: Sale): readonly InputSpec[] {
  return [
    {
      id: 'single_price',
      label: say.singlePriceToCompareWith,
      unit: per(sale.currency, customer),
      note: say.singlePriceNote,
      format: 'price',
      example: sale.products[0]?.price ?? 0,
    },
    {
      id: 'sample_buyers',
      label: say.buyersInIllustrations,
      unit: people,
      note: say.sampleBuyersNote,
      format: 'count',
      min: 1,
      max: 1_000_000,
      example: example.sampleBuyers,
    },
    {
      id: 'start_users',
      label: say.startUsersLabel,
      unit: people,
      note: say.startUsersNote,
      format: 'count',
      max: 1_000_000,
      example: example.startUsers,
    },
    {
      id: 'referral_cycles',
      label: say.cyclesOfReferral,
      unit: say.cycles,
      note: say.referralCyclesNote,
      format: 'count',
      min: 1,
      max: 12,
      example: example.cycles,
    },
    {
      id: 'deviation_limit',
      label: say.deviationThatCallsForAction,
      unit: share,
      note: say.deviationLimitNote,
      format: 'percent',
      example: example.deviationLimit,
    },
  ];
}
