import type { Texts } from '../../locales/language';
import { factor } from '../building-blocks/units';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { costOf, demandOf, positionOf, startOf } from './product';
import { adopterClasses, count, countedPeriods, customers, ofMarket, product as productWord, units } from './words';
import * as say from './start.texts';

/** Where each product stands when the plan begins: what the first period is counted on from. */

/**
 * Who has not bought yet, after Bass: m × (p + q) e ÷ (p + q e), where e is e^−(p + q) × age. The rest, unlike those who
 * have bought, stays exact when it is small; before the launch it is the whole market to the last digit.
 */
export function leftOf(product: Product, decay: Formula): Formula {
  const [p, q, m] = ['innovation', 'imitation', 'market'].map((column) => demandOf(product, column));
  return `${m} * IF(${p} = 0, 1, (${p} + ${q}) * ${decay} / (${p} + ${q} * ${decay}))`;
}

export function decayOf(product: Product, age: Formula): Formula {
  return `EXP(-(${demandOf(product, 'innovation')} + ${demandOf(product, 'imitation')}) * MAX(0, ${age}))`;
}

export function startSheet(products: readonly Product[], demand: DemandModel): SheetSpec {
  return {
    id: 'measures',
    role: 'workings',
    name: say.measures,
    purpose: say.measuresPurpose,
    blocks: [startTable(products, demand), classes],
  };
}

type Column = TableSpec['columns'][number] & { readonly formula: (product: Product) => Formula };

function startTable(products: readonly Product[], demand: DemandModel): TableSpec {
  const columns: readonly Column[] = [
    {
      id: 'number',
      label: say.no,
      unit: count,
      format: 'count',
      formula: ({ number }) => (number === 1 ? '1' : `start.product_${number - 1}.number + 1`),
    },
    ...(demand === 'diffusion' ? diffusionStart : typedStart),
    {
      id: 'known',
      label: say.periodsKnown,
      unit: countedPeriods,
      format: 'count',
      formula: (product) => `IF(${startOf(product, 'sales_before')} > 0, 1, 0)`,
    },
    {
      id: 'stage',
      label: say.stageAtStart,
      unit: stageUnit,
      format: 'count',
      formula: (product) =>
        `IF(${demandOf(product, 'launch')} < 1, IFERROR(MATCH(${demandOf(product, 'stage_before')}, labels(marketing), 0), 1), 1)`,
    },
    {
      id: 'exponent',
      label: say.learningExponent,
      unit: factor,
      format: 'factor',
      formula: (product) => `LN(1 - ${costOf(product, 'learning')}) / LN(2)`,
    },
    {
      id: 'shares',
      label: say.bothShares,
      unit: ofMarket,
      format: 'percent',
      formula: (product) => `MAX(all(share_${product.number})) + ${positionOf(product, 'competitor')}`,
    },
  ];
  return {
    kind: 'table',
    id: 'start',
    title: say.atStart,
    rowHeader: productWord,
    columns: columns.map(({ formula: _, ...column }) => column),
    rows: products.map((product) => ({
      id: product.row,
      label: product.name,
      cells: Object.fromEntries(columns.map(({ id, formula }) => [id, formula(product)])),
    })),
  };
}

/** Stages are counted in the order of life: a number can be compared, a word cannot. */
export const stageUnit: Texts = { en: 'stage 1–4', ru: 'стадия 1–4', zh: '阶段 1–4', vi: 'giai đoạn 1–4' };

const customersBefore = {
  id: 'customers_before',
  label: say.customersBefore,
  unit: customers,
  format: 'count',
  total: 'sum',
} as const;
const salesBefore = { id: 'sales_before', label: say.salesBefore, unit: units, format: 'count' } as const;

/** How a product stands at the end of the period before the plan, and of the one before that. */
const diffusionStart: readonly Column[] = [
  {
    id: 'decay_earlier',
    label: say.eTwoBefore,
    unit: say.decayUnit,
    format: 'factor',
    formula: (product) => decayOf(product, `-${demandOf(product, 'launch')}`),
  },
  {
    id: 'left_earlier',
    label: say.leftTwoBefore,
    unit: customers,
    format: 'count',
    formula: (product) => leftOf(product, startOf(product, 'decay_earlier')),
  },
  {
    id: 'decay_before',
    label: say.eOneBefore,
    unit: say.decayUnit,
    format: 'factor',
    formula: (product) => decayOf(product, `1 - ${demandOf(product, 'launch')}`),
  },
  {
    id: 'left_before',
    label: say.leftOneBefore,
    unit: customers,
    format: 'count',
    formula: (product) => leftOf(product, startOf(product, 'decay_before')),
  },
  {
    ...customersBefore,
    formula: (product) => `${demandOf(product, 'market')} - ${startOf(product, 'left_before')}`,
  },
  {
    ...salesBefore,
    formula: (product) => {
      const earlier = startOf(product, 'left_earlier');
      const repeats = `${demandOf(product, 'repeat_rate')} * (${demandOf(product, 'market')} - ${earlier})`;
      return `${earlier} - ${startOf(product, 'left_before')} + ${repeats}`;
    },
  },
];

const typedStart: readonly Column[] = [
  {
    ...customersBefore,
    formula: (product) =>
      `IF(${demandOf(product, 'launch')} < 1, MIN(${demandOf(product, 'customers_before')}, 1 * ${demandOf(product, 'market')}), 0)`,
  },
  {
    ...salesBefore,
    formula: (product) => `IF(${demandOf(product, 'launch')} < 1, ${demandOf(product, 'sales_before')}, 0)`,
  },
];

/** From which to which share of the market each class of adopters buys. */
const classes: TableSpec = {
  kind: 'table',
  id: 'classes',
  title: say.classesOfAdopters,
  rowHeader: say.classWord,
  columns: [
    { id: 'from', label: say.from, unit: ofMarket, format: 'percent' },
    { id: 'to', label: say.to, unit: ofMarket, format: 'percent' },
  ],
  rows: adopterClasses.map(({ id, name }, index) => {
    const before = adopterClasses[index - 1];
    return {
      id,
      label: name,
      cells: {
        from: before ? `classes.${before.id}.to` : '0',
        to: index === adopterClasses.length - 1 ? '1' : `MIN(1, classes.${id}.from + class_shares.${id}.share)`,
      },
    };
  }),
};
