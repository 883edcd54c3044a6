import type { Argument, CellInput } from '../../src/functions';
import { functionNamed, runCases } from './cases';
import type { Case } from './cases';

function column(...cells: readonly CellInput[]): CellInput[][] {
  return cells.map((cell) => [cell]);
}

const promoterScore: readonly Case[] = [
  { call: [column(9, 10)], gives: 100, source: 'Reichheld (2003): 9 and 10 are promoters' },
  { call: [column(7, 8)], gives: 0, source: 'Reichheld (2003): 7 and 8 are passives' },
  { call: [column(1, 2, 3, 4, 5, 6)], gives: -100, source: 'Reichheld (2003): up to 6 are detractors' },
  { call: [column(10, 9, 9, 8, 7, 6, 3, 10, 9, 5)], gives: 20, source: '50 % − 30 %' },
  {
    call: [
      [
        [10, 8],
        [null, 2],
        ['', 9],
      ],
    ],
    gives: 25,
    source: 'blanks are no answers: 2 − 1 of 4',
  },
  { call: [column(10, 0)], gives: 0, source: 'Reichheld: 0 to 6 are detractors' },
  { call: [column(10, 9, 0, 0, 8)], gives: 0, source: '2 promoters and 2 detractors of 5' },
  { call: [[[10], [null], ['']]], gives: 100, source: 'a blank cell is no answer' },
  { call: [column(10, 0), 2], gives: 0, source: 'unless the number of answers is known: 1 − 1 of 2' },
  { call: [0, 3], gives: -100, source: 'three answers of 0' },
  { call: [9], gives: 100, source: 'one answer' },
  { call: [column('', null)], gives: { error: 'na', says: 'no answer' }, source: 'not enough data' },
  { call: [column(9, 11)], gives: { error: 'value', says: 'cell 2 of scores is 11' }, source: 'a scale to 10' },
  { call: [column(9, 8.5)], gives: { error: 'value', says: 'cell 2 of scores is 8.5' }, source: 'whole answers' },
  { call: [column(-1)], gives: { error: 'value', says: 'scores is -1' }, source: 'a scale from 0' },
  { call: [column(9, 8), 1], gives: { error: 'value', says: 'answers is 1' }, source: 'two have answered' },
  { call: [column(9, 8), 2.5], gives: { error: 'value', says: 'answers is 2.5' }, source: 'people are whole' },
  { call: [column(9, 'n/a')], gives: { error: 'value', says: 'row 2 of scores is text' }, source: 'text is no number' },
];

const satisfaction: readonly Case[] = [
  { call: [column(5, 4, 3, 5, 2)], gives: 0.6, source: 'Farris et al. (2010): the top two boxes of five' },
  { call: [column(10, 9, 7, 8), 9], gives: 0.5, source: 'the top two of ten' },
  {
    call: [
      [
        [5, null],
        ['', 1],
      ],
    ],
    gives: 0.5,
    source: 'blanks are no answers',
  },
  { call: [column(4.5, 3.9)], gives: 0.5, source: 'half points are between' },
  { call: [column(1, 2), 1], gives: 1, source: 'every answer is satisfied' },
  { call: [column(1, 2), 3], gives: 0, source: 'no answer is satisfied' },
  { call: [0], gives: { error: 'na', says: 'no answer' }, source: 'not enough data' },
  {
    call: [column(5, 8)],
    gives: { error: 'value', says: 'cell 2 of scores is 8' },
    source: 'a scale to 10 needs its top',
  },
  {
    call: [column(5, 0.4), 9],
    gives: { error: 'value', says: 'cell 2 of scores is 0.4' },
    source: 'answers start at 1',
  },
  { call: [column(5, 4), -1], gives: { error: 'num', says: 'top is -1' }, source: 'answers start at 1' },
  { call: [column(5, '5')], gives: { error: 'value', says: 'row 2 of scores is text' }, source: 'text is no number' },
];

