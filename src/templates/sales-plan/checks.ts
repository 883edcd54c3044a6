import type { CheckSpec, TypedIn } from '../spec';
import { customersAfterCycles } from './economics';
import { paymentChecks } from './payments';
import { allFixed, payrollChecks } from './roles';
import type { Sale } from './sale';
import { buyersOf, rowsOf } from './sale';
import * as say from './checks.texts';

/** Costs per lead, where money is spent that buys no leads: `price` is what one costs in the period. */
export function withoutLeads(
  { channels }: Sale,
  spent: 'budget' | 'spend',
  price: 'lead_cost' | 'lead_price',
): readonly TypedIn[] {
  return channels.map((_, index) => ({
    id: `lead_cost_${index + 1}`,
    when: `AND(${spent}_${index + 1} > 0, ${price}_${index + 1} = 0)`,
  }));
}

/** Every total computed a second way, and what was typed looked over. */
export function checksOf(sale: Sale): readonly CheckSpec[] {
  const { channels, offers } = sale;
  const hasOffers = offers.length > 0;
  const moneyMoved = 'total(first_revenue) + total(referral_revenue) + total(acquisition) + total(all_costs)';
  const repeatRevenue = hasOffers ? ' + repeat_sales.total.revenue' : '';
  const repeatCost = hasOffers ? ' + repeat_sales.total.expense' : '';
  const repeatMargin = hasOffers ? ' + repeat_sales.total.margin' : '';
  const repeat: CheckSpec[] = [
    {
      id: 'repeat',
      label: say.repeatLabel,
      format: 'money',
      value: 'total(repeat_revenue)',
      otherWay: 'repeat_sales.total.revenue',
    },
  ];
  return [
    {
      id: 'mix',
      label: say.mixLabel,
      format: 'percent',
      value: 'SUM(mix.share)',
      otherWay: '1',
      typedIn: ['mix.share'],
    },
    {
      id: 'spend_with_leads',
      label: say.spendWithLeadsLabel,
      format: 'count',
      value: `SUMPRODUCT((all(${rowsOf('spend', channels.length)}) > 0) * 1)`,
      // Own leads cost nothing: what is spent buys at a price, which there is none of in a season in which nobody comes.
      otherWay: `SUMPRODUCT((all(${rowsOf('spend', channels.length)}) > 0) * (all(${rowsOf('lead_price', channels.length)}) > 0))`,
      typedIn: withoutLeads(sale, 'spend', 'lead_price'),
    },
    {
      id: 'activities_moved',
      label: say.activitiesMovedLabel,
      format: 'count',
      value: 'levers.total.count',
      otherWay: 'SUMPRODUCT((activities.moves <> "") * 1)',
    },
    {
      id: 'activities_cost',
      label: say.activitiesCostLabel,
      format: 'money',
      value: 'SUMIFS(activities.cost, activities.since, ">0")',
      otherWay:
        'total(activity_cost) + SUMIFS(activities.cost, activities.since, "<" & first(period_start)) + SUMIFS(activities.cost, activities.since, ">" & last(period_end))',
    },
    {
      id: 'advertising',
      label: say.advertisingLabel,
      format: 'money',
      value: 'total(advertising)',
      otherWay: `SUM(all(${rowsOf('budget', channels.length)})) * budget_factor`,
    },
    {
      id: 'leads',
      label: say.leadsLabel,
      format: 'count',
      value: 'channels.total.leads',
      otherWay: 'SUM(all(stage_1))',
    },
    {
      id: 'buyers',
      label: say.buyersLabel,
      format: 'count',
      value: `total(${buyersOf(sale)})`,
      otherWay: 'channels.total.buyers',
    },
    {
      id: 'people',
      label: say.peopleLabel,
      format: 'count',
      value: 'total(stage_1)',
      otherWay: `total(new_customers) + last(waiting) + SUMPRODUCT(all(${rowsOf('stage', sale.stages.length - 1)}), 1 - all(${rowsOf('rate', sale.stages.length - 1)}))`,
    },
    {
      id: 'referred',
      label: say.referredLabel,
      format: 'count',
      value: 'referrals * SUM(all(customers_before))',
      otherWay: 'total(referred) + total(referred_waiting)',
      scale: 'referrals * (total(customers) + opening_customers)',
    },
    ...(hasOffers ? repeat : []),
    {
      id: 'revenue',
      label: say.revenueLabel,
      format: 'money',
      value: 'revenue_total',
      otherWay: `customers_total * net_order${repeatRevenue}`,
    },
    ...payrollChecks(sale),
    {
      id: 'costs',
      label: say.costsLabel,
      format: 'money',
      value: 'costs_total',
      otherWay: `total(acquisition) + customers_total * (conversion_cost + delivery_cost) + total(referred) * referral_fee + ${allFixed(sale)}${repeatCost}${sale.paysApart ? ' + total(net_revenue) * fee_part' : ''}`,
    },
    {
      id: 'profit',
      label: say.profitLabel,
      format: 'money',
      value: 'profit_total',
      // Without customers there is no UE, but the budget is spent.
      otherWay: `IF(ISNUMBER(unit_economics), total(new_customers) * unit_economics, -total(acquisition)) + total(referred) * (order_margin - referral_fee)${repeatMargin} - total(fixed_costs)`,
      scale: moneyMoved,
    },
    {
      id: 'statement',
      label: say.statementLabel,
      format: 'price',
      value: 'IF(ISNUMBER(statement.indirect.amount), statement.indirect.amount, 0)',
      otherWay: 'IF(ISNUMBER(unit_economics_full), unit_economics_full, 0)',
      scale: 'SUMIFS(statement.amount, statement.amount, ">0") - SUMIFS(statement.amount, statement.amount, "<0")',
    },
    {
      id: 'cash',
      label: say.cashLabel,
      format: 'money',
      value: 'closing_cash',
      otherWay: 'flows.total.flow_plan',
      scale: `${moneyMoved} + SUM(all(investment))`,
    },
    ...paymentChecks(sale, `${moneyMoved} + SUM(all(investment)) + opening_owed + opening_due`),
    {
      id: 'npv',
      label: say.npvLabel,
      format: 'money',
      value: 'net_present_value',
      otherWay: 'NPV(half_period_rate, flows.flow_plan) * (1 + half_period_rate)',
      scale: `${moneyMoved} + SUM(all(investment))`,
    },
    { id: 'cycles', label: say.cyclesLabel, format: 'count', value: customersAfterCycles, otherWay: 'SUM(cycles.new)' },
    {
      id: 'backwards',
      label: say.backwardsLabel,
      format: 'money',
      value: 'SUMPRODUCT(all(target), all(is_reachable))',
      otherWay: 'SUMPRODUCT(all(back_revenue), all(is_reachable))',
    },
    {
      id: 'budget_needed',
      label: say.budgetNeededLabel,
      format: 'money',
      value: 'total(advertising_needed)',
      otherWay: `SUM(all(${rowsOf('budget_needed', channels.length)})) * budget_factor`,
    },
    {
      id: 'facts',
      label: say.factsLabel,
      format: 'money',
      value: 'pace_money.profit.fact',
      otherWay:
        'SUMIFS(all(fact_revenue), all(fact_costs), "<>", all(is_over), 1) - SUMIFS(all(fact_costs), all(fact_revenue), "<>", all(is_over), 1)',
      scale: 'SUM(all(fact_costs)) + ABS(SUM(all(fact_revenue)))',
    },
    {
      id: 'deviations',
      label: say.deviationsLabel,
      format: 'money',
      value: 'total(gap_revenue)',
      otherWay: 'pace_money.revenue.gap',
      scale: 'ABS(pace_money.revenue.fact) + ABS(pace_money.revenue.plan)',
    },
  ];
}
