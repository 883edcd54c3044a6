import { factor } from '../building-blocks/units';
import type { RowSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { demandOf, startOf } from './product';
import { decayOf, leftOf } from './start';
import { customers, units } from './words';
import * as say from './demand.texts';

/** Who buys, period by period, if the product is kept: by diffusion, or as typed. */
export function demandRows(product: Product, demand: DemandModel): readonly RowSpec[] {
  return demand === 'diffusion' ? diffusionRows(product) : typedRows(product);
}

function diffusionRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `decay_${k}`,
      label: say.diffusionRowsLabel,
      unit: factor,
      note: say.tPeriodsSinceLaunch,
      format: 'factor',
      formula: decayOf(product, `period - ${demandOf(product, 'launch')} + 1`),
    },
    {
      id: `left_${k}`,
      label: say.haveNotBoughtYet,
      unit: customers,
      note: say.diffusionRowsNote,
      format: 'count',
      formula: leftOf(product, `decay_${k}`),
    },
    {
      id: `reached_${k}`,
      label: say.reachedLabel,
      unit: customers,
      note: say.diffusionRowsNote2,
      format: 'count',
      formula: `${demandOf(product, 'market')} - left_${k}`,
      total: 'last',
    },
    {
      id: `joining_${k}`,
      label: say.joiningLabel,
      unit: customers,
      note: say.diffusionRowsNote3,
      format: 'count',
      formula: `IF(period = 1, ${startOf(product, 'left_before')}, prev(left_${k})) - left_${k}`,
      total: 'sum',
    },
    {
      id: `kept_sales_${k}`,
      label: say.salesLabel,
      unit: units,
      note: say.diffusionRowsNote4,
      format: 'count',
      formula: `joining_${k} + ${demandOf(product, 'repeat_rate')} * (reached_${k} - joining_${k})`,
      total: 'sum',
      emphasis: true,
    },
  ];
}

function typedRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const installed = `MAX(prev(reached_${k}), ${startOf(product, 'customers_before')})`;
  return [
    {
      id: `kept_sales_${k}`,
      label: say.salesLabel,
      unit: units,
      note: say.typedRowsNote,
      format: 'count',
      formula: `IF(period >= ${demandOf(product, 'launch')}, sold_${k}, 0)`,
      total: 'sum',
      emphasis: true,
    },
    {
      id: `reached_${k}`,
      label: say.reachedLabel,
      unit: customers,
      note: say.typedRowsNote2,
      format: 'count',
      // Times one: MIN would pass over an empty cell instead of reading 0.
      formula: `MIN(1 * ${demandOf(product, 'market')}, ${installed} + MAX(0, kept_sales_${k} - ${demandOf(product, 'repeat_rate')} * ${installed}))`,
      total: 'last',
    },
    {
      id: `joining_${k}`,
      label: say.joiningLabel,
      unit: customers,
      note: say.typedRowsNote3,
      format: 'count',
      formula: `reached_${k} - ${installed}`,
      total: 'sum',
    },
  ];
}
