import { instalmentCount, instalmentShare, paymentFee, prepaymentShare } from '../building-blocks/payments';
import { choice, customer, no, per, share, yes } from '../building-blocks/units';
import type {
  BlockSpec,
  ChartSpec,
  CheckSpec,
  FigureSpec,
  InputSpec,
  RowSpec,
  SheetSpec,
  TableSpec,
  Words,
} from '../spec';
import { example } from './example';
import type { Sale } from './sale';
import * as say from './payments.texts';

/**
 * Cash apart from revenue. What is sold is earned as it is delivered and collected as it is paid; what is collected first is
 * owed to the customer, a contract liability (IFRS 15 Revenue from Contracts with Customers). All orders go by the same
 * schedule by age, so that every amount is what was sold in each period so far × the schedule at its age. Amounts are positive
 * and without VAT, unless they say otherwise.
 */

/** As many as a plan may have. */
const mostPeriods = 60;

export function paymentInputs(sale: Sale): readonly InputSpec[] {
  const months = (count: number): number => Math.round(count / sale.timeline.months);
  const { isCourse } = sale;
  return [
    { ...prepaymentShare, note: say.paymentInputsNote, example: isCourse ? 0.2 : 1 },
    {
      ...instalmentShare,
      unit: say.ofOrders,
      note: say.instalmentShareNote,
      example: isCourse ? 0.4 : 0,
    },
    {
      ...instalmentCount,
      unit: say.paymentsWord,
      note: say.instalmentsNote,
      max: mostPeriods,
      example: Math.max(1, months(3)),
    },
    {
      id: 'payment_delay',
      label: say.moneyArrivesAfter,
      unit: say.periodsUnit,
      note: say.paymentDelayNote,
      format: 'count',
      max: 12,
      example: 0,
    },
    { ...paymentFee, note: say.paymentInputsNote2, example: example.paymentFee },
    {
      id: 'delivery_delay',
      label: say.deliveryBeginsAfter,
      unit: say.periodsUnit,
      note: say.deliveryDelayNote,
      format: 'count',
      max: mostPeriods,
      example: isCourse ? months(1) : 0,
    },
    {
      id: 'delivery_periods',
      label: say.deliveredOver,
      unit: say.periodsUnit,
      note: isCourse ? say.deliveryPeriodsNote : say.deliveryPeriodsNote2,
      format: 'count',
      min: 1,
      max: mostPeriods,
      example: isCourse ? Math.max(1, months(3)) : 1,
    },
    {
      id: 'opening_owed',
      label: isCourse ? say.owedToLearnersBeforePlan : say.owedToCustomersBeforePlan,
      unit: sale.currency,
      note: say.openingOwedNote,
      format: 'money',
      example: 0,
    },
    {
      id: 'opening_due',
      label: say.stillUnpaidFromBeforePlan,
      unit: sale.currency,
      note: say.openingDueNote,
      format: 'money',
      example: 0,
    },
  ];
}

export const taxInputs: readonly InputSpec[] = [
  { id: 'vat_rate', label: say.vatOrSalesTax, unit: share, note: say.vatRateNote, format: 'percent', example: 0 },
  {
    id: 'vat_included',
    label: say.pricesIncludeIt,
    unit: choice,
    note: say.vatIncludedNote,
    format: 'choice',
    options: [yes, no],
    example: yes,
  },
  {
    id: 'turnover_tax',
    label: say.taxOnReceipts,
    unit: say.ofCollected,
    note: say.turnoverTaxNote,
    format: 'percent',
    example: 0,
  },
  { id: 'profit_tax', label: say.taxOnProfit, unit: share, note: say.profitTaxNote, format: 'percent', example: 0.2 },
  {
    id: 'tax_delay',
    label: say.taxesArePaidAfter,
    unit: say.periodsUnit,
    note: say.taxDelayNote,
    format: 'count',
    max: 12,
    example: 1,
  },
];

/** What the taxes and the fee make of a price. */
export function priceParts({ paysApart }: Sale): readonly FigureSpec[] {
  if (!paysApart) return [];
  return [
    {
      id: 'revenue_part',
      label: say.revenueInPrice,
      unit: share,
      note: say.withoutVatThatPriceIncludes,
      format: 'percent',
      formula: 'IF(vat_included = word(yes), 1 / (1 + vat_rate), 1)',
    },
    {
      id: 'fee_part',
      label: say.paymentFeeInRevenue,
      unit: share,
      note: say.feePartNote,
      format: 'percent',
      formula: 'payment_fee * (1 + vat_rate)',
    },
  ];
}

