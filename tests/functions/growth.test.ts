import { runCases } from './cases';
import type { Case } from './cases';

const viralCoefficient: readonly Case[] = [
  { call: [2, 1], gives: 2, source: 'one brings two' },
  { call: [7, 1, 0], gives: 0, source: 'of seven invited nobody became a customer' },
  { call: [5, 1, 0.2], gives: 1, source: 'every fifth of five invitations' },
  { call: [[[12], [18]], [[60, 40]]], gives: 0.3, source: '30 / 100, ranges are summed' },
  { call: [[[12], [null], ['']], 60], gives: 0.2, source: 'blanks are 0' },
  { call: [0, 7], gives: 0, source: 'nobody was referred' },
  { call: [3, 4, null], gives: 0.75, source: 'a conversion left out is 1' },
  { call: [3, 0], gives: { error: 'div0', says: 'users is 0' }, source: 'nothing to divide by' },
  { call: [3, 4, 1.5], gives: { error: 'value', says: 'conversion is 1.5' }, source: 'a share is at most 1' },
  { call: [-3, 4], gives: { error: 'num', says: 'referred' }, source: 'people are counted' },
  { call: [3, -4], gives: { error: 'num', says: 'users' }, source: 'people are counted' },
  {
    call: [[[1], ['x']], 4],
    gives: { error: 'value', says: 'row 2 of referred is text ("x")' },
    source: 'the row is named',
  },
  { call: [true, 4], gives: { error: 'value', says: 'referred is TRUE' }, source: 'TRUE is no number' },
];

const heading = ['Cycle', 'New', 'Total', 'Active'];

const viralGrowth: readonly Case[] = [
  {
    call: [10, 2, 5],
    gives: [
      heading,
      [0, 10, 10, 10],
      [1, 20, 30, 30],
      [2, 40, 70, 70],
      [3, 80, 150, 150],
      [4, 160, 310, 310],
      [5, 320, 630, 630],
    ],
    source: '10 × (2⁶ − 1) / (2 − 1) = 630 users in all',
  },
  {
    call: [10, 1, 5],
    gives: [heading, ...[0, 1, 2, 3, 4, 5].map((cycle) => [cycle, 10, 10 + 10 * cycle, 10 + 10 * cycle])],
    source: '10 × 6 = 60 users in all',
  },
  {
    call: [100, 0.5, 3, 0.8],
    gives: [heading, [0, 100, 100, 100], [1, 50, 150, 130], [2, 25, 175, 129], [3, 12.5, 187.5, 115.7]],
    source: '0.8 × 100 + 50, 0.8 × 130 + 25, 0.8 × 129 + 12.5',
  },
  {
    call: [10, 2, 2, null, 100],
    gives: [
      heading,
      [0, 10, 10, 10],
      [1, 16.314232222981634, 26.314232222981634, 26.314232222981634],
      [2, 20.514135520462034, 46.828367743443664, 46.828367743443664],
    ],
    source: 'Python: (100 − total) × −expm1(−2 × new / 100)',
  },
  {
    call: [1, 1000, 2, null, 50],
    gives: [
      heading,
      [0, 1, 1, 1],
      [1, 49 * (1 - Math.exp(-20)), 50 - 49 * Math.exp(-20), 50 - 49 * Math.exp(-20)],
      [2, 49 * Math.exp(-20), 50, 50],
    ],
    source: 'a market that is taken at once never has more users than people',
    tolerance: 1e-12,
  },
  {
    call: [100, 0, 2, 0],
    gives: [heading, [0, 100, 100, 100], [1, 0, 100, 0], [2, 0, 100, 0]],
    source: 'nobody stays and nobody is brought',
  },
  { call: [7, 3, null], gives: [heading, [0, 7, 7, 7]], source: 'no cycle: the start' },
  { call: [0, 3, 1], gives: [heading, [0, 0, 0, 0], [1, 0, 0, 0]], source: 'nobody invites nobody' },
  { call: [7, 0, 1], gives: [heading, [0, 7, 7, 7], [1, 0, 7, 7]], source: 'nobody is invited' },
  { call: [7, 2, 1, null, 7], gives: [heading, [0, 7, 7, 7], [1, 0, 7, 7]], source: 'the market is full' },
  { call: [7, 2, 3, null, 5], gives: { error: 'value', says: 'market is 5' }, source: 'more users than people' },
  { call: [7, 2, 2.5], gives: { error: 'value', says: 'cycles is 2.5' }, source: 'cycles are whole' },
  { call: [7, 2, -1], gives: { error: 'num', says: 'cycles is -1' }, source: 'time goes on' },
  { call: [7, 2, 1e12], gives: { error: 'value', says: '1000000000002 rows' }, source: 'a sheet has 1,048,576 rows' },
  {
    call: [7, 1e10, 100],
    gives: { error: 'num', says: 'beyond the numbers' },
    source: 'the largest double is 1.8e308',
  },
  { call: [7, 2, 3, 1.1], gives: { error: 'value', says: 'retention is 1.1' }, source: 'a share is at most 1' },
  { call: [-7, 2, 3], gives: { error: 'num', says: 'start_users is -7' }, source: 'people are counted' },
  { call: [7, -2, 3], gives: { error: 'num', says: 'k is -2' }, source: 'people are counted' },
  { call: [7, '2', 3], gives: { error: 'value', says: 'k is text ("2")' }, source: 'text is no number' },
];

runCases('PLAN.K_FACTOR', viralCoefficient);
runCases('PLAN.VIRAL_GROWTH', viralGrowth);
