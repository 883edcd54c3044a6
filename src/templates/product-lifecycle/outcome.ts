import type { Texts } from '../../locales/language';
import { timingRows } from '../building-blocks/flows';
import { factor } from '../building-blocks/units';
import type { RowSpec, SheetSpec } from '../spec';
import { chosenBlocks } from './chosen';
import { profitBeforeInvestment } from './kept';
import { leavingBlocks } from './leaving';
import type { Product } from './product';
import { ofAll } from './product';

/** What the plan holds of each product, its exit counted, and what they are together. */
export function outcomeSheet(products: readonly Product[], currency: string): SheetSpec {
  return {
    id: 'outcome',
    role: 'workings',
    name: { en: 'With exit', ru: 'С выводом', zh: '含退出', vi: 'Có rút lui' },
    purpose: {
      en: 'Every product with its exit counted, then the portfolio',
      ru: 'Каждый продукт с учётом вывода, затем портфель',
      zh: '各产品计入退出后的结果，再汇总为组合',
      vi: 'Từng sản phẩm có tính rút lui, rồi đến danh mục',
    },
    blocks: [
      ...products.flatMap((product) => leavingBlocks(product, currency)),
      {
        kind: 'rows',
        title: { en: 'Portfolio', ru: 'Портфель', zh: '产品组合', vi: 'Danh mục' },
        rows: portfolioRows(products, currency),
      },
      {
        kind: 'rows',
        title: { en: 'When money moves', ru: 'Когда движутся деньги', zh: '资金收付时点', vi: 'Tiền thu chi khi nào' },
        rows: [...timingRows, ...factorRows],
      },
      ...chosenBlocks(products, currency),
    ],
  };
}

const factorRows: readonly RowSpec[] = (
  [
    [
      'investment',
      { en: 'Factor of investment', ru: 'Коэффициент инвестиций', zh: '投资贴现系数', vi: 'Hệ số vốn đầu tư' },
    ],
    [
      'operating',
      {
        en: 'Factor of revenue and costs',
        ru: 'Коэффициент выручки и расходов',
        zh: '收入与成本贴现系数',
        vi: 'Hệ số doanh thu và chi phí',
      },
    ],
  ] as const
).map(([kind, label]) => ({
  id: `${kind}_factor`,
  label,
  unit: factor,
  note: {
    en: 'Discounted from that point to the start of the plan',
    ru: 'Дисконт от этого момента к началу плана',
    zh: '自该时点贴现至计划起始',
    vi: 'Chiết khấu từ thời điểm đó về đầu kế hoạch',
  },
  format: 'factor',
  formula: `1 / (1 + half_period_rate) ^ ${kind}_point`,
}));

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
      label: profitBeforeInvestment,
      unit: currency,
      note: {
        en: 'Revenue − costs; before tax and interest',
        ru: 'Выручка − расходы; до налогов и процентов',
        zh: '收入 − 成本；未计税和利息',
        vi: 'Doanh thu − chi phí; trước thuế và lãi vay',
      },
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
      formula: sum('invested'),
      total: 'sum',
    },
    {
      id: 'released',
      label: {
        en: 'Released at exits',
        ru: 'Высвобождено при выводе',
        zh: '退出释放资金',
        vi: 'Thu hồi khi rút lui',
      },
      unit: currency,
      note: allProducts,
      format: 'money',
      formula: sum('released'),
      total: 'sum',
    },
    {
      id: 'cash_flow',
      label: { en: 'Cash flow', ru: 'Денежный поток', zh: '现金流', vi: 'Dòng tiền' },
      unit: currency,
      note: {
        en: 'Profit before investment − investment + released',
        ru: 'Прибыль до инвестиций − инвестиции + высвобождено',
        zh: '投资前利润 − 投资 + 释放资金',
        vi: 'Lợi nhuận trước đầu tư − đầu tư + thu hồi',
      },
      format: 'money',
      formula: 'profit - investment + released',
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
    {
      id: 'exit_effect',
      label: {
        en: 'What the exits change',
        ru: 'Что меняет вывод',
        zh: '退出带来的变化',
        vi: 'Rút lui làm thay đổi',
      },
      unit: currency,
      note: allProducts,
      format: 'money',
      formula: sum('exit_effect'),
      total: 'sum',
    },
    {
      id: 'investment_saved',
      label: {
        en: 'Investment that exits save',
        ru: 'Инвестиции, сбережённые выводом',
        zh: '退出节省的投资',
        vi: 'Đầu tư tiết kiệm nhờ rút lui',
      },
      unit: currency,
      note: {
        en: 'Typed − invested',
        ru: 'Введённые − вложенные',
        zh: '输入值 − 实际投入',
        vi: 'Đã nhập − đã đầu tư',
      },
      format: 'money',
      formula: `SUM(investment_1:investment_${products.length}) - investment`,
      total: 'sum',
    },
  ];
}