export function orderFee(sale: Sale): readonly FigureSpec[] {
  if (!sale.paysApart) return [];
  return [
    {
      id: 'order_fee',
      label: paymentFee.label,
      unit: per(sale.currency, customer),
      note: say.orderFeeNote,
      format: 'price',
      formula: 'net_order * fee_part',
    },
  ];
}

/** What the fee takes off revenue. */
export const lessFee = ({ paysApart }: Sale, revenue: string): string => (paysApart ? ` - ${revenue} * fee_part` : '');

/** One order by its age: a line for each period that an order of the plan's first can come to. */
export function scheduleTable({ timeline }: Sale): TableSpec {
  const column = (id: string, label: Words): TableSpec['columns'][number] => ({
    id,
    label,
    unit: share,
    format: 'percent',
  });
  return {
    kind: 'table',
    id: 'schedule',
    title: say.scheduleTitle,
    rowHeader: say.afterOrder,
    columns: [
      { id: 'age', label: say.periods, unit: say.periodsUnit, format: 'count' },
      column('once', say.paidAtOnce),
      column('parts', say.byInstalments),
      column('paid', say.paidInAll),
      column('delivered', say.delivered),
      column('pays', say.paidNow),
      column('delivers', say.deliveredNow),
      column('owed', say.paidAhead),
      column('due', say.notYetPaid),
    ],
    rows: Array.from({ length: timeline.periods }, (_, age): TableSpec['rows'][number] => {
      const at = (name: string): string => `schedule.a${age}.${name}`;
      const before = (name: string): string => `schedule.a${age - 1}.${name}`;
      const arrived = `${at('age')} - payment_delay`;
      const prepaid = `(${arrived} >= 0) * prepayment_share`;
      const by = (side: 'ahead' | 'behind', who: string): string =>
        side === 'ahead' ? `MAX(0, ${at(who)} - ${at('delivered')})` : `MAX(0, ${at('delivered')} - ${at(who)})`;
      const ofBoth = (once: string, parts: string): string =>
        `(1 - instalment_share) * ${once} + instalment_share * ${parts}`;
      return {
        id: `a${age}`,
        label:
          age === 0
            ? say.periodOfOrder
            : { en: `Period ${age}`, ru: `Период ${age}`, zh: `第 ${age} 期`, vi: `Kỳ ${age}` },
        cells: {
          age: age === 0 ? '0' : `${before('age')} + 1`,
          once: `${prepaid} + (${arrived} >= delivery_delay) * (1 - prepayment_share)`,
          parts: `${prepaid} + (1 - prepayment_share) * MIN(1, MAX(0, ${arrived} - delivery_delay + 1) / MAX(1, instalments))`,
          paid: ofBoth(at('once'), at('parts')),
          delivered: `MIN(1, MAX(0, ${at('age')} - delivery_delay + 1) / MAX(1, delivery_periods))`,
          pays: age === 0 ? at('paid') : `${at('paid')} - ${before('paid')}`,
          delivers: age === 0 ? at('delivered') : `${at('delivered')} - ${before('delivered')}`,
          owed: ofBoth(by('ahead', 'once'), by('ahead', 'parts')),
          due: ofBoth(by('behind', 'once'), by('behind', 'parts')),
        },
      };
    }),
  };
}

/** Of what was sold in each period so far the share that the schedule has at its age. */
const soFar = (sold: string, column: string): string =>
  `SUMPRODUCT(${sold}, SUMIF(schedule.age, period - upto(period), schedule.${column}))`;

/** What delivering costs, when it is sold. */
const deliveryCosts = ({ offers }: Sale): readonly string[] => [
  'delivery',
  ...(offers.length > 0 ? ['repeat_cost'] : []),
];

export function paymentsSheet(sale: Sale): SheetSpec {
  return {
    id: 'payments',
    role: 'workings',
    name: say.payments,
    purpose: say.paymentsPurpose,
    blocks: [
      { kind: 'rows', title: say.paymentsBlockTitle, rows: earnedRows(sale) },
      {
        kind: 'rows',
        title: owedTo(sale),
        rows: owedRows(sale),
      },
      { kind: 'rows', title: say.taxes, rows: taxRows(sale) },
      { kind: 'rows', title: say.cash, rows: cashRows(sale) },
    ],
  };
}

