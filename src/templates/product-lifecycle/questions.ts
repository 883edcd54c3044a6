import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';

export const questions = [
  nameQuestion(
    {
      en: 'Product lifecycle',
      ru: 'Жизненный цикл продуктов',
      zh: '产品生命周期',
      vi: 'Vòng đời sản phẩm',
    },
    { en: 'Your products', ru: 'Ваши продукты', zh: '您的产品', vi: 'Sản phẩm của bạn' },
  ),
  {
    id: 'products',
    kind: 'rows',
    label: { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
    hint: {
      en: '1 to 12 products that you sell, with their prices. Amounts filled in are examples derived from the prices.',
      ru: 'Что вы продаёте и по какой цене, от 1 до 12. Вписанные суммы — примеры, рассчитанные по ценам.',
      zh: '所售产品及其价格，1 至 12 个；预填金额为按价格推算的示例。',
      vi: 'Sản phẩm bán ra và giá, từ 1 đến 12. Số tiền điền sẵn là ví dụ tính theo giá.',
    },
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
    step: { en: 'Demand and currency', ru: 'Спрос и валюта', zh: '需求与币种', vi: 'Nhu cầu và tiền tệ' },
    label: { en: 'Model of demand', ru: 'Модель спроса', zh: '需求模型', vi: 'Mô hình nhu cầu' },
    hint: {
      en: 'Diffusion computes sales from a few figures; or type your own sales for every period.',
      ru: 'Диффузия рассчитывает продажи по нескольким числам; можно и ввести свои продажи по периодам.',
      zh: '扩散模型用几个参数推算销量；也可逐期自行填写。',
      vi: 'Khuếch tán tính doanh số từ vài con số; hoặc tự nhập doanh số từng kỳ.',
    },
    options: [
      {
        value: 'diffusion',
        label: {
          en: 'Diffusion of innovations (Bass)',
          ru: 'Диффузия инноваций (Басс)',
          zh: '创新扩散（巴斯模型）',
          vi: 'Khuếch tán đổi mới (Bass)',
        },
      },
      {
        value: 'typed',
        label: {
          en: 'Sales typed by period',
          ru: 'Продажи вводятся по периодам',
          zh: '逐期填写销量',
          vi: 'Nhập doanh số theo kỳ',
        },
      },
    ],
    initial: { en: 'diffusion', ru: 'diffusion', zh: 'diffusion', vi: 'diffusion' },
  },
  currencyQuestion,
  // A life is longer than a plan of sales: five years of quarters.
  ...timelineQuestions({ unit: 'quarter', periods: 20 }),
] as const satisfies readonly Question[];
