import { customer, flag, lead, people, per, periodNumber } from '../../building-blocks/units';
import type { FigureSpec, Formula, RowSpec, SheetSpec, Words } from '../../spec';
import { assumptionsSheet } from '../assumptions';
import { isOver, partsOfFact } from '../facts';
import { openingOf, planSheet } from '../plan';
import type { Sale } from '../sale';
import { buyersOf, rowsOf } from '../sale';
import { allChosen, chosen } from './inputs';

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
    name: { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' },
    purpose: {
      en: 'From budget to profit, period by period',
      ru: 'От бюджета до прибыли по периодам',
      zh: '逐期从预算到利润的推算',
      vi: 'Từ ngân sách đến lợi nhuận, theo từng kỳ',
    },
    blocks: [
      {
        kind: 'rows',
        title: { en: 'Leads by channel', ru: 'Лиды по каналам', zh: '各渠道线索数', vi: 'Lead theo kênh' },
        rows: channels.map((_, index) =>
          line(
            `leads_${index + 1}`,
            `IF(lead_cost_${index + 1} = 0, 0, budget_${index + 1} / lead_cost_${index + 1}) + own_leads_${index + 1}`,
            {
              note: {
                en: 'Budget ÷ cost per lead + leads not bought',
                ru: 'Бюджет ÷ стоимость лида + лиды без закупки',
                zh: '预算 ÷ 线索成本 + 非付费线索',
                vi: 'Ngân sách ÷ chi phí mỗi lead + lead không mua',
              },
            },
          ),
        ),
      },
      {
        kind: 'rows',
        title: { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' },
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
        title: {
          en: 'Customers by product',
          ru: 'Клиенты по продуктам',
          zh: '各产品客户数',
          vi: 'Khách hàng theo sản phẩm',
        },
        rows: [
          ...products.map(({ name }, index): RowSpec => ({
            id: `buyers_${index + 1}`,
            label: name,
            unit: people,
            note: {
              en: 'Customers × share of buyers',
              ru: 'Клиенты × доля покупателей',
              zh: '客户数 × 买家占比',
              vi: 'Khách hàng × tỷ trọng người mua',
            },
            format: 'count',
            formula: `IF(SUM(mix.share) = 0, 0, ${buyersOf(sale)} * mix.p${index + 1}.share / SUM(mix.share))`,
            total: 'sum',
          })),
          line('customers', buyersOf(sale), {
            note: {
              en: 'Who reach the last stage',
              ru: 'Дошедшие до последнего этапа',
              zh: '到达最后阶段者',
              vi: 'Người đến giai đoạn cuối',
            },
          }),
        ],
      },
      ...(hasOffers
        ? [
            {
              kind: 'rows' as const,
              title: { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购订单', vi: 'Đơn mua tiếp' },
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
        title: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
        rows: [
          line('first_revenue', `${buyers} * average_order`, {
            label: { en: 'First orders', ru: 'Первые заказы', zh: '首单', vi: 'Đơn đầu tiên' },
          }),
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
        title: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' },
        rows: [
          line('advertising', `SUM(${rowsOf('budget', channels.length)})`),
          line('converting', `${buyers} * conversion_cost`),
          line('delivery', `${buyers} * delivery_cost`),
          ...(hasOffers
            ? [line('repeat_cost', `SUMPRODUCT(${rowsOf('repeat_orders', offers.length)}, offers.cost)`)]
            : []),
          line('fixed_costs', 'payroll + other_fixed'),
          line('all_costs', 'SUM(advertising:fixed_costs)', {
            note: { en: 'In all', ru: 'Всего', zh: '合计', vi: 'Tổng cộng' },
          }),
        ],
      },
      {
        kind: 'rows',
        title: { en: 'Profit and target', ru: 'Прибыль и цель', zh: '利润与目标', vi: 'Lợi nhuận và mục tiêu' },
        rows: [
          line('profit', 'net_revenue - all_costs', { label: profit }),
          {
            id: 'profit_so_far',
            label: {
              en: 'Cumulative profit',
              ru: 'Прибыль нарастающим итогом',
              zh: '累计利润',
              vi: 'Lợi nhuận lũy kế',
            },
            unit: sale.currency,
            note: { en: 'To the end of the period', ru: 'На конец периода', zh: '截至期末', vi: 'Đến cuối kỳ' },
            format: 'money',
            formula: 'prev(profit_so_far) + profit',
            total: 'last',
            warnBelowZero: true,
          },
          {
            id: 'over_target',
            label: { en: 'Plan over target', ru: 'План сверх цели', zh: '计划超出目标', vi: 'Kế hoạch vượt mục tiêu' },
            unit: sale.currency,
            note: {
              en: 'Revenue − target; below zero the budget is too small',
              ru: 'Выручка − цель; ниже нуля — бюджета мало',
              zh: '净收入 − 目标；为负表示预算不足',
              vi: 'Doanh thu − mục tiêu; âm là ngân sách chưa đủ',
            },
            format: 'money',
            formula: 'net_revenue - target_revenue',
            total: 'sum',
            warnBelowZero: true,
          },
        ],
      },
      {
        kind: 'rows',
        title: {
          en: 'One lead and one customer',
          ru: 'Один лид и один клиент',
          zh: '单个线索与单个客户',
          vi: 'Một lead và một khách hàng',
        },
        rows: [
          each(leadPrice, 'period_cpl', 'advertising', 'stage_1', {
            en: 'Advertising ÷ leads',
            ru: 'Реклама ÷ лиды',
            zh: '广告投放 ÷ 线索数',
            vi: 'Quảng cáo ÷ lead',
          }),
          each({ en: 'CAC', ru: 'CAC', zh: 'CAC 获客成本', vi: 'CAC' }, 'period_cac', 'advertising', buyers, {
            en: 'Advertising ÷ customers',
            ru: 'Реклама ÷ клиенты',
            zh: '广告投放 ÷ 客户数',
            vi: 'Quảng cáo ÷ khách hàng',
          }),
          line('period_direct', 'IF(ISNUMBER(period_cac), order_margin - period_cac, word(none))', {
            label: { en: 'UE', ru: 'UE (юнит-экономика)', zh: 'UE 单位经济', vi: 'UE (kinh tế đơn vị)' },
            total: { formula: 'IF(ISNUMBER(total(period_cac)), order_margin - total(period_cac), word(none))' },
          }),
        ],
      },
      {
        kind: 'figures',
        title: { en: 'One customer', ru: 'Один клиент', zh: '单个客户', vi: 'Một khách hàng' },
        figures: oneCustomer(sale),
      },
      {
        kind: 'rows',
        title: { en: 'Facts that count', ru: 'Учтённый факт', zh: '计入的实际值', vi: 'Số thực tế được tính' },
        rows: countedFacts(sale),
      },
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
  label: {
    en: 'Of them by customers of before the plan',
    ru: 'Из них от клиентов до начала плана',
    zh: '其中来自计划前客户',
    vi: 'Trong đó của khách trước kế hoạch',
  },
  unit: { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' },
  note: {
    en: 'Those for whom the time of an offer has come',
    ru: 'Те, для кого настал срок предложения',
    zh: '已到复购时间者',
    vi: 'Khách đã đến lúc mua tiếp',
  },
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
  const counted = (id: string, otherwise?: Formula): Formula => {
    const parts = partsOfFact(id, sale);
    const summed = parts === undefined ? 'word(none)' : `IF(COUNT(${parts}) > 0, SUM(${parts}), word(none))`;
    return `IF(is_over = 1, IF(ISNUMBER(${id}), ${id}, ${otherwise ?? summed}), word(none))`;
  };
  const note: Words = {
    en: 'As typed; a blank total is the sum of its parts',
    ru: 'Как введено; пустой итог равен сумме частей',
    zh: '按填写值；合计留空时取各项之和',
    vi: 'Như đã nhập; tổng để trống thì lấy tổng các phần',
  };
  const people_ = { unit: people, note, format: 'count', total: 'sum' } as const;
  const money = { unit: sale.currency, note, format: 'money', total: 'sum' } as const;
  const parts = partsOfFact('fact_customers', sale) ?? '';
  return [
    {
      ...people_,
      id: 'typed_customers',
      label: {
        en: 'Customers, as typed',
        ru: 'Клиенты, как введено',
        zh: '客户数（填写值）',
        vi: 'Khách hàng, như đã nhập',
      },
      note: {
        en: 'Taken where the last stage is blank',
        ru: 'Берётся там, где последний этап пуст',
        zh: '最后阶段留空时采用',
        vi: 'Dùng khi giai đoạn cuối để trống',
      },
      formula: `IF(ISNUMBER(fact_customers), fact_customers, IF(COUNT(${parts}) > 0, SUM(${parts}), word(none)))`,
    },
    {
      id: 'is_over',
      label: { en: 'Over', ru: 'Завершён', zh: '已结束', vi: 'Đã kết thúc' },
      unit: flag,
      note: {
        en: '1: facts of this period count',
        ru: '1: факт этого периода учтён',
        zh: '1：本期实际值计入',
        vi: '1: số thực tế của kỳ này được tính',
      },
      format: 'count',
      formula: isOver,
    },
    ...stages.map((stage, index): RowSpec => ({
      ...people_,
      id: `real_stage_${index + 1}`,
      label: stage,
      formula: counted(`fact_stage_${index + 1}`, index + 1 === last ? 'typed_customers' : undefined),
    })),
    {
      ...people_,
      id: 'real_customers',
      label: { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' },
      formula: `real_stage_${last}`,
    },
    {
      ...money,
      id: 'real_advertising',
      label: { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' },
      formula: counted('fact_acquisition'),
    },
    {
      ...money,
      id: 'real_revenue',
      label: { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' },
      formula: counted('fact_revenue'),
    },
    {
      ...money,
      id: 'real_costs',
      label: { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' },
      formula: counted('fact_costs'),
    },
    {
      ...money,
      id: 'real_profit',
      label: profit,
      note: { en: 'Revenue − costs', ru: 'Выручка − расходы', zh: '净收入 − 成本', vi: 'Doanh thu thuần − chi phí' },
      formula: 'IF(AND(ISNUMBER(real_revenue), ISNUMBER(real_costs)), real_revenue - real_costs, word(none))',
    },
    {
      id: 'fact_period',
      label: { en: 'Period with facts', ru: 'Период с фактом', zh: '有实际值的期次', vi: 'Kỳ có số thực tế' },
      unit: periodNumber,
      note: {
        en: '0 where nothing is typed',
        ru: '0, если ничего не введено',
        zh: '未填写为 0',
        vi: '0 nếu chưa nhập',
      },
      format: 'count',
      formula: 'IF(COUNT(real_stage_1:real_profit) > 0, period, 0)',
    },
    {
      id: 'facts_ahead',
      label: { en: 'Facts that do not count', ru: 'Неучтённый факт', zh: '未计入的实际值', vi: 'Số thực tế chưa tính' },
      unit: { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' },
      note: {
        en: 'Typed for periods after the day on Inputs',
        ru: 'Введён для периодов после даты в исходных данных',
        zh: '填在“输入”表所填日期之后的期次',
        vi: 'Nhập cho kỳ sau ngày ở Dữ liệu đầu vào',
      },
      format: 'count',
      formula: `IF(is_over = 1, 0, COUNT(${rowsOf('fact_stage', last)}) + COUNT(fact_customers:fact_costs))`,
      total: 'sum',
    },
    ...(['leads', 'spend'] as const).map((what): RowSpec => {
      const total = what === 'leads' ? 'fact_stage_1' : 'fact_acquisition';
      const channels = partsOfFact(total, sale) ?? '';
      return {
        ...(what === 'leads' ? people_ : money),
        id: `${what}_apart`,
        label:
          what === 'leads'
            ? {
                en: 'Leads: total − channels',
                ru: 'Лиды: итог − каналы',
                zh: '线索：合计 − 各渠道',
                vi: 'Lead: tổng − các kênh',
              }
            : {
                en: 'Advertising: total − channels',
                ru: 'Реклама: итог − каналы',
                zh: '投放：合计 − 各渠道',
                vi: 'Quảng cáo: tổng − các kênh',
              },
        note: {
          en: 'Where both are typed; should be 0',
          ru: 'Где введено и то и другое; должно быть 0',
          zh: '两者均已填写时，应为 0',
          vi: 'Khi đã nhập cả hai; phải bằng 0',
        },
        formula: `IF(AND(ISNUMBER(${total}), COUNT(${channels}) = ROWS(${channels})), ABS(${total} - SUM(${channels})), 0)`,
      };
    }),
    {
      id: 'whole_funnel',
      label: {
        en: 'All stages are typed',
        ru: 'Введены все этапы',
        zh: '各阶段均已填写',
        vi: 'Đã nhập mọi giai đoạn',
      },
      unit: flag,
      note: {
        en: '1: typed, and not after the period that is looked at',
        ru: '1: введены, и период не позже показанного',
        zh: '1：已填写，且不晚于所查看的期次',
        vi: '1: đã nhập và không sau kỳ đang xem',
      },
      format: 'count',
      formula: `IF(AND(period <= week, COUNT(real_stage_1:real_stage_${last}) = ROWS(real_stage_1:real_stage_${last})), 1, 0)`,
    },
  ];
}
