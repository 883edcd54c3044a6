import { flag, people, share } from '../building-blocks/units';
import type { Formula, RowSpec, SheetSpec, Words } from '../spec';
import { rowsOf } from './sale';
import { customersOfAllChannels, isOver, partsOfFact, typedFact } from './facts';
import type { Sale } from './sale';
import * as say from './comparison.texts';

/** A quantity that is planned and then measured. */
export interface Measure {
  readonly id: string;
  readonly label: Words;
  readonly unit: Words;
  readonly format: 'count' | 'money';
  /** Rows over periods. */
  readonly plan: Formula;
  /** Typed facts; of what is computed from them, a formula with `word(none)` where they are missing. */
  readonly fact: Formula;
  /** Whether more than planned is worse. */
  readonly isCost: boolean;
  /** What a period without a fact comes to; by default its plan at the measure's own pace so far. */
  readonly outlook?: Formula;
}

export function measuresOf(sale: Sale): readonly Measure[] {
  const typed = (id: string): Formula => `IF(is_over = 1, ${typedFact(id, sale)}, word(none))`;
  const money = { unit: sale.currency, format: 'money' } as const;
  return [
    ...sale.stages.map((stage, index): Measure => ({
      id: `stage_${index + 1}`,
      label: stage,
      unit: people,
      format: 'count',
      plan: `stage_${index + 1}`,
      fact: typed(`fact_stage_${index + 1}`),
      isCost: false,
    })),
    {
      id: 'customers',
      label: say.newCustomers,
      unit: people,
      format: 'count',
      plan: 'customers',
      fact: typed('fact_customers'),
      isCost: false,
    },
    {
      id: 'acquisition',
      label: say.advertisingAndActivities,
      ...money,
      plan: 'acquisition',
      fact: typed('fact_acquisition'),
      isCost: true,
    },
    { id: 'revenue', label: say.revenue, ...money, plan: 'net_revenue', fact: typed('fact_revenue'), isCost: false },
    {
      id: 'costs',
      label: say.costs,
      ...money,
      plan: 'all_costs',
      fact: typed('fact_costs'),
      isCost: true,
      // Advertising at its own pace, costs of customers and orders as revenue goes, fixed costs as planned.
      outlook:
        'forecast_acquisition + fixed_costs + (all_costs - acquisition - fixed_costs) * IF(net_revenue = 0, 1, forecast_revenue / net_revenue)',
    },
    {
      id: 'profit',
      label: say.profitBeforeInvestment,
      ...money,
      plan: 'profit',
      fact: 'IF(AND(ISNUMBER(real_revenue), ISNUMBER(real_costs)), real_revenue - real_costs, word(none))',
      isCost: false,
      outlook: 'forecast_revenue - forecast_costs',
    },
  ];
}

/** Plan, fact and deviation of every measure, by period and cumulated. */
export function comparisonSheet(sale: Sale): SheetSpec {
  return {
    id: 'comparison',
    role: 'workings',
    name: say.deviations,
    purpose: say.comparisonPurpose,
    blocks: [
      {
        kind: 'rows',
        title: say.whichPeriodsCount,
        rows: [
          {
            id: 'is_over',
            label: say.over,
            unit: flag,
            note: say.isOverNote,
            format: 'count',
            formula: isOver,
            total: 'sum',
          },
          customersOfAllChannels(sale),
          {
            id: 'facts_ahead',
            label: say.factsAheadLabel,
            unit: say.cells,
            note: say.factsAheadNote,
            format: 'count',
            formula: `IF(is_over = 1, 0, COUNT(${typedCells(sale)}))`,
            total: 'sum',
            mark: { when: 'facts_ahead > 0', as: 'warning' },
          },
        ],
      },
      ...measuresOf(sale).map((measure) => ({
        kind: 'rows' as const,
        title: measure.label,
        rows: comparisonRows(measure),
      })),
    ],
  };
}

/** All cells of facts of a period, in all and by item. */
function typedCells(sale: Sale): Formula {
  return [
    rowsOf('fact_stage', sale.stages.length),
    'fact_customers:fact_costs',
    ...['fact_stage_1', 'fact_acquisition', 'fact_customers'].flatMap((id) => partsOfFact(id, sale) ?? []),
    rowsOf('fact_won', sale.channels.length),
  ].join(', ');
}

function comparisonRows({ id, unit, format, plan, fact, isCost, outlook }: Measure): readonly RowSpec[] {
  const worse = isCost ? `gap_share_${id} > deviation_limit` : `gap_share_${id} < -deviation_limit`;
  return [
    { id: `plan_${id}`, label: say.plan, unit, note: say.fromSheetPlan, format, formula: plan, total: 'sum' },
    { id: `real_${id}`, label: say.fact, unit, note: say.comparisonRowsNote, format, formula: fact, total: 'sum' },
    {
      id: `gap_${id}`,
      label: say.deviation,
      unit,
      note: say.factLessPlan,
      format,
      formula: `IF(ISNUMBER(real_${id}), real_${id} - plan_${id}, word(none))`,
      total: 'sum',
    },
    {
      id: `gap_share_${id}`,
      label: say.deviationPercent,
      unit: share,
      note: isCost ? say.comparisonRowsNote2 : say.comparisonRowsNote3,
      format: 'percent',
      formula: `IF(ISNUMBER(gap_${id}), IF(plan_${id} = 0, word(none), gap_${id} / ABS(plan_${id})), word(none))`,
      mark: { when: `AND(ISNUMBER(gap_share_${id}), ${worse})`, as: 'warning' },
    },
    {
      id: `plan_so_far_${id}`,
      label: say.planCumulated,
      unit,
      note: say.ofPeriodsWithFact,
      format,
      formula: `prev(plan_so_far_${id}) + IF(ISNUMBER(real_${id}), plan_${id}, 0)`,
      total: 'last',
    },
    {
      id: `real_so_far_${id}`,
      label: say.factCumulated,
      unit,
      note: say.toThisPeriod,
      format,
      formula: `SUM(upto(real_${id}))`,
      total: 'last',
    },
    {
      id: `gap_so_far_${id}`,
      label: say.deviationCumulated,
      unit,
      note: say.factLessPlan,
      format,
      formula: `real_so_far_${id} - plan_so_far_${id}`,
      total: 'last',
      emphasis: true,
    },
    {
      id: `forecast_${id}`,
      label: say.forecast,
      unit,
      note: outlook ? say.comparisonRowsNote4 : say.comparisonRowsNote5,
      format,
      formula: `IF(ISNUMBER(real_${id}), real_${id}, ${outlook ?? `plan_${id} * IF(last(plan_so_far_${id}) = 0, 1, last(real_so_far_${id}) / last(plan_so_far_${id}))`})`,
      total: 'sum',
    },
  ];
}
