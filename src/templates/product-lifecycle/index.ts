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
  inShort: {
    en: 'A product’s life from launch to exit, in numbers',
    ru: 'Жизнь продукта от запуска до вывода в цифрах',
    zh: '产品从上市到退出的全过程与数字',
    vi: 'Đời sản phẩm từ ra mắt đến rút lui, bằng số',
  },
  group: 'product',
  startFor: [],
  searchedAs: {
    en: 'life cycle, PLC, product portfolio, BCG matrix, growth-share matrix, Bass model, diffusion of innovations, adoption curve, stages, maturity, decline, launch, launch plan, exit, end of life, learning curve, NPV, roadmap',
    ru: 'жизненный цикл, ЖЦП, ЖЦТ, портфель, матрица БКГ, модель Басса, диффузия инноваций, стадии, рост, зрелость, спад, запуск, вывод продукта, кривая обучения, NPV, продуктовая линейка',
    zh: '生命周期, 产品组合, 波士顿矩阵, 巴斯模型, 创新扩散, 导入期, 成长期, 成熟期, 衰退期, 上市, 退市, 下线, 学习曲线, 净现值',
    vi: 'vòng đời, danh mục sản phẩm, ma trận BCG, mô hình Bass, lan tỏa đổi mới, giai đoạn, tăng trưởng, bão hòa, suy thoái, ra mắt, rút lui, đường cong học hỏi, NPV',
  },
  sources: [
    'Bass, F. M. (1969). A New Product Growth for Model Consumer Durables. Management Science, 15(5), 215–227.',
    'Polli, R., & Cook, V. (1969). Validity of the Product Life Cycle. The Journal of Business, 42(4), 385–400.',
    'Henderson, B. D. (1970). The Product Portfolio. BCG Perspectives, 66. The Boston Consulting Group.',
    'Rogers, E. M. (2003). Diffusion of Innovations (5th ed.). Free Press.',
    'Wright, T. P. (1936). Factors Affecting the Cost of Airplanes. Journal of the Aeronautical Sciences, 3(4), 122–128.',
  ],
  questions,
  build,
});
