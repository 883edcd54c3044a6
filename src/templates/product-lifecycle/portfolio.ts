import type { Texts } from '../../locales/language';
import type { Timeline } from '../building-blocks/timeline';
import { rateFigures, worthFigures, worthRows } from '../building-blocks/worth';
import type { BlockSpec, RowSpec, SheetSpec } from '../spec';
import { lifeBlock } from './life';
import type { DemandModel, Product } from './product';
import { ofAll } from './product';
import { adopterClasses, count, customers, stageIds, stageNames, units } from './words';

/** The lives of all products below each other, what they are together, and the one that is looked at. */

export function lifeSheet(
  products: readonly Product[],
  demand: DemandModel,
  timeline: Timeline,
  currency: string,
): SheetSpec {
  return {
    id: 'life',
    role: 'workings',
    name: { en: 'Lifecycle', ru: 'Жизненный цикл', zh: '生命周期', vi: 'Vòng đời' },
    purpose: {
      en: 'Every product period by period, then the portfolio',
      ru: 'Каждый продукт по периодам, затем портфель',
      zh: '逐期推算每个产品，再汇总为组合',
      vi: 'Từng sản phẩm theo kỳ, rồi đến danh mục',
    },
    blocks: [
      ...products.map((product) => lifeBlock(product, demand, currency)),
      {
        kind: 'rows',
        title: { en: 'Portfolio', ru: 'Портфель', zh: '产品组合', vi: 'Danh mục' },
        rows: [...portfolioRows(products, currency), ...worthRows(currency)],
      },
      {
        kind: 'figures',
        title: { en: 'Rates', ru: 'Ставки', zh: '比率', vi: 'Các tỷ lệ' },
        figures: [
          ...rateFigures(timeline),
          ...worthFigures(currency, timeline).filter(({ id }) => id === 'internal_rate'),
        ],
      },
      ...chosenBlocks(products, currency),
    ],
  };
}

const allProducts: Texts = {
  en: 'All products added up',
  ru: 'Сумма по всем продуктам',
  zh: '各产品合计',
  vi: 'Cộng mọi sản phẩm',
};

