import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import type { Question } from '../template';

/** Among products to be led along, some cost nothing. */
const [name, price] = priceColumns;
const columns = [name, { ...price, min: 0 }] as const;

export const questions = [
  nameQuestion(
    { en: 'Product matrix', ru: 'Продуктовая матрица', zh: '产品矩阵', vi: 'Ma trận sản phẩm' },
    { en: 'Products and problems', ru: 'Продукты и задачи', zh: '产品与需求', vi: 'Sản phẩm và nhu cầu' },
  ),
  {
    id: 'products',
    kind: 'rows',
    label: { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
    hint: {
      en: 'In the order in which a customer is led on, from the free one to the dearest; 2 to 20, a free one at 0.',
      ru: 'В том порядке, в каком клиента ведут дальше: от бесплатного к самому дорогому; от 2 до 20, у бесплатного цена 0.',
      zh: '按引导客户的先后顺序填写，从免费到最贵；2 至 20 个，免费产品价格填 0。',
      vi: 'Theo thứ tự dẫn dắt khách, từ miễn phí đến đắt nhất; 2 đến 20, sản phẩm miễn phí giá 0.',
    },
    min: 2,
    max: 20,
    columns,
    initial: {
      en: [
        { name: 'Free lesson', price: 0 },
        { name: 'Starter course', price: 97 },
        { name: 'Main course', price: 499 },
        { name: 'Personal mentoring', price: 3_000 },
      ],
      ru: [
        { name: 'Бесплатный урок', price: 0 },
        { name: 'Стартовый курс', price: 9_700 },
        { name: 'Основной курс', price: 49_900 },
        { name: 'Личное наставничество', price: 300_000 },
      ],
      zh: [
        { name: '免费体验课', price: 0 },
        { name: '入门课', price: 97 },
        { name: '正价课', price: 499 },
        { name: '一对一辅导', price: 3_000 },
      ],
      vi: [
        { name: 'Buổi học miễn phí', price: 0 },
        { name: 'Khóa nhập môn', price: 970_000 },
        { name: 'Khóa chính', price: 4_990_000 },
        { name: 'Kèm cặp riêng', price: 30_000_000 },
      ],
    },
  },
  {
    id: 'problems',
    kind: 'list',
    label: { en: 'Problems of the customer', ru: 'Задачи клиента', zh: '客户的问题', vi: 'Vấn đề của khách' },
    hint: {
      en: 'What people come with, in their own words; 1 to 12.',
      ru: 'С чем приходят люди, их словами; от 1 до 12.',
      zh: '客户带着什么问题而来，用他们的话写；1 至 12 个。',
      vi: 'Khách đến vì điều gì, bằng lời của họ; 1 đến 12.',
    },
    min: 1,
    max: 12,
    maxLength: 30,
    initial: {
      en: [
        'Where do I begin?',
        'I lack practice',
        'I have no portfolio',
        'No first client',
        'I want to earn more',
        'I am alone after the course',
      ],
      ru: [
        'С чего начать?',
        'Не хватает практики',
        'Нет портфолио',
        'Нет первого клиента',
        'Хочу зарабатывать больше',
        'После курса я один',
      ],
      zh: ['不知从何入手', '缺少实战', '没有作品集', '没有首个客户', '想提高收入', '结课后无人指导'],
      vi: [
        'Không biết bắt đầu từ đâu',
        'Thiếu thực hành',
        'Chưa có sản phẩm mẫu',
        'Chưa có khách đầu tiên',
        'Muốn thu nhập cao hơn',
        'Sau khóa học không ai kèm',
      ],
    },
  },
  currencyQuestion,
  {
    id: 'start',
    kind: 'date',
    label: { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' },
    hint: {
      en: 'The day from which this version of the matrix holds.',
      ru: 'День, с которого действует эта версия матрицы.',
      zh: '本版矩阵的生效日期。',
      vi: 'Ngày mà phiên bản ma trận này có hiệu lực.',
    },
    min: '2000-01-01',
    max: '2099-12-31',
  },
] as const satisfies readonly Question[];
