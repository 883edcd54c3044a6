import { runCases } from './cases';
import type { Case } from './cases';
import type { Result } from '../../src/functions';

const heading = [
  'Stage',
  'Count',
  'Step conversion',
  'Conversion from the top',
  'Lost',
  'Days',
  'Days from the top',
  'Bottleneck',
];

/** Without days. */
function table(
  ...rows: readonly (readonly [string | number, number, number | '', number | '', number | '', string])[]
): Result {
  return [
    heading,
    ...rows.map(([name, count, step, top, lost, worst]) => [name, count, step, top, lost, '', '', worst]),
  ];
}

const funnel: readonly Case[] = [
  {
    call: [[[1000], [300], [60]]],
    gives: table([1, 1000, '', 1, '', ''], [2, 300, 0.3, 0.3, 700, ''], [3, 60, 0.2, 0.06, 240, '2 → 3']),
    source: 'quotients of the counts',
  },
  {
    call: [[[1000, 300, 60]], [['Visit', 'Trial', 'Order']]],
    gives: table(
      ['Visit', 1000, '', 1, '', ''],
      ['Trial', 300, 0.3, 0.3, 700, ''],
      ['Order', 60, 0.2, 0.06, 240, 'Trial → Order'],
    ),
    source: 'a row is as good as a column',
  },
  {
    call: [[[100], [50], [100], [50]]],
    gives: table(
      [1, 100, '', 1, '', ''],
      [2, 50, 0.5, 0.5, 50, '1 → 2'],
      [3, 100, 2, 1, -50, ''],
      [4, 50, 0.5, 0.5, 50, '3 → 4'],
    ),
    source: 'equally low steps are all bottlenecks; who joins on the way is lost negatively',
  },
  {
    call: [[[40], [40]]],
    gives: table([1, 40, '', 1, '', ''], [2, 40, 1, 1, 0, '']),
    source: 'nobody is lost: no bottleneck',
  },
  {
    call: [[[40], [0], [0]]],
    gives: table([1, 40, '', 1, '', ''], [2, 0, 0, 0, 40, '1 → 2'], [3, 0, '', 0, 0, '']),
    source: 'nothing to divide by is an empty cell',
  },
  { call: [0], gives: table([1, 0, '', '', '', '']), source: 'one stage that nobody reached' },
  {
    call: [
      [[9], [null], [3], ['']],
      [['a'], [''], ['b'], [0]],
    ],
    gives: table(['a', 9, '', 1, '', ''], ['b', 3, 1 / 3, 1 / 3, 6, 'a → b']),
    source: 'rows without name and count are skipped',
  },
  {
    call: [
      [[9], [3]],
      [['a'], ['']],
    ],
    gives: table(['a', 9, '', 1, '', ''], [2, 3, 1 / 3, 1 / 3, 6, 'a → 2']),
    source: 'a stage that has a count but no name is called by its place',
  },
  {
    call: [[[8], [4], [1]], null, [[2], [0.5], [null]]],
    gives: [
      heading,
      [1, 8, '', 1, '', 2, 2, ''],
      [2, 4, 0.5, 0.5, 4, 0.5, 2.5, ''],
      [3, 1, 0.25, 0.125, 3, 0, 2.5, '2 → 3'],
    ],
    source: 'sums of the days',
  },
  {
    call: [
      [[8], [4]],
      [['a'], ['b'], ['c']],
    ],
    gives: { error: 'value', says: 'counts has 2 cells, stages 3' },
    source: 'ranges that belong together have equal length',
  },
  {
    call: [[[8], [4]], null, [[1], [2], [3]]],
    gives: { error: 'value', says: 'counts has 2 cells, days 3' },
    source: 'ranges that belong together have equal length',
  },
  { call: [[[8], [-4]]], gives: { error: 'num', says: 'row 2 of counts is -4' }, source: 'people are counted' },
  { call: [[[8], [4]], null, [[1], [-1]]], gives: { error: 'num', says: 'row 2 of days' }, source: 'time passes' },
  {
    call: [[[8], ['4']]],
    gives: { error: 'value', says: 'row 2 of counts is text ("4")' },
    source: 'text is no number',
  },
  {
    call: [
      [[0], [0]],
      [[''], ['']],
      [[0], [0]],
    ],
    gives: { error: 'na', says: 'no stage' },
    source: 'nothing but blank rows',
  },
];

const funnelPlan: readonly Case[] = [
  { call: [60, [[0.3], [0.2]]], gives: [[1000], [300], [60]], source: '60 / 0.2 = 300, 300 / 0.3 = 1000' },
  { call: [60, [[0.3, 0.2]]], gives: [[1000, 300, 60]], source: 'the result lies as the conversions do' },
  { call: [3, 0.1], gives: [[30], [3]], source: 'one step' },
  { call: [null, [[0.3], [0.2]]], gives: [[0], [0], [0]], source: 'a plan for nobody' },
  { call: [7, [[1], [1]]], gives: [[7], [7], [7]], source: 'nobody is lost' },
  { call: [7, [[0.5], [null]]], gives: { error: 'div0', says: 'cell 2 of conversions is 0' }, source: 'a blank is 0' },
  { call: [7, [[0.5], [1.2]]], gives: { error: 'value', says: 'row 2 of conversions is 1.2' }, source: 'a share' },
  { call: [7, 30], gives: { error: 'value', says: 'conversions is 30' }, source: '30 % is 0.3' },
  { call: [-7, 0.5], gives: { error: 'num', says: 'target is -7' }, source: 'people are counted' },
  { call: [1e308, 0.1], gives: { error: 'num', says: 'beyond the numbers' }, source: 'the largest double is 1.8e308' },
  { call: ['x', 0.1], gives: { error: 'value', says: 'target is text ("x")' }, source: 'text is no number' },
];

runCases('PLAN.FUNNEL', funnel);
runCases('PLAN.FUNNEL_PLAN', funnelPlan);
