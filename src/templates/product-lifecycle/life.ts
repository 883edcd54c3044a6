import type { Texts } from '../../locales/language';
import { factor, flag, per, share } from '../building-blocks/units';
import type { BlockSpec, Formula, RowSpec, SheetSpec, TableSpec } from '../spec';
import type { DemandModel, Product } from './product';
import { adopterClasses, count, customers, product as productWord, unit, units, word } from './words';

/**
 * The life of one product, period by period: who buys, in which stage it is, what it earns, whether it is time to
 * leave. The measures beside it are what a whole life is judged by: its peak and its typical change.
 */

const startOf = (product: Product, column: string): Formula => `start.${product.row}.${column}`;
const measure = (product: Product, column: string): Formula => `measures.${product.row}.${column}`;
const demandOf = (product: Product, column: string): Formula => `demand.${product.row}.${column}`;
const costOf = (product: Product, column: string): Formula => `costs.${product.row}.${column}`;

/**
 * Who has not bought yet, after Bass: m × (p + q) e ÷ (p + q e), where e is e^−(p + q) × age. The rest, unlike those who
 * have bought, stays exact when it is small; before the launch it is the whole market to the last digit.
 */
function leftOf(product: Product, decay: Formula): Formula {
  const [p, q, m] = ['innovation', 'imitation', 'market'].map((column) => demandOf(product, column));
  return `${m} * IF(${p} = 0, 1, (${p} + ${q}) * ${decay} / (${p} + ${q} * ${decay}))`;
}

function decayOf(product: Product, age: Formula): Formula {
  return `EXP(-(${demandOf(product, 'innovation')} + ${demandOf(product, 'imitation')}) * MAX(0, ${age}))`;
}

export function measuresSheet(products: readonly Product[], demand: DemandModel): SheetSpec {
  return {
    id: 'measures',
    role: 'workings',
    name: { en: 'Measures', ru: 'База расчёта', zh: '计算基准', vi: 'Cơ sở tính' },
    purpose: {
      en: 'Where each product stands at the start, and what its stages are measured by',
      ru: 'С чего начинает каждый продукт и чем измеряются его стадии',
      zh: '各产品的起点以及划分阶段的基准',
      vi: 'Xuất phát điểm của từng sản phẩm và căn cứ xác định giai đoạn',
    },
    blocks: [
      startTable(products, demand),
      measureTable(
        'measures',
        { en: 'Limits of the stages', ru: 'Границы стадий', zh: '阶段界限', vi: 'Ranh giới giai đoạn' },
        products,
        lifeMeasures,
      ),
      classes,
    ],
  };
}

function startTable(products: readonly Product[], demand: DemandModel): TableSpec {
  return measureTable('start', { en: 'At the start', ru: 'На старте', zh: '起点', vi: 'Xuất phát điểm' }, products, [
    {
      id: 'number',
      label: { en: 'No.', ru: '№', zh: '序号', vi: 'Số' },
      unit: count,
      format: 'count',
      formula: ({ number }) => (number === 1 ? '1' : `start.product_${number - 1}.number + 1`),
    },
    ...(demand === 'diffusion' ? diffusionStart : typedStart),
    {
      id: 'exponent',
      label: { en: 'Learning exponent', ru: 'Показатель обучения', zh: '学习指数', vi: 'Số mũ học hỏi' },
      unit: factor,
      format: 'factor',
      // The logarithm of two, without a constant that a reader would have to ask about.
      formula: (product) => `LN(1 - ${costOf(product, 'learning')}) / LN(1 + 1)`,
    },
  ]);
}

function measureTable(
  id: string,
  title: Texts,
  products: readonly Product[],
  columns: readonly MeasureColumn[],
): TableSpec {
  return {
    kind: 'table',
    id,
    title,
    rowHeader: productWord,
    columns: columns.map(({ formula: _, ...column }) => column),
    rows: products.map((product) => ({
      id: product.row,
      label: product.name,
      cells: Object.fromEntries(columns.map((column) => [column.id, column.formula(product)])),
    })),
  };
}

