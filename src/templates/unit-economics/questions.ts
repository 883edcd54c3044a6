import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import { channelsQuestion, offersQuestion } from '../building-blocks/sold';
import { productsQuestion } from '../building-blocks/tiers';
import type { Question } from '../template';

export const questions = [
  nameQuestion(
    { en: 'Unit economics', ru: 'Юнит-экономика', zh: '单位经济模型', vi: 'Kinh tế đơn vị' },
    { en: 'What you sell', ru: 'Что вы продаёте', zh: '销售什么', vi: 'Bạn bán gì' },
  ),
  productsQuestion({
    en: '1 to 6 things that a new customer can buy first, with their prices. The example costs are derived from the prices.',
    ru: 'Что новый клиент может купить сначала и по какой цене; от 1 до 6. Примеры затрат рассчитаны по ценам.',
    zh: '新客户首单可选的产品及价格，1 至 6 个；示例成本按价格推算。',
    vi: 'Khách mới có thể mua gì đầu tiên và với giá bao nhiêu; từ 1 đến 6. Chi phí ví dụ được tính theo giá.',
  }),
  offersQuestion({
    en: [
      { name: 'Next course', price: 499 },
      { name: 'Personal mentoring', price: 3_000 },
    ],
    ru: [
      { name: 'Следующий курс', price: 49_900 },
      { name: 'Личное наставничество', price: 300_000 },
    ],
    zh: [
      { name: '进阶课程', price: 499 },
      { name: '一对一辅导', price: 3_000 },
    ],
    vi: [
      { name: 'Khóa tiếp theo', price: 4_990_000 },
      { name: 'Kèm cặp riêng', price: 30_000_000 },
    ],
  }),
  currencyQuestion,
  channelsQuestion({
    en: 'Channels and ways to deliver',
    ru: 'Каналы и модели входа',
    zh: '渠道与引流方式',
    vi: 'Kênh và cách tiếp cận',
  }),
  {
    id: 'entries',
    kind: 'list',
    label: {
      en: 'Delivery models to compare',
      ru: 'Модели входа для сравнения',
      zh: '对比的引流模式',
      vi: 'Mô hình đầu vào cần so sánh',
    },
    hint: {
      en: 'Ways to let people try before the main product; up to 5, or none.',
      ru: 'Как дать попробовать до основного продукта; до 5 или ни одной.',
      zh: '在主产品之前让用户先体验的方式，最多 5 种，也可不填。',
      vi: 'Những cách cho khách thử trước sản phẩm chính; tối đa 5, có thể bỏ trống.',
    },
    min: 0,
    max: 5,
    maxLength: 30,
    initial: {
      en: ['Free camp', 'Cheap camp', 'Short course', 'Full course, then more', 'Free trial'],
      ru: ['Бесплатный марафон', 'Платный марафон', 'Короткий курс', 'Курс, затем другие', 'Пробный доступ'],
      zh: ['免费训练营', '低价训练营', '低价短课', '正价课后再推其他', '免费试用'],
      vi: ['Trại miễn phí', 'Trại giá rẻ', 'Khóa ngắn', 'Khóa đầy đủ rồi bán thêm', 'Dùng thử miễn phí'],
    },
  },
] as const satisfies readonly Question[];
