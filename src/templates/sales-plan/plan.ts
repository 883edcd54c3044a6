import { timingRows } from '../building-blocks/flows';
import { seasonRows } from '../building-blocks/seasonality';
import { customer, dateUnit, days, factor, people, per, share, times } from '../building-blocks/units';
import type { BlockSpec, RowSpec, SheetSpec } from '../spec';
import { liftOf } from './activities';
import { feeRow } from './payments';
import { payrollBlock } from './roles';
import type { Sale } from './sale';
import { buyersOf, rowsOf, stepsOf } from './sale';
import * as say from './plan.texts';

/** The plan itself: budget → leads → stages → customers → orders → money, the same formulas in every period. */
export function planSheet(sale: Sale): SheetSpec {
  return {
    id: 'plan',
    role: 'workings',
    name: say.plan,
    purpose: say.planPurpose,
    blocks: [
      ...leads(sale),
      ...funnel(sale),
      { kind: 'rows', title: say.customersAndSeats, rows: customers(sale) },
      ...repeatOrders(sale),
      { kind: 'rows', title: say.revenue, rows: revenue(sale) },
      ...payrollBlock(sale),
      { kind: 'rows', title: say.costs, rows: costs(sale) },
      {
        kind: 'rows',
        title: sale.paysApart ? say.profit : say.profitAndCash,
        rows: cash(sale),
      },
      { kind: 'rows', title: say.acquisitionAndOneCustomer, rows: perCustomer(sale) },
      { kind: 'rows', title: say.whenMoneyMoves, rows: timingRows },
      ...(sale.hasStarts ? [{ kind: 'rows' as const, title: say.courseStarts, rows: courseStarts }] : []),
    ],
  };
}

function leads(sale: Sale): readonly BlockSpec[] {
  const { channels, currency } = sale;
  return [
    { kind: 'rows', title: say.season, rows: seasonRows() },
    {
      kind: 'rows',
      title: say.effectOfActivitiesOnChannels,
      rows: [
        ...channels.map((channel, index): RowSpec => ({
          id: `lift_channel_${index + 1}`,
          label: channel,
          unit: factor,
          note: say.leadsRowNote,
          format: 'decimal',
          formula: liftOf(`channel_${index + 1}`),
        })),
      ],
    },
    {
      kind: 'rows',
      title: say.advertisingByChannel,
      rows: channels.map((channel, index) => ({
        id: `spend_${index + 1}`,
        label: channel,
        unit: currency,
        note: say.budgetTimesFactorOfScenario,
        format: 'money',
        formula: `budget_${index + 1} * budget_factor`,
        total: 'sum',
      })),
    },
    {
      kind: 'rows',
      title: say.costPerLeadInSeason,
      rows: channels.map((channel, index) => ({
        id: `lead_price_${index + 1}`,
        label: channel,
        unit: per(currency, say.lead),
        note: say.leadsRowNote2,
        format: 'price',
        formula: `IF(season_now * lift_channel_${index + 1} = 0, 0, lead_cost_${index + 1} * lead_cost_factor / (season_now * lift_channel_${index + 1}))`,
      })),
    },
    {
      kind: 'rows',
      title: say.leadsByChannel,
      rows: [
        ...channels.map((channel, index): RowSpec => ({
          id: `leads_${index + 1}`,
          label: channel,
          unit: people,
          note: say.leadsRowNote3,
          format: 'count',
          formula: `IF(lead_price_${index + 1} = 0, 0, spend_${index + 1} / lead_price_${index + 1}) + own_leads_${index + 1} * season_now * lift_channel_${index + 1}`,
          total: 'sum',
        })),
        ownLeads(sale),
      ],
    },
  ];
}

function ownLeads({ channels }: Sale): RowSpec {
  return {
    id: 'leads_not_bought',
    label: say.leadsNotBought,
    unit: people,
    note: say.leadsNotBoughtNote,
    format: 'count',
    formula: `SUMPRODUCT(${rowsOf('own_leads', channels.length)}, ${rowsOf('lift_channel', channels.length)}) * season_now`,
    total: 'sum',
  };
}