const lifeMeasures: readonly MeasureColumn[] = [
  {
    id: 'shares',
    label: { en: 'Both shares', ru: 'Обе доли', zh: '两者份额合计', vi: 'Tổng hai thị phần' },
    unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
    format: 'percent',
    formula: ({ number, row }) => `MAX(all(share_${number})) + position.${row}.competitor`,
  },
  {
    id: 'peak',
    label: { en: 'Peak sales', ru: 'Пик продаж', zh: '峰值销量', vi: 'Doanh số đỉnh' },
    unit: units,
    format: 'count',
    formula: (product) => `MAX(all(sales_${product.number}), ${startOf(product, 'sales_before')})`,
  },
  {
    id: 'low',
    label: { en: 'Introduction ends', ru: 'Конец внедрения', zh: '导入期上限', vi: 'Hết giới thiệu' },
    unit: units,
    format: 'decimal',
    formula: (product) => `introduction_limit * ${measure(product, 'peak')}`,
  },
  {
    id: 'typical',
    label: { en: 'Typical change', ru: 'Типичное изменение', zh: '典型变化', vi: 'Thay đổi điển hình' },
    unit: { en: '% of peak', ru: '% пика', zh: '占峰值 %', vi: '% đỉnh' },
    format: 'percent',
    formula: ({ number: k }) =>
      `SQRT(SUMPRODUCT(all(change_${k}), all(change_${k})) / MAX(1, COUNTIF(all(phase_${k}), 1)))`,
  },
  {
    id: 'moves',
    label: { en: 'Sales move', ru: 'Продажи меняются', zh: '销量有波动', vi: 'Doanh số biến động' },
    unit: flag,
    format: 'count',
    formula: (product) => {
      const top = `${measure(product, 'peak')} - ${measure(product, 'low')}`;
      const before = startOf(product, 'sales_before');
      const k = product.number;
      return `IF(SUMPRODUCT((all(phase_${k}) <> 0) * (all(sales_${k}) <= ${top})) + AND(${before} > 0, ${before} <= ${top}) > 0, 1, 0)`;
    },
  },
  // A product whose sales stay where they are is mature: no change reaches the whole of its peak.
  {
    id: 'growth_from',
    label: { en: 'Growth from', ru: 'Рост — от', zh: '成长期起点', vi: 'Tăng trưởng từ' },
    unit: { en: '% of peak', ru: '% пика', zh: '占峰值 %', vi: '% đỉnh' },
    format: 'percent',
    formula: (product) => `IF(${measure(product, 'moves')} = 1, growth_limit * ${measure(product, 'typical')}, 1)`,
  },
  {
    id: 'decline_from',
    label: { en: 'Decline from', ru: 'Спад — от', zh: '衰退期起点', vi: 'Suy thoái từ' },
    unit: { en: '% of peak', ru: '% пика', zh: '占峰值 %', vi: '% đỉnh' },
    format: 'percent',
    formula: (product) => `IF(${measure(product, 'moves')} = 1, decline_limit * ${measure(product, 'typical')}, 1)`,
  },
];

