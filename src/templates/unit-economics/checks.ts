import { rowOf } from '../building-blocks/tiers';
import type { CheckSpec } from '../spec';
import type { Economy } from './economy';

export function checksOf({ offers }: Economy): readonly CheckSpec[] {
  const lastOrder = offers.length > 0 ? rowOf('offer', offers.length - 1) : 'first';
  return [
    {
      id: 'shares',
      label: {
        en: 'Shares of buyers add up to 100%',
        ru: 'Доли покупателей дают в сумме 100 %',
        zh: '买家占比合计为 100%',
        vi: 'Tổng tỷ lệ người mua là 100%',
      },
      format: 'percent',
      value: 'SUM(tiers.share)',
      otherWay: '1',
    },
    {
      id: 'profit',
      label: {
        en: 'Profit of all channels = customers × profit on one',
        ru: 'Прибыль всех каналов = клиенты × прибыль с одного',
        zh: '各渠道利润合计 = 客户数 × 单客利润',
        vi: 'Lãi mọi kênh = số khách × lãi mỗi khách',
      },
      format: 'money',
      value: 'by_channel.total.profit',
      otherWay: 'IF(ISNUMBER(indirect_ue), indirect_ue * SUM(channels.customers), 0 - SUM(channels.spend))',
      scale:
        'SUM(channels.customers) * (average_price + order_cost + repeat_revenue + repeat_cost) + SUM(channels.spend)',
    },
    {
      id: 'statement',
      label: {
        en: 'LTV on margin: revenue less all costs',
        ru: 'LTV по марже: выручка минус все затраты',
        zh: 'LTV（按毛利）= 收入减全部成本',
        vi: 'LTV theo lãi gộp = doanh thu trừ mọi chi phí',
      },
      format: 'price',
      value: 'ltv_margin',
      otherWay: 'ltv_revenue - fees - order_cost - repeat_cost',
      scale: 'ltv_revenue + fees + order_cost + repeat_cost',
    },
    {
      id: 'path',
      label: {
        en: 'The path of 100 buyers ends at what its orders bring',
        ru: 'Путь 100 покупателей сходится с выручкой заказов',
        zh: '每 100 位买家的累计收入与各单合计一致',
        vi: 'Lũy kế của 100 người mua khớp tổng các đơn',
      },
      format: 'money',
      value: `path.${lastOrder}.so_far`,
      otherWay: '100 * (average_price + repeat_revenue)',
    },
    {
      id: 'referrals',
      label: {
        en: 'Margin of referrals by mechanic and in all',
        ru: 'Маржа рекомендаций по механикам и в целом',
        zh: '转介绍毛利：分玩法与合计',
        vi: 'Lãi gộp giới thiệu theo cơ chế và tổng',
      },
      format: 'price',
      value: 'by_mechanic.total.margin',
      otherWay: 'referral_margin',
      scale: 'k_factor * (average_price + order_cost + repeat_revenue + repeat_cost) + reward_cost',
    },
    {
      id: 'growth',
      label: {
        en: 'Growth: cycle by cycle and by the formula of a geometric series',
        ru: 'Рост: по циклам и по формуле геометрической прогрессии',
        zh: '增长：逐轮累计与等比数列公式',
        vi: 'Tăng trưởng: từng vòng và theo công thức cấp số nhân',
      },
      format: 'count',
      value: 'growth.cycle_10.tried_all',
      otherWay:
        'start_users * IF(tried_factor = 1, ROWS(growth.fresh), (tried_factor ^ ROWS(growth.fresh) - 1) / (tried_factor - 1))',
    },
    {
      id: 'grid',
      label: {
        en: 'The middle of the grid is the profit of now',
        ru: 'Середина сетки — нынешняя прибыль',
        zh: '网格中心等于当前利润',
        vi: 'Ô giữa lưới bằng lãi hiện tại',
      },
      format: 'price',
      value: 'grid.now.now',
      otherWay: 'IF(ISNUMBER(direct_ue), direct_ue, order_margin)',
      scale: 'average_price + order_cost + grid.now.cac',
    },
  ];
}
