import { flowFigures } from '../building-blocks/flows';
import { customer, lead, people, per, person, share, text, times } from '../building-blocks/units';
import type { ChartSpec, FigureSpec, SheetSpec, TableSpec } from '../spec';
import { unfinishedActivities } from './activities';
import { paymentResults, withRest } from './payments';
import type { Sale } from './sale';
import * as say from './results.texts';

/** What the plan comes to. */
export function resultsSheet(sale: Sale): SheetSpec {
  return {
    id: 'results',
    role: 'results',
    name: say.results,
    purpose: say.resultsPurpose,
    blocks: [
      { kind: 'figures', title: say.keyFigures, asTiles: true, figures: headlines(sale) },
      moneyChart(sale),
      {
        kind: 'figures',
        title: say.returnWord,
        figures: [...returns(sale), ...flowFigures('plan', sale.currency, sale.timeline), ...withRest(sale)],
      },
      cashChart(sale),
      ...paymentResults(sale),
      funnelTable(sale),
      funnelChart,
      channelTable(sale),
      channelChart(sale),
    ],
  };
}

function headlines(sale: Sale): readonly FigureSpec[] {
  const perCustomer = per(sale.currency, customer);
  return [
    {
      id: 'customers_total',
      label: say.customers,
      unit: people,
      format: 'count',
      formula: 'total(customers)',
    },
    { id: 'revenue_total', label: say.revenue, unit: sale.currency, format: 'money', formula: 'total(net_revenue)' },
    {
      id: 'profit_total',
      label: say.profit,
      unit: sale.currency,
      format: 'money',
      formula: 'total(profit)',
      warnBelowZero: true,
    },
    {
      id: 'romi',
      label: say.romi,
      unit: say.percentOfAcquisition,
      format: 'percent',
      formula: 'total(period_romi)',
      warnBelowZero: true,
    },
    { id: 'acquisition_cost', label: say.cac, unit: perCustomer, format: 'price', formula: 'total(period_cac)' },
    {
      id: 'unit_economics',
      label: say.ueDirect,
      unit: perCustomer,
      format: 'price',
      formula: 'total(period_direct)',
      warnBelowZero: true,
    },
    {
      id: 'unit_economics_full',
      label: say.ueIndirect,
      unit: perCustomer,
      format: 'price',
      formula: 'total(period_indirect)',
      warnBelowZero: true,
    },
    {
      id: 'value_to_cac',
      label: say.ltvByCac,
      unit: times,
      format: 'decimal',
      formula: 'total(period_value_to_cac)',
      mark: { when: 'value_to_cac < 1', as: 'warning' },
    },
  ];
}

function returns({ currency, paysApart }: Sale): readonly FigureSpec[] {
  return [
    {
      id: 'costs_total',
      label: say.costs,
      unit: currency,
      note: say.withoutInvestment,
      format: 'money',
      formula: 'total(all_costs)',
    },
    {
      id: 'closing_cash',
      label: say.cashAtEnd,
      unit: currency,
      note: paysApart ? say.receiptsLessPaymentsLessInvestment : say.profitLessInvestment,
      format: 'money',
      formula: 'last(cash)',
      warnBelowZero: true,
    },
    {
      id: 'waiting_at_end',
      label: say.waitingForSeatAtEnd,
      unit: people,
      note: say.waitingAtEndNote,
      format: 'count',
      formula: 'last(waiting) + last(referred_waiting)',
      mark: { when: 'waiting_at_end >= 1', as: 'warning' },
    },
    {
      id: 'unfinished_activities',
      label: say.unfinishedLinesOfActivities,
      unit: say.lines,
      note: say.unfinishedActivitiesNote,
      format: 'count',
      formula: unfinishedActivities,
      mark: { when: 'unfinished_activities > 0', as: 'warning' },
    },
    {
      id: 'best_by_money',
      label: say.channelThatEarnsMost,
      unit: text,
      note: say.bestByMoneyNote,
      format: 'text',
      formula: 'INDEX(labels(channels), MATCH(MAX(channels.earned), channels.earned, 0))',
    },
    {
      id: 'best_by_return',
      label: say.channelWithBestReturn,
      unit: text,
      note: say.bestByReturnNote,
      format: 'text',
      formula:
        'IF(COUNT(channels.romi) = 0, word(none), INDEX(labels(channels), MATCH(MAX(channels.romi), channels.romi, 0)))',
    },
  ];
}

function moneyChart({ currency }: Sale): ChartSpec {
  return {
    kind: 'chart',
    id: 'money',
    shape: 'column',
    title: say.revenueCostsAndProfit,
    over: 'periods',
    categoryTitle: say.periodFrom,
    valueTitle: currency,
    valueFormat: 'money',
    series: [
      { label: say.revenue, values: 'net_revenue' },
      { label: say.costs, values: 'all_costs' },
      { label: say.profit, values: 'profit', asLine: true },
    ],
  };
}

