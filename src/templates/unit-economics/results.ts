import type { Texts } from '../../locales/language';
import { rowOf } from '../building-blocks/tiers';
import { customer, people, per, times } from '../building-blocks/units';
import type { FigureSpec, SheetSpec, TableSpec } from '../spec';
import type { Economy } from './economy';
import * as say from './results.texts';

/** Of the offers, where there are some. */
const ofOffers = ({ offers }: Economy, formula: string): string => (offers.length > 0 ? formula : '0');

/** `value ÷ by`, and a dash where there is nothing to divide by. */
const ratio = (value: string, by: string): string =>
  `IF(ISNUMBER(${by}), IF(${by} = 0, word(none), ${value} / ${by}), word(none))`;

export function economicsSheet(economy: Economy): SheetSpec {
  const { currency } = economy;
  return {
    id: 'economics',
    role: 'results',
    name: say.unitEconomics,
    purpose: say.economicsPurpose,
    blocks: [
      { kind: 'figures', asTiles: true, title: say.atGlance, figures: headline(currency) },
      {
        kind: 'chart',
        id: 'channel_profit',
        shape: 'column',
        title: say.channelProfitTitle,
        over: 'by_channel',
        categoryTitle: say.channel,
        valueTitle: per(currency, customer),
        valueFormat: 'price',
        series: [
          { label: say.firstOrderOnly, values: 'direct' },
          { label: say.withRepeatSalesAndReferrals, values: 'indirect' },
        ],
      },
      { kind: 'figures', title: say.economicsBlockTitle, figures: statement(economy) },
      ways(economy),
      byChannel(economy),
      path(economy),
    ],
  };
}

function headline(currency: string): readonly FigureSpec[] {
  const each = per(currency, customer);
  return [
    {
      id: 'direct_ue',
      label: say.profitOnFirstOrder,
      unit: each,
      format: 'price',
      formula: 'IF(ISNUMBER(cac), order_margin - cac, word(none))',
      warnBelowZero: true,
    },
    {
      id: 'indirect_ue',
      label: say.profitOnWholeCustomer,
      unit: each,
      format: 'price',
      formula: 'IF(ISNUMBER(direct_ue), direct_ue + repeat_margin + referral_margin, word(none))',
      warnBelowZero: true,
    },
    {
      id: 'ltv_to_cac_margin',
      label: say.ltvByCacOnMargin,
      unit: times,
      format: 'decimal',
      formula: ratio('ltv_margin', 'cac'),
      mark: { when: 'AND(ISNUMBER(ltv_to_cac_margin), ltv_to_cac_margin < 1)', as: 'warning' },
    },
    {
      id: 'cac',
      label: say.costOfCustomerCac,
      unit: each,
      format: 'price',
      formula: 'IF(SUM(channels.customers) = 0, word(none), SUM(channels.spend) / SUM(channels.customers))',
    },
  ];
}

