import { flowFormulas } from '../../building-blocks/flows';
import type { Timeline } from '../../building-blocks/timeline';
import { dateUnit, periodNumber, share, yearly } from '../../building-blocks/units';
import type { BlockSpec, SheetSpec, TableSpec } from '../../spec';
import { profitBeforeInvestment } from '../kept';
import {
  adopterClasses,
  customers,
  product as productWord,
  stage as stageWord,
  stageIds,
  stageNames,
  units,
} from '../words';
import { cashWord, periodFrom, revenueWord, startFormat } from './tables';

/** The life of the product to look at. */

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
          en: 'Lifecycle: sales by stage (price and marketing do not move them)',
          ru: 'Жизненный цикл: продажи по стадиям (от цены и маркетинга не зависят)',
          zh: '生命周期：各阶段销量（不随价格和营销变动）',
          vi: 'Vòng đời: doanh số theo giai đoạn (không đổi theo giá và tiếp thị)',
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
          en: 'Revenue, profit before investment and cumulative cash of the product',
          ru: 'Выручка, прибыль до инвестиций и накопленный поток продукта',
          zh: '该产品的收入、投资前利润与累计现金',
          vi: 'Doanh thu, lợi nhuận trước đầu tư và dòng tiền lũy kế của sản phẩm',
        },
        over: 'periods',
        categoryTitle: periodFrom,
        valueTitle: currency,
        valueFormat: 'money',
        series: [
          { label: revenueWord, values: 'chosen_revenue' },
          { label: profitBeforeInvestment, values: 'chosen_profit' },
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
        formula: flowFormulas.payback('chosen'),
      },
      {
        id: 'chosen_rate',
        label: { en: 'IRR per year', ru: 'IRR годовая', zh: 'IRR 年化内部收益率', vi: 'IRR theo năm' },
        unit: yearly,
        format: 'percent',
        formula: flowFormulas.internalRateYearly('chosen'),
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
        formula: 'INDEX(exit_plan.principles, chosen_number)',
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
