import type { CheckSpec } from '../../spec';
import { checksOf, withoutLeads } from '../checks';
import type { Sale } from '../sale';
import { rowsOf, stepsOf } from '../sale';
import { allChosen, chosen } from './inputs';
import * as say from './checks.texts';

/** Every total computed a second way. */
export function essentialChecks(sale: Sale): readonly CheckSpec[] {
  const { channels, offers, stages } = sale;
  const full = new Map(checksOf(sale).map((check) => [check.id, check]));
  const check = (id: string, value: string, otherWay: string, other: Partial<CheckSpec> = {}): readonly CheckSpec[] => {
    const same = full.get(id);
    return same ? [{ ...same, value, otherWay, ...other }] : [];
  };
  const budgets = rowsOf('budget', channels.length);
  const leads = rowsOf('leads', channels.length);
  const conversion = stepsOf(sale).map((_, index) => chosen(sale, `conversion_${index + 1}`));
  const ordered = `total(${rowsOf('repeat_orders', offers.length)})`;
  const repeat = (price: string): string => (offers.length > 0 ? ` + SUMPRODUCT(${ordered}, ${price})` : '');
  const scale = 'total(first_revenue) + total(all_costs)';
  return [
    ...check('mix', 'SUM(mix.share)', '1'),
    ...check(
      'spend_with_leads',
      `SUMPRODUCT((all(${budgets}) > 0) * 1)`,
      `SUMPRODUCT((all(${budgets}) > 0) * (all(${rowsOf('lead_cost', channels.length)}) > 0))`,
      { typedIn: withoutLeads(sale, 'budget', 'lead_cost') },
    ),
    ...check('leads', `SUM(total(${leads}))`, 'SUM(all(stage_1))'),
    ...check('buyers', `SUM(total(${rowsOf('won', channels.length)}))`, `total(stage_1) * ${conversion.join(' * ')}`),
    {
      id: 'buyers_by_product',
      label: say.buyersByProductLabel,
      format: 'count',
      value: `SUM(total(${rowsOf('buyers', sale.products.length)}))`,
      otherWay: 'total(customers)',
      typedIn: ['mix.share'],
    },
    ...(offers.length > 0
      ? [
          {
            id: 'repeat_orders',
            label: say.repeatOrdersLabel,
            format: 'count' as const,
            value: `SUM(${ordered})`,
            otherWay:
              'SUMPRODUCT(all(customers) * (all(period) + offers.delay <= last(period)) * offers.rate) + total(earlier_orders)',
          },
        ]
      : []),
    {
      id: 'revenue',
      label: say.revenueLabel,
      format: 'money',
      value: 'total(net_revenue)',
      otherWay: `total(customers) * net_order${repeat(allChosen(sale, 'offer_price'))}`,
      scale,
    },
    {
      id: 'costs',
      label: say.costsLabel,
      format: 'money',
      value: 'total(all_costs)',
      otherWay: `SUM(all(${budgets})) + total(customers) * (conversion_cost + delivery_cost) + SUM(all(payroll:other_fixed))${repeat('offers.cost')}`,
      scale,
    },
    {
      id: 'profit',
      label: say.profitLabel,
      format: 'money',
      value: 'last(profit_so_far)',
      otherWay: 'total(net_revenue) - total(all_costs)',
      scale,
    },
    {
      id: 'lost',
      label: say.lostLabel,
      format: 'count',
      value: 'lost.total.customers',
      otherWay: `SUMIFS(all(customers), all(whole_funnel), 1) - SUMIFS(all(real_stage_${stages.length}), all(whole_funnel), 1)`,
      scale: 'total(customers) + SUM(lost.came)',
    },
    {
      id: 'facts',
      label: say.factsLabel,
      format: 'money',
      value: 'total(real_profit)',
      otherWay: 'SUMIFS(all(real_revenue), all(fact_costs), "<>") - SUMIFS(all(real_costs), all(fact_revenue), "<>")',
      scale: 'SUM(all(fact_costs)) + ABS(SUM(all(fact_revenue)))',
    },
    {
      id: 'facts_by_channel',
      label: say.factsByChannelLabel,
      format: 'money',
      value: 'total(leads_apart) + total(spend_apart) + total(won_apart)',
      otherWay: '0',
      typedIn: [
        ['leads', 'fact_stage_1'],
        ['spend', 'fact_acquisition'],
        ['won', 'fact_customers'],
      ].flatMap(([what = '', total = '']) =>
        [total, ...channels.map((_, index) => `fact_${what}_${index + 1}`)].map((id) => ({
          id,
          when: `${what}_apart > check_tolerance`,
        })),
      ),
    },
  ];
}
