import { currencyQuestion, nameQuestion, priceColumns } from '../building-blocks/general';
import type { Question } from '../template';
import * as say from './questions.texts';

/** Among products to be led along, some cost nothing. */
const [name, price] = priceColumns;
const columns = [name, { ...price, min: 0 }] as const;

export const questions = [
  nameQuestion(say.productMatrix, say.productsAndProblems),
  {
    id: 'products',
    kind: 'rows',
    label: say.products,
    hint: say.productsHint,
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
    label: say.problemsOfCustomer,
    hint: say.problemsHint,
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
  { id: 'start', kind: 'date', label: say.asOf, hint: say.startHint, min: '2000-01-01', max: '2099-12-31' },
] as const satisfies readonly Question[];