type MeasureColumn = TableSpec['columns'][number] & { readonly formula: (product: Product) => Formula };

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
const diffusionStart: readonly MeasureColumn[] = [
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

const typedStart: readonly MeasureColumn[] = [
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
    {
      id: 'from',
      label: { en: 'From', ru: 'От', zh: '起', vi: 'Từ' },
      unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
      format: 'percent',
    },
    {
      id: 'to',
      label: { en: 'To', ru: 'До', zh: '止', vi: 'Đến' },
      unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
      format: 'percent',
    },
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

export function lifeBlock(product: Product, demand: DemandModel, currency: string): BlockSpec {
  return {
    kind: 'rows',
    title: product.name,
    rows: [
      ...(demand === 'diffusion' ? diffusionRows(product) : typedRows(product)),
      classRow(product),
      ...(demand === 'diffusion' ? [salesRow(product)] : []),
      ...stageRows(product),
      ...moneyRows(product, currency),
      ...exitRows(product),
    ],
  };
}

const customersLabel: Texts = {
  en: 'Customers so far',
  ru: 'Клиентов нарастающим итогом',
  zh: '累计客户',
  vi: 'Khách lũy kế',
};

const newCustomersLabel: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' };

function diffusionRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `decay_${k}`,
      label: { en: 'e = e^−(p+q)t', ru: 'e = e^−(p+q)t', zh: 'e = e^−(p+q)t', vi: 'e = e^−(p+q)t' },
      unit: factor,
      note: {
        en: 't: periods since the launch',
        ru: 't — периоды с запуска',
        zh: 't 为上市以来的期数',
        vi: 't: số kỳ từ khi ra mắt',
      },
      format: 'factor',
      formula: decayOf(product, `period - ${demandOf(product, 'launch')} + 1`),
    },
    {
      id: `left_${k}`,
      label: { en: 'Have not bought yet', ru: 'Ещё не купили', zh: '尚未购买', vi: 'Chưa mua' },
      unit: customers,
      note: {
        en: 'm × (p + q)e ÷ (p + q × e), after Bass',
        ru: 'm × (p + q)e ÷ (p + q × e), по Бассу',
        zh: 'm × (p + q)e ÷ (p + q × e)，巴斯模型',
        vi: 'm × (p + q)e ÷ (p + q × e), theo Bass',
      },
      format: 'count',
      formula: leftOf(product, `decay_${k}`),
    },
    {
      id: `customers_${k}`,
      label: customersLabel,
      unit: customers,
      note: {
        en: 'Market − those who have not bought yet',
        ru: 'Рынок − те, кто ещё не купил',
        zh: '市场容量 − 尚未购买',
        vi: 'Thị trường − người chưa mua',
      },
      format: 'count',
      formula: `${demandOf(product, 'market')} - left_${k}`,
      total: 'last',
    },
    {
      id: `adopters_${k}`,
      label: newCustomersLabel,
      unit: customers,
      note: {
        en: 'Who had not bought a period ago and have now',
        ru: 'Не купили к прошлому периоду, а теперь купили',
        zh: '上期尚未购买而本期已购买',
        vi: 'Kỳ trước chưa mua mà nay đã mua',
      },
      format: 'count',
      formula: `IF(period = 1, ${startOf(product, 'left_before')}, prev(left_${k})) - left_${k}`,
      total: 'sum',
    },
  ];
}

