import { template, type AnswersTo } from '../asked';
import type { Flows } from '../building-blocks/flows';
import { flowsSheet } from '../building-blocks/flows';
import { authorFacts } from '../building-blocks/general';
import { timelineOf, timelineSpec } from '../building-blocks/timeline';
import type { ModelSpec } from '../spec';
import { method, steps } from './about';
import { checksOf } from './checks';
import { inputsSheet } from './inputs';
import { goingOn } from './later';
import { lifeSheet } from './life';
import { outcomeSheet } from './outcome';
import { playbookSheet } from './playbook';
import { productsOf } from './product';
import { questions } from './questions';
import { productsSheet } from './product-tables';
import { exitSheet } from './results/exit-sheet';
import { portfolioSheet } from './results/portfolio-sheet';
import { productSheet } from './results/product-sheet';
import { startSheet } from './start';
import { words } from './words';
import * as say from './index.texts';

/** The product lifecycle: who buys and when → stages → price, cost and cash → the portfolio → launch and exit. */

/** Whose internal rate and payback are told; what every product is worth stands in its table. */
const flows: readonly Flows[] = [
  { id: 'plan', label: say.portfolio, cashFlow: 'cash_flow', investment: 'investment' },
  { id: 'chosen', label: say.productToLookAt, cashFlow: 'chosen_cash_flow', investment: 'chosen_invested' },
];

function build(answers: AnswersTo<typeof questions>): ModelSpec {
  const { name, currency, demand } = answers;
  const timeline = timelineOf(answers);
  const products = productsOf(answers.products, timeline);
  return {
    title: name,
    currency: { code: currency, typical: 5000 * Math.max(...products.map(({ example }) => example.price)) },
    timeline: timelineSpec(timeline),
    about: { facts: authorFacts, steps, method },
    words,
    sheets: [
      productsSheet(products, demand, timeline, currency),
      inputsSheet(products, demand, timeline, currency),
      playbookSheet(products, timeline),
      startSheet(products, demand),
      lifeSheet(products, demand, timeline, currency),
      outcomeSheet(products, currency),
      flowsSheet(timeline, currency, flows),
      portfolioSheet(products, timeline, currency),
      productSheet(timeline, currency),
      exitSheet(products, currency),
    ],
    checks: { tolerance: 'check_tolerance', rows: checksOf(products, demand) },
  };
}

export const productLifecycle = template({
  id: 'product-lifecycle',
  kind: 'model',
  version: 2,
  name: say.productLifecycle,
  purpose: say.productLifecyclePurpose,
  inShort: say.productLifecycleInShort,
  group: 'product',
  startFor: [],
  searchedAs: say.productLifecycleSearchedAs,
  sources: [
    'Bass, F. M. (1969). A New Product Growth for Model Consumer Durables. Management Science, 15(5), 215–227.',
    'Polli, R., & Cook, V. (1969). Validity of the Product Life Cycle. The Journal of Business, 42(4), 385–400.',
    'Henderson, B. D. (1970). The Product Portfolio. BCG Perspectives, 66. The Boston Consulting Group.',
    'Rogers, E. M. (2003). Diffusion of Innovations (5th ed.). Free Press.',
    'Wright, T. P. (1936). Factors Affecting the Cost of Airplanes. Journal of the Aeronautical Sciences, 3(4), 122–128.',
  ],
  questions,
  goingOn,
  build,
});
