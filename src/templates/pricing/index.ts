import { template } from '../asked';
import { noNumberWords } from '../building-blocks/general';
import { about } from './about';
import { checksOf } from './checks';
import { corridorSheet } from './corridor';
import { demandSheet } from './demand';
import { inputsSheet } from './inputs';
import { offerOf } from './offer';
import { questions } from './questions';
import { revenueSheet } from './revenue';
import * as say from './index.texts';

/** What to ask: tiers and discounts, the price that earns most, the corridor in which a price can stand. */
export const pricing = template({
  id: 'pricing',
  kind: 'model',
  version: 1,
  name: say.pricing,
  purpose: say.pricingPurpose,
  inShort: say.pricingInShort,
  group: 'money',
  startFor: [],
  searchedAs: say.pricingSearchedAs,
  sources: [
    'Berkson, J. (1953). A Statistically Precise and Relatively Simple Method of Estimating the Bio-Assay with Quantal Response, Based on the Logistic Function. Journal of the American Statistical Association 48, 565–599.',
    'Van Westendorp, P. H. (1976). NSS-Price Sensitivity Meter (PSM): A New Approach to Study Consumer Perception of Price. Proceedings of the ESOMAR Congress, 139–167.',
    'Phillips, R. L. (2021). Pricing and Revenue Optimization, 2nd ed. Stanford University Press.',
  ],
  questions,
  build: (answers) => {
    const offer = offerOf(answers);
    return {
      title: answers.name,
      currency: { code: offer.currency, typical: 100 * offer.averagePrice },
      about,
      words: {
        none: noNumberWords.none,
        pays: say.pays,
        loses: say.doesNotPay,
        curve: say.yes,
        no_tier: say.noSuchTier,
        too_few: say.tooFewTests,
        not_falling: say.dearerSellsToNoFewer,
        inside: say.withinTested,
        outside: say.notTested,
        unsure: say.notSureTestMore,
        above: say.liesAboveTestHigher,
        below: say.liesBelowTestLower,
        fits: say.inside,
        too_low: say.earnsTooLittle,
        too_high: say.tooDearForThem,
        cheapest: say.cheaperThanAll,
        dearest: say.dearerThanAll,
        among: say.amongRivals,
        not_asked: say.notAmongPricesAsked,
        found_cheap: say.foundTooCheap,
        found_dear: say.foundTooExpensive,
        acceptable: say.acceptable,
      },
      sheets: [inputsSheet(offer), revenueSheet(offer), demandSheet(offer), corridorSheet(offer)],
      checks: { tolerance: 'check_tolerance', rows: checksOf(offer) },
    };
  },
});
