import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';
import * as say from './questions.texts';

export const questions = [
  nameQuestion(say.productLifecycle, say.yourProducts),
  {
    id: 'products',
    kind: 'rows',
    label: say.products,
    hint: say.productsHint,
    min: 1,
    max: 12,
    columns: priceColumns,
    initial: {
      en: [
        { name: 'New product', price: 499 },
        { name: 'Main product', price: 299 },
        { name: 'Older product', price: 99 },
      ],
      ru: [
        { name: 'Новый продукт', price: 39_900 },
        { name: 'Основной продукт', price: 24_900 },
        { name: 'Старый продукт', price: 7_900 },
      ],
      zh: [
        { name: '新产品', price: 2_999 },
        { name: '主力产品', price: 1_999 },
        { name: '老产品', price: 599 },
      ],
      vi: [
        { name: 'Sản phẩm mới', price: 9_900_000 },
        { name: 'Sản phẩm chủ lực', price: 5_900_000 },
        { name: 'Sản phẩm cũ', price: 1_900_000 },
      ],
    },
  },
  {
    id: 'demand',
    kind: 'choice',
    step: say.demandAndCurrency,
    label: say.modelOfDemand,
    hint: say.demandHint,
    options: [
      { value: 'diffusion', label: say.diffusionOfInnovationsBass },
      { value: 'typed', label: say.salesTypedByPeriod },
    ],
    initial: 'diffusion',
  },
  currencyQuestion,
  // A life is longer than a plan of sales: five years of quarters.
  ...timelineQuestions({ unit: 'quarter', periods: 20 }),
] as const satisfies readonly Question[];
