// Where products stand: the stage of their life and their place in the portfolio.
import { lifecycleStages, lifecycleStagesSoFar } from '../numerics/lifecycle';
import { checkSameLength, laidAs, laidSeries, option, optionalCount, optionalWithZero, series } from './arguments';
import { wrongInput } from './error-texts';
import { planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './lifecycle.texts';

/** A year of days; a longer average would leave nothing of a product's life. */
const longestAverage = 366;

const lifecycleStage = planFunction({
  id: 'PLAN.LIFECYCLE_STAGE',
  family: 'lifecycle',
  text: say.lifecycleStageText,
  searchedAs: say.lifecycleStageSearchedAs,
  meaning: say.lifecycleStageMeaning,
  equations: [
    'changeᵢ = (salesᵢ − salesᵢ₋₁) / peak',
    { when: { given: 'smoothing' }, equation: 'salesᵢ = mean of salesᵢ and the smoothing − 1 periods before' },
    'typical = √(Σ changeᵢ² / n)',
    'growth: changeᵢ > typical / 2; decline: changeᵢ < −typical / 2; else maturity',
    'introduction: salesᵢ < 5 % of peak before it; decline: salesᵢ < 5 % of peak after it',
    {
      when: { argument: 'view', is: 'so_far' },
      equation: 'peak and typical of sales₁ … salesᵢ; introduction → growth → maturity → decline, never back',
    },
  ],
  parameters: {
    sales: laidSeries(say.lifecycleStageSales, 'notNegative'),
    smoothing: optionalCount(say.lifecycleStageSmoothing, 1),
    view: option(say.lifecycleStageView, { whole: say.lifecycleStageViewWhole, so_far: say.lifecycleStageViewSoFar }),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.lifecycleStageError },
    { error: '#NUM!', text: say.lifecycleStageError2 },
    { error: '#N/A', text: say.lifecycleStageError3 },
  ],
  examples: [
    {
      formula: '=PLAN.LIFECYCLE_STAGE({10;40;90;150;160;155;120})',
      args: [[[10], [40], [90], [150], [160], [155], [120]]],
      result: [['introduction'], ['growth'], ['growth'], ['growth'], ['maturity'], ['maturity'], ['decline']],
      text: say.wholeLifeInSevenPeriods,
    },
    {
      formula: '=PLAN.LIFECYCLE_STAGE({20,60,40,80,60,100,80}, 2)',
      args: [[[20, 60, 40, 80, 60, 100, 80]], 2],
      result: [['introduction', 'growth', 'growth', 'growth', 'growth', 'growth', 'growth']],
      text: say.lifecycleStageExample,
    },
    {
      formula: '=PLAN.LIFECYCLE_STAGE({10;40;90;70;150;170;160;120}, , "so_far")',
      args: [[[10], [40], [90], [70], [150], [170], [160], [120]], null, 'so_far'],
      result: [
        ['introduction'],
        ['growth'],
        ['growth'],
        ['maturity'],
        ['maturity'],
        ['maturity'],
        ['maturity'],
        ['decline'],
      ],
      text: say.lifecycleStageExample2,
    },
  ],
  sources: [
    'Polli, R., & Cook, V. (1969). Validity of the Product Life Cycle. The Journal of Business, 42(4), 385–400.',
    'Levitt, T. (1965). Exploit the Product Life Cycle. Harvard Business Review, 43(6), 81–94.',
  ],
  compute: ({ sales, smoothing, view }) => {
    if (smoothing > longestAverage) {
      fail('tooMany', { argument: 'smoothing', number: smoothing, most: longestAverage });
    }
    const stages = (view === 'so_far' ? lifecycleStagesSoFar : lifecycleStages)(sales.cells, smoothing);
    if (stages.filter((stage) => stage !== null).length < 2) {
      fail('fewSalesPeriods', { argument: 'sales' });
    }
    return laidAs(
      sales,
      stages.map((stage) => stage ?? ''),
    );
  },
});

const growthShareMatrix = planFunction({
  id: 'PLAN.BCG',
  family: 'lifecycle',
  text: say.bcgText,
  searchedAs: say.bcgSearchedAs,
  meaning: say.bcgMeaning,
  equations: [
    { when: { found: 'star' }, equation: 'share ≥ share_cut and growth ≥ growth_cut' },
    { when: { found: 'cash cow' }, equation: 'share ≥ share_cut and growth < growth_cut' },
    { when: { found: 'question mark' }, equation: 'share < share_cut and growth ≥ growth_cut' },
    { when: { found: 'dog' }, equation: 'share < share_cut and growth < growth_cut' },
  ],
  parameters: {
    share: laidSeries(say.bcgShare, 'notNegative'),
    growth: series(say.bcgGrowth, 'rate'),
    share_cut: optionalWithZero(say.bcgShareCut, 'notNegative', 1),
    growth_cut: optionalWithZero(say.bcgGrowthCut, 'rate', 0.1),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#NUM!', text: say.bcgError }],
  examples: [
    {
      formula: '=PLAN.BCG({2;1.5;0.4;0.3}, {0.2;0.03;0.15;0.01})',
      args: [
        [[2], [1.5], [0.4], [0.3]],
        [[0.2], [0.03], [0.15], [0.01]],
      ],
      result: [['star'], ['cash cow'], ['question mark'], ['dog']],
      text: say.oneProductOfEachKind,
    },
    {
      formula: '=PLAN.BCG({1.2,0.8}, {0.06,0.06}, 1.5, 0.05)',
      args: [[[1.2, 0.8]], [[0.06, 0.06]], 1.5, 0.05],
      result: [['question mark', 'question mark']],
      text: say.bcgExample,
    },
  ],
  sources: ['Henderson, B. D. (1970). The Product Portfolio. BCG Perspectives, 66. The Boston Consulting Group.'],
  compute: ({ share, growth, share_cut, growth_cut }) => {
    if (share_cut === 0) fail('shareCutZero', { argument: 'share_cut' });
    checkSameLength('share', share.cells, 'growth', growth);
    return laidAs(
      share,
      Array.from(share.cells, (ownShare, product) => {
        const marketGrowth = growth[product] ?? 0;
        if (ownShare === 0 && marketGrowth === 0) return '';
        if (ownShare >= share_cut) return marketGrowth >= growth_cut ? 'star' : 'cash cow';
        return marketGrowth >= growth_cut ? 'question mark' : 'dog';
      }),
    );
  },
});

export const lifecycle: Family = {
  id: 'lifecycle',
  text: say.productLifecycle,
  functions: [lifecycleStage, growthShareMatrix],
};
