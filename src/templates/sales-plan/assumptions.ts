import { chosenFigures, scenarioNumber } from '../building-blocks/scenarios';
import { seasonMonths } from '../building-blocks/seasonality';
import { customer, per, share } from '../building-blocks/units';
import type { BlockSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import { leversTable } from './activities';
import { lessFee, orderFee, priceParts, scheduleTable } from './payments';
import type { Sale } from './sale';
import { scenarioLines } from './scenarios';
import * as say from './assumptions.texts';

/** The values of the chosen scenario, and what follows from them for one customer. */
export function assumptionsSheet(sale: Sale): SheetSpec {
  const blocks: BlockSpec[] = [
    {
      kind: 'figures',
      title: say.chosenScenario,
      figures: [scenarioNumber, ...chosenFigures(sale.scenarios, scenarioLines(sale)), ...priceParts(sale)],
    },
    firstOrders(sale),
  ];
  if (sale.offers.length > 0) blocks.push(repeatOffers(sale));
  blocks.push(
    { kind: 'figures', title: say.oneCustomer, figures: oneCustomer(sale) },
    leversTable(sale),
    seasonMonths,
    ...(sale.paysApart ? [scheduleTable(sale)] : []),
  );
  return { id: 'assumptions', role: 'workings', name: say.assumptions, purpose: say.assumptionsPurpose, blocks };
}
const priceOf = ({ paysApart }: Sale): Words => (paysApart ? say.priceWithoutTax : say.price);
const ofPrice = ({ paysApart }: Sale): string => (paysApart ? ' * revenue_part' : '');

function firstOrders(sale: Sale): TableSpec {
  const perCustomer = per(sale.currency, customer);
  return {
    kind: 'table',
    id: 'first_orders',
    title: say.firstOrder,
    rowHeader: say.productOrTier,
    columns: [
      { id: 'share', label: say.buyers, unit: share, format: 'percent', total: 'sum' },
      { id: 'price', label: priceOf(sale), unit: perCustomer, format: 'price' },
      { id: 'part', label: say.shareTimesPrice, unit: perCustomer, format: 'price', total: 'sum' },
    ],
    rows: sale.products.map(({ name }, index) => {
      const at = `p${index + 1}`;
      return {
        id: at,
        label: name,
        cells: {
          share: `IF(SUM(mix.share) = 0, 0, mix.${at}.share / SUM(mix.share))`,
          price: `price_${index + 1}${ofPrice(sale)}`,
          part: `first_orders.${at}.share * first_orders.${at}.price`,
        },
      };
    }),
  };
}

function repeatOffers(sale: Sale): TableSpec {
  const perCustomer = per(sale.currency, customer);
  const perOrder = per(sale.currency, say.order);
  return {
    kind: 'table',
    id: 'next_orders',
    title: say.repeatOrders,
    rowHeader: say.offer,
    columns: [
      { id: 'rate', label: say.takenBy, unit: say.percentOfCustomers, format: 'percent' },
      { id: 'delay', label: say.boughtAfter, unit: say.periods, format: 'count' },
      { id: 'price', label: priceOf(sale), unit: perOrder, format: 'price' },
      { id: 'cost', label: say.cost, unit: perOrder, format: 'price' },
      { id: 'revenue', label: say.revenuePerCustomer, unit: perCustomer, format: 'price', total: 'sum' },
      { id: 'expense', label: say.costPerCustomer, unit: perCustomer, format: 'price', total: 'sum' },
    ],
    rows: sale.offers.map(({ name }, index) => {
      const at = (column: string): string => `next_orders.o${index + 1}.${column}`;
      return {
        id: `o${index + 1}`,
        label: name,
        cells: {
          rate: `MIN(1, offers.o${index + 1}.rate * repeat_factor)`,
          delay: `offers.o${index + 1}.delay`,
          price: `offer_price_${index + 1}${ofPrice(sale)}`,
          cost: `offers.o${index + 1}.cost`,
          revenue: `${at('rate')} * ${at('price')}`,
          expense: `${at('rate')} * ${at('cost')}`,
        },
      };
    }),
  };
}

function oneCustomer(sale: Sale): readonly FigureSpec[] {
  const unit = per(sale.currency, customer);
  const hasOffers = sale.offers.length > 0;
  return [
    {
      id: 'average_order',
      label: say.averageFirstOrder,
      unit,
      note: say.sharesTimesPricesBeforeRefunds,
      format: 'price',
      formula: 'first_orders.total.part',
    },
    {
      id: 'net_order',
      label: say.firstOrderAfterRefunds,
      unit,
      note: say.netOrderNote,
      format: 'price',
      formula: 'average_order * (1 - refund_rate)',
    },
    ...orderFee(sale),
    {
      id: 'order_margin',
      label: say.marginOfFirstOrder,
      unit,
      note: say.orderMarginNote,
      format: 'price',
      formula: `net_order - ${sale.paysApart ? 'order_fee - ' : ''}conversion_cost - delivery_cost`,
      warnBelowZero: true,
    },
    {
      id: 'repeat_margin',
      label: say.marginOfRepeatOrders,
      unit,
      note: say.repeatMarginNote,
      format: 'price',
      formula: hasOffers
        ? `next_orders.total.revenue - next_orders.total.expense${lessFee(sale, 'next_orders.total.revenue')}`
        : '0',
      warnBelowZero: true,
    },
    {
      id: 'lifetime_value',
      label: say.ltv,
      unit,
      note: say.lifetimeValueNote,
      format: 'price',
      formula: 'order_margin + repeat_margin',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'lifetime_revenue',
      label: say.ltvOnRevenue,
      unit,
      note: say.lifetimeRevenueNote,
      format: 'price',
      formula: hasOffers ? 'net_order + next_orders.total.revenue' : 'net_order',
    },
    {
      id: 'revenue_at_once',
      label: say.revenueAtOnceLabel,
      unit,
      note: say.revenueAtOnceNote,
      format: 'price',
      formula: hasOffers ? 'net_order + SUMIFS(next_orders.revenue, next_orders.delay, 0)' : 'net_order',
    },
    {
      id: 'referral_value',
      label: say.valueOfReferrals,
      unit,
      note: say.referralValueNote,
      format: 'price',
      formula: 'referrals * (lifetime_value - referral_fee)',
      warnBelowZero: true,
    },
  ];
}
