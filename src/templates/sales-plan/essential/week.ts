import { customer, dateUnit, lead, people, per, periodNumber, share, text } from '../../building-blocks/units';
import type { ChartSpec, FigureSpec, Format, Formula, SheetSpec, TableSpec, Words } from '../../spec';
import type { PeriodUnit } from '../../spec';
import { resultsSheet } from '../results';
import type { Sale } from '../sale';
import { stepsOf } from '../sale';
import { allChosen, chosen } from './inputs';
import { leadPrice, profit } from './plan';
import * as say from './week.texts';

/**
 * The sheet to open when a period is over: what was planned for it beside what came, in it and so far; what is lost at
 * which step; what each period that is left needs for the target.
 */

const sheetNames: Readonly<Record<PeriodUnit, SheetSpec['name']>> = {
  week: say.week,
  month: say.month,
  quarter: say.quarter,
};

export function weekSheet(sale: Sale): SheetSpec {
  return {
    id: 'week',
    role: 'results',
    name: sheetNames[sale.timeline.unit],
    purpose: say.weekPurpose,
    blocks: [
      {
        kind: 'inputs',
        title: say.whichPeriodIsLookedAt,
        inputs: [
          {
            id: 'shown_period',
            label: say.period,
            unit: periodNumber,
            note: say.blankLastOneWithFacts,
            format: 'count',
            min: 1,
            max: sale.timeline.periods,
            example: '',
          },
        ],
      },
      { kind: 'figures', title: say.wholePlan, asTiles: true, figures: wholePlan(sale) },
      { kind: 'figures', title: say.atGlance, asTiles: true, figures: headlines(sale) },
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
      label: say.periodFrom,
      unit: dateUnit,
      format: timeline.unit === 'week' ? 'date' : 'period',
      formula: 'INDEX(all(period_start), week)',
      orients: true,
    },
    {
      id: 'week',
      label: say.period,
      unit: periodNumber,
      format: 'count',
      formula: `IF(ISNUMBER(shown_period), MAX(1, MIN(last(period), shown_period)), MAX(1, MAX(all(fact_period))))`,
      orients: true,
    },
    {
      id: 'facts_left_out',
      label: say.factsThatDoNotCount,
      unit: say.cells,
      format: 'count',
      formula: 'total(facts_ahead) + total(items_ahead)',
      orients: true,
      mark: { when: 'facts_left_out > 0', as: 'warning' },
    },
    {
      id: 'missing_revenue',
      label: say.stillMissingToTarget,
      unit: currency,
      format: 'money',
      formula: 'MAX(0, SUM(all(target_revenue)) - income.revenue.fact_so_far)',
    },
    {
      id: 'revenue_deviation',
      label: say.revenueAgainstPlanSoFar,
      unit: share,
      format: 'percent',
      formula: 'income.revenue.share_so_far',
      mark: { when: 'AND(ISNUMBER(revenue_deviation), revenue_deviation < -deviation_limit)', as: 'warning' },
    },
    { id: 'leads_needed', label: say.leadsEachPeriodNeeds, unit: people, format: 'count', formula: 'reach.pace.leads' },
    {
      id: 'money_needed',
      label: say.moneyEachPeriodNeeds,
      unit: currency,
      format: 'money',
      formula: 'reach.pace.money',
    },
    {
      id: 'bottleneck',
      label: say.stepThatCostsMost,
      unit: text,
      format: 'text',
      formula:
        'IF(MAX(lost.customers) > 0, INDEX(labels(lost), MATCH(MAX(lost.customers), lost.customers, 0)), word(none))',
      mark: { when: 'MAX(lost.customers) > 0', as: 'warning' },
    },
  ];
}

/**
 * What the rest of the plan takes: as planned, and for the target if as many leads buy as planned or as did so far. Who buys in the
 * first of these periods orders again in later ones, who buys in the last does not any more; and some of what is missing comes
 * from those who have bought already.
 */