function cashChart({ currency }: Sale): ChartSpec {
  return {
    kind: 'chart',
    id: 'cumulative_cash',
    shape: 'area',
    title: say.cumulativeCash,
    over: 'periods',
    categoryTitle: say.periodFrom,
    valueTitle: currency,
    valueFormat: 'money',
    series: [{ label: say.cumulativeCashLabel, values: 'cash' }],
  };
}

function funnelTable({ currency, stages }: Sale): TableSpec {
  return {
    kind: 'table',
    id: 'funnel',
    title: say.funnelOverWholePlan,
    rowHeader: say.stage,
    columns: [
      { id: 'people', label: say.people, unit: people, format: 'count' },
      { id: 'step', label: say.fromStageBefore, unit: share, format: 'percent' },
      { id: 'top', label: say.fromTop, unit: share, format: 'percent' },
      { id: 'cost', label: say.acquisitionCost, unit: per(currency, person), format: 'price' },
    ],
    rows: stages.map((stage, index) => {
      const here = `funnel.s${index + 1}.people`;
      const before = `funnel.s${index}.people`;
      return {
        id: `s${index + 1}`,
        label: stage,
        cells: {
          people: `total(stage_${index + 1})`,
          step: index === 0 ? `IF(${here} = 0, 0, 1)` : `IF(${before} = 0, 0, ${here} / ${before})`,
          top: `IF(funnel.s1.people = 0, 0, ${here} / funnel.s1.people)`,
          cost: `IF(${here} = 0, word(none), total(acquisition) / ${here})`,
        },
      };
    }),
  };
}

const funnelChart: ChartSpec = {
  kind: 'chart',
  id: 'funnel_stages',
  shape: 'funnel',
  title: say.peopleAtEachStage,
  over: 'funnel',
  categoryTitle: say.stage,
  valueTitle: people,
  valueFormat: 'count',
  series: [{ label: say.people, values: 'people' }],
};

function channelTable({ channels, currency }: Sale): TableSpec {
  return {
    kind: 'table',
    id: 'channels',
    title: say.channelsTitle,
    rowHeader: say.channel,
    columns: [
      { id: 'spend', label: say.advertising, unit: currency, format: 'money', total: 'sum' },
      { id: 'leads', label: say.leads, unit: people, format: 'count', total: 'sum' },
      {
        id: 'lead_cost',
        label: say.costPerLead,
        unit: per(currency, lead),
        format: 'price',
        total: { formula: 'IF(channels.total.leads = 0, word(none), channels.total.spend / channels.total.leads)' },
      },
      { id: 'buyers', label: say.buyers, unit: people, format: 'count', total: 'sum' },
      {
        id: 'buyer_cost',
        label: say.costPerBuyer,
        unit: per(currency, customer),
        format: 'price',
        total: { formula: 'IF(channels.total.buyers = 0, word(none), channels.total.spend / channels.total.buyers)' },
        // The cheapest of those that have one.
        mark: {
          when: 'AND(ISNUMBER(channels.this.buyer_cost), channels.this.buyer_cost = MIN(channels.buyer_cost))',
          as: 'good',
        },
      },
      {
        id: 'earned',
        label: say.earned,
        unit: currency,
        format: 'money',
        total: 'sum',
        mark: { when: 'channels.this.earned < 0', as: 'warning' },
      },
      {
        id: 'romi',
        label: say.romiFirstOrders,
        unit: share,
        format: 'percent',
        mark: { when: 'channels.this.romi < 0', as: 'warning' },
        total: {
          formula:
            'IF(channels.total.spend = 0, word(none), channels.total.buyers * order_margin / channels.total.spend - 1)',
        },
      },
    ],
    rows: channels.map((channel, index) => {
      const at = (column: string): string => `channels.c${index + 1}.${column}`;
      return {
        id: `c${index + 1}`,
        label: channel,
        cells: {
          spend: `total(spend_${index + 1})`,
          leads: `total(leads_${index + 1})`,
          lead_cost: `IF(${at('leads')} = 0, word(none), ${at('spend')} / ${at('leads')})`,
          buyers: `SUMPRODUCT(all(leads_${index + 1}), all(overall_rate))`,
          buyer_cost: `IF(${at('buyers')} = 0, word(none), ${at('spend')} / ${at('buyers')})`,
          earned: `${at('buyers')} * order_margin - ${at('spend')}`,
          romi: `IF(${at('spend')} = 0, word(none), ${at('buyers')} * order_margin / ${at('spend')} - 1)`,
        },
      };
    }),
  };
}

function channelChart({ currency }: Sale): ChartSpec {
  return {
    kind: 'chart',
    id: 'channel_cost',
    shape: 'bar',
    title: say.costByChannel,
    over: 'channels',
    categoryTitle: say.channel,
    valueTitle: currency,
    valueFormat: 'money',
    reversed: true,
    series: [{ label: say.advertising, values: 'spend' }],
  };
}
