import { dateUnit, lead, people, per, periodNumber, share, text } from '../../building-blocks/units';
import type { ChartSpec, FigureSpec, Format, Formula, SheetSpec, TableSpec, Words } from '../../spec';
import type { PeriodUnit } from '../../spec';
import { resultsSheet } from '../results';
import type { Sale } from '../sale';
import { stepsOf } from '../sale';
import { chosen } from './inputs';
import { leadPrice, profit } from './plan';

/**
 * The sheet to open when a period is over: what was planned for it beside what came, in it and so far; what is lost at
 * which step; what each period that is left needs for the target.
 */

const sheetNames: Readonly<Record<PeriodUnit, SheetSpec['name']>> = {
  week: { en: 'Week', ru: 'Неделя', zh: '周报', vi: 'Tuần' },
  month: { en: 'Month', ru: 'Месяц', zh: '月报', vi: 'Tháng' },
  quarter: { en: 'Quarter', ru: 'Квартал', zh: '季报', vi: 'Quý' },
};

const plan: Words = { en: 'Plan', ru: 'План', zh: '计划', vi: 'Kế hoạch' };
const fact: Words = { en: 'Fact', ru: 'Факт', zh: '实际', vi: 'Thực tế' };
const gap: Words = { en: 'Deviation', ru: 'Отклонение', zh: '偏差', vi: 'Chênh lệch' };
const advertising: Words = { en: 'Advertising', ru: 'Реклама', zh: '广告投放', vi: 'Quảng cáo' };
const revenue: Words = { en: 'Revenue', ru: 'Выручка', zh: '净收入', vi: 'Doanh thu thuần' };

