import { people } from '../building-blocks/units';
import type { BlockSpec, Formula, RowSpec, SheetSpec } from '../spec';
import { openingBefore, openingOf } from './plan';
import type { Sale } from './sale';
import { rowsOf } from './sale';
import * as say from './backwards.texts';

/**
 * From the target back to the top: the budgets which, typed into the plan, bring the target revenue in every period, or
 * the reason why a period cannot. Repeat orders and referrals are those of the customers whom these budgets bring, so the
 * sheet computes forwards what it asks for, period after period: what comes by itself, what is needed, what it brings.
 */
export function backwardsSheet(sale: Sale): SheetSpec {
  return {
    id: 'backwards',
    role: 'workings',
    name: say.backwards,
    purpose: say.backwardsPurpose,
    blocks: [
      ...repeatOrders(sale),
      { kind: 'rows', title: say.customersForTarget, rows: customersNeeded(sale) },
      { kind: 'rows', title: say.peopleNeededAtEachStage, rows: [...peopleNeeded(sale), toBuy] },
      { kind: 'rows', title: say.backwardsBlockTitle, rows: mix(sale) },
      { kind: 'rows', title: say.budgetToTypeByChannel, rows: budgets(sale) },
      { kind: 'rows', title: say.whatTheseBudgetsBring, rows: brought(sale) },
    ],
  };
}

function repeatOrders({ offers }: Sale): readonly BlockSpec[] {
  if (offers.length === 0) return [];
  return [
    {
      kind: 'rows',
      title: say.repeatOrdersOfEarlierCustomers,
      rows: offers.map(({ name }, index) => {
        const offer = (column: string): Formula => `next_orders.o${index + 1}.${column}`;
        return {
          id: `back_orders_${index + 1}`,
          label: name,
          unit: say.orders,
          note: say.repeatOrdersRowNote,
          format: 'count',
          formula: `(SUMIFS(before(back_customers), before(period), period - ${offer('delay')}) + ${openingOf(index + 1)}) * ${offer('rate')}`,
          total: 'sum',
        };
      }),
    },
  ];
}

function customersNeeded({ currency, offers }: Sale): readonly RowSpec[] {
  return [
    {
      id: 'target',
      label: say.targetRevenue,
      unit: currency,
      note: say.asTyped,
      format: 'money',
      formula: 'target_revenue',
      total: 'sum',
    },
    {
      id: 'back_repeat',
      label: say.repeatRevenue,
      unit: currency,
      note: say.backRepeatNote,
      format: 'money',
      formula: offers.length > 0 ? `SUMPRODUCT(${rowsOf('back_orders', offers.length)}, next_orders.price)` : '0',
      total: 'sum',
    },
    {
      id: 'customers_needed',
      label: say.customersNeeded,
      unit: people,
      note: say.customersNeededNote,
      format: 'count',
      formula:
        'IF(target <= back_repeat, 0, IF(revenue_at_once <= 0, word(none), (target - back_repeat) / revenue_at_once))',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'back_referred_wanted',
      label: say.referredReadyToBuy,
      unit: people,
      note: say.backReferredWantedNote,
      format: 'count',
      formula: `prev(back_referred_waiting) + referrals * (prev(back_customers) + ${openingBefore})`,
    },
    {
      id: 'funnel_needed',
      label: say.neededFromFunnel,
      unit: people,
      note: say.funnelNeededNote,
      format: 'count',
      formula:
        'MAX(0, IF(ISNUMBER(seats), MIN(MAX(0, customers_needed), seats), MAX(0, customers_needed)) - back_referred_wanted)',
      total: 'sum',
    },
  ];
}

function peopleNeeded({ stages }: Sale): readonly RowSpec[] {
  const last = stages.length;
  return stages
    .map((stage, index): RowSpec => {
      const number = index + 1;
      const after = `needed_${number + 1}`;
      return {
        id: `needed_${number}`,
        label: stage,
        unit: people,
        note: number === last ? say.peopleNeededNote : say.stageAfterByItsConversion,
        format: 'count',
        formula:
          number === last
            ? 'MAX(0, funnel_needed - prev(back_waiting))'
            : `IF(ISNUMBER(${after}), IF(${after} = 0, 0, IF(rate_${number} = 0, word(none), ${after} / rate_${number})), word(none))`,
        total: 'sum',
        emphasis: number === 1,
      };
    })
    .reverse();
}

const toBuy: RowSpec = {
  id: 'leads_to_buy',
  label: say.leadsToBuy,
  unit: people,
  note: say.leadsToBuyNote,
  format: 'count',
  formula: 'IF(ISNUMBER(needed_1), MAX(0, needed_1 - leads_not_bought), 0)',
  total: 'sum',
};

/** The channels' money in the plan, by which the needed one is spread: of the period, or else of the whole plan. */
function mix(sale: Sale): readonly RowSpec[] {
  const { channels, currency } = sale;
  const bought = `SUMIFS(${rowsOf('spend', channels.length)}, ${rowsOf('lead_price', channels.length)}, ">0")`;
  return [
    {
      id: 'bought_for',
      label: say.advertisingThatBuysLeads,
      unit: currency,
      note: say.boughtForNote,
      format: 'money',
      formula: bought,
    },
    ...channels.map((channel, index): RowSpec => ({
      id: `mix_${index + 1}`,
      label: channel,
      unit: currency,
      note: say.mixNote,
      format: 'money',
      formula: `IF(lead_price_${index + 1} = 0, 0, IF(bought_for > 0, spend_${index + 1}, total(spend_${index + 1})))`,
    })),
    {
      id: 'mix_leads',
      label: say.leadsThatItBuys,
      unit: people,
      note: say.mixLeadsNote,
      format: 'count',
      formula: leadsFor(sale, rowsOf('mix', channels.length)),
    },
  ];
}

