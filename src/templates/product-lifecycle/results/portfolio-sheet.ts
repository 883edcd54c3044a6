import { flowFigures } from '../../building-blocks/flows';
import type { Timeline } from '../../building-blocks/timeline';
import { factor, periodNumber, share, times, yearly } from '../../building-blocks/units';
import type { BlockSpec, ChartSpec, SheetSpec, TableSpec } from '../../spec';
import { matrixExample } from '../inputs';
import { profitBeforeInvestment } from '../kept';
import type { Product } from '../product';
import { worthOf } from '../product';
import {
  customers,
  ofMarket,
  product as productWord,
  stage as stageWord,
  stageIds,
  stageNames,
  units,
  word,
} from '../words';
import { cashWord, periodFrom, revenueWord, salesWord, tableOf } from './tables';

/** All products together. */

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
      whatIsIn,
      {
        kind: 'chart',
        id: 'portfolio_cash',
        shape: 'column',
        title: {
          en: 'Revenue, profit before investment and cumulative cash of the portfolio',
          ru: 'Выручка, прибыль до инвестиций и накопленный поток портфеля',
          zh: '组合的收入、投资前利润与累计现金',
          vi: 'Doanh thu, lợi nhuận trước đầu tư và dòng tiền lũy kế của danh mục',
        },
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: currency,
        valueFormat: 'money',
        series: [
          { label: revenueWord, values: 'revenue' },
          { label: profitBeforeInvestment, values: 'profit' },
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
  const shown = ['lowest_cash', 'net_present_value', 'internal_rate_yearly', 'payback_period', 'payback_date'];
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
        label: profitBeforeInvestment,
        unit: currency,
        format: 'money',
        formula: 'total(profit)',
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
        formula: 'COUNTIFS(exits.first, "<=" & last(period))',
        mark: { when: 'exits_due > 0', as: 'warning' },
      },
      {
        id: 'exit_gain',
        label: {
          en: 'What the exits bring',
          ru: 'Что даёт вывод',
          zh: '退出带来的价值',
          vi: 'Rút lui mang lại',
        },
        unit: { en: `${currency} of NPV`, ru: `${currency}, NPV`, zh: `${currency}，NPV`, vi: `${currency}, NPV` },
        format: 'money',
        formula: 'with_exit.total.gain',
        warnBelowZero: true,
      },
      ...flowFigures('plan', currency, timeline).filter(({ id }) => shown.includes(id)),
    ],
  };
}

/** What a reader of the totals must know before taking them for more. */
const whatIsIn: BlockSpec = {
  kind: 'figures',
  title: { en: 'What is in these figures', ru: 'Что входит в эти цифры', zh: '口径说明', vi: 'Các con số này gồm gì' },
  figures: [
    {
      id: 'left_out',
      label: {
        en: 'Tax, interest, overheads',
        ru: 'Налоги, проценты, накладные',
        zh: '税、利息、公共费用',
        vi: 'Thuế, lãi vay, chi phí chung',
      },
      unit: word,
      note: {
        en: 'Profit is revenue − unit, marketing and fixed cost of the products; cash also − investment + released',
        ru: 'Прибыль — выручка минус себестоимость, маркетинг и постоянные продуктов; деньги — ещё минус инвестиции плюс высвобожденное',
        zh: '利润 = 收入 − 各产品的单位成本、营销与固定成本；现金再减投资、加释放资金',
        vi: 'Lợi nhuận = doanh thu − giá thành, tiếp thị, cố định của sản phẩm; tiền còn − đầu tư + thu hồi',
      },
      format: 'text',
      formula: 'word(not_in)',
    },
    {
      id: 'price_effect',
      label: {
        en: 'Effect of price and marketing on sales',
        ru: 'Влияние цены и маркетинга на продажи',
        zh: '价格与营销对销量的影响',
        vi: 'Ảnh hưởng của giá và tiếp thị lên doanh số',
      },
      unit: word,
      note: {
        en: 'Sales stay as they are when price or marketing change: correct the demand with them',
        ru: 'При смене цены или маркетинга продажи не меняются: меняйте вместе с ними и спрос',
        zh: '改变价格或营销时销量不变：请同时修改需求',
        vi: 'Đổi giá hoặc tiếp thị thì doanh số không đổi: hãy chỉnh nhu cầu cùng lúc',
      },
      format: 'text',
      formula: 'word(not_in)',
    },
    {
      id: 'after_plan',
      label: { en: 'What comes after the plan', ru: 'То, что будет после плана', zh: '计划期之后', vi: 'Sau kế hoạch' },
      unit: word,
      note: {
        en: 'Nor what came before it; so a product launched late in the plan looks worth less than it is',
        ru: 'Как и бывшее до него; поэтому продукт, запущенный в конце плана, выглядит дешевле, чем есть',
        zh: '计划期之前亦不计；因此计划后期上市的产品价值会被低估',
        vi: 'Và cả trước đó; nên sản phẩm ra mắt muộn trông kém giá trị hơn thực tế',
      },
      format: 'text',
      formula: 'word(not_in)',
    },
  ],
};

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
          label: profitBeforeInvestment,
          unit: currency,
          format: 'money',
          total: 'sum',
          mark: { when: 'products.this.profit < 0', as: 'warning' },
        },
        formula: ({ number }) => `total(profit_${number})`,
      },
      {
        spec: {
          id: 'invested',
          label: {
            en: 'Investment less released',
            ru: 'Инвестиции за вычетом высвобожденного',
            zh: '投资净额（扣除释放资金）',
            vi: 'Đầu tư trừ vốn thu hồi',
          },
          unit: currency,
          format: 'money',
          total: 'sum',
        },
        formula: ({ number }) => `total(invested_${number}) - total(released_${number})`,
      },
      {
        spec: {
          id: 'cash',
          label: { en: 'Cash at the end', ru: 'Деньги на конец', zh: '期末累计现金', vi: 'Tiền cuối kỳ' },
          unit: currency,
          format: 'money',
          total: 'sum',
          mark: { when: 'products.this.cash < 0', as: 'warning' },
        },
        formula: ({ number }) => `total(cash_${number})`,
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
        formula: ({ number }) => worthOf(`cash_flow_${number}`, `invested_${number}`),
      },
      {
        spec: {
          id: 'return',
          label: {
            en: 'NPV per 1 invested',
            ru: 'NPV на 1 вложенный',
            zh: '每单位投资的 NPV',
            vi: 'NPV trên 1 đầu tư',
          },
          unit: times,
          format: 'decimal',
        },
        formula: ({ number, row }) =>
          `IF(total(invested_${number}) = 0, word(none), products.${row}.worth / SUMPRODUCT(all(invested_${number}), all(investment_factor)))`,
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
          unit: ofMarket,
          format: 'percent',
        },
        formula: ({ number, row }) =>
          `IF(matrix.${row}.stage = word(none), 0, INDEX(all(share_${number}), look_period))`,
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
        formula: ({ row }) =>
          `IF(matrix.${row}.stage = word(none), word(none), IF(matrix.${row}.relative >= matrix_share, IF(matrix.${row}.growth >= matrix_growth, word(star), word(cash_cow)), IF(matrix.${row}.growth >= matrix_growth, word(question_mark), word(dog))))`,
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
