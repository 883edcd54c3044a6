import { flag } from '../building-blocks/units';
import type { RowSpec } from '../spec';
import type { Product } from './product';
import { startOf } from './product';
import { stageUnit } from './start';
import { countedPeriods, units } from './words';
import * as say from './stages.texts';

/**
 * The stage of each period as it can be told in it: from the sales so far, one way only. The rule of
 * `PLAN.LIFECYCLE_STAGE(sales, smoothing, "so_far")`, with limits of one's own.
 */
export function stageRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const before = startOf(product, 'sales_before');
  const knownBefore = `IF(period = 1, ${startOf(product, 'known')}, prev(known_${k}))`;
  return [
    {
      id: `known_${k}`,
      label: say.periodsWithSalesKnown,
      unit: countedPeriods,
      note: say.stageRowsNote,
      format: 'count',
      formula: `IF(${knownBefore} + kept_sales_${k} > 0, ${knownBefore} + 1, 0)`,
    },
    {
      id: `level_${k}`,
      label: say.averagedSales,
      unit: units,
      note: say.stageRowsNote2,
      format: 'count',
      formula: `(SUMIFS(upto(kept_sales_${k}), upto(period), ">" & period - smoothing) + IF(smoothing > period, ${before}, 0)) / MAX(1, MIN(smoothing, known_${k}))`,
    },
    {
      id: `highest_${k}`,
      label: say.highestSoFar,
      unit: units,
      note: say.stageRowsNote3,
      format: 'count',
      formula: `MAX(prev(highest_${k}), level_${k}, 1 * ${before})`,
    },
    {
      id: `lowest_${k}`,
      label: say.lowestSoFar,
      unit: units,
      note: say.sinceFirstSale,
      format: 'count',
      formula: `IF(known_${k} <= 1, level_${k}, MIN(level_${k}, IF(period = 1, ${before}, prev(lowest_${k}))))`,
    },
    {
      id: `since_high_${k}`,
      label: say.periodsSinceHighest,
      unit: countedPeriods,
      note: say.stageRowsNote4,
      format: 'count',
      formula: `IF(level_${k} > IF(period = 1, ${before}, prev(highest_${k})), 0, prev(since_high_${k}) + 1)`,
    },
    {
      id: `change_${k}`,
      label: say.change,
      unit: units,
      note: say.stageRowsNote5,
      format: 'decimal',
      formula: `IF(known_${k} > 1, level_${k} - IF(period = 1, ${before}, prev(level_${k})), 0)`,
    },
    {
      id: `typical_${k}`,
      label: say.typicalChangeSoFar,
      unit: units,
      note: say.stageRowsNote6,
      format: 'decimal',
      formula: `SQRT(SUMPRODUCT(upto(change_${k}), upto(change_${k})) / MAX(1, known_${k} - 1))`,
    },
    {
      id: `entering_${k}`,
      label: say.stageBefore,
      unit: stageUnit,
      note: say.stageRowsNote7,
      format: 'count',
      formula: `IF(known_${k} = 0, 0, IF(period = 1, ${startOf(product, 'stage')}, prev(stage_number_${k})))`,
    },
    {
      id: `rises_${k}`,
      label: say.rises,
      unit: flag,
      note: say.stageRowsNote8,
      format: 'count',
      formula: `IF(AND(change_${k} > growth_limit * typical_${k}, OR(entering_${k} = growth_stage, highest_${k} - lowest_${k} >= least_move * highest_${k})), 1, 0)`,
    },
    {
      id: `fallen_${k}`,
      label: say.hasFallen,
      unit: flag,
      note: say.stageRowsNote9,
      format: 'count',
      formula: `IF(AND(since_high_${k} >= without_high, highest_${k} - level_${k} > MAX(decline_limit * typical_${k}, least_move * highest_${k})), 1, 0)`,
    },
    {
      id: `stage_number_${k}`,
      label: say.stageAsNumber,
      unit: stageUnit,
      note: say.stageRowsNote10,
      format: 'count',
      // In growth a period without a rise leads on; before it a rise leads to it; maturity and decline stay.
      formula: `IF(known_${k} <= 1, MIN(known_${k}, 1) * MAX(1, entering_${k}), IF(fallen_${k} = 1, decline_stage, IF(entering_${k} = growth_stage, growth_stage + 1 - rises_${k}, MAX(entering_${k}, 1 + rises_${k}))))`,
      emphasis: true,
    },
  ];
}