function salesRow(product: Product): RowSpec {
  const k = product.number;
  return {
    id: `sales_${k}`,
    label: { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' },
    unit: units,
    note: {
      en: 'New customers + repeat purchases of earlier ones',
      ru: 'Новые клиенты + повторные покупки прежних',
      zh: '新客户 + 老客户复购',
      vi: 'Khách mới + khách cũ mua lại',
    },
    format: 'count',
    formula: `adopters_${k} + ${demandOf(product, 'repeat_rate')} * (customers_${k} - adopters_${k})`,
    total: 'sum',
    emphasis: true,
  };
}

function typedRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const installed = `MAX(prev(customers_${k}), ${startOf(product, 'customers_before')})`;
  return [
    {
      id: `sales_${k}`,
      label: { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' },
      unit: units,
      note: {
        en: 'As typed, from the launch on',
        ru: 'Как введены, начиная с запуска',
        zh: '按输入值，自上市起',
        vi: 'Như đã nhập, từ khi ra mắt',
      },
      format: 'count',
      formula: `IF(period >= ${demandOf(product, 'launch')}, sold_${k}, 0)`,
      total: 'sum',
      emphasis: true,
    },
    {
      id: `customers_${k}`,
      label: customersLabel,
      unit: customers,
      note: {
        en: 'Plus sales that are no repeat purchases, up to the market',
        ru: 'Плюс продажи без повторных, не больше рынка',
        zh: '加上非复购销量，以市场容量为限',
        vi: 'Cộng doanh số không phải mua lại, tối đa bằng thị trường',
      },
      format: 'count',
      // Times one: MIN would pass over an empty cell instead of reading 0.
      formula: `MIN(1 * ${demandOf(product, 'market')}, ${installed} + MAX(0, sales_${k} - ${demandOf(product, 'repeat_rate')} * ${installed}))`,
      total: 'last',
    },
    {
      id: `adopters_${k}`,
      label: newCustomersLabel,
      unit: customers,
      note: {
        en: 'Customers so far − those of the period before',
        ru: 'Нарастающий итог − итог предыдущего периода',
        zh: '累计客户 − 上一期累计客户',
        vi: 'Khách lũy kế − lũy kế kỳ trước',
      },
      format: 'count',
      formula: `customers_${k} - ${installed}`,
      total: 'sum',
    },
  ];
}

function classRow(product: Product): RowSpec {
  const k = product.number;
  return {
    id: `class_${k}`,
    label: {
      en: 'Class of adopters reached',
      ru: 'Достигнутая группа покупателей',
      zh: '已触及的采用者类别',
      vi: 'Nhóm khách đã tới',
    },
    unit: { en: 'class 1–5', ru: 'группа 1–5', zh: '类别 1–5', vi: 'nhóm 1–5' },
    note: {
      en: '1 innovators … 5 laggards, by the share of the market',
      ru: '1 — новаторы … 5 — отстающие, по доле рынка',
      zh: '1 创新者……5 落后者，按累计市场占比',
      vi: '1: đổi mới … 5: lạc hậu, theo tỷ lệ thị trường',
    },
    format: 'count',
    formula: `IF(customers_${k} = 0, 0, SUMPRODUCT((classes.from <= customers_${k} / ${demandOf(product, 'market')}) * 1))`,
  };
}

function stageRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const before = startOf(product, 'sales_before');
  const [peak, low] = ['peak', 'low'].map((column) => measure(product, column));
  const isLeftBehind = `AND(highest_${k} = ${peak}, sales_${k} < ${low})`;
  return [
    {
      id: `highest_${k}`,
      label: { en: 'Highest sales so far', ru: 'Максимум продаж', zh: '迄今最高销量', vi: 'Doanh số cao nhất' },
      unit: units,
      note: {
        en: 'The period before the plan counts too',
        ru: 'Учтён и период перед планом',
        zh: '含计划前一期',
        vi: 'Tính cả kỳ trước kế hoạch',
      },
      format: 'count',
      formula: `MAX(upto(sales_${k}), ${before})`,
    },
    {
      id: `phase_${k}`,
      label: { en: 'Sales in motion', ru: 'Продажи в движении', zh: '销量处于变动期', vi: 'Doanh số đang vận động' },
      unit: flag,
      note: {
        en: '1: yes; −1: first period, introduction or left behind; 0: off the market',
        ru: '1 — да; −1 — первый период, внедрение или угасание; 0 — не на рынке',
        zh: '1 是；−1 首期、导入或淡出；0 不在市场',
        vi: '1: có; −1: kỳ đầu, giới thiệu hoặc tàn; 0: không bán',
      },
      format: 'count',
      formula: `IF(OR(highest_${k} = 0, SUM(onward(sales_${k})) = 0), 0, IF(OR(MAX(prev(highest_${k}), ${before}) = 0, highest_${k} < ${low}, ${isLeftBehind}), -1, 1))`,
    },
    {
      id: `change_${k}`,
      label: { en: 'Change of sales', ru: 'Изменение продаж', zh: '销量变化', vi: 'Thay đổi doanh số' },
      unit: { en: '% of peak', ru: '% пика', zh: '占峰值 %', vi: '% đỉnh' },
      note: {
        en: 'Sales − those of the period before, while in motion',
        ru: 'Продажи − продажи прошлого периода, пока в движении',
        zh: '变动期内：销量 − 上一期销量',
        vi: 'Doanh số − kỳ trước, khi đang vận động',
      },
      format: 'percent',
      formula: `IF(phase_${k} = 1, (sales_${k} - IF(period = 1, ${before}, prev(sales_${k}))) / ${peak}, 0)`,
    },
    {
      id: `stage_${k}`,
      label: { en: 'Stage', ru: 'Стадия', zh: '阶段', vi: 'Giai đoạn' },
      unit: word,
      note: {
        en: 'By the change of sales and the limits',
        ru: 'По изменению продаж и границам',
        zh: '按销量变化与界限判定',
        vi: 'Theo thay đổi doanh số và các ngưỡng',
      },
      format: 'text',
      formula: `IF(phase_${k} = 0, word(none), IF(phase_${k} = 1, IF(change_${k} > ${measure(product, 'growth_from')}, word(growth), IF(change_${k} < -${measure(product, 'decline_from')}, word(decline), word(maturity))), IF(${isLeftBehind}, word(decline), word(introduction))))`,
      emphasis: true,
    },
    {
      id: `focus_${k}`,
      label: { en: 'What matters', ru: 'Что главное', zh: '重点', vi: 'Trọng tâm' },
      unit: word,
      note: {
        en: 'The focus of the stage, from the sheet Playbook',
        ru: 'Фокус стадии с листа «Стратегия»',
        zh: '该阶段的重点，取自“策略”表',
        vi: 'Trọng tâm của giai đoạn, từ trang Chiến lược',
      },
      format: 'text',
      formula: `IF(phase_${k} = 0, word(none), INDEX(strategies.focus, MATCH(stage_${k}, labels(strategies), 0)) & "")`,
    },
  ];
}

