import { template } from '../asked';
import { noNumberWords } from '../building-blocks/general';
import { about } from './about';
import { checksOf } from './checks';
import { choicesSheet, growthSheet } from './choices';
import { economyOf } from './economy';
import { inputsSheet } from './inputs';
import { questions } from './questions';
import { economicsSheet } from './results';
import * as say from './index.texts';

/** Whether one more customer earns: the first order, repeat sales, referrals, in all and by channel. */
export const unitEconomics = template({
  id: 'unit-economics',
  kind: 'model',
  version: 1,
  name: say.unitEconomicsOnOnePage,
  purpose: say.unitEconomicsPurpose,
  inShort: say.unitEconomicsInShort,
  group: 'money',
  startFor: ['finance'],
  searchedAs: say.unitEconomicsSearchedAs,
  sources: [
    'Skok, D. (2010). SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters. forEntrepreneurs.',
    'Skok, D. (2009). Lessons Learned — Viral Marketing. forEntrepreneurs.',
  ],
  questions,
  build: (answers) => {
    const economy = economyOf(answers);
    return {
      title: answers.name,
      currency: { code: economy.currency, typical: 1000 * economy.averagePrice },
      about,
      words: { none: noNumberWords.none, pays: say.pays, loses: say.doesNotPay },
      sheets: [inputsSheet(economy), economicsSheet(economy), choicesSheet(economy), growthSheet(economy)],
      checks: { tolerance: 'check_tolerance', rows: checksOf(economy) },
    };
  },
});
