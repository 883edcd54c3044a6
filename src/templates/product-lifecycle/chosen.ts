import type { Texts } from '../../locales/language';
import type { BlockSpec, FigureSpec, RowSpec, Words } from '../spec';
import { profitBeforeInvestment } from './kept';
import type { Product } from './product';
import { ofAll } from './product';
import { adopterClasses, count, customers, stageIds, stageNames, units } from './words';

/** The rows of the product that is looked at, for its charts. */
const note: Texts = {
  en: 'Of the product to look at',
  ru: 'Продукта для просмотра',
  zh: '所查看的产品',
  vi: 'Của sản phẩm cần xem',
};

const chosenRow =
  (products: readonly Product[]) =>
  (id: string, label: Texts, format: RowSpec['format'], unit: Words): RowSpec => ({
    id: `chosen_${id}`,
    label,
    unit,
    note,
    format,
    formula: `CHOOSE(chosen_number, ${ofAll(products, ({ number }) => `${id}_${number}`)})`,
  });

/** Its place among the products: all rows of it are chosen by this number. */
export const chosenNumber: FigureSpec = {
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
};

/** How many triggers hold, beside the products' own rows: formulas over several sheets would grow too long. */
export function chosenTriggers(products: readonly Product[]): RowSpec {
  return chosenRow(products)(
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
  );
}

export function chosenBlocks(products: readonly Product[], currency: string): readonly BlockSpec[] {
  const chosen = chosenRow(products);
  return [
    {
      kind: 'figures',
      title: { en: 'Product to look at', ru: 'Продукт для просмотра', zh: '查看的产品', vi: 'Sản phẩm cần xem' },
      figures: [
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
          ...chosen('profit', profitBeforeInvestment, 'money', currency),
          total: 'sum',
          warnBelowZero: true,
        },
        {
          ...chosen('invested', { en: 'Investment', ru: 'Инвестиции', zh: '投资', vi: 'Đầu tư' }, 'money', currency),
          total: 'sum',
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
        {
          ...chosen(
            'exit_effect',
            {
              en: 'What the exit changes',
              ru: 'Что меняет вывод',
              zh: '退出带来的变化',
              vi: 'Rút lui làm thay đổi',
            },
            'money',
            currency,
          ),
          total: 'sum',
        },
        {
          id: 'chosen_kept_cash',
          label: {
            en: 'Cumulative cash if kept',
            ru: 'Накопленный поток, если оставить',
            zh: '若保留的累计现金',
            vi: 'Dòng tiền lũy kế nếu giữ lại',
          },
          unit: currency,
          note,
          format: 'money',
          formula: 'prev(chosen_kept_cash) + chosen_cash_flow - chosen_exit_effect',
          total: 'last',
          warnBelowZero: true,
        },
      ],
    },
  ];
}
