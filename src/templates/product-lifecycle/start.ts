import type { Texts } from '../../locales/language';
import { factor } from '../building-blocks/units';
import type { Formula, SheetSpec, TableSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { costOf, demandOf, positionOf, startOf } from './product';
import { adopterClasses, count, countedPeriods, customers, ofMarket, product as productWord, units } from './words';

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
    name: { en: 'Measures', ru: 'База расчёта', zh: '计算基准', vi: 'Cơ sở tính' },
    purpose: {
      en: 'Where each product stands when the plan begins',
      ru: 'С чего начинает каждый продукт',
      zh: '各产品在计划开始时的状态',
      vi: 'Xuất phát điểm của từng sản phẩm',
    },
    blocks: [startTable(products, demand), classes],
  };
}

type Column = TableSpec['columns'][number] & { readonly formula: (product: Product) => Formula };

function startTable(products: readonly Product[], demand: DemandModel): TableSpec {
  const columns: readonly Column[] = [
    {
      id: 'number',
      label: { en: 'No.', ru: '№', zh: '序号', vi: 'Số' },
      unit: count,
      format: 'count',
      formula: ({ number }) => (number === 1 ? '1' : `start.product_${number - 1}.number + 1`),
    },
    ...(demand === 'diffusion' ? diffusionStart : typedStart),
    {
      id: 'known',
      label: { en: 'Periods known', ru: 'Известно периодов', zh: '已知期数', vi: 'Số kỳ đã biết' },
      unit: countedPeriods,
      format: 'count',
      formula: (product) => `IF(${startOf(product, 'sales_before')} > 0, 1, 0)`,
    },
    {
      id: 'stage',
      label: { en: 'Stage at the start', ru: 'Стадия на старте', zh: '起始阶段', vi: 'Giai đoạn ban đầu' },
      unit: stageUnit,
      format: 'count',
      formula: (product) =>
        `IF(${demandOf(product, 'launch')} < 1, IFERROR(MATCH(${demandOf(product, 'stage_before')}, labels(marketing), 0), 1), 1)`,
    },
    {
      id: 'exponent',
      label: { en: 'Learning exponent', ru: 'Показатель обучения', zh: '学习指数', vi: 'Số mũ học hỏi' },
      unit: factor,
      format: 'factor',
      // The logarithm of two, without a constant that a reader would have to ask about.
      formula: (product) => `LN(1 - ${costOf(product, 'learning')}) / LN(1 + 1)`,
    },
    {
      id: 'shares',
      label: { en: 'Both shares', ru: 'Обе доли', zh: '两者份额合计', vi: 'Tổng hai thị phần' },
      unit: ofMarket,
      format: 'percent',
      formula: (product) => `MAX(all(share_${product.number})) + ${positionOf(product, 'competitor')}`,
    },
  ];
  return {
    kind: 'table',
    id: 'start',
    title: { en: 'At the start', ru: 'На старте', zh: '起点', vi: 'Xuất phát điểm' },
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
const decayUnit: Texts = { en: 'e^−(p+q)t', ru: 'e^−(p+q)t', zh: 'e^−(p+q)t', vi: 'e^−(p+q)t' };

const customersBefore = {
  id: 'customers_before',
  label: { en: 'Customers before', ru: 'Клиентов до плана', zh: '计划前客户', vi: 'Khách trước kế hoạch' },
  unit: customers,
  format: 'count',
  total: 'sum',
} as const;
const salesBefore = {
  id: 'sales_before',
  label: { en: 'Sales before', ru: 'Продажи до плана', zh: '上一期销量', vi: 'Doanh số kỳ trước' },
  unit: units,
  format: 'count',
} as const;

/** How a product stands at the end of the period before the plan, and of the one before that. */
const diffusionStart: readonly Column[] = [
  {
    id: 'decay_earlier',
    label: { en: 'e two before', ru: 'e за два до плана', zh: '前两期 e', vi: 'e hai kỳ trước' },
    unit: decayUnit,
    format: 'factor',
    formula: (product) => decayOf(product, `-${demandOf(product, 'launch')}`),
  },
  {
    id: 'left_earlier',
    label: { en: 'Left two before', ru: 'Осталось за два до', zh: '前两期剩余', vi: 'Còn lại hai kỳ trước' },
    unit: customers,
    format: 'count',
    formula: (product) => leftOf(product, startOf(product, 'decay_earlier')),
  },
  {
    id: 'decay_before',
    label: { en: 'e one before', ru: 'e за один до плана', zh: '前一期 e', vi: 'e một kỳ trước' },
    unit: decayUnit,
    format: 'factor',
    formula: (product) => decayOf(product, `1 - ${demandOf(product, 'launch')}`),
  },
  {
    id: 'left_before',
    label: { en: 'Left one before', ru: 'Осталось за один до', zh: '前一期剩余', vi: 'Còn lại một kỳ trước' },
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
  title: { en: 'Classes of adopters', ru: 'Группы покупателей', zh: '采用者类别', vi: 'Các nhóm khách' },
  rowHeader: { en: 'Class', ru: 'Группа', zh: '类别', vi: 'Nhóm' },
  columns: [
    { id: 'from', label: { en: 'From', ru: 'От', zh: '起', vi: 'Từ' }, unit: ofMarket, format: 'percent' },
    { id: 'to', label: { en: 'To', ru: 'До', zh: '止', vi: 'Đến' }, unit: ofMarket, format: 'percent' },
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
