// What questions.ts says.
import type { Texts } from '../../locales/language';

export const productLifecycle: Texts = {
  en: 'Product lifecycle',
  ru: 'Жизненный цикл продуктов',
  zh: '产品生命周期',
  vi: 'Vòng đời sản phẩm',
};
export const yourProducts: Texts = { en: 'Your products', ru: 'Ваши продукты', zh: '您的产品', vi: 'Sản phẩm của bạn' };
export const products: Texts = { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' };
export const productsHint: Texts = {
  en: '1 to 12 products that you sell, with their prices. Amounts filled in are examples derived from the prices.',
  ru: 'Что вы продаёте и по какой цене, от 1 до 12. Вписанные суммы — примеры, рассчитанные по ценам.',
  zh: '所售产品及其价格，1 至 12 个；预填金额为按价格推算的示例。',
  vi: 'Sản phẩm bán ra và giá, từ 1 đến 12. Số tiền điền sẵn là ví dụ tính theo giá.',
};
export const demandAndCurrency: Texts = {
  en: 'Demand and currency',
  ru: 'Спрос и валюта',
  zh: '需求与币种',
  vi: 'Nhu cầu và loại tiền',
};
export const modelOfDemand: Texts = {
  en: 'Model of demand',
  ru: 'Модель спроса',
  zh: '需求模型',
  vi: 'Mô hình nhu cầu',
};
export const demandHint: Texts = {
  en: 'Diffusion computes sales from a few figures; or type your own sales for every period.',
  ru: 'Диффузия рассчитывает продажи по нескольким числам; можно и ввести свои продажи по периодам.',
  zh: '扩散模型用几个参数推算销量；也可逐期自行填写。',
  vi: 'Khuếch tán tính doanh số từ vài con số; hoặc tự nhập doanh số từng kỳ.',
};
export const diffusionOfInnovationsBass: Texts = {
  en: 'Diffusion of innovations (Bass)',
  ru: 'Диффузия инноваций (Басс)',
  zh: '创新扩散（巴斯模型）',
  vi: 'Khuếch tán đổi mới (Bass)',
};
export const salesTypedByPeriod: Texts = {
  en: 'Sales typed by period',
  ru: 'Продажи вводятся по периодам',
  zh: '逐期填写销量',
  vi: 'Nhập doanh số theo kỳ',
};