const day = 46054;
const stickiness: readonly Case[] = [
  { call: ['An', day], gives: 1 / 30, source: 'one user on one day of thirty' },
  {
    call: [column(...Array.from({ length: 30 }, () => 7)), column(...Array.from({ length: 30 }, (_, i) => day + i))],
    gives: 1,
    source: 'one user on every day',
  },
  { call: [column('An', 'An', 'An'), column(day, day + 0.75, day + 1)], gives: 2 / 30, source: 'twice a day is once' },
  {
    call: [column('An', 'Bo'), column(day, day + 29)],
    gives: 1 / 30,
    source: 'both ends of the thirty days: 2 / 30 / 2',
  },
  {
    call: [column('An', 'Bo', 'Bo'), column(day, day + 29, day + 30)],
    gives: 2 / 30,
    source: 'one day earlier is outside: 2 / 30 / 1',
  },
  {
    call: [column(1, '1', 1), column(day, day, day + 1)],
    gives: 3 / 60,
    source: 'the number 1 and the text "1" are two',
  },
  {
    call: [column('An', '', 'Bo', null, 'Cy'), column(day, day + 20, null, day, -3)],
    gives: 1 / 30,
    source: 'rows without user or date are skipped, also for the newest date',
  },
  {
    call: [column('An', 'An', 'Bo'), column(day, day + 1, day + 2), day + 1],
    gives: 2 / 30,
    source: 'later rows are left out',
  },
  { call: [[['An', 'Bo']], column(day, day)], gives: 2 / 60, source: 'a row and a column' },
  { call: ['An', day, day + 40], gives: { error: 'na', says: '30 days' }, source: 'nobody was active' },
  { call: ['An', day, day - 1], gives: { error: 'na', says: '30 days' }, source: 'nobody yet' },
  {
    call: [column('An', 'Bo'), day],
    gives: { error: 'value', says: 'users has 2 cells, dates 1' },
    source: 'equal lengths',
  },
  { call: ['An', '2026-01-31'], gives: { error: 'value', says: 'dates is text' }, source: 'a date is a number' },
  { call: ['An', 3e6], gives: { error: 'value', says: 'later than any date' }, source: 'the last date is 2958465' },
  { call: ['An', day, 3e6], gives: { error: 'value', says: 'as_of' }, source: 'the last date is 2958465' },
];

function magic(...values: readonly number[]): (string | number)[][] {
  const labels = [
    'Magic number',
    'Users from it on',
    'Users below it',
    'Retention from it on',
    'Retention below it',
    'Youden’s J',
  ];
  return labels.map((label, index) => [label, values[index] ?? NaN]);
}

const magicNumber: readonly Case[] = [
  {
    call: [column(1, 2, 2, 3, 5, 6, 7, 7, 8, 9), column(0, 0, 0, 0, 1, 0, 1, 1, 1, 1)],
    gives: magic(5, 6, 4, 5 / 6, 0, 0.8),
    source: 'from 5 on: 5 of 5 retained, 1 of 5 lost; from 7 on: 4 of 5 and 0 of 5, J = 0.8 too, but larger',
  },
  {
    call: [column(1, 2, 3, 4), column(0, 0, 1, 1)],
    gives: magic(3, 2, 2, 1, 0, 1),
    source: 'a perfect separation',
  },
  {
    call: [column(10, 20, 20, 30, 30, 40), [[false, true, false, true, true, false]]],
    gives: magic(20, 5, 1, 0.6, 0, 1 / 3),
    source: 'J by hand: 1/3 from 20 on, 1/3 from 30 on, −1/3 from 40 on; the smallest counts',
  },
  {
    call: [column(null, -2, 0.5), column(true, '', 1)],
    gives: magic(0, 2, 1, 1, 0, 1),
    source: 'a blank amount is 0',
  },
  {
    call: [column(1, 2), column(1, 1)],
    gives: { error: 'na', says: 'nobody who was lost' },
    source: 'not enough data',
  },
  {
    call: [column(1, 2), column(0, null)],
    gives: { error: 'na', says: 'nobody who stayed' },
    source: 'not enough data',
  },
  { call: [column(3, 3), column(1, 0)], gives: { error: 'na', says: 'did not use more' }, source: 'all used it alike' },
  {
    call: [column(1, 2), column(1, 0)],
    gives: { error: 'na', says: 'did not use more' },
    source: 'the wrong way round',
  },
  { call: [column(1, 2), column(1)], gives: { error: 'value', says: 'amounts has 2 cells' }, source: 'equal lengths' },
  {
    call: [column(1, 2), column(1, 2)],
    gives: { error: 'value', says: 'row 2 of retained is 2' },
    source: 'yes or no',
  },
  {
    call: [column(1, 2), column(1, 'no')],
    gives: { error: 'value', says: 'row 2 of retained is text ("no")' },
    source: 'yes or no',
  },
  {
    call: [column(1, 'x'), column(1, 0)],
    gives: { error: 'value', says: 'row 2 of amounts' },
    source: 'text is no number',
  },
];

