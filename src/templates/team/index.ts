import { template } from '../asked';
import { done } from '../building-blocks/actions';
import { noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import { about } from './about';
import { checksOf } from './checks';
import { headCountSheet, inputsSheet } from './inputs';
import { questions } from './questions';
import { groups } from './ranking';
import { payrollSheet, teamSheet } from './results';
import { payOf, teamOf } from './team';
import * as say from './index.texts';

/** Who is needed, what they are paid and for what, and who leads among equals. */
export const team = template({
  id: 'team',
  kind: 'model',
  version: 1,
  name: say.team,
  purpose: say.teamPurpose,
  inShort: say.teamInShort,
  group: 'money',
  startFor: [],
  searchedAs: say.teamSearchedAs,
  sources: [
    'Welch, J., & Byrne, J. A. (2001). Jack: Straight from the Gut. Warner Books (20-70-10).',
    'Balinski, M. L., & Young, H. P. (2001). Fair Representation: Meeting the Ideal of One Man, One Vote (2nd ed.). Brookings Institution Press (Hamilton’s method of largest remainders).',
  ],
  questions,
  build: (answers) => {
    const asked = teamOf(answers);
    const heads = asked.roles.reduce((sum, { people }) => sum + people, 0);
    return {
      title: answers.name,
      currency: { code: answers.currency, typical: 20 * Math.max(1, heads) * payOf(asked) },
      timeline: timelineSpec(asked.timeline),
      about,
      words: { none: noNumberWords.none, done, ...groups },
      sheets: [inputsSheet(asked), headCountSheet(asked), teamSheet(asked), payrollSheet(asked)],
      checks: { tolerance: 'check_tolerance', rows: checksOf(asked) },
    };
  },
});
