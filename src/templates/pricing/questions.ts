import { competitorsQuestion } from '../building-blocks/competitors';
import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import { productsQuestion } from '../building-blocks/tiers';
import type { Question } from '../template';
import * as say from './questions.texts';

export const questions = [
  nameQuestion(say.pricing, say.whatYouSell),
  productsQuestion(say.questions),
  currencyQuestion,
  {
    id: 'bundles',
    kind: 'list',
    label: say.bundles,
    hint: say.bundlesHint,
    min: 0,
    max: 6,
    maxLength: 30,
    initial: {
      en: ['For two', 'Two steps at once'],
      ru: ['На двоих', 'Две ступени сразу'],
      zh: ['双人同行', '两阶连报'],
      vi: ['Gói hai người', 'Hai bậc một lần'],
    },
  },
  competitorsQuestion(0, say.questions2),
  { id: 'price_tests', kind: 'whole', label: say.priceTests, hint: say.priceTestsHint, min: 3, max: 12, initial: 6 },
] as const satisfies readonly Question[];