function statement(economy: Economy): readonly FigureSpec[] {
  const each = per(economy.currency, customer);
  const amount = { unit: each, format: 'price' } as const;
  return [
    {
      id: 'average_price',
      label: say.averagePrice,
      note: say.averagePriceNote,
      ...amount,
      formula: 'IF(SUM(tiers.share) = 0, 0, SUMPRODUCT(tiers.price, tiers.share) / SUM(tiers.share))',
    },
    { id: 'refunds', label: say.lessRefunds, called: say.refunds, ...amount, formula: 'average_price * refund_rate' },
    {
      id: 'fees',
      label: say.lessPaymentFee,
      called: say.paymentFee,
      ...amount,
      formula: 'average_price * payment_fee',
    },
    {
      id: 'order_cost',
      label: say.lessCostsOfOrder,
      called: say.costsOfOrder,
      note: say.conversionDeliveryServiceOther,
      ...amount,
      formula: 'conversion_cost + delivery_cost + service_cost + other_cost',
    },
    {
      id: 'order_margin',
      label: say.isMarginOfFirstOrder,
      called: say.marginOfFirstOrder,
      note: say.beforeCac,
      ...amount,
      formula: 'average_price - refunds - fees - order_cost',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'repeat_revenue',
      label: say.repeatRevenue,
      ...amount,
      formula: ofOffers(economy, 'SUMPRODUCT(offers.rate, offers.price)'),
    },
    {
      id: 'repeat_cost',
      label: say.lessCostOfRepeatSales,
      called: say.costOfRepeatSales,
      ...amount,
      formula: ofOffers(economy, 'SUMPRODUCT(offers.rate, offers.cost)'),
    },
    {
      id: 'repeat_margin',
      label: say.isMarginOfRepeatSales,
      called: say.marginOfRepeatSales,
      ...amount,
      formula: 'repeat_revenue - repeat_cost',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'k_factor',
      label: say.kFactorLabel,
      unit: times,
      format: 'decimal',
      formula: 'SUMPRODUCT(mechanics.invited, mechanics.conversion)',
    },
    {
      id: 'reward_cost',
      label: say.lessRewardsForThem,
      called: say.rewardsForReferrals,
      ...amount,
      formula: 'SUMPRODUCT(mechanics.invited, mechanics.conversion, mechanics.reward)',
    },
    {
      id: 'referral_margin',
      label: say.isMarginOfReferrals,
      called: say.marginOfReferrals,
      note: say.referralMarginNote,
      ...amount,
      formula: 'k_factor * (order_margin + repeat_margin) - reward_cost',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'ltv_margin',
      label: say.ltvOnMargin,
      note: say.ltvMarginNote,
      ...amount,
      formula: 'order_margin + repeat_margin',
    },
    {
      id: 'ltv_revenue',
      label: say.ltvOnRevenue,
      note: say.afterRefunds,
      ...amount,
      formula: 'average_price - refunds + repeat_revenue',
    },
    {
      id: 'ltv_to_cac_revenue',
      label: say.ltvByCacOnRevenue,
      unit: times,
      format: 'decimal',
      formula: ratio('ltv_revenue', 'cac'),
    },
    {
      id: 'roas',
      label: say.roasOfFirstOrder,
      note: say.averagePriceByCac,
      unit: times,
      format: 'decimal',
      formula: ratio('average_price', 'cac'),
    },
    {
      id: 'break_even_roas',
      label: say.roasThatBreaksEven,
      note: say.breakEvenRoasNote,
      unit: times,
      format: 'decimal',
      formula: 'IF(ltv_margin > 0, average_price / ltv_margin, word(none))',
    },
    {
      id: 'break_even_roi',
      label: say.roasThatRepaysOnRevenue,
      note: say.breakEvenRoiNote,
      unit: times,
      format: 'decimal',
      formula: ratio('average_price', 'ltv_revenue'),
    },
    {
      id: 'tiers_to_single',
      label: say.tiersAgainstOnePrice,
      note: say.tiersToSingleNote,
      unit: times,
      format: 'decimal',
      formula: ratio('average_price', 'single_price'),
    },
  ];
}

/** Three ways to earn on a customer on whom the first order loses. */
function ways({ currency }: Economy): TableSpec {
  const rows = [
    { id: 'first', label: say.firstOrderAlone, added: '0' },
    { id: 'repeat', label: say.withRepeatSales, added: 'repeat_margin' },
    { id: 'referral', label: say.withReferrals, added: 'referral_margin' },
    { id: 'both', label: say.withBoth, added: 'repeat_margin + referral_margin' },
  ] as const satisfies readonly { readonly id: string; readonly label: Texts; readonly added: string }[];
  return {
    kind: 'table',
    id: 'ways',
    title: say.whichWayPays,
    rowHeader: say.counting,
    columns: [
      {
        id: 'profit',
        label: say.profit,
        unit: per(currency, customer),
        format: 'price',
        mark: { when: 'AND(ISNUMBER(ways.this.profit), ways.this.profit < 0)', as: 'warning' },
      },
      {
        id: 'verdict',
        label: say.verdict,
        format: 'text',
        mark: { when: 'ways.this.verdict = word(pays)', as: 'good' },
      },
    ],
    rows: rows.map(({ id, label, added }) => ({
      id,
      label,
      cells: {
        profit: `IF(ISNUMBER(direct_ue), direct_ue + ${added}, word(none))`,
        verdict: `IF(ISNUMBER(ways.${id}.profit), IF(ways.${id}.profit > 0, word(pays), word(loses)), word(none))`,
      },
    })),
  };
}

