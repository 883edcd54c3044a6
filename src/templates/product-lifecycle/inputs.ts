import type { Texts } from '../../locales/language';
import { flowTolerance, timingInputs } from '../building-blocks/flows';
import { authorInputs } from '../building-blocks/general';
import type { Timeline } from '../building-blocks/timeline';
import { timelineInputs } from '../building-blocks/timeline';
import { choice, factor, periodNumber, yearly } from '../building-blocks/units';
import { discountRateInput } from '../building-blocks/worth';
import type { BlockSpec, InputRowSpec, InputSpec, SheetSpec } from '../spec';
import { yearsIn } from './examples';
import type { DemandModel, Product } from './product';
import { countedPeriods, ofMarket, stageNames, units } from './words';
import * as say from './inputs.texts';

/** What is typed for the whole portfolio: what to look at, the limits that judge, and what changes by period. */
export function inputsSheet(
  products: readonly Product[],
  demand: DemandModel,
  timeline: Timeline,
  currency: string,
): SheetSpec {
  return {
    id: 'inputs',
    role: 'inputs',
    name: say.inputs,
    purpose: say.inputsPurpose,
    blocks: [
      ...byPeriod(products, demand, currency),
      view(products, timeline),
      stageLimits,
      exitTriggers(timeline),
      whileLeaving,
      matrixLimits,
      general(timeline),
    ],
  };
}

function general(timeline: Timeline): BlockSpec {
  return {
    kind: 'inputs',
    title: say.general,
    inputs: [
      ...authorInputs(timeline.firstDay),
      ...timelineInputs(timeline),
      discountRateInput(0.15),
      ...timingInputs,
      flowTolerance,
    ],
  };
}

/** What the results look at. */
function view(products: readonly Product[], { periods }: Timeline): BlockSpec {
  return {
    kind: 'inputs',
    title: say.whatToLookAt,
    inputs: [
      {
        id: 'chosen_product',
        label: say.productToLookAt,
        unit: choice,
        note: say.chosenProductNote,
        format: 'choice',
        options: { rowsOf: 'prices' },
        example: products[0]?.name ?? '',
      },
      {
        id: 'look_period',
        label: say.periodToLookAt,
        unit: periodNumber,
        note: say.lookPeriodNote,
        format: 'count',
        min: 1,
        max: periods,
        example: Math.max(1, Math.round(periods * 0.4)),
      },
    ],
  };
}

const stageLimits: BlockSpec = {
  kind: 'inputs',
  title: say.limitsOfStages,
  inputs: [
    {
      id: 'smoothing',
      label: say.salesAveragedOver,
      unit: countedPeriods,
      note: say.smoothingNote,
      format: 'count',
      min: 1,
      max: 60,
      example: 1,
    },
    {
      id: 'growth_limit',
      label: say.growthWhileSalesRiseBy,
      unit: say.ofTypicalChange,
      note: say.growthLimitNote,
      format: 'percent',
      max: 10,
      example: 0.5,
    },
    {
      id: 'decline_limit',
      label: say.declineFromFallOf,
      unit: say.ofTypicalChange,
      note: say.declineLimitNote,
      format: 'percent',
      max: 10,
      example: 0.5,
    },
    {
      id: 'least_move',
      label: say.leastMoveThatCounts,
      unit: say.percentOfHighestSales,
      note: say.leastMoveNote,
      format: 'percent',
      max: 0.5,
      example: 0.05,
    },
    {
      id: 'without_high',
      label: say.withoutHighLabel,
      unit: countedPeriods,
      note: say.withoutHighNote,
      format: 'count',
      min: 1,
      max: 60,
      example: 2,
    },
  ],
};