export function weekSheet(sale: Sale): SheetSpec {
  return {
    id: 'week',
    role: 'results',
    name: sheetNames[sale.timeline.unit],
    purpose: {
      en: 'To open every period: plan and fact, where customers are lost, what the target still takes',
      ru: 'Открывать каждый период: план и факт, где теряются клиенты, что ещё нужно для цели',
      zh: '每期查看：计划与实际、客户在哪一步流失、离目标还差多少',
      vi: 'Mở mỗi kỳ: kế hoạch và thực tế, mất khách ở đâu, còn cần gì để đạt mục tiêu',
    },
    blocks: [
      {
        kind: 'inputs',
        title: {
          en: 'Which period is looked at',
          ru: 'Какой период показан',
          zh: '查看哪一期',
          vi: 'Xem kỳ nào',
        },
        inputs: [
          {
            id: 'shown_period',
            label: { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' },
            unit: periodNumber,
            note: {
              en: 'Blank: the last one with facts.',
              ru: 'Пусто — последний, по которому есть факт.',
              zh: '留空则为最近一个有实际值的期次。',
              vi: 'Để trống: kỳ gần nhất đã có số thực tế.',
            },
            format: 'count',
            min: 1,
            max: sale.timeline.periods,
            example: '',
          },
        ],
      },
      {
        kind: 'figures',
        title: { en: 'The whole plan', ru: 'Весь план', zh: '整个计划', vi: 'Toàn kế hoạch' },
        asTiles: true,
        figures: wholePlan(sale),
      },
      {
        kind: 'figures',
        title: { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tóm tắt' },
        asTiles: true,
        figures: headlines(sale),
      },
      reachTable(sale),
      revenueChart(sale),
      lostTable(sale),
      lostChart,
      ...comparisons(sale),
      customersChart,
    ],
  };
}

/** The same figures as on the full plan's Results. */
function wholePlan(sale: Sale): readonly FigureSpec[] {
  const known = resultsSheet(sale).blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  const figure = (id: string, formula: Formula, other: Partial<FigureSpec> = {}): readonly FigureSpec[] =>
    known.filter((one) => one.id === id).map((one) => ({ ...one, formula, ...other }));
  return [
    ...figure('customers_total', 'total(customers)'),
    ...figure('revenue_total', 'total(net_revenue)'),
    ...figure('profit_total', 'total(profit)', { label: profit }),
    ...figure('acquisition_cost', 'total(period_cac)'),
  ];
}

function headlines(sale: Sale): readonly FigureSpec[] {
  const { currency, timeline } = sale;
  return [
    {
      id: 'week_start',
      label: { en: 'Period from', ru: 'Период с', zh: '期次起始', vi: 'Kỳ bắt đầu từ' },
      unit: dateUnit,
      format: timeline.unit === 'week' ? 'date' : 'period',
      formula: 'INDEX(all(period_start), week)',
    },
    {
      id: 'week',
      label: { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' },
      unit: periodNumber,
      format: 'count',
      formula: `IF(ISNUMBER(shown_period), MAX(1, MIN(last(period), shown_period)), MAX(1, MAX(all(fact_period))))`,
    },
    {
      id: 'facts_left_out',
      label: { en: 'Facts that do not count', ru: 'Неучтённый факт', zh: '未计入的实际值', vi: 'Số thực tế chưa tính' },
      unit: { en: 'cells', ru: 'ячеек', zh: '个单元格', vi: 'ô' },
      format: 'count',
      formula: 'total(facts_ahead)',
      mark: { when: 'facts_left_out > 0', as: 'warning' },
    },
    {
      id: 'missing_revenue',
      label: {
        en: 'Still missing to the target',
        ru: 'Осталось до цели',
        zh: '距目标还差',
        vi: 'Còn thiếu so với mục tiêu',
      },
      unit: currency,
      format: 'money',
      formula: 'MAX(0, SUM(all(target_revenue)) - income.revenue.fact_so_far)',
    },
    {
      id: 'revenue_deviation',
      label: {
        en: 'Revenue against plan so far',
        ru: 'Выручка к плану на сегодня',
        zh: '迄今净收入较计划',
        vi: 'Doanh thu đến nay so với kế hoạch',
      },
      unit: share,
      format: 'percent',
      formula: 'income.revenue.share_so_far',
      mark: { when: 'AND(ISNUMBER(revenue_deviation), revenue_deviation < -deviation_limit)', as: 'warning' },
    },
    {
      id: 'leads_needed',
      label: {
        en: 'Leads each period needs',
        ru: 'Лидов нужно за период',
        zh: '每期需要线索',
        vi: 'Lead cần mỗi kỳ',
      },
      unit: people,
      format: 'count',
      formula: 'reach.pace.leads',
    },
    {
      id: 'money_needed',
      label: {
        en: 'Money each period needs',
        ru: 'Денег нужно за период',
        zh: '每期需要投放',
        vi: 'Tiền cần mỗi kỳ',
      },
      unit: currency,
      format: 'money',
      formula: 'reach.pace.money',
    },
    {
      id: 'bottleneck',
      label: {
        en: 'The step that costs most',
        ru: 'Шаг с наибольшей потерей',
        zh: '损失最大的一步',
        vi: 'Bước mất nhiều nhất',
      },
      unit: text,
      format: 'text',
      formula:
        'IF(MAX(lost.customers) > 0, INDEX(labels(lost), MATCH(MAX(lost.customers), lost.customers, 0)), word(none))',
      mark: { when: 'MAX(lost.customers) > 0', as: 'warning' },
    },
  ];
}

/** What the rest of the plan takes: as planned, and for the target with what a lead brings by plan and so far. */
function reachTable({ currency }: Sale): TableSpec {
  const perLead = per(currency, lead);
  const at = (row: string, column: string): Formula => `reach.${row}.${column}`;
  const left = (row: string): Formula =>
    `IF(reach.plan.periods = 0, word(none), SUMIFS(all(${row}), all(period), ">" & week) / reach.plan.periods)`;
  const ratio = (above: string, below: string, otherwise = 'word(none)'): Formula =>
    `IF(${below} = 0, ${otherwise}, ${above} / ${below})`;
  const needed = (row: string): Readonly<Record<string, Formula>> => ({
    leads: `IF(AND(ISNUMBER(${at(row, 'revenue')}), reach.plan.periods > 0), IF(${at(row, 'revenue')} > 0, missing_revenue / ${at(row, 'revenue')} / reach.plan.periods, word(none)), word(none))`,
    money: `IF(AND(ISNUMBER(${at(row, 'leads')}), ISNUMBER(${at(row, 'cost')})), ${at(row, 'leads')} * ${at(row, 'cost')}, word(none))`,
  });
  const [facts, spent, came] = ['people.s1.fact_so_far', 'spending.all.fact_so_far', 'income.revenue.fact_so_far'];
  return {
    kind: 'table',
    id: 'reach',
    title: {
      en: 'To reach the target: each period that is left',
      ru: 'Чтобы выйти на цель: каждый оставшийся период',
      zh: '达成目标：剩余每一期',
      vi: 'Để đạt mục tiêu: mỗi kỳ còn lại',
    },
    rowHeader: { en: 'If', ru: 'Если', zh: '假设', vi: 'Nếu' },
    columns: [
      {
        id: 'periods',
        label: { en: 'Periods left', ru: 'Осталось периодов', zh: '剩余期数', vi: 'Số kỳ còn lại' },
        unit: { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' },
        format: 'count',
      },
      {
        id: 'revenue',
        label: { en: 'Revenue per lead', ru: 'Выручка с лида', zh: '每条线索收入', vi: 'Doanh thu mỗi lead' },
        unit: perLead,
        format: 'price',
      },
      { id: 'cost', label: leadPrice, unit: perLead, format: 'price' },
      {
        id: 'leads',
        label: { en: 'Leads a period', ru: 'Лидов за период', zh: '每期线索', vi: 'Lead mỗi kỳ' },
        unit: people,
        format: 'count',
      },
      {
        id: 'money',
        label: { en: 'Advertising a period', ru: 'Реклама за период', zh: '每期投放', vi: 'Quảng cáo mỗi kỳ' },
        unit: currency,
        format: 'money',
      },
    ],
    rows: [
      {
        id: 'plan',
        label: { en: 'In the plan', ru: 'По плану', zh: '原计划', vi: 'Theo kế hoạch' },
        cells: {
          periods: 'last(period) - week',
          revenue: ratio('total(net_revenue)', 'total(stage_1)'),
          cost: ratio('total(advertising)', 'total(stage_1)'),
          leads: left('stage_1'),
          money: left('advertising'),
        },
      },
      {
        id: 'planned',
        label: {
          en: 'A lead brings what was planned',
          ru: 'Лид приносит столько, сколько в плане',
          zh: '线索产出如计划',
          vi: 'Mỗi lead đem về như kế hoạch',
        },
        cells: {
          periods: at('plan', 'periods'),
          revenue: at('plan', 'revenue'),
          cost: at('plan', 'cost'),
          ...needed('planned'),
        },
      },
      {
        id: 'pace',
        label: {
          en: 'A lead brings what it did so far',
          ru: 'Лид приносит столько, сколько до сих пор',
          zh: '线索产出如迄今',
          vi: 'Mỗi lead đem về như đến nay',
        },
        cells: {
          periods: at('plan', 'periods'),
          revenue: `IF(OR(${facts} = 0, ${came} <= 0), ${at('plan', 'revenue')}, ${came} / ${facts})`,
          cost: `IF(OR(${facts} = 0, ${spent} = 0), ${at('plan', 'cost')}, ${spent} / ${facts})`,
          ...needed('pace'),
        },
      },
    ],
  };
}

/**
 * Of the periods with every stage typed: who did not come through a step that should have, by the plan's conversion, and
 * how many of them would have paid by the conversions after it. Together that is the plan's customers less those who came.
 */
function lostTable(sale: Sale): TableSpec {
  const steps = stepsOf(sale);
  const at = (row: string, column: string): Formula => `lost.${row}.${column}`;
  const typed = (row: string): Formula => `SUMIFS(all(${row}), all(whole_funnel), 1)`;
  const line = (id: string, cells: Readonly<Record<string, Formula>>): Readonly<Record<string, Formula>> => ({
    ...cells,
    customers: `(${at(id, 'expected')} - ${at(id, 'came')}) * ${at(id, 'ahead')}`,
    money: `${at(id, 'customers')} * net_order`,
  });
  return {
    kind: 'table',
    id: 'lost',
    title: {
      en: 'Where customers are lost so far: plan less fact at each step',
      ru: 'Где теряются клиенты на сегодня: план минус факт на каждом шаге',
      zh: '迄今客户流失在哪一步：每步计划减实际',
      vi: 'Đến nay mất khách ở đâu: kế hoạch trừ thực tế ở mỗi bước',
    },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'expected',
        label: { en: 'Should have come', ru: 'Должны были прийти', zh: '应到人数', vi: 'Lẽ ra phải có' },
        unit: people,
        format: 'count',
      },
      { id: 'came', label: { en: 'Came', ru: 'Пришли', zh: '实到人数', vi: 'Thực có' }, unit: people, format: 'count' },
      {
        id: 'ahead',
        label: {
          en: 'Of whom pay by plan',
          ru: 'Из них платят по плану',
          zh: '其中按计划付费',
          vi: 'Tỷ lệ trả tiền theo kế hoạch',
        },
        unit: share,
        format: 'percent',
      },
      {
        id: 'customers',
        label: { en: 'Customers lost', ru: 'Потеряно клиентов', zh: '流失客户', vi: 'Khách bị mất' },
        unit: people,
        format: 'decimal',
        total: 'sum',
        mark: { when: 'AND(lost.this.customers > 0, lost.this.customers = MAX(lost.customers))', as: 'warning' },
      },
      {
        id: 'money',
        label: { en: 'Revenue lost', ru: 'Потеряно выручки', zh: '损失收入', vi: 'Doanh thu bị mất' },
        unit: sale.currency,
        format: 'money',
        total: 'sum',
      },
    ],
    rows: [
      {
        id: 'leads',
        label: sale.stages[0] ?? '',
        cells: line('leads', {
          expected: typed('stage_1'),
          came: typed('real_stage_1'),
          ahead: `${at('step_1', 'ahead')} * ${chosen(sale, 'conversion_1')}`,
        }),
      },
      ...steps.map((step, index) => {
        const id = `step_${index + 1}`;
        const before = index === 0 ? 'leads' : `step_${index}`;
        return {
          id,
          label: step,
          cells: line(id, {
            expected: `${at(before, 'came')} * ${chosen(sale, `conversion_${index + 1}`)}`,
            came: typed(`real_stage_${index + 2}`),
            ahead:
              index + 1 === steps.length
                ? '1'
                : `${at(`step_${index + 2}`, 'ahead')} * ${chosen(sale, `conversion_${index + 2}`)}`,
          }),
        };
      }),
    ],
  };
}

interface Line {
  readonly id: string;
  readonly label: Words;
  /** Of the period and so far. */
  readonly cells: Readonly<Record<'plan' | 'fact' | 'plan_so_far' | 'fact_so_far', Formula>>;
}

/** A row of the plan against a row of facts; both over periods. */
function over(id: string, label: Words, planned: Formula, real: Formula): Line {
  const then = `INDEX(all(${real}), week)`;
  return {
    id,
    label,
    cells: {
      plan: `INDEX(all(${planned}), week)`,
      fact: `IF(AND(INDEX(all(is_over), week) = 1, ISNUMBER(${then})), ${then}, word(none))`,
      // Only of the periods of which there is a fact.
      plan_so_far: `SUMPRODUCT(all(${planned}), ISNUMBER(all(${real})) * all(is_over) * (all(period) <= week))`,
      fact_so_far: `SUMIFS(all(${real}), all(is_over), 1, all(period), "<=" & week)`,
    },
  };
}

function comparisons(sale: Sale): readonly TableSpec[] {
  const { channels, currency, products, stages } = sale;
  const count = { unit: people, format: 'count', isCost: false } as const;
  const money = { unit: currency, format: 'money' } as const;
  const divided = (id: string, label: Words, above: string, below: string): Line => {
    const of = (column: string): Formula => {
      const [one, other] = [`${above}.${column}`, `${below}.${column}`];
      const ratio = `IF(${other} = 0, word(none), ${one} / ${other})`;
      return `IF(AND(ISNUMBER(${one}), ISNUMBER(${other})), ${ratio}, word(none))`;
    };
    return {
      id,
      label,
      cells: {
        plan: of('plan'),
        fact: of('fact'),
        plan_so_far: of('plan_so_far'),
        fact_so_far: of('fact_so_far'),
      },
    };
  };
  return [
    comparison(
      'people',
      { en: 'People at each stage', ru: 'Люди на каждом этапе', zh: '各阶段人数', vi: 'Số người ở mỗi giai đoạn' },
      count,
      stages.map((stage, index) => over(`s${index + 1}`, stage, `stage_${index + 1}`, `real_stage_${index + 1}`)),
    ),
    comparison(
      'steps',
      {
        en: 'Conversion from stage to stage',
        ru: 'Конверсия из этапа в этап',
        zh: '阶段转化率',
        vi: 'Tỷ lệ chuyển đổi giữa các giai đoạn',
      },
      { unit: share, format: 'percent', isCost: false },
      stepsOf(sale).map((step, index): Line => {
        const before = index === 0 ? 'leads' : `step_${index}`;
        const { fact: came } = divided('', step, `people.s${index + 2}`, `people.s${index + 1}`).cells;
        const planned = chosen(sale, `conversion_${index + 1}`);
        return {
          id: `c${index + 1}`,
          label: step,
          cells: {
            plan: planned,
            fact: came,
            plan_so_far: planned,
            fact_so_far: `IF(lost.${before}.came = 0, word(none), lost.step_${index + 1}.came / lost.${before}.came)`,
          },
        };
      }),
    ),
    comparison(
      'income',
      { en: 'Revenue and profit', ru: 'Выручка и прибыль', zh: '收入与利润', vi: 'Doanh thu và lợi nhuận' },
      { ...money, isCost: false },
      [over('revenue', revenue, 'net_revenue', 'real_revenue'), over('profit', profit, 'profit', 'real_profit')],
    ),
    comparison(
      'spending',
      { en: 'Advertising and costs', ru: 'Реклама и расходы', zh: '投放与成本', vi: 'Quảng cáo và chi phí' },
      { ...money, isCost: true },
      [
        ...channels.map((channel, index) =>
          over(`c${index + 1}`, channel, `budget_${index + 1}`, `fact_spend_${index + 1}`),
        ),
        over('all', advertising, 'advertising', 'real_advertising'),
        over(
          'costs',
          { en: 'All costs', ru: 'Все расходы', zh: '全部成本', vi: 'Toàn bộ chi phí' },
          'all_costs',
          'real_costs',
        ),
      ],
    ),
    comparison(
      'channel_leads',
      { en: 'Leads by channel', ru: 'Лиды по каналам', zh: '各渠道线索数', vi: 'Lead theo kênh' },
      count,
      channels.map((channel, index) => over(`c${index + 1}`, channel, `leads_${index + 1}`, `fact_leads_${index + 1}`)),
    ),
    comparison(
      'prices',
      {
        en: 'Cost per lead and per customer',
        ru: 'Стоимость лида и клиента',
        zh: '线索成本与获客成本',
        vi: 'Chi phí mỗi lead và mỗi khách',
      },
      {
        unit: currency,
        format: 'price',
        isCost: true,
      },
      [
        ...channels.map((channel, index) =>
          divided(`c${index + 1}`, channel, `spending.c${index + 1}`, `channel_leads.c${index + 1}`),
        ),
        divided(
          'lead',
          {
            en: 'Cost per lead (CPL)',
            ru: 'Стоимость лида (CPL)',
            zh: '线索成本（CPL）',
            vi: 'Chi phí mỗi lead (CPL)',
          },
          'spending.all',
          'people.s1',
        ),
        divided(
          'customer',
          {
            en: 'Cost per customer (CAC)',
            ru: 'Стоимость клиента (CAC)',
            zh: '获客成本（CAC）',
            vi: 'Chi phí mỗi khách (CAC)',
          },
          'spending.all',
          `people.s${stages.length}`,
        ),
      ],
    ),
    comparison(
      'product_customers',
      { en: 'Customers by product', ru: 'Клиенты по продуктам', zh: '各产品客户数', vi: 'Khách hàng theo sản phẩm' },
      count,
      products.map(({ name }, index) => over(`p${index + 1}`, name, `buyers_${index + 1}`, `fact_buyers_${index + 1}`)),
    ),
  ];
}

/** Plan, fact and deviation, of the period and so far. */
function comparison(
  id: string,
  title: Words,
  { unit, format, isCost }: { readonly unit: Words; readonly format: Format; readonly isCost: boolean },
  lines: readonly Line[],
): TableSpec {
  const columns = (suffix: '' | '_so_far', soFar: (label: Words) => Words): TableSpec['columns'] => {
    const here = `${id}.this.share${suffix}`;
    return [
      { id: `plan${suffix}`, label: soFar(plan), unit, format },
      { id: `fact${suffix}`, label: soFar(fact), unit, format },
      { id: `gap${suffix}`, label: soFar(gap), unit, format },
      {
        id: `share${suffix}`,
        label: soFar(gap),
        unit: share,
        format: 'percent',
        mark: {
          when: `AND(ISNUMBER(${here}), ${here} ${isCost ? '> deviation_limit' : '< -deviation_limit'})`,
          as: 'warning',
        },
      },
    ];
  };
  return {
    kind: 'table',
    id,
    title,
    rowHeader: { en: 'Line', ru: 'Строка', zh: '项目', vi: 'Dòng' },
    columns: [...columns('', (label) => label), ...columns('_so_far', soFarOf)],
    rows: lines.map(({ id: row, label, cells }) => {
      const deviations = (suffix: '' | '_so_far'): Readonly<Record<string, Formula>> => {
        const [planned, real, apart] = ['plan', 'fact', 'gap'].map((column) => `${id}.${row}.${column}${suffix}`);
        return {
          [`gap${suffix}`]: `IF(AND(ISNUMBER(${planned}), ISNUMBER(${real})), ${real} - ${planned}, word(none))`,
          [`share${suffix}`]: `IF(ISNUMBER(${apart}), IF(${planned} = 0, word(none), ${apart} / ABS(${planned})), word(none))`,
        };
      };
      return { id: row, label, cells: { ...cells, ...deviations(''), ...deviations('_so_far') } };
    }),
  };
}

function soFarOf(label: Words): Words {
  if (typeof label === 'string') return label;
  return {
    en: `${label.en} so far`,
    ru: `${label.ru} на сегодня`,
    zh: `迄今${label.zh}`,
    vi: `${label.vi} đến nay`,
  };
}

function revenueChart({ currency }: Sale): ChartSpec {
  return {
    kind: 'chart',
    id: 'revenue_by_period',
    shape: 'column',
    title: {
      en: 'Revenue: plan, fact and target',
      ru: 'Выручка: план, факт и цель',
      zh: '净收入：计划、实际与目标',
      vi: 'Doanh thu: kế hoạch, thực tế và mục tiêu',
    },
    over: 'periods',
    categoryTitle: { en: 'Period from', ru: 'Начало периода', zh: '期次起始', vi: 'Kỳ bắt đầu từ' },
    valueTitle: currency,
    valueFormat: 'money',
    series: [
      { label: plan, values: 'net_revenue' },
      { label: fact, values: 'real_revenue' },
      { label: { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' }, values: 'target_revenue', asLine: true },
    ],
  };
}

const customersChart: ChartSpec = {
  kind: 'chart',
  id: 'customers_by_period',
  shape: 'column',
  title: {
    en: 'Customers: plan and fact',
    ru: 'Клиенты: план и факт',
    zh: '客户数：计划与实际',
    vi: 'Khách hàng: kế hoạch và thực tế',
  },
  over: 'periods',
  categoryTitle: { en: 'Period from', ru: 'Начало периода', zh: '期次起始', vi: 'Kỳ bắt đầu từ' },
  valueTitle: people,
  valueFormat: 'count',
  series: [
    { label: plan, values: 'customers' },
    { label: fact, values: 'real_customers' },
  ],
};

const lostChart: ChartSpec = {
  kind: 'chart',
  id: 'lost_by_step',
  shape: 'bar',
  title: {
    en: 'Customers lost at each step',
    ru: 'Потеряно клиентов на каждом шаге',
    zh: '每步流失客户',
    vi: 'Khách bị mất ở mỗi bước',
  },
  over: 'lost',
  categoryTitle: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
  valueTitle: people,
  valueFormat: 'count',
  reversed: true,
  series: [
    {
      label: { en: 'Customers lost', ru: 'Потеряно клиентов', zh: '流失客户', vi: 'Khách bị mất' },
      values: 'customers',
    },
  ],
};