const heading = ['Feature', 'Users', 'Retention with', 'Retention without', 'Lift'];
const featureRetention: readonly Case[] = [
  {
    call: [column(1, 1, 2, 2, 3, 4), column('Chat', 'Quiz', 'Chat', 'Quiz', 'Quiz', ''), column(1, 1, 1, 1, 0, 0)],
    gives: [heading, ['Chat', 2, 1, 0, 2], ['Quiz', 3, 2 / 3, 0, 4 / 3]],
    source: 'half of four stay: 1 / 0.5, 2/3 / 0.5',
  },
  {
    call: [column('a', 'a', 'b', 'b', 'c'), column('X', 'X', 'X', 'Y', 'Y'), column(1, 0, 0, 0, null)],
    gives: [heading, ['X', 2, 0.5, 0, 1.5], ['Y', 2, 0, 1, 0]],
    source: 'rows repeated change nothing, and one row says that a user stayed',
  },
  {
    call: [column(1, 2), column('X', 'X'), column(0, 0)],
    gives: [heading, ['X', 2, 0, '', '']],
    source: 'nobody stayed, everybody used it: nothing to divide by',
  },
  {
    call: [column(1, 2, 3, 1, 2, 3), column('b', 10, 'a', 2, true, 'b'), column(1, 1, 1, 1, 1, 1)],
    gives: [heading, ['b', 2, 1, 1, 1], [2, 1, 1, 1, 1], [10, 1, 1, 1, 1], ['a', 1, 1, 1, 1], [true, 1, 1, 1, 1]],
    source: 'equal lift: more users first, then numbers, text, TRUE',
  },
  {
    call: [column('', 'u', null), column('X', 'Y', 'Z'), column(1, 1, 1)],
    gives: [heading, ['Y', 1, 1, '', 1]],
    source: 'rows without a user are skipped',
  },
  {
    call: [column('u', ''), column('', 'X'), column(1, 1)],
    gives: { error: 'na', says: 'no row' },
    source: 'no use at all',
  },
  {
    call: [column(1, 2), column('X'), column(1, 1)],
    gives: { error: 'value', says: 'features 1' },
    source: 'equal lengths',
  },
  {
    call: [column(1, 2), column('X', 'Y'), column(1)],
    gives: { error: 'value', says: 'retained 1' },
    source: 'equal lengths',
  },
  { call: [1, 'X', 'yes'], gives: { error: 'value', says: 'retained is text ("yes")' }, source: 'yes or no' },
];

runCases('PLAN.NPS', promoterScore);
runCases('PLAN.CSAT', satisfaction);
runCases('PLAN.STICKINESS', stickiness);
runCases('PLAN.MAGIC_NUMBER', magicNumber);
runCases('PLAN.FEATURE_RETENTION', featureRetention);

test('two hundred thousand rows of use are one call', () => {
  const users: CellInput[][] = [];
  const features: CellInput[][] = [];
  const retained: CellInput[][] = [];
  for (let row = 0; row < 200_000; row++) {
    users.push([`u${row % 50_000}`]);
    features.push([row % 7 === 0 ? '' : row % 101]);
    retained.push([row % 2]);
  }
  const args: Argument[] = [users, features, retained];
  const table = functionNamed('PLAN.FEATURE_RETENTION').call(...args) as CellInput[][];
  // The headings, and the features 0 to 100.
  expect(table).toHaveLength(102);
});
