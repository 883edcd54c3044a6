// How content customers are: the share of the best answers.
import { numbers, optionalNumber } from '../arguments';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';
import * as say from './csat.texts';

/** The usual scale, and its top two boxes. */
const fivePointScale = { satisfied: 4, highest: 5 };

export const satisfaction = planFunction({
  id: 'PLAN.CSAT',
  family: 'quality',
  text: say.csatText,
  searchedAs: say.csatSearchedAs,
  meaning: say.csatMeaning,
  equations: ['CSAT = answers ≥ top / answers'],
  parameters: {
    scores: numbers(say.csatScores),
    top: optionalNumber(say.csatTop, 'notNegative'),
  },
  result: 'scalar',
  errors: [wrongInput, { error: '#VALUE!', text: say.csatError }, { error: '#N/A', text: say.thereIsNoAnswer }],
  examples: [
    { formula: '=PLAN.CSAT({5;4;3;5;2})', args: [[[5], [4], [3], [5], [2]]], result: 0.6, text: say.csatExample },
    { formula: '=PLAN.CSAT({10;9;7;8}, 9)', args: [[[10], [9], [7], [8]], 9], result: 0.5, text: say.csatExample2 },
  ],
  sources: [
    'Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics (2nd ed.), ch. 2. Pearson.',
  ],
  compute: ({ scores, top }) => {
    const highest = top === 0 ? fivePointScale.highest : Infinity;
    let satisfied = 0;
    let answered = 0;
    scores.forEach((score, index) => {
      if (score === 0) return;
      if (score < 1 || score > highest) {
        fail(top === 0 ? 'notOnFivePoints' : 'belowScale', { argument: 'scores', cell: index + 1, number: score });
      }
      answered++;
      if (score >= (top || fivePointScale.satisfied)) satisfied++;
    });
    if (answered === 0) fail('noAnswer', { argument: 'scores' });
    return satisfied / answered;
  },
});