/** What IFRS 15 calls a contract liability, in the words of the trade. */
const owedTo = ({ isCourse }: Sale): Words => (isCourse ? say.owedTo : say.owedTo2);

function money(
  currency: string,
  id: string,
  label: Words,
  note: Words,
  formula: string,
  more: Partial<RowSpec> = {},
): RowSpec {
  return { id, label, unit: currency, note, format: 'money', formula, total: 'sum', ...more };
}

function earnedRows({ currency }: Sale): readonly RowSpec[] {
  return [
    money(
      currency,
      'earned',
      say.earned,
      say.earnedRows,
      `${soFar('upto(net_revenue)', 'delivers')} + IF(period <= delivery_periods, opening_owed / MAX(1, delivery_periods), 0)`,
      { emphasis: true },
    ),
    money(
      currency,
      'collected',
      say.collected,
      say.earnedRows2,
      `${soFar('upto(net_revenue)', 'pays')} + IF(period <= instalments, opening_due / MAX(1, instalments), 0)`,
      { emphasis: true },
    ),
  ];
}

function owedRows({ currency }: Sale): readonly RowSpec[] {
  return [
    money(currency, 'owed_before', say.owedAtStart, say.owedRows, 'prev(owed) + IF(period = 1, opening_owed, 0)', {
      total: { formula: 'first(owed_before)' },
    }),
    money(
      currency,
      'due_change',
      say.moreDeliveredUnpaid,
      say.owedRows2,
      'due - prev(due) - IF(period = 1, opening_due, 0)',
    ),
    money(currency, 'owed_rolled', say.owedRows3, say.owedRows4, 'owed_before + collected - earned + due_change', {
      total: 'last',
    }),
    money(
      currency,
      'owed',
      say.owed,
      say.owedRows5,
      `${soFar('upto(net_revenue)', 'owed')} + opening_owed * MAX(0, 1 - period / MAX(1, delivery_periods))`,
      { total: 'last', emphasis: true },
    ),
    money(
      currency,
      'due',
      say.due,
      say.owedRows6,
      `${soFar('upto(net_revenue)', 'due')} + opening_due * MAX(0, 1 - period / MAX(1, instalments))`,
      { total: 'last' },
    ),
  ];
}

function taxRows(sale: Sale): readonly RowSpec[] {
  const { currency } = sale;
  return [
    money(currency, 'vat_due', say.vatOrSalesTaxRows, say.taxRows, 'net_revenue * vat_rate'),
    money(currency, 'turnover_due', say.taxOnReceiptsRows, say.collectedTimesRate, 'collected * turnover_tax'),
    money(currency, 'fees_kept', say.paymentFeesKept, say.fromWhatIsCollected, 'collected * fee_part'),
    money(
      currency,
      'delivered_cost',
      say.costOfWhatIsDelivered,
      say.taxRows2,
      soFar(
        deliveryCosts(sale)
          .map((row) => `upto(${row})`)
          .join(' + '),
        'delivers',
      ),
    ),
    money(
      currency,
      'other_costs',
      say.allOtherCosts,
      say.taxRows3,
      `all_costs - ${['payment_fees', ...deliveryCosts(sale)].join(' - ')}`,
    ),
    money(
      currency,
      'earned_profit',
      say.profitEarned,
      say.taxRows4,
      'earned - fees_kept - delivered_cost - other_costs - turnover_due',
      { emphasis: true, warnBelowZero: true },
    ),
    money(
      currency,
      'earned_so_far',
      say.profitEarnedSoFar,
      say.sincePlansStart,
      'prev(earned_so_far) + earned_profit',
      { total: 'last', warnBelowZero: true },
    ),
    money(currency, 'taxed_so_far', say.taxedSoFar, say.taxRows5, 'MAX(0, MAX(upto(earned_so_far)))', {
      total: 'last',
    }),
    money(
      currency,
      'profit_due',
      say.taxOnProfitRows,
      say.newlyTaxedTimesRate,
      '(taxed_so_far - prev(taxed_so_far)) * profit_tax',
    ),
    money(
      currency,
      'taxes_paid',
      say.taxesPaid,
      say.taxRows6,
      ['vat_due', 'turnover_due', 'profit_due']
        .map((row) => `SUMIFS(all(${row}), all(period), period - tax_delay)`)
        .join(' + '),
      { emphasis: true },
    ),
    money(
      currency,
      'taxes_owed',
      say.taxesStillToBePaid,
      say.atEndOfPeriod,
      'prev(taxes_owed) + vat_due + turnover_due + profit_due - taxes_paid',
      { total: 'last' },
    ),
  ];
}

