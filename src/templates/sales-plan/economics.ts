import { paymentFee } from '../building-blocks/payments';
import { customer, people, per, share, times } from '../building-blocks/units';
import type { Waterfall } from '../building-blocks/waterfall';
import { waterfallChart, waterfallTable } from '../building-blocks/waterfall';
import type { BlockSpec, ChartSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import { lessFee } from './payments';
import type { Sale } from './sale';
import * as say from './economics.texts';

/** One customer: what it costs, what it brings, by which way it pays; tiers, repeat offers and referrals. */
export function economicsSheet(sale: Sale): SheetSpec {
  const blocks: BlockSpec[] = [
    { kind: 'figures', title: say.oneCustomer, asTiles: true, figures: headlines(sale) },
    statement(sale),
    statementChart(sale),
    ways(sale),
    tiers(sale),
    { kind: 'figures', title: say.tiersAgainstOnePrice, figures: tierGain(sale) },
  ];
  if (sale.offers.length > 0) blocks.push(cascade(sale), repeatSales(sale));
  blocks.push(cycles, cyclesChart, waterfallTable(steps(sale)));
  return { id: 'economics', role: 'results', name: say.unitEconomics, purpose: say.economicsPurpose, blocks };
}

function headlines({ currency }: Sale): readonly FigureSpec[] {
  const perCustomer = per(currency, customer);
  return [
    {
      id: 'order_headline',
      label: say.averageFirstOrder,
      unit: perCustomer,
      format: 'price',
      formula: 'average_order',
    },
    {
      id: 'life_headline',
      label: say.ltv,
      unit: perCustomer,
      format: 'price',
      formula: 'lifetime_value',
      warnBelowZero: true,
    },
    {
      id: 'life_to_first',
      label: say.lifeToFirstLabel,
      unit: times,
      format: 'decimal',
      formula: 'IF(net_order = 0, word(none), lifetime_revenue / net_order)',
    },
    {
      id: 'referrals_headline',
      label: say.k,
      unit: say.customers,
      format: 'decimal',
      formula: 'referrals',
      mark: { when: 'referrals_headline >= 1', as: 'good' },
    },
    {
      id: 'first_order_roas',
      label: say.roasOfFirstOrder,
      unit: say.revenueByCac,
      format: 'decimal',
      formula:
        'IF(ISNUMBER(acquisition_cost), IF(acquisition_cost = 0, word(none), average_order / acquisition_cost), word(none))',
    },
    {
      id: 'break_even_roas',
      label: say.roasToBreakEven,
      unit: say.revenueByCac,
      format: 'decimal',
      formula: 'IF(lifetime_value > 0, average_order / lifetime_value, word(none))',
    },
  ];
}

/** From the first order down to UE; what is spent has a minus here, so that the lines add up. */
function statement(sale: Sale): TableSpec {
  const { currency, offers, paysApart } = sale;
  const at = (row: string): string => `statement.${row}.amount`;
  const line = (id: string, label: Words, amount: string): TableSpec['rows'][number] => ({
    id,
    label,
    cells: {
      amount,
      part: `IF(average_order = 0, word(none), IF(ISNUMBER(${at(id)}), ${at(id)} / average_order, word(none)))`,
    },
  });
  const repeat = offers.length > 0;
  const first = ['order', 'refunds', 'acquisition', 'converting', ...(paysApart ? ['fee'] : []), 'delivery'];
  const direct = `SUM(${first.map(at).join(', ')})`;
  return {
    kind: 'table',
    id: 'statement',
    title: say.fromFirstOrderToUe,
    rowHeader: say.perCustomer,
    columns: [
      { id: 'amount', label: say.amount, unit: per(currency, customer), format: 'price' },
      { id: 'part', label: say.ofFirstOrder, unit: share, format: 'percent' },
    ],
    rows: [
      line('order', say.firstOrder, 'average_order'),
      line('refunds', say.refunds, 'net_order - average_order'),
      line('acquisition', say.cac, 'IF(ISNUMBER(acquisition_cost), -acquisition_cost, word(none))'),
      line('converting', say.converting, '-conversion_cost'),
      ...(paysApart ? [line('fee', paymentFee.label, '-order_fee')] : []),
      line('delivery', say.deliveryAndService, '-delivery_cost'),
      line('direct', say.ueDirect, `IF(ISNUMBER(acquisition_cost), ${direct}, word(none))`),
      ...(repeat
        ? [
            line('repeat_revenue', say.repeatRevenue, 'next_orders.total.revenue'),
            line(
              'repeat_cost',
              say.repeatCost,
              `-next_orders.total.expense${lessFee(sale, 'next_orders.total.revenue')}`,
            ),
          ]
        : []),
      line('referral_revenue', say.marginOfReferrals, 'referrals * lifetime_value'),
      line('referral_cost', say.costOfReferrals, '-referrals * referral_fee'),
      line(
        'indirect',
        say.ueIndirect,
        `IF(ISNUMBER(${at('direct')}), SUM(${[
          'direct',
          ...(repeat ? ['repeat_revenue', 'repeat_cost'] : []),
          'referral_revenue',
          'referral_cost',
        ]
          .map(at)
          .join(', ')}), word(none))`,
      ),
    ],
  };
}

/** The statement's rows, of which the first, UE direct and UE indirect are states and the others change them. */
function steps(sale: Sale): Waterfall {
  const states = ['order', 'direct', 'indirect'];
  return {
    id: 'statement_steps',
    statement: 'statement',
    column: 'amount',
    unit: per(sale.currency, customer),
    format: 'price',
    lines: statement(sale).rows.map(({ id, label }) => ({ id, label, stands: states.includes(id) })),
  };
}

function statementChart(sale: Sale): ChartSpec {
  return waterfallChart(steps(sale), { id: 'statement_chart', title: say.statementChartTitle });
}

/** The ways in which a customer can return the cost of being acquired. */
function ways({ currency }: Sale): TableSpec {
  const unit = per(currency, customer);
  const line = (id: string, label: Words, income: string): TableSpec['rows'][number] => ({
    id,
    label,
    cells: {
      income,
      cost: 'acquisition_cost',
      surplus: `IF(ISNUMBER(ways.${id}.cost), ways.${id}.income - ways.${id}.cost, word(none))`,
      state: `IF(ISNUMBER(ways.${id}.surplus), IF(ways.${id}.surplus > 0, word(yes), word(no)), word(none))`,
    },
  });
  return {
    kind: 'table',
    id: 'ways',
    title: say.whatReturnsCac,
    rowHeader: say.incomeOfCustomer,
    columns: [
      { id: 'income', label: say.income, unit, format: 'price' },
      { id: 'cost', label: say.cacLabel, unit, format: 'price' },
      {
        id: 'surplus',
        label: say.surplus,
        unit,
        format: 'price',
        mark: { when: 'ways.this.surplus < 0', as: 'warning' },
      },
      {
        id: 'state',
        label: say.returned,
        unit: say.yesOrNo,
        format: 'text',
        mark: { when: 'ways.this.state = word(yes)', as: 'good' },
      },
    ],
    rows: [
      line('first', say.firstOrderAlone, 'order_margin'),
      line('life', say.allOrdersLtv, 'lifetime_value'),
      line('referral', say.referralsAlone, 'referral_value'),
      line('all', say.ltvPlusReferrals, 'lifetime_value + referral_value'),
    ],
  };
}

function tiers({ currency, products }: Sale): TableSpec {
  return {
    kind: 'table',
    id: 'tiers',
    title: say.tiersTitle,
    rowHeader: say.productOrTier,
    columns: [
      { id: 'price', label: say.price, unit: per(currency, customer), format: 'price' },
      { id: 'buyers', label: say.buyers, unit: people, format: 'decimal', total: 'sum' },
      { id: 'revenue', label: say.revenue, unit: currency, format: 'money', total: 'sum' },
      { id: 'part', label: say.shareOfRevenue, unit: share, format: 'percent' },
    ],
    rows: products.map(({ name }, index) => {
      const at = (column: string): string => `tiers.p${index + 1}.${column}`;
      return {
        id: `p${index + 1}`,
        label: name,
        cells: {
          price: `first_orders.p${index + 1}.price`,
          buyers: `sample_buyers * first_orders.p${index + 1}.share`,
          revenue: `${at('buyers')} * ${at('price')}`,
          part: `IF(tiers.total.revenue = 0, 0, ${at('revenue')} / tiers.total.revenue)`,
        },
      };
    }),
  };
}

function tierGain({ currency, paysApart }: Sale): readonly FigureSpec[] {
  return [
    {
      id: 'single_revenue',
      label: say.revenueAtSinglePrice,
      unit: currency,
      note: say.sameBuyersTimesSinglePrice,
      format: 'money',
      formula: `sample_buyers * single_price${paysApart ? ' * revenue_part' : ''}`,
    },
    {
      id: 'tier_gain',
      label: say.tierGainLabel,
      unit: times,
      note: say.tierGainNote,
      format: 'decimal',
      formula: 'IF(single_revenue = 0, word(none), tiers.total.revenue / single_revenue)',
      emphasis: true,
    },
  ];
}

function cascade(sale: Sale): TableSpec {
  const { currency, offers } = sale;
  const at = (row: string, column: string): string => `cascade.${row}.${column}`;
  const line = (
    id: string,
    label: Words,
    rate: string,
    price: string,
    margin: string,
    before: string,
  ): TableSpec['rows'][number] => ({
    id,
    label,
    cells: {
      rate,
      price,
      revenue: `sample_buyers * ${at(id, 'rate')} * ${at(id, 'price')}`,
      sum: before === '' ? at(id, 'revenue') : `${at(before, 'sum')} + ${at(id, 'revenue')}`,
      margin: before === '' ? margin : `${at(before, 'margin')} + ${margin}`,
      roas: `IF(${at(id, 'margin')} > 0, average_order / ${at(id, 'margin')}, word(none))`,
    },
  });
  return {
    kind: 'table',
    id: 'cascade',
    title: say.cascadeTitle,
    rowHeader: say.order,
    columns: [
      { id: 'rate', label: say.takenBy, unit: say.percentOfFirstBuyers, format: 'percent' },
      { id: 'price', label: say.price, unit: per(currency, say.orderUnit), format: 'price' },
      { id: 'revenue', label: say.revenue, unit: currency, format: 'money' },
      { id: 'sum', label: say.cumulated, unit: currency, format: 'money' },
      { id: 'margin', label: say.marginOfCustomerSoFar, unit: per(currency, customer), format: 'price' },
      { id: 'roas', label: say.roasLabel, unit: say.revenueByCac, format: 'decimal' },
    ],
    rows: [
      line('first', say.firstOrder, '1', 'average_order', 'order_margin', ''),
      ...offers.map(({ name }, index) =>
        line(
          `o${index + 1}`,
          name,
          `next_orders.o${index + 1}.rate`,
          `next_orders.o${index + 1}.price`,
          `next_orders.o${index + 1}.revenue - next_orders.o${index + 1}.expense${lessFee(sale, `next_orders.o${index + 1}.revenue`)}`,
          index === 0 ? 'first' : `o${index}`,
        ),
      ),
    ],
  };
}

function repeatSales(sale: Sale): TableSpec {
  const { currency, offers } = sale;
  return {
    kind: 'table',
    id: 'repeat_sales',
    title: say.repeatOrdersInPlan,
    rowHeader: say.offer,
    columns: [
      { id: 'customers', label: say.customersLabel, unit: people, format: 'count' },
      { id: 'earlier', label: say.ofBeforePlan, unit: people, format: 'count' },
      { id: 'orders', label: say.orders, unit: say.ordersUnit, format: 'count', total: 'sum' },
      { id: 'revenue', label: say.revenue, unit: currency, format: 'money', total: 'sum' },
      { id: 'expense', label: say.cost, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'margin',
        label: say.margin,
        unit: currency,
        format: 'money',
        total: 'sum',
        mark: { when: 'repeat_sales.this.margin < 0', as: 'warning' },
      },
    ],
    rows: offers.map(({ name }, index) => {
      const at = (column: string): string => `repeat_sales.o${index + 1}.${column}`;
      const offer = (column: string): string => `next_orders.o${index + 1}.${column}`;
      return {
        id: `o${index + 1}`,
        label: name,
        cells: {
          // All customers who have the time to come back before the plan ends.
          customers: `SUMIFS(all(customers), all(period), "<=" & last(period) - ${offer('delay')})`,
          earlier: `opening_customers * MAX(0, MIN(${offer('delay')}, last(period)) - MAX(0, ${offer('delay')} - opening_periods))`,
          orders: `(${at('customers')} + ${at('earlier')}) * ${offer('rate')}`,
          revenue: `${at('orders')} * ${offer('price')}`,
          expense: `${at('orders')} * ${offer('cost')}`,
          margin: `${at('revenue')} - ${at('expense')}${lessFee(sale, at('revenue'))}`,
        },
      };
    }),
  };
}

/** Rows that the table of cycles has; the input says how many of them count. */
const mostCycles = 12;

const cycles: TableSpec = {
  kind: 'table',
  id: 'cycles',
  title: say.cyclesTitle,
  rowHeader: say.cycle,
  columns: [
    { id: 'number', label: say.cycleNo, unit: say.no, format: 'count' },
    { id: 'new', label: say.newWord, unit: people, format: 'decimal' },
    { id: 'all', label: say.inAll, unit: people, format: 'decimal' },
  ],
  rows: Array.from({ length: mostCycles + 1 }, (_, cycle) => {
    const at = (column: string, row = cycle): string => `cycles.c${row}.${column}`;
    const isStart = cycle === 0;
    return {
      id: `c${cycle}`,
      label: isStart
        ? say.atStart
        : { en: `Cycle ${cycle}`, ru: `Цикл ${cycle}`, zh: `第 ${cycle} 轮`, vi: `Vòng ${cycle}` },
      cells: {
        number: isStart ? '0' : `${at('number', cycle - 1)} + 1`,
        new: isStart ? 'start_users' : `IF(${at('number')} <= referral_cycles, ${at('new', cycle - 1)} * referrals, 0)`,
        all: isStart ? at('new') : `${at('all', cycle - 1)} + ${at('new')}`,
      },
    };
  }),
};

/** Of the table's last line: after the cycles that count nobody new comes. */
export const customersAfterCycles = `cycles.c${mostCycles}.all`;

const cyclesChart: ChartSpec = {
  kind: 'chart',
  id: 'referral_growth',
  shape: 'stackedColumn',
  title: say.customersAfterEachReferralCycle,
  over: 'cycles',
  categoryTitle: say.cycle,
  valueTitle: people,
  valueFormat: 'count',
  series: [{ label: say.inAll, values: 'all' }],
};
