import type { Language, Texts } from '../../locales/language';
import { order, rowOf } from '../building-blocks/tiers';
import { people, per } from '../building-blocks/units';
import type { FigureSpec, Formula, SheetSpec, TableSpec } from '../spec';
import { lineLabel, testLabel } from './inputs';
import { type Offer } from './offer';
import { perHundred } from './revenue';
import * as say from './demand.texts';

/** Places along the curve; passes of Newton's method, which doubles the right digits with each. */
const places = 11;
const passes = 8;

/** Without the tier that is tested there is neither its price nor its cost. */
const tiersTested = 'SUMPRODUCT((labels(tiers) = tested_tier) * 1)';

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
    name: say.demand,
    purpose: say.demandSheetPurpose,
    blocks: [
      { kind: 'figures', asTiles: true, title: say.bestPriceOfTestedTier, figures: headline(currency) },
      best(currency),
      {
        kind: 'chart',
        id: 'money_chart',
        shape: 'line',
        title: say.moneyChartTitle,
        over: 'curve',
        categories: 'price',
        categoryTitle: say.price,
        valueTitle: perHundred(currency),
        valueFormat: 'money',
        series: [
          { label: say.turnover, values: 'turnover' },
          { label: say.profit, values: 'profit' },
        ],
      },
      fit(offer),
      {
        kind: 'chart',
        id: 'fit_chart',
        shape: 'column',
        title: say.fitChartTitle,
        over: 'fit',
        categories: 'price',
        categoryTitle: say.price,
        valueTitle: say.ofVisitors,
        valueFormat: 'percent',
        series: [
          { label: say.test, values: 'observed' },
          { label: say.curve, values: 'fitted', asLine: true },
          { label: say.lowest, values: 'low', asLine: true },
          { label: say.highest, values: 'high', asLine: true },
        ],
      },
      { kind: 'figures', title: say.theCurve, figures: fitFigures(currency) },
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
      label: say.priceOfHighestTurnover,
      unit: per(currency, order),
      format: 'price',
      formula: 'best.turnover.price',
      mark: { when: 'best.turnover.state = word(unsure)', as: 'warning' },
    },
    {
      id: 'best_profit_price',
      label: say.priceOfHighestProfit,
      unit: per(currency, order),
      format: 'price',
      formula: 'best.profit.price',
      mark: { when: 'best.profit.state = word(unsure)', as: 'warning' },
    },
    {
      id: 'profit_gain',
      label: say.profitGainLabel,
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
      label: say.priceOfNow,
      price: 'tested_price + 0',
      // Outside the tested prices the curve is not asked.
      state: 'IF(AND(tested_price >= lowest_price, tested_price <= highest_price), word(inside), word(outside))',
    },
    {
      id: 'turnover',
      label: say.highestTurnover,
      price: ofCurve('MEDIAN(lowest_price, search.result.turnover, highest_price)'),
      state: 'turnover',
    },
    {
      id: 'profit',
      label: say.highestProfit,
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
  // As little as a fall may be by the tests, it may as well be none; where it is none, no price is the best.
  const isUnsure = 'z_value * widening * SQRT(slope_variance) >= odds_slope';
  const edge = (of: string): Formula =>
    `IF(ISNUMBER(search.result.${of}), IF(search.result.${of} > highest_price, word(above), IF(search.result.${of} < lowest_price, word(below), IF(${isUnsure}, word(unsure), word(inside)))), word(none))`;
  return {
    kind: 'table',
    id: 'best',
    title: say.bestTitle,
    rowHeader: say.at,
    columns: [
      { id: 'price', label: say.price, unit: per(currency, order), format: 'price' },
      { id: 'conversion', label: say.conversion, unit: say.ofVisitors, format: 'percent' },
      { id: 'low', label: say.lowest, unit: say.ofVisitors, format: 'percent' },
      { id: 'high', label: say.highest, unit: say.ofVisitors, format: 'percent' },
      { id: 'turnover', label: say.turnover, unit: hundred, format: 'money' },
      { id: 'profit', label: say.profit, unit: hundred, format: 'money' },
      {
        id: 'state',
        label: say.againstTestedPrices,
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
    title: say.logOddsAtThesePrices,
    rowHeader: say.at,
    columns: [
      { id: 'price', label: say.price, unit: per(currency, order), format: 'price' },
      { id: 'odds', label: say.conversion, unit: say.logOdds, format: 'decimal' },
      { id: 'reach', label: say.offBy, unit: say.logOdds, format: 'decimal' },
      { id: 'low', label: say.lowest, unit: say.logOdds, format: 'decimal' },
      { id: 'high', label: say.highest, unit: say.logOdds, format: 'decimal' },
    ],
    rows: (
      [
        { id: 'now', label: say.priceOfNow },
        { id: 'turnover', label: say.highestTurnover },
        { id: 'profit', label: say.highestProfit },
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
    title: say.testsAndCurve,
    rowHeader: say.testHeader,
    columns: [
      { id: 'price', label: say.price, unit: per(currency, order), format: 'price' },
      { id: 'observed', label: say.bought, unit: say.ofVisitors, format: 'percent' },
      { id: 'fitted', label: say.byCurve, unit: say.ofVisitors, format: 'percent' },
      { id: 'low', label: say.lowest, unit: say.ofVisitors, format: 'percent' },
      { id: 'high', label: say.highest, unit: say.ofVisitors, format: 'percent' },
      { id: 'weight', label: say.weight, unit: people, format: 'count' },
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
          weight: `IF(AND(${typed('price')} > 0, ${typed('buyers')} <> "", ${typed('buyers')} <= ${typed('visitors')}), ${typed('visitors')}, 0) + 0`,
        },
      };
    }),
  };
}

/** The same in log-odds, in which the curve is a straight line. */
function oddsTable({ currency, tests }: Offer): TableSpec {
  const variance: Texts = say.variance;
  const column = (id: string, label: Texts, unit: Texts, format: 'decimal' | 'factor' | 'price' = 'decimal') => ({
    id,
    label,
    unit,
    format,
  });
  return {
    kind: 'table',
    id: 'odds',
    title: say.oddsTitle,
    rowHeader: say.testHeader,
    columns: [
      column('observed', say.observed, say.logOdds),
      column('off', say.fromTheirMean, say.logOdds),
      column('chance', say.chance, variance, 'factor'),
      column('from_mean', say.priceFromMean, per(currency, order), 'price'),
      column('line', say.fitted, say.logOdds),
      column('reach', say.offBy, say.logOdds),
      column('low', say.lowest, say.logOdds),
      column('high', say.highest, say.logOdds),
      column('missed', say.missed, say.logOdds),
      column('against', say.missed2ByChance, say.times),
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
  // Visitors × (price − mean)², in all: shown as a standard deviation, as its own number would be the square of a price.
  const squares = `${all} * spread ^ 2`;
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
      say.isThereCurve,
      'text',
      `IF(has_curve = 1, word(curve), IF(${tiersTested} <> 1, word(no_tier), IF(OR(tests_used < fewest_tests, highest_price <= lowest_price), word(too_few), word(not_falling))))`,
    ),
    figure('tests_used', say.testsCounted, 'count', 'COUNT(fit.price)', { note: say.fitFiguresNote }),
    figure('tested_price', say.priceOfNow, 'price', 'SUMPRODUCT((labels(tiers) = tested_tier) * tiers.price)', {
      unit: each,
    }),
    figure('tested_cost', say.unitCost, 'price', 'SUMPRODUCT((labels(tiers) = tested_tier) * tiers.cost)', {
      unit: each,
    }),
    figure('lowest_price', say.lowestTestedPrice, 'price', 'MIN(fit.price)', { unit: each }),
    figure('highest_price', say.highestTestedPrice, 'price', 'MAX(fit.price)', { unit: each }),
    figure('mean_price', say.meanPrice, 'price', `IF(${all} = 0, 0, SUMPRODUCT(fit.weight, fit.price) / ${all})`, {
      unit: each,
      note: say.weightedByVisitors,
    }),
    figure('mean_odds', say.meanLogOdds, 'factor', `IF(${all} = 0, 0, SUMPRODUCT(fit.weight, odds.observed) / ${all})`),
    figure(
      'spread',
      say.spreadOfPrices,
      'price',
      `IF(${all} = 0, 0, SQRT(SUMPRODUCT(fit.weight, odds.from_mean, odds.from_mean) / ${all}))`,
      { unit: each, note: say.fitFiguresNote2 },
    ),
    figure(
      'odds_slope',
      say.fallOfLogOdds,
      'factor',
      `IF(highest_price > lowest_price, 0 - SUMPRODUCT(fit.weight, odds.from_mean, odds.observed) / (${squares}), 0)`,
      { note: say.fitFiguresNote3 },
    ),
    figure(
      'has_curve',
      say.curve,
      'count',
      `IF(AND(${tiersTested} = 1, tests_used >= fewest_tests, odds_slope * (highest_price - lowest_price) > check_tolerance), 1, 0)`,
      { note: say.n1Found0None },
    ),
    figure(
      'r_squared',
      say.explainedByPrice,
      'percent',
      ofCurve('1 - SUMPRODUCT(fit.weight, odds.missed, odds.missed) / SUMPRODUCT(fit.weight, odds.off, odds.off)'),
    ),
    figure(
      'scatter',
      say.scatterAgainstChance,
      'decimal',
      'IF(tests_used > 2, SQRT(SUM(odds.against) / (tests_used - 2)), 0)',
      { note: say.fitFiguresNote4 },
    ),
    figure('widening', say.rangeWidenedBy, 'decimal', 'MAX(1, scatter)', { unit: say.times }),
    figure(
      'level_variance',
      say.varianceOfLevel,
      'factor',
      `IF(${all} = 0, 0, SUMPRODUCT(fit.weight, fit.weight, odds.chance) / ${all} / ${all})`,
    ),
    figure(
      'cross_variance',
      say.levelWithFallTwice,
      'factor',
      `IF(odds_slope = 0, 0, 2 * SUMPRODUCT(fit.weight, fit.weight, odds.chance, odds.from_mean) / ${all} / (${squares}))`,
    ),
    figure(
      'slope_variance',
      say.varianceOfFall,
      'factor',
      `IF(odds_slope = 0, 0, SUMPRODUCT(fit.weight, fit.weight, odds.chance, odds.from_mean, odds.from_mean) / (${squares}) ^ 2)`,
    ),
  ];
}

function curve(currency: string): TableSpec {
  const hundred = perHundred(currency);
  return {
    kind: 'table',
    id: 'curve',
    title: say.curveTitle,
    rowHeader: say.place,
    columns: [
      { id: 'price', label: say.price, unit: per(currency, order), format: 'price' },
      { id: 'conversion', label: say.conversion, unit: say.ofVisitors, format: 'percent' },
      { id: 'turnover', label: say.turnover, unit: hundred, format: 'money' },
      { id: 'profit', label: say.profit, unit: hundred, format: 'money' },
      { id: 'odds', label: say.conversion, unit: say.logOdds, format: 'decimal' },
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
  title: say.searchTitle,
  rowHeader: say.line,
  columns: [
    { id: 'turnover', label: say.turnover, format: 'factor' },
    { id: 'profit', label: say.profit, format: 'factor' },
  ],
  rows: [
    line('floor', say.priceThatOnlyPaysCost, (of) =>
      of === 'turnover' ? '0' : 'IF(kept_share > 0, tested_cost / kept_share, word(none))',
    ),
    line(
      'k',
      say.k,
      (of) =>
        `IF(AND(has_curve = 1, ISNUMBER(search.floor.${of})), mean_odds + odds_slope * (mean_price - search.floor.${of}) - 1, word(none))`,
    ),
    line(
      'pass_0',
      say.start,
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
      say.bestPriceByCurveAlone,
      (of) =>
        `IF(ISNUMBER(search.k.${of}), search.floor.${of} + (1 + EXP(search.pass_${passes}.${of})) / odds_slope, word(none))`,
    ),
  ],
};

function line(id: string, label: Texts, of: (what: 'turnover' | 'profit') => Formula) {
  return { id, label, cells: { turnover: of('turnover'), profit: of('profit') } };
}

function passLabel(pass: number): Texts {
  const words: Readonly<Record<Language, string>> = say.pass;
  return { en: `${words.en} ${pass}`, ru: `${words.ru} ${pass}`, zh: `${words.zh} ${pass}`, vi: `${words.vi} ${pass}` };
}
