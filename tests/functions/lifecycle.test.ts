import fc from 'fast-check';
import type { CellInput } from '../../src/functions';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';

const [i, g, m, d] = ['introduction', 'growth', 'maturity', 'decline'];

function row(...cells: readonly CellInput[]): CellInput[][] {
  return [[...cells]];
}

const lifecycleStage: readonly Case[] = [
  {
    call: [row(10, 40, 90, 150, 160, 155, 120)],
    gives: row(i, g, g, g, m, m, d) as string[][],
    source: 'changes in 160ths: 30 50 60 10 −5 −35, root mean square 37.4, half of it 18.7',
  },
  {
    call: [[[10], [40], [90], [150], [160], [155], [120]]],
    gives: [[i], [g], [g], [g], [m], [m], [d]] as string[][],
    source: 'the result lies as the sales do',
  },
  {
    call: [row(1, 2, 4, 4.9, 50, 100, 60, 4, 3)],
    gives: row(i, i, i, i, g, g, d, d, d) as string[][],
    source: 'below 5 % of the peak of 100: introduction before it, decline after it',
  },
  {
    call: [row(10, 20, 30, 40)],
    gives: row(i, g, g, g) as string[][],
    source: 'even growth: every change is typical',
  },
  {
    call: [row(40, 30, 20, 10)],
    gives: row(i, d, d, d) as string[][],
    source: 'even decline',
  },
  {
    call: [row(100, 101, 99, 100, 103)],
    gives: row(i, m, m, m, m) as string[][],
    source: 'all within 5 % of the peak of 103',
  },
  {
    call: [row(null, 0, 10, 20, 0, 20, '', 0)],
    gives: row('', '', i, g, d, g, '', '') as string[][],
    source: 'no stage before the first and after the last sale; changes in 20ths: 10 −20 20, half of 17.3',
  },
  {
    call: [row(20, 60, 40, 80, 60, 100, 80), 2],
    gives: row(i, g, g, g, g, g, g) as string[][],
    source: 'averages of two: 20 40 50 60 70 80 90',
  },
  {
    call: [row(20, 60, 40, 80, 60, 100, 80)],
    gives: row(i, g, d, g, d, g, d) as string[][],
    source: 'the same without smoothing: changes of 40 and −20, half of their root mean square is 15.8',
  },
  {
    call: [row(30, 60, 90, 60, 30, 0, 30), 3],
    gives: row(i, g, g, g, d, d, d) as string[][],
    source: 'averages of up to three: 30 45 60 70 60 30 20; changes 15 15 10 −10 −30 −10, half of 16.6',
  },
  { call: [row(3, 0, 5e300)], gives: row(i, i, g) as string[][], source: 'huge sales do not overflow' },
  { call: [row(0, 0, 7)], gives: { error: 'na', says: 'two periods' }, source: 'one period has no change' },
  { call: [row(0, 0)], gives: { error: 'na', says: 'two periods' }, source: 'no sales' },
  { call: [5], gives: { error: 'na', says: 'two periods' }, source: 'one cell' },
  { call: [row(5, -1)], gives: { error: 'num', says: 'column 2 of sales is -1' }, source: 'sales are counted' },
  { call: [row(5, 'x')], gives: { error: 'value', says: 'is text ("x")' }, source: 'text is no number' },
  { call: [row(5, 6), 1.5], gives: { error: 'value', says: 'smoothing is 1.5' }, source: 'whole periods' },
  { call: [row(5, 6), 400], gives: { error: 'value', says: 'at most 366' }, source: 'a year of days' },
  { call: [row(5, 6), null, 'later'], gives: { error: 'value', says: 'view is "later"' }, source: 'no such view' },
  {
    call: [row(10, 40, 90, 150, 160, 155, 120), null, 'so_far'],
    gives: row(i, g, g, g, m, m, d) as string[][],
    source:
      'a clean life reads the same as in hindsight: 10 < 41.5 ÷ 2; 160 − 120 > 37.4 ÷ 2, two periods after the high',
  },
  {
    call: [row(20, 60, 40, 80, 60, 100, 80), null, 'so_far'],
    gives: row(i, g, m, m, m, m, m) as string[][],
    source: 'one way: a fall ends the growth, and rises do not bring it back; there is a new high every other period',
  },
  {
    call: [row(100, 101, 99, 100, 140, 190), null, 'so_far'],
    gives: row(i, i, i, i, g, g) as string[][],
    source: 'sales that stay where they began have not taken off',
  },
  {
    call: [row(100, 90, 150, 300), null, 'so_far'],
    gives: row(i, i, g, g) as string[][],
    source: 'one weaker period after the launch is no decline',
  },
  {
    call: [row(0, 10, 20, 0, 20, 0, 0), null, 'so_far'],
    gives: row('', i, g, m, m, '', '') as string[][],
    source: 'no stage before the first and after the last sale; one period without sales is no decline',
  },
];