function reachTable(sale: Sale): TableSpec {
  const { currency, offers, stages } = sale;
  const perLead = per(currency, lead);
  const at = (row: string, column: string): Formula => `reach.${row}.${column}`;
  const periods = at('plan', 'periods');
  const left = (row: string): Formula =>
    `IF(${periods} = 0, word(none), SUMIFS(all(${row}), all(period), ">" & last(period) - ${periods}) / ${periods})`;
  const again = `SUMPRODUCT(offers.rate * ${allChosen(sale, 'offer_price')} * (${periods} > offers.delay) * (${periods} - offers.delay))`;
  const fromCustomer = offers.length > 0 ? `(net_order + ${again} / ${periods})` : 'net_order';
  const line = (row: string, buyers: Formula, cost: Formula): Readonly<Record<string, Formula>> => ({
    periods: row === 'plan' ? 'last(period) - MAX(all(revenue_period))' : periods,
    buyers,
    revenue: `IF(AND(ISNUMBER(${at(row, 'buyers')}), ${periods} > 0), ${at(row, 'buyers')} * ${fromCustomer}, word(none))`,
    ...(offers.length > 0 && { due: 'total(due_revenue)' }),
    cost,
  });
  const needed = (row: string): Readonly<Record<string, Formula>> => {
    const missing = offers.length > 0 ? `MAX(0, missing_revenue - ${at(row, 'due')})` : 'missing_revenue';
    return {
      leads: `IF(ISNUMBER(${at(row, 'revenue')}), IF(${at(row, 'revenue')} > 0, ${missing} / ${at(row, 'revenue')} / ${periods}, word(none)), word(none))`,
      money: `IF(AND(ISNUMBER(${at(row, 'leads')}), ISNUMBER(${at(row, 'cost')})), ${at(row, 'leads')} * ${at(row, 'cost')}, word(none))`,
    };
  };
  const conversion = stepsOf(sale).map((_, index) => chosen(sale, `conversion_${index + 1}`));
  const [came, asked] = [`lost.step_${stages.length - 1}.came`, 'lost.leads.came'];
  const paid = 'lead_prices.all.fact_so_far';
  return {
    kind: 'table',
    id: 'reach',
    title: say.reachTitle,
    rowHeader: say.ifWord,
    columns: [
      { id: 'periods', label: say.periodsLeft, unit: say.periods, format: 'count' },
      { id: 'buyers', label: say.leadsWhoBuy, unit: share, format: 'percent' },
      { id: 'revenue', label: say.revenuePerLead, unit: perLead, format: 'price' },
      ...(offers.length > 0
        ? [{ id: 'due', label: say.repeatRevenueDue, unit: currency, format: 'money' as const }]
        : []),
      { id: 'cost', label: leadPrice, unit: perLead, format: 'price' },
      { id: 'leads', label: say.leadsPeriod, unit: people, format: 'count' },
      { id: 'money', label: say.advertisingPeriod, unit: currency, format: 'money' },
    ],
    rows: [
      {
        id: 'plan',
        label: say.inPlan,
        cells: {
          ...line('plan', conversion.join(' * '), 'total(period_cpl)'),
          leads: left('stage_1'),
          money: left('advertising'),
        },
      },
      {
        id: 'planned',
        label: say.asManyBuyAsPlanned,
        cells: { ...line('planned', at('plan', 'buyers'), at('plan', 'cost')), ...needed('planned') },
      },
      {
        id: 'pace',
        label: say.paceLabel,
        cells: {
          ...line(
            'pace',
            `IF(${asked} > 0, ${came} / ${asked}, ${at('plan', 'buyers')})`,
            `IF(ISNUMBER(${paid}), IF(${paid} > 0, ${paid}, ${at('plan', 'cost')}), ${at('plan', 'cost')})`,
          ),
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
    title: say.lostTitle,
    rowHeader: say.step,
    columns: [
      { id: 'expected', label: say.shouldHaveCome, unit: people, format: 'count' },
      { id: 'came', label: say.came, unit: people, format: 'count' },
      { id: 'ahead', label: say.ofWhomPayByPlan, unit: share, format: 'percent' },
      {
        id: 'customers',
        label: say.customersLost,
        unit: people,
        format: 'decimal',
        total: 'sum',
        mark: { when: 'AND(lost.this.customers > 0, lost.this.customers = MAX(lost.customers))', as: 'warning' },
      },
      { id: 'money', label: say.revenueLost, unit: sale.currency, format: 'money', total: 'sum' },
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

/** A line of a table, the row of the plan and the row of facts that it compares. */
interface Quantity {
  readonly line: string;
  readonly planned: string;
  readonly real: string;
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
  const quotient = (above: string, below: string): Formula =>
    `IF(AND(ISNUMBER(${above}), ISNUMBER(${below})), IF(${below} = 0, word(none), ${above} / ${below}), word(none))`;
  /** One row divided by another; so far, over the periods in which both are known. */
  const divided = (id: string, label: Words, known: string, above: Quantity, below: Quantity): Line => {
    const soFar = (row: string): Formula => `SUMIFS(all(${row}), all(${known}), ">=0")`;
    const ratio = (one: Formula, other: Formula): Formula => `IF(${other} = 0, word(none), ${one} / ${other})`;
    return {
      id,
      label,
      cells: {
        plan: quotient(`${above.line}.plan`, `${below.line}.plan`),
        fact: quotient(`${above.line}.fact`, `${below.line}.fact`),
        plan_so_far: ratio(soFar(above.planned), soFar(below.planned)),
        fact_so_far: ratio(soFar(above.real), `total(${known})`),
      },
    };
  };
  const ofChannel = (line: string, planned: string, real: string, index: number): Quantity => ({
    line: `${line}.c${index + 1}`,
    planned: `${planned}_${index + 1}`,
    real: `${real}_${index + 1}`,
  });
  const spent = (index: number): Quantity => ofChannel('spending', 'budget', 'fact_spend', index);
  const advertising: Quantity = { line: 'spending.all', planned: 'advertising', real: 'real_advertising' };
  const atStage = (number: number): Quantity => ({
    line: `people.s${number}`,
    planned: `stage_${number}`,
    real: `real_stage_${number}`,
  });
  return [
    comparison(
      'people',
      say.peopleAtEachStage,
      count,
      stages.map((stage, index) => over(`s${index + 1}`, stage, `stage_${index + 1}`, `real_stage_${index + 1}`)),
    ),
    comparison(
      'steps',
      say.conversionFromStageToStage,
      { unit: share, format: 'percent', isCost: false },
      stepsOf(sale).map((step, index): Line => {
        const before = index === 0 ? 'leads' : `step_${index}`;
        const planned = chosen(sale, `conversion_${index + 1}`);
        return {
          id: `c${index + 1}`,
          label: step,
          cells: {
            plan: planned,
            fact: quotient(`people.s${index + 2}.fact`, `people.s${index + 1}.fact`),
            plan_so_far: planned,
            fact_so_far: `IF(lost.${before}.came = 0, word(none), lost.step_${index + 1}.came / lost.${before}.came)`,
          },
        };
      }),
    ),
    comparison('income', say.revenueAndProfit, { ...money, isCost: false }, [
      over('revenue', say.revenue, 'net_revenue', 'real_revenue'),
      over('profit', profit, 'profit', 'real_profit'),
    ]),
    comparison('spending', say.advertisingAndCosts, { ...money, isCost: true }, [
      ...channels.map((channel, index) =>
        over(`c${index + 1}`, channel, `budget_${index + 1}`, `fact_spend_${index + 1}`),
      ),
      over('all', say.advertising, 'advertising', 'real_advertising'),
      over('costs', say.allCosts, 'all_costs', 'real_costs'),
    ]),
    comparison(
      'channel_leads',
      say.leadsByChannel,
      count,
      channels.map((channel, index) => over(`c${index + 1}`, channel, `leads_${index + 1}`, `fact_leads_${index + 1}`)),
    ),
    comparison('channel_customers', say.customersByChannel, count, [
      ...channels.map((channel, index) => over(`c${index + 1}`, channel, `won_${index + 1}`, `fact_won_${index + 1}`)),
      over('all', say.allChannels, 'customers', 'real_customers'),
    ]),
    comparison('lead_prices', say.costPerLeadCpl, { unit: per(currency, lead), format: 'price', isCost: true }, [
      ...channels.map((channel, index) =>
        divided(
          `c${index + 1}`,
          channel,
          `priced_leads_${index + 1}`,
          spent(index),
          ofChannel('channel_leads', 'leads', 'fact_leads', index),
        ),
      ),
      divided('all', say.allChannels, 'priced_leads', advertising, atStage(1)),
    ]),
    comparison(
      'customer_prices',
      say.costPerCustomerCac,
      { unit: per(currency, customer), format: 'price', isCost: true },
      [
        ...channels.map((channel, index) =>
          divided(
            `c${index + 1}`,
            channel,
            `priced_won_${index + 1}`,
            spent(index),
            ofChannel('channel_customers', 'won', 'fact_won', index),
          ),
        ),
        divided('all', say.allChannels, 'priced_won', advertising, {
          line: 'channel_customers.all',
          planned: 'customers',
          real: 'real_customers',
        }),
      ],
    ),
    comparison(
      'product_customers',
      say.customersByProduct,
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
      { id: `plan${suffix}`, label: soFar(say.plan), unit, format },
      { id: `fact${suffix}`, label: soFar(say.fact), unit, format },
      { id: `gap${suffix}`, label: soFar(say.gap), unit: unit === share ? say.percentagePoints : unit, format },
      {
        id: `share${suffix}`,
        label: soFar(say.againstPlan),
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
    rowHeader: say.line,
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
    title: say.revenuePlanFactAndTarget,
    over: 'periods',
    categoryTitle: say.periodFromTitle,
    valueTitle: currency,
    valueFormat: 'money',
    series: [
      { label: say.plan, values: 'net_revenue' },
      { label: say.fact, values: 'real_revenue' },
      { label: say.target, values: 'target_revenue', asLine: true },
    ],
  };
}

const customersChart: ChartSpec = {
  kind: 'chart',
  id: 'customers_by_period',
  shape: 'column',
  title: say.customersPlanAndFact,
  over: 'periods',
  categoryTitle: say.periodFromTitle,
  valueTitle: people,
  valueFormat: 'count',
  series: [
    { label: say.plan, values: 'customers' },
    { label: say.fact, values: 'real_customers' },
  ],
};

const lostChart: ChartSpec = {
  kind: 'chart',
  id: 'lost_by_step',
  shape: 'bar',
  title: say.customersLostAtEachStep,
  over: 'lost',
  categoryTitle: say.step,
  valueTitle: people,
  valueFormat: 'count',
  reversed: true,
  series: [{ label: say.customersLost, values: 'customers' }],
};
