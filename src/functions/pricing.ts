// Which price earns most.
import { bestPrice, conversionAt, demandCurve } from '../numerics/demand-curve';
import { checkDomain, checkSameLength, option, optionalNumber, optionalSeries, series } from './arguments';
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
  searchedAs: {
    en: 'pricing, optimal price, best price, price elasticity, elasticity, demand curve, willingness to pay, price test, price optimization, A/B test',
    ru: 'ценообразование, оптимальная цена, лучшая цена, эластичность, эластичность спроса, эластичность по цене, кривая спроса, готовность платить, тест цен, A/B-тест',
    zh: '定价, 最优价格, 最佳价格, 最优定价, 价格弹性, 需求弹性, 需求曲线, 支付意愿, 价格测试',
    vi: 'định giá, giá tối ưu, giá tốt nhất, độ co giãn, độ co giãn của cầu theo giá, đường cầu, mức sẵn lòng chi trả, thử giá',
  },
  meaning: {
    en: 'A higher price sells to fewer. Two demand curves are fitted to your observations by least squares, a straight line and a logit (an S-shaped curve from everybody to nobody), and the one nearer to them is used. The best price is that with the highest (price − unit cost) × conversion; without a unit cost that is turnover. It is an estimate from the prices you have tried: up to half the lowest and twice the highest of them is looked at. Each observation counts alike unless visitors says how many people it comes from. Prices at which everybody buys and others at which nobody does say nothing of what lies between, so they give no result. A row without a price is skipped.',
    ru: 'Чем выше цена, тем меньше покупателей. По вашим наблюдениям методом наименьших квадратов подбираются две кривые спроса — прямая и логит (S-образная, от «покупают все» до «не покупает никто»), берётся более близкая. Лучшая цена — с наибольшим (цена − затраты на единицу) × конверсия; без затрат это оборот. Это оценка по ценам, которые вы пробовали: рассматриваются цены от половины самой низкой до удвоенной самой высокой. Все наблюдения равноправны, если visitors не говорит, по скольким посетителям они получены. Если при одних ценах покупают все, а при других никто, о ценах между ними ничего не известно, и результата нет. Строка без цены пропускается.',
    zh: '价格越高，买的人越少。用最小二乘法对您的观测拟合两条需求曲线：直线和 logit（从人人购买到无人购买的 S 形曲线），取更接近的一条。最优价格使（价格 − 单位成本）× 转化率最大；不填单位成本时即为营业额。这是根据您试过的价格得出的估计：只考察最低价的一半到最高价的两倍之间。每个观测权重相同，除非用 visitors 给出各自的访客数。若一部分价格人人购买、另一部分无人购买，则无从得知其间的情况，不返回结果。没有价格的行会被跳过。',
    vi: 'Giá càng cao thì càng ít người mua. Hai đường cầu được khớp với quan sát của bạn bằng bình phương tối thiểu: đường thẳng và logit (đường chữ S, từ ai cũng mua đến không ai mua), rồi chọn đường gần hơn. Giá tốt nhất là giá có (giá − chi phí đơn vị) × tỷ lệ chuyển đổi cao nhất; không có chi phí đơn vị thì đó là doanh thu. Đây là ước lượng từ các mức giá đã thử: chỉ xét từ một nửa giá thấp nhất đến gấp đôi giá cao nhất. Mọi quan sát có trọng số như nhau, trừ khi visitors cho biết mỗi quan sát đến từ bao nhiêu khách. Nếu ở một số giá ai cũng mua và ở số khác không ai mua thì không biết gì về khoảng giữa, nên không có kết quả. Dòng không có giá bị bỏ qua.',
  },
  equations: [
    { when: { found: 'linear' }, equation: 'conversion = c₀ − s × price; best price = (c₀ / s + unit_cost) / 2' },
    {
      when: { found: 'logit' },
      equation:
        'conversion = 1 / (1 + e^(s × price − c₀)); best price = unit_cost + (1 + w) / s, w × e^w = e^(c₀ − s × unit_cost − 1)',
    },
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
    visitors: optionalSeries(
      {
        en: 'How many visitors each conversion comes from: it counts that much. Left out, all count alike.',
        ru: 'По скольким посетителям получена каждая конверсия: таков её вес. Если не указано, все равноправны.',
        zh: '每个转化率所依据的访客数，作为其权重。省略时权重相同。',
        vi: 'Mỗi tỷ lệ chuyển đổi đến từ bao nhiêu khách ghé thăm: đó là trọng số của nó. Bỏ qua thì mọi quan sát như nhau.',
      },
      'notNegative',
    ),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    {
      error: '#N/A',
      text: {
        en: 'Fewer than three different prices, conversion that does not fall as the price rises, nobody who buys above the unit cost, prices at which all or none buy, or a best price far outside those that were tried: the message says which.',
        ru: 'Меньше трёх разных цен, конверсия не падает с ростом цены, дороже затрат никто не покупает, при каждой цене покупают либо все, либо никто, или лучшая цена далеко за пределами опробованных: причина — в сообщении.',
        zh: '不同价格少于三个，转化率不随价格上升而下降，高于单位成本无人购买，各价格下要么人人购买要么无人购买，或最优价格远在试过的价格之外：错误信息会说明原因。',
        vi: 'Ít hơn ba mức giá khác nhau, tỷ lệ chuyển đổi không giảm khi giá tăng, không ai mua trên mức chi phí, ở mỗi giá hoặc ai cũng mua hoặc không ai mua, hoặc giá tốt nhất nằm xa ngoài các mức đã thử: thông báo nêu lý do.',
      },
    },
    {
      error: '#NUM!',
      text: {
        en: 'A price, a conversion or a number of visitors is negative.',
        ru: 'Цена, конверсия или число посетителей отрицательны.',
        zh: '价格、转化率或访客数为负。',
        vi: 'Giá, tỷ lệ chuyển đổi hoặc số khách ghé thăm bị âm.',
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
        ['Within the prices tried', 'yes'],
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
  compute: ({ prices, conversions, unit_cost, output, visitors }) => {
    checkSameLength('prices', prices, 'conversions', conversions);
    if (visitors !== null) checkSameLength('prices', prices, 'visitors', visitors);
    const priced: number[] = [];
    prices.forEach((price, row) => {
      if (price === 0) return;
      checkDomain(price, 'notNegative', { argument: 'prices', row: row + 1 });
      const conversion = conversions[row] ?? 0;
      if (conversion > 1) fail('quantityForShare', { argument: 'conversions', row: row + 1, number: conversion });
      checkDomain(conversion, 'share', { argument: 'conversions', row: row + 1 });
      if (visitors === null || visitors[row] !== 0) priced.push(row);
    });
    const tried = Float64Array.from(priced, (row) => prices[row] ?? 0);
    const bought = Float64Array.from(priced, (row) => conversions[row] ?? 0);
    const different = new Set(tried).size;
    if (different < fewestPrices) {
      fail('tooFewPrices', { argument: 'prices', least: fewestPrices, number: different });
    }
    checkNotSeparate(tried, bought);
    const weights = Float64Array.from(priced, (row) => visitors?.[row] ?? 1);
    const curve = bought.every((share) => share === bought[0]) ? undefined : demandCurve(tried, bought, weights);
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
          ['Within the prices tried', price >= lowest && price <= highest ? 'yes' : 'no'],
        ];
    }
  },
});

/** Where everybody buys up to one price and nobody from another one on, any curve between them fits. */
function checkNotSeparate(tried: Float64Array, bought: Float64Array): void {
  if (bought.some((share) => share !== 0 && share !== 1)) return;
  const everybody = tried.filter((_, row) => bought[row] === 1).reduce((a, b) => Math.max(a, b), -Infinity);
  const nobody = tried.filter((_, row) => bought[row] === 0).reduce((a, b) => Math.min(a, b), Infinity);
  if (Number.isFinite(everybody) && Number.isFinite(nobody) && everybody < nobody) {
    fail('pricesSeparate', { argument: 'conversions', everybody, nobody });
  }
}

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
