// What questions.ts says.
import type { Texts } from '../../locales/language';

export const productMatrix: Texts = {
  en: 'Product matrix',
  ru: 'Продуктовая матрица',
  zh: '产品矩阵',
  vi: 'Ma trận sản phẩm',
};
export const productsAndProblems: Texts = {
  en: 'Products and problems',
  ru: 'Продукты и задачи',
  zh: '产品与问题',
  vi: 'Sản phẩm và nhu cầu',
};
export const products: Texts = { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' };
export const productsHint: Texts = {
  en: 'In the order in which a customer is led on, from the free one to the dearest; 2 to 20, a free one at 0.',
  ru: 'В том порядке, в каком клиента ведут дальше: от бесплатного к самому дорогому; от 2 до 20, у бесплатного цена 0.',
  zh: '按引导客户的先后顺序填写，从免费到最贵；2 至 20 个，免费产品价格填 0。',
  vi: 'Theo thứ tự dẫn dắt khách, từ miễn phí đến đắt nhất; 2 đến 20, sản phẩm miễn phí giá 0.',
};
export const problemsOfCustomer: Texts = {
  en: 'Problems of the customer',
  ru: 'Задачи клиента',
  zh: '客户的问题',
  vi: 'Vấn đề của khách',
};
export const problemsHint: Texts = {
  en: 'What people come with, in their own words; 1 to 12.',
  ru: 'С чем приходят люди, их словами; от 1 до 12.',
  zh: '客户带着什么问题而来，用他们的话写；1 至 12 个。',
  vi: 'Khách đến vì điều gì, bằng lời của họ; 1 đến 12.',
};
export const asOf: Texts = { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' };
export const startHint: Texts = {
  en: 'The day from which this version of the matrix holds.',
  ru: 'День, с которого действует эта версия матрицы.',
  zh: '本版矩阵的生效日期。',
  vi: 'Ngày mà phiên bản ma trận này có hiệu lực.',
};