function funnel(sale: Sale): readonly BlockSpec[] {
  const steps = stepsOf(sale);
  const { channels, stages } = sale;
  return [
    {
      kind: 'rows',
      title: say.effectOfActivitiesOnFunnel,
      rows: steps.map((step, index) => ({
        id: `lift_step_${index + 1}`,
        label: step,
        unit: factor,
        note: say.leadsRowNote,
        format: 'decimal',
        formula: liftOf(`step_${index + 1}`),
      })),
    },
    {
      kind: 'rows',
      title: say.conversionFromStageToStage,
      rows: [
        ...steps.map((step, index): RowSpec => ({
          id: `rate_${index + 1}`,
          label: step,
          unit: share,
          note: say.funnelRowNote,
          format: 'percent',
          formula: `MIN(1, conversion_${index + 1} * lift_step_${index + 1})`,
        })),
        {
          id: 'overall_rate',
          label: say.wholeFunnel,
          unit: share,
          note: say.allStepsMultiplied,
          format: 'percent',
          formula: `PRODUCT(${rowsOf('rate', steps.length)})`,
          emphasis: true,
        },
      ],
    },
    {
      kind: 'rows',
      title: say.funnel,
      rows: stages.map((stage, index) => ({
        id: `stage_${index + 1}`,
        label: stage,
        unit: people,
        note: index === 0 ? say.leadsOfAllChannels : say.stageBeforeTimesItsConversion,
        format: 'count',
        formula: index === 0 ? `SUM(${rowsOf('leads', channels.length)})` : `stage_${index} * rate_${index}`,
        total: 'sum',
        emphasis: index === stages.length - 1,
      })),
    },
  ];
}

function customers(sale: Sale): readonly RowSpec[] {
  return [
    {
      id: 'customers_before',
      label: say.newCustomersOfPeriodBefore,
      unit: people,
      note: say.customersBeforeNote,
      format: 'count',
      formula: `prev(customers) + ${openingBefore}`,
    },
    {
      id: 'wanted',
      label: say.readyToBuy,
      unit: people,
      note: say.wantedNote,
      format: 'count',
      formula: `prev(waiting) + ${buyersOf(sale)}`,
    },
    {
      id: 'referred_wanted',
      label: say.referredReadyToBuy,
      unit: people,
      note: say.referredWantedNote,
      format: 'count',
      formula: 'prev(referred_waiting) + referrals * customers_before',
    },
    {
      id: 'seat_limit',
      label: say.seats,
      unit: people,
      note: say.seatLimitNote,
      format: 'count',
      formula: 'IF(ISNUMBER(seats), seats, wanted + referred_wanted)',
    },
    {
      id: 'new_customers',
      label: say.customersFromFunnel,
      unit: people,
      note: say.asSeatsAllow,
      format: 'count',
      formula: 'MIN(wanted, seat_limit)',
      total: 'sum',
    },
    {
      id: 'referred',
      label: say.customersByReferral,
      unit: people,
      note: say.onSeatsThatAreLeft,
      format: 'count',
      formula: 'MIN(referred_wanted, seat_limit - new_customers)',
      total: 'sum',
    },
    {
      id: 'customers',
      label: say.newCustomers,
      unit: people,
      note: say.firstOrdersOfPeriod,
      format: 'count',
      formula: 'new_customers + referred',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'waiting',
      label: say.waitingForSeat,
      unit: people,
      note: say.carriedOverToNextPeriod,
      format: 'count',
      formula: 'wanted - new_customers',
      total: 'last',
      mark: { when: 'waiting >= 1', as: 'warning' },
    },
    {
      id: 'referred_waiting',
      label: say.referredWaitingForSeat,
      unit: people,
      note: say.carriedOverToNextPeriod,
      format: 'count',
      formula: 'referred_wanted - referred',
      total: 'last',
      mark: { when: 'referred_waiting >= 1', as: 'warning' },
    },
  ];
}

function repeatOrders({ offers }: Sale): readonly BlockSpec[] {
  if (offers.length === 0) return [];
  return [
    {
      kind: 'rows',
      title: say.repeatOrders,
      rows: offers.map(({ name }, index) => ({
        id: `repeat_orders_${index + 1}`,
        label: name,
        unit: say.orders,
        note: say.repeatOrdersRowNote,
        format: 'count',
        formula: `(SUMIFS(all(customers), all(period), period - next_orders.o${index + 1}.delay) + ${openingOf(index + 1)}) * next_orders.o${index + 1}.rate`,
        total: 'sum',
      })),
    },
  ];
}

/** Customers of before the plan who refer others in its first period. */
export const openingBefore = 'IF(AND(period = 1, opening_periods > 0), opening_customers, 0)';

/** Customers of before the plan for whom the time of an offer has come. */
export function openingOf(offer: number, table: 'next_orders' | 'offers' = 'next_orders'): string {
  const delay = `${table}.o${offer}.delay`;
  return `IF(AND(${delay} >= period, ${delay} - period < opening_periods), opening_customers, 0)`;
}

