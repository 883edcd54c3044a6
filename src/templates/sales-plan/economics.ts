import { customer, people, per, share, times } from '../building-blocks/units';
import type { Waterfall } from '../building-blocks/waterfall';
import { waterfallChart, waterfallTable } from '../building-blocks/waterfall';
import type { BlockSpec, ChartSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import type { Sale } from './sale';

const revenue: Words = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
const firstOrder: Words = { en: 'First order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' };

/** One customer: what it costs, what it brings, by which way it pays; tiers, repeat offers and referrals. */
export function economicsSheet(sale: Sale): SheetSpec {
  const blocks: BlockSpec[] = [
    {
      kind: 'figures',
      title: { en: 'One customer', ru: 'Один клиент', zh: '单个客户', vi: 'Một khách hàng' },
      asTiles: true,
      figures: headlines(sale),
    },
    statement(sale),
    statementChart(sale),
    ways(sale),
    tiers(sale),
    {
      kind: 'figures',
      title: {
        en: 'Tiers against one price',
        ru: 'Тарифы против единой цены',
        zh: '多档位与单一价格对比',
        vi: 'Nhiều gói so với một giá',
      },
      figures: tierGain(sale),
    },
  ];
  if (sale.offers.length > 0) blocks.push(cascade(sale), repeatSales(sale));
  blocks.push(cycles, cyclesChart, waterfallTable(steps(sale)));
  return {
    id: 'economics',
    role: 'results',
    name: { en: 'Unit economics', ru: 'Юнит-экономика', zh: '单位经济', vi: 'Kinh tế đơn vị' },
    purpose: {
      en: 'What one customer brings: tiers, repeat offers, referrals',
      ru: 'Что приносит один клиент: тарифы, повторные продажи, рекомендации',
      zh: '单个客户的价值：档位、复购、转介绍',
      vi: 'Một khách mang lại gì: gói giá, mua tiếp, giới thiệu',
    },
    blocks,
  };
}

function headlines({ currency }: Sale): readonly FigureSpec[] {
  const perCustomer = per(currency, customer);
  return [
    {
      id: 'order_headline',
      label: {
        en: 'Average first order',
        ru: 'Средний чек первого заказа',
        zh: '首单客单价',
        vi: 'Giá trị đơn đầu TB',
      },
      unit: perCustomer,
      format: 'price',
      formula: 'average_order',
    },
    {
      id: 'life_headline',
      label: { en: 'LTV', ru: 'LTV', zh: 'LTV 客户终身价值', vi: 'LTV' },
      unit: perCustomer,
      format: 'price',
      formula: 'lifetime_value',
      warnBelowZero: true,
    },
    {
      id: 'life_to_first',
      label: {
        en: 'LTV on revenue ÷ first order',
        ru: 'LTV по выручке ÷ первый заказ',
        zh: 'LTV（按收入）÷ 首单',
        vi: 'LTV theo doanh thu ÷ đơn đầu',
      },
      unit: times,
      format: 'decimal',
      formula: 'IF(net_order = 0, word(none), lifetime_revenue / net_order)',
    },
    {
      id: 'referrals_headline',
      label: { en: 'K', ru: 'K (рекомендаций на клиента)', zh: 'K 转介绍系数', vi: 'K (hệ số giới thiệu)' },
      unit: { en: 'customers', ru: 'клиентов', zh: '位客户', vi: 'khách' },
      format: 'decimal',
      formula: 'referrals',
      mark: { when: 'referrals_headline >= 1', as: 'good' },
    },
    {
      id: 'first_order_roas',
      label: {
        en: 'ROAS of the first order',
        ru: 'ROAS первого заказа',
        zh: '首单 ROAS',
        vi: 'ROAS đơn đầu',
      },
      unit: { en: 'revenue ÷ CAC', ru: 'выручка ÷ CAC', zh: '收入 ÷ CAC', vi: 'doanh thu ÷ CAC' },
      format: 'factor',
      formula:
        'IF(ISNUMBER(acquisition_cost), IF(acquisition_cost = 0, word(none), average_order / acquisition_cost), word(none))',
    },
    {
      id: 'break_even_roas',
      label: {
        en: 'ROAS to break even',
        ru: 'ROAS для безубыточности',
        zh: '盈亏平衡 ROAS',
        vi: 'ROAS để hòa vốn',
      },
      unit: { en: 'revenue ÷ CAC', ru: 'выручка ÷ CAC', zh: '收入 ÷ CAC', vi: 'doanh thu ÷ CAC' },
      format: 'factor',
      formula: 'IF(lifetime_value > 0, average_order / lifetime_value, word(none))',
    },
  ];
}

/** From the first order down to UE; what is spent has a minus here, so that the lines add up. */
function statement({ currency, offers }: Sale): TableSpec {
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
  const direct = `SUM(${['order', 'refunds', 'acquisition', 'converting', 'delivery'].map(at).join(', ')})`;
  return {
    kind: 'table',
    id: 'statement',
    title: {
      en: 'From the first order to UE',
      ru: 'От первого заказа до UE',
      zh: '从首单到 UE',
      vi: 'Từ đơn đầu tiên đến UE',
    },
    rowHeader: { en: 'Per customer', ru: 'На одного клиента', zh: '每位客户', vi: 'Trên một khách hàng' },
    columns: [
      {
        id: 'amount',
        label: { en: 'Amount', ru: 'Сумма', zh: '金额', vi: 'Số tiền' },
        unit: per(currency, customer),
        format: 'price',
      },
      {
        id: 'part',
        label: { en: 'Of the first order', ru: 'От первого заказа', zh: '占首单', vi: 'So với đơn đầu' },
        unit: share,
        format: 'percent',
      },
    ],
    rows: [
      line('order', firstOrder, 'average_order'),
      line('refunds', { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' }, 'net_order - average_order'),
      line(
        'acquisition',
        { en: 'CAC', ru: 'CAC', zh: 'CAC 获客成本', vi: 'CAC' },
        'IF(ISNUMBER(acquisition_cost), -acquisition_cost, word(none))',
      ),
      line('converting', { en: 'Converting', ru: 'Конверсия', zh: '转化', vi: 'Chốt đơn' }, '-conversion_cost'),
      line(
        'delivery',
        { en: 'Delivery and service', ru: 'Оказание услуги', zh: '交付与服务', vi: 'Cung cấp dịch vụ' },
        '-delivery_cost',
      ),
      line(
        'direct',
        { en: 'UE, direct', ru: 'UE прямая', zh: 'UE（直接）', vi: 'UE trực tiếp' },
        `IF(ISNUMBER(acquisition_cost), ${direct}, word(none))`,
      ),
      ...(repeat
        ? [
            line(
              'repeat_revenue',
              { en: 'Repeat revenue', ru: 'Повторная выручка', zh: '复购收入', vi: 'Doanh thu mua tiếp' },
              'next_orders.total.revenue',
            ),
            line(
              'repeat_cost',
              { en: 'Repeat cost', ru: 'Затраты на повторные заказы', zh: '复购成本', vi: 'Chi phí mua tiếp' },
              '-next_orders.total.expense',
            ),
          ]
        : []),
      line(
        'referral_revenue',
        { en: 'Margin of referrals', ru: 'Маржа рекомендаций', zh: '转介绍毛利', vi: 'Biên lợi nhuận giới thiệu' },
        'referrals * lifetime_value',
      ),
      line(
        'referral_cost',
        { en: 'Cost of referrals', ru: 'Затраты на рекомендации', zh: '转介绍成本', vi: 'Chi phí giới thiệu' },
        '-referrals * referral_fee',
      ),
      line(
        'indirect',
        { en: 'UE, indirect', ru: 'UE косвенная', zh: 'UE（间接）', vi: 'UE gián tiếp' },
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
  return waterfallChart(steps(sale), {
    id: 'statement_chart',
    title: {
      en: 'One customer: from the first order to UE',
      ru: 'Один клиент: от первого заказа до UE',
      zh: '单个客户：从首单到 UE',
      vi: 'Một khách hàng: từ đơn đầu tiên đến UE',
    },
  });
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
    title: {
      en: 'What returns the CAC',
      ru: 'Что возвращает CAC',
      zh: '靠什么收回 CAC',
      vi: 'Điều gì thu hồi CAC',
    },
    rowHeader: { en: 'Income of a customer', ru: 'Доход с клиента', zh: '单客收益', vi: 'Thu từ một khách' },
    columns: [
      { id: 'income', label: { en: 'Income', ru: 'Доход', zh: '收益', vi: 'Khoản thu' }, unit, format: 'price' },
      { id: 'cost', label: { en: 'CAC', ru: 'CAC', zh: 'CAC', vi: 'CAC' }, unit, format: 'price' },
      {
        id: 'surplus',
        label: { en: 'Surplus', ru: 'Превышение', zh: '差额', vi: 'Phần dư' },
        unit,
        format: 'price',
        mark: { when: 'ways.this.surplus < 0', as: 'warning' },
      },
      {
        id: 'state',
        label: { en: 'Returned', ru: 'Окупается', zh: '能否收回', vi: 'Thu hồi được' },
        unit: { en: 'yes or no', ru: 'да или нет', zh: '是/否', vi: 'có/không' },
        format: 'text',
        mark: { when: 'ways.this.state = word(yes)', as: 'good' },
      },
    ],
    rows: [
      line(
        'first',
        { en: 'First order alone', ru: 'Только первый заказ', zh: '仅首单', vi: 'Chỉ đơn đầu tiên' },
        'order_margin',
      ),
      line(
        'life',
        { en: 'All orders (LTV)', ru: 'Все заказы (LTV)', zh: '全部订单（LTV）', vi: 'Mọi đơn hàng (LTV)' },
        'lifetime_value',
      ),
      line(
        'referral',
        { en: 'Referrals alone', ru: 'Только рекомендации', zh: '仅转介绍', vi: 'Chỉ giới thiệu' },
        'referral_value',
      ),
      line(
        'all',
        { en: 'LTV + referrals', ru: 'LTV + рекомендации', zh: 'LTV + 转介绍', vi: 'LTV + giới thiệu' },
        'lifetime_value + referral_value',
      ),
    ],
  };
}

function tiers({ currency, products }: Sale): TableSpec {
  return {
    kind: 'table',
    id: 'tiers',
    title: {
      en: 'Products and tiers: what the first buyers bring',
      ru: 'Продукты и тарифы: что приносят первые покупатели',
      zh: '产品与档位：首批买家带来的收入',
      vi: 'Sản phẩm và gói: người mua đầu mang lại gì',
    },
    rowHeader: { en: 'Product or tier', ru: 'Продукт или тариф', zh: '产品或档位', vi: 'Sản phẩm hoặc gói' },
    columns: [
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: per(currency, customer),
        format: 'price',
      },
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家数', vi: 'Người mua' },
        unit: people,
        format: 'decimal',
        total: 'sum',
      },
      { id: 'revenue', label: revenue, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'part',
        label: { en: 'Share of revenue', ru: 'Доля выручки', zh: '收入占比', vi: 'Tỷ trọng doanh thu' },
        unit: share,
        format: 'percent',
      },
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

function tierGain({ currency }: Sale): readonly FigureSpec[] {
  return [
    {
      id: 'single_revenue',
      label: {
        en: 'Revenue at the single price',
        ru: 'Выручка при единой цене',
        zh: '单一价格下的收入',
        vi: 'Doanh thu với một giá',
      },
      unit: currency,
      note: {
        en: 'The same buyers × the single price',
        ru: 'Те же покупатели × единая цена',
        zh: '相同买家 × 单一价格',
        vi: 'Cùng số người mua × một giá',
      },
      format: 'money',
      formula: 'sample_buyers * single_price',
    },
    {
      id: 'tier_gain',
      label: {
        en: 'Tiers bring so many times more',
        ru: 'Во сколько раз больше дают тарифы',
        zh: '多档位带来的倍数',
        vi: 'Nhiều gói mang lại gấp',
      },
      unit: times,
      note: {
        en: 'Revenue of all tiers ÷ revenue at the single price',
        ru: 'Выручка всех тарифов ÷ выручка при единой цене',
        zh: '各档位收入合计 ÷ 单一价格收入',
        vi: 'Doanh thu mọi gói ÷ doanh thu với một giá',
      },
      format: 'factor',
      formula: 'IF(single_revenue = 0, word(none), tiers.total.revenue / single_revenue)',
      emphasis: true,
    },
  ];
}

function cascade({ currency, offers }: Sale): TableSpec {
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
    title: {
      en: 'Cascade of sales: what the first buyers bring in all',
      ru: 'Каскад продаж: что первые покупатели приносят всего',
      zh: '销售阶梯：首批买家的累计收入',
      vi: 'Chuỗi bán tiếp: tổng thu từ người mua đầu',
    },
    rowHeader: { en: 'Order', ru: 'Заказ', zh: '订单', vi: 'Đơn hàng' },
    columns: [
      {
        id: 'rate',
        label: { en: 'Taken by', ru: 'Покупают', zh: '购买率', vi: 'Tỷ lệ mua' },
        unit: { en: '% of first buyers', ru: '% первых покупателей', zh: '占首单买家 %', vi: '% người mua đầu' },
        format: 'percent',
      },
      {
        id: 'price',
        label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
        unit: per(currency, { en: 'order', ru: 'заказ', zh: '单', vi: 'đơn' }),
        format: 'price',
      },
      { id: 'revenue', label: revenue, unit: currency, format: 'money' },
      {
        id: 'sum',
        label: { en: 'Cumulated', ru: 'Нарастающим итогом', zh: '累计', vi: 'Lũy kế' },
        unit: currency,
        format: 'money',
      },
      {
        id: 'margin',
        label: {
          en: 'Margin of a customer so far',
          ru: 'Маржа клиента к этому заказу',
          zh: '单客累计毛利',
          vi: 'Biên lợi nhuận lũy kế mỗi khách',
        },
        unit: per(currency, customer),
        format: 'price',
      },
      {
        id: 'roas',
        label: {
          en: 'First-order ROAS to break even',
          ru: 'ROAS первого заказа для безубыточности',
          zh: '首单盈亏平衡 ROAS',
          vi: 'ROAS đơn đầu để hòa vốn',
        },
        unit: { en: 'revenue ÷ CAC', ru: 'выручка ÷ CAC', zh: '收入 ÷ CAC', vi: 'doanh thu ÷ CAC' },
        format: 'factor',
      },
    ],
    rows: [
      line('first', firstOrder, '1', 'average_order', 'order_margin', ''),
      ...offers.map(({ name }, index) =>
        line(
          `o${index + 1}`,
          name,
          `next_orders.o${index + 1}.rate`,
          `next_orders.o${index + 1}.price`,
          `next_orders.o${index + 1}.revenue - next_orders.o${index + 1}.expense`,
          index === 0 ? 'first' : `o${index}`,
        ),
      ),
    ],
  };
}

function repeatSales({ currency, offers }: Sale): TableSpec {
  return {
    kind: 'table',
    id: 'repeat_sales',
    title: {
      en: 'Repeat orders in the plan',
      ru: 'Повторные заказы в плане',
      zh: '计划期内的复购',
      vi: 'Đơn mua tiếp trong kế hoạch',
    },
    rowHeader: { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' },
    columns: [
      {
        id: 'customers',
        label: {
          en: 'Customers with time to come back',
          ru: 'Клиенты, успевающие вернуться',
          zh: '期内来得及复购的客户',
          vi: 'Khách kịp quay lại',
        },
        unit: people,
        format: 'count',
      },
      {
        id: 'earlier',
        label: {
          en: 'Of before the plan',
          ru: 'Из пришедших до плана',
          zh: '计划前客户',
          vi: 'Khách trước kế hoạch',
        },
        unit: people,
        format: 'count',
      },
      {
        id: 'orders',
        label: { en: 'Orders', ru: 'Заказы', zh: '订单数', vi: 'Số đơn' },
        unit: { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' },
        format: 'count',
        total: 'sum',
      },
      { id: 'revenue', label: revenue, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'expense',
        label: { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' },
        unit: currency,
        format: 'money',
        total: 'sum',
      },
      {
        id: 'margin',
        label: { en: 'Margin', ru: 'Маржа', zh: '毛利', vi: 'Biên lợi nhuận' },
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
          margin: `${at('revenue')} - ${at('expense')}`,
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
  title: {
    en: 'Referral cycles: how K multiplies customers',
    ru: 'Циклы рекомендаций: как K умножает клиентов',
    zh: '裂变周期：K 如何放大客户数',
    vi: 'Chu kỳ giới thiệu: K nhân số khách thế nào',
  },
  rowHeader: { en: 'Cycle', ru: 'Цикл', zh: '周期', vi: 'Chu kỳ' },
  columns: [
    {
      id: 'number',
      label: { en: 'Cycle no.', ru: '№ цикла', zh: '第几轮', vi: 'Chu kỳ số' },
      unit: { en: 'no.', ru: '№', zh: '序号', vi: 'số' },
      format: 'count',
    },
    { id: 'new', label: { en: 'New', ru: 'Новые', zh: '新增', vi: 'Mới' }, unit: people, format: 'decimal' },
    { id: 'all', label: { en: 'In all', ru: 'Всего', zh: '累计', vi: 'Tổng' }, unit: people, format: 'decimal' },
  ],
  rows: Array.from({ length: mostCycles + 1 }, (_, cycle) => {
    const at = (column: string, row = cycle): string => `cycles.c${row}.${column}`;
    const isStart = cycle === 0;
    return {
      id: `c${cycle}`,
      label: isStart
        ? { en: 'At the start', ru: 'В начале', zh: '起始', vi: 'Ban đầu' }
        : { en: `Cycle ${cycle}`, ru: `Цикл ${cycle}`, zh: `第 ${cycle} 轮`, vi: `Chu kỳ ${cycle}` },
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
  title: {
    en: 'Customers after each referral cycle',
    ru: 'Клиенты после каждого цикла рекомендаций',
    zh: '每轮裂变后的客户数',
    vi: 'Số khách sau mỗi chu kỳ giới thiệu',
  },
  over: 'cycles',
  categoryTitle: { en: 'Cycle', ru: 'Цикл', zh: '周期', vi: 'Chu kỳ' },
  valueTitle: people,
  valueFormat: 'count',
  series: [{ label: { en: 'In all', ru: 'Всего', zh: '累计', vi: 'Tổng' }, values: 'all' }],
};
