// Which price earns most.
import { bestPrice, conversionAt, demandCurve } from '../numerics/demand-curve';
import { checkDomain, checkSameLength, option, optionalNumber, optionalSeries, series } from './arguments';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './pricing.texts';

/** Two prices fit every curve of two parameters. */
const fewestPrices = 3;

/** How far outside the prices that were tried the curve may be followed: half the lowest, twice the highest. */
const reach = 2;

const priceOptimum = planFunction({
  id: 'PLAN.PRICE_OPTIMUM',
  family: 'pricing',
  text: say.priceOptimumText,
  searchedAs: say.priceOptimumSearchedAs,
  meaning: say.priceOptimumMeaning,
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
    prices: series(say.priceOptimumPrices),
    conversions: series(say.priceOptimumConversions),
    unit_cost: optionalNumber(say.priceOptimumUnitCost, 'notNegative'),
    output: option(say.priceOptimumOutput, {
      price: say.bestPrice,
      conversion: say.priceOptimumConversion,
      turnover: say.priceOptimumTurnover,
      profit: say.priceOptimumProfit,
      table: say.priceOptimumTable,
    }),
    visitors: optionalSeries(say.priceOptimumVisitors, 'notNegative'),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    { error: '#N/A', text: say.priceOptimumError },
    { error: '#NUM!', text: say.priceOptimumError2 },
  ],
  examples: [
    {
      formula: '=PLAN.PRICE_OPTIMUM({99,149,199,249,299}, {0.081,0.068,0.057,0.043,0.031})',
      args: [[[99, 149, 199, 249, 299]], [[0.081, 0.068, 0.057, 0.043, 0.031]]],
      result: 211.5,
      text: say.priceOptimumExample,
    },
    {
      formula: '=PLAN.PRICE_OPTIMUM({99,149,199,249,299}, {0.081,0.068,0.057,0.043,0.031}, 40)',
      args: [[[99, 149, 199, 249, 299]], [[0.081, 0.068, 0.057, 0.043, 0.031]], 40],
      result: 231.5,
      text: say.priceOptimumExample2,
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
      text: say.priceOptimumExample3,
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

export const pricing: Family = { id: 'pricing', text: say.pricing, functions: [priceOptimum] };
