// Which price earns most.
import { bestPrice, conversionAt, demandCurve } from '../numerics/demand-curve';
import { checkDomain, checkSameLength, option, optionalNumber, series } from './arguments';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';

/** Two prices fit every curve of two parameters. */
const fewestPrices = 3;

/** How far outside the prices that were tried the curve may be followed: half the lowest, twice the highest. */
const reach = 2;

const priceOptimum = planFunction({
  id: 'PLAN.PRICE_OPTIMUM',
  family: 'pricing',
  text: {
    en: 'Returns the price with the highest turnover or profit per visitor, from the conversions at several prices.',
    ru: 'Возвращает цену с наибольшим оборотом или прибылью на посетителя, по конверсиям при нескольких ценах.',
    zh: '根据若干价格下的转化率，返回使每位访客的营业额或利润最高的价格。',
    vi: 'Trả về mức giá cho doanh thu hoặc lợi nhuận trên mỗi khách ghé thăm cao nhất, từ tỷ lệ chuyển đổi ở nhiều mức giá.',
  },
  meaning: {
    en: 'A higher price sells to fewer. Two demand curves are fitted to your observations by least squares, a straight line and a logit (an S-shaped curve from everybody to nobody), and the one nearer to them is used. The best price is that with the highest (price − unit cost) × conversion; without a unit cost that is turnover. It is an estimate from the prices you have tried: up to half the lowest and twice the highest of them is looked at. Each observation counts alike, so give conversions of about equally many visitors. A row without a price is skipped.',
    ru: 'Чем выше цена, тем меньше покупателей. По вашим наблюдениям методом наименьших квадратов подбираются две кривые спроса — прямая и логит (S-образная, от «покупают все» до «не покупает никто»), берётся более близкая. Лучшая цена — с наибольшим (цена − затраты на единицу) × конверсия; без затрат это оборот. Это оценка по ценам, которые вы пробовали: рассматриваются цены от половины самой низкой до удвоенной самой высокой. Все наблюдения равноправны, поэтому давайте конверсии по примерно одинаковому числу посетителей. Строка без цены пропускается.',
    zh: '价格越高，买的人越少。用最小二乘法对您的观测拟合两条需求曲线：直线和 logit（从人人购买到无人购买的 S 形曲线），取更接近的一条。最优价格使（价格 − 单位成本）× 转化率最大；不填单位成本时即为营业额。这是根据您试过的价格得出的估计：只考察最低价的一半到最高价的两倍之间。每个观测权重相同，因此各转化率应来自数量相近的访客。没有价格的行会被跳过。',
    vi: 'Giá càng cao thì càng ít người mua. Hai đường cầu được khớp với quan sát của bạn bằng bình phương tối thiểu: đường thẳng và logit (đường chữ S, từ ai cũng mua đến không ai mua), rồi chọn đường gần hơn. Giá tốt nhất là giá có (giá − chi phí đơn vị) × tỷ lệ chuyển đổi cao nhất; không có chi phí đơn vị thì đó là doanh thu. Đây là ước lượng từ các mức giá đã thử: chỉ xét từ một nửa giá thấp nhất đến gấp đôi giá cao nhất. Mọi quan sát có trọng số như nhau, nên hãy dùng tỷ lệ từ số khách ghé thăm tương đương. Dòng không có giá bị bỏ qua.',
  },
  equations: [
    'linear: conversion = c₀ − s × price; best price = (c₀ / s + unit_cost) / 2',
    'logit: conversion = 1 / (1 + e^(s × price − c₀)); best price = unit_cost + (1 + w) / s, w × e^w = e^(c₀ − s × unit_cost − 1)',
    'turnover = price × conversion, profit = (price − unit_cost) × conversion',
  ],
  parameters: {
    prices: series({
      en: 'Prices that were tried; at least 3 different ones.',
      ru: 'Цены, которые пробовали; не меньше 3 разных.',
      zh: '试过的价格；至少 3 个不同价格。',
      vi: 'Các mức giá đã thử; ít nhất 3 mức khác nhau.',
    }),
    conversions: series({
      en: 'Share of visitors who bought at each price, 0 to 1.',
      ru: 'Доля посетителей, купивших по каждой цене, от 0 до 1.',
      zh: '每个价格下购买的访客比例，0 到 1。',
      vi: 'Tỷ lệ khách ghé thăm đã mua ở mỗi mức giá, từ 0 đến 1.',
    }),
    unit_cost: optionalNumber(
      {
        en: 'Cost of one unit sold. Default 0: the best price is that of the highest turnover.',
        ru: 'Затраты на проданную единицу. По умолчанию 0: лучшая цена — с наибольшим оборотом.',
        zh: '售出一件的成本。默认为 0：最优价格即营业额最高的价格。',
        vi: 'Chi phí cho một đơn vị bán ra. Mặc định 0: giá tốt nhất là giá có doanh thu cao nhất.',
      },
      'notNegative',
    ),
    output: option(
      {
        en: 'What to return: "price" (default), "conversion", "turnover", "profit" or "table".',
        ru: 'Что вернуть: "price" (по умолчанию), "conversion", "turnover", "profit" или "table".',
        zh: '返回内容："price"（默认）、"conversion"、"turnover"、"profit" 或 "table"。',
        vi: 'Giá trị trả về: "price" (mặc định), "conversion", "turnover", "profit" hoặc "table".',
      },
      {
        price: {
          en: 'The best price.',
          ru: 'Лучшая цена.',
          zh: '最优价格。',
          vi: 'Mức giá tốt nhất.',
        },
        conversion: {
          en: 'Share of visitors expected to buy at that price.',
          ru: 'Ожидаемая доля покупателей по этой цене.',
          zh: '该价格下预期购买的访客比例。',
          vi: 'Tỷ lệ khách ghé thăm dự kiến mua ở giá đó.',
        },
        turnover: {
          en: 'Turnover per visitor at that price.',
          ru: 'Оборот на посетителя по этой цене.',
          zh: '该价格下每位访客的营业额。',
          vi: 'Doanh thu trên mỗi khách ghé thăm ở giá đó.',
        },
        profit: {
          en: 'Profit per visitor at that price.',
          ru: 'Прибыль на посетителя по этой цене.',
          zh: '该价格下每位访客的利润。',
          vi: 'Lợi nhuận trên mỗi khách ghé thăm ở giá đó.',
        },
        table: {
          en: 'All of these with the fitted curve and its R²: label and value.',
          ru: 'Всё перечисленное, подобранная кривая и её R²: подпись и значение.',
          zh: '以上全部，以及所拟合的曲线和 R²：标签和数值。',
          vi: 'Tất cả các giá trị trên, đường cầu đã khớp và R²: nhãn và giá trị.',
        },
      },
    ),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#N/A',
      text: {
        en: 'Fewer than three different prices, or the best price lies far outside those that were tried: the message says where.',
        ru: 'Меньше трёх разных цен либо лучшая цена лежит далеко за пределами опробованных: в сообщении сказано где.',
        zh: '不同价格少于三个，或最优价格远在试过的价格之外：错误信息会指出在哪里。',
        vi: 'Ít hơn ba mức giá khác nhau, hoặc giá tốt nhất nằm xa ngoài các mức đã thử: thông báo cho biết ở đâu.',
      },
    },
    {
      error: '#NUM!',
      text: {
        en: 'Conversion does not fall as the price rises, nobody buys above the unit cost, a price is negative or a conversion lies outside 0 to 1.',
        ru: 'Конверсия не падает с ростом цены, дороже затрат никто не покупает, цена отрицательна или конверсия вне пределов от 0 до 1.',
        zh: '转化率不随价格上升而下降，高于单位成本无人购买，价格为负，或转化率不在 0 到 1 之间。',
        vi: 'Tỷ lệ chuyển đổi không giảm khi giá tăng, không ai mua trên mức chi phí, giá âm, hoặc tỷ lệ chuyển đổi ngoài khoảng 0 đến 1.',
      },
    },
  ],
  examples: [
    {
      formula: '=PLAN.PRICE_OPTIMUM({99,149,199,249,299}, {0.081,0.068,0.057,0.043,0.031})',
      args: [[[99, 149, 199, 249, 299]], [[0.081, 0.068, 0.057, 0.043, 0.031]]],
      result: 211.5,
      text: {
        en: 'Five prices were tried: the turnover per visitor is highest at 211.5.',
        ru: 'Испытаны пять цен: оборот на посетителя наибольший при 211,5.',
        zh: '试过五个价格：价格为 211.5 时每位访客的营业额最高。',
        vi: 'Đã thử năm mức giá: doanh thu mỗi khách ghé thăm cao nhất ở 211,5.',
      },
    },
    {
      formula: '=PLAN.PRICE_OPTIMUM({99,149,199,249,299}, {0.081,0.068,0.057,0.043,0.031}, 40)',
      args: [[[99, 149, 199, 249, 299]], [[0.081, 0.068, 0.057, 0.043, 0.031]], 40],
      result: 231.5,
      text: {
        en: 'Where each unit costs 40, the most profitable price is higher.',
        ru: 'Если единица обходится в 40, самая прибыльная цена выше.',
        zh: '单位成本为 40 时，利润最高的价格更高。',
        vi: 'Khi mỗi đơn vị tốn 40, mức giá lãi nhất cao hơn.',
      },
    },
    {
      formula: '=PLAN.PRICE_OPTIMUM({49,99,199,299,499}, {0.12,0.095,0.058,0.034,0.013}, 20, "table")',
      args: [[[49, 99, 199, 299, 499]], [[0.12, 0.095, 0.058, 0.034, 0.013]], 20, 'table'],
      result: [
        ['Price', 218.049567],
        ['Conversion', 0.0525552236],
        ['Turnover per visitor', 11.4596438],
        ['Profit per visitor', 10.4085393],
        ['Demand curve', 'logit'],
        ['Intercept', -1.72984717],
        ['Slope', 0.00532932488],
        ['R²', 0.99983107],
      ],
      text: {
        en: 'Conversions that fall ever more slowly: here a logit curve is nearer than a line.',
        ru: 'Конверсия падает всё медленнее: здесь логит ближе прямой.',
        zh: '转化率下降越来越慢：此处 logit 曲线比直线更接近。',
        vi: 'Tỷ lệ chuyển đổi giảm ngày càng chậm: ở đây đường logit gần hơn đường thẳng.',
      },
    },
  ],
  sources: [
    'Phillips, R. L. (2005). Pricing and Revenue Optimization, ch. 3. Stanford University Press.',
    'Corless, R. M., et al. (1996). On the Lambert W function. Advances in Computational Mathematics, 5, 329–359.',
  ],
  compute: ({ prices, conversions, unit_cost, output }) => {
    checkSameLength('prices', prices, 'conversions', conversions);
    const priced: number[] = [];
    prices.forEach((price, row) => {
      if (price === 0) return;
      checkDomain(price, 'notNegative', { argument: 'prices', row: row + 1 });
      checkDomain(conversions[row] ?? 0, 'share', { argument: 'conversions', row: row + 1 });
      priced.push(row);
    });
    const tried = Float64Array.from(priced, (row) => prices[row] ?? 0);
    const bought = Float64Array.from(priced, (row) => conversions[row] ?? 0);
    const different = new Set(tried).size;
    if (different < fewestPrices) {
      fail('tooFewPrices', { argument: 'prices', least: fewestPrices, number: different });
    }
    const curve = bought.every((share) => share === bought[0]) ? undefined : demandCurve(tried, bought);
    if (curve === undefined) fail('demandNotFalling', { argument: 'conversions' });
    const price = bestPrice(curve, unit_cost);
    if (price === undefined) fail('nobodyBuys', { argument: 'unit_cost' });
    const lowest = tried.reduce((a, b) => Math.min(a, b));
    const highest = tried.reduce((a, b) => Math.max(a, b));
    if (price < lowest / reach || price > highest * reach) {
      fail('bestPriceFar', { argument: 'prices', number: Number(price.toPrecision(6)), lowest, highest });
    }
    const conversion = conversionAt(curve, price);
    switch (output) {
      case 'price':
        return price;
      case 'conversion':
        return conversion;
      case 'turnover':
        return price * conversion;
      case 'profit':
        return (price - unit_cost) * conversion;
      case 'table':
        return [
          ['Price', price],
          ['Conversion', conversion],
          ['Turnover per visitor', price * conversion],
          ['Profit per visitor', (price - unit_cost) * conversion],
          ['Demand curve', curve.shape],
          ['Intercept', curve.intercept],
          ['Slope', curve.slope],
          ['R²', curve.rSquared],
        ];
    }
  },
});

export const pricing: Family = {
  id: 'pricing',
  text: {
    en: 'Pricing',
    ru: 'Ценообразование',
    zh: '定价',
    vi: 'Định giá',
  },
  functions: [priceOptimum],
};
