// How customers bring customers.
import { viralGrowth } from '../numerics/viral-growth';
import { checkDomain, count, number, optionalNumber, optionalWithZero, total } from './arguments';
import type { CellOutput } from './contract';
import { wrongInput } from './error-texts';
import { checkFits, planFunction } from './plan-function';
import type { Family } from './plan-function';
import { fail } from './reasons/reason';
import * as say from './growth.texts';

const viralCoefficient = planFunction({
  id: 'PLAN.K_FACTOR',
  family: 'growth',
  text: say.kFactorText,
  searchedAs: say.kFactorSearchedAs,
  meaning: say.kFactorMeaning,
  equations: ['K = Σ referred / Σ users × conversion'],
  parameters: {
    referred: total(say.kFactorReferred),
    users: total(say.kFactorUsers),
    conversion: optionalWithZero(say.kFactorConversion, 'share', 1),
  },
  result: 'scalar',
  errors: [wrongInput, { error: '#DIV/0!', text: say.thereAreNoUsers }, { error: '#NUM!', text: say.kFactorError }],
  examples: [
    { formula: '=PLAN.K_FACTOR(2, 1)', args: [2, 1], result: 2, text: say.oneCustomerBringsTwo },
    { formula: '=PLAN.K_FACTOR(5, 1, 0.2)', args: [5, 1, 0.2], result: 1, text: say.kFactorExample },
    {
      formula: '=PLAN.K_FACTOR({12;18}, {60;40})',
      args: [
        [[12], [18]],
        [[60], [40]],
      ],
      result: 0.3,
      text: say.twoMonthsTogether,
    },
  ],
  sources: ['Skok, D. (2009). Lessons Learned — Viral Marketing. forEntrepreneurs.'],
  compute: ({ referred, users, conversion }) => {
    checkDomain(referred, 'notNegative', { argument: 'referred' });
    checkDomain(users, 'notNegative', { argument: 'users' });
    if (users === 0) fail('divisorZero', { argument: 'users' });
    return (referred / users) * conversion;
  },
});

const viralGrowthTable = planFunction({
  id: 'PLAN.VIRAL_GROWTH',
  family: 'growth',
  text: say.viralGrowthText,
  searchedAs: say.viralGrowthSearchedAs,
  meaning: say.viralGrowthMeaning,
  equations: [
    'new₀ = total₀ = active₀ = start_users',
    'newₜ = k × newₜ₋₁',
    { when: { given: 'market' }, equation: 'newₜ = (market − totalₜ₋₁) × (1 − exp(−k × newₜ₋₁ / market))' },
    'totalₜ = totalₜ₋₁ + newₜ',
    'activeₜ = retention × activeₜ₋₁ + newₜ',
  ],
  parameters: {
    start_users: number(say.usersAtStart, 'notNegative'),
    k: number(say.viralGrowthK, 'notNegative'),
    cycles: count(say.numberOfCyclesAfterStart),
    retention: optionalWithZero(say.viralGrowthRetention, 'share', 1),
    market: optionalNumber(say.viralGrowthMarket, 'notNegative', Infinity),
  },
  result: 'matrix',
  errors: [
    wrongInput,
    { error: '#VALUE!', text: say.viralGrowthError },
    { error: '#NUM!', text: say.viralGrowthError2 },
  ],
  examples: [
    {
      formula: '=PLAN.VIRAL_GROWTH(10, 2, 5)',
      args: [10, 2, 5],
      result: [
        ['Cycle', 'New', 'Total', 'Active'],
        [0, 10, 10, 10],
        [1, 20, 30, 30],
        [2, 40, 70, 70],
        [3, 80, 150, 150],
        [4, 160, 310, 310],
        [5, 320, 630, 630],
      ],
      text: say.viralGrowthExample,
    },
    {
      formula: '=PLAN.VIRAL_GROWTH(100, 0.5, 3, 0.8)',
      args: [100, 0.5, 3, 0.8],
      result: [
        ['Cycle', 'New', 'Total', 'Active'],
        [0, 100, 100, 100],
        [1, 50, 150, 130],
        [2, 25, 175, 129],
        [3, 12.5, 187.5, 115.7],
      ],
      text: say.viralGrowthExample2,
    },
    {
      formula: '=PLAN.VIRAL_GROWTH(10, 2, 2, , 100)',
      args: [10, 2, 2, null, 100],
      result: [
        ['Cycle', 'New', 'Total', 'Active'],
        [0, 10, 10, 10],
        [1, 16.3142322, 26.3142322, 26.3142322],
        [2, 20.5141355, 46.8283677, 46.8283677],
      ],
      text: say.viralGrowthExample3,
    },
  ],
  sources: [
    'Skok, D. (2009). Lessons Learned — Viral Marketing. forEntrepreneurs.',
    'Abbey, H. (1952). An Examination of the Reed–Frost Theory of Epidemics. Human Biology, 24(3), 201–233.',
  ],
  compute: ({ start_users, k, cycles, retention, market }) => {
    if (market < start_users) {
      fail('marketTooSmall', { argument: 'market', number: market, users: start_users });
    }
    checkFits(cycles + 2, 4);
    const { joined, total: everyone, active } = viralGrowth(start_users, k, cycles, retention, market);
    const table: CellOutput[][] = [['Cycle', 'New', 'Total', 'Active']];
    joined.forEach((newcomers, cycle) => {
      table.push([cycle, newcomers, everyone[cycle] ?? 0, active[cycle] ?? 0]);
    });
    return table;
  },
});

export const growth: Family = { id: 'growth', text: say.growth, functions: [viralCoefficient, viralGrowthTable] };
