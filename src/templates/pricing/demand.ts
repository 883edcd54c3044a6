import type { Language, Texts } from '../../locales/language';
import { order, rowOf } from '../building-blocks/tiers';
import { people, per } from '../building-blocks/units';
import type { FigureSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { lineLabel, testLabel } from './inputs';
import { type Offer } from './offer';
import { perHundred } from './revenue';

/** Places along the curve; passes of Newton's method, which doubles the right digits with each. */
const places = 11;
const passes = 8;

const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
const ofVisitors: Texts = { en: '% of visitors', ru: '% посетителей', zh: '占访客 %', vi: '% khách ghé thăm' };
const logOdds: Texts = { en: 'log-odds', ru: 'логит', zh: '对数几率', vi: 'logit' };
const conversion: Texts = { en: 'Who buy', ru: 'Покупают', zh: '购买率', vi: 'Tỷ lệ mua' };
const lowest: Texts = { en: 'At least', ru: 'Не меньше', zh: '下限', vi: 'Cận dưới' };
const highest: Texts = { en: 'At most', ru: 'Не больше', zh: '上限', vi: 'Cận trên' };

/** Where there is a curve. */
const ofCurve = (formula: Formula): Formula => `IF(has_curve = 1, ${formula}, word(none))`;

/** The share that log-odds mean; written so that no power is too large. */
const shareOf = (odds: Formula): Formula => `IF(${odds} >= 0, 1, EXP(${odds})) / (1 + EXP(0 - ABS(${odds})))`;

/** Log-odds at a price, and how far they may be off. */
const oddsAt = (at: Formula): Formula => `mean_odds - odds_slope * (${at} - mean_price)`;
const reachAt = (at: Formula): Formula =>
  `z_value * widening * SQRT(MAX(0, level_variance + (${at} - mean_price) * (cross_variance + (${at} - mean_price) * slope_variance)))`;

export function demandSheet(offer: Offer): SheetSpec {
  const { currency } = offer;
  return {
    id: 'demand_sheet',
    role: 'results',
    name: { en: 'Demand', ru: 'Спрос', zh: '需求', vi: 'Nhu cầu' },
    purpose: {
      en: 'How many buy at each price, and which price earns most',
      ru: 'Сколько покупают при каждой цене и какая цена выгоднее',
      zh: '各价格下的购买率，以及最赚钱的价格',
      vi: 'Bao nhiêu người mua ở mỗi giá và giá nào lợi nhất',
    },
    blocks: [
      {
        kind: 'figures',
        asTiles: true,
        title: {
          en: 'The best price of the tested tier',
          ru: 'Лучшая цена тестируемого тарифа',
          zh: '所测档位的最佳价格',
          vi: 'Giá tốt nhất của gói được thử',
        },
        figures: headline(currency),
      },
      best(currency),
      {
        kind: 'chart',
        id: 'money_chart',
        shape: 'line',
        title: {
          en: 'Turnover and profit by price, within the tested prices',
          ru: 'Оборот и прибыль при разных ценах — в пределах протестированных',
          zh: '不同价格下的营业额与利润（测试价格范围内）',
          vi: 'Doanh thu và lãi theo giá, trong khoảng đã thử',
        },
        over: 'curve',
        categories: 'price',
        categoryTitle: price,
        valueTitle: perHundred(currency),
        valueFormat: 'money',
        series: [
          { label: { en: 'Turnover', ru: 'Оборот', zh: '营业额', vi: 'Doanh thu' }, values: 'turnover' },
          { label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lãi' }, values: 'profit' },
        ],
      },
      fit(offer),
      {
        kind: 'chart',
        id: 'fit_chart',
        shape: 'column',
        title: {
          en: 'Who bought in the tests, and the curve with its range of trust',
          ru: 'Кто купил в тестах и кривая с диапазоном доверия',
          zh: '各测试的购买率、拟合曲线及其可信范围',
          vi: 'Tỷ lệ mua khi thử, đường cong và khoảng tin cậy',
        },
        over: 'fit',
        categories: 'price',
        categoryTitle: price,
        valueTitle: ofVisitors,
        valueFormat: 'percent',
        series: [
          { label: { en: 'Test', ru: 'Тест', zh: '测试', vi: 'Thử' }, values: 'observed' },
          { label: { en: 'Curve', ru: 'Кривая', zh: '曲线', vi: 'Đường cong' }, values: 'fitted', asLine: true },
          { label: lowest, values: 'low', asLine: true },
          { label: highest, values: 'high', asLine: true },
        ],
      },
      {
        kind: 'figures',
        title: { en: 'The curve', ru: 'Кривая', zh: '拟合曲线', vi: 'Đường cong' },
        figures: fitFigures(currency),
      },
      curve(currency),
      oddsTable(offer),
      workings(offer),
      search,
    ],
  };
}

function headline(currency: string): readonly FigureSpec[] {
  return [
    {
      id: 'best_turnover_price',
      label: {
        en: 'Price of the highest turnover',
        ru: 'Цена наибольшего оборота',
        zh: '营业额最高的价格',
        vi: 'Giá cho doanh thu cao nhất',
      },
      unit: per(currency, order),
      format: 'price',
      formula: 'best.turnover.price',
    },
    {
      id: 'best_profit_price',
      label: {
        en: 'Price of the highest profit',
        ru: 'Цена наибольшей прибыли',
        zh: '利润最高的价格',
        vi: 'Giá cho lãi cao nhất',
      },
      unit: per(currency, order),
      format: 'price',
      formula: 'best.profit.price',
    },
    {
      id: 'profit_gain',
      label: {
        en: 'Profit more than at the price of now',
        ru: 'Прибыль сверх нынешней цены',
        zh: '较现价多得的利润',
        vi: 'Lãi thêm so với giá hiện tại',
      },
      unit: perHundred(currency),
      format: 'money',
      formula:
        'IF(AND(ISNUMBER(best.profit.profit), ISNUMBER(best.now.profit)), best.profit.profit - best.now.profit, word(none))',
    },
  ];
}

function best(currency: string): TableSpec {
  const hundred = perHundred(currency);
  const rows = [
    {
      id: 'now',
      label: { en: 'Price of now', ru: 'Нынешняя цена', zh: '现价', vi: 'Giá hiện tại' },
      price: 'tested_price + 0',
      // Outside the tested prices the curve is not asked.
      state: 'IF(AND(tested_price >= lowest_price, tested_price <= highest_price), word(inside), word(outside))',
    },
    {
      id: 'turnover',
      label: { en: 'Highest turnover', ru: 'Наибольший оборот', zh: '营业额最高', vi: 'Doanh thu cao nhất' },
      price: ofCurve('MEDIAN(lowest_price, search.result.turnover, highest_price)'),
      state: 'turnover',
    },
    {
      id: 'profit',
      label: { en: 'Highest profit', ru: 'Наибольшая прибыль', zh: '利润最高', vi: 'Lãi cao nhất' },
      price:
        'IF(ISNUMBER(search.result.profit), MEDIAN(lowest_price, search.result.profit, highest_price), word(none))',
      state: 'profit',
    },
  ] as const satisfies readonly {
    readonly id: string;
    readonly label: Texts;
    readonly price: Formula;
    readonly state: string;
  }[];
  const edge = (of: string): Formula =>
    `IF(ISNUMBER(search.result.${of}), IF(search.result.${of} > highest_price, word(above), IF(search.result.${of} < lowest_price, word(below), word(inside))), word(none))`;
  return {
    kind: 'table',
    id: 'best',
    title: {
      en: 'What the curve expects of 100 visitors',
      ru: 'Что обещает кривая на 100 посетителей',
      zh: '曲线预期（每 100 访客）',
      vi: 'Đường cong dự kiến gì trên 100 khách',
    },
    rowHeader: { en: 'At', ru: 'При', zh: '价格点', vi: 'Tại' },
    columns: [
      { id: 'price', label: price, unit: per(currency, order), format: 'price' },
      { id: 'conversion', label: conversion, unit: ofVisitors, format: 'percent' },
      { id: 'low', label: lowest, unit: ofVisitors, format: 'percent' },
      { id: 'high', label: highest, unit: ofVisitors, format: 'percent' },
      {
        id: 'turnover',
        label: { en: 'Turnover', ru: 'Оборот', zh: '营业额', vi: 'Doanh thu' },
        unit: hundred,
        format: 'money',
      },
      { id: 'profit', label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lãi' }, unit: hundred, format: 'money' },
      {
        id: 'state',
        label: {
          en: 'Against the tested prices',
          ru: 'К протестированным ценам',
          zh: '与测试价格的关系',
          vi: 'So với các giá đã thử',
        },
        format: 'text',
        mark: { when: 'AND(best.this.state <> word(inside), best.this.state <> word(none))', as: 'warning' },
      },
    ],
    rows: rows.map(({ id, label, price: at, state }) => {
      const own = (column: string): string => `best.${id}.${column}`;
      const known = (formula: Formula): Formula => `IF(ISNUMBER(workings.${id}.odds), ${formula}, word(none))`;
      return {
        id,
        label,
        cells: {
          price: at,
          conversion: known(shareOf(`workings.${id}.odds`)),
          low: known(shareOf(`workings.${id}.low`)),
          high: known(shareOf(`workings.${id}.high`)),
          turnover: known(`100 * ${own('conversion')} * ${own('price')}`),
          profit: known(`100 * ${own('conversion')} * (${own('price')} * kept_share - tested_cost)`),
          state: id === 'now' ? ofCurve(state) : edge(state),
        },
      };
    }),
  };
}

/** Log-odds at the prices of `best`. */
function workings({ currency }: Offer): TableSpec {
  return {
    kind: 'table',
    id: 'workings',
    title: {
      en: 'Log-odds at these prices',
      ru: 'Логиты при этих ценах',
      zh: '上述价格的对数几率',
      vi: 'Logit tại các giá trên',
    },
    rowHeader: { en: 'At', ru: 'При', zh: '价格点', vi: 'Tại' },
    columns: [
      { id: 'price', label: price, unit: per(currency, order), format: 'price' },
      { id: 'odds', label: conversion, unit: logOdds, format: 'decimal' },
      {
        id: 'reach',
        label: { en: 'Off by', ru: 'Отклонение', zh: '偏差', vi: 'Sai lệch' },
        unit: logOdds,
        format: 'decimal',
      },
      { id: 'low', label: lowest, unit: logOdds, format: 'decimal' },
      { id: 'high', label: highest, unit: logOdds, format: 'decimal' },
    ],
    rows: (
      [
        { id: 'now', label: { en: 'Price of now', ru: 'Нынешняя цена', zh: '现价', vi: 'Giá hiện tại' } },
        {
          id: 'turnover',
          label: { en: 'Highest turnover', ru: 'Наибольший оборот', zh: '营业额最高', vi: 'Doanh thu cao nhất' },
        },
        { id: 'profit', label: { en: 'Highest profit', ru: 'Наибольшая прибыль', zh: '利润最高', vi: 'Lãi cao nhất' } },
      ] as const
    ).map(({ id, label }) => {
      const own = (column: string): string => `workings.${id}.${column}`;
      const known = (formula: Formula): Formula => `IF(ISNUMBER(${own('price')}), ${formula}, word(none))`;
      return {
        id,
        label,
        cells: {
          price: id === 'now' ? `IF(best.now.state = word(inside), best.now.price, word(none))` : `best.${id}.price`,
          odds: known(oddsAt(own('price'))),
          reach: known(reachAt(own('price'))),
          low: known(`${own('odds')} - ${own('reach')}`),
          high: known(`${own('odds')} + ${own('reach')}`),
        },
      };
    }),
  };
}

function fit({ currency, tests }: Offer): TableSpec {
  return {
    kind: 'table',
    id: 'fit',
    title: { en: 'Tests and curve', ru: 'Тесты и кривая', zh: '测试与曲线', vi: 'Các lần thử và đường cong' },
    rowHeader: { en: 'Test', ru: 'Тест', zh: '测试', vi: 'Lần thử' },
    columns: [
      { id: 'price', label: price, unit: per(currency, order), format: 'price' },
      {
        id: 'observed',
        label: { en: 'Bought', ru: 'Купили', zh: '实测购买率', vi: 'Đã mua' },
        unit: ofVisitors,
        format: 'percent',
      },
      {
        id: 'fitted',
        label: { en: 'By the curve', ru: 'По кривой', zh: '曲线值', vi: 'Theo đường cong' },
        unit: ofVisitors,
        format: 'percent',
      },
      { id: 'low', label: lowest, unit: ofVisitors, format: 'percent' },
      { id: 'high', label: highest, unit: ofVisitors, format: 'percent' },
      { id: 'weight', label: { en: 'Weight', ru: 'Вес', zh: '权重', vi: 'Trọng số' }, unit: people, format: 'count' },
    ],
    rows: Array.from({ length: tests }, (_, index) => {
      const id = rowOf('test', index);
      const typed = (column: string): string => `tests.${id}.${column}`;
      const own = (column: string): string => `fit.${id}.${column}`;
      const odds = (column: string): string => `odds.${id}.${column}`;
      const used = (formula: Formula): Formula => `IF(${own('weight')} > 0, ${formula}, word(none))`;
      const curved = (formula: Formula): Formula => `IF(${own('weight')} * has_curve > 0, ${formula}, word(none))`;
      return {
        id,
        label: testLabel(index),
        cells: {
          price: used(typed('price')),
          observed: used(`${typed('buyers')} / ${typed('visitors')}`),
          fitted: curved(shareOf(odds('line'))),
          low: curved(shareOf(odds('low'))),
          high: curved(shareOf(odds('high'))),
          weight: `IF(AND(${typed('price')} > 0, ${typed('buyers')} <= ${typed('visitors')}), ${typed('visitors')}, 0) + 0`,
        },
      };
    }),
  };
}

/** The same in log-odds, in which the curve is a straight line. */
function oddsTable({ currency, tests }: Offer): TableSpec {
  const variance: Texts = { en: 'variance', ru: 'дисперсия', zh: '方差', vi: 'phương sai' };
  const column = (id: string, label: Texts, unit: Texts, format: 'decimal' | 'factor' | 'price' = 'decimal') => ({
    id,
    label,
    unit,
    format,
  });
  return {
    kind: 'table',
    id: 'odds',
    title: {
      en: 'Tests in log-odds: ln(buyers ÷ others)',
      ru: 'Тесты в логитах: ln(покупатели ÷ остальные)',
      zh: '测试的对数几率：ln（买家 ÷ 其余）',
      vi: 'Các lần thử theo logit: ln(người mua ÷ còn lại)',
    },
    rowHeader: { en: 'Test', ru: 'Тест', zh: '测试', vi: 'Lần thử' },
    columns: [
      column('observed', { en: 'Observed', ru: 'Наблюдение', zh: '实测', vi: 'Quan sát' }, logOdds),
      column('off', { en: 'From their mean', ru: 'От среднего', zh: '与均值之差', vi: 'So với bình quân' }, logOdds),
      column('chance', { en: 'Chance', ru: 'Случайность', zh: '抽样误差', vi: 'Ngẫu nhiên' }, variance, 'factor'),
      column(
        'from_mean',
        { en: 'Price from the mean', ru: 'Цена от средней', zh: '价格与均价之差', vi: 'Giá so với bình quân' },
        per(currency, order),
        'price',
      ),
      column('line', { en: 'Fitted', ru: 'Подобрано', zh: '拟合', vi: 'Khớp' }, logOdds),
      column('reach', { en: 'Off by', ru: 'Отклонение', zh: '偏差', vi: 'Sai lệch' }, logOdds),
      column('low', lowest, logOdds),
      column('high', highest, logOdds),
      column('missed', { en: 'Missed', ru: 'Промах', zh: '残差', vi: 'Phần dư' }, logOdds),
      column(
        'against',
        { en: 'Missed² ÷ chance', ru: 'Промах² ÷ случайность', zh: '残差² ÷ 抽样误差', vi: 'Phần dư² ÷ ngẫu nhiên' },
        { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' },
      ),
    ],
    rows: Array.from({ length: tests }, (_, index) => {
      const id = rowOf('test', index);
      const buyers = `tests.${id}.buyers + added_half`;
      const others = `tests.${id}.visitors - tests.${id}.buyers + added_half`;
      const own = (column: string): string => `odds.${id}.${column}`;
      const used = (formula: Formula): Formula => `IF(fit.${id}.weight > 0, ${formula}, word(none))`;
      const curved = (formula: Formula): Formula => `IF(fit.${id}.weight * has_curve > 0, ${formula}, word(none))`;
      return {
        id,
        label: testLabel(index),
        cells: {
          observed: used(`LN((${buyers}) / (${others}))`),
          off: used(`${own('observed')} - mean_odds`),
          chance: used(`1 / (${buyers}) + 1 / (${others})`),
          from_mean: used(`fit.${id}.price - mean_price`),
          line: used(`mean_odds - odds_slope * ${own('from_mean')}`),
          reach: curved(reachAt(`fit.${id}.price`)),
          low: curved(`${own('line')} - ${own('reach')}`),
          high: curved(`${own('line')} + ${own('reach')}`),
          missed: used(`${own('observed')} - ${own('line')}`),
          against: used(`${own('missed')} * ${own('missed')} / ${own('chance')}`),
        },
      };
    }),
  };
}

function fitFigures(currency: string): readonly FigureSpec[] {
  const each = per(currency, order);
  const all = 'SUM(fit.weight)';
  const figure = (
    id: string,
    label: Texts,
    format: FigureSpec['format'],
    formula: Formula,
    more: { readonly unit?: Texts; readonly note?: Texts } = {},
  ): FigureSpec => ({ id, label, format, formula, ...more });
  return [
    figure(
      'curve_state',
      { en: 'Is there a curve', ru: 'Есть ли кривая', zh: '是否有曲线', vi: 'Có đường cong không' },
      'text',
      'IF(has_curve = 1, word(curve), IF(OR(tests_used < fewest_tests, highest_price <= lowest_price), word(too_few), word(not_falling)))',
    ),
    figure(
      'tests_used',
      { en: 'Tests counted', ru: 'Учтено тестов', zh: '计入的测试', vi: 'Số lần thử được tính' },
      'count',
      'COUNT(fit.price)',
      {
        note: {
          en: 'With a price, visitors, and no more buyers than visitors',
          ru: 'С ценой, посетителями и не большим числом покупателей',
          zh: '有价格、有访客且买家不多于访客',
          vi: 'Có giá, có khách và người mua không nhiều hơn khách',
        },
      },
    ),
    figure(
      'tested_price',
      { en: 'Price of now', ru: 'Нынешняя цена', zh: '现价', vi: 'Giá hiện tại' },
      'price',
      'SUMPRODUCT((labels(tiers) = tested_tier) * tiers.price)',
      { unit: each },
    ),
    figure(
      'tested_cost',
      { en: 'Unit cost', ru: 'Затраты', zh: '单位成本', vi: 'Chi phí' },
      'price',
      'SUMPRODUCT((labels(tiers) = tested_tier) * tiers.cost)',
      { unit: each },
    ),
    figure(
      'lowest_price',
      { en: 'Lowest tested price', ru: 'Наименьшая цена тестов', zh: '最低测试价', vi: 'Giá thử thấp nhất' },
      'price',
      'MIN(fit.price)',
      { unit: each },
    ),
    figure(
      'highest_price',
      { en: 'Highest tested price', ru: 'Наибольшая цена тестов', zh: '最高测试价', vi: 'Giá thử cao nhất' },
      'price',
      'MAX(fit.price)',
      { unit: each },
    ),
    figure(
      'mean_price',
      { en: 'Mean price', ru: 'Средняя цена', zh: '平均价格', vi: 'Giá bình quân' },
      'price',
      `IF(${all} = 0, 0, SUMPRODUCT(fit.weight, fit.price) / ${all})`,
      {
        unit: each,
        note: {
          en: 'Weighted by visitors',
          ru: 'С весами по посетителям',
          zh: '按访客加权',
          vi: 'Theo số khách',
        },
      },
    ),
    figure(
      'mean_odds',
      { en: 'Mean log-odds', ru: 'Средний логит', zh: '平均对数几率', vi: 'Logit bình quân' },
      'factor',
      `IF(${all} = 0, 0, SUMPRODUCT(fit.weight, odds.observed) / ${all})`,
    ),
    figure(
      'spread',
      { en: 'Spread of the prices', ru: 'Разброс цен', zh: '价格离差', vi: 'Độ phân tán giá' },
      'decimal',
      'SUMPRODUCT(fit.weight, odds.from_mean, odds.from_mean)',
      {
        note: {
          en: 'Σ visitors × (price − mean)²',
          ru: 'Σ посетители × (цена − средняя)²',
          zh: 'Σ 访客 ×（价格 − 均价）²',
          vi: 'Σ khách × (giá − bình quân)²',
        },
      },
    ),
    figure(
      'odds_slope',
      { en: 'Fall of the log-odds', ru: 'Падение логита', zh: '对数几率降幅', vi: 'Mức giảm logit' },
      'factor',
      'IF(highest_price > lowest_price, 0 - SUMPRODUCT(fit.weight, odds.from_mean, odds.observed) / spread, 0)',
      {
        note: {
          en: 'Per unit of money; above 0: dearer sells to fewer',
          ru: 'На единицу денег; выше 0 — дороже значит меньше покупателей',
          zh: '每货币单位；大于 0 表示越贵买的人越少',
          vi: 'Trên một đơn vị tiền; trên 0 là càng đắt càng ít người mua',
        },
      },
    ),
    figure(
      'has_curve',
      { en: 'Curve', ru: 'Кривая', zh: '曲线', vi: 'Đường cong' },
      'count',
      'IF(AND(tests_used >= fewest_tests, odds_slope * (highest_price - lowest_price) > check_tolerance), 1, 0)',
      {
        note: {
          en: '1: found, 0: none',
          ru: '1 — найдена, 0 — нет',
          zh: '1 为有，0 为无',
          vi: '1: có, 0: không',
        },
      },
    ),
    figure(
      'r_squared',
      {
        en: 'Explained by the price',
        ru: 'Объяснено ценой (R²)',
        zh: '价格解释的比例（R²）',
        vi: 'Do giá giải thích (R²)',
      },
      'percent',
      ofCurve('1 - SUMPRODUCT(fit.weight, odds.missed, odds.missed) / SUMPRODUCT(fit.weight, odds.off, odds.off)'),
    ),
    figure(
      'scatter',
      {
        en: 'Scatter against chance',
        ru: 'Разброс против случайного',
        zh: '离散与抽样之比',
        vi: 'Phân tán so với ngẫu nhiên',
      },
      'decimal',
      'IF(tests_used > 1 + 1, SQRT(SUM(odds.against) / (tests_used - 1 - 1)), 0)',
      {
        note: {
          en: 'Above 1: something beside the price and chance moved the tests',
          ru: 'Выше 1 — на тесты влияло что-то кроме цены и случая',
          zh: '大于 1：除价格与偶然外另有因素影响',
          vi: 'Trên 1: ngoài giá và ngẫu nhiên còn yếu tố khác',
        },
      },
    ),
    figure(
      'widening',
      { en: 'Range widened by', ru: 'Диапазон расширен', zh: '区间放大倍数', vi: 'Khoảng nới rộng' },
      'decimal',
      'MAX(1, scatter)',
      { unit: { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' } },
    ),
    figure(
      'level_variance',
      { en: 'Variance of the level', ru: 'Дисперсия уровня', zh: '水平方差', vi: 'Phương sai mức' },
      'factor',
      `IF(${all} = 0, 0, SUMPRODUCT(fit.weight, fit.weight, odds.chance) / ${all} / ${all})`,
    ),
    figure(
      'cross_variance',
      {
        en: 'Level with fall, twice',
        ru: 'Уровень и падение, дважды',
        zh: '水平与降幅协方差 ×2',
        vi: 'Hiệp phương sai, gấp đôi',
      },
      'factor',
      `IF(odds_slope = 0, 0, (1 + 1) * SUMPRODUCT(fit.weight, fit.weight, odds.chance, odds.from_mean) / ${all} / spread)`,
    ),
    figure(
      'slope_variance',
      { en: 'Variance of the fall', ru: 'Дисперсия падения', zh: '降幅方差', vi: 'Phương sai mức giảm' },
      'factor',
      'IF(odds_slope = 0, 0, SUMPRODUCT(fit.weight, fit.weight, odds.chance, odds.from_mean, odds.from_mean) / spread / spread)',
    ),
  ];
}

function curve(currency: string): TableSpec {
  const hundred = perHundred(currency);
  return {
    kind: 'table',
    id: 'curve',
    title: {
      en: 'The curve, from the lowest tested price to the highest',
      ru: 'Кривая от наименьшей протестированной цены до наибольшей',
      zh: '曲线（最低至最高测试价）',
      vi: 'Đường cong, từ giá thử thấp nhất đến cao nhất',
    },
    rowHeader: { en: 'Place', ru: 'Точка', zh: '点', vi: 'Điểm' },
    columns: [
      { id: 'price', label: price, unit: per(currency, order), format: 'price' },
      { id: 'conversion', label: conversion, unit: ofVisitors, format: 'percent' },
      {
        id: 'turnover',
        label: { en: 'Turnover', ru: 'Оборот', zh: '营业额', vi: 'Doanh thu' },
        unit: hundred,
        format: 'money',
      },
      { id: 'profit', label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lãi' }, unit: hundred, format: 'money' },
      { id: 'odds', label: conversion, unit: logOdds, format: 'decimal' },
    ],
    rows: Array.from({ length: places }, (_, index) => {
      const id = rowOf('place', index);
      const own = (column: string): string => `curve.${id}.${column}`;
      return {
        id,
        label: lineLabel(index),
        cells: {
          price:
            index === 0
              ? 'lowest_price + 0'
              : `curve.${rowOf('place', index - 1)}.price + (highest_price - lowest_price) / (ROWS(labels(curve)) - 1)`,
          conversion: ofCurve(shareOf(own('odds'))),
          turnover: ofCurve(`100 * ${own('conversion')} * ${own('price')}`),
          profit: ofCurve(`100 * ${own('conversion')} * (${own('price')} * kept_share - tested_cost)`),
          odds: ofCurve(oddsAt(own('price'))),
        },
      };
    }),
  };
}

/**
 * Turnover and profit are highest where w + ln w = k, w the odds of buying: Newton's method for v = ln w, which from a start
 * above the root never goes below it.
 */
const search: TableSpec = {
  kind: 'table',
  id: 'search',
  title: {
    en: "Search for the best price: Newton's method",
    ru: 'Поиск лучшей цены: метод Ньютона',
    zh: '最佳价格的求解：牛顿法',
    vi: 'Tìm giá tốt nhất: phương pháp Newton',
  },
  rowHeader: { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' },
  columns: [
    { id: 'turnover', label: { en: 'Turnover', ru: 'Оборот', zh: '营业额', vi: 'Doanh thu' }, format: 'factor' },
    { id: 'profit', label: { en: 'Profit', ru: 'Прибыль', zh: '利润', vi: 'Lãi' }, format: 'factor' },
  ],
  rows: [
    line(
      'floor',
      {
        en: 'Price that only pays the cost',
        ru: 'Цена, покрывающая только затраты',
        zh: '仅覆盖成本的价格',
        vi: 'Giá chỉ bù chi phí',
      },
      (of) => (of === 'turnover' ? '0' : 'IF(kept_share > 0, tested_cost / kept_share, word(none))'),
    ),
    line(
      'k',
      { en: 'k', ru: 'k', zh: 'k', vi: 'k' },
      (of) =>
        `IF(AND(has_curve = 1, ISNUMBER(search.floor.${of})), mean_odds + odds_slope * (mean_price - search.floor.${of}) - 1, word(none))`,
    ),
    line(
      'pass_0',
      { en: 'Start', ru: 'Начало', zh: '起点', vi: 'Bắt đầu' },
      (of) => `IF(ISNUMBER(search.k.${of}), IF(search.k.${of} > 1, LN(search.k.${of}), search.k.${of}), word(none))`,
    ),
    ...Array.from({ length: passes }, (_, index) =>
      line(`pass_${index + 1}`, passLabel(index + 1), (of) => {
        const before = `search.pass_${index}.${of}`;
        return `IF(ISNUMBER(search.k.${of}), ${before} - (EXP(${before}) + ${before} - search.k.${of}) / (EXP(${before}) + 1), word(none))`;
      }),
    ),
    line(
      'result',
      {
        en: 'Best price by the curve alone',
        ru: 'Лучшая цена по одной кривой',
        zh: '仅按曲线的最佳价格',
        vi: 'Giá tốt nhất chỉ theo đường cong',
      },
      (of) =>
        `IF(ISNUMBER(search.k.${of}), search.floor.${of} + (1 + EXP(search.pass_${passes}.${of})) / odds_slope, word(none))`,
    ),
  ],
};

function line(id: string, label: Texts, of: (what: 'turnover' | 'profit') => Formula) {
  return { id, label, cells: { turnover: of('turnover'), profit: of('profit') } };
}

function passLabel(pass: number): Texts {
  const words: Readonly<Record<Language, string>> = { en: 'Pass', ru: 'Шаг', zh: '迭代', vi: 'Bước' };
  return { en: `${words.en} ${pass}`, ru: `${words.ru} ${pass}`, zh: `${words.zh} ${pass}`, vi: `${words.vi} ${pass}` };
}