function revenue(sale: Sale): readonly RowSpec[] {
  const { currency, offers } = sale;
  const hasOffers = offers.length > 0;
  const repeat: RowSpec = {
    id: 'repeat_revenue',
    label: say.repeatOrdersLabel,
    unit: currency,
    note: say.ordersTimesPrices,
    format: 'money',
    formula: `SUMPRODUCT(${rowsOf('repeat_orders', offers.length)}, next_orders.price)`,
    total: 'sum',
  };
  return [
    {
      id: 'first_revenue',
      label: say.firstOrdersFromFunnel,
      unit: currency,
      note: say.customersTimesAverageFirstOrder,
      format: 'money',
      formula: 'new_customers * average_order',
      total: 'sum',
    },
    {
      id: 'referral_revenue',
      label: say.firstOrdersByReferral,
      unit: currency,
      note: say.referralRevenueNote,
      format: 'money',
      formula: 'referred * average_order',
      total: 'sum',
    },
    ...(hasOffers ? [repeat] : []),
    {
      id: 'refunds',
      label: say.refunds,
      unit: currency,
      note: say.firstOrdersTimesShareRefunded,
      format: 'money',
      formula: 'SUM(first_revenue:referral_revenue) * refund_rate',
      total: 'sum',
    },
    {
      id: 'net_revenue',
      label: say.revenueLabel,
      unit: currency,
      note: sale.paysApart ? say.netRevenueNote : say.afterRefunds,
      format: 'money',
      formula: `SUM(first_revenue:${hasOffers ? 'repeat_revenue' : 'referral_revenue'}) - refunds`,
      total: 'sum',
      emphasis: true,
    },
  ];
}

function costs(sale: Sale): readonly RowSpec[] {
  const { channels, currency, offers } = sale;
  const repeat: RowSpec = {
    id: 'repeat_cost',
    label: say.repeatOrders2,
    unit: currency,
    note: say.ordersTimesCosts,
    format: 'money',
    formula: `SUMPRODUCT(${rowsOf('repeat_orders', offers.length)}, next_orders.cost)`,
    total: 'sum',
  };
  return [
    {
      id: 'advertising',
      label: say.advertising,
      unit: currency,
      note: say.ofAllChannels,
      format: 'money',
      formula: `SUM(${rowsOf('spend', channels.length)})`,
      total: 'sum',
    },
    {
      id: 'activity_cost',
      label: say.activities,
      unit: currency,
      note: say.thoseThatBeginInPeriod,
      format: 'money',
      formula: 'SUMIFS(activities.cost, activities.since, ">=" & period_start, activities.since, "<=" & period_end)',
      total: 'sum',
    },
    {
      id: 'converting',
      label: say.converting,
      unit: currency,
      note: say.convertingNote,
      format: 'money',
      formula: 'customers * conversion_cost',
      total: 'sum',
    },
    ...feeRow(sale),
    {
      id: 'delivery',
      label: say.deliveryAndService,
      unit: currency,
      note: say.deliveryNote,
      format: 'money',
      formula: 'customers * delivery_cost',
      total: 'sum',
    },
    {
      id: 'referral_cost',
      label: say.referrals,
      unit: currency,
      note: say.referralCostNote,
      format: 'money',
      formula: 'referred * referral_fee',
      total: 'sum',
    },
    ...(offers.length > 0 ? [repeat] : []),
    {
      id: 'fixed_costs',
      label: say.fixedCosts,
      unit: currency,
      note: say.payrollAndOtherFixedCosts,
      format: 'money',
      formula: 'payroll + other_fixed',
      total: 'sum',
    },
    {
      id: 'all_costs',
      label: say.costsLabel,
      unit: currency,
      note: say.withoutInvestment,
      format: 'money',
      formula: 'SUM(advertising:fixed_costs)',
      total: 'sum',
      emphasis: true,
    },
  ];
}

