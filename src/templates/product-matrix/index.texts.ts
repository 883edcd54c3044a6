// What index.ts says.
import type { Texts } from '../../locales/language';

export const productMatrix: Texts = {
  en: 'Product matrix',
  ru: 'Продуктовая матрица',
  zh: '产品矩阵',
  vi: 'Ma trận sản phẩm',
};
export const productMatrixPurpose: Texts = {
  en: 'For producers with several products: which problems nobody solves, where a customer is led next, and what each step of the path is worth.',
  ru: 'Для продюсеров с несколькими продуктами: какие задачи никто не решает, куда вести клиента дальше и что приносит каждый шаг пути.',
  zh: '面向有多款产品的操盘手：哪些问题无人解决、下一步把客户引向哪里、路径每一步值多少钱。',
  vi: 'Dành cho người làm sản phẩm có nhiều dòng: vấn đề nào chưa ai giải quyết, dẫn khách đi đâu tiếp, mỗi bước đáng giá bao nhiêu.',
};
export const productMatrixInShort: Texts = {
  en: 'What to sell next, and what each step is worth',
  ru: 'Что продавать дальше и что даёт каждый шаг',
  zh: '下一步卖什么，每一步值多少',
  vi: 'Bán gì tiếp theo, mỗi bước đáng giá bao nhiêu',
};
export const productMatrixSearchedAs: Texts = {
  en: 'product line, value ladder, customer path, customer journey, upsell, cross-sell, cascade, tripwire, lead magnet, flagship, LTV, lifetime value, bonus, gaps, assortment',
  ru: 'матрица продуктов, линейка продуктов, путь клиента, воронка продуктов, допродажи, апсейл, кросс-сейл, каскад продаж, трипваер, лид-магнит, флагман, LTV, бонус куратора, ассортимент',
  zh: '产品线, 产品阶梯, 客户路径, 引流品, 主打课, 高客单, 升单, 转化, 复购, 追加销售, 交叉销售, LTV, 班主任提成',
  vi: 'dòng sản phẩm, thang giá trị, hành trình khách hàng, bán thêm, bán chéo, sản phẩm mồi, sản phẩm chủ lực, LTV, giá trị vòng đời, thưởng trợ giảng',
};
