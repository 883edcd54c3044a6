import { scenarioTable } from '../building-blocks/scenarios';
import type { ScenarioLine } from '../building-blocks/scenarios';
import { seasonalityTable } from '../building-blocks/seasonality';
import { customer, estimate, factor, per, share } from '../building-blocks/units';
import type { BlockSpec, InputTableSpec, SheetSpec } from '../spec';
import { conversions, example, repeatDelay, repeatRate, same, seasonExamples, shares, spread } from './example';
import type { Sale } from './sale';
import { stepsOf } from './sale';
import * as say from './scenarios.texts';

/** What differs between scenarios, and what stands in small tables: shares of buyers, repeat offers, seasons. */
export function scenariosSheet(sale: Sale): SheetSpec {
  const blocks: BlockSpec[] = [
    scenarioTable(sale.scenarios, say.whatDiffersBetweenScenarios, say.quantity, scenarioLines(sale)),
    mixTable(sale),
  ];
  if (sale.offers.length > 0) blocks.push(offersTable(sale));
  blocks.push(seasonalityTable(seasonExamples));
  return { id: 'cases', role: 'inputs', name: say.scenarios, purpose: say.casesPurpose, blocks };
}

export function scenarioLines(sale: Sale): readonly ScenarioLine[] {
  const perCustomer = per(sale.currency, customer);
  const steps = stepsOf(sale);
  return [
    ...sale.products.map(({ name, price }, index): ScenarioLine => ({
      id: `price_${index + 1}`,
      label: name,
      unit: perCustomer,
      typed: { format: 'price' },
      examples: same(sale, price),
      items: [{ question: 'products', number: index + 1 }],
      answers: 'products',
    })),
    ...sale.offers.map(({ name, price }, index): ScenarioLine => ({
      id: `offer_price_${index + 1}`,
      label: name,
      unit: perCustomer,
      typed: { format: 'price' },
      examples: same(sale, price),
      items: [{ question: 'offers', number: index + 1 }],
      answers: 'offers',
    })),
    ...conversions(sale).map((conversion, index): ScenarioLine => ({
      id: `conversion_${index + 1}`,
      label: steps[index] ?? '',
      unit: share,
      typed: { format: 'percent' },
      examples: spread(sale, conversion, 0.05).map((one) => Math.min(one, 1)),
      items: [
        { question: 'stages', number: index + 1 },
        { question: 'stages', number: index + 2 },
      ],
    })),
    {
      id: 'refund_rate',
      label: say.refundsOfFirstOrders,
      unit: say.percentOfRevenue,
      typed: { format: 'percent' },
      examples: spread(sale, example.refundRate, -0.25),
    },
    {
      id: 'referrals',
      label: say.referralsPerCustomerK,
      unit: say.customers,
      typed: { format: 'decimal', max: 10 },
      examples: spread(sale, example.referrals, 0.2),
    },
    {
      id: 'budget_factor',
      label: say.budget,
      unit: factor,
      typed: { format: 'decimal', max: 100 },
      examples: same(sale, 1),
    },
    {
      id: 'lead_cost_factor',
      label: say.costPerLead,
      unit: factor,
      typed: { format: 'decimal', min: 0.01, max: 100 },
      examples: spread(sale, 1, -0.1),
    },
    {
      id: 'repeat_factor',
      label: say.repeatRates,
      unit: factor,
      typed: { format: 'decimal', max: 100 },
      examples: spread(sale, 1, 0.2),
    },
  ];
}

export function mixTable(sale: Sale): InputTableSpec {
  const parts = shares(sale);
  return {
    kind: 'inputTable',
    id: 'mix',
    title: say.whoBuysWhatFirst,
    rowHeader: say.productOrTier,
    complete: true,
    columns: [{ id: 'share', needed: true, label: say.buyers, unit: share, note: say.shareNote, format: 'percent' }],
    rows: sale.products.map(({ name }, index) => ({
      id: `p${index + 1}`,
      label: name,
      cells: { share: parts[index] ?? 0 },
      items: [{ question: 'products', number: index + 1 }],
    })),
  };
}

export function offersTable(sale: Sale): InputTableSpec {
  return {
    kind: 'inputTable',
    id: 'offers',
    title: say.repeatOffers,
    rowHeader: say.offer,
    complete: true,
    columns: [
      {
        id: 'rate',
        needed: true,
        label: say.takenBy,
        unit: say.percentOfCustomers,
        note: say.rateNote,
        format: 'percent',
      },
      {
        id: 'cost',
        needed: true,
        label: say.cost,
        unit: per(sale.currency, say.order),
        note: say.costNote,
        format: 'price',
      },
      {
        id: 'delay',
        needed: true,
        label: say.boughtAfter,
        unit: say.periods,
        note: say.delayNote,
        format: 'count',
        max: 120,
      },
    ],
    rows: sale.offers.map(({ name, price }, index) => ({
      id: `o${index + 1}`,
      label: name,
      cells: { rate: repeatRate(index), cost: estimate(example.repeatCost * price), delay: repeatDelay(sale, index) },
      items: [{ question: 'offers', number: index + 1 }],
    })),
  };
}
