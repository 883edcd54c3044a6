import { timingRows } from '../building-blocks/flows';
import { seasonRows } from '../building-blocks/seasonality';
import { customer, dateUnit, days, factor, people, per, share, times } from '../building-blocks/units';
import type { BlockSpec, RowSpec, SheetSpec } from '../spec';
import { liftOf } from './activities';
import type { Sale } from './sale';
import { buyersOf, rowsOf, stepsOf } from './sale';

/** The plan itself: budget → leads → stages → customers → orders → money, the same formulas in every period. */
export function planSheet(sale: Sale): SheetSpec {
  return {
    id: 'plan',
    role: 'workings',
    name: { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' },
    purpose: {
      en: 'From budget to cash, period by period',
      ru: 'От бюджета до денег по периодам',
      zh: '逐期从投放到现金的推算',
      vi: 'Từ ngân sách đến dòng tiền, theo từng kỳ',
    },
    blocks: [
      ...leads(sale),
      ...funnel(sale),
      {
        kind: 'rows',
        title: { en: 'Customers and seats', ru: 'Клиенты и места', zh: '客户与名额', vi: 'Khách hàng và số chỗ' },
        rows: customers(sale),
      },
      ...repeatOrders(sale),
      {
        kind: 'rows',
        title: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
        rows: revenue(sale),
      },
      { kind: 'rows', title: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' }, rows: costs(sale) },
      {
        kind: 'rows',
        title: { en: 'Profit and cash', ru: 'Прибыль и деньги', zh: '利润与现金', vi: 'Lợi nhuận và dòng tiền' },
        rows: cash(sale),
      },
      {
        kind: 'rows',
        title: {
          en: 'Acquisition and one customer',
          ru: 'Привлечение и один клиент',
          zh: '获客与单客经济',
          vi: 'Thu hút khách và một khách hàng',
        },
        rows: perCustomer(sale),
      },
      {
        kind: 'rows',
        title: {
          en: 'When the money moves',
          ru: 'Когда движутся деньги',
          zh: '资金收付时点',
          vi: 'Khi nào tiền thu chi',
        },
        rows: timingRows,
      },
      ...(sale.hasStarts
        ? [
            {
              kind: 'rows' as const,
              title: { en: 'Course starts', ru: 'Старты потоков', zh: '开课日期', vi: 'Lịch khai giảng' },
              rows: courseStarts,
            },
          ]
        : []),
    ],
  };
}

function leads(sale: Sale): readonly BlockSpec[] {
  const { channels, currency } = sale;
  return [
    {
      kind: 'rows',
      title: { en: 'Season', ru: 'Сезон', zh: '季节', vi: 'Mùa vụ' },
      rows: seasonRows(),
    },
    {
      kind: 'rows',
      title: {
        en: 'Effect of activities on channels',
        ru: 'Влияние активностей на каналы',
        zh: '活动对渠道的影响',
        vi: 'Tác động của hoạt động lên kênh',
      },
      rows: [
        ...channels.map((channel, index): RowSpec => ({
          id: `lift_channel_${index + 1}`,
          label: channel,
          unit: factor,
          note: {
            en: '1 + effects of the activities that run',
            ru: '1 + эффекты идущих активностей',
            zh: '1 + 进行中活动的效果',
            vi: '1 + hiệu quả các hoạt động đang chạy',
          },
          format: 'decimal',
          formula: liftOf(`channel_${index + 1}`),
        })),
      ],
    },
    {
      kind: 'rows',
      title: {
        en: 'Advertising by channel',
        ru: 'Реклама по каналам',
        zh: '各渠道投放',
        vi: 'Quảng cáo theo kênh',
      },
      rows: channels.map((channel, index) => ({
        id: `spend_${index + 1}`,
        label: channel,
        unit: currency,
        note: {
          en: 'Budget × factor of the scenario',
          ru: 'Бюджет × коэффициент сценария',
          zh: '预算 × 情景系数',
          vi: 'Ngân sách × hệ số kịch bản',
        },
        format: 'money',
        formula: `budget_${index + 1} * budget_factor`,
        total: 'sum',
      })),
    },
    {
      kind: 'rows',
      title: {
        en: 'Cost per lead in the season',
        ru: 'Стоимость лида с учётом сезона',
        zh: '当季线索成本',
        vi: 'Chi phí mỗi lead theo mùa',
      },
      rows: channels.map((channel, index) => ({
        id: `lead_price_${index + 1}`,
        label: channel,
        unit: per(currency, { en: 'lead', ru: 'лид', zh: '线索', vi: 'lead' }),
        note: {
          en: 'Cost × scenario ÷ (season × activities); 0: not to be bought',
          ru: 'Стоимость × сценарий ÷ (сезон × активности); 0 — не купить',
          zh: '成本 × 情景系数 ÷（季节 × 活动）；0 为不可购买',
          vi: 'Chi phí × kịch bản ÷ (mùa × hoạt động); 0: không mua được',
        },
        format: 'price',
        formula: `IF(season_now * lift_channel_${index + 1} = 0, 0, lead_cost_${index + 1} * lead_cost_factor / (season_now * lift_channel_${index + 1}))`,
      })),
    },
    {
      kind: 'rows',
      title: { en: 'Leads by channel', ru: 'Лиды по каналам', zh: '各渠道线索数', vi: 'Lead theo kênh' },
      rows: [
        ...channels.map((channel, index): RowSpec => ({
          id: `leads_${index + 1}`,
          label: channel,
          unit: people,
          note: {
            en: 'Advertising ÷ cost per lead + leads not bought',
            ru: 'Реклама ÷ стоимость лида + лиды без закупки',
            zh: '投放 ÷ 线索成本 + 非付费线索',
            vi: 'Quảng cáo ÷ chi phí mỗi lead + lead không mua',
          },
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
    label: { en: 'Leads not bought', ru: 'Лиды без закупки', zh: '非付费线索', vi: 'Lead không mua' },
    unit: people,
    note: {
      en: 'Of all leads, in this season and with activities',
      ru: 'Из всех лидов, с учётом сезона и активностей',
      zh: '全部线索之中，计季节与活动',
      vi: 'Trong mọi lead, theo mùa và hoạt động',
    },
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
      title: {
        en: 'Effect of activities on the funnel',
        ru: 'Влияние активностей на воронку',
        zh: '活动对漏斗的影响',
        vi: 'Tác động của hoạt động lên phễu',
      },
      rows: steps.map((step, index) => ({
        id: `lift_step_${index + 1}`,
        label: step,
        unit: factor,
        note: {
          en: '1 + effects of the activities that run',
          ru: '1 + эффекты идущих активностей',
          zh: '1 + 进行中活动的效果',
          vi: '1 + hiệu quả các hoạt động đang chạy',
        },
        format: 'decimal',
        formula: liftOf(`step_${index + 1}`),
      })),
    },
    {
      kind: 'rows',
      title: {
        en: 'Conversion from stage to stage',
        ru: 'Конверсия из этапа в этап',
        zh: '阶段转化率',
        vi: 'Tỷ lệ chuyển đổi giữa các giai đoạn',
      },
      rows: [
        ...steps.map((step, index): RowSpec => ({
          id: `rate_${index + 1}`,
          label: step,
          unit: share,
          note: {
            en: 'Conversion × activities, at most 100%',
            ru: 'Конверсия × активности, не больше 100 %',
            zh: '转化率 × 活动，最多 100%',
            vi: 'Tỷ lệ × hoạt động, tối đa 100%',
          },
          format: 'percent',
          formula: `MIN(1, conversion_${index + 1} * lift_step_${index + 1})`,
        })),
        {
          id: 'overall_rate',
          label: {
            en: 'The whole funnel',
            ru: 'Вся воронка',
            zh: '整个漏斗',
            vi: 'Toàn phễu',
          },
          unit: share,
          note: {
            en: 'All steps multiplied',
            ru: 'Произведение всех шагов',
            zh: '各步转化率之积',
            vi: 'Tích của mọi bước',
          },
          format: 'percent',
          formula: `PRODUCT(${rowsOf('rate', steps.length)})`,
          emphasis: true,
        },
      ],
    },
    {
      kind: 'rows',
      title: { en: 'Funnel', ru: 'Воронка', zh: '漏斗', vi: 'Phễu' },
      rows: stages.map((stage, index) => ({
        id: `stage_${index + 1}`,
        label: stage,
        unit: people,
        note:
          index === 0
            ? { en: 'Leads of all channels', ru: 'Лиды всех каналов', zh: '各渠道线索合计', vi: 'Lead của mọi kênh' }
            : {
                en: 'The stage before × its conversion',
                ru: 'Предыдущий этап × его конверсия',
                zh: '上一阶段人数 × 转化率',
                vi: 'Giai đoạn trước × tỷ lệ chuyển đổi',
              },
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
      label: {
        en: 'New customers of the period before',
        ru: 'Новые клиенты прошлого периода',
        zh: '上期新客户',
        vi: 'Khách mới kỳ trước',
      },
      unit: people,
      note: {
        en: 'In the first period, those before the plan',
        ru: 'В первом периоде — до начала плана',
        zh: '首期取计划前客户',
        vi: 'Kỳ đầu lấy số trước kế hoạch',
      },
      format: 'count',
      formula: `prev(customers) + ${openingBefore}`,
    },
    {
      id: 'wanted',
      label: {
        en: 'Ready to buy',
        ru: 'Готовы купить',
        zh: '待成交',
        vi: 'Sẵn sàng mua',
      },
      unit: people,
      note: {
        en: 'Last stage of the funnel + those who waited',
        ru: 'Последний этап воронки + ждавшие',
        zh: '漏斗末阶段 + 此前等待者',
        vi: 'Giai đoạn cuối + người đang chờ',
      },
      format: 'count',
      formula: `prev(waiting) + ${buyersOf(sale)}`,
    },
    {
      id: 'referred_wanted',
      label: {
        en: 'Referred, ready to buy',
        ru: 'По рекомендации, готовы купить',
        zh: '转介绍待成交',
        vi: 'Được giới thiệu, sẵn sàng mua',
      },
      unit: people,
      note: {
        en: 'K × customers a period before + waiting',
        ru: 'K × клиенты прошлого периода + ждавшие',
        zh: 'K × 上期客户数 + 此前等待者',
        vi: 'K × khách kỳ trước + người đang chờ',
      },
      format: 'count',
      formula: 'prev(referred_waiting) + referrals * customers_before',
    },
    {
      id: 'seat_limit',
      label: { en: 'Seats', ru: 'Места', zh: '名额', vi: 'Số chỗ' },
      unit: people,
      note: {
        en: 'As typed; without a limit, enough for all',
        ru: 'Как введено; без ограничения — хватит всем',
        zh: '按填写值；不限时视为足够',
        vi: 'Như đã nhập; không giới hạn thì đủ cho tất cả',
      },
      format: 'count',
      formula: 'IF(ISNUMBER(seats), seats, wanted + referred_wanted)',
    },
    {
      id: 'new_customers',
      label: {
        en: 'Customers from the funnel',
        ru: 'Клиенты из воронки',
        zh: '漏斗成交客户',
        vi: 'Khách từ phễu',
      },
      unit: people,
      note: { en: 'As seats allow', ru: 'Сколько позволяют места', zh: '以名额为限', vi: 'Trong giới hạn số chỗ' },
      format: 'count',
      formula: 'MIN(wanted, seat_limit)',
      total: 'sum',
    },
    {
      id: 'referred',
      label: {
        en: 'Customers by referral',
        ru: 'Клиенты по рекомендации',
        zh: '转介绍客户',
        vi: 'Khách được giới thiệu',
      },
      unit: people,
      note: {
        en: 'On the seats that are left',
        ru: 'На оставшиеся места',
        zh: '使用剩余名额',
        vi: 'Vào số chỗ còn lại',
      },
      format: 'count',
      formula: 'MIN(referred_wanted, seat_limit - new_customers)',
      total: 'sum',
    },
    {
      id: 'customers',
      label: { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách hàng mới' },
      unit: people,
      note: {
        en: 'First orders of the period',
        ru: 'Первые заказы периода',
        zh: '本期首单数',
        vi: 'Số đơn đầu tiên trong kỳ',
      },
      format: 'count',
      formula: 'new_customers + referred',
      total: 'sum',
      emphasis: true,
    },
    {
      id: 'waiting',
      label: { en: 'Waiting for a seat', ru: 'Ждут места', zh: '等待名额', vi: 'Đang chờ chỗ' },
      unit: people,
      note: {
        en: 'Carried over to the next period',
        ru: 'Переходят в следующий период',
        zh: '顺延至下一期',
        vi: 'Chuyển sang kỳ sau',
      },
      format: 'count',
      formula: 'wanted - new_customers',
      total: 'last',
      mark: { when: 'waiting >= 1', as: 'warning' },
    },
    {
      id: 'referred_waiting',
      label: {
        en: 'Referred, waiting for a seat',
        ru: 'По рекомендации, ждут места',
        zh: '转介绍等待名额',
        vi: 'Được giới thiệu, đang chờ chỗ',
      },
      unit: people,
      note: {
        en: 'Carried over to the next period',
        ru: 'Переходят в следующий период',
        zh: '顺延至下一期',
        vi: 'Chuyển sang kỳ sau',
      },
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
      title: { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购订单', vi: 'Đơn mua tiếp' },
      rows: offers.map(({ name }, index) => ({
        id: `repeat_orders_${index + 1}`,
        label: name,
        unit: { en: 'orders', ru: 'заказов', zh: '单', vi: 'đơn' },
        note: {
          en: 'Customers of so many periods before × share who take it',
          ru: 'Клиенты столько периодов назад × доля купивших',
          zh: '间隔期数之前的客户 × 复购率',
          vi: 'Khách của số kỳ trước đó × tỷ lệ mua',
        },
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

function revenue({ currency, offers }: Sale): readonly RowSpec[] {
  const hasOffers = offers.length > 0;
  const repeat: RowSpec = {
    id: 'repeat_revenue',
    label: { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购', vi: 'Đơn mua tiếp' },
    unit: currency,
    note: { en: 'Orders × prices', ru: 'Заказы × цены', zh: '订单数 × 价格', vi: 'Số đơn × giá' },
    format: 'money',
    formula: `SUMPRODUCT(${rowsOf('repeat_orders', offers.length)}, next_orders.price)`,
    total: 'sum',
  };
  return [
    {
      id: 'first_revenue',
      label: {
        en: 'First orders from the funnel',
        ru: 'Первые заказы из воронки',
        zh: '漏斗首单',
        vi: 'Đơn đầu tiên từ phễu',
      },
      unit: currency,
      note: {
        en: 'Customers × average first order',
        ru: 'Клиенты × средний чек',
        zh: '客户数 × 首单客单价',
        vi: 'Số khách × đơn đầu trung bình',
      },
      format: 'money',
      formula: 'new_customers * average_order',
      total: 'sum',
    },
    {
      id: 'referral_revenue',
      label: {
        en: 'First orders by referral',
        ru: 'Первые заказы по рекомендации',
        zh: '转介绍首单',
        vi: 'Đơn đầu tiên nhờ giới thiệu',
      },
      unit: currency,
      note: {
        en: 'Referred customers × average first order',
        ru: 'Клиенты по рекомендации × средний чек',
        zh: '转介绍客户 × 首单客单价',
        vi: 'Khách được giới thiệu × đơn đầu trung bình',
      },
      format: 'money',
      formula: 'referred * average_order',
      total: 'sum',
    },
    ...(hasOffers ? [repeat] : []),
    {
      id: 'refunds',
      label: { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' },
      unit: currency,
      note: {
        en: 'First orders × share refunded',
        ru: 'Первые заказы × доля возвратов',
        zh: '首单收入 × 退款率',
        vi: 'Đơn đầu tiên × tỷ lệ hoàn tiền',
      },
      format: 'money',
      formula: 'SUM(first_revenue:referral_revenue) * refund_rate',
      total: 'sum',
    },
    {
      id: 'net_revenue',
      label: { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' },
      unit: currency,
      note: { en: 'After refunds', ru: 'За вычетом возвратов', zh: '扣除退款后', vi: 'Sau hoàn tiền' },
      format: 'money',
      formula: `SUM(first_revenue:${hasOffers ? 'repeat_revenue' : 'referral_revenue'}) - refunds`,
      total: 'sum',
      emphasis: true,
    },
  ];
}

function costs({ channels, currency, offers }: Sale): readonly RowSpec[] {
  const repeat: RowSpec = {
    id: 'repeat_cost',
    label: { en: 'Repeat orders', ru: 'Повторные заказы', zh: '复购成本', vi: 'Đơn mua tiếp' },
    unit: currency,
    note: { en: 'Orders × costs', ru: 'Заказы × затраты', zh: '订单数 × 成本', vi: 'Số đơn × chi phí' },
    format: 'money',
    formula: `SUMPRODUCT(${rowsOf('repeat_orders', offers.length)}, next_orders.cost)`,
    total: 'sum',
  };
  return [
    {
      id: 'advertising',
      label: { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' },
      unit: currency,
      note: { en: 'Of all channels', ru: 'По всем каналам', zh: '各渠道合计', vi: 'Của mọi kênh' },
      format: 'money',
      formula: `SUM(${rowsOf('spend', channels.length)})`,
      total: 'sum',
    },
    {
      id: 'activity_cost',
      label: { en: 'Activities', ru: 'Активности', zh: '活动', vi: 'Hoạt động' },
      unit: currency,
      note: {
        en: 'Those that begin in the period',
        ru: 'Начавшиеся в этом периоде',
        zh: '本期开始的活动',
        vi: 'Những hoạt động bắt đầu trong kỳ',
      },
      format: 'money',
      formula: 'SUMIFS(activities.cost, activities.since, ">=" & period_start, activities.since, "<=" & period_end)',
      total: 'sum',
    },
    {
      id: 'converting',
      label: { en: 'Converting', ru: 'Конверсия', zh: '转化', vi: 'Chốt đơn' },
      unit: currency,
      note: {
        en: 'New customers × cost of converting',
        ru: 'Новые клиенты × затраты на конверсию',
        zh: '新客户 × 转化成本',
        vi: 'Khách mới × chi phí chốt đơn',
      },
      format: 'money',
      formula: 'customers * conversion_cost',
      total: 'sum',
    },
    {
      id: 'delivery',
      label: { en: 'Delivery and service', ru: 'Оказание услуги', zh: '交付与服务', vi: 'Cung cấp dịch vụ' },
      unit: currency,
      note: {
        en: 'New customers × cost of delivery',
        ru: 'Новые клиенты × затраты на услугу',
        zh: '新客户 × 交付成本',
        vi: 'Khách mới × chi phí dịch vụ',
      },
      format: 'money',
      formula: 'customers * delivery_cost',
      total: 'sum',
    },
    {
      id: 'referral_cost',
      label: { en: 'Referrals', ru: 'Рекомендации', zh: '转介绍', vi: 'Giới thiệu' },
      unit: currency,
      note: {
        en: 'Referred customers × cost of a referral',
        ru: 'Клиенты по рекомендации × вознаграждение',
        zh: '转介绍客户 × 奖励',
        vi: 'Khách được giới thiệu × thưởng',
      },
      format: 'money',
      formula: 'referred * referral_fee',
      total: 'sum',
    },
    ...(offers.length > 0 ? [repeat] : []),
    {
      id: 'fixed_costs',
      label: { en: 'Fixed costs', ru: 'Постоянные расходы', zh: '固定成本', vi: 'Chi phí cố định' },
      unit: currency,
      note: {
        en: 'Payroll and other fixed costs',
        ru: 'Оплата труда и прочие постоянные',
        zh: '薪酬及其他固定成本',
        vi: 'Lương và chi phí cố định khác',
      },
      format: 'money',
      formula: 'payroll + other_fixed',
      total: 'sum',
    },
    {
      id: 'all_costs',
      label: { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' },
      unit: currency,
      note: {
        en: 'Without the investment',
        ru: 'Без инвестиций',
        zh: '不含投资',
        vi: 'Không gồm vốn đầu tư',
      },
      format: 'money',
      formula: 'SUM(advertising:fixed_costs)',
      total: 'sum',
      emphasis: true,
    },
  ];
}

function cash({ currency }: Sale): readonly RowSpec[] {
  return [
    {
      id: 'profit',
      label: {
        en: 'Profit before investment',
        ru: 'Прибыль до инвестиций',
        zh: '投资前利润',
        vi: 'Lợi nhuận trước đầu tư',
      },
      unit: currency,
      note: { en: 'Revenue − costs', ru: 'Выручка − расходы', zh: '净收入 − 成本', vi: 'Doanh thu thuần − chi phí' },
      format: 'money',
      formula: 'net_revenue - all_costs',
      total: 'sum',
      emphasis: true,
      warnBelowZero: true,
    },
    {
      id: 'cash_flow',
      label: { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
      unit: currency,
      note: { en: 'Profit − investment', ru: 'Прибыль − инвестиции', zh: '利润 − 投资', vi: 'Lợi nhuận − vốn đầu tư' },
      format: 'money',
      formula: 'profit - investment',
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: 'cash',
      label: { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
      unit: currency,
      note: { en: 'At the end of the period', ru: 'На конец периода', zh: '期末余额', vi: 'Cuối kỳ' },
      format: 'money',
      formula: 'prev(cash) + cash_flow',
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
  ];
}

function perCustomer({ currency, offers }: Sale): readonly RowSpec[] {
  const unit = per(currency, customer);
  const unitCosts = offers.length > 0 ? 'repeat_cost' : 'referral_cost';
  const ratio = (above: string, below: string): string => `IF(${below} = 0, word(none), ${above} / ${below})`;
  const ofCac = (cac: string, value: string): string => `IF(ISNUMBER(${cac}), ${value}, word(none))`;
  return [
    {
      id: 'acquisition',
      label: { en: 'Acquisition', ru: 'Привлечение', zh: '获客总投入', vi: 'Thu hút khách hàng' },
      unit: currency,
      note: {
        en: 'Advertising + activities',
        ru: 'Реклама + активности',
        zh: '广告投放 + 活动',
        vi: 'Quảng cáo + hoạt động',
      },
      format: 'money',
      formula: 'advertising + activity_cost',
      total: 'sum',
    },
    {
      id: 'contribution',
      label: {
        en: 'Margin before acquisition',
        ru: 'Маржа до привлечения',
        zh: '扣获客投入前毛利',
        vi: 'Biên lợi nhuận trước thu hút',
      },
      unit: currency,
      note: {
        en: 'Revenue − converting, delivery, referrals, repeat orders',
        ru: 'Выручка − конверсия, услуга, рекомендации, повторные',
        zh: '净收入 − 转化、交付、转介绍、复购成本',
        vi: 'Doanh thu − chốt đơn, dịch vụ, giới thiệu, mua tiếp',
      },
      format: 'money',
      formula: `net_revenue - SUM(converting:${unitCosts})`,
      total: 'sum',
    },
    {
      id: 'period_cac',
      label: { en: 'CAC', ru: 'CAC', zh: 'CAC 获客成本', vi: 'CAC' },
      unit,
      note: {
        en: 'Acquisition ÷ customers from the funnel',
        ru: 'Привлечение ÷ клиенты из воронки',
        zh: '获客总投入 ÷ 漏斗成交客户',
        vi: 'Chi phí thu hút ÷ khách từ phễu',
      },
      format: 'price',
      formula: ratio('acquisition', 'new_customers'),
      total: { formula: ratio('total(acquisition)', 'total(new_customers)') },
    },
    {
      id: 'period_direct',
      label: {
        en: 'UE, direct',
        ru: 'UE прямая (юнит-экономика)',
        zh: 'UE 单位经济（直接）',
        vi: 'UE trực tiếp (kinh tế đơn vị)',
      },
      unit,
      note: {
        en: 'Margin of the first order − CAC',
        ru: 'Маржа первого заказа − CAC',
        zh: '首单毛利 − CAC',
        vi: 'Biên lợi nhuận đơn đầu − CAC',
      },
      format: 'price',
      formula: ofCac('period_cac', 'order_margin - period_cac'),
      total: { formula: ofCac('total(period_cac)', 'order_margin - total(period_cac)') },
      warnBelowZero: true,
    },
    {
      id: 'period_indirect',
      label: {
        en: 'UE, indirect',
        ru: 'UE косвенная',
        zh: 'UE 单位经济（间接）',
        vi: 'UE gián tiếp',
      },
      unit,
      note: {
        en: 'Direct + repeat orders + referrals',
        ru: 'Прямая + повторные заказы + рекомендации',
        zh: '直接 + 复购 + 转介绍',
        vi: 'Trực tiếp + mua tiếp + giới thiệu',
      },
      format: 'price',
      formula: ofCac('period_direct', 'period_direct + repeat_margin + referral_value'),
      total: { formula: ofCac('total(period_direct)', 'total(period_direct) + repeat_margin + referral_value') },
      warnBelowZero: true,
    },
    {
      id: 'period_value',
      label: { en: 'LTV', ru: 'LTV', zh: 'LTV 客户终身价值', vi: 'LTV' },
      unit,
      note: {
        en: 'Margin of all orders of a customer',
        ru: 'Маржа всех заказов клиента',
        zh: '单客全部订单毛利',
        vi: 'Biên lợi nhuận mọi đơn của một khách',
      },
      format: 'price',
      formula: 'lifetime_value',
      total: { formula: 'lifetime_value' },
      warnBelowZero: true,
    },
    {
      id: 'period_value_to_cac',
      label: { en: 'LTV ÷ CAC', ru: 'LTV к CAC', zh: 'LTV 与 CAC 之比', vi: 'LTV trên CAC' },
      unit: times,
      note: {
        en: 'Above 1 a customer returns the cost; 3 is healthy',
        ru: 'Больше 1 — клиент окупается; 3 — хорошо',
        zh: '大于 1 即收回成本，3 为健康水平',
        vi: 'Trên 1 là thu hồi được chi phí; 3 là tốt',
      },
      format: 'decimal',
      formula: ofCac('period_cac', ratio('lifetime_value', 'period_cac')),
      total: { formula: ofCac('total(period_cac)', ratio('lifetime_value', 'total(period_cac)')) },
    },
    {
      id: 'period_romi',
      label: { en: 'ROMI', ru: 'ROMI', zh: 'ROMI 营销投资回报率', vi: 'ROMI' },
      unit: share,
      note: {
        en: '(Margin − acquisition) ÷ acquisition',
        ru: '(Маржа − привлечение) ÷ привлечение',
        zh: '（毛利 − 获客总投入）÷ 获客总投入',
        vi: '(Biên lợi nhuận − thu hút) ÷ thu hút',
      },
      format: 'percent',
      formula: ratio('(contribution - acquisition)', 'acquisition'),
      total: { formula: ratio('(total(contribution) - total(acquisition))', 'total(acquisition)') },
      warnBelowZero: true,
    },
    {
      id: 'period_referrals',
      label: { en: 'K', ru: 'K (рекомендаций на клиента)', zh: 'K 转介绍系数', vi: 'K (hệ số giới thiệu)' },
      unit: { en: 'customers', ru: 'клиентов', zh: '位客户', vi: 'khách' },
      note: {
        en: 'Referred customers ÷ customers of the period before',
        ru: 'Клиенты по рекомендации ÷ клиенты прошлого периода',
        zh: '转介绍客户 ÷ 上期客户数',
        vi: 'Khách được giới thiệu ÷ khách kỳ trước',
      },
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
    label: {
      en: 'Earliest start that is still open',
      ru: 'Самый ранний ещё открытый старт',
      zh: '仍可报名的最早开课日',
      vi: 'Ngày khai giảng sớm nhất còn nhận',
    },
    unit: dateUnit,
    note: {
      en: 'For who buys on the last day of the period',
      ru: 'Для купившего в последний день периода',
      zh: '针对本期最后一天购买者',
      vi: 'Với người mua vào ngày cuối kỳ',
    },
    format: 'date',
    formula: 'period_end + closing_days + 1',
  },
  {
    id: 'course_month',
    label: { en: 'Its month', ru: 'Его месяц', zh: '所在月份', vi: 'Tháng tương ứng' },
    unit: dateUnit,
    note: { en: 'First day', ru: 'Первый день', zh: '首日', vi: 'Ngày đầu tháng' },
    format: 'date',
    formula: 'course_open - DAY(course_open) + 1',
  },
  {
    id: 'course_this',
    label: {
      en: 'Course of this month',
      ru: 'Поток этого месяца',
      zh: '当月课程',
      vi: 'Khóa của tháng này',
    },
    unit: dateUnit,
    note: {
      en: 'By weekday and week of the month',
      ru: 'По дню недели и его номеру в месяце',
      zh: '按星期及当月第几个',
      vi: 'Theo thứ và lần thứ mấy trong tháng',
    },
    format: 'date',
    formula: startIn('course_month'),
  },
  {
    id: 'course_month_after',
    label: { en: 'Month after', ru: 'Следующий месяц', zh: '次月', vi: 'Tháng sau' },
    unit: dateUnit,
    note: { en: 'First day', ru: 'Первый день', zh: '首日', vi: 'Ngày đầu tháng' },
    format: 'date',
    formula: 'EDATE(course_month, 1)',
  },
  {
    id: 'course_next',
    label: {
      en: 'Course of the month after',
      ru: 'Поток следующего месяца',
      zh: '次月课程',
      vi: 'Khóa của tháng sau',
    },
    unit: dateUnit,
    note: {
      en: 'By weekday and week of the month',
      ru: 'По дню недели и его номеру в месяце',
      zh: '按星期及当月第几个',
      vi: 'Theo thứ và lần thứ mấy trong tháng',
    },
    format: 'date',
    formula: startIn('course_month_after'),
  },
  {
    id: 'course_start',
    label: {
      en: 'Course that the buyer joins',
      ru: 'Поток, в который попадает купивший',
      zh: '买家参加的课程',
      vi: 'Khóa mà người mua tham gia',
    },
    unit: dateUnit,
    note: {
      en: 'The next one, if this is closed already',
      ru: 'Следующий, если запись на этот закрыта',
      zh: '若本期已截止则转入下一期',
      vi: 'Khóa kế tiếp nếu khóa này đã ngừng nhận',
    },
    format: 'date',
    formula: 'IF(course_this >= course_open, course_this, course_next)',
    emphasis: true,
  },
  {
    id: 'course_wait',
    label: { en: 'Days until it starts', ru: 'Дней до старта', zh: '距开课天数', vi: 'Số ngày đến khai giảng' },
    unit: days,
    note: {
      en: 'From the last day of the period',
      ru: 'От последнего дня периода',
      zh: '自本期最后一天起',
      vi: 'Tính từ ngày cuối kỳ',
    },
    format: 'count',
    formula: 'course_start - period_end',
  },
];
