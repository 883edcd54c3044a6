import type { Texts } from '../../locales/language';
import { rowOf } from '../building-blocks/tiers';
import { customer, people, per, times } from '../building-blocks/units';
import type { FigureSpec, SheetSpec, TableSpec } from '../spec';
import type { Economy } from './economy';

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
    name: { en: 'Unit economics', ru: 'Юнит-экономика', zh: '单位经济', vi: 'Kinh tế đơn vị' },
    purpose: {
      en: 'What one more customer earns, in all and by channel',
      ru: 'Сколько приносит ещё один клиент — всего и по каналам',
      zh: '每多一位客户赚多少：总体与分渠道',
      vi: 'Thêm một khách thì lãi bao nhiêu: tổng thể và theo kênh',
    },
    blocks: [
      {
        kind: 'figures',
        asTiles: true,
        title: { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' },
        figures: headline(currency),
      },
      {
        kind: 'chart',
        id: 'channel_profit',
        shape: 'column',
        title: {
          en: 'Profit on one customer by channel',
          ru: 'Прибыль с одного клиента по каналам',
          zh: '各渠道每位客户的利润',
          vi: 'Lãi trên mỗi khách theo kênh',
        },
        over: 'by_channel',
        categoryTitle: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
        valueTitle: per(currency, customer),
        valueFormat: 'price',
        series: [
          {
            label: { en: 'First order only', ru: 'Только первый заказ', zh: '仅首单', vi: 'Chỉ đơn đầu' },
            values: 'direct',
          },
          {
            label: {
              en: 'With repeat sales and referrals',
              ru: 'С повторными и рекомендациями',
              zh: '含复购与转介绍',
              vi: 'Gồm mua tiếp và giới thiệu',
            },
            values: 'indirect',
          },
        ],
      },
      {
        kind: 'figures',
        title: {
          en: 'From the first order to the whole customer',
          ru: 'От первого заказа до всего клиента',
          zh: '从首单到客户全周期',
          vi: 'Từ đơn đầu tiên đến cả vòng đời khách',
        },
        figures: statement(economy),
      },
      ways(economy),
      byChannel(economy),
      path(economy),
    ],
  };
}

