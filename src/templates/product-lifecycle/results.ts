import type { Texts } from '../../locales/language';
import type { Timeline } from '../building-blocks/timeline';
import { dateUnit, factor, periodNumber, perPeriodRate, share, yearly } from '../building-blocks/units';
import { internalRateOf, worthFigures } from '../building-blocks/worth';
import type { BlockSpec, ChartSpec, Format, SheetSpec, TableSpec } from '../spec';
import { matrixExample } from './inputs';
import { exitStepIds, exitStepNames, gateNames, launchStepNames } from './playbook';
import type { Product } from './product';
import {
  adopterClasses,
  count,
  countedPeriods,
  customers,
  product as productWord,
  stage as stageWord,
  stageIds,
  stageNames,
  units,
  word,
} from './words';

/** What people look at: the portfolio, one product's life, the launch and the way out. */

const periodFrom: Texts = { en: 'Period from', ru: 'Начало периода', zh: '期次起始', vi: 'Kỳ bắt đầu từ' };
const revenueWord: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
const salesWord: Texts = { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' };
const cashWord: Texts = { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' };
const startFormat = ({ unit }: Timeline): Format => (unit === 'week' ? 'date' : 'period');

export function portfolioSheet(products: readonly Product[], timeline: Timeline, currency: string): SheetSpec {
  return {
    id: 'portfolio',
    role: 'results',
    name: { en: 'Portfolio', ru: 'Портфель', zh: '产品组合', vi: 'Danh mục' },
    purpose: {
      en: 'All products together: worth, BCG matrix, revenue by stage',
      ru: 'Все продукты вместе: ценность, матрица БКГ, выручка по стадиям',
      zh: '全部产品：价值、波士顿矩阵、各阶段收入',
      vi: 'Mọi sản phẩm: giá trị, ma trận BCG, doanh thu theo giai đoạn',
    },
    blocks: [
      tiles(timeline, currency),
      {
        kind: 'chart',
        id: 'portfolio_cash',
        shape: 'column',
        title: {
          en: 'Revenue, profit and cumulative cash of the portfolio',
          ru: 'Выручка, прибыль и накопленный поток портфеля',
          zh: '组合的收入、利润与累计现金',
          vi: 'Doanh thu, lợi nhuận và dòng tiền lũy kế của danh mục',
        },
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: currency,
        valueFormat: 'money',
        series: [
          { label: revenueWord, values: 'revenue' },
          { label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' }, values: 'profit' },
          { label: cashWord, values: 'cash', asLine: true },
        ],
      },
      productTable(products, currency),
      bubbles,
      matrix(products, currency),
      revenueByStage(currency),
      productByStage(products, currency),
      stageTable(currency),
    ],
  };
}

function tiles(timeline: Timeline, currency: string): BlockSpec {
  const shown = ['net_present_value', 'internal_rate_yearly', 'payback_period', 'payback_date'];
  return {
    kind: 'figures',
    title: {
      en: 'Portfolio over the plan',
      ru: 'Портфель за весь план',
      zh: '计划期内的产品组合',
      vi: 'Danh mục trong cả kế hoạch',
    },
    asTiles: true,
    figures: [
      {
        id: 'revenue_total',
        label: revenueWord,
        unit: currency,
        format: 'money',
        formula: 'total(revenue)',
      },
      {
        id: 'profit_total',
        label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' },
        unit: currency,
        format: 'money',
        formula: 'total(profit)',
        warnBelowZero: true,
      },
      {
        id: 'lowest_cash',
        label: {
          en: 'Lowest cumulative cash',
          ru: 'Минимум накопленного потока',
          zh: '累计现金最低点',
          vi: 'Dòng tiền lũy kế thấp nhất',
        },
        unit: currency,
        format: 'money',
        formula: 'MIN(all(cash))',
        warnBelowZero: true,
      },
      {
        id: 'exits_due',
        label: {
          en: 'Products to be taken off the market',
          ru: 'Продуктов пора выводить',
          zh: '应退出的产品',
          vi: 'Sản phẩm cần rút lui',
        },
        unit: { en: 'in this plan', ru: 'в этом плане', zh: '计划期内', vi: 'trong kế hoạch' },
        format: 'count',
        formula: 'COUNT(exits.first)',
        mark: { when: 'exits_due > 0', as: 'warning' },
      },
      ...worthFigures(currency, timeline).filter(({ id }) => shown.includes(id)),
    ],
  };
}

interface Column {
  readonly spec: TableSpec['columns'][number];
  readonly formula: (product: Product) => string;
}

function tableOf(
  id: string,
  title: Texts,
  products: readonly Product[],
  columns: readonly Column[],
  mark?: TableSpec['mark'],
): TableSpec {
  return {
    kind: 'table',
    id,
    title,
    rowHeader: productWord,
    columns: columns.map(({ spec }) => spec),
    rows: products.map((product) => ({
      id: product.row,
      label: product.name,
      cells: Object.fromEntries(columns.map(({ spec, formula }) => [spec.id, formula(product)])),
    })),
    ...(mark ? { mark } : {}),
  };
}

function productTable(products: readonly Product[], currency: string): TableSpec {
  return tableOf(
    'products',
    {
      en: 'Products over the plan',
      ru: 'Продукты за весь план',
      zh: '计划期内各产品',
      vi: 'Các sản phẩm trong cả kế hoạch',
    },
    products,
    [
      {
        spec: {
          id: 'new_customers',
          label: { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' },
          unit: customers,
          format: 'count',
          total: 'sum',
        },
        formula: ({ number }) => `total(adopters_${number})`,
      },
      {
        spec: {
          id: 'customers_end',
          label: { en: 'Customers in all', ru: 'Всего клиентов', zh: '期末累计客户', vi: 'Tổng khách' },
          unit: customers,
          format: 'count',
          total: 'sum',
        },
        formula: ({ number }) => `total(customers_${number})`,
      },
      {
        spec: { id: 'sales', label: salesWord, unit: units, format: 'count', total: 'sum' },
        formula: ({ number }) => `total(sales_${number})`,
      },
      {
        spec: { id: 'revenue', label: revenueWord, unit: currency, format: 'money', total: 'sum' },
        formula: ({ number }) => `total(revenue_${number})`,
      },
      {
        spec: {
          id: 'share',
          label: { en: 'Share of revenue', ru: 'Доля выручки', zh: '收入占比', vi: 'Tỷ trọng doanh thu' },
          unit: share,
          format: 'percent',
          total: 'sum',
        },
        formula: ({ row }) => `IF(products.total.revenue = 0, 0, products.${row}.revenue / products.total.revenue)`,
      },
      {
        spec: {
          id: 'profit',
          label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' },
          unit: currency,
          format: 'money',
          total: 'sum',
          mark: { when: 'products.this.profit < 0', as: 'warning' },
        },
        formula: ({ number }) => `total(profit_${number})`,
      },
      {
        spec: {
          id: 'worth',
          label: { en: 'NPV', ru: 'NPV', zh: 'NPV 净现值', vi: 'NPV' },
          unit: currency,
          format: 'money',
          total: 'sum',
          mark: { when: 'products.this.worth < 0', as: 'warning' },
        },
        formula: ({ number }) => `NPV(period_rate, all(cash_flow_${number}))`,
      },
      {
        spec: {
          id: 'rate',
          label: { en: 'IRR', ru: 'IRR', zh: 'IRR 内部收益率', vi: 'IRR' },
          unit: perPeriodRate,
          format: 'percent',
        },
        formula: ({ number }) => internalRateOf(`cash_flow_${number}`),
      },
      {
        spec: {
          id: 'payback',
          label: { en: 'Payback', ru: 'Окупаемость', zh: '回本期次', vi: 'Hoàn vốn' },
          unit: periodNumber,
          format: 'count',
        },
        formula: ({ number }) =>
          `IF(last(cash_${number}) < 0, word(never), SUMPRODUCT(MAX((all(cash_${number}) < 0) * all(period))) + 1)`,
      },
      {
        spec: {
          id: 'peak',
          label: { en: 'Peak of sales', ru: 'Пик продаж', zh: '销量峰值期', vi: 'Đỉnh doanh số' },
          unit: periodNumber,
          format: 'count',
        },
        formula: ({ number }) =>
          `IF(total(sales_${number}) = 0, word(none), MATCH(MAX(all(sales_${number})), all(sales_${number}), 0))`,
      },
    ],
  );
}

const bubbles: ChartSpec = {
  kind: 'chart',
  id: 'growth_share',
  shape: 'bubble',
  title: {
    en: 'BCG matrix: size is revenue in the period to look at',
    ru: 'Матрица БКГ: размер — выручка в периоде просмотра',
    zh: '波士顿矩阵：气泡大小为所查看期次的收入',
    vi: 'Ma trận BCG: kích thước là doanh thu trong kỳ cần xem',
  },
  over: 'matrix',
  categoryTitle: {
    en: 'Relative market share: own ÷ largest competitor’s',
    ru: 'Относительная доля рынка: своя ÷ крупнейшего конкурента',
    zh: '相对市场份额：自身 ÷ 最大竞争对手',
    vi: 'Thị phần tương đối: của mình ÷ đối thủ lớn nhất',
  },
  valueTitle: {
    en: 'Market growth a year',
    ru: 'Рост рынка за год',
    zh: '市场年增长率',
    vi: 'Tăng trưởng thị trường mỗi năm',
  },
  valueFormat: 'percent',
  alongFormat: 'decimal',
  reversed: true,
  crossing: { along: matrixExample.share, values: matrixExample.growth },
  series: [
    {
      label: { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
      values: 'growth',
      along: 'relative',
      size: 'revenue',
    },
  ],
};

function matrix(products: readonly Product[], currency: string): TableSpec {
  return tableOf(
    'matrix',
    {
      en: 'BCG matrix in the period to look at',
      ru: 'Матрица БКГ в периоде просмотра',
      zh: '所查看期次的波士顿矩阵',
      vi: 'Ma trận BCG trong kỳ cần xem',
    },
    products,
    [
      {
        spec: { id: 'stage', label: stageWord, unit: word, format: 'text' },
        formula: ({ number }) => `INDEX(all(stage_${number}), look_period)`,
      },
      {
        spec: {
          id: 'own',
          label: { en: 'Own share', ru: 'Своя доля', zh: '自身份额', vi: 'Thị phần của mình' },
          unit: { en: '% of the market', ru: '% рынка', zh: '占市场 %', vi: '% thị trường' },
          format: 'percent',
        },
        formula: ({ number }) => `INDEX(all(share_${number}), look_period)`,
      },
      {
        spec: {
          id: 'relative',
          label: { en: 'Relative share', ru: 'Относительная доля', zh: '相对份额', vi: 'Thị phần tương đối' },
          unit: factor,
          format: 'decimal',
        },
        formula: ({ row }) => `IF(position.${row}.competitor = 0, 0, matrix.${row}.own / position.${row}.competitor)`,
      },
      {
        spec: {
          id: 'growth',
          label: { en: 'Market growth', ru: 'Рост рынка', zh: '市场增长率', vi: 'Tăng trưởng thị trường' },
          unit: yearly,
          format: 'percent',
        },
        formula: ({ row }) => `position.${row}.market_growth`,
      },
      {
        spec: { id: 'revenue', label: revenueWord, unit: currency, format: 'money', total: 'sum' },
        formula: ({ number }) => `INDEX(all(revenue_${number}), look_period)`,
      },
      {
        spec: {
          id: 'quadrant',
          label: { en: 'Quadrant', ru: 'Квадрант', zh: '象限', vi: 'Góc phần tư' },
          unit: word,
          format: 'text',
        },
        formula: ({ number, row }) =>
          `IF(INDEX(all(phase_${number}), look_period) = 0, word(none), IF(matrix.${row}.relative >= matrix_share, IF(matrix.${row}.growth >= matrix_growth, word(star), word(cash_cow)), IF(matrix.${row}.growth >= matrix_growth, word(question_mark), word(dog))))`,
      },
    ],
  );
}

function revenueByStage(currency: string): ChartSpec {
  return {
    kind: 'chart',
    id: 'revenue_by_stage',
    shape: 'stackedColumn',
    title: {
      en: 'Revenue of each product by stage',
      ru: 'Выручка каждого продукта по стадиям',
      zh: '各产品按阶段的收入',
      vi: 'Doanh thu từng sản phẩm theo giai đoạn',
    },
    over: 'by_stage',
    categoryTitle: productWord,
    valueTitle: currency,
    valueFormat: 'money',
    series: stageIds.map((stage) => ({ label: stageNames[stage], values: stage })),
  };
}

function productByStage(products: readonly Product[], currency: string): TableSpec {
  return tableOf(
    'by_stage',
    {
      en: 'Revenue by product and stage',
      ru: 'Выручка по продуктам и стадиям',
      zh: '按产品与阶段的收入',
      vi: 'Doanh thu theo sản phẩm và giai đoạn',
    },
    products,
    stageIds.map((stage) => ({
      spec: { id: stage, label: stageNames[stage], unit: currency, format: 'money', total: 'sum' },
      formula: ({ number }: Product) => `SUMIFS(all(revenue_${number}), all(stage_${number}), word(${stage}))`,
    })),
  );
}

function stageTable(currency: string): TableSpec {
  return {
    kind: 'table',
    id: 'stages',
    title: { en: 'Stages', ru: 'Стадии', zh: '各阶段', vi: 'Các giai đoạn' },
    rowHeader: stageWord,
    columns: [
      {
        id: 'now',
        label: { en: 'Products in it', ru: 'Продуктов в ней', zh: '处于该阶段的产品', vi: 'Sản phẩm đang ở đó' },
        unit: { en: 'in the period to look at', ru: 'в периоде просмотра', zh: '所查看期次', vi: 'trong kỳ cần xem' },
        format: 'count',
        total: 'sum',
      },
      { id: 'revenue', label: revenueWord, unit: currency, format: 'money', total: 'sum' },
      {
        id: 'share',
        label: { en: 'Share of revenue', ru: 'Доля выручки', zh: '收入占比', vi: 'Tỷ trọng doanh thu' },
        unit: share,
        format: 'percent',
        total: 'sum',
      },
    ],
    rows: stageIds.map((stage) => ({
      id: stage,
      label: stageNames[stage],
      cells: {
        now: `COUNTIF(matrix.stage, word(${stage}))`,
        revenue: `by_stage.total.${stage}`,
        share: `IF(total(revenue) = 0, 0, stages.${stage}.revenue / total(revenue))`,
      },
    })),
  };
}

export function productSheet(timeline: Timeline, currency: string): SheetSpec {
  return {
    id: 'product',
    role: 'results',
    name: { en: 'One product', ru: 'Один продукт', zh: '单个产品', vi: 'Một sản phẩm' },
    purpose: {
      en: 'The life of the product to look at, chosen on the sheet Inputs',
      ru: 'Жизнь продукта, выбранного на листе «Исходные данные»',
      zh: '“输入”表中所选产品的生命周期',
      vi: 'Vòng đời của sản phẩm chọn ở trang Dữ liệu đầu vào',
    },
    blocks: [
      productTiles(timeline, currency),
      {
        kind: 'chart',
        id: 'lifecycle',
        shape: 'stackedColumn',
        title: {
          en: 'Lifecycle: sales by stage',
          ru: 'Жизненный цикл: продажи по стадиям',
          zh: '生命周期：各阶段销量',
          vi: 'Vòng đời: doanh số theo giai đoạn',
        },
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: units,
        valueFormat: 'count',
        series: stageIds.map((stage) => ({ label: stageNames[stage], values: `chosen_in_${stage}` })),
      },
      {
        kind: 'chart',
        id: 'adoption',
        shape: 'stackedColumn',
        title: {
          en: 'Adoption: new customers by class',
          ru: 'Распространение: новые клиенты по группам',
          zh: '采用曲线：各类别新客户',
          vi: 'Đường chấp nhận: khách mới theo nhóm',
        },
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: customers,
        valueFormat: 'count',
        series: adopterClasses.map(({ id, name }) => ({ label: name, values: `chosen_${id}` })),
      },
      classTable,
      {
        kind: 'chart',
        id: 'product_cash',
        shape: 'column',
        title: {
          en: 'Revenue, profit and cumulative cash of the product',
          ru: 'Выручка, прибыль и накопленный поток продукта',
          zh: '该产品的收入、利润与累计现金',
          vi: 'Doanh thu, lợi nhuận và dòng tiền lũy kế của sản phẩm',
        },
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: currency,
        valueFormat: 'money',
        series: [
          { label: revenueWord, values: 'chosen_revenue' },
          { label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' }, values: 'chosen_profit' },
          { label: cashWord, values: 'chosen_cash', asLine: true },
        ],
      },
    ],
  };
}

function productTiles(timeline: Timeline, currency: string): BlockSpec {
  return {
    kind: 'figures',
    title: { en: 'Product to look at', ru: 'Продукт для просмотра', zh: '查看的产品', vi: 'Sản phẩm cần xem' },
    asTiles: true,
    figures: [
      {
        id: 'shown_product',
        label: productWord,
        unit: {
          en: 'chosen on the sheet Inputs',
          ru: 'выбран на листе «Исходные данные»',
          zh: '在“输入”表中选择',
          vi: 'chọn ở trang Dữ liệu đầu vào',
        },
        format: 'text',
        formula: 'INDEX(labels(start), chosen_number)',
      },
      {
        id: 'stage_now',
        label: stageWord,
        unit: { en: 'in the period to look at', ru: 'в периоде просмотра', zh: '所查看期次', vi: 'trong kỳ cần xem' },
        format: 'text',
        formula: 'INDEX(all(chosen_stage), look_period)',
      },
      {
        id: 'focus_now',
        label: { en: 'What matters now', ru: 'Что сейчас главное', zh: '当前重点', vi: 'Trọng tâm hiện nay' },
        unit: { en: 'by the playbook', ru: 'по стратегии', zh: '依策略表', vi: 'theo chiến lược' },
        format: 'text',
        formula:
          'IF(stage_now = word(none), word(none), INDEX(strategies.focus, MATCH(stage_now, labels(strategies), 0)) & "")',
      },
      {
        id: 'peak_sales',
        label: { en: 'Peak of sales', ru: 'Пик продаж', zh: '销量峰值', vi: 'Doanh số đỉnh' },
        unit: { en: 'units a period', ru: 'шт. за период', zh: '件/期', vi: 'sản phẩm mỗi kỳ' },
        format: 'count',
        formula: 'MAX(all(chosen_sales))',
      },
      {
        id: 'peak_date',
        label: { en: 'Peak in the period from', ru: 'Пик в периоде с', zh: '峰值期起始', vi: 'Đỉnh ở kỳ bắt đầu từ' },
        unit: dateUnit,
        format: startFormat(timeline),
        formula: 'IF(peak_sales = 0, word(none), INDEX(all(period_start), MATCH(peak_sales, all(chosen_sales), 0)))',
      },
      {
        id: 'chosen_worth',
        label: { en: 'NPV', ru: 'NPV', zh: 'NPV 净现值', vi: 'NPV' },
        unit: currency,
        format: 'money',
        formula: 'INDEX(products.worth, chosen_number)',
        warnBelowZero: true,
      },
      {
        id: 'chosen_payback',
        label: { en: 'Payback', ru: 'Окупаемость', zh: '回本期次', vi: 'Hoàn vốn' },
        unit: periodNumber,
        format: 'count',
        formula: 'INDEX(products.payback, chosen_number)',
      },
      {
        id: 'chosen_exit',
        label: {
          en: 'Start the exit in the period from',
          ru: 'Начать вывод в периоде с',
          zh: '启动退出的期次起始',
          vi: 'Bắt đầu rút lui ở kỳ từ',
        },
        unit: dateUnit,
        format: startFormat(timeline),
        formula: 'INDEX(exits.begins, chosen_number)',
        mark: { when: 'ISNUMBER(chosen_exit)', as: 'warning' },
      },
    ],
  };
}

/** How far the product to look at has come with each class. */
const classTable: TableSpec = {
  kind: 'table',
  id: 'adoption_by_class',
  title: { en: 'Customers by class', ru: 'Клиенты по группам', zh: '各类别客户', vi: 'Khách theo nhóm' },
  rowHeader: { en: 'Class of adopters', ru: 'Группа покупателей', zh: '类别', vi: 'Nhóm khách' },
  columns: [
    {
      id: 'share',
      label: { en: 'Share of the market', ru: 'Доля рынка', zh: '市场占比', vi: 'Tỷ trọng thị trường' },
      unit: share,
      format: 'percent',
      total: 'sum',
    },
    {
      id: 'so_far',
      label: { en: 'Customers', ru: 'Клиентов', zh: '客户', vi: 'Khách' },
      unit: { en: 'by the period to look at', ru: 'к периоду просмотра', zh: '截至所查看期次', vi: 'đến kỳ cần xem' },
      format: 'count',
      total: 'sum',
    },
    {
      id: 'in_plan',
      label: { en: 'New customers', ru: 'Новых клиентов', zh: '新客户', vi: 'Khách mới' },
      unit: { en: 'over the plan', ru: 'за весь план', zh: '计划期内', vi: 'trong cả kế hoạch' },
      format: 'count',
      total: 'sum',
    },
  ],
  rows: adopterClasses.map(({ id, name }) => ({
    id,
    label: name,
    cells: {
      share: `classes.${id}.to - classes.${id}.from`,
      so_far: `MAX(0, MIN(INDEX(all(chosen_customers), look_period), chosen_market * classes.${id}.to) - chosen_market * classes.${id}.from)`,
      in_plan: `total(chosen_${id})`,
    },
  })),
};

export function exitSheet(products: readonly Product[], currency: string): SheetSpec {
  return {
    id: 'launch_and_exit',
    role: 'results',
    name: { en: 'Launch and exit', ru: 'Запуск и вывод', zh: '上市与退出', vi: 'Ra mắt và rút lui' },
    purpose: {
      en: 'When to leave and by which dates; how the launch stands',
      ru: 'Когда и по каким датам выводить продукт; как идёт запуск',
      zh: '何时退出、各步日期；上市进展',
      vi: 'Khi nào rút lui, theo lịch nào; tiến độ ra mắt',
    },
    blocks: [exits(products, currency), exitPlan(products), triggerChart, launchTable, toolTable],
  };
}

function exits(products: readonly Product[], currency: string): TableSpec {
  return tableOf(
    'exits',
    { en: 'Exit by product', ru: 'Вывод по продуктам', zh: '各产品退出判断', vi: 'Rút lui theo sản phẩm' },
    products,
    [
      {
        spec: {
          id: 'triggers',
          label: { en: 'Triggers that hold', ru: 'Сработало триггеров', zh: '满足的条件', vi: 'Điều kiện đã xảy ra' },
          unit: { en: 'of 3, now', ru: 'из 3, сейчас', zh: '共 3 项，当前', vi: 'trên 3, hiện nay' },
          format: 'count',
        },
        formula: ({ number }) => `INDEX(all(weak_${number}), look_period)`,
      },
      {
        spec: {
          id: 'streak',
          label: { en: 'In a row', ru: 'Подряд', zh: '连续', vi: 'Liên tiếp' },
          unit: countedPeriods,
          format: 'count',
        },
        formula: ({ number }) => `INDEX(all(streak_${number}), look_period)`,
      },
      {
        spec: {
          id: 'by_figures',
          label: { en: 'By the triggers', ru: 'По триггерам', zh: '按触发条件', vi: 'Theo điều kiện' },
          unit: periodNumber,
          format: 'count',
        },
        formula: ({ number }) => `IFERROR(MATCH(exit_periods, all(streak_${number}), 0), word(none))`,
      },
      {
        spec: {
          id: 'first',
          label: { en: 'Start the exit', ru: 'Начать вывод', zh: '启动退出', vi: 'Bắt đầu rút lui' },
          unit: periodNumber,
          format: 'count',
        },
        formula: ({ row }) =>
          `IF(position.${row}.decided_exit = 0, exits.${row}.by_figures, MIN(exits.${row}.by_figures, position.${row}.decided_exit))`,
      },
      {
        spec: {
          id: 'begins',
          label: { en: 'Exit from', ru: 'Вывод с', zh: '退出开始', vi: 'Rút lui từ' },
          unit: dateUnit,
          format: 'date',
        },
        formula: ({ row }) =>
          `IF(ISNUMBER(exits.${row}.first), INDEX(all(period_start), exits.${row}.first), word(none))`,
      },
      {
        spec: {
          id: 'kept',
          label: {
            en: 'Cash flow if kept',
            ru: 'Поток, если оставить',
            zh: '若保留的现金流',
            vi: 'Dòng tiền nếu giữ lại',
          },
          unit: currency,
          format: 'money',
          mark: { when: 'exits.this.kept < 0', as: 'warning' },
        },
        formula: ({ number, row }) =>
          `IF(ISNUMBER(exits.${row}.first), SUMIFS(all(cash_flow_${number}), all(period), ">=" & exits.${row}.first), word(none))`,
      },
    ],
    { when: 'AND(ISNUMBER(exits.this.first), exits.this.first <= look_period)', as: 'warning' },
  );
}

const triggerChart: ChartSpec = {
  kind: 'chart',
  id: 'triggers',
  shape: 'column',
  title: {
    en: 'Exit triggers of the product to look at',
    ru: 'Триггеры вывода выбранного продукта',
    zh: '所查看产品的退出触发条件',
    vi: 'Điều kiện rút lui của sản phẩm cần xem',
  },
  over: 'periods',
  categoryTitle: periodFrom,
  valueTitle: {
    en: 'Triggers that hold, of 3',
    ru: 'Сработало триггеров из 3',
    zh: '满足的条件（共 3 项）',
    vi: 'Điều kiện đã xảy ra, trên 3',
  },
  // The steps of the axis may be halves.
  valueFormat: 'decimal',
  series: [
    {
      label: { en: 'Triggers that hold', ru: 'Сработало триггеров', zh: '满足的条件', vi: 'Điều kiện đã xảy ra' },
      values: 'chosen_weak',
    },
  ],
};

/** When each step of leaving begins, counted from the exit's first day; the last column closes the plan. */
function exitPlan(products: readonly Product[]): TableSpec {
  const steps = exitStepIds.map((step, index): Column => {
    const before = exitStepIds[index - 1];
    return {
      spec: { id: step, label: exitStepNames[step], unit: fromDay, format: 'date' },
      formula: ({ row }) => (before ? later(`exit_plan.${row}.${before}`, before) : `exits.${row}.begins`),
    };
  });
  return tableOf(
    'exit_plan',
    { en: 'Exit plan', ru: 'План вывода', zh: '退出计划', vi: 'Kế hoạch rút lui' },
    products,
    [
      ...steps,
      {
        spec: {
          id: 'closed',
          label: { en: 'Closed', ru: 'Завершено', zh: '退出完成', vi: 'Hoàn tất' },
          unit: fromDay,
          format: 'date',
        },
        formula: ({ row }) => later(`exit_plan.${row}.after_care`, 'after_care'),
      },
    ],
  );
}

const fromDay: Texts = { en: 'from', ru: 'с даты', zh: '起始日', vi: 'từ ngày' };

function later(day: string, step: (typeof exitStepIds)[number]): string {
  return `IF(ISNUMBER(${day}), ${day} + exit_steps.${step}.length, word(none))`;
}

/** Steps and reviews in the order in which they follow each other. */
const launchOrder = [
  { id: 'concept', table: 'launch_steps' },
  { id: 'review_1', table: 'gates' },
  { id: 'development', table: 'launch_steps' },
  { id: 'review_2', table: 'gates' },
  { id: 'validation', table: 'launch_steps' },
  { id: 'review_3', table: 'gates' },
  { id: 'release', table: 'launch_steps' },
] as const satisfies readonly (
  | { readonly id: keyof typeof launchStepNames; readonly table: 'launch_steps' }
  | { readonly id: keyof typeof gateNames; readonly table: 'gates' }
)[];

const launchNames = { ...launchStepNames, ...gateNames };

const launchTable: TableSpec = {
  kind: 'table',
  id: 'launch',
  title: { en: 'State of the launch', ru: 'Состояние запуска', zh: '上市进展', vi: 'Tiến độ ra mắt' },
  rowHeader: { en: 'Step or review', ru: 'Шаг или обзор', zh: '步骤或评审', vi: 'Bước hoặc đánh giá' },
  columns: [
    { id: 'from', label: { en: 'From', ru: 'С', zh: '起', vi: 'Từ' }, unit: dateUnit, format: 'date' },
    { id: 'to', label: { en: 'To', ru: 'По', zh: '止', vi: 'Đến' }, unit: dateUnit, format: 'date' },
    {
      id: 'state',
      label: { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' },
      unit: { en: 'on the date of the version', ru: 'на дату версии', zh: '截至版本日期', vi: 'vào ngày phiên bản' },
      format: 'text',
      mark: {
        when: 'OR(launch.this.state = word(overdue), launch.this.state = word(stopped))',
        as: 'warning',
      },
    },
    {
      id: 'order',
      label: { en: 'Order', ru: 'Порядок', zh: '顺序', vi: 'Thứ tự' },
      unit: word,
      format: 'text',
      mark: { when: 'launch.this.order = word(out_of_order)', as: 'warning' },
    },
  ],
  rows: launchOrder.map(({ id, table }, index) => {
    const before = launchOrder[index - 1];
    const isGate = table === 'gates';
    const due = `IF(launch.${id}.to < version_date, word(overdue), word(upcoming))`;
    const decision = `gates.${id}.decision`;
    return {
      id,
      label: launchNames[id],
      cells: {
        from: isGate ? `gates.${id}.due` : `launch_steps.${id}.begins`,
        to: isGate ? `launch.${id}.from` : `launch.${id}.from + launch_steps.${id}.length - 1`,
        state: isGate
          ? `IF(${decision} = word(go), word(passed), IF(${decision} = word(stop), word(stopped), IF(${decision} = word(rework), word(rework), ${due})))`
          : `IF(launch_steps.${id}.done = word(yes), word(passed), ${due})`,
        order: before
          ? `IF(launch.${id}.from < launch.${before.id}.from, word(out_of_order), word(none))`
          : 'word(none)',
      },
    };
  }),
};

const toolTable: TableSpec = {
  kind: 'table',
  id: 'tool_state',
  title: {
    en: 'Marketing tools by stage',
    ru: 'Инструменты по стадиям',
    zh: '各阶段营销工具',
    vi: 'Công cụ marketing theo giai đoạn',
  },
  rowHeader: stageWord,
  columns: [
    {
      id: 'products',
      label: { en: 'Products in it', ru: 'Продуктов в ней', zh: '处于该阶段的产品', vi: 'Sản phẩm đang ở đó' },
      unit: { en: 'in the period to look at', ru: 'в периоде просмотра', zh: '所查看期次', vi: 'trong kỳ cần xem' },
      format: 'count',
      total: 'sum',
    },
    {
      id: 'listed',
      label: { en: 'Listed', ru: 'В списке', zh: '已列出', vi: 'Trong danh sách' },
      unit: count,
      format: 'count',
      total: 'sum',
    },
    {
      id: 'ready',
      label: { en: 'Ready', ru: 'Готово', zh: '就绪', vi: 'Sẵn sàng' },
      unit: count,
      format: 'count',
      total: 'sum',
    },
    {
      id: 'missing',
      label: { en: 'Missing', ru: 'Не хватает', zh: '尚缺', vi: 'Còn thiếu' },
      unit: count,
      format: 'count',
      total: 'sum',
      mark: { when: 'AND(tool_state.this.products > 0, tool_state.this.missing > 0)', as: 'warning' },
    },
  ],
  rows: stageIds.map((stage) => ({
    id: stage,
    label: stageNames[stage],
    cells: {
      products: `stages.${stage}.now`,
      listed: `COUNTIFS(tools.stage, word(${stage}))`,
      ready: `COUNTIFS(tools.stage, word(${stage}), tools.ready, word(yes))`,
      missing: `tool_state.${stage}.listed - tool_state.${stage}.ready`,
    },
  })),
};