function portfolioRows(products: readonly Product[], currency: string): readonly RowSpec[] {
  const sum = (id: string): string => `SUM(${ofAll(products, ({ number }) => `${id}_${number}`)})`;
  return [
    {
      id: 'revenue',
      label: { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' },
      unit: currency,
      note: allProducts,
      format: 'money',
      formula: sum('revenue'),
      total: 'sum',
    },
    {
      id: 'costs_of_all',
      label: { en: 'Costs', ru: 'Расходы', zh: '成本', vi: 'Chi phí' },
      unit: currency,
      note: allProducts,
      format: 'money',
      formula: sum('costs'),
      total: 'sum',
    },
    {
      id: 'profit',
      label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' },
      unit: currency,
      note: { en: 'Revenue − costs', ru: 'Выручка − расходы', zh: '收入 − 成本', vi: 'Doanh thu − chi phí' },
      format: 'money',
      formula: 'revenue - costs_of_all',
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: 'investment',
      label: { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' },
      unit: currency,
      note: allProducts,
      format: 'money',
      formula: `SUM(investment_1:investment_${products.length})`,
      total: 'sum',
    },
    {
      id: 'cash_flow',
      label: { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
      unit: currency,
      note: {
        en: 'Profit − investment',
        ru: 'Прибыль − инвестиции',
        zh: '利润 − 投资',
        vi: 'Lợi nhuận − đầu tư',
      },
      format: 'money',
      formula: 'profit - investment',
      total: 'sum',
      warnBelowZero: true,
    },
    {
      id: 'cash',
      label: { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
      unit: currency,
      note: {
        en: 'All cash flows so far',
        ru: 'Сумма потоков нарастающим итогом',
        zh: '截至本期的现金流合计',
        vi: 'Tổng dòng tiền đến kỳ này',
      },
      format: 'money',
      formula: 'prev(cash) + cash_flow',
      total: 'last',
      emphasis: true,
      warnBelowZero: true,
    },
  ];
}

function chosenBlocks(products: readonly Product[], currency: string): readonly BlockSpec[] {
  const note: Texts = {
    en: 'Of the product to look at',
    ru: 'Продукта для просмотра',
    zh: '所查看的产品',
    vi: 'Của sản phẩm cần xem',
  };
  const chosen = (id: string, label: Texts, format: RowSpec['format'], unit: RowSpec['unit']): RowSpec => ({
    id: `chosen_${id}`,
    label,
    unit,
    note,
    format,
    formula: `CHOOSE(chosen_number, ${ofAll(products, ({ number }) => `${id}_${number}`)})`,
  });
  return [
    {
      kind: 'figures',
      title: { en: 'Product to look at', ru: 'Продукт для просмотра', zh: '查看的产品', vi: 'Sản phẩm cần xem' },
      figures: [
        {
          id: 'chosen_number',
          label: { en: 'Its number', ru: 'Его номер', zh: '产品序号', vi: 'Số thứ tự' },
          unit: count,
          note: {
            en: 'Its place among the products',
            ru: 'Место среди продуктов',
            zh: '在产品列表中的位置',
            vi: 'Vị trí trong danh sách sản phẩm',
          },
          format: 'count',
          // An equals sign, unlike MATCH, takes the stars and question marks of a name for what they are.
          formula: 'MAX(1, SUMPRODUCT((labels(start) = chosen_product) * start.number))',
        },
        {
          id: 'chosen_market',
          label: { en: 'Its market m', ru: 'Его рынок m', zh: '其市场容量 m', vi: 'Thị trường m' },
          unit: customers,
          note: {
            en: 'All who will ever buy it',
            ru: 'Все, кто когда-либо купит',
            zh: '最终会购买的全部客户',
            vi: 'Tất cả những ai rồi sẽ mua',
          },
          format: 'count',
          formula: 'INDEX(demand.market, chosen_number)',
        },
      ],
    },
    {
      kind: 'rows',
      title: {
        en: 'Its sales by stage',
        ru: 'Его продажи по стадиям',
        zh: '按阶段的销量',
        vi: 'Doanh số theo giai đoạn',
      },
      rows: [
        chosen('stage', { en: 'Stage', ru: 'Стадия', zh: '阶段', vi: 'Giai đoạn' }, 'text', {
          en: 'word',
          ru: 'слово',
          zh: '文字',
          vi: 'chữ',
        }),
        {
          ...chosen('sales', { en: 'Sales', ru: 'Продажи', zh: '销量', vi: 'Doanh số' }, 'count', units),
          total: 'sum',
        },
        ...stageIds.map((stage): RowSpec => ({
          id: `chosen_in_${stage}`,
          label: stageNames[stage],
          unit: units,
          note: {
            en: 'Sales in the periods of this stage',
            ru: 'Продажи в периодах этой стадии',
            zh: '处于该阶段各期的销量',
            vi: 'Doanh số trong các kỳ thuộc giai đoạn này',
          },
          format: 'count',
          formula: `IF(chosen_stage = word(${stage}), chosen_sales, 0)`,
          total: 'sum',
        })),
      ],
    },
    {
      kind: 'rows',
      title: {
        en: 'Its new customers by class',
        ru: 'Его новые клиенты по группам',
        zh: '按类别的新客户',
        vi: 'Khách mới theo nhóm',
      },
      rows: [
        {
          ...chosen(
            'customers',
            { en: 'Customers so far', ru: 'Клиентов нарастающим итогом', zh: '累计客户', vi: 'Khách lũy kế' },
            'count',
            customers,
          ),
          total: 'last',
        },
        {
          ...chosen(
            'adopters',
            { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' },
            'count',
            customers,
          ),
          total: 'sum',
        },
        ...adopterClasses.map(({ id, name }): RowSpec => ({
          id: `chosen_${id}`,
          label: name,
          unit: customers,
          note: {
            en: 'New customers between the limits of the class',
            ru: 'Новые клиенты в границах группы',
            zh: '落在该类别区间内的新客户',
            vi: 'Khách mới nằm trong khoảng của nhóm',
          },
          format: 'count',
          formula: `MAX(0, MIN(chosen_customers, chosen_market * classes.${id}.to) - MAX(chosen_customers - chosen_adopters, chosen_market * classes.${id}.from))`,
          total: 'sum',
        })),
      ],
    },
    {
      kind: 'rows',
      title: { en: 'Its money', ru: 'Его деньги', zh: '资金', vi: 'Tiền của sản phẩm' },
      rows: [
        {
          ...chosen('revenue', { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' }, 'money', currency),
          total: 'sum',
        },
        {
          ...chosen('profit', { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lợi nhuận' }, 'money', currency),
          total: 'sum',
          warnBelowZero: true,
        },
        {
          ...chosen(
            'cash_flow',
            { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
            'money',
            currency,
          ),
          total: 'sum',
          warnBelowZero: true,
        },
        {
          ...chosen(
            'cash',
            { en: 'Cumulative cash', ru: 'Накопленный поток', zh: '累计现金', vi: 'Dòng tiền lũy kế' },
            'money',
            currency,
          ),
          total: 'last',
          warnBelowZero: true,
        },
        chosen(
          'weak',
          {
            en: 'Exit triggers that hold',
            ru: 'Сработало триггеров',
            zh: '已满足的触发条件',
            vi: 'Điều kiện rút lui đã xảy ra',
          },
          'count',
          {
            en: 'of 3',
            ru: 'из 3',
            zh: '共 3 项',
            vi: 'trên 3',
          },
        ),
      ],
    },
  ];
}