const growthShareMatrix: readonly Case[] = [
  {
    call: [
      [[2], [1.5], [0.4], [0.3]],
      [[0.2], [0.03], [0.15], [0.01]],
    ],
    gives: [['star'], ['cash cow'], ['question mark'], ['dog']],
    source: 'Henderson (1970): the four quadrants',
  },
  { call: [row(1, 1), row(0.1, 0.0999)], gives: row('star', 'cash cow') as string[][], source: 'at the cut is high' },
  {
    call: [row(0.99, 0.99), row(0.1, -0.5)],
    gives: row('question mark', 'dog') as string[][],
    source: 'below the leader; a shrinking market',
  },
  {
    call: [row(2, 2), row(0.03, -0.03), null, 0],
    gives: row('star', 'cash cow') as string[][],
    source: 'a growth cut of 0 is 0: it parts growing markets from shrinking ones',
  },
  {
    call: [2, 0.2, 0],
    gives: { error: 'value', says: 'share_cut is 0, from which on every share is high' },
    source: 'a slip or a blank cell: asked rather than answered',
  },
  { call: [1.2, 0.06, 1.5, 0.05], gives: [['question mark']], source: 'cuts of one’s own' },
  {
    call: [
      [[2], [null], [2]],
      [[0.2], [''], [0]],
    ],
    gives: [['star'], [''], ['cash cow']],
    source: 'a blank row is empty',
  },
  {
    call: [0.5, -0.01, null, -0.02],
    gives: [['question mark']],
    source: 'in shrinking markets the cut may be below 0',
  },
  { call: [row(2, 1), 0.2], gives: { error: 'value', says: 'share has 2 cells, growth 1' }, source: 'equal lengths' },
  { call: [-1, 0.2], gives: { error: 'num', says: 'share is -1' }, source: 'a share is not negative' },
  { call: [1, -1], gives: { error: 'num', says: 'growth is -1' }, source: 'nothing is left of the market' },
  { call: ['a', 0.2], gives: { error: 'value', says: 'share is text ("a")' }, source: 'text is no number' },
];

runCases('PLAN.LIFECYCLE_STAGE', lifecycleStage);
runCases('PLAN.BCG', growthShareMatrix);

test('the stages do not depend on the unit of the sales', () => {
  const stage = functionNamed('PLAN.LIFECYCLE_STAGE');
  const sales = [3, 9, 31, 60, 82, 90, 88, 91, 70, 52, 30, 12, 4];
  for (const unit of [2 ** -900, 0.001, 7, 1e6, 2 ** 900]) {
    expect(stage.call([sales.map((sold) => sold * unit)], 3)).toEqual(stage.call([sales], 3));
  }
});

describe('told from what is known so far, the stages', () => {
  const stage = functionNamed('PLAN.LIFECYCLE_STAGE');
  const told = (sales: readonly number[], smoothing: number): string[] =>
    (stage.call([[...sales]], smoothing, 'so_far') as string[][])[0] ?? [];
  const lives = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 24 });
  const windows = fc.integer({ min: 1, max: 5 });

  test('only go forward', () => {
    fc.assert(
      fc.property(lives, windows, (sales, smoothing) => {
        const order = told(sales, smoothing).map((word) => [i, g, m, d].indexOf(word));
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }),
    );
  });

  test('of a period are the same whatever comes after it', () => {
    fc.assert(
      fc.property(lives, lives, windows, (sales, later, smoothing) => {
        expect(told([...sales, ...later], smoothing).slice(0, sales.length)).toEqual(told(sales, smoothing));
      }),
    );
  });

  test('never call a product declining whose sales grow every period, and do so when most of its sales are gone', () => {
    fc.assert(
      fc.property(lives, (rises) => {
        const growing = rises.map((_, at) => rises.slice(0, at + 1).reduce((sum, each) => sum + each, 0));
        expect(told(growing, 1)).not.toContain(d);
        const most = Math.max(...growing);
        expect(told([...growing, most / 10, most / 10], 1).at(-1)).toBe(d);
      }),
    );
  });
});
