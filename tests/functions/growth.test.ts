import { runCases } from './cases';
import type { Case } from './cases';

const viralCoefficient: readonly Case[] = [
  { call: [2, 1], gives: 2, source: 'one brings two' },
  { call: [5, 1, 0.2], gives: 1, source: 'every fifth of five invitations' },
  { call: [[[12], [18]], [[60, 40]]], gives: 0.3, source: '30 / 100, ranges are summed' },
  { call: [[[12], [null], ['']], 60], gives: 0.2, source: 'blanks are 0' },
  { call: [0, 7], gives: 0, source: 'nobody was referred' },
  { call: [3, 4, null], gives: 0.75, source: 'a conversion left out is 1' },
  { call: [3, 0], gives: { error: 'div0', says: 'users is 0' }, source: 'nothing to divide by' },
  { call: [3, 4, 1.5], gives: { error: 'num', says: 'conversion is 1.5' }, source: 'a share is at most 1' },
  { call: [-3, 4], gives: { error: 'num', says: 'referred' }, source: 'people are counted' },
  { call: [3, -4], gives: { error: 'num', says: 'users' }, source: 'people are counted' },
  {
    call: [[[1], ['x']], 4],
    gives: { error: 'value', says: 'row 2 of referred is text ("x")' },
    source: 'the row is named',
  },
  { call: [true, 4], gives: { error: 'value', says: 'referred is TRUE' }, source: 'TRUE is no number' },
];

runCases('PLAN.K_FACTOR', viralCoefficient);