function moneyRows(product: Product, currency: string): readonly RowSpec[] {
  const k = product.number;
  return [
    {
      id: `price_${k}`,
      label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' },
      unit: per(currency, unit),
      note: {
        en: 'Falls by its erosion from the launch on',
        ru: 'Снижается с запуска на заданную долю',
        zh: '自上市起按降幅递减',
        vi: 'Giảm dần theo tỷ lệ từ khi ra mắt',
      },
      format: 'price',
      formula: `prices.${product.row}.price * (1 - ${costOf(product, 'erosion')}) ^ MAX(0, period - MAX(1, ${demandOf(product, 'launch')}))`,
    },
    {
      id: `unit_cost_${k}`,
      label: { en: 'Unit cost', ru: 'Себестоимость', zh: '单位成本', vi: 'Giá thành' },
      unit: per(currency, unit),
      note: {
        en: 'Falls with the output before this period',
        ru: 'Снижается с выпуском до этого периода',
        zh: '随本期之前的累计产量下降',
        vi: 'Giảm theo sản lượng trước kỳ này',
      },
      format: 'price',
      formula: `${costOf(product, 'unit_cost')} * (1 + (SUM(upto(sales_${k})) - sales_${k}) / MAX(1, ${costOf(product, 'experience')})) ^ ${startOf(product, 'exponent')}`,
    },
    {
      id: `revenue_${k}`,
      label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
      unit: currency,
      note: { en: 'Sales × price', ru: 'Продажи × цена', zh: '销量 × 价格', vi: 'Doanh số × giá bán' },
      format: 'money',
      formula: `sales_${k} * price_${k}`,
      total: 'sum',
    },
    {
      id: `marketing_${k}`,
      label: { en: 'Marketing', ru: 'Маркетинг', zh: '营销投入', vi: 'Tiếp thị' },
      unit: currency,
      note: {
        en: 'That of the stage',
        ru: 'По стадии',
        zh: '按所处阶段',
        vi: 'Theo giai đoạn',
      },
      format: 'money',
      formula: `IF(phase_${k} = 0, 0, INDEX(marketing.${product.row}, MATCH(stage_${k}, labels(marketing), 0)))`,
      total: 'sum',
    },
    {
      id: `costs_${k}`,
      label: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' },
      unit: currency,
      note: {
        en: 'Sales × unit cost + marketing + fixed cost',
        ru: 'Продажи × себестоимость + маркетинг + постоянные',
        zh: '销量 × 单位成本 + 营销 + 固定成本',
        vi: 'Doanh số × giá thành + marketing + cố định',
      },
      format: 'money',
      formula: `sales_${k} * unit_cost_${k} + marketing_${k} + fixed_cost_${k}`,
      total: 'sum',
    },
    {
      id: `profit_${k}`,
      label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' },
      unit: currency,
      note: { en: 'Revenue − costs', ru: 'Выручка − расходы', zh: '收入 − 成本', vi: 'Doanh thu − chi phí' },
      format: 'money',
      formula: `revenue_${k} - costs_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `cash_flow_${k}`,
      label: { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
      unit: currency,
      note: {
        en: 'Profit − investment',
        ru: 'Прибыль − инвестиции',
        zh: '利润 − 投资',
        vi: 'Lợi nhuận − đầu tư',
      },
      format: 'money',
      formula: `profit_${k} - investment_${k}`,
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: `cash_${k}`,
      label: { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
      unit: currency,
      note: {
        en: 'All cash flows so far',
        ru: 'Сумма потоков нарастающим итогом',
        zh: '截至本期的现金流合计',
        vi: 'Tổng dòng tiền đến kỳ này',
      },
      format: 'money',
      formula: `prev(cash_${k}) + cash_flow_${k}`,
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
  ];
}

function exitRows(product: Product): readonly RowSpec[] {
  const k = product.number;
  const before = `IF(period = 1, ${startOf(product, 'sales_before')}, prev(sales_${k}))`;
  return [
    {
      id: `margin_${k}`,
      label: { en: 'Margin', ru: 'Рентабельность', zh: '利润率', vi: 'Biên lợi nhuận' },
      unit: share,
      note: {
        en: 'Profit ÷ revenue, shown down to −10,000%',
        ru: 'Прибыль ÷ выручка, не ниже −10 000 %',
        zh: '利润 ÷ 收入，最低显示 −10,000%',
        vi: 'Lợi nhuận ÷ doanh thu, thấp nhất −10.000%',
      },
      format: 'percent',
      formula: `IF(revenue_${k} = 0, word(none), MAX(-100, profit_${k} / revenue_${k}))`,
    },
    {
      id: `growth_${k}`,
      label: { en: 'Growth of sales', ru: 'Рост продаж', zh: '销量增长率', vi: 'Tăng trưởng doanh số' },
      unit: share,
      note: {
        en: 'Sales ÷ those of the period before − 1',
        ru: 'Продажи ÷ продажи прошлого периода − 1',
        zh: '销量 ÷ 上一期销量 − 1',
        vi: 'Doanh số ÷ kỳ trước − 1',
      },
      format: 'percent',
      formula: `IF(${before} = 0, word(none), sales_${k} / ${before} - 1)`,
    },
    {
      id: `weak_${k}`,
      label: {
        en: 'Exit triggers that hold',
        ru: 'Сработало триггеров',
        zh: '已满足的触发条件',
        vi: 'Điều kiện rút lui đã xảy ra',
      },
      unit: { en: 'of 3', ru: 'из 3', zh: '共 3 项', vi: 'trên 3' },
      note: {
        en: 'Margin, growth and market share below their limits',
        ru: 'Рентабельность, рост и доля рынка ниже порогов',
        zh: '利润率、增长、份额低于界限的项数',
        vi: 'Biên lợi nhuận, tăng trưởng, thị phần dưới ngưỡng',
      },
      format: 'count',
      formula: `IF(OR(stage_${k} = word(none), stage_${k} = word(introduction)), 0, (margin_${k} < exit_margin) + (growth_${k} < exit_growth) + (share_${k} < exit_share))`,
    },
    {
      id: `streak_${k}`,
      label: { en: 'Periods in a row', ru: 'Периодов подряд', zh: '连续期数', vi: 'Số kỳ liên tiếp' },
      unit: { en: 'periods', ru: 'периодов', zh: '期', vi: 'kỳ' },
      note: {
        en: 'With enough triggers; marked: time to exit',
        ru: 'С достаточным числом триггеров; выделено — пора выводить',
        zh: '满足足够条件的连续期数；标色即应退出',
        vi: 'Đủ điều kiện; tô màu: đã đến lúc rút lui',
      },
      format: 'count',
      formula: `IF(weak_${k} >= exit_triggers, prev(streak_${k}) + 1, 0)`,
      emphasis: true,
      mark: { when: `streak_${k} >= exit_periods`, as: 'warning' },
    },
  ];
}