function cashRows({ currency }: Sale): readonly RowSpec[] {
  return [
    money(currency, 'receipts', say.receiptsWithVat, say.collectedPlusVat, 'collected * (1 + vat_rate)'),
    money(
      currency,
      'payments_made',
      say.paymentsRows,
      say.cashRows,
      'fees_kept + delivered_cost + other_costs + taxes_paid',
    ),
    money(
      currency,
      'cash_flow',
      say.cashFlow,
      say.receiptsLessPaymentsLessInvestment,
      'receipts - payments_made - investment',
      { warnBelowZero: true },
    ),
    money(currency, 'cash', say.cumulativeCash, say.atEndOfPeriod, 'prev(cash) + cash_flow', {
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    }),
  ];
}

/** Why the cash at the end is not the profit: what adds to it has a plus. */
function bridge(sale: Sale): TableSpec {
  const costs = deliveryCosts(sale).map((row) => `total(${row})`);
  const line = (id: string, label: Words, amount: string): TableSpec['rows'][number] => ({
    id,
    label,
    cells: { amount },
  });
  const lines = [
    line('profit', say.profitBeforeInvestment, 'profit_total'),
    line('collected', say.collectedLessSold, 'total(collected) - total(net_revenue)'),
    line('fees', say.feesNotYetKept, 'total(payment_fees) - total(fees_kept)'),
    line('delivery', say.deliveryNotYetPaid, `${costs.join(' + ')} - total(delivered_cost)`),
    line('taxes', say.vatCollectedLessTaxesPaid, 'total(receipts) - total(collected) - total(taxes_paid)'),
    line('investment', say.investment, '-SUM(all(investment))'),
  ];
  return {
    kind: 'table',
    id: 'bridge',
    title: say.fromProfitToCash,
    rowHeader: say.overWholePlan,
    columns: [{ id: 'amount', label: say.amount, unit: sale.currency, format: 'money', total: 'sum' }],
    rows: lines,
  };
}

/**
 * What orders of the plan still bring and cost after its end: all that is sold is paid, delivered and taxed at last, whenever.
 * Repeat orders to come are none of it.
 */
function rest(sale: Sale): TableSpec {
  const line = (id: string, label: Words, amount: string): TableSpec['rows'][number] => ({
    id,
    label,
    cells: { amount },
  });
  return {
    kind: 'table',
    id: 'rest',
    title: say.restTitle,
    rowHeader: say.restHeader,
    columns: [{ id: 'amount', label: say.amount, unit: sale.currency, format: 'money', total: 'sum' }],
    rows: [
      line('receipts', say.receiptsWithVat, 'unpaid_at_end * (1 + vat_rate)'),
      line('fees', say.paymentFeesKept, '-unpaid_at_end * fee_part'),
      line(
        'delivery',
        say.costOfWhatIsDelivered,
        ['total(delivered_cost)', ...deliveryCosts(sale).map((row) => `total(${row})`)].join(' - '),
      ),
      line('taxes', say.taxesStillToBePaid, '-last(taxes_owed)'),
      line(
        'later_taxes',
        say.laterTaxes,
        '-unpaid_at_end * turnover_tax - profit_tax * (taxed_at_last - last(taxed_so_far))',
      ),
    ],
  };
}

/** Beside cash at the plan's end and NPV, which leave it out. */
export function withRest({ currency, paysApart, timeline }: Sale): readonly FigureSpec[] {
  if (!paysApart) return [];
  return [
    {
      id: 'cash_with_rest',
      label: say.cashWithRest,
      unit: currency,
      note: say.cashWithRestNote,
      format: 'money',
      formula: 'closing_cash + rest.total.amount',
      warnBelowZero: true,
    },
    {
      id: 'npv_with_rest',
      label: say.npvWithRest,
      unit: currency,
      note: say.npvWithRestNote,
      format: 'money',
      formula: `net_present_value + rest.total.amount * flows.p${timeline.periods * 2}.factor`,
      emphasis: true,
      warnBelowZero: true,
    },
  ];
}

