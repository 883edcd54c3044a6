import type { Timeline } from '../building-blocks/timeline';
import { ratePerPeriod } from '../building-blocks/timeline';
import { perPeriodRate } from '../building-blocks/units';
import type { BlockSpec, RowSpec, SheetSpec } from '../spec';
import { chosenNumber, chosenTriggers } from './chosen';
import { demandRows } from './demand';
import { keptMoneyRows, triggerRows } from './kept';
import type { DemandModel, Product } from './product';
import { ofAll } from './product';
import { stageRows } from './stages';
import { stageUnit } from './start';
import { count, units } from './words';
import * as say from './life.texts';

/** The life of every product as if it were kept to the end of the plan: who buys, its stage, its money, its triggers. */
export function lifeSheet(
  products: readonly Product[],
  demand: DemandModel,
  timeline: Timeline,
  currency: string,
): SheetSpec {
  return {
    id: 'life',
    role: 'workings',
    name: say.lifecycle,
    purpose: say.lifePurpose,
    blocks: [
      limits(timeline),
      ...products.map((product): BlockSpec => ({
        kind: 'rows',
        title: product.name,
        rows: [
          ...demandRows(product, demand),
          ...stageRows(product),
          ...keptMoneyRows(product, currency),
          ...triggerRows(product),
        ],
      })),
      { kind: 'rows', title: say.allProducts, rows: [...allRows(products), chosenTriggers(products)] },
    ],
  };
}

function allRows(products: readonly Product[]): readonly RowSpec[] {
  return [
    {
      id: 'kept_sales',
      label: say.salesIfKept,
      unit: units,
      note: say.allProductsAddedUp,
      format: 'count',
      formula: `SUM(${ofAll(products, ({ number }) => `kept_sales_${number}`)})`,
      total: 'sum',
    },
    {
      id: 'steps_back',
      label: say.stagesThatWentBack,
      unit: count,
      note: say.thereMustBeNone,
      format: 'count',
      formula: products.map(({ number: k }) => `(stage_number_${k} < entering_${k})`).join(' + ') + ' + 0',
      total: 'sum',
    },
  ];
}

function limits(timeline: Timeline): BlockSpec {
  return {
    kind: 'figures',
    title: say.limits,
    figures: [
      chosenNumber,
      {
        id: 'growth_stage',
        label: say.growthIsStage,
        unit: stageUnit,
        note: say.inOrder,
        format: 'count',
        formula: 'MATCH(word(growth), labels(marketing), 0)',
      },
      {
        id: 'decline_stage',
        label: say.declineIsStage,
        unit: stageUnit,
        note: say.inOrder,
        format: 'count',
        formula: 'MATCH(word(decline), labels(marketing), 0)',
      },
      {
        id: 'exit_from',
        label: say.triggersCountFromStage,
        unit: stageUnit,
        note: say.exitFromNote,
        format: 'count',
        formula: 'IFERROR(MATCH(exit_stage, labels(marketing), 0), decline_stage)',
      },
      {
        id: 'exit_growth',
        label: say.growthBelow,
        unit: perPeriodRate,
        note: say.yearlyLimitCompounded,
        format: 'percent',
        formula: ratePerPeriod('exit_growth_yearly', timeline),
      },
    ],
  };
}
