import type { CheckSpec } from '../spec';
import { demandOf, positionOf, type DemandModel, type Product } from './product';
import { stageIds } from './words';
import * as say from './checks.texts';

/** What must hold of any product line, each total a second way, and what was typed where it contradicts itself. */
export function checksOf(products: readonly Product[], demand: DemandModel): readonly CheckSpec[] {
  const scale = 'total(revenue) + total(costs_of_all) + total(investment)';
  return [
    {
      id: 'customers',
      label: say.customersLabel,
      format: 'count',
      value: 'products.total.customers_end',
      otherWay: 'start.total.customers_before + products.total.new_customers',
    },
    {
      id: 'within_market',
      label: say.customersNeverExceedMarket,
      format: 'count',
      value: 'products.total.customers_end',
      otherWay:
        'SUMPRODUCT((products.customers_end <= demand.market) * products.customers_end + (products.customers_end > demand.market) * demand.market)',
    },
    { id: 'one_way', label: say.oneWayLabel, format: 'count', value: 'total(steps_back)', otherWay: '0' },
    {
      id: 'no_early_trigger',
      label: say.noEarlyTriggerLabel,
      format: 'count',
      value: 'exits.total.early',
      otherWay: '0',
    },
    { id: 'sold_after', label: say.soldAfterLabel, format: 'count', value: 'exits.total.sold_after', otherWay: '0' },
    {
      id: 'sales_by_stage',
      label: say.salesByStageLabel,
      format: 'count',
      value: 'INDEX(products.sales, chosen_number)',
      otherWay: `SUM(all(chosen_in_${stageIds[0]}:chosen_in_${stageIds[3]}))`,
    },
    {
      id: 'new_by_class',
      label: say.newByClassLabel,
      format: 'count',
      value: 'INDEX(products.new_customers, chosen_number)',
      otherWay: 'adoption_by_class.total.in_plan',
      scale: 'chosen_market',
    },
    {
      id: 'customers_by_class',
      label: say.customersByClassLabel,
      format: 'count',
      value: 'INDEX(all(chosen_customers), MAX(1, look_period))',
      otherWay: 'adoption_by_class.total.so_far',
      scale: 'chosen_market',
    },
    {
      id: 'revenue',
      label: say.revenueLabel,
      format: 'money',
      value: 'total(revenue)',
      otherWay: 'stages.total.revenue',
    },
    {
      id: 'profit',
      label: say.profitLabel,
      format: 'money',
      value: 'products.total.profit',
      otherWay: 'total(revenue) - total(costs_of_all)',
      scale,
    },
    {
      id: 'cash',
      label: say.cashLabel,
      format: 'money',
      value: 'total(cash)',
      otherWay: 'SUM(all(revenue)) - SUM(all(costs_of_all)) - SUM(all(investment)) + SUM(all(released))',
      scale,
    },
    {
      id: 'cash_by_product',
      label: say.cashByProductLabel,
      format: 'money',
      value: 'products.total.cash',
      otherWay: 'total(cash)',
      scale,
    },
    {
      id: 'shares_of_revenue',
      label: say.sharesOfProductsLabel,
      format: 'percent',
      value: 'products.total.share',
      otherWay: 'IF(total(revenue) = 0, 0, 1)',
    },
    {
      id: 'shares_of_stages',
      label: say.sharesOfStagesLabel,
      format: 'percent',
      value: 'stages.total.share',
      otherWay: 'IF(total(revenue) = 0, 0, 1)',
    },
    {
      id: 'exit_gain',
      label: say.exitGainLabel,
      format: 'money',
      value: 'with_exit.total.gain',
      otherWay:
        'SUMPRODUCT(all(exit_effect) - all(investment_saved), all(operating_factor)) + SUMPRODUCT(all(investment_saved), all(investment_factor))',
      scale,
    },
    {
      id: 'npv',
      label: say.npvLabel,
      format: 'money',
      value: 'net_present_value',
      otherWay: 'NPV(half_period_rate, flows.flow_plan) * (1 + half_period_rate)',
      scale,
    },
    {
      id: 'npv_by_product',
      label: say.npvByProductLabel,
      format: 'money',
      value: 'net_present_value',
      otherWay: 'products.total.worth',
      scale,
    },
    {
      id: 'class_shares',
      label: say.classSharesLabel,
      format: 'percent',
      value: 'SUM(class_shares.share)',
      otherWay: 'MIN(1, SUM(class_shares.share))',
      typedIn: ['class_shares.share'],
    },
    {
      id: 'market_shares',
      label: say.marketSharesLabel,
      format: 'percent',
      value: 'MAX(start.shares)',
      otherWay: 'MIN(1, MAX(start.shares))',
      typedIn: [
        'position.competitor',
        ...products.map((product) => ({
          id: `share_${product.number}`,
          when: `share_${product.number} + ${positionOf(product, 'competitor')} > 1`,
        })),
      ],
    },
    ...(demand === 'typed'
      ? [
          {
            id: 'typed_sales',
            label: say.typedSalesLabel,
            format: 'count' as const,
            value: `SUM(all(sold_1:sold_${products.length}))`,
            otherWay: 'total(kept_sales)',
            typedIn: products.map((product) => ({
              id: `sold_${product.number}`,
              when: `AND(sold_${product.number} > 0, period < ${demandOf(product, 'launch')})`,
            })),
          },
        ]
      : []),
  ];
}