function balances(sale: Sale): readonly FigureSpec[] {
  const { currency } = sale;
  const figure = (id: string, label: Words, note: Words, formula: string): FigureSpec => ({
    id,
    label,
    unit: currency,
    note,
    format: 'money',
    formula,
  });
  return [
    figure('earned_total', say.earned, say.balances, 'total(earned)'),
    figure('collected_total', say.collected, say.withoutVat, 'total(collected)'),
    figure('owed_at_end', owedTo(sale), say.balances2, 'last(owed)'),
    figure('due_at_end', say.due, say.atEnd, 'last(due)'),
    figure(
      'still_to_come',
      say.stillToCome,
      say.stillToComeNote,
      'SUMPRODUCT(all(net_revenue), 1 - SUMIF(schedule.age, last(period) - all(period), schedule.paid))',
    ),
    figure('taxes_at_end', say.taxesStillToBePaid, say.atEnd, 'last(taxes_owed)'),
    figure(
      'unpaid_at_end',
      say.unpaidAtEnd,
      say.unpaidAtEndNote,
      'total(net_revenue) + opening_due - total(collected)',
    ),
    figure(
      'taxed_at_last',
      say.taxedAtLast,
      say.taxedAtLastNote,
      'MAX(last(taxed_so_far), profit_total + opening_owed - opening_due * fee_part - (total(net_revenue) + opening_due) * turnover_tax)',
    ),
  ];
}

function owedChart({ currency }: Sale): ChartSpec {
  return {
    kind: 'chart',
    id: 'owed_chart',
    shape: 'column',
    title: say.earnedCollectedAndStillOwed,
    over: 'periods',
    categoryTitle: say.periodFrom,
    valueTitle: currency,
    valueFormat: 'money',
    series: [
      { label: say.earned, values: 'earned' },
      { label: say.collected, values: 'collected' },
      { label: say.owed, values: 'owed', asLine: true },
    ],
  };
}

/** On the sheet of results. */
export function paymentResults(sale: Sale): readonly BlockSpec[] {
  if (!sale.paysApart) return [];
  return [
    { kind: 'figures', title: say.earnedCollectedOwed, figures: balances(sale) },
    owedChart(sale),
    bridge(sale),
    rest(sale),
  ];
}

export function paymentChecks(sale: Sale, scale: string): readonly CheckSpec[] {
  if (!sale.paysApart) return [];
  return [
    {
      id: 'owed',
      label: say.owedLabel,
      format: 'money',
      value: 'SUM(all(owed))',
      otherWay: 'SUM(all(owed_rolled))',
      scale,
    },
    {
      id: 'collected',
      label: say.collectedLabel,
      format: 'money',
      value: 'total(collected)',
      otherWay: 'total(net_revenue) - still_to_come + opening_due * MIN(1, last(period) / MAX(1, instalments))',
      scale,
    },
    {
      id: 'taxes',
      label: say.taxesLabel,
      format: 'money',
      value: 'total(vat_due) + total(turnover_due) + last(taxed_so_far) * profit_tax',
      otherWay: 'total(taxes_paid) + last(taxes_owed)',
      scale,
    },
    {
      id: 'bridge',
      label: say.bridgeLabel,
      format: 'money',
      value: 'closing_cash',
      otherWay: 'bridge.total.amount',
      scale,
    },
    {
      id: 'rest',
      label: say.restLabel,
      format: 'money',
      value: 'cash_with_rest',
      // At last it does not matter when anything is paid or delivered.
      otherWay:
        'profit_total - SUM(all(investment)) + opening_due * (1 + vat_rate - fee_part) - (total(net_revenue) + opening_due) * turnover_tax - profit_tax * taxed_at_last',
      scale,
    },
  ];
}

/** In the plan's costs. */
export function feeRow({ currency, paysApart }: Sale): readonly RowSpec[] {
  if (!paysApart) return [];
  return [money(currency, 'payment_fees', say.paymentFees, say.feeRow, 'net_revenue * fee_part')];
}
