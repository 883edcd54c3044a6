// What index.ts says.
import type { Texts } from '../../locales/language';

export const portfolio: Texts = { en: 'Portfolio', ru: 'Портфель', zh: '产品组合', vi: 'Danh mục' };
export const productToLookAt: Texts = {
  en: 'Product to look at',
  ru: 'Продукт для просмотра',
  zh: '查看的产品',
  vi: 'Sản phẩm cần xem',
};
export const productLifecycle: Texts = {
  en: 'Product lifecycle',
  ru: 'Жизненный цикл продукта',
  zh: '产品生命周期',
  vi: 'Vòng đời sản phẩm',
};
export const productLifecyclePurpose: Texts = {
  en: 'For product managers and finance: the whole life of your products from launch to exit, as numbers and as decisions.',
  ru: 'Для менеджеров продукта и финансистов: вся жизнь ваших продуктов от запуска до вывода — в цифрах и решениях.',
  zh: '面向产品经理和财务：产品从上市到退出的完整生命周期，既有数字也有决策。',
  vi: 'Dành cho quản lý sản phẩm và tài chính: trọn vòng đời sản phẩm từ ra mắt đến rút lui, bằng con số và quyết định.',
};
export const productLifecycleInShort: Texts = {
  en: 'A product’s life from launch to exit, in numbers',
  ru: 'Жизнь продукта от запуска до вывода в цифрах',
  zh: '产品从上市到退出的全过程与数字',
  vi: 'Đời sản phẩm từ ra mắt đến rút lui, bằng số',
};
export const productLifecycleSearchedAs: Texts = {
  en: 'life cycle, PLC, product portfolio, BCG matrix, growth-share matrix, Bass model, diffusion of innovations, adoption curve, stages, maturity, decline, launch, launch plan, exit, end of life, learning curve, NPV, roadmap',
  ru: 'жизненный цикл, ЖЦП, ЖЦТ, портфель, матрица БКГ, модель Басса, диффузия инноваций, стадии, рост, зрелость, спад, запуск, вывод продукта, кривая обучения, NPV, продуктовая линейка',
  zh: '生命周期, 产品组合, 波士顿矩阵, 巴斯模型, 创新扩散, 导入期, 成长期, 成熟期, 衰退期, 上市, 退市, 下线, 学习曲线, 净现值',
  vi: 'vòng đời, danh mục sản phẩm, ma trận BCG, mô hình Bass, lan tỏa đổi mới, giai đoạn, tăng trưởng, bão hòa, suy thoái, ra mắt, rút lui, đường cong học hỏi, NPV',
};
