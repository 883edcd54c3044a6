import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import { channelsQuestion, offersQuestion } from '../building-blocks/sold';
import { productsQuestion } from '../building-blocks/tiers';
import type { Question } from '../template';
import * as say from './questions.texts';

export const questions = [
  nameQuestion(say.unitEconomics, say.whatYouSell),
  productsQuestion(say.questions),
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
  channelsQuestion(say.channelsAndWaysToDeliver),
  {
    id: 'entries',
    kind: 'list',
    label: say.deliveryModelsToCompare,
    hint: say.entriesHint,
    min: 0,
    max: 5,
    maxLength: 30,
    initial: {
      en: ['Free camp', 'Cheap camp', 'Short course', 'Full course, then more', 'Free trial'],
      ru: ['Бесплатный марафон', 'Платный марафон', 'Короткий курс', 'Курс, затем другие', 'Пробный доступ'],
      zh: ['免费训练营', '低价训练营', '低价短课', '正价课后再推其他', '免费试用'],
      vi: ['Lớp thử miễn phí', 'Lớp thử giá rẻ', 'Khóa ngắn', 'Khóa đầy đủ rồi bán thêm', 'Dùng thử miễn phí'],
    },
  },
] as const satisfies readonly Question[];
