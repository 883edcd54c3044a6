import { flowFigures } from '../building-blocks/flows';
import { customer, lead, people, per, person, share, text, times } from '../building-blocks/units';
import type { ChartSpec, FigureSpec, SheetSpec, TableSpec, Words } from '../spec';
import { unfinishedActivities } from './activities';
import type { Sale } from './sale';

const periodFrom: Words = { en: 'Period from', ru: 'Начало периода', zh: '期次起始', vi: 'Kỳ bắt đầu từ' };
const revenue: Words = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };
const profit: Words = {
  en: 'Profit before investment',
  ru: 'Прибыль до инвестиций',
  zh: '投资前利润',
  vi: 'Lợi nhuận trước đầu tư',
};
const customers: Words = { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' };

/** What the plan comes to. */
export function resultsSheet(sale: Sale): SheetSpec {
  return {
    id: 'results',
    role: 'results',
    name: { en: 'Results', ru: 'Результаты', zh: '结果', vi: 'Kết quả' },
    purpose: {
      en: 'Key figures, money over time, funnel and channels',
      ru: 'Главные показатели, деньги по времени, воронка и каналы',
      zh: '关键指标、资金走势、漏斗与渠道',
      vi: 'Chỉ số chính, dòng tiền theo thời gian, phễu và kênh',
    },
    blocks: [
      {
        kind: 'figures',
        title: { en: 'Key figures', ru: 'Главные показатели', zh: '关键指标', vi: 'Chỉ số chính' },
        asTiles: true,
        figures: headlines(sale),
      },
      moneyChart(sale),
      {
        kind: 'figures',
        title: { en: 'Return', ru: 'Отдача', zh: '投资回报', vi: 'Hiệu quả đầu tư' },
        figures: [...returns(sale), ...flowFigures('plan', sale.currency, sale.timeline)],
      },
      cashChart(sale),
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
      label: customers,
      unit: people,
      format: 'count',
      formula: 'total(customers)',
    },
    { id: 'revenue_total', label: revenue, unit: sale.currency, format: 'money', formula: 'total(net_revenue)' },
    {
      id: 'profit_total',
      label: profit,
      unit: sale.currency,
      format: 'money',
      formula: 'total(profit)',
      warnBelowZero: true,
    },
    {
      id: 'romi',
      label: { en: 'ROMI', ru: 'ROMI', zh: 'ROMI 营销投资回报率', vi: 'ROMI' },
      unit: { en: '% of acquisition', ru: '% от затрат на привлечение', zh: '占获客投入 %', vi: '% chi phí thu hút' },
      format: 'percent',
      formula: 'total(period_romi)',
      warnBelowZero: true,
    },
    {
      id: 'acquisition_cost',
      label: { en: 'CAC', ru: 'CAC', zh: 'CAC 获客成本', vi: 'CAC' },
      unit: perCustomer,
      format: 'price',
      formula: 'total(period_cac)',
    },
    {
      id: 'unit_economics',
      label: { en: 'UE, direct', ru: 'UE прямая', zh: 'UE 单位经济（直接）', vi: 'UE trực tiếp' },
      unit: perCustomer,
      format: 'price',
      formula: 'total(period_direct)',
      warnBelowZero: true,
    },
    {
      id: 'unit_economics_full',
      label: {
        en: 'UE, indirect',
        ru: 'UE косвенная',
        zh: 'UE 单位经济（间接）',
        vi: 'UE gián tiếp',
      },
      unit: perCustomer,
      format: 'price',
      formula: 'total(period_indirect)',
      warnBelowZero: true,
    },
    {
      id: 'value_to_cac',
      label: { en: 'LTV ÷ CAC', ru: 'LTV к CAC', zh: 'LTV 与 CAC 之比', vi: 'LTV trên CAC' },
      unit: times,
      format: 'decimal',
      formula: 'total(period_value_to_cac)',
      mark: { when: 'value_to_cac < 1', as: 'warning' },
    },
  ];
}

function returns({ currency }: Sale): readonly FigureSpec[] {
  return [
    {
      id: 'costs_total',
      label: { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' },
      unit: currency,
      note: { en: 'Without the investment', ru: 'Без инвестиций', zh: '不含投资', vi: 'Không gồm vốn đầu tư' },
      format: 'money',
      formula: 'total(all_costs)',
    },
    {
      id: 'closing_cash',
      label: {
        en: 'Cash at the end',
        ru: 'Деньги на конец плана',
        zh: '期末累计现金',
        vi: 'Tiền lũy kế cuối kế hoạch',
      },
      unit: currency,
      note: {
        en: 'Profit − investment',
        ru: 'Прибыль − инвестиции',
        zh: '利润 − 投资',
        vi: 'Lợi nhuận − vốn đầu tư',
      },
      format: 'money',
      formula: 'last(cash)',
      warnBelowZero: true,
    },
    {
      id: 'waiting_at_end',
      label: {
        en: 'Waiting for a seat at the end',
        ru: 'Ждут места на конец плана',
        zh: '期末等待名额人数',
        vi: 'Còn chờ chỗ cuối kế hoạch',
      },
      unit: people,
      note: {
        en: 'From the funnel and by referral; they are not in the revenue',
        ru: 'Из воронки и по рекомендации; в выручку не входят',
        zh: '含漏斗与转介绍，未计入收入',
        vi: 'Từ phễu và giới thiệu; chưa tính vào doanh thu',
      },
      format: 'count',
      formula: 'last(waiting) + last(referred_waiting)',
      mark: { when: 'waiting_at_end >= 1', as: 'warning' },
    },
    {
      id: 'unfinished_activities',
      label: {
        en: 'Unfinished lines of activities',
        ru: 'Незаконченные строки активностей',
        zh: '未填完的活动',
        vi: 'Dòng hoạt động chưa điền xong',
      },
      unit: { en: 'lines', ru: 'строк', zh: '行', vi: 'dòng' },
      note: {
        en: 'Left out until they say what is moved, from when to when',
        ru: 'Не учитываются, пока не указано, на что и с какого по какое число они влияют',
        zh: '补全影响环节与起止日期前不计入',
        vi: 'Chưa tính cho đến khi điền tác động vào đâu, từ ngày nào đến ngày nào',
      },
      format: 'count',
      formula: unfinishedActivities,
      mark: { when: 'unfinished_activities > 0', as: 'warning' },
    },
    {
      id: 'best_by_money',
      label: {
        en: 'Channel that earns most',
        ru: 'Канал, который приносит больше всех',
        zh: '盈利最多的渠道',
        vi: 'Kênh lãi nhiều nhất',
      },
      unit: text,
      note: {
        en: 'By money: first orders’ margin − advertising',
        ru: 'В деньгах: маржа первых заказов − реклама',
        zh: '按金额：首单毛利 − 投放',
        vi: 'Theo số tiền: biên lợi nhuận đơn đầu − quảng cáo',
      },
      format: 'text',
      formula: 'INDEX(labels(channels), MATCH(MAX(channels.earned), channels.earned, 0))',
    },
    {
      id: 'best_by_return',
      label: {
        en: 'Channel with the best return',
        ru: 'Канал с лучшей отдачей',
        zh: '回报率最高的渠道',
        vi: 'Kênh hiệu quả nhất',
      },
      unit: text,
      note: {
        en: 'By ROMI of first orders; channels without advertising have none',
        ru: 'По ROMI первых заказов; у каналов без рекламы её нет',
        zh: '按首单 ROMI；无投放的渠道不参与',
        vi: 'Theo ROMI đơn đầu; kênh không quảng cáo thì không có',
      },
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
    title: {
      en: 'Revenue, costs and profit',
      ru: 'Выручка, расходы и прибыль',
      zh: '净收入、成本与利润',
      vi: 'Doanh thu, chi phí và lợi nhuận',
    },
    over: 'periods',
    categoryTitle: periodFrom,
    valueTitle: currency,
    valueFormat: 'money',
    series: [
      { label: revenue, values: 'net_revenue' },
      { label: { en: 'Costs', ru: 'Расходы', zh: '成本合计', vi: 'Tổng chi phí' }, values: 'all_costs' },
      { label: profit, values: 'profit', asLine: true },
    ],
  };
}

function cashChart({ currency }: Sale): ChartSpec {
  return {
    kind: 'chart',
    id: 'cumulative_cash',
    shape: 'area',
    title: { en: 'Cumulative cash', ru: 'Накопленный денежный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
    over: 'periods',
    categoryTitle: periodFrom,
    valueTitle: currency,
    valueFormat: 'money',
    series: [
      {
        label: { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
        values: 'cash',
      },
    ],
  };
}

function funnelTable({ currency, stages }: Sale): TableSpec {
  return {
    kind: 'table',
    id: 'funnel',
    title: {
      en: 'Funnel over the whole plan',
      ru: 'Воронка за весь план',
      zh: '整个计划期的漏斗',
      vi: 'Phễu trong toàn kế hoạch',
    },
    rowHeader: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
    columns: [
      { id: 'people', label: { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' }, unit: people, format: 'count' },
      {
        id: 'step',
        label: {
          en: 'From the stage before',
          ru: 'От предыдущего этапа',
          zh: '较上一阶段',
          vi: 'So với giai đoạn trước',
        },
        unit: share,
        format: 'percent',
      },
      {
        id: 'top',
        label: { en: 'From the top', ru: 'От первого этапа', zh: '较首阶段', vi: 'So với đầu phễu' },
        unit: share,
        format: 'percent',
      },
      {
        id: 'cost',
        label: { en: 'Acquisition cost', ru: 'Стоимость привлечения', zh: '获客成本', vi: 'Chi phí thu hút' },
        unit: per(currency, person),
        format: 'price',
      },
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
  title: { en: 'People at each stage', ru: 'Люди на каждом этапе', zh: '各阶段人数', vi: 'Số người ở mỗi giai đoạn' },
  over: 'funnel',
  categoryTitle: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' },
  valueTitle: people,
  valueFormat: 'count',
  series: [{ label: { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' }, values: 'people' }],
};

function channelTable({ channels, currency }: Sale): TableSpec {
  return {
    kind: 'table',
    id: 'channels',
    title: {
      en: 'Channels over the whole plan: first orders, without activities',
      ru: 'Каналы за весь план: первые заказы, без активностей',
      zh: '整个计划期的渠道：首单，不含活动费用',
      vi: 'Các kênh trong toàn kế hoạch: đơn đầu, không gồm hoạt động',
    },
    rowHeader: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
    columns: [
      {
        id: 'spend',
        label: { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' },
        unit: currency,
        format: 'money',
        total: 'sum',
      },
      {
        id: 'leads',
        label: { en: 'Leads', ru: 'Лиды', zh: '线索数', vi: 'Số lead' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'lead_cost',
        label: { en: 'Cost per lead', ru: 'Стоимость лида', zh: '线索成本', vi: 'Chi phí mỗi lead' },
        unit: per(currency, lead),
        format: 'price',
        total: { formula: 'IF(channels.total.leads = 0, word(none), channels.total.spend / channels.total.leads)' },
      },
      {
        id: 'buyers',
        label: { en: 'Buyers', ru: 'Покупатели', zh: '买家数', vi: 'Người mua' },
        unit: people,
        format: 'count',
        total: 'sum',
      },
      {
        id: 'buyer_cost',
        label: { en: 'Cost per buyer', ru: 'Стоимость покупателя', zh: '买家成本', vi: 'Chi phí mỗi người mua' },
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
        label: { en: 'Earned', ru: 'Заработано', zh: '盈利', vi: 'Lãi' },
        unit: currency,
        format: 'money',
        total: 'sum',
        mark: { when: 'channels.this.earned < 0', as: 'warning' },
      },
      {
        id: 'romi',
        label: { en: 'ROMI, first orders', ru: 'ROMI, первые заказы', zh: 'ROMI（首单）', vi: 'ROMI, đơn đầu' },
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
    title: { en: 'Cost by channel', ru: 'Затраты по каналам', zh: '各渠道投放', vi: 'Chi phí theo kênh' },
    over: 'channels',
    categoryTitle: { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' },
    valueTitle: currency,
    valueFormat: 'money',
    reversed: true,
    series: [{ label: { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' }, values: 'spend' }],
  };
}
