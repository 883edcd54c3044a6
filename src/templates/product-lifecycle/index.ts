import { template, type AnswersTo } from '../asked';
import type { Flows } from '../building-blocks/flows';
import { flowsSheet } from '../building-blocks/flows';
import { authorFacts } from '../building-blocks/general';
import { timelineOf, timelineSpec } from '../building-blocks/timeline';
import type { ModelSpec } from '../spec';
import { method, steps } from './about';
import { checksOf } from './checks';
import { inputsSheet } from './inputs';
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

/** The product lifecycle: who buys and when → stages → price, cost and cash → the portfolio → launch and exit. */

/** Whose internal rate and payback are told; what every product is worth stands in its table. */
const flows: readonly Flows[] = [
  {
    id: 'plan',
    label: { en: 'Portfolio', ru: 'Портфель', zh: '产品组合', vi: 'Danh mục' },
    cashFlow: 'cash_flow',
    investment: 'investment',
  },
  {
    id: 'chosen',
    label: { en: 'Product to look at', ru: 'Продукт для просмотра', zh: '查看的产品', vi: 'Sản phẩm cần xem' },
    cashFlow: 'chosen_cash_flow',
    investment: 'chosen_invested',
  },
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
      inputsSheet(products, demand, timeline, currency),
      productsSheet(products, demand, timeline, currency),
      playbookSheet(timeline),
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
  name: {
    en: 'Product lifecycle',
    ru: 'Жизненный цикл продукта',
    zh: '产品生命周期',
    vi: 'Vòng đời sản phẩm',
  },
  purpose: {
    en: 'For product managers and finance: the whole life of your products from launch to exit, as numbers and as decisions.',
    ru: 'Для менеджеров продукта и финансистов: вся жизнь ваших продуктов от запуска до вывода — в цифрах и решениях.',
    zh: '面向产品经理和财务：产品从上市到退出的完整生命周期，既有数字也有决策。',
    vi: 'Dành cho quản lý sản phẩm và tài chính: trọn vòng đời sản phẩm từ ra mắt đến rút lui, bằng con số và quyết định.',
  },
  questions,
  build,
});
