// How likely customers are to recommend: answers from 0 to 10.
import { answersGiven, optionalCount } from '../arguments';
import { wrongInput } from '../error-texts';
import { planFunction } from '../plan-function';
import { fail } from '../reasons/reason';
import * as say from './nps.texts';

export const promoterScore = planFunction({
  id: 'PLAN.NPS',
  family: 'quality',
  text: say.npsText,
  searchedAs: say.npsSearchedAs,
  meaning: say.npsMeaning,
  equations: ['NPS = 100 × (promoters − detractors) / answers', 'promoters: 9–10, passives: 7–8, detractors: 0–6'],
  parameters: {
    scores: answersGiven(say.npsScores),
    answers: optionalCount(say.npsAnswers),
  },
  result: 'scalar',
  errors: [wrongInput, { error: '#VALUE!', text: say.npsError }, { error: '#N/A', text: say.thereIsNoAnswer }],
  examples: [
    {
      formula: '=PLAN.NPS({10;9;9;8;7;6;3;10;9;5})',
      args: [[[10], [9], [9], [8], [7], [6], [3], [10], [9], [5]]],
      result: 20,
      text: say.npsExample,
    },
    { formula: '=PLAN.NPS({10;9;0;8}, 4)', args: [[[10], [9], [0], [8]], 4], result: 25, text: say.npsExample2 },
  ],
  sources: ['Reichheld, F. F. (2003). The One Number You Need to Grow. Harvard Business Review, 81(12), 46–54.'],
  compute: ({ scores, answers }) => {
    let promoters = 0;
    let passives = 0;
    let answered = 0;
    let zeros = 0;
    scores.forEach((score, index) => {
      if (Number.isNaN(score)) return;
      if (!Number.isInteger(score) || score < 0 || score > 10) {
        fail('notWholeBetween', { argument: 'scores', cell: index + 1, number: score, least: 0, most: 10 });
      }
      answered++;
      if (score === 0) zeros++;
      if (score >= 9) promoters++;
      else if (score >= 7) passives++;
    });
    // Zeros beyond the number of those who answered are blank cells.
    if (answers > 0 && answers < answered - zeros) {
      fail('answersTooFew', { argument: 'answers', number: answers, answered: answered - zeros });
    }
    const people = answers || answered;
    if (people === 0) fail('noAnswer', { argument: 'scores' });
    return (100 * (promoters - (people - promoters - passives))) / people;
  },
});
