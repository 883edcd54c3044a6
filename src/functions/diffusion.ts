// How a new product spreads through its market.
import { adoptedShare, adopters, diffusionOf, peakOf } from '../numerics/diffusion';
import { count, number, option, series } from './arguments';
import { wrongInput } from './error-texts';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './diffusion.texts';

const bass1969 =
  'Bass, F. M. (1969). A new product growth for model consumer durables. Management Science, 15(5), 215–227.';

const spread = planFunction({
  id: 'PLAN.DIFFUSION',
  family: 'diffusion',
  text: say.diffusionText,
  searchedAs: say.diffusionSearchedAs,
  meaning: say.diffusionMeaning,
  equations: [
    'F(t) = (1 − e^(−(p + q) × t)) / (1 + q / p × e^(−(p + q) × t)), p = innovation, q = imitation',
    'adopters(t) = market × (F(t) − F(t − 1)), t = 1, 2, …',
    'cumulative(t) = market × F(t)',
    {
      when: { argument: 'output', is: 'peak' },
      equation: 't = ln(q / p) / (p + q), adopters per period there = market × (p + q)² / (4 × q)',
    },
  ],
  parameters: {
    innovation: number(say.diffusionInnovation, 'notNegative'),
    imitation: number(say.diffusionImitation, 'notNegative'),
    market: number(say.diffusionMarket, 'notNegative'),
    periods: count(say.numberOfPeriods),
    output: option(say.diffusionOutput, {
      adopters: say.diffusionAdopters,
      cumulative: say.diffusionCumulative,
      peak: say.diffusionPeak,
    }),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#NUM!', text: say.diffusionError }, { error: '#N/A', text: say.thereAreNoPeriods }],
  examples: [
    {
      formula: '=PLAN.DIFFUSION(0.03, 0.38, 1000, 8)',
      args: [0.03, 0.38, 1000, 8],
      result: [
        [35.7581643],
        [49.2981171],
        [65.4437906],
        [82.6503998],
        [98.0481708],
        [108.036575],
        [109.774524],
        [102.727844],
      ],
      text: say.diffusionExample,
    },
    {
      formula: '=PLAN.DIFFUSION(0.03, 0.38, 1000, 8, "cumulative")',
      args: [0.03, 0.38, 1000, 8, 'cumulative'],
      result: [
        [35.7581643],
        [85.0562814],
        [150.500072],
        [233.150472],
        [331.198642],
        [439.235218],
        [549.009742],
        [651.737586],
      ],
      text: say.diffusionExample2,
    },
    {
      formula: '=PLAN.DIFFUSION(0.03, 0.38, 1000, 8, "peak")',
      args: [0.03, 0.38, 1000, 8, 'peak'],
      result: [
        ['Time of the peak', 6.1926192],
        ['Adopters per period', 110.592105],
        ['Cumulative adopters', 460.526316],
      ],
      text: say.diffusionExample3,
    },
  ],
  sources: [bass1969],
  compute: ({ innovation, imitation, market, periods, output }) => {
    const diffusion = { innovation, imitation, market };
    if (output === 'peak') {
      if (innovation === 0) fail('noInnovation', { argument: 'innovation' });
      const { time, adopters: most, cumulative } = peakOf(diffusion);
      return [
        ['Time of the peak', time],
        ['Adopters per period', most],
        ['Cumulative adopters', cumulative],
      ];
    }
    if (periods === 0) fail('noPeriods', { argument: 'periods' });
    checkFits(periods, 1);
    return output === 'adopters'
      ? Array.from(adopters(diffusion, periods), (each) => [each])
      : Array.from({ length: periods }, (_, index) => [market * adoptedShare(diffusion, index + 1)]);
  },
});

/** One more than the model has parameters, so that R² can say something. */
const fewestPeriods = 4;

const spreadFromSales = planFunction({
  id: 'PLAN.DIFFUSION_FIT',
  family: 'diffusion',
  text: say.diffusionFitText,
  searchedAs: say.diffusionFitSearchedAs,
  meaning: say.diffusionFitMeaning,
  equations: [
    'min Σ (sales(t) − m × (F(t) − F(t − 1)))² over p, q, m',
    'F(t) = (1 − e^(−(p + q) × t)) / (1 + q / p × e^(−(p + q) × t))',
    'R² = 1 − Σ (sales − fitted)² / Σ (sales − mean)²',
  ],
  parameters: {
    sales: series(say.diffusionFitSales, 'notNegative'),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#N/A', text: say.diffusionFitError }, { error: '#NUM!', text: say.negativeSales }],
  examples: [
    {
      formula: '=PLAN.DIFFUSION_FIT({747,1480,2646,5118,5777,5982,5962,4631})',
      args: [[[747, 1480, 2646, 5118, 5777, 5982, 5962, 4631]]],
      result: [
        ['p', 0.0184664452],
        ['q', 0.615863344],
        ['m', 39658.6245],
        ['R²', 0.969497233],
      ],
      text: say.diffusionFitExample,
    },
    {
      formula: '=PLAN.DIFFUSION_FIT({96,195,238,380,1045,1230,1267,1828,1586,1673,1800,1580,1500})',
      args: [[[96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500]]],
      result: [
        ['p', 0.00944207729],
        ['q', 0.37476283],
        ['m', 18712.7416],
        ['R²', 0.933178226],
      ],
      text: say.diffusionFitExample2,
    },
  ],
  sources: [
    bass1969,
    'Srinivasan, V., & Mason, C. H. (1986). Nonlinear least squares estimation of new product diffusion models. Marketing Science, 5(2), 169–178.',
  ],
  compute: ({ sales }) => {
    let length = sales.length;
    while (length > 0 && sales[length - 1] === 0) length--;
    const seen = sales.subarray(0, length);
    if (length < fewestPeriods) {
      fail('tooFewSales', { argument: 'sales', least: fewestPeriods, number: length });
    }
    if (seen.every((each) => each === seen[0])) fail('flatSales', { argument: 'sales' });
    const fitted = diffusionOf(seen);
    if (fitted === undefined) {
      fail('marketUnknown', { argument: 'sales' });
    }
    // The constant sales of an endless market, which the fit approaches, explain nothing: rounding aside, R² is 0.
    if (fitted.rSquared < 1e-9) fail('noTrend', { argument: 'sales' });
    return [
      ['p', fitted.innovation],
      ['q', fitted.imitation],
      ['m', fitted.market],
      ['R²', fitted.rSquared],
    ];
  },
});

export const diffusion: Family = {
  id: 'diffusion',
  text: say.diffusionOfInnovations,
  functions: [spread, spreadFromSales],
};
