// How much early use tells those who stay from those who leave.
import { bestThreshold } from '../../numerics/best-threshold';
import { checkSameLength, flags, series } from '../arguments';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';
import * as say from './magic-number.texts';

export const magicNumber = planFunction({
  id: 'PLAN.MAGIC_NUMBER',
  family: 'quality',
  text: say.magicNumberText,
  searchedAs: say.magicNumberSearchedAs,
  meaning: say.magicNumberMeaning,
  equations: [
    'J(c) = share of the retained with amount ≥ c − share of the lost with amount ≥ c',
    'magic number = the smallest c with the largest J(c)',
  ],
  parameters: {
    amounts: series(say.magicNumberAmounts),
    retained: flags(say.magicNumberRetained),
  },
  result: 'matrix',
  errors: [wrongInput, { error: '#N/A', text: say.magicNumberError }],
  examples: [
    {
      formula: '=PLAN.MAGIC_NUMBER({1;2;2;3;5;6;7;7;8;9}, {0;0;0;0;1;0;1;1;1;1})',
      args: [
        [[1], [2], [2], [3], [5], [6], [7], [7], [8], [9]],
        [[0], [0], [0], [0], [1], [0], [1], [1], [1], [1]],
      ],
      result: [
        ['Magic number', 5],
        ['Users from it on', 6],
        ['Users below it', 4],
        ['Retention from it on', 0.833333333],
        ['Retention below it', 0],
        ['Youden’s J', 0.8],
      ],
      text: say.magicNumberExample,
    },
    {
      formula: '=PLAN.MAGIC_NUMBER({0,0,1,1,2,2}, {FALSE,FALSE,FALSE,TRUE,TRUE,TRUE})',
      args: [[[0, 0, 1, 1, 2, 2]], [[false, false, false, true, true, true]]],
      result: [
        ['Magic number', 1],
        ['Users from it on', 4],
        ['Users below it', 2],
        ['Retention from it on', 0.75],
        ['Retention below it', 0],
        ['Youden’s J', 0.666666667],
      ],
      text: say.magicNumberExample2,
    },
  ],
  sources: ['Youden, W. J. (1950). Index for Rating Diagnostic Tests. Cancer, 3(1), 32–35.'],
  compute: ({ amounts, retained }) => {
    checkSameLength('amounts', amounts, 'retained', retained);
    const stayed = amounts.filter((_, user) => retained[user] === 1);
    const lost = amounts.filter((_, user) => retained[user] === 0);
    if (stayed.length === 0) fail('nobodyStayed', { argument: 'retained' });
    if (lost.length === 0) fail('nobodyLost', { argument: 'retained' });
    const best = bestThreshold(stayed, lost);
    if (best === undefined) fail('noThreshold', { argument: 'amounts' });
    const usersFrom = best.positivesFrom + best.negativesFrom;
    const usersBelow = amounts.length - usersFrom;
    return [
      ['Magic number', best.value],
      ['Users from it on', usersFrom],
      ['Users below it', usersBelow],
      ['Retention from it on', best.positivesFrom / usersFrom],
      ['Retention below it', (stayed.length - best.positivesFrom) / usersBelow],
      ['Youden’s J', best.youden],
    ];
  },
});