const exitTriggers = ({ unit }: Timeline): BlockSpec => ({
  kind: 'inputs',
  title: say.exitTriggers,
  inputs: [
    {
      id: 'exit_margin',
      label: say.marginBelow,
      unit: say.percentOfRevenue,
      note: say.profitByRevenueOfPeriod,
      format: 'percent',
      min: -10,
      example: 0.05,
    },
    {
      id: 'exit_growth_yearly',
      label: say.growthOfSalesBelow,
      unit: yearly,
      note: say.exitGrowthYearlyNote,
      format: 'percent',
      min: -1,
      max: 10,
      example: -0.2,
    },
    {
      id: 'exit_share',
      label: say.marketShareBelow,
      unit: ofMarket,
      note: say.exitShareNote,
      format: 'percent',
      example: 0.05,
    },
    {
      id: 'exit_triggers',
      label: say.exitTriggersLabel,
      unit: say.triggers,
      note: say.exitTriggersNote,
      format: 'count',
      min: 1,
      max: 3,
      example: 2,
    },
    {
      id: 'exit_periods',
      label: say.exitPeriodsLabel,
      unit: countedPeriods,
      note: say.exitBeginsInPeriodAfter,
      format: 'count',
      min: 1,
      max: 60,
      example: Math.round(1 / (2 * yearsIn[unit])),
    },
    {
      id: 'exit_stage',
      label: say.notBeforeStage,
      unit: choice,
      note: say.exitStageNote,
      format: 'choice',
      options: [stageNames.maturity, stageNames.decline],
      example: stageNames.maturity,
    },
    {
      id: 'exit_age',
      label: say.notBeforeAgeOf,
      unit: countedPeriods,
      note: say.exitAgeNote,
      format: 'count',
      min: 1,
      max: 240,
      example: Math.round(1 / yearsIn[unit]),
    },
  ] satisfies readonly InputSpec[],
});

const whileLeaving: BlockSpec = {
  kind: 'inputs',
  title: say.costWhileLeaving,
  inputs: [
    {
      id: 'execution_cost',
      label: say.fixedCostDuringExecution,
      unit: say.percentOfFixedCost,
      note: say.executionCostNote,
      format: 'percent',
      example: 0.5,
    },
    {
      id: 'care_cost',
      label: say.fixedCostDuringAfterCare,
      unit: say.percentOfFixedCost,
      note: say.careCostNote,
      format: 'percent',
      example: 0.1,
    },
  ],
};

/** The example's limits are also where the axes of the chart cross. */
export const matrixExample = { share: 1, growth: 0.1 } as const;

const matrixLimits: BlockSpec = {
  kind: 'inputs',
  title: say.limitsOfBcgMatrix,
  inputs: [
    {
      id: 'matrix_share',
      label: say.highShareFrom,
      unit: factor,
      note: say.matrixShareNote,
      format: 'decimal',
      max: 100,
      example: matrixExample.share,
    },
    {
      id: 'matrix_growth',
      label: say.highGrowthFrom,
      unit: yearly,
      note: say.matrixGrowthNote,
      format: 'percent',
      min: -0.99,
      max: 10,
      example: matrixExample.growth,
    },
  ],
};

function byPeriod(products: readonly Product[], demand: DemandModel, currency: string): readonly BlockSpec[] {
  const rows = (
    id: string,
    note: Texts,
    of: (product: Product) => Pick<InputRowSpec, 'unit' | 'format' | 'example'>,
  ): readonly InputRowSpec[] =>
    products.map((product) => ({
      id: `${id}_${product.number}`,
      label: product.name,
      note,
      complete: true,
      items: product.items,
      ...of(product),
    }));
  return [
    ...(demand === 'typed'
      ? [
          {
            kind: 'inputRows' as const,
            title: say.sales,
            rows: rows('sold', say.byPeriodRow, ({ example }) => ({
              unit: units,
              format: 'count',
              example: example.sales,
            })),
          },
        ]
      : []),
    {
      kind: 'inputRows',
      title: say.ownMarketShare,
      rows: rows('share', say.byPeriodRow2, ({ example }) => ({
        unit: ofMarket,
        format: 'percent',
        example: example.share,
      })),
    },
    {
      kind: 'inputRows',
      title: say.fixedCost,
      rows: rows('fixed_cost', say.byPeriodRow3, ({ example }) => ({
        unit: currency,
        format: 'money',
        example: example.fixedCost,
      })),
    },
    {
      kind: 'inputRows',
      title: say.investment,
      rows: rows('investment', say.byPeriodRow4, ({ example }) => ({
        unit: currency,
        format: 'money',
        example: example.investment,
      })),
    },
  ];
}