function cash({ currency, paysApart }: Sale): readonly RowSpec[] {
  const rows: readonly RowSpec[] = [
    {
      id: 'profit',
      label: say.profitBeforeInvestment,
      unit: currency,
      note: say.revenueLessCosts,
      format: 'money',
      formula: 'net_revenue - all_costs',
      total: 'sum',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'cash_flow',
      label: say.cashFlow,
      unit: currency,
      note: say.profitLessInvestment,
      format: 'money',
      formula: 'profit - investment',
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: 'cash',
      label: say.cumulativeCash,
      unit: currency,
      note: say.atEndOfPeriod,
      format: 'money',
      formula: 'prev(cash) + cash_flow',
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
  ];
  // Where cash is kept apart it has a sheet of its own.
  return paysApart ? rows.slice(0, 1) : rows;
}

function perCustomer({ currency, offers }: Sale): readonly RowSpec[] {
  const unit = per(currency, customer);
  const unitCosts = offers.length > 0 ? 'repeat_cost' : 'referral_cost';
  const ratio = (above: string, below: string): string => `IF(${below} = 0, word(none), ${above} / ${below})`;
  const ofCac = (cac: string, value: string): string => `IF(ISNUMBER(${cac}), ${value}, word(none))`;
  return [
    {
      id: 'acquisition',
      label: say.acquisition,
      unit: currency,
      note: say.advertisingPlusActivities,
      format: 'money',
      formula: 'advertising + activity_cost',
      total: 'sum',
    },
    {
      id: 'contribution',
      label: say.marginBeforeAcquisition,
      unit: currency,
      note: say.contributionNote,
      format: 'money',
      formula: `net_revenue - SUM(converting:${unitCosts})`,
      total: 'sum',
    },
    {
      id: 'period_cac',
      label: say.cac,
      unit,
      note: say.acquisitionByCustomersFromFunnel,
      format: 'price',
      formula: ratio('acquisition', 'new_customers'),
      total: { formula: ratio('total(acquisition)', 'total(new_customers)') },
    },
    {
      id: 'period_direct',
      label: say.ueDirect,
      unit,
      note: say.periodDirectNote,
      format: 'price',
      formula: ofCac('period_cac', 'order_margin - period_cac'),
      total: { formula: ofCac('total(period_cac)', 'order_margin - total(period_cac)') },
      warnBelowZero: true,
    },
    {
      id: 'period_indirect',
      label: say.ueIndirect,
      unit,
      note: say.periodIndirectNote,
      format: 'price',
      formula: ofCac('period_direct', 'period_direct + repeat_margin + referral_value'),
      total: { formula: ofCac('total(period_direct)', 'total(period_direct) + repeat_margin + referral_value') },
      warnBelowZero: true,
    },
    {
      id: 'period_value',
      label: say.ltv,
      unit,
      note: say.periodValueNote,
      format: 'price',
      formula: 'lifetime_value',
      total: { formula: 'lifetime_value' },
      warnBelowZero: true,
    },
    {
      id: 'period_value_to_cac',
      label: say.ltvByCac,
      unit: times,
      note: say.periodValueToCacNote,
      format: 'decimal',
      formula: ofCac('period_cac', ratio('lifetime_value', 'period_cac')),
      total: { formula: ofCac('total(period_cac)', ratio('lifetime_value', 'total(period_cac)')) },
    },
    {
      id: 'period_romi',
      label: say.romi,
      unit: share,
      note: say.marginLessAcquisitionByAcquisition,
      format: 'percent',
      formula: ratio('(contribution - acquisition)', 'acquisition'),
      total: { formula: ratio('(total(contribution) - total(acquisition))', 'total(acquisition)') },
      warnBelowZero: true,
    },
    {
      id: 'period_referrals',
      label: say.k,
      unit: say.customers,
      note: say.periodReferralsNote,
      format: 'decimal',
      formula: ratio('referred', 'customers_before'),
      total: { formula: 'referrals' },
    },
  ];
}

/** The first such weekday on or after the first day of a month: Excel’s day 2 was a Monday. */
function startIn(month: string): string {
  return `${month} + MOD(course_weekday + 1 - ${month}, 7) + 7 * (course_week - 1)`;
}

const courseStarts: readonly RowSpec[] = [
  {
    id: 'course_open',
    label: say.courseOpenLabel,
    unit: dateUnit,
    note: say.courseOpenNote,
    format: 'date',
    formula: 'period_end + closing_days + 1',
  },
  {
    id: 'course_month',
    label: say.itsMonth,
    unit: dateUnit,
    note: say.firstDay,
    format: 'date',
    formula: 'course_open - DAY(course_open) + 1',
  },
  {
    id: 'course_this',
    label: say.courseOfThisMonth,
    unit: dateUnit,
    note: say.courseThisNote,
    format: 'date',
    formula: startIn('course_month'),
  },
  {
    id: 'course_month_after',
    label: say.monthAfter,
    unit: dateUnit,
    note: say.firstDay,
    format: 'date',
    formula: 'EDATE(course_month, 1)',
  },
  {
    id: 'course_next',
    label: say.courseOfMonthAfter,
    unit: dateUnit,
    note: say.courseThisNote,
    format: 'date',
    formula: startIn('course_month_after'),
  },
  {
    id: 'course_start',
    label: say.courseThatBuyerJoins,
    unit: dateUnit,
    note: say.courseStartNote,
    format: 'date',
    formula: 'IF(course_this >= course_open, course_this, course_next)',
    emphasis: true,
  },
  {
    id: 'course_wait',
    label: say.daysUntilItStarts,
    unit: days,
    note: say.fromLastDayOfPeriod,
    format: 'count',
    formula: 'course_start - period_end',
  },
];