function byChannel({ currency, channels }: Economy): TableSpec {
  const each = per(currency, customer);
  return {
    kind: 'table',
    id: 'by_channel',
    title: say.byChannel,
    rowHeader: say.channel,
    columns: [
      { id: 'customers', label: say.customers, unit: people, format: 'count', total: 'sum' },
      { id: 'cac', label: say.cacLabel, unit: each, format: 'price', total: { formula: 'cac' } },
      {
        id: 'direct',
        label: say.firstOrder,
        unit: each,
        format: 'price',
        total: { formula: 'direct_ue' },
        mark: { when: 'AND(ISNUMBER(by_channel.this.direct), by_channel.this.direct < 0)', as: 'warning' },
      },
      {
        id: 'indirect',
        label: say.wholeCustomer,
        unit: each,
        format: 'price',
        total: { formula: 'indirect_ue' },
        mark: { when: 'AND(ISNUMBER(by_channel.this.indirect), by_channel.this.indirect < 0)', as: 'warning' },
      },
      {
        id: 'ltv_to_cac',
        label: say.ltvByCac,
        unit: say.onMargin,
        format: 'decimal',
        total: { formula: 'ltv_to_cac_margin' },
      },
      { id: 'roas', label: say.roas, unit: say.firstOrderUnit, format: 'decimal', total: { formula: 'roas' } },
      { id: 'profit', label: say.profitInAll, unit: currency, format: 'money', total: 'sum' },
    ],
    rows: channels.map((name, index) => {
      const id = rowOf('channel', index);
      const own = (column: string): string => `by_channel.${id}.${column}`;
      const known = (formula: string): string => `IF(ISNUMBER(${own('cac')}), ${formula}, word(none))`;
      return {
        id,
        label: name,
        cells: {
          customers: `channels.${id}.customers`,
          cac: `IF(channels.${id}.customers = 0, word(none), channels.${id}.spend / channels.${id}.customers)`,
          direct: known(`order_margin - ${own('cac')}`),
          indirect: known(`ltv_margin + referral_margin - ${own('cac')}`),
          ltv_to_cac: ratio('ltv_margin', own('cac')),
          roas: ratio('average_price', own('cac')),
          // What was spent without a customer is lost all the same.
          profit: `channels.${id}.customers * (ltv_margin + referral_margin) - channels.${id}.spend`,
        },
      };
    }),
  };
}

/** What a hundred first buyers bring, order after order. */
function path({ currency, offers }: Economy): TableSpec {
  const rows = [
    {
      id: 'first',
      label: say.firstOrderLabel,
      buyers: '100',
      revenue: 'path.first.buyers * (average_price - refunds)',
    },
    ...offers.map(({ name }, index) => {
      const offer = `offers.${rowOf('offer', index)}`;
      return {
        id: rowOf('offer', index),
        label: name,
        buyers: `path.first.buyers * ${offer}.rate`,
        revenue: `path.${rowOf('offer', index)}.buyers * ${offer}.price`,
      };
    }),
  ];
  return {
    kind: 'table',
    id: 'path',
    title: say.what100FirstBuyersBring,
    rowHeader: say.order,
    columns: [
      { id: 'buyers', label: say.buyers, unit: people, format: 'decimal' },
      { id: 'revenue', label: say.revenue, unit: currency, format: 'money', total: 'sum' },
      { id: 'so_far', label: say.soFar, unit: currency, format: 'money' },
    ],
    rows: rows.map(({ id, label, buyers, revenue }, index) => {
      const before = rows[index - 1];
      return {
        id,
        label,
        cells: {
          buyers,
          revenue,
          so_far: before ? `path.${before.id}.so_far + path.${id}.revenue` : `path.${id}.revenue`,
        },
      };
    }),
  };
}
