import type { TemplateCard } from '../template';

export const card: TemplateCard = {
  id: 'product-lifecycle',
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
  asks: {
    count: 7,
    first: [
      { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
      { en: 'Model of demand', ru: 'Модель спроса', zh: '需求模型', vi: 'Mô hình nhu cầu' },
      { en: 'Currency', ru: 'Валюта', zh: '币种', vi: 'Tiền tệ' },
    ],
  },
  sheets: 12,
};
