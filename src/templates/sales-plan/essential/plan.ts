import { customer, flag, lead, people, per, periodNumber } from '../../building-blocks/units';
import type { FigureSpec, Formula, RowSpec, SheetSpec, Words } from '../../spec';
import { assumptionsSheet } from '../assumptions';
import { customersOfAllChannels, isOver, typedFact } from '../facts';
import { openingOf, planSheet } from '../plan';
import type { Sale } from '../sale';
import { buyersOf, rowsOf } from '../sale';
import { allChosen, chosen } from './inputs';
import * as say from './plan.texts';

/**
 * The plan without season, activities, seats, referrals and scenarios. Each line means what the line of the same id means
 * in the full plan, and comes to the same where that has none of these either.
 */
export function essentialPlan(sale: Sale): SheetSpec {
  const full = new Map(
    planSheet(sale).blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map((row) => [row.id, row]) : [])),
  );
  const line = (id: string, formula: Formula, other: Partial<RowSpec> = {}): RowSpec => {
    const row = full.get(id);
    if (!row) throw new Error(`the full plan has no line "${id}"`);
    return { ...row, formula, ...other };
  };
  const { channels, offers, products, stages } = sale;
  const hasOffers = offers.length > 0;
  const buyers = 'customers';
  const ratio = (above: string, below: string): string => `IF(${below} = 0, word(none), ${above} / ${below})`;
  const each = (label: Words, id: string, above: string, below: string, note: Words): RowSpec => ({
    id,
    label,
    unit: per(sale.currency, id === 'period_cpl' ? lead : customer),
    note,
    format: 'price',
    formula: ratio(above, below),
    total: { formula: ratio(`total(${above})`, `total(${below})`) },
  });
  return {
    id: 'plan',
    role: 'workings',
    name: say.plan,
    purpose: say.planPurpose,
    blocks: [
      {
        kind: 'rows',
        title: say.leadsByChannel,
        rows: channels.map((_, index) =>
          line(
            `leads_${index + 1}`,
            `IF(lead_cost_${index + 1} = 0, 0, budget_${index + 1} / lead_cost_${index + 1}) + own_leads_${index + 1}`,
            { note: say.planBlockRowNote },
          ),
        ),
      },
      {
        kind: 'rows',
        title: say.funnel,
        rows: stages.map((_, index) =>
          line(
            `stage_${index + 1}`,
            index === 0
              ? `SUM(${rowsOf('leads', channels.length)})`
              : `stage_${index} * ${chosen(sale, `conversion_${index}`)}`,
          ),
        ),
      },
      {
        kind: 'rows',
        title: say.customersByProduct,
        rows: [
          ...products.map(({ name }, index): RowSpec => ({
            id: `buyers_${index + 1}`,
            label: name,
            unit: people,
            note: say.customersTimesShareOfBuyers,
            format: 'count',
            formula: `IF(SUM(mix.share) = 0, 0, ${buyersOf(sale)} * mix.p${index + 1}.share / SUM(mix.share))`,
            total: 'sum',
          })),
          line('customers', buyersOf(sale), { note: say.whoReachLastStage }),
        ],
      },
      {
        kind: 'rows',
        title: say.customersByChannel,
        rows: channels.map((channel, index): RowSpec => ({
          id: `won_${index + 1}`,
          label: channel,
          unit: people,
          note: say.customersTimesShareOfLeads,
          format: 'count',
          formula: `IF(stage_1 = 0, 0, customers * leads_${index + 1} / stage_1)`,
          total: 'sum',
        })),
      },
      ...(hasOffers
        ? [
            {
              kind: 'rows' as const,
              title: say.repeatOrders,
              rows: [
                ...offers.map((_, index) =>
                  line(
                    `repeat_orders_${index + 1}`,
                    `(SUMIFS(all(customers), all(period), period - offers.o${index + 1}.delay) + ${openingOf(index + 1, 'offers')}) * offers.o${index + 1}.rate`,
                  ),
                ),
                earlierOrders,
              ],
            },
          ]
        : []),
      {
        kind: 'rows',
        title: say.revenue,
        rows: [
          line('first_revenue', `${buyers} * average_order`, { label: say.firstOrders }),
          ...(hasOffers
            ? [
                line(
                  'repeat_revenue',
                  `SUMPRODUCT(${rowsOf('repeat_orders', offers.length)}, ${allChosen(sale, 'offer_price')})`,
                ),
              ]
            : []),
          line('refunds', `first_revenue * ${chosen(sale, 'refund_rate')}`),
          line('net_revenue', `SUM(first_revenue:${hasOffers ? 'repeat_revenue' : 'first_revenue'}) - refunds`),
        ],
      },
      {
        kind: 'rows',
        title: say.costs,
        rows: [
          line('advertising', `SUM(${rowsOf('budget', channels.length)})`),
          line('converting', `${buyers} * conversion_cost`),
          line('delivery', `${buyers} * delivery_cost`),
          ...(hasOffers
            ? [line('repeat_cost', `SUMPRODUCT(${rowsOf('repeat_orders', offers.length)}, offers.cost)`)]
            : []),
          line('fixed_costs', 'payroll + other_fixed'),
          line('all_costs', 'SUM(advertising:fixed_costs)', { note: say.inAll }),
        ],
      },
      {
        kind: 'rows',
        title: say.profitAndTarget,
        rows: [
          line('profit', 'net_revenue - all_costs', { label: profit }),
          {
            id: 'profit_so_far',
            label: say.cumulativeProfit,
            unit: sale.currency,
            note: say.toEndOfPeriod,
            format: 'money',
            formula: 'prev(profit_so_far) + profit',
            total: 'last',
            warnBelowZero: true,
          },
          {
            id: 'over_target',
            label: say.planOverTarget,
            unit: sale.currency,
            note: say.overTargetNote,
            format: 'money',
            formula: 'net_revenue - target_revenue',
            total: 'sum',
            warnBelowZero: true,
          },
        ],
      },
      {
        kind: 'rows',
        title: say.oneLeadAndOneCustomer,
        rows: [
          each(leadPrice, 'period_cpl', 'advertising', 'stage_1', say.advertisingByLeads),
          each(say.cac, 'period_cac', 'advertising', buyers, say.advertisingByCustomers),
          line('period_direct', 'IF(ISNUMBER(period_cac), order_margin - period_cac, word(none))', {
            label: say.ue,
            total: { formula: 'IF(ISNUMBER(total(period_cac)), order_margin - total(period_cac), word(none))' },
          }),
        ],
      },
      { kind: 'figures', title: say.oneCustomer, figures: oneCustomer(sale) },
      { kind: 'rows', title: say.factsThatCount, rows: countedFacts(sale) },
      { kind: 'rows', title: say.leadsOfKnownCost, rows: pricedFacts(sale, 'leads', 'real_stage_1') },
      { kind: 'rows', title: say.customersOfKnownCost, rows: pricedFacts(sale, 'won', 'real_customers') },
      ...(hasOffers ? [{ kind: 'rows' as const, title: say.repeatOrdersStillToCome, rows: stillToCome(sale) }] : []),
    ],
  };
}

