import type { Texts } from '../../locales/language';
import type { Question } from '../template';

/** Whom customers compare with: the same names wherever they are asked for. */
export function competitorsQuestion<const Least extends number>(min: Least, hint: Texts) {
  return {
    id: 'competitors',
    kind: 'list',
    label: { en: 'Competitors', ru: 'Конкуренты', zh: '竞争对手', vi: 'Đối thủ' },
    hint,
    min,
    max: 12,
    maxLength: 30,
    initial: {
      en: ['Academy North', 'School of Skills', 'Course Hub'],
      ru: ['Академия «Север»', 'Школа навыков', 'Курсотека'],
      zh: ['北辰学院', '技能学堂', '课程汇'],
      vi: ['Học viện Phương Bắc', 'Trường Kỹ Năng', 'Kho Khóa Học'],
    },
  } as const satisfies Question;
}