const cacLabel: Texts = { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' };

function headline(currency: string): readonly FigureSpec[] {
  const each = per(currency, customer);
  return [
    {
      id: 'direct_ue',
      label: {
        en: 'Profit on the first order',
        ru: 'Прибыль с первого заказа',
        zh: '首单利润（直接 UE）',
        vi: 'Lãi từ đơn đầu tiên',
      },
      unit: each,
      format: 'price',
      formula: 'IF(ISNUMBER(cac), order_margin - cac, word(none))',
      warnBelowZero: true,
    },
    {
      id: 'indirect_ue',
      label: {
        en: 'Profit on the whole customer',
        ru: 'Прибыль с клиента за всё время',
        zh: '客户全周期利润（间接 UE）',
        vi: 'Lãi trên cả vòng đời khách',
      },
      unit: each,
      format: 'price',
      formula: 'IF(ISNUMBER(direct_ue), direct_ue + repeat_margin + referral_margin, word(none))',
      warnBelowZero: true,
    },
    {
      id: 'ltv_to_cac_margin',
      label: {
        en: 'LTV ÷ CAC on margin',
        ru: 'LTV ÷ CAC по марже',
        zh: 'LTV ÷ CAC（按毛利）',
        vi: 'LTV ÷ CAC theo lãi gộp',
      },
      unit: times,
      format: 'decimal',
      formula: ratio('ltv_margin', 'cac'),
      mark: { when: 'AND(ISNUMBER(ltv_to_cac_margin), ltv_to_cac_margin < 1)', as: 'warning' },
    },
    {
      id: 'cac',
      label: {
        en: 'Cost of a customer (CAC)',
        ru: 'Стоимость клиента (CAC)',
        zh: '获客成本 CAC',
        vi: 'Chi phí có một khách (CAC)',
      },
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
      label: { en: 'Average price', ru: 'Средняя цена', zh: '平均价格', vi: 'Giá trung bình' },
      note: {
        en: 'Tiers weighted by the shares of buyers',
        ru: 'Тарифы с весами по долям покупателей',
        zh: '各档价格按买家占比加权',
        vi: 'Các gói tính theo tỷ lệ người mua',
      },
      ...amount,
      formula: 'IF(SUM(tiers.share) = 0, 0, SUMPRODUCT(tiers.price, tiers.share) / SUM(tiers.share))',
    },
    {
      id: 'refunds',
      label: { en: '− refunds', ru: '− возвраты', zh: '− 退款', vi: '− hoàn tiền' },
      ...amount,
      formula: 'average_price * refund_rate',
    },
    {
      id: 'fees',
      label: { en: '− payment fee', ru: '− комиссия за платёж', zh: '− 支付手续费', vi: '− phí thanh toán' },
      ...amount,
      formula: 'average_price * payment_fee',
    },
    {
      id: 'order_cost',
      label: { en: '− costs of the order', ru: '− затраты на заказ', zh: '− 单笔成本', vi: '− chi phí của đơn' },
      note: {
        en: 'Conversion, delivery, service, other',
        ru: 'Конверсия, оказание, сопровождение, прочее',
        zh: '转化、交付、服务及其他',
        vi: 'Chuyển đổi, cung cấp, chăm sóc, khác',
      },
      ...amount,
      formula: 'conversion_cost + delivery_cost + service_cost + other_cost',
    },
    {
      id: 'order_margin',
      label: {
        en: '= margin of the first order',
        ru: '= маржа первого заказа',
        zh: '= 首单毛利',
        vi: '= lãi gộp đơn đầu',
      },
      note: { en: 'Before CAC', ru: 'До CAC', zh: '未扣 CAC', vi: 'Chưa trừ CAC' },
      ...amount,
      formula: 'average_price - refunds - fees - order_cost',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'repeat_revenue',
      label: { en: 'Repeat revenue', ru: 'Выручка повторных продаж', zh: '复购收入', vi: 'Doanh thu mua tiếp' },
      ...amount,
      formula: ofOffers(economy, 'SUMPRODUCT(offers.rate, offers.price)'),
    },
    {
      id: 'repeat_cost',
      label: {
        en: '− cost of repeat sales',
        ru: '− затраты повторных продаж',
        zh: '− 复购成本',
        vi: '− chi phí mua tiếp',
      },
      ...amount,
      formula: ofOffers(economy, 'SUMPRODUCT(offers.rate, offers.cost)'),
    },
    {
      id: 'repeat_margin',
      label: {
        en: '= margin of repeat sales',
        ru: '= маржа повторных продаж',
        zh: '= 复购毛利',
        vi: '= lãi gộp mua tiếp',
      },
      ...amount,
      formula: 'repeat_revenue - repeat_cost',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'k_factor',
      label: {
        en: 'K: customers that one customer brings',
        ru: 'K: сколько клиентов приводит один',
        zh: 'K 值：每位客户带来的客户',
        vi: 'K: số khách một khách mang về',
      },
      unit: times,
      format: 'decimal',
      formula: 'SUMPRODUCT(mechanics.invited, mechanics.conversion)',
    },
    {
      id: 'reward_cost',
      label: {
        en: '− rewards for them',
        ru: '− вознаграждения за них',
        zh: '− 转介绍奖励',
        vi: '− phần thưởng giới thiệu',
      },
      ...amount,
      formula: 'SUMPRODUCT(mechanics.invited, mechanics.conversion, mechanics.reward)',
    },
    {
      id: 'referral_margin',
      label: {
        en: '= margin of referrals',
        ru: '= маржа рекомендаций',
        zh: '= 转介绍毛利',
        vi: '= lãi gộp giới thiệu',
      },
      note: {
        en: 'K × margin of first and repeat orders − rewards',
        ru: 'K × маржа первого и повторных заказов − вознаграждения',
        zh: 'K ×（首单与复购毛利）− 奖励',
        vi: 'K × lãi gộp đơn đầu và mua tiếp − phần thưởng',
      },
      ...amount,
      formula: 'k_factor * (order_margin + repeat_margin) - reward_cost',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'ltv_margin',
      label: { en: 'LTV on margin', ru: 'LTV по марже', zh: 'LTV（按毛利）', vi: 'LTV theo lãi gộp' },
      note: {
        en: 'First and repeat orders; decides whether a customer pays',
        ru: 'Первый и повторные заказы; решает, окупается ли клиент',
        zh: '首单与复购毛利之和，用于判断客户是否盈利',
        vi: 'Đơn đầu và mua tiếp; quyết định khách có lãi hay không',
      },
      ...amount,
      formula: 'order_margin + repeat_margin',
    },
    {
      id: 'ltv_revenue',
      label: { en: 'LTV on revenue', ru: 'LTV по выручке', zh: 'LTV（按收入）', vi: 'LTV theo doanh thu' },
      note: { en: 'After refunds', ru: 'За вычетом возвратов', zh: '已扣退款', vi: 'Đã trừ hoàn tiền' },
      ...amount,
      formula: 'average_price - refunds + repeat_revenue',
    },
    {
      id: 'ltv_to_cac_revenue',
      label: {
        en: 'LTV ÷ CAC on revenue',
        ru: 'LTV ÷ CAC по выручке',
        zh: 'LTV ÷ CAC（按收入）',
        vi: 'LTV ÷ CAC theo doanh thu',
      },
      unit: times,
      format: 'decimal',
      formula: ratio('ltv_revenue', 'cac'),
    },
    {
      id: 'roas',
      label: { en: 'ROAS of the first order', ru: 'ROAS первого заказа', zh: '首单 ROAS', vi: 'ROAS của đơn đầu' },
      note: { en: 'Average price ÷ CAC', ru: 'Средняя цена ÷ CAC', zh: '平均价格 ÷ CAC', vi: 'Giá trung bình ÷ CAC' },
      unit: times,
      format: 'decimal',
      formula: ratio('average_price', 'cac'),
    },
    {
      id: 'break_even_roas',
      label: { en: 'ROAS that breaks even', ru: 'ROAS безубыточности', zh: '保本 ROAS', vi: 'ROAS hòa vốn' },
      note: {
        en: 'Average price ÷ LTV on margin',
        ru: 'Средняя цена ÷ LTV по марже',
        zh: '平均价格 ÷ LTV（按毛利）',
        vi: 'Giá trung bình ÷ LTV theo lãi gộp',
      },
      unit: times,
      format: 'decimal',
      formula: 'IF(ltv_margin > 0, average_price / ltv_margin, word(none))',
    },
    {
      id: 'break_even_roi',
      label: {
        en: 'Share that the first order brings',
        ru: 'Доля первого заказа в LTV',
        zh: '首单占 LTV 比例',
        vi: 'Phần của đơn đầu trong LTV',
      },
      note: {
        en: 'Of LTV on revenue: as much the first order must return of CAC',
        ru: 'В LTV по выручке: столько от CAC должен вернуть первый заказ',
        zh: '占 LTV（按收入）：首单须收回 CAC 的这一比例',
        vi: 'Trong LTV theo doanh thu: đơn đầu phải thu lại bằng ấy phần CAC',
      },
      unit: times,
      format: 'factor',
      formula: ratio('average_price', 'ltv_revenue'),
    },
    {
      id: 'tiers_to_single',
      label: {
        en: 'Tiers against one price',
        ru: 'Тарифы против единой цены',
        zh: '分档与单一价格之比',
        vi: 'Chia gói so với một giá',
      },
      note: {
        en: 'Average price ÷ one price, for as many buyers',
        ru: 'Средняя цена ÷ единая цена при том же числе покупателей',
        zh: '平均价格 ÷ 单一价格（买家数相同）',
        vi: 'Giá trung bình ÷ một giá, với cùng số người mua',
      },
      unit: times,
      format: 'factor',
      formula: ratio('average_price', 'single_price'),
    },
  ];
}

/** Three ways to earn on a customer on whom the first order loses. */
function ways({ currency }: Economy): TableSpec {
  const rows = [
    {
      id: 'first',
      label: { en: 'First order alone', ru: 'Только первый заказ', zh: '仅靠首单', vi: 'Chỉ đơn đầu tiên' },
      added: '0',
    },
    {
      id: 'repeat',
      label: { en: 'With repeat sales', ru: 'С повторными продажами', zh: '加上复购', vi: 'Cộng mua tiếp' },
      added: 'repeat_margin',
    },
    {
      id: 'referral',
      label: { en: 'With referrals', ru: 'С рекомендациями', zh: '加上转介绍', vi: 'Cộng giới thiệu' },
      added: 'referral_margin',
    },
    {
      id: 'both',
      label: { en: 'With both', ru: 'С тем и другим', zh: '两者都加', vi: 'Cộng cả hai' },
      added: 'repeat_margin + referral_margin',
    },
  ] as const satisfies readonly { readonly id: string; readonly label: Texts; readonly added: string }[];
  return {
    kind: 'table',
    id: 'ways',
    title: { en: 'Which way pays', ru: 'За счёт чего окупается', zh: '靠什么盈利', vi: 'Có lãi nhờ đâu' },
    rowHeader: { en: 'Counting', ru: 'Учитываем', zh: '计入', vi: 'Tính cả' },
    columns: [
      {
        id: 'profit',
        label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lãi' },
        unit: per(currency, customer),
        format: 'price',
        mark: { when: 'AND(ISNUMBER(ways.this.profit), ways.this.profit < 0)', as: 'warning' },
      },
      {
        id: 'verdict',
        label: { en: 'Verdict', ru: 'Вывод', zh: '结论', vi: 'Kết luận' },
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
    title: { en: 'By channel', ru: 'По каналам', zh: '分渠道', vi: 'Theo kênh' },
    rowHeader: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
    columns: [
      {
        id: 'customers',
        label: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      { id: 'cac', label: cacLabel, unit: each, format: 'price', total: { formula: 'cac' } },
      {
        id: 'direct',
        label: { en: 'First order', ru: 'Первый заказ', zh: '首单利润', vi: 'Đơn đầu' },
        unit: each,
        format: 'price',
        total: { formula: 'direct_ue' },
        mark: { when: 'AND(ISNUMBER(by_channel.this.direct), by_channel.this.direct < 0)', as: 'warning' },
      },
      {
        id: 'indirect',
        label: { en: 'Whole customer', ru: 'Весь клиент', zh: '全周期利润', vi: 'Cả vòng đời' },
        unit: each,
        format: 'price',
        total: { formula: 'indirect_ue' },
        mark: { when: 'AND(ISNUMBER(by_channel.this.indirect), by_channel.this.indirect < 0)', as: 'warning' },
      },
      {
        id: 'ltv_to_cac',
        label: { en: 'LTV ÷ CAC', ru: 'LTV ÷ CAC', zh: 'LTV ÷ CAC', vi: 'LTV ÷ CAC' },
        unit: { en: 'on margin', ru: 'по марже', zh: '按毛利', vi: 'theo lãi gộp' },
        format: 'decimal',
        total: { formula: 'ltv_to_cac_margin' },
      },
      {
        id: 'roas',
        label: { en: 'ROAS', ru: 'ROAS', zh: 'ROAS', vi: 'ROAS' },
        unit: { en: 'first order', ru: 'первый заказ', zh: '首单', vi: 'đơn đầu' },
        format: 'decimal',
        total: { formula: 'roas' },
      },
      {
        id: 'profit',
        label: { en: 'Profit in all', ru: 'Прибыль всего', zh: '利润合计', vi: 'Tổng lãi' },
        unit: currency,
        format: 'money',
        total: 'sum',
      },
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
      label: { en: 'First order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' },
      buyers: '100',
      revenue: '100 * average_price',
    },
    ...offers.map(({ name }, index) => {
      const offer = `offers.${rowOf('offer', index)}`;
      return {
        id: rowOf('offer', index),
        label: name,
        buyers: `100 * ${offer}.rate`,
        revenue: `100 * ${offer}.rate * ${offer}.price`,
      };
    }),
  ];
  return {
    kind: 'table',
    id: 'path',
    title: {
      en: 'What 100 first buyers bring',
      ru: 'Что приносят 100 первых покупателей',
      zh: '100 位首单买家带来的收入',
      vi: '100 người mua đầu mang lại gì',
    },
    rowHeader: { en: 'Order', ru: 'Заказ', zh: '订单', vi: 'Đơn' },
    columns: [
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' },
        unit: people,
        format: 'decimal',
      },
      {
        id: 'revenue',
        label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
        unit: currency,
        format: 'money',
        total: 'sum',
      },
      {
        id: 'so_far',
        label: { en: 'So far', ru: 'Накоплено', zh: '累计', vi: 'Lũy kế' },
        unit: currency,
        format: 'money',
      },
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