export const leadPrice: Words = {
  en: 'Cost per lead',
  ru: 'Стоимость лида',
  zh: '线索成本',
  vi: 'Chi phí mỗi lead',
};
export const profit: Words = { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' };

const earlierOrders: RowSpec = {
  id: 'earlier_orders',
  label: say.earlierOrdersLabel,
  unit: say.orders,
  note: say.earlierOrdersNote,
  format: 'count',
  formula:
    'opening_customers * SUMPRODUCT((offers.delay >= period) * (offers.delay - period < opening_periods) * offers.rate)',
  total: 'sum',
};

function oneCustomer(sale: Sale): readonly FigureSpec[] {
  const figures = assumptionsSheet(sale).blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  const figure = (id: string, formula: Formula): readonly FigureSpec[] =>
    figures.filter((one) => one.id === id).map((one) => ({ ...one, formula }));
  return [
    ...figure(
      'average_order',
      `IF(SUM(mix.share) = 0, 0, SUMPRODUCT(mix.share, ${allChosen(sale, 'price')}) / SUM(mix.share))`,
    ),
    ...figure('net_order', `average_order * (1 - ${chosen(sale, 'refund_rate')})`),
    ...figure('order_margin', 'net_order - conversion_cost - delivery_cost'),
    ...(sale.offers.length > 0
      ? [
          ...figure('repeat_margin', `SUMPRODUCT(offers.rate, ${allChosen(sale, 'offer_price')} - offers.cost)`),
          ...figure('lifetime_value', 'order_margin + repeat_margin'),
        ]
      : []),
  ];
}

/** The typed facts of the periods that are over, totals filled in from their parts; a dash where there is none. */
function countedFacts(sale: Sale): readonly RowSpec[] {
  const { stages } = sale;
  const last = stages.length;
  const counted = (id: string, unknown?: Formula): Formula =>
    `IF(is_over = 1, ${typedFact(id, sale, unknown)}, word(none))`;
  const ahead = (id: string, label: Words, ...rows: readonly string[]): RowSpec => ({
    id,
    label,
    unit: say.cells,
    note: say.factsAheadNote,
    format: 'count',
    formula: `IF(is_over = 1, 0, COUNT(${rows.join(', ')}))`,
    total: 'sum',
  });
  const note: Words = say.countedFacts;
  const people_ = { unit: people, note, format: 'count', total: 'sum' } as const;
  const money = { unit: sale.currency, note, format: 'money', total: 'sum' } as const;
  return [
    customersOfAllChannels(sale),
    {
      ...people_,
      id: 'typed_customers',
      label: say.customersAsTyped,
      note: say.typedCustomersNote,
      formula: typedFact('fact_customers', sale),
    },
    { id: 'is_over', label: say.over, unit: flag, note: say.isOverNote, format: 'count', formula: isOver },
    ...stages.map((stage, index): RowSpec => ({
      ...people_,
      id: `real_stage_${index + 1}`,
      label: stage,
      formula: counted(`fact_stage_${index + 1}`, index + 1 === last ? 'typed_customers' : undefined),
    })),
    {
      ...people_,
      id: 'real_customers',
      label: say.customers,
      note: say.realCustomersNote,
      formula: `IF(AND(is_over = 1, ISNUMBER(typed_customers)), typed_customers, real_stage_${last})`,
    },
    { ...money, id: 'real_advertising', label: say.advertising, formula: counted('fact_acquisition') },
    { ...money, id: 'real_revenue', label: say.revenueLabel, formula: counted('fact_revenue') },
    { ...money, id: 'real_costs', label: say.costsLabel, formula: counted('fact_costs') },
    {
      ...money,
      id: 'real_profit',
      label: profit,
      note: say.revenueLessCosts,
      formula: 'IF(AND(ISNUMBER(real_revenue), ISNUMBER(real_costs)), real_revenue - real_costs, word(none))',
    },
    {
      id: 'fact_period',
      label: say.periodWithFacts,
      unit: periodNumber,
      note: say.n0WhereNothingIsTyped,
      format: 'count',
      formula: 'IF(COUNT(real_stage_1:real_profit) > 0, period, 0)',
    },
    {
      id: 'revenue_period',
      label: say.periodWithRevenue,
      unit: periodNumber,
      note: say.revenuePeriodNote,
      format: 'count',
      formula: 'IF(AND(period <= week, ISNUMBER(real_revenue)), period, 0)',
    },
    ahead('facts_ahead', say.factsThatDoNotCount, rowsOf('fact_stage', last), 'fact_customers:fact_costs'),
    ahead(
      'items_ahead',
      say.factsByItemThatDoNotCount,
      rowsOf('fact_leads', sale.channels.length),
      rowsOf('fact_spend', sale.channels.length),
      rowsOf('fact_buyers', sale.products.length),
      rowsOf('fact_won', sale.channels.length),
    ),
    ...[
      { id: 'leads', total: 'fact_stage_1', label: say.leadsTotalLessChannels, like: people_ },
      { id: 'spend', total: 'fact_acquisition', label: say.advertisingTotalLessChannels, like: money },
      { id: 'won', total: 'typed_customers', label: say.customersTotalLessChannels, like: people_ },
    ].map(({ id, total, label, like }): RowSpec => {
      const channels = rowsOf(`fact_${id}`, sale.channels.length);
      return {
        ...like,
        id: `${id}_apart`,
        label,
        note: say.countedFactsNote,
        formula: `IF(AND(ISNUMBER(${total}), COUNT(${channels}) = ROWS(${channels})), ABS(${total} - SUM(${channels})), 0)`,
      };
    }),
    {
      id: 'whole_funnel',
      label: say.allStagesAreTyped,
      unit: flag,
      note: say.wholeFunnelNote,
      format: 'count',
      formula: `IF(AND(period <= week, COUNT(real_stage_1:real_stage_${last}) = ROWS(real_stage_1:real_stage_${last})), 1, 0)`,
    },
  ];
}

/** What advertising is divided by, in the periods in which both are known: by channel, and of all. */
function pricedFacts({ channels }: Sale, id: 'leads' | 'won', total: string): readonly RowSpec[] {
  const row = (rowId: string, label: Words, spent: string, brought: string): RowSpec => ({
    id: rowId,
    label,
    unit: people,
    note: say.pricedNote,
    format: 'count',
    formula: `IF(AND(period <= week, is_over = 1, ISNUMBER(${spent}), ISNUMBER(${brought})), ${brought}, word(none))`,
    total: 'sum',
  });
  return [
    ...channels.map((channel, index) =>
      row(`priced_${id}_${index + 1}`, channel, `fact_spend_${index + 1}`, `fact_${id}_${index + 1}`),
    ),
    row(`priced_${id}`, say.allChannels, 'real_advertising', total),
  ];
}

/** What customers who are there already order again in the periods whose revenue is not known yet. */
function stillToCome(sale: Sale): readonly RowSpec[] {
  const { offers } = sale;
  return [
    {
      id: 'is_left',
      label: say.leftForTarget,
      unit: flag,
      note: say.isLeftNote,
      format: 'count',
      formula: 'IF(period > MAX(all(revenue_period)), 1, 0)',
    },
    {
      id: 'known_customers',
      label: say.customersSoFar,
      unit: people,
      note: say.knownCustomersNote,
      format: 'count',
      formula: 'IF(is_left = 1, 0, IF(ISNUMBER(real_customers), real_customers, customers))',
      total: 'sum',
    },
    ...offers.map(({ name }, index): RowSpec => {
      const offer = `offers.o${index + 1}`;
      return {
        id: `due_orders_${index + 1}`,
        label: name,
        unit: say.orders,
        note: say.dueOrdersNote,
        format: 'count',
        formula: `is_left * (SUMIFS(all(known_customers), all(period), period - ${offer}.delay) + ${openingOf(index + 1, 'offers')}) * ${offer}.rate`,
        total: 'sum',
      };
    }),
    {
      id: 'due_revenue',
      label: say.revenueOfThem,
      unit: sale.currency,
      note: say.ordersTimesPrice,
      format: 'money',
      formula: `SUMPRODUCT(${rowsOf('due_orders', offers.length)}, ${allChosen(sale, 'offer_price')})`,
      total: 'sum',
    },
  ];
}