/** Leads that money buys in each channel; a channel without a cost per lead has none. */
function leadsFor({ channels }: Sale, money: Formula): Formula {
  const price = rowsOf('lead_price', channels.length);
  return `SUMPRODUCT(${money} / (${price} + (${price} = 0)) * (${price} > 0))`;
}

function budgets({ channels, currency }: Sale): readonly RowSpec[] {
  const mixed = `SUM(${rowsOf('mix', channels.length)})`;
  return [
    {
      id: 'advertising_needed',
      label: say.advertisingNeeded,
      unit: currency,
      note: say.advertisingNeededNote,
      format: 'money',
      formula: `IF(leads_to_buy = 0, 0, IF(mix_leads * budget_factor = 0, word(none), leads_to_buy * ${mixed} / mix_leads))`,
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'advertising_missing',
      label: say.moreThanPlanned,
      unit: currency,
      note: say.advertisingMissingNote,
      format: 'money',
      formula: 'IF(ISNUMBER(advertising_needed), advertising_needed - advertising, word(none))',
      total: 'sum',
      mark: { when: 'AND(ISNUMBER(advertising_missing), advertising_missing > 0)', as: 'warning' },
    },
    ...channels.map((channel, index): RowSpec => ({
      id: `budget_needed_${index + 1}`,
      label: channel,
      unit: currency,
      note: say.budgetsNote,
      format: 'money',
      formula: `IF(ISNUMBER(advertising_needed), IF(advertising_needed = 0, 0, advertising_needed * mix_${index + 1} / ${mixed} / budget_factor), 0)`,
      total: 'sum',
    })),
  ];
}

function brought(sale: Sale): readonly RowSpec[] {
  const { channels, currency } = sale;
  return [
    {
      id: 'back_leads',
      label: say.leads,
      unit: people,
      note: say.backLeadsNote,
      format: 'count',
      formula: `${leadsFor(sale, rowsOf('budget_needed', channels.length))} * budget_factor + leads_not_bought`,
      total: 'sum',
    },
    {
      id: 'back_wanted',
      label: say.readyToBuy,
      unit: people,
      note: say.backWantedNote,
      format: 'count',
      formula: 'prev(back_waiting) + back_leads * overall_rate',
    },
    {
      id: 'back_seats',
      label: say.seats,
      unit: people,
      note: say.backSeatsNote,
      format: 'count',
      formula: 'IF(ISNUMBER(seats), seats, back_wanted + back_referred_wanted)',
    },
    {
      id: 'back_new',
      label: say.customersFromFunnel,
      unit: people,
      note: say.asSeatsAllow,
      format: 'count',
      formula: 'MIN(back_wanted, back_seats)',
      total: 'sum',
    },
    {
      id: 'back_customers',
      label: say.newCustomers,
      unit: people,
      note: say.backCustomersNote,
      format: 'count',
      formula: 'MIN(back_new + back_referred_wanted, back_seats)',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'back_waiting',
      label: say.waitingForSeat,
      unit: people,
      note: say.carriedOverToNextPeriod,
      format: 'count',
      formula: 'back_wanted - back_new',
      total: 'last',
    },
    {
      id: 'back_referred_waiting',
      label: say.referredWaitingForSeat,
      unit: people,
      note: say.carriedOverToNextPeriod,
      format: 'count',
      formula: 'back_referred_wanted - (back_customers - back_new)',
      total: 'last',
    },
    {
      id: 'back_revenue',
      label: say.revenue,
      unit: currency,
      note: say.backRevenueNote,
      format: 'money',
      formula: 'back_customers * revenue_at_once + back_repeat',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'back_state',
      label: say.target,
      unit: say.reachedOrWhyNot,
      note: say.backStateNote,
      format: 'text',
      formula:
        'IF(NOT(ISNUMBER(customers_needed)), word(no_revenue), IF(AND(ISNUMBER(seats), customers_needed > seats), word(no_seats), budgets_state))',
      mark: { when: 'is_reachable = 0', as: 'warning' },
    },
    {
      id: 'budgets_state',
      label: say.budgetsState,
      unit: say.reachedOrWhyNot,
      note: say.budgetsStateNote,
      format: 'text',
      formula:
        'IF(NOT(ISNUMBER(needed_1)), word(no_conversion), IF(NOT(ISNUMBER(advertising_needed)), word(no_channel), IF(is_exceeded = 1, word(too_many), word(reached))))',
    },
    {
      id: 'is_exceeded',
      label: say.moreComesByItself,
      unit: say.flag,
      note: say.isExceededNote,
      format: 'count',
      formula:
        'IF(OR(target < back_repeat, back_referred_wanted > MAX(0, customers_needed), prev(back_waiting) > funnel_needed, leads_not_bought > MAX(0, needed_1)), 1, 0)',
    },
    {
      id: 'is_reachable',
      label: say.reachedExactly,
      unit: say.flag,
      note: say.n1TheseBudgetsBringTarget,
      format: 'count',
      formula: 'IF(back_state = word(reached), 1, 0)',
      total: 'sum',
    },
  ];
}
