import { rowOf } from '../building-blocks/tiers';
import type { CheckSpec } from '../spec';
import type { Economy } from './economy';
import * as say from './checks.texts';

export function checksOf({ offers }: Economy): readonly CheckSpec[] {
  const lastOrder = offers.length > 0 ? rowOf('offer', offers.length - 1) : 'first';
  return [
    {
      id: 'shares',
      label: say.sharesLabel,
      format: 'percent',
      value: 'SUM(tiers.share)',
      otherWay: '1',
      typedIn: ['tiers.share'],
    },
    {
      id: 'profit',
      label: say.profitLabel,
      format: 'money',
      value: 'by_channel.total.profit',
      otherWay: 'IF(ISNUMBER(indirect_ue), indirect_ue * SUM(channels.customers), 0 - SUM(channels.spend))',
      scale:
        'SUM(channels.customers) * (average_price + order_cost + repeat_revenue + repeat_cost) + SUM(channels.spend)',
    },
    {
      id: 'statement',
      label: say.statementLabel,
      format: 'price',
      value: 'ltv_margin',
      otherWay: 'ltv_revenue - fees - order_cost - repeat_cost',
      scale: 'ltv_revenue + fees + order_cost + repeat_cost',
    },
    {
      id: 'path',
      label: say.pathLabel,
      format: 'money',
      value: `path.${lastOrder}.so_far`,
      otherWay: 'path.first.buyers * ltv_revenue',
    },
    {
      id: 'referrals',
      label: say.referralsLabel,
      format: 'price',
      value: 'by_mechanic.total.margin',
      otherWay: 'referral_margin',
      scale: 'k_factor * (average_price + order_cost + repeat_revenue + repeat_cost) + reward_cost',
    },
    {
      id: 'growth',
      label: say.growthLabel,
      format: 'count',
      value: 'growth.cycle_10.tried_all',
      otherWay:
        'start_users * IF(tried_factor = 1, ROWS(growth.fresh), (tried_factor ^ ROWS(growth.fresh) - 1) / (tried_factor - 1))',
    },
    {
      id: 'grid',
      label: say.gridLabel,
      format: 'price',
      value: 'grid.now.now',
      otherWay: 'IF(ISNUMBER(direct_ue), direct_ue, order_margin)',
      scale: 'average_price + order_cost + grid.now.cac',
    },
  ];
}
